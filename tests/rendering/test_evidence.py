"""What a brief quotes of a statement: the words that name its topic and those that decided its label."""

from __future__ import annotations

from dataclasses import replace

from generator.model import Classification, Label, Span
from generator.rendering.evidence import deciding_words, first_term
from tests.making import make_statement

_TEXT = "The mayor emphasised the need for patience, and for calm, when she spoke about the trams."


def test_who_directs_stands_beside_what_is_directed() -> None:
    """The cue of the label and the name of the topic are shown together, whichever comes first."""
    statement = make_statement("a", _TEXT, {"trams": "trams"})
    offset, cue = statement.span.start, _TEXT.index("emphasised the need")
    cued = replace(
        statement,
        classification=Classification(Label.DIRECTIVE, cue=Span(offset + cue, offset + cue + 19)),
    )
    span = deciding_words(cued, "trams")
    assert _TEXT[span.start - offset : span.end - offset] == _TEXT[cue:-1]


def test_a_label_without_a_cue_of_its_own_leaves_the_topic() -> None:
    """Where no words decided, or words of another statement did, the topic's name is the point."""
    statement = make_statement("a", _TEXT, {"trams": "trams"})
    outside = replace(statement, classification=Classification(Label.FACT, cue=Span(0, 4)))
    unlabelled = replace(statement, classification=Classification())
    assert deciding_words(outside, "trams") == first_term(statement, "trams")
    assert deciding_words(unlabelled, "trams") == first_term(statement, "trams")
