"""Dates: tables of real sentences in both languages, and properties that hold for any text."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.analysis.dates.finding import DateContext, find_dates
from generator.analysis.words.chinese_numbers import parse_digits, parse_numeral
from generator.analysis.words.english_numbers import parse_spelled
from generator.edtf import is_date
from generator.folding import fold
from generator.model import Period, Span

_FAIR = Period("fair", ("Spring Fair", "春季展会"), month=3)
_PLAN = Period("plan", ("Third Plan", "“三五”"), value="2026/2030")


def read(
    sentence: str, published: str | None = "2026-02", known: tuple[str, ...] = ()
) -> list[tuple[str, str]]:
    """The words and values of a sentence's dates, with its mentions of two named periods."""
    periods = tuple(
        (Span(place, place + len(alias)), period)
        for period in (_FAIR, _PLAN)
        for alias in period.aliases
        if (place := sentence.find(alias)) >= 0
    )
    context = DateContext(published, frozenset(known))
    mentions = find_dates(sentence, fold(sentence), 0, len(sentence), context, periods)
    return [(sentence[mention.span.start : mention.span.end], mention.value) for mention in mentions]


ENGLISH = [
    ("On January 30, 2026, the bureau met for its 24th session.", [("January 30, 2026", "2026-01-30")]),
    ("The treaty was signed on 30 January 2026 in Geneva.", [("30 January 2026", "2026-01-30")]),
    ("They met on the afternoon of January 30.", [("January 30", "2026-01-30")]),
    ("The order took effect on Jan. 30, 2026.", [("Jan. 30, 2026", "2026-01-30")]),
    ("It was filed on the 3rd of March 2025.", [("3rd of March 2025", "2025-03-03")]),
    ("The log says 2026-01-30 and nothing else.", [("2026-01-30", "2026-01-30")]),
    ("The file is stamped 2026-01-30T10:00.", [("2026-01-30", "2026-01-30")]),
    ("Prices (2026.2.2-2026.2.5) fell.", [("2026.2.2-2026.2.5", "2026-02-02/2026-02-05")]),
    ("The form is dated 31/12/2025.", [("31/12/2025", "2025-12-31")]),
    ("The plant opened in April 2025.", [("April 2025", "2025-04")]),
    ("In April last year, he chaired a session.", [("April last year", "2025-04")]),
    # H2 is half a year, and a gas, and begins names.
    ("Sales rose in H2.", [("H2", "2025-41")]),
    ("In H2 revenue rose.", [("H2", "2025-41")]),
    ("The H2 results were late.", [("H2", "2025-41")]),
    ("Sales rose in H2 2024.", [("H2 2024", "2024-41")]),
    # Figures of a quarter that is just over are its own, whatever lies ahead; a car's model is no quarter.
    ("Our fourth-quarter results show the growth that we see ahead.", [("fourth-quarter", "2025-36")]),
    ("It told of better Q4 sales.", [("Q4", "2025-36")]),
    ("It will open in the fourth quarter.", [("fourth quarter", "2026-36")]),
    ("Last April the rules changed.", [("Last April", "2025-04")]),
    ("The rules will change this March.", [("this March", "2026-03")]),
    ("The review is due next May.", [("next May", "2026-05")]),
    ("Sales rose in April.", [("April", "2025-04")]),
    ("The line opens in May 2027.", [("May 2027", "2027-05")]),
    ("In 2025, the sector grew.", [("2025", "2025")]),
    ("The aim is carbon neutrality by 2035.", [("2035", "2035")]),
    ("The firm has lost money since 2019.", [("2019", "2019")]),
    ("Work will end by the end of 2027.", [("end of 2027", "2027")]),
    ("It should be ready in late 2026.", [("late 2026", "2026")]),
    ("Capacity doubles by mid-2027.", [("mid-2027", "2027")]),
    ("The 2024-25 season was wet.", [("2024-25", "2024/2025")]),
    ("Output grew between 2021 and 2025.", [("2021 and 2025", "2021/2025")]),
    ("Output grew from 2021 to 2025.", [("2021 to 2025", "2021/2025")]),
    ("The budget (2021–2027) is spent.", [("2021–2027", "2021/2027")]),
    ("In 2023, 2024 and 2025 it rained.", [("2023", "2023"), ("2024", "2024"), ("2025", "2025")]),
    ("Fusion may come in the 2030s.", [("2030s", "203X")]),
    ("Profits rose in the second quarter of 2025.", [("second quarter of 2025", "2025-34")]),
    ("Q3 2025 was the best on record.", [("Q3 2025", "2025-35")]),
    ("Exports fell in the first half of 2025.", [("first half of 2025", "2025-40")]),
    ("Exports fell in the third quarter.", [("third quarter", "2025-35")]),
    ("Sales in the first 11 months of 2025 rose.", [("first 11 months of 2025", "2025-01/2025-11")]),
    ("Last year was dry.", [("Last year", "2025")]),
    ("This year's harvest is late.", [("This year", "2026")]),
    ("The law is expected next year.", [("next year", "2027")]),
    ("The ministry is expected to act by the end of June.", [("June", "2026-06")]),
    ("The mill plans to close in November.", [("November", "2026-11")]),
    ("Prices fell last month.", [("last month", "2026-01")]),
    ("Over the past year, he has travelled.", [("past year", "2025/2026")]),
    ("Over the past five years, costs fell.", [("past five years", "2021/2026")]),
    ("Over the next decade, costs will fall.", [("next decade", "2026/2036")]),
    ("From March 4 to 11, 2025, they sat.", [("March 4 to 11, 2025", "2025-03-04/2025-03-11")]),
    ("The fair ran 30 June to 2 July 2025.", [("30 June to 2 July 2025", "2025-06-30/2025-07-02")]),
    ("They sat from January to March 2025.", [("January to March 2025", "2025-01/2025-03")]),
    ("The summit will be held on March 5.", [("March 5", "2026-03-05")]),
    ("Last year's Spring Fair drew crowds.", [("Last year's Spring Fair", "2025-03")]),
    ("The Spring Fair in 2024 drew crowds.", [("Spring Fair in 2024", "2024-03")]),
    ("It is the first year of the Third Plan.", [("Third Plan", "2026/2030")]),
    ("The country's 2030 target stands.", [("2030", "2030")]),
]

# Relative to Wednesday, 14 May 2031.
ON_A_DAY = [
    ("今年前4月出口增长。", [("今年前4月", "2031-01/2031-04")]),
    ("首季出口增长，首三季持平。", [("首季", "2031-33"), ("首三季", "2030-01/2030-09")]),
    ("2029财年收入增长。", [("2029财年", "2029")]),
    ("2029/30年度门票涨价。", [("2029/30年度", "2029/2030")]),
    ("二○二九/三○年度门票涨价。", [("二○二九/三○年度", "2029/2030")]),
    ("于118年5月设立。", [("118年5月", "2029-05")]),
    ("这家店开了114年，生意很好。", []),
    ("上月底水位回落。", [("上月底", "2031-04")]),
    ("工程月底前完工。", [("月底", "2031-05")]),
    ("近半年水位下降。", [("近半年", "2030-11/2031-05")]),
    ("今夏渡口停航，去冬也停过。", [("今夏", "2031-22"), ("去冬", "2030-24")]),
    ("港务局5月2日开会，应急局3日组织会商。", [("5月2日", "2031-05-02"), ("3日", "2031-05-03")]),
    ("5月3日停航，次日恢复。", [("5月3日", "2031-05-03"), ("次日", "2031-05-04")]),
    ("5月3日、4日停航。", [("5月3日", "2031-05-03"), ("4日", "2031-05-04")]),
    ("北港社今天報導，渡口停航，明（15）日恢復。", [("今天", "2031-05-14"), ("明", "2031-05-15")]),
    ("渡口今起停航，昨起已限流。", [("今起", "2031-05-14"), ("昨起", "2031-05-13")]),
    ("港务局前天表示停航。", [("前天", "2031-05-12")]),
    ("渡口后天复航。", [("后天", "2031-05-16")]),
    ("后天努力很重要，目前天气不错，此前天津下雨。", []),
    ("三天前渡口停航。", [("三天前", "2031-05-11")]),
    ("开放时间为6月1日起至6月7日止。", [("6月1日起至6月7日", "2031-06-01/2031-06-07")]),
    ("縣長今下午到場，昨召開會議。", [("今", "2031-05-14"), ("昨", "2031-05-13")]),
    ("如今下午渡口人多，至今召开三次会议。", []),
    ("縣長今日視察渡口。", [("今日", "2031-05-14")]),
    ("They were waiting to board at the end of August.", [("August", "2030-08")]),
    ("They met to draft it by the end of August.", [("August", "2031-08")]),
    ("It was a 9 percent rise from 2000.", [("2000", "2000")]),
    ("A fee is payable on July 8.", [("July 8", "2031-07-08")]),
    (
        "Talks are on June 15, 16 and 17.",
        [("June 15", "2031-06-15"), ("16", "2031-06-16"), ("17", "2031-06-17")],
    ),
    ("It ran on May 3 and 4 2030 in Oslo.", [("May 3", "2030-05-03"), ("4 2030", "2030-05-04")]),
    ("On June 3 and 14 people met.", [("June 3", "2030-06-03?")]),
    ("The match was put back to June 15.", [("June 15", "2031-06-15")]),
    ("Copper for July delivery fell.", [("July", "2031-07")]),
    ("The show is in Bath from October 8-November 9.", [("October 8-November 9", "2031-10-08/2031-11-09")]),
    ("Sales match 2029 third-quarter sales.", [("2029 third-quarter", "2029-35")]),
    ("It beat 2029 full-year profit.", [("2029", "2029")]),
    ("Third quarter sales rose.", [("Third quarter", "2030-35")]),
    ("It fell in the first quarter of the prior year.", [("first quarter of the prior year", "2030-33")]),
    ("The busiest month of the year was over.", []),
    ("The crop is put 1 percent down from the October forecast.", [("October", "2030-10")]),
    ("They backed a levy starting July 1.", [("July 1", "2031-07-01")]),
    ("It was the smallest June herd.", [("June", "2030-06?")]),
    (
        "昨（13日）发布，昨晚下雨，今早放晴，明日开放。",
        [
            ("昨", "2031-05-13"),
            ("昨晚", "2031-05-13"),
            ("今早", "2031-05-14"),
            ("明日", "2031-05-15"),
        ],
    ),
    (
        "5月2日启动，9日结束；截至13日，仍未完工。",
        [("5月2日", "2031-05-02"), ("9日", "2031-05-09"), ("13日", "2031-05-13")],
    ),
    ("He resigned on Monday, aides said on Tuesday.", [("Monday", "2031-05-12"), ("Tuesday", "2031-05-13")]),
    ("The court will rule on Friday.", [("Friday", "2031-05-16")]),
    ("Last Thursday's vote was close.", [("Last Thursday", "2031-05-08")]),
    ("A hearing is due by next Monday.", [("next Monday", "2031-05-19")]),
    ("She toured the yard from Monday to Wednesday.", [("Monday to Wednesday", "2031-05-12/2031-05-14")]),
    ("The gala is on Thursday, 12 June.", [("Thursday, 12 June", "2031-06-12")]),
    ("It snowed on a Monday in March 2029.", [("Monday in March 2029", "2029-03")]),
    ("The kiln cooled on 3 and 4 May.", [("3", "2031-05-03"), ("4 May", "2031-05-04")]),
    ("Ships queued between 8 and 11 May.", [("8 and 11 May", "2031-05-08/2031-05-11")]),
    ("Ministers meet on 8 & 11 May.", [("8", "2031-05-08"), ("11 May", "2031-05-11")]),
    ("The bill becomes law on Oct. 1.", [("Oct. 1", "2031-10-01")]),
    ("The council would open it by 24 February.", [("24 February", "2032-02-24")]),
    ("They had signed by February.", [("February", "2031-02")]),
    ("October sales beat the March forecast.", [("October", "2030-10"), ("March", "2031-03")]),
    ("Last year's December budget fell short.", [("Last year's December", "2030-12")]),
    ("Catches fell to 6 t from 9 t a year earlier.", [("a year earlier", "2030")]),
    (
        "In April 2031 it fell, as it had a year earlier.",
        [("April 2031", "2031-04"), ("a year earlier", "2030-04")],
    ),
    ("It aims for 6 by 2034, or by the end of that year.", [("2034", "2034"), ("that year", "2034")]),
    ("Ten years ago the mill closed.", [("Ten years ago", "2021")]),
    ("Two days ago it rained.", [("Two days ago", "2031-05-12")]),
    ("Output fell in Q1 and rose in Q4 2030.", [("Q1", "2031-33"), ("Q4 2030", "2030-36")]),
    ("Revenue grew in the first two months.", [("first two months", "2031-01/2031-02")]),
    ("Buyers should cover third-quarter needs.", [("third-quarter", "2031-35")]),
    ("Profits fell in the third quarter of last year.", [("third quarter of last year", "2030-35")]),
    ("A cut is due in the autumn.", [("autumn", "2031-23")]),
    ("It stood at 71% in autumn 2028.", [("autumn 2028", "2028-23")]),
    ("Tolls doubled last winter.", [("last winter", "2030-24")]),
    ("FY2030/31 was poor.", [("FY2030/31", "2030/2031")]),
    ("The firm today announced a merger.", [("today", "2031-05-14")]),
    ("Stocks will be gone by year-end.", [("year", "2031")]),
    # What will be done lies ahead; what had to be done does not.
    ("The gate will be closed in March.", [("March", "2032-03")]),
    ("The gate is to be closed on 5 March.", [("5 March", "2032-03-05")]),
    ("The gate had to be closed in March.", [("March", "2031-03")]),
    ("Last week the gate jammed.", [("Last week", "2031-05-05/2031-05-11")]),
    ("今年一季度和前两个月都在增长。", [("今年一季度", "2031-33"), ("前两个月", "2031-01/2031-02")]),
    ("去年12月出口下降，与上年同期相比。", [("去年12月", "2030-12"), ("上年同期", "2029-12")]),
    ("本周三开庭，上周五休庭。", [("本周三", "2031-05-14"), ("上周五", "2031-05-09")]),
    ("截至7日18时，转移群众2万人。", [("7日", "2031-05-07")]),
    ("15日至17日有大雨。", [("15日至17日", "2031-05-15/2031-05-17")]),
    ("预计四季度销量有望回升，一季度曾下降。", [("四季度", "2031-36"), ("一季度", "2031-33")]),
    ("Units are asked to submit revised plans by 20 May.", [("20 May", "2031-05-20")]),
    ("It will hold hearings in all six affected towns before the autumn.", [("autumn", "2031-23")]),
    ("五年前建成，预计年底前扩建。", [("五年前", "2026"), ("年底", "2031")]),
    ("接下来三年扩产。", [("接下来三年", "2031/2034")]),
    ("6月底前完成，2月下旬投产。", [("6月底", "2031-06"), ("2月下旬", "2031-02")]),
    ("民国115年一月，上世纪90年代。", [("民国115年一月", "2026-01"), ("上世纪90年代", "199X")]),
    ("在過去十年間，預計明年第二季投產。", [("過去十年間", "2021/2031"), ("明年第二季", "2032-34")]),
]

CHINESE = [
    ("会议于2026年1月30日下午举行。", [("2026年1月30日", "2026-01-30")]),
    ("１月３０日，会议举行。", [("１月３０日", "2026-01-30")]),
    ("去年4月，他主持了学习。", [("去年4月", "2025-04")]),
    ("今年将继续推进。", [("今年", "2026")]),
    ("明年实施。", [("明年", "2027")]),
    ("二〇二六年一月三十日，会议举行。", [("二〇二六年一月三十日", "2026-01-30")]),
    ("截至2025年底，企业增多。", [("2025年底", "2025")]),
    ("到2035年基本实现。", [("2035年", "2035")]),
    ("去年上半年出口增长。", [("去年上半年", "2025-40")]),
    ("2025年第三季度出口增长。", [("2025年第三季度", "2025-35")]),
    ("上个世纪70年代，渔业兴旺。", [("上个世纪70年代", "197X")]),
    ("渔业25年预计增产，成立25年增产。", [("25年", "2025")]),
    ("三季度出口增长。", [("三季度", "2025-35")]),
    ("近五年来，产量翻番。", [("近五年来", "2021/2026")]),
    ("过去五年，产量增长。", [("过去五年", "2021/2026")]),
    ("2021年至2025年，产量增长。", [("2021年至2025年", "2021/2025")]),
    ("2021—2025年产量增长。", [("2021—2025年", "2021/2025")]),
    ("2025年1至11月，产量增长。", [("2025年1至11月", "2025-01/2025-11")]),
    ("2025年3月4日至11日召开。", [("2025年3月4日至11日", "2025-03-04/2025-03-11")]),
    ("20世纪90年代以来，技术进步。", [("20世纪90年代", "199X")]),
    ("大会将于3月5日召开。", [("3月5日", "2026-03-05")]),
    ("去年春季展会人多。", [("去年春季展会", "2025-03")]),
    ("“三五”时期是关键。", [("“三五”", "2026/2030")]),
    # Into the next year, and two months side by side.
    ("去年12月底至今年1月初开放。", [("去年12月底至今年1月初", "2025-12/2026-01")]),
    ("明年12月至次年2月开放。", [("明年12月至次年2月", "2027-12/2028-02")]),
    ("明年1、2月开放。", [("明年1、2月", "2027-01/2027-02")]),
    ("前 3 个月出口增长。", [("前 3 个月", "2025-01/2025-03")]),
    # Codes and short years of market notes, where what follows shows a year.
    (
        "25Q4出口增长，1H25毛利下降，24年营收增长。",
        [("25Q4", "2025-36"), ("1H25", "2025-40"), ("24年", "2024")],
    ),
    ("25年9月上市，预计24-26年营收增长。", [("25年9月", "2025-09"), ("24-26年", "2024/2026")]),
    # Behind a semicolon the year goes on that a sentence opens with, to a later month.
    (
        "2021年2月，渡轮开航；5月，桥通车；12月3日，港口开港。",
        [("2021年2月", "2021-02"), ("5月", "2021-05"), ("12月3日", "2021-12-03")],
    ),
    ("2021年11月，渡轮开航；1月，桥通车。", [("2021年11月", "2021-11"), ("1月", "2026-01")]),
    ("年初出口增长。", [("年初", "2026")]),
]

NONE = [
    "Today's seeds may become tomorrow's industries and the pillars of the day after.",
    "It was the 24th session of a 21st-century body.",
    "The share rose to 40% of the 6,000 firms.",
    "The F-35 flew during COVID-19.",
    "Agenda 2030 and Vision 2035 are plans.",
    "The 2030 Agenda for Sustainable Development is a plan.",
    "It bought 2000 MW and 2025 tonnes of steel.",
    "The line has a capacity of 2000 units.",
    "They may march on; the march may fail.",
    "The deadline of February 30, 2026 does not exist.",
    "The invoice says 03/04/2026, which may be either.",
    "See https://example.org/2026/01/30/news-2025-04-01.html for more.",
    "Version 2026.1.3.4 of the tool, build 2025_03.",
    "The Spring Fair comes every year in spring.",
    "In the last year of the plan, growth slowed.",
    "Call 010-2025-1234 or write to room 2025.",
    "The 2010-11 row is ambiguous.",
    "Model 2025 sells well.",
    "这是三年行动计划，历史悠久，有2000多年。",
    "拥有2000年历史的城市。",
    "2月30日不存在。",
    "年产量很高，月活很多，一年一度。",
    "春季展会每年举行。",
    "The line supplies the H2 that H2 Alba and other users of H2 need.",
    "The Borro Q4 sales were good.",
    "It will invest in H2, and the H2 fleet runs by H2 alone.",
    "They meet every Monday on Good Friday Street.",
    "The mayor spoke before the summer recess of tomorrow's port, and prices fall.",
    "A quarter of a century passed in half a day.",
    "近日，有关部门印发通知，届时公布。",
    "成立24年来，走过24年的路，判处有期徒刑12年6个月。",
    "工期10-15年，2h30的会，4H99型，65Q3型。",
    "5日均线与3日游，明日之星，今晚报和昨晚会。",
    "一份几十年前的报纸，数十年前的桥。",
    "说明（14）日常如此，（一）5日行程。",
]


@pytest.mark.parametrize(("sentence", "expected"), ENGLISH + CHINESE)
def test_dates_are_read(sentence: str, expected: list[tuple[str, str]]) -> None:
    """Each date of a sentence has its words and its value, and nothing else is one."""
    assert read(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), ON_A_DAY)
def test_dates_lean_on_the_day_of_publication(sentence: str, expected: list[tuple[str, str]]) -> None:
    """Weekdays, seasons, quarters and days without a year are told by the day and by the clause's tense."""
    assert read(sentence, "2031-05-14") == expected


@pytest.mark.parametrize("sentence", NONE)
def test_other_figures_and_words_are_no_dates(sentence: str) -> None:
    """Names, counts, impossible days and figures of speech give no date."""
    assert read(sentence) == []


@pytest.mark.parametrize(
    ("published", "value"),
    [
        (None, "XXXX-06-01"),
        ("2026", "2026-06-01?"),
        ("2026-06", "2026-06-01"),
        ("2026-02", "2025-06-01"),
        ("2026-05-30", "2025-06-01?"),
        ("not a date", "XXXX-06-01"),
        ("2026-13", "XXXX-06-01"),
    ],
)
def test_a_day_takes_its_year_from_the_publication(published: str | None, value: str) -> None:
    """The nearest such day not after publication; uncertain beyond eleven months or a year alone."""
    assert read("It appeared on June 1 in a journal.", published) == [("June 1", value)]


@pytest.mark.parametrize(
    ("published", "value"),
    [("2026-01-09", "2025-24"), ("2026-03-03", "2025-24"), ("2026-05-03", "2026-24"), ("2026-12", "2026-24")],
)
def test_this_winter_began_in_december(published: str, value: str) -> None:
    """Until March this winter is the one that is ending, in both languages; from then on the next."""
    assert read("It carried 900 guests this winter.", published) == [("this winter", value)]
    assert read("今冬降雪偏多。", published) == [("今冬", value)]


def test_a_day_inside_the_publication_month_is_uncertain() -> None:
    """June 15 in a document of June may lie before or after it."""
    assert read("It appeared on June 15.", "2026-06") == [("June 15", "2026-06-15?")]


def test_a_full_date_of_the_document_settles_a_bare_day() -> None:
    """One explicit day with the same month and day gives the year; two of them settle nothing."""
    assert read("On June 1 it fell.", None, ("2024-06-01",)) == [("June 1", "2024-06-01")]
    assert read("On June 1 it fell.", None, ("2024-06-01", "2025-06-01")) == [("June 1", "XXXX-06-01")]


def test_a_leap_day_takes_a_leap_year() -> None:
    """February 29 belongs to the latest leap year, too far off to be settled."""
    assert read("On February 29 it snowed.", "2026-02") == [("February 29", "2024-02-29?")]


def test_relative_dates_need_a_publication_of_that_precision() -> None:
    """No publication, no "last year"; a year alone, no "last month"; a month alone, no "yesterday"."""
    assert read("In the fourth quarter of 2024 it fell, and in the third quarter.", None) == [
        ("fourth quarter of 2024", "2024-36")
    ]
    assert read("It fell last quarter, and in the third.", None) == []
    assert read("It fell last year, and over the past five years.", None) == []
    assert read("It fell last month.", "2026") == []
    assert read("It fell yesterday.", "2026-02") == []
    assert read("It fell yesterday.", "2026-03-01") == [("yesterday", "2026-02-28")]


def test_words_of_saying_do_not_point_forward() -> None:
    """In "who will attend said on" the day belongs to the saying."""
    assert read("Those who will attend said on May 2 that all is well.") == [("May 2", "2025-05-02")]


def test_only_the_sentence_is_read() -> None:
    """A date outside the offsets is not seen, and offsets are those of the document."""
    text = "In 2024. In 2025. In 2026."
    assert [m.span for m in find_dates(text, fold(text), 9, 17, DateContext())] == [Span(12, 16)]


PIECES = (
    "January May Sept. 30 2026 1999-12 2025/26 Q2 first half of the year last next past five years decade "
    "2030s between and from to - – , ( ) 02/30/2024"
    " 去年 2025年 底 1月 30日 三十 〇 近 十 年代 世纪 上半年 第三季度 至 will said yesterday Spring Fair"
)
TEXTS = st.lists(
    st.one_of(st.text(max_size=6), st.sampled_from(PIECES.split())),
    max_size=14,
).map(" ".join)
PUBLISHED = st.one_of(
    st.none(),
    st.text(max_size=10),
    st.dates().map(str),
    st.sampled_from(["2026", "2024-02", "9999-12", "0001"]),
)


@given(TEXTS, PUBLISHED, st.integers(0, 40), st.integers(0, 40))
def test_any_text_gives_valid_dates_in_order(text: str, published: str | None, first: int, cut: int) -> None:
    """No text raises; spans lie in the sentence, in order, apart; every value is EDTF this program reads."""
    start, end = min(first, len(text)), max(min(first, len(text)), len(text) - cut)
    mentions = find_dates(text, fold(text), start, end, DateContext(published))
    edge = start
    for mention in mentions:
        assert edge <= mention.span.start < mention.span.end <= end
        edge = mention.span.end
        assert is_date(mention.value), mention.value


WORST = (
    *(
        "January ",
        "May 3 to ",
        "3 and 4 June ",
        "2025-",
        "2025 and ",
        "12/",
        "1.",
        "last ",
        "a year earlier ",
    ),
    *(
        "first half of ",
        "from Monday to ",
        "spring ",
        "Q1 ",
        "FY2026/",
        "www.1 ",
        "2025年",
        "1月1日",
        "2025年同期",
    ),
    *("上半年", "二〇二五", "近三年", "周二", "今年前"),
)


@pytest.mark.parametrize("words", WORST)
def test_the_worst_text_for_a_pattern_is_read_to_its_end(words: str) -> None:
    """20,000 characters of what a pattern begins with: no stack runs out, and spans keep their order."""
    text = words * (20_000 // len(words))
    mentions = find_dates(text, fold(text), 0, len(text), DateContext("2031-05-14"))
    assert all(one.span.end <= two.span.start for one, two in itertools.pairwise(mentions))


@given(st.dates())
def test_every_day_is_read_back(day: object) -> None:
    """A day written in full, in ISO or Chinese form, has its own value where years are modern."""
    iso = str(day)
    year, month, number = iso.split("-")
    if 1800 <= int(year) <= 2199:
        assert read(f"It was {iso} then.") == [(iso, iso)]
        words = f"{year}年{int(month)}月{int(number)}日"
        assert read(f"会议于{words}举行。") == [(words, iso)]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("一百二十万", 1200000),
        ("十五", 15),
        ("二〇", None),
        ("十五五", None),
        ("三百五", None),
        ("万一", None),
    ],
)
def test_chinese_numerals(words: str, value: int | None) -> None:
    """Well-formed numerals have their value; others have none."""
    assert parse_numeral(words) == value


def test_chinese_digits_one_by_one() -> None:
    """Years are digits in a row, in either script; anything else among them is none."""
    assert parse_digits("二〇二六") == 2026
    assert parse_digits("2026") == 2026
    assert parse_digits("二十") is None


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("twenty-five", 25),
        ("two hundred and fifty", 250),
        ("three million", 3000000),
        ("half a million", 500000),
        ("two three", None),
        ("twenty eleven", None),
        ("thousand million", None),
    ],
)
def test_english_number_words(words: str, value: int | None) -> None:
    """Well-formed number words have their value; others have none."""
    assert parse_spelled(words) == value
