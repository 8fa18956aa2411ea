"""The English words that decide what a statement does, on the folded shadow, one construction a row.

Each construction has heads, words of which one must stand in the sentence before its pattern is tried at all:
most sentences hold few of them, and trying every pattern on every sentence costs three times as much. A head
with a star stands for all forms of that verb; `@` in the pattern stands for the heads. All quantifiers are
bounded, so that matching stays linear.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.analysis.inflection import inflect
from generator.model import Label

_ADVERB = (
    r"(?:(?:not|also|only|still|further|now|thus|therefore|always|often|first|just|even|no longer"
    r"|[a-z]{3,20}ly) )"
    r"{0,2}"
)
_BE = r"\b(?:is|are|was|were|be|been|being|remains?|remained|becomes?|became) " + _ADVERB
_FEW_WORDS = r"(?:[a-z'-]{1,20} ){0,4}?"
_SHE = r"(?:he |she |they |also |has |have )?"


@dataclass(frozen=True, slots=True)
class Construction:
    """A pattern that is tried where one of its heads stands."""

    label: Label
    """What it shows."""
    heads: frozenset[str]
    """Folded words of which one must stand in the sentence."""
    pattern: re.Pattern[str]
    """On the folded shadow; its match is the cue."""


# "Chicks should survive" expects; "ministers should act" directs.
_EXPECTED_OF_THINGS = (
    r"(?:survive|last|arrive|recover|rise|fall|ease|rebound|pick up|come down|expire|be (?:ready|complete))\b"
)

_DIRECTIVE = (
    ("must shall", "@"),
    ("should", f"@(?! {_EXPECTED_OF_THINGS})"),
    ("ought", "@ to"),
    ("need needs", "@ to"),
    ("has have had", r"@ (?:to|better)\b"),
    ("let", "@ us"),
    ("time", r"\bit is @ to\b"),
    (
        "essential necessary imperative important vital crucial required needed urgent advisable",
        rf"\bit {_BE}@ (?:for [a-z' -]{{2,60}} )?(?:that\b|to (?!the |a |an |our |its |their ))",
    ),
    ("needed required", f"{_BE}@"),
    ("need necessity urgency requirement requirements", r"(?:the )?@ (?:to|of|for|such as|that)\b"),
    (
        "requires required require requiring",
        r"@ (?:us|them|him|her|it|all|every|[a-z'-]{2,20}(?: [a-z'-]{2,20}){0,4}) to\b",
    ),
    ("requires required require", r"@ (?:that|[a-z]{3,18}ing)\b"),
    (
        (
            "urge* called calls calling demands demanded demanding instruct* asks asked asking ordered"
            " ordering encourage* pushed pushes pushing"
        ),
        (
            rf"(?:\band|\bwhile|,\"?|;|—|\bwho|\bwhom|\bthen|\balso) {_SHE}@"
            r"(?:(?<=call)| (?:for|on|[a-z' -]{2,40} to)\b|(?<=urging)|(?<=urged)|(?<=urges)|(?<=demanded)"
            r"|(?<=demands)"
            r"|(?<=demanding)|(?<=instructed)|(?<=instructs)|(?<=instructing)|(?<=encouraged)|(?<=encouraging))"
        ),
    ),
    (
        (
            "urged urges instructed instructs ordered directed asked asks told required requested encouraged"
            " encourages"
            " invited invites advised"
        ),
        r"@ (?!(?:for|by|in|of|as|to|from|at|on|with|whether|if|how|why) )(?:[a-z'-]{1,20} ){1,6}?to [a-z]",
    ),
    ("instructed requested authorised authorized asked urged directed required", r"\bbe @ to\b"),
)
_OUTLOOK = (
    (
        "likely unlikely expected projected forecast predicted poised set bound anticipated certain sure",
        rf"(?:{_BE})?@ to\b",
    ),
    ("planned scheduled slated set due", rf"{_BE}@ for\b"),
    ("planned scheduled slated", rf"{_BE}@ to\b"),
    (
        "due",
        (
            r"\b(?:is|are|was|were) @ to (?:start|begin|open|be|end|expire|take|launch|enter|come|run|meet"
            r"|receive|finish"
            r"|complete|close|return|arrive|deliver)\b"
        ),
    ),
    # In "in May when" and "until May the" it is the month.
    (
        "may might could",
        (
            r"(?<!in )(?<!of )(?<!by )(?<!on )(?<!until )(?<!since )(?<!last )(?<!this )(?<!next )(?<!early"
            r" )(?<!late )"
            r"(?<!mid-)(?<!from )(?<!before )(?<!after )@(?= [a-z]{1,20}\b)"
        ),
    ),
    ("will won't", "(?<!the )(?<!political )(?<!free )@"),
    ("should", f"@ {_EXPECTED_OF_THINGS}"),
    ("see sees", r"@ [a-z' -]{2,40} (?:at|reaching|rising|falling|hitting|climbing) (?=[$€£¥\d])"),
    ("going", r"\b(?:is|are) @ to\b"),
    ("outlook forecast prospect prospects forecasts", r"\b(?:the|an?) @ (?:is|are|for)\b"),
    ("probably presumably expect expects", "@"),
    ("remains", "it @ to be seen"),
    ("coming next", r"\bin the @ (?:year|month|decade|quarter)s?\b"),
)
_COMMITMENT = (
    ("pledge* promise* vow*", "(?<!the )(?<!a )@"),
    ("commit commits committed committing", r"@ (?:itself |themselves |himself |[a-z0-9$., ]{1,40} )?to\b"),
    (
        (
            "plan plans intend intends intended seek seeks strive strives aim aims aimed hope hopes propose"
            " proposes proposed"
            " undertake undertakes mean means resolve resolves resolved agree agrees agreed planned"
        ),
        rf"(?<!is )(?<!are )(?<!was )(?<!were )@ {_ADVERB}(?:to|at)\b(?! be\b)",
    ),
    (
        "planning aiming seeking striving determined committed working preparing intending",
        rf"\b(?:is|are|was|were) {_ADVERB}@ to\b",
    ),
    ("aiming seeking intending planning striving hoping", "@ to"),
    ("seek seeks seeking sought", r"@ (?:a|an|the|greater|more|new|to)\b"),
    (
        "set identified designated laid earmarked allocated approved adopted",
        r"\b(?:has|have) (?:also |now |already )?@(?: out| aside)?",
    ),
    (
        "set sets setting",
        r"@ (?:a|an|its|the|out|up) [a-z- ]{0,30}(?:target|goal|objective|plan|roadmap)s?\b",
    ),
    ("goal aim objective target ambition plan intention", r"@ (?:is|was) to\b"),
    ("suggest* propose* recommend*", r"@ [a-z]{3,20}ing\b"),
    (
        "identify identifies identified",
        r"@ [^.;]{2,300} as (?:key|priority|core|strategic|important|new|pillar)\b",
    ),
    (
        "is are",
        r"@ to (?:build|invest|launch|open|create|establish|set|spend|make|provide|expand|introduce)\b",
    ),
)
_DANGERS = (
    r"(?:challenges?|headwinds?|risks?|obstacles?|difficult(?:y|ies)|threats?|constraints?|bottlenecks?"
    r"|hurdles?"
    r"|shortages?|pressures?|uncertaint(?:y|ies)|barriers?|problems?|competition|scrutiny|crisis|crises"
    r"|delays?)\b"
)
_RISK = (
    ("face* confront* encounter*", rf"@ {_FEW_WORDS}{_DANGERS}"),
    ("struggle*", r"@ (?:with|to|against|for)\b"),
    ("trail* lag*", r"@ (?:far |well |still )?behind\b"),
    ("fall*", r"@ (?:behind|short)\b"),
    (
        "carry* pose* bear* create* raise* entail* present* increase*",
        rf"@ {_FEW_WORDS}(?:risks?|threats?|dangers?|hazards?|concerns?|fears|challenges?)\b",
    ),
    (
        (
            "vulnerable threatened hampered hindered constrained hobbled fragile precarious insufficient"
            " inadequate lacking"
            " scarce dangerous risky weak stifled undermined plagued unsafe"
        ),
        f"{_BE}@",
    ),
    ("exposed limited held", rf"{_BE}@ (?:to|by|back)\b"),
    ("risk threat jeopardy", rf"{_BE}(?:at|under|in) @"),
    (
        "risk threat danger weakness bottleneck challenge obstacle constraint concern problem burden",
        rf"{_BE}an? (?:[a-z]{{3,15}} )?@",
    ),
    ("threaten* hamper* hinder* undermine* impede* jeopardise* jeopardize* endanger* derail* cripple*", "@"),
    ("stifle* constrain* erode* weaken* deter* choke*", "@"),
    (
        "risk risks",
        (
            rf"@ {_BE}(?:substantial|high|significant|great|considerable|severe|growing|rising|large|real"
            rf"|mounting|acute)\b"
        ),
    ),
    ("has have had involve*", r"@ (?:[a-z'-]{1,20},? ){0,9}?risks?\b"),
    ("with", r"@ (?:[a-z'-]{1,20},? ){0,3}?risks?\b"),
    ("suffer*", r"@ (?:from\b|(?:a|the|more|heavy|severe|further) )"),
    ("lack lacks lacked", r"@ (?!of\b)[a-z]"),
    ("shortage shortages", "@ of"),
    (
        (
            "risk threat danger obstacle weakness constraint bottleneck challenge concern risks threats"
            " dangers obstacles"
            " weaknesses constraints bottlenecks challenges concerns"
        ),
        r"\b(?:main|biggest|key|chief|major|principal|greatest) @ (?:is|are|remains?|lies)\b",
    ),
    ("risk risks", r"@ (?:losing|becoming|falling|being|undermining|creating)\b"),
    ("backfire", r"\b(?:could|may|might) @"),
)
_WORTH = (
    "essential crucial critical vital central key important pivotal significant indispensable fundamental"
    " decisive"
    " strategic primary significance importance cornerstone backbone engine driver pillar turning milestone"
    " test sign"
    " symbol clear effective successful impressive remarkable promising wrong right better worse best worst"
    " difficult"
    " hard easy too unprecedented historic ideal typical longer strong bold modest ambitious"
)
_ASSESSMENT = (
    (
        (
            "underscore* highlight* reflect* demonstrate* illustrate* signal* signify* suggest* indicate*"
            " represent* mark*"
            " mean* show* prove* symbolise* symbolize* reveal* exemplify* embody*"
        ),
        r"@ (?:that|a|an|the|how|its|[a-z]{2,20}'s|growing|what|just|both|strong|deep)\b",
    ),
    (_WORTH, rf"{_BE}(?:(?:a|an|the|of|one of the|as) ){{0,2}}(?:more |most |very |so |truly |great |no )?@"),
    ("play*", r"@ (?:a|an) (?:[a-z]{2,20} ){0,2}(?:role|part)\b"),
    ("significance importance", "of (?:great|vital|far-reaching|major|profound|critical|strategic) @"),
    ("significance importance", "@ of"),
    ("send* sent", r"@ (?:a|an) (?:[a-z]{2,20} ){0,2}(?:signal|message)s?\b"),
    ("central key essential critical vital crucial important one", r"\bas (?:an? )?@(?: of)?"),
    (
        (
            "viewed seen regarded considered perceived described characterised characterized driven defined"
            " shaped"
            " determined"
        ),
        rf"\b(?:is|are|was|were) {_ADVERB}@ (?:as|by)\b",
    ),
    ("depend*", r"@ (?:[a-z]{2,20} )?(?:on|upon)\b"),
    (
        "provide provides provided",
        r"@ (?:a|an) (?:[a-z]{2,20} ){0,2}(?:roadmap|foundation|basis|boost|guarantee|opportunity|model)\b",
    ),
    ("because", "@"),
    ("owing due thanks", "@ to"),
    ("result results resulted stem stems", r"@ (?:from|in|of)\b"),
    ("attributed leads led", "(?<!-)@ to"),
    ("view views viewed", r"@ [a-z' -]{2,60} as\b"),
    ("call calls called", "@ into question"),
    ("not", r"@ (?:merely|just|simply|only)\b"),
    ("rather", "@ than"),
    ("outperform* outpace* underestimate* overestimate* overrated underrated", "@"),
    ("looks look seems seem appears appear", rf"@ {_ADVERB}(?:to )?[a-z]{{3,20}}"),
)
_FACT = (
    # Not "had to", nor "led" within "state-led"; a head never stands within a hyphenated word.
    (
        (
            "was were had did went came took made gave said rose fell grew held met won lost began became"
            " built bought"
            " brought led left kept paid ran sent sold spent stood told wrote saw drew drove flew shrank sank"
            " struck"
        ),
        "@",
    ),
    (
        "has have",
        (
            r"@ (?:also |now |already |recently |since |long |never |not |[a-z]{3,20}ly ){0,2}"
            r"(?!some\b|none\b)"
            r"(?:been|[a-z]{2,20}(?:ed|en|wn|ne|ght|lt|nt|de|ld|un|me|rung|gun))\b"
        ),
    ),
    ("coincide coincides", "@"),
    ("is are", rf"@ {_ADVERB}(?:underway|under way|[a-z]{{3,18}}ing)\b"),
)
_TABLE = (
    (Label.DIRECTIVE, _DIRECTIVE),
    (Label.OUTLOOK, _OUTLOOK),
    (Label.COMMITMENT, _COMMITMENT),
    (Label.RISK, _RISK),
    (Label.ASSESSMENT, _ASSESSMENT),
    (Label.FACT, _FACT),
)


def _make_construction(label: Label, heads: str, template: str) -> Construction:
    forms = [form for head in heads.split() for form in _forms(head)]
    either = rf"(?<![\w-])(?:{'|'.join(sorted(set(forms), key=lambda form: (-len(form), form)))})(?![\w-])"
    return Construction(label, frozenset(forms), re.compile(template.replace("@", either)))


def _forms(head: str) -> tuple[str, ...]:
    return tuple(inflect(head[:-1])) if head.endswith("*") else (head,)


CONSTRUCTIONS = tuple(
    _make_construction(label, heads, template) for label, rows in _TABLE for heads, template in rows
)
"""All constructions, by label in order of precedence."""


def _index_heads() -> dict[str, tuple[int, ...]]:
    index: dict[str, list[int]] = {}
    for number, construction in enumerate(CONSTRUCTIONS):
        for head in construction.heads:
            index.setdefault(head, []).append(number)
    return {head: tuple(numbers) for head, numbers in index.items()}


BY_HEAD = _index_heads()
"""The numbers of the constructions that a word heads."""

_ORDERS = """
play to|adopt|adhere|improve|strengthen|promote|accelerate|build|develop|ensure|make|focus|deepen|speed up
|step up|support|foster|expand|enhance|increase|uphold|pursue|seize|prioriti[sz]e|give|take|keep|stay
|stick|avoid|prevent|guard against|balance|do|let|put|create
"""
IMPERATIVE = re.compile("(?:^|: |; |, (?:and )?|\\band )(?:" + _ORDERS.replace("\n", "") + r")\b")
"""An order behind a colon, as in "a pragmatic approach: play to …"."""

WILL = re.compile(r"will|won't")
PASSIVE_AFTER_WILL = re.compile(
    r" ?(?:[a-z]{3,20}ly )?be (?:[a-z]{3,20}ly )?[a-z]{2,20}(?:ed|en|wn|ht|lt|pt|ut|ld)\b"
)
_BODIES = """
government|ministry|ministries|authority|authorities|company|companies|firm|group|country|state
|administration|bank|agency|agencies|commission|committee|party|leadership|leaders|officials|university
|institute|province|city|council|union|parliament|board|court|office|bureau|department|regulators?|team
|alliance|two sides|both sides|sides|corporation|fund|operator
"""
_BODY_WORDS = _BODIES.replace("\n", "")
COMMITTING_SUBJECT = re.compile(
    r"(?:^|[ \"(])(?:we|i|our [a-z-]{2,20}"
    rf"|(?:the |its |this |a |our )?(?:[a-z'-]{{2,20}} ){{0,3}}(?:{_BODY_WORDS}))"
    r"(?: (?:also|then|together|both|all|jointly)| not)?[ ,]*$"
)
"""What stands right before a "will" that commits itself."""
PRONOUN_SUBJECT = re.compile(r"\b(?:it|they)(?: also| then)? ?$")
COMMITTING_BODY = re.compile(rf"\b(?:the|its|this|a|our) (?:[a-z'-]{{2,20}} ){{0,3}}(?:{_BODY_WORDS})\b")
"""Whom a pronoun before "will" may mean."""
PERFORMATIVE = re.compile(
    r"\"?(?:i|we) (?:hereby |also |solemnly )?(?:promise|pledge|vow|undertake|guarantee|commit)\b"
)
"""A promise made by saying so."""
