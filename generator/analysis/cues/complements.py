"""Decides whether what follows a verb makes it one of speech: "noted that", but not "noted the report"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.cues.finding import QUOTED_BY
from generator.analysis.cues.verbs import AMBIGUOUS, Complement

if TYPE_CHECKING:
    from generator.analysis.cues.finding import CueMatch

_WRITINGS = (
    r"(?:note|letter|statement|report|post|thread|memo|message|e-?mail|article|column|op-ed|essay|blog|paper"
    r"|filing|affidavit|ruling|judgment|judgement|interview|speech|book|memoir|editorial|opinion|tweet"
    r"|briefing|release|podcast|newsletter|dissent|preface|foreword|report)"
)
_ASIDE = (
    rf"(?:,? (?:(?:in|on|for|via) (?:an?|the|his|her|its|their) (?:[a-z-]{{2,14}} ){{0,3}}?{_WRITINGS}"
    r"(?: (?:to|for|on|about|last|this|published|sent|seen|obtained|with) [^,.;:\"]{2,50}?)?"
    r"|[a-z]{3,20}ly|aloud|too|again|once|later|today|yesterday|further|in [a-z0-9]{2,12}(?: \d{4})?"
    r"|(?:on )?[a-z]{3,6}day(?: (?:morning|afternoon|evening|night))?"
    r"|on [a-z]{3,9}(?: \d{1,2})?|at the time|with [a-z ]{3,30},|(?:last|this) [a-z]{3,9}"
    r"|during [^,.;:]{2,50}"
    r"|in (?:the journal|the magazine|[a-z' ]{2,20}issue of) [a-z ]{2,40}(?=[.,;\"]|$))){0,2}"
)
_ADDRESSED = (
    r" (?:to|with) (?!(?:is|are|was|were|has|have|had|will|would|can|could|may|do|does|did)\b)"
    r"[a-z]{2,12}(?: [a-z]{2,12}){0,3}(?:,? ?\"|,? that\b|:)"
)
_PRESENT = (
    r"(?:emphasi[sz]es|prioriti[sz]es|remains|seems|appears|makes|takes|gives|goes|comes|keeps|lets|puts|brings"
    r"|becomes|lacks|seeks|allows|requires|includes|contains|ignores|fails|relies|depends|shows|says|tells"
    r"|exceeds|reflects|represents|suggests|implies|threatens|undermines|reduces|lowers|creates|provides"
    r"|prevents|protects|excludes|omits|overlooks|underlines|underscores|acknowledges|recogni[sz]es|confirms"
    r"|proves|ensures|lies|owes|pays|spends|earns|sells|buys|employs|produces|generates|serves|deserves|stands"
    r"|begins|ends up|consists|belongs|holds|carries|does|wants|assumes|applies|covers|happens)"
)
"""Present forms that are no plurals of nouns, or seldom: "notes the plan relies on trade"."""
_CLAUSE = re.compile(
    rf"(?:{_ADDRESSED}|{_ASIDE}(?:,? ?\"|,? that\b|,? '[^ ]|[:：,.;!?)]|$| ?[-—–]| (?:how|why|whether|if"
    rf"|what|when|where)\b"
    # "The harms he warned about are known": what is told of a noun is no clause.
    r"| (?!of |(?:to|about|for|with) (?:is|are|was|were) )"
    r"(?:(?! (?:and|while|who|which|when|after|before|but)\b)[^.;:,\"]){2,70}?"
    r" (?:is|are|was|were|had|has|have|would|will|could|should|may|might|must|can"
    r"|need(?:s|ed)? to)\b"
    r"| (?!of )(?:(?! (?:and|while|who|which|that|when|after|before|but|to)\b)[^.;:,\"]){2,60}?"
    rf" {_PRESENT}\b))"
)
_THAT = re.compile(
    rf"(?:{_ADDRESSED}|{_ASIDE}(?:,? ?\"|,? that\b|[:：,.;!?)]|$| ?[—–]| (?:how|why|whether|if|what)\b))"
)
_LONGEST_AS = 90
"""Code points from "as" to "sees it"."""
_LONGEST_SUBJECT = 120
"""Code points between a quotation and the verb behind it."""
_TO_OR_THAT = re.compile(r"(?: ?[-—–:]| that\b| to\b)")
_AMOUNT = re.compile(
    r" (?:the|its|their|his|her|that|it|this|[a-z]{2,15}'s?)\b[^.;:,\"]{0,60}? at (?:[\d£$€¥]|about|around"
    r"|between|nearly"
    r"|almost|more|less|some|just|up to|over|under|roughly)"
)
_DUTY = re.compile(
    r"(?! \d| to\b| (?:another|more|new|extra)\b)(?: that\b|:| ?\"| [^.;:,\"]{2,110}?"
    r"(?:, (?:who|whose|which) [^.;:,\"]{2,80},)? to \w)"
)
_PROSPECT = re.compile(
    r" [^.;:,\"]{2,60}? (?:(?:rising|falling|reaching|hitting|climbing|growing|easing|slipping"
    r"|returning|settling|averaging"
    r"|remaining|staying|edging|peaking|recovering|rebounding|slowing|accelerating|weakening|strengthening|narrowing"
    r"|flattening|cooling|softening|firming|stabilising|doubling|tightening|widening|declining"
    r"|dropping|increasing|expanding|contracting|shrinking)\b|(?:at|between) [\d£$€¥])"
)
_CONTENT = re.compile(
    rf"(?:{_ADDRESSED}|{_ASIDE}(?:,? ?\"|,? that\b(?! of\b)|: ?[\"'])| (?:he|she|they|there)\b)"
)
_SAID_BEFORE = re.compile(r"(?:[,.?!…—–-][\"']|[\"'],) ?[^.;:\"]{1,110}$")
_NO_OBJECT = re.compile(
    r"[.,;!?)]|$| ?[—–]| (?:[a-z]{3,20}ly|in|on|at|as|when|with|during|after|before|while|to|about|back|again"
    r"|later|from|through|by|and|last|this|via)\b"
)
_FEELING = re.compile(
    r" (?:(?:the|his|her|its|their|an?|some|no) )?(?:[a-z]{3,14}'s )?"
    r"(?:[a-z]{3,14}(?: and [a-z]{3,14})? ){0,2}?(?:hope|concern"
    r"|confidence|regret|support|doubt|fear|optimism|pessimism|satisfaction|dissatisfaction|disappointment"
    r"|frustration|anger|alarm|outrage|dismay|relief|sympathy|scepticism|skepticism|readiness|willingness"
    r"|view|opinion|belief|worry|worrie|reservation|misgiving|caution|unease|shock|surprise|solidarity"
    r"|commitment|gratitude|appreciation|condolence|remorse|desire|wishe?|opposition|conviction"
    r"|determination|disquiet|impatience|indignation|preference)s?\b"
)
_CLAIMED = (
    r" [^.;:,\"]{0,60}?\b(?:(?:claim|allegation|accusation|suggestion|assertion|criticism|rumou?r|report"
    r"|speculation|charge|argument|notion|idea|concern|warning|fear)s? that\b"
    r"|(?:claims|allegations|accusations|suggestions|criticism|speculation|rumou?rs|reports|concerns|warnings|calls|fears)"
    r" (?:of|as|about|from|for)\b)"
)
_CLAIM = re.compile(_CLAIMED)
_JUDGEMENT = re.compile(rf"[^.;:]{{0,90}}?(?:\"| as )|{_CLAIMED}")
_AS = re.compile(r"[,.;:)]|$")
_AS_BEFORE = re.compile(r"\bas [^,.;:\"]{2,80} $")
_COMPLEMENTS = {
    Complement.CONTENT: _CONTENT,
    Complement.FEELING: _FEELING,
    Complement.CLAIM: _CLAIM,
    Complement.AS: _AS,
    Complement.PROSPECT: _PROSPECT,
    Complement.QUOTATION: _JUDGEMENT,
    Complement.AMOUNT: _AMOUNT,
    Complement.DUTY: _DUTY,
}
_THAT_ONLY_WORDS = """
    heard hear hears held hold holds learned learnt agreed agrees agree found finds find
    recalled recall recalls reported reports report ruled rules rule
    considered considers consider signalled signals hinted hints observed observes
    """
_COUNTED = re.compile(
    r" (?:(?:an?|about|around|some|nearly|almost|more|less|fewer|than|at|least|over|up|to|only|just"
    r"|another) ){0,4}(?:[a-z]{3,14} of )?[£$€¥]?\d"
)
_WITNESSED = re.compile(
    r" (?:having|being|(?!according|during|following|including|regarding|concerning|pending)[a-z]{2,14}ing"
    r" (?:an?|the|his|her|its|their|him|them|to|in|at|on|with|for|from|by|when|up|out|\d{1,4}|two|three|four"
    r"|smoke|gunfire|shots|voices|screams))\b"
)
"""What somebody reports of himself: "reported seeing smoke"."""
_WITNESSING = frozenset(("reported", "report", "reports", "recalled", "recalls", "recall", "admitted"))
_REPORTING = frozenset(("reported", "reports", "report"))
"""What says how many of something there were: "the ministry reported 118 new cases"."""
QUOTING = frozenset(("quoted", "quotes", "quote", "quoting", "cited", "cites", "cite", "citing"))
"""What may have somebody as its object who is "quoted as saying"."""
_GOING_ON = frozenset(("began", "begins", "continued", "continues", "went on", "goes on"))
_CLAIMING = frozenset(("claimed", "claims", "claim", "claiming"))
_QUOTED_SOON = re.compile(r" [^.,;:\"]{2,60} \"")
"""Words that stand in marks before the clause ends: "claimed the sums “do not add up”"."""
_QUOTING = re.compile(rf"{_ASIDE}[,:]? ?[\"'“‘]|[.,;!?]?$|[.,;:!?]? ?[—–]")
"""What says nothing unless a quotation follows, or ends right before."""
_THAT_ONLY = frozenset(_THAT_ONLY_WORDS.split())
"""What says nothing before a bare clause: "found the door was locked" is an act."""
_FINDERS = re.compile(
    r"\b(?:report|study|survey|poll|analysis|review|inquiry|enquiry|investigation|audit|paper|research|assessment"
    r"|evaluation|census|trial|experiment|meta-analysis|probe|researchers|scientists|auditors|pollsters)s?"
    r"(?: (?:by|from|of|in|for|on) [^,.;:\"]{2,60})?,?(?: (?:also|has|have|had|further|recently|later))? $"
)
"""What finds a thing to be so, where others come upon it: "the survey found one in five had moved"."""
_FOUND_SOMEWHERE = re.compile(r" (?:in|at|on|under|near|inside|behind|among|by) ")
"""What shows that the paper was found: "a paper found in a drawer"."""
_LONGEST_FINDER = 100
_REPORTED_CLAUSE = re.compile(
    r" (?!of\b|on\b|for\b|to\b)(?:(?! (?:and|while|who|whose|which|that|when|after|before|but|to)\b)"
    r"[^.;:,\"]){2,60}? (?:is|are|was|were|has|have|had|will|would|could|should|may|might|must|can)\b"
)
"""A clause right behind "reports", and no object of which more is told: "CNN reports the train is late"."""
_PREPOSITION = re.compile(r" (?:for|of|on|in|at|by|from|with)\b")
_WITH_PREPOSITION = ("fear", "hope", "comment", "object", "protest", "remark", "report", "answer", "note")
"""Verbs that take a preposition themselves: "fear for", "comment on"."""
_NOUNS_TOO = AMBIGUOUS.difference(_WITH_PREPOSITION)
_ENDS = frozenset((".", ";", "", "\n"))
_SETS_APART = re.compile(r"[,\"'—–]")
_LONGEST_LEAD = 70
"""Code points before a verb in which the mark stands that sets it and its subject apart."""
PLURAL_NOUNS = frozenset(f"{verb}s" for verb in AMBIGUOUS)
"""Forms that are the plurals of nouns, too."""
_BEHIND_PLURAL = re.compile(
    r",? (?:were|was|had been|fell|rose)\b| (?:for|of|show|suggest|indicate|imply|point|put|were|are|have"
    r"|had|fell|rose|came|remain|range|vary)\b"
)
"""What follows several estimates, and nobody who estimates: "EPS estimates fell"."""
# "The study set out to test it" tells what is aimed at; "programs included in the budget" say nothing.
_NOT_BEFORE = {
    "set out": (" to ",),
    "sets out": (" to ",),
    "included": (" in ", " on ", " as ", " among "),
}
"""What follows a verb of saying where it is none."""
_RESOLVING = frozenset(("resolved", "resolves", "resolve"))


def takes_complement(folded: str, match: CueMatch, limit: int) -> bool:
    """Whether what follows a cue, up to a limit, is what makes it one of speech."""
    cue = match.cue
    if cue.words in _NOT_BEFORE and folded.startswith(_NOT_BEFORE[cue.words], match.end):
        return False
    if cue.complement is Complement.ANY:
        return True
    if cue.complement is Complement.CLAUSE:
        # "“Nobody came,” Lee wrote in the Times."
        return _takes_what_is_said(folded, match, limit) or (
            cue.inverts and _follows_comma(folded, match) and _follows_quotation(folded, match, limit)
        )
    behind = _COMPLEMENTS[cue.complement].match(folded, match.end, limit) is not None
    if cue.complement is Complement.CONTENT:
        return behind or _follows_quotation(folded, match, limit)
    if behind and cue.complement is Complement.AS:
        return _AS_BEFORE.search(folded, max(0, match.start - _LONGEST_AS), match.start) is not None
    return behind


def _takes_what_is_said(folded: str, match: CueMatch, limit: int) -> bool:
    """Whether a clause, a quotation or nothing follows a verb that may have another object."""
    cue = match.cue
    if cue.words in _RESOLVING:
        return _TO_OR_THAT.match(folded, match.end, limit) is not None
    if (
        (cue.words in _REPORTING and _COUNTED.match(folded, match.end, limit))
        or (cue.words in _CLAIMING and _QUOTED_SOON.match(folded, match.end, limit))
        or (cue.words in _WITNESSING and _WITNESSED.match(folded, match.end, limit))
    ):
        return True
    if cue.words in QUOTING and QUOTED_BY.match(folded, match.end, limit):
        return True
    if cue.words in _GOING_ON:
        return _QUOTING.match(folded, match.end, limit) is not None
    found = (
        cue.words == "found"
        and not _FOUND_SOMEWHERE.match(folded, match.end)
        and _FINDERS.search(folded, max(0, match.start - _LONGEST_FINDER), match.start)
    )
    if cue.words in _REPORTING and _REPORTED_CLAUSE.match(folded, match.end, limit):
        return True
    pattern = _THAT if cue.words in _THAT_ONLY and not found else _CLAUSE
    return pattern.match(folded, match.end, limit) is not None


def _follows_quotation(folded: str, match: CueMatch, limit: int) -> bool:
    """Whether a quotation ends before the subject, and no object follows: "“Nobody came,” Lee sighed."."""
    begin = max(0, match.start - _LONGEST_SUBJECT)
    before = folded[begin : match.start]
    if '"' not in before and "'" not in before:
        return False
    return _SAID_BEFORE.search(before) is not None and _NO_OBJECT.match(folded, match.end, limit) is not None


def _follows_comma(folded: str, match: CueMatch) -> bool:
    """Whether the last quotation before a verb ends with a comma, and not with its own sentence."""
    place = folded.rfind('"', max(0, match.start - _LONGEST_SUBJECT), match.start)
    return place > 0 and (folded[place - 1] == "," or folded.startswith(",", place + 1))


def is_noun(folded: str, match: CueMatch) -> bool:
    """Whether what follows a form shows that it is a noun: "its forecast for May", "EPS estimates fell"."""
    words = match.cue.words
    if words == "projects" and _PREPOSITION.match(folded, match.end):
        # "Model projects in the valley"; what a paper states "in a footnote" has a verb before it.
        return True
    if words in PLURAL_NOUNS:
        if folded[match.end : match.end + 1] in _ENDS:
            # "…, the bank forecasts." ends a report; "it slowed U.S. projects." does not.
            return not _SETS_APART.search(folded, max(0, match.start - _LONGEST_LEAD), match.start)
        return _BEHIND_PLURAL.match(folded, match.end) is not None
    return words in _NOUNS_TOO and _PREPOSITION.match(folded, match.end) is not None


def takes_clause(folded: str, match: CueMatch, limit: int) -> bool:
    """Whether a clause, a quotation or nothing follows: what is said, and nothing that is acted on."""
    return _THAT.match(folded, match.end, limit) is not None
