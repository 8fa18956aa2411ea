"""What the speaker tells of a label: who only watches, who speaks in office, and which document sets out."""

from __future__ import annotations

import re

_BYSTANDER = re.compile(
    r"\b(?:[Aa]nalysts?|[Ee]conomists?|[Ee]xperts?|[Oo]bservers?|[Ff]orecasters?|[Cc]ritics?|[Tt]raders?)\b"
    "|分析[师人员]|分析師|经济学家|經濟學家|专家|專家|学者|學者|业内|業內|观察人士|觀察人士|券商|法人|外资|外資|投行|研究[员報]|研报|市场人士|市場人士"
)
_OFFICE = re.compile(
    r"\b(?:[Mm]inist(?:er|ry)|[Gg]overnment|[Ss]ecretary|[Pp]resident|[Pp]remier|[Cc]hancellor|[Cc]ouncil"
    r"|[Cc]ommission|[Aa]uthority|[Dd]epartment|[Bb]ureau|[Mm]eeting|[Ss]tatement|[Cc]ircular|[Aa]gency"
    r"|[Oo]fficials?|[Mm]ayor|[Gg]overnor|[Cc]abinet)\b"
)
_WILL = frozenset(("will", "would"))
_ACTED = re.compile(
    r" (?:[a-z]+ly |also |soon |further )?be (?:[a-z]+ly )?(?:given|made|taken|set up|built|spent|allocated"
    r"|provided|established|launched|introduced|implemented|initiated|strengthened|stepped up|accelerated"
    r"|offered|granted|extended|utili[sz]ed|allowed|encouraged|supported|promoted|carried out|enhanced"
    r"|improved|optimi[sz]ed|waived|raised to|cut to|opened|abolished|scrapped|formulated|invested)\b"
)
"""What an office does, told as a passive."""
_SETTING_OUT = frozenset(
    ("calls for", "called for", "call for", "envisages", "envisaged", "foresees", "envisions", "provides for")
)
_PLAN = re.compile(
    r"(?:[Pp]lan|[Pp]rogram(?:me)?|[Ss]trategy|[Rr]oadmap|[Bb]lueprint|[Ss]cheme|[Pp]ackage|[Oo]utline"
    r"|[Ff]ramework|[Pp]aper|[Dd]raft)s?$"
)


def is_bystander(speaker: str | None) -> bool:
    """Whether the speaker is one who watches: what analysts say that a bank will do, it has not promised."""
    return speaker is not None and _BYSTANDER.search(speaker) is not None


def lays_on_itself(speaker: str | None, text: str, start: int, end: int) -> bool:
    """Whether an office says what will be done, and so what it will do: "priority will be given".

    Args:
        speaker: who speaks.
        text: the document's text.
        start: where the words stand that decide the label.
        end: where they end.
    """
    if speaker is None or not _OFFICE.search(speaker):
        return False
    return text[start:end] in _WILL and _ACTED.match(text, end) is not None


def sets_out(speaker: str | None, verb: str) -> bool:
    """Whether a plan sets out what will be done: it "calls for" or "envisages" that, and asks nobody."""
    return verb in _SETTING_OUT and speaker is not None and _PLAN.search(speaker) is not None
