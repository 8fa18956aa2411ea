"""Folds case, hyphens, quotes, width and traditional characters in a shadow of the same length.

The text itself is never altered. Each code point of a text has one of its shadow, whatever it is, so a place
in the one is a place in the other. What cannot be had one for one stays as it is: ligatures, soft hyphens and
other signs that show nothing (the term matcher steps over those), words that Taiwan and the mainland call
differently.
"""

from __future__ import annotations

import functools
import re
import unicodedata

import opencc

# Each is one code point for one code point: a shadow of another length would shift every span behind it.
_FOLDED = {
    0x2010: "-",
    0x2011: "-",
    0x2043: "-",
    0xFE63: "-",
    0x2018: "'",
    0x2019: "'",
    0x201B: "'",
    0x02BC: "'",
    0x201C: '"',
    0x201D: '"',
    0x201F: '"',
    0x03C2: "σ",  # the form at the end of a word; lowered capitals have the other
    0x00A0: " ",
    **dict.fromkeys(range(0x2000, 0x200B), " "),
    0x202F: " ",
    0x205F: " ",
    0x3000: " ",
    # Full-width ASCII, so that ５Ｇ and ％ are found.
    **{code: chr(code - 0xFEE0).lower() for code in range(0xFF01, 0xFF5F)},
}
# The Chinese comma, colon and so on stay themselves: they are how Chinese clauses are told apart.
_KEPT = frozenset("，：；？！（）")
# Capitals beyond ASCII; the one that becomes two letters when lowered (U+0130) becomes the first of them.
_CAPITALS = {
    capital: capital.lower()[0]
    for capital in map(chr, range(0x80, 0x10000))
    if capital.lower() != capital and not 0xD800 <= ord(capital) <= 0xDFFF
}
_REPLACED = _CAPITALS | {chr(code): plain for code, plain in _FOLDED.items() if chr(code) not in _KEPT}


def _any_of(characters: dict[str, str]) -> re.Pattern[str]:
    # A class is searched ten times as fast as `str.translate` looks up each character.
    return re.compile(f"[{re.escape(''.join(sorted(characters)))}]")


_ODD = _any_of(_REPLACED)

# Signs of any typeset text, replaced first: most English texts are then ASCII, and soon lowered.
_FREQUENT = tuple((sign, _REPLACED[sign]) for sign in "’‘“”\u2011\u00a0")
_ASCII = bytes(range(128))
_FEW = 16
"""Where only one character of so many is beyond ASCII, these are replaced kind by kind: a pattern would look
at each character of the text."""

# The other way round beside Chinese characters, where many pages have the marks of ASCII: 会议指出,要加快….
_WIDE = dict(zip(",:;?!()", "，：；？！（）", strict=True))
_BESIDE_HAN = re.compile(
    r"[,:;?!()](?:(?=[\u3400-\u9fff《「])|(?<=[\u3400-\u9fff》」].)|(?<=[\u3400-\u9fff。]\".))"
)
# What Taiwan and Hong Kong write for another character in some words, and all write for itself in others:
# 計畫 is 计划, 隨著 is 随着; 繪畫 and 著名 are themselves.
_OF_TAIWAN = {"画": "划", "著": "着"}
# It begins with one set, which is searched ten times as fast as alternatives are tried at each character.
_IN_CONTEXT = re.compile(
    "[画著](?:(?<=[计规企策筹擘]画)|(?<=著)(?=[力手重眼实])"
    "|(?<=[\u3400-\u9fff]著)(?![名作述者称书录有])(?<![显专名原编土巨论合译卓昭遗拙所]著))"
)

HAN = re.compile(r"[\u3400-\u9fff]")
"""A Chinese character of the two blocks that running text is written in."""
_HAN_BLOCKS = (range(0x3400, 0x4DC0), range(0x4E00, 0xA000))
_LOOKALIKES = (range(0x2E80, 0x2FE0), range(0xF900, 0xFB00))
"""Radicals and compatibility ideographs: PDFs often hold ⼈⼯ where a reader sees 人工."""
_HAN_RANGES = r"\u2e80-\u2fdf\u3400-\u9fff\uf900-\ufaff"
_FOLDABLE_HAN = re.compile(f"[{_HAN_RANGES}]")
_MAY_WIDEN = re.compile(f"[《》「」。{_HAN_RANGES}]")
"""What must stand somewhere in a text where a mark of ASCII is read as its Chinese twin."""
_RARE_OR_HAN = re.compile(
    _any_of({sign: plain for sign, plain in _REPLACED.items() if (sign, plain) not in _FREQUENT}).pattern[:-1]
    + f"{_HAN_RANGES}]"
)


def fold(text: str) -> str:
    """Returns a shadow of `text` with exactly its length, for matching alone.

    Args:
        text: any text.

    Returns:
        Lower case; hyphens as `-`, curly quotes straight, odd spaces plain, full-width letters and digits as
        ASCII, traditional Chinese characters as simplified ones, one by one.
    """
    text = straighten(text)
    if text.isascii():
        return text.lower()
    # Bytes are lowered in C, 20 times as fast as text beyond ASCII; what is no ASCII stays for the table.
    encoded = text.encode("utf-8", "surrogatepass").lower()
    lowered = encoded.decode("utf-8", "surrogatepass")
    # One look for both, at what is no ASCII: most texts beyond ASCII have only the signs above.
    beyond = _without_ascii(encoded)
    if _RARE_OR_HAN.search(beyond) is None:
        return lowered
    pattern, replaced = (_ODD, _REPLACED) if _FOLDABLE_HAN.search(beyond) is None else _with_traditional()
    few = len(beyond) * _FEW < len(lowered)
    odd = {sign: replaced[sign] for sign in sorted(set(beyond)) if sign in replaced} if few else {}
    if not few or not odd.keys().isdisjoint(odd.values()):
        lowered = pattern.sub(lambda match: replaced[match[0]], lowered)
    else:
        for character, alike in odd.items():
            lowered = lowered.replace(character, alike)
    if "著" in lowered or "画" in lowered:
        lowered = _IN_CONTEXT.sub(lambda match: _OF_TAIWAN[match[0]], lowered)
    if _MAY_WIDEN.search(beyond) is None or not any(mark in lowered for mark in _WIDE):
        return lowered
    # Nothing is looked at over the end of a line, and lines of ASCII alone hold nothing of it.
    return "\n".join(
        line if line.isascii() else _BESIDE_HAN.sub(lambda match: _WIDE[match[0]], line)
        for line in lowered.split("\n")
    )


def straighten(text: str) -> str:
    """Returns `text` with straight quotes, plain hyphens and plain spaces: most English texts are ASCII then.

    Args:
        text: any text; each of its characters stays in its place.
    """
    if not text.isascii():
        for sign, plain in _FREQUENT:
            text = text.replace(sign, plain)
    return text


def speaker_key(name: str) -> str:
    """Returns the form that two spellings of one speaker's name share: 金賢東 and 金贤东 are one person.

    Args:
        name: a name as a document spells it; its letters keep their case.
    """
    plain = straighten(name)
    # One paper writes "The Hague", another "the Hague".
    plain = plain[len("the ") :] if plain.startswith(("The ", "the ")) else plain
    if plain.isascii():
        return plain
    return "".join(
        folded if HAN.match(sign) else sign for sign, folded in zip(plain, fold(plain), strict=True)
    )


def _without_ascii(encoded: bytes) -> str:
    """The characters of a text that are not ASCII: few in most texts, and soon looked through."""
    return encoded.translate(None, _ASCII).decode("utf-8", "surrogatepass")


@functools.cache
def _with_traditional() -> tuple[re.Pattern[str], dict[str, str]]:
    """Makes the table with traditional characters, when the first Chinese text asks for it (20 ms).

    OpenCC's tables, character by character, those of Hong Kong (衞) behind the common ones. Simplified text
    has next to none of these characters: of those in GB 2312, the table maps sixteen rare ones.
    """
    characters = [chr(code) for block in _HAN_BLOCKS for code in block]
    simplified: dict[str, str] = {}
    for variety in ("hk2s", "t2s"):
        # Line by line: characters that stand side by side would be read as words.
        converted = opencc.OpenCC(variety).convert("\n".join(characters)).split("\n")
        simplified |= {a: b for a, b in zip(characters, converted, strict=True) if a != b and len(b) == 1}
    for character in (chr(code) for block in _LOOKALIKES for code in block):
        plain = unicodedata.normalize("NFKC", character)
        if len(plain) == 1 and plain != character:
            simplified[character] = simplified.get(plain, plain)
    replaced = _REPLACED | simplified
    return _any_of(replaced), replaced


def fold_name(name: str) -> str:
    """Returns the form that two spellings of one name share: folded, hyphens and spaces as one space."""
    return " ".join(fold(name).replace("-", " ").split())
