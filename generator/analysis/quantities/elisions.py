"""Numbers without a noun right behind them: "up from 35", "17 of 60 days", "the toll rose to 31"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.analysis.quantities.counted import counted_number
from generator.analysis.quantities.making import Reading, make_quantity
from generator.analysis.quantities.subjects import subject_before
from generator.analysis.quantities.vocabulary import FIGURES, LEVELS, SUMS
from generator.analysis.words.comparing import AGAINST, THAN
from generator.analysis.words.noun_phrases import count_english, is_plural, singular
from generator.model import Span

if TYPE_CHECKING:
    from generator.analysis.quantities.amounts import Amount, Passage
    from generator.model import Quantity

_ELISION_BEFORE = re.compile(
    rf"(?<![a-z])(?:of\swhich|of\swhom|including|from|{AGAINST}|{THAN}|work\sof|instead\sof|down\sto|up\sto|fell\sto|rose\sto|to)\s"
    r"(?:(?:about|around|just|nearly|only|some|almost|over|under)\s)?\Z"
)
_CHANGE_BEFORE = re.compile(r"(?:up|down)\sfrom\s\Z")
_SHARED_VERB = re.compile(
    r"\s(?:and|but|while)\s(?:[a-z'-]{2,14}\s){0,3}"
    r"(?:[a-z]{3,14}ed|had|has|lost|won|sold|shut|cut|built|bought)\s\Z"
)
_FEWER_AFTER = re.compile(
    r"\s(?:fewer|more|less)(?:\s(?:than|are|were|is|was|have|had|remain)(?![a-z])|[.,;]|\Z)"
)
_CLOSED_AFTER = re.compile(r"[.,;:)]|\Z|\s(?:for|in|at|before|and|on)(?![a-z])")
_OF_THEM = re.compile(r"\sof\s(?:them|which|whom|(?:these|those)(?!\s[a-z-]{3,20}s(?![a-z])))(?![a-z])")
_SHARE_OF = re.compile(
    r"\s(?:out\s)?of\s(?=(?:the\s|its\s|their\s|all\s|[a-z][a-z-]{0,20}'s?\s){0,3}(?:[0-9]|[a-z]))"
)


_CHANGE_AFTER = re.compile(r"[\s-](?:rise|increase|fall|drop|decline|decrease|growth|jump|cut)\sin(?![a-z])")
_PART = re.compile(r"\s(?:out\s)?of\s(?:the|its|their|our|his|her|these|those|all)(?=\s)")
_NUMBER_OF = "number of "
_VERB_AFTER = re.compile(
    r"\s(?:(?:other|more|others)\s)?(?:were|are|was|is|had|have|has|will|died|did|came|went|took|said|live|lived|remain|remained)(?![a-z])"
)
_LISTED_BEFORE = re.compile(r"(?:,\s|;\s|,?\sand\s|,?\sbut\s)\Z")
_AND_MORE = re.compile(
    r"(?:\s(?!(?:of|in|to|per|by|and|or|for|on|at|from)\s)[a-z-]{2,20})?\s(?:and|or)\s(?=[0-9])"
)
_CASUALTIES_AFTER = re.compile(
    r"(?:\sothers?)?(?:\s(?:were|was|are|is|have\sbeen|has\sbeen|had\sbeen|remain|remained|still|reported|more|others)){0,3}"
    r"\s(?:killed|injured|wounded|dead|missing|hurt|arrested|detained|hospitalised|hospitalized|evacuated|displaced"
    r"|rescued|infected|homeless)(?![a-z-])(?!\s(?:people|men|women|children|soldiers|persons|passengers|civilians))"
)
_MARK_AFTER = re.compile(
    r"[\s-](?P<noun>threshold|mark|level|barrier|milestone|limit|ceiling|target|cap|record)(?![a-z])"
)
_LEVEL_BEFORE = re.compile(r"(?<![a-z])(?:to|at|was|is|were|of|from|reached|hit|passed|topped)\s\Z")
_NUMBERED = re.compile(r"(?<![a-z])(?:numbered|numbering|number)\s(?:(?:just|only)\s)?\Z")
_LEVEL = r"[0-9]{1,3}(?:\.[0-9]{1,2})?"
_NO_UNIT = (
    r"(?=[.,;:)](?![0-9])|\Z|\s(?:in|over|by|during|between|last|this|on|at|and|as|while|from)(?![a-z]))"
)
_FROM_LEVEL = re.compile(r"(?<![a-z])from\s\Z")
_TO_LEVEL = re.compile(rf"{_LEVEL}\sto\s{_LEVEL}{_NO_UNIT}")
_LEVEL_FROM = re.compile(rf"(?<![a-z])from\s{_LEVEL}\sto\s\Z")
_LAST_LEVEL = re.compile(rf"{_LEVEL}{_NO_UNIT}")
_CROSSING = (">", "<")
_HARMING = re.compile(r"(?<![a-z])(?:injur|wound|hospitali[sz]|arrest|detain)(?:s|es|ed|ing)\s\Z")
"""What is done to people, whom no noun need name: "killed 12 and injured 40"."""
_HARMED_ENDS = re.compile(
    r"[.,;:)](?![0-9])|\Z|\s(?:and|in|on|at|as|when|since|after|during|across|near|while|others?|overnight|more(?=[.,;]|\Z))(?![a-z])"
)
_KILLING = re.compile(r"(?<![a-z])kill(?:s|ed|ing)\s\Z")
_AND_HURT = (" and injur", " and wound", " and hurt", ", injur", ", wound")
"""Behind those who were killed, what shows that they are people."""
_HARMED_THING = re.compile(
    r"(?<![a-z])(?:kill|injur|wound|seiz|rescu|cull|affect)(?:s|es|ed|ing)?\s(?:[0-9][0-9,]*\s)?"
    r"(?!and\b|in\b|on\b|at\b|people|others|[0-9])[a-z]"
)
"""What else was harmed in a sentence, which a later number counts: "killed 40 sheep and injured 12"."""
_PARTED = re.compile(r"\s\([0-9]{1,3}(?:\.[0-9]{1,2})?(?:%|\s?per\s?cent)\)")
"""What share a count is: "in 112 patients (4.7%) and in 151 (6.3%)"."""


def read_elided(
    passage: Passage, amount: Amount, before: tuple[int, str] | None, position: int
) -> Reading | None:
    """A number without its noun: "up from 35", "17 of 60 days", "two of them", "some 3,000 were".

    Args:
        passage: the sentence.
        amount: the number.
        before: the comparison before it: where it starts, and its sign.
        position: where it ends, with the comparison behind it.
    """
    folded = passage.folded
    of_them = _OF_THEM.match(folded, position, passage.end) is not None
    joined = amount.low.script == "digits" and amount.high is None
    if joined and _AND_MORE.match(folded, position, passage.end):
        # "8,700 suspected and 800 confirmed cases".
        return Reading(_bare(passage, amount, before), pending=not _is_large(amount), share=True)
    if not of_them and _SHARE_OF.match(folded, position, passage.end):
        of = _PART.match(folded, position, passage.end)
        whole = count_english(folded, of.end(), passage.end) if of is not None else None
        measure = (amount.end, whole[1], whole[0]) if whole is not None else (amount.end, "1", None)
        return Reading(make_quantity(passage, amount, before, measure), pending=True, share=True)
    if amount.high is not None and folded.startswith("between", amount.start):
        return Reading(_bare(passage, amount, before), pending=True)
    levels = _of_levels(passage, amount, before)
    told = (
        levels
        or _of_mark(passage, amount, before, position)
        or _told_by_others(passage, amount, before, position)
    )
    if told is not None:
        return told
    if of_them or _ELISION_BEFORE.search(passage.before(amount.start, 24)):
        certain = _is_large(amount)
        quantity = _measured(passage, amount, before, position) if certain else _bare(passage, amount, before)
        change = _CHANGE_BEFORE.search(passage.before(amount.start, 10)) is not None
        return Reading(quantity, pending=not certain, change=change)
    return _borrowing(passage, amount, before, position)


def _of_levels(passage: Passage, amount: Amount, before: tuple[int, str] | None) -> Reading | None:
    """Either figure of "the median age rose from 37.2 to 38.8": a part shows that they are levels."""
    if before is not None or amount.low.script != "digits" or amount.low.power or amount.high is not None:
        return None
    leading = passage.before(amount.start, 24)
    if "from " not in leading:
        return None
    start = _FROM_LEVEL.search(leading)
    if start is None or _TO_LEVEL.match(passage.folded, amount.start, passage.end) is None:
        start = _LEVEL_FROM.search(leading)
        if start is None or _LAST_LEVEL.match(passage.folded, amount.start, passage.end) is None:
            return None
    if "." not in passage.folded[amount.start - len(start[0]) : amount.end + len(" to 100.00")]:
        return None
    counted = subject_before(passage.folded, passage.start, amount.start - len(start[0]) + len("from "))
    quantity = make_quantity(passage, amount, before, (amount.end, "1", counted))
    return Reading(quantity) if counted is not None else None


def _of_mark(
    passage: Passage, amount: Amount, before: tuple[int, str] | None, position: int
) -> Reading | None:
    """The large number of "the 300,000 mark"."""
    mark = _MARK_AFTER.match(passage.folded, position, passage.end)
    if mark is None or not _is_large(amount):
        return None
    noun = Span(mark.start("noun"), mark.end())
    return Reading(make_quantity(passage, amount, before, (amount.end, "1", noun)))


def _borrowing(
    passage: Passage, amount: Amount, before: tuple[int, str] | None, position: int
) -> Reading | None:
    """A number that is large or compared enough to be one, or that shares the noun of the one before."""
    folded, low = passage.folded, amount.low
    closes = _CLOSED_AFTER.match(folded, position, passage.end) and _SHARED_VERB.search(
        passage.before(amount.start, 64)
    )
    parted = folded.startswith(" (", position) and _PARTED.match(folded, position, passage.end)
    if closes or parted or _FEWER_AFTER.match(folded, position, passage.end):
        # "Opened nine stores and closed four", "18 fewer than a month ago".
        return Reading(_bare(passage, amount, before), pending=True)
    if folded.startswith(("of ", "among "), passage.start) and passage.before(amount.start, 2) == ", ":
        # "Of the 40 countries with camps, 23 took more."
        return Reading(_bare(passage, amount, before), pending=True, change=True)
    if (
        low.script == "digits"
        and passage.before(amount.start, 5).endswith((" and ", ", "))
        and _in_another_place(passage, position)
    ):
        # "There are 59 seats in the north and 533 in the south."
        return Reading(_bare(passage, amount, before), pending=True)
    if low.value > 1 and low.value < 1000 and _VERB_AFTER.match(folded, position, passage.end):
        if _LISTED_BEFORE.search(passage.before(amount.start, 6)):
            # "Eleven states are in the south, six are in the west".
            return Reading(_bare(passage, amount, before), pending=True)
        return None if before is None and not _is_large(amount) else _large(passage, amount, before, position)
    return _large(passage, amount, before, position)


_PLACED = re.compile(r"\s(?P<where>in|at|on|from)\s[a-z]")


def _in_another_place(passage: Passage, position: int) -> bool:
    """Whether a number without a noun stands before a place, as a count with its noun did before."""
    place = _PLACED.match(passage.folded, position, passage.end)
    if place is None:
        return False
    earlier = passage.before(position, 90)
    return (
        re.search(rf"[0-9]\s(?:[a-z]{{3,20}}s|people|children|men|women)\s{place['where']}\s[a-z]", earlier)
        is not None
    )


def _large(passage: Passage, amount: Amount, before: tuple[int, str] | None, position: int) -> Reading | None:
    """A number that its size or its comparison tells from a name's part."""
    low = amount.low
    large = _is_large(amount)
    # "Most of them over 50" tells an age.
    compared = before is not None and low.script == "digits" and low.value >= 100
    if not (large or compared or (low.script == "digits" and low.more)):
        return None
    return Reading(_measured(passage, amount, before, position), pending=compared and not large)


def _is_large(amount: Amount) -> bool:
    return amount.low.power >= 3 or amount.low.grouped


def _bare(passage: Passage, amount: Amount, before: tuple[int, str] | None) -> Quantity:
    return make_quantity(passage, amount, before, (amount.end, "1", None))


def _told_by_others(
    passage: Passage, amount: Amount, before: tuple[int, str] | None, position: int
) -> Reading | None:
    """A small number: "seven remained missing" are people, "the toll rose to 31" is of the toll."""
    folded, low = passage.folded, amount.low
    if _CASUALTIES_AFTER.match(folded, position, passage.end) or (
        folded.startswith(" who ", position) and (_is_large(amount) or before is not None)
    ):
        return Reading(make_quantity(passage, amount, before, (amount.end, "person", None)), is_count=True)
    first = before[0] if before is not None else amount.start
    done = passage.before(first, 14)
    harmed = (_HARMED_ENDS.match(folded, position, passage.end) and _HARMING.search(done)) or (
        folded.startswith(_AND_HURT, position) and _KILLING.search(done)
    )
    if harmed and not _HARMED_THING.search(folded, passage.start, first):
        return Reading(make_quantity(passage, amount, before, (amount.end, "person", None)), is_count=True)
    small = low.script == "digits" and not low.power and not low.grouped
    crosses = before is not None and before[1] in _CROSSING
    if small and (counts := _numbered(passage, amount, before, first)) is not None:
        return counts
    if not small or not (crosses or _LEVEL_BEFORE.search(passage.before(first, 8))):
        return None
    quantity = _measured(passage, amount, before, position)
    if quantity.counted is None:
        return None
    return Reading(quantity, is_count=quantity.unit != "1")


def _numbered(passage: Passage, amount: Amount, before: tuple[int, str] | None, first: int) -> Reading | None:
    """The small number of "forced sales numbered just 37"."""
    if "number" not in passage.before(first, 15) or not _NUMBERED.search(passage.before(first, 15)):
        return None
    counted = subject_before(passage.folded, passage.start, first)
    head = passage.folded[counted.start : counted.end].rpartition(" ")[2] if counted is not None else ""
    if not is_plural(head):
        return None
    return Reading(
        make_quantity(passage, amount, before, (amount.end, singular(head), counted)), is_count=True
    )


def _measured(passage: Passage, amount: Amount, before: tuple[int, str] | None, position: int) -> Quantity:
    """A number with what the words around it say that it counts: "the toll rose to 1,200"."""
    folded = passage.folded
    first = before[0] if before is not None else amount.start
    counted = counted_number(passage, position, first)
    unit = "1"
    if counted is not None and folded.startswith(_NUMBER_OF, counted.start):
        noun = count_english(folded, counted.start + len(_NUMBER_OF) - 1, counted.end)
        if noun is not None:
            counted, unit = noun
    elif counted is not None and not _CHANGE_AFTER.match(folded, position, passage.end):
        # The subject says what rose to 1,200, but what it counts only where it is a level or a toll.
        words = folded[counted.start : counted.end].split()
        levels = [word for word in words if word in LEVELS]
        head = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
        # What the United States have more of are no states.
        named = passage.text[counted.end - len(head)].isupper()
        if not (levels or named) and _is_large(amount) and is_plural(head) and head not in SUMS | FIGURES:
            # "Arrears cases rose to 14,200".
            levels = [head]
        counted = counted if levels else None
        unit = singular(levels[-1]) if levels and is_plural(levels[-1]) else unit
    return make_quantity(passage, amount, before, (amount.end, unit, counted))


def of_whom(passage: Passage, reading: Reading) -> Reading | None:
    """The number of "nine of whom" and "of whom nine", which are persons."""
    behind = passage.folded.startswith(" of whom", reading.quantity.span.end)
    if not behind and not passage.before(reading.quantity.span.start, len("of whom ")).endswith("of whom "):
        return None
    return Reading(replace(reading.quantity, unit="person"), is_count=True)


def has_persons(resolved: list[Reading]) -> bool:
    """Whether people were counted before: of "1,200 people in 14 countries, of whom 300" no countries are."""
    return any(reading.quantity.unit == "person" for reading in resolved)
