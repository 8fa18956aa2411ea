"""Tells, before a PDF is opened, whether it could unfold to far more than it weighs.

The library that reads PDFs unfolds what a page draws all at once and cannot be stopped. What is told here is
coarse and errs towards caution: a heavy file is not refused, it is read apart, under a limit of memory.
"""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LARGEST = 4_000_000
"""Bytes of one unfolded stream; a page of dense text has 50,000, a drawing seldom a million."""
_ALL = 64_000_000
"""Bytes of all unfolded streams together."""
_BRANCHING_FORMS = 4
"""Drawings that hold two or more others; nested, so many could unfold to hundreds of thousands."""
_WIDE_FORM = 30
"""Others that one drawing holds."""
_REPEATED = 3
"""How often one array may name one object; no program that we met writes one that does."""
_CHUNK = 1 << 18
_STREAM = re.compile(rb"stream\r?\n")
_DICTIONARY = 4_000
"""Bytes before a stream in which its dictionary stands."""
_ARRAY = re.compile(rb"\[((?:\s{0,4}\d{1,8}\s{1,4}\d{1,5}\s{1,4}R){4,20000})")
_REFERENCE = re.compile(rb"\d{1,8}\s{1,4}\d{1,5}\s{1,4}R")
_DO = re.compile(rb"\bDo\b")
_ODD = re.compile(
    rb"/Filter\s{0,4}\[?\s{0,4}\d|/(?:LZW|RL|RunLength|A85|ASCII85|ASCIIHex|AHx)|#[0-9A-Fa-f]{2}"
    rb"|/(?:FlateDecode|Fl)\s{0,4}/(?:FlateDecode|Fl)\b"
)
_PICTURE = re.compile(rb"/(?:DCTDecode|DCT|JPXDecode|JBIG2Decode|CCITTFaxDecode|CCF)\b")


def is_heavy(raw: bytes) -> bool:
    """Whether a PDF could unfold beyond what a document needs.

    Args:
        raw: the file's bytes.

    Returns:
        True where a stream or all of them unfold to much, where drawings hold one another many times, where
        an array repeats itself, and where that cannot be told: the file is encrypted, or encodes oddly.
    """
    if b"/Encrypt" in raw or _repeats(raw):
        return True
    total = 0
    branching = 0
    for dictionary, place in _streams(raw):
        if _PICTURE.search(dictionary):
            continue
        if _ODD.search(dictionary):
            return True
        content = _unfold(raw, place, dictionary)
        total += len(content)
        if len(content) > _LARGEST or total > _ALL or _repeats(content):
            return True
        held = len(_DO.findall(content)) if b"Form" in dictionary else 0
        branching += held > 1
        if branching > _BRANCHING_FORMS or held > _WIDE_FORM:
            return True
    return False


def _streams(raw: bytes) -> Iterator[tuple[bytes, int]]:
    """Each stream's dictionary, as far as it stands before it, and where its bytes begin."""
    end = 0
    for match in _STREAM.finditer(raw):
        begin = max(end, match.start() - _DICTIONARY)
        dictionary = raw[begin : match.start()]
        end = match.end()
        if not dictionary.rstrip().endswith(b"end"):
            yield dictionary[dictionary.rfind(b"obj") + 3 :], end


def _unfold(raw: bytes, place: int, dictionary: bytes) -> bytes:
    """A stream's bytes, unfolded to a little beyond the limit at most."""
    if b"/Fl" not in dictionary:
        end = raw.find(b"endstream", place, place + _LARGEST + 1)
        return raw[place : end if end >= 0 else place + _LARGEST + 1]
    inflater = zlib.decompressobj()
    pieces: list[bytes] = []
    size = 0
    try:
        while not inflater.eof and size <= _LARGEST and place < len(raw):
            piece = inflater.decompress(raw[place : place + _CHUNK], _LARGEST + 1 - size)
            place += _CHUNK - len(inflater.unconsumed_tail)
            pieces.append(piece)
            size += len(piece)
    except zlib.error:  # a damaged stream counts as far as it can be unfolded, as for the library
        pass
    return b"".join(pieces)


def _repeats(content: bytes) -> bool:
    for match in _ARRAY.finditer(content):
        references = _REFERENCE.findall(match.group(1))
        if len(references) > len(set(references)) + _REPEATED:
            return True
    return False
