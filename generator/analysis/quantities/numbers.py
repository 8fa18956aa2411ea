"""Numbers as they are written: 6,000, 1.2 million, 3.5亿, "two hundred and fifty", "a trillion"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from generator.analysis.quantities.currencies import match_currency
from generator.analysis.quantities.number import Number
from generator.analysis.quantities.numbers_chinese import chinese_number_at, with_chinese_scale
from generator.analysis.words.english_numbers import SCALES, SMALL_NUMBERS, SPELLED, parse_spelled

# Each pattern begins with the character that it is found by, and looks behind only then: a search that
# begins with a look behind is five times slower.
# At most 24 digits, within the 28 that Decimal keeps exact. A number with a further ".1", ",5" or ":30"
# behind it is a version, a list or a time.
_DIGITS = re.compile(
    r"[0-9](?<![0-9]{2})(?<![0-9][.,:/][0-9])(?:[0-9]{0,2}(?:,[0-9]{3}){1,4}|[0-9]?(?:,[0-9]{2}){1,4},[0-9]{3}|[0-9]{0,2}(?:\x20[0-9]{3}){1,4}(?![0-9]|[\x20-][0-9a-z]*[0-9])|[0-9]{0,14})(?:\.[0-9]{1,9})?"
    r"(?![0-9]|[.,:][0-9]|/(?!10?[万千])[0-9])"
)
_ENGLISH_SCALE = re.compile(rf"(?:[\s-]?(?P<word>{'|'.join(SCALES)})|\s?(?P<short>[mbt]n|trn))(?![a-z0-9])")
_CRORE = re.compile(r"\scrore(?![a-z])")
_MONEY_SCALE = re.compile(r"\s?(?P<short>[mbk])(?![a-z0-9])")
_SHORT_POWERS = {"mn": 6, "bn": 9, "tn": 12, "trn": 12, "m": 6, "b": 9, "k": 3}
_QUARTER_OF = re.compile(r"(?P<count>a|one|three)[\s-]quarters?\sof\sa\s\Z")
_SHORT_BEFORE_MONEY = re.compile(
    r"(?P<short>[mk])[\s-]"
    r"(?=euros|dollars|pounds|yuan|yen|rupees|francs|kron|people|tonnes|tons|barrels|litres|doses|users|customers"
    r"|passengers|children|homes|households|jobs|workers|visitors|viewers|units|hectares|acres|voters|votes|shares"
    r"|subscribers|treatments|appointments|operations|procedures|trips|journeys|deaths|cases|infections|tests|calls|flights|bottles|items|births|members|pupils|students|patients|adults|women|men|copies|visits|residents|consumers|teus?|bpd|boepd"
    r"|dwt|boe|acres|bushels|bags|bales|barrels|gallons|downloads|views|viewers|streams|followers|vehicles|cars|claims"
    r"|tickets|fans|meals|trees|birds|pigs|cows|cattle|sheep|containers|parcels|orders|accounts|cubic|square|tco2e?)"
)
# Behind 7.56%/ another share follows.
_JOINED_BEFORE = re.compile(r"[a-z0-9_@#\\&=^.]\Z|(?<!%)/\Z|[a-z0-9)]-\Z")
_VAGUE_BEFORE = re.compile(r"(?:several|multi|many|few|tens\sof|hundreds\sof|thousands\sof|[0-9])[\s-]\Z")
_LOSING = re.compile(
    r"(?<![a-z])(?:loss|deficit|shortfall)(?:es|s)?(?: (?!turned|became)[a-z]{2,12}){0,5} \Z"
)
_LOSING_WITHIN = 70
"""Code points before a figure in which it is said that it is one of a loss."""
_MINUS = ("-", "−")
_BELOW_STARTS = frozenset("-−m零")
_SCALE_LETTERS = frozenset(word[0] for word in (*SCALES, *_SHORT_POWERS))
"""What English scales begin with."""
_SIGN = re.compile(r"(?:\A|[\s(比润率损为是至负、，约近超温达到降低跌：在于由从自与和])[-−]\Z")
_BELOW = re.compile("[-−](?=[0-9])|minus\\s(?=[0-9])|零下(?=[0-9])")
"""What makes the upper end of a range lie below nought: "-10 to -5", 零下10℃到零下5℃."""


def read_digits(folded: str, start: int, position: int, end: int) -> Number | None:
    """The number in digits that starts at `position`; None where it is part of a name or a longer number.

    Args:
        folded: The document's shadow.
        start: Where the sentence starts.
        position: Where its first digit stands.
        end: Where the sentence ends.
    """
    match = _DIGITS.match(folded, position, end)
    return _read_digits(folded, start, end, match) if match is not None else None


def read_spelled(folded: str, start: int, position: int, end: int) -> Number | None:
    """The English number whose first word stands at `position`, with "a" and "half a" before a scale.

    Args:
        folded: the document's shadow.
        start: where the sentence starts.
        position: where the word starts.
        end: where the sentence ends.

    Returns:
        The number; None where the words make none.
    """
    first = position
    before = folded[max(start, position - 8) : position]
    if before.endswith(("half a ", "half-a-")):
        first = position - 7
    elif before.endswith((" a ", "(a ")) or before == "a ":
        first = position - 2
    quarter = _QUARTER_OF.search(folded[max(start, position - 24) : position])
    if quarter is not None:
        return _quarter_of(folded, position, end, quarter)
    match = SPELLED.match(folded, first, end)
    if match is None and first < position:
        match = SPELLED.match(folded, position, end)
    return _read_spelled(folded, start, match) if match is not None else None


def read_dozen(folded: str, start: int, position: int) -> Number | None:
    """The number of "a dozen", 12, or "two dozen", 24; "several dozen" is none."""
    words = folded[max(start, position - 14) : position].split()
    if not words:
        return None
    before = words[-1].lstrip("(\"'")
    count = 1 if before == "a" else SMALL_NUMBERS.get(before, 0)
    first = folded.rindex(before, start, position)
    if before == "a" and words[-2:-1] == ["half"]:
        return Number(folded.rindex("half", start, position), position + 5, Decimal(6), 0, "english")
    return Number(first, position + 5, Decimal(12 * count), 0, "english") if count else None


def _quarter_of(folded: str, position: int, end: int, quarter: re.Match[str]) -> Number | None:
    """The number of "a quarter of a million" and "three quarters of a billion"."""
    match = SPELLED.match(folded, position, end)
    if match is None or match[0] not in SCALES:
        return None
    mantissa = Decimal("0.25") * (3 if quarter["count"] == "three" else 1)
    return Number(position - len(quarter[0]), match.end(), mantissa, SCALES[match[0]], "english")


def number_at(folded: str, start: int, position: int, end: int) -> Number | None:
    """The number that starts at `position`, perhaps behind a currency mark: the upper end of a range."""
    below = _BELOW.match(folded, position, end) if folded[position : position + 1] in _BELOW_STARTS else None
    if below is not None:
        number = number_at(folded, start, below.end(), end)
        return replace(number, start=position, mantissa=-number.mantissa) if number is not None else None
    match = _DIGITS.match(folded, position, end)
    for reach in range(1, 5):
        if match is not None or position + reach >= end:
            break
        if folded[position + reach].isdecimal():
            match = _DIGITS.match(folded, position + reach, end)
            break
    if match is not None:
        number = _read_digits(folded, start, end, match, joined=True)
        return number if number is not None and number.start == position else None
    match = SPELLED.match(folded, position, end)
    if match is not None:
        return _read_spelled(folded, start, match)
    return chinese_number_at(folded, position, end)


def _read_digits(
    folded: str, start: int, end: int, match: re.Match[str], *, joined: bool = False
) -> Number | None:
    """A number in digits; None where it is joined to a name ("F-35", "v2", "Web3")."""
    first, last = match.span()
    words = match[0]
    grouped = "," in words
    mantissa = Decimal(words.replace(",", "").replace(" ", ""))
    if folded[last : last + 1] == ")" and (booked := _read_booked(folded, start, end, match)) is not None:
        return booked
    currency = match_currency(folded, start, first)
    code = None
    if currency is not None:
        first, code = currency
        # "A loss of -$0.47"; "$5 -$7" is a range.
        if (
            _SIGN.search(folded[max(start, first - 2) : first])
            and not folded[first - 3 : first - 2].isdigit()
        ):
            first, mantissa = first - 1, -mantissa
    elif not joined:
        before = folded[max(start, first - 2) : first]
        if before == "零下":
            first, mantissa = first - 2, -mantissa
        elif before[-1:] in _MINUS and (_SIGN.search(before) or folded.endswith("%/-", start, first)):
            first, mantissa = first - 1, -mantissa
        elif (
            before == "s "
            and folded[max(start, first - 10) : first].endswith("minus ")
            and (folded[max(start, first - 10) : first] != " or minus ")
        ):
            first, mantissa = first - 6, -mantissa
        elif before[-1:] != " " and _JOINED_BEFORE.search(before):
            return None
    scale = _scale_behind(folded, last, end, money=code is not None)
    if scale is not None:
        return Number(first, scale[0], mantissa, scale[1], "digits", grouped, code)
    return with_chinese_scale(folded, end, Number(first, last, mantissa, 0, "digits", grouped, code))


def _read_booked(folded: str, start: int, end: int, match: re.Match[str]) -> Number | None:
    """Money below nought as accounts write it: "$(35.1) million", "($3.2) million".

    Of a loss or a deficit it is the size.
    """
    first, last = match.span()
    if folded.startswith("(", first - 1):
        currency = match_currency(folded, start, first - 1)
        if currency is None or folded[first - 2] == " ":
            return None
        first, code = currency
    else:
        currency = match_currency(folded, start, first)
        if currency is None or not folded.startswith("(", currency[0] - 1):
            return None
        first, code = currency[0] - 1, currency[1]
    scale = _scale_behind(folded, last + 1, end, money=True)
    if scale is None and folded[first] == "(":
        # "(£5)" is an aside.
        return None
    words = match[0]
    size = Decimal(words.replace(",", ""))
    value = size if _LOSING.search(folded[max(start, first - _LOSING_WITHIN) : first]) else -size
    behind, power = scale or (last + 1, 0)
    return Number(first, behind, value, power, "digits", "," in words, code)


def _scale_behind(folded: str, position: int, end: int, *, money: bool) -> tuple[int, int] | None:
    """Where an English scale behind a figure ends, and its power of ten: "million", "bn", "$5m"."""
    # Nine figures in ten have no scale: the letters right behind them tell so in a tenth of a pattern's time.
    if _SCALE_LETTERS.isdisjoint(folded[position : position + 2]):
        return None
    scale = _ENGLISH_SCALE.match(folded, position, end)
    if scale is not None:
        word = scale["word"]
        if word == "lakh" and (crore := _CRORE.match(folded, scale.end(), end)) is not None:
            return crore.end(), SCALES["lakh"] + SCALES["crore"]
        return scale.end(), SCALES[word] if word else _SHORT_POWERS[scale["short"]]
    scale = _MONEY_SCALE.match(folded, position, end) if money else None
    if scale is not None:
        return scale.end(), _SHORT_POWERS[scale["short"]]
    scale = _SHORT_BEFORE_MONEY.match(folded, position, end)
    return None if scale is None else (position + 1, _SHORT_POWERS[scale["short"]])


def _read_spelled(folded: str, start: int, match: re.Match[str]) -> Number | None:
    """A number in words; a scale alone is marked so, and none at all behind "several" or a figure."""
    words = match[0]
    value = parse_spelled(words)
    if value is None and folded.startswith("between ", match.start() - len("between ")):
        # "Between three and four million".
        words = words.partition(" and ")[0]
        value = parse_spelled(words)
    if value is None:
        return None
    bare = words in SCALES
    # "Several hundred million", too.
    if words.partition(" ")[0] in SCALES and _VAGUE_BEFORE.search(
        folded[max(start, match.start() - 14) : match.start()]
    ):
        return None
    # Counts as scaled from a hundred on: "one hundred" is a figure, "one" a word.
    power = max((SCALES[word] for word in re.split(r"[\s-]", words) if word in SCALES), default=0)
    end = match.start() + len(words)
    return Number(match.start(), end, value.scaleb(-power), power, "english", bare_scale=bare)
