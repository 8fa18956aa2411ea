"""The words that carry what a sentence says, and the pairs in which they stand beside each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from generator.synthesis.words.bodies import mix
from generator.synthesis.words.cutting import is_han

if TYPE_CHECKING:
    from generator.synthesis.words.bodies import Body, Codes, Flags, Places, Vocabulary


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A vocabulary, frozen into arrays by the number of the word."""

    codes: Codes
    """The code of each word."""
    stem_codes: Codes
    """The code of each word's stem; 0 for what stands in every text."""
    han: Flags
    """Whether each is a Chinese character."""
    figures: Flags
    """Whether each is a number."""
    stems: list[str]
    """The stem of each; empty for what stands in every text."""


def freeze(vocabulary: Vocabulary) -> Lexicon:
    """Freezes a vocabulary that no longer grows."""
    return Lexicon(
        codes=vocabulary.codes(),
        stem_codes=vocabulary.stem_codes(),
        han=np.array([is_han(word) for word in vocabulary], dtype=np.bool_),
        figures=np.array([word[0].isdigit() for word in vocabulary], dtype=np.bool_),
        stems=vocabulary.stems(),
    )


@dataclass(frozen=True, slots=True)
class Content:
    """The content words of a body: stems, and of Chinese every two characters beside each other."""

    codes: Codes
    """A code for each, in order."""
    places: Places
    """Where each begins among the body's words."""
    sentences: Places
    """Which sentence each stands in."""


def find_content(body: Body, lexicon: Lexicon) -> Content:
    """Finds the content words of a body."""
    stems = lexicon.stem_codes[body.words]
    han = lexicon.han[body.words]
    sentences = body.sentences
    telling = stems != 0
    doubled = np.zeros(len(stems), dtype=np.bool_)
    doubled[:-1] = han[:-1] & han[1:] & telling[:-1] & telling[1:] & (sentences[:-1] == sentences[1:])
    codes = stems.copy()
    behind = np.zeros_like(stems)
    behind[:-1] = stems[1:]
    codes[doubled] = mix(stems[doubled]) + behind[doubled]
    kept = np.flatnonzero(np.where(han, doubled, telling))
    return Content(codes[kept], kept.astype(np.int32), sentences[kept])


def pair_content(content: Content) -> tuple[Codes, Places, Places]:
    """Pairs each content word with the next of its sentence and the next but one, in whichever order.

    Returns:
        The code of each pair, and which two content words it is made of.
    """
    codes, heads, tails = [], [], []
    for step in (1, 2):
        apart = content.codes[:-step] != content.codes[step:]
        head = np.flatnonzero(apart & (content.sentences[:-step] == content.sentences[step:])).astype(
            np.int32
        )
        first, second = content.codes[head], content.codes[head + step]
        codes.append(mix(np.minimum(first, second)) + np.maximum(first, second))
        heads.append(head)
        tails.append(head + np.int32(step))
    return np.concatenate(codes), np.concatenate(heads), np.concatenate(tails)
