"""How a speaker is worded: without what says when, without a relative clause, without its sentence's stop."""

from __future__ import annotations

import re

from generator.analysis.words.word_sets import words_of
from generator.model import SpeakerKind

TIME = (
    r"(?:(?:last|this|next|on|in|by|since|late|early|earlier|at|during) (?:last |this |the )?"
    r"(?:[a-z]{3,6}days?|(?:19|20)\d\d|week|month|year|night|january|february|march|april|may|june|july"
    r"|august"
    r"|september|october|november|december|spring|summer|autumn|winter|statement|interview|time)"
    r"(?: \d{1,2}\b)?(?: (?:19|20)\d\d)?)"
)
"""When something is said, as a pattern."""
TIME_TAIL = re.compile(rf" {TIME}.*")
# Behind a participle stands how, by whom or when; "the board revised up its forecast" is a clause.
_PARTICIPLE = (
    r"(?:[a-z]{3,14}ed|seen|made|written|led)(?= (?:(?:by|in|on|at|with|for|from|as|of|last|this|earlier"
    r"|later|yesterday|today|recently|under|during|after|before|over|through|into|against|via|within|across"
    r"|since|near|out|late|early|again|just|only|first|together|abroad|here|there|alongside"
    r"|[a-z]{3,6}day)\b|[a-z]{3,20}ly\b))"
    r"|(?:out|due)(?= (?:on|in|this|last|today|yesterday|earlier|later)\b)"
    r"|(?:published|released|issued|leaked|seen|written|compiled|conducted|prepared|obtained|out)(?=$)"
)
RELATIVE = rf"(?:who|whose|whom|that|which|we|i|you|where|(?:{_PARTICIPLE})|[a-z]{{3,14}}ing (?!to\b))"
"""What opens a clause that tells more of somebody, as a pattern."""
NEVER_IN_PHRASE = words_of(
    """
    is are was were be been being am has have had do does did will would can could shall should may might must
    not and or but if because than to as it he she they there here what when while so yet i we you him
    me us upon about into onto over under between against through per via whether though although
    """
)
"""Words that show a clause, where they stand before a noun."""
NEVER_IN_TAIL = NEVER_IN_PHRASE - {"and", "to", "as", "or", "than"}
"""The same, where they stand behind one."""
RELATIVE_INSIDE = re.compile(rf" (?:{RELATIVE})\b")
POSSESSIVE = ("'s", "’s", "s’", "s'")
_SHORT_FORM = re.compile(r" \((?=[^()]{0,10}[A-Z][^()]{0,10}[A-Z])[A-Z][\w&.-]{1,11}\)")
_STOPPED = re.compile(
    r"(?:\b(?:Inc|Jr|Sr|Ltd|Co|Cos|Corp|Bros|St|Esq|al|Mass|Calif|Conn|Mich|Minn|Ariz|Wash|Penn|Tenn|Fla)"
    r"|\.\w+|\b\w)\.$"
)
"""What ends in a stop of its own: "Korvo Inc.", "the U.S.", "Cardi B."."""
_STOPPED_TITLES = (
    "Dr Mr Mrs Ms St Prof Sen Rep Gov Gen Lt Col Capt Supt Insp Atty Asst Cmdr Rev Sgt Cpl Adm Maj Det Hon "
    "Dep"
)
NO_TITLE = "".join(rf"(?<!\b{title})" for title in _STOPPED_TITLES.split())
"""What a pattern asks before a stop that ends a phrase: that no title before a name ends there."""
Naming = tuple[str, SpeakerKind | None]
"""A speaker's name and kind."""


def worded(words: str) -> str:
    """A name as the text words it; where it ends with its sentence, without the stop."""
    name = " ".join(words.split())
    return name[:-1] if name.endswith(".") and _STOPPED.search(name) is None else name


def untimed(tail: str, kept: int = 0) -> str:
    """A phrase's tail without what says when, and without a relative clause behind its first `kept` signs."""
    time = TIME_TAIL.search(tail.lower())
    tail = tail[: time.start()] if time else tail
    return tail[:kept] + RELATIVE_INSIDE.split(tail[kept:])[0]


def without_short_form(name: str) -> str:
    """A name without an acronym in brackets: "Wild Bird Trust (WBT) and Korvo"."""
    return _SHORT_FORM.sub("", name)
