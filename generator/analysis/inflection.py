"""The forms of English verbs, for tables of cues that name each verb once."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_IRREGULAR_FORMS = """say says said saying
tell tells told telling
write writes wrote written writing
think thinks thought thinking
find finds found finding
show shows showed shown showing
forecast forecasts forecasting
set sets setting
seek seeks sought seeking
mean means meant meaning
bear bears bore borne bearing
fall falls fell fallen falling
prove proves proved proven proving
see sees saw seen seeing
spur spurs spurred spurring
lag lags lagged lagging
plan plans planned planning
admit admits admitted admitting
deter deters deterred deterring
refer refers referred referring"""
_IRREGULAR = {line.split()[0]: tuple(line.split()) for line in _IRREGULAR_FORMS.splitlines()}
_VOWELS = frozenset("aeiou")


def inflect(verb: str) -> Iterator[str]:
    """Yields the forms of a verb: bare, third person, past and -ing.

    Args:
        verb: its bare form in lower case; an irregular one must be in the table above.
    """
    if verb in _IRREGULAR:
        yield from _IRREGULAR[verb]
    elif verb.endswith("e"):
        yield from (verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing")
    elif verb.endswith("y") and verb[-2] not in _VOWELS:
        yield from (verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing")
    elif verb.endswith(("s", "sh", "ch", "x", "z")):
        yield from (verb, f"{verb}es", f"{verb}ed", f"{verb}ing")
    else:
        yield from (verb, f"{verb}s", f"{verb}ed", f"{verb}ing")
