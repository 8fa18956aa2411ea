"""Reads the clauses of one English claim, one character a word, for what they show."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from itertools import pairwise

from generator.analysis.labels.cutting import HEAD, SOON, cut_clause
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
    encode,
    holds,
    may_be_rare,
    opens,
    search_fact,
)

_WORTH_READING = 3
"""Words. What is shorter says nothing of its own."""
_DATELINE_WITHIN = 14
"""Words and marks in which a dateline's dash is looked for."""
_QUESTION_WITHIN = 9
"""Words before "asked whether" that leave it the main verb."""
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
        if rare and (noting := opens.noting(codes, start)) is not None:
            start = noting.end()
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
    if told is None or not 0 < told.start() - start <= SOON:
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
    clause, aside, stated = cut_clause(codes[start:], own=own, rare=rare)
    found = read_clause(clause, own=own)
    if found and found[0][0] == FACT:
        found = _told(clause, found)
    if found:
        rank, first, last = _decide(found, clause, codes, before, start, own=own)
        if rank != FACT:
            aside = aside if rank >= COMMITMENT else aside & _FORESEEN
            aside = aside | _elsewhere(clause, found, own=own)
        return rank, start + first, start + last, ((aside | stated) if stated else aside) - {rank}
    aside |= stated
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


def _told(clause: str, found: list[Found]) -> list[Found]:
    """What a clause tells in which nothing else is found: what is so before it in the clause judges."""
    place = found[0][1]
    if holds.general(clause, 0, place):
        return []
    reduced = opens.reduced(clause, place)
    if reduced is None:
        return found
    # "A study published Thursday strengthens the view": the main verb stands behind the participle.
    verb = reduced.end()
    told = search_fact(clause, verb)
    if told is not None and not holds.subordinate(clause, verb, told.start()):
        return [(FACT, told.start(), told.end() - 1)]
    return [] if any(search(clause, verb) for _, search in DEFAULT_SEARCHES) else found


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
    elif rank == COMMITMENT and (judged := _judged_before(found, clause)) is not None:
        return judged
    elif (
        rank == COMMITMENT
        and before < start
        and opens.trying(clause, first)
        and opens.by_doing(codes, before)
    ):
        rank = ASSESSMENT
    return rank, first, last


def _judged_before(found: list[Found], clause: str) -> Found | None:
    """What judges, where what would decide stands in what is judged: "it is clear they want to sell"."""
    for rank, first, last in found:
        if rank == ASSESSMENT and last < found[0][1]:
            behind = found[0][1]
            if "," in clause[last:behind] or holds.and_or(clause, last, behind):
                return None
            embedded = opens.embedded(clause, last) or opens.embedded(clause, last + 1)
            return (rank, first, last) if embedded is not None else None
    return None


def _tells(clause: str, begin: int, end: int) -> bool:
    """Whether one clause among others tells what happened: with a figure, or in the past behind a comma."""
    if not begin:
        if _tells_soon(clause, 0, end):
            return True
    elif (
        clause[begin] in ",;"
        and (told := holds.past(clause, begin, end)) is not None
        and told.start() - begin <= SOON
    ):
        return True
    if not holds.figure(clause, begin, end):
        return False
    if search_fact(clause, begin, end):
        return True
    count = holds.counts(clause, begin, end) if begin else None
    # "…, and 3.6 inches in the hills" goes on with a list.
    return count is not None and count.start() - begin > HEAD and not holds.future(clause, begin, end)


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
            if rank == COMMITMENT and opens.others_future(clause, begin):
                others.add(OUTLOOK)
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
