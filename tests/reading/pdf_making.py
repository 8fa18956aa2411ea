"""Typesets small PDFs by hand, so that what a page should read as is known before it is read."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

SOFT_HYPHEN = "\u00ad"
"""Marks where a word may be divided; it is printed as a hyphen, and only where a line ends."""
_NARROW = frozenset("iljtf.,;:'’|!()[] ")
_WIDE = frozenset("mwMW—%@")


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """How wide a text is set, in points: the widths that the fonts of these files declare."""
    return sum(_unit(character, bold=bold) for character in text) * size / 1000


def _unit(character: str, *, bold: bool = False) -> int:
    if ord(character) > 0x2E7F:
        return 1000
    plain = (
        300 if character in _NARROW else 850 if character in _WIDE else 667 if character.isupper() else 520
    )
    return plain + 40 if bold else plain


@dataclass(frozen=True)
class Style:
    """How a paragraph is set."""

    size: float = 10.0
    leading: float = 1.25
    bold: bool = False
    indent: float = 0.0
    """Points by which the first line stands in (or out, below zero)."""
    left: float = 0.0
    """Points by which all lines stand in."""
    above: float = 0.0
    """Points above the paragraph."""
    justified: bool = True
    centred: bool = False
    across: bool = False
    """Whether it runs across all columns."""


@dataclass(frozen=True)
class Geometry:
    """Where the columns of a page stand."""

    width: float = 595.0
    height: float = 842.0
    margin: float = 60.0
    foot: float = 70.0
    columns: int = 1
    gutter: float = 14.0

    @property
    def column(self) -> float:
        """A column's width in points."""
        return (self.width - 2 * self.margin - (self.columns - 1) * self.gutter) / self.columns


def break_lines(text: str, style: Style, width: float) -> list[str]:
    """Breaks a text into lines that fit, at spaces, behind hyphens, at soft hyphens, between Chinese."""
    lines: list[str] = []
    line = ""
    for piece in _pieces(text):
        room = width - style.left - (style.indent if not lines else 0)
        shown = (line + piece).replace(SOFT_HYPHEN, "").rstrip()
        end = "-" if piece.endswith(SOFT_HYPHEN) else ""
        if line and width_of(shown + end, style.size, bold=style.bold) > room:
            lines.append(_finished(line))
            line = piece
        else:
            line += piece
    return [*lines, _finished(line)]


def _finished(line: str) -> str:
    divided = line.endswith(SOFT_HYPHEN)
    return line.replace(SOFT_HYPHEN, "").rstrip() + ("-" if divided else "")


def _pieces(text: str) -> list[str]:
    pieces = [""]
    for place, character in enumerate(text):
        after = text[place + 1 : place + 2]
        pieces[-1] += character
        chinese = ord(character) > 0x2E7F and after not in "，。、；：？！”）》"
        if character in " -—\u00ad" or (chinese and character not in "“（《"):
            pieces.append("")
    return [piece for piece in pieces if piece]


class Typesetter:
    """Fills pages with paragraphs, column by column, and writes them as a PDF."""

    def __init__(self, geometry: Geometry | None = None) -> None:
        self.geometry = geometry or Geometry()
        self.pages: list[list[str]] = []
        self.column = 0
        self.y = 0.0
        self.top = 0.0
        self._turn_page()

    def _turn_page(self) -> None:
        self.pages.append([])
        self.column = 0
        self.top = self.y = self.geometry.height - self.geometry.margin

    def turn_page(self) -> None:
        """Begins a page."""
        self._turn_page()

    def _turn_column(self) -> None:
        if self.column + 1 < self.geometry.columns:
            self.column += 1
            self.y = self.top
        else:
            self._turn_page()

    def add(self, text: str, style: Style | None = None) -> None:
        """Sets a paragraph."""
        style = style or Style()
        geometry = self.geometry
        width = geometry.width - 2 * geometry.margin if style.across else geometry.column
        self.y -= style.above
        lines = break_lines(text, style, width)
        for number, line in enumerate(lines):
            if self.y - style.size * style.leading < geometry.foot:
                self._turn_column()
            self.y -= style.size * style.leading
            begin = geometry.margin + (
                0 if style.across else self.column * (geometry.column + geometry.gutter)
            )
            begin += style.left + (style.indent if number == 0 else 0)
            room = width - style.left - (style.indent if number == 0 else 0)
            set_width = width_of(line, style.size, bold=style.bold)
            if style.centred:
                begin += (room - set_width) / 2
            last = number + 1 == len(lines)
            spaces = line.count(" ")
            spread = (room - set_width) / spaces if style.justified and spaces and not last else 0.0
            self.place(line, begin, self.y, style, spread if not style.centred else 0.0)
        if style.across:
            self.top = self.y

    def place(self, text: str, x: float, y: float, style: Style | None = None, spread: float = 0.0) -> None:
        """Sets a line at a place of the current page; y counts from the foot."""
        self.pages[-1].append(draw(text, x, y, style or Style(), spread))

    def set_on_pages(self, text: str, y: float, style: Style | None = None, x: float | None = None) -> None:
        """Sets a line on every page; `{n}` is the page's number."""
        style = style or Style(size=8)
        for number, page in enumerate(self.pages, 1):
            line = text.replace("{n}", str(number))
            begin = (self.geometry.width - width_of(line, style.size)) / 2 if x is None else x
            page.append(draw(line, begin, y, style))

    def write(self, **settings: str) -> bytes:
        """Writes the pages as a PDF; see `write_pdf`."""
        box = (self.geometry.width, self.geometry.height)
        return write_pdf(["\n".join(page) for page in self.pages], box, **settings)


def draw(text: str, x: float, y: float, style: Style, spread: float = 0.0) -> str:
    """The operators that set a line: Latin and Chinese runs in their fonts."""
    pieces: list[tuple[bool, str]] = []
    for character in text:
        chinese = ord(character) > 0x2E7F or (
            character in "“”" and any(ord(other) > 0x2E7F for other in text)
        )
        if pieces and pieces[-1][0] == chinese:
            pieces[-1] = (chinese, pieces[-1][1] + character)
        else:
            pieces.append((chinese, character))
    shown = [f"BT 1 0 0 1 {x:.3f} {y:.3f} Tm {spread:.4f} Tw"]
    for chinese, piece in pieces:
        font = "F3" if chinese else "F2" if style.bold else "F1"
        coded = piece.encode("utf-16-be") if chinese else _encode(piece)
        shown.append(f"/{font} {style.size} Tf <{coded.hex()}> Tj")
    return " ".join([*shown, "ET"])


def _encode(text: str) -> bytes:
    """WinAnsi, with two ligatures and a bullet at codes that it leaves free."""
    return b"".join(
        {"ﬁ": b"\x01", "ﬂ": b"\x02", "\u00ad": b"\x03"}.get(one) or one.encode("cp1252") for one in text
    )


def _fonts() -> list[str]:
    widths = " ".join(str(_unit(bytes([code]).decode("cp1252", "replace"))) for code in range(1, 256))
    bolds = " ".join(
        str(_unit(bytes([code]).decode("cp1252", "replace"), bold=True)) for code in range(1, 256)
    )
    coding = "<</Type/Encoding/BaseEncoding/WinAnsiEncoding/Differences[1/fi/fl/uni00AD]>>"
    latin = (
        "<</Type/Font/Subtype/TrueType/BaseFont/{}/FirstChar 1/LastChar 255/Widths[{}]/Encoding {}"
        "/FontDescriptor {}>>"
    )
    described = (
        "<</Type/FontDescriptor/FontName/{}/Flags 32/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700"
        "/StemV 80/FontBBox[0 -200 1000 800]>>"
    )
    return [
        latin.format("Weir", widths, coding, "6 0 R"),
        latin.format("Weir-Bold", bolds, coding, "7 0 R"),
        "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[8 0 R]>>",
        described.format("Weir"),
        described.format("Weir-Bold"),
        (
            "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)"
            "/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor 6 0 R>>"
        ),
    ]


def write_pdf(
    contents: list[str],
    box: tuple[float, float] = (595, 842),
    *,
    info: str = "",
    catalog: str = "",
    page: str = "",
    trailer: str = "",
) -> bytes:
    """Writes a PDF.

    Args:
        contents: the operators of each page.
        box: a page's width and height in points.
        info: entries of the information dictionary.
        catalog: more entries of the catalogue.
        page: more entries of each page.
        trailer: more entries of the trailer.
    """
    first = 10
    kids = " ".join(f"{first + 2 * number} 0 R" for number in range(len(contents)))
    objects = {
        1: f"<</Type/Catalog/Pages 2 0 R{catalog}>>",
        2: f"<</Type/Pages/Kids[{kids}]/Count {len(contents)}>>",
        **dict(enumerate(_fonts(), 3)),
        9: f"<<{info}>>",
    }
    for number, content in enumerate(contents):
        objects[first + 2 * number] = (
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {box[0]} {box[1]}]/Contents {first + 2 * number + 1} 0 R"
            f"/Resources<</Font<</F1 3 0 R/F2 4 0 R/F3 5 0 R>>>>{page}>>"
        )
        objects[first + 2 * number + 1] = f"<</Length {len(content)}>>\nstream\n{content}\nendstream"
    return write_objects(objects, f"/Root 1 0 R/Info 9 0 R{trailer}")


def write_objects(objects: dict[int, str], trailer: str) -> bytes:
    """Writes numbered objects, their table and the trailer."""
    body = b"%PDF-1.7\n"
    places = {}
    for number, content in sorted(objects.items()):
        places[number] = len(body)
        body += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    size = max(objects) + 1
    table = "".join(
        f"{places[number]:010} 00000 n \n" if number in places else "0000000000 65535 f \n"
        for number in range(size)
    )
    end = f"xref\n0 {size}\n{table}trailer\n<</Size {size}{trailer}>>\nstartxref\n{len(body)}\n%%EOF\n"
    return body + end.encode("latin-1")


_PADDING = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
_FILE_ID = b"0123456789abcdef"


def _mix(key: bytes, data: bytes) -> bytes:
    """The stream cipher of the oldest encrypted PDFs."""
    state = list(range(256))
    at = 0
    for place in range(256):
        at = (at + state[place] + key[place % len(key)]) % 256
        state[place], state[at] = state[at], state[place]
    mixed, one, other = bytearray(), 0, 0
    for byte in data:
        one = (one + 1) % 256
        other = (other + state[one]) % 256
        state[one], state[other] = state[other], state[one]
        mixed.append(byte ^ state[(state[one] + state[other]) % 256])
    return bytes(mixed)


def encrypt_pdf(content: str, password: bytes) -> bytes:
    """Writes a PDF of one page, encrypted with a password that may be empty.

    Args:
        content: the operators of the page, with fonts F1 and F2.
        password: what opens it.
    """

    def digest(data: bytes) -> bytes:
        return hashlib.md5(data, usedforsecurity=False).digest()

    padded = (password + _PADDING)[:32]
    owner = _mix(digest((b"owner" + _PADDING)[:32])[:5], padded)
    key = digest(padded + owner + (-4 & 0xFFFFFFFF).to_bytes(4, "little") + _FILE_ID)[:5]
    user = _mix(key, _PADDING)
    mixed = _mix(digest(key + (11).to_bytes(3, "little") + bytes(2))[:10], content.encode("latin-1"))
    objects = {
        1: "<</Type/Catalog/Pages 2 0 R>>",
        2: "<</Type/Pages/Kids[10 0 R]/Count 1>>",
        **dict(enumerate(_fonts(), 3)),
        10: "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 11 0 R"
        "/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>",
        11: f"<</Length {len(mixed)}>>\nstream\n{mixed.decode('latin-1')}\nendstream",
        12: f"<</Filter/Standard/V 1/R 2/O<{owner.hex()}>/U<{user.hex()}>/P -4>>",
    }
    return write_objects(objects, f"/Root 1 0 R/Encrypt 12 0 R/ID[<{_FILE_ID.hex()}><{_FILE_ID.hex()}>]")
