"""Divides a text into blocks and tells the document's body from what surrounds it.

The order matters: what is certain from a mark (image, list, heading) is settled first, then what a run of lines
shows (a generated question list, a machine summary, site chrome), then headings, which a later paragraph confirms.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from generator.model import BODY_KINDS, Block, BlockKind, Span
from generator.reading.lines import Line, LineKind, read_lines

_TERMINAL = re.compile(r"[.!?…。！？][\"”’」』)\]）]{0,3}$")
_MACHINE_SUMMARY = re.compile(
    r"(?:summari[sz]ed|summary (?:made|generated|created|written)|generated) (?:by|with|using) "
    r"|(?:ai|machine)[- ](?:generated |made |written )?(?:summary|overview|highlights|key takeaways)"
    r"|(?:本文|以下)?(?:内容)?(?:摘要|总结)?由.{0,12}(?:ai|人工智能|大模型).{0,6}(?:生成|总结|摘要)|ai\s?(?:摘要|总结|速览)",
    re.IGNORECASE,
)
_FULL_TEXT = re.compile(
    r"(?:the )?full (?:text|article|column|story|speech|statement)(?: (?:follows|below|is as follows|of .{1,80}))?\s*[:：—]\s*$"
    r"|(?:(?:以下|下面)(?:为|是)?)?(?:.{0,12})?全文(?:如下|内容)?\s*[:：]\s*$|原文(?:如下)?\s*[:：]\s*$",
    re.IGNORECASE,
)
_QUESTION_HEADING = re.compile(
    r"(?:insights|faqs?|frequently asked questions|people also ask|related questions|questions|q\s?&\s?a"
    r"|explore further|常见问题|相关问题|大家还在问|延伸阅读)\s*[:：]?$",
    re.IGNORECASE,
)
_CHROME = re.compile(
    r"(?:search|menu|home|share|print|email|sign (?:in|up)|log ?(?:in|out)|register|subscribe(?: now| today)?|open app"
    r"|download (?:the |our )?app|get the app|back to top|skip to (?:main )?content|advertisement|sponsored(?: content)?"
    r"|read (?:more|next|also)|related(?: (?:articles|stories|news|posts|topics|links))?|more (?:stories|news)(?: from .{1,40})?"
    r"|most (?:read|popular)|trending|recommended(?: for you)?|you may also like|latest(?: news)?|comments?|leave a (?:comment|reply)"
    r"|follow us(?: on .{1,40})?|facebook|twitter|x|linkedin|whatsapp|wechat|weibo|telegram|reddit|instagram|youtube|copy link"
    r"|previous(?: article)?|next(?: article)?|load more|show more|see (?:more|all)|accept(?: all)?(?: cookies)?|cookie (?:settings|policy|preferences)"
    r"|privacy policy|terms of (?:use|service)|contact us|about us|careers|newsletter|tags?|topics|categories|language|english|中文"
    r"|搜索|登录|注册|首页|返回(?:首页|顶部)|分享(?:到.{0,8})?|订阅|下载(?:app|客户端)|打开app|相关(?:阅读|新闻|文章|推荐)|热门推荐|上一篇|下一篇|评论|收藏|点赞|责任编辑.{0,12})"
    r"\s*[:：>›»]?",
    re.IGNORECASE,
)
_CHROME_LINE = re.compile(
    r"explore more .{1,80} (?:at|on) \S{3,60}$|read (?:more|the full (?:story|article)) (?:at|on|here)\b.{0,80}$"
    r"|(?:copyright|©|\(c\) ?\d{4}).{0,120}$|.{0,60}\ball rights reserved\b.{0,60}$"
    r"|(?:we use|this (?:site|website) uses) cookies\b.{0,300}$|(?:subscribe|sign up) (?:to|for) (?:our|the) .{1,80}$"
    r"|(?:click|tap) here (?:to|for) .{1,80}$|follow (?:us|@\S{1,40}) on .{1,60}$|(?:views|reads|阅读|浏览)(?:量|次数)?\s*[:：]?\s*\d[\d,.]{0,12}$"
    r"|版权(?:所有|声明).{0,120}$|.{0,40}未经(?:授权|许可).{0,60}$|扫(?:一扫|码).{0,40}$",
    re.IGNORECASE,
)
_MAX_HEADING_WORDS = 22
_MAX_HEADING_CHARACTERS = 160
_LONG_PARAGRAPH_WORDS = 12
_WORD = re.compile(r"[A-Za-z0-9][\w'’.-]*|[\u3400-\u9fff]")
_WRAPPED_LINE = 110
"""Characters. No hard-wrapped text that we met is wider; lines that are whole paragraphs mostly are."""
_SEVERAL_SENTENCES = re.compile(r"[a-z0-9)\]][.!?][\"”’]?\s|[。！？]")
_OPENING_MARKS = '"“「『‘'


@dataclass(slots=True)
class _Draft:
    """A block before the runs around it have been looked at."""

    span: Span
    kind: BlockKind
    marked: bool
    """Whether a mark in the text, not a guess, says what it is."""
    words: int
    terminal: bool


def divide_blocks(text: str) -> tuple[Block, ...]:
    """Divides a text into blocks.

    Args:
        text: the document's text, exactly as read.

    Returns:
        The blocks in order. Each knows the heading it stands under, and whether it belongs to an introduction that
        stands before a "full text follows" line.
    """
    front = _front_matter(text)
    lines = tuple(line for line in read_lines(text) if front is None or line.span.start >= front.end)
    drafts = _draft(text, lines)
    _mark_questions(text, drafts)
    _mark_machine_summaries(text, drafts)
    _mark_chrome(text, drafts)
    _mark_headings(text, drafts)
    blocks = _under_headings(text, drafts)
    if front is not None:
        blocks.insert(0, Block(front, BlockKind.METADATA))
    return tuple(blocks)


def _front_matter(text: str) -> Span | None:
    """Finds the metadata between `---` lines at the start of a Markdown file."""
    match = re.match(r"---[ \t]*\r?\n(?:[^\r\n]{0,2000}\r?\n){0,200}?(?:---|\.\.\.)[ \t]*(?=\r?\n|$)", text)
    return Span(0, match.end()) if match else None


def _draft(text: str, lines: tuple[Line, ...]) -> list[_Draft]:
    wrapped = _is_hard_wrapped(text, lines)
    drafts: list[_Draft] = []
    previous: Line | None = None
    for line in lines:
        if line.kind is LineKind.RULE:
            _underline(text, line, previous, drafts)
            previous = None
            continue
        if wrapped and previous is not None and _continues(line, previous):
            last = drafts[-1]
            drafts[-1] = _make_draft(
                text, Span(last.span.start, line.span.end), last.kind, marked=last.marked
            )
        else:
            kind, marked = _KINDS[line.kind]
            drafts.append(_make_draft(text, line.span, kind, marked=marked))
        previous = line
    return drafts


_KINDS = {
    LineKind.TEXT: (BlockKind.PARAGRAPH, False),
    LineKind.HEADING: (BlockKind.HEADING, True),
    LineKind.BULLET: (BlockKind.LIST_ITEM, True),
    LineKind.IMAGE: (BlockKind.IMAGE, True),
    LineKind.CODE: (BlockKind.CHROME, True),
    LineKind.TABLE: (BlockKind.CHROME, True),
}


def _make_draft(text: str, span: Span, kind: BlockKind, *, marked: bool) -> _Draft:
    words = text[span.start : span.end]
    # A heading is short: nobody needs the exact count of a long paragraph.
    count = len(_WORD.findall(words[:2000]))
    return _Draft(span, kind, marked, count, _TERMINAL.search(words[-8:]) is not None)


def _underline(text: str, line: Line, previous: Line | None, drafts: list[_Draft]) -> None:
    """Makes a heading of the line above an underline of `=` or `-`."""
    if previous is None or line.blank_before or previous.kind is not LineKind.TEXT:
        return
    if text[line.span.start] in "=-" and drafts and drafts[-1].words <= _MAX_HEADING_WORDS:
        drafts[-1] = replace(drafts[-1], kind=BlockKind.HEADING, marked=True)


def _continues(line: Line, previous: Line) -> bool:
    return (
        not line.blank_before
        and line.kind is LineKind.TEXT
        and previous.kind in {LineKind.TEXT, LineKind.BULLET}
    )


def _is_hard_wrapped(text: str, lines: tuple[Line, ...]) -> bool:
    """Whether lines were broken at a width, so that a paragraph runs on until an empty line."""
    followed = [
        (previous, line)
        for previous, line in zip(lines, lines[1:], strict=False)
        if previous.kind is line.kind is LineKind.TEXT and not line.blank_before
    ]
    if not followed:
        return False
    lengths = sorted(previous.span.end - previous.span.start for previous, _ in followed)
    if lengths[-1] > _WRAPPED_LINE or lengths[len(lengths) // 2] < 40:
        return False
    open_ended = sum(
        1
        for previous, _ in followed
        if not _TERMINAL.search(text[max(0, previous.span.end - 4) : previous.span.end])
    )
    return open_ended * 10 >= len(followed) * 6


def _mark_questions(text: str, drafts: list[_Draft]) -> None:
    """Marks runs of three or more questions that stand alone on their lines, with their heading."""
    index = 0
    while index < len(drafts):
        end = index
        while end < len(drafts) and _is_lone_question(text, drafts[end]):
            end += 1
        if end - index >= 3:
            for position in range(index, end):
                drafts[position].kind = BlockKind.QUESTIONS
            if index and _QUESTION_HEADING.match(_words(text, drafts[index - 1])):
                drafts[index - 1].kind = BlockKind.QUESTIONS
        index = max(end, index + 1)


def _is_lone_question(text: str, draft: _Draft) -> bool:
    words = _words(text, draft)
    return (
        draft.kind in {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.HEADING}
        and words[-1] in "?？"
        and draft.words <= 40
        and not _SEVERAL_SENTENCES.search(words)
    )


def _mark_machine_summaries(text: str, drafts: list[_Draft]) -> None:
    """Marks a line that says a machine summarised, and the list or the paragraph that it introduces."""
    for index, draft in enumerate(drafts):
        if draft.kind not in {BlockKind.PARAGRAPH, BlockKind.HEADING} or draft.words > 12:
            continue
        if not _MACHINE_SUMMARY.match(_words(text, draft)):
            continue
        draft.kind = BlockKind.MACHINE_SUMMARY
        following = index + 1
        while following < len(drafts) and drafts[following].kind is BlockKind.LIST_ITEM:
            drafts[following].kind = BlockKind.MACHINE_SUMMARY
            following += 1
        if (
            following == index + 1
            and following < len(drafts)
            and drafts[following].kind is BlockKind.PARAGRAPH
        ):
            drafts[following].kind = BlockKind.MACHINE_SUMMARY


def _mark_chrome(text: str, drafts: list[_Draft]) -> None:
    """Marks menus, buttons and share lines: by their words anywhere, by their shape at both ends."""
    for draft in drafts:
        if draft.kind in {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM} and draft.words <= 60:
            words = _words(text, draft)
            if _CHROME.fullmatch(words) or _CHROME_LINE.match(words):
                draft.kind = BlockKind.CHROME
    body = [index for index, draft in enumerate(drafts) if _is_long(draft)]
    if not body:
        _mark_without_body(text, drafts)
        return
    for index in range(body[0]):
        # A brand's name above the title: one to three words, no stop, and a longer line that is the title below.
        if _is_scrap(drafts[index]) and any(4 <= other.words for other in drafts[index + 1 : body[0] + 1]):
            drafts[index].kind = BlockKind.CHROME
    tail = [draft for draft in drafts[body[-1] + 1 :] if draft.kind in BODY_KINDS and not draft.marked]
    if (
        len(tail) >= 3
        and all(draft.words <= 6 for draft in tail)
        and sum(not draft.terminal for draft in tail) * 2 > len(tail)
    ):
        for draft in tail:
            draft.kind = BlockKind.CHROME


def _mark_without_body(text: str, drafts: list[_Draft]) -> None:
    """A document without one long line is body only where its lines end as sentences do."""
    for draft in drafts:
        if (
            draft.kind in BODY_KINDS
            and not draft.terminal
            and draft.words <= 3
            and not any(c.isdigit() for c in _words(text, draft))
        ):
            draft.kind = BlockKind.CHROME


def _is_long(draft: _Draft) -> bool:
    return draft.kind in BODY_KINDS and (
        draft.words >= _LONG_PARAGRAPH_WORDS or draft.terminal and draft.words >= 5
    )


def _is_scrap(draft: _Draft) -> bool:
    return draft.kind is BlockKind.PARAGRAPH and not draft.terminal and draft.words <= 3


def _mark_headings(text: str, drafts: list[_Draft]) -> None:
    """Marks short lines without a stop that a paragraph follows."""
    for index, draft in enumerate(drafts):
        if draft.kind is BlockKind.PARAGRAPH and _looks_like_heading(text, draft):
            following = next(
                (other for other in drafts[index + 1 :] if other.kind is not BlockKind.IMAGE), None
            )
            if following is not None and following.kind not in {BlockKind.CHROME, BlockKind.QUESTIONS}:
                leads_in = _leads_into_quotation(_words(text, draft), text[following.span.start])
                draft.kind = BlockKind.PARAGRAPH if leads_in else BlockKind.HEADING
        if _FULL_TEXT.match(_words(text, draft)) and draft.kind in {BlockKind.PARAGRAPH, BlockKind.HEADING}:
            draft.kind = BlockKind.METADATA


def _looks_like_heading(text: str, draft: _Draft) -> bool:
    words = _words(text, draft)
    if (
        draft.terminal
        and words[-1] not in "?？"
        or len(words) > _MAX_HEADING_CHARACTERS
        or draft.words > _MAX_HEADING_WORDS
    ):
        return False
    if words[-1] in ",;，；、" or words[0] in _OPENING_MARKS and words[-1] not in "—–":
        return False
    if words[-1] in ":：":
        # "X pointed out the key priorities:" leads in and is itself said; "Background:" is a heading.
        return draft.words <= 5
    return not _SEVERAL_SENTENCES.search(words)


def _leads_into_quotation(words: str, next_character: str) -> bool:
    """Whether a line that ends in a dash or colon is a sentence ("X elaborated on this—"), not a title in capitals."""
    if words[-1] not in "—–:：" or next_character not in _OPENING_MARKS:
        return False
    long_words = re.findall(r"[A-Za-z]{4,40}", words)
    return not long_words or sum(word[0].isupper() for word in long_words) * 10 < len(long_words) * 7


def _under_headings(text: str, drafts: list[_Draft]) -> list[Block]:
    marker = next((index for index, draft in enumerate(drafts) if draft.kind is BlockKind.METADATA), None)
    section: Span | None = None
    blocks = []
    for index, draft in enumerate(drafts):
        introduction = marker is not None and index < marker and draft.kind in BODY_KINDS
        if draft.kind is BlockKind.HEADING:
            section = draft.span
            blocks.append(Block(draft.span, draft.kind))
        else:
            blocks.append(
                Block(draft.span, draft.kind, section if draft.kind in BODY_KINDS else None, introduction)
            )
    return blocks


def _words(text: str, draft: _Draft) -> str:
    return text[draft.span.start : draft.span.end]
