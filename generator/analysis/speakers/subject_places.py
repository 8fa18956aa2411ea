"""Finds where the subject of an English verb may end and begin: before auxiliaries, and before asides."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.speakers.name_words import NAME_WORD
from generator.analysis.speakers.subject_words import (
    AUXILIARIES,
    BOUNDARY_SIGNS,
    BOUNDARY_WORDS,
    CLOSED,
    NO_ADVERBS,
    PHRASE_ENDS,
)
from generator.analysis.speakers.words import DOCUMENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.cues.finding import CueMatch

_WINDOW = 190
"""Code points before a cue in which its subject is looked for."""
ASIDE_MAX = 200
"""Code points of an aside between commas that may part a subject from its verb."""
_LONGEST_WORD = 40
"""Code points. What is longer is no adverb."""
_MOST_BOUNDARIES = 5
"""Places before a verb at which its subject may begin that are tried, the nearest first."""
_PHRASES_BEFORE = re.compile(
    r"(?: on [a-z]{3,6}day| (?:last|this|yesterday) (?:week|month|year|night|evening|morning|afternoon"
    r"|weekend|summer|spring|autumn|winter)"
    r"| (?:was|is|were|are) (?:among|one of) those| in turn| once again| time and (?:time )?again"
    r"| (?:on|in) (?:various|several|many|numerous|different|more than one|a number of|two|three)"
    r" (?:occasions?|forums|speeches|interviews|statements|reports|letters)"
    r"| (?:several|many|countless|three|four) times"
    r"| over the years| for (?:years|months|weeks|decades)| late [a-z]{3,6}day"
    r"| on [a-z]{3,9}\.? \d{1,2}| in (?:19|20)\d\d| \((?:19|20)\d\d\)| (?:used|went on|was quick|were quick"
    r"|is keen|was keen|like|likes|liked|continues?d?|came forward) to"
    r"| for (?:its|his|her|their) part,?| in private| in public| at the time| in (?:a|an|his|her|its|their"
    r"|the) (?:statement|interview|report|letter|speech|article|memo|note|filing|post|email|e-mail|blog"
    r"|opinion|preface|foreword|column|writing)| (?:on|over) the (?:phone|record)| (?:was|is|were|are)"
    r"| in (?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"(?: (?:19|20)\d\d)?| no longer)$"
)
_INFINITIVE = re.compile(
    r" (?:(?:is|was|are|were) (?:(?:quick|careful|anxious|forced|obliged|moved|wont|happy|prepared"
    r"|eager|able|keen) to|at pains to|the first to)|ha[sd] to|have to|wish(?:es|ed)? to|would like to"
    r"|(?:came out|appeared|appears?|seemed|seems?|hastened|hastens|rushed|hurried|felt (?:obliged|compelled"
    r"|moved)|rose|stood up|got up|wrote|phoned|rang|stepped in|intervened|chose) to"
    r"|(?:took|takes|taken|turned|turns) to [a-z' ]{1,24}? to"
    r"|(?:took|takes|used|uses|seized) (?:the|this|that|his|her|its|their|an?) (?:[a-z-]{3,14} )?"
    r"(?:opportunity|occasion|chance|speech|address|interview|visit|platform|moment|statement|debate|hearing|letter|column"
    r"|ceremony|meeting|summit|conference|event|appearance|testimony|sermon) to)$"
)
"""What stands between a subject and an infinitive of saying: "took to the airwaves to say"."""
_LONGEST_INFINITIVE = 64
_COMPANY = re.compile(
    r",? (?:together with|along with|alongside|as well as|in addition to|accompanied by|joined by|such as"
    r"|including|like) (?=[A-Z]|(?:the|its|their|his|her|other|fellow|several|many) )"
)
"""Who else is named behind a subject, up to the comma before its verb."""
_PAPER = re.compile(
    r"(?:the|an?|this|its|their|his|her) (?:[a-z0-9-]{1,15} ){0,3}?([a-z-]{3,15}),"
    r" (?:[a-z]{3,14}ed|led|written|seen|due|out|which)\b"
)
"""A noun that opens a sentence, before what tells more of it: "The study, published in Nature and led by"."""
_HOME = re.compile(
    rf"{NAME_WORD}(?=, (?:(?:aged )?\d{{1,3}},|(?:who is )?(?:aged|from|of) )[^;:!?\"“”]{{2,150}}"
    r",?(?: (?:has|had|also))? ?\Z)"
)
"""A name before an age or a home, with whatever stands between it and its verb."""
_DEGREES = re.compile(
    r"(?:, (?:ph\.?d|m\.?d|j\.?d|d\.?o|r\.?n|m\.?p\.?h|ll\.?[bm]|m\.?b\.?a|mba|cpa|cfa|esq|jr|sr|d\.?v\.?m"
    r"|dds"
    r"|pharm\.?d|ed\.?d|psy\.?d|m\.?sc|b\.?sc|m\.?a|b\.?a|m\.?s|p\.?e|facp|frcp|mbbs)\.?){1,4}$"
)
"""Degrees behind a name: "Ann Lee, M.D., Ph.D.,"."""
_LONGEST_DEGREES = 40
_ENDS_OF_DEGREES = frozenset(".donhbmacqrsvep")
_SKIPPED_ASIDE = re.compile(r"[a-z ]{0,20},[^,]+,[ a-z]{0,40}")
_LISTED = re.compile(rf", (?:and|or) {NAME_WORD}(?: {NAME_WORD}){{0,3}}")
"""The last name of a list, up to the verb."""
_TELLING_MORE = (", which ", ", who ", ", whose ")
_PARTING = re.compile(r"[;:!?]")
_NEGATED = re.compile(r"(?:\bnot|n't|\bnever|\bhardly|\bnor|\bneither|\bnobody|\bno one)$")
_NEGATIONS = ("not", "n't", "never", "hardly", "nor", "neither", "nobody", "no one")
"""What the pattern above finds, some of it in longer words: asked for first, in a tenth of its time."""
_UNREAL = ("would have ", "could have ", "might have ", "should have ")
"""What somebody did not say."""
DENIED = re.compile(r" (?:(?:do|does|did) not|(?:do|does|did)n't)$")
_NEG_RAISING = frozenset(("expect", "believe", "think", "anticipate", "foresee"))
"""Verbs that deny what follows where they are denied themselves."""


class SubjectPlaces:
    """Looks for the places of subjects in one document.

    Args:
        text: the document's text.
        folded: its shadow.
    """

    def __init__(self, text: str, folded: str) -> None:
        self._text = text
        self._folded = folded

    def ends(self, start: int, match: CueMatch) -> list[tuple[int, bool]]:
        """Lists where the subject of a verb may end: before auxiliaries, and before asides between commas."""
        place = match.start
        end = self._skip_auxiliaries(start, place)
        denied = DENIED.search(self._folded, max(start, end - 12), end)
        if denied is not None and match.cue.words in _NEG_RAISING:
            # "Thal does not expect a recovery" expects none.
            end = self._skip_auxiliaries(start, denied.start())
        if (
            self._folded.endswith(_NEGATIONS, start, end)
            and self._folded[end:place].isspace()
            and _NEGATED.search(self._folded, max(start, end - 8), end)
        ):
            return []
        if self._folded[end - 1] == ")" and (left := self._folded.rfind(" (", start, end)) > start:
            end = left
        if self._folded.endswith(_UNREAL, start, place):
            return []
        example = self._folded.find(" such as ", start, end)
        if example > start and "," not in self._folded[example:end]:
            # "Bodies such as the Oslo Board say": those who are named are some of them.
            return [(example, True)]
        between = self._folded[end:place]
        if "," not in between or match.cue.participle or between.startswith((", who ", ", which ")):
            return [(end, False)]
        paper = self._paper(start, end)
        return [(paper, True)] if paper else self._before_asides(start, end, place)

    def _paper(self, start: int, end: int) -> int:
        """Where a document ends that opens a sentence and of which more is told up to its verb; else 0."""
        found = _PAPER.match(self._folded, start, end)
        return found.end(1) if found is not None and found[1] in DOCUMENTS else 0

    def _before_asides(self, start: int, end: int, place: int) -> list[tuple[int, bool]]:
        """The ends before what stands between commas before a verb, and tells more of its subject."""
        company = _COMPANY.search(self._text, max(start, end - 2 * ASIDE_MAX), end)
        if company is not None and company.start() > start and not self._tells_more(start, company.start()):
            return [(self._skip_auxiliaries(start, company.start()), True)]
        home = _HOME.search(self._text, max(start, end - ASIDE_MAX), place)
        if home is not None:
            return [(home.end(), True)]
        skipped = _SKIPPED_ASIDE.fullmatch(self._folded, end, place)
        ends: list[tuple[int, bool]] = [(end, False)] if skipped else []
        comma = end
        for _ in range(3):
            before = comma
            comma = self._comma_before(max(start, end - ASIDE_MAX), comma)
            depth = self._folded.rfind(" (", max(start, end - ASIDE_MAX), before)
            if 0 <= depth < comma and self._folded.rfind(")", depth, before) > comma:
                # The comma stands between brackets: the aside begins before them.
                comma = self._folded.rfind(",", max(start, end - ASIDE_MAX), depth)
            if comma <= start or self._parts_more(comma, end):
                break
            if comma < end and _LISTED.fullmatch(self._text, comma, end):
                # "…, which runs Korvo, Brask, and Tarn, said": the last of a list parts nobody from a verb.
                comma = max(self._folded.rfind(word, start, comma) for word in _TELLING_MORE)
                if comma < 0:
                    break
            ends.append((self._without_degrees(start, self._skip_auxiliaries(start, comma)), True))
        return ends

    def _without_degrees(self, start: int, end: int) -> int:
        """Where a name ends before the degrees behind it."""
        if self._folded[end - 1] not in _ENDS_OF_DEGREES:
            return end
        found = _DEGREES.search(self._folded, max(start, end - _LONGEST_DEGREES), end)
        return end if found is None else found.start()

    def _tells_more(self, start: int, end: int) -> bool:
        """Whether the clause that ends at a place tells more of a noun: "…, which runs mills like" others."""
        return self._folded.startswith(_TELLING_MORE, self._folded.rfind(", ", start, end))

    def _comma_before(self, start: int, end: int) -> int:
        """Where the last comma before a place stands; "100,000" has none."""
        comma = self._folded.rfind(",", start, end)
        while comma > start and self._folded[comma - 1].isdigit() and self._folded[comma + 1].isdigit():
            comma = self._folded.rfind(",", start, comma)
        return comma

    def _skip_auxiliaries(self, start: int, place: int) -> int:
        end = place
        for _ in range(7):
            while end > start and self._folded[end - 1] in " ,*":
                end -= 1
            begin = max(start, end - _LONGEST_WORD)
            space = self._folded.rfind(" ", begin, end)
            first = space + 1 if space >= 0 else begin
            word = self._folded[first:end]
            if word == "who" and self._text[end - 2 : end].isupper():
                break  # the World Health Organization
            phrase = self._phrase_before(start, end, word)
            if phrase is not None:
                end = phrase
                continue
            if (word not in AUXILIARIES or self._is_surname(start, end - len(word))) and not (
                len(word) > 4
                and word.endswith("ly")
                and word not in NO_ADVERBS
                # "Mike Connelly said"
                and not self._text[end - len(word)].isupper()
            ):
                break
            if end - len(word) <= start:
                break
            end = first
        while end > start and self._folded[end - 1] in " ,*":
            end -= 1
        return end

    def _is_surname(self, start: int, place: int) -> bool:
        """Whether a small word at a place has a capital, and so is a name: "Steve Long said"."""
        return place > start and self._text[place].isupper()

    def _parts_more(self, comma: int, end: int) -> bool:
        """Whether more than an aside stands in [comma, end): a title between marks may stand in one."""
        aside = self._folded[comma:end]
        return aside.count('"') % 2 == 1 or _PARTING.search(aside) is not None

    def _phrase_before(self, start: int, end: int, word: str) -> int | None:
        """Where a phrase begins that ends with a word and tells when, where or how somebody speaks."""
        found = None
        if word == "to":
            found = _INFINITIVE.search(self._folded, max(start, end - _LONGEST_INFINITIVE), end)
        if found is None and (word in PHRASE_ENDS or word[-1:].isdigit() or word.endswith(")")):
            found = _PHRASES_BEFORE.search(self._folded, max(start, end - 30), end)
        return None if found is None else found.start()

    def _is_short_form(self, word: str, place: int) -> bool:
        """Whether a word that ends at a place is an acronym in brackets: "Bird Trust (BT) head Ann Lee"."""
        return word[0] == "(" and word[-1] == ")" and self._text[place - len(word) : place].isupper()

    def beginnings(self, start: int, end: int, *, participle: bool) -> Iterator[int]:
        """Yields where a subject that ends at a place may begin, the nearest first."""
        folded, begin = self._folded, max(start, end - _WINDOW)
        place, count = end, 0
        while place > begin and count < _MOST_BOUNDARIES:
            space = folded.rfind(" ", begin, place)
            word = folded[space + 1 if space >= 0 else begin : place]
            if not word:
                place = space
                continue
            if place < end and (
                word in BOUNDARY_WORDS
                or (word[-1] in BOUNDARY_SIGNS and not self._is_short_form(word, place))
                or word[-2:] in CLOSED
                or (participle and word == "with")
            ):
                count += 1
                yield place + 1
            sign = 0 if word[0] in BOUNDARY_SIGNS and not self._is_short_form(word, place) else -1
            if not word.isascii():
                sign = max(word.rfind("—"), word.rfind("–"), sign)
            if 0 <= sign < len(word) - 1:
                count += 1
                yield place - len(word) + sign + 1
            place = space
        if begin == start and place <= begin:
            yield start
