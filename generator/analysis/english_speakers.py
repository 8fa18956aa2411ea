"""Finds who stands before an English verb of saying or behind it: an actor, a pronoun, a noun phrase."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.clause_words import holds_past_verb
from generator.analysis.cue_complements import is_noun, takes_clause, takes_complement
from generator.analysis.joint_speakers import join_speakers
from generator.analysis.named_people import CAPITAL, NAME_WORD
from generator.analysis.opening_subjects import OpeningSubjects
from generator.analysis.speaker import Speaker
from generator.analysis.speech_verbs import AMBIGUOUS, Complement
from generator.analysis.subject_words import (
    AGENTS_ONLY,
    AUXILIARIES,
    BOUNDARY_SIGNS,
    BOUNDARY_WORDS,
    CLOSED,
    NO_ADVERBS,
    NO_SUBJECTS,
    PHRASE_ENDS,
)
from generator.model import Span, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.analysis.actors_named import ActorsNamed
    from generator.analysis.speaker_phrases import PhraseReader
    from generator.analysis.speech_cues import CueMatch

    Antecedent = Callable[[str], Speaker | None]

_WINDOW = 190
"""Code points before a cue in which its subject is looked for."""
_JUDGED_WITHIN = 90
"""Code points behind "called" in which what it was called stands between marks."""
_ASIDE_MAX = 150
"""Code points of an aside between commas that may part a subject from its verb."""
_LONGEST_WORD = 40
"""Code points. What is longer is no adverb."""
_MOST_BOUNDARIES = 4
"""Places before a verb at which its subject may begin that are tried, the nearest first."""
_PHRASES_BEFORE = re.compile(
    r"(?: on [a-z]{3,6}day| (?:last|this) (?:week|month|year)| in turn| once again| late [a-z]{3,6}day"
    r"| on [a-z]{3,9}\.? \d{1,2}| in (?:19|20)\d\d| \((?:19|20)\d\d\)| (?:used|went on|was quick|were quick"
    r"|is keen|was keen|likes|liked|continued|continues|came forward) to"
    r"| for (?:its|his|her|their) part,?| in private| in public| at the time| in (?:a|an|his|her|its|their"
    r"|the) (?:statement|interview|report|letter|speech|article|memo|note|filing|post|email|e-mail|blog"
    r"|opinion|preface|foreword|column|writing)| (?:on|over) the (?:phone|record)| (?:was|is|were|are)"
    r"| in (?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"(?: (?:19|20)\d\d)?| no longer)$"
)
_NO_PLANS = frozenset(("research", "data", "analysis", "review", "figures", "statistics", "law", "papers"))
"""Documents that aim at nothing: "fusion research aims to" has people behind it."""
_COMPANY = re.compile(
    r",? (?:together with|along with|alongside|as well as|in addition to|accompanied by|joined by|such as"
    r"|including|like) (?=[A-Z]|(?:the|its|their|his|her|other|fellow|several|many) )"
)
"""Who else is named behind a subject, up to the comma before its verb."""
_SKIPPED_ASIDE = re.compile(r",[^,]+,[ a-z]{0,40}")
_NEGATED = re.compile(r"(?:\bnot|n't|\bnever|\bhardly|\bnor|\bneither|\bnobody|\bno one)$")
_NEGATIONS = ("not", "n't", "never", "hardly", "nor", "neither", "nobody", "no one")
"""What the pattern above finds, some of it in longer words: asked for first, in a tenth of its time."""
_SUPPOSED = re.compile(r"\b(?:if|unless|whether|what|whatever|until|once|before|than) (?:the |its |their )?$")
_PREDICATE = re.compile(
    r"(?:found|made|took|gave|saw|went|came|kept|held|brought|began|became|knew|thought|wrote|felt|grew|ran"
    r"|met|paid|sent|sold|lost|won|was|were|had|has|is|are) "
)
"""What goes on with a sentence behind an adverb: "The team however found faults and said"."""
_UNREAL = ("would have ", "could have ", "might have ", "should have ")
"""What somebody did not say."""
_NOTHING_SAID = re.compile(r"[.;]|, [a-z]{3,14}ing\b|$")
_BESIDE = re.compile(r"\b(?:though|although|while|when|after|because|until|whereas|before) $")
_DENIED = re.compile(r" (?:(?:do|does|did) not|(?:do|does|did)n't)$")
_NEG_RAISING = frozenset(("expect", "believe", "think", "anticipate", "foresee"))
"""Verbs that deny what follows where they are denied themselves."""
_HEARD = frozenset(("heard", "hear", "hears", "learned", "learnt"))
_BEFORE_NOUNS = ("on", "in", "of", "for", "under", "the", "a", "an", "its", "their", "no", "any")
_ENDS_NO_SUBJECT = NO_SUBJECTS.union(_BEFORE_NOUNS)
"""Words that nobody who speaks is named by a phrase ending in: "on hold", "the claim"."""
_PRONOUNS = frozenset(("he", "she", "it", "they"))
_PROGRESSIVE = re.compile(r"\b(?:is|are|was|were|been) (?:also |now |still )?$")
_SPEAKING_TO = ("spoke to", "talked to", "spoken to")

_AFTER_STOP = re.compile(
    r"[,;:!?\"“”(*]| [-—–]|—|(?<![A-Z])(?<!\b(?:Dr|Mr|Ms|St|Jr|Sr))(?<!\b(?:Sen|Rep|Gov|Mrs|Lt\.|Col))"
    r"(?<!\bProf)\.(?=\s|$|[\"”’])"
)
_AFTER_TIME = re.compile(
    r" (?:on|in an?|in (?:19|20)|in [A-Z][a-z]+$|at (?:a|an|the) |during|after|before|when|as|while|last"
    r"|this|yesterday"
    r"|today|earlier|late|who|whose|which|by (?:phone|email|telephone)|in [A-Z]|recently|again|later|to"
    r"|outside|shortly"
    r"|early|about|of (?:the|his|her|its) (?:plan|deal|decision|move|vote))\b.*$"
)
_AFTER_APPOSITION = re.compile(rf", (?P<name>(?:{NAME_WORD} ){{1,3}}{NAME_WORD})")
_IN_PLACE = re.compile(
    rf" in (?!(?:19|20)\d)(?!(?:January|February|March|April|May|June|July|August|September|October"
    rf"|November|December)\b)[{CAPITAL}]"
)
_APPOSED = re.compile(rf" ((?:{NAME_WORD} ){{1,3}}{NAME_WORD}(?: (?:of|at|from) [^,;:\"]{{2,60}})?),")
_NAME_AND_COMMA = re.compile(
    rf"(?:\A|[,;:—–“\"] ?)({NAME_WORD}(?: {NAME_WORD}){{1,3}}), (?:the |an? |its |their )?\Z"
)
_OFFICE_ALONE = re.compile(
    rf"(?:the |an? |its |their |(?:{NAME_WORD} ){{1,4}})?(?:[a-z][\w'’-]{{1,20}} ?){{1,5}}"
)
_CLOSING_MARKS = frozenset("\"”’」』'")
_QUOTE_BEFORE = re.compile(r"[\"”’」』][,，]? ?$|[,，?!？！][\"”’」』*']? ?$|—$")


class EnglishSpeakers:
    """Finds speakers of English cues in one document.

    Args:
        text: the document's text.
        folded: its shadow.
        actors: known actors, by place.
        phrases: what reads a noun phrase.
    """

    def __init__(self, text: str, folded: str, actors: ActorsNamed, phrases: PhraseReader) -> None:
        self._text = text
        self._folded = folded
        self._actors = actors
        self._phrases = phrases
        self.openings = OpeningSubjects(text, folded, phrases)

    def subject(self, match: CueMatch, sentence: Span, antecedent: Antecedent) -> Speaker | None:
        """Finds the subject of a verb of saying, before it or behind it.

        Args:
            match: the cue.
            sentence: where it stands.
            antecedent: gives whom a pronoun means.

        Returns:
            The speaker, or None: no subject is better than a wrong one.
        """
        before = takes_complement(self._folded, match, sentence.end) and not is_noun(self._folded, match)
        if before and self._folded.startswith("of ", sentence.start):
            shared = self.openings.shared(sentence.start, match.start)
            if shared is not None:
                return shared
        for end, aside in self._subject_ends(sentence.start, match) if before else ():
            found = self._ending_at(match, sentence, end, antecedent, aside=aside)
            if found is not None:
                return found
        return self._behind(match, sentence)

    def _subject_ends(self, start: int, match: CueMatch) -> list[tuple[int, bool]]:
        """Lists where the subject of a verb may end: before auxiliaries, and before asides between commas."""
        place = match.start
        end = self._skip_auxiliaries(start, place)
        denied = _DENIED.search(self._folded, max(start, end - 12), end)
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
        between = self._folded[end:place]
        if "," not in between or match.cue.participle or between.startswith((", who ", ", which ")):
            return [(end, False)]
        # What stands between commas before a verb tells more of its subject, which stands before it.
        company = _COMPANY.search(self._text, max(start, end - 2 * _ASIDE_MAX), end)
        if company is not None and company.start() > start:
            return [(self._skip_auxiliaries(start, company.start()), True)]
        skipped = _SKIPPED_ASIDE.fullmatch(self._folded, end, place)
        ends: list[tuple[int, bool]] = [(end, False)] if skipped else []
        comma = end
        for _ in range(3):
            before = comma
            comma = self._folded.rfind(",", max(start, end - _ASIDE_MAX), comma)
            depth = self._folded.rfind(" (", max(start, end - _ASIDE_MAX), before)
            if 0 <= depth < comma and self._folded.rfind(")", depth, before) > comma:
                # The comma stands between brackets: the aside begins before them.
                comma = self._folded.rfind(",", max(start, end - _ASIDE_MAX), depth)
            if comma <= start or re.search(r"[;:!?\"]", self._folded[comma:end]):
                break
            ends.append((self._skip_auxiliaries(start, comma), True))
        return ends

    def _skip_auxiliaries(self, start: int, place: int) -> int:
        end = place
        for _ in range(7):
            while end > start and self._folded[end - 1] in " ,*":
                end -= 1
            begin = max(start, end - _LONGEST_WORD)
            space = self._folded.rfind(" ", begin, end)
            word = self._folded[max(space + 1, begin) : end]
            if word == "who" and self._text[end - 2 : end].isupper():
                break  # the World Health Organization
            if word in PHRASE_ENDS or word[-1:].isdigit() or word.endswith(")"):
                phrase = _PHRASES_BEFORE.search(self._folded, max(start, end - 26), end)
                if phrase is not None:
                    end = phrase.start()
                    continue
            if word not in AUXILIARIES and not (
                len(word) > 4 and word.endswith("ly") and word not in NO_ADVERBS
            ):
                break
            if end - len(word) <= start:
                break
            end = max(space + 1, begin)
        while end > start and self._folded[end - 1] in " ,*":
            end -= 1
        return end

    def _ending_at(
        self, match: CueMatch, sentence: Span, end: int, antecedent: Antecedent, *, aside: bool
    ) -> Speaker | None:
        start, cue = sentence.start, match.cue
        if end <= start:
            return None
        space = max(start, self._folded.rfind(" ", start, end) + 1)
        last = self._folded[space:end].lstrip("\"(*—–'")
        if last in _ENDS_NO_SUBJECT and not (
            last == "to" and self._folded.endswith(_SPEAKING_TO, start, end)
        ):
            return None
        known = self._actors.subject(match, start, end, aside=aside)
        if known is not None:
            fits = known.kind is SpeakerKind.DOCUMENT or not cue.documents_only
            return known if fits and not self._is_beside(match, sentence, known.span.start) else None
        participle = cue.participle and not _PROGRESSIVE.search(
            self._folded, max(start, match.start - 14), match.start
        )
        if not aside and not participle and last in _PRONOUNS:
            return self._meant(match, sentence, Span(end - len(last), end), antecedent)
        strict = cue.strict and (
            cue.words in AGENTS_ONLY
            or takes_clause(self._folded, match, sentence.end)
            or cue.complement in {Complement.AMOUNT, Complement.PROSPECT}
            or (cue.complement is Complement.QUOTATION and self._is_quoted_behind(match, sentence))
        )
        if cue.plain and cue.words in AMBIGUOUS:
            strict = False
        near = self.openings.nearest(start, end) if self._folded.startswith(", who ", end) else None
        return near or self._bounded(match, sentence, end, strict=strict, aside=aside, participle=participle)

    def _bounded(
        self, match: CueMatch, sentence: Span, end: int, *, strict: bool, aside: bool, participle: bool
    ) -> Speaker | None:
        """The subject that ends at a place, from the nearest place on at which one may begin."""
        start = sentence.start
        for place in self._boundaries(start, end, participle=participle):
            first = self._phrases.skip_lead(place, end)
            if first >= end or _PREDICATE.match(self._text, first, end):
                continue
            found = self._phrases.read(first, end, strict=strict, opens=first == start)
            if found is not None:
                if self._is_beside(match, sentence, place):
                    return None
                found = self._whole(found, match, sentence, aside=aside, participle=participle)
                return self._fits(found, match, place, start, participle=participle, aside=aside)
        return None

    def _is_beside(self, match: CueMatch, sentence: Span, place: int) -> bool:
        """Whether a clause beside the main one tells that somebody spoke, not what: "though Lee objected"."""
        return (
            _NOTHING_SAID.match(self._folded, match.end, sentence.end) is not None
            and _BESIDE.search(self._folded, max(sentence.start, place - 12), place) is not None
        )

    def _whole(
        self, found: Speaker, match: CueMatch, sentence: Span, *, aside: bool, participle: bool
    ) -> Speaker:
        """A subject with all who are joined to it; behind an office, the person whom an aside names."""
        if aside and found.kind is SpeakerKind.UNNAMED:
            return self._apposed(self._folded.find(",", found.span.end) + 1, match.start) or found
        if aside or participle:
            return found
        found = join_speakers(self._text, self._folded, self._phrases, sentence.start, found)
        return self._bearer(found, sentence) or found

    def _bearer(self, found: Speaker, sentence: Span) -> Speaker | None:
        """The person whose office stands behind the name, no comma behind it: "Ann Lee, the mayor said:"."""
        if found.kind is not SpeakerKind.UNNAMED:
            return None
        begin = max(sentence.start, found.span.start - _ASIDE_MAX)
        name = _NAME_AND_COMMA.search(self._text, begin, found.span.start)
        if name is None:
            return None
        person = self._phrases.read(name.start(1), name.end(1), strict=False, opens=False)
        return person if person is not None and person.kind in {SpeakerKind.PERSON, None} else None

    def _boundaries(self, start: int, end: int, *, participle: bool) -> Iterator[int]:
        """Yields where a subject that ends at a place may begin, the nearest first."""
        folded, begin = self._folded, max(start, end - _WINDOW)
        place, count = end, 0
        while place > begin and count < _MOST_BOUNDARIES:
            space = folded.rfind(" ", begin, place)
            word = folded[max(space + 1, begin) : place]
            if not word:
                place = space
                continue
            if place < end and (
                word in BOUNDARY_WORDS
                or word[-1] in BOUNDARY_SIGNS
                or word[-2:] in CLOSED
                or (participle and word == "with")
            ):
                count += 1
                yield place + 1
            sign = max(word.rfind("—"), word.rfind("–"), 0 if word[0] in BOUNDARY_SIGNS else -1)
            if 0 <= sign < len(word) - 1:
                count += 1
                yield place - len(word) + sign + 1
            place = space
        if begin == start and place <= begin:
            yield start

    def _apposed(self, start: int, end: int) -> Speaker | None:
        """The person named between commas behind an office: "its chief pilot, Rhona Blakey, said"."""
        name = _APPOSED.match(self._text, start, end)
        if name is None:
            return None
        found = self._phrases.read(name.start(1), name.end(1), strict=False, opens=False)
        return found if found is not None and found.kind in {SpeakerKind.PERSON, None} else None

    def _fits(
        self, found: Speaker, match: CueMatch, place: int, start: int, *, participle: bool, aside: bool
    ) -> Speaker | None:
        """Keeps a subject that the cue may have: a bare form has a plural, a plan identifies areas."""
        cue = match.cue
        if (
            (cue.documents_only and found.kind is not SpeakerKind.DOCUMENT)
            or (participle and found.kind is not SpeakerKind.UNNAMED)
            or (participle and holds_past_verb(found.name.lower().split()))
            or (cue.words in _HEARD and found.kind not in {SpeakerKind.BODY, SpeakerKind.UNNAMED})
            or _SUPPOSED.search(self._folded, max(start, place - 10), place)
            or (cue.words.startswith("aim") and found.name.lower().rsplit(" ", 1)[-1] in _NO_PLANS)
        ):
            return None
        denied = cue.plain and _DENIED.search(self._folded, max(start, match.start - 13), match.start - 1)
        if (
            cue.plain
            and not denied
            and not self._folded.endswith(" to ", start, match.start)
            and (found.kind in {SpeakerKind.PERSON, None} and " and " not in found.name)
        ):
            # A bare form belongs to a plural; after a name it is an infinitive, or a noun.
            return found if found.name.split(" ")[0].endswith("s") and found.kind is None else None
        if cue.plain and aside:
            several = found.kind is SpeakerKind.BODY and found.name.endswith("s")
            return found if several or found.kind is SpeakerKind.UNNAMED else None
        return found

    def _meant(
        self, match: CueMatch, sentence: Span, pronoun: Span, antecedent: Antecedent
    ) -> Speaker | None:
        """Whom a pronoun means: the nearest person named in its sentence, the antecedent, nobody."""
        start = sentence.start
        word = self._folded[pronoun.start : pronoun.end]
        if word in {"he", "she"}:
            if match.cue.documents_only:
                return None
            near = self._actors.person_before(start, pronoun.start)
            if near is not None:
                return near._replace(span=pronoun)
        found = self.openings.opens(sentence, pronoun) or self.openings.settle(
            sentence, pronoun, antecedent(word)
        )
        if found is None:
            said = word in {"he", "she"} and match.cue.strict
            return Speaker("", None, pronoun) if said else None
        if match.cue.documents_only and found.kind is not SpeakerKind.DOCUMENT:
            return None
        return found._replace(span=pronoun)

    def _is_quoted_behind(self, match: CueMatch, sentence: Span) -> bool:
        """Whether what something was called stands between marks: "called the outcome “proof”"."""
        return self._folded.find('"', match.end, min(sentence.end, match.end + _JUDGED_WITHIN)) >= 0

    def may_invert(self, match: CueMatch, sentence: Span) -> bool:
        """Whether the speaker may stand behind a verb: a quotation or a comma ends right before it."""
        return (
            match.cue.inverts
            and _QUOTE_BEFORE.search(self._text, max(sentence.start, match.start - 4), match.start)
            is not None
        )

    def _behind(self, match: CueMatch, sentence: Span) -> Speaker | None:
        """Finds the speaker of an inverted verb: "…," said the minister X."""
        if not self.may_invert(match, sentence):
            return None
        limit = min(sentence.end, match.end + _WINDOW)
        known = self._actors.behind(match.end, limit)
        if known is not None:
            return known
        # Behind a comma alone a verb may have an object: "…, explains a good deal".
        quoted = self._text[max(0, match.start - 3) : match.start].strip(" ,，")
        return self.forward(match.end, limit, strict=bool(quoted) and quoted[-1] in _CLOSING_MARKS)

    def forward(self, start: int, limit: int, *, strict: bool) -> Speaker | None:
        """Reads the speaker who begins at a place, whatever follows."""
        while start < limit and self._text[start] in " \n\r*":
            start += 1
        window = self._text[start:limit].replace("\n", " ").replace("\r", " ")
        stop = _AFTER_STOP.search(window)
        end = stop.start() if stop else len(window)
        phrase = window[:end]
        if end and window[end : end + 2] == ", " and _OFFICE_ALONE.fullmatch(phrase):
            name = _AFTER_APPOSITION.match(window, end)
            if name is not None:
                first = start + name.start("name")
                found = self._phrases.read(first, start + name.end("name"), strict=False, opens=False)
                if found is not None and found.kind is not SpeakerKind.BODY:
                    return found
        cut = _AFTER_TIME.search(phrase)
        if cut is not None and not (
            cut.group().startswith(" in ") and phrase[:1].islower() and _IN_PLACE.match(cut.group())
        ):
            end = cut.start()
        return self._phrases.read(start, start + end, strict=strict, opens=False) if end else None
