"""English weekdays, seasons and words for days: "on Tuesday", "last autumn", "spring 2027", "yesterday"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from generator.analysis.dates.calendar_patterns import YEAR
from generator.analysis.dates.calendar_steps import shift_days
from generator.analysis.dates.direction import AHEAD
from generator.analysis.dates.passage import Candidate
from generator.analysis.dates.resolution import resolve_season
from generator.analysis.words.landmarks import MONTHS, WEEKDAYS
from generator.analysis.words.word_sets import words_of

if TYPE_CHECKING:
    from generator.analysis.dates.passage import DatedPassage, Publication

_FEW_YEARS = 10
"""Years ahead within which a year of two digits may lie."""
_HOLIDAYS = words_of(
    "good black easter ash maundy cyber holy super palm whit every each bloody giving that previous "
    "following another"
)
"""What makes a weekday the name of a day ("Good Friday"), or many days ("every Monday")."""
_HOUR = re.compile(r"\s(?:early\s|late\s)?(?:morning|afternoon|evening|night)s?(?![a-z])")
_TO_DAY = re.compile(rf"\s(?:to|through|and)\s(?P<day>{'|'.join(WEEKDAYS)})(?![a-z])")
_NAME_AFTER = re.compile(r"\s[A-Z]")
_KIND_AFTER = re.compile(
    r"\s(?:schools?|roasts?|best|leagues?|papers?|newspapers?|supplements?|mass|brunch|lunches|drivers?|trading"
    r"|opening(?:s|\shours)?|hours|working|shopping|racing|deliver(?:y|ies)|services?|collections?)(?![a-z])"
)
"""What a weekday in front of it tells the kind of, and no day: "a Sunday school"."""
_ORDINALS = words_of("first second third fourth fifth")
_OF_MONTH = re.compile(rf"\s(?:of|in)\s(?:the\s|each\s|every\s)?(?:month|{'|'.join(MONTHS)})")
"""What makes a weekday one of a month: "the first Monday of May"."""
_LEADS = words_of(
    "on last next this by since until till before after from late early through of for the coming and"
)
_SEASON_TAIL = re.compile(
    rf"(?:\sof|,|\sin)?\s(?:(?P<year>{YEAR})(?:[/–-](?P<last>[0-9]{{2}}))?(?![0-9a-z%]|[.,:-]?[0-9])"
    r"|(?P<relative>last|this|next)\syear(?![a-z-])|'(?P<short>[0-9]{2})(?![0-9a-z]))"
)
_SEASON_LEADS = words_of("in by since until till during for before after through from of early late mid")
_SEASON_ENDS = re.compile(
    r"[.,;:)!?\"—–]|\Z|\s(?:and|or|of|as|when|while|to|by|with|after|before|but|is|was|will|on|at|in|the)(?![a-z])"
)
_SEASON_MONTHS = {21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3)}
_DOING = words_of(
    "earlier later early sentenced jailed arrested charged died voted approved rejected welcomed warned "
    "ruled won lost fell rose began started closed said announced published told reported unveiled launched "
    "signed released issued opened confirmed met held adopted decided filed announcing announce "
    "launching publishing signing"
)
_SPEAKING = words_of(
    "said announced published told reported unveiled launched signed released issued confirmed filed "
    "announcing announce launching publishing signing met"
)
"""What somebody does at the head of a sentence with "today": "Today the minister announced"."""
_JOINING = words_of("so but and yet then now")
_STATES = words_of("is are remains remain has have exists exist stands stand looks look")
"""Verbs of how things are: what they tell of today is of these days."""
_UNREAL = ("were", "like", "as", "of", "only", "seems", "was")
"""Words before "yesterday" where it is a figure of speech: "as if it were yesterday"."""
_NO_DAY = words_of("than until to of even still as for and or in by")
"""What "today" stands behind where it means these days."""
_NO_MORROW = words_of("better brighter a our new greener their and safer cleaner of for stronger")
_CLOSES = re.compile(r"[.,;]|\Z|\s(?:at|morning|afternoon|evening|night)(?![a-z])")
_FIGURATIVE = frozenset({" of ", "for ", "the "})


def read_weekday(passage: DatedPassage, position: int, weekday: int) -> Candidate | None:
    """Reads "on Tuesday", "last Thursday", "from Monday to Wednesday", "Tuesday's meeting".

    Args:
        passage: The sentence.
        position: Where the name starts.
        weekday: 0 for Monday.
    """
    published = passage.publication
    if published is None or not published.has_day or not passage.text[position].isupper():
        return None
    end = position + len(WEEKDAYS[weekday])
    words = passage.before(position, 16).split()
    lead = words[-1].lstrip("(\"'") if words else ""
    owned = passage.folded.startswith("'s ", end)
    hour = _HOUR.match(passage.folded, end, passage.end)
    if lead in _HOLIDAYS or (hour is not None and hour[0].endswith("s")):
        return None
    if lead in _ORDINALS and _OF_MONTH.match(passage.folded, end, passage.end):
        return None
    if hour is not None:
        end = hour.end()
    if (
        not (owned or hour)
        and (lead not in _LEADS or lead == "the")
        and (_NAME_AFTER.match(passage.text, end, passage.end) or _KIND_AFTER.match(passage.folded, end))
    ):
        # "Sunday Times", but "Scholz told reporters Tuesday" and "On Tuesday Ding".
        return None
    start = position - len(lead) - 1 if lead in {"last", "next", "this"} else position
    last = _TO_DAY.match(passage.folded, end, passage.end) if lead in {"from", "between"} else None
    if last is not None:
        until = _resolve(passage, published, (start, last.end()), (WEEKDAYS.index(last["day"]), lead))
        since = until - timedelta(days=(until.weekday() - weekday) % 7)
        return Candidate(position, last.end(), f"{since}/{until}")
    return Candidate(start, end, _resolve(passage, published, (start, end), (weekday, lead)).isoformat())


def _resolve(
    passage: DatedPassage, published: Publication, words: tuple[int, int], named: tuple[int, str]
) -> date:
    """The nearest such day: before publication for "last", after it for "next", else as the clause points."""
    weekday, lead = named
    today = published.first
    back = (today.weekday() - weekday) % 7
    if lead == "last":
        return today - timedelta(days=back or 7)
    ahead = lead in {"next", "coming"} or passage.direction(*words) == AHEAD
    if lead == "this" and not ahead:
        return today + timedelta(days=weekday - today.weekday())
    if ahead:
        forward = (weekday - today.weekday()) % 7
        return today + timedelta(days=forward or (7 if lead == "next" else 0))
    return today - timedelta(days=back)


def read_season(passage: DatedPassage, position: int, mark: tuple[int, int]) -> Candidate | None:
    """Reads "autumn 2028", "last spring", "in the summer"; "the summer recess" and a fall in price are none.

    Args:
        passage: The sentence.
        position: Where the season stands.
        mark: Its EDTF code and its length.
    """
    code, length = mark
    end = position + length
    words = passage.before(position, 24).replace("-", " ").split()
    lead = words[-1].lstrip("(\"'") if words else ""
    tail = _SEASON_TAIL.match(passage.folded, end, passage.end)
    published = passage.publication
    # Only a winter begins in one year and ends in the next.
    apart = tail is not None and tail["last"] and not _is_winter_of(code, tail)
    # "Prices fall in 2027", "the fall in 2022".
    sinking = tail is not None and (code, length) == (23, 4) and tail[0].startswith(" in ")
    if tail is not None and not (apart or sinking) and (tail["year"] or published is not None):
        if tail["year"]:
            year = int(tail["year"])
        elif published is not None and tail["short"]:
            # "The summer of '99": the latest such year but for few to come.
            latest = published.last.year + _FEW_YEARS
            year = latest - (latest - int(tail["short"])) % 100
        elif published is not None:
            year = published.last.year + {"last": -1, "this": 0, "next": 1}[tail["relative"]]
        return Candidate(position, tail.end(), f"{year:04}-{code}")
    if (
        published is None
        or not published.has_month
        or apart
        or sinking
        or "every" in words
        or "each" in words
    ):
        return None
    if lead in {"last", "this", "next"} and (code != 23 or length != 4 or lead != "next" or words):
        start = position - len(lead) - 1
        return Candidate(start, end, f"{_led_year(published, lead, _SEASON_MONTHS[code]):04}-{code}")
    if lead == "past" and words[-2:-1] == ["this"]:
        # "This past spring" is the latest that is over.
        start = passage.folded.rindex("this", passage.start, position)
        return Candidate(start, end, f"{_led_year(published, 'last', _SEASON_MONTHS[code]):04}-{code}")
    articled = lead in {"the", "this"} and len(words) > 1 and words[-2] in _SEASON_LEADS
    bare = lead in _SEASON_LEADS and lead != "of" and (code, length) != (23, 4)
    if (articled or bare) and _SEASON_ENDS.match(passage.folded, end, passage.end):
        value = resolve_season(code, _SEASON_MONTHS[code], passage, (position, end))
        return Candidate(position, end, value) if value is not None else None
    return None


def _is_winter_of(code: int, tail: re.Match[str]) -> bool:
    """Whether two years are those of one winter: "winter 2025-26"."""
    return code == max(_SEASON_MONTHS) and (int(tail["year"]) + 1) % 100 == int(tail["last"])


def _led_year(published: Publication, lead: str, months: tuple[int, int]) -> int:
    """The year of "last spring", "this spring", "next spring": the nearest such."""
    year, month, first = published.first.year, published.first.month, months[0]
    if lead == "this":
        # From January to March, this winter is the one that began in December.
        return year - 1 if first == 12 and month <= 3 else year
    if lead == "last":
        return year if first + 2 < month else year - 1
    return year if month < first else year + 1


def read_day_word(passage: DatedPassage, position: int, mark: tuple[int, int]) -> Candidate | None:
    """Reads "yesterday", and "today" and "tomorrow" where they are no figures of speech.

    Args:
        passage: The sentence.
        position: Where the word stands.
        mark: Days from today, and its length.
    """
    offset, length = mark
    published, end = passage.publication, position + length
    if published is None or not published.has_day:
        return None
    lead = passage.before(position, 10)
    if offset < 0 and not lead.endswith("as of ") and lead.split()[-1:] in [[word] for word in _UNREAL]:
        return None
    if offset == 0 and not _is_day_of_speech(passage, position, end):
        return None
    if offset == 1 and not _is_day_ahead(passage, position, end):
        return None
    return Candidate(position, end, shift_days(published, offset))


def _is_day_of_speech(passage: DatedPassage, position: int, end: int) -> bool:
    """Whether "today" is the day of saying or doing: "today announced", "today I am announcing"."""
    if passage.folded.startswith("'s", end):
        return False
    after = passage.folded[end : min(passage.end, end + 24)].split()
    before = passage.before(position, 40).split()
    if before and (before[-1] in _NO_DAY or before[-1].endswith((",", "–", "—"))):
        return False
    if before and any(word.strip("\"'(") in _DOING for word in before[-5:]):
        # "Prices that fell then are low today": another verb stands between.
        last = max(at for at, word in enumerate(before) if word.strip("\"'(") in _DOING)
        return _STATES.isdisjoint(before[last + 1 :])
    if not after or not passage.folded.startswith(" ", end):
        # "The mood today," he said: the saying is another clause.
        return False
    if after[0] in {"was", "were", "has", "have"}:
        return len(after) > 1 and after[1] in _DOING
    # "So today I am announcing".
    heads = not before or (len(before) == 1 and before[0] in _JOINING)
    return any(word.strip(",.") in (_SPEAKING if heads else _DOING) for word in after[: 3 if heads else 1])


_AS_SOON = frozenset(("maybe", "perhaps"))
"""What stands before a "tomorrow" that is any day soon: "in 20 years, or maybe tomorrow"."""


def _is_day_ahead(passage: DatedPassage, position: int, end: int) -> bool:
    """Whether "tomorrow" is the next day: "meet again tomorrow", but "tomorrow's industries"."""
    if passage.folded.startswith(("'s", " the"), end) or passage.before(position, 4) in _FIGURATIVE:
        return False
    before = passage.before(position, 16).split()
    if before and before[-1] in _AS_SOON:
        return False
    if _CLOSES.match(passage.folded, end, passage.end) and before and before[-1] not in _NO_MORROW:
        return True
    return passage.direction(position, end) == AHEAD or passage.before(position, 7) == " again "
