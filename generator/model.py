"""The nouns. Source text is never altered: every layer is a half-open interval of code points into it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from generator.records import maker_of, quick_to_make


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


class TopicKind(StrEnum):
    """The two kinds of brief."""

    SECTOR = "sector"
    """A field of industry or of life."""
    THEME = "theme"
    """An argument or instrument that runs across sectors."""

    @property
    def folder(self) -> str:
        """The folder of its pages, in docs/ and on the site."""
        return f"{self.value}s"


class BlockKind(StrEnum):
    """What part of a document a block is; only paragraphs and list items hold evidence."""

    HEADING = "heading"
    """A title or a heading; it names the section of what follows."""
    PARAGRAPH = "paragraph"
    """Body text."""
    LIST_ITEM = "list-item"
    """An entry of a list in the body."""
    IMAGE = "image"
    """An image line with its caption."""
    CHROME = "chrome"
    """Menus, buttons, share lines: the site around the document."""
    MACHINE_SUMMARY = "machine-summary"
    """A summary that says a machine made it."""
    QUESTIONS = "questions"
    """A generated list of questions."""
    METADATA = "metadata"
    """A front-matter block or a marker line such as "Full text follows:"."""


BODY_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})


@quick_to_make
@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open interval of code points into a document's text."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            message = f"a span needs 0 <= start < end, got {self.start}, {self.end}"
            raise ValueError(message)

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end


make_span = maker_of(Span, unless="0 <= start < end")
"""Makes a span, as its constructor does, in half of the time."""


@quick_to_make
@dataclass(frozen=True, slots=True)
class Block:
    """A part of a document that stands on lines of its own."""

    span: Span
    """Where it stands, without surrounding white space."""
    kind: BlockKind
    """What it is."""
    section: Span | None = None
    """The heading it stands under."""
    introduction: bool = False
    """Whether it belongs to a summary that stands before the full text."""


@quick_to_make
@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a body block."""

    span: Span
    """Where it stands, without surrounding white space."""
    block: int
    """The index of its block in the document."""


make_sentence = maker_of(Sentence)
"""Makes a sentence, as its constructor does."""


@dataclass(frozen=True, slots=True)
class Extraction:
    """What made the text of a document that is not plain text."""

    name: str
    """The library."""
    version: str
    """Its version."""


@dataclass(frozen=True, slots=True)
class Source:
    """A seed document's facts."""

    id: str
    """Its permanent id."""
    path: str
    """Its path below the seeds folder, with forward slashes."""
    format: str
    """Its format: `txt`, `md`, `html`, `pdf`, `docx`, `eml`, `json`, `jsonl`."""
    record: int | None
    """Which record of a `.jsonl` it is, else None."""
    title: str | None
    """Its title."""
    publisher: str | None
    """Who published it."""
    source_class: str
    """`official`, `state-media`, `trade-press`, `commentary` or `unknown`."""
    published: str | None
    """EDTF date of publication."""
    url: str | None
    """Where it can be read."""
    language: str | None
    """BCP 47 tag."""
    rights: str
    """`excerpt`, `full` or `none`."""
    reprints: str | None
    """What it reprints, in the maintainer's words."""
    facts_from: tuple[tuple[str, str], ...]
    """(field, where it came from) for each fact that is known, sorted by field."""
    sha256: str
    """Digest of the file's bytes."""
    text_sha256: str
    """Digest of the text as UTF-8."""
    length: int
    """Code points of text."""
    extraction: Extraction | None
    """What made the text; None for plain text."""


@dataclass(frozen=True, slots=True)
class Document:
    """A document as read: exact text, with its blocks as spans over it."""

    source: Source
    """Its facts."""
    text: str
    """Exactly as decoded."""
    blocks: tuple[Block, ...]
    """In order, not overlapping."""
    pages: tuple[int, ...] = ()
    """The offset at which each page begins; empty where there are none."""


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


@dataclass(frozen=True, slots=True)
class Pattern:
    """Words that name a topic where they occur together in one sentence, in any order."""

    items: tuple[tuple[str, ...], ...]
    """Of each item, one word or phrase must occur; one that ends in `*` may go on."""
    within: int | None = None
    """The most words from the first to the last of them; in Chinese, characters. None is the sentence."""
    without: tuple[str, ...] = ()
    """None of these may occur in the sentence."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A sector or theme of the taxonomy."""

    id: str
    """Permanent id, part of its page's address."""
    kind: TopicKind
    """Sector or theme."""
    label: tuple[tuple[str, str], ...]
    """(language, name), the interface's language first."""
    aliases: tuple[str, ...]
    """What is looked for in text, all languages."""
    exclude: tuple[str, ...] = ()
    """Phrases inside which an alias does not count."""
    except_after: tuple[str, ...] = ()
    """Words of contrast, all languages: right behind one, a mention does not count ("unlike hydrogen")."""
    except_before: tuple[str, ...] = ()
    """Right before one of these, a mention does not count."""
    patterns: tuple[Pattern, ...] = ()
    """Words that name it together, where no alias does."""
    opposes: tuple[str, ...] = ()
    """Topics it opposes."""
    description: str = ""
    """What belongs here, in a sentence, for readers."""
    phrase: str = ""
    """Its name inside a sentence, with its article, where the name alone would not do."""

    @property
    def name(self) -> str:
        """Its name in the interface's language."""
        return self.label[0][1]

    @property
    def names(self) -> tuple[str, ...]:
        """Its names and aliases, each once."""
        return tuple(dict.fromkeys((*(name for _, name in self.label), *self.aliases)))

    @property
    def page(self) -> str:
        """Its page, relative to the site."""
        return f"{self.kind.folder}/{self.id}/"


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, body or document that can speak."""

    id: str
    """Permanent id."""
    kind: SpeakerKind
    """Person, body or document."""
    name: str
    """Canonical name."""
    aliases: tuple[str, ...]
    """Names found in text, all languages, the canonical one among them."""
    titles: tuple[str, ...] = ()
    """What may stand before (in Chinese also after) a name and belongs to it."""


@dataclass(frozen=True, slots=True)
class Period:
    """A named span of time, or a recurring event."""

    id: str
    """Permanent id."""
    aliases: tuple[str, ...]
    """What is looked for in text, all languages."""
    value: str | None = None
    """EDTF interval of a period that has one."""
    month: int | None = None
    """Month (1 to 12) of an event that recurs every year."""


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """All that a maintainer has told about the subject."""

    topics: tuple[Topic, ...]
    """Sorted by kind, then in the maintainer's order."""
    actors: tuple[Actor, ...] = ()
    """Who can speak."""
    periods: tuple[Period, ...] = ()
    """Named spans of time."""

    def topic(self, topic_id: str) -> Topic:
        """The topic of that id. KeyError where there is none."""
        for topic in self.topics:
            if topic.id == topic_id:
                return topic
        raise KeyError(topic_id)


@dataclass(frozen=True, slots=True)
class Origin:
    """The sources that carry one story."""

    id: str
    """`o-` and the earliest source's id."""
    sources: tuple[str, ...]
    """Source ids, the earliest first."""
    kind: str
    """`single`, `copies` or `rewrites`."""


@dataclass(frozen=True, slots=True)
class SharedStory:
    """What shows that a document carries the story of an earlier one."""

    source: str
    """The id of the document's source."""
    other: str
    """The id of the earlier one's source."""
    counted: str
    """Which of the two is the shorter: its sentences were looked for in the longer."""
    sentences: int
    """How many sentences that one has."""
    verbatim: int
    """How many of them stand in the longer word for word."""
    rephrased: int
    """How many more stand there in other words."""
    is_rewrite: bool
    """Whether most of what they share was put into other words."""
    run_words: int
    """How many words (in Chinese, characters) the longest run has that both share."""
    run: Span | None
    """Where that run stands in the document; None where there is none of four words."""
    other_run: Span | None
    """Where it stands in the earlier one."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """Statements of different documents that say the same."""

    id: str
    """`a-` and a digest of its first statement's id."""
    statements: tuple[str, ...]
    """Statement ids, sorted."""
    origins: tuple[str, ...]
    """Origin ids, sorted."""
    speakers: tuple[str, ...]
    """Who is quoted or reported in them, sorted."""
    independent: int
    """How many different upstreams: one speaker relayed by several documents is one."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """All that was read and found."""

    sources: tuple[Source, ...]
    """Sorted by id."""
    statements: tuple[Statement, ...]
    """Sorted by source, then by place."""
    origins: tuple[Origin, ...] = ()
    """Sorted by id."""
    agreements: tuple[Agreement, ...] = ()
    """Sorted by id."""
    shared: tuple[SharedStory, ...] = ()
    """What shows that documents of one origin carry one story, sorted by the later document."""
