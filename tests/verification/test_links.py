"""Links: every internal address leads somewhere, nothing is loaded from elsewhere, nothing runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.verification.addresses import resolve_path
from generator.verification.markup import split_candidates
from generator.verification.stylesheets import find_css_links

if TYPE_CHECKING:
    from .tiny_site import TinySite

PAGE = "themes/y/index.html"


def _problems_with(tiny: TinySite, markup: str) -> list[tuple[str, str]]:
    tiny.edit(PAGE, "<p>No statement found.</p>", markup)
    problems = tiny.problems()
    assert all(file == f"site/{PAGE}" for _, file, _ in problems)
    return [(code, message.removeprefix(f"site/{PAGE}, line 2: ")) for code, _, message in problems]


def test_a_raw_link_to_nowhere_is_named(tiny: TinySite) -> None:
    """With the page, the line and the file that is not there."""
    said = "expected an address of a file of the site, found “../../sectors/z/”, "
    said += "and there is no sectors/z/index.html"
    assert _problems_with(tiny, '<a href="../../sectors/z/">z</a>') == [("dangling-link", said)]


def test_an_anchor_that_dangles_is_named(tiny: TinySite) -> None:
    """With the page that lacks it."""
    said = "expected an anchor that sectors/x/index.html has, found “../../sectors/x/#whole”, "
    said += "and no element there has the id “whole”"
    assert _problems_with(tiny, '<a href="../../sectors/x/#whole">z</a>') == [("dangling-anchor", said)]


@pytest.mark.parametrize(
    "markup",
    [
        '<a href="">same</a><a href="#">top</a><a href="#TOP">top</a><a href="?q=%23">query</a>',
        '<a href="#here">down</a><a name="here"></a>',
        '<h2 id="量子">q</h2><a href="#%E9%87%8F%E5%AD%90">q</a><a href="#量子">q</a>',
        '<a href="./../y/./">self</a><a href="..\\y/index.html">self</a>',
        '<a href="../../sectors/x/?a=b#part:~:text=Part">text directive</a>',
        '<a href="HTTPS://example.com/">out</a><a href="//example.com/">out</a><a href="mailto:a@b.c">x</a>',
        '<img src="data:image/png;base64,AA==" srcset="data:image/png;base64,A== 2x,../../assets/dot.svg">',
        '<link rel="alternate" href="https://example.org/feed.xml"><link rel="Icon" href="/assets/dot.svg">',
        '<svg><use href="#s"/><symbol id="s"/><path fill="url(#s)"/></svg>',
        '<p style="background: url(../../assets/dot.svg)">x</p><style>b{c:url("/assets/dot.svg")}</style>',
        '<object data="../../assets/dot.svg"></object><p data="free">x</p>',
        '<a href="&#46;&#46;/../assets/dot.svg">reference</a><a href=" ../../assets/%64ot.svg ">encoded</a>',
        '<script>document.write("<a href=nowhere>")</script><!-- <a href=nowhere> -->',
    ],
)
def test_links_that_lead_somewhere_are_fine(tiny: TinySite, markup: str) -> None:
    """Relative, root-relative, encoded, with queries, to other hosts for the reader to follow."""
    assert _problems_with(tiny, markup) == []


@pytest.mark.parametrize(
    ("code", "markup"),
    [
        ("foreign-host", '<script src="https://cdn.example/x.js"></script>'),
        ("foreign-host", '<script src="//cdn.example/x.js"></script>'),
        ("foreign-host", '<script src="/\\cdn.example/x.js"></script>'),
        ("foreign-host", '<script src="ht\ntps://cdn.example/x.js"></script>'),
        ("foreign-host", '<link rel="stylesheet" href="https://fonts.example/css">'),
        ("foreign-host", '<link rel="preconnect" href="https://fonts.example">'),
        ("foreign-host", '<link rel="alternate stylesheet" href="https://fonts.example">'),
        ("foreign-host", '<img src="http://img.example/x.png" alt="">'),
        ("foreign-host", '<img srcset="../../assets/dot.svg 1x, https://img.example/x.png 2x" alt="">'),
        ("foreign-host", '<video poster="https://img.example/x.png"></video>'),
        ("foreign-host", '<object data="https://img.example/x.svg"></object>'),
        ("foreign-host", '<iframe src="https://frame.example/"></iframe>'),
        ("foreign-host", '<svg><image xlink:href="https://img.example/x.png"/></svg>'),
        ("foreign-host", '<p style="background: url(https://img.example/x.png)">x</p>'),
        ("foreign-host", "<style>@import 'https://fonts.example/css';</style>"),
        ("unsafe-link", '<a href="javascript:alert(1)">x</a>'),
        ("unsafe-link", '<a href="\x01 JAVA\tSCRIPT:alert(1)">x</a>'),
        ("unsafe-link", '<a href="data:text/html,x">x</a>'),
        ("unsafe-link", '<a href="file:///etc/hostname">x</a>'),
        ("unsafe-link", '<iframe src="data:text/html,x"></iframe>'),
        ("unsafe-link", '<form action="javascript:alert(1)"></form>'),
        ("dangling-link", '<a href="../../../">x</a>'),
        ("dangling-link", '<a href="%2e%2e/../../../x">x</a>'),
        ("dangling-link", '<a href="../../sectors/x">x</a>'),
        ("dangling-link", '<a href="../../Sectors/x/">x</a>'),
        ("dangling-link", '<img src="../../assets/nowhere.svg" alt="">'),
        ("dangling-link", '<meta http-equiv="refresh" content="0; url=../nowhere/">'),
        ("dangling-anchor", '<a href="#nowhere">x</a>'),
        ("base-element", '<base href="/elsewhere/">'),
    ],
)
def test_links_that_do_harm_are_named(tiny: TinySite, code: str, markup: str) -> None:
    """Each by its kind, whatever spelling hides it."""
    assert [found for found, _ in _problems_with(tiny, markup)] == [code]


def test_the_page_for_what_is_not_found_may_stand_below_a_prefix(tiny: TinySite) -> None:
    """Its links are root-relative, under a path that only the deployment knows; other pages' are not."""
    tiny.edit("404.html", "/sub/path/assets", "/sub/path/nowhere")
    assert [(code, file) for code, file, _ in tiny.problems()] == [("dangling-link", "site/404.html")]
    tiny.edit("404.html", "/sub/path/nowhere", "/assets")
    assert tiny.problems() == []
    assert [code for code, _ in _problems_with(tiny, '<a href="/sub/path/">x</a>')] == ["dangling-link"]


def test_stylesheets_are_followed(tiny: TinySite) -> None:
    """A sheet that loads what is not there, and what is elsewhere."""
    tiny.add("assets/other.css", "a{\nb:url( nowhere.png )}\n@import url(//fonts.example/x);")
    dangling = "site/assets/other.css, line 2: expected an address of a file of the site, "
    dangling += "found “nowhere.png”, and there is no assets/nowhere.png"
    foreign = "site/assets/other.css, line 3: expected every resource from the site itself, "
    foreign += "found “//fonts.example/x”, on another host"
    assert [(code, message) for code, _, message in tiny.problems()] == [
        ("dangling-link", dangling),
        ("foreign-host", foreign),
    ]


@pytest.mark.parametrize(
    ("css", "urls"),
    [
        ("a{b:url(x.png)}c{d:URL( 'y z.png' )}", ["x.png", "y z.png"]),
        ('a{b:url("data:image/svg+xml,<svg a=\\"(;)\\">")}', ['data:image/svg+xml,<svg a="(;)">']),
        ("/* url(a) */ b{c:'url(d)'} /* open url(e)", []),
        ("@import 'a.css'; @import url(b.css) screen; @import/**/\"c.css\";", ["a.css", "b.css", "c.css"]),
        ("@namespace url(http://www.w3.org/2000/svg); a{b:url(c)}", ["c"]),
        ("a{b:url(\\68ttps://x)}", ["https://x"]),
        ("a{b:my-url(c);content:'@import \"d\"'}", []),
        ("a{b:url(open", ["open"]),
        ("a{b:'open\nc:url(d)}", ["d"]),
    ],
)
def test_addresses_of_css(css: str, urls: list[str]) -> None:
    """What a sheet loads, and nothing that merely looks like it."""
    assert [link.url for link in find_css_links(css)] == urls


def test_candidates_of_a_srcset() -> None:
    """A comma ends a candidate only after its descriptors, or at the end of its address."""
    candidates = list(split_candidates("a.png, b.png 2x,c.png 100w , d,e.png"))
    assert candidates == ["a.png", "b.png", "c.png", "d,e.png"]
    assert list(split_candidates("")) == []


def test_paths_resolve_as_in_a_browser() -> None:
    """Against the folder of the page that names them; None out of the site."""
    assert resolve_path("", "a/b.html") == "a/b.html"
    assert resolve_path("c", "a/b.html") == "a/c"
    assert resolve_path(".", "a/b.html") == "a/index.html"
    assert resolve_path("..", "a/b.html") == "index.html"
    assert resolve_path("/", "a/b.html") == "index.html"
    assert resolve_path("../..", "a/b.html") is None
