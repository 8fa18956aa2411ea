"""The second label of a Chinese statement: what its other clauses show."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.labels.orders_chinese import CLAUSE_MARK, ORDERED
from generator.analysis.labels.ranks import (
    ASSESSMENT,
    COMMITMENT,
    DIRECTIVE,
    FACT,
    LABELS,
    RISK,
    TO_COME,
)

if TYPE_CHECKING:
    from generator.model import Label

_SOON = 12
"""Code points behind a cue in which its deadline stands."""
_WEAK = re.compile(
    "(?:可能|将)(?:出现|存在|发生|面临|遇到|产生|带来|到来)[^，。；]{0,4}的|力争(?![^，。]{0,8}[0-9年月底前])|承诺|保证|发誓"
)
"""What is no second thing that is said beside an order."""
_CONTRAST = re.compile("但|却|不过|然而|虽|尽管")
_WILLING = frozenset((DIRECTIVE, COMMITMENT))
"""Ranks of an order and of a promise."""
_DONE_BY_NOW = ("已", "同比", "环比", "截至")
"""What tells, in another clause, that something has happened: a second label."""
_DONE = (*_DONE_BY_NOW, "通过", "召开", "举行", "签署", "成立", "发布")
"""What tells so in a clause before the one that decides; behind a promise it is promised too."""
_YET_TO_COME = ("将于", "将在", "将会")
"""A 将 that is no 把."""
_NOMINAL = re.compile("已[^，。；]{1,14}的")
"""What has happened to a thing that is named so: 已登记的住户."""
_DAY = re.compile("[0-9〇一二三四五六七八九十]{1,4}(?:年|月|日|号|季度|周)")
_FIGURE = re.compile("[0-9]|百分之|[一二两三四五六七八九十百千][成倍万亿]")
_POSSIBLE = re.compile("[能可将会要应拟若]")
"""What shows that a figure is not one of what is or was."""
_CONDITION = re.compile(
    "(?:但|而)?(?:若|如|当|一旦|随着|为|按|对|到|至|根据|除|从|在[^，]{1,20}(?:下|中|后|前|时|上)$)"
)
"""What a clause begins with that only says when or why."""
FOLLOWED = re.compile(
    "[，；](?:[^，。；]{2,12}?(?:随即|随后|之后|此后|其后|旋即)|(?:随即|随后|之后|此后)[便就]?[^，。；]{1,20}了)(?![^。]*[将会要再拟应])"
)
"""What opens a clause that tells what another did thereupon."""
_MEANING = re.compile(
    "(?:也|还|并|更|又|充分|进一步|有力|生动|集中|深刻|极大|有效|从而|同时|均|地){0,3}(?:说明|标志|主要[受由因]|体现|反映|显示|意味|表明|彰显|折射|印证|为|展[现示]|奠定|诠释|见证|证明)"
)
"""What opens a clause without a subject of its own that tells what the one before it means."""
_ENDEAVOURS = ("致力", "旨在", "着手", "谋求", "寻求", "力求", "力图")
"""Verbs of endeavour, which aim at no target of their own."""
_NO_SUBJECT = re.compile("(?:并|也|还|共同|积极|同时|一道|努力|切实|全力|继续|进一步){0,3}")
"""What may stand before a verb that goes on with the clause before it."""
_SUBJECT_WINDOW = 30
"""Code points before a cue in which its clause begins."""


def second_label(folded: str, found: list[tuple[int, int, int]]) -> Label | None:
    """The second label: what another clause of the sentence shows.

    Args:
        folded: the document's shadow.
        found: what the sentence shows: a rank, and where its cue stands.
    """
    rank, start, end = min(found)
    for other, begin, finish in sorted(found):
        # "明年起…将免费": what is to come is one thing, whether it is promised or foreseen.
        if (other == FACT and not _is_told(folded, begin, start)) or {rank, other} == TO_COME:
            continue
        if (
            rank == RISK
            and other == ASSESSMENT
            and _CONTRAST.search(folded, min(start, begin), max(end, finish)) is None
        ):
            # A danger is itself a judgement: another one beside it counts in a contrast alone.
            continue
        if rank == DIRECTIVE and other in TO_COME and _WEAK.match(folded, begin, finish + _SOON):
            # "应对可能出现的风险，力争有所增加", "凡是承诺返利的": what it is about, and how far it goes.
            continue
        if (
            rank == DIRECTIVE
            and other in TO_COME
            and start < begin
            and folded[begin - 1] == "并"
            and not folded.startswith(_YET_TO_COME, begin)
        ):
            # "建议取消收费，并将结余退还": more of what is asked for.
            continue
        if rank == DIRECTIVE and other == COMMITMENT and start < begin and _goes_on(folded, begin):
            # "呼吁各方保持克制，致力于谈判": more of what is asked for.
            continue
        # "…，为增长提供支撑" says what the order is for, and "夯实…基础" is part of it.
        judged = other == ASSESSMENT and (
            (begin > start and not _judges_it(folded, begin)) or _is_ordered(folded, finish)
        )
        if rank in _WILLING and (judged or (other == RISK and _is_ordered(folded, begin))):
            continue
        if rank < other and CLAUSE_MARK.search(folded, min(end, finish), max(start, begin)):
            return LABELS[other]
    return None


def _judges_it(folded: str, cue: int) -> bool:
    """Whether the clause of a cue says what the one before it is worth: ，这对文旅融合具有重要意义."""
    return folded.startswith(("这", "此举", "该举措", "该项目"), clause_start(folded, cue))


def _goes_on(folded: str, cue: int) -> bool:
    """Whether a clause goes on with what is asked for: ，致力于谈判; but ，力争到2030年建成 is a target."""
    return folded.startswith(_ENDEAVOURS, cue) and (
        _NO_SUBJECT.fullmatch(folded, clause_start(folded, cue), cue) is not None
    )


def _is_told(folded: str, cue: int, main: int) -> bool:
    """Whether what happened is told for its own sake: 已…, or 发明了…，其潜力…, which resumes it."""
    if folded[cue] == "了":
        return cue < main and _CONDITION.match(folded, clause_start(folded, cue)) is None
    done = _DONE if cue < main else _DONE_BY_NOW
    return folded.startswith(done, cue) and _NOMINAL.match(folded, cue) is None


def clause_start(folded: str, place: int) -> int:
    """Where the clause of a place begins, not far before it."""
    low = max(0, place - _SUBJECT_WINDOW)
    return max((bound.end() for bound in CLAUSE_MARK.finditer(folded, low, place)), default=place)


def _is_ordered(folded: str, cue: int) -> bool:
    """Whether the clause of a cue is itself an order or a promise: 持续排查风险隐患."""
    low = max(0, cue - _SUBJECT_WINDOW)
    starts = [bound.end() for bound in CLAUSE_MARK.finditer(folded, low, cue)]
    return bool(starts) and ORDERED.match(folded, starts[-1], cue) is not None


def find_told(folded: str, found: list[tuple[int, int, int]]) -> tuple[int, int] | None:
    """Finds what a sentence tells before a clause that only says what it means: …已通车，为…提供支撑.

    Args:
        folded: the document's shadow.
        found: what the sentence shows: a rank, and where its cue stands; the first is a judgement.
    """
    _, judged, _ = min(found)
    start = clause_start(folded, judged)
    if not _MEANING.match(folded, start):
        return None
    return next(((begin, end) for rank, begin, end in found if rank == FACT and end < start), None)


def counts_before(folded: str, start: int, cue: int) -> bool:
    """Whether a clause before the one that decides tells a figure: 每台28万元，预计两年收回成本."""
    *before, _ = CLAUSE_MARK.split(folded[start:cue])
    return any(map(_counts, before))


def counts_behind(folded: str, cue: int, end: int) -> bool:
    """Whether a clause behind one that judges tells a figure: 波动显著，三年利润分别为7、5和4亿元."""
    _, *behind = CLAUSE_MARK.split(folded[cue:end])
    return any(_counts(clause) and _POSSIBLE.search(clause) is None for clause in behind)


def _counts(clause: str) -> bool:
    """Whether a clause tells a figure, and not only a day, when or why."""
    return (
        _FIGURE.search(_DAY.sub("", clause)) is not None
        and _CONDITION.match(clause) is None
        and "能否" not in clause
    )
