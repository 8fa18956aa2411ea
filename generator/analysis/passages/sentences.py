"""Splits the body blocks of a document into sentences, English and Chinese.

Rules with quote parity: a stop inside a closed quotation ends nothing, and a mark that is never closed hides
nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from generator.analysis.passages.quotations import find_quotations, marks_of
from generator.model import BODY_KINDS, Document, Sentence, Span, make_sentence, make_span

_STOPS = ".!?…。！？"
_BEHIND_STOP = re.compile(
    r"[.!?…。！？]{0,5}[\"”’」』)\]）*_]{0,4}(?:\[\^?\w{1,4}\]){0,3}[¹²³⁴-⁹]{0,3}"
    # A note's number that was set high: "the rate fell.4 In", "since 2020.12 The".
    r"(?:(?=[0-9])(?:(?<=[a-z]{4}[.\"”)])|(?<=\b[a-z]{2} (?:19|20)[0-9]{2}\.)"
    r"|(?<=\b[a-z]{3} (?:19|20)[0-9]{2}\.))[0-9]{1,2}(?:[,–-][0-9]{1,2}){0,4}(?=\s[A-Z“\"]))?"
)
"""What belongs to a stop: more of them, closing marks, the mark of a note."""
_PLAIN = re.compile(r"(?<=[a-z][a-z])[.?!] (?=[A-Z])")
"""Nearly every stop; the rest takes longer to settle."""
_WORD_CHARACTER = re.compile(r"\w")
_LATIN_WORD_BEFORE = re.compile(r"[A-Za-z.]{1,20}$")
_ABBREVIATED = """
mr mrs ms mme dr prof gen adm brig maj col lt capt cmdr sgt cpl pvt supt insp det sen rep gov st jr sr rev
fr hon pres cllr atty inc ltd co corp bros v vs etc
e.g i.e cf al ca approx est dept univ assn no nos vol fig figs eq sec ch pp ed eds jan feb mar apr jun jul
aug sep sept oct nov dec incl excl mon tue wed thu fri sat sun
"""
_ABBREVIATIONS = frozenset(_ABBREVIATED.split())
# "No." is a word too; as an abbreviation a digit follows it. The same holds for the rest of these.
_ABBREVIATED_BEFORE_DIGIT = frozenset(("no", "nos", "vol", "fig", "figs", "eq", "sec", "ch", "pp", "p"))
_MAY_END_A_SENTENCE = frozenset(
    ("etc", "inc", "ltd", "co", "corp", "jr", "sr", "u.s", "u.k", "u.n", "e.u", "p.m", "a.m", "s.a")
)
_ABBREVIATED_IN_LOWER_CASE = frozenset(
    ("v", "vs", "e.g", "i.e", "cf", "approx", "ca", "incl", "excl", "hon", "rt")
)
_ALL_ABBREVIATIONS = (
    _ABBREVIATIONS | _ABBREVIATED_BEFORE_DIGIT | _MAY_END_A_SENTENCE | _ABBREVIATED_IN_LOWER_CASE
)
_OPENING = "([“‘\"'—–"
"""What may open right before an abbreviation: "(e.g. in Oslo)"."""
_LAST_LETTERS = frozenset(word[-2:] for word in _ALL_ABBREVIATIONS)
"""How they end: most words before a stop end otherwise."""
_LONGEST_ABBREVIATION = 12
"""Code points before a stop in which the word it would shorten begins."""
_OPENERS = """
the this that these those it its he she they we you i a an and but or so yet however in on at by for from
with as if when while since after before although though there here what why how who which his her their
our such some many most all no not now then also moreover meanwhile instead analysts officials experts
several both each few under according until once despite to about over between during through without
within among because unless whether thus therefore still only even every more
"""
_SENTENCE_OPENERS = frozenset(_OPENERS.split())
_NEXT_WORD = re.compile(r"[A-Za-z]{1,20}")
_CLOSING_MARKS = frozenset('"”’」』')
# Behind a quotation: "Is it safe?" Brandt asked. “…。”李文华说。
_SAID_BEHIND = re.compile(
    r"\s?(?:(?:[A-Z][\w.'’-]{0,20} |the [a-z]{2,20} ){1,4}(?:said|says|asked|added|wrote|told|replied)\b"
    r"|[^。！？，：“”「」\s]{1,20}(?<![也还還则則])(?:[说說]|表示|[称稱]|指出|[强強][调調]|道|介[绍紹]|坦言|直言|[笑感]言"
    r"|透露|[认認][为為]|回[忆憶]|回[应應]|解[释釋]|[补補]充)[。！？，]"
    # A long office, or those who are told, where nothing more follows.
    r"|[^。！？，：“”「」\s]{1,45}(?<![也还還则則])(?:[说說説]|表示|[称稱]|指出|介[绍紹]"
    r"|告[诉訴](?:本[报報刊台社]|[记記]者)[^。！？，：“”「」\s]{0,6})。)"
)
_LED_IN = re.compile(
    r"(?:[说說]|表示|[称稱]|指出|[强強][调調]|道|介[绍紹]|坦言|直言|[笑感]言|透露|[认認][为為]|回[应應]|解[释釋])[，：,:]\s?$"
    r"|：\s?$"
)
"""What leads in a Chinese quotation."""
_LONGEST_LEAD_IN = 6
_SMALL_NAME = re.compile(r"[a-z]{1,6}[A-Z][a-z]{2}")
"""A name that opens a sentence with a small letter: "eBay"."""
_LONGEST_STOP = 3
"""Code points of a stop and marks at the end of a quotation."""
_LONG_QUOTATION = 400
"""Code points. A quotation longer than this is a speech: its own sentences are told apart."""


def split_sentences(document: Document, quotations: dict[int, tuple[Span, ...]]) -> tuple[Sentence, ...]:
    """Splits each body block.

    Args:
        document: the document.
        quotations: what stands between marks, by block index, as `quotations_of` gives it.

    Returns:
        The sentences in order, trimmed of white space.
    """
    text = document.text
    stops = "".join(stop for stop in _STOPS if stop in text)
    return tuple(
        [
            make_sentence(span, index)
            for index, block in enumerate(document.blocks)
            if block.kind in BODY_KINDS
            for span in split_block(text, block.span, quotations.get(index, ()), stops)
        ]
    )


def quotations_of(document: Document) -> dict[int, tuple[Span, ...]]:
    """Finds the quotations of each body block, by block index; blocks without any are left out."""
    found = {}
    marks = marks_of(document.text)
    for index, block in enumerate(document.blocks):
        if block.kind in BODY_KINDS:
            spans = find_quotations(document.text, block.span.start, block.span.end, marks)
            if spans:
                found[index] = spans
    return found


def split_block(text: str, block: Span, quotations: tuple[Span, ...], stops: str = _STOPS) -> list[Span]:
    """Lists the sentences of one block, trimmed of white space.

    Args:
        text: the document's text.
        block: where the block stands.
        quotations: what stands between marks in it.
        stops: the stops that are looked for.
    """
    limit = block.end
    begin = _skip_space(text, block.start, limit)
    inside = _Quoted(quotations) if quotations else None
    end = begin
    found: list[Span] = []
    for start in _find_stops(text, begin, limit, stops):
        if start < end:
            continue
        if start + 1 == limit:
            # A stop that ends its block ends a sentence, whatever it is.
            found.append(make_span(begin, limit))
            return found
        plain = _PLAIN.match(text, start) is not None
        behind = None if plain else _BEHIND_STOP.match(text, start + 1, limit)
        end = start + 1 if behind is None else behind.end()
        if plain and end < limit and not _may_abbreviate(text, start):
            ends = inside is None or not inside.holds(start, end)
        else:
            ends = _ends_sentence(text, start, end, block, inside)
        if not ends:
            continue
        found.append(make_span(begin, end))
        begin = end
        while begin < limit and text[begin].isspace():
            begin += 1
        if begin >= limit:
            return found
    return found + _find_rest(text, begin, limit)


def _find_rest(text: str, begin: int, end: int) -> list[Span]:
    """The sentence that no stop ends; what has no word ends the text, not a sentence: "■"."""
    while end > begin and text[end - 1].isspace():
        end -= 1
    return [make_span(begin, end)] if begin < end and _WORD_CHARACTER.search(text, begin, end) else []


def _find_stops(text: str, start: int, end: int, stops: str) -> list[int]:
    """Finds where stops stand, in order."""
    found: list[int] = []
    # To look for one sign after the other takes a third of the time of a pattern for all.
    for stop in stops:
        place = text.find(stop, start, end)
        while place >= 0:
            found.append(place)
            place = text.find(stop, place + 1, end)
    found.sort()
    return found


def _skip_space(text: str, place: int, end: int) -> int:
    while place < end and text[place].isspace():
        place += 1
    return place


def _ends_sentence(text: str, start: int, end: int, block: Span, quoted: _Quoted | None) -> bool:
    """Whether a stop ends a sentence; one that ends its block does in any case."""
    if end >= block.end:
        return True
    stop = text[start:end]
    said_behind = stop[-1] in _CLOSING_MARKS and stop[0] != "." and _SAID_BEHIND.match(text, end, block.end)
    if (
        said_behind
        and stop[0] in "。！？"
        and quoted is not None
        and quoted.is_led_in(text, end, block.start)
    ):
        # 李文华说：“…。”她强调，…: whose words the quotation is was said before it.
        said_behind = None
    if said_behind or (quoted is not None and quoted.holds(start, end)):
        return False
    following = text[end]
    if stop[0] in "。！？" or not following.isspace():
        return _ends_without_space(text, start, end)
    place = _skip_space(text, end, block.end)
    if place < block.end and text[place].islower() and _SMALL_NAME.match(text, place) is None:
        return False
    return place >= block.end or stop != "." or not _abbreviates(text, start, block, place)


def _ends_without_space(text: str, start: int, end: int) -> bool:
    """Whether a stop ends a sentence though no space follows.

    `disruptive."The next` lost its space; `3.5`, `example.org` and `e.g.` never had one; Chinese has none.
    """
    following = text[end]
    if text[start] in "。！？":
        return following not in "，、；：,;:"
    if following >= "\u2e80":
        return start > 0 and text[start - 1] >= "\u2e80"
    return text[end - 1] in '"”' and following.isupper()


def _may_abbreviate(text: str, stop: int) -> bool:
    """Whether the word before a stop, two small letters at the least, is one that a full stop shortens."""
    if text[stop - 2 : stop] not in _LAST_LETTERS:
        return False
    # A paragraph may begin with it, behind a line's end: "Prof. Lee".
    before = text[max(0, stop - _LONGEST_ABBREVIATION) : stop].replace("\n", " ")
    return before.rpartition(" ")[2].lstrip(_OPENING).lower() in _ALL_ABBREVIATIONS


class _Quoted:
    """The quotations of one block, which are asked for by place."""

    def __init__(self, quotations: tuple[Span, ...]) -> None:
        self._quotations = quotations
        self._starts = [quotation.start for quotation in quotations]

    def is_led_in(self, text: str, end: int, start: int) -> bool:
        """Whether a verb of saying stands before the quotation that ends at a place: 李文华说：“…。”."""
        index = bisect_right(self._starts, end) - 1
        if index < 0 or end - self._quotations[index].end > _LONGEST_STOP:
            return False
        opening = self._quotations[index].start - 1
        return _LED_IN.search(text, max(start, opening - _LONGEST_LEAD_IN), opening) is not None

    def holds(self, start: int, end: int) -> bool:
        """Whether a stop stands inside a closed quotation and does not end it."""
        index = bisect_right(self._starts, start) - 1
        if index < 0:
            return False
        quotation = self._quotations[index]
        # The stop's match takes in closing marks: one that ends a quotation reaches past its last character.
        return end <= quotation.end and quotation.end - quotation.start <= _LONG_QUOTATION


def _abbreviates(text: str, stop: int, block: Span, following: int) -> bool:
    """Whether the full stop at `stop` belongs to an abbreviation or an initial, and the sentence goes on."""
    word_match = _LATIN_WORD_BEFORE.search(text, max(block.start, stop - 20), stop)
    if word_match is None:
        return False
    word = word_match.group()
    lowered = word.lower()
    next_word = _NEXT_WORD.match(text, following)
    opens_sentence = next_word is not None and next_word.group().lower() in _SENTENCE_OPENERS
    before = word_match.start() - 1
    if before >= block.start and text[before].isdigit():
        # "6G.", "the F-35B.": a name with a digit, which nothing shortens.
        return False
    if len(word) == 1 and word.isupper():
        # An initial ("J. Smith"), and no unit ("at 21 T."); "I." alone ends a sentence only before an opener.
        is_unit = before > block.start and text[before] == " " and text[before - 1].isdigit()
        return not (opens_sentence or is_unit)
    if lowered in _ABBREVIATED_BEFORE_DIGIT:
        return text[following].isdigit()
    if "." in word or lowered in _MAY_END_A_SENTENCE:
        return not opens_sentence
    # "Lee et al. (2021) found": the year is that of what is cited.
    cites = lowered == "al" and text[following] in "(["
    return (lowered in _ABBREVIATIONS and word[0].isupper()) or cites or lowered in _ABBREVIATED_IN_LOWER_CASE
