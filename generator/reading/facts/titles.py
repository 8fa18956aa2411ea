"""Chooses a text's title among the headings above its body, where a site's slogan and rubric stand, too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.folding import HAN

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD = re.compile(r"[^\W\d_]{2,}")
_HAN_RUN = re.compile(r"[\u3400-\u9fff]{2,}")
_STEM = 4
"""Letters that words are compared by: "farm" and "farms"; shorter words tell nothing."""
_SHARED = 3
"""Words that a heading must have in common with the body to be chosen before another."""
_ENOUGH = 4
"""One in so many of its words in the body makes the first heading the title."""
_RUBRIC = 4
"""Chinese characters of a rubric; a Latin one is a word."""
_PART_OF_SITE = re.compile(
    r"(?:[A-Z][\w&'’.-]{0,20}:? ){1,4}(?:News|Newsroom|Blog|Newsletter|Insights|Press Releases?|Updates)"
)
"""How a site calls a part of itself: "Policy News"; no other title stands below one that is like it."""
_BEGINS_NOTICE = re.compile(r"(?:[\u3400-\u9fff]{2,20})?(?:关于|關於)")
_ENDS_NOTICE = re.compile(
    r"(?:通知|通告|公告|公示|意[见見]|[办辦]法|方案|[规規]定|[决決]定|[报報]告|批[复復]|函)$"
)
_LONGEST_END = 30
"""Characters of the second line of such a title."""
_TITLE_WORDS, _TITLE_CHARACTERS = 4, 8
_MOST_READ = 50_000
"""Characters of the body that are looked through."""


def choose_heading(headings: Sequence[str], body: str) -> str:
    """Chooses the first heading, unless it has nothing to do with the body and another one has much.

    A slogan ("News for professionals"), a link ("Back to homepage") or a rubric ("Water") may stand above the
    title. A title that only plays with words keeps its place: no heading below it shares enough by chance.

    Args:
        headings: those above the body, in order; at least one.
        body: the text of the body.
    """
    first, *others = headings
    if not others:
        return first
    known = _stems(body[:_MOST_READ])
    own = _stems(first)
    if not _is_rubric(first) and len(own & known) * _ENOUGH >= len(own) > 0:
        return first
    return next((heading for heading in others if len(_stems(heading) & known) >= _SHARED), first)


def join_broken(headings: Sequence[str]) -> list[str]:
    """Joins the two lines of a Chinese title that names its kind of document at its end: 关于…|…的通知.

    Args:
        headings: those above the body, in order.
    """
    joined: list[str] = []
    for heading in headings:
        begun = joined and _BEGINS_NOTICE.match(joined[-1]) and not _ENDS_NOTICE.search(joined[-1])
        if begun and _ENDS_NOTICE.search(heading) and len(heading) <= _LONGEST_END:
            joined[-1] += heading
        else:
            joined.append(heading)
    return joined


def is_title_like(words: str) -> bool:
    """Whether a line is long enough to be a title.

    Args:
        words: the line.
    """
    return len(words) >= _TITLE_CHARACTERS if HAN.search(words) else len(words.split()) >= _TITLE_WORDS


def _is_rubric(heading: str) -> bool:
    words = _WORD.findall(heading)
    if HAN.search(heading):
        return len(heading) <= _RUBRIC
    return len(words) == 1 or _PART_OF_SITE.fullmatch(heading) is not None


def _stems(text: str) -> set[str]:
    """What words are compared by: the first letters of Latin ones, pairs of Chinese characters."""
    found = {word[:_STEM] for word in _WORD.findall(text.lower()) if len(word) >= _STEM and word < "\u3400"}
    for run in _HAN_RUN.findall(text):
        found.update(run[at : at + 2] for at in range(len(run) - 1))
    return found
