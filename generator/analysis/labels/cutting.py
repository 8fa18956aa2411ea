"""Cuts off what does not decide the label of an English clause, and reads what that shows beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.analysis.labels.ranks import (
    ASSESSMENT,
    COMMITMENT,
    DIRECTIVE,
    FACT,
    OUTLOOK,
    RISK,
    TO_COME,
)
from generator.analysis.labels.readings import read_clause
from generator.analysis.labels.searches import (
    PATTERNS,
    code_of,
    encode,
    holds,
    opens,
    search_fact,
)

if TYPE_CHECKING:
    import re

_NEAR = 5
"""Words in which a participle shows what it means: "laying a firm base"."""
HEAD = 2
"""Words in which a participle says what somebody should or will do: ", aiming to"."""
SOON = 9
"""Words and marks in which a clause that tells what happened has its verb."""
_ADVERB = encode("also")
_THAT, _BECAUSE, _WITH, _HAVING = map(code_of, ("that", "because", "with", "having"))
_WHICH, _WHO, _WHILE, _WHEREAS = map(code_of, ("which", "who", "while", "whereas"))
"""What stands for each word of an insertion: an adverb may stand nearly anywhere."""
_BY_COMPANY = ((DIRECTIVE, "bids"), (OUTLOOK, "awaits"), (RISK, "dreads"))
"""The ranks of what somebody says beside it, with "with"."""
_BY_PARTICIPLE = ((DIRECTIVE, "advising"), (COMMITMENT, "aiming"), (ASSESSMENT, "naming"))
"""The ranks of what some participles say by themselves."""


def cut_clause(clause: str, *, own: bool, rare: bool) -> tuple[str, set[int], set[int]]:
    """Cuts off what does not decide a clause's label.

    Args:
        clause: one character a word or mark.
        own: whether it is said in the document's own words.
        rare: whether any of the rarer constructions may stand in its sentence.

    Returns:
        What is left, its places those of the whole, and the ranks of what was cut off, which may give the
        second label: what trails behind, and what another finite clause states.
    """
    aside: set[int] = set()
    stated: set[int] = set()
    clause = _without_insertions(clause)
    apposed = holds.apposed(clause, 4) if rare else None
    if apposed is not None:
        aside.add(ASSESSMENT)
        clause = clause[: apposed.start()]
    ahead = holds.ahead(clause, 4) if "," in clause else None
    if ahead is not None:
        aside.add(OUTLOOK)
        clause = clause[: ahead.start()]
    trailing = _find_trailing(clause)
    if trailing is not None and not (rare and opens.speech(clause, trailing.start())):
        place = trailing.start()
        onward = (
            holds.goes_on(clause, trailing.end()) if clause[place] == "," else holds.and_is(clause, place)
        )
        until = onward.start() if onward is not None else len(clause)
        rest = clause[place:until]
        if opens.grounds(rest) or ((_WHILE in rest or _WHEREAS in rest) and opens.contrasts(rest)):
            stated.update(_stated(rest, own=own))
        else:
            aside.update(_behind(rest, own=own))
        clause = _blank(clause, place, until) if onward is not None else clause[:place]
    relates = _THAT in clause or _WHICH in clause or _WHO in clause
    relative = holds.relative(clause, 1) if relates else None
    if relative is not None and not holds.verb(clause, 0, relative.start()):
        inner = opens.of_subject(clause, relative.start())
        if inner is not None:
            clause = _blank(clause, *inner.span())
    elif relative is not None:
        place = relative.start()
        # "A team that can run it, and colleges graduated 900": the next clause stays.
        resumed = holds.resumed(clause, relative.end())
        clause = _blank(clause, place, resumed.start()) if resumed is not None else clause[:place]
    indirect = holds.indirect(clause, 3) if rare else None
    if indirect is not None and holds.predicate(clause, 0, indirect.start()):
        # "Is failing faster than we thought; 40 metres of it fell": the next sentence stays.
        place, onward = indirect.start(), holds.resumed(clause, indirect.end())
        clause = _blank(clause, place, onward.start()) if onward is not None else clause[:place]
    if _THAT in clause or _BECAUSE in clause:
        clause, judged = _cut_judged(clause, own=own)
        aside |= judged
    return clause, aside, stated


def _cut_judged(clause: str, *, own: bool) -> tuple[str, set[int]]:
    """Cuts off what is judged, "shows that …", or else, where figures show it, who shows it."""
    judged = holds.judged(clause) or holds.judged_so(clause) or (None if own else opens.dreaded(clause))
    if judged is None:
        return clause, set()
    recorded, behind = opens.recorded(clause), judged.end()
    if recorded is not None and (search_fact(clause, recorded.end()) or holds.figure(clause, recorded.end())):
        return _blank(clause, 0, recorded.end()), set()
    if search_fact(clause, behind) and (holds.counted(clause, behind) or opens.soon_counted(clause, behind)):
        return clause, set()
    # What is likely is no more than what is judged: "suggests that prices could fall".
    shown = {rank for rank, _, _ in read_clause(clause[behind:], own=own)}
    return clause[:behind], shown & {DIRECTIVE, COMMITMENT}


def _without_insertions(clause: str) -> str:
    """Blanks what stands between two commas or dashes and is no part of the clause around it."""
    if clause.count(",") > 1:
        clause = PATTERNS["put_in"].sub(_as_adverbs, clause)
        if (enclosed := holds.enclosed(clause)) is not None:
            clause = _blank(clause, *enclosed.span())
    if "_" in clause and (dashed := holds.dashed(clause, 1)) is not None:
        clause = _blank(clause, *dashed.span())
    return clause


def _blank(clause: str, start: int, end: int) -> str:
    """A clause with commas in place of a part of it, so that all places stay."""
    return f"{clause[:start]}{',' * (end - start)}{clause[end:]}"


def _as_adverbs(match: re.Match[str]) -> str:
    """As many adverbs as what is put in has words and marks, so that all places stay."""
    return _ADVERB * (match.end() - match.start())


def _find_trailing(clause: str) -> re.Match[str] | None:
    """Where what trails behind a clause begins; "a bill before the senate" has no predicate before it."""
    trailing: re.Match[str] | None = holds.trailing(clause, 2)
    if trailing is None or clause[trailing.start()] == "," or holds.predicate(clause, 0, trailing.end() - 1):
        return trailing
    found: re.Match[str] | None = holds.trailing(clause, trailing.end())
    return found


def _stated(rest: str, *, own: bool) -> set[int]:
    """The rank of a contrast or a reason, a claim of its own; what happened counts where it has a figure."""
    clause = rest.partition(":")[0].partition(";")[0]
    found = read_clause(clause, own=own)
    return {found[0][0]} if found and (found[0][0] != FACT or holds.figure(clause)) else set()


def _behind(rest: str, *, own: bool) -> set[int]:
    """The ranks of what trails behind a clause.

    A participle tells what the sentence means; a relative or a subordinate clause counts where it names a
    danger, and a relative one where it says what somebody will do.
    """
    if _WITH in rest and opens.accompanies(rest):
        beside = {rank for rank, place, _ in read_clause(rest, own=own) if place <= SOON} & {OUTLOOK, RISK}
        beside |= {rank for rank, name in _BY_COMPANY if getattr(opens, name)(rest)}
        return beside | {FACT} if holds.figure(rest) else beside
    if _HAVING in rest and opens.having(rest):
        return {FACT} if holds.figure(rest) else set()
    means, relates = opens.participle(rest), opens.relates(rest)
    if not (means or relates or opens.reasons(rest)):
        return set()
    free = not means or opens.saying(rest)
    ranks = {
        rank
        for rank, place, _ in read_clause(rest, own=own)
        if place <= (SOON if relates else len(rest) if free else _NEAR if rank >= RISK else HEAD)
    } - {FACT}
    if not ranks and opens.warning(rest):
        ranks = {RISK}
    if means:
        # What somebody does at once, and says by it.
        ranks |= {rank for rank, name in _BY_PARTICIPLE if getattr(opens, name)(rest)}
    if ASSESSMENT in ranks and means and opens.telling(rest):
        return {ASSESSMENT}
    if relates and opens.foretells(rest):
        ranks.add(OUTLOOK)
    shown = {rank for rank in ranks if means or rank == RISK or (relates and rank in TO_COME)}
    return shown | {ASSESSMENT} if relates and opens.judges(rest) else shown
