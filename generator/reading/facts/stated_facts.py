"""Weighs what a file's metadata states: most is what a program filled in, and some of it is sound."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator import edtf
from generator.folding import HAN
from generator.reading.facts.fact_values import read_language_tag
from generator.reading.facts.language import tell_language

if TYPE_CHECKING:
    from collections.abc import Iterable

_OPENING = 4_000
"""Characters, about a page, in which a document says what it is called and when it was published."""
_MAX_TITLE = 300
_MIN_FOUND = 6
"""Letters: a shorter title stands in a text by chance; a Chinese character counts for three."""
_SUFFIXES = "docx?|docm|dotx?|pptx?|xlsx?|pdf|indd|qxd|tex|html?|odt|rtf|pages|wpd|txt|md|dvi|e?ps|qxp|pmd|fm"
_NO_TITLE = re.compile(
    r"microsoft (?:word|powerpoint|excel)\b.*|untitled.*|powerpoint presentation|print|about:blank"
    r"|(?:press |news |media )?(?:release|statement)|memo(?:randum)?|(?:news)?letter|minutes|agenda|draft"
    r"|report|template.{0,40}|新[闻聞]稿|通[知稿]|[报報]告|公告"
    r"|(?:document|slide|presentation|book|doc|title)\s?\d*|(?:file|https?):.*|[\W\d_]*"
    rf"|.{{0,{_MAX_TITLE}}}\.(?:{_SUFFIXES})|无标题|未命名.*|新建.{{0,20}}文档",
    re.IGNORECASE,
)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_FOLDED = re.compile(r"[\W_]+")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def _fold(text: str) -> str:
    return _FOLDED.sub("", text).casefold()


def choose_title(stated: str, name: str, text: str, heading: str | None) -> str | None:
    """Chooses between the title in the metadata and the one that readers see.

    Args:
        stated: what the metadata says; may be empty.
        name: the file's name; a title that only repeats it is none.
        text: the document's text.
        heading: the heading that stands out on its first page.

    Returns:
        The metadata's title if the document's opening has it too, or if no heading stands out and it is not
        what a program fills in; else the heading.
    """
    stated = " ".join(stated.split())
    folded = _fold(stated)
    sound = 0 < len(stated) <= _MAX_TITLE and folded != _fold(PurePosixPath(name).stem)
    sound = sound and _NO_TITLE.fullmatch(stated) is None
    weight = len(folded) + 2 * len(HAN.findall(folded))
    if sound and weight >= _MIN_FOUND and folded in _fold(text[:_OPENING]):
        return stated
    return heading or (stated if sound else None)


def confirm_date(year: int, month: int, day: int, text: str) -> str | None:
    """Says when a document was published, if the day its file was made is also told in its opening.

    Args:
        year: of the day on which the file was made.
        month: 1 to 12.
        day: 1 to 31.
        text: the document's text.

    Returns:
        EDTF: the day, or the month where the opening has that alone; None where it has neither, for a file
        is often made, printed or converted long after its text was published.
    """
    if not edtf.is_date(f"{year:04}-{month:02}-{day:02}"):
        return None
    opening = text[:_OPENING]
    name = _MONTHS[month - 1]
    spelt = f"(?:{name}|{name[:3]}\\.?)"
    ordinal = rf"0?{day}(?:st|nd|rd|th)?"
    whole = (
        rf"\b{year}-{month:02}-{day:02}\b|\b{spelt} {ordinal},? {year}\b|\b{ordinal} {spelt},? {year}\b"
        rf"|{year}\s?年\s?0?{month}\s?月\s?0?{day}\s?日"
    )
    if re.search(whole, opening):
        return f"{year:04}-{month:02}-{day:02}"
    if re.search(rf"\b{spelt},? {year}\b|{year}\s?年\s?0?{month}\s?月(?!\s?\d)", opening):
        return f"{year:04}-{month:02}"
    return None


def confirm_language(stated: Iterable[str], text: str) -> str | None:
    """Chooses the first stated language in which the text is: programs state their own by default.

    Args:
        stated: BCP 47 tags, or what stands in their place.
        text: the document's text.
    """
    tags = [tag for tag in stated if _LANGUAGE.fullmatch(tag)]
    told = tell_language(text) if tags else None
    found = next((tag for tag in tags if told is None or tag.split("-")[0].lower() == told), None)
    return None if found is None else read_language_tag(found)
