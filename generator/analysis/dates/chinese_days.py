"""Chinese seasons and days that lean on other dates: 去冬, 三天前, 昨日, 今晚, 本周三, 5日."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from generator.analysis.dates.calendar_steps import format_day, interval_until, shift_days, shift_months
from generator.analysis.dates.direction import AHEAD
from generator.analysis.dates.passage import Candidate
from generator.analysis.words.chinese_numbers import parse_numeral

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.dates.passage import DatedPassage, Publication

COUNT = r"(?P<count>[0-9]{1,2}|[一二两三四五六七八九十]{1,3}|半(?=年))"
_SEASON = re.compile(
    r"(?<![0-9一-鿿][0-9])(?P<year>去|今|明)(?P<season>[春夏秋冬])(?<![春夏秋冬脱]去.)(?![奥运天季晚装衣来])"
)
_YEARS_OFF = {"去": -1, "今": 0, "明": 1}
_DAYS_AGO = re.compile(rf"(?:\A|(?<=[，。；：“「\s])|(?<=就在)|(?<=早在)){COUNT}天前(?![后夕])")
_WEEKDAY = re.compile(
    r"(?:周(?!天)|星期)(?!一[至到—–~-]{1,2}(?:周|星期)?五)(?P<day>[一二三四五六日天])(?![岁年期线边代])"
)
_JOINT = re.compile(r"[、和及与至到—–-]{1,2}")
"""What joins two weekdays: the second is one day where the first is, as it is not in 每周二、周四."""
_MANY_OR_NAMED = frozenset("每个隔逢双一用“\"'《「『日号至到—–")
"""Signs before a weekday that is many days or a name, or stands beside its date: 8月3日周五."""
_DAYS = re.compile(
    r"(?P<day>昨|今|明)(?:(?P<plain>[早晚晨夜](?![上会报餐饭])|(?<=昨)(?=[召举发宣公表指说称在于接审判赴通证]|出席)|(?<=昨)(?=[上下]午|傍晚|凌晨)|(?<=今)(?<![如至当现迄而从古]今)(?=[上下]午|傍晚|凌晨|召开|举行|发布|宣布|公布|表示|透过|出席|于|针对|赴)|(?<=[昨今明])起(?![来伏点初身床义色步])|(?<=[于将在自从由到至]明)日(?![之的])|(?<=昨)日(?!的)|(?<=[在据于从对较比据至]昨)日|(?<!明)(?=[（(][0-9一二三廿卅])|(?<=明)(?<![说证声表]明)(?=[（(][0-9]{1,2}[）)]日))"
    r"|(?<!光明)[天日](?!的))"
    r"|(?<![之以此年目日提周节空跟从])(?P<other>前[天日](?![津气文然天体空下网平使本])"
    r"|(?<![先雨雪晴饭然])后天(?![性的努失培因习养教环津晴气下空然文平]))"
)
_SPOKEN = re.compile(
    r"[^，。]{0,14}(?:表示|发布|宣布|召开|举行|公布|说|透露|消息|印发|上午|下午|晚|凌晨|清晨|早上|讯|电|指|称|开幕|出席|会见|抵|宣判|开庭|通报|收[报市盘涨跌于]|起|应邀|视察|考察|调研|参加|参观|前往|访问|接受|受访|主持|检查|走访|慰问|拜访|到访|到场|现身|上任|就任|辞职|宣誓|签署|启程|开馆|开业|开放|揭幕|揭牌|动工|开工|通车|首发|首映|亮相|落幕|闭幕|结束|开盘|早盘|午盘|盘中|上涨|下跌|大涨|大跌|攀升|回落|创下|刷新|当选|判处|起诉|提起|逮捕|开审|致电|致函|发文|指出|回应|证实|强调|公告|更新|推出|批准|下令|否认|警告|呼吁|介绍|进入|开始|启用|实施|生效|上市|登场|举办|发表|报[道导]|白天|夜间|夜里|最高|最低|气温|高温|低温|多云|晴|阴天|[小中大阵雷暴][雨雪]|降[雨雪温]|雾|霾|冷空气|台风|[0-9]{1,2}[时点]|[（(])"
)
_BARE_DAY = re.compile(
    r"(?=[0-9])(?<![0-9月第\-–—~一二三四五六七八九十])(?:(?<![至到])|(?<=截至)|(?<=截止到))(?P<day>[1-3]?[0-9])日(?:(?:夜间|夜里|上午|下午|凌晨|晚间?|早上|[0-9]{1,2}[时点])?(?:至|到)(?P<last>[1-3]?[0-9])日"
    r"|(?=电|上午|下午|中午|傍晚|清晨|夜|晚|凌晨|[0-9]{1,2}[时点]|白天|从|起|发布|表示|召开|举行|宣布|公布|在|对|获悉|通报|会见|抵达|启动|强调|指出|报道|说|称|收盘|早盘|开盘|盘中|尾盘|大[幅涨跌]|闭幕|开幕|举办|出席|启程|离开|前往|发出|下发|印发|签署|当选|宣判|生效|回应|证实|透露|通过|批准|组织(?!者|内)|部署|派出|派员|开展|主持|致[电函]|会同|联合|继续|紧急|要求|呼吁|提醒|警告|否认|确认|发文|更新|上调|下调|升级|解除|终止|逮捕)"
    r"|(?<=[一-鿿]{2}[1-3][0-9]日)(?<![共期时近约每第满隔经历足超逾长达整余过了前后再停休拘留禁作续][1-3][0-9]日)(?=[一-鿿][一-鿿0-9])(?![内线后前龄元间报之的左和及或至到期游均并行刊]|以[上下内外来前后及])"
    # 27日 opens its clause, or closes 截至27日: 3日游 and 5日均线 last so long.
    r"|(?:(?<=[，。；：！？\n][0-9]日)|(?<=[，。；：！？\n][0-9]{2}日)|(?<=[道讯电者][）)】][0-9]日)|(?<=[道讯电者][）)】][0-9]{2}日))(?=[，一-鿿])(?![游均线内后前龄元间报以之])|(?<=截[至止][0-9]日)(?=，)|(?<=截[至止][0-9]{2}日)(?=，)|(?<=截止到[0-9]日)(?=，)|(?<=截止到[0-9]{2}日)(?=，)|(?:(?<=日[、和及与][0-9]日)|(?<=日[、和及与][0-9]{2}日))(?![游均线内后前龄元间报以之]))"
)
_NUMBERED_DAY = re.compile(
    r"(?=[0-9])(?:\A|(?<=[，。；：！？\n“「])|(?<=截至)|(?<=截[至止]到))(?P<day>[12]?[0-9]|3[01])号"
    r"(?=，|[上下]午|凌晨|中午|傍晚|早|晚|当[天晚]|起|[0-9]{1,2}[时点]|迎来|发布|表示|召开|举行|宣布|公布)(?P<last>(?!))?"
)
"""22号 as it is spoken; 5号楼 and 3号台风 are numbered."""
_DAYS_TO = re.compile(
    r"(?=[0-9])(?:\A|(?<=[，。；：！？\s]))(?P<day>[12]?[0-9]|3[01])\s?[-–—~～至到]\s?(?P<last>[12]?[0-9]|3[01])\s?日"
    r"(?=[：，一-鿿])(?![游均线内后前龄元间以之])"
)
"""9-11日 at the head of a clause; 工期10-15日 is how long."""
_WINDOW_OF_DAYS = re.compile(
    rf"(?:(?:\A|(?<=[，。；：？！“”「」（）\s]))(?P<near>近)|(?P<past>过去的?|最近)|(?P<ahead>未来|今后|接下来的?))"
    rf"{COUNT}(?P<unit>周|个?星期|个?礼拜|天|日)(?![内]?[以之]?(?:前|后)|游|线|均|龄|[年岁]|然|气)(?:以来|来|间|内|之内)?"
)
"""近一周, 过去两周, 未来三天."""
_SIDES = ("上", "下", "本", "这")
_MONTH_BEFORE = 20
"""How much later than publication a bare day stands that is of the month before."""
DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
WEEKDAYS = "一二三四五六日"


def find_chinese_days(
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
    if "周" in words or "天" in words or "星期" in words or "日" in words:
        yield from _windows_of_days(passage, published, words)
    if "周" in words or "星期" in words:
        yield from _weekdays(passage, published)
    if "日" in words:
        yield from _days(passage, published, found, _BARE_DAY)
        yield from _days(passage, published, found, _DAYS_TO)
    if "号" in words:
        yield from _days(passage, published, found, _NUMBERED_DAY)


def _has_day_part(words: str) -> bool:
    """Whether 昨晚, 今早 or 明晨 may stand among words: the sign before is looked for."""
    return "昨" in words or "明" in words or "今" in words


def _seasons(passage: DatedPassage, published: Publication) -> Iterator[Candidate]:
    """Readings of 今夏 and 去冬."""
    for match in _SEASON.finditer(passage.folded, passage.start, passage.end):
        code = 21 + "春夏秋冬".index(match["season"])
        year = published.last.year + _YEARS_OFF[match["year"]]
        # From January to March, 今冬 is the winter that began in December.
        if match.group() == "今冬" and published.has_month and published.last.month <= 3:
            year -= 1
        yield Candidate(match.start(), match.end(), f"{year:04}-{code}")


def _near_days(passage: DatedPassage, published: Publication, words: str) -> Iterator[Candidate]:
    """Readings of 三天前, 昨日, 今天上午, 昨晚."""
    folded, end = passage.folded, passage.end
    if "天前" in words:
        for match in _DAYS_AGO.finditer(folded, passage.start, end):
            count = number_of(match["count"])
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


def _windows_of_days(passage: DatedPassage, published: Publication, words: str) -> Iterator[Candidate]:
    """Readings of 近一周 and 未来三天."""
    if not any(lead in words for lead in ("近", "过去", "未来", "今后", "接下来")):
        return
    for match in _WINDOW_OF_DAYS.finditer(passage.folded, passage.start, passage.end):
        count = number_of(match["count"]) * (1 if match["unit"] in {"天", "日"} else 7)
        if not count or match["count"] == "半":
            continue
        here = published.first.isoformat()
        there = shift_days(published, count if match["ahead"] else -count)
        yield Candidate(
            match.start(), match.end(), f"{here}/{there}" if match["ahead"] else f"{there}/{here}"
        )


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
        weekday = WEEKDAYS.index(match["day"].replace("天", "日"))
        back = (published.first.weekday() - weekday) % 7
        if passage.direction(match.start(), match.end()) == AHEAD:
            back = -((weekday - published.first.weekday()) % 7)
        yield Candidate(match.start(), match.end(), shift_days(published, -back))


def _days(
    passage: DatedPassage, published: Publication, found: list[Candidate], pattern: re.Pattern[str]
) -> Iterator[Candidate]:
    """Readings of 5日, 9-11日, 22号."""
    for match in pattern.finditer(passage.folded, passage.start, passage.end):
        value = _bare_days(passage, published, match, last_before(found, match.start()))
        if value is not None:
            yield Candidate(match.start(), match.end(), value)


def _bare_days(
    passage: DatedPassage, published: Publication, match: re.Match[str], anchor: Candidate | None
) -> str | None:
    """The day of 7日18时, or the days of 8日夜间至10日, in the month of publication."""
    last = int(match["last"] or match["day"])
    if anchor is not None and anchor.value is not None and DAY.fullmatch(anchor.value):
        # 8月20日启动响应，27日增派人手: the month goes on.
        year, month, day = (int(part) for part in anchor.value.split("-"))
        if day <= int(match["day"]) and match["last"] is None:
            return format_day(year, month, last)
    # A day later in the month than publication belongs to the month before, but where it is to come.
    coming = match["last"] is not None and int(match["day"]) >= published.first.day
    year, month = published.first.year, published.first.month
    if last > published.first.day and not coming and passage.direction(match.start(), match.end()) != AHEAD:
        if last - published.first.day < _MONTH_BEFORE or match["last"]:
            return None
        # 31日 on the first of a month is the day before.
        earlier = shift_months(published.first, -1)
        year, month = earlier.year, earlier.month
    first_day, last_day = format_day(year, month, int(match["day"])), format_day(year, month, last)
    if first_day is None or last_day is None:
        return None
    return interval_until(last_day, first_day[4:], crosses=False) if match["last"] else first_day


def last_before(found: list[Candidate], position: int) -> Candidate | None:
    """The last date that ends before a place; `found` stands in order."""
    index = bisect_right(found, position, key=_end_of)
    return found[index - 1] if index else None


def _end_of(reading: Candidate) -> int:
    return reading.end


def number_of(characters: str) -> int:
    """The value of a short numeral; 0 where it is none."""
    value = parse_numeral(characters.replace("两", "二"))
    return int(value) if value is not None else 0
