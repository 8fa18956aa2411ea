"""British and American spellings of one word, by rule, with the words that a rule does not hold for."""

from __future__ import annotations

import re

from generator.analysis.words.word_sets import words_of

_LONGEST = 40
"""Letters. A longer "word" is none, and is not looked at."""

_ONE_SPELLING = words_of(
    """
advertise advise apprise arise capsize chastise circumcise comprise compromise concise demise despise
devise disguise enterprise excise exercise expertise franchise improvise incise likewise maize
merchandise noise otherwise paradise poise praise precise premise prize promise raise revise rise seize
size supervise surmise surprise televise treatise wise
"""
)
"""Words in -ise or -ize that have one spelling, or mean something else with the other."""
_OUR_STEMS = """
arm behavi cand clam col endeav fav ferv flav harb hon hum lab neighb od parl ranc rig rum sav splend
succ tum val vap vig
"""
_OUR = "|".join(_OUR_STEMS.split())
"""Stems of words in -our or -or; no rule tells colour and labour from hour, tour and sector."""
_RE_STEMS = "calib cent fib lit lust meag met och saltpet sab scept sepulch somb spect theat"
_RE = "|".join(_RE_STEMS.split())
"""Stems of words in -re or -er, also at the end of longer words: kilometre, nanofibre."""
_OUR_ENDING = r"(s|ed|ing|able|al|ist|ists|er|ers|less|ful|hood|hoods|ite|ites|ly|y)?"
_ISE_ENDING = r"(e|ed|es|ing|er|ers|able|ation|ations|ational)"
_YSE_STEM = r"(anal|catal|dial|paral|hydrol|electrol)"
_SYLLABLES = r"(\w*[aeiouy]\w*[^aeiouy\W][aeio]|fue|refue|due|dia|tria)"
"""What stands before the l of model, travel, signal, fuel and dial, but not of feel, fill and file."""

_ENDINGS: tuple[tuple[str, str, str, str], ...] = (
    (r"(\w{2,})", "is", "iz", _ISE_ENDING),
    (_YSE_STEM, "ys", "yz", r"(e|ed|es|ing|er|ers)"),
    (rf"(\w*(?:{_OUR}))", "our", "or", _OUR_ENDING),
    (rf"(\w*(?:{_RE}))", "re", "er", r"(s|d)?"),
    (_SYLLABLES, "ll", "l", r"(ed|ing|er|ers|or|ors)"),
    (r"(\w*)", "programme", "program", r"(s?)"),
    (r"(anal|catal|dial|epil|monol|prol)", "ogue", "og", r"(s?)"),
    (r"(def|lic|off|pret)", "ence", "ense", r"(s?)"),
    (r"(pract)", "ise", "ice", r"(s|d)?"),
    (r"(acknowledg|judg)", "ement", "ment", r"(s?)"),
    (r"(an|h|orthop|p)", "ae", "e", r"((?:sth|m|mat|moglob|morrh|d)\w+)"),
    (r"(arch|pal)", "ae", "e", r"(o\w+)"),
    (r"(gyn|encyclop|medi)", "ae", "e", r"(col\w+|dia\w*|val\w*)"),
    (r"()", "foet", "fet", r"(\w+)"),
    (r"()", "oestrogen", "estrogen", r"(\w*)"),
    (r"(\w*)", "sulph", "sulf", r"(\w+)"),
)
"""(what stands before, British, American, what stands behind); each is read both ways."""
_RULES = tuple(
    (re.compile(f"{before}{here}{behind}"), rf"\g<1>{there}\g<2>")
    for before, british, american, behind in _ENDINGS
    for here, there in ((british, american), (american, british))
)
_PAIRS = (
    *(("aluminium", "aluminum"), ("aeroplane", "airplane"), ("grey", "gray"), ("plough", "plow")),
    *(("mould", "mold"), ("sceptic", "skeptic"), ("artefact", "artifact"), ("ageing", "aging")),
    *(("jewellery", "jewelry"), ("toward", "towards"), ("instalment", "installment"), ("tyre", "tire")),
    *(("fulfil", "fulfill"), ("enrol", "enroll"), ("enrolment", "enrollment"), ("manoeuvre", "maneuver")),
    *(("counsellor", "counselor"), ("skilful", "skillful"), ("yoghurt", "yogurt"), ("draught", "draft")),
)
_PAIRED = {
    first + ending: second + ending
    for british, american in _PAIRS
    for ending in ("", "s")
    for first, second in ((british, american), (american, british))
}


def spellings(word: str) -> tuple[str, ...]:
    """Returns a word as it is spelled and as the other side of the Atlantic spells it, where that differs.

    A rule may give what nobody writes; such a form finds nothing and harms nothing.

    Args:
        word: a word in lower case.
    """
    if len(word) > _LONGEST:
        return (word,)
    found = [word]
    if word in _PAIRED:
        found.append(_PAIRED[word])
    for pattern, replacement in _RULES:
        match = pattern.fullmatch(word)
        if match is not None and not _has_one_spelling(word, match):
            found.append(match.expand(replacement))
    return tuple(dict.fromkeys(found))


def _has_one_spelling(word: str, match: re.Match[str]) -> bool:
    """Whether a rule on -ise and -ize holds for a word like "enterprise", in whatever form it stands."""
    stem = word[: match.start(2)] if match.lastindex == 2 and match.start(2) >= 0 else ""
    return stem.endswith(("is", "iz")) and f"{stem}e" in _ONE_SPELLING
