"""Reads a Chinese subject joined by 和, 与, 及 or 、 as one speaker: 财政部和海关总署表示.

An office before a person's is none of its own, as in 党委书记、董事长李某; so all that is joined is of one
kind, or the last of it speaks for all, as in 甲大学和乙大学的专家.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model import Span, SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.speakers.chinese_phrases import ChinesePhraseReader
    from generator.analysis.speakers.speaker import Speaker

_JOINTS = re.compile("以?及|[和与]")
_MOST_ENTRIES = 5
"""Entries of a list."""
_LONGEST = 60
"""Code points of all that is joined."""
_BOUNDARIES = frozenset('，,。；;：:、！!？?”」』"）)（( \u3000\n')
_LEAD = re.compile(
    r"(?:会中|席间|现场|会上|[也还]?有(?!关)|不过|而且|但是|而|但|此外|另外|同时|其中|对此|因此|随后|近日|日前|今天|昨天|昨日|今日|如|正如|包括|由)+"
)
"""What a clause may begin with before its subject."""
_SIGNS = ("和", "与", "及", "、")
_OWN_KINDS = {
    SpeakerKind.UNNAMED: frozenset((SpeakerKind.UNNAMED, SpeakerKind.BODY)),
    SpeakerKind.BODY: frozenset((SpeakerKind.BODY,)),
    SpeakerKind.PERSON: frozenset((SpeakerKind.PERSON,)),
    SpeakerKind.DOCUMENT: frozenset((SpeakerKind.DOCUMENT,)),
}
"""What may be joined before a last entry of each kind."""


def join_chinese(
    phrases: ChinesePhraseReader, folded: str, place: tuple[int, int, int], last: Speaker
) -> Speaker:
    """Widens a speaker to all who are joined with it.

    Args:
        phrases: what reads a phrase.
        folded: the document's shadow.
        place: where the sentence begins, and where the clause begins and ends that was read as `last`.
        last: the speaker right before the verb.

    Returns:
        All of them as worded, as one speaker; `last` itself where nobody else is named before it.
    """
    opening, begin, end = place
    listed = folded[begin - 1 : begin] == "、" and begin > opening
    if last.kind is None or not (listed or any(folded.find(sign, begin, end) >= 0 for sign in _SIGNS)):
        return last
    kinds = _OWN_KINDS[last.kind]
    first = _first_of(phrases, folded, begin, end, kinds)
    if listed:
        head = begin if first is None else first
        whole = _listed(phrases, folded, opening, head, kinds)
        first = first if whole is None else whole
    if first is None or end - first > _LONGEST:
        return last
    return phrases.worded(first, end, last.kind)._replace(span=Span(first, end))


def _first_of(
    phrases: ChinesePhraseReader, folded: str, begin: int, end: int, kinds: frozenset[SpeakerKind]
) -> int | None:
    """Where the first of those begins whom 和 joins within a clause; None where nobody is joined."""
    lead = _LEAD.match(folded, begin, end)
    begin = lead.end() if lead is not None else begin
    for joint in reversed([*_JOINTS.finditer(folded, begin, end)][-3:]):
        if not _reads(phrases, folded, (joint.end(), end), kinds, last=True):
            continue
        entries = [entry for entry in folded[begin : joint.start()].split("、") if entry]
        at, fits = begin, bool(entries)
        for entry in entries:
            fits = fits and _reads(phrases, folded, (at, at + len(entry)), kinds)
            at += len(entry) + 1
        if fits:
            return begin
    mark = folded.rfind("、", begin, end)
    if mark > begin and _reads(phrases, folded, (mark + 1, end), kinds):
        return _listed(phrases, folded, begin, mark + 1, kinds)
    return None


def _listed(
    phrases: ChinesePhraseReader, folded: str, opening: int, begin: int, kinds: frozenset[SpeakerKind]
) -> int | None:
    """Where a list begins whose last entries begin behind a 、; None where one of the others is nobody."""
    first = begin
    for _ in range(_MOST_ENTRIES):
        if first <= opening or folded[first - 1] != "、":
            return first
        stop = first - 1
        first = stop
        while first > opening and folded[first - 1] not in _BOUNDARIES:
            first -= 1
        lead = _LEAD.match(folded, first, stop)
        start = lead.end() if lead is not None else first
        if not _reads(phrases, folded, (start, stop), kinds):
            return None
        if lead is not None:
            return start
    return None


def _reads(
    phrases: ChinesePhraseReader,
    folded: str,
    place: tuple[int, int],
    kinds: frozenset[SpeakerKind],
    *,
    last: bool = False,
) -> bool:
    """Whether a whole phrase is a speaker of one of these kinds; or the last of them, which may be any."""
    start, end = place
    if end - start < len("财办"):
        return False
    found = phrases.known(start, end)
    if found is None:
        # A bare name is believed beside other people alone.
        people = SpeakerKind.PERSON in kinds
        end -= next((len(tail) for tail in ("等人", "等") if folded.endswith(tail, start + 2, end)), 0)
        found = phrases.read(folded[start:end], start, sure=people, people=people)
        whole = found is not None and (found.kind is SpeakerKind.PERSON or found.span.start == start)
    else:
        whole = found.span.start == start
    # Behind a speaker's name stands nothing more: 某人在听取讲解和讨论后 joins what was heard.
    if found is None or found.span.end < end:
        return False
    # What is said of the last of them may stand before it: …的专家.
    return last or (whole and found.kind in kinds)
