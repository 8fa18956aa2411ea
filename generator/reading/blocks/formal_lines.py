"""Tells the lines of form around a text: who signs it, who may read it, its title once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import BlockKind
from generator.reading.cues import chrome_cues, credit_cues

if TYPE_CHECKING:
    from generator.reading.blocks.drafts import Draft

_MAY_STAND = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING})
_TITLED_WITHIN, _TITLE_WORDS = 6, 4
"""Blocks of the head among which the title stands, and words that it has at the least."""
_NOTED_WITHIN, _NOTED = 6, 300
"""Blocks at the foot among which such a notice begins, and characters of its beginning."""
_SIGNED_WITHIN, _MOST_SIGNING = 16, 3
"""Lines at the foot among which a notice is dated, and bodies that sign one together."""


def mark_signature(text: str, drafts: list[Draft]) -> None:
    """Marks the bodies that sign a Chinese notice: the short lines right above the date at its foot."""
    foot = range(max(1, len(drafts) - _SIGNED_WITHIN), len(drafts))
    for last in foot:
        draft = drafts[last]
        if draft.kind is not BlockKind.CHROME or not text.startswith("日", draft.span.end - 1):
            continue
        if credit_cues.SIGNED_DAY.fullmatch(draft.text_of(text)) is None:
            continue
        for above in reversed(drafts[max(1, last - _MOST_SIGNING) : last]):
            signs = not above.terminal and credit_cues.SIGNING_BODY.fullmatch(above.text_of(text))
            if above.kind not in _MAY_STAND or not signs:
                return
            above.kind = BlockKind.CHROME


def mark_confidentiality(text: str, drafts: list[Draft]) -> None:
    """Marks the notice below a letter on who may read it, and what stands behind it."""
    for index in range(max(len(drafts) // 2, len(drafts) - _NOTED_WITHIN), len(drafts)):
        begin = drafts[index].span.start
        if chrome_cues.CONFIDENTIAL.match(text, begin, begin + _NOTED):
            for draft in drafts[index:]:
                draft.kind = BlockKind.CHROME
            return


def mark_repeated_title(text: str, drafts: list[Draft]) -> None:
    """Marks the title where it stands again as a line of its own, as at the foot of a page."""
    titles: set[str] = set()
    for index, draft in enumerate(drafts):
        if draft.terminal or draft.kind not in _MAY_STAND or draft.words < _TITLE_WORDS:
            continue
        words = draft.text_of(text)
        if words[-1] in ":：":
            continue  # whose turn it is
        if words in titles and draft.kind is BlockKind.PARAGRAPH:
            draft.kind = BlockKind.CHROME
        elif index < _TITLED_WITHIN:
            titles.add(words)
