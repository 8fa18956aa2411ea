"""What documents of one origin share, told on the page of one of them. English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.wording.english import number

if TYPE_CHECKING:
    from generator.model import SharedStory

_LEAST_RUN, _LEAST_CHARACTERS = 8, 15
"""Words, or Chinese characters, of a run worth telling of: a shorter one is a name or a set phrase."""


def tell_shared(story: SharedStory, page: str) -> tuple[str, str]:
    """Says how much of one document stands in another.

    Args:
        story: what the two share.
        page: the id of the source on whose page it is told.

    Returns:
        What stands before the other document's name, and what behind: `Carries the same story as `, and
        `: 14 of its 18 sentences stand there word for word and two more in other words.`
    """
    is_later, is_counted = story.source == page, story.counted == page
    # "Its" means the sentence's subject: the page's document where it is the later, else the other.
    where = None if is_later is is_counted else "here" if is_counted else "there"
    place = "there" if is_counted else "here"
    told: list[str] = []
    for count, manner in ((story.verbatim, "word for word"), (story.rephrased, "in other words")):
        if count and not told:
            verb = "stands" if count == 1 else "stand"
            told.append(f"{_count(count, story.sentences, where)} {verb} {place} {manner}")
        elif count:
            told.append(f"{number(count)} more {manner}")
    before, behind = ("Carries the same story as ", "") if is_later else ("", " carries the same story")
    return before, f"{behind}: {' and '.join(told)}." if told else f"{behind}."


def _count(count: int, sentences: int, where: str | None) -> str:
    """`two of its nine sentences`, `all nine of its sentences`, `all nine sentences here`."""
    noun = "sentence" if sentences == 1 else "sentences"
    if sentences == 1:
        return f"the only sentence {where}" if where else "its only sentence"
    if count == sentences:
        return (
            f"all {number(sentences)} {noun} {where}" if where else f"all {number(sentences)} of its {noun}"
        )
    owner = f"the {number(sentences)} {noun} {where}" if where else f"its {number(sentences)} {noun}"
    return f"{number(count)} of {owner}"


def tell_run(story: SharedStory, language: str | None) -> str | None:
    """Names the length of the longest run that both have; None where it is too short to tell of."""
    chinese = (language or "").startswith("zh")
    if story.run is None or story.run_words < (_LEAST_CHARACTERS if chinese else _LEAST_RUN):
        return None
    unit = "characters" if chinese else "words"
    return f"The longest passage that both have alike runs to {story.run_words:,} {unit}"
