"""Pages copied as text: what the site says around and within an article is no evidence."""

from __future__ import annotations

import pytest

from generator.model import BODY_KINDS, BlockKind
from generator.reading.blocks import divide_blocks
from generator.reading.titles import choose_heading

BODY = "The ferry carried four hundred people to the islands on the first day of summer."
HEAD = f"The ferry line to the islands\n{BODY}\n{BODY}\n"


def body_of(text: str) -> list[str]:
    """The lines that may become evidence."""
    return [text[b.span.start : b.span.end] for b in divide_blocks(text) if b.kind in BODY_KINDS]


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe for £1 a month",
        "Already a member? Log in. Want all of The Tide? Subscribe.",
        "You have 2 free articles left this month.",
        "To continue reading, create an account.",
        "Thanks for reading The Tide Table! Subscribe for free to get new posts.",
        "Have a tip? Write to the desk at desk@tide.example.",
        "Enjoying this story? Get our newsletter, read by 9,000 people each week.",
        "Want to keep up with the islands? Sign up for Ebb, and we will send it each Friday.",
        "A version of this article appeared in print on 4 May 2031 under another headline.",
        "*This article was amended on 8 May 2031 to correct the number of ferries.*",
        "An earlier version of this story gave the wrong year, 2019.",
        "Correction: the ferry has 12 cabins, not 21.",
        "Tags: ferries, islands, 2031",
        "Follow Tide news on Facebook, X and Instagram.",
        "The Tide is not responsible for the content of external sites.",
        "SKIP ADVERTISEMENT",
        "6 min read",
        "The Tide Daily newsletter brings you all the news you need by 7 a.m. Sign up here.",
        "Suggested citation: Lee, A. (2031). Ferries after oil.",
        "The rules of the quay, opens new tab",
        "12 Likes",
        "Bo Holm in Oslo contributed reporting to this story.",
        "Present: Ann Lee (chair), Bo Holm, Eva Lund",
        "This is an uncorrected proof. It may not be quoted until 2032.",
        "Published by the Harbour Authority of Halle",
        "— Ann Lee (@annlee) March 3, 2031",
        "Please activate JavaScript in your browser to see all 12 timetables.",
        "Every day, Tide's editors send out a selection of 10 stories.",
        "Cookies help us to provide our 3 services.",
        "You are using an outdated browser, which shows 1 in 5 of our pictures wrongly.",
        "字号：大 中 小",
        "当前位置：首页 > 港口 > 渡轮",
        "上一篇：渡轮停航3天",
        "原标题：渡轮5月开航",
        "点击进入专题",
        "【纠错】 【责任编辑：王某】",
        "江ICP备05012345号",
        "发布日期：2031年03月04日",
        "国渡发〔2031〕7号",
        "請繼續往下閱讀...",
        "渡輪新聞版權所有不得轉載",
        "最後更新: 2031-03-04 HKT 12:05",
        "长按二维码关注",
        "欢迎点赞、在看、转发",
        "赞 45",
        "《北港日报》（2031年03月04日 第 02 版）",
        "首页 渡轮 港口 天气 专题 图片",
        "北 港 网 版 权 所 有 ，未 经 授 权 禁 止 使 用",
        "〔記者王某／北港報導〕",
        "2031年2月26日",
        "北港网 > 财经频道 > 正文",
        "延伸阅读☞ 渡轮、桥与港口……2031年的三件大事",
        "相關文章：渡輪停航3天",
        "相关报道见3版",
        "分享到：微信 微博",
        "本文为北港网原创文章，转载请附上原文链接。",
        "返回北港网首页 返回财经频道首页",
        "渡輪昨日（25日）在北港停航。（王大文攝）",
        "關閉窗口 打印本頁",
        "电话：0839-1234567 江ICP备12028058号",
        "主办：北港市人民政府办公室 运行维护单位：北港电信",
        "01報料熱線：9282 2290",
        "【本文为合作媒体授权渡轮网转载，文章版权归原作者所有，转载请联系原作者。】",
        "看了这篇文章的用户还看了",
        "北港社声明：文章内容仅供参考，不构成投资建议。投资者据此操作，风险自担。",
        "新聞來源：北港報",
        "我是廣告 請繼續往下閱讀",
    ],
)
def test_what_the_site_says_is_no_body(line: str) -> None:
    """Offers, corrections, tags, prompts and records, alone on a line between paragraphs."""
    assert line not in body_of(f"{HEAD}{line}\n{BODY}\n{BODY}\n")


@pytest.mark.parametrize(
    "line",
    [
        "Follow-up work on the ferry began on 4 May, and divers found two cracks.",
        "Want to know why fares rise? Look at the price of oil in 2030.",
        "Correction of the accounts took two years and 3 million crowns.",
        "Every day the harbour's team sends 12 boats to the bar.",
        "You are using a third of the quay, the harbour master told them.",
        "Cookies helped to feed 40 children on the ferry.",
        "Item 3 of 5 on the agenda was the harbour.",
        "Subscribe to this view or not, the fare rose by 8 percent.",
        "This article of the treaty was amended in 2019 by nine states.",
        "Present fares contributed 3 million crowns to the harbour in 2030.",
        "Members paid 40 crowns each to keep the ferry.",
        "This report was produced by 40 engineers over 3 years.",
        "Support for the ferry line rose to 61 percent in May.",
        "The museum bought a picture by a ferryman for 2 million crowns.",
        "Skip Larsen, who is 61, has steered the ferry since 1999.",
        "2031年2月26日，渡轮在北港开航。",
        "阅读3456份申请用了渡轮公司两个月。",
        "点赞数超过渡轮的乘客数。",
        "点击量超过百万的渡轮视频来自北港。",
        "相关报道说，渡轮2031年3月停航。",
        "本文为渡轮公司算了一笔账：一年省下300万元。",
        "分享到的经验是，渡轮2031年要减班。",
        "本文讨论的转载收入2031年为300万元。",
        "联合声明：两国2031年共建三个渡口，渡轮增加到12艘。",
        "返回北港的渡轮2031年3月停航。",
    ],
)
def test_a_sentence_that_begins_alike_is_body(line: str) -> None:
    """Each begins as a line of a site does, and says something."""
    assert line in body_of(f"{HEAD}{line}\n{BODY}\n{BODY}\n")


def test_captions_stand_under_their_picture_or_its_credit() -> None:
    """Below a credit, emphasised below a picture, or with a credit at its own end."""
    text = (
        f"{HEAD}Getty Images\nHalf of the ferries have stayed in port since 2030\n{BODY}\n"
        "![A ferry](f.jpg)\n*A ferry at the quay in 2029. Nobody is aboard.*\n"
        f"{BODY}\nThe quay in 1988, when 900 men worked there.Credit...A. Name for The Tide\n{BODY}\n"
        f"Ann Lee, the harbour master. Photo: B. Name\n{BODY}\n港务局长王某。（資料照）\n{BODY}\n"
    )
    assert set(body_of(text)) == {BODY}


def test_whoever_the_byline_names_is_introduced() -> None:
    """A line on the author goes; one on somebody else stays, and so does what the author did in the story."""
    text = (
        "The ferry line\nBy Ann Lee and Bo Holm\nBo Holm covers islands for The Tide.\n"
        f"{BODY}\nEva Lund covers the costs from her own purse.\nAnn Lee fell into the sea on 3 May.\n"
        f"{BODY}\n"
    )
    assert body_of(text) == [
        BODY,
        "Eva Lund covers the costs from her own purse.",
        "Ann Lee fell into the sea on 3 May.",
        BODY,
    ]


@pytest.mark.parametrize(
    "head", ["Comments (23)", "14 comments", "全部评论（56条）", "Discussion about this post"]
)
def test_readers_comments_end_the_document(head: str) -> None:
    """What readers wrote in 1990 is not what the document says; the number under a title ends nothing."""
    comment = "In 1990 I took this ferry every day."
    assert comment not in body_of(f"{HEAD}{BODY}\n{head}\nAnn K.\n{comment}\n")
    assert comment in body_of(f"The ferry line\n{head}\n{BODY}\n{comment}\n{BODY}\n")


def test_references_are_no_evidence() -> None:
    """Entries under "Notes" go; a paragraph behind them stays."""
    text = f"{HEAD}{BODY}\nNotes\n[1] Lee, A. (2021), Ferries, p. 213.\n[2] Holm, Quays, 2024.\n{BODY}\n"
    assert set(body_of(text)) == {BODY}
    assert body_of(text).count(BODY) == 4


def test_what_a_link_leads_over_is_skipped() -> None:
    """From "skip past X" to "after X", and nothing where no end is told."""
    promotion = "Free for 30 days. All the best of the coast."
    text = f"{HEAD}skip past newsletter promotion\n{promotion}\nafter newsletter promotion\n{BODY}\n"
    assert promotion not in body_of(text)
    assert promotion in body_of(text.replace("after newsletter promotion\n", ""))


def test_titles_that_are_sentences_stand_among_links() -> None:
    """A short sentence between titles is one of them; the paragraph behind them is body."""
    links = "The 12 Best Ferries\nShe Lost a Shoe. Then It Rained.\nSeals in 2031\n"
    text = f"{HEAD}{BODY}\nEditors’ Picks\n{links}{BODY}\n"
    assert set(body_of(text)) == {BODY}


@pytest.mark.parametrize(
    ("headings", "title"),
    [
        (["News and data for shipping professionals", "Islands get a second ferry in summer"], 1),
        (["Islands", "People of the islands get a ferry in summer"], 1),
        (["Islands Policy News", "People of the islands get a ferry in summer"], 1),
        (["Islands Policy News", "Subscribe"], 0),
        (["The islands wait", "Four hundred people took the ferry on the first day"], 0),
        (["Ebb", "And flow"], 0),
        (["要闻", "渡轮首日载客四百人"], 1),
    ],
)
def test_the_title_has_to_do_with_the_body(headings: list[str], title: int) -> None:
    """A slogan or a rubric is passed over for a heading that shares words with the body; a title is not."""
    assert choose_heading(headings, f"{BODY} 渡轮首日载客四百人前往群岛。") == headings[title]


def test_a_menu_above_the_title_does_not_take_it() -> None:
    """A menu's entry "Trending" is no list of links that goes on to the title."""
    text = f"Home\nTrending\nPolitics\nThe ferry line to the islands opens\n{BODY}\n{BODY}\n"
    kinds = {text[b.span.start : b.span.end]: b.kind for b in divide_blocks(text)}
    assert kinds["The ferry line to the islands opens"] is BlockKind.HEADING
