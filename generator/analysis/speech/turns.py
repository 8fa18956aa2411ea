"""Finds the turns of a transcript: what follows a speaker's label belongs to that speaker until the next."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from generator.analysis.speakers.name_words import is_body_name, strip_titles
from generator.analysis.speakers.speaker import Speaker
from generator.analysis.speakers.words import CHINESE_OFFICES
from generator.analysis.speech.turn_labels import ADDRESSING, TurnLabel, is_office, read_label
from generator.model import BODY_KINDS, BlockKind, Document, Sentence, Span, SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.speakers.finding import SpeakerFinder

_FEWEST = 2
"""Turns of a transcript whose labels show that somebody speaks; of others, twice as many."""
_LOOKED_AT = 600
"""Code points of a turn in which talk is looked for."""
_TALK = re.compile(
    r"\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us)\b|\?|我(?![国市省县区镇乡村校院厂司部军])|[你您？]|大家|谢谢|謝謝"
)
"""What people say to each other."""
_TO_EACH_OTHER = re.compile(
    r"\b(?:I|[Yy]ou|[Mm]y|[Yy]our|me)\b|\?|[你您？]|我(?![们国市省县区镇乡村校院厂司部军])"
)
"""The same without what a bank's note on several countries says, too: "we", "our"."""
_TALKING = {True: 5, False: 2}
"""One turn in so many holds it at least, by whether the labels are sure."""
FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b|我(?![国市省县区镇乡村校院厂司部军])|大家|谢谢|謝謝")
NOTE = re.compile(
    r"(?:the |this |an? )?(?:edited |full |rush )?(?:transcript|interview|conversation|recording)\b|ends?\b"
    r"|copyright|for (?:more|further)\b|(?:media |press )?contacts?\b|about\b|\*{2,}|[-–—]{2,}|e&oe",
    re.IGNORECASE,
)
"""What stands below a transcript and is nobody's turn."""
_NARRATED = re.compile(
    "(?:本报|本台|本网)?[记記]者(?=[^：:，。]{0,12}?(?:看到|了解|获悉|發現|发现|注意|来到|走进|走訪|走访|采访|见到|探访))"
)
"""How a paragraph begins that is the reporter's."""
_PARTS = frozenset(
    ("Q", "A", "Question", "Questioner", "Question from the floor", "Answer", *"问答問", "提问", "提問")
)
"""Labels that say what is said, and not by whom."""
_ANSWERING = re.compile(
    rf"(?:^|[\n，。：])([^\s，。：“”]{{2,24}}?(?:发言人|负责人|{CHINESE_OFFICES})[^\s，。：“”]{{0,3}}?)"
    r"(?:日前|近日|今日)?就[^\n。]{2,80}?(?:答记者问|答问|回答|提问)"
)
_HEAD = 600
"""Code points at the head of a text in which it says who answers."""
_LONGEST_ACRONYM = 3
_INTRODUCING = re.compile(r"\b(?:I['’]m|I am|[Tt]his is|[Nn]ame is)(?: [A-Z][\w.'’-]{0,24}){1,4}")
_PART = re.compile(r"[^\W\d_]+")


class Turn(NamedTuple):
    """Whose turn a sentence belongs to."""

    speaker: Speaker | None
    """None where the label names nobody: "Q"."""
    cue: Span
    """The label."""


def find_labels(document: Document) -> dict[int, TurnLabel]:
    """Finds the labels of a transcript.

    Args:
        document: any document.

    Returns:
        The labels, by the index of their block; nothing where the document is no transcript.
    """
    text = document.text
    if (
        ":" not in text
        and "Mr. " not in text
        and "：" not in text
        and "】" not in text
        and "\nQ. " not in text
    ):
        return {}
    labels: dict[int, TurnLabel] = {}
    for index, block in enumerate(document.blocks):
        bracketed = block.kind is BlockKind.CHROME and text[block.span.start] == "【"
        if block.kind in BODY_KINDS or block.kind is BlockKind.HEADING or bracketed:
            label = read_label(text, block.span)
            # A short question in a transcript looks like a heading.
            is_turn = block.kind is not BlockKind.HEADING or (label is not None and label.is_chinese)
            if label is not None and (label.alone or is_turn):
                labels[index] = label
    if len(labels) >= _FEWEST and _is_transcript(document, labels):
        return labels
    # 某局局长 张鹏：我们要…: what is heard between the words of a report.
    return {index: label for index, label in labels.items() if label.parted and not label.alone}


def _key(label: TurnLabel) -> str:
    """What the labels of one speaker have in common: "Ann Lee" and "LEE"."""
    if label.is_chinese:
        return label.name[-2:] if label.asks else label.name[-3:]
    return label.name.split(" ")[-1].lower()


def _is_transcript(document: Document, labels: dict[int, TurnLabel]) -> bool:
    counts = Counter(_key(label) for label in labels.values())
    if len(counts) < _FEWEST or all(label.asks for label in labels.values()):
        sure_pair = {"q", "a"} <= counts.keys() or ({"问", "問"} & counts.keys() and "答" in counts)
        if not sure_pair:
            return False
    often = counts.most_common(1)[0][1] >= _FEWEST
    asked = often and any(label.is_chinese and label.asks for label in labels.values())
    sure = asked or sum(label.is_sure for label in labels.values()) >= _FEWEST
    if not sure and (len(labels) < 2 * _FEWEST or not often):
        return False
    talking = 0
    for index, label in labels.items():
        block = document.blocks[index + 1 if label.alone and index + 1 < len(document.blocks) else index]
        end = min(block.span.end, block.span.start + _LOOKED_AT)
        talk = _TALK if sure else _TO_EACH_OTHER
        talking += talk.search(document.text, max(label.span.end, block.span.start), end) is not None
    # Chinese lists have offices before a colon, too: somebody asks, or most of them talk.
    sure = sure and any(label.asks or not label.is_chinese for label in labels.values())
    return talking * _TALKING[sure] >= len(labels)


class Turns:
    """Gives the sentences of one transcript to the speakers of its labels.

    Args:
        document: the transcript.
        folded: its shadow.
        labels: its labels, by block, as `find_labels` gives them.
        finder: what knows whom the document names.
    """

    def __init__(
        self, document: Document, folded: str, labels: dict[int, TurnLabel], finder: SpeakerFinder
    ) -> None:
        self._document = document
        self._text = document.text
        self._folded = folded
        self._labels = labels
        self._finder = finder
        self._counts = Counter(_key(label) for label in labels.values())
        self._capitals = 2 * sum(label.is_capitals for label in labels.values()) > len(labels)
        self._named = {
            label.name: self._name_chinese(label) if label.is_chinese else self._name(label)
            for label in labels.values()
        }

    def find(self, sentences: tuple[Sentence, ...]) -> dict[int, Turn]:
        """Finds whose turn each sentence belongs to, by its index; none for what is nobody's."""
        turns = self._by_block()
        found: dict[int, Turn] = {}
        for index, sentence in enumerate(sentences):
            turn = turns.get(sentence.block)
            if turn is not None and sentence.span.end > turn.cue.end:
                found[index] = turn
        return found

    def _by_block(self) -> dict[int, Turn]:
        """The turn that each block belongs to."""
        goes_on, shown = self._goes_on()
        last = max(self._labels)
        found: dict[int, Turn] = {}
        turn: Turn | None = None
        fresh = False
        for index, block in enumerate(self._document.blocks):
            label = self._labels.get(index)
            if label is not None:
                turn = Turn(self._named[label.name], label.span) if self._is_known(label) else None
                fresh = label.alone
            elif block.kind is BlockKind.HEADING:
                turn = turn if self._addresses(block.span) else None
            elif turn is not None and block.kind in BODY_KINDS:
                words = self._text[block.span.start : block.span.end]
                if words[0] in "([（" and words[-1] in ")]）":
                    continue
                tail = index > last and not shown and not fresh
                if (
                    self._ends(words, turn)
                    or not (goes_on or fresh)
                    or (tail and not FIRST_PERSON.search(words))
                ):
                    turn = None
                fresh = False
            if turn is not None and block.kind in BODY_KINDS:
                found[index] = turn
        return found

    def _goes_on(self) -> tuple[bool, bool]:
        """Whether paragraphs without a label go on with a turn, and whether one does before the last label.

        They do not where a narrator tells of those who speak, between what they say.
        """
        last, shown = max(self._labels), False
        label: TurnLabel | None = None
        for index, block in enumerate(self._document.blocks[: last + 1]):
            own = self._labels.get(index)
            if own is not None or (block.kind is BlockKind.HEADING and not self._addresses(block.span)):
                label = own
            elif label is not None and block.kind in BODY_KINDS:
                narrated = _NARRATED.match(self._text, block.span.start) is not None
                if narrated or label.parted or self._names(block.span, label):
                    return False, shown
                shown = shown or not (label.alone and label is self._labels.get(index - 1))
        return True, shown

    def _addresses(self, span: Span) -> bool:
        """Whether what looks like a heading (各位记者朋友：) greets those who listen."""
        return self._text[span.end - 1] in ":：" and self._text.startswith(ADDRESSING, span.start)

    def _names(self, span: Span, label: TurnLabel) -> bool:
        """Whether a paragraph speaks of the one who is said to speak it."""
        if label.asks or strip_titles(label.name)[0].lower() in {"pm", "the chairman"}:
            return False
        return speaks_of(label.name.split(" ")[-1], self._text[span.start : span.end])

    def _ends(self, words: str, turn: Turn) -> bool:
        """Whether a paragraph is nobody's turn: a note below it, or one that speaks of the speaker."""
        if words[0] in "([（" or NOTE.match(words) or _NARRATED.match(words):
            return True
        if turn.speaker is None or turn.speaker.kind is SpeakerKind.UNNAMED:
            return False
        return speaks_of(turn.speaker.name.rsplit(" ", 1)[-1], words)

    def _is_known(self, label: TurnLabel) -> bool:
        """Whether a label is one beyond doubt: a colon may stand behind any words once."""
        named = self._named[label.name]
        if named is not None and named.kind in {SpeakerKind.BODY, SpeakerKind.DOCUMENT}:
            return label.is_sure
        alone = label.is_chinese and label.alone and named is not None and named.kind is SpeakerKind.PERSON
        return (
            label.is_sure
            or alone
            or self._counts[_key(label)] >= _FEWEST
            or (self._capitals and label.is_capitals)
        )

    def _name(self, label: TurnLabel) -> Speaker | None:
        """Who speaks under a label."""
        span = label.span
        if label.asks:
            part = label.name.rstrip(" 0123456789").capitalize()
            worded = Speaker(label.name.capitalize(), SpeakerKind.UNNAMED, span)
            return None if part in _PARTS else worded
        for place, actor in self._finder.actors.within(span.start, span.end):
            if self._text[span.start : place.end].rstrip("*_").endswith(label.name):
                return Speaker(actor.name, actor.kind, span)
        bare, titled = strip_titles(label.name.removeprefix("The ").removeprefix("THE "))
        if is_office(bare):
            return self._bearer(bare, span)
        if is_body_name(bare):
            return Speaker(label.name, SpeakerKind.BODY, span)
        full = self._spell(bare) if " " in bare else self._full_name(bare)
        if full is None and not titled:
            return Speaker(self._spell(bare), None, span)
        return Speaker(full or self._spell(label.name), SpeakerKind.PERSON, span)

    def _name_chinese(self, label: TurnLabel) -> Speaker | None:
        """Who speaks under a Chinese label; an answer is of whom the text says that it answers."""
        if label.name in _PARTS:
            return self._respondent() if label.name == "答" else None
        start = self._text.find(label.name, label.span.start)
        end = start + len(label.name)
        if label.asks:
            return Speaker(label.name, SpeakerKind.UNNAMED, label.span)
        if label.parted:
            return Speaker(label.parted, SpeakerKind.PERSON, label.span)
        found = self._finder.chinese_name(start, end)
        return Speaker(label.name, None, label.span) if found is None else found._replace(span=label.span)

    def _respondent(self) -> Speaker | None:
        """Who answers, where the head of the text says so: 某部发言人就某事答记者问."""
        found = _ANSWERING.search(self._folded, 0, _HEAD)
        return None if found is None else self._finder.chinese_name(found.start(1), found.end(1))

    def _bearer(self, office: str, span: Span) -> Speaker:
        """Who bears an office, where another label says so: "ANN LEE, GOVERNOR:"; else the office."""
        wanted = office.lower()
        bearers = {
            other.name for other in self._labels.values() if wanted in other.office.lower().split(", ")
        }
        if len(bearers) == 1:
            return Speaker(self._spell(strip_titles(bearers.pop())[0]), SpeakerKind.PERSON, span)
        return Speaker(self._spell(office), SpeakerKind.UNNAMED, span)

    def _full_name(self, surname: str) -> str | None:
        """The full name of whom a label calls by a surname or a first name alone."""
        wanted = surname.lower()
        full = {
            strip_titles(other.name)[0]
            for other in self._labels.values()
            if not other.asks and " " in other.name
        }
        for place in (-1, 0):
            names = {name for name in full if " " in name and name.lower().split(" ")[place] == wanted}
            if names:
                return self._spell(names.pop()) if len(names) == 1 else None
        found = self._finder.full_name(surname)
        return None if found is None else self._spell(found)

    def _spell(self, words: str) -> str:
        """A name in capitals as it stands elsewhere in the text, or with capitals where names have them."""
        if not words.isupper() or (" " not in words and len(words) <= _LONGEST_ACRONYM):
            return " ".join(words.split())
        place = self._folded.find(words.lower())
        while place >= 0:
            spelled = self._text[place : place + len(words)]
            if spelled.istitle() and not self._text[place - 1 : place].isalpha():
                return spelled
            place = self._folded.find(words.lower(), place + 1)
        return _PART.sub(lambda part: _capitalise(part.group()), words)


def speaks_of(name: str, words: str) -> bool:
    """Whether words hold a name, but where somebody tells who he or she is."""
    if not name.isascii() and name[0] > "\u2fff":
        return name in words
    rest = _INTRODUCING.sub("", words)
    return re.search(rf"\b{re.escape(name)}\b", rest, re.IGNORECASE) is not None


def _capitalise(word: str) -> str:
    if word.startswith("MC") and len(word) > len("MC") + 1:
        return f"Mc{word[2:].capitalize()}"
    return word.capitalize()
