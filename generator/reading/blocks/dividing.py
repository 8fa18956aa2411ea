"""Divides a text into blocks and tells the document's body from what surrounds it.

The order matters: what is certain from a mark (image, list, heading) is settled first, then what a run of
lines shows (a generated question list, a machine summary, site chrome), then headings, which a later
paragraph confirms.
"""

from __future__ import annotations

import re

from generator.folding import HAN
from generator.model import BODY_KINDS, Block, BlockKind, Span
from generator.reading.blocks.drafts import Draft, draft_lines, draft_parts
from generator.reading.blocks.lines import read_lines
from generator.reading.blocks.surroundings import mark_chrome, mark_machine_summaries, mark_questions
from generator.reading.cues import block_cues
from generator.reading.facts.front_matter import find_front_matter

# To look up a member of an enumeration takes as long as three steps of what is done with it.
_PARAGRAPH, _HEADING, _LIST_ITEM = BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM
_QUESTIONS, _METADATA = BlockKind.QUESTIONS, BlockKind.METADATA
_PASSED_OVER = frozenset({BlockKind.IMAGE, BlockKind.CHROME})
_MAY_MARK = frozenset({_PARAGRAPH, _HEADING})
_MAX_HEADING_WORDS = 22
_MAX_QUESTION_HEADING_WORDS = 12
_MAX_NUMBERED_HEADING_WORDS = 10
_MAX_HEADING_CHARACTERS = 160
_MAX_CHINESE_HEADING_WORDS = 15
"""Pairs of characters. A title may be longer, the heading of a section is not."""
_LONGEST_LABEL = 60
"""Characters of the label before a turn of a transcript."""
_LABEL_END, _MAX_LABEL_WORDS = 8, 10
_LABEL_ENDS = re.compile(r":$|\d:\d\d\)?$")
_CAPITAL_LABELS = re.compile(r"^[A-Z][A-Z.'’ -]{1,40}(?:[,(\[][^:\n]{2,60})?:[ ]", re.MULTILINE)
_FEW_LABELS = 2
_REFERENCE_BEHIND = re.compile(r"\s?(?:\[\d{1,3}\]){1,4}$")
"""The mark of a note: headings have none."""
_OPENING_MARKS = '"“「『‘'
_QUOTES_FIRST = re.compile(r"[\"“「『‘][^\"”」』’]{1,60}(?<![,，.。!！?？])[\"”」』’].{0,100}\w\w")
"""How a title begins that quotes a word: “Tide fever” reaches the north coast."""
_SAYS = re.compile(
    r"^(?!(?:[Ww]hat|[Hh]ow|[Ww]ho|[Ww]hy)\b)[^:：]{1,60} (?:said|says|added|wrote|writes|asked|noted"
    r"|commented|explained|continued|replied|stated|concluded|warned|told [\w ]{2,30}):$"
    r"|[\u3400-\u9fff](?:说|說|表示|指出|强调|強調|称|稱|认为|認為|介绍|介紹|写道|寫道|坦言|透露|回应|回應)[:：]$"
)
"""The end of a line that says whose words stand below it."""
_NAME_IN_SMALL = re.compile("[a-z]{1,3}[A-Z]")
"""How a name may begin that begins nothing broken: eVTOL Insights."""
_LONG_WORD = re.compile(r"[A-Za-z]{4,40}")


def divide_blocks(text: str, parts: tuple[tuple[Span, BlockKind], ...] = ()) -> tuple[Block, ...]:
    """Divides a text into blocks.

    Args:
        text: the document's text, exactly as read.
        parts: what markup shows of it, in order; where there is none, lines and their marks are read.

    Returns:
        The blocks in order. Each knows the heading it stands under, and whether it belongs to an introduction
        that stands before a "full text follows" line.
    """
    begin = 0 if parts else find_front_matter(text)
    if parts:
        drafts = draft_parts(text, parts)
    else:
        lines = read_lines(text)
        drafts = draft_lines(
            text, tuple(line for line in lines if line.span.start >= begin) if begin else lines
        )
    mark_questions(text, drafts)
    mark_machine_summaries(text, drafts)
    mark_chrome(text, drafts)
    _mark_headings(text, drafts)
    blocks = _under_headings(text, drafts)
    if begin:
        blocks.insert(0, Block(Span(0, begin), BlockKind.METADATA))
    return tuple(blocks)


def _mark_headings(text: str, drafts: list[Draft]) -> None:
    """Marks short lines without a stop that a paragraph follows, and what stands before a full text."""
    following = _following(drafts)
    titled = False
    for index, draft in enumerate(drafts):
        after = following[index]
        if (
            draft.kind is _PARAGRAPH
            and after is not None
            and _looks_like_heading(text, draft, titled=titled, dated=not index and _is_dated(drafts))
        ):
            goes_on = _leads_into_quotation(draft.text_of(text), text[after.span.start])
            # Behind a heading a small letter begins nothing: the line was broken, as around "such words".
            broken = text[after.span.start].islower() and after.kind is _PARAGRAPH
            broken = broken and _NAME_IN_SMALL.match(text, after.span.start) is None
            entry = (titled and _is_entry(text, draft)) or broken or _is_asked(text, drafts, index)
            draft.kind = _PARAGRAPH if goes_on or entry else _HEADING
        elif after is not None and _is_numbered_heading(drafts, index):
            draft.kind = _HEADING
        titled = titled or draft.kind is _HEADING
        if (
            text[draft.span.end - 1] in block_cues.FULL_TEXT_ENDS
            and draft.span.end - draft.span.start <= _MAX_HEADING_CHARACTERS
            and draft.kind in _MAY_MARK
            and block_cues.FULL_TEXT.match(draft.text_of(text))
        ):
            draft.kind = _METADATA


def _following(drafts: list[Draft]) -> list[Draft | None]:
    """What each draft could be the heading of: the next that is no picture or chrome; never questions."""
    after: list[Draft | None] = []
    seen: Draft | None = None
    for draft in reversed(drafts):
        after.append(None if seen is None or seen.kind is _QUESTIONS else seen)
        if draft.kind not in _PASSED_OVER:
            seen = draft
    after.reverse()
    return after


def _is_numbered_heading(drafts: list[Draft], index: int) -> bool:
    """Whether a short numbered line stands alone: "2. Scope" above paragraphs, not an entry among entries."""
    draft = drafts[index]
    if not draft.numbered or draft.terminal or draft.words > _MAX_NUMBERED_HEADING_WORDS:
        return False
    if draft.kind is not _LIST_ITEM:
        return False
    after = drafts[index + 1] if index + 1 < len(drafts) else None
    before = drafts[index - 1] if index else None
    # Under a heading "2." stand paragraphs, or whole sentences numbered 2.1; an entry has its like beside it.
    beside = [other for other in (before, after) if other is not None and other.numbered]
    return all(other.terminal for other in beside) and after is not None


def _is_entry(text: str, draft: Draft) -> bool:
    """Whether a line below the title is an entry of a list without marks: long, or with a note's mark."""
    words = draft.text_of(text)
    if _REFERENCE_BEHIND.search(words):
        return True
    return draft.words > _MAX_CHINESE_HEADING_WORDS and HAN.search(words) is not None


def _is_dated(drafts: list[Draft]) -> bool:
    """Whether the first line of all has what says when or by whom right below it, as a headline has."""
    return len(drafts) > 1 and drafts[1].kind in {BlockKind.CHROME, _METADATA}


def _looks_like_heading(text: str, draft: Draft, *, titled: bool, dated: bool) -> bool:
    if draft.span.end - draft.span.start > _MAX_HEADING_CHARACTERS or draft.words > _MAX_HEADING_WORDS:
        return False
    words = draft.text_of(text)
    if words[-1] in "?？":
        return (
            draft.words <= _MAX_QUESTION_HEADING_WORDS
            and (dated or not block_cues.SEVERAL_SENTENCES.search(words))
            and not _opens_turn(text, words)
        )
    if draft.terminal or words[-1] in ",;，；、":
        return False
    if words[0] in _OPENING_MARKS and words[-1] not in "—–" and (titled or not _QUOTES_FIRST.match(words)):
        return False
    if words[-1] in ":：":
        # "X pointed out the key priorities:" leads in and is itself said; "Background:" is a heading.
        return draft.words <= 5 and _SAYS.search(words) is None
    # "Hold on! This drug is not for all", above its date.
    return dated or not block_cues.SEVERAL_SENTENCES.search(words)


def _is_asked(text: str, drafts: list[Draft], index: int) -> bool:
    """Whether a question stands below a speaker's label on a line of its own: "Ann Lee:", "Ann Lee 00:27"."""
    if not index or text[drafts[index].span.end - 1] not in "?？":
        return False
    before = drafts[index - 1]
    label = text[max(before.span.start, before.span.end - _LABEL_END) : before.span.end]
    return before.words <= _MAX_LABEL_WORDS and _LABEL_ENDS.search(label) is not None


def _opens_turn(text: str, words: str) -> bool:
    """Whether a question stands behind a label that opens another line, too: "HOST: Who pays for it?"."""
    colon = words.find(": ", 0, _LONGEST_LABEL)
    if colon <= 0:
        return False
    label = words[: colon + 2]
    if text.count(f"\n{label}") + text.startswith(label) > 1:
        return True
    return label.isupper() and len(_CAPITAL_LABELS.findall(text)) > _FEW_LABELS


def _leads_into_quotation(words: str, next_character: str) -> bool:
    """Whether a line that ends in a dash or colon is a sentence ("X said this—"), not a title in capitals."""
    if words[-1] not in "—–:：" or next_character not in _OPENING_MARKS:
        return False
    long_words = _LONG_WORD.findall(words)
    return not long_words or sum(word[0].isupper() for word in long_words) * 10 < len(long_words) * 7


def _under_headings(text: str, drafts: list[Draft]) -> list[Block]:
    marker = next((index for index, draft in enumerate(drafts) if draft.kind is _METADATA), -1)
    last_heading = max((index for index, draft in enumerate(drafts) if draft.kind is _HEADING), default=-1)
    section: Span | None = None
    above: Span | None = None
    entered = False
    abstract = False
    blocks = []
    for index, draft in enumerate(drafts):
        if draft.kind is _HEADING:
            listed = _leads_into_list(text, drafts, index)
            above, section, entered = section if listed else None, draft.span, listed
            abstract = block_cues.ABSTRACT_HEADING.match(draft.text_of(text)) is not None
        if entered and draft.kind is _PARAGRAPH:
            section, entered = above, False
        body = draft.kind in BODY_KINDS
        introduction = body and (abstract or index < marker)
        blocks.append(Block(draft.span, draft.kind, section if body else None, introduction))
        if draft.kind is _PARAGRAPH and index > last_heading:
            # Without a heading behind it an abstract is one paragraph, and the text itself follows.
            abstract = False
    return blocks


def _leads_into_list(text: str, drafts: list[Draft], index: int) -> bool:
    """Whether a heading without a mark is that of the list behind it alone: "It was agreed:"."""
    draft = drafts[index]
    after = drafts[index + 1] if index + 1 < len(drafts) else None
    leads = not draft.marked and text[draft.span.end - 1] in ":："
    return leads and after is not None and after.kind is _LIST_ITEM
