"""What a PDF reads as: paragraphs as a reader sees them, pages, facts; and every bad file a named problem."""

from __future__ import annotations

import contextlib
import io
import zlib
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.errors import UnreadableDocumentError
from generator.model import BlockKind
from generator.reading.pdf import apart as pdf_apart
from generator.reading.pdf import documents as pdf_documents
from generator.reading.pdf.documents import MAX_PAGES, read_pdf
from generator.reading.pdf.layout import Column, Run, find_gutters, make_runs
from generator.reading.pdf.lines import Line, make_lines
from generator.reading.pdf.measures import Flow, measure
from generator.reading.pdf.paragraphs import make_paragraphs
from generator.reading.pdf.weight import is_heavy
from generator.reading.pdf.words import Word
from tests.reading.pdf_making import Geometry, Style, Typesetter, encrypt_pdf, write_objects, write_pdf

if TYPE_CHECKING:
    from generator.reading.extraction import Extracted

TITLE = "Of weirs and of those who keep them"
PROSE = tuple(
    text.replace("~", "\u00ad")
    for text in """
The Ure Com~mis~sion was found~ed in 1914, when a state-owned mill and two pri~vate~ly held ones could not \
agree on who should mend the sluice. Its first keep~er had a brass gauge and no bud~get.
By 1926 the Com~mis~sion kept eleven weirs. “We mend what we can reach,” she wrote that Octo~ber, “and we \
write down what we can~not.” Her note~books are now in the coun~ty ar~chive.
A whole-of-nation sur~vey in 1967 found that 96 per~cent of read~ings were com~plete, com~pared with 71 \
per~cent else~where; the ofﬁce at Saint-Aubin-sur-Ure was found to be re~li~a~ble.
Spend~ing rose from €1.2 mil~lion in 2009 to €4.7 mil~lion in 2024. The fore~cast, pub~lished in April last \
year, ex~pects a third of the gaug~es to be be~yond re~pair by 2035.
“Who~ever de~cides this should come and look,” said the pres~ent keep~er.
""".strip().splitlines()
)
"""Paragraphs with the places at which a typesetter may divide their words."""
CHINESE = """
水利部门表示，到2035年，全国将建成更多的水文监测站，并且进一步完善预警体系。“我们将继续努力，”负责人说，“让每一条\
河流都得到保护。”专家认为，这项工作意义重大，影响深远，需要长期坚持下去。
1967年的一项全国调查发现，乌尔河的读数有96%是完整的，而其他地区仅为71%。专家指出，人工智能（AI）和新型传感器使测量\
成本大幅下降。
""".strip().splitlines()


def _plain(text: str) -> str:
    return text.replace("\u00ad", "").replace("ﬁ", "fi")


def _read(raw: bytes) -> Extracted:
    (extracted,) = read_pdf(raw, "seeds/weirs.pdf")
    return extracted


def _parts(raw: bytes) -> list[tuple[str, str]]:
    extracted = _read(raw)
    return [(kind.value, extracted.text[span.start : span.end]) for span, kind in extracted.parts]


def _refusal(raw: bytes) -> str:
    with pytest.raises(UnreadableDocumentError) as error:
        read_pdf(raw, "seeds/weirs.pdf")
    return str(error.value)


@pytest.mark.parametrize("justified", [True, False])
@pytest.mark.parametrize(
    ("geometry", "size"),
    [
        (Geometry(), 10),
        (Geometry(columns=2), 9),
        (Geometry(columns=3, margin=40), 8),
        (Geometry(420, 300, 30), 9),
    ],
    ids=["one column", "two columns", "three columns", "small pages"],
)
@pytest.mark.parametrize("style", [Style(indent=12), Style(above=6)], ids=["indented", "spaced"])
def test_paragraphs_are_read_whole(geometry: Geometry, size: float, style: Style, *, justified: bool) -> None:
    """Lines become paragraphs, over columns and pages; a heading across the columns comes first."""
    sheet = Typesetter(geometry)
    sheet.add(TITLE, Style(size=16, bold=True, across=True, justified=False))
    body = replace(style, size=size, justified=justified)
    want = [("heading", TITLE)]
    for number in range(4):
        sheet.add(f"{number + 1}. Chapter", Style(size=size * 1.2, bold=True, above=8, justified=False))
        want.append(("heading", f"{number + 1}. Chapter"))
        for text in PROSE:
            sheet.add(text, body)
            want.append(("paragraph", _plain(text)))
    assert _parts(sheet.write()) == want


def _flow(page: int, *, outdented: bool) -> Flow:
    """Eight justified lines from 150 to 500 points, on some pages with a word in the left margin."""
    lines = [
        Line(
            "Locks And Weirs",
            150.0,
            440.0 if row == 7 else 500.0,
            100.0 + 12 * row,
            10.0,
            bold=False,
            first=26.0,
            page=page,
        )
        for row in range(8)
    ]
    word = Line("Tides.", 90.0, 120.0, 200.0, 10.0, bold=False, first=30.0, page=page)
    return Flow((*lines, word) if outdented else tuple(lines), (0,))


def test_words_in_the_margin_of_some_pages_part_no_paragraphs_of_others() -> None:
    """Where text is justified, its own lines show the right margin, not how wide other pages are set."""
    flows = [_flow(page, outdented=page > 0) for page in range(4)]
    first, *_ = make_paragraphs(flows, measure(flows))
    assert len(first.lines) == 8


@pytest.mark.parametrize("columns", [1, 2])
def test_chinese_lines_join_without_spaces(columns: int) -> None:
    """No space stands where a Chinese line ended, and none is lost around Latin words."""
    sheet = Typesetter(Geometry(columns=columns))
    for text in CHINESE * 4:
        sheet.add(text, Style(indent=20, justified=False))
    assert _parts(sheet.write()) == [("paragraph", text) for text in CHINESE * 4]


@pytest.mark.parametrize(
    ("gap", "text"), [(0.3, "河口研究院简报"), (1.2, "河口研究院 简报"), (9, "河口研究院   简报")]
)
def test_chinese_words_far_apart_keep_a_space(gap: float, text: str) -> None:
    """The two ends of a head are two things, as are two names; what is justified is one."""
    words = [Word("河口研究院", 50, 100, 40, 10, bold=False)]
    words.append(Word("简报", 100 + gap * 10, 130 + gap * 10, 40, 10, bold=False))
    assert [line.text for line in make_lines(Column(make_runs(words), ()), 0)] == [text]


def test_running_heads_feet_and_page_numbers_are_left_out() -> None:
    """What stands at one height on page after page is no text, whatever number it carries."""
    sheet = Typesetter(Geometry(420, 300, 50))
    for text in PROSE * 4:
        sheet.add(text, Style(indent=12))
    sheet.set_on_pages("Annual report of the Ure Commission 2031", 270)
    sheet.set_on_pages("Page {n} of 9", 30)
    extracted = _read(sheet.write())
    assert len(extracted.pages) > 3
    assert "Annual report" not in extracted.text
    assert "Page " not in extracted.text
    assert [text for _, text in _parts(sheet.write())] == [_plain(text) for text in PROSE * 4]


def test_a_chapters_own_running_head_stands_where_the_others_do() -> None:
    """A running head that two pages have alone is known by its place."""
    sheet = Typesetter(Geometry(420, 300, 50))
    for text in PROSE * 6:
        sheet.add(text, Style(indent=12))
    for number, page in enumerate(sheet.pages):
        chapter = "Beginnings" if number < len(sheet.pages) - 2 else "Ends"
        page.append(f"BT 1 0 0 1 60 270 Tm /F1 8 Tf ({chapter}) Tj ET")
    assert [text for _, text in _parts(sheet.write())] == [_plain(text) for text in PROSE * 6]


def test_a_sentence_that_pages_repeat_in_their_middle_is_text() -> None:
    """Repetition alone makes no boilerplate: it has to stand at the page's edge."""
    sheet = Typesetter(Geometry(420, 300, 50))
    for _ in range(4):
        sheet.add("The weir was closed.", Style(above=60))
        sheet.turn_page()
    sheet.pages.pop()
    assert [text for _, text in _parts(sheet.write())] == ["The weir was closed."] * 4


def test_pages_say_where_each_begins() -> None:
    """A page begins at its first character, also inside a paragraph; an empty one where the next does."""
    sheet = Typesetter(Geometry(420, 200, 50))
    for text in ("Of weirs.", *PROSE):
        sheet.add(text, Style(indent=12))
    sheet.turn_page()
    sheet.turn_page()
    sheet.add("The last page.")
    extracted = _read(sheet.write())
    assert extracted.pages[0] == 0
    assert list(extracted.pages) == sorted(extracted.pages)
    assert extracted.text[extracted.pages[-1] :] == "The last page."
    assert extracted.pages[-2] == extracted.pages[-1]
    inside = [page for page in extracted.pages if page > 0 and extracted.text[page - 1] != "\n"]
    assert inside, "some page begins inside a paragraph"
    number = len(extracted.pages) - 1
    assert [str(problem) for problem in extracted.problems] == [
        f"seeds/weirs.pdf, page {number}: expected text; run OCR over them and give the text, found none"
    ]


def test_lists_and_footnotes() -> None:
    """An entry loses its bullet to the span; a note in small type at the foot and its mark are left out."""
    sheet = Typesetter()
    sheet.add("Three things are measured:")
    long = PROSE[4].strip("“").replace(",”", ",").rstrip(".") + ", and again at six in the evening;"
    entries = (long, "the opening of each gate;", "rainfall.")
    for entry in entries:
        sheet.add(f"• {entry}", Style(left=10, indent=-8))
    sheet.add("The Commission was founded in 1914")
    sheet.place("1", 228, sheet.y + 4, Style(size=6))
    for text in PROSE:
        sheet.add(text, Style(indent=12))
    sheet.place("1", 60, 84, Style(size=5))
    sheet.place("See the county archive, box 12.", 64, 80, Style(size=7))
    parts = _parts(sheet.write())
    assert parts[1:4] == [("list-item", _plain(entry)) for entry in entries]
    assert ("paragraph", "The Commission was founded in 1914") in parts
    assert all("archive, box" not in text for _, text in parts)


@pytest.mark.parametrize("mark", ["*", "\u2217", "\u2020"])
def test_a_mark_without_a_number_begins_a_footnote(mark: str) -> None:
    """Papers have an operator of mathematics for the asterisk; what stands below belongs to the note."""
    flow = _flow(0, outdented=False)
    texts = (f"{mark}Both keepers worked on it.", "Permission to print is given.")
    notes = [
        Line(text, 150.0, 300.0, 400.0 + 30 * row, 7.0, bold=False, first=26.0, page=0)
        for row, text in enumerate(texts)
    ]
    flows = [Flow((*flow.lines, *notes), (0,)), *(_flow(page, outdented=False) for page in range(1, 4))]
    paragraphs = make_paragraphs(flows, measure(flows))
    assert [one.note for one in paragraphs if one.lines[0].size < 10] == [True, True]


@pytest.mark.parametrize("day", ["20 February 2031", "3rd May 2031", "2031-02-20"])
def test_a_day_in_small_type_is_no_footnote(day: str) -> None:
    """It begins with a number as a note does, and tells when the document was published."""
    sheet = Typesetter()
    for text in PROSE:
        sheet.add(text, Style(indent=12))
    sheet.place(day, 64, 80, Style(size=7))
    assert any(day in text for _, text in _parts(sheet.write()))


def test_drawn_bullets_are_bullets() -> None:
    """A disc that a browser draws before a line makes it an entry of a list."""
    sheet = Typesetter()
    for line in ("the opening of each gate; and", "rainfall, since 1952."):
        sheet.add(line, Style(left=20))
        y = sheet.y + 2
        sheet.pages[-1].append(f"70 {y} 4 4 re f")
    assert _parts(sheet.write()) == [
        ("list-item", "the opening of each gate; and"),
        ("list-item", "rainfall, since 1952."),
    ]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("a com-", "pletely new gate", "a completely new gate"),
        ("a state-", "owned mill", "a state-owned mill"),
        ("a whole-of-", "nation survey", "a whole-of-nation survey"),
        ("the Sino-", "British survey", "the Sino-British survey"),
        ("in 2022-", "2023 it rose", "in 2022-2023 it rose"),
        ("in 2022–", "2023 it rose", "in 2022–2023 it rose"),
        ("the weir—", "an old one—held", "the weir—an old one—held"),
        ("the weir –", "an old one – held", "the weir – an old one – held"),
        ("of COVID-", "19 it was said", "of COVID-19 it was said"),
        ("soft hy\u00ad", "phens go", "soft hyphens go"),
        ("see https://example.org/", "weirs for more", "see https://example.org/weirs for more"),
        ("weir and/", "or gate", "weir and/or gate"),
        ("the ofﬁce", "with ﬂags", "the office with flags"),
    ],
)
def test_line_ends(first: str, second: str, joined: str) -> None:
    """A hyphen goes where it divides a word, and stays in compounds, names and between figures."""
    sheet = Typesetter()
    sheet.place(first, 60, 500)
    sheet.place(second, 60, 488)
    sheet.place("and so on to the end of a line that is long, and", 60, 476)
    assert _parts(sheet.write()) == [
        ("paragraph", f"{joined} and so on to the end of a line that is long, and")
    ]


def test_the_document_itself_tells_compounds_from_divided_words() -> None:
    """A word that stands whole elsewhere decides whether its hyphen at a line's end is its own."""
    sheet = Typesetter()
    for other in ("The barrage-keeper was paid. The watergate was not.",):
        sheet.add(other)
    for end, begin in (("The barrage-", "keeper came."), ("The water-", "gate closed.")):
        sheet.y -= 30
        sheet.place(end, 60, sheet.y)
        sheet.place(begin, 60, sheet.y - 12)
    assert [text for _, text in _parts(sheet.write())][1:] == [
        "The barrage-keeper came.",
        "The watergate closed.",
    ]


def test_an_italic_letter_reaches_over_no_space() -> None:
    """The box of a slanting f ends behind the space that follows it; the words stay two."""
    line = "_The Institute of River Transport keeps half of Ure_"
    (part,) = _parts(typst.compile(line.encode()))
    assert part[1] == line.strip("_")


def test_a_drop_cap_belongs_to_its_word() -> None:
    """A large first letter joins the line whose top it shares; the lines beside it are one paragraph."""
    sheet = Typesetter()
    sheet.place("T", 60, 464, Style(size=30))
    sheet.place("he weir at Ure was kept in good order for a hundred years by", 82, 488)
    sheet.place("keepers whose names nobody wrote down, and whose gauges the", 82, 476)
    sheet.place("county sold. Some of them can still be seen in Millbrook, behind", 82, 464)
    sheet.place("the glass of the grocer’s shop, where they serve as weights.", 60, 452)
    (part,) = _parts(sheet.write())
    assert part[1].startswith("The weir at Ure")
    assert part[1].endswith("by keepers whose names nobody wrote down, and whose gauges the county sold. Some"
                            " of them can still be seen in Millbrook, behind the glass of the grocer’s shop,"
                            " where they serve as weights.")  # fmt: skip


def test_a_caption_between_pages_does_not_part_a_sentence() -> None:
    """What stands between the parts of a paragraph comes before it, and the paragraph is whole."""
    sheet = Typesetter()
    for text in PROSE:
        sheet.add(text, Style(indent=12))
    sheet.add("The gates were mended in 1926 and", Style(indent=12))
    sheet.add("Gauges at Millbrook in 1926", Style(size=8, above=10))
    sheet.turn_page()
    sheet.add("again in 1952, when the county paid.")
    parts = [text for _, text in _parts(sheet.write())]
    whole = "The gates were mended in 1926 and again in 1952, when the county paid."
    assert parts[len(PROSE) :] == ["Gauges at Millbrook in 1926", whole]


def test_tables_of_contents_are_left_out() -> None:
    """Lines with leaders name headings that come again."""
    sheet = Typesetter()
    for number in range(4):
        sheet.add(f"Chapter {number} ............................ {number}")
    sheet.add("The weir at Ure was kept.", Style(above=20))
    assert [text for _, text in _parts(sheet.write())] == ["The weir at Ure was kept."]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_rotated_pages(turn: int) -> None:
    """A page that is turned, with its text, reads as any other."""
    sheet = Typesetter()
    for text in PROSE:
        sheet.add(text, Style(indent=12))
    matrix = {0: "1 0 0 1 0 0", 90: "0 1 -1 0 842 0", 180: "-1 0 0 -1 595 842", 270: "0 -1 1 0 0 595"}[turn]
    box = (595, 842) if turn % 180 == 0 else (842, 595)
    raw = write_pdf([f"{matrix} cm " + "\n".join(sheet.pages[0])], box, page=f"/Rotate {turn}")
    assert [text for _, text in _parts(raw)] == [_plain(text) for text in PROSE]


def test_text_across_the_direction_of_reading_is_left_out() -> None:
    """A stamp across the page and a mark along its edge are no text of the document."""
    sheet = Typesetter()
    for text in PROSE:
        sheet.add(text, Style(indent=12))
    sheet.pages[-1].append("BT 0 1 -1 0 30 300 Tm /F1 20 Tf (Printed in Ure) Tj ET")
    sheet.pages[-1].append("BT .7 .7 -.7 .7 200 300 Tm /F1 60 Tf (DRAFT) Tj ET")
    assert [text for _, text in _parts(sheet.write())] == [_plain(text) for text in PROSE]


def _written(**settings_of: str) -> Extracted:
    sheet = Typesetter()
    sheet.add(TITLE, Style(size=16, bold=True))
    sheet.add("Millbrook, 4 May 2031", Style(above=4))
    for text in PROSE:
        sheet.add(text, Style(indent=12))
    return _read(sheet.write(**settings_of))


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("Of Weirs and of Those Who Keep Them", "Of Weirs and of Those Who Keep Them"),
        ("Microsoft Word - weirs_final2.docx", TITLE),
        ("Report template", TITLE),
        ("Press release", TITLE),
        ("weirs-3.dvi", TITLE),
        ("weirs", TITLE),
        ("untitled", TITLE),
        ("", TITLE),
    ],
)
def test_title(stated: str, title: str) -> None:
    """The title in the metadata counts where the page has it; else the largest heading is the title."""
    assert dict(_written(info=f"/Title({stated})").facts)["title"] == title


def test_a_title_has_no_mark_of_its_footnote() -> None:
    """The mark that leads to thanks at the page's foot is no part of what a document is called."""
    sheet = Typesetter()
    sheet.add(f"{TITLE}\u2020", Style(size=16, bold=True))
    for text in PROSE:
        sheet.add(text, Style(indent=12))
    assert dict(_read(sheet.write()).facts)["title"] == TITLE


def test_title_of_two_lines_that_stand_far_apart() -> None:
    """Both lines are the title, and the smaller heading below them is not."""
    sheet = Typesetter()
    sheet.add("Of weirs and of those", Style(size=16, bold=True))
    sheet.add("who keep them", Style(size=16, bold=True, above=20))
    sheet.add("A report to the council", Style(size=13, bold=True, above=20))
    for text in PROSE:
        sheet.add(text, Style(indent=12))
    assert dict(_read(sheet.write()).facts)["title"] == "Of weirs and of those who keep them"


@pytest.mark.parametrize(
    ("made", "published"),
    [
        ("D:20310504101500+01'00'", "2031-05-04"),
        ("D:20310519", "2031-05"),
        ("D:20330101", None),
        ("D:2031", None),
        ("D:20319999", None),
    ],
)
def test_date(made: str, published: str | None) -> None:
    """The day on which a file was made is that of its publication only where the page says so too."""
    assert dict(_written(info=f"/CreationDate({made})").facts).get("published") == published


@pytest.mark.parametrize("large", ["Contents", "D", "17"])
def test_what_is_larger_than_a_title_need_not_be_one(large: str) -> None:
    """The head of a list of contents, a drop capital and a number are no title."""
    sheet = Typesetter()
    sheet.add(TITLE, Style(size=16, bold=True))
    sheet.add(large, Style(size=22, bold=True, above=20))
    for text in PROSE:
        sheet.add(text, Style(indent=12, above=12))
    assert dict(_read(sheet.write()).facts)["title"] == TITLE


def test_turned_type_is_no_gutter() -> None:
    """A line of turned type may end left of where it begins, beyond the end of all others."""
    places = ((80.0, 300.0), (90.0, 300.0), (500.0, 100.0))
    words = [Word("weir", left, right, left, 10.0, bold=False) for left, right in places]
    runs = [Run((word,), word.left, word.right, word.y, 10.0, place) for place, word in enumerate(words)]
    assert find_gutters(runs) == ()


@pytest.mark.parametrize(
    ("stated", "language"), [("EN-GB", "en-GB"), ("en-GB", "en-GB"), ("zh-CN", None), ("x-broken!", None)]
)
def test_language(stated: str, language: str | None) -> None:
    """A stated language counts where the text is in it: programs state their own by default."""
    assert dict(_written(catalog=f"/Lang({stated})").facts).get("language") == language


def test_what_made_the_text_is_named() -> None:
    """The library and its version stand with the text."""
    made_by = _written().made_by
    assert made_by is not None
    assert (made_by.name, made_by.version[:1].isdigit()) == ("pypdfium2", True)


def test_figures_of_matplotlib_are_read() -> None:
    """A PDF with embedded fonts, made by another program, reads as it was written."""
    from matplotlib.figure import Figure  # noqa: PLC0415 - slow, and for this test alone

    figure = Figure(figsize=(6, 4))
    figure.text(0.1, 0.9, TITLE, size=18)
    for number, line in enumerate(
        ("The office was found to be reliable in", "1967, and the offline weeks were few.")
    ):
        figure.text(0.1, 0.5 - 0.04 * number, line, size=10)
    file = io.BytesIO()
    figure.savefig(file, format="pdf", metadata={"CreationDate": None})
    assert _parts(file.getvalue()) == [
        ("heading", TITLE),
        ("paragraph", "The office was found to be reliable in 1967, and the offline weeks were few."),
    ]


IMAGE = "q 500 0 0 700 50 50 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x80 EI Q"


def test_a_scan_is_a_named_problem() -> None:
    """A PDF without text is refused, and the problem says what helps."""
    assert _refusal(write_pdf([IMAGE, IMAGE])) == (
        "seeds/weirs.pdf: expected text; run OCR over it and give the text, found none on all of 2 pages"
    )


def test_pages_without_text_are_named_and_the_rest_is_read() -> None:
    """Scanned pages among others are named, in ranges."""
    page = "BT 1 0 0 1 60 400 Tm /F1 10 Tf (Words of page number {}.) Tj ET"
    pages = [IMAGE, page.format("two"), IMAGE, IMAGE, IMAGE, page.format("six")]
    extracted = _read(write_pdf(pages))
    assert extracted.text == "Words of page number two.\n\nWords of page number six."
    assert extracted.pages == (0, 0, 27, 27, 27, 27)
    assert [str(problem) for problem in extracted.problems] == [
        "seeds/weirs.pdf, pages 1, 3-5: expected text; run OCR over them and give the text, found none"
    ]


def test_characters_without_meaning_are_no_text() -> None:
    """A font that does not say which letters it draws gives nothing to read."""
    private = "".join(f"{0xE000 + number:04x}" for number in range(40))
    assert "run OCR" in _refusal(write_pdf([f"BT 1 0 0 1 60 400 Tm /F3 10 Tf <{private}> Tj ET"]))


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"", "expected a PDF, found an empty file"),
        (b"Of weirs.\n" * 400, "expected a PDF, found a file that is none"),
        (b"%PDF-1.7\n", "expected a whole PDF, found one that is cut short or damaged"),
        (
            b"%PDF-1.7\n" + bytes(range(256)) * 40,
            "expected a whole PDF, found one that is cut short or damaged",
        ),
        (write_pdf([]), "expected at least one page, found none"),
    ],
    ids=["empty", "text", "head alone", "garbage", "no pages"],
)
def test_what_is_no_pdf_is_named(raw: bytes, problem: str) -> None:
    """Each wrong file is refused with what it is."""
    assert _refusal(raw) == f"seeds/weirs.pdf: {problem}"


def test_encrypted() -> None:
    """A file that needs a password is refused; one with an empty password is read."""
    content = "BT 1 0 0 1 60 400 Tm /F1 10 Tf (The weir at Ure was kept.) Tj ET"
    assert _refusal(encrypt_pdf(content, b"secret")) == (
        "seeds/weirs.pdf: expected a PDF that opens without a password, found an encrypted one"
    )
    assert _read(encrypt_pdf(content, b"")).text == "The weir at Ure was kept."


def test_too_many_pages() -> None:
    """Of ten thousand pages the first two thousand are read, and a problem says so."""
    first = 10
    kids = " ".join(f"{first + number} 0 R" for number in range(10_000))
    objects = {
        1: "<</Type/Catalog/Pages 2 0 R>>",
        2: f"<</Type/Pages/Kids[{kids}]/Count 10000>>",
        3: "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        4: "<</Length 50>>\nstream\nBT 1 0 0 1 60 400 Tm /F1 10 Tf (Of weirs.) Tj ET  \nendstream",
    }
    page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 3 0 R>>>>>>"
    objects |= dict.fromkeys(range(first, first + 10_000), page)
    extracted = _read(write_objects(objects, "/Root 1 0 R"))
    assert len(extracted.pages) == MAX_PAGES
    assert [str(problem) for problem in extracted.problems] == [
        "seeds/weirs.pdf: expected at most 2,000 pages, found 10,000; the first 2,000 are read"
    ]


def _unfolding(objects: dict[int, str]) -> bytes:
    page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 3 0 R>>"
    base = {
        1: "<</Type/Catalog/Pages 2 0 R>>",
        2: "<</Type/Pages/Kids[5 0 R]/Count 1>>",
        3: "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        5: f"{page}/XObject<</X 10 0 R>>>>>>",
    }
    return write_objects(base | objects, "/Root 1 0 R")


def _stream(content: bytes, entries: str = "") -> str:
    return f"<</Length {len(content)}{entries}>>\nstream\n{content.decode('latin-1')}\nendstream"


def test_a_stream_that_unfolds_beyond_memory_is_a_named_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page of 20 KB that would draw two million letters is read apart, under a limit of memory."""
    monkeypatch.setattr(pdf_apart, "MAX_MEMORY", 300_000_000)
    letters = b"BT /F1 9 Tf " + b"(a)Tj " * 2_000_000
    raw = _unfolding({4: _stream(zlib.compress(letters, 9), "/Filter/FlateDecode")})
    assert len(raw) < 100_000
    assert _refusal(raw) == (
        "seeds/weirs.pdf: expected a PDF that is read in 300 MB of memory, found one that needs more"
    )


def test_drawings_within_drawings_are_a_named_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten drawings, each of which holds the next ten times, never end in this process."""
    monkeypatch.setattr(pdf_apart, "MAX_MEMORY", 300_000_000)
    objects = {4: _stream(b"/X Do")}
    for depth in range(10):
        inner = f"/XObject<</X {11 + depth} 0 R>>"
        entries = f"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<<{inner}/Font<</F1 3 0 R>>>>"
        last = b"BT /F1 9 Tf 10 10 Td (hello)Tj ET"
        objects[10 + depth] = _stream(last if depth == 9 else b"/X Do " * 10, entries)
    assert "needs more" in _refusal(_unfolding(objects))


def test_a_reader_that_fails_apart_says_how(monkeypatch: pytest.MonkeyPatch) -> None:
    """What breaks in the other process is told as it is; only want of memory is told as that."""

    def fail(error: Exception) -> str:
        def read(_raw: bytes, _name: str) -> tuple[Extracted, ...]:
            raise error

        monkeypatch.setattr(pdf_documents, "read_here", read)
        _, problem = pdf_apart.answer(b"%PDF-", "seeds/weirs.pdf")
        return str(problem)

    assert "found IndexError: no such page" in fail(IndexError("no such page"))
    with pytest.raises(MemoryError):
        fail(MemoryError())


def test_what_is_read_apart() -> None:
    """A usual file is read in this process; one that hides what it unfolds to is not."""
    usual = write_pdf(["BT 1 0 0 1 60 400 Tm /F1 10 Tf (Of weirs.) Tj ET"])
    assert not is_heavy(usual)
    assert is_heavy(encrypt_pdf("", b""))
    content = zlib.compress(b"BT ET")
    assert not is_heavy(_unfolding({4: _stream(content, "/Filter/FlateDecode")}))
    assert is_heavy(_unfolding({4: _stream(content, "/Filter[/FlateDecode/FlateDecode]")}))
    assert is_heavy(_unfolding({4: _stream(content, "/Filter 7 0 R")}))
    assert is_heavy(_unfolding({4: "[" + "6 0 R " * 50 + "]"}))


def test_a_file_that_is_cut_short_is_read_as_far_as_it_goes_or_refused() -> None:
    """Every prefix of a file ends in a document or in a named problem."""
    sheet = Typesetter(Geometry(420, 300, 50))
    for text in PROSE * 3:
        sheet.add(text, Style(indent=12))
    raw = sheet.write()
    ends = set()
    for length in range(0, len(raw), 397):
        try:
            _check(_read(raw[:length]))
            ends.add("read")
        except UnreadableDocumentError as error:
            ends.add(error.problem.code)
    assert {"not-pdf", "damaged"} <= ends <= {"not-pdf", "damaged", "read", "no-pages", "no-text"}


def _check(extracted: Extracted) -> None:
    """Every span lies in the text, in order; pages ascend; the text can be written as UTF-8."""
    ends = [span.end for span, _ in extracted.parts]
    assert all(0 <= span.start < span.end <= len(extracted.text) for span, _ in extracted.parts)
    assert all(end <= after.start for end, (after, _) in zip(ends, extracted.parts[1:], strict=False))
    assert all(before <= after <= len(extracted.text) for before, after in pairwise(extracted.pages))
    assert extracted.text.encode("utf-8").strip()
    assert {kind for _, kind in extracted.parts} <= {
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.LIST_ITEM,
    }


_SHEET = Typesetter(replace(Geometry(420, 300, 50), columns=2))
for _text in (TITLE, *PROSE, *CHINESE):
    _SHEET.add(_text, Style(indent=12))
_RAW = _SHEET.write(info=f"/Title({TITLE})")


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(_RAW) - 1), st.binary(max_size=12)), min_size=1, max_size=12))
def test_any_damage_ends_in_a_document_or_a_named_problem(damage: list[tuple[int, bytes]]) -> None:
    """Bytes changed anywhere never end in anything but text or a problem."""
    raw = bytearray(_RAW)
    for place, other in damage:
        raw[place : place + len(other)] = other
    with contextlib.suppress(UnreadableDocumentError):
        _check(_read(bytes(raw)))
