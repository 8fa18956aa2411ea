"""What a page's head tells programs: schema.org data, a feed, a picture, the line at the foot of a print."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from markupsafe import Markup

from generator.model import SpeakerKind, Voice
from generator.text_safety import clean
from generator.wording.english import date_words

if TYPE_CHECKING:
    from generator.config.settings import Settings
    from generator.model import Source, Statement
    from generator.synthesis.briefs.making import Brief
    from generator.synthesis.edition import Edition

_QUOTATIONS = 20
"""Quotations in the data of one page; a brief of many statements has its own data file for the rest."""
_HIDDEN = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
"""What would end a script element, or a line in it."""
_SPEAKER_TYPES = {SpeakerKind.PERSON: "Person", SpeakerKind.BODY: "Organization"}


def front_matter(
    edition: Edition,
    settings: Settings,
    *,
    page: str = "",
    data: dict[str, object] | None = None,
    feed: str | None = None,
    picture: str | None = None,
) -> Markup:
    """Writes the lines of a page's front matter that the theme's head is made from.

    Args:
        edition: the edition.
        settings: title and address.
        page: the page's address, relative to the site.
        data: schema.org data.
        feed: the address of its feed, relative to the site.
        picture: the address of its picture, relative to the site.
    """
    foot = f"Edition of {date_words(edition.date)}" if edition.date else "Edition without a date"
    if settings.site_url:
        foot += f" · {settings.site_url.rstrip('/')}/{page}"
    values = {"print_foot": _css_string(foot), "feed": feed, "picture": picture}
    lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in values.items() if value]
    if any((statement.language or "").startswith("zh") for statement in edition.corpus.statements):
        lines.append("bold_chinese: true")
    if data is not None:
        lines.append(f"json_ld: {json.dumps(_script(data), ensure_ascii=False)}")
    return Markup("\n".join(lines))  # noqa: S704 - every value is a JSON string, which YAML reads as it is


def _css_string(text: str) -> str:
    """Text that can stand between double quotation marks in a style sheet inside HTML."""
    return "".join(
        character if character.isalnum() or character in " .,:/_·" else f"\\{ord(character):06x}"
        for character in clean(text)
    )


def _script(data: dict[str, object]) -> str:
    text = json.dumps({"@context": "https://schema.org", **data}, ensure_ascii=False)
    return "".join(_HIDDEN.get(character, character) for character in text)


def describe_brief(brief: Brief, edition: Edition, settings: Settings, line: str) -> dict[str, object]:
    """Describes a brief as a schema.org `Report` with its quotations.

    Args:
        brief: the brief.
        edition: its edition.
        settings: title, publisher and address.
        line: its bottom line.
    """
    return _report(edition, settings, brief.topic.name, brief.topic.page, line) | {
        "about": {"@type": "Thing", "name": clean(brief.topic.name)},
        "isPartOf": {"@type": "CreativeWork", "name": clean(settings.title)},
        "hasPart": [
            _quotation(statement, edition, settings)
            for statement in tuple(dict.fromkeys((*brief.key_points, *brief.statements)))[:_QUOTATIONS]
        ],
    }


def describe_edition(edition: Edition, settings: Settings, line: str) -> dict[str, object]:
    """Describes the edition as a schema.org `Report` over its sources."""
    return _report(edition, settings, settings.title, "", line) | {
        "isBasedOn": [_work(source) for source in edition.corpus.sources[:_QUOTATIONS]]
    }


def describe_source(
    source: Source, statements: tuple[Statement, ...], edition: Edition, settings: Settings
) -> dict[str, object]:
    """Describes the page of a source: a collection of quotations from it."""
    return {
        "@type": "Collection",
        "isBasedOn": _work(source),
        "hasPart": [_quotation(statement, edition, settings) for statement in statements[:_QUOTATIONS]],
    }


def _report(edition: Edition, settings: Settings, name: str, page: str, line: str) -> dict[str, object]:
    report: dict[str, object] = {
        "@type": "Report",
        "name": clean(name),
        "abstract": clean(line),
        "inLanguage": settings.language,
        "creativeWorkStatus": "Drafted by machine, not reviewed",
    }
    if edition.date:
        report["datePublished"] = edition.date.partition("/")[0].rstrip("?")
    if settings.publisher:
        report["publisher"] = {"@type": "Organization", "name": clean(settings.publisher)}
    if settings.site_url:
        report["url"] = f"{settings.site_url.rstrip('/')}/{page}"
    return report


def _quotation(statement: Statement, edition: Edition, settings: Settings) -> dict[str, object]:
    quotation: dict[str, object] = {
        "@type": "Quotation",
        "identifier": statement.id,
        "text": clean(statement.text),
        "isBasedOn": _work(edition.source(statement.source)),
    }
    if statement.language:
        quotation["inLanguage"] = statement.language
    speaker, kind = statement.attribution.speaker, statement.attribution.speaker_kind
    if speaker is not None and statement.attribution.voice is not Voice.OWN and kind in _SPEAKER_TYPES:
        quotation["creator"] = {"@type": _SPEAKER_TYPES[kind], "name": clean(speaker)}
    if settings.site_url:
        quotation["url"] = f"{settings.site_url.rstrip('/')}/{statement.anchor}"
    return quotation


def _work(source: Source) -> dict[str, object]:
    work: dict[str, object] = {"@type": "CreativeWork", "identifier": source.id}
    if source.title:
        work["name"] = clean(source.title)
    if source.publisher:
        work["publisher"] = {"@type": "Organization", "name": clean(source.publisher)}
    if source.published:
        work["datePublished"] = source.published.partition("/")[0].rstrip("?")
    if source.url:
        work["url"] = source.url
    return work
