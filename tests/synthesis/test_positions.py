"""Statements that say the same are one position; relaying is told apart from confirming."""

from __future__ import annotations

from generator.model import Agreement
from generator.synthesis.briefs.positions import Position, group_positions, tell_once
from generator.wording.english_positions import relation_words, spread_words
from tests.making import make_statement

_LONG = make_statement("a", "Anna Holm said that the weir must go.", {"weir": "weir"}, speaker="Anna Holm")
_SHORT = make_statement("b", "Holm said the weir must go.", {"weir": "weir"}, speaker="Anna Holm")
_ALONE = make_statement("c", "The weir is old.", {"weir": "weir"})


def _agreement(independent: int) -> Agreement:
    return Agreement("a-1", tuple(sorted((_LONG.id, _SHORT.id))), ("o-a", "o-b"), ("Anna Holm",), independent)


def test_the_shortest_wording_heads_what_several_say() -> None:
    """What two documents carry comes first, headed by its shortest wording; what stands alone follows."""
    first, second = group_positions((_ALONE, _LONG, _SHORT), (_agreement(1),))
    assert first.head == _SHORT
    assert sorted(first.by_source) == ["a", "b"]
    assert second.head == _ALONE
    assert spread_words(second) == ""


def test_one_speech_in_two_documents_is_relayed() -> None:
    """One speaker in two documents is a relay; two upstreams are not."""
    (relayed, _) = group_positions((_ALONE, _LONG, _SHORT), (_agreement(1),))
    assert relayed.is_relayed
    assert spread_words(relayed) == "relayed by two documents, one speaker"
    assert relation_words(relayed) == "one speaker, relayed"
    (confirmed, _) = group_positions((_ALONE, _LONG, _SHORT), (_agreement(2),))
    assert not confirmed.is_relayed
    assert spread_words(confirmed) == "carried by two documents, of two independent origins"


def test_an_agreement_beyond_the_topic_counts_its_part_alone() -> None:
    """Where a topic has one statement of an agreement, that one stands alone."""
    (position,) = group_positions((_LONG,), (_agreement(2),))
    assert list(position.by_source) == ["a"]
    assert position.independent == 1


def test_what_is_said_twice_is_told_once() -> None:
    """Of statements that say the same the first told stays, whichever it is; what stands alone stays too."""
    (said, _) = group_positions((_ALONE, _LONG, _SHORT), (_agreement(1),))
    shared: dict[str, Position] = {_LONG.id: said, _SHORT.id: said}
    assert tell_once((_LONG, _ALONE, _SHORT), shared) == (_LONG, _ALONE)
    assert tell_once((_SHORT, _LONG, _ALONE), shared) == (_SHORT, _ALONE)
    assert tell_once((_LONG, _ALONE, _SHORT), {}) == (_LONG, _ALONE, _SHORT)
