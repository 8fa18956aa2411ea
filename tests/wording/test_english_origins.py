"""How the page of a source tells what it shares with others."""

from __future__ import annotations

import pytest

from generator.model import SharedStory, Span
from generator.wording.english_origins import tell_run, tell_shared


def share(
    counted: str, sentences: int, verbatim: int, rephrased: int = 0, run_words: int = 40
) -> SharedStory:
    """What `late` shares with `early`."""
    rewrite = rephrased > verbatim
    return SharedStory(
        "late", "early", counted, sentences, verbatim, rephrased, rewrite, run_words, Span(0, 9), Span(5, 14)
    )


@pytest.mark.parametrize(
    ("story", "page", "told"),
    [
        (
            share("late", 18, 14, 2),
            "late",
            (
                "Carries the same story as X: 14 of its 18 sentences stand there word for word and two more"
                " in other words."
            ),
        ),
        (
            share("late", 18, 14),
            "early",
            "X carries the same story: 14 of its 18 sentences stand here word for word.",
        ),
        (
            share("early", 18, 14),
            "late",
            "Carries the same story as X: 14 of the 18 sentences there stand here word for word.",
        ),
        (
            share("early", 5, 5),
            "early",
            "X carries the same story: all five sentences here stand there word for word.",
        ),
        (
            share("late", 9, 0, 9),
            "early",
            "X carries the same story: all nine of its sentences stand here in other words.",
        ),
        (
            share("late", 3, 1),
            "late",
            "Carries the same story as X: one of its three sentences stands there word for word.",
        ),
    ],
)
def test_what_is_shared_is_told_on_both_pages(story: SharedStory, page: str, told: str) -> None:
    """The sentence is right whichever of the two is shorter, and whosever page it stands on."""
    before, behind = tell_shared(story, page)
    assert f"{before}X{behind}" == told


def test_a_short_run_is_not_told() -> None:
    """A name or a set phrase is no passage."""
    assert tell_run(share("late", 3, 2), "en") == "The longest passage that both have alike runs to 40 words"
    assert (
        tell_run(share("late", 3, 2), "zh")
        == "The longest passage that both have alike runs to 40 characters"
    )
    assert tell_run(share("late", 3, 2, run_words=6), "en") is None
