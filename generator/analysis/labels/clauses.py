"""Reads the clauses of one English claim, one character a word, for what they show."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.analysis.labels.ranks import (
    ASSESSMENT,
    COMMITMENT,
    DIRECTIVE,
    FACT,
    GENERAL,
    OUTLOOK,
    RISK,
    UNTOLD,
)
from generator.analysis.labels.readings import Found, read_clause
from generator.analysis.labels.searches import (
    DEFAULT_SEARCHES,
    PATTERNS,
    code_of,
    encode,
    holds,
    may_be_rare,
    opens,
    search_fact,
)

if TYPE_CHECKING:
    import re

_WORTH_READING = 3
"""Words. What is shorter says nothing of its own."""
_DATELINE_WITHIN = 14
"""Words and marks in which a dateline's dash is looked for."""
_NEAR = 5
"""Words in which a participle shows what it means: "laying a firm base"."""
_HEAD = 2
"""Words in which a participle says what somebody should or will do: ", aiming to"."""
_SOON = 9
"""Words and marks in which a clause that tells what happened has its verb."""
_QUESTION_WITHIN = 9
"""Words before "asked whether" that leave it the main verb."""

_ADVERB = encode("also")
_THAT, _BECAUSE, _WITH, _HAVING = map(code_of, ("that", "because", "with", "having"))
_WHICH, _WHO, _WHILE, _WHEREAS = map(code_of, ("which", "who", "while", "whereas"))
_ADVERB_ENDS = ("ly", "also", "now", "still", "already", "not", "never")
"""Ends of words that may stand before a predicate."""

Reading = tuple[int, int, int, AbstractSet[int], list[str], list[str], str]
"""A rank, the first and last word that show it, the ranks of what else is said; the runs, codes, words."""
_Verdict = tuple[int, int, int, AbstractSet[int]]
_NONE: frozenset[int] = frozenset()
_FORESEEN = frozenset((OUTLOOK, RISK))
"""What counts behind an order or a forecast: what it may lead to."""


def read_claim(words: str, *, whole: bool, own: bool) -> Reading:
    """Reads what is said.

    Args:
        words: the claim, as in the document.
        whole: whether it is a whole sentence.
        own: whether it is said in the document's own words.

    Returns:
        The rank of its label, or `GENERAL` or `UNTOLD`; the first and last word that show it, counted with
        the marks between; the ranks of what its other clauses and what trails behind them show; and the runs
        between spaces with the characters of each, and the words, for `locate`.
    """
    runs = words.split()
    pieces = list(map(encode, runs))
    codes = "".join(pieces)
    rare = may_be_rare(codes) is not None
    start = 0
    if whole:
        if "_" in codes[:_DATELINE_WITHIN] and (line := opens.dateline(codes)):
            start = line.end()
        leading = opens.leading(codes, start)
        if (
            leading is not None
            and opens.begins(codes, start)
            and holds.verb(codes, start, leading.end())
            and opens.adds(codes, leading.end())
        ):
            # "At the end of May the bank bought a rival, fuelling …" is no adverbial, but a whole clause.
            leading = None
    else:
        leading = opens.concession(codes)
    asked = holds.asked(codes) if rare else None
    if asked is not None and asked.start() <= _QUESTION_WITHIN:
        return UNTOLD, 0, 0, _NONE, runs, pieces, words
    if whole and rare and holds.about_itself(codes, start):
        return UNTOLD, 0, 0, _NONE, runs, pieces, words
    before = start
    if leading is not None and len(codes) - leading.end() >= _WORTH_READING:
        start = leading.end()
    return (*_read_main(codes, before, start, own=own, rare=rare), runs, pieces, words)


def stands_in_another_predicate(reading: Reading) -> bool:
    """Whether what decides stands in another predicate of a claim: "to lend and warned that …"."""
    codes = "".join(reading[5])
    return (
        holds.same_subject(codes, 0, reading[1] + 2) or holds.another(codes, 0, reading[2] + 1)
    ) is not None


def joins(head: str, rest: str) -> bool:
    """Whether the second half of a claim goes on with the first without a comma: "The law … must go"."""
    if "," in head or not rest.strip():
        return False
    first, *more = rest.split(None, 2)[:2]
    if opens.finite(encode(first)) or (
        more and first.endswith(_ADVERB_ENDS) and opens.finite(encode(more[0]))
    ):
        return True
    return holds.finite("".join(map(encode, head.split()))) is None


def tells(words: str) -> bool:
    """Whether a clause tells what happened: its own verb, near its head, is one of the past."""
    codes = "".join(map(encode, words.split()))
    leading = opens.leading(codes)
    start = leading.end() if leading is not None else 0
    return _tells_soon(codes, start, len(codes))


def _tells_soon(codes: str, start: int, end: int) -> bool:
    """Whether a main clause has a verb of the past near its head."""
    told = search_fact(codes, start, end)
    if told is None or not 0 < told.start() - start <= _SOON:
        return False
    return not (holds.subordinate(codes, start, told.start()) or holds.general(codes, start, told.start()))


def counts_beside(reading: Reading) -> bool:
    """Whether what a claim shows counts beside what another one does: what happened, where it has a figure.

    Beside an order or a forecast such a fact is told for its own sake; else it only says when or why.
    """
    return reading[0] != FACT or holds.figure("".join(reading[5])) is not None


def _read_main(codes: str, before: int, start: int, *, own: bool, rare: bool) -> _Verdict:
    """Reads a claim whose main clause begins at `start`, and what leads in at `before`."""
    promise = opens.performative(codes, start) if rare else None
    if promise is not None:
        return COMMITMENT, promise.start(), promise.end() - 1, _NONE
    clause, aside = _cut(codes[start:], own=own, rare=rare)
    found = read_clause(clause, own=own)
    if found and found[0][0] == FACT and holds.general(clause, 0, found[0][1]):
        found = []
    if found:
        rank, first, last = _decide(found, clause, codes, before, start, own=own)
        if rank != FACT:
            aside = aside if rank >= COMMITMENT else aside & _FORESEEN
            aside = aside | _elsewhere(clause, found, own=own)
        return rank, start + first, start + last, aside - {rank}
    # A relative clause may say what a bare main clause does not: "has no reserve, which is a weakness".
    which = holds.which(codes, start)
    if (
        which is not None
        and (own or holds.finite(clause))
        and (found := read_clause(codes[which.start() :], own=own))
        and found[0][0] < FACT
    ):
        rank, first, last = found[0]
        return rank, which.start() + first, which.start() + last, aside
    for is_state, search in DEFAULT_SEARCHES:
        match = search(clause)
        if match is not None:
            rank = FACT if is_state or opens.person(clause) else GENERAL
            if rank == GENERAL and holds.finite(clause) and holds.figure(codes) and not holds.figure(clause):
                # "The deal does not save the cod, whose numbers fell by 9 per cent" counts nothing itself.
                rank = ASSESSMENT
            # What a group holds is the verb, behind its subject.
            return rank, start + match.start(match.lastindex or 0), start + match.end() - 1, aside
    # A sentence that only opens as an adverbial does ("Since 2019 the grant …") is a main clause.
    if before < start and (found := read_clause(codes[before:start], own=own)):
        rank, first, last = found[0]
        return rank, before + first, before + last, aside
    return UNTOLD, 0, 0, aside


def _decide(found: list[Found], clause: str, codes: str, before: int, start: int, *, own: bool) -> Found:
    """The one of what a clause shows that decides, put first; a future is read with what leads in."""
    if ":" in clause and found[0][0] != DIRECTIVE:
        # "The danger is plain: prices will fall": what stands before the colon is what is said.
        colon = clause.index(":")
        found.sort(key=lambda one: one[1] > colon)
    rank, first, last = found[0]
    if COMMITMENT >= rank >= OUTLOOK and opens.future(clause, first):
        if rank == OUTLOOK and before < start and opens.laid_down(codes, before):
            rank = COMMITMENT
        elif rank == COMMITMENT and own and holds.supposes(codes) and not holds.ourselves(clause, 0, first):
            rank = OUTLOOK
    elif (
        rank == COMMITMENT
        and before < start
        and opens.trying(clause, first)
        and opens.by_doing(codes, before)
    ):
        rank = ASSESSMENT
    return rank, first, last


def _cut(clause: str, *, own: bool, rare: bool) -> tuple[str, set[int]]:
    """Cuts off what does not decide a clause's label; the ranks of what that shows feed the second label."""
    aside: set[int] = set()
    clause = _without_insertions(clause)
    apposed = holds.apposed(clause, 4) if rare else None
    if apposed is not None:
        aside.add(ASSESSMENT)
        clause = clause[: apposed.start()]
    trailing = _find_trailing(clause)
    if trailing is not None and not (rare and opens.speech(clause, trailing.start())):
        place = trailing.start()
        onward = holds.goes_on(clause, trailing.end()) if clause[place] == "," else None
        until = onward.start() if onward is not None else len(clause)
        aside.update(_behind(clause[place:until], own=own))
        clause = (
            f"{clause[:place]}{',' * (until - place)}{clause[until:]}"
            if onward is not None
            else clause[:place]
        )
    relates = _THAT in clause or _WHICH in clause or _WHO in clause
    relative = holds.relative(clause, 1) if relates else None
    if relative is not None and not holds.verb(clause, 0, relative.start()):
        inner = opens.of_subject(clause, relative.start())
        if inner is not None:
            clause = f"{clause[: inner.start()]}{',' * (inner.end() - inner.start())}{clause[inner.end() :]}"
    elif relative is not None:
        place = relative.start()
        # "A team that can run it, and colleges graduated 900": the next clause stays.
        resumed = holds.resumed(clause, relative.end())
        rest = f"{',' * (resumed.start() - place)}{clause[resumed.start() :]}" if resumed is not None else ""
        clause = clause[:place] + rest
    indirect = holds.indirect(clause, 3) if rare else None
    if indirect is not None and holds.predicate(clause, 0, indirect.start()):
        # "Is failing faster than we thought; 40 metres of it fell": the next sentence stays.
        place, onward = indirect.start(), holds.resumed(clause, indirect.end())
        until = onward.start() if onward is not None else len(clause)
        clause = f"{clause[:place]}{',' * (until - place)}{clause[until:]}" if onward else clause[:place]
    return _cut_judged(clause, aside, own=own)


def _cut_judged(clause: str, aside: set[int], *, own: bool) -> tuple[str, set[int]]:
    """Cuts off what is judged, "shows that …", or else, where figures show it, who shows it."""
    if _THAT not in clause and _BECAUSE not in clause:
        return clause, aside
    judged = holds.judged(clause) or holds.judged_so(clause) or (None if own else opens.dreaded(clause))
    if judged is None:
        return clause, aside
    recorded, behind = opens.recorded(clause), judged.end()
    if recorded is not None and (search_fact(clause, recorded.end()) or holds.figure(clause, recorded.end())):
        return f"{',' * recorded.end()}{clause[recorded.end() :]}", aside
    if search_fact(clause, behind) and (holds.counted(clause, behind) or opens.soon_counted(clause, behind)):
        return clause, aside
    # What is likely is no more than what is judged: "suggests that prices could fall".
    shown = {rank for rank, _, _ in read_clause(clause[behind:], own=own)}
    return clause[:behind], aside | (shown & {DIRECTIVE, COMMITMENT})


def _without_insertions(clause: str) -> str:
    """Blanks what stands between two commas or dashes and is no part of the clause around it."""
    if clause.count(",") > 1:
        clause = PATTERNS["put_in"].sub(_as_adverbs, clause)
        if (enclosed := holds.enclosed(clause)) is not None:
            start, end = enclosed.span()
            clause = f"{clause[:start]}{',' * (end - start)}{clause[end:]}"
    if "_" in clause and (dashed := holds.dashed(clause, 1)) is not None:
        start, end = dashed.span()
        clause = f"{clause[:start]}{',' * (end - start)}{clause[end:]}"
    return clause


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


def _behind(rest: str, *, own: bool) -> set[int]:
    """The ranks of what trails behind a clause.

    A contrast is a claim of its own; a participle tells what the sentence means; a relative or a
    subordinate clause counts where it names a danger, and a relative one where it says what somebody must or
    will do.
    """
    if (_WHILE in rest or _WHEREAS in rest) and opens.contrasts(rest):
        found = read_clause(rest, own=own)
        return {found[0][0]} if found and (found[0][0] != FACT or holds.figure(rest)) else set()
    if _WITH in rest and opens.accompanies(rest):
        beside = {rank for rank, place, _ in read_clause(rest, own=own) if place <= _SOON} & {OUTLOOK, RISK}
        if opens.bids(rest):
            beside.add(DIRECTIVE)
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
        if place <= (_SOON if relates else len(rest) if free else _NEAR if rank >= RISK else _HEAD)
    } - {FACT}
    if not ranks and opens.warning(rest):
        ranks = {RISK}
    if ASSESSMENT in ranks and means and opens.telling(rest):
        return {ASSESSMENT}
    if relates and opens.foretells(rest):
        ranks.add(OUTLOOK)
    shown = {rank for rank in ranks if means or rank == RISK or (rank == OUTLOOK and relates)}
    return shown | {ASSESSMENT} if relates and opens.judges(rest) else shown


def _tells(clause: str, begin: int, end: int) -> bool:
    """Whether one clause among others tells what happened: with a figure, or in the past behind a comma."""
    if not begin:
        if _tells_soon(clause, 0, end):
            return True
    elif (
        clause[begin] in ",;"
        and (told := holds.past(clause, begin, end)) is not None
        and told.start() - begin <= _SOON
    ):
        return True
    if not holds.figure(clause, begin, end):
        return False
    if search_fact(clause, begin, end):
        return True
    count = holds.counts(clause, begin, end) if begin else None
    # "…, and 3.6 inches in the hills" goes on with a list.
    return count is not None and count.start() - begin > _HEAD and not holds.future(clause, begin, end)


def _elsewhere(clause: str, found: list[Found], *, own: bool) -> set[int]:
    """The ranks of what other clauses show beside the one that decides.

    Of each clause the best counts; what happened, where it has a figure, as in `counts_beside`.
    """
    rank, place, _ = found[0]
    bounds = [match.start() for match in PATTERNS["break"].finditer(clause)]
    others: set[int] = set()
    for begin, end in pairwise((0, *bounds, len(clause))) if bounds else ():
        if begin <= place < end or end - begin < _WORTH_READING + (begin > 0):
            continue
        if rank == DIRECTIVE and opens.more_of(clause, begin):
            continue
        shown = min((one[0] for one in found if begin <= one[1] < end), default=FACT)
        if shown > COMMITMENT >= rank and holds.future(clause, begin, end):
            # "… and will weaken the rest": a future of its own, which is no danger at hand.
            continue
        if shown > COMMITMENT and (again := read_clause(clause[begin:end], own=own)) and again[0][0] == rank:
            # "Is expected to grow this year, and by 2040 it is expected to double": the same once more.
            continue
        if shown < FACT or (
            # Beside a judgement, what happened is a second thing where it gives a figure alone.
            (rank != ASSESSMENT or holds.figure(clause, begin, end)) and _tells(clause, begin, end)
        ):
            others.add(shown)
    return others - {rank}
