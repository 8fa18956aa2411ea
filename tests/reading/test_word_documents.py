"""What a Word document reads as: its text as accepted, its styles; and every bad file a named problem."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import re
import zipfile
from typing import TYPE_CHECKING

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.errors import UnreadableDocumentError
from generator.reading.word import package as word_package
from generator.reading.word.documents import read_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from docx.document import Document

    from generator.reading.extraction import Extracted

NAMESPACES = nsdecls("w", "wp", "a", "r") + (
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)


def _save(document: Document) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _with_body(*xml: str) -> bytes:
    """A document whose body is what is given."""
    document = docx.Document()
    for element in parse_xml(f"<w:body {NAMESPACES}>{''.join(xml)}</w:body>"):
        document.element.body.insert(len(document.element.body) - 1, element)
    return _save(document)


def _p(words: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space='preserve'>{words}</w:t></w:r></w:p>"


def _read(raw: bytes) -> Extracted:
    (extracted,) = read_word(raw, "seeds/weirs.docx")
    return extracted


def _parts(raw: bytes) -> list[tuple[str, str]]:
    extracted = _read(raw)
    return [(kind.value, extracted.text[span.start : span.end]) for span, kind in extracted.parts]


def _refusal(raw: bytes) -> str:
    with pytest.raises(UnreadableDocumentError) as error:
        read_word(raw, "seeds/weirs.docx")
    return str(error.value).removeprefix("seeds/weirs.docx: ")


def _repack(raw: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    """The same archive with parts changed, or left out where None is given."""
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(raw)) as package,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as other,
    ):
        for name in package.namelist():
            content = change(name, package.read(name))
            if content is not None:
                other.writestr(name, content)
    return file.getvalue()


def test_the_strict_form_reads_as_the_usual_one() -> None:
    """What Word saves as "Strict Open XML Document" has the same text, styles and facts."""
    document = docx.Document()
    document.add_heading("Of weirs", 1)
    document.add_paragraph("The weir at Ure was kept in 1914.")
    document.add_paragraph("One of two.", style="List Bullet")
    document.core_properties.title = "Of weirs"
    raw = _save(document)

    def tighten(name: str, content: bytes) -> bytes:
        is_xml = name.endswith((".xml", ".rels"))
        for part in (b"wordprocessingml", b"drawingml", b"officeDocument") if is_xml else ():
            usual, strict = b"http://schemas.openxmlformats.org/%s/2006/", b"http://purl.oclc.org/ooxml/%s/"
            content = content.replace(usual % part, strict % part)
        return content

    strict = _repack(raw, tighten)
    assert b"purl.oclc.org" in zipfile.ZipFile(io.BytesIO(strict)).read("word/document.xml")
    assert _read(strict) == _read(raw)
    assert [kind for kind, _ in _parts(strict)] == ["heading", "paragraph", "list-item"]


def test_paragraphs_headings_and_lists() -> None:
    """Paragraphs stand apart by an empty line; styles say what each is."""
    document = docx.Document()
    document.add_heading("Of weirs", 0)
    document.add_paragraph("The weir at Ure was kept.")
    document.add_heading("Gates", 1)
    document.add_paragraph("the first gate;", style="List Bullet")
    document.add_paragraph("the second.", style="List Number")
    document.add_paragraph("Two gates", style="Caption")
    document.add_paragraph("  ")
    document.add_paragraph("Nobody was surprised.", style="Quote")
    raw = _save(document)
    assert _parts(raw) == [
        ("heading", "Of weirs"),
        ("paragraph", "The weir at Ure was kept."),
        ("heading", "Gates"),
        ("list-item", "the first gate;"),
        ("list-item", "the second."),
        ("image", "Two gates"),
        ("paragraph", "Nobody was surprised."),
    ]
    assert _read(raw).text.startswith("Of weirs\n\nThe weir at Ure was kept.\n\nGates\n\n")
    made_by = _read(raw).made_by
    assert made_by is not None
    assert made_by.name == "python-docx"


def _style(style_id: str, name: str, inside: str, based_on: str = "") -> str:
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return (
        f'<w:style {nsdecls("w")} w:type="paragraph" w:styleId="{style_id}"><w:name w:val="{name}"/>{base}'
        f"<w:pPr>{inside}</w:pPr></w:style>"
    )


@pytest.mark.parametrize(
    ("style", "properties", "kind"),
    [
        (_style("a1", "House head", '<w:outlineLvl w:val="1"/>'), "", "heading"),
        (_style("a1", "House text", '<w:outlineLvl w:val="9"/>'), "", "paragraph"),
        (_style("a1", "Überschrift 2", ""), "", "heading"),
        (_style("a1", "标题 1", ""), "", "heading"),
        (_style("a1", "Sub", "", "Heading2"), "", "heading"),
        (_style("a1", "House list", '<w:numPr><w:numId w:val="4"/></w:numPr>'), "", "list-item"),
        (_style("a1", "Round", "", "a1"), "", "paragraph"),
        (_style("a1", "Plain", ""), '<w:outlineLvl w:val="0"/>', "heading"),
        (
            _style("a1", "Plain", ""),
            '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>',
            "list-item",
        ),
        (
            _style("a1", "House list", '<w:numPr><w:numId w:val="4"/></w:numPr>'),
            '<w:numPr><w:numId w:val="0"/></w:numPr>',
            "paragraph",
        ),
    ],
)
def test_styles(style: str, properties: str, kind: str) -> None:
    """Outline levels, names in other languages, ancestors and numbering say what a paragraph is."""
    document = docx.Document()
    document.styles.element.append(parse_xml(style))
    paragraph = _p("Of weirs", f'<w:pStyle w:val="a1"/>{properties}').replace(
        "<w:p>", f"<w:p {NAMESPACES}>", 1
    )
    document.element.body.insert(0, parse_xml(paragraph))
    assert _parts(_save(document)) == [(kind, "Of weirs")]


def test_words_are_kept_as_accepted() -> None:
    """Insertions, links and results of fields are text; deletions, hidden text and instructions are none."""
    runs = (
        "<w:r><w:t xml:space='preserve'>The </w:t></w:r>"
        "<w:ins><w:r><w:t>new </w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>old </w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>moved </w:t></w:r></w:moveFrom>"
        "<w:moveTo><w:r><w:t>placed </w:t></w:r></w:moveTo>"
        "<w:hyperlink r:id='rId99'><w:r><w:t>weir</w:t></w:r></w:hyperlink>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
        "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t> was</w:t></w:r>"
        "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGEREF x</w:instrText>"
        "<w:fldChar w:fldCharType='separate'/><w:t> kept</w:t><w:fldChar w:fldCharType='end'/></w:r>"
        "<w:r><w:footnoteReference w:id='2'/><w:tab/><w:t>by</w:t><w:softHyphen/></w:r>"
        "<w:r><w:t>\u00a0the Com\u00admission</w:t><w:noBreakHyphen/><w:t>run</w:t></w:r>"
        "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t> body</w:t></w:r></w:sdtContent></w:sdt>"
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>"
        "<w:sdtContent><w:r><w:t>Click here</w:t></w:r></w:sdtContent></w:sdt>"
        "<w:r><w:ruby><w:rt><w:r><w:t>Shuǐ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>水</w:t></w:r></w:rubyBase></w:ruby>"
        "</w:r>"
    )
    raw = _with_body(f"<w:p>{runs}</w:p>")
    assert _read(raw).text == "The new placed weir was kept by the Commission\u2011run body水"


def test_line_breaks() -> None:
    """One line break is a line's end inside the paragraph; an empty line divides it."""
    lines = (
        "<w:r><w:t>One</w:t><w:br/><w:t> two </w:t><w:br/><w:br/><w:t>three</w:t><w:br w:type='page'/></w:r>"
    )
    assert _parts(_with_body(f"<w:p>{lines}</w:p>")) == [("paragraph", "One\ntwo"), ("paragraph", "three")]


def _cell(*paragraphs: str) -> str:
    return f"<w:tc>{''.join(_p(words) for words in paragraphs)}</w:tc>"


def _table(*rows: str) -> str:
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


LONG = "The weir at Ure was kept in good order, and the gates were mended twice."


@pytest.mark.parametrize(
    ("table", "texts"),
    [
        (_table(_cell("One."), _cell("Two.", "Three.")), ["One.", "Two.", "Three."]),
        (_table(_cell("") + _cell("One."), _cell("") + _cell("Two.")), ["One.", "Two."]),
        (_table(_cell(LONG) + _cell("Side.")), [LONG, "Side."]),
        (_table(_cell("Why?") + _cell(LONG), _cell("Who?") + _cell(LONG)), ["Why?", LONG, "Who?", LONG]),
        (_table(_cell("Year") + _cell("Gates") + _cell(LONG), _cell("1") + _cell("2") + _cell(LONG)), []),
        (_table(_cell("Year") + _cell("Gates")), []),
        (_table(_cell("1914") + _cell("2"), _cell("1926") + _cell("11")), []),
        (f"<w:tbl><w:tr><w:tc>{_table(_cell('In.'), _cell('Side.'))}{_p('Out.')}</w:tc></w:tr></w:tbl>",
         ["In.", "Side.", "Out."]),
    ],
    ids=["one column", "one column filled", "one row of prose", "questions and answers", "notes in a table",
         "one row of words", "data", "nested"],
)  # fmt: skip
def test_tables(table: str, texts: list[str]) -> None:
    """A table that lays text out is text; one of data is no prose and left out."""
    assert [text for _, text in _parts(_with_body(_p("Before."), table))] == ["Before.", *texts]


def test_text_boxes_are_read_once() -> None:
    """A text box stands behind its paragraph, and its form for older programs is not read again."""
    box = f"<w:txbxContent>{_p('In the box.')}</w:txbxContent>"
    new = f"<mc:Choice Requires='wps'><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
    old = f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
    anchor = (
        f"<w:p><w:r><w:t>Around it.</w:t><mc:AlternateContent>{new}{old}</mc:AlternateContent></w:r></w:p>"
    )
    assert [text for _, text in _parts(_with_body(anchor, _p("After.")))] == [
        "Around it.",
        "In the box.",
        "After.",
    ]


def test_contents_headers_and_notes_are_left_out() -> None:
    """A table of contents, a running head and a comment are no text of the document."""
    contents = (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
        f"<w:sdtContent>{_p('Weirs 1')}</w:sdtContent></w:sdt>"
    )
    document = docx.Document(io.BytesIO(_with_body(contents, _p("The weir was kept."))))
    document.sections[0].header.paragraphs[0].text = "Annual report"
    document.styles.element.append(parse_xml(_style("TOC1", "toc 1", "")))
    toc = _p("Weirs 2", '<w:pStyle w:val="TOC1"/>').replace("<w:p>", f"<w:p {NAMESPACES}>", 1)
    document.element.body.insert(0, parse_xml(toc))
    assert _read(_save(document)).text == "The weir was kept."


def _stated(title: str = "", language: str = "", created: tuple[int, int, int] = (2040, 1, 1)) -> bytes:
    document = docx.Document()
    document.core_properties.title = title
    document.core_properties.language = language
    document.core_properties.created = dt.datetime(*created)  # noqa: DTZ001 - the library wants no zone
    document.add_heading("Of weirs and of those who keep them", 1)
    document.add_paragraph("Millbrook, 4 May 2031")
    document.add_paragraph("The weir at Ure was kept in good order, and the gates were mended twice.")
    return _save(document)


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("Of Weirs and of Those Who Keep Them", "Of Weirs and of Those Who Keep Them"),
        ("Word Document", "Of weirs and of those who keep them"),
        ("report_final.docx", "Of weirs and of those who keep them"),
        ("", "Of weirs and of those who keep them"),
    ],
)
def test_title(stated: str, title: str) -> None:
    """The stated title counts where the document has it; else the highest heading is the title."""
    assert dict(_read(_stated(title=stated)).facts)["title"] == title


def test_a_sections_heading_is_no_title() -> None:
    """Where the title has no style of its own, the first heading may stand below the body."""
    document = docx.Document()
    document.add_paragraph("Weirs are mended")
    document.add_paragraph(LONG)
    document.add_heading("About the Weir Council", 2)
    assert "title" not in dict(_read(_save(document)).facts)


def test_a_document_without_properties_states_none() -> None:
    """No library's default, and no clock, stands in where the package has no such part."""
    bare = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(_stated())) as package, zipfile.ZipFile(bare, "w") as stripped:
        for entry in package.namelist():
            data = package.read(entry)
            if entry == "_rels/.rels":
                data = re.sub(rb"<Relationship [^>]*core-properties[^>]*/>", b"", data)
            if not entry.startswith("docProps/core"):
                stripped.writestr(entry, data)
    assert dict(_read(bare.getvalue()).facts) == {
        "title": "Of weirs and of those who keep them",
        "language": "en-US",
    }


@pytest.mark.parametrize(
    ("created", "published"),
    [((2031, 5, 4), "2031-05-04"), ((2031, 5, 20), "2031-05"), ((2033, 1, 1), None)],
)
def test_date(created: tuple[int, int, int], published: str | None) -> None:
    """The day of a file's making is that of publication only where the document says it too."""
    assert dict(_read(_stated(created=created)).facts).get("published") == published


def test_the_cover_pages_date_of_publication_wins() -> None:
    """A date that the author set as that of publication is taken as it is."""
    cover = (
        b'<CoverPageProperties xmlns="http://schemas.microsoft.com/office/2006/coverPageProps">'
        b"<PublishDate>2031-06-07T00:00:00</PublishDate></CoverPageProperties>"
    )
    file = io.BytesIO(_repack(_stated(), lambda name, content: None if "customXml" in name else content))
    with zipfile.ZipFile(file, "a") as package:
        package.writestr("customXml/item1.xml", cover)
    assert dict(_read(file.getvalue()).facts)["published"] == "2031-06-07"


@pytest.mark.parametrize(("stated", "language"), [("en-GB", "en-GB"), ("fr-FR", "en-US"), ("", "en-US")])
def test_language(stated: str, language: str) -> None:
    """A stated language counts where the text is in it; else that of the styles, on the same terms."""
    assert dict(_read(_stated(language=stated)).facts)["language"] == language


PLAIN = _with_body(_p("The weir was kept."))
NO_ZIP = "expected a Word document (.docx), found no zip archive, or a damaged one"


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"", "expected a Word document (.docx), found an empty file"),
        (b"none", NO_ZIP),
        (b"Of weirs.", NO_ZIP),
        (PLAIN[: len(PLAIN) // 2], NO_ZIP),
        (b"PK\x03\x04" + bytes(200), NO_ZIP),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le"),
            "expected a document that opens without a password, found an encrypted one",
        ),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "WordDocument".encode("utf-16-le"),
            "expected a Word document (.docx), found one in the format of before 2007 (.doc)",
        ),
        (
            _repack(PLAIN, lambda name, content: None if name == "[Content_Types].xml" else content),
            "expected a Word document (.docx), found an archive of something else",
        ),
        (
            _repack(PLAIN, lambda name, content: None if name == "word/document.xml" else content),
            "expected a whole Word document, found one with parts missing or damaged",
        ),
        (
            _repack(PLAIN, lambda name, content: None if name == "_rels/.rels" else content),
            "expected a whole Word document, found one with parts missing or damaged",
        ),
        (
            _repack(PLAIN, lambda name, content: content[:-90] if name == "word/document.xml" else content),
            "expected a whole Word document, found one with parts missing or damaged",
        ),
        (_with_body(), "expected text, found none in the document's body"),
        (_with_body(_p(" \u00a0")), "expected text, found none in the document's body"),
    ],
)
def test_bad_files(raw: bytes, problem: str) -> None:
    """Each wrong file is refused with what it is."""
    assert _refusal(raw) == problem


@pytest.mark.parametrize(
    ("kind", "found"),
    [
        (b"application/vnd.ms-word.document.macroEnabled.main+xml", "one with macros (.docm)"),
        (
            b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
            "a template (.dotx)",
        ),
        (b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "a spreadsheet"),
        (b"application/vnd.openxmlformats-officedocument.presentationml.main+xml", "a presentation"),
    ],
)
def test_other_kinds_of_document(kind: bytes, found: str) -> None:
    """A document with macros and documents of other programs are told apart by what they say they are."""
    word = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    raw = _repack(PLAIN, lambda _, content: content.replace(word, kind))
    assert _refusal(raw) == f"expected a Word document (.docx), found {found}"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "_rels/.rels", "docProps/core.xml"])
def test_external_entities_are_refused(part: str, encoding: str) -> None:
    """A document type definition, in whatever part and encoding, is refused before anything is parsed."""
    dtd = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'

    def change(name: str, content: bytes) -> bytes:
        if name != part:
            return content
        head, _, rest = content.decode("utf-8").partition("?>")
        head = head.replace("UTF-8", encoding)
        return f"{head}?>{dtd}{rest}".encode(encoding)

    assert (
        _refusal(_repack(PLAIN, change)) == f"expected XML without entities of its own, found a DTD in {part}"
    )


def test_a_part_that_grows_too_much_is_refused_unopened() -> None:
    """A part of 10 KB that would be 10 MB is refused by what the archive's directory says."""
    raw = _repack(
        PLAIN, lambda name, content: content + b" " * 10_000_000 if name.endswith("document.xml") else content
    )
    assert "expected parts that grow at most 250 times, found 10,0" in _refusal(raw)


def test_parts_that_grow_too_much_together_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sum of the parts is bounded too, by the directory and while unpacking."""
    monkeypatch.setattr(word_package, "MAX_INFLATED", 20_000)
    assert _refusal(PLAIN).startswith("expected at most 20,000 bytes when unpacked, found ")


def test_a_directory_that_lies_does_not_help(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is unpacked is counted, whatever sizes the directory gives."""
    monkeypatch.setattr(word_package, "_check_sizes", lambda *_: None)
    monkeypatch.setattr(word_package, "MAX_INFLATED", 20_000)
    assert _refusal(PLAIN) == "expected at most 20,000 bytes when unpacked, found more"


def test_deep_nesting_is_a_named_problem() -> None:
    """Tables a thousand deep are refused, not a failure of the program."""
    deep = "<w:tbl><w:tr><w:tc>" * 1000 + _p("Deep.") + "</w:tc></w:tr></w:tbl>" * 1000

    def change(name: str, content: bytes) -> bytes:
        return (
            content.replace(b"<w:sectPr", deep.encode() + b"<w:sectPr")
            if name == "word/document.xml"
            else content
        )

    assert "parts missing or damaged" in _refusal(_repack(PLAIN, change))


def test_an_encrypted_archive_is_refused() -> None:
    """An archive whose parts are marked as encrypted is told as such."""
    raw = bytearray(PLAIN)
    place = raw.find(b"PK\x01\x02")
    while place >= 0:
        raw[place + 8] |= 1
        place = raw.find(b"PK\x01\x02", place + 4)
    assert _refusal(bytes(raw)) == "expected a document that opens without a password, found an encrypted one"


def _check(extracted: Extracted) -> None:
    spans = [span for span, _ in extracted.parts]
    assert all(extracted.text[span.start : span.end].strip() for span in spans)
    assert "\n\n".join(extracted.text[span.start : span.end] for span in spans) == extracted.text


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(PLAIN) - 1), st.binary(max_size=8)), min_size=1, max_size=8))
def test_any_damage_ends_in_a_document_or_a_named_problem(damage: list[tuple[int, bytes]]) -> None:
    """Bytes changed anywhere never end in anything but text or a problem."""
    raw = bytearray(PLAIN)
    for place, other in damage:
        raw[place : place + len(other)] = other
    with contextlib.suppress(UnreadableDocumentError):
        _check(_read(bytes(raw)))


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["w:body", "w:p", "w:pPr", "w:t", "w:r", "w:style", "w:val"]),
    st.sampled_from(["w:x", "w:tbl", "w:p", "w:t"]),
)
def test_parts_with_other_elements_end_in_a_document_or_a_named_problem(element: str, other: str) -> None:
    """A part whose elements are not where they should be never ends in anything but text or a problem."""
    raw = _repack(PLAIN, lambda _, content: content.replace(element.encode(), other.encode()))
    with contextlib.suppress(UnreadableDocumentError):
        _check(_read(raw))


def test_the_text_of_tags_is_as_its_author_wrote_it() -> None:
    """Characters of every script come through as they are."""
    words = "Ure \u202bשלום\u202c e\u0301 😀 水利 ‘x’ \ufb01"
    assert _read(_with_body(_p(words))).text == words
    assert qn("w:t").endswith("}t")
