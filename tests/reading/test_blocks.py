"""Blocks: the document's body is told from headings, lists, captions, chrome, summaries and questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import BODY_KINDS, BlockKind
from generator.reading.blocks.dividing import divide_blocks
from generator.reading.blocks.lines import LineKind, read_lines
from generator.reading.cues import credit_cues

if TYPE_CHECKING:
    import re

BODY = "The ferry carried four hundred people to the islands on the first day of summer."
PARAGRAPHS = f"{BODY}\n\n{BODY}"
H, P, L = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM
C, I, S = BlockKind.CHROME, BlockKind.IMAGE, BlockKind.MACHINE_SUMMARY  # noqa: E741 - I for image, beside its like
Q, M = BlockKind.QUESTIONS, BlockKind.METADATA


def kinds(text: str) -> list[tuple[BlockKind, str]]:
    """The kind and the words of each block."""
    return [(block.kind, text[block.span.start : block.span.end]) for block in divide_blocks(text)]


ABOVE_BODY = [
    ("The ferry line to the islands", H),
    ("## Ferries ##", H),
    ("Background:", H),
    ("THE MINISTER SAYS—", H),
    ("Who pays for the ferry?", H),
    ("一、总体要求", H),
    ("The minister went on to list what the ferry line would need in the years ahead:", P),
    ("“The ferry is ours.”", P),
    ("Harbour master Ann Lee said:", P),
    ("Ann Lee told the council:", P),
    ("港务局长表示：", P),
    ("What they said:", H),
    ("The ferry sailed.", P),
    ("- The ferry sailed at noon.", L),
    ("3. The ferry sailed at noon.", L),
    ("2. Scope", H),
    ("![A ferry](ferry.jpg)", I),
    ("Photo: A ferry at the quay.", I),
    ("Table 2: Ferries by year", I),
    ("图1 渡轮数量", I),
    ("图 2.1: 渡轮数量", I),
    ("Figure 2.1: Ferries by year", I),
    ("TABLE IV. Ferries by year", I),
    ("Table IV. The council measures rain. The gauge on the quay costs $3 million.", P),
    ("表 3.2 列出了各岛的渡轮数量。", P),
    ("表3.3和表3.4展示了各岛的渡轮数量。", P),
    ("Getty Images", I),
    ("Women wait at the ferry in Ure. (Video sent to our team by one of them)", I),
    ("The ferry lay in port on Monday (photo by Ann Lee).", I),
    ("The council said that the ferry had been late (and not by chance).", P),
    ("The minister opens a ferry line on 13 December. A. NAME / AFP / Getty Images", I),
    ("The minister leaves after the sailing on Wednesday. The ferry was full. (AP Photo/Ann Lee)", I),
    ("Harbour master Ann Lee (R) speaks at the opening of the quay", I),
    ("Next page . . . . Previous page . . . . Contents . . . .", C),
    ("关键词：渡轮 港口", C),
    ("联系我们 地址：某市大街2号 邮编：100000 电话：010-5550", C),
    ("作者简介：李某，某研究所研究员。", C),
    ("媒体联系：品牌部 010-5550", C),
    ("*Thanks to Ann Lee for comments on a draft.*", C),
    ("Thanks to the ferry, the islands have visitors in winter.", P),
    ("请务必阅读正文之后的免责条款", C),
    ("本公告所载数据以年度报告为准。", C),
    ("各区人民政府，市有关部门：", C),
    ("各地要抓好下列工作：", H),
    ("联系人：李某 电话：010-5550", C),
    ("违法和不良信息举报电话：010-5550", C),
    ("By Ilse Verhoeven", C),
    ("*By the editors*", C),
    ("By  inky  May 24, 2031, 4:01 a.m. ET", C),
    ("The harbour was busy all day long. (AP PHOTO)", I),
    ("by VERHOEVEN Ilse, Ruth Calloway", C),
    ("航运日报／ 記者林宸誼／綜合報導", C),
    ("2031-03-06 05/03/2031 09:57", C),
    ("▷ The ferry sailed at noon.", L),
    ("◆渡轮于中午开航。", L),
    ("渡轮在码头停靠，乘客依次上船。新华社发", C),
    ("渡轮在码头停靠。記者王某攝", C),
    ("北港建成国内规模最大的渡轮码头，共有8个泊位和159名工作人员，全年客流超过五百万人次", P),
    ("北港共有8个泊位 [11]", P),
    ("12 May 2025 | 3 min read", C),
    ("Updated 21 April, 10:15", C),
    ("Share on Facebook", C),
    ("Home > News", C),
    ("We use cookies to make this site work. Read our policy.", C),
    ("责任编辑：李某", C),
    ("Editor: huaxia", C),
    ("Web editor: Ann Lee, Bo Falk", C),
    ("Editor: the ferry is late, and nobody says why it should be so", H),
    ("阅读 1.2万", C),
    ("| a | b |", C),
    ("Full text follows:", M),
    ("全文如下：", M),
]


@pytest.mark.parametrize(("line", "kind"), ABOVE_BODY)
def test_kind_of_a_line_above_the_body(line: str, kind: BlockKind) -> None:
    """A line is what its words and its place show, and the body stays the body."""
    found = kinds(f"Ferry news of the day in the north\n\n{line}\n\n{BODY}\n\n{BODY}")
    assert [pair[0] for pair in found] == [H, kind, P, P]


def test_a_question_behind_a_label_is_no_heading() -> None:
    """In a transcript a short question is a turn; a heading with a colon stands once."""
    talk = f"HOST: Who pays for the ferry?\n\n{BODY}\n\nHOST: Who sails?\n\n{BODY}"
    assert [kind for kind, _ in kinds(f"Ferry news of the day in the north\n\n{talk}")] == [H, P, P, P, P]
    assert kinds(f"{BODY}\n\nAnn Lee:\nWho pays for the ferry?\n\n{BODY}")[2][0] is P
    assert kinds(f"{BODY}\n\nAnn Lee 00:27\nWho pays for the ferry?\n\n{BODY}")[2][0] is P
    assert kinds(f"{BODY}\n\nThe ferry: who pays?\n\n{BODY}")[1][0] is H


def test_questions_in_a_row_are_generated() -> None:
    """Three questions alone on their lines, and their heading, are no body; a question among sentences is."""
    text = f"{BODY}\n\nPeople also ask\nWho pays?\nWho sails?\nWho swims?"
    assert [kind for kind, _ in kinds(text)] == [P, Q, Q, Q, Q]
    assert [kind for kind, _ in kinds(f"{BODY} Who pays? Nobody does.")] == [P]


def test_machine_summary_takes_its_list() -> None:
    """A line that says a machine summarised marks the list below; a bare notice marks itself alone."""
    text = f"Summarized by Heron AI\n• One ferry.\n• Two ferries.\n\n{BODY}"
    assert [kind for kind, _ in kinds(text)] == [S, S, S, P]
    assert [kind for kind, _ in kinds(f"{BODY}\n\n（本文由AI生成）\n\n{BODY}")] == [P, C, P]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    """Lines broken at a width join until an empty line; a list's entries stay apart."""
    wrapped = (
        "The ferry carried four hundred people to\nthe islands on the first day of the summer\nand came back."
    )
    text = f"{wrapped}\n\n{wrapped}"
    assert [kind for kind, _ in kinds(text)] == [P, P]
    short = "The ferry came.\nThe ferry went.\nNobody saw it."
    assert len(kinds(short)) == 3


def test_a_line_that_begins_small_goes_on_wherever_it_was_broken() -> None:
    """Also in a text of which too little is wrapped to tell its width; a list without marks stays one."""
    broken = "The ferry carried four hundred people to the\nislands on the first day of summer."
    assert kinds(f"Ferries\n\n{broken}\n\n{BODY}") == [(H, "Ferries"), (P, broken), (P, BODY)]
    assert len(kinds("what the ferry carried\nwho was on it\nwhat they paid")) == 3
    fields = "Ferry: to the islands in the north and in the west\nquay: the third, behind the market hall"
    assert len(kinds(f"{BODY}\n\n{fields}\n\n{BODY}")) == 4
    entries = "to close the northern lock for repairs in spring\nto buy two ferries from the yard at Holm"
    assert len(kinds(f"{BODY}\n\n{entries}\n\n{BODY}")) == 4


def test_an_entry_goes_on_where_its_lines_stand_further_in() -> None:
    """A list's entry is broken below its own words; what stands at the margin is another paragraph."""
    entry = "  * Ferries to the islands in the north. They\n    Run at noon, the harbour master says."
    found = kinds(f"{entry}\n  * Ferries to the mainland.\nNobody else sails.\n")
    assert found == [(L, entry[4:]), (L, "Ferries to the mainland."), (P, "Nobody else sails.")]


GRID = """\
　　江北九月三日电　市港务局局长林某某三日在会上说，明年
将新增三十二班渡轮，总运力达到四百一十万人次，比今年增加
一成二。
　　她表示，新班次的票价不会高于现有班次，老人和学生仍可
享受半价，具体办法将在十一月公布。
"""
GRID_ENTRY = "　　她表示，新班次的票价不会高于现有班次，老人和学生可享受半价；\n"
HEADLINES = """\
港务局公布明年渡轮班次和票价调整方案
市民可在月底前通过热线对方案提出意见
北岸码头维修工程将在六月一日如期展开
南岸居民要求恢复夜间渡轮并延长服务
环保团体质疑新渡轮排放不达国家标准"""


def test_chinese_lines_of_one_width_are_joined() -> None:
    """Text wrapped on a grid has full lines up to a paragraph's end; an indent begins the next."""
    found = kinds(GRID * 2)
    assert [len(words.splitlines()) for _, words in found] == [3, 2, 3, 2]
    assert {kind for kind, _ in found} == {P}


@pytest.mark.parametrize(
    "text",
    [
        HEADLINES,
        HEADLINES.replace("\n", "。\n"),
        GRID_ENTRY * 6,
        f"{'港务局长说，渡轮将如期开航，票价不变。' * 5}\n\n" + HEADLINES.replace("\n", "。\n"),
    ],
    ids=["headlines", "sentences", "indented", "beside a long line"],
)
def test_chinese_lines_of_like_length_need_not_be_one_text(text: str) -> None:
    """Headlines below each other have no stops, and where a line is longer, nothing was wrapped."""
    assert len(kinds(text)) == len(text.replace("\n\n", "\n").splitlines())


def test_a_line_left_short_ends_its_paragraph() -> None:
    """In wrapped text the next word would have stood on the line before: a heading, or an end."""
    wrapped = (
        "The ferry carried four hundred people to the islands on the first\n"
        "day of the summer and came back at night with fewer of them.\n"
        "Fewer people came back with it\n"
        "The harbour master says that the islands have more beds now than\n"
        "they had, and that nobody was lost on the way."
    )
    assert [kind for kind, _ in kinds(wrapped)] == [P, H, P]


def test_a_bracketed_headline_stands_apart() -> None:
    """What stands between brackets before the first sentence is its headline; a bracket in a text is not."""
    assert kinds(f"[Ferry plan is out]{BODY}") == [(H, "[Ferry plan is out]"), (P, BODY)]
    assert kinds(f"【渡轮发展规划今日出台】{BODY}") == [(H, "【渡轮发展规划今日出台】"), (P, BODY)]
    for text in (
        f"[the] {BODY}",
        f"[1] {BODY}",
        f"[Ann Lee] {BODY}",
        f"【主持人】{BODY}",
        "[Ferries](ferries.html) carried four hundred people.",
    ):
        assert len(kinds(text)) == 1


def test_an_abstract_is_an_introduction() -> None:
    """Under its heading up to the next one; without one behind it, a single paragraph."""
    headed = divide_blocks(f"Abstract\n\n{PARAGRAPHS}\n\nFerries of the north\n\n{BODY}")
    assert [block.introduction for block in headed] == [False, True, True, False, False]
    alone = divide_blocks(f"内容提要：\n\n{PARAGRAPHS}")
    assert [block.introduction for block in alone] == [False, True, False]


def test_numbered_entries_are_a_list() -> None:
    """Short numbered lines in a row are entries; one that stands alone above text is a heading."""
    assert [kind for kind, _ in kinds(f"{BODY}\n1. Boats\n2. Nets\n3. Fish\n\n{BODY}")] == [P, L, L, L, P]


def test_introduction_ends_at_the_marker() -> None:
    """What stands before the full text is an introduction, what stands behind is not."""
    blocks = divide_blocks(f"{BODY}\n\nFull text follows:\n\n{BODY}")
    assert [(block.kind, block.introduction) for block in blocks] == [(P, True), (M, False), (P, False)]


def test_a_quotation_begins_a_title_and_no_later_heading() -> None:
    """Below the title a line that opens with a quoted word is what somebody says, or a sentence cut short."""
    line = "“Ferry fever” reaches the northern islands"
    assert kinds(f"{line}\n\n{BODY}\n")[0] == (H, line)
    title = "How the islands came by their ferries"
    assert kinds(f"{title}\n\n{line}\n\n{BODY}\n")[:2] == [(H, title), (P, line)]
    said = "“The ferry is ours,” she told the council"
    assert kinds(f"{said}\n\n{BODY}\n")[0] == (P, said)


def test_sections_are_the_headings_above() -> None:
    """Each body block knows the heading it stands under."""
    text = f"# One\n\n{BODY}\n\n# Two\n\n{BODY}"
    sections = [text[b.section.start : b.section.end] for b in divide_blocks(text) if b.section is not None]
    assert sections == ["One", "Two"]


@pytest.mark.parametrize(
    ("lead", "sections"),
    [
        ("It was agreed:", ["Title", "It was agreed:", "It was agreed:", "Title", "Later"]),
        ("## Agreed:", ["Title", "Agreed:", "Agreed:", "Agreed:", "Later"]),
    ],
)
def test_a_line_that_leads_into_a_list_ends_with_it(lead: str, sections: list[str]) -> None:
    """What follows the list stands under the heading above again, unless a mark makes the line a heading."""
    text = f"# Title\n\n{BODY}\n\n{lead}\n\n- {BODY}\n- {BODY}\n\n{BODY}\n\n# Later\n\n{BODY}"
    read = [text[b.section.start : b.section.end] for b in divide_blocks(text) if b.section is not None]
    assert read == sections


def test_tail_of_buttons_is_chrome() -> None:
    """Short lines behind the last sentence are the site's."""
    assert [kind for kind, _ in kinds(f"{BODY}\n\nHeron\nHeron.tv\nNo noise\nGet going")] == [P, C, C, C, C]


@pytest.mark.parametrize(
    "line",
    [
        "Related stories:",
        "Quarterly note no. 47 | Issued 8 April 2031 | For clients only",
        "[^1]: Ruth Calloway, *Ferries of the North*, 2019, p. 214.",
        "*The views expressed are those of the authors. The institute takes no position.*",
        "This note is for information only and is not an offer to buy or sell ferries.",
        "This release contains forward-looking statements.",
        "Press contact: Noor Claessens",
        "Scan the QR code to follow us",
        "Do you agree? Write to letters@ferries.example by 9 February.",
        "You receive this email because you asked for news of the ferry line.",
        "Signed: .................................... (Chair)",
        "(Newswire/Wu Huai)",
        "■",
        "ENDS",
        "【打印】【关闭】",
        "原文链接：https://www.example.org/2031/ferry.html",
        "（本文為作者個人意見，不代表本刊立場。）",
        "喜歡這篇文章嗎？",
        "Get the best ferry news straight to your inbox:",
        "Please select at least one mailing list.",
        "Your email address will not be published.",
        "Sign up for Quay Weekly, our free newsletter for all who sail.",
        "You can unsubscribe at any time by the link at the foot of our emails.",
        "By signing up you agree to our terms of sale.",
        "All ferries and quays >",
        "END                2:19 P.M. EST",
        "Advertisement -",
        "Publish date: April 12, 2031",
        "Get live ferry updates, tide tables and the latest island news on the Quay Post.",
        "Download the Quay Post App for more.",
        "《江北網絡社13日專訊》",
        "Copyright 2031 The Coast Wire. All rights reserved. This material may not be rewritten.",
        "The post A ferry for the islands appeared first on Quay Post.",
        "Follow the Coast Wire's coverage of ferries at https://coast.example/ferries",
        "This e-mail and any attachments are confidential and may be read by its addressee alone. Delete it.",
        "The information in this message is intended solely for the individual to whom it is addressed.",
        "本邮件及其附件含有保密信息，仅限于发送给上面列出的收件人。",
    ],
)
def test_what_stands_around_a_text_is_chrome(line: str) -> None:
    """Notes of rights, contacts, disclaimers, signatures and links are no body, before or behind it."""
    assert (C, line) in kinds(f"{BODY}\n\n{BODY}\n\n{line}\n")
    assert [kind for kind, words in kinds(f"{BODY}\n\n{BODY}\n\n{line}\n") if words == BODY] == [P, P]


@pytest.mark.parametrize(
    "sentence",
    [
        "This report is the first to count the ferry's passengers by the hour.",
        "The views of the islanders were not heard.",
        "Contact between the islands and the mainland broke off in January.",
        "About half of the islanders have never taken the ferry.",
        "Pictures show that the quay was empty by noon.",
        "Subscribe to what the minister says and the ferry sails by night as well as by day.",
        "You can take the ferry at any time of the day and pay on board.",
        "By signing the contract the islanders agreed to pay for the quay.",
        "Get the ferry at noon, the islanders say, and the quay is yours.",
        "Get live lobsters from the quay, and pay the fishermen in cash.",
        "The post was moved to the quay, and the ferry appeared first on the tables of the northern line.",
        "This message was meant for the council alone, and it reached the islanders within the hour.",
        "The information in this e-mail from the minister shows that the quay was never to be built.",
        "The post the office lost in May appeared first on Monday, on a raft by the northern quay.",
        "This communication was privileged, the judge ruled, and no ferry could be asked for it.",
        "The message: this e-mail is confidential, said the ferry's owner, and the quay is closed.",
        "检察官说，这封本邮件属于公司机密，不得外传。",
        "Download speeds on the ferry fell as the app was opened by all.",
        "Mara Lindqvist is the author of the law that made the ferry free, and she defended it on Monday.",
    ],
)
def test_a_sentence_that_begins_like_chrome_is_body(sentence: str) -> None:
    """The words that mark a notice or a caption also begin sentences."""
    assert (P, sentence) in kinds(f"{sentence}\n\n{BODY}\n\n{BODY}\n\n{BODY}\n\n{BODY}\n")


def test_an_agency_above_everything_is_a_masthead() -> None:
    """The line below an agency's name is a caption further down, and the title at the head of a page."""
    title, caption = "Ferries carry more people to the islands", "A ferry at the quay of the northern island"
    text = f"Xinhua\n{title}\n\n{BODY}\n\nXinhua\n{caption}\n\n{BODY}\n\n{BODY}"
    found = kinds(text)
    assert (H, title) in found
    assert (I, caption) in found


@pytest.mark.parametrize("head", ["Related stories:", "RELATED STORIES", "More in Travel"])
def test_titles_under_a_link_list_are_no_body(head: str) -> None:
    """What stands under "Related stories" are other documents' titles, up to the next sentence."""
    text = f"{BODY}\n\n{head}\nFeature: a day on the ferry\nFerry line raises record funds\n\n{BODY}\n"
    assert [kind for kind, _ in kinds(text)] == [P, C, C, C, P]


def test_a_release_ends_where_its_sender_speaks_of_itself() -> None:
    """What stands under "About X" at the foot is no body; under "About the islands" above it is."""
    portrait = "Island Ferries, founded in 1957, carries two million people a year."
    text = f"# New ferry\n\n{BODY}\n\n{BODY}\n\nAbout Island Ferries\n\n{portrait}\n"
    assert kinds(text)[-2:] == [(C, "About Island Ferries"), (C, portrait)]
    above = f"About the islands\n\n{portrait}\n\n{BODY}\n\n{BODY}\n\n{BODY}\n"
    assert (P, portrait) in kinds(above)


REFERENCES = (
    "Lee, A. (2019). Ferries of the north. Quay Press.\nHolm, B. Ferry tables: a history of\n"
    "the northern lines. Quay Press, 2004.\nPort Council. Lines and fares. Ure, 1998.\nUre, N.Y.\n"
    "Brough, T., and Lee, A. (2021). Who pays for the ferry? Island Review, 4(2), 16-20.\n"
)


@pytest.mark.parametrize("heading", ["References", "7 REFERENCES", "参考文献", "# References {-}"])
def test_a_list_of_references_is_no_body(heading: str) -> None:
    """Its entries need not all be alike; what stands under the next heading is text, wherever the list is."""
    for before, after in ((PARAGRAPHS, BODY), (BODY, "\n\n".join([BODY] * 9))):
        found = kinds(f"{before}\n\n{heading}\n\n{REFERENCES}\nThe quay\n\n{after}\n".replace(".\n", ".\n\n"))
        assert {words for kind, words in found if kind in BODY_KINDS} == {BODY}
    assert (P, "It was built in 1914, and sold.") in kinds(
        f"Sources\n\nIt was built in 1914, and sold.\n\n{after}"
    )


@pytest.mark.parametrize(
    "prose",
    [
        "The novelist from Ure took the prize in December, 1970, and wrote no more. Her book (2001) sold.",
        "In May, 2031, the plant at Ure was opened, and it supplied the mills of the valley with power.",
    ],
)
@pytest.mark.parametrize("heading", ["## Literature", "Sources"])
def test_prose_below_the_word_literature_is_body(heading: str, prose: str) -> None:
    """A section on books, or on sources of power, has sentences with years."""
    found = kinds(f"{PARAGRAPHS}\n\n{heading}\n\n" + f"{prose}\n\n" * 5)
    assert found.count((P, prose)) == 5


def test_headings_inside_a_list_of_references_are_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is marked is not read again for each heading in it."""
    asked: list[str] = []

    entry = credit_cues.REFERENCE

    class Counted:
        def match(self, words: str) -> re.Match[str] | None:
            asked.append(words)
            return entry.match(words)

    monkeypatch.setattr(credit_cues, "REFERENCE", Counted())
    kinds("1 Notes\n\nAnn Lee (2031) A book i.\n\n" * 200)
    assert 0 < len(asked) <= 500


def test_the_author_is_introduced_behind_the_text() -> None:
    """A paragraph on the author is no body at the foot of a text, and is body elsewhere."""
    note = "Henrietta Voss is a former registrar and the author of Mind the Gap (Quill, £16.99)."
    assert (C, note) in kinds(f"{PARAGRAPHS}\n\n{PARAGRAPHS}\n\n{note}")
    assert (P, note) in kinds(f"{BODY}\n\n{note}\n\n{PARAGRAPHS}\n\n{PARAGRAPHS}")
    for other in (
        "Henrietta Voss covers ports for Coast Wire.",
        "Henrietta Voss is a retired skipper and the author of “Salt Water”.",
    ):
        assert (C, other) in kinds(f"{PARAGRAPHS}\n\n{PARAGRAPHS}\n\n{other}")


def test_rows_of_figures_are_a_table() -> None:
    """Words and then figures alone, or columns set apart by spaces, are rows, also in wrapped text."""
    wrapped = (
        "The ferry carried four hundred people to the islands on\nthe first day, and five hundred later."
    )
    rows = (
        "                 2029   2030   2031\nIslands          3.53   4.13   4.62\nMainland  2.31 2.26 2.22"
    )
    text = f"{wrapped}\n\n{rows}\n\n{wrapped}\n"
    assert [kind for kind, _ in kinds(text)] == [P, C, C, C, P]


def test_front_matter_is_metadata() -> None:
    """The lines between dashes at the start of a file are no body."""
    assert kinds(f"---\ntitle: x\n---\n\n{BODY}") == [(M, "---\ntitle: x\n---"), (P, BODY)]


@pytest.mark.parametrize(
    ("raw", "kind", "words"),
    [
        ("## Heading ##", LineKind.HEADING, "Heading"),
        ("# C#", LineKind.HEADING, "C#"),
        ("#hashtag", LineKind.TEXT, "#hashtag"),
        ("Title\n=====", LineKind.TEXT, "Title"),
        ("  * item", LineKind.BULLET, "item"),
        ("- • item", LineKind.BULLET, "item"),
        ("2.1 The depot", LineKind.NUMBER, "The depot"),
        ("3.5 million tonnes", LineKind.TEXT, "3.5 million tonnes"),
        ("（三）加强", LineKind.NUMBER, "加强"),
        ("> quoted", LineKind.TEXT, "quoted"),
        ("[![a](b)](c)", LineKind.IMAGE, "[![a](b)](c)"),
    ],
)
def test_marks_of_a_line(raw: str, kind: LineKind, words: str) -> None:
    """A line's marks say what it is, and are no part of its words."""
    line = read_lines(raw)[0]
    assert (line.kind, raw[line.span.start : line.span.end]) == (kind, words)


@given(st.text(alphabet="aA .?#-*=>|!()[]12\n\r\u2028“：—~`", max_size=120))
def test_blocks_lie_inside_and_apart(text: str) -> None:
    """Whatever the text, blocks are trimmed, in order, do not overlap, and hold all of its words."""
    end = 0
    for block in divide_blocks(text):
        words = text[block.span.start : block.span.end]
        assert words == words.strip()
        assert block.span.start >= end
        assert block.kind in BODY_KINDS or not block.introduction
        end = block.span.end


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("这是一个务实的信号，但还需要时间。", P),
        ("这是5月3日拍摄的渡口。", I),
        ("渡口5月3日开通。图为当日运行的渡轮。（中江社）", I),
        ("圖為5月3日運行的渡輪。", I),
        ("渡口5月3日开通，市民纷纷试乘。（中江社）", P),
        ("未经许可擅自开采的矿山已被关停。", P),
        ("未经授权不得转载", C),
        ("记者从现场获悉，大桥已通车。", P),
    ],
)
def test_chinese_words_of_captions_and_chrome_open_sentences_too(line: str, kind: BlockKind) -> None:
    """A line is a caption, a byline or the site's only where all of it says so."""
    body = "渡轮在夏季的第一天把四百人送到岛上。"
    assert (kind, line) in kinds(f"{body}\n\n{line}\n\n{body}")


def test_a_title_that_stands_again_is_no_body() -> None:
    """A line at the foot that is the title once more is the page's; a sentence that is like it is not."""
    title = "Ferry news of the day in the north"
    found = divide_blocks(f"{title}\n\n{BODY}\n\n{BODY}\n\n{title}")
    assert found[-1].kind is BlockKind.CHROME
    found = divide_blocks(f"{title}\n\n{BODY}\n\n{BODY}\n\nThere is ferry news of the day in the north.")
    assert found[-1].kind is BlockKind.PARAGRAPH


@pytest.mark.parametrize(
    "title",
    [
        "Gov. Abbott signs ferry bill",
        "Why St. Ives is dry",
        "Acme Inc. buys Korvo Corp. for $4 billion",
        "Ferries: what is next for No. 10",
    ],
)
def test_a_shortened_word_ends_no_sentence_of_a_title(title: str) -> None:
    """A stop behind a shortened word leaves a headline one; two sentences are none."""
    assert kinds(f"{title}\n\n{BODY}\n\n{BODY}")[0] == (H, title)
    assert kinds(f"The ferry is late. It has no crew\n\n{BODY}\n\n{BODY}")[0][0] is P


@pytest.mark.parametrize(
    "picture", ["\U0001f4f1 ", "\u2757\ufe0f", "1\ufe0f\u20e3 ", "\U0001f525\U0001f525 "]
)
def test_a_picture_before_a_line_is_no_part_of_it(picture: str) -> None:
    """A picture in a line's head sets it off as a bullet does."""
    assert kinds(f"{picture}{BODY}\n\n{BODY}")[0][1] == BODY
