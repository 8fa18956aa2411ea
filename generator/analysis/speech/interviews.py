"""Finds the answers of an interview that has no labels: each of its questions is a paragraph of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.speakers.name_words import FULL_NAME, NAME_WORD
from generator.analysis.speech.turns import FIRST_PERSON, NOTE, Turn, speaks_of
from generator.model import BODY_KINDS, BlockKind, Document, Sentence, Span, SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.speakers.finding import SpeakerFinder
    from generator.analysis.speakers.speaker import Speaker

_FEWEST = 3
"""Questions of an interview."""
_LONGEST_QUESTION = 500
_MARKS = '*_ "”’」』)）'
_TO_YOU = re.compile(r"\b[Yy]ou(?:rs?|'re|’re|'ve|’ve|'d|’d)?\b|[你您]")
_ASKER = re.compile(r"\b(?:I|my|me)\b|我")
"""Who asks for himself, as in a list of frequent questions: "How do I pay?"."""
_HEAD = 1500
"""Code points at the head of a text in which it says that it is an interview."""
_HOLDING = (
    *("spoke", "spoken", "speaks", "talked", "talks", "sat down", "sits down"),
    *("caught up", "catches up", "chatted", "chats"),
)
_HOLDS = f"(?:{'|'.join(_HOLDING)})"
_ANNOUNCING = re.compile(
    rf"\b(?:[Ii]nterview(?:ed|s)?|Q ?& ?A|[Ii]n conversation|{_HOLDS} (?:to|with))\b"
    r"|[专專][访訪]|[访訪][谈談]|接受[^。\n]{0,20}?采[访訪]"
)
_MAY_ANNOUNCE = ("nterview", "Q&", "Q &", "n conversation", "访", "訪", *(f"{words} " for words in _HOLDING))
"""What any of these holds: some words are found in a hundredth of the time that the pattern takes."""
_NAME = rf"{FULL_NAME}(?! ?{NAME_WORD})"
_INTERVIEWED = re.compile(
    rf"\b(?:[Ii]nterview(?: with|:|ed)|Q ?& ?A with|[Cc]onversation with|{_HOLDS} (?:to|with))"
    rf" (?:(?!(?:by|for|in|at|about|during|on) )[a-z][\w'’-]{{1,20}},? ){{0,6}}?({_NAME})"
)
"""Whom an interview is with, behind the word for it."""
_ANSWERING = re.compile(rf"({_NAME})(?:, [^,.\n]{{2,80}},)? {_HOLDS} (?:to|with)\b")
"""The same before it."""


def find_answers(
    document: Document, sentences: tuple[Sentence, ...], finder: SpeakerFinder
) -> dict[int, Turn]:
    """Finds the sentences with which somebody answers, by their index; nothing where that is not sure.

    Args:
        document: a document without labels.
        sentences: its sentences.
        finder: reads names.
    """
    if document.text.count("?\n") + document.text.count("？\n") + document.text.count("?*") < _FEWEST:
        return {}
    head = document.text[:_HEAD]
    announced = _ANNOUNCING.search(head) if any(words in head for words in _MAY_ANNOUNCE) else None
    if announced is None:
        return {}
    interview = _Interview(document)
    if not interview.is_sure():
        return {}
    turn = Turn(_find_interviewee(document.text, finder), Span(announced.start(), announced.end()))
    answers = interview.answers(turn)
    return {
        index: turn
        for index, sentence in enumerate(sentences)
        if sentence.block in answers and sentence.span.start >= turn.cue.end
    }


class _Interview:
    """The questions of one document, and what stands between them."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._words = [document.text[block.span.start : block.span.end] for block in document.blocks]
        self._questions = frozenset(index for index, words in enumerate(self._words) if _is_question(words))

    def is_sure(self) -> bool:
        """Whether somebody asks, and whoever answers speaks of himself."""
        questions = [self._words[index] for index in self._questions]
        to_you = sum(_TO_YOU.search(words) is not None for words in questions)
        asker = sum(_ASKER.search(words) is not None for words in questions)
        answers = [
            self._words[index + 1]
            for index in self._questions
            if index + 1 < len(self._words) and self._is_body(index + 1)
        ]
        of_me = sum(FIRST_PERSON.search(words) is not None for words in answers)
        return (
            len(answers) >= _FEWEST
            and 2 * to_you >= len(questions)
            and 4 * asker <= len(questions)
            and 2 * of_me >= len(questions)
        )

    def answers(self, turn: Turn) -> frozenset[int]:
        """The blocks that hold answers."""
        name = "" if turn.speaker is None else turn.speaker.name.rsplit(" ", 1)[-1]
        last = max(self._questions)
        found: set[int] = set()
        answering = False
        for index, words in enumerate(self._words):
            if index in self._questions:
                answering = True
                continue
            if self._document.blocks[index].kind is BlockKind.HEADING:
                answering = False
            if not answering or not self._is_body(index):
                continue
            below = index > last + 1 and FIRST_PERSON.search(words) is None
            if below or words[0] in "([（" or NOTE.match(words) or (name and speaks_of(name, words)):
                answering = False
            else:
                found.add(index)
        return frozenset(found)

    def _is_body(self, index: int) -> bool:
        return index not in self._questions and self._document.blocks[index].kind in BODY_KINDS


def _is_question(words: str) -> bool:
    """Whether a block is a question, and no quotation of one."""
    return (
        len(words) <= _LONGEST_QUESTION
        and words.rstrip(_MARKS)[-1:] in {"?", "？"}
        and words[0] not in '"“「'
    )


def _find_interviewee(text: str, finder: SpeakerFinder) -> Speaker | None:
    """The one person whom the head of the text says the interview is with."""
    found: dict[str, Speaker] = {}
    for pattern in (_INTERVIEWED, _ANSWERING):
        for named in pattern.finditer(text, 0, _HEAD):
            person = finder.phrases.read(named.start(1), named.end(1), strict=False, opens=False)
            if person is not None and person.kind in {SpeakerKind.PERSON, None} and " " in person.name:
                found.setdefault(person.name, person)
    return next(iter(found.values())) if len(found) == 1 else None
