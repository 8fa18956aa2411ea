"""Sources in full, for the last page of a brief and the register of the volume."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.printing.model import Reference
from generator.text_safety import safe_address
from generator.wording import english as words

if TYPE_CHECKING:
    from generator.config.settings import Settings
    from generator.model import Origin, Source
    from generator.synthesis.edition import Edition


def print_reference(source: Source, edition: Edition, settings: Settings) -> Reference:
    """A source with everything that leads back to it.

    Args:
        source: the source.
        edition: the edition, for names and origins.
        settings: for the site's address.
    """
    details = [words.CLASS_NAMES[source.source_class], words.date_words(source.published)]
    if source.language:
        details.append(words.language_name(source.language))
    record = f", record {source.record}" if source.record is not None else ""
    return Reference(
        id=source.id,
        name=words.source_words(edition.names[source.id]),
        title=source.title or "",
        title_language=source.language or "und",
        details=", ".join(details),
        url=source.url or "",
        href=safe_address(source.url or ""),
        address=site_address(settings, f"sources/{source.id}/"),
        file=f"{source.path}{record}, SHA-256 {source.sha256}",
        shared=_shared(source, edition),
    )


def site_address(settings: Settings, page: str) -> str:
    """Where a page stands: its full address where the site's own is known, else its place on the site."""
    return f"{settings.site_url.rstrip('/')}/{page}" if settings.site_url else page


def _shared(source: Source, edition: Edition) -> str:
    origin: Origin | None = next((o for o in edition.corpus.origins if source.id in o.sources), None)
    others = [other for other in (origin.sources if origin is not None else ()) if other != source.id]
    if not others:
        return ""
    named = [words.source_words(edition.names[other]) for other in others[:5]]
    if len(others) > 5:
        named.append(words.figure_of(len(others) - 5, "other"))
    return words.join_words(named)
