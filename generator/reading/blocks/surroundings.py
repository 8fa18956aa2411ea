"""Tells a text's body from what surrounds it: generated questions and summaries, menus, notices, links."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.model import BODY_KINDS, BlockKind
from generator.reading.blocks.formal_lines import mark_confidentiality, mark_repeated_title, mark_signature
from generator.reading.blocks.link_lists import mark_headlines_below, mark_link_lists
from generator.reading.cues import block_cues, button_cues, chrome_cues, credit_cues

if TYPE_CHECKING:
    from generator.reading.blocks.drafts import Draft

_PARAGRAPH, _LIST_ITEM, _CHROME = BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.CHROME
_MAY_ASK = frozenset({_PARAGRAPH, _LIST_ITEM, BlockKind.HEADING})
_MAY_TELL = frozenset({_PARAGRAPH, BlockKind.HEADING})
_MAX_SHORT_HEADING_WORDS = 10
_MAX_CHROME_WORDS = 60
_MAX_CHROME_CHARACTERS = 500
_MAX_CAPTION_WORDS = 25
_MAX_REFERENCES_WORDS, _MAX_ENTRY_WORDS = 4, 120
_BETWEEN_ENTRIES, _SURE_REFERENCES = 3, 4
"""Drafts without a sign of an entry that may stand between two; entries of a list wherever it stands."""
_ENTRY_SIGN = re.compile(r"\d|[.。]")
"""What a heading has not; most lines into which an entry falls have it."""
_SKIPPED_WITHIN = 15
"""Lines that a link leads over at the most."""
_MAX_BYLINE_WORDS = 16
_MIN_BODY, _AUTHOR_NOTE_WITHIN = 3, 2
"""Paragraphs that come first in any document, and those at its foot among which its author is introduced."""
_MIN_TITLE_WORDS = 4
_MAX_TAIL_WORDS, _FEWEST_TAIL = 6, 3
"""Words of each line of a site's foot at the most, and such lines."""
_MIN_QUESTIONS = 3
_DATED_WITHIN = 4
"""Lines from the first long one on among which a date may stand alone."""
_CONTACT_MARK = re.compile(r"[@+]")
_LONGEST_BUTTON = 60
"""Characters of a menu's entry."""
_EMPHASIS = "*_ 【】[]-–—"
_ENDS_DATE = frozenset("0123456789日")
"""What ends a line of nothing but a whole date, at the foot of a text as at its head."""
_COMMENT_MARKS = "*_# :："
_LONGEST_CREDIT = 64
"""Characters at the end of a caption in which its credit begins."""


def mark_questions(text: str, drafts: list[Draft]) -> None:
    """Marks runs of three or more questions that stand alone on their lines, with their heading."""
    if sum(text[draft.span.end - 1] in "?？" for draft in drafts) < _MIN_QUESTIONS:
        return
    index = 0
    while index < len(drafts):
        end = index
        while end < len(drafts) and _is_lone_question(text, drafts[end]):
            end += 1
        if end - index >= _MIN_QUESTIONS:
            for draft in drafts[index:end]:
                draft.kind = BlockKind.QUESTIONS
            if index and block_cues.QUESTION_HEADING.match(drafts[index - 1].text_of(text)):
                drafts[index - 1].kind = BlockKind.QUESTIONS
        index = max(end, index + 1)


def _is_lone_question(text: str, draft: Draft) -> bool:
    return (
        draft.kind in _MAY_ASK
        and text[draft.span.end - 1] in "?？"
        and draft.words <= 40
        and not block_cues.SEVERAL_SENTENCES.search(text, draft.span.start, draft.span.end)
    )


def mark_machine_summaries(text: str, drafts: list[Draft]) -> None:
    """Marks a line that says a machine summarised, and the list or the paragraph that it introduces."""
    for index, draft in enumerate(drafts):
        if draft.kind not in _MAY_TELL or draft.words > 12:
            continue
        if text[draft.span.start] not in block_cues.MAY_NAME_MACHINE:
            continue
        words = draft.text_of(text)
        if block_cues.MACHINE_NOTICE.match(words):
            draft.kind = _CHROME
        if not block_cues.MACHINE_SUMMARY.match(words):
            continue
        draft.kind = BlockKind.MACHINE_SUMMARY
        following = index + 1
        while following < len(drafts) and drafts[following].kind is _LIST_ITEM:
            drafts[following].kind = BlockKind.MACHINE_SUMMARY
            following += 1
        alone = following == index + 1
        if alone and following < len(drafts) and drafts[following].kind is _PARAGRAPH:
            drafts[following].kind = BlockKind.MACHINE_SUMMARY


def mark_chrome(text: str, drafts: list[Draft]) -> None:
    """Marks menus, buttons and share lines: by their words anywhere, by their shape at both ends."""
    for draft in drafts:
        if draft.kind in BODY_KINDS and draft.words <= _MAX_CHROME_WORDS:
            draft.kind = _chrome_kind(draft.text_of(text), draft)
    _mark_captions(text, drafts)
    mark_link_lists(text, drafts)
    _mark_self_portrait(text, drafts)
    _mark_skipped(text, drafts)
    _mark_references(text, drafts)
    _mark_comments(text, drafts)
    _mark_introduced_authors(text, drafts)
    mark_signature(text, drafts)
    mark_confidentiality(text, drafts)
    mark_repeated_title(text, drafts)
    body = [index for index, draft in enumerate(drafts) if draft.is_long]
    if not body:
        _mark_without_body(text, drafts)
        return
    _mark_head(text, drafts, body[0])
    _mark_author_note(text, [drafts[index] for index in body[_MIN_BODY:][-_AUTHOR_NOTE_WITHIN:]])
    _mark_tail(drafts[body[-1] + 1 :])
    mark_headlines_below(text, drafts)


def _mark_head(text: str, drafts: list[Draft], first: int) -> None:
    """Marks names of brands, dates and datelines before the first long paragraph, and below it datelines."""
    titles = [
        index
        for index in range(first)
        if drafts[index].words >= _MIN_TITLE_WORDS and drafts[index].kind in _MAY_TELL
    ]
    last_title, first_title = (titles[-1], titles[0]) if titles else (0, first)
    for index, draft in enumerate(drafts[:first]):
        # A brand's name above the title, and a line of dates: neither is the document's own text.
        brand = index < last_title and draft.is_scrap
        words = draft.text_of(text)
        dated = index > first_title and draft.words <= _MAX_BYLINE_WORDS and credit_cues.DATED.search(words)
        dateline = draft.kind in _MAY_TELL and _is_dateline(words, draft)
        if dateline or (draft.kind is _PARAGRAPH and (brand or dated)):
            draft.kind = _CHROME
    titled = not drafts[first].terminal
    for draft in drafts[first : first + _DATED_WITHIN]:
        # Below a title as long as a paragraph.
        words = draft.text_of(text)
        dated = titled and not draft.is_long and not draft.terminal and credit_cues.DATED.search(words)
        if draft.kind is _PARAGRAPH and (dated or _is_dateline(words, draft)):
            draft.kind = _CHROME


def _mark_tail(drafts: list[Draft]) -> None:
    """Marks what stands behind the last long paragraph where it is words and names, and hardly a sentence."""
    tail = [draft for draft in drafts if draft.kind in BODY_KINDS and not draft.marked]
    longer = [index for index, draft in enumerate(tail) if draft.words > _MAX_TAIL_WORDS]
    tail = tail[longer[-1] + 1 :] if longer else tail
    if len(tail) >= _FEWEST_TAIL and sum(not draft.terminal for draft in tail) * 2 > len(tail):
        for draft in tail:
            draft.kind = _CHROME


def _mark_captions(text: str, drafts: list[Draft]) -> None:
    """Marks the line under a picture or its credit that says what it shows."""
    for picture, draft in pairwise(drafts):
        if picture.kind is not BlockKind.IMAGE or draft.kind is not _PARAGRAPH:
            continue
        words = draft.text_of(text)
        emphasised = len(words) > 2 and words[0] in "*_" and words[-1] == words[0] and words[1] != words[0]
        # An agency's name above everything else is whose page it is, and its title stands below.
        credited = (
            picture is not drafts[0] and credit_cues.ONLY_CREDIT.fullmatch(picture.text_of(text)) is not None
        )
        if emphasised or (credited and not draft.terminal and draft.words <= _MAX_CAPTION_WORDS):
            draft.kind = BlockKind.IMAGE


def _mark_skipped(text: str, drafts: list[Draft]) -> None:
    """Marks what a link leads over, up to where it leads: "skip past X", …, "after X"."""
    index = 0
    while index < len(drafts):
        draft, index = drafts[index], index + 1
        if draft.words > _MAX_SHORT_HEADING_WORDS or text[draft.span.start] not in "Ss":
            continue
        match = credit_cues.SKIPPED.fullmatch(draft.text_of(text))
        if match is None:
            continue
        what = match.group(1).lower()
        for place in range(index, min(index + _SKIPPED_WITHIN, len(drafts))):
            if drafts[place].text_of(text).lower() in {f"after {what}", f"end of {what}"}:
                for skipped in drafts[index - 1 : place + 1]:
                    skipped.kind = _CHROME
                index = place + 1
                break


def _mark_references(text: str, drafts: list[Draft]) -> None:
    """Marks the lists of references, entry by entry, and what of an entry stands on a line of its own."""
    behind = 0  # the list before: a heading inside it begins none
    for index, draft in enumerate(drafts):
        if index < behind or draft.words > _MAX_REFERENCES_WORDS:
            continue
        if text[draft.span.start] not in credit_cues.MAY_BE_REFERENCES:
            continue
        if credit_cues.REFERENCES.fullmatch(draft.text_of(text).strip(_COMMENT_MARKS)):
            entries = _find_entries(text, drafts, index + 1)
            # In the first half a heading of such words may stand above anything.
            if entries and (index * 2 >= len(drafts) or len(entries) >= _SURE_REFERENCES):
                for entry in drafts[index + 1 : entries[-1] + 1]:
                    entry.kind = _CHROME if entry.kind in BODY_KINDS else entry.kind
                behind = entries[-1]


def _find_entries(text: str, drafts: list[Draft], begin: int) -> list[int]:
    """The entries of a list of references, few drafts apart, up to the next heading."""
    entries: list[int] = []
    for index in range(begin, len(drafts)):
        draft = drafts[index]
        words = draft.text_of(text)
        headed = draft.words <= _MAX_SHORT_HEADING_WORDS and _ENTRY_SIGN.search(words) is None
        if draft.kind is BlockKind.HEADING or headed or draft.words > _MAX_ENTRY_WORDS:
            break
        if _is_entry(words):
            entries.append(index)
        elif index - (entries[-1] if entries else begin - 1) > _BETWEEN_ENTRIES:
            break
    return entries


def _is_entry(words: str) -> bool:
    if credit_cues.REFERENCE.match(words) is None:
        return False
    return credit_cues.SURE_REFERENCE.match(words) is not None or credit_cues.PROSE.search(words) is None


def _mark_comments(text: str, drafts: list[Draft]) -> None:
    """Marks the readers' comments at the foot: what stands behind "Comments (23)" and a body."""
    long = 0
    for index, draft in enumerate(drafts):
        long += draft.is_long
        if (
            long >= _MIN_BODY - 1
            and draft.words <= _MAX_SHORT_HEADING_WORDS
            and credit_cues.COMMENTS.fullmatch(draft.text_of(text).strip(_COMMENT_MARKS))
        ):
            for comment in drafts[index:]:
                if comment.kind in BODY_KINDS:
                    comment.kind = _CHROME
            return


def _mark_introduced_authors(text: str, drafts: list[Draft]) -> None:
    """Marks a short paragraph on whoever the byline names: "Marta Kowal covers health policy."."""
    names: set[str] = set()
    for draft in drafts:
        if draft.kind is _CHROME and draft.words <= _MAX_BYLINE_WORDS:
            byline = credit_cues.BYLINE_NAMES.match(draft.text_of(text))
            if byline is not None:
                names.update(part for part in credit_cues.BETWEEN_NAMES.split(byline.group(1)) if " " in part)
        elif names and draft.kind is _PARAGRAPH and draft.words <= _MAX_CHROME_WORDS:
            words = draft.text_of(text).lstrip(_EMPHASIS)
            name = next((name for name in names if words.startswith(f"{name} ")), None)
            if name is not None and credit_cues.INTRODUCED.match(words, len(name)):
                draft.kind = _CHROME


def _mark_self_portrait(text: str, drafts: list[Draft]) -> None:
    """Marks what stands under "About X" at the foot of a release, up to the next short line."""
    within = False
    for draft in drafts[len(drafts) // 2 :]:
        short = not draft.terminal and draft.words <= _MAX_SHORT_HEADING_WORDS
        if short or draft.kind is BlockKind.HEADING:
            within = chrome_cues.SELF_PORTRAIT.match(draft.text_of(text)) is not None
        if within and draft.kind in BODY_KINDS | {BlockKind.HEADING}:
            draft.kind = _CHROME


def _mark_author_note(text: str, last: list[Draft]) -> None:
    """Marks the paragraph at the foot that says who the author is."""
    for draft in last:
        if draft.words <= _MAX_CHROME_WORDS and credit_cues.AUTHOR_NOTE.match(draft.text_of(text)):
            draft.kind = _CHROME


def _chrome_kind(words: str, draft: Draft) -> BlockKind:
    """What a short line of the body is by its own words; its kind so far where they show nothing."""
    if len(words) > _MAX_CHROME_CHARACTERS:
        return draft.kind
    small = words.lower()
    if _is_caption(words, small) or _ends_in_credit(words, small):
        return BlockKind.IMAGE
    pieces = _divide(small.strip(_EMPHASIS))
    if pieces and len(pieces[0]) <= _LONGEST_BUTTON and all(map(button_cues.BUTTON.fullmatch, pieces)):
        return _CHROME
    is_date = words[-1] in _ENDS_DATE and _is_dateline(words, draft)
    if is_date or _is_chrome(words, small) or _holds_chrome(words):
        return _CHROME
    if draft.terminal:
        return draft.kind
    barred = len(pieces) > 1 and credit_cues.METADATA_LINE.match(words)
    signed = draft.words <= _MAX_BYLINE_WORDS and (
        credit_cues.BYLINE.match(words) or (_CONTACT_MARK.search(words) and credit_cues.CONTACT.search(words))
    )
    return _CHROME if barred or signed else draft.kind


def _is_caption(words: str, small: str) -> bool:
    # Hardly a line has the head or the end of a caption, or a bracket.
    return (
        "(" in words
        or credit_cues.MAY_BE_CAPTION.match(small.lstrip("*_")) is not None
        or small.rstrip(".").endswith(credit_cues.CAPTION_ENDS)
    ) and credit_cues.CAPTION.match(words) is not None


def _ends_in_credit(words: str, small: str) -> bool:
    if not _holds_one_of(credit_cues.CREDIT_HINTS, small[-_LONGEST_CREDIT:]):
        return False
    return credit_cues.CREDIT.search(words, max(0, len(words) - _LONGEST_CREDIT)) is not None


def _divide(bare: str) -> list[str]:
    """The entries of a menu on one line; a line that is none is one entry."""
    # Two searches for what parts entries cost a tenth of the pattern, which may begin anywhere.
    if button_cues.MAY_SEPARATE.search(bare) is None and "   " not in bare:
        return [bare] if bare else []
    return [piece for piece in button_cues.BUTTON_SEPARATOR.split(bare) if piece]


def _is_chrome(words: str, small: str) -> bool:
    if chrome_cues.CHROME_LINE.match(small) or chrome_cues.SOURCE_LINE.match(words):
        return True
    if not ("a" <= small[0] <= "z") and chrome_cues.CHROME_LINE_BEHIND_SIGN.match(small):
        return True
    if _holds_one_of(chrome_cues.CHROME_AROUND_HINTS, small) and chrome_cues.CHROME_AROUND.match(small):
        return True
    if _holds_one_of(chrome_cues.ARROWS, words) and chrome_cues.BREADCRUMBS.match(words):
        return True
    return words[-1] in chrome_cues.ARROWS and chrome_cues.ARROW_LINE.match(words) is not None


def _holds_one_of(hints: tuple[str, ...], words: str) -> bool:
    # A loop takes half of the time of `any`.
    for hint in hints:  # noqa: SIM110 - see above
        if hint in words:
            return True
    return False


def _holds_chrome(words: str) -> bool:
    hinted = _holds_one_of(chrome_cues.CHROME_HINTS, words)
    return hinted and chrome_cues.CHROME_WITHIN.match(words) is not None


def _is_dateline(words: str, draft: Draft) -> bool:
    return draft.words <= _MAX_BYLINE_WORDS and credit_cues.DATELINE.match(words) is not None


def _mark_without_body(text: str, drafts: list[Draft]) -> None:
    """A document without one long line is body only where its lines end as sentences do."""
    for draft in drafts:
        short = draft.kind in BODY_KINDS and draft.is_scrap
        if short and not any(character.isdigit() for character in draft.text_of(text)):
            draft.kind = _CHROME
