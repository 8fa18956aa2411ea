"""Tells a known person from a namesake whose stated office is another: "professor Ann Lee" is no premier."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from generator.analysis.words.word_sets import words_of
from generator.model import SpeakerKind

if TYPE_CHECKING:
    from generator.model import Actor, Span

_BEHIND = re.compile(
    r", (?:(?:an?|the|his|her|its) )?(?:[A-Za-z-]{2,20} ){0,3}?([a-z-]{4,20})"
    r"(?= (?:of|at|in|from|for|with|on|who)\b|,)"
)
_WINDOW = 40
"""Code points before a name in which an office stands."""
_BEHIND_WINDOW = 90
_CALLINGS_WORDS = """
    professor lecturer reader researcher scientist engineer economist analyst strategist historian critic
    student pupil farmer grower fisherman teacher doctor surgeon nurse physician dentist lawyer barrister
    solicitor attorney coach player footballer striker goalkeeper swimmer runner athlete driver villager
    worker resident shopkeeper artist painter sculptor singer musician composer conductor actor actress
    dancer writer novelist poet playwright journalist reporter columnist editor photographer architect
    designer builder carpenter plumber electrician mechanic pilot sailor baker butcher chef waiter
    hairdresser tailor translator librarian curator pharmacist psychologist sociologist physicist chemist
    biologist geologist mathematician astronomer virologist epidemiologist trader broker banker consultant
    accountant shareholder investor tenant landlord customer passenger patient victim survivor witness
    """
_CALLINGS = words_of(_CALLINGS_WORDS)


class Namesakes(NamedTuple):
    """Who only shares a name with a known person."""

    mentions: frozenset[Span]
    """Where the known person's name means somebody else."""
    shown: dict[str, str]
    """The name to show for each such name, with the calling before it."""
    both: frozenset[str]
    """Names that the text has for the known person, too."""


_NOBODY = Namesakes(frozenset(), {}, frozenset())


def find_namesakes(text: str, actors: tuple[tuple[Span, Actor], ...]) -> Namesakes:
    """Finds the mentions of known persons that mean somebody else of that name.

    A person whose entry has titles, and whom the text gives a calling that none of those titles names, is
    another; so are mentions without any office where the text never gives the name a title of the entry.

    Args:
        text: the document's text.
        actors: mentions of known actors, in order.

    """
    places: dict[str, list[tuple[Span, Actor]]] = {}
    callings: dict[str, list[tuple[Span, str]]] = {}
    for span, actor in actors:
        if actor.kind is SpeakerKind.PERSON and actor.titles and " " in actor.name:
            places.setdefault(actor.id, []).append((span, actor))
            calling = _calling(text, span, actor)
            if calling:
                callings.setdefault(actor.id, []).append((span, calling))
    if not callings:
        return _NOBODY
    mentions: set[Span] = set()
    shown: dict[str, str] = {}
    both: set[str] = set()
    for identifier, found in callings.items():
        actor = places[identifier][0][1]
        shown[actor.name] = f"{found[0][1]} {actor.name}"
        if any(_is_titled(text, span, actor) for span, _ in places[identifier]):
            both.add(actor.name)
            mentions.update(span for span, _ in found)
        else:
            mentions.update(span for span, _ in places[identifier])
    return Namesakes(frozenset(mentions), shown, frozenset(both))


def _calling(text: str, span: Span, actor: Actor) -> str:
    """What a person is called before or behind the name, where no title of the entry says so."""
    # Most names have neither: to cut the word before one takes a tenth of a pattern's time.
    words = []
    if text.startswith(" ", span.start - 1):
        begin = max(0, span.start - _WINDOW)
        words.append(text[max(begin, text.rfind(" ", begin, span.start - 1) + 1) : span.start - 1])
    if text.startswith(",", span.end):
        behind = _BEHIND.match(text, span.end, min(len(text), span.end + _BEHIND_WINDOW))
        words += behind.groups() if behind else ()
    for word in words:
        if word.lower() in _CALLINGS and not any(word.lower() in title.lower() for title in actor.titles):
            return word
    return ""


def _is_titled(text: str, span: Span, actor: Actor) -> bool:
    """Whether a title of the entry stands right before a mention."""
    before = text[max(0, span.start - _WINDOW) : span.start].rstrip(" ,").lower()
    return any(before.endswith(title.lower()) for title in actor.titles)
