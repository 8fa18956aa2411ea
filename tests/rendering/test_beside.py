"""A statement stands on its page between the sentences that stand beside it, and leads into the original."""

from __future__ import annotations

import pytest

from generator.model import Block, BlockKind, Document, Span
from generator.rendering.beside import passage_address, show_beside
from tests.making import make_source, make_statement

_TEXT = "It was cold. The weir broke. Nobody was hurt.\n\nThe eel came back."


def _document(text: str) -> Document:
    end = text.index("\n")
    blocks = (
        Block(Span(0, end), BlockKind.PARAGRAPH),
        Block(Span(end + 2, len(text)), BlockKind.PARAGRAPH),
    )
    return Document(make_source("a"), text, blocks)


def test_the_neighbours_are_shown_with_their_place() -> None:
    """Both neighbours are runs of the source, with the offsets that prove them."""
    statement = make_statement("a", "The weir broke.", {"weir": "weir"}, start=13)
    beside = show_beside(_document(_TEXT), [statement])[statement.id]
    assert beside.before == '<span data-source="a" data-from="0" data-to="12">It was cold.</span>'
    assert beside.behind == '<span data-source="a" data-from="29" data-to="45">Nobody was hurt.</span>'


def test_a_neighbour_that_is_a_statement_is_not_shown_twice() -> None:
    """What stands right above or below on the page already is left out."""
    first = make_statement("a", "The weir broke.", {"weir": "weir"}, start=13)
    second = make_statement("a", "Nobody was hurt.", {}, start=29)
    found = show_beside(_document(_TEXT), [first, second])
    assert not found[first.id].behind
    assert not found[second.id].before
    assert "The eel came back." in found[second.id].behind


def test_a_long_neighbour_is_cut_where_it_is_far() -> None:
    """Of a long sentence before, its end is shown; the run's offsets are those of what is shown."""
    text = f"{'word ' * 100}end. The weir broke.\n\nThe eel came back."
    start = text.index("The weir")
    statement = make_statement("a", "The weir broke.", {"weir": "weir"}, start=start)
    before = show_beside(_document(text), [statement])[statement.id].before
    assert before.startswith("… <span")
    assert before.endswith("word end.</span>")
    assert len(before) < 400


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("The weir broke.", "The%20weir%20broke."),
        ("河水一年比一年清，鱼也回来了。" * 5, None),
        (
            "one two, three-four five six seven eight nine ten eleven twelve thirteen fourteen",
            (
                "one%20two%2C%20three%2Dfour%20five%20six%20seven,"
                "nine%20ten%20eleven%20twelve%20thirteen%20fourteen"
            ),
        ),
    ],
)
def test_a_text_fragment_names_the_ends_of_a_sentence(text: str, fragment: str | None) -> None:
    """A short sentence is named whole, a long one by its ends; what means something there is encoded."""
    address = passage_address("https://x.example/a#old", text)
    assert address.startswith("https://x.example/a#:~:text=")
    if fragment is not None:
        assert address.removeprefix("https://x.example/a#:~:text=") == fragment
    else:
        assert address.count(",") == 1
