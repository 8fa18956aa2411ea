"""English words for days that are no weekdays: "before Christmas", "this morning", "the weekend"."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from generator.analysis.date_direction import AHEAD
from generator.analysis.date_resolution import Candidate, resolve_day, shift_days
from generator.analysis.word_sets import words_of

if TYPE_CHECKING:
    from generator.analysis.date_resolution import DatedPassage

_LEADS = words_of("before by at after since until till over on around this last next from past of during")
_DAY = re.compile(r"\s(?P<day>day|eve)(?![a-z])")
_NOUN = re.compile(
    r"\s(?:and|or|but|when|while|as|because|if|with|in|at|to|by|on|for|is|was|were|are|will|would|the|a|this|last|next|after"
    r"|before|he|she|they|it|we)(?![a-z])"
)
_WEEK = 7


def read_holiday(passage: DatedPassage, position: int, mark: tuple[int, int]) -> Candidate | None:
    """Reads "before Christmas", "on Christmas Eve"; "the Christmas market" is none.

    Args:
        passage: The sentence.
        position: Where the word stands.
        mark: The feast's month and day as one number, and the word's length.
    """
    date, length = mark
    words = passage.before(position, 12).split()
    if not words or words[-1].lstrip("(\"'") not in _LEADS or not passage.text[position].isupper():
        return None
    end = position + length
    month, day = divmod(date, 100)
    suffix = _DAY.match(passage.folded, end, passage.end)
    if suffix is not None:
        end, day = suffix.end(), day - (suffix["day"] == "eve")
    following = passage.folded[end : end + 1] if end < passage.end else "."
    if following not in '.,;:)!?"—–' and not _NOUN.match(passage.folded, end, passage.end):
        return None
    value = resolve_day(month, day, passage, (position, end))
    return Candidate(position, end, value) if value is not None else None


def read_hour(passage: DatedPassage, position: int, mark: tuple[int, int]) -> Candidate | None:
    """Reads "this morning" and "last night"; other mornings and nights are none.

    Args:
        passage: The sentence.
        position: Where the word stands.
        mark: Whether it may be of the day before, and its length.
    """
    of_night, length = mark
    published = passage.publication
    if published is None or not published.has_day or passage.folded[position + length] in "-'":
        return None
    end = position + length
    if passage.folded.startswith("tonight", position):
        return Candidate(position, end, shift_days(published, 0))
    before = passage.before(position, 6)
    if before.endswith("this ") and before[:-5] in {"", " "}:
        return Candidate(position - 5, end, shift_days(published, 0))
    is_last = before.endswith("last ") and before[:-5] in {"", " "}
    if of_night and is_last and not passage.before(position, 9).endswith("the last "):
        return Candidate(position - 5, end, shift_days(published, -1))
    return None


def read_weekend(passage: DatedPassage, position: int, length: int) -> Candidate | None:
    """Reads "at the weekend", "last weekend", "this weekend" as Saturday and Sunday.

    Args:
        passage: The sentence.
        position: Where the word stands.
        length: Its length.
    """
    published = passage.publication
    words = passage.before(position, 16).split()
    end = position + length
    if published is None or not published.has_day or not words or passage.folded.startswith(" of ", end):
        return None
    lead = words[-1].lstrip("(\"'")
    articled = lead == "the" and len(words) > 1 and words[-2] in {"at", "over", "during", "on"}
    if not articled and lead not in {"last", "this", "next"}:
        return None
    today = published.first
    saturday = today + timedelta(days=5 - today.weekday())
    ahead = lead == "next" or passage.direction(position, end) == AHEAD
    if lead == "last" or (lead != "next" and not ahead and today < saturday):
        saturday -= timedelta(days=_WEEK)
    elif lead == "next" and today >= saturday:
        saturday += timedelta(days=_WEEK)
    start = position - len(lead) - 1 if lead != "the" else position
    return Candidate(start, end, f"{saturday}/{saturday + timedelta(days=1)}")
