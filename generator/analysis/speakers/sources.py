"""Finds whom words other than a verb of saying name: "according to X", "were told by X"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from generator.analysis.cues.inventory import AS_TOLD
from generator.analysis.speakers.name_words import NAME_WORD
from generator.analysis.speakers.speaker import Speaker
from generator.analysis.speakers.wording import NO_TITLE
from generator.analysis.speakers.words import NOBODYS_REPORTS, kind_as_worded
from generator.model import Span, SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.cues.finding import CueMatch
    from generator.analysis.speakers.actors_named import ActorsNamed
    from generator.analysis.speakers.english import Antecedent, EnglishSpeakers
    from generator.analysis.speakers.phrases import PhraseReader

_LONGEST = 100
"""Code points of a source as worded; what is longer names more than a source."""
_ACCORDING = frozenset(("according to", "as per", *AS_TOLD))
_ARTICLE = re.compile(r"\s*(?:the |an? )?")
_END = re.compile(rf"[,;:—*\"“”]| [–-] |{NO_TITLE}\.(?!\d)(?<!\b[A-Z]\.)(?=\s|$|[\"”’\[(])|$")
_RELATIVE = re.compile(
    r" (?:(?:jointly|recently|newly|officially|just|first|originally|also|separately|quietly) )?"
    r"(?:seen|published|released|compiled|obtained|commissioned|reviewed|issued|quoted|cited|conducted"
    r"|carried"
    r"|who|which|that|whose|on (?:[a-z]{3,6}day|[a-z]{3,9} \d)|last|this|in (?:19|20)\d\d)\b.*$",
    re.DOTALL,
)
# "According to Smith the plan will fail": no comma stands behind the name.
_NAME_BEFORE_CLAUSE = re.compile(
    rf"{NAME_WORD}(?: {NAME_WORD}){{0,3}}(?= (?:the|it|they|he|she|we|there|these|those|this)\b)"
)
_NEAR = 60
"""Code points in which an actor's name begins that is the source."""
_NOT_FIRST = re.compile(r"[,，]| of | by | in | from | at | for ")
"""What stands before the name of another: "a report by the council"."""
_NAME_GOES_ON = re.compile(r" [A-Z][a-z]")
"""What shows that an actor's name is a part of another: "the Norway Fisheries Report"."""
_GOES_ON = re.compile(
    r"(?:'s)? (?!(?:the|an?|it|they|he|she|there|this|these|that|its|their|his|her|no|all|most|many|some)\b)"
    r"[^,;:()\"—]{2,90}(?=[,;]|\.[\"' ]{0,2}$)"
)
"""What tells more of a source behind its name: "according to Reuters data out on Monday, …"."""
_NEWLY_MADE = re.compile(r"[a-z]{3,14}ly [a-z]{3,14}(?:ed|en|wn)(?= [a-z])")
"""What a source is before its noun: "a newly published study"."""
_ADJECTIVES = re.compile(
    r"(?:(?:new|recent|large|larger|small|smaller|major|global|long|independent|internal|leaked|joint|draft"
    r"|separate|detailed|damning|scathing|preliminary|unpublished|confidential), )+(?=[a-z-]{3,20} [a-z])"
)
"""Adjectives in a row: "a new, larger study"."""
_TITLE = re.compile(
    r"[\"“‘'](?P<title>[A-Z0-9][^\"“”‘’\n]{2,80}?),?[\"”’']"
    r"(?= \([^()]{1,60}\)[,.]|[,.;](?:\s|$)|$|(?<=,[\"”’']) "
    r"| (?:published|released|issued|adopted|unveiled|from|by)\b)"
)
"""A work by its title: "according to the “Guiding Opinions”, …"."""
_ONE_THING = re.compile(r"(?!data$|police$|officials$|reports$)[a-z]{1,20}(?<!s)")
_REPORTS = re.compile(rf" {NOBODYS_REPORTS}(?=[.,;:)\"]|$| (?:last|this|on|earlier) )")
_MEDIA_REPORTS = (" media reports", " press reports", " news reports")
_POSSESSOR = re.compile(r"\b(?:by|on|in) ([^,.;:\"]{2,90}?)(?:'s|(?<=s)') $")
_PRONOUN_POSSESSOR = re.compile(r"\b(?:by|on|in) (his|her|its|their) $")
_OWN_PRONOUNS = {"his": "he", "her": "she", "its": "it", "their": "they"}
_AGENT = re.compile(r" (?:[a-z]{3,20}ly )?by ")
_AGENT_END = re.compile(r" (?:that|to|how|of|about|why|on)\b|[,;:.]")
_CLAUSE = re.compile(
    r"(?: (?:yesterday|today|earlier|again|[a-z]{3,6}day))?"
    r"(?: (?:on|in|at|during|by|last|this) [^,.;:]{2,30})?,? ?(?:that\b|\"|:|, )"
)
_AS_TOLD_IN = frozenset(words for words in AS_TOLD if words.endswith(" in"))
_SET_OFF = frozenset(("", ", ", " (", "— ", "– ", '"', '" ', "”", "” "))
"""What stands before "as stated in the guide" where it tells who says the sentence."""
_PLACE_IN_TEXT = re.compile(
    r"(?:this|our|my|that|these|those|same|previous|preceding|following|next) "
    r"|(?:[a-z]+ )?(?:sections?|chapters?|parts?|figures?|figs?\.|tables?|box(?:es)?|annex|appendix"
    r"|paragraphs?|notes?|footnotes?|charts?|exhibits?|equations?)(?: (?:[0-9]|[a-z]\b)|$)",
    re.IGNORECASE,
)
"""Where a text refers to itself: "Figure 3", "the previous chapter", "our report"."""
_TOLD_BY = frozenset(("account", "reckoning", "calculation", "calculations", "admission"))
"""What somebody gives where "by" stands before the name: "by Brandt's account"."""
_VIEWS = _TOLD_BY.union(("view", "opinion", "words", "telling", "judgement", "judgment", "estimation"))
_NOBODYS = (" has it", " to", " accounts")
"""Ends of words that tell that somebody spoke, and not who: "legend has it", "is said to"."""
_TIMING = ("after ", "before ", "since ", "until ", "when ", "once ", "because ")
"""What stands before hearsay that the sentence does not tell."""
_HOLDER = re.compile(
    r"(?:^|[,;:—–] |\b(?:and|but|while|that) |(?<=^\"))"
    r"(?:(?P<pronoun>his|her|their|its)|(?P<name>[^,.;:\"]{2,80}?)(?:'s|(?<=s)'))"
    r" (?:own |main |central |personal |basic |general |overall |biggest |only |blunt ){0,2}$"
)
_HELD_BY = frozenset(
    (
        *("view of", "view among", "opinion of", "opinion among", "belief of", "belief among"),
        *("consensus among", "feeling among"),
    )
)
_HELD = re.compile(r" ([^,.;:\"]{2,80}?) (?:is|was|remains|has been) that\b(?! of\b)")
_THINKER = re.compile(rf" ({NAME_WORD}(?: {NAME_WORD}){{0,3}})(?:,? (?:of|at) [^,.;:\"]{{2,60}})?,")
_TOLD = frozenset(("told", "warned", "informed", "reminded", "assured", "advised"))
_THAT = re.compile(r",? (?:that|with concern,? that|also that|further that|whether|how)\b|[,.]? ?$|, ")


class Source(NamedTuple):
    """Whom a source phrase names."""

    speaker: Speaker | None
    """None where the words tell that somebody spoke, but not who: "participants were told that"."""
    cue: Span
    """The words that show it."""


class SpeechSources:
    """Reads the source phrases of one document.

    Args:
        text: the document's text.
        folded: its shadow.
        actors: known actors, by place.
        phrases: what reads a noun phrase.
        speakers: what reads a speaker who begins at a place.
    """

    def __init__(
        self, text: str, folded: str, actors: ActorsNamed, phrases: PhraseReader, speakers: EnglishSpeakers
    ) -> None:
        self._text = text
        self._folded = folded
        self._actors = actors
        self._phrases = phrases
        self._speakers = speakers

    def read(self, match: CueMatch, sentence: Span, antecedent: Antecedent) -> Source | None:
        """Reads one source phrase.

        Args:
            match: the phrase.
            sentence: where it stands.
            antecedent: gives whom a pronoun means.

        Returns:
            Whom it names, or None where it names no speaker.
        """
        words = match.cue.words
        cue = Span(match.start, match.end)
        if words in _ACCORDING:
            return self._according(match, sentence)
        if words.startswith("own ") or words in _VIEWS:
            return self._own(match, sentence, antecedent)
        if words.startswith("for ") or words in _HELD_BY or words.endswith((" is that", " was that")):
            return self._held(match, sentence) or self._holding(match, sentence, antecedent)
        if words.startswith("it ") or words.endswith(_NOBODYS):
            sure = words.endswith((" to", " accounts"))
            # "The day after it was reported": that tells when.
            when = self._folded.endswith(_TIMING, sentence.start, match.start)
            told = sure or (not when and _THAT.match(self._folded, match.end, sentence.end) is not None)
            return Source(None, cue) if told else None
        if words.rsplit(" ", 1)[-1] in _TOLD:
            return self._told(match, sentence)
        known = self._actors.behind(match.end, sentence.end)
        speaker = known or self._speakers.inverted.forward(
            match.end, min(sentence.end, match.end + _LONGEST), strict=True
        )
        return None if speaker is None else Source(speaker, cue)

    def _according(self, match: CueMatch, sentence: Span) -> Source | None:
        """Whom "according to" names, or "as per" and "as stated in" where they name somebody."""
        words = match.cue.words
        if (
            words in AS_TOLD
            and self._folded[max(sentence.start, match.start - 2) : match.start] not in _SET_OFF
        ):
            # "Store it as described in the manual": that is how, not who says so.
            return None
        article = _ARTICLE.match(self._folded, match.end, sentence.end)
        begin = article.end() if article else match.end
        cue = Span(match.start, min(begin, sentence.end))
        while self._folded[cue.end - 1].isspace():
            cue = Span(cue.start, cue.end - 1)
        reports = _REPORTS.match(self._folded, match.end, sentence.end)
        if reports is not None:
            return Source(None, Span(match.start, reports.end()))
        found = self._named_source(match, begin, sentence)
        # "As per the schedule", "as noted in section 2": nobody speaks, as little as "per unit" does.
        if found is None or (words != "according to" and not _is_somebody(found)):
            return None
        if words in _AS_TOLD_IN:
            if found.kind not in {SpeakerKind.DOCUMENT, SpeakerKind.UNNAMED}:
                # "As reported in May", "as noted in Europe": a time and a place say nothing.
                return None
            # What is told in a guide, a book tells.
            found = found._replace(kind=SpeakerKind.DOCUMENT)
        return Source(self._to_its_end(found, sentence), cue)

    def _named_source(self, match: CueMatch, begin: int, sentence: Span) -> Speaker | None:
        """The source whose words begin at `begin`, its article before them."""
        known = self._known(match.end, begin, sentence.end)
        title = _TITLE.match(self._text, begin, sentence.end) if known is None else None
        if known is not None or title is None:
            return known or self._worded_source(match, begin, sentence)
        return Speaker(title["title"], SpeakerKind.DOCUMENT, Span(begin, title.end()))

    def _worded_source(self, match: CueMatch, begin: int, sentence: Span) -> Speaker | None:
        adjectives = _ADJECTIVES.match(self._text, begin, sentence.end) if begin > match.end + 1 else None
        stop = _END.search(self._text, adjectives.end() if adjectives else begin, sentence.end)
        end = stop.start() if stop else sentence.end
        modified = _NEWLY_MADE.match(self._folded, begin, end)
        cut = _RELATIVE.search(self._folded, modified.end() if modified else begin, end)
        end = self._within_bracket(begin, cut.start() if cut else end)
        name = _NAME_BEFORE_CLAUSE.match(self._text, begin, end)
        end = name.end() if name is not None else end
        while end > begin and self._text[end - 1].isspace():
            end -= 1
        if not 0 < end - begin <= _LONGEST:
            return None
        named = bool(self._folded[match.end : begin].strip())
        words = self._text[begin:end]
        if words[0].isupper():
            # "According to The Verge": the article may be part of a title.
            first = match.end + 1 if named and self._folded.startswith("the ", match.end + 1) else begin
            found = self._phrases.read(first, end, strict=False, opens=False)
            if found is not None:
                return found
        else:
            found = self._phrases.read(match.end + 1 if named else begin, end, strict=named, opens=False)
            # "According to journalist Ann Lee".
            if found is not None and (named or found.name[0].isupper()):
                return found
        kind = kind_as_worded(words)
        if f" {words.lower()}".endswith(_MEDIA_REPORTS):
            # Somebody's, and no paper by name.
            kind = SpeakerKind.UNNAMED
        bare = kind is SpeakerKind.DOCUMENT and not named and _ONE_THING.fullmatch(words)
        if (kind is None and words[0].islower()) or bare:
            # "According to local conditions", "according to plan": nobody speaks.
            return None
        return Speaker(" ".join(words.split()), kind, Span(begin, end))

    def _to_its_end(self, source: Speaker, sentence: Span) -> Speaker:
        """A source whose place takes in what tells more of it."""
        span = source.span
        return source._replace(span=Span(span.start, self._end_of_source(span.end, sentence.end)))

    def _end_of_source(self, end: int, limit: int) -> int:
        """Where a source ends whose name ends at a place: "a Reuters poll of 40 economists, …"."""
        behind = _GOES_ON.match(self._folded, end, limit)
        return end if behind is None else behind.end()

    def _known(self, start: int, begin: int, limit: int) -> Speaker | None:
        """The actor whose name, and no longer one, opens a source at a place, its article aside."""
        for span, actor in self._actors.within(start, min(limit, begin + _NEAR))[:1]:
            if _NAME_GOES_ON.match(self._text, span.end, limit) or self._actors.tells_of_another(
                span, actor, limit
            ):
                return None
            if not _NOT_FIRST.search(self._folded, begin, span.start):
                return Speaker(actor.name, actor.kind, span)
        return None

    def _within_bracket(self, begin: int, end: int) -> int:
        """Where a source ends that stands in a bracket with its cue: "(… according to Lee)"."""
        closing = self._text.find(")", begin, end)
        return closing if closing >= 0 and self._text.find("(", begin, closing) < 0 else end

    def _own(self, match: CueMatch, sentence: Span, antecedent: Antecedent) -> Source | None:
        cue, begin = Span(match.start, match.end), max(sentence.start, match.start - _LONGEST)
        pronoun = _PRONOUN_POSSESSOR.search(self._folded, begin, match.start)
        if pronoun is not None:
            if match.cue.words in _TOLD_BY and self._folded[pronoun.start()] != "b":
                return None
            found = self._opening(sentence, pronoun.start()) or antecedent(_OWN_PRONOUNS[pronoun.group(1)])
            span = Span(pronoun.start(1), pronoun.end(1))
            return None if found is None else Source(found._replace(span=span), cue)
        possessor = _POSSESSOR.search(self._folded, begin, match.start)
        if possessor is None or (match.cue.words in _TOLD_BY and self._folded[possessor.start()] != "b"):
            return None
        start, end = possessor.span(1)
        known = self._actors.ending_at(start, end)
        speaker = known or self._phrases.read(start, end, strict=match.cue.words not in _VIEWS, opens=False)
        return None if speaker is None else Source(speaker, cue)

    def _opening(self, sentence: Span, place: int) -> Speaker | None:
        """What a sentence opens with, where a comma and the place follow: "The union, in its words, is"."""
        end = place - len(", ")
        if end <= sentence.start or not self._folded.startswith(", ", end):
            return None
        return self._actors.ending_at(sentence.start, end) or self._phrases.read(
            sentence.start, end, strict=False, opens=True
        )

    def _holding(self, match: CueMatch, sentence: Span, antecedent: Antecedent) -> Source | None:
        """Who holds the view that a clause tells: "Brandt's view is that", "her argument is that"."""
        if not match.cue.words.endswith(" that"):
            return None
        cue, begin = Span(match.start, match.end), max(sentence.start, match.start - _LONGEST)
        holder = _HOLDER.search(self._folded[begin : match.start])
        if holder is None:
            return None
        start, end = (begin + place for place in holder.span("pronoun" if holder["pronoun"] else "name"))
        if holder["pronoun"]:
            found = antecedent(_OWN_PRONOUNS[holder["pronoun"]])
            return None if found is None else Source(found._replace(span=Span(start, end)), cue)
        known = self._actors.ending_at(start, end)
        opens = start == sentence.start
        speaker = known or self._phrases.read(start, end, strict=False, opens=opens)
        return None if speaker is None else Source(speaker, cue)

    def _held(self, match: CueMatch, sentence: Span) -> Source | None:
        """Who holds it: "the view among traders is that …", "For the economist Ann Lee, …"."""
        thinker = match.cue.words.startswith("for ")
        if match.cue.words.endswith(" that") or (thinker and match.start != sentence.start):
            return None
        held = (_THINKER if thinker else _HELD).match(
            self._text if thinker else self._folded, match.end, sentence.end
        )
        if held is None:
            return None
        start, end = held.span(1)
        known = self._actors.ending_at(start, end)
        speaker = known or self._phrases.read(start, end, strict=False, opens=False)
        if speaker is None or (thinker and speaker.kind not in {SpeakerKind.PERSON, None}):
            return None
        return Source(speaker, Span(match.start, match.end))

    def _told(self, match: CueMatch, sentence: Span) -> Source | None:
        cue = Span(match.start, match.end)
        agent = _AGENT.match(self._folded, match.end, sentence.end)
        if agent is None:
            clause = _CLAUSE.match(self._folded, match.end, sentence.end)
            return None if clause is None or clause.group().endswith(", ") else Source(None, cue)
        stop = _AGENT_END.search(self._folded, agent.end(), min(sentence.end, agent.end() + _LONGEST))
        if stop is None:
            return None
        known = self._actors.ending_at(agent.end(), stop.start())
        speaker = known or self._phrases.read(agent.end(), stop.start(), strict=True, opens=False)
        return None if speaker is None else Source(speaker, cue)


def _is_somebody(speaker: Speaker) -> bool:
    """Whether a source is one by its noun or its capital."""
    if _PLACE_IN_TEXT.match(speaker.name) is not None:
        return False
    return speaker.kind is not None or speaker.name[0].isupper()
