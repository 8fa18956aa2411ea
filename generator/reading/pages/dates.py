"""Finds the day of publication that a page tells to the eye alone."""

from __future__ import annotations

import logging
import re
from copy import deepcopy
from functools import cache, partial
from itertools import islice
from typing import TYPE_CHECKING, Any

from generator.reading.facts.fact_values import find_stated_dates, read_stated_date

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.html import HtmlElement

_EARLIEST = "1991-01-01"
_LATEST = "2199-12-31"
"""A fixed limit in place of today's date, which would let the same page give another fact tomorrow."""
_LONGEST_LINE = 160
"""Characters. A longer text tells events of its own, not when it was published."""
_SHORT_LINE = 40
_PROSE = ("p", "li", "td", "blockquote", "dd")
_MARKED_TAGS = ("time", "abbr", "span", "div", "p", "li", "b", "i", "em", "small", "strong", "dd")
_PUBLISHED_CLASSES = frozenset(
    ("published", "dt-published", "pubdate", "pub-date", "entry-date", "post-date", "date-published")
)
"""Classes that microformats and widespread programs give the day of publication."""
_MOST_MARKED = 50
"""Elements that are looked at: a page of teasers has told several days by then."""
_NEAR_TITLE = 3
"""Elements around the title in which its day stands."""
_LONGEST_HEAD = 600
"""Characters of a title, an introduction and a line of names and days."""
_CHANGED = re.compile(r"updat|modif|changed", re.IGNORECASE)
_ATTRIBUTES = ("datetime", "content", "title", "data-time", "data-timestamp", "data-date")


def find_page_date(root: HtmlElement) -> str | None:
    """Finds when a page was published where neither its linked data nor its head say so.

    htmldate chooses among the dates that stand in short lines and in attributes; a date that it makes of
    anything else (a picture's address, a number, a day filled in) is not taken.

    Args:
        root: the page; it is left as it is.

    Returns:
        A day, or None.
    """
    page = deepcopy(root)
    for element in list(page.iter(*_PROSE)):
        if sum(map(len, element.itertext())) > _LONGEST_LINE and element.getparent() is not None:
            if _lays_out(element):
                _drop_own_prose(element)
            else:
                element.drop_tree()
    texts = (text for text in page.itertext() if len(text) <= _LONGEST_LINE)
    attributes = (
        value for element in page.iter() for name in _ATTRIBUTES if (value := element.get(name)) is not None
    )
    stated = find_stated_dates((*texts, *(value for value in attributes if len(value) <= _LONGEST_LINE)))
    if not stated:
        return None
    found = _finder()(
        page, original_date=True, extensive_search=False, min_date=_EARLIEST, max_date=_LATEST, url=""
    )
    if found is None:
        # 某报 2031年4月12日 on a line of its own, and no other day anywhere.
        alone = find_stated_dates(_beside_prose(page))
        return next(iter(alone)) if alone == stated and len(stated) == 1 else None
    return found if found in stated else None


def _lays_out(element: HtmlElement) -> bool:
    """Whether a cell or an entry of a list holds a part of the page, with paragraphs of its own."""
    return element.tag in {"td", "li"} and next(element.iter("p", "div", "h1", "h2", "h3"), None) is not None


def _drop_own_prose(element: HtmlElement) -> None:
    """Drops text that stands right in a cell, where it is no short line."""
    for child in element:
        if child.tail is not None and len(child.tail) > _LONGEST_LINE:
            child.tail = None


def _beside_prose(page: HtmlElement) -> list[str]:
    """Short texts that stand in no paragraph and no list, and behind line breaks outside of them."""
    texts = [element.text for element in page.iter() if element.tag not in _PROSE]
    breaks = (element for element in page.iter("br") if element.getparent().tag not in _PROSE)
    texts += [element.tail for element in breaks]
    return [text for text in texts if text is not None and len(text) <= _SHORT_LINE]


@cache
def _finder() -> Callable[..., str | None]:
    """Loads htmldate, kept from the clock: it would fill up an incomplete date with today's day."""
    from datetime import datetime  # noqa: PLC0415 - with the library that needs it

    from htmldate import extractors, find_date  # noqa: PLC0415 - a fifth of a second to load

    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    library: Any = extractors
    library.dateutil_parse = partial(library.dateutil_parse, default=datetime(1, 1, 1))  # noqa: DTZ001 - as there
    return find_date


def find_marked_date(root: HtmlElement) -> str | None:
    """Finds the day that a page marks as that of publication, or sets in a `time` beside its title.

    Args:
        root: the page; it is left as it is.

    Returns:
        A day; None where several are marked, as above each of several teasers.
    """
    marked = list(islice(filter(_is_marked, root.iter(*_MARKED_TAGS)), _MOST_MARKED))
    days = {day for element in marked if (day := _day_of(element)) is not None}
    if not days:
        days = _days_beside_title(root)
    return days.pop() if len(days) == 1 else None


def _is_marked(element: HtmlElement) -> bool:
    if element.get("itemprop") == "datePublished" or element.get("pubdate") is not None:
        return True
    return not _PUBLISHED_CLASSES.isdisjoint((element.get("class") or "").split())


def _day_of(element: HtmlElement) -> str | None:
    stated = (element.get("datetime"), element.get("content"), element.get("title"))
    shown = " ".join("".join(element.itertext()).split())
    days = (read_stated_date(value) for value in (*stated, shown) if value)
    return next((day for day in days if day is not None and len(day) == len(_EARLIEST)), None)


def _days_beside_title(root: HtmlElement) -> set[str]:
    """The days of the `time` elements beside a page's title, in the smallest part that has any.

    Those of changes are passed over; so is what stands behind more than a few lines, as a comment does.
    """
    title = next(root.iter("h1"), None)
    if title is None:
        return set()
    for around in islice(title.iterancestors(), _NEAR_TITLE):
        times = _times_beside(title, around)
        if times:
            own = [t for t in times if not _CHANGED.search(f"{t.get('class')} {t.get('itemprop')}")]
            return {day for element in own if (day := _day_of(element)) is not None}
    return set()


def _times_beside(title: HtmlElement, around: HtmlElement) -> list[HtmlElement]:
    """The `time` elements of a part of a page before its title, and behind it up to the text."""
    found: list[HtmlElement] = []
    passed, since = False, 0
    for element in around.iter():
        passed = passed or element is title
        if element.tag == "time" and element.get("datetime"):
            found.append(element)
        if passed:
            since += sum(len(text.strip()) for text in (element.text, element.tail) if text)
            if since > _LONGEST_HEAD:
                break
    return found
