"""What a report tells beside its event: of another thing of the kind, what somebody doubts of it or weighs.

A report sets its event beside others ("a rival treatment failed in a trial", 邻市的补贴) and gives those a
word who doubt it ("critics say the money will not do"). Such a sentence shares figures and words with what
another report tells of the event itself, and says something else.
"""

from __future__ import annotations

import re

_OF_ANOTHER = re.compile(
    r"\b(?:neighbou?ring|nearby|rivals?|competitors?|similar(?!ly,)(?:ly)?|another(?! [0-9])|elsewhere"
    r"|by contrast|unlike|separate(?:ly)?)\b"
    r"|邻[省市县区国近]|另[一有](?![0-9一二两三四五六七八九十百千数多名位人])|对手|同行|同类|类似|相比之下|上届|别处"
)
_IN_DOUBT = re.compile(
    r"\b(?:doubt(?:s|ed|ing|ful)?|fear(?:s|ed|ing|ful)?|worr(?:y|ies|ied|ying|yingly)|whether"
    r"|warn(?:s|ed|ing|ings)?|risks?(?!-)|critics?|cannot|enough|s[ck]eptic(?:s|al|ism)?"
    r"|uncertain(?:ty|ties)?|unclear|dubious)\b"
    r"|担心|担忧|忧虑|疑虑|质疑|怀疑|存疑|恐怕|不够|或许|可能|未必|难说|警告"
)
_WEIGHED = re.compile(
    r"\b(?:consider|weigh|mull|explor|contemplat|threaten)(?:s|ing|ed|e|es)? (?:whether|to|a|an|the)\b"
    r"(?! (?:most|best|worst|first|[a-z]{2,9}est)\b)"
    r"|\bthreats? to\b"
    r"|(?<!优先)考虑|酝酿|威胁"
)


def tells_of_another(folded: str) -> bool:
    """Whether a sentence tells of another thing than the one that its report is about.

    Args:
        folded: the folded text of a sentence.
    """
    return _OF_ANOTHER.search(folded) is not None


def is_in_doubt(folded: str) -> bool:
    """Whether a sentence tells what somebody doubts, fears or warns of.

    Args:
        folded: the folded text of a sentence.
    """
    return _IN_DOUBT.search(folded) is not None


def is_weighed(folded: str) -> bool:
    """Whether a sentence tells of what somebody has yet to make up their mind on.

    Args:
        folded: the folded text of a sentence.
    """
    return _WEIGHED.search(folded) is not None
