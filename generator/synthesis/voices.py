"""Gathers what each speaker is quoted and reported as saying."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator import edtf
from generator.folding import speaker_key
from generator.model import SpeakerKind
from generator.slugs import make_slug

if TYPE_CHECKING:
    from generator.model import Corpus, Source, Statement, Taxonomy

UNNAMED = "unnamed"
"""The id of the page of those whom the documents do not name."""
UNNAMED_PAGE = f"speakers/{UNNAMED}/"
"""That page, relative to the site."""
_LONGEST_SLUG = 60


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody with what they are quoted and reported as saying."""

    id: str
    """Permanent id, part of the page's address."""
    name: str
    """Canonical name; of the unnamed, what they are called together."""
    kind: SpeakerKind | None
    """Person, body, document or unnamed."""
    statements: tuple[Statement, ...]
    """Their statements in order of time: by their source's date, undated last, then by place."""
    sources: tuple[str, ...]
    """Ids of the sources that carry them, in that order."""
    topics: tuple[tuple[str, int], ...]
    """(topic id, statements), most first."""

    @property
    def page(self) -> str:
        """Their page, relative to the site."""
        return f"speakers/{self.id}/"


def gather_speakers(corpus: Corpus, taxonomy: Taxonomy) -> tuple[Speaker, ...]:
    """Gathers the speakers of a corpus.

    Args:
        corpus: the corpus.
        taxonomy: the actors, whose ids their pages have.

    Returns:
        Everybody who is quoted or reported, most statements first, then by name; those whom no document
        names are one, and the last.
    """
    spoken: dict[str, list[Statement]] = defaultdict(list)
    unnamed: list[Statement] = []
    for statement in corpus.statements:
        name = statement.attribution.speaker
        if name is not None and statement.attribution.is_named:
            # "China's leaders" with either apostrophe are one, and so is a name in either script.
            spoken[speaker_key(name)].append(statement)
        elif name is not None:
            unnamed.append(statement)
    known = {speaker_key(actor.name): actor.id for actor in taxonomy.actors}
    ids = _distinct_ids(sorted(spoken), known)
    sources = {source.id: source for source in corpus.sources}
    named = [
        _make_speaker(
            ids[name], _spelling(statements), statements[0].attribution.speaker_kind, statements, sources
        )
        for name, statements in spoken.items()
    ]
    named.sort(key=lambda speaker: (-len(speaker.statements), speaker.name))
    if unnamed:
        named.append(_make_speaker(UNNAMED, "Not named", SpeakerKind.UNNAMED, unnamed, sources))
    return tuple(named)


def _spelling(statements: list[Statement]) -> str:
    """How a name is spelt: as most statements have it, then as the first of the alphabet."""
    spellings = Counter(statement.attribution.speaker or "" for statement in statements)
    return min(spellings, key=lambda name: (-spellings[name], name))


def _distinct_ids(names: list[str], known: dict[str, str]) -> dict[str, str]:
    """An id for each name that no other can take by arriving: an actor's own, or a slug with a digest."""
    return {name: known.get(name) or _identify(name) for name in names}


def _identify(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    slug = make_slug(plain, _LONGEST_SLUG)
    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:6]
    return f"{slug}-{digest}" if slug else digest


def _make_speaker(
    speaker_id: str,
    name: str,
    kind: SpeakerKind | None,
    statements: list[Statement],
    sources: dict[str, Source],
) -> Speaker:
    def time(statement: Statement) -> tuple[object, ...]:
        published = sources[statement.source].published
        return (published is None, edtf.sort_key(published or ""), statement.source, statement.span)

    ordered = tuple(sorted(statements, key=time))
    counts: dict[str, int] = defaultdict(int)
    for statement in ordered:
        for topic in statement.topics:
            counts[topic] += 1
    return Speaker(
        speaker_id,
        name,
        kind,
        ordered,
        tuple(dict.fromkeys(statement.source for statement in ordered)),
        tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0]))),
    )
