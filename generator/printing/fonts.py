"""The fonts of print: which there are, which characters they have, and what is said where one is missing."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, fields, is_dataclass
from typing import TYPE_CHECKING, Any

import typst
from fontTools.ttLib import TTFont

from generator.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_SUFFIXES = frozenset({".ttf", ".otf", ".ttc", ".otc"})
_SPACE = re.compile(r"\s+")
_LONG_WORD = 30
"""Letters without a place to break; the narrowest column of a printed table holds about so many."""
_ALWAYS = frozenset(map(ord, " \u00a0\u200b\u2060"))
"""What needs no glyph: spaces and invisible signs for breaking lines."""


@dataclass(frozen=True, slots=True)
class PrintFonts:
    """The fonts that print is set in."""

    loaded: typst.Fonts
    """As the typesetter holds them."""
    more: tuple[str, ...]
    """Families of the maintainer's own folder, behind ours."""
    characters: frozenset[int]
    """Code points that every style of at least one family has."""
    digest: str
    """SHA-256 over all font files."""
    plain: frozenset[str]
    """Those characters as text, white space other than a space left out."""


def load_fonts(
    own: Path, more: Path | None, name: str, setting: str = "print.fonts"
) -> tuple[PrintFonts, tuple[Problem, ...]]:
    """Loads the fonts of print.

    Args:
        own: the folder of our fonts.
        more: the maintainer's folder; None where the settings name none.
        name: how problems call that folder.
        setting: how problems call the setting that names it.

    Returns:
        The fonts, and what is wrong with the maintainer's folder: print goes on without what cannot be used.
    """
    problems: list[Problem] = []
    folders = [own]
    if more is not None and not more.is_dir():
        expected = f"a folder of font files ({', '.join(sorted(_SUFFIXES))}) at {name}"
        problems.append(Problem("briefing.yml", setting, expected, "none", "print-fonts"))
    elif more is not None:
        folders.append(more)
    loaded = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(f) for f in folders]
    )
    faces = sorted((font.family, str(font.path), font.index) for font in loaded.fonts())
    ours = {family for family, path, _ in faces if path.startswith(f"{own}/")}
    characters: set[int] = set(_ALWAYS)
    for family in sorted({family for family, _, _ in faces}):
        styles = [_read_characters(path, index) for found, path, index in faces if found == family]
        characters |= frozenset.intersection(*styles)
    if len(folders) == 2:
        problems += _unread(folders[1], name, {path for _, path, _ in faces})
    families = tuple(sorted({family for family, _, _ in faces} - ours))
    plain = frozenset(sign for sign in map(chr, characters) if sign == " " or not sign.isspace())
    return PrintFonts(loaded, families, frozenset(characters), _digest(folders), plain), tuple(problems)


def _read_characters(path: str, index: int) -> frozenset[int]:
    # Of a font that is no collection fontTools takes no number.
    with TTFont(path, fontNumber=index if path.endswith(("tc", "TC")) else -1, lazy=True) as font:
        table: dict[int, Any] = font.getBestCmap() or {}
        return frozenset(table)


def _unread(folder: Path, name: str, read: set[str]) -> list[Problem]:
    return [
        Problem(
            f"{name}/{file.relative_to(folder).as_posix()}",
            "",
            "a font that can be read",
            "none",
            "print-fonts",
        )
        for file in sorted(folder.rglob("*"))
        if file.suffix.lower() in _SUFFIXES and file.is_file() and str(file) not in read
    ]


def _digest(folders: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for folder in folders:
        for file in sorted(folder.rglob("*")):
            if file.suffix.lower() in _SUFFIXES and file.is_file():
                digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def missing_from(text: str, fonts: PrintFonts) -> tuple[str, ...]:
    """The characters of a text that no font has, each once, in the order of their code points."""
    return tuple(
        character
        for character in sorted(set(text))
        if ord(character) not in fonts.characters and not character.isspace() and not _is_unseen(character)
    )


def fit(value: object, fonts: PrintFonts) -> object:
    """Makes every string in a value one that can be set.

    White space is folded, unseen signs are left out (joiners, marks of direction), a character that no font
    has stands as its code point in brackets, and a word too long for a line may break anywhere.

    Args:
        value: what JSON can hold, and nouns of print, which become objects of their fields.
        fonts: the fonts.

    Returns:
        What JSON can hold.
    """
    if isinstance(value, str):
        return _fit_text(value, fonts)
    if isinstance(value, dict):
        return {key: fit(entry, fonts) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [fit(entry, fonts) for entry in value]
    if is_dataclass(value):
        return {field.name: fit(getattr(value, field.name), fonts) for field in fields(value)}
    return value


def _fit_text(text: str, fonts: PrintFonts) -> str:
    # Nearly every text can stand as it is, and print has some hundred thousand of them.
    if fonts.plain.issuperset(text) and "  " not in text and _longest_word(text) <= _LONG_WORD:
        return text
    shown = "".join(_fit_character(character, fonts) for character in _SPACE.sub(" ", text))
    return " ".join(_fit_word(word) for word in shown.split(" ")) if len(shown) > _LONG_WORD else shown


def _longest_word(text: str) -> int:
    return len(text) if len(text) <= _LONG_WORD else max(map(len, text.split(" ")))


def _fit_character(character: str, fonts: PrintFonts) -> str:
    if ord(character) in fonts.characters:
        return character
    return "" if _is_unseen(character) else f"[U+{ord(character):04X}]"


def _is_unseen(character: str) -> bool:
    """Whether a character has no form of its own: joiners, marks of direction, selectors of a variant."""
    point = ord(character)
    return unicodedata.category(character) == "Cf" or 0xFE00 <= point <= 0xFE0F or 0xE0100 <= point <= 0xE01EF


def _fit_word(word: str) -> str:
    """Lets a word break where nothing else would; addresses are broken by the typesetter itself."""
    if len(word) <= _LONG_WORD or "://" in word or not word.isascii():
        return word
    pieces = (f"{piece}/" for piece in word.split("/"))
    cut = (piece[at : at + _LONG_WORD] for piece in pieces for at in range(0, len(piece), _LONG_WORD))
    return "\u200b".join(cut)[:-1].removesuffix("\u200b")


def glyph_problem(file: str, missing: Iterable[str], setting: str = "print.fonts") -> Problem:
    """What is said of a document whose characters no font has.

    Args:
        file: the document.
        missing: the characters.
        setting: the setting that is the remedy.
    """
    named = [f"U+{ord(character):04X} ({unicodedata.name(character, 'no name')})" for character in missing]
    more = f" and {len(named) - 6} more" if len(named) > 6 else ""
    expected = (
        f"characters that a font of print has; put a font with them into a folder and name it in {setting}"
    )
    found = f"{', '.join(named[:6])}{more}, printed in brackets"
    return Problem(file, "", expected, found, "missing-glyph")
