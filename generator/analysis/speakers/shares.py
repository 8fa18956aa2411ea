"""Reads a share of some people as who speaks: "71 per cent of respondents", "two in five nurses"."""

from __future__ import annotations

import re

from generator.analysis.speakers.words import PEOPLE
from generator.analysis.words.word_sets import words_of

_ASKED = PEOPLE | words_of(
    "respondents those adults women men households firms companies businesses americans"
)
"""Whom surveys ask: people by their callings, and these."""
_SMALL = "two|three|four|five|six|seven|eight|nine|ten"
_ABOUT = (
    r"(?:(?:more|fewer|less) than|just (?:over|under)|up to|at least|about|nearly|almost|some|around"
    r"|roughly|over|only)"
)
_PART = (
    r"(?:\d[\d.,]{0,6} ?(?:per ?cent|%)|a majority|half|most"
    r"|(?:a|one|two|three|four)[ -](?:third|quarter|fifth|tenth)s?)"
)
_SHARE = re.compile(
    rf"(?:{_ABOUT} )?(?:{_PART} of(?: the| all| its| their| these)?"
    rf"|(?:\d{{1,3}}|one|{_SMALL}) (?:in|out of) (?:every )?(?:\d{{1,4}}|{_SMALL}))"
    r" (?:[a-z0-9'-]{1,20} ){0,4}?(?P<noun>[a-z-]{3,20})"
    r"(?: (?:surveyed|polled|asked|questioned|interviewed)"
    r"| (?:who|in|on|at|from|with|aged) [a-z0-9 -]{2,40})?"
)
_OPENS = re.compile(rf"\d|(?:{_ABOUT}|a|one|half|most|{_SMALL}) ")


def is_share(phrase: str) -> bool:
    """Whether a phrase in small letters names a share of some people, and nothing else."""
    if _OPENS.match(phrase) is None or not (" of " in phrase or " in " in phrase):
        return False
    found = _SHARE.fullmatch(phrase)
    return found is not None and found["noun"] in _ASKED
