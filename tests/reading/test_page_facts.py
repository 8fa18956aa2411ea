"""What a page states of itself is found where pages state it, and nowhere else; no clock has a say."""

from __future__ import annotations

import datetime as dt

import pytest
from htmldate.meta import reset_caches

from generator.reading.pages.dates import find_marked_date
from generator.reading.pages.facts import gather_page_facts
from generator.reading.pages.markup import parse_markup

KEPT = f"<p>{'The weir was kept. ' * 20}</p>"


def _facts(head: str, body: str = "<p>The weir was kept.</p>", root: str = "") -> dict[str, str]:
    page = f"<!DOCTYPE html><html {root}><head>{head}</head><body>{body}</body></html>"
    return gather_page_facts(parse_markup(page, "x"))


def _linked(data: str) -> str:
    return f'<script type="application/ld+json">{data}</script>'


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Of weirs</title>", "", "Of weirs"),
        (
            "<title>Of weirs | The Post</title><meta property='og:site_name' content='The Post'>",
            "",
            "Of weirs",
        ),
        ("<title>The Post: Of weirs</title>", "<h1>Of weirs</h1>", "The Post: Of weirs"),
        ("<title>Of weirs - The Post</title>", "<h1>Of weirs</h1>", "Of weirs"),
        ("<title>水坝_新闻_海岸网</title>", "<h1>水坝</h1>", "水坝"),
        (
            "<title>Coast Museum - Press - The weir of 1914 opens</title>",
            "<font><b>The weir of 1914 opens</b></font>",
            "The weir of 1914 opens",
        ),
        (
            "<title>Coast Museum - Press - The weir of 1914 opens</title>",
            "",
            "Coast Museum - Press - The weir of 1914 opens",
        ),
        ("<title>水坝漫顶三天-海岸网</title>", "", "水坝漫顶三天"),
        (
            "<title>水坝维护-海岸局</title><meta name='publisher' content='海岸局'>",
            "",
            "水坝维护",
        ),
        ("<title>水坝漫顶-下游撤离三千人</title>", "", "水坝漫顶-下游撤离三千人"),
        (
            "<title>水壩漫頂三天 - 生活 - 海岸報</title><meta property='og:site_name' content='海岸報'>",
            "",
            "水壩漫頂三天",
        ),
        ("<title>x</title><meta property='og:title' content='Of weirs &amp; fish'>", "", "Of weirs & fish"),
        (
            "<meta property='og:title' content='Of &amp;#8216;weirs&amp;#8217; &amp;amp; R&D; so'>",
            "",
            "Of ‘weirs’ & R&D; so",
        ),
        ("<title>x</title>" + _linked('{"@type":"NewsArticle","headline":"Of weirs"}'), "", "Of weirs"),
        (
            "<title>Weirs - The Post</title>"
            + _linked('{"@type":"Article","name":"Weirs","headline":"barrier across a river"}'),
            "",
            "Weirs",
        ),
        (
            "<title>Weirs</title>" + _linked('{"@type":"Article","name":"Weirs","headline":"Of weirs"}'),
            "<h1>Of weirs</h1>",
            "Of weirs",
        ),
        (
            '<title>Who "keeps" it? - The Post</title><meta property="og:title" content="Who "keeps" it?">',
            "",
            'Who "keeps" it? - The Post',
        ),
        (
            "<title>Of weirs | Post</title><link rel='canonical' href='https://www.post.example/1'>",
            "",
            "Of weirs",
        ),
        (
            "<title>Post » Of weirs</title><link rel='canonical' href='https://www.post.example/1'>",
            "",
            "Of weirs",
        ),
        ("<title>Of weirs | Post</title>", "", "Of weirs | Post"),
        (
            "<title>POST</title><link rel='canonical' href='https://www.post.example/1'>",
            "<h1>Post</h1><h1>Of weirs</h1>",
            "Of weirs",
        ),
        ("<title>水坝维护任务全线展开_海岸水务官方网站</title>", "", "水坝维护任务全线展开"),
        ("", "<h1>Of <i>weirs</i></h1>", "Of weirs"),
        (
            "<title>Of weirs and of fish - The Post - Ure</title>",
            "<h1>The Post</h1><h1>Of weirs and of fish</h1>",
            "Of weirs and of fish",
        ),
        ("", "<h1>One</h1><h1>Two</h1>", None),
        ("<title> </title>", "<svg><title>Icon</title></svg>", None),
    ],
)
def test_titles(head: str, body: str, title: str | None) -> None:
    """The title is the document's, without the site's name."""
    assert _facts(head, body).get("title") == title


@pytest.mark.parametrize(
    ("title", "body", "publisher"),
    [
        ("Four weirs fall in a storm - The Post", "<h1>Four weirs fall in a storm</h1>", "The Post"),
        ("Four weirs fall in a storm | Fish | The Post", "<div>Four weirs fall in a storm</div>", "The Post"),
        ("Four weirs fall in a storm - The Post", "<h1>Four weirs fall</h1>", None),
        ("Four weirs fall in a storm - Post.example", "<h1>Four weirs fall in a storm</h1>", None),
        ("Four weirs fall in a storm - News Releases", "<h1>Four weirs fall in a storm</h1>", None),
        ("Four weirs fall in a storm - of wind", "<h1>Four weirs fall in a storm</h1>", None),
        ("Weirs - River Ure", "<h1>Weirs</h1>", None),
        ("水坝漫顶三天，下游三千人撤离_海岸新闻网", "<h1>水坝漫顶三天，下游三千人撤离</h1>", "海岸新闻网"),
        ("水坝漫顶三天，下游三千人撤离_海岸新闻网", "<h1>水坝漫顶三天</h1>", None),
        ("水坝漫顶三天，下游三千人撤离_水坝专题", "<h1>水坝漫顶三天，下游三千人撤离</h1>", None),
    ],
)
def test_a_title_names_its_site_behind_the_headline(title: str, body: str, publisher: str | None) -> None:
    """What the head's title has behind the headline that the page shows is the site, if it is like a name."""
    assert _facts(f"<title>{title}</title>", body).get("publisher") == publisher


@pytest.mark.parametrize(
    ("head", "body", "published"),
    [
        ('<meta property="article:published_time" content="2031-05-06T23:30:00+09:00">', "", "2031-05-06"),
        ('<meta name="DC.date.issued" content="2031-05">', "", "2031-05"),
        ('<meta name="PubDate" content="2031年5月6日 10:21">', "", "2031-05-06"),
        ("", '<time itemprop="datePublished" datetime="2031-05-06">6 May</time>' + KEPT, "2031-05-06"),
        ("", '<p><b class="entry-date">16.12.2031</b></p>' + KEPT, "2031-12-16"),
        ("", '<div><h1>x</h1><p><time datetime="2031-05-06 05:28">x</time></p></div>', "2031-05-06"),
        ("", "<div>05/17/2031 01:03 PM</div>", "2031-05-17"),
        ('<meta itemprop="datePublished" content="Tue, 06 May 2031 06:30:00 GMT">', "", "2031-05-06"),
        (
            _linked('{"@type":"BlogPosting","datePublished":"2031-05-06","dateModified":"2031-06-01"}'),
            "",
            "2031-05-06",
        ),
        ("", '<p class="date">May 6, 2031</p><p>The weir was kept on 4 April 2030.</p>', "2031-05-06"),
        ("", '<time datetime="2031-05-06">yesterday</time>', "2031-05-06"),
        ("", '<div class="published">2031-05</div>', None),
        ("", f"<p>On 4 April 2030 the weir was {'kept and ' * 30}kept.</p>", None),
        ("", '<img src="/2030/04/04/weir.jpg">', None),
        ('<link rel="canonical" href="https://post.example/2031/05/06/weir/">', "", "2031-05-06"),
        ('<meta property="og:url" content="http://post.example/news/2031-5-6/weir">', "", "2031-05-06"),
        ('<link rel="canonical" href="https://post.example/2031/05/weir.html">', "", "2031-05"),
        ('<link rel="canonical" href="https://post.example/2031/13/weir.html">', "", None),
        ('<link rel="canonical" href="https://post.example/a?day=/2031/05/06/">', "", None),
        (
            '<link rel="canonical" href="https://post.example/2031/05/06/weir/">',
            "<time datetime='2031-05-09'>Friday</time>",
            "2031-05-09",
        ),
        ("", "<footer>© 2031 The Post</footer>", None),
        ("", "<div>海岸报 2031年05月06日 王某、李某</div><p>水坝漫顶。</p>", "2031-05-06"),
        ("", "<div>海岸报 2031年05月06日 王某</div><div>报名截至2031年6月1日</div>", None),
        ('<meta name="date" content="soon">', "", None),
        (
            "",
            f"<table><tr><td><b>2031-05-06 07:12</b>{KEPT}</td></tr></table>",
            "2031-05-06",
        ),
        (
            "",
            f"<table><tr><td><i>PRESS<br>6 May 2031</i>{KEPT}</td></tr></table>",
            "2031-05-06",
        ),
        ("", f"<table><tr><td>On 6 May 2031 {'the weir was kept and ' * 20}</td></tr></table>", None),
    ],
)
def test_dates(head: str, body: str, published: str | None) -> None:
    """The day is the one of publication; what prose, pictures and copyright lines tell is not it."""
    assert _facts(head, body).get("published") == published


@pytest.mark.parametrize(
    "body",
    [
        '<b class="entry-date">2031-05-06</b><b class="entry-date">2031-05-07</b>',
        '<div><h1>x</h1><time class="updated" datetime="2031-05-06">x</time></div>',
        '<div><h1>x</h1><time datetime="2031-05-06">x</time><time datetime="2031-05-07">y</time></div>',
        '<h1>x</h1><time class="entry-date">yesterday</time>',
        f'<div><h1>x</h1>{KEPT * 2}<p>Ann: <time datetime="2031-05-06">x</time></p></div>',
    ],
)
def test_no_day_is_marked_where_several_are(body: str) -> None:
    """A page of teasers marks a day for each; a change is no publication."""
    assert find_marked_date(parse_markup(f"<html><body>{body}</body></html>", "x").root) is None


@pytest.mark.parametrize(
    ("head", "url"),
    [
        (
            '<link rel="canonical" href="https://a.example/1"><meta property="og:url" content="https://a.example/2">',
            "https://a.example/1",
        ),
        (
            '<link rel="canonical" href="/1"><meta property="og:url" content="https://a.example/2">',
            "https://a.example/2",
        ),
        ('<meta property="og:url" content="javascript:alert(1)">', None),
        ("<!-- saved from url=(0021)https://a.example/3 -->", "https://a.example/3"),
        (
            _linked('{"@type":"Article","mainEntityOfPage":{"@id":"https://a.example/4"}}'),
            "https://a.example/4",
        ),
    ],
)
def test_addresses(head: str, url: str | None) -> None:
    """The address is the canonical one, else what the page or the browser that saved it says."""
    assert _facts(head).get("url") == url


@pytest.mark.parametrize(
    ("root", "head", "language"),
    [
        ('lang="en-us"', "", "en-US"),
        ('lang="zh_CN"', "", "zh-CN"),
        ("", '<meta property="og:locale" content="de_DE">', "de-DE"),
        ("", '<meta http-equiv="Content-Language" content="fr">', "fr"),
        ('lang="{{ lang }}"', "", None),
    ],
)
def test_languages(root: str, head: str, language: str | None) -> None:
    """A language is a BCP 47 tag in its usual letters."""
    assert _facts(head, root=root).get("language") == language


def test_publishers() -> None:
    """The publisher is named in the linked data, also by reference, or in the head."""
    nodes = (
        '{"@type":"Organization","@id":"#o","name":"The Post"}',
        '{"@type":"Article","headline":"x","publisher":{"@id":"#o"}}',
    )
    graph = f'{{"@graph":[{",".join(nodes)}]}}'
    assert _facts(_linked(graph))["publisher"] == "The Post"
    assert _facts('<meta name="citation_publisher" content="The Post">')["publisher"] == "The Post"
    assert "publisher" not in _facts('<meta name="author" content="Ann">')


@pytest.mark.parametrize(
    ("url", "publisher"),
    [
        ("https://www.thepost.example/1", "The Post"),
        ("https://news.thepost.example/1", "The Post"),
        ("https://www.thepost.com.example/1", "The Post"),
        ("https://thepost.blogs.example/1", None),
        ("https://www.post.example/1", None),
        ("https://[broken", None),
    ],
)
def test_a_page_is_called_as_its_address_is(url: str, publisher: str | None) -> None:
    """What stands at the end of the title is the site where the address has the same name."""
    head = f"<title>Weirs | The Post</title><link rel='canonical' href='{url}'>"
    assert _facts(head).get("publisher") == publisher


HEADLINE = "Four weirs fall in a storm on the Ure"
AT_POST = "<link rel='canonical' href='https://www.post.example/1'>"
LOGO = "<img class='logo' alt='{}'>"


@pytest.mark.parametrize(
    ("head", "body", "publisher"),
    [
        (AT_POST, LOGO.format("POST"), "POST"),
        (AT_POST, LOGO.format("Post logo"), "Post"),
        (AT_POST, LOGO.format("Mill Bank"), None),
        (AT_POST, "<img class='lead' alt='Post'>", None),
        (AT_POST, "<div>© 2031 <a>Post GmbH</a></div>", "Post"),
        (AT_POST, "<div>© 2031 Mill Bank</div>", None),
        (f"{AT_POST}<title>Post » {HEADLINE}</title>", "", "Post"),
        (f"{AT_POST}<title>{HEADLINE} | Post, the free paper</title>", "", "Post"),
        (f"{AT_POST}<title>{HEADLINE} - weirs.post.example</title>", "", "weirs.post.example"),
        (f"<title>{HEADLINE} ‹ Ure Press</title>", f"<h1>{HEADLINE}</h1>", "Ure Press"),
        (f"<title>{HEADLINE} - Gazette (Ripon)</title>", f"<h2>{HEADLINE}</h2>", "Gazette (Ripon)"),
        (f"<title>{HEADLINE} - Tidings</title>", LOGO.format("Tidings"), "Tidings"),
        (f"<title>{HEADLINE} - Tidings</title>", LOGO.format("Mill Bank"), None),
        (f"<title>{HEADLINE} - LiveJournal</title>", LOGO.format("LiveJournal"), None),
        ("<title>Weirs - Tidings</title>", LOGO.format("Tidings"), None),
        ("<title>Tidings</title>", LOGO.format("Tidings"), None),
        ("<title>The Reel » Archive » High Tide</title>", "<h1>The Reel</h1>", None),
        ("<title>水坝漫顶三天后下游撤离-海岸</title><meta name='copyright' content='海岸'>", "", "海岸"),
        ("<title>水坝漫顶三天后下游撤离_海岸</title>", LOGO.format("海岸客户端"), "海岸"),
        ("<title>水坝漫顶三天后下游撤离_海岸</title>", LOGO.format("山谷"), None),
    ],
)
def test_two_parts_of_a_page_agree_on_its_site(head: str, body: str, publisher: str | None) -> None:
    """A logo or a copyright names the publisher where the address or the title's end has the same name."""
    assert _facts(head, body).get("publisher") == publisher


def test_an_endless_title_is_not_cut_apart() -> None:
    """Its beginnings up to each separator would take more memory than there is."""
    assert "publisher" not in _facts(f"<title>{'a - ' * 200_000}</title>")


def test_an_archive_keeps_the_address_of_the_page() -> None:
    """The site is called as the address inside an archive's is, not as the archive."""
    url = "https://web.archive.org/web/20310506010203/https:/www.post.example/1"
    head = f"<link rel='canonical' href='{url}'><title>Weirs | Post</title>"
    assert _facts(head).get("publisher") == "Post"


def test_the_owner_of_a_blog_is_not_its_name() -> None:
    """Programs for blogs give a person, or themselves, for the publisher; the site is named elsewhere."""
    for publisher in ('{"@type":["Person","Organization"],"name":"Ann"}', '{"name":"Blogger"}'):
        data = _linked(f'{{"@type":"BlogPosting","headline":"x","publisher":{publisher}}}')
        assert _facts(data + "<meta property='og:site_name' content='The Post'>")["publisher"] == "The Post"
    person = _linked('{"@type":"Article","headline":"x","publisher":{"@type":"Person","name":"Ann"}}')
    assert _facts(person)["publisher"] == "Ann"


@pytest.mark.parametrize(
    ("head", "body", "publisher"),
    [
        ("<meta name='source' content='来源：海岸报'>", "", "海岸报"),
        ("<meta name='source' content='web'>", "<p>水坝漫顶。</p>", None),
        ("", "<div>2031-05-06 来源：海岸报 浏览量：231</div>", "海岸报"),
        ("", "<div>2031年05月06日 | 來源：<a>海岸報</a></div>", "海岸報"),
        ("", "<p>图片来源：海岸报</p>", None),
        ("", "<p>水坝的主要来源：雨水、雪水和上游来水。</p>", None),
        ("", "<div>来源：</div><p>水坝在五月六日漫顶，下游三千人撤离，海岸报说。</p>", None),
    ],
)
def test_chinese_sources(head: str, body: str, publisher: str | None) -> None:
    """A Chinese page names its publisher as the source beside its date; a picture's source is none."""
    assert _facts(head, body).get("publisher") == publisher


@pytest.mark.parametrize(
    "data",
    [
        "",
        "{",
        "[" * 100_000,
        '{"@type":["Article"],"headline":5,"publisher":[]}',
        '{"@graph":{"@graph":null}}',
        '"x"',
    ],
)
def test_broken_linked_data_states_nothing(data: str) -> None:
    """Linked data that is no JSON, or not what it should be, is passed over."""
    assert _facts(_linked(data) + "<title>Of weirs</title>") == {"title": "Of weirs"}


def test_teasers_are_not_the_document() -> None:
    """Where linked data describe several articles, none of them is the page's."""
    one = '{"@type":"Article","headline":"One","datePublished":"2030-01-01"}'
    data = f'[{one},{{"@type":"Article","headline":"Two"}}]'
    assert _facts(_linked(data) + "<title>Of weirs</title>") == {"title": "Of weirs"}


def _pretend_today(monkeypatch: pytest.MonkeyPatch, year: int, month: int, day: int) -> None:
    real = dt.datetime

    class AnyMoment(type):
        """Takes every moment for one of the pretended clock's."""

        def __instancecheck__(cls, instance: object) -> bool:
            return isinstance(instance, real)

    class Pretended(dt.datetime, metaclass=AnyMoment):
        """A clock that stands still."""

        @classmethod
        def now(cls, tz: dt.tzinfo | None = None) -> Pretended:
            """Always the same moment."""
            return cls(year, month, day, 12, tzinfo=tz)

    for library in ("htmldate.core", "htmldate.extractors", "htmldate.validators"):
        monkeypatch.setattr(f"{library}.datetime", Pretended)
    monkeypatch.setattr("dateutil.parser._parser.datetime.datetime", Pretended)


@pytest.mark.parametrize(
    "date",
    [
        "2031-05",
        "2031-05 10:21",
        "2031 May",
        "10:21",
        "2050-01-01",
        "6 May",
        "05/31",
        "20310506",
        "2031-05-07",
    ],
)
def test_no_clock_decides(monkeypatch: pytest.MonkeyPatch, date: str) -> None:
    """A page gives the same date whatever day it is read on, also one that lies ahead or is incomplete."""
    body = f'<div class="date">{date}</div><time>{date}</time><span>2031-05-06</span><span>2019-05-31</span>'
    found = set()
    for today in ((2019, 5, 31), (2031, 5, 6), (2090, 12, 7)):
        with monkeypatch.context() as patch:
            _pretend_today(patch, *today)
            reset_caches()
            found.add(_facts("", body).get("published"))
    assert len(found) == 1


def test_a_platform_is_no_publisher() -> None:
    """Whose account it is has published; without its name nobody is known."""
    head = "<meta property='og:site_name' content='微信公众平台'>"
    body = "<a id='js_name'> 水坝观察 </a><p>x</p>"
    assert _facts(head, body)["publisher"] == "水坝观察"
    assert "publisher" not in _facts(head, body.replace("js_name", "other"))
