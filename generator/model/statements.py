"""What is found in a document: statements, and their layers as spans over its text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from generator.quick_classes import maker_of, quick_to_make

if TYPE_CHECKING:
    from generator.model.documents import Span


class Label(StrEnum):
    """What a statement does."""

    DIRECTIVE = "directive"
    """Says what others should or must do."""
    COMMITMENT = "commitment"
    """An actor, or its own document, says what it will do, aims at or has set out."""
    FACT = "fact"
    """A past event or present quantity, reported as so; readers see "stated as fact"."""
    ASSESSMENT = "assessment"
    """A judgement of meaning, cause or worth."""
    RISK = "risk"
    """The predicate names a danger, obstacle, weakness or constraint."""
    OUTLOOK = "outlook"
    """What is likely or expected to happen."""


class Voice(StrEnum):
    """In whose words a statement stands."""

    QUOTED = "quoted"
    """The whole claim between quotation marks, its speaker found by a cue."""
    PARTLY_QUOTED = "partly-quoted"
    """Words between marks inside a report."""
    REPORTED = "reported"
    """Somebody's words without marks."""
    OWN = "own"
    """The document's own words."""


_BARE_NOUN = 2
"""Characters of a Chinese noun that names nothing alone: 报告, 全会."""


class SpeakerKind(StrEnum):
    """What kind of thing speaks."""

    PERSON = "person"
    """A named person."""
    BODY = "body"
    """An organisation, an office, a state."""
    DOCUMENT = "document"
    """A plan, a law, an article that is reported to say something."""
    UNNAMED = "unnamed"
    """Somebody the document does not name: "analysts at several firms"."""


@quick_to_make
@dataclass(frozen=True, slots=True, order=True)
class TermMatch:
    """A mention of a topic."""

    span: Span
    """Where the term stands."""
    topic: str
    """The topic's id."""


make_term_match = maker_of(TermMatch)
"""Makes a mention, as its constructor does."""


@quick_to_make
@dataclass(frozen=True, slots=True)
class Quote:
    """Words between quotation marks."""

    span: Span
    """What stands between the marks."""
    speaker: str | None
    """Whose words, where a cue says so."""


@quick_to_make
@dataclass(frozen=True, slots=True)
class Attribution:
    """In whose words a statement stands, and what shows it."""

    voice: Voice
    """Quoted, partly quoted, reported, or the document's own."""
    speaker: str | None = None
    """Canonical name, or as worded."""
    speaker_kind: SpeakerKind | None = None
    """What kind of speaker."""
    cue: Span | None = None
    """The words that show who speaks."""

    @property
    def is_named(self) -> bool:
        """Whether the speaker has a name, by which other documents may mean the same one.

        "Analysts" have none, and neither have "the report" and 全会: each document has its own.
        """
        name = self.speaker
        if name is None or self.speaker_kind is SpeakerKind.UNNAMED:
            return False
        if self.speaker_kind not in {SpeakerKind.BODY, SpeakerKind.DOCUMENT}:
            return True
        return not name.islower() and (name.isascii() or len(name) > _BARE_NOUN)


make_attribution = maker_of(Attribution)
"""Makes an attribution, as its constructor does."""


@quick_to_make
@dataclass(frozen=True, slots=True, order=True)
class DateMention:
    """A date in the text."""

    span: Span
    """The words."""
    value: str
    """EDTF."""


@quick_to_make
@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity in the text."""

    span: Span
    """The words, with their comparison."""
    value: str
    """Decimal string."""
    value_max: str | None
    """The upper end of a range."""
    unit: str
    """`percent`, an ISO 4217 code, UCUM or a plain singular word, `ratio` for multiples."""
    comparison: str
    """`=`, `>`, `>=`, `<`, `<=`, `~` or `->` (advancing toward)."""
    counted: Span | None
    """The head noun phrase of what is counted."""


@quick_to_make
@dataclass(frozen=True, slots=True)
class Classification:
    """What a statement does, and the words that decided it."""

    label: Label | None = None
    """The label, or None where no rule is sure."""
    also: Label | None = None
    """A second label."""
    cue: Span | None = None
    """The words that decided `label`."""


make_classification = maker_of(Classification)
"""Makes a classification, as its constructor does."""


@quick_to_make
@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of evidence."""

    id: str
    """`s-` and 16 hex digits."""
    source: str
    """Its source's id."""
    span: Span
    """Where it stands."""
    text: str
    """Exactly the source's text at `span`."""
    section: str | None
    """The heading or part it stands under."""
    language: str | None
    """BCP 47 tag."""
    classification: Classification
    """Its label and why."""
    attribution: Attribution
    """Its voice and why."""
    quotes: tuple[Quote, ...]
    """Words between quotation marks, in order."""
    terms: tuple[TermMatch, ...]
    """Mentions of topics, in order."""
    dates: tuple[DateMention, ...]
    """Dates, in order."""
    quantities: tuple[Quantity, ...]
    """Quantities, in order."""
    page: int | None = None
    """The page it begins on, counted from 1; None where the document has no pages."""

    @property
    def topics(self) -> tuple[str, ...]:
        """The ids of the topics it names, each once, sorted."""
        return tuple(sorted({term.topic for term in self.terms}))

    @property
    def anchor(self) -> str:
        """Its permalink, relative to the site."""
        return f"sources/{self.source}/#{self.id}"


make_statement = maker_of(Statement)
"""Makes a statement, as its constructor does."""
