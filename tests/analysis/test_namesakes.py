"""Namesakes: a person whose stated calling is none of a known person's titles is somebody else."""

from __future__ import annotations

import dataclasses

import pytest

from generator.analysis.statements import analyse_document
from generator.model import Actor, SpeakerKind
from tests.analysis.samples import TAXONOMY, make_document

PREMIER = Actor(
    "lee", SpeakerKind.PERSON, "Ann Lee", ("Ann Lee",), titles=("Premier", "Chief Engineer", "总理")
)
KNOWN = dataclasses.replace(TAXONOMY, actors=(*TAXONOMY.actors, PREMIER))


def speakers(text: str) -> list[str | None]:
    """Who speaks in each statement."""
    document = make_document(f"{text}\n")
    return [statement.attribution.speaker for statement in analyse_document(document, KNOWN).statements]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Premier Ann Lee said the tram was late.", "Ann Lee"),
        ("Ann Lee said the tram was late.", "Ann Lee"),
        ("Mayor Ann Lee said the tram was late.", "Ann Lee"),
        ("The engineer Ann Lee said the tram was late.", "Ann Lee"),
        ("Professor Ann Lee said the tram was late.", "Professor Ann Lee"),
        ("The historian Ann Lee said the tram was late.", "historian Ann Lee"),
        ("Ann Lee, a professor at Halle, said the tram was late.", "professor Ann Lee"),
        ("“The tram is late,” said Ann Lee, a retired teacher from Halle.", "teacher Ann Lee"),
    ],
)
def test_a_calling_tells_namesakes_apart(sentence: str, speaker: str) -> None:
    """A calling that no title of the entry names makes another person; offices of state change hands."""
    assert speakers(sentence) == [speaker]


def test_a_namesake_stays_one_through_the_text() -> None:
    """Later mentions without the calling, and the surname alone, mean the same person."""
    text = "Professor Ann Lee said the tram was late. Ann Lee said the river was clean. Lee said steel fell."
    assert speakers(text) == ["Professor Ann Lee"] * 3


def test_both_in_one_text_are_told_apart() -> None:
    """Where the known person has a title, too, each keeps a name, and the surname alone is nobody's."""
    text = (
        "Premier Ann Lee said the tram was late.\n\nThe bus is full of steel.\n\nProfessor Ann Lee said the "
        "river was clean.\n\nThe bus is late.\n\nLee said steel fell."
    )
    found = speakers(text)
    assert found[0] == "Ann Lee"
    assert "Professor Ann Lee" in found
    assert found[-1] not in {"Ann Lee", "Professor Ann Lee"}
