"""Finds what the English constructions show in one clause, and whether its "will" commits its subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.analysis.labels.ranks import COMMITMENT, FACT, OUTLOOK
from generator.analysis.labels.searches import (
    FUTURES,
    HEADLINES,
    MODALS,
    PATTERNS,
    PRONOUNS,
    RANKS_SHOWN,
    REPORTED,
    SEARCHES,
    find_heads,
    holds,
    numbers_of_head,
    opens,
    search_fact,
)

if TYPE_CHECKING:
    import re

Found = tuple[int, int, int]
"""A rank, and the first and last word that show it."""


def read_clause(clause: str, *, own: bool) -> list[Found]:
    """Returns what the constructions show whose heads stand in a clause, by precedence; else a fact."""
    found: list[Found] = []
    heads = find_heads(clause)
    if heads:
        promised = -1
        for number in (
            numbers_of_head(heads[0])
            if len(heads) == 1
            else sorted(set().union(*map(numbers_of_head, heads)))
        ):
            match = SEARCHES[number](clause)
            if match is None or number in (REPORTED if own else HEADLINES):
                continue
            rank, first, last = RANKS_SHOWN[number], match.start(), match.end() - 1
            if number in MODALS and _describes(clause, first):
                continue
            if number in FUTURES:
                if own and holds.doubted(clause, 0, first):
                    continue
                if _commits(clause, first, own=own):
                    promised = first
                    found.append((COMMITMENT, first, last))
                    continue
            # The first future decides, "will" of a promise or a hedge.
            if rank != OUTLOOK or promised < 0 or first < promised:
                found.append((rank, first, last))
        found.sort()
    if not found and (match := _find_told(clause)):
        found.append((FACT, match.start(), match.end() - 1))
    return found


def _find_told(clause: str) -> re.Match[str] | None:
    """What tells of a fact; not a participle before its noun: "Lost output lowers pay"."""
    match = search_fact(clause)
    return search_fact(clause, 1) if match and not match.start() and opens.describing(clause) else match


def _describes(clause: str, modal: int) -> bool:
    """Whether what is to come only describes a noun, in a clause of its own without "which"."""
    return (
        holds.contact(clause, 0, modal) is not None
        or (
            clause[modal - 1] in PRONOUNS
            and holds.bare_relative(clause, 0, modal) is not None
            and opens.begins(clause) is None
        )
        or (opens.gap(clause, modal) is not None and holds.antecedent(clause, 0, modal) is not None)
    )


def _commits(clause: str, will: int, *, own: bool) -> bool:
    """Whether "will" commits its subject, rather than expects of it."""
    if opens.happens(clause, will):
        return False
    begin = 0
    for match in PATTERNS["segment"].finditer(clause, 0, will):
        begin = match.start()
    ours = opens.ours(clause, will) is not None or holds.ourselves(clause, max(0, will - 1), will) is not None
    subject = clause[begin:will]
    joined = holds.joined(subject)
    if joined is not None and (verb := holds.verb(subject)) is not None:
        # "She expected a signature and would return": the second predicate has the first one's subject.
        subject = subject[: min(verb.start(), joined.start())]
    if not subject or opens.doing(subject):
        return ours or not (own or subject)
    if holds.thing(subject) or holds.charter(subject):
        return not holds.thing(subject) and not opens.effect(clause, will)
    if ours or holds.committer(subject) or holds.relayed(subject):
        return True
    if not holds.pronoun(subject):
        return False
    return not own or bool(holds.committer(clause[:begin])) or opens.acts(clause, will) is not None
