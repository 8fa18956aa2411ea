"""The forms in which an alias stands in a text: joints, spellings, inflection, dots of an acronym."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from generator.analysis.words.inflection import head_place, plurals, singular, verb_forms
from generator.analysis.words.spelling import spellings
from generator.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

CJK_START = "\u2e80"
"""From here on, characters need no space between words."""
_JOINT = re.compile(r"[- ]")
_MOST_FORMS = 48
"""Forms made of one alias: an alias of many words would otherwise make two to the power of its words."""
_COMBINING_TEXT = """
agri agro aero anti bio cyber eco electro geo hydro inter macro mega micro mid multi nano neuro non over
photo post pre semi socio sub super techno tele thermo trans ultra
"""
_COMBINING = tuple(_COMBINING_TEXT.split())
"""Word beginnings that some write with a hyphen: bio-manufacturing, semi-conductor."""
_LEAST_BEHIND_COMBINING = 5
"""Letters: of "subsidy", "sub" is no beginning of its own."""
_LONGEST_CLOSED = 13
"""Letters of two short words that some write as one, with the joint."""
_LATIN_BESIDE_HAN = re.compile(r"(?<=[a-z0-9+])(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])(?=[a-z0-9])")
_SPACE_BESIDE_HAN = re.compile(r"(?<=[a-z0-9+]) (?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff]) (?=[a-z0-9])")


def is_acronym(alias: str) -> bool:
    """Whether an alias is all capitals: "AI" must not find "ai", nor "6G" the "6g" of a recipe."""
    return len(alias) <= 6 and alias.upper() == alias and alias.lower() != alias


def alias_forms(alias: str, *, inflected: bool = True) -> tuple[str, ...]:
    """Lists the forms of an alias, folded, with a space where a hyphen or a space may stand.

    Args:
        alias: as the taxonomy gives it.
        inflected: whether verbs are inflected and plurals have a singular, too; names of people and bodies
            are given as they are.

    Returns:
        Its forms, the alias's own first; nothing for an alias without any character.
    """
    folded = fold(alias.strip())
    if not folded:
        return ()
    if any(character >= CJK_START for character in folded):
        return _chinese_forms(folded)
    if is_acronym(alias.strip()):
        return _acronym_forms(folded)
    forms: dict[str, None] = {}
    for words in _joined(folded, shut=inflected):
        for spelled in itertools.product(*(_word_forms(word) for word in words)):
            for form in _inflect(tuple(" ".join(spelled).split(" ")), inflected=inflected):
                forms[" ".join(form)] = None
                if len(forms) >= _MOST_FORMS:
                    return tuple(forms)
    return tuple(forms)


def _chinese_forms(folded: str) -> tuple[str, ...]:
    """With and without a space beside Latin letters, and with Chinese marks for straight ones."""
    forms = [folded, _LATIN_BESIDE_HAN.sub(" ", folded), _SPACE_BESIDE_HAN.sub("", folded)]
    if folded.count('"') == 2:
        first, inner, last = folded.split('"')
        forms.append(f"{first}「{inner}」{last}")
    return tuple(dict.fromkeys(forms))


def _acronym_forms(folded: str) -> tuple[str, ...]:
    # A hyphen is compared as a space: "5G-A".
    spaced = folded.replace("-", " ")
    forms = [spaced, f"{spaced}s"] if spaced[-1].isalnum() else [spaced]
    if folded.isalpha() and folded.isascii() and len(folded) <= 4:
        forms.append("".join(f"{letter}." for letter in folded))
    return tuple(forms)


def _joined(folded: str, *, shut: bool) -> Iterator[tuple[str, ...]]:
    """The words of an alias; where it has a hyphen, also in closed spelling ("brainwave").

    With `shut`, two short words, too: "honey bee" and "honeybee", "data centre" and "datacentre".
    """
    words = tuple(_JOINT.split(folded))
    yield words
    if shut and len(words) == 2 and len(folded) <= _LONGEST_CLOSED and all(map(_may_close, words)):
        yield ("".join(words),)
        return
    joints = _JOINT.findall(folded)
    if "-" in joints:
        closed = words[0]
        for joint, word in zip(joints, words[1:], strict=True):
            closed += word if joint == "-" else f" {word}"
        yield tuple(closed.split(" "))


def _may_close(word: str) -> bool:
    return 3 <= len(word) <= 6 and word.isalpha()


def _word_forms(word: str) -> tuple[str, ...]:
    forms = spellings(word)
    if word.isalpha():
        for beginning in _COMBINING:
            if word.startswith(beginning) and len(word) - len(beginning) >= _LEAST_BEHIND_COMBINING:
                forms += (f"{beginning} {word[len(beginning) :]}",)
    return forms


def _inflect(words: tuple[str, ...], *, inflected: bool) -> Iterator[tuple[str, ...]]:
    """The words, the plural of the head and of the last word, a singular, and the forms of a first verb."""
    numbers = [words]
    if all(words):
        for place in sorted({head_place(words), len(words) - 1}):
            numbers += [(*words[:place], form, *words[place + 1 :]) for form in plurals(words[place])]
        if inflected and len(words) > 1 and (one := singular(words[-1])):
            numbers.append((*words[:-1], one))
    yield from numbers
    if inflected and all(words):
        for form in verb_forms(words):
            yield from ((form, *rest[1:]) for rest in numbers)
