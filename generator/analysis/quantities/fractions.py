"""Parts in English words: "a third of sea days", "two-thirds", "at least half", "one in eight"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.analysis.quantities.comparison import comparison_before
from generator.analysis.quantities.phrases import (
    OBJECT,
    as_many,
    format_decimal,
    make_phrase,
    with_counted,
)
from generator.analysis.quantities.subjects import subject_before
from generator.analysis.words.english_numbers import SMALL_NUMBERS
from generator.analysis.words.noun_phrases import (
    count_english,
    ends_phrase,
    is_plural,
    phrase_after_of,
    phrase_at,
)
from generator.analysis.words.word_sets import words_of
from generator.model import Span

if TYPE_CHECKING:
    from generator.model import Quantity

_FRACTION_BEFORE = re.compile(r"(?:(?P<whole>a|another|one|two|three|four|five|six|seven|eight|nine)[\s-])\Z")
_FRACTION_AFTER = re.compile(
    r"\s(?:of|from|in|by|to|on|as|more|less|fewer|at|during|over|since|after|above|below|higher|lower|is|was|were|are|have|has|had|comes|came|or|but|while|with|for|being"
    r"|and(?!\s(?:final|fourth|fifth|last)))(?![a-z])|[.,;:)\"?!]|\s\(|\Z"
)
_CHANGED = re.compile(
    r"\s(?:last|this|next|between|compared|within|under|when|where|through|throughout|against|among|across|if|than|because|before|until|year|month|nationwide|overall|again|already|annually|every|each|per|alone)(?![a-z-])"
)
"""What may follow a part by which something changes, beside what follows any: "fell by a third last year"."""
_BY = re.compile(r"(?<![a-z])by\s\Z")
_HALF_AFTER = re.compile(
    r"\s(?:as\s(?:much|many|big|large|high|long|likely|far|often)|of|the|its|their|our|that|those|these|his|her)(?![a-z])"
)
_PART_OF_TIME = re.compile(
    r"\s(?:of\s)?(?:an?\s)?(?:hour|century|day|year|mile|million|billion|trillion|dozen|hundred|thousand)"
)
_PART_OF_MEASURE = re.compile(
    r"[\s-](?:of[\s-])?(?:an?[\s-]|one[\s-])?(?:(?P<point>(?:percentage[\s-])?point)|per\s?cent(?!age))(?![a-z])"
)
_OFF = re.compile(r"\s(?:off|from|to|onto)(?:\s(?:the|its|their|our))?(?=\s[a-z])")
_ORDINAL_BEFORE = words_of(
    "first second last other latter next final each either upper lower top bottom back front northern "
    "southern eastern western"
)
_ASIDE = re.compile(r"\s\([0-9][0-9.,%\sa-z]{0,24}\)(?=\sof\s)")
_QUARTER = 4
_QUARTER_OF_YEAR = re.compile(
    r"\s(?:of|with|in\swhich)\s(?:(?:very|more|less)\s)?(?:strong|record|solid|robust|steady|weak|poor|rising"
    r"|falling|growing|declining|negative|positive|slow|double-digit|growth|losses|profits?|gains|expansion"
    r"|contraction)(?![a-z])"
)
"""Behind "another quarter", what shows that it is one of the year: "a quarter of strong growth"."""
_AS_QUARTER = re.compile(
    r"(?<![a-z])(?:another|(?:was|be|posted|reported|delivered|enjoyed|suffered)\sa)\s\Z"
)
"""What stands before a quarter of the year: "it was another quarter of strong growth"."""
_HALF_UNIT = re.compile(
    r"(?<![a-z-])(?:an?|one)\s(?P<unit>hour|day|week|month|year|mile|century|decade)\sand\sa\s\Z"
)
_IN = re.compile(
    rf"(?:\s(?P<noun>[a-z]{{3,20}}(?:\s[a-z]{{3,20}})?))?[\s-](?:in|(?P<out>out[\s-]of))[\s-](?P<every>every\s)?(?P<whole>[0-9]{{1,4}}|{'|'.join(SMALL_NUMBERS)}|hundred)(?![a-z0-9%,.-]|\.[0-9])"
)

_SHARE_ENDS = re.compile(
    r"\s(?:will|would|is|are|was|were|has|have|had|do|does|did|can|cannot|could|may|might|must|should|shall|says?|said)(?![a-z])"
)
"""What follows "four pupils in five" where it is a share: the subject ends with it."""
_ADVERBS = words_of(
    "never ever often always seldom rarely sometimes still already also now even just ever almost"
)
"""Words before a verb: "one child in three never claims" counts no claims."""

_SHARED_VERBS = words_of(
    "smokes drinks lives works uses owns takes reports believes suffers feels needs thinks earns skips "
    "eats drives"
)
"""Verbs that look like one more plural behind a share: "one in five adults smokes"."""
_ROUND_WHOLES = frozenset({20, 50, 100, 1000})
"""What a share may be out of, beside the numbers up to ten."""


def read_fraction(folded: str, start: int, position: int, end: int, part: tuple[int, int]) -> Quantity | None:
    """Reads "a third", "two-thirds", "half of the seats"; halves of a year and ordinals are none.

    Args:
        folded: The document's shadow.
        start: Where the sentence starts.
        position: Where the fraction's noun starts.
        end: Where the sentence ends.
        part: The denominator, and the noun's length.
    """
    denominator, after = part[0], position + part[1]
    if denominator == 2 and folded.startswith("and a ", position - 6):
        return _half_more(folded, start, position, after)
    measure = _PART_OF_MEASURE.match(folded, after, end)
    if measure is None and (_PART_OF_TIME.match(folded, after, end) or folded[after : after + 1] == "-"):
        return None
    told = denominator == _QUARTER and _QUARTER_OF_YEAR.match(folded, after, end)
    if told and _AS_QUARTER.search(folded, max(start, position - 20), position):
        return None
    before = folded[max(start, position - 16) : position]
    match = _FRACTION_BEFORE.search(before)
    if match is not None and match.start() and before[match.start() - 1].isalnum():
        match = None
    count = SMALL_NUMBERS.get(match["whole"], 1) if match is not None else 1
    first = position - len(match[0]) if match is not None else position
    if measure is not None and count < denominator:
        return _part_of_measure(folded, start, end, measure, (first, Decimal(count) / denominator))
    if denominator == 2:
        is_part = _is_half(folded, start, (first, after, end), before, match)
    else:
        plural = folded[after - 1] == "s"
        changed = _BY.search(folded, max(start, first - 4), first) is not None
        is_part = (
            match is not None
            and plural == (count > 1)
            and _is_fraction(folded, after, end, denominator, changed=changed)
        )
    if not is_part or count >= denominator:
        return None
    value = (Decimal(count) / denominator).quantize(Decimal("0.001"))
    reading = make_phrase(folded, start, end, (first, after), (format_decimal(value), "ratio"))
    aside = _ASIDE.match(folded, after, end)
    counted = phrase_after_of(folded, aside.end() if aside is not None else after, end)
    article = OBJECT.match(folded, after, end) if counted is None and denominator == 2 else None
    if article is not None:
        counted = phrase_at(folded, article.end(), end)
    counted = counted or (as_many(folded, after, end) if denominator == 2 else None)
    if counted is None and not folded.startswith(" of", after):
        counted = subject_before(folded, start, reading.span.start)
    return with_counted(reading, counted)


def _part_of_measure(
    folded: str, start: int, end: int, measure: re.Match[str], part: tuple[int, Decimal]
) -> Quantity:
    """The quantity of a part of one measure: "a quarter of a percentage point", "half a point"."""
    first, share = part
    unit = "percentage-point" if measure["point"] else "percent"
    value = format_decimal(share.quantize(Decimal("0.001")))
    part_of = make_phrase(folded, start, end, (first, measure.end()), (value, unit))
    behind = phrase_after_of(folded, measure.end(), end) or _taken_off(folded, measure.end(), end)
    return with_counted(part_of, behind or subject_before(folded, start, part_of.span.start))


def _half_more(folded: str, start: int, position: int, after: int) -> Quantity | None:
    """Reads "an hour and a half"."""
    match = _HALF_UNIT.search(folded[max(start, position - 20) : position])
    if match is None:
        return None
    unit = "[mi_i]" if match["unit"] == "mile" else match["unit"]
    return make_phrase(folded, start, after, (position - len(match[0]), after), ("1.5", unit))


def _taken_off(folded: str, position: int, end: int) -> Span | None:
    """What points are taken off or put on: "half a point off growth"."""
    match = _OFF.match(folded, position, end)
    return phrase_at(folded, match.end(), end) if match is not None else None


def _is_fraction(folded: str, after: int, end: int, denominator: int, *, changed: bool) -> bool:
    """Whether what follows lets "a third" be a part: "a quarter" is one of something, or of a change."""
    if changed and _CHANGED.match(folded, after, end):
        return True
    if denominator == 4 and not changed:
        return folded.startswith(" of", after)
    return _FRACTION_AFTER.match(folded, after, end) is not None


def _is_half(
    folded: str, start: int, place: tuple[int, int, int], before: str, match: re.Match[str] | None
) -> bool:
    """Whether "half" is a part: "half of", "half the", "at least half"; "the first half" is none."""
    first, after, end = place
    words = before.split()
    if folded[after - 1] == "s" or (words and words[-1] in _ORDINAL_BEFORE):
        return False
    if match is not None and match["whole"] != "one":
        return False
    if _HALF_AFTER.match(folded, after, end) or _ASIDE.match(folded, after, end):
        return True
    # "Fell by half", but "by half past two" has no end here.
    compared = (words and words[-1] == "by") or comparison_before(folded, start, first) is not None
    return bool(compared) and _FRACTION_AFTER.match(folded, after, end) is not None


def read_one_in(folded: str, start: int, number: tuple[int, int, Decimal], end: int) -> Quantity | None:
    """Reads "one in eight", "three out of four"; both numbers small, the second no year and no unit's.

    Args:
        folded: The document's shadow.
        start: Where the sentence starts.
        number: Where the first number starts and ends, and its value.
        end: Where the sentence ends.
    """
    first, after, part = number
    match = _IN.match(folded, after, end)
    if match is None:
        return None
    word = match["whole"]
    whole = Decimal(word) if word.isdigit() else Decimal(SMALL_NUMBERS.get(word, 100))
    if not 0 < part < whole or whole > 1000 or whole < 2:
        return None
    if match["out"] and not match["every"] and whole not in _ROUND_WHOLES and whole > 10:
        # "14 out of 17 plants" are so many plants.
        return None
    value = (part / whole).quantize(Decimal("0.001"))
    noun = match["noun"]
    behind = _plural_at(folded, match.end(), end)
    if noun is not None:
        # "One man in six months".
        is_share = behind is None and not any(map(ends_phrase, noun.split()))
        # "Two boats in three ports"; "two boats in three were late".
        if not is_share or (part != 1 and _SHARE_ENDS.match(folded, match.end(), end) is None):
            return None
    reading = make_phrase(folded, start, end, (first, match.end()), (format_decimal(value), "ratio"))
    if noun is not None:
        return with_counted(reading, Span(*match.span("noun")))
    if behind is None and folded[after] == "-":
        # "A one-in-five chance".
        behind = phrase_at(folded, match.end(), end)
    return with_counted(reading, phrase_after_of(folded, match.end(), end) or behind)


def _plural_at(folded: str, position: int, end: int) -> Span | None:
    """A plural noun right here: "one in five buses", but "one in eight preferred it"."""
    counted = count_english(folded, position, end)
    first = folded[position : position + 24].split()
    if counted is None or not first or first[0] in _ADVERBS or ends_phrase(first[0]):
        return None
    rest = folded[counted[0].start : counted[0].end].split()
    if len(rest) > 1 and is_plural(rest[-2]) and rest[-1] in _SHARED_VERBS:
        # "One in five adults smokes".
        return Span(counted[0].start, counted[0].end - len(rest[-1]) - 1)
    return counted[0]
