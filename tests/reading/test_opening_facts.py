"""What a text without markup states of itself: date, publisher and address in the lines around its body."""

from __future__ import annotations

import pytest

from generator.reading.blocks.dividing import divide_blocks
from generator.reading.facts.opening_facts import read_opening_facts

BODY = (
    "The harbour authority has closed the northern lock for repairs, and barges now wait for up to nine hours"
    " before they can pass, which shippers call the worst delay since the lock was opened to large vessels."
)


def _facts(head: str, foot: str = "", body: str = BODY) -> dict[str, str]:
    text = f"{head}\n\n{body}\n\n{body.replace('northern', 'southern')}\n\n{foot}\n"
    return read_opening_facts(text, divide_blocks(text))


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        ("Source: Coast Wire | 2031-04-12 10:22", {"publisher": "Coast Wire", "published": "2031-04-12"}),
        ("Fenland Courier, 2 February 2033", {"publisher": "Fenland Courier", "published": "2033-02-02"}),
        (
            "The Independent, Monday 12 April 2032",
            {"publisher": "The Independent", "published": "2032-04-12"},
        ),
        (
            "2026-03-19 07:42　来源：江北日报　【字体：大 中 小】",
            {"publisher": "江北日报", "published": "2026-03-19"},
        ),
        ("2031-04-12 08:31来源：江北网阅读量：129", {"publisher": "江北网", "published": "2031-04-12"}),
        ("By Coast Wire|Apr 12,2031", {"publisher": "Coast Wire", "published": "2031-04-12"}),
        ("江北日报 2031-04-12 08:31", {"publisher": "江北日报", "published": "2031-04-12"}),
        ("江北網編譯陳文海 2031-04-12 10:00", {"publisher": "江北網", "published": "2031-04-12"}),
        ("【江北时报报道 记者 王文海 李青】", {"publisher": "江北时报"}),
        ("江北報／ 記者王文海／即時報導", {"publisher": "江北報"}),
        ("中江社台北31日電", {"publisher": "中江社"}),
        ("《中江網絡社13日專訊》湖上今天起風。", {"publisher": "中江網絡社"}),
        ("中江社報導，北閘昨日封閉", {}),
        ("据江北电视台和中江社报道，北闸昨日封闭", {}),
        ("12/04/2031 09:57", {}),
        ("13/04/2031 09:57", {"published": "2031-04-13"}),
        ("04/04/2031 09:57", {"published": "2031-04-04"}),
        ("本报记者 王文海 2031-04-12", {"published": "2031-04-12"}),
        ("Market note no. 47 | Issued 8 April 2031 | For clients only", {"published": "2031-04-08"}),
        (
            "*Note 25/14 · Delta Institute for Ports · 12 November 2025*",
            {"publisher": "Delta Institute for Ports", "published": "2025-11-12"},
        ),
        ("The Star\nTech News", {"publisher": "The Star"}),
        ("来源 | 江北观察（ID：jiangbei）", {"publisher": "江北观察"}),
        ("From: Ministry of Harbours and The Rt Hon Ann Lee", {"publisher": "Ministry of Harbours"}),
        ("From: Ann Lee", {}),
        ("今天是2031年5月12日 星期一", {}),
        (
            "Board note, 14 March 2031 Delta Harbour Authority",
            {"publisher": "Delta Harbour Authority", "published": "2031-03-14"},
        ),
        ("Minutes of the Harbour Council", {}),
        ("Bo Ek, Analyst, Coast Bank", {}),
        ("About the Harbour Authority", {}),
        ("RESEARCH ON FERRIES OF THE DELTA", {}),
        ("October 29–November 2, 2031, New Ure", {}),
        ("12-14 April 2031", {}),
        ("2031年4月12日至14日", {}),
        (
            "© 1994, 1995, 1996, 1997, 1998, 1999, 2003, 2031 Delta Users Group",
            {"publisher": "Delta Users Group"},
        ),
        ("Copyright (c) [2029..2031] Ann T. Brough", {"publisher": "Ann T. Brough"}),
        ("© Delta Power 2031", {"publisher": "Delta Power"}),
        (
            "Ministry of Harbours, Locks and Local Ferries",
            {"publisher": "Ministry of Harbours, Locks and Local Ferries"},
        ),
        ("[Share](https://x.example/intent?u=1) https://t.me/share", {}),
        ("Ann Lee • https://orcid.org/0000-0001", {}),
        ("locks@example.org https://www.example.org/offices/north", {}),
        ("The plan of the lock may be found on the pages of the city, https://www.example.org.", {}),
        ("[1] https://www.example.org/other", {}),
        ("https://news.example/2031/visit-see-lock", {"url": "https://news.example/2031/visit-see-lock"}),
        ("https://creativecommons.org/licenses/by/4.0/", {}),
        ("发布日期：2031-05-12日", {"published": "2031-05-12"}),
        ("[^a]: The tender is at https://tenders.example/1.", {}),
        ("If not, see https://www.example.org/licenses/.", {}),
        ("This is what I see: https://pictures.example/1.png", {}),
        ("详见 https://www.example.org/c13.html", {}),
        ("Read it at https://www.example.org/2031/lock.", {"url": "https://www.example.org/2031/lock"}),
        ("© 2029–31 Delta Institute", {"publisher": "Delta Institute"}),
        ("© 2027, 2029, 2031 Delta Institute", {"publisher": "Delta Institute"}),
        ("Copyright c 2031 by Delta Institute", {"publisher": "Delta Institute"}),
        ("Copyright council of the delta", {"publisher": "council of the delta"}),
        ("https://www.example.org/2031/lock", {"url": "https://www.example.org/2031/lock"}),
        ("原文链接：https://www.example.org/c12.html", {"url": "https://www.example.org/c12.html"}),
    ],
)
def test_a_line_above_the_body_states_facts(line: str, facts: dict[str, str]) -> None:
    """Source lines, datelines, mastheads and addresses, in both languages."""
    assert _facts(f"Northern lock closed for repairs\n\n{line}") == facts


def test_a_line_below_a_title_as_long_as_a_paragraph_states_facts() -> None:
    """A name that begins small breaks no title, and the title is no evidence."""
    title = "Northern lock shut: nine-hour waits, barges turned away, first repairs since the lock was opened"
    text = f"{title}\n\neLock Insights, July 26, 2034\n\n{BODY}\n"
    blocks = divide_blocks(text)
    assert [block.kind.value for block in blocks] == ["heading", "chrome", "paragraph"]
    assert read_opening_facts(text, blocks) == {"publisher": "eLock Insights", "published": "2034-07-26"}


def test_a_copyright_line_names_the_publisher_where_nothing_else_does() -> None:
    """The years and the reservation of rights are no part of the name; another line goes before it."""
    foot = "© 2029-2031 Brough & Tait Seafood. All rights reserved."
    assert _facts("Northern lock closed for repairs", foot) == {"publisher": "Brough & Tait Seafood"}
    assert _facts("Northern lock closed for repairs\n\nSource: Coast Wire", foot)["publisher"] == "Coast Wire"
    for line in ("(c) Copyright 2031 Ann T. Brough.", "Copyright © 2031 Ann T. Brough"):
        assert _facts("Northern lock closed for repairs", line) == {"publisher": "Ann T. Brough"}


@pytest.mark.parametrize(
    ("foot", "published"),
    [
        ("First published on: 12 April 2031", "2031-04-12"),
        ("Publish date: April 12, 2031", "2031-04-12"),
        ("Last updated: 12 April 2031", None),
        ("Published by the Coast Wire", None),
    ],
)
def test_a_foot_tells_when_a_text_was_first_published(foot: str, published: str | None) -> None:
    """Where the head tells no day; the day of a change is another."""
    assert _facts("Northern lock closed for repairs", foot).get("published") == published
    head = "Northern lock closed for repairs\n\nCoast Wire, 3 May 2030"
    assert _facts(head, foot)["published"] == "2030-05-03"


def test_what_is_forbidden_is_no_part_of_a_publishers_name() -> None:
    """A line of rights tells whose they are, and then what nobody may do; Crown copyright names nobody."""
    assert _facts("北閘關閉維修", "© 海灣時報 版權所有 禁止擅自轉載") == {"publisher": "海灣時報"}
    assert _facts("Northern lock closed for repairs", "© Crown copyright") == {}


def test_the_foot_may_tell_the_address() -> None:
    """A line that says so; any other address there leads elsewhere."""
    foot = "Canonical: https://www.example.org/lock"
    assert _facts("Northern lock closed for repairs", foot) == {"url": "https://www.example.org/lock"}
    assert _facts("Northern lock closed for repairs", "https://www.example.org/lock") == {}


def test_a_long_menu_hides_no_facts() -> None:
    """Below a menu the title opens the head."""
    menu = "Menu\nSearch\nLog in\nShare\nPrint\nHome\nWatch\nLive\nSave\nTopics"
    head = f"Coast Times\n{menu}\nNorthern lock closed for repairs again\nPublished 4 April 2031"
    assert _facts(head) == {"publisher": "Coast Times", "published": "2031-04-04"}


def test_an_agency_stands_in_the_dateline() -> None:
    """What stands in brackets behind place and day tells who, and not the year."""
    found = _facts("Northern lock closed for repairs", body=f"HARBOURTON, April 12 (Coast Wire) -- {BODY}")
    assert found == {"publisher": "Coast Wire"}


@pytest.mark.parametrize(
    "head",
    [
        "Minutes of the meeting of 12 November 2030",
        "Northern lock closed for repairs\n\nHarbourton in April",
        "Northern lock closed for repairs\n\n© example.org",
        "Lock closed until March 2031",
        (
            "Northern lock closed for repairs\n\nIda Brough, Tait University\n\nJon Vale, Fenland Institute"
            "\n\nAda Roe, Coast College"
        ),
        "Northern lock closed for repairs\n\nIda Brough, Tait University, brough@example.org",
        "Northern lock closed for repairs\n\n1Institute of Ports, Harbourton",
        "Northern lock closed for repairs\n\nTait University I. M. Brough",
        "Northern lock closed for repairs\n\n4 Submission and source: 10",
        "Northern lock closed for repairs\n\nInsider Brief",
        "LOCKS IN RESEARCH: A CENTRE OF WORRY\nAND OF HOPE",
    ],
)
def test_a_line_that_may_mean_something_else_states_nothing(head: str) -> None:
    """A title tells what it is about; a month is no day, an address no name; authors work at many bodies."""
    assert _facts(head) == {}


@pytest.mark.parametrize(
    ("opening", "published"),
    [
        ("DUBLIN, July 2, 2031 -- The lock", "2031-07-02"),
        ("DUBLIN and UTRECHT, Netherlands, 2 July 2031 /Wire News/ — The lock", "2031-07-02"),
        ("DUBLIN, July 2 (Wire) -- The lock", None),
        ("In Dublin, on July 2, 2031 the lock", None),
        ("Since March 3, 2031 - a Monday - the lock", None),
    ],
)
def test_a_release_tells_its_day_behind_its_place(opening: str, published: str | None) -> None:
    """A dateline with a year says when a release went out; a date in a sentence does not."""
    facts = _facts("Lock closed", body=f"{opening} is closed. {BODY}")
    assert facts.get("published") == published


def test_a_chinese_notice_is_signed_and_dated_below() -> None:
    """The body above the last day has issued it then; a day within a line is another matter."""
    signed = "河口市水务局办公室\n\n2031年4月12日"
    assert _facts("关于开展泵站检查的通知", signed) == {
        "publisher": "河口市水务局办公室",
        "published": "2031-04-12",
    }
    assert _facts("关于开展泵站检查的通知", "检查延长到月底结束\n\n2031年4月12日") == {}
    assert _facts("关于开展泵站检查的通知", "河口市水务局\n\n截止到2031年4月12日为止。") == {}


def test_a_masthead_is_no_title() -> None:
    """What publishes stands above the title; a title that only names a body keeps its place."""
    head = (
        "Delta Institute for Ports\n\nWhy the northern lock was closed for repairs\n\nNote 4 | November 2031"
    )
    assert _facts(head) == {"publisher": "Delta Institute for Ports", "published": "2031-11"}
    assert "publisher" not in _facts("Delta Institute for Ports\n\nA history")


def test_a_chinese_masthead_stands_far_from_its_issue() -> None:
    """The two ends of a head are apart; the title is what stands below."""
    head = "河口研究院   政策简报 第 3 期 2031 年 4 月\n\n北闸为什么要关闭检修"
    assert _facts(head) == {"publisher": "河口研究院", "published": "2031-04"}
