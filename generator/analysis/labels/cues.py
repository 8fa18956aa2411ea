"""The English constructions that decide what a statement does, by label, over classes of words.

A row has heads, words of which one must stand in the clause before its pattern is tried at all: most
clauses hold few of them. In a pattern `@` stands for the heads, `<name>` for a set of `labels.words`
(`<a|b>`, `<a-b>` and `<a&b>` for sets made of sets), a bare word for itself, `,` `;` `:` `_` (a dash) `(`
`)` for marks, `^` and `$` for the ends of the clause, and a name in capitals for what `MACROS` says; spaces
mean nothing. All quantifiers are bounded, so that matching stays linear.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.analysis.labels import cues_commitment as label_cues_commitment
from generator.analysis.labels import cues_danger as label_cues_danger
from generator.analysis.labels import cues_duty as label_cues_duty
from generator.analysis.labels import cues_facts as label_cues_facts
from generator.analysis.labels import cues_judgement as label_cues_judgement
from generator.analysis.labels import cues_outlook as label_cues_outlook
from generator.analysis.labels import cues_request as label_cues_request
from generator.analysis.labels import cues_risk as label_cues_risk
from generator.analysis.labels import cues_worth as label_cues_worth
from generator.model import Label

MACROS = {
    "BE": "<be> <adv>{0,3}",
    "IS": "<is> <adv>{0,3}",
    # A negated danger is none: "the glut was not a Chinese problem alone".
    "SO": "<be-neg> <adv-neg>{0,3}",
    "VERB": "(?<!<art>) (?<!<prep>)",
    "OBJECT": "(?:<det> | <cap> | <num> | <ing> | <s> | <poss>)",
    # "Urged the mills to cut", and not "asked to", "told in Paris to", "the forces will pave the way to".
    "WHOM": "(?!to | <prep> | <sub> | <rel> | <modal> | <be> | <have>) <w>{1,6}? (?<!<leaning>) to "
    "(?!<det> | <name> | <num> | <prep>)",
}
"""Parts that many patterns share."""


@dataclass(frozen=True, slots=True)
class Construction:
    """A pattern that is tried where one of its heads stands."""

    label: Label
    """What it shows."""
    heads: str
    """The words of which one must stand in the clause; `@` and a set where it is a set of `labels.words`."""
    template: str
    """Over classes of words; its match is the cue."""


def _make_construction(label: Label, heads: str, template: str) -> Construction:
    for name, part in MACROS.items():
        template = template.replace(name, part)
    return Construction(label, heads, template)


_TABLE = (
    (Label.DIRECTIVE, label_cues_duty.DUTY),
    (Label.DIRECTIVE, label_cues_request.REQUEST),
    (Label.OUTLOOK, label_cues_outlook.OUTLOOK),
    (Label.COMMITMENT, label_cues_commitment.COMMITMENT),
    (Label.RISK, label_cues_risk.RISK),
    (Label.RISK, label_cues_danger.DANGER),
    (Label.ASSESSMENT, label_cues_judgement.ASSESSMENT),
    (Label.ASSESSMENT, label_cues_worth.WORTH),
    (Label.FACT, label_cues_facts.FACT),
)
CONSTRUCTIONS = tuple(
    _make_construction(label, heads, template) for label, rows in _TABLE for heads, template in rows
)
"""All constructions, by label in order of precedence."""
DEFAULTS = tuple(
    _make_construction(label, heads, template)
    for label, rows in (
        (Label.FACT, label_cues_facts.STATES),
        (Label.ASSESSMENT, label_cues_facts.GENERAL),
    )
    for heads, template in rows
)
"""What a clause says in which no construction is found."""
