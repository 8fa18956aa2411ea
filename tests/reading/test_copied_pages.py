"""Pages copied as text: what the site says around and within an article is no evidence."""

from __future__ import annotations

import pytest

from generator.model import BODY_KINDS, BlockKind
from generator.reading.blocks.dividing import divide_blocks
from generator.reading.facts.titles import choose_heading

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
        "廣告 請繼續往下閱讀",
        "Sign up!",
        "Sign up for Ebb 24, our guide to the islands.",
        "Stay informed: follow our channel of 12 islands.",
        "北港网>>地方频道>>2031要闻",
        "2031年，北港的乘客正在上船。孙晓摄",
        "Distinguished guests, friends of the 12 islands,",
        "Material from two agencies and 3 papers was used in this report.",
        "View 14 Comments / 14 New",
        "You must be logged in to post 1 comment.",
        "Aug. 29, 2031 at 5:02 pm Updated Aug. 29, 2031 at 8:14 pm",
        "本文为北港号作者于2031年上传并发布，仅代表其观点，不代表本平台立场。",
        "Get local stories from 12 islands delivered to your inbox!",
        "We and our 312 partners store cookies on your device.",
        "We'd like to set 3 additional cookies to learn how you use the site.",
        "Follow Tide 24:",
        "Good morning, and welcome back.",
        "Important disclosures: this note of 2031 is for clients only.",
        "Tide Harbour Ltd is authorised and regulated by the Office of Harbours (no. 12).",
        "To stop receiving this note, reply with 3 letters.",
        "Get full access to The Tide on 3 of your devices.",
        "If you enjoyed these 5 stories you can sign up to our weekly letter.",
        "[Home](/) / [Posts](/posts) / Ferries 2031",
        "Home  News  Sports  Weather  E-Edition",
        "Home > News > Ferries 2031",
        "北港首页 > 财经 > 2031年",
        "字級：小 中 大 特",
        "登录后发表评论3条",
        "策划：田小梅 2031",
        "总值班：周圆",
        "版权声明：凡来源为2031年《北港日报》的稿件，版权均属北港日报所有。",
        "特别声明：以上内容由3名用户上传并发布，本平台仅提供信息存储服务。",
        "网站图文若涉及侵权，请在3日内联系我们删除",
        "加入北港時報LINE好友，3分鐘掌握消息",
        "★ 關心您：飲酒過量，有害健康 3",
        "（此件于2031年公开发布）",
        "下载北港新闻3.0客户端",
        "為達最佳瀏覽效果，建議使用 Chrome 90。",
        "您即將進入之內容需滿18歲方可瀏覽",
        "首頁 熱門 政治 社會 生活 健康 3 C 汽車 體育 專區 服務",
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
        "Ladies and gentlemen pay 40 crowns each, and children pay 20.",
        "Information from nine ferries was used to draw the map of 2031.",
        "本文为渡轮公司2031年发布的第三份报告，列出12处渡口。",
        "Full access to the quay is out of reach for 3 in 10 islanders.",
        "To opt out of the levy, ferrymen file a form before 4 May.",
        "研究显示吸烟有害健康，北港的吸烟率2031年仍有26%。",
        "自杀防治中心2031年说，渡口的求助电话增加了三成。",
        "Stay on the quay, the harbour master told 12 passengers.",
        "2031年，北港的电影由孙晓拍摄。",
        "Good morning trains carried 3,000 people in 2031.",
        "Get 12 more ferries, the harbour master told the council.",
        "Follow the money, and 3 harbours are left.",
        "The harbour company is regulated by nine laws of 1988.",
        "Unlimited rides cost 40 crowns a month.",
        "Dear ferries keep 40 percent of the islanders at home.",
        "设计方案：渡口将在2031年扩建，新增泊位3个。",
        "侵权纠纷2031年增加三成，法院联系了12家渡轮公司。",
        "下载量在2031年达到300万次，客户端用户翻了一番。",
        "未满18岁的乘客2031年起免票，渡轮公司说。",
        "船票价格 > 12元的航线2031年停航。",
    ],
)
def test_a_sentence_that_begins_alike_is_body(line: str) -> None:
    """Each begins as a line of a site does, and says something."""
    assert line in body_of(f"{HEAD}{line}\n{BODY}\n{BODY}\n")


@pytest.mark.parametrize(
    "head",
    [
        "People are also reading…",
        "Related to this story",
        "Sponsored content",
        "In case you missed it",
        "What to read next",
        "24小时热点",
        "人氣文章",
        "点击排行",
        "您可能感兴趣的文章",
        "最新资讯",
    ],
)
def test_titles_under_a_head_are_links(head: str) -> None:
    """What a site calls its list of other stories, behind some body; above the body it is a menu's entry."""
    titles = ["Harbour weighs a ban on kites", "Sailor rescued off Gull Rock", "港口3月开放"]
    assert set(body_of("\n".join([f"{HEAD}{head}", *titles, BODY, BODY]))) == {BODY}
    assert BODY in body_of(f"{head}\nThe ferry line to the islands\n{BODY}\n{BODY}\n")


HEADLINES = [
    "Harbour weighs a ban on kites at night",
    "Sailor rescued off Gull Rock",
    "Three file for mayor's seat",
]


def test_headlines_at_the_foot_are_no_body() -> None:
    """Lines without a stop at the end of a copied page, though no head introduces them."""
    assert set(body_of("\n".join([f"{HEAD}Share", BODY, *HEADLINES, "© 2031 The Tide"]))) == {BODY}
    chinese = ["北港扩建工程通过环评审查", "休渔期内查获违规渔船12艘", "台风路径预报及防御提示"]
    body = ["渡轮首日运送四百人前往群岛。", "港务局说，船票的价格在明年以前不变。"]
    assert body_of("\n".join(["北港渡轮5月开航", "分享", *body, *chinese])) == body


@pytest.mark.parametrize(
    "lines",
    [
        [BODY, *HEADLINES[:2]],
        [BODY.replace(".", ":"), *HEADLINES],
        [BODY, *(f"- {line}" for line in HEADLINES)],
        [BODY, *(f"{line}," for line in HEADLINES)],
        [BODY, *(line.lower() for line in HEADLINES)],
    ],
    ids=["two", "led into", "a list", "verse", "no titles"],
)
def test_lines_that_may_be_a_list_stay(lines: list[str]) -> None:
    """Entries that a line leads into, or that have marks, are the text's own."""
    text = "\n".join([f"{HEAD}Share", BODY, *lines])
    kept = [text[b.span.start : b.span.end] for b in divide_blocks(text) if b.kind is not BlockKind.CHROME]
    assert any("kites" in line for line in kept)


def test_headlines_stay_where_nothing_is_of_a_site() -> None:
    """A text without any line of a site is no copied page."""
    assert HEADLINES[-1] in body_of("\n".join([f"{HEAD}{BODY}", *HEADLINES]))


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
