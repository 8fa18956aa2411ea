"""Turns a page of a PDF into words with places, sizes and weights."""

from __future__ import annotations

import ctypes
import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_WORD = re.compile(r"[^\s\x00]+")
_BOLD_NAME = re.compile(r"bold|black|heavy|demi|semibd|-bd\b", re.IGNORECASE)
_CODE_POINTS = 0x110000
_SAMPLES = 32
"""Characters that are compared, whether all at once and one by one are the same: they differ on few pages."""
_UPRIGHT = 0.05
"""Quarters of a turn by which text may lie askew."""
_FAR = 1e6
"""Points: what a damaged file places further off is nowhere. The format ends at 14,400."""
_BOLD_WEIGHT = 600
"""CSS and OpenType call 600 semi-bold; text set in 500 is body text in several families."""
_RAISED_SIZE = 0.85
_RAISED_HEIGHT = 0.2
"""A raised mark is at most this share of the word's size, and stands at least this share above its line."""
_LINE_END_HYPHEN = "\x02\ufffe"
"""What the library calls a hyphen at the end of a line."""
_DOT = (1.2, 8.0)
"""Points. Browsers draw the bullet of a list as a disc of a third of the type's size."""
_BULLET_GAP = 2.5
"""Ems that a bullet may stand before its entry."""
_MAX_OBJECTS = 20_000
"""Drawn things that are looked at; a map has more, and no lists."""
_MAX_DOTS = 200
"""A page with more small marks is a chart."""
_OVERHANGING = frozenset("fTVWYPF'’”\"/)")
"""Signs that in italics reach over the space behind them."""
_LIGATURES = dict(zip("ﬀﬁﬂﬃﬄﬅﬆ", ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True))
_SPACES = dict.fromkeys("\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " ")
_NOTHING = dict.fromkeys(
    [*range(9), 0x0B, *range(0x0E, 0x20), *range(0x7F, 0x85), *range(0x86, 0xA0), 0x200B, 0x2060, 0xFEFF], ""
)
_BULLETS = dict.fromkeys("\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf02d\uf06e\uf071\uf0a8\u25aa\u25a0\u25cf", "•")
"""Bullets of Symbol and Wingdings, which have no code point of their own, and their like."""
_GRAPHS = str.maketrans({**_LIGATURES, **_SPACES, **_BULLETS}) | _NOTHING
_NONSENSE = re.compile(r"[\ue000-\uf8ff\ufffd\ufffe\uffff\x00-\x08\x0e-\x1f\ud800-\udfff]")
"""A character that says nothing: private, replaced, or none at all."""
_RADICAL = re.compile(r"[\u2e9f\u2ef3\u2f00-\u2fd5\uf900-\ufad9]")
"""A radical or a compatibility form that fonts give instead of the Chinese character it looks like."""


@dataclass(frozen=True, slots=True)
class Word:
    """A run of characters without white space, placed as a reader sees it: x to the right, y down."""

    text: str
    """Its characters; a hyphen that ends a line is one."""
    left: float
    """Points from the page's left edge."""
    right: float
    """Points from the page's left edge."""
    y: float
    """Its baseline, in points from the page's top."""
    size: float
    """Its type size in points, as it appears."""
    bold: bool
    """Whether its font is a bold one."""
    raised: bool = False
    """Whether it is a raised mark that belongs to the word before it."""


@dataclass(frozen=True, slots=True)
class PageWords:
    """A page's words in the order in which the file draws them."""

    words: tuple[Word, ...]
    """All that read in the page's main direction."""
    width: float
    """Points, as read."""
    height: float
    """Points, as read."""
    nonsense: int
    """How many characters have no meaning: the font does not say which letters they are."""
    characters: int
    """How many characters there are, white space left out."""


def tidy(text: str) -> str:
    """Dissolves ligatures, makes all spaces plain, and drops characters that say nothing."""
    return _NONSENSE.sub("", _standard(text).translate(_GRAPHS))


def _standard(text: str) -> str:
    if _RADICAL.search(text) is None:
        return text
    import unicodedata  # noqa: PLC0415 - few files need it

    return _RADICAL.sub(lambda match: unicodedata.normalize("NFKC", match.group()), text)


def read_words(page: pdfium.PdfPage) -> PageWords:
    """Reads the words of a page.

    Args:
        page: an open page.

    Returns:
        Its words. Words that read in another direction than most of the page (a mark in the margin, a label
        of a chart, a stamp across the page) are left out.

    Raises:
        pypdfium2.PdfiumError: the library cannot read the page.
    """
    text_page = page.get_textpage()
    try:
        text = _characters(text_page)
        places = tuple(_places(text))
        glyphs = _Glyphs(text_page)
        settings = [glyphs.setting(start) for start, _ in places]
        weights = [0] * 5
        for (start, end), setting in zip(places, settings, strict=True):
            weights[setting.turns] += end - start
        main = max(range(4), key=lambda turns: weights[turns])
        view = _page_box(page, main)
        glyphs.corner = view[:2]
        words: list[Word] = []
        for (start, end), setting in zip(places, settings, strict=True):
            if setting.turns == main:
                words += _words(glyphs, setting, text[start:end], start)
        words = _with_bullets(words, _dots(page, (main, *view[:2])))
        nonsense = len(_NONSENSE.findall(text)) - sum(text.count(hyphen) for hyphen in _LINE_END_HYPHEN)
        return PageWords(tuple(words), view[2], view[3], nonsense, sum(end - start for start, end in places))
    finally:
        text_page.close()


def _words(glyphs: _Glyphs, setting: _Setting, text: str, start: int) -> Iterator[Word]:
    """The word at a place; two where a footnote's mark hangs on it."""
    mark = glyphs.setting(start + len(text) - 1) if text[-1].isdecimal() else setting
    raised = setting.y - mark.y > setting.size * _RAISED_HEIGHT
    if raised and mark.size < setting.size * _RAISED_SIZE:
        end = len(text) - 1
        while end > 1 and glyphs.setting(start + end - 1) == mark:
            end -= 1
        yield glyphs.word(text[:end], start, setting)
        yield glyphs.word(text[end:], start + end, mark, raised=True)
        return
    word = glyphs.word(text, start, setting)
    if word.text:
        yield word


@dataclass(frozen=True, slots=True)
class _Setting:
    """What is one for all characters that the file draws at once."""

    turns: int
    """How often it is turned by 90 degrees against the clock; 4 where it lies askew."""
    y: float
    """Its baseline, not yet seen from the page's top."""
    size: float
    """Its type size in points."""
    bold: bool
    """Whether its font is a bold one."""


class _Glyphs:
    """The characters of a page, asked one by one; what they share is asked once.

    Attributes:
        corner: the page's left and top edge as read, from which places are counted.
    """

    def __init__(self, text_page: pdfium.PdfTextPage) -> None:
        self._page = text_page.raw
        self._settings: dict[int, _Setting] = {}
        self._bold: dict[int, bool] = {}
        self._box = pdfium_c.FS_RECTF()
        self.corner = (0.0, 0.0)

    def word(self, text: str, start: int, setting: _Setting, *, raised: bool = False) -> Word:
        """The word that begins at a character."""
        low, high = self._edges(start, setting.turns)
        if len(text) > 1:
            other, further = self._edges(start + len(text) - 1, setting.turns)
            low, high = min(low, high, other, further), max(low, high, other, further)
        if text[-1] in _OVERHANGING and setting.turns == 0:
            # An italic letter's box reaches over the space behind it.
            space = self._edges(start + len(text), 0)[0]
            high = space if low < space < high else high
        if text[-1] in _LINE_END_HYPHEN:
            text = text[:-1] + "-"
        left, top = self.corner
        words = text if text.isascii() and text.isprintable() else tidy(text).strip()
        return Word(words, low - left, high - left, setting.y - top, setting.size, setting.bold, raised)

    def setting(self, index: int) -> _Setting:
        """How a character is set."""
        drawn = pdfium_c.FPDFText_GetTextObject(self._page, index)
        if not drawn:
            return self._set(index, bold=False)
        key = ctypes.addressof(drawn.contents)
        if key not in self._settings:
            self._settings[key] = self._set(index, bold=self._is_bold(pdfium_c.FPDFTextObj_GetFont(drawn)))
        return self._settings[key]

    def _set(self, index: int, *, bold: bool) -> _Setting:
        quarters = -pdfium_c.FPDFText_GetCharAngle(self._page, index) / (math.pi / 2)  # told with the clock
        x, y = ctypes.c_double(), ctypes.c_double()
        pdfium_c.FPDFText_GetCharOrigin(self._page, index, x, y)
        size, matrix = pdfium_c.FPDFText_GetFontSize(self._page, index), pdfium_c.FS_MATRIX()
        if pdfium_c.FPDFText_GetMatrix(self._page, index, matrix):
            size *= math.hypot(matrix.c, matrix.d)
        if not all(abs(number) < _FAR for number in (quarters, x.value, y.value, size)):  # nor no number
            return _Setting(4, 0.0, 1.0, bold)
        turns = round(quarters) % 4 if abs(quarters - round(quarters)) < _UPRIGHT else 4
        return _Setting(turns, _turn(x.value, y.value, turns % 4)[1], max(round(size, 2), 0.01), bold)

    def _edges(self, index: int, turns: int) -> tuple[float, float]:
        box = self._box
        pdfium_c.FPDFText_GetLooseCharBox(self._page, index, box)
        if not all(abs(edge) < _FAR for edge in (box.left, box.right, box.bottom, box.top)):
            return 0.0, 0.0
        if turns == 0:
            return box.left, box.right
        return _turn(box.left, box.bottom, turns)[0], _turn(box.right, box.top, turns)[0]

    def _is_bold(self, font: Any) -> bool:  # noqa: ANN401 - a handle of the library, which has no types
        if not font:
            return False
        key = ctypes.addressof(font.contents)
        if key not in self._bold:
            name = ctypes.create_string_buffer(200)
            pdfium_c.FPDFFont_GetBaseFontName(font, name, 200)
            named = _BOLD_NAME.search(name.value.decode("utf-8", "replace")) is not None
            self._bold[key] = named or pdfium_c.FPDFFont_GetWeight(font) >= _BOLD_WEIGHT
        return self._bold[key]


def _dots(page: pdfium.PdfPage, view: tuple[int, float, float]) -> list[tuple[float, float]]:
    """The right edge and the middle's height of each small mark that is drawn and not written."""
    turns, left, top = view
    count = pdfium_c.FPDFPage_CountObjects(page)
    edges = tuple(ctypes.c_float() for _ in range(4))
    dots = []
    for index in range(min(count, _MAX_OBJECTS)):
        drawn = pdfium_c.FPDFPage_GetObject(page, index)
        if pdfium_c.FPDFPageObj_GetType(drawn) != pdfium_c.FPDF_PAGEOBJ_PATH:
            continue
        pdfium_c.FPDFPageObj_GetBounds(drawn, *edges)
        width, height = edges[2].value - edges[0].value, edges[3].value - edges[1].value
        if _DOT[0] <= width <= _DOT[1] and abs(width - height) < 0.2 * width:
            one = _turn(edges[0].value, edges[1].value, turns)
            other = _turn(edges[2].value, edges[3].value, turns)
            dots.append((max(one[0], other[0]) - left, (one[1] + other[1]) / 2 - top))
    return dots


def _with_bullets(words: list[Word], dots: list[tuple[float, float]]) -> list[Word]:
    """Puts a bullet before each word that has a drawn one on its left, where nothing stands between."""
    if not dots or len(dots) > _MAX_DOTS:
        return words
    marked = list(words)
    for right, middle in dots:
        beside = [word for word in words if _stands_beside(word, right, middle)]
        if beside:
            word = min(beside, key=lambda word: word.left)
            size = min(word.size, 4.0)
            bullet = Word("•", right - size, right, word.y, word.size, word.bold)
            marked.insert(next(index for index, other in enumerate(marked) if other is word), bullet)
    return marked


def _stands_beside(word: Word, right: float, middle: float) -> bool:
    level = word.y - 0.75 * word.size < middle < word.y
    return level and -0.5 < word.left - right < _BULLET_GAP * word.size


def _characters(text_page: pdfium.PdfTextPage) -> str:
    """The page's characters, one code point for each that the library counts."""
    count = text_page.count_chars()
    if not count:
        return ""
    page = text_page.raw
    buffer = ctypes.create_string_buffer(2 * count + 2)
    written = pdfium_c.FPDFText_GetText(page, 0, count, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)))
    whole = buffer.raw[: 2 * max(written - 1, 0)].decode("utf-16-le", "replace")
    step = max(1, count // _SAMPLES)
    sampled = all(
        _same(whole[index], pdfium_c.FPDFText_GetUnicode(page, index)) for index in range(0, len(whole), step)
    )
    if len(whole) == count and sampled:
        return whole
    codes = (pdfium_c.FPDFText_GetUnicode(page, index) for index in range(count))
    return "".join(chr(code) if code < _CODE_POINTS else "\ufffd" for code in codes)


def _same(character: str, code: int) -> bool:
    return ord(character) == code or (character in _LINE_END_HYPHEN and chr(code) in _LINE_END_HYPHEN)


def _places(text: str) -> Iterator[tuple[int, int]]:
    """Where words stand; after the hyphen that ends a line another word begins."""
    for match in _WORD.finditer(text):
        start, end = match.span()
        if any(hyphen in match.group() for hyphen in _LINE_END_HYPHEN):
            for place in range(start, end - 1):
                if text[place] in _LINE_END_HYPHEN:
                    yield start, place + 1
                    start = place + 1
        yield start, end


def _turn(x: float, y: float, turns: int) -> tuple[float, float]:
    """Turns a point of the page so that text that is turned `turns` times reads to the right, y down."""
    return ((x, -y), (y, x), (-x, y), (-y, -x))[turns]


def _page_box(page: pdfium.PdfPage, turns: int) -> tuple[float, float, float, float]:
    """Left, top, width and height of the page as read."""
    left, bottom, right, top = (max(-_FAR, min(_FAR, edge)) for edge in page.get_bbox())
    corners = _turn(left, bottom, turns), _turn(right, top, turns)
    xs, ys = zip(*corners, strict=True)
    return min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)
