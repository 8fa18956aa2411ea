"""English inflection: the forms of verbs, for tables of cues that name each once, and of nouns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.analysis.words.word_sets import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_IRREGULAR_FORMS = """say says said saying
tell tells told telling
write writes wrote written writing
think thinks thought thinking
find finds found finding
show shows showed shown showing
forecast forecasts forecasting
set sets setting
seek seeks sought seeking
mean means meant meaning
bear bears bore borne bearing
fall falls fell fallen falling
prove proves proved proven proving
see sees saw seen seeing
spur spurs spurred spurring
lag lags lagged lagging
plan plans planned planning
admit admits admitted admitting
deter deters deterred deterring
refer refers referred referring
take takes took taken taking
win wins won winning
hold holds held holding
build builds built building
lead leads led leading
draw draws drew drawn drawing
drive drives drove driven driving
keep keeps kept keeping
cut cuts cutting
rise rises rose risen rising
grow grows grew grown growing
overtake overtakes overtook overtaken overtaking
lend lends lent lending
bring brings brought bringing
give gives gave given giving
make makes made making
ban bans banned banning
breed breeds bred breeding
buy buys bought buying
catch catches caught catching
choose chooses chose chosen choosing
drop drops dropped dropping
equip equips equipped equipping
expel expels expelled expelling
feed feeds fed feeding
fight fights fought fighting
forbid forbids forbade forbidden forbidding
leave leaves left leaving
lose loses lost losing
pay pays paid paying
rebuild rebuilds rebuilt rebuilding
rewrite rewrites rewrote rewritten rewriting
sell sells sold selling
send sends sent sending
ship ships shipped shipping
shut shuts shutting
spend spends spent spending
steal steals stole stolen stealing
stop stops stopped stopping
swap swaps swapped swapping
teach teaches taught teaching
withdraw withdraws withdrew withdrawn withdrawing"""
_IRREGULAR = {line.split()[0]: tuple(line.split()) for line in _IRREGULAR_FORMS.splitlines()}
_VOWELS = frozenset("aeiou")


def inflect(verb: str) -> Iterator[str]:
    """Yields the forms of a verb: bare, third person, past and -ing.

    Args:
        verb: its bare form in lower case; an irregular one must be in the table above.
    """
    if verb in _IRREGULAR:
        yield from _IRREGULAR[verb]
    elif verb.endswith("e"):
        yield from (verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing")
    elif verb.endswith("y") and verb[-2] not in _VOWELS:
        yield from (verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing")
    elif verb.endswith(("s", "sh", "ch", "x", "z")):
        yield from (verb, f"{verb}es", f"{verb}ed", f"{verb}ing")
    else:
        yield from (verb, f"{verb}s", f"{verb}ed", f"{verb}ing")


_VERBS = words_of(
    """
abolish achieve acquire adapt adopt allow appoint assess attract avoid ban buy chase choose collect compensate
concentrate conserve construct consume create cultivate decouple deepen define deliver demolish deploy destroy
detain detect develop discourage dismantle distort dominate eject elect employ enact encourage enforce enhance
enlarge enrich enrol ensure equip erect establish evict examine exclude expand expel exploit explore extend
extract forbid foster gain give govern grasp hamper harness hinder impose improve include inform inject insert
inspect install instruct integrate introduce invest irrigate lend lose maintain make merge mitigate mobilise
mobilize modify negotiate nurture obtain oppose overtake persuade pollute preserve prevent prohibit promote
propose prosecute protect provide publish punish pursue raise rebuild reclaim recover recruit redesign
redevelop reduce regulate reject relocate remove renew renovate repay repeal replace resettle resist restore
restrict restructure retain retrain reuse revise rewrite safeguard seize sell send settle shrink shut
solve spend steal stifle strengthen subsidise subsidize suppress teach tighten tolerate transform unload
vaccinate weaken widen withdraw
"""
)
"""Verbs that begin an alias such as "cultivate talent", and are hardly ever nouns before a noun."""
_VERBS_OR_NOUNS = words_of(
    """
balance boost build curb cut draw drive finance fund guard guide hold keep lead lift limit manage pick
pool set shape share spur study tackle take train upgrade win
"""
)
"""These are verbs for sure only before an article or where the alias ends in a plural: "share risks"."""
_VERB_ENDINGS = ("ise", "ize", "yse", "yze", "ify")
_NO_VERBS = words_of(
    "concise enterprise exercise expertise franchise merchandise otherwise paradise precise premise promise"
)
"""Words with the ending of a verb that are nouns or adjectives as often, and have a verb's other forms."""
_ARTICLES = frozenset({"a", "an", "the"})


def verb_forms(words: tuple[str, ...]) -> tuple[str, ...]:
    """Returns the other forms of an alias's first word where it is plainly a verb; else nothing.

    Args:
        words: the words of the alias, in lower case.
    """
    first, rest = _base(words[0]), words[1:]
    is_verb = first in _VERBS or _ends_as_verb(first)
    if not is_verb and first in _VERBS_OR_NOUNS and rest:
        is_verb = rest[0] in _ARTICLES or _is_plural(rest[-1])
    return tuple(form for form in inflect(first) if form != words[0]) if is_verb else ()


def _ends_as_verb(word: str) -> bool:
    return word.endswith(_VERB_ENDINGS) and len(word) > 6 and word not in _NO_VERBS


def _base(word: str) -> str:
    """The verb of which a word is the -ing form: "training engineers" is an alias as "train engineers" is."""
    if not word.endswith("ing") or len(word) < 6:
        return word
    stem = word[:-3]
    known = _VERBS | _VERBS_OR_NOUNS
    bases = (stem, f"{stem}e", stem[:-1]) if stem[-1] == stem[-2] else (stem, f"{stem}e")
    return next((base for base in bases if base in known or _ends_as_verb(base)), word)


_IRREGULAR_PLURAL_PAIRS = """
man men; woman women; child children; foot feet; tooth teeth; mouse mice; leaf leaves; life lives;
wolf wolves; shelf shelves; half halves; knife knives; loaf loaves; thief thieves; calf calves;
hero heroes; potato potatoes; tomato tomatoes; cargo cargoes; echo echoes; volcano volcanoes;
veto vetoes; embargo embargoes; mosquito mosquitoes; gas gases; lens lenses; bias biases;
canvas canvases; atlas atlases; index indices; matrix matrices; appendix appendices; vertex vertices;
consortium consortia; bacterium bacteria; spectrum spectra; medium media; phenomenon phenomena;
criterion criteria; datum data; curriculum curricula; fungus fungi; nucleus nuclei; stimulus stimuli;
larva larvae; alga algae
"""
_IRREGULAR_PLURALS: dict[str, str] = dict(pair.split() for pair in _IRREGULAR_PLURAL_PAIRS.split(";"))
_NO_PLURALS = frozenset({"series", "species", "news", "means", "headquarters"})
_PREPOSITIONS = frozenset(
    ("of", "for", "in", "on", "to", "with", "from", "between", "among", "against", "by")
)


def plurals(noun: str) -> tuple[str, ...]:
    """Returns the plurals of a noun in the singular; nothing for what is none or has none.

    Args:
        noun: a word in lower case.
    """
    if not noun[-1].isalpha() or noun in _NO_PLURALS:
        return ()
    irregular = _IRREGULAR_PLURALS.get(noun)
    if irregular is not None:
        return (irregular, *_regular_plural(noun))
    if noun.endswith("sis"):
        return (f"{noun[:-2]}es",)
    return _regular_plural(noun)


def _regular_plural(noun: str) -> tuple[str, ...]:
    if noun.endswith(("ss", "us", "ch", "sh", "x", "z")):
        return (f"{noun}es",)
    if noun.endswith("s"):
        return ()  # a plural already, as far as its ending tells
    if noun.endswith("y") and len(noun) > 2 and noun[-2] not in _VOWELS:
        return (f"{noun[:-1]}ies",)
    return (f"{noun}s",)


def _is_plural(word: str) -> bool:
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))


_KEPT_PLURALS = frozenset({"goods", "securities", "arms", "affairs", "savings", "nations", "states", "games"})
"""Plurals whose singular means something else, or that names end in."""


def singular(noun: str) -> str | None:
    """Returns the singular of a noun in the regular plural; None where the ending does not tell.

    Args:
        noun: a word in lower case.
    """
    if not _is_plural(noun) or noun in _KEPT_PLURALS | _NO_PLURALS or noun.endswith("ics"):
        return None
    if noun.endswith("ies") and len(noun) > 4:
        return f"{noun[:-3]}y"
    if noun.endswith(("ches", "shes", "xes", "sses", "zes")):
        return noun[:-2]
    return noun[:-1]


def head_place(words: tuple[str, ...]) -> int:
    """Returns which word of a phrase takes its plural: the last, or the one before its first preposition.

    Args:
        words: the words of the phrase, in lower case.
    """
    for place, word in enumerate(words):
        if place and word in _PREPOSITIONS:
            return place - 1
    return len(words) - 1
