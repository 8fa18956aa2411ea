"""The open elements of an HTML page, with the end tags that HTML lets a writer leave out."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass


def split_words(words: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(words.split())


VOID = split_words(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr"
)
"""Elements that have no content and no end tag."""

FOREIGN = frozenset({"svg", "math"})
"""Elements inside which a tag may close itself, as in XML."""

_CLOSING_P = split_words(
    "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary "
    "table ul"
)
_BLOCKS = _CLOSING_P | frozenset(
    {"body", "button", "caption", "html", "object", "tbody", "td", "template", "tfoot", "th", "thead", "tr"}
)

_P_BARRIERS = frozenset({"button", "caption", "html", "object", "table", "td", "template", "th"})
_ITEM_BARRIERS = split_words(
    "article aside blockquote details dl figure fieldset form menu ol section table td template th ul"
)
# What a start tag ends, and the elements through which it does not reach (HTML, section 13.2.6.4.7 and on).
_IMPLIED_ENDS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), _ITEM_BARRIERS),
    "dt": (frozenset({"dt", "dd"}), _ITEM_BARRIERS),
    "dd": (frozenset({"dt", "dd"}), _ITEM_BARRIERS),
    "td": (frozenset({"td", "th"}), frozenset({"tr", "table", "template"})),
    "th": (frozenset({"td", "th"}), frozenset({"tr", "table", "template"})),
    "tr": (frozenset({"tr"}), frozenset({"tbody", "thead", "tfoot", "table", "template"})),
    "tbody": (frozenset({"tbody", "thead", "tfoot"}), frozenset({"table", "template"})),
    "tfoot": (frozenset({"tbody", "thead", "tfoot"}), frozenset({"table", "template"})),
    "option": (frozenset({"option"}), frozenset({"select", "datalist", "optgroup"})),
    "optgroup": (frozenset({"option", "optgroup"}), frozenset({"select"})),
}


@dataclass(frozen=True, slots=True)
class OpenRun:
    """A run of verbatim text whose end has not come yet."""

    line: int
    """The line of its start tag."""
    statement: str
    """The statement's id, as the page gives it; empty where it shows words beside a statement."""
    source: str
    """The source's id, where it shows words beside a statement; else empty."""
    start: int
    """Offset of its first code point."""
    end: int
    """Offset after its last code point."""
    piece: int
    """How many pieces of text the page had collected before it."""


class ElementStack:
    """The open elements, outermost first. Every step costs the same however deep they are nested."""

    def __init__(self) -> None:
        self._entries: list[tuple[str, OpenRun | None]] = []
        self._depths: defaultdict[str, list[int]] = defaultdict(list)
        self._blocks: list[int] = []

    def open(self, name: str, run: OpenRun | None) -> None:
        """Put an element inside all that are open."""
        depth = len(self._entries)
        self._entries.append((name, run))
        self._depths[name].append(depth)
        if name in _BLOCKS:
            self._blocks.append(depth)

    def holds(self, names: frozenset[str]) -> bool:
        """Whether one of these elements is open."""
        return self._deepest(names) >= 0

    @property
    def innermost(self) -> str:
        """The name of the innermost open element; empty where none is open."""
        return self._entries[-1][0] if self._entries else ""

    def end_before(self, name: str) -> list[OpenRun]:
        """End what the start tag of `name` ends without saying so; the runs that ended, innermost first."""
        ended: list[OpenRun] = []
        if name in _IMPLIED_ENDS:
            ended += self._end_down_to(*_IMPLIED_ENDS[name])
        if name in _CLOSING_P and self._depths.get("p"):
            ended += self._end_down_to(frozenset({"p"}), _P_BARRIERS)
        return ended

    def end(self, name: str) -> list[OpenRun]:
        """End the innermost `name` and all inside it; the runs that ended, innermost first.

        An end tag without a start is passed over, and so is one of an inline element that would end a block.
        """
        depths = self._depths.get(name)
        if not depths or (name not in _BLOCKS and self._blocks and self._blocks[-1] > depths[-1]):
            return []
        return self._end_from(depths[-1])

    def end_all(self) -> list[OpenRun]:
        """End everything; the runs that ended, innermost first."""
        return self._end_from(0)

    def _deepest(self, names: frozenset[str]) -> int:
        deepest = -1
        for name in names:
            depths = self._depths.get(name)
            if depths and depths[-1] > deepest:
                deepest = depths[-1]
        return deepest

    def _end_down_to(self, names: frozenset[str], barriers: frozenset[str]) -> list[OpenRun]:
        depth = self._deepest(names)
        return self._end_from(depth) if depth >= 0 and depth > self._deepest(barriers) else []

    def _end_from(self, depth: int) -> list[OpenRun]:
        ended: list[OpenRun] = []
        while len(self._entries) > depth:
            name, run = self._entries.pop()
            self._depths[name].pop()
            if name in _BLOCKS:
                self._blocks.pop()
            if run is not None:
                ended.append(run)
        return ended
