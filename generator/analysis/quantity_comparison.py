"""Words that compare: "more than", "at least", "nearly", "toward", 超过, 近, 以上."""

from __future__ import annotations

import re

_ENGLISH = re.compile(
    r"(?<![a-z-])(?:"
    r"(?P<ge>at\sleast|(?:no|not)\s(?:less|fewer)\sthan|(?:a\s)?minimum\sof)"
    r"|(?P<le>at\smost|up\sto|(?:no|not)\smore\sthan|not\s(?:to\s)?exceed(?:ing)?|as\s(?:many|much|high)\sas"
    r"|(?:a\s)?maximum\sof)"
    r"|(?P<gt>(?:(?:well|just|slightly)\s)?(?:more\sthan|over|above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?"
    r"|(?:greater|higher)\sthan|topped|in\sexcess\sof|upwards\sof))"
    r"|(?P<lt>(?:(?:well|just|slightly)\s)?(?:(?:less|fewer|lower)\sthan|under|below))"
    r"|(?P<about>about|around|nearly|almost|approximately|roughly|some|circa|(?:an\s)?estimated|close\sto)"
    r"|(?P<toward>(?:(?:advanc|mov|head|march|progress)ing\s)?towards?|approaching|nearing)"
    r")\s{1,2}(?:(?:a|an)\s)?\Z"
)
_CHINESE = re.compile(
    r"(?:(?P<ge>不低于|不少于|不小于|至少|最少)|(?P<le>不超过|不高于|不多于|不大于|至多|最多)"
    r"|(?P<gt>超过|超出|超|逾|突破|高于|大于|多于|不止)|(?P<lt>低于|少于|小于|不足|不到)"
    r"|(?P<toward>迈向|接近|逼近)|(?P<about>(?<![最附临])近|大约|将近|大概|(?<![节制条合预契])约为?))了?\s?\Z"
)
_SYMBOLIC = re.compile(r"(?:(?P<ge>≥|>=)|(?P<le>≤|<=)|(?P<gt>>)|(?P<lt><)|(?P<about>[~≈]))\s?\Z")
_AFTER = re.compile(
    r"(?P<ge>\+(?![0-9a-z])|-plus(?![a-z])|\s(?:or\s(?:more|above|higher|over)|and\s(?:above|over))(?![a-z])|以上)"
    r"|(?P<le>\sor\s(?:less|fewer|below|under)(?![a-z])|以内|以下)|(?P<about>\sor\sso(?![a-z])|左右|上下)"
)
_SIGNS = {"ge": ">=", "le": "<=", "gt": ">", "lt": "<", "about": "~", "toward": "->"}
_REACH = 32
"""Longer than the longest of the phrases with its spaces."""


def comparison_before(folded: str, start: int, position: int) -> tuple[int, str] | None:
    """The comparison that ends at `position`: where it starts, and its sign."""
    window = folded[max(start, position - _REACH) : position]
    for pattern in (_ENGLISH, _CHINESE, _SYMBOLIC):
        match = pattern.search(window)
        if match is not None:
            return position - len(window) + match.start(), _SIGNS[match.lastgroup or ""]
    return None


def comparison_after(folded: str, position: int, end: int) -> tuple[int, str] | None:
    """The comparison that starts at `position`: where it ends, and its sign."""
    match = _AFTER.match(folded, position, end)
    return (match.end(), _SIGNS[match.lastgroup or ""]) if match is not None else None
