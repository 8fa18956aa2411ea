"""Takes out of a page what is no part of its document: by tag, by role, by the names that sites give."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from lxml import etree

from generator.reading.pages.aftermath import find_boxes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml.html import HtmlElement

    _Test = Callable[[HtmlElement], bool]

_LEFT_OUT_TAGS_LIST = """
nav label button select textarea dialog iframe object embed audio video canvas svg math noscript noframes
figure figcaption input map area applet frameset datalist optgroup option meter progress picture aside
footer
"""
_LEFT_OUT_TAGS = frozenset(_LEFT_OUT_TAGS_LIST.split())
_ROLES_LIST = """
navigation contentinfo complementary search dialog alertdialog menu menubar toolbar tablist tooltip
"""
_ROLES = frozenset(_ROLES_LIST.split())
_OTHER_VOICES_LIST = """
comment comments commentlist commentary_list disqus discussion respond replies reply cookie cookies
cookiebar cookiebanner consent gdpr cmp ccpa onetrust didomi
"""
_OTHER_VOICES = frozenset(_OTHER_VOICES_LIST.split())
"""Readers' comments and consent to cookies: often longer than the document itself."""
_FURNITURE_LIST = """
newsletter newsletters signup subscribe subscription paywall regwall promo promos promotion advert
adverts advertisement ads advertising mpu sponsored sponsor share sharing sharedaddy sharebar social
related relate relatedposts relatedarticles recommend recommended recommendation recommendations
recirculation readmore readnext morestories mostread mostviewed mostpopular trending teaser teasers
onward breadcrumb breadcrumbs pagination pager byline caption credit sidebar widget widgets menu navbar
navigation sitenav toolbar masthead topbar ticker feedback survey donate donation timestamp tagcloud
taglist tags toc skip skiplink authorbio authorbox standards addtoany printfriendly popup modal overlay
lightbox banner pullquote
"""
_FURNITURE = frozenset(_FURNITURE_LIST.split())
"""What stands around a document or in its middle, when it is one word of a class or an id."""
_FURNITURE_PAIRS_LIST = """
read next, read more, read also, see also, more stories, more on, most read, most viewed, most popular,
key events, sign up, call out, author bio, author box, author info, about author, top nav, main nav, site
nav, site header, site footer, page footer, related content, related posts, inline related, social links,
tag list, hot list, post navigation, entry footer, post meta, entry meta, article meta, story tools,
print only, no print, pull quote, editors picks, latest news, you may, also like, in brief, back top,
reader revenue, ad slot
"""
_FURNITURE_PAIRS = frozenset(_FURNITURE_PAIRS_LIST.strip().replace("\n", " ").split(", "))
_QUALIFIERS = frozenset({"has", "with", "no", "without", "elementor"})
"""Words before a name in a class of something else: `section has-ads`, `elementor-widget`."""
_CONTINUING = frozenset({"more", "readmore", "paywall", "regwall"})
"""Names of what leads to the rest of a document, or is the rest: shown by a button, or to subscribers."""
_FEWEST_LONG, _LONG_PARAGRAPH, _MAX_LINKED = 3, 100, 0.2
"""Paragraphs by which such a rest is known, their characters, and the share of its text inside links."""
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|[0-9]+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_WHOLE = frozenset({"html", "body", "main", "article", "form"})
"""What holds a document is not taken out for its class: `article.tag-economy.comments-open`."""
_MAX_SHARE = 0.5
"""A part with more of the page's text holds the document, whatever it is called."""
_LONGEST_NAMES = 1_000
_TABLE_PARTS = ("tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup", "col")
_BLOCKS = frozenset({"p", "div", "h1", "h2", "h3", "h4", "ul", "ol", "blockquote"})
_LONGEST_PROMPT = 300
_MAX_PROMPT_SHARE = 0.25
_MIN_CELL = 200
"""Characters of a cell that is laid out, not tabulated: the longest cell of a table of data has fewer."""

_FEWEST_PARAGRAPHS, _LAID_OUT_SHARE = 3, 0.4
"""Paragraphs of an entry that is a column of the page, and its share of the page's text."""


def clean_page(root: HtmlElement) -> None:
    """Takes out of a page, in place, what is no part of its document.

    Menus, forms, consent to cookies, readers' comments, adverts, boxes of related links, figures with their
    captions, tables of data. Tables that only lay out the page are turned into plain divisions.

    Args:
        root: the `html` element.
    """
    _settle_tables(root)
    _settle_lists(root)
    _settle_headers(root)
    _drop_prompts(root)
    _drop(list(_find(root, _is_surely_left_out)))
    _drop_unless_all_goes(root, list(_find(root, _is_other_voice)))
    whole = _text_length(root)
    boxes = [box for box in find_boxes(root) if box.tag not in _WHOLE and not _holds_document(box)]
    _drop([box for box in boxes if _text_length(box) <= whole * _MAX_SHARE])
    whole = _text_length(root)
    # A page that is shown by a script has its document hidden until then.
    _drop([part for part in _find(root, _is_hidden) if _text_length(part) <= whole * _MAX_SHARE])
    _drop_furniture(root)


def _drop_furniture(root: HtmlElement) -> None:
    """Drops what a class or an id calls furniture, unless that name stands for most of the page.

    Page builders call every part of a document a widget, and some sites say of it that it has adverts.
    """
    whole = _text_length(root)

    def is_furniture(element: HtmlElement) -> bool:
        name = _name_of(element, _FURNITURE)
        if name is None or _text_length(element) > whole * _MAX_SHARE:
            return False
        return name not in _CONTINUING or not _is_prose(element)

    called: dict[str, list[HtmlElement]] = {}
    for element in _find(root, is_furniture):
        called.setdefault(_name_of(element, _FURNITURE) or "", []).append(element)
    for parts in called.values():
        if sum(map(_text_length, parts)) <= whole * _MAX_SHARE:
            _drop(parts)


def _is_prose(element: HtmlElement) -> bool:
    """Whether a part is long paragraphs, with few links: no teasers."""
    long = sum(_text_length(paragraph) >= _LONG_PARAGRAPH for paragraph in element.iter("p"))
    linked = sum(map(_text_length, element.iter("a")))
    return long >= _FEWEST_LONG and linked <= _text_length(element) * _MAX_LINKED


def _find(root: HtmlElement, is_wanted: _Test) -> Iterator[HtmlElement]:
    """Yields the elements that are wanted, none inside another."""
    walk = etree.iterwalk(root, events=("start",))
    for _, element in walk:
        if isinstance(element.tag, str) and element is not root and is_wanted(element):
            yield element
            walk.skip_subtree()


def _is_surely_left_out(element: HtmlElement) -> bool:
    left_out = (
        element.tag in _LEFT_OUT_TAGS
        or element.get("role") in _ROLES
        or element.get("hidden") is not None
        or element.get("aria-modal") == "true"
        or (element.tag == "sup" and element.find(".//a[@href]") is not None)
    )
    return left_out and not _holds_document(element)


def _is_hidden(element: HtmlElement) -> bool:
    return _HIDDEN.search(element.get("style") or "") is not None and not _holds_document(element)


def _is_other_voice(element: HtmlElement) -> bool:
    return _name_of(element, _OTHER_VOICES) is not None


def _name_of(element: HtmlElement, names: frozenset[str]) -> str | None:
    """The first of some names that an element's class or id has; None for what holds the document."""
    if element.tag in _WHOLE:
        return None
    stated = " . ".join(element.get(name) or "" for name in ("class", "id", "data-testid"))
    if len(stated) > _LONGEST_NAMES:
        return None
    words = [word.lower() for word in _WORDS.findall(stated)]
    pairs = _FURNITURE_PAIRS if names is _FURNITURE else frozenset[str]()
    named = (
        word
        for before, word in pairwise(("", *words))
        if (word in names and before not in _QUALIFIERS)
        or f"{before} {word}" in pairs
        or before + word in names
    )
    name = next(named, None)
    return None if name is None or _holds_document(element) else name


def _holds_document(element: HtmlElement) -> bool:
    """Whether a part holds what pages keep their document in."""
    if element.get("itemprop") == "articleBody":
        return True
    marks = element.iterfind(".//*[@itemprop='articleBody']")
    return any(next(found, None) is not None for found in (element.iter("h1", "main"), marks))


def _drop(elements: list[HtmlElement]) -> None:
    for element in elements:
        element.drop_tree()


def _drop_unless_all_goes(root: HtmlElement, elements: list[HtmlElement]) -> None:
    """Drops comments and consents, which may be most of a page, but not where nothing would be left."""
    whole = _text_length(root)
    going = sum(map(_text_length, elements))
    if whole - going >= min(_MIN_CELL, whole / 10):
        _drop(elements)


def _text_length(element: HtmlElement) -> int:
    return sum(len(text.strip()) for text in element.itertext())


def _drop_prompts(root: HtmlElement) -> None:
    """Drops the few words beside a button or a field: "Join 48,000 readers", "You have one free article"."""
    longest = min(_LONGEST_PROMPT, _text_length(root) * _MAX_PROMPT_SHARE)
    parents = dict.fromkeys(control.getparent() for control in root.iter("button", "input"))
    for parent in parents:
        if parent.tag not in _WHOLE and _text_length(parent) <= longest and not _holds_document(parent):
            parent.drop_tree()


def _settle_headers(root: HtmlElement) -> None:
    """Keeps the headings in an article's `header`; the site's own header goes."""
    for header in list(root.iter("header")):
        inside = next(header.iterancestors("article", "main"), None) is not None
        if inside or header.find(".//h1") is not None:
            header.drop_tag()
        else:
            header.drop_tree()


def _settle_tables(root: HtmlElement) -> None:
    """Turns tables that lay out the page into divisions, and drops those that hold data."""
    for table in reversed(list(root.iter("table"))):
        if not _lays_out(table):
            table.drop_tree()
            continue
        parts = [table, *table.iter(*_TABLE_PARTS)]
        is_frame = _is_frame(table, parts)
        cells = {part for part in parts if part.tag in {"td", "th"}} if is_frame else set()
        for part in parts:
            part.tag = "div"
        if is_frame:
            _open_frame(parts, cells)


def _settle_lists(root: HtmlElement) -> None:
    """Turns lists that lay out the page into divisions: one of their entries holds the document."""
    wide = [entry for entry in root.iter("li") if len(entry.findall(".//p")) >= _FEWEST_PARAGRAPHS]
    if not wide:
        return
    least = _text_length(root) * _LAID_OUT_SHARE
    for entry in wide:
        around = entry.getparent()
        if around.tag in {"ul", "ol", "menu"} and _text_length(entry) >= least:
            for part in (around, *around.iterchildren("li")):
                part.tag = "div"


def _is_frame(table: HtmlElement, parts: list[HtmlElement]) -> bool:
    """Whether a table has no name and one cell in each row, as newsletters set paragraphs."""
    if any(part.get("class") or part.get("id") for part in parts):
        return False
    return all(sum(_text_length(cell) > 0 for cell in row.iter("td", "th")) < 2 for row in table.iter("tr"))


def _open_frame(parts: list[HtmlElement], cells: set[HtmlElement]) -> None:
    """Sets what its cells hold beside the paragraphs before and behind a table."""
    for part in parts:
        if part not in cells or _holds_blocks_alone(part):
            part.drop_tag()


def _holds_blocks_alone(cell: HtmlElement) -> bool:
    own = (cell.text, *(child.tail for child in cell))
    blank = all(text is None or text.isspace() for text in own)
    return blank and any(child.tag in _BLOCKS for child in cell)


def _lays_out(table: HtmlElement) -> bool:
    """Whether a table arranges text; its inner tables have been settled before."""
    if table.get("role") in {"presentation", "none"}:
        return True
    if table.find(".//th") is not None or table.find("caption") is not None:
        return False
    rows = [[cell for cell in row.iter("td") if _text_length(cell)] for row in table.iter("tr")]
    if all(len(row) < 2 for row in rows):
        return True
    return any(
        _text_length(cell) > _MIN_CELL or next(cell.iter("p", "h1", "h2", "h3", "article"), None) is not None
        for row in rows
        for cell in row
    )
