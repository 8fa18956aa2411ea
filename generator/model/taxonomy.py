"""What a maintainer has told about the subject: topics, actors and periods."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.model.statements import SpeakerKind


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
        """The topic of that id.

        Raises:
            KeyError: there is none.
        """
        for topic in self.topics:
            if topic.id == topic_id:
                return topic
        raise KeyError(topic_id)
