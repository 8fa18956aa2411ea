"""Tells what follows a document on its page from the document: related stories, contacts, comments."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from generator.model import BlockKind
from generator.reading.pages.pieces import is_prose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from generator.reading.pages.pieces import Piece

_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_STORIES = re.compile(
    r"(?:related|recommended|suggested|more|most|further|next|latest|popular|trending)"
    r"(?: (?:content|stories|articles|news|reading|posts|topics|links|items|from|on|in|about|read|viewed"
    r"|popular|information|coverage)\b.{0,60})?[:：]?"
    r"|other (?:\w{1,15} )?(?:stories|articles|news|posts|columns|headlines|coverage)[:：]?"
    r"|(?:read|see|watch) (?:next|more|also)[:：]?|you (?:may|might) (?:also )?(?:like|enjoy)[:：]?"
    r"|相关(?:新闻|阅读|文章|推荐|链接|报道|内容)|延伸阅读|推荐阅读|热点(?:排行|新闻|推荐)|热门(?:推荐|文章|新闻)"
    r"|图片新闻|猜你喜欢|上一篇.{0,60}|下一篇.{0,60}|更多(?:新闻|内容|报道)",
    re.IGNORECASE,
)
"""The heading of a list of other stories, which may stand in the middle of a document."""
_AFTERMATH = re.compile(
    r"about (?:the|this) (?:authors?|writers?|newsletter|website|site)|about us"
    r"|contacts?(?: us| details)?[:：]?"
    r"|updates? to this page|(?:is|was) this (?:page|article|information) (?:useful|helpful)\??"
    r"|share (?:this|on)\b.{0,40}"
    r"|(?:\d{1,6} )?(?:comments|responses|replies|thoughts on .{1,200})(?: ?\(\d{1,6}\))?"
    r"|\d{1,6} (?:comment|response|reply)|(?:comment|response|reply) ?\(\d{1,6}\)"
    r"|leave a (?:reply|comment)|(?:sign up|subscribe)\b.{0,80}|keep reading\b.{0,60}|enjoying this .{1,30}\?"
    r"|(?:cautionary (?:note|statement)s? .{0,60})?forward[- ]looking statements?[:：]?|safe harbou?r.{0,60}"
    r"|(?:foot)?notes|media (?:contacts?|inquiries|enquiries)"
    r"|(?:print|download|email) this (?:page|article)|tags?[:：]?|categories[:：]?"
    r"|网友评论|最新评论|关于(?:作者|我们)",
    re.IGNORECASE,
)
"""The heading of anything else that follows a document on its page."""


_LEAST_PARAGRAPHS = 3
_SHORTEST_REPEATED = 100
"""Characters. What is shorter may be said again: "The motion was carried"."""
_BROKEN_OFF = ("...", "…", "[…]", "[...]", "(...)")
_FEWEST_TEASERS, _SHORTEST_TEASER, _LONGEST_HEADLINE = 3, 40, 160
_LEAST_PROSE = 0.25
"""Of the prose of its part of the page, which a heading in the middle of a document has behind it."""


def is_aftermath(heading: str) -> bool:
    """Whether a heading is that of something which follows a document on its page.

    Args:
        heading: its text.
    """
    text = " ".join(heading.split())
    return _STORIES.fullmatch(text) is not None or _AFTERMATH.fullmatch(text) is not None


def find_boxes(root: HtmlElement) -> tuple[HtmlElement, ...]:
    """Finds boxes that a heading such as "Related stories" opens.

    Args:
        root: the `html` element.

    Returns:
        For each heading the nearest element that it opens and that holds more than it, in order, each once.
    """
    boxes = (_find_box(heading) for heading in root.iter(*_HEADINGS))
    return tuple(dict.fromkeys(box for box in boxes if box is not None))


def _find_box(heading: HtmlElement) -> HtmlElement | None:
    text = " ".join("".join(heading.itertext()).split())
    if not text or not is_aftermath(text):
        return None
    for around in heading.iterancestors():
        beginning = ""
        for words in around.itertext():
            beginning = " ".join(f"{beginning} {words}".split())
            if len(beginning) > len(text):
                return around if beginning.startswith(text) else None
    return None


def without_interruptions(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Drops headings of links to other stories, themselves no pieces, in the middle of a document.

    Args:
        pieces: of a page, in order.

    Returns:
        The others. A heading stays where little of the prose of its part of the page stands behind it.
    """
    prose = Counter[int]()
    for piece in pieces:
        prose[piece.container] += len(piece.text) if is_prose(piece) else 0
    behind, paragraphs = Counter[int](), Counter[int]()
    kept: list[Piece] = []
    for piece in reversed(pieces):
        place = piece.container
        if piece.kind is not BlockKind.HEADING:
            behind[place] += len(piece.text) if is_prose(piece) else 0
            paragraphs[place] += is_prose(piece)
        elif _AFTERMATH.fullmatch(piece.text.strip()):
            behind, paragraphs = Counter(), Counter()
        elif (
            _STORIES.fullmatch(piece.text.strip())
            and paragraphs[place] >= _LEAST_PARAGRAPHS
            and behind[place] >= _LEAST_PROSE * prose[place]
        ):
            continue
        kept.append(piece)
    return tuple(reversed(kept))


def without_teasers(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Drops teasers of other stories: headlines in a row, each above a text that breaks off in an ellipsis.

    Args:
        pieces: of a page, in order.
    """
    dropped: set[int] = set()
    teasers: list[int] = []
    for place, piece in enumerate(pieces):
        if piece.text.endswith(_BROKEN_OFF) and len(piece.text) >= _SHORTEST_TEASER:
            if place and _is_headline(pieces[place - 1]):
                teasers.append(place)
        elif not _is_headline(piece):
            dropped |= _with_headlines(teasers)
            teasers = []
    dropped |= _with_headlines(teasers)
    kept = tuple(piece for place, piece in enumerate(pieces) if place not in dropped)
    return kept if any(map(is_prose, kept)) else tuple(pieces)


def _is_headline(piece: Piece) -> bool:
    """Whether a piece may stand above a teaser; a headline may ask or cry, it does not end in a full stop."""
    short = len(piece.text) <= _LONGEST_HEADLINE and not piece.text.endswith((".", "。", *_BROKEN_OFF))
    return piece.kind is BlockKind.HEADING or short


def _with_headlines(teasers: list[int]) -> set[int]:
    """The places of teasers, if they are several, and of the lines above them."""
    if len(teasers) < _FEWEST_TEASERS:
        return set()
    return {*teasers, *(place - 1 for place in teasers)}


def without_repeats(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Drops paragraphs that stand a second time, word for word: an introduction set twice, a caption's twin.

    Args:
        pieces: of a page, in order.
    """
    seen: set[str] = set()
    kept: list[Piece] = []
    for piece in pieces:
        if piece.kind is BlockKind.PARAGRAPH and len(piece.text) >= _SHORTEST_REPEATED:
            if piece.text in seen:
                continue
            seen.add(piece.text)
        kept.append(piece)
    return tuple(kept)


def without_aftermath(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Drops what stands under the heading of a box: related content, contacts, comments.

    Args:
        pieces: of a page, in order.
    """
    kept: list[Piece] = []
    dropping = 0
    titled = False
    for piece in pieces:
        if piece.kind is BlockKind.HEADING:
            if dropping and piece.level > dropping:
                continue
            # "About us" may be what the page is called.
            is_title = piece.level == 1 and not titled
            titled = titled or is_title
            dropping = piece.level if not is_title and is_aftermath(piece.text) else 0
        if not dropping:
            kept.append(piece)
    return tuple(kept)
