"""Tells the Chinese noun 要求 from the verb: 达到环保要求后, 面对无理要求, but 会议要求."""

from __future__ import annotations

import re

_WINDOW = 14
"""Code points before 要求 that show what it is."""
_NOUN_BEFORE = re.compile(
    "(?:达到?|满足|符合|不符|按照?|依照|根据|遵照|落实|提出|面对|违反|遵守|贯彻|围绕|对照|响应|适应|超出|高于|低于|接受|拒绝)[^，。；：]{0,10}$"
    "|(?:合理|无理|不合理|正当|非法|工作|任务|目标|部署|基本|最低|最高|总体|具体|明确|严格|统一|特殊|硬性|刚性|强制性|资质|资格|时限|精度)$"
)
_NOUN_BEHIND = re.compile("[，。；、后时和与及下]|甚至|以及|或|$")


def is_demand(folded: str, start: int) -> bool:
    """Whether a 要求 that stands at a place is a noun, by what stands around it.

    Args:
        folded: Chinese text.
        start: where it begins.
    """
    return (
        _NOUN_BEHIND.match(folded, start + 2) is not None
        and _NOUN_BEFORE.search(folded, max(0, start - _WINDOW), start) is not None
    )
