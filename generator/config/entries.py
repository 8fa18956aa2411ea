"""The forms of the taxonomy's files and of sidecars."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field

from generator import edtf
from generator.config.settings import EdtfDate, Language, Printable, Text, Url, check_printable, year_as_text
from generator.config.validation import StrictModel

RESERVED_ID = "index"
"""The page of a folder itself: an entry of that id would stand in its place."""


_EXPRESSION = re.compile(
    r"\\[bBdDsSwW.]|\[[^\]]{1,40}\][+*?{]|\[\w-\w[^\]]{0,40}\]|\)[+*?{]|\.[+*]|\(\?[a-z:!=<]|\([^()|]{1,40}\|"
    r"|[^\W\d_]{2}\|[^\W\d_]{2}|[\u3400-\u9fff]\||[a-z]\?[a-z]|[a-z]{3}\*$|^\^|[a-z]\$$"
)
"""Signs that only a regular expression has; C++, C#, A*, N/A and Yahoo! are names."""


def _check_free(value: str) -> str:
    if value == RESERVED_ID:
        message = f"another id than {RESERVED_ID!r}, which is the folder's own page"
        raise ValueError(message)
    return value


Identifier = Annotated[
    str, Field(pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$", max_length=80), AfterValidator(_check_free)
]
SourceIdentifier = Annotated[
    str, Field(pattern=r"^[a-z0-9]+(?:[-_][a-z0-9]+)*$", max_length=120), AfterValidator(_check_free)
]
Class = Literal["official", "state-media", "trade-press", "commentary", "unknown"]


def _check_alias(value: str) -> str:
    if not any(character.isalnum() for character in value):
        message = "an alias with at least one letter or digit"
        raise ValueError(message)
    return value


def _check_plain(value: str) -> str:
    if _EXPRESSION.search(value) is not None:
        message = (
            "words as documents have them, no regular expression; for words that vary there is the key "
            "'patterns', in which `innovat*` is any word that begins so"
        )
        raise ValueError(message)
    return value


def _check_interval(value: str) -> str:
    if "/" not in value or not edtf.is_date(value):
        message = "an EDTF interval, the earlier date first, such as 2026/2030"
        raise ValueError(message)
    return value


_Phrase = Annotated[
    str,
    Field(min_length=1, max_length=200),
    AfterValidator(check_printable),
    AfterValidator(_check_alias),
]
Alias = Annotated[_Phrase, AfterValidator(_check_plain)]
Aliases = dict[Language, tuple[Alias, ...]]


def _check_word(value: str) -> str:
    stem = value.removesuffix("*")
    if "*" in stem:
        message = "a word or phrase with no `*` but at its end"
        raise ValueError(message)
    _check_plain(stem)
    if stem != value and stem.isascii() and (len(stem.split()[-1]) < 3 or not stem[-1].isalnum()):
        message = "at least three letters before `*`"
        raise ValueError(message)
    return value


Word = Annotated[_Phrase, AfterValidator(_check_word)]
"""A word of a pattern: `innovat*` is any word that begins so."""


def _as_list(value: object) -> object:
    return [value] if isinstance(value, str) else value


Words = Annotated[tuple[Word, ...], BeforeValidator(_as_list, json_schema_input_type=str | list[str])]
"""A word, or several of which any will do."""


def _check_items(value: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    if not 2 <= len(value) <= 8 or not all(value):
        message = "two to eight words or phrases, or lists of them"
        raise ValueError(message)
    return value


Names = dict[Language, Text]


class PatternEntry(StrictModel):
    """Words that name a topic where they occur together in one sentence, in any order."""

    all: Annotated[tuple[Words, ...], AfterValidator(_check_items)] = Field(
        description="What must occur: words or phrases, or lists of which any will do; `innovat*` is any "
        "word that begins so."
    )
    within: int | None = Field(
        None,
        ge=2,
        le=200,
        description="The most words from the first to the last of them (in Chinese, characters); without it, "
        "the whole sentence.",
    )
    without: Words = Field((), description="What may not occur in the sentence.")


class TopicEntry(StrictModel):
    """A sector or theme."""

    id: Identifier = Field(description="Permanent id, part of the page's address.")
    label: Names = Field(min_length=1, description="Its name, by language.")
    description: Printable = Field("", max_length=2000, description="What belongs here, in a sentence.")
    phrase: Printable = Field(
        "", max_length=200, description="Its name inside a sentence: `the whole-of-nation system`."
    )
    aliases: Aliases = Field({}, description="What is looked for in documents, by language.")
    exclude: Aliases = Field({}, description="Phrases inside which an alias does not count, by language.")
    except_after: Aliases = Field(
        {},
        description="Words of contrast, by language: right behind one, a mention does not count (`unlike`).",
    )
    except_before: Aliases = Field(
        {}, description="Words of contrast, by language: right before one, a mention does not count (`以外`)."
    )
    patterns: tuple[PatternEntry, ...] = Field(
        (), max_length=200, description="Words that name the topic together, where no alias does."
    )
    opposes: tuple[Identifier, ...] = Field((), description="Topics it opposes.")


class ActorEntry(StrictModel):
    """A person, body or document that can speak."""

    id: Identifier = Field(description="Permanent id.")
    kind: Literal["person", "body", "document"] = Field(description="What it is.")
    name: Alias = Field(description="The canonical name.")
    aliases: Aliases = Field({}, description="Other names, by language.")
    titles: dict[Language, tuple[Text, ...]] = Field(
        {}, description="What may stand beside the name, by language."
    )


class PeriodEntry(StrictModel):
    """A named span of time."""

    id: Identifier = Field(description="Permanent id.")
    label: Names = Field(min_length=1, description="Its name, by language.")
    value: Annotated[str, BeforeValidator(year_as_text), AfterValidator(_check_interval)] = Field(
        description="EDTF interval: 2026/2030."
    )
    aliases: Aliases = Field(min_length=1, description="What is looked for in documents, by language.")


class RecurringEntry(StrictModel):
    """An event of every year."""

    id: Identifier = Field(description="Permanent id.")
    label: Names = Field(min_length=1, description="Its name, by language.")
    month: int = Field(ge=1, le=12, description="The month in which it is held.")
    aliases: Aliases = Field(min_length=1, description="What is looked for in documents, by language.")


class SectorsFile(StrictModel):
    """taxonomy/sectors.yml."""

    sectors: tuple[TopicEntry, ...] = ()


class ThemesFile(StrictModel):
    """taxonomy/themes.yml."""

    themes: tuple[TopicEntry, ...] = ()


class ActorsFile(StrictModel):
    """taxonomy/actors.yml."""

    actors: tuple[ActorEntry, ...] = ()


class PeriodsFile(StrictModel):
    """taxonomy/periods.yml."""

    periods: tuple[PeriodEntry, ...] = ()
    recurring: tuple[RecurringEntry, ...] = ()


class Sidecar(StrictModel):
    """What a maintainer knows of a document: NAME.yml beside it."""

    id: SourceIdentifier | None = Field(
        None, description="A permanent id, instead of one made from the file's name."
    )
    title: Text | None = Field(None, description="Its title.")
    publisher: Text | None = Field(None, description="Who published it.")
    source_class: Class = Field("unknown", alias="class", description="What kind of publisher.")
    published: EdtfDate | None = Field(None, description="When it was published, as precisely as is known.")
    url: Url | None = Field(None, description="Where it can be read.")
    language: Language | None = Field(None, description="Its language.")
    rights: Literal["excerpt", "full", "none"] = Field("excerpt", description="How much of it may be shown.")
    reprints: Text | None = Field(None, description="What it reprints, in a few words.")
