"""Points of a match, degrees of a wind or an earthquake, steps: 得到28分, 风力8级, 6.1级地震, 42级台阶."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.quantities.making import Reading, make_quantity
from generator.analysis.quantities.subjects_chinese import subject_before_chinese
from generator.model import Span

if TYPE_CHECKING:
    from generator.analysis.quantities.amounts import Amount, Passage

_SCORE = re.compile(r"分(?![钟之支布析别子类数期秒局成区公厂院店行散享])")
_SCORING = re.compile(
    r"(?:得[到了]?|拿[到下]|[砍轰揽攻斩]下|砍|轰|贡献了?|净?胜|领先|落后|相差|扣|追到|考了?|打|[总满均]分为?|[0-9]分[、和与及])\Z"
)
_GRADE = re.compile(
    r"级(?P<force>台阶|石阶|阶梯|楼梯|地震|余震|(?:雷暴)?大风|[阵强狂]风)?(?=(?:左右|以上|以下)?(?:[，。；、（）)的地余大雷阵强狂]|\Z))"
)
_FORCE = re.compile(
    r"(?:风力?|震级|里氏|烈度)(?:分别|将|可)?(?:达到?|为|约|有|[增加]至|[0-9]{1,2}[级至到~、-]{1,2})?\Z|[0-9]级[、和及与]\Z"
)


def of_grade(passage: Passage, amount: Amount, before: tuple[int, str] | None) -> Reading | None:
    """So many points of a match, or degrees of a wind or an earthquake: 得到28分, 风力8级, 6.1级地震."""
    first = before[0] if before is not None else amount.start
    score = _SCORE.match(passage.folded, amount.end, passage.end)
    if score is not None and _SCORING.search(passage.before(first, 5)):
        return Reading(make_quantity(passage, amount, before, (score.end(), "分", None)))
    grade = _GRADE.match(passage.folded, amount.end, passage.end) if score is None else None
    if grade is None or not (grade["force"] or _FORCE.search(passage.before(first, 8))):
        return None
    counted = Span(*grade.span("force")) if grade["force"] else None
    counted = counted or subject_before_chinese(passage.folded, passage.start, first)
    return Reading(make_quantity(passage, amount, before, (amount.end + 1, "级", counted)))
