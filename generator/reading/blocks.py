"""Divides a text into blocks and tells the document's body from what surrounds it.

The order matters: what is certain from a mark (image, list, heading) is settled first, then what a run of
lines shows (a generated question list, a machine summary, site chrome), then headings, which a later
paragraph confirms.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from generator.model import BODY_KINDS, Block, BlockKind, Span
from generator.reading import block_cues
from generator.reading.lines import Line, LineKind, read_lines

_MAX_HEADING_WORDS = 22
_MAX_QUESTION_HEADING_WORDS = 12
_MAX_NUMBERED_HEADING_WORDS = 10
_MAX_HEADING_CHARACTERS = 160
_MAX_CHROME_WORDS = 60
_MAX_CHROME_CHARACTERS = 500
_MAX_BYLINE_WORDS = 16
_MIN_BODY, _AUTHOR_NOTE_WITHIN = 3, 2
"""Paragraphs that come first in any document, and those at its foot among which its author is introduced."""
_MIN_TITLE_WORDS = 4
_LONG_PARAGRAPH_WORDS = 12
_WRAPPED_LINE = 110
"""Characters. No hard-wrapped text that we met is wider; lines that are whole paragraphs mostly are."""
_SHORTEST_WRAPPED_LINE = 40
"""Characters. Verse, addresses and lists have shorter lines than wrapped prose."""
_COUNTED = 700
"""Characters up to which words are counted; what is longer has more words than any rule asks after."""
_UNCOUNTED = 1000
"""Words that a longer paragraph is said to have."""
_OPENING_MARKS = '"“「『‘'
_CONTACT_MARK = re.compile(r"[@+]")
_LONGEST_BUTTON = 60
"""Characters of a menu's entry."""
_EMPHASIS = "*_ 【】[]"
_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(?:[^\r\n]{0,2000}\r?\n){0,200}?(?:---|\.\.\.)[ \t]*(?=\r?\n|$)")
_LONG_WORD = re.compile(r"[A-Za-z]{4,40}")


@dataclass(slots=True)
class _Draft:
    """A block before the runs around it have been looked at."""

    span: Span
    kind: BlockKind
    marked: bool
    """Whether a mark in the text, not a guess, says what it is."""
    numbered: bool
    """Whether its mark is a number."""
    words: int
    terminal: bool


_KINDS = {
    LineKind.TEXT: BlockKind.PARAGRAPH,
    LineKind.HEADING: BlockKind.HEADING,
    LineKind.BULLET: BlockKind.LIST_ITEM,
    LineKind.NUMBER: BlockKind.LIST_ITEM,
    LineKind.IMAGE: BlockKind.IMAGE,
    LineKind.CODE: BlockKind.CHROME,
    LineKind.TABLE: BlockKind.CHROME,
}
_LINE_KINDS = {
    BlockKind.PARAGRAPH: LineKind.TEXT,
    BlockKind.HEADING: LineKind.HEADING,
    BlockKind.LIST_ITEM: LineKind.BULLET,
    BlockKind.IMAGE: LineKind.IMAGE,
}
"""What a part that markup shows is like among lines."""
_PROSE = frozenset({LineKind.TEXT, LineKind.BULLET, LineKind.NUMBER})


def divide_blocks(text: str, parts: tuple[tuple[Span, BlockKind], ...] = ()) -> tuple[Block, ...]:
    """Divides a text into blocks.

    Args:
        text: the document's text, exactly as read.
        parts: what markup shows of it, in order; where there is none, lines and their marks are read.

    Returns:
        The blocks in order. Each knows the heading it stands under, and whether it belongs to an introduction
        that stands before a "full text follows" line.
    """
    front = None if parts else _FRONT_MATTER.match(text)
    begin = front.end() if front else 0
    if parts:
        drafts = [_make_draft(text, span, _LINE_KINDS[kind]) for span, kind in parts]
    else:
        drafts = _draft(text, tuple(line for line in read_lines(text) if line.span.start >= begin))
    _mark_questions(text, drafts)
    _mark_machine_summaries(text, drafts)
    _mark_chrome(text, drafts)
    _mark_headings(text, drafts)
    blocks = _under_headings(drafts)
    if front is not None:
        blocks.insert(0, Block(Span(0, front.end()), BlockKind.METADATA))
    return tuple(blocks)


def _draft(text: str, lines: tuple[Line, ...]) -> list[_Draft]:
    """Makes a draft of each line, or of each run of lines where the text is hard-wrapped."""
    width = _wrapped_width(text, lines)
    paragraphs: list[tuple[Span, LineKind]] = []
    previous: Line | None = None
    for line in lines:
        if line.kind is LineKind.RULE:
            if (
                _underlines(text, line, previous)
                and len(text[paragraphs[-1][0].start : line.span.start]) < _COUNTED
            ):
                paragraphs[-1] = (paragraphs[-1][0], LineKind.HEADING)
            previous = None
            continue
        if width and previous is not None and _continues(text, line, previous, width):
            first, kind = paragraphs[-1]
            paragraphs[-1] = (Span(first.start, line.span.end), kind)
        else:
            paragraphs.append((line.span, line.kind))
        previous = line
    return [_make_draft(text, span, kind) for span, kind in paragraphs]


def _make_draft(text: str, span: Span, kind: LineKind) -> _Draft:
    short = span.end - span.start <= _COUNTED
    count = len(block_cues.WORD.findall(text, span.start, span.end)) if short else _UNCOUNTED
    terminal = block_cues.TERMINAL.search(text, max(span.start, span.end - 8), span.end) is not None
    marked, numbered = kind is not LineKind.TEXT, kind is LineKind.NUMBER
    return _Draft(span, _KINDS[kind], marked, numbered, count, terminal)


def _underlines(text: str, line: Line, previous: Line | None) -> bool:
    """Whether a ruled line makes a heading of the line above, as `=` and `-` do."""
    return (
        previous is not None
        and not line.blank_before
        and previous.kind is LineKind.TEXT
        and text[line.span.start] in "=-"
        and previous.span.end - previous.span.start <= _MAX_HEADING_CHARACTERS
    )


def _continues(text: str, line: Line, previous: Line, width: int) -> bool:
    """Whether a line goes on with the paragraph of the line before: that one reached the margin."""
    if line.blank_before or line.kind is not LineKind.TEXT or previous.kind not in _PROSE:
        return False
    if (previous.span.end - previous.span.start) * 2 < width:
        return False
    return text[previous.span.end - 1] not in ";:；：" or text[line.span.start].islower()


def _wrapped_width(text: str, lines: tuple[Line, ...]) -> int:
    """The width at which lines were broken, so that paragraphs end at empty lines; 0 where none were."""
    followed = [
        previous.span
        for previous, line in pairwise(lines)
        if previous.kind is line.kind is LineKind.TEXT and not line.blank_before
    ]
    if not followed:
        return 0
    lengths = sorted(span.end - span.start for span in followed)
    # Where text is wrapped, most of it stands on lines that go on; a head of short lines is no wrapped text.
    if sum(lengths) * 3 < sum(line.span.end - line.span.start for line in lines if line.kind in _PROSE):
        return 0
    if lengths[-1] > _WRAPPED_LINE or lengths[len(lengths) // 2] < _SHORTEST_WRAPPED_LINE:
        return 0
    open_ended = sum(
        block_cues.TERMINAL.search(text, max(span.start, span.end - 4), span.end) is None for span in followed
    )
    return lengths[-1] if open_ended * 10 >= len(followed) * 6 else 0


def _mark_questions(text: str, drafts: list[_Draft]) -> None:
    """Marks runs of three or more questions that stand alone on their lines, with their heading."""
    index = 0
    while index < len(drafts):
        end = index
        while end < len(drafts) and _is_lone_question(text, drafts[end]):
            end += 1
        if end - index >= 3:
            for draft in drafts[index:end]:
                draft.kind = BlockKind.QUESTIONS
            if index and block_cues.QUESTION_HEADING.match(_words(text, drafts[index - 1])):
                drafts[index - 1].kind = BlockKind.QUESTIONS
        index = max(end, index + 1)


def _is_lone_question(text: str, draft: _Draft) -> bool:
    return (
        draft.kind in {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.HEADING}
        and text[draft.span.end - 1] in "?？"
        and draft.words <= 40
        and not block_cues.SEVERAL_SENTENCES.search(text, draft.span.start, draft.span.end)
    )


def _mark_machine_summaries(text: str, drafts: list[_Draft]) -> None:
    """Marks a line that says a machine summarised, and the list or the paragraph that it introduces."""
    for index, draft in enumerate(drafts):
        if draft.kind not in {BlockKind.PARAGRAPH, BlockKind.HEADING} or draft.words > 12:
            continue
        words = _words(text, draft)
        if block_cues.MACHINE_NOTICE.match(words):
            draft.kind = BlockKind.CHROME
        if not block_cues.MACHINE_SUMMARY.match(words):
            continue
        draft.kind = BlockKind.MACHINE_SUMMARY
        following = index + 1
        while following < len(drafts) and drafts[following].kind is BlockKind.LIST_ITEM:
            drafts[following].kind = BlockKind.MACHINE_SUMMARY
            following += 1
        alone = following == index + 1
        if alone and following < len(drafts) and drafts[following].kind is BlockKind.PARAGRAPH:
            drafts[following].kind = BlockKind.MACHINE_SUMMARY


def _mark_chrome(text: str, drafts: list[_Draft]) -> None:
    """Marks menus, buttons and share lines: by their words anywhere, by their shape at both ends."""
    for draft in drafts:
        if draft.kind in BODY_KINDS and draft.words <= _MAX_CHROME_WORDS:
            draft.kind = _chrome_kind(_words(text, draft), draft)
    _mark_link_lists(text, drafts)
    _mark_self_portrait(text, drafts)
    body = [index for index, draft in enumerate(drafts) if _is_long(draft)]
    if not body:
        _mark_without_body(text, drafts)
        return
    title = max((index for index in range(body[0]) if drafts[index].words >= _MIN_TITLE_WORDS), default=0)
    title_index = next(
        (index for index in range(body[0]) if drafts[index].words >= _MIN_TITLE_WORDS), body[0]
    )
    for index, draft in enumerate(drafts[: body[0]]):
        # A brand's name above the title, and a line of dates: neither is the document's own text.
        brand = index < title and _is_scrap(draft)
        words = _words(text, draft)
        dated = index > title_index and draft.words <= _MAX_BYLINE_WORDS and block_cues.DATED.search(words)
        if draft.kind is BlockKind.PARAGRAPH and (brand or dated or _is_dateline(words, draft)):
            draft.kind = BlockKind.CHROME
    _mark_author_note(text, [drafts[index] for index in body[_MIN_BODY:][-_AUTHOR_NOTE_WITHIN:]])
    tail = [draft for draft in drafts[body[-1] + 1 :] if draft.kind in BODY_KINDS and not draft.marked]
    if (
        len(tail) >= 3
        and all(draft.words <= 6 for draft in tail)
        and sum(not draft.terminal for draft in tail) * 2 > len(tail)
    ):
        for draft in tail:
            draft.kind = BlockKind.CHROME


def _mark_link_lists(text: str, drafts: list[_Draft]) -> None:
    """Marks the titles under "Related stories", up to the first line that ends as a sentence does."""
    within = False
    for draft in drafts:
        if draft.words <= 6 and block_cues.LINK_LIST.match(_words(text, draft).strip(_EMPHASIS)):
            within = True
            draft.kind = BlockKind.CHROME
        elif within:
            within = (
                draft.kind is not BlockKind.HEADING
                and not draft.terminal
                and draft.words <= _MAX_HEADING_WORDS
            )
            if within and draft.kind in BODY_KINDS:
                draft.kind = BlockKind.CHROME


def _mark_self_portrait(text: str, drafts: list[_Draft]) -> None:
    """Marks what stands under "About X" at the foot of a release, up to the next short line."""
    within = False
    for draft in drafts[len(drafts) // 2 :]:
        short = not draft.terminal and draft.words <= _MAX_NUMBERED_HEADING_WORDS
        if short or draft.kind is BlockKind.HEADING:
            within = block_cues.SELF_PORTRAIT.match(_words(text, draft)) is not None
        if within and draft.kind in BODY_KINDS | {BlockKind.HEADING}:
            draft.kind = BlockKind.CHROME


def _mark_author_note(text: str, last: list[_Draft]) -> None:
    """Marks the paragraph at the foot that says who the author is."""
    for draft in last:
        if draft.words <= _MAX_CHROME_WORDS and block_cues.AUTHOR_NOTE.match(_words(text, draft)):
            draft.kind = BlockKind.CHROME


def _chrome_kind(words: str, draft: _Draft) -> BlockKind:
    """What a short line of the body is by its own words; its kind so far where they show nothing."""
    if len(words) > _MAX_CHROME_CHARACTERS:
        return draft.kind
    if block_cues.CAPTION.match(words):
        return BlockKind.IMAGE
    bare = words.strip(_EMPHASIS)
    pieces = [piece for piece in block_cues.BUTTON_SEPARATOR.split(bare) if piece]
    if pieces and len(pieces[0]) <= _LONGEST_BUTTON and all(map(block_cues.BUTTON.fullmatch, pieces)):
        return BlockKind.CHROME
    if block_cues.CHROME_LINE.match(words) or _holds_chrome(words):
        return BlockKind.CHROME
    if draft.terminal:
        return draft.kind
    barred = len(pieces) > 1 and block_cues.METADATA_LINE.match(words)
    signed = draft.words <= _MAX_BYLINE_WORDS and (
        block_cues.BYLINE.match(words) or (_CONTACT_MARK.search(words) and block_cues.CONTACT.search(words))
    )
    return BlockKind.CHROME if barred or signed else draft.kind


def _holds_chrome(words: str) -> bool:
    if not any(hint in words for hint in block_cues.CHROME_HINTS):
        return False
    found = block_cues.CHROME_WITHIN.search(words)
    return found is not None and found.start() <= block_cues.CHROME_WITHIN_FROM


def _is_dateline(words: str, draft: _Draft) -> bool:
    return draft.words <= _MAX_BYLINE_WORDS and block_cues.DATELINE.match(words) is not None


def _mark_without_body(text: str, drafts: list[_Draft]) -> None:
    """A document without one long line is body only where its lines end as sentences do."""
    for draft in drafts:
        short = draft.kind in BODY_KINDS and _is_scrap(draft)
        if short and not any(character.isdigit() for character in _words(text, draft)):
            draft.kind = BlockKind.CHROME


def _is_long(draft: _Draft) -> bool:
    return draft.kind in BODY_KINDS and (
        draft.words >= _LONG_PARAGRAPH_WORDS or (draft.terminal and draft.words >= 5)
    )


def _is_scrap(draft: _Draft) -> bool:
    return not draft.terminal and draft.words <= 3


def _mark_headings(text: str, drafts: list[_Draft]) -> None:
    """Marks short lines without a stop that a paragraph follows, and what stands before a full text."""
    following = _following(drafts)
    for index, draft in enumerate(drafts):
        after = following[index]
        if draft.kind is BlockKind.PARAGRAPH and after is not None and _looks_like_heading(text, draft):
            leads_in = _leads_into_quotation(_words(text, draft), text[after.span.start])
            draft.kind = BlockKind.PARAGRAPH if leads_in else BlockKind.HEADING
        elif after is not None and _is_numbered_heading(drafts, index):
            draft.kind = BlockKind.HEADING
        short = draft.span.end - draft.span.start <= _MAX_HEADING_CHARACTERS
        marker = short and draft.kind in {BlockKind.PARAGRAPH, BlockKind.HEADING}
        if marker and block_cues.FULL_TEXT.match(_words(text, draft)):
            draft.kind = BlockKind.METADATA


def _following(drafts: list[_Draft]) -> list[_Draft | None]:
    """What each draft could be the heading of: the next that is no picture or chrome; never questions."""
    after: list[_Draft | None] = []
    seen: _Draft | None = None
    for draft in reversed(drafts):
        after.append(None if seen is None or seen.kind is BlockKind.QUESTIONS else seen)
        if draft.kind not in {BlockKind.IMAGE, BlockKind.CHROME}:
            seen = draft
    after.reverse()
    return after


def _is_numbered_heading(drafts: list[_Draft], index: int) -> bool:
    """Whether a short numbered line stands alone: "2. Scope" above paragraphs, not an entry among entries."""
    draft = drafts[index]
    if not draft.numbered or draft.terminal or draft.words > _MAX_NUMBERED_HEADING_WORDS:
        return False
    if draft.kind is not BlockKind.LIST_ITEM:
        return False
    after = drafts[index + 1] if index + 1 < len(drafts) else None
    before = drafts[index - 1] if index else None
    # Under a heading "2." stand paragraphs, or whole sentences numbered 2.1; an entry has its like beside it.
    beside = [other for other in (before, after) if other is not None and other.numbered]
    return all(other.terminal for other in beside) and after is not None


def _looks_like_heading(text: str, draft: _Draft) -> bool:
    if draft.span.end - draft.span.start > _MAX_HEADING_CHARACTERS or draft.words > _MAX_HEADING_WORDS:
        return False
    words = _words(text, draft)
    if words[-1] in "?？":
        return draft.words <= _MAX_QUESTION_HEADING_WORDS and not block_cues.SEVERAL_SENTENCES.search(words)
    if draft.terminal or words[-1] in ",;，；、":
        return False
    if words[0] in _OPENING_MARKS and words[-1] not in "—–":
        return False
    if words[-1] in ":：":
        # "X pointed out the key priorities:" leads in and is itself said; "Background:" is a heading.
        return draft.words <= 5
    return not block_cues.SEVERAL_SENTENCES.search(words)


def _leads_into_quotation(words: str, next_character: str) -> bool:
    """Whether a line that ends in a dash or colon is a sentence ("X said this—"), not a title in capitals."""
    if words[-1] not in "—–:：" or next_character not in _OPENING_MARKS:
        return False
    long_words = _LONG_WORD.findall(words)
    return not long_words or sum(word[0].isupper() for word in long_words) * 10 < len(long_words) * 7


def _under_headings(drafts: list[_Draft]) -> list[Block]:
    marker = next((index for index, draft in enumerate(drafts) if draft.kind is BlockKind.METADATA), -1)
    section: Span | None = None
    blocks = []
    for index, draft in enumerate(drafts):
        if draft.kind is BlockKind.HEADING:
            section = draft.span
        body = draft.kind in BODY_KINDS
        blocks.append(Block(draft.span, draft.kind, section if body else None, body and index < marker))
    return blocks


def _words(text: str, draft: _Draft) -> str:
    return text[draft.span.start : draft.span.end]
