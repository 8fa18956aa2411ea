"""Turns what a document states of itself into a fact, or into nothing where it is no fact."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from html import unescape
from typing import TYPE_CHECKING

from generator import edtf
from generator.reading.facts.language import tell_language

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

USUAL_NAMES: Mapping[str, tuple[str, ...]] = {
    "title": ("title", "headline", "name", "subject", "web_title", "标题", "標題"),
    "publisher": (
        *("publisher", "source", "source_name", "source_hostname", "site_name", "sitename", "site"),
        *("publication", "outlet", "media", "来源", "來源", "媒体", "媒體"),
    ),
    "published": (
        *("published", "date", "datePublished", "published_at", "publication_date", "pub_date", "pubDate"),
        *("publish_date", "publishedAt", "date_published", "published_date", "dateline", "date_publish"),
        *("publish_time", "published_time", "pub_time", "web_publication_date", "timestamp"),
        *("发布时间", "发布日期", "日期", "时间", "發布時間", "發布日期"),
    ),
    "url": (
        *(
            "url",
            "link",
            "canonical_url",
            "permalink",
            "web_url",
            "source_url",
            "main_entity_of_page",
            "source",
        ),
        *("网址", "链接", "原文链接"),
    ),
    "language": ("language", "lang", "inLanguage", "语言", "語言"),
}
"""Fact to the names that it has in front matter and in records, the most telling first."""

EXPECTED: Mapping[str, str] = {
    "title": "text of at most 2,000 characters",
    "publisher": "a name",
    "published": "an unambiguous date, such as 2031-04-12",
    "url": "a web address that begins with https:// or http://",
    "language": "a language, such as en or zh-Hans",
}
"""Fact to what should stand under its name."""
_AMBIGUOUS_NAMES = frozenset(
    ("source", "name", "site", "media", "dateline", "timestamp", "时间", "来源", "來源")
)
"""Names under which other things than the fact stand as often: a crawler's source, a dateline's place."""
_UNKNOWN = frozenset(
    ("", "-", "--", "?", "n/a", "na", "none", "null", "nil", "unknown", "tbd", "未知", "无", "無")
)
"""How a field says that nothing is known."""

_INSIDE = {
    "url": ("@id", "url", "href", "link", "canonical", "value"),
    "published": ("$date", "@value", "value", "iso", "date", "raw", "rendered"),
}
"""What holds a fact where its field is an object."""
_MAX_TEXT = 2_000
"""Characters of a title or a publisher's name, as in a sidecar."""
_MAX_DATE = 60
_ESCAPED = re.compile(
    r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip);"
)
_URL = re.compile(r"https?://[^\s<>\"'`{}|\\^\x00-\x20\x7f]{1,2000}")
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})((?:[-_][A-Za-z0-9]{2,8}){0,3})")
_LANGUAGES = {
    **dict.fromkeys(("eng", "english", "英文"), "en"),
    **dict.fromkeys(("zho", "chi", "chinese", "cn", "中文"), "zh"),
    **dict.fromkeys(("fra", "fre"), "fr"),
    **dict.fromkeys(("deu", "ger"), "de"),
    **dict.fromkeys(("jpn", "jp"), "ja"),
    "spa": "es",
    "rus": "ru",
    "kor": "ko",
    "por": "pt",
    "ita": "it",
    "ara": "ar",
}
"""What stands where a BCP 47 tag should: ISO 639-2 codes, names, countries."""
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sep", "sept"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        1,
    )
    for name in names
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_STATED_DATE = re.compile(
    r"(?<![0-9])(?P<y>[0-9]{4})\s?(?P<sep>[-/.年])\s?(?P<m>[0-9]{1,2})"
    r"(?:\s?(?:(?P=sep)|月)\s?(?P<d>[0-9]{1,2})(?![0-9])|(?=$|[^0-9-/.]|月))"
    rf"|\b(?P<name>{_MONTH})\b\.?\s{{1,3}}(?P<d2>[0-9]{{1,2}})(?:st|nd|rd|th)?(?:,\s{{0,3}}|\s{{1,3}})(?P<y2>[0-9]{{4}})(?:\b|(?=[0-9]{{1,2}}:[0-9]{{2}}))"
    rf"|(?<![0-9]\.)\b(?P<d3>[0-9]{{1,2}})(?:st|nd|rd|th)?[\s-]{{1,3}}(?P<name3>{_MONTH})\b\.?,?[\s-]{{1,3}}(?P<y3>[0-9]{{4}})\b"
    rf"|\b(?P<name4>{_MONTH})\b\.?\s{{1,3}}(?P<y4>[0-9]{{4}})\b"
    r"|(?<![0-9])(?P<y5>(?:19|20)[0-9]{2})(?P<m5>[0-9]{2})(?P<d5>[0-9]{2})(?:T[0-9:]{4,8}Z?|[0-9]{6})?(?![0-9])"
    # By its points a day comes first in most of Europe; above 12 it is nothing else anywhere.
    r"|(?<![0-9.])(?P<d6>1[3-9]|2[0-9]|3[01])\.(?P<m6>[01]?[0-9])\.(?P<y6>(?:19|20)[0-9]{2})(?![0-9])"
    # 02/02/2031 is one day wherever it is written; 02/03/2031 is two.
    r"|(?<![0-9/])(?P<d7>0?[1-9]|1[0-2])/(?P<m7>(?P=d7))/(?P<y7>(?:19|20)[0-9]{2})(?![0-9])"
    r"|(?<![0-9/])(?P<d8>1[3-9]|2[0-9]|3[01])/(?P<m8>[01]?[0-9])/(?P<y8>(?:19|20)[0-9]{2})(?![0-9])"
    r"|(?<![0-9/])(?P<m9>0?[1-9]|1[0-2])/(?P<d9>1[3-9]|2[0-9]|3[01])/(?P<y9>(?:19|20)[0-9]{2})(?![0-9])",
    re.IGNORECASE,
)
_SURE_FROM = 600
"""Characters of a text whose statistics tell English from other languages."""
_SECONDS = range(10**8, 10**11)
"""Seconds since 1970 that fall into the years 1973 to 5138; a thousand times as many are milliseconds."""


def read_facts(record: Mapping[str, object]) -> dict[str, str]:
    """Reads facts from keys and values, under their usual names.

    Args:
        record: keys to values of any kind; what is no fact is passed over.

    Returns:
        Field to value: title, publisher, published, url, language, as far as they are stated.
    """
    folded: dict[str, object] = {}
    for key, value in record.items():
        folded.setdefault(fold_key(str(key)), value)
    facts = {}
    for field, keys in USUAL_NAMES.items():
        values = (settle(field, folded.get(fold_key(key))) for key in keys)
        value = next((value for value in values if value is not None), None)
        if value is not None:
            facts[field] = value
    return facts


def find_misstated(record: Mapping[str, object], facts: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Finds what is stated under the name of a fact and is no such fact: a day that is none, half an address.

    Args:
        record: keys to values of any kind.
        facts: what `read_facts` read of it; a fact that another key states well is not missed.

    Returns:
        (field, key) of each fact that is not known for that reason.
    """
    found = []
    for field, keys in USUAL_NAMES.items():
        if field in facts:
            continue
        folded = {fold_key(key) for key in keys if key not in _AMBIGUOUS_NAMES}
        wrong = (str(key) for key, value in record.items() if fold_key(str(key)) in folded and _states(value))
        key = next(wrong, None)
        if key is not None:
            found.append((field, key))
    return tuple(found)


def _states(value: object) -> bool:
    """Whether a value is meant to tell something: null, an empty list and "n/a" are not."""
    if isinstance(value, str):
        return value.strip().lower() not in _UNKNOWN
    return value not in (None, False, [], {})


def fold_key(key: str) -> str:
    """Returns what the spellings of one key share: `datePublished`, `date_published`, `date-published`."""
    return key.replace("_", "").replace("-", "").lower()


def settle(field: str, value: object) -> str | None:
    """Returns a fact's value as it is published; None where it is none.

    Args:
        field: title, publisher, published, url or language.
        value: what is stated: text, a number, a list whose first entry counts, an object with a name.
    """
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        names = _INSIDE.get(field, ("name", "title", "main", "rendered", "@value"))
        value = next((value[name] for name in names if isinstance(value.get(name), str)), None)
    if field == "published":
        return read_stated_date(value)
    if not isinstance(value, str):
        return None
    # Heads of pages often hold titles that were escaped twice.
    text = " ".join((unescape(value) if _ESCAPED.search(value) else value).split())
    if field == "url":
        return text if _URL.fullmatch(text) else None
    if field == "language":
        return read_language_tag(text)
    if field == "publisher" and _URL.fullmatch(text):
        return None
    return text if 0 < len(text) <= _MAX_TEXT and any(map(str.isalnum, text)) else None


def read_language_tag(text: str) -> str | None:
    """Returns a BCP 47 tag in its usual letters (`zh-Hans-CN`); None where there is none."""
    known = _LANGUAGES.get(text.lower())
    if known is not None:
        return known
    match = _LANGUAGE.fullmatch(text)
    if match is None:
        return None
    language = match.group(1).lower()
    pieces = match.group(2).replace("_", "-").split("-")[1:]
    shaped = (
        piece.upper() if len(piece) == 2 else piece.title() if len(piece) == 4 else piece for piece in pieces
    )
    return "-".join((_LANGUAGES.get(language, language), *shaped))


def confirm_tag(stated: str | None, text: str) -> str | None:
    """Passes on a stated language unless the text belies it: templates keep their makers', mostly English.

    Args:
        stated: a BCP 47 tag.
        text: the document's text.
    """
    if stated is None:
        return None
    told = tell_language(text)
    if told is None:
        return stated
    own = stated.split("-")[0]
    belied = (told == "zh") != (own in {"zh", "yue", "ja"})
    # Among languages in one script statistics are sure of English alone, and of a text of some length.
    belied = belied or (len(text) >= _SURE_FROM and (told == "en") != (own == "en"))
    return None if belied else stated


def read_stated_date(value: object) -> str | None:
    """Reads a date that stands alone in a field, in the ways that pages, feeds and records write it.

    Args:
        value: `2031-04-12T10:21:00Z`, `Sat, 12 Apr 2031 …`, `April 12, 2031`, `2031年4月12日`, `20310412`,
            an EDTF date, or seconds or milliseconds since 1970.

    Returns:
        EDTF, at most as precise as a day; None where it is no date, or no year.
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return _read_instant(int(value)) if abs(value) < 10**15 else None
    if not isinstance(value, str) or len(value) > _MAX_DATE:
        return None
    text = value.strip()
    if edtf.is_date(text) and not text.startswith("X"):
        return text
    if text.isascii() and text.isdigit() and len(text) in {10, 13}:
        return _read_instant(int(text))
    match = _STATED_DATE.search(text)
    return _read_match(match) if match is not None else None


def find_stated_dates(texts: Iterable[str]) -> frozenset[str]:
    """Finds every day that short texts tell, as `YYYY-MM-DD`."""
    found = (_read_match(match) for text in texts for match in _STATED_DATE.finditer(text))
    return frozenset(value for value in found if value is not None and len(value) == len("2031-04-12"))


def _read_instant(number: int) -> str | None:
    if number in _SECONDS:
        return datetime.fromtimestamp(number, UTC).date().isoformat()
    if number // 1000 in _SECONDS:
        return datetime.fromtimestamp(number // 1000, UTC).date().isoformat()
    return read_stated_date(str(number)) if 1000 <= number < 10**8 else None


def _read_match(match: re.Match[str]) -> str | None:
    year = _first_group(match, "y", "y2", "y3", "y4", "y5", "y6", "y7", "y8", "y9")
    name = _first_group(match, "name", "name3", "name4")
    numbered = _first_group(match, "m", "m5", "m6", "m7", "m8", "m9")
    month = _MONTHS[name.lower()] if name else int(numbered or 0)
    day = _first_group(match, "d", "d2", "d3", "d5", "d6", "d7", "d8", "d9")
    if not 1 <= month <= 12:
        return None
    value = f"{year}-{month:02}-{int(day):02}" if day else f"{year}-{month:02}"
    return value if edtf.is_date(value) else None


def _first_group(match: re.Match[str], *names: str) -> str | None:
    return next((match[name] for name in names if match[name]), None)
