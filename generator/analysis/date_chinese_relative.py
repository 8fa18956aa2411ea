"""Chinese dates that lean on others: 近五年, 上个月, 年底, 本周三, 去年同期, 五年前, 当年, 昨日."""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import date, timedelta
from typing import TYPE_CHECKING

from generator.analysis.chinese_numbers import parse_numeral
from generator.analysis.date_direction import AHEAD
from generator.analysis.date_resolution import (
    Candidate,
    format_day,
    interval_until,
    shift_days,
    shift_months,
    shift_value,
    week_of,
    window_of_months,
    window_of_years,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.date_resolution import DatedPassage, Publication

_COUNT = r"(?P<count>[0-9]{1,2}|[一二两三四五六七八九十]{1,3}|半(?=年))"
_FEW_YEARS = r"(?=[0-9一二两三四五六七八九十]{1,3}年(?!规划|计划))"
_WINDOW = re.compile(
    rf"(?:(?P<past>(?<![附将了过经时续达已满有逾长费花需约为隔前久])近|过去的?|最近|上一?个{_FEW_YEARS})"
    rf"|(?P<ahead>未来|今后|接下来的?|下一?个{_FEW_YEARS}))"
    rf"{_COUNT}(?P<unit>年|个月)(?!代|之久|的?历史)(?:以?来|间|内)?"
)
"""经过近五年的努力 and 用了近半年 say how long, not when."""
_SINCE = re.compile(
    rf"(?:\A|(?<=[，。；：？！“”「」（）\s这])){_COUNT}(?P<unit>年|个月)(?:来(?![自到往访华临回信电])|(?<![0-9]年)以来)"
)
"""十年来 and 三个月以来, up to now; 成立十年来 is of another time, and 20年以来 as often a year's."""
_OPENS_WINDOW = re.compile("[近过未今接上下]")
"""What such a stretch of time begins with."""
_HALF_A_YEAR = 6
_MONTH_END = re.compile(
    r"月(?<![0-9〇零一二三四五六七八九十今上下本个每当同次几数岁腊正闰冬]月)(?:[底末](?!位)|初(?![步级始心衷一二三四五六七八九十]))"
)
_SEASON = re.compile(
    r"(?<![0-9一-鿿][0-9])(?P<year>去|今|明)(?P<season>[春夏秋冬])(?<![春夏秋冬脱]去.)(?![奥运天季晚装衣来])"
)
_YEARS_OFF = {"去": -1, "今": 0, "明": 1}
_AGO = re.compile(rf"(?<![0-9〇零一二三四五六七八九十第几数]){_COUNT}年前(?!后)")
_MONTHS_AGO = re.compile(rf"(?:\A|(?<=[，。；：“「\s比较从自]))(?:[早就]?在|大?约)?{_COUNT}个月前(?![后夕])")
"""须在开学两个月前申请 says how long before."""
_DAYS_AGO = re.compile(rf"(?:\A|(?<=[，。；：“「\s])|(?<=就在)|(?<=早在)){_COUNT}天前(?![后夕])")
_UNITS = re.compile(
    r"(?=[上本这下])(?<![住待等玩花一留剩放])(?P<side>上一?个?|(?<![日基])本|这个|下一?个?)"
    r"(?P<unit>月(?:[上中下]旬|[底初末]|中(?=[，。、开启完投上交发举出]))?(?![球亮份饼光色刊])"
    r"|周(?![围身边到转岁年期长全密游折遭知刊])(?:[一二三四五六日天]|末)?|星期[一二三四五六日天]?|季(?:度|(?=营收|净利|获利|财报|业绩|收入|盈余|毛利|出货)))"
)
_WEEKDAY = re.compile(
    r"(?:周(?!天)|星期)(?!一[至到—–~-]{1,2}(?:周|星期)?五)(?P<day>[一二三四五六日天])(?![岁年期线边代])"
)
_JOINT = re.compile(r"[、和及与至到—–-]{1,2}")
"""What joins two weekdays: the second is one day where the first is, as it is not in 每周二、周四."""
_MANY_OR_NAMED = frozenset("每个隔逢双一用“\"'《「『日号至到—–")
"""Signs before a weekday that is many days or a name, or stands beside its date: 8月3日周五."""
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
    r"(?P<day>当[日天](?![本下])|同[日天])(?!前)|(?P<year>当年|同年)|(?P<next>次年|翌年)|(?P<following>翌日|(?<![0-9一二三四五六七八九十])次日|(?<!每)隔[日天](?=[上下凌清早晚中午才即就便又再起，]))(?!起?[凌清]?晨?本)"
)
_DAYS = re.compile(
    r"(?P<day>昨|今|明)(?:(?P<plain>[早晚晨夜](?![上会报餐饭])|(?<=昨)(?=[召举发宣公表指说称在于接审判赴通证]|出席)|(?<=昨)(?=[上下]午|傍晚|凌晨)|(?<=今)(?<![如至当现迄而从古]今)(?=[上下]午|傍晚|凌晨|召开|举行|发布|宣布|公布|表示|透过|出席|于|针对|赴)|(?<=[昨今明])起(?![来伏点初身床义色步])|(?<=[于将在自从由到至]明)日(?![之的])|(?<=昨)日(?!的)|(?<=[在据于从对较比据至]昨)日|(?<!明)(?=[（(][0-9一二三廿卅])|(?<=明)(?<![说证声表]明)(?=[（(][0-9]{1,2}[）)]日))"
    r"|(?<!光明)[天日](?!的))"
    r"|(?<![之以此年目日提周节空跟从])(?P<other>前[天日](?![津气文然天体空下网平使本])"
    r"|(?<![先雨雪晴饭然])后天(?![性的努失培因习养教环津晴气下空然文平]))"
)
_SPOKEN = re.compile(
    r"[^，。]{0,14}(?:表示|发布|宣布|召开|举行|公布|说|透露|消息|印发|上午|下午|晚|凌晨|清晨|早上|讯|电|指|称|开幕|出席|会见|抵|宣判|开庭|通报|收[报市盘涨跌于]|起|应邀|视察|考察|调研|参加|参观|前往|访问|接受|受访|主持|检查|走访|慰问|拜访|到访|到场|现身|上任|就任|辞职|宣誓|签署|启程|开馆|开业|开放|揭幕|揭牌|动工|开工|通车|首发|首映|亮相|落幕|闭幕|结束|开盘|早盘|午盘|盘中|上涨|下跌|大涨|大跌|攀升|回落|创下|刷新|当选|判处|起诉|提起|逮捕|开审|致电|致函|发文|指出|回应|证实|强调|公告|更新|推出|批准|下令|否认|警告|呼吁|介绍|进入|开始|启用|实施|生效|上市|登场|举办|发表|报[道导]|[（(])"
)
_BARE_DAY = re.compile(
    r"(?=[0-9])(?<![0-9月第\-–—~一二三四五六七八九十])(?:(?<![至到])|(?<=截至)|(?<=截止到))(?P<day>[1-3]?[0-9])日(?:(?:夜间|夜里|上午|下午|凌晨|晚间?|早上|[0-9]{1,2}[时点])?(?:至|到)(?P<last>[1-3]?[0-9])日"
    r"|(?=电|上午|下午|中午|傍晚|清晨|夜|晚|凌晨|[0-9]{1,2}[时点]|白天|从|起|发布|表示|召开|举行|宣布|公布|在|对|获悉|通报|会见|抵达|启动|强调|指出|报道|说|称|收盘|早盘|开盘|盘中|尾盘|大[幅涨跌]|闭幕|开幕|举办|出席|启程|离开|前往|发出|下发|印发|签署|当选|宣判|生效|回应|证实|透露|通过|批准)"
    # 27日 opens its clause, or closes 截至27日: 3日游 and 5日均线 last so long.
    r"|(?:(?<=[，。；！？\n][0-9]日)|(?<=[，。；！？\n][0-9]{2}日)|(?<=[道讯电者][）)】][0-9]日)|(?<=[道讯电者][）)】][0-9]{2}日))(?=[，一-鿿])(?![游均线内后前龄元间报以之])|(?<=截至[0-9]日)(?=，)|(?<=截至[0-9]{2}日)(?=，)|(?:(?<=日[、和及与][0-9]日)|(?<=日[、和及与][0-9]{2}日))(?![游均线内后前龄元间报以之]))"
)
_SIDES = ("上", "下", "本", "这")
_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MONTH = re.compile("[0-9]{4}-(?:0[1-9]|1[0-2])")
_COMPARING = frozenset("比较于")
_WEEKDAYS = "一二三四五六日"


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
    yield from _find_days(passage, published, found, words)


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


def _find_days(
    passage: DatedPassage, published: Publication, found: list[Candidate], words: str
) -> Iterator[Candidate]:
    """Readings of seasons beside a year's sign, and of days."""
    near = _has_day_part(words)
    if (near or "去" in words) and ("春" in words or "夏" in words or "秋" in words or "冬" in words):
        yield from _seasons(passage, published)
    if not published.has_day:
        return
    if near or "天" in words or "前日" in words:
        yield from _near_days(passage, published, words)
    if "周" in words or "星期" in words:
        yield from _weekdays(passage, published)
    if "日" in words:
        yield from _days(passage, published, found)


def _year_ends(passage: DatedPassage, published: Publication, found: list[Candidate]) -> Iterator[Candidate]:
    """Readings of 年底, 年内 and 年初: of the year of publication."""
    year = f"{published.last.year:04}"
    for match in _YEAR_END.finditer(passage.folded, passage.start, passage.end):
        anchor = _before(found, match.start())
        # 1995年产值达3亿元，比年初…: another year's.
        if anchor is None or (anchor.value or "").startswith(year):
            yield Candidate(match.start(), match.end(), year)


def _has_day_part(words: str) -> bool:
    """Whether 昨晚, 今早 or 明晨 may stand among words: the sign before is looked for."""
    return "昨" in words or "明" in words or "今" in words


def _has_other_day(words: str) -> bool:
    """Whether 同日, 当天, 次日, 翌日 or 隔天 may stand among words."""
    return "同" in words or "当" in words or "次" in words or "翌" in words or "隔" in words


def _seasons(passage: DatedPassage, published: Publication) -> Iterator[Candidate]:
    """Readings of 今夏 and 去冬."""
    for match in _SEASON.finditer(passage.folded, passage.start, passage.end):
        code = 21 + "春夏秋冬".index(match["season"])
        year = published.last.year + _YEARS_OFF[match["year"]]
        yield Candidate(match.start(), match.end(), f"{year:04}-{code}")


def _calendar_units(
    passage: DatedPassage, published: Publication, found: list[Candidate]
) -> Iterator[Candidate]:
    for match in _UNITS.finditer(passage.folded, passage.start, passage.end):
        value = _month_before(passage, match, found) or _unit(published, match)
        if value is not None:
            yield Candidate(match.start(), match.end(), value)
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
    anchor = _before(found, match.start())
    if anchor is None or _MONTH.fullmatch(anchor.value or "") is None:
        return None
    return shift_value(anchor.value or "", months=-1)


def _since(passage: DatedPassage, published: Publication) -> Iterator[Candidate]:
    """Readings of 十年来."""
    for match in _SINCE.finditer(passage.folded, passage.start, passage.end):
        count = _number(match["count"])
        window = window_of_years if match["unit"] == "年" else window_of_months
        value = window(published, count, forward=False) if count else None
        if value is not None:
            yield Candidate(match.start(), match.end(), value)


def _windows(passage: DatedPassage, published: Publication) -> Iterator[Candidate]:
    for match in _WINDOW.finditer(passage.folded, passage.start, passage.end):
        count, forward = _number(match["count"]), match["ahead"] is not None
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
        count = _number(match["count"])
        if count:
            yield Candidate(match.start(), match.end(), f"{published.last.year - count:04}")
    for match in _MONTHS_AGO.finditer(passage.folded, passage.start, passage.end):
        count = _number(match["count"])
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
    weekday = _WEEKDAYS.index(unit[-1].replace("天", "日"))
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
        anchor = _before(found, match.start())
        if anchor is not None and anchor.value is not None and "X" not in anchor.value:
            value = shift_value(anchor.value, years=-1)
        else:
            value = f"{published.last.year - 1:04}" if match["side"] else None
        if value is not None:
            yield Candidate(match.start(), match.end(), value)


def _last_years(passage: DatedPassage, published: Publication, found: list[Candidate]) -> Iterator[Candidate]:
    """Readings of 上年 and 前一年: before the date before them."""
    for match in _LAST_YEAR.finditer(passage.folded, passage.start, passage.end):
        anchor = _before(found, match.start())
        year = published.last.year
        if anchor is not None and anchor.value is not None and anchor.value[:4].isdigit():
            year = int(anchor.value[:4])
        yield Candidate(match.start(), match.end(), f"{year - 1:04}")


def _same(passage: DatedPassage, published: Publication, found: list[Candidate]) -> Iterator[Candidate]:
    """Readings that lean on the date before them: 当年, 次年, 当日."""
    folded, start = passage.folded, passage.start
    for match in _SAME.finditer(folded, start, passage.end):
        anchor = _before(found, match.start())
        if anchor is None or anchor.value is None or not anchor.value[:4].isdigit() or "/" in anchor.value:
            continue
        value = _leaning(published, match, anchor.value, folded[max(start, anchor.end - 3) : match.start()])
        if value is not None:
            yield Candidate(match.start(), match.end(), value)


def _leaning(published: Publication, match: re.Match[str], anchor: str, between: str) -> str | None:
    """The value of 当年, 次年, 当天 and 次日 behind a date, as far as the words between let them mean it."""
    if match["following"] is not None:
        day = _DAY.fullmatch(anchor)
        return (date.fromisoformat(anchor) + timedelta(days=1)).isoformat() if day is not None else None
    if match["day"] is None:
        # 当年 as "in those days".
        if match["year"] == "当年" and (anchor[:4] == f"{published.last.year:04}" or "像" in between):
            return None
        return f"{int(anchor[:4]) + bool(match['next']):04}"
    return anchor if len(anchor) == 10 and "每" not in between else None


def _near_days(passage: DatedPassage, published: Publication, words: str) -> Iterator[Candidate]:
    """Readings of 三天前, 昨日, 今天上午, 昨晚."""
    folded, end = passage.folded, passage.end
    if "天前" in words:
        for match in _DAYS_AGO.finditer(folded, passage.start, end):
            count = _number(match["count"])
            if count:
                yield Candidate(match.start(), match.end(), shift_days(published, -count))
    if not (_has_day_part(words) or "前天" in words or "前日" in words or "后天" in words):
        return
    for match in _DAYS.finditer(folded, passage.start, end):
        if match["other"] is not None:
            offset = 2 if match["other"].startswith("后") else -2
            yield Candidate(match.start(), match.end(), shift_days(published, offset))
            continue
        offset = {"昨": -1, "今": 0, "明": 1}[match["day"]]
        if offset < 0 or match["plain"] is not None or _SPOKEN.match(folded, match.end(), end):
            yield Candidate(match.start(), match.end(), shift_days(published, offset))


def _weekdays(passage: DatedPassage, published: Publication) -> Iterator[Candidate]:
    """Readings of 周二."""
    folded, start, end = passage.folded, passage.start, passage.end
    last, counts = start, True
    for match in _WEEKDAY.finditer(folded, start, end):
        before = folded[max(start, match.start() - 2) : match.start()]
        if last == start or not _JOINT.fullmatch(folded, last, match.start()):
            counts = not before or not (
                before[-1] in _MANY_OR_NAMED or (before[-1] in "（(，、 " and before[0] in "日号")
            )
        last = match.end()
        if not counts or before[-1:] in _SIDES:
            continue
        weekday = _WEEKDAYS.index(match["day"].replace("天", "日"))
        back = (published.first.weekday() - weekday) % 7
        if passage.direction(match.start(), match.end()) == AHEAD:
            back = -((weekday - published.first.weekday()) % 7)
        yield Candidate(match.start(), match.end(), shift_days(published, -back))


def _days(passage: DatedPassage, published: Publication, found: list[Candidate]) -> Iterator[Candidate]:
    """Readings of 5日."""
    for match in _BARE_DAY.finditer(passage.folded, passage.start, passage.end):
        value = _bare_days(passage, published, match, _before(found, match.start()))
        if value is not None:
            yield Candidate(match.start(), match.end(), value)


def _bare_days(
    passage: DatedPassage, published: Publication, match: re.Match[str], anchor: Candidate | None
) -> str | None:
    """The day of 7日18时, or the days of 8日夜间至10日, in the month of publication."""
    last = int(match["last"] or match["day"])
    if anchor is not None and anchor.value is not None and _DAY.fullmatch(anchor.value):
        # 8月20日启动响应，27日增派人手: the month goes on.
        year, month, day = (int(part) for part in anchor.value.split("-"))
        if day <= int(match["day"]) and match["last"] is None:
            return format_day(year, month, last)
    # A day later in the month than publication belongs to the month before, but where it is to come.
    coming = match["last"] is not None and int(match["day"]) >= published.first.day
    if last > published.first.day and not coming and passage.direction(match.start(), match.end()) != AHEAD:
        return None
    year, month = published.first.year, published.first.month
    first_day, last_day = format_day(year, month, int(match["day"])), format_day(year, month, last)
    if first_day is None or last_day is None:
        return None
    return interval_until(last_day, first_day[4:], crosses=False) if match["last"] else first_day


def _before(found: list[Candidate], position: int) -> Candidate | None:
    """The last date that ends before a place; `found` stands in order."""
    index = bisect_right(found, position, key=_end_of)
    return found[index - 1] if index else None


def _end_of(reading: Candidate) -> int:
    return reading.end


def _number(characters: str) -> int:
    value = parse_numeral(characters.replace("两", "二"))
    return int(value) if value is not None else 0
