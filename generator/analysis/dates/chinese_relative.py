"""Chinese years, months and weeks that lean on other dates: 近五年, 上个月, 年底, 去年同期, 五年前, 当年."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from generator.analysis.dates.calendar_steps import (
    format_day,
    shift_days,
    shift_months,
    shift_value,
    week_of,
    window_of_months,
    window_of_years,
)
from generator.analysis.dates.chinese_days import (
    COUNT,
    DAY,
    WEEKDAYS,
    find_chinese_days,
    last_before,
    number_of,
)
from generator.analysis.dates.passage import Candidate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.dates.passage import DatedPassage, Publication

_FEW_YEARS = r"(?=[0-9一二两三四五六七八九十]{1,3}年(?!规划|计划))"
_WINDOW = re.compile(
    rf"(?:(?P<past>(?<![附将了过经时续达已满有逾长费花需约为隔前久])近|过去的?|最近|上一?个{_FEW_YEARS})"
    rf"|(?P<ahead>未来|今后|接下来的?|下一?个{_FEW_YEARS}))"
    rf"(?:[0-9一二两三四五六七八九十]{{1,3}}[至到-])?(?:{COUNT}|(?P<century>100|一?百))(?P<unit>年|个月)(?!代|之久|的?历史|了)(?:以?来|间|内)?"
)
"""经过近五年的努力 and 用了近半年 say how long, not when."""
_SINCE = re.compile(
    rf"(?:\A|(?<=[，。；：？！“”「」（）\s这]))(?:{COUNT}|(?P<century>100))(?P<unit>年|个月)(?:来(?![自到往访华临回信电])|(?<![0-9]年)以来)"
)
"""十年来 and 三个月以来, up to now; 成立十年来 is of another time, and 20年以来 as often a year's."""
_OPENS_WINDOW = re.compile("[近过未今接上下]")
"""What such a stretch of time begins with."""
_HALF_A_YEAR = 6
_MONTHS = 12
_MONTH_END = re.compile(
    r"月(?<![0-9〇零一二三四五六七八九十今上下本个每当同次几数岁腊正闰冬]月)(?:[底末](?!位)|初(?![步级始心衷一二三四五六七八九十]))"
)
_AGO = re.compile(rf"(?<![0-9〇零一二三四五六七八九十第几数]){COUNT}年前(?!后)")
_MONTHS_AGO = re.compile(rf"(?:\A|(?<=[，。；：“「\s比较从自]))(?:[早就]?在|大?约)?{COUNT}个月前(?![后夕])")
"""须在开学两个月前申请 says how long before."""
_UNITS = re.compile(
    r"(?=[上本这下])(?<![住待等玩花一留剩放])(?P<side>上一?个?|(?<![日基])本|这个|下一?个?)"
    r"(?P<unit>月(?:[上中下]旬|[底初末]|中(?=[，。、开启完投上交发举出]))?(?![球亮份饼光色刊])"
    r"|周(?![围身边到转岁年期长全密游折遭知刊])(?:[一二三四五六日天]|末)?|星期[一二三四五六日天]?|季(?:度|(?=营收|净利|获利|财报|业绩|收入|盈余|毛利|出货)))"
)
_YEAR_END = re.compile(
    r"年(?<![0-9〇零一二三四五六七八九十两几半干多数些个百千万每去今明前后当年同次翌大新虎游]年)"
    r"(?:(?:底|末|内)(?!位)|初(?![步级始心衷一二三四五六七八九十夏秋]))"
)
_SAME_TIME = re.compile(r"(?P<side>去年|上年|上一年|前一年)(?:的)?同期|同期")
_THAN = frozenset("比较于过与和同逊跟")
_LAST_YEAR = re.compile(
    r"(?<!比)(?P<previous>上年|上一年|前一年)(?!同期|[级纪度轻画货味饭夜])|(?<=比)上年(?!同期|[级纪轻画货味饭夜])"
)
_SAME = re.compile(
    r"(?P<day>当[日天](?![本下])|同[日天])(?!前)|(?:(?P<year>当年|同年)|(?P<next>次年|翌年))(?:的?(?P<month>[0-9]{1,2}|十[一二]?|[二三四五六七八九])月(?:份|[上中下]旬|[底初末])?(?:(?P<date>[0-9]{1,2})[日号])?)?|(?P<following>翌日|(?<![0-9一二三四五六七八九十])次日|(?<!每)隔[日天](?=[上下凌清早晚中午才即就便又再起，]))(?!起?[凌清]?晨?本)"
)
_MONTH = re.compile("[0-9]{4}-(?:0[1-9]|1[0-2])")
_DAY_OF_MONTH = re.compile("(?P<day>[12]?[0-9]|3[01])[日号]")
"""The day of 本月15日."""
_COMPARING = frozenset("比较于与和同跟")


def find_chinese_relative(passage: DatedPassage, found: list[Candidate]) -> Iterator[Candidate]:
    """Readings of the sentence's Chinese dates that lean on the publication or on another date.

    Args:
        passage: The sentence.
        found: Its other dates, in order.
    """
    published = passage.publication
    if published is None:
        return
    found = [reading for reading in found if reading.value is not None]
    # To ask for a sign costs a hundredth of a search for a pattern: none is run without what it must hold.
    words = passage.folded[passage.start : passage.end]
    yield from _find_longer(passage, published, found, words)
    yield from find_chinese_days(passage, published, found, words)


def _find_longer(
    passage: DatedPassage, published: Publication, found: list[Candidate], words: str
) -> Iterator[Candidate]:
    """Readings of years, quarters, months and weeks, and of what leans on the date before it."""
    has_year = "年" in words
    if has_year or "个月" in words:
        if "来" in words:
            yield from _since(passage, published)
        if _OPENS_WINDOW.search(words):
            yield from _windows(passage, published)
        if "年前" in words or "个月前" in words:
            yield from _ago(passage, published)
    if published.has_month and ("月" in words or "周" in words or "星期" in words or "季度" in words):
        yield from _calendar_units(passage, published, found)
    if has_year:
        yield from _year_ends(passage, published, found)
    if "同期" in words:
        yield from _same_times(passage, published, found)
    if has_year and ("上年" in words or "一年" in words):
        yield from _last_years(passage, published, found)
    if _has_other_day(words):
        yield from _same(passage, published, found)


def _year_ends(passage: DatedPassage, published: Publication, found: list[Candidate]) -> Iterator[Candidate]:
    """Readings of 年底, 年内 and 年初: of the year of publication."""
    year = f"{published.last.year:04}"
    for match in _YEAR_END.finditer(passage.folded, passage.start, passage.end):
        anchor = last_before(found, match.start())
        # 1995年产值达3亿元，比年初…: another year's.
        if anchor is None or (anchor.value or "").startswith(year):
            yield Candidate(match.start(), match.end(), year)


def _has_other_day(words: str) -> bool:
    """Whether 同日, 当天, 次日, 翌日 or 隔天 may stand among words."""
    return "同" in words or "当" in words or "次" in words or "翌" in words or "隔" in words


def _calendar_units(
    passage: DatedPassage, published: Publication, found: list[Candidate]
) -> Iterator[Candidate]:
    for match in _UNITS.finditer(passage.folded, passage.start, passage.end):
        value = _month_before(passage, match, found) or _unit(published, match)
        if value is None:
            continue
        day = _DAY_OF_MONTH.match(passage.folded, match.end(), passage.end) if match["unit"] == "月" else None
        end = day.end() if day is not None else match.end()
        if day is not None:
            value = format_day(int(value[:4]), int(value[5:7]), int(day["day"])) or value
        yield Candidate(match.start(), end, value)
    for match in _MONTH_END.finditer(passage.folded, passage.start, passage.end):
        yield Candidate(match.start(), match.end(), f"{published.first:%Y-%m}")


def _month_before(passage: DatedPassage, match: re.Match[str], found: list[Candidate]) -> str | None:
    """The month that another is compared with: 8月增长4%，比上月快1个点."""
    if (
        match["unit"] != "月"
        or match["side"][0] != "上"
        or passage.before(match.start(), 1) not in _COMPARING
    ):
        return None
    anchor = last_before(found, match.start())
    if anchor is None or _MONTH.fullmatch(anchor.value or "") is None:
        return None
    return shift_value(anchor.value or "", months=-1)


def _since(passage: DatedPassage, published: Publication) -> Iterator[Candidate]:
    """Readings of 十年来."""
    for match in _SINCE.finditer(passage.folded, passage.start, passage.end):
        count = number_of(match["count"]) if match["century"] is None else 100
        window = window_of_years if match["unit"] == "年" else window_of_months
        value = window(published, count, forward=False) if count else None
        if value is not None:
            yield Candidate(match.start(), match.end(), value)


def _windows(passage: DatedPassage, published: Publication) -> Iterator[Candidate]:
    for match in _WINDOW.finditer(passage.folded, passage.start, passage.end):
        count = number_of(match["count"]) if match["century"] is None else 100
        forward = match["ahead"] is not None
        if match["count"] == "半":
            half = window_of_months(published, _HALF_A_YEAR, forward=forward)
            if half is not None:
                yield Candidate(match.start(), match.end(), half)
            continue
        if not count:
            continue
        window = window_of_years if match["unit"] == "年" else window_of_months
        value = window(published, count, forward=forward)
        if value is not None:
            yield Candidate(match.start(), match.end(), value)


def _ago(passage: DatedPassage, published: Publication) -> Iterator[Candidate]:
    """Readings of 五年前 and 两个月前."""
    for match in _AGO.finditer(passage.folded, passage.start, passage.end):
        count = number_of(match["count"])
        if count:
            yield Candidate(match.start(), match.end(), f"{published.last.year - count:04}")
    for match in _MONTHS_AGO.finditer(passage.folded, passage.start, passage.end):
        count = number_of(match["count"])
        if count and published.has_month:
            month = f"{shift_months(published.first, -count):%Y-%m}"
            yield Candidate(match.start("count"), match.end(), month)


def _unit(published: Publication, match: re.Match[str]) -> str | None:
    """The month, quarter, week or day of 上个月, 本季度, 下周, 上周五."""
    offset = {"上": -1, "下": 1}.get(match["side"][0], 0)
    unit = match["unit"]
    if unit.startswith("月"):
        return f"{shift_months(published.first, offset):%Y-%m}"
    if unit == "季度":
        index = published.first.year * 4 + (published.first.month - 1) // 3 + offset
        return f"{index // 4:04}-{33 + index % 4}"
    if not published.has_day or unit.endswith("末"):
        return None
    if unit in {"周", "星期"}:
        return week_of(published, offset)
    weekday = WEEKDAYS.index(unit[-1].replace("天", "日"))
    return shift_days(published, 7 * offset + weekday - published.first.weekday())


def _same_times(passage: DatedPassage, published: Publication, found: list[Candidate]) -> Iterator[Candidate]:
    """Readings of 同期 and 去年同期."""
    ends = {candidate.end for candidate in found}
    for match in _SAME_TIME.finditer(passage.folded, passage.start, passage.end):
        if match["side"] is None and (
            match.start() in ends
            or passage.folded[max(passage.start, match.start() - 1) : match.start()] not in _THAN
        ):
            # 2018年同期 names its year; 占同期 and 同期，… mean the time that was named.
            continue
        anchor = last_before(found, match.start())
        if anchor is not None and anchor.value is not None and "X" not in anchor.value:
            value = shift_value(anchor.value, years=-1)
        else:
            value = f"{published.last.year - 1:04}" if match["side"] else None
        if value is not None:
            yield Candidate(match.start(), match.end(), value)


def _last_years(passage: DatedPassage, published: Publication, found: list[Candidate]) -> Iterator[Candidate]:
    """Readings of 上年 and 前一年: before the date before them."""
    for match in _LAST_YEAR.finditer(passage.folded, passage.start, passage.end):
        anchor = last_before(found, match.start())
        year = published.last.year
        if anchor is not None and anchor.value is not None and anchor.value[:4].isdigit():
            year = int(anchor.value[:4])
        yield Candidate(match.start(), match.end(), f"{year - 1:04}")


def _same(passage: DatedPassage, published: Publication, found: list[Candidate]) -> Iterator[Candidate]:
    """Readings that lean on the date before them: 当年, 次年, 当日."""
    folded, start = passage.folded, passage.start
    for match in _SAME.finditer(folded, start, passage.end):
        anchor = last_before(found, match.start())
        if anchor is None or anchor.value is None or not anchor.value[:4].isdigit() or "/" in anchor.value:
            continue
        value = _leaning(published, match, anchor.value, folded[max(start, anchor.end - 3) : match.start()])
        if value is not None:
            yield Candidate(match.start(), match.end(), value)


def _leaning(published: Publication, match: re.Match[str], anchor: str, between: str) -> str | None:
    """The value of 当年, 次年, 当天 and 次日 behind a date, as far as the words between let them mean it."""
    if match["following"] is not None:
        day = DAY.fullmatch(anchor)
        return (date.fromisoformat(anchor) + timedelta(days=1)).isoformat() if day is not None else None
    if match["day"] is None:
        year = int(anchor[:4]) + bool(match["next"])
        month = number_of(match["month"]) if match["month"] else 0
        if 1 <= month <= _MONTHS:
            # 同年11月.
            return format_day(year, month, int(match["date"])) if match["date"] else f"{year:04}-{month:02}"
        # 当年 as "in those days".
        if match["year"] == "当年" and (anchor[:4] == f"{published.last.year:04}" or "像" in between):
            return None
        return f"{year:04}"
    return anchor if len(anchor) == 10 and "每" not in between else None
