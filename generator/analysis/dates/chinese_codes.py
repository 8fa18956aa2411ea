"""Codes of quarters and years in two digits, as Chinese market notes write them: 23Q4, 1H25, 24-26年."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.dates.passage import Candidate
from generator.analysis.words.chinese_numbers import parse_digits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.dates.passage import DatedPassage, Publication

_CODE = re.compile(
    r"(?<![0-9a-z.])(?:(?P<year>[0-9]{2})\s?年?(?P<kind>[qh])(?P<part>[1-4])"
    r"|(?P<part2>[1-4])(?P<kind2>[qh])(?:20)?(?P<year2>[0-9]{2}))(?![0-9a-z])"
)
_YEARS = re.compile(
    r"(?<![0-9.])(?P<first>(?:20)?[0-9]{2})\s?[-–—~至到]\s?(?P<last>[0-9]{2})\s?年"
    r"(?=\s?(?:营[收业]|收入|归母|净利|业绩|eps|pe|盈利|产量|销量|复合|cagr|年均|预[测计]|分别|实现|公司|全球|国内))"
)
_TWIN = re.compile(
    r"(?<![0-9.〇○一二三四五六七八九])(?P<first>(?:20[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2}))\s?[-–—~/至]\s?"
    r"(?P<last>[0-9]{2}|[〇○零一二三四五六七八九]{2})\s?(?:年度|财政?年|学年|赛季)(?:度)?"
)
"""A year that begins in one and ends in the next: 2021-22年度, 二○二三/二四学年."""
SHORT_YEAR = (
    r"(?<![近过第约满达每前余.])(?P<short>[0-9]{2})(?=\s?年\s?(?:[0-9]{1,2}\s?月|[上下]半年|第?[一二三四1-4]季度|全年|[底末]"
    r"|初(?![步级始心衷中])|前[二两三23]个?季度|前[0-9]{1,2}个月|同期|[年中半季]?报|业绩|营[收业]|收入|净利|归母|产量|销量"
    r"|出货|装机|毛利|预[计期测]))"
)
"""A year in two digits: only before what years have, since 成立23年 is a length of time."""
_FARTHEST_BACK = 15
_FARTHEST_AHEAD = 6
"""Years from publication within which two digits are a year."""


def find_codes(passage: DatedPassage) -> Iterator[Candidate]:
    """Readings of the sentence's codes of quarters, where the publication makes their year plain."""
    published = passage.publication
    if published is None:
        return
    for match in _CODE.finditer(passage.folded, passage.start, passage.end):
        year = whole_year(match["year"] or match["year2"], published)
        kind, part = match["kind"] or match["kind2"], int(match["part"] or match["part2"])
        # 2h30 is a time.
        half = kind == "h"
        if year is None or (half and (part > 2 or "H" not in passage.text[match.start() : match.end()])):
            continue
        yield Candidate(match.start(), match.end(), f"{year:04}-{(39 if kind == 'h' else 32) + part}")


def find_short_years(passage: DatedPassage) -> Iterator[Candidate]:
    """Readings of 24-26年 before what years have; 10-15年 alone is a length of time."""
    published = passage.publication
    if published is None:
        return
    for match in _YEARS.finditer(passage.folded, passage.start, passage.end):
        first, last = whole_year(match["first"][-2:], published), whole_year(match["last"], published)
        if first is not None and last is not None and first < last:
            yield Candidate(match.start(), match.end(), f"{first:04}/{last:04}")
    for match in _TWIN.finditer(passage.folded, passage.start, passage.end):
        year, end = parse_digits(match["first"]), parse_digits(match["last"])
        if year is not None and end == (year + 1) % 100:
            yield Candidate(match.start(), match.end(), f"{year:04}/{year + 1:04}")


def whole_year(digits: str, published: Publication) -> int | None:
    """The year of two digits; None where it would lie far from the publication."""
    year = 2000 + int(digits)
    back, ahead = published.last.year - _FARTHEST_BACK, published.last.year + _FARTHEST_AHEAD
    return year if back <= year <= ahead else None
