"""Chinese dates in calendar terms: 2026年1月30日, 去年4月, 二〇二六年, 2025年底, 上半年, 20世纪90年代."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.dates.calendar_steps import format_day, interval_until
from generator.analysis.dates.chinese_codes import (
    SHORT_YEAR,
    find_codes,
    find_short_years,
    whole_year,
)
from generator.analysis.dates.direction import UNTOLD
from generator.analysis.dates.passage import Candidate
from generator.analysis.dates.resolution import (
    resolve_day,
    resolve_days,
    resolve_month,
    resolve_months,
    resolve_season,
)
from generator.analysis.words.chinese_numbers import parse_digits, parse_numeral

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.dates.passage import DatedPassage

_RELATIVE = {"前年": -2, "去年": -1, "今年": 0, "本年": 0, "明年": 1, "后年": 2}
_REPUBLIC = 1911
"""The year before the first in the calendar of the Republic of China."""
_OLD_LEADS = re.compile(r"(?:公元|[建生死成写作立卒创修毁]于|[比自从（(])\Z")
"""What leads to a year before 1800."""
_LASTED = re.compile(r"[以之]?[上下前后久来间内]|左右|[多余]|的?历史|树龄")
_FAR, _NEAR = 15, 2
"""Years from publication within which three digits are such a year, with a month behind them and without."""
_YEAR = r"(?:[12][0-9]{3}|[一二][〇零○一二三四五六七八九]{3})"
_NUMBER = r"(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})"
_TO = r"\s?(?:-|–|——?|~|起?[至到])\s?"
_MONTHS = (
    rf"(?:(?P<month>{_NUMBER})\s?月(?:份|[上中下]旬|[底初末](?!期))?"
    rf"(?:\s?(?P<day>{_NUMBER})\s?[日号](?:{_TO}(?:(?P<month2>{_NUMBER})\s?月\s?)?(?P<day2>{_NUMBER})\s?[日号])?"
    rf"|{_TO}(?P<next>明年|次年|翌年)?(?P<month3>{_NUMBER})\s?月(?:份|[底初末](?!期))?)?"
    rf"|(?P<month4>{_NUMBER})\s?(?:[-–—~～至到]|(?P<list>、(?:{_NUMBER}、){{0,3}}))\s?(?P<month5>{_NUMBER})\s?月份?)"
)
_SEASONS = (
    r"(?:(?P<half>[上下])半年|(?P<opening>首)季(?:度|(?!节|[^，。]{0,4}节目))|(?:第(?P<quarter>[一二三四1-4])季度?|(?P<quarter2>[一二三四1-4])季[度报])"
    r"|(?P<season>[春夏秋冬])(?:季|天|(?=[，。、；]|以来|起|开始|前|末|初)))"
)
_FIRST = (
    r"(?:(?<![此之以目日先提])[前首]\s?(?:(?P<quarters>[二两三23])\s?个?季(?:度|(?!节))"
    r"|(?P<months>[0-9]{1,2}|[二两三四五六七八九十]{1,2})\s?个月|(?P<months2>[0-9]{1,2})\s?月(?!\s?[0-9]{1,2}\s?[日号])))"
)
# 年初步 and 年末位 belong to the next word; 年中国 would too, so 中 counts only after 年 twice.
_PART = r"(?:全年|年?底|年?末(?!位)|年?初(?![步级始心衷])|年中(?![国央文])|年度)"
# Each pattern says first which signs it may begin with: most places are then passed over after one look.
_ANCHORED = re.compile(
    rf"(?=[0-9一二民前去今本明后])(?:(?<![0-9〇零○一二三四五六七八九十])(?:(?P<year>{_YEAR})|{SHORT_YEAR}|民国(?P<republic>[0-9]{{2,3}}|[一二三四五六七八九十]{{1,3}}|元)"
    r"|(?<![0-9.])(?P<bare>1[01][0-9])(?=\s?年(?![的历前来后内间之以多余老寿，。、])))"
    r"\s?(?:财政?|会计|学)?年(?!代|的?历史|[多余])"
    rf"|(?<![空往目大])(?P<relative>(?<![此之以])前年(?!均)|去年|(?<!如)今年|(?<!日)本年(?!轻|均)|明年|(?<![产此之以])后年(?![产均])))"
    rf"(?:\s?的?\s?(?:(?P<newyear>元旦(?!假|小长假|档|期间))|{_MONTHS}|{_SEASONS}|{_FIRST}|{_PART}))?"
)
_YEARLESS = re.compile(
    rf"(?=[0-9一二三四五六七八九十上下首第春夏秋冬前])(?<![0-9〇零○一二两三四五六七八九十第年个./-])(?<![农阴旧夏藏回]历)(?<![这每])(?:{_MONTHS}|{_SEASONS}|{_FIRST})"
)
_OPENING_MONTH = re.compile(rf"[早就在直到]{{0,3}}(?P<year>{_YEAR})\s?年(?P<month>{_NUMBER})\s?月")
"""What a sentence that lists what came month after month opens with: 2021年2月，…；5月，…."""
_NEW_YEAR = re.compile(
    r"元旦(?!假|小长假|档|期间|前后|献词|贺词|社论|致辞|快乐|春节|[、和及与])(?<![、和及与”“年]元旦)"
)
"""The first of January; 元旦假期 and 元旦春节期间 are several days."""
_OTHER_MONTH = re.compile(r"(?<=[一二三四五六七八九十]月)(?:革命|起义|[一二三四五六七八九十])")
"""What makes a month the name of something or part of another calendar: 十月革命, 八月十五."""
_NEAR_IN_LIST = 30
"""How far apart the times of a list stand."""
_TOLD_BEHIND = re.compile("[^，。；]{0,12}(?:[已了曾]|同比|环比|增长|下降)")
"""What shows that a time is over."""
_REPORTED_HALF = re.compile(
    "[^，。；]{0,12}(?:[已了曾为达]|同比|环比|增长|下降|实现|营收|净利|业绩|以来|数据)"
)
_SECOND_HALF_SOON = range(3, 7)
"""Months of publication in which 下半年 is that of the running year, where no figure is told of it."""
_OF_QUARTER = re.compile(r"[，、同环净营获盈业财毛每经]|收入|出货|出口|实现|gdp")
_YEAR_RANGE = re.compile(
    rf"(?P<first>{_YEAR})(?<![0-9〇零○一二三四五六七八九十].{{4}})\s?年?{_TO}(?P<last>{_YEAR})\s?年(?!代)"
)
_JOINS_YEARS = re.compile("[-–—~至到/]")
"""What stands between the years of every range."""
_DECADE = re.compile(
    r"(?:(?P<century>[上本]个?|(?<![0-9])(?:1[0-9]|2[01])|(?<!十)十[八九]|二十一?)世纪"
    r"(?:(?P<from>[0-9]0|[一二三四五六七八]十?)(?:年代)?[、和至到—–-]{0,2})?(?P<ten>[0-9]0|[一二三四五六七八九]十)"
    r"|(?<![0-9])(?P<decade>[12][0-9]{2})0"
    r"|(?<![0-9一二三四五六七八九纪-])(?P<bare>[5-9]0|[五六七八九]十))年代"
)


def find_chinese(passage: DatedPassage) -> Iterator[Candidate]:
    """Readings of the sentence's Chinese dates."""
    folded, start, end = passage.folded, passage.start, passage.end
    words = folded[start:end]
    # A look for one character costs a hundredth of a search: most sentences with Chinese words hold neither.
    has_year = "年" in words
    if has_year:
        is_range = _JOINS_YEARS.search(words) is not None
        if is_range:
            yield from _year_ranges(passage)
        yield from _years(passage)
        if is_range:
            yield from find_short_years(passage)
    if "q" in words or "h" in words:
        yield from find_codes(passage)
    if "元旦" in words:
        for match in _NEW_YEAR.finditer(folded, start, end):
            yield Candidate(match.start(), match.end(), resolve_day(1, 1, passage, match.span()))
    if "月" in words or "季" in words or (has_year and "半年" in words):
        before: Candidate | None = None
        for match in _YEARLESS.finditer(folded, start, end):
            value = _listed_value(passage, match) or _yearless_value(passage, match)
            if value is not None:
                value = _after(passage, before, match, value)
                before = Candidate(match.start(), match.end(), value)
                yield before


def _after(passage: DatedPassage, before: Candidate | None, match: re.Match[str], value: str) -> str:
    """A month's value where a list goes on in the year of one to come: 将于8月开工，9月开建."""
    published = passage.publication
    if before is None or before.value is None or published is None:
        return value
    if len(before.value) != len(value) or match["half"] is not None:
        return value
    listed = match.start() - before.end < _NEAR_IN_LIST and before.value > published.last.isoformat()
    later = before.value[:4] + value[4:]
    told = _TOLD_BEHIND.match(passage.folded, match.end(), passage.end) is not None
    return later if listed and not told and value < before.value < later else value


def _year_ranges(passage: DatedPassage) -> Iterator[Candidate]:
    """Readings of 2021年至2025年."""
    for match in _YEAR_RANGE.finditer(passage.folded, passage.start, passage.end):
        first, last = parse_digits(match["first"]), parse_digits(match["last"])
        if first and last and 1000 <= first < last <= 2199:
            yield Candidate(match.start(), match.end(), f"{first}/{last}")


def _years(passage: DatedPassage) -> Iterator[Candidate]:
    """Readings that hold 年."""
    folded, start, end = passage.folded, passage.start, passage.end
    for match in _ANCHORED.finditer(folded, start, end):
        year = _anchor_year(passage, match)
        if year is not None:
            yield Candidate(match.start(), match.end(), _anchored_value(year, match))
            continue
        republic = match["republic"] or _bare_republic(passage, match)
        if republic is not None:
            count = int(republic) if republic.isdecimal() else _number(republic.replace("元", "一"))
            yield Candidate(match.start(), match.end(), _anchored_value(_REPUBLIC + count, match))
    if folded.find("年代", start, end) >= 0:
        yield from _decades(passage)


def _bare_republic(passage: DatedPassage, match: re.Match[str]) -> str | None:
    """The year of 114年5月, in the calendar of the Republic of China, where it is near publication."""
    published = passage.publication
    if match["bare"] is None or published is None:
        return None
    near = abs(_REPUBLIC + int(match["bare"]) - published.last.year)
    return match["bare"] if near <= (_FAR if any(_month_numbers(match)) else _NEAR) else None


def _anchor_year(passage: DatedPassage, match: re.Match[str]) -> int | None:
    if match["year"] is not None:
        year = parse_digits(match["year"])
        if year is None or not 1000 <= year <= 2199:
            return None
        # Below 1800 a number before 年 is more often a length of time.
        dated = year >= 1800 or (
            _OLD_LEADS.search(passage.before(match.start(), 3))
            and not _LASTED.match(passage.folded, match.end(), passage.end)
        )
        return year if dated else None
    if passage.publication is None:
        return None
    if match["short"] is not None:
        return whole_year(match["short"], passage.publication)
    if match["relative"] is None:
        return None
    return passage.publication.last.year + _RELATIVE[match["relative"]]


def _number(characters: str | None) -> int:
    """The number, 0 where it is none."""
    value = parse_numeral(characters) if characters else None
    return int(value) if value is not None else 0


def _anchored_value(year: int, match: re.Match[str]) -> str | None:
    """The value of a year with what follows it."""
    if match["newyear"] is not None:
        return f"{year:04}-01-01"
    season = _season_code(match)
    if season is not None:
        return f"{year:04}-{season[0]}"
    if match["day"] is not None:
        return _anchored_days(year, match)
    if any(_month_numbers(match)):
        return _anchored_months(year, match)
    count = _count_of_months(match)
    if count > 12:
        return None
    return f"{year:04}-01/{year:04}-{count:02}" if count else f"{year:04}"


def _anchored_months(year: int, match: re.Match[str]) -> str | None:
    """The value of a month, or of a range of months: 12月至次年1月 ends in the next year."""
    first, last = _month_numbers(match)
    if not 1 <= first <= 12 or last > 12:
        return None
    start = f"{year:04}-{first:02}"
    if match["next"] is not None:
        return f"{start}/{year + 1:04}-{last:02}"
    return interval_until(f"{year:04}-{last:02}", start[4:], crosses=False) if last else start


def _anchored_days(year: int, match: re.Match[str]) -> str | None:
    """The value of a day, or of a range of days within one year."""
    first = _month_numbers(match)[0]
    start = format_day(year, first, _number(match["day"]))
    if match["day2"] is None or start is None:
        return start
    end = format_day(year, _number(match["month2"]) or first, _number(match["day2"]))
    return interval_until(end, start[4:], crosses=False) if end is not None else None


def _listed_value(passage: DatedPassage, match: re.Match[str]) -> str | None:
    """The value of a later month behind a semicolon, where the sentence opens with a month and its year."""
    month = _month_numbers(match)[0]
    if not 1 <= month <= 12 or passage.before(match.start(), 1) != "；":
        return None
    opening = _OPENING_MONTH.match(passage.folded, passage.start, match.start())
    year = parse_digits(opening["year"]) if opening is not None else None
    if opening is None or year is None or not _number(opening["month"]) < month:
        return None
    return _anchored_days(year, match) if match["day"] else _anchored_months(year, match)


def _yearless_value(passage: DatedPassage, match: re.Match[str]) -> str | None:
    """The value of a day, month, quarter or half year that no year stands before."""
    season = _season_code(match)
    if season is not None:
        # A season alone is as often every year's, and 第二季 as often of a series or of rice.
        bare = passage.folded[match.end() - 1] == "季" and not _OF_QUARTER.match(passage.folded, match.end())
        return (
            None
            if match["season"] or bare
            else _half_to_come(passage, match) or resolve_season(*season, passage, match.span())
        )
    count = _count_of_months(match)
    if count:
        resolved = resolve_months((1, count), passage, match.span()) if 1 < count <= 12 else None
        if resolved is None:
            return None
        return f"{resolved[0]:04}-01{resolved[1]}/{resolved[0]:04}-{count:02}{resolved[1]}"
    first, last = _month_numbers(match)
    if not 1 <= first <= 12 or last > 12 or (match["list"] and first >= last and (first, last) != (12, 1)):
        # 2、1月10日 is the second of a list.
        return None
    if match["day"] is not None:
        return _yearless_days(passage, first, match)
    return _yearless_months(passage, (first, last), match)


def _half_to_come(passage: DatedPassage, match: re.Match[str]) -> str | None:
    """The 下半年 that is told of in spring, where no figure of it is: 下半年开工建设."""
    published = passage.publication
    soon = published is not None and published.has_month and published.first.month in _SECOND_HALF_SOON
    if match["half"] != "下" or published is None or not soon:
        return None
    told = _REPORTED_HALF.match(passage.folded, match.end(), passage.end) is not None
    ahead = not told and passage.direction(*match.span()) == UNTOLD
    return f"{published.last.year:04}-41" if ahead else None


def _yearless_months(passage: DatedPassage, months: tuple[int, int], match: re.Match[str]) -> str | None:
    """The value of a month, or of a range of months, without a year."""
    first, last = months
    if _OTHER_MONTH.match(passage.folded, match.end()):
        return None
    if match["next"] is None:
        end = resolve_month(last or first, passage, match.span())
        return interval_until(end, f"-{first:02}", crosses=first > last) if last else end
    start = resolve_month(first, passage, match.span())
    year = start[:4]
    return f"{start}/{int(year) + 1:04}-{last:02}{start[7:]}" if year.isdecimal() else None


def _yearless_days(passage: DatedPassage, month: int, match: re.Match[str]) -> str | None:
    """The value of a day, or of a range of days, without a year."""
    day, last_day = _number(match["day"]), _number(match["day2"])
    if not last_day:
        return resolve_day(month, day, passage, match.span())
    last_month = _number(match["month2"]) or month
    return resolve_days((month, day), (last_month, last_day), passage, match.span())


def _month_numbers(match: re.Match[str]) -> tuple[int, int]:
    """First and last month; the last is 0 where there is one month only."""
    return _number(match["month"] or match["month4"]), _number(match["month3"] or match["month5"])


def _count_of_months(match: re.Match[str]) -> int:
    """How many months 前三季度, 前11个月 and 前7月 have; 0 where none stands there."""
    return 3 * _number(_plain_two(match["quarters"])) or _number(
        _plain_two(match["months"] or match["months2"])
    )


def _season_code(match: re.Match[str]) -> tuple[int, tuple[int, int]] | None:
    """EDTF's code of the quarter, half year or season, its first month and its months."""
    if match["half"]:
        return (40, (1, 6)) if match["half"] == "上" else (41, (7, 6))
    if match["season"]:
        index = "春夏秋冬".index(match["season"])
        return 21 + index, (3 * index + 3, 3)
    quarter = 1 if match["opening"] else _number(match["quarter"] or match["quarter2"])
    return (32 + quarter, (3 * quarter - 2, 3)) if quarter else None


def _plain_two(characters: str | None) -> str | None:
    """两 counts, 二 numbers: the same digit."""
    return characters.replace("两", "二") if characters else None


def _decades(passage: DatedPassage) -> Iterator[Candidate]:
    for match in _DECADE.finditer(passage.folded, passage.start, passage.end):
        if match["decade"] is not None:
            yield Candidate(match.start(), match.end(), f"{match['decade']}X")
            continue
        if match["bare"] is not None:
            # Without a century, these are of the one before this.
            yield Candidate(match.start(), match.end(), f"19{_number(match['bare']) // 10}X")
            continue
        century = _century(passage, match["century"].removesuffix("个"))
        ten = _number(match["ten"])
        if not (10 <= century <= 22 and ten < 100):
            continue
        # 八九十年代 begins with the eighties.
        first = _number(match["from"][0]) if match["from"] else ten // 10
        decades = [f"{century - 1}{decade}X" for decade in sorted({first, ten // 10})]
        yield Candidate(match.start(), match.end(), "/".join(decades) if first <= ten // 10 else None)


def _century(passage: DatedPassage, words: str) -> int:
    """The number of a century: 上 is the one before that of publication, 本 that one."""
    if words not in {"上", "本"}:
        return _number(words)
    running = 21 if passage.publication is None else passage.publication.last.year // 100 + 1
    return running - (words == "上")
