"""Decodes pages and messages: by a byte-order mark, by what they declare, else by what their bytes are."""

from __future__ import annotations

import codecs
import re

from generator.errors import Problem, UnreadableDocumentError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LOOK_FOR_CHARSET = 4096
"""Bytes at the head of a page in which it declares its charset; the standard asks for 1,024."""
_DECLARED = re.compile(rb"<meta[^>]{1,200}?charset\s{0,4}=\s{0,4}[\"']?\s{0,4}([\w:.-]{2,40})", re.IGNORECASE)
_XML_DECLARED = re.compile(rb"^\s{0,20}<\?xml[^>]{1,200}?encoding\s{0,4}=\s{0,4}[\"']([\w:.-]{2,40})")
_WIDER = {
    **dict.fromkeys(("gb2312", "gbk", "gb_2312_80", "hz", "cp936", "x-gbk", "gb_2312-80"), "gb18030"),
    **dict.fromkeys(("iso8859-1", "latin-1", "latin1", "ascii", "us-ascii", "iso-8859-1"), "cp1252"),
    **dict.fromkeys(("big5", "big5-tw", "cn-big5", "x-x-big5"), "big5hkscs"),
    **dict.fromkeys(("shift_jis", "sjis", "x-sjis"), "cp932"),
    **dict.fromkeys(("euc_kr", "ks_c_5601-1987", "ksc5601"), "cp949"),
    **dict.fromkeys(("utf8", "unicode", "utf-16", "utf_16", "utf-8-sig"), "utf-8"),
}
"""Charset to the wider one that browsers read it as. A page whose declaration can be read is not UTF-16."""
_CHARSETS = re.compile(
    r"utf-(?:8|16-[bl]e)|gb18030|big5hkscs|cp\d{3,4}|iso8859-\d{1,2}|koi8-\w|mac-\w+|euc_\w+|iso2022_\w+|johab"
    r"|tis-620|shift_jis\w{1,7}"
)
"""Charsets that pages are written in; Python counts base64, punycode and rot13 among its codecs."""
_FEW = 16
"""Bytes beyond ASCII: so few may form UTF-8 by chance, as four Chinese characters in GBK can."""
_LATIN = "cp1252"
_MANY = 60
"""Bytes beyond ASCII, enough to tell a text in Chinese or Russian from one in French."""
_RUN_BEYOND = re.compile(rb"[\x80-\xff]{2,}+")
_SAMPLE = 60_000
"""Bytes by which a charset is told; the statistics are settled long before."""
_WRONG_SHARE = 100
"""One wrong byte in so many is a page cut short or pasted together; more, and the charset is another."""


def decode_markup(raw: bytes, name: str, declared: str | None = None) -> tuple[str, tuple[Problem, ...]]:
    """Decodes a page or a part of a message.

    Args:
        raw: the bytes.
        name: how problems name the file.
        declared: the charset that something outside the page declares.

    Returns:
        The text, and a problem where the charset had to be guessed or bytes did not fit it.

    Raises:
        UnreadableDocumentError: no charset fits the bytes.
    """
    for mark, charset in _MARKS:
        if raw.startswith(mark):
            return _decode_leniently(raw[len(mark) :], charset, name)
    declared = _known(declared) or _find_declared(raw)
    if declared == _LATIN and _belies_latin(raw):
        declared = None
    few = sum(byte > 127 for byte in raw[:_SAMPLE]) < _FEW and len(raw) <= _SAMPLE
    for candidate in (declared, "utf-8") if few else ("utf-8", declared):
        text = _decode(raw, candidate)
        if text is not None:
            return text, ()
    if declared is not None:
        wrong = raw.decode(declared, "replace").count("\ufffd")
        if wrong * _WRONG_SHARE < len(raw):
            return _decode_leniently(raw, declared, name)
    return _decode_by_statistics(raw, declared, name)


def _belies_latin(raw: bytes) -> bool:
    """Whether most bytes beyond ASCII stand in runs: in a Latin language such a letter stands alone."""
    if len(raw) < _FEW:
        return False
    sample = raw[:_SAMPLE]
    beyond = sum(byte > 127 for byte in sample)
    return beyond >= _MANY and sum(map(len, _RUN_BEYOND.findall(sample))) * 2 > beyond


def _decode(raw: bytes, charset: str | None) -> str | None:
    try:
        return raw.decode(charset) if charset is not None else None
    except UnicodeDecodeError:
        return None


def _known(charset: str | None) -> str | None:
    """The codec that reads a charset; None where there is none of that name for text."""
    if not charset:
        return None
    name = charset.strip().lower()
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):  # ValueError: a NUL in the name
        return _WIDER.get(name)
    wider = _WIDER.get(name, _WIDER.get(found.name, found.name))
    return wider if _CHARSETS.fullmatch(wider) else None


def _find_declared(raw: bytes) -> str | None:
    head = raw[:_LOOK_FOR_CHARSET]
    match = _DECLARED.search(head) or _XML_DECLARED.search(head)
    return _known(match.group(1).decode("ascii", "replace")) if match else None


def _decode_leniently(raw: bytes, charset: str, name: str) -> tuple[str, tuple[Problem, ...]]:
    text = raw.decode(charset, "replace")
    wrong = text.count("\ufffd") - (raw.count(b"\xef\xbf\xbd") if charset == "utf-8" else 0)
    if wrong <= 0:
        return text, ()
    found = f"{wrong:,} {'place' if wrong == 1 else 'places'} where they are not; U+FFFD stands there"
    return text, (Problem(name, "", f"bytes that are {charset}", found, "charset"),)


def _decode_by_statistics(raw: bytes, declared: str | None, name: str) -> tuple[str, tuple[Problem, ...]]:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - 40 ms to load, and few pages need it

    best = from_bytes(raw[:_SAMPLE]).best()
    charset = _known(best.encoding) if best is not None else None
    expected = f"bytes that are {declared}, as it declares" if declared else "a declared charset"
    if charset is None:
        raise UnreadableDocumentError(Problem(name, "", expected, "bytes of no charset", "charset"))
    text = raw.decode(charset, "replace")
    if text.count("\ufffd") * _WRONG_SHARE >= len(raw):
        raise UnreadableDocumentError(Problem(name, "", expected, "bytes of no charset", "charset"))
    found = f"bytes that look like {charset}, and are read so"
    return text, (Problem(name, "", expected, found, "charset"),)
