"""English days and months: "January 30, 2026", "30 January", "April last year", "June 1 to June 3"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.analysis.dates.calendar_patterns import DAY, STEMS, YEAR
from generator.analysis.dates.calendar_steps import format_day, interval_until
from generator.analysis.dates.passage import Candidate
from generator.analysis.dates.resolution import resolve_day, resolve_days, resolve_month
from generator.analysis.words.word_sets import words_of

if TYPE_CHECKING:
    from generator.analysis.dates.passage import DatedPassage

RELATIVE_YEARS = {"last": -1, "this": 0, "next": 1}
"""Words before "year" and what they add to the year of publication."""

_MONTH = (
    r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|jun(?:e|\.)?|jul(?:y|\.)?"
    r"|aug(?:ust|\.)?|sep(?:tember|t\.?|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)(?![a-z])"
)
_ORDINAL = r"(?:st|nd|rd|th)?"
_AFTER_DAY = r"(?![0-9a-z%]|[.:][0-9]|,[0-9]{3}(?![0-9]))"
_TO = r"\s?(?:-|–|—|(?<=\s)to(?=\s)|(?<=\s)through(?=\s))\s?"
_TAIL = (
    rf"(?:(?:\s?,\s{{0,2}}|\s{{1,2}}(?:of\s)?)(?:(?P<year>{YEAR})(?![0-9a-z%]|[.,:-]?[0-9])"
    r"|(?P<relative>last|this|next)\syear(?![a-z-])|'(?P<short>[0-9]{2})(?![0-9a-z])))?"
)
_MONTH_DAY = re.compile(
    rf"(?P<month>{_MONTH})\s{{1,2}}(?:the\s)?(?P<day>{DAY}){_ORDINAL}{_AFTER_DAY}"
    rf"(?:{_TO}(?:(?P<month2>{_MONTH})\s{{1,2}})?(?P<day2>{DAY}){_ORDINAL}{_AFTER_DAY})?{_TAIL}"
)
_MONTH_DAYS = re.compile(
    rf"(?P<month>{_MONTH})\s{{1,2}}(?P<days>{DAY}{_ORDINAL}(?:,\s{DAY}{_ORDINAL}){{0,5}},?\s(?:and|&)\s"
    rf"{DAY}{_ORDINAL}){_AFTER_DAY}{_TAIL}"
    r"(?=[.,;:)!?\"—–]|\Z|\s(?:at|in|for|with|to|from|as|on|by|when|while|after|before|and|but|of|is|are|was|were|will)\s)"
)
_JOINED = re.compile(
    rf"(?:,\s{_MONTH}){{0,4}},?\s(?:and|or|&)\s(?:(?:in|on|again\sin|again\son)\s)?(?P<month>{_MONTH})"
    rf"(?:\s{DAY}{_ORDINAL})?,?\s(?P<year>{YEAR})(?![0-9a-z%]|[.,:-]?[0-9])"
)
"""What gives a month or a day its year: "February and August 2025"."""
_ONE_DAY = re.compile(rf"(?P<day>{DAY}){_ORDINAL}")
_DAY_MONTH = re.compile(
    rf"(?:(?P<day>{DAY}){_ORDINAL}(?:\s{{1,2}}(?P<month2>{_MONTH}))?(?:{_TO}|\s(?P<and>and|&)\s|(?P<comma>,)\s))?"
    rf"(?P<day2>{DAY}){_ORDINAL}\s{{1,2}}(?:of\s)?(?P<month>{_MONTH}){_TAIL}"
)
_MONTH_ALONE = re.compile(rf"(?P<month>{_MONTH}){_TAIL}")
_MONTH_RANGE = re.compile(
    rf"(?P<month>{_MONTH})(?:\s(?P<year1>{YEAR})(?![0-9]))?"
    rf"(?:{_TO}|\s(?P<between>and)\s)(?P<month2>{_MONTH}){_TAIL}(?!\s{{1,2}}[0-9])"
)
_CUES = words_of(
    "in since until till during by of from to through throughout before after between around early late "
    "mid starting beginning ending for and or above below than versus"
)
# "By May" and "from May" are as often a person or a verb; these prepositions are not.
_CUES_OF_MAY = words_of("in since until till during throughout early late mid")
_OFTEN_OTHERS = frozenset({3, 4, 5, 6, 8})
"""March, April, May, June, August: verbs, adjectives and persons too."""
_OWNS = re.compile(r"'s\s[a-z]|\s(?!(?:and|or|said|says|told|will|has|had|was|is|who|also)(?![a-z]))[a-z]{3}")
_MONTHLY = re.compile(
    r"\s(?:(?:retail|factory|industrial|consumer|car|home|crude|gold|wheat|oil|gas|trade|jobs|net|core|producer|headline|local"
    r"|general|council)\s)?(?:exports?|imports?|sales|output|production|inflation|data|figures?|reports?|readings?|surveys?|cpi"
    r"|pmi|ppi|payrolls|meetings?|elections?|vote|ballots?|polls?|budgets?|statements?|minutes|deliveries|shipments"
    r"|futures|contracts?|auctions?|deadline|summit|referendum|orders|spending|prices|numbers|totals?|average|low"
    r"|high|peak|decision|conference|session|announcement|review|forecasts?|results|day|bank\sholiday)(?![a-z'])"
)
"""What has a month before it and no person: "the May meeting", "May exports"."""
_QUARTER = re.compile(rf"\s(?:{YEAR}\s)?quarter(?:\s(?:of\s)?(?P<year>{YEAR})(?![0-9/-]))?(?![a-z-])")
_FULL_NAMES = words_of("january february march april june july august september october november december")
_BETWEEN_DAYS = re.compile(
    rf"(?P<month>{_MONTH})\s{{1,2}}(?P<day>{DAY}){_ORDINAL}\sand\s(?:(?P<month2>{_MONTH})\s{{1,2}})?"
    rf"(?P<day2>{DAY}){_ORDINAL}{_AFTER_DAY}{_TAIL}"
)
_BEFORE_MONTHS = frozenset(
    {"", "the", "its", "their", "our", "a", "in", "for", "from", "after", "before", "since"}
)
_PARTS = frozenset({"end", "start", "beginning", "middle", "rest"})
_LEADS = {"last": -1, "this": 0, "next": 1, "upcoming": 1}
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY_BEFORE = re.compile(
    r"(?<![a-z])(?P<day>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s(?:the\s|(?:morning|afternoon|evening),?\s)?\Z"
)


def read_month(passage: DatedPassage, position: int) -> Candidate | None:
    """Reads the day, the month or the months that begin with a month's name.

    Args:
        passage: The sentence.
        position: Where the name starts.
    """
    # Capitals tell May and March from verbs.
    if not passage.text[position].isupper():
        return None
    return _month_day(passage, position) or _month_range(passage, position) or _lone_month(passage, position)


def read_days(passage: DatedPassage, position: int) -> tuple[Candidate, ...]:
    """Reads several days of one month: "June 15, 16 and 17".

    Args:
        passage: The sentence.
        position: Where the month's name starts.
    """
    match = _MONTH_DAYS.match(passage.folded, position, passage.end)
    month = _capital_month(passage, match, "month") if match is not None else None
    if match is None or month is None:
        return ()
    year, first = _year_of(passage, match), match.start("days")
    days: list[Candidate] = []
    for day in _ONE_DAY.finditer(passage.folded, first, match.end("days")):
        # The first takes in the month, the last the year.
        start = day.start() if days else position
        end = match.end() if day.end() == match.end("days") else day.end()
        value = _Words(passage, position, match.end(), year).day(month, int(day["day"]))
        days.append(Candidate(start, end, value))
    return tuple(days)


def read_day_month(passage: DatedPassage, position: int) -> tuple[Candidate, ...]:
    """Reads the day or days that begin with a figure: "30 January", "3-5 May", "3 and 4 June".

    Args:
        passage: The sentence.
        position: Where the figure starts.
    """
    match = _DAY_MONTH.match(passage.folded, position, passage.end)
    if match is None or passage.before(position, 1) in tuple("_$€£¥.,:/"):
        return ()
    month, year = _capital_month(passage, match, "month"), _year_of(passage, match)
    if month is None:
        return ()
    last, words = (month, int(match["day2"])), _Words(passage, position, match.end(), year)
    if match["day"] is None:
        return (Candidate(position, match.end(), words.day(*last)),)
    first = (_capital_month(passage, match, "month2") or month, int(match["day"]))
    if match["comma"] or (match["and"] and not passage.before(position, 8).endswith("between ")):
        # "3 and 4 June" are two days.
        second = match.start("day2")
        return (
            Candidate(position, match.end("day"), words.day(*first)),
            Candidate(second, match.end(), words.day(*last)),
        )
    return (Candidate(position, match.end(), words.days(first, last)),)


@dataclass(frozen=True, slots=True)
class _Words:
    """Where the words of a date stand, and the year that they give."""

    passage: DatedPassage
    start: int
    end: int
    year: int | None

    def day(self, month: int, day: int) -> str | None:
        """The value of a day."""
        year = self.year or _joined_year(self.passage, self.end, month)
        if year is not None:
            return format_day(year, month, day)
        before = _WEEKDAY_BEFORE.search(self.passage.before(self.start, 24))
        weekday = _WEEKDAYS.index(before["day"]) if before is not None else None
        return resolve_day(month, day, self.passage, (self.start, self.end), weekday)

    def days(self, first: tuple[int, int], last: tuple[int, int]) -> str | None:
        """An interval of days; a first day later in the year than the last belongs to the year before."""
        if self.year is None:
            return resolve_days(first, last, self.passage, (self.start, self.end))
        end = self.day(*last)
        if end is None or format_day(2024, *first) is None:
            return None
        return interval_until(end, f"-{first[0]:02}-{first[1]:02}", crosses=first > last)


def _month_day(passage: DatedPassage, position: int) -> Candidate | None:
    match = None
    if passage.before(position, 8) == "between ":
        match = _BETWEEN_DAYS.match(passage.folded, position, passage.end)
    match = match or _MONTH_DAY.match(passage.folded, position, passage.end)
    if match is None:
        return None
    month, year = _capital_month(passage, match, "month") or 0, _year_of(passage, match)
    # "In March 30 firms joined": nobody writes "in" before a day.
    if year is None and match["day2"] is None and passage.before(position, 4).strip() == "in":
        return None
    day, words = int(match["day"]), _Words(passage, position, match.end(), year)
    if match["day2"] is None:
        return Candidate(position, match.end(), words.day(month, day))
    last_month = _capital_month(passage, match, "month2") or month
    return Candidate(position, match.end(), words.days((month, day), (last_month, int(match["day2"]))))


def _month_range(passage: DatedPassage, position: int) -> Candidate | None:
    match = _MONTH_RANGE.match(passage.folded, position, passage.end)
    if match is None:
        return None
    first, last = _capital_month(passage, match, "month"), _capital_month(passage, match, "month2")
    if first is None or last is None:
        return None
    if match["between"] and not passage.before(position, 8).endswith("between "):
        return None
    year = _year_of(passage, match)
    if match["year1"] is not None:
        if year is None:
            return None
        return Candidate(position, match.end(), f"{match['year1']}-{first:02}/{year:04}-{last:02}")
    words = (position, match.end())
    end = resolve_month(last, passage, words) if year is None else f"{year:04}-{last:02}"
    return Candidate(position, match.end(), interval_until(end, f"-{first:02}", crosses=first > last))


def _lone_month(passage: DatedPassage, position: int) -> Candidate | None:
    match = _MONTH_ALONE.match(passage.folded, position, passage.end)
    if match is None:
        return None
    month, year = _capital_month(passage, match, "month") or 0, _year_of(passage, match)
    quarter = _QUARTER.match(passage.folded, match.end("month"), passage.end)
    if quarter is not None and match["month"] != "may":
        return _quarter_to(passage, quarter, position, month)
    if year is not None:
        return Candidate(position, match.end(), f"{year:04}-{month:02}")
    if match["relative"]:
        return None
    joined = _joined_year(passage, match.end(), month)
    before = passage.before(position, 20).replace("-", " ").split()
    led = _led_month(passage, (position, match.end()), before, month) if before and joined is None else None
    if led is not None or not _is_month(passage, match, month, before):
        return led
    value = f"{joined:04}-{month:02}" if joined is not None else None
    value = value or resolve_month(month, passage, (position, match.end()))
    return Candidate(position, match.end(), value)


def _joined_year(passage: DatedPassage, end: int, month: int) -> int | None:
    """The year of the first of "February and August 2025"; in "December and January 2025" the one before."""
    if not passage.folded.startswith((" and ", " or ", " & ", ", "), end):
        return None
    match = _JOINED.match(passage.folded, end, passage.end)
    last = _capital_month(passage, match, "month") if match is not None else None
    return int(match["year"]) - (last < month) if match is not None and last is not None else None


def _quarter_to(passage: DatedPassage, quarter: re.Match[str], position: int, month: int) -> Candidate | None:
    """Reads "the March quarter", which ends with that month."""
    last = (
        f"{quarter['year']}-{month:02}"
        if quarter["year"]
        else resolve_month(month, passage, (position, quarter.end()))
    )
    if month % 3 or not last[:4].isdigit():
        return None
    return Candidate(position, quarter.end(), f"{last[:4]}-{32 + month // 3}{'?' * last.endswith('?')}")


def _is_month(passage: DatedPassage, match: re.Match[str], month: int, before: list[str]) -> bool:
    """Whether a month's name stands for a month: behind a preposition, or as "October sales"."""
    # A bare short form is as often a name: "by Jan", "in Dec".
    name, lead = match["month"], before[-1].lstrip("(\"'") if before else ""
    if len(name) <= 4 and name not in {"may", "june", "july"}:
        # "It said in Jan. that": the full stop tells a month.
        return name.endswith(".") and lead in _CUES_OF_MAY
    if lead.rstrip(",") in _FULL_NAMES and name not in {"may", "march"}:
        # "January, February and March".
        return True
    if lead == "of" and before[-2:-1] and before[-2] in _PARTS:
        return True
    return lead in (_CUES_OF_MAY if name == "may" else _CUES) or _names_month(passage, match, month, lead)


def _names_month(passage: DatedPassage, match: re.Match[str], month: int, lead: str) -> bool:
    """Whether a month without a preposition is one: "the March vote", "October sales", "July's heat"."""
    text, start, end = passage.text, match.start("month"), match.end("month")
    if month in _OFTEN_OTHERS and _MONTHLY.match(text, end, passage.end):
        # "Mrs May reports" has a capital before it, "the May Day rally" one behind.
        return lead in _BEFORE_MONTHS or not text[start - len(lead) - 1].isupper()
    if month in _OFTEN_OTHERS:
        articled = (lead in {"the", "its", "their", "a", "an"} or lead.endswith("est")) and month != 5
        return articled and _OWNS.match(text, end, passage.end) is not None
    begins = start - len(lead) - 1
    capital_before = lead != "" and begins > passage.start and text[begins].isupper()
    return not capital_before and not text[end + 1 : end + 2].isupper()


def _capital_month(passage: DatedPassage, match: re.Match[str], group: str) -> int | None:
    """The month's number, where the text gives it the capital that tells May and March from verbs."""
    if match[group] is None or not passage.text[match.start(group)].isupper():
        return None
    return STEMS.index(match[group][:3]) + 1


_NEAR_YEARS = 3
"""Years ahead that two digits may mean."""


def _year_of(passage: DatedPassage, match: re.Match[str]) -> int | None:
    """The year that follows, given or relative to the publication."""
    if match["year"] is not None:
        return int(match["year"])
    if match["short"] is not None and passage.publication is not None:
        # "In May '25"; "born in March '31" is of the century before.
        century, running = divmod(passage.publication.last.year, 100)
        return 100 * (century - (int(match["short"]) > running + _NEAR_YEARS)) + int(match["short"])
    if match["relative"] is not None and passage.publication is not None:
        return passage.publication.last.year + RELATIVE_YEARS[match["relative"]]
    return None


def _led_month(
    passage: DatedPassage, place: tuple[int, int], before: list[str], month: int
) -> Candidate | None:
    """Reads "last April", "this March", "next May", each the nearest such, and "last year's December"."""
    published, lead = passage.publication, before[-1].lstrip("(\"'")
    if published is None:
        return None
    owned = lead == "year's" and len(before) > 1 and before[-2] in _LEADS
    if not owned and lead not in _LEADS:
        return None
    word = before[-2] if owned else lead
    side, year = _LEADS[word], published.last.year
    if owned or side == 0 or not published.has_month:
        year += side
    elif side < 0:
        year -= month >= published.first.month
    else:
        year += month <= published.first.month
    # Known to the year alone, a publication leaves "last" and "next" open.
    mark = "?" if not owned and side and not published.has_month else ""
    start = passage.folded.rindex(word, passage.start, place[0])
    return Candidate(start, place[1], f"{year:04}-{month:02}{mark}")
