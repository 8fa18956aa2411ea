"""English words for days that are no weekdays: "before Christmas", "this morning", "the weekend"."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from generator.analysis.dates.calendar_steps import shift_days
from generator.analysis.dates.direction import AHEAD, UNTOLD
from generator.analysis.dates.passage import Candidate
from generator.analysis.dates.resolution import resolve_day
from generator.analysis.words.word_sets import words_of

if TYPE_CHECKING:
    from generator.analysis.dates.passage import DatedPassage

_LEADS = words_of("before by after since until till over around this last next")
"""Words before a feast of one year; "the spirit of Christmas" and "at Christmas" are of every year."""
_OWNERS = words_of("his her its their our my your the that one")
"""Words before "last night" that make it the last of several."""
_DAY = re.compile(r"\s(?P<day>day|eve)(?![a-z])")
_NOUN = re.compile(
    r"\s(?:and|or|but|when|while|as|because|if|with|in|at|to|by|on|for|is|was|were|are|will|would|the|a|this|last|next|after"
    r"|before|he|she|they|it|we)(?![a-z])"
)
_ENDS = frozenset(".!?:;\"”“'’(—–-\n")
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
    lead = words[-1].lstrip("(\"'") if words else ""
    end = position + length
    month, day = divmod(date, 100)
    suffix = _DAY.match(passage.folded, end, passage.end)
    if not passage.text[position].isupper() or not (lead in _LEADS or (lead == "on" and suffix is not None)):
        return None
    if _is_of_name(passage, position - len(lead) - 1):
        return None
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
    if published is None or not published.has_day or passage.folded.startswith(("-", "'"), position + length):
        return None
    end = position + length
    if passage.folded.startswith("tonight", position):
        return None if _is_of_name(passage, position) else Candidate(position, end, shift_days(published, 0))
    words = passage.before(position, 20).split()
    lead = words[-1] if words and passage.folded[position - 1] == " " else ""
    if lead not in {"this", "last"} or passage.text[position].isupper() or _is_of_name(passage, position - 5):
        return None
    before = words[-2] if len(words) > 1 else ""
    if lead == "this":
        # "On this night in 1944" tells of another.
        return Candidate(position - 5, end, shift_days(published, 0)) if before != "on" else None
    # "Their last night in office", "the last night of the fair".
    owned = before in _OWNERS or before.endswith(("'s", "s'")) or passage.folded.startswith(" of the ", end)
    return Candidate(position - 5, end, shift_days(published, -1)) if of_night and not owned else None


def _is_of_name(passage: DatedPassage, position: int) -> bool:
    """Whether the word at a place is a capital inside a sentence, as in the title of a work."""
    return (
        position > passage.start
        and passage.text[position].isupper()
        and (passage.text[position - 1] == " " and passage.text[position - 2 : position - 1] not in _ENDS)
    )


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
    if not articled and (lead not in {"last", "this", "next"} or (len(words) > 1 and words[-2] in _OWNERS)):
        return None
    if articled and words[-2] != "over" and passage.direction(position, end) == UNTOLD:
        # "Trains are full at the weekend": at any.
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
