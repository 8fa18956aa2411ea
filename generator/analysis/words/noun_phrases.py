"""Finds English noun phrases beside a place without a tagger: by stop words, endings and lists of verbs.

Precision comes first: where a word may be the verb, the phrase ends before it, and where nothing but a
pronoun is left, there is none.
"""

from __future__ import annotations

import re

from generator.analysis.words.word_sets import words_of
from generator.model import Span

_MAX_WORDS = 7
_WORD = re.compile(
    r"\s{1,2}[\"']?(?P<word>(?:[a-z]\.){2,4}(?=\s)|(?=[a-z0-9]{0,20}[a-z&]|[0-9]{1,4}-[a-z])"
    r"[a-z0-9&\u00df-\u024f]{1,30}(?:[-&./][a-z0-9\u00df-\u024f]{1,30}){0,4})"
    r"(?P<possessive>'s)?"
)
_ARTICLES = re.compile(
    r"\sof(?:\s(?:the|all|any|its|their|our|his|her|total|these|those|this|every|each|a|an))*"
    r"(?:\s(?:january|february|march|april|june|july|august|september|october|november|december)(?=\s[a-z]))?"
    r"(?:\s[0-9]{1,3}(?:,[0-9]{3}|\.[0-9]{1,3}){0,3}(?:\s(?:thousand|million|billion))?)?(?=\s[a-z\"'])"
)
_STOPS = (
    "a an the this that these those its their his her our your my of in on at by for to from with "
    "without into onto over under above below about around near across along among amid between within "
    "through during before after since until till as than per via versus vs against toward towards "
    "despite outside inside like unlike and or but nor so yet if when while where which who whom whose "
    "what because although though whereas whilst whether is are was were be been being am has have had do "
    "does did will would shall should can could may might must not no also only just now then there here "
    "already still even each every both either neither once again took take takes made make makes said "
    "says say came come comes went go goes got get gets gave give gives rose rise rises fell fall falls "
    "grew grow grows became become becomes began begin begins won win wins held hold holds led lead "
    "leads left leave leaves met meet meets saw see sees set sets put puts kept keep keeps run runs ran "
    "sold sells paid pays stood stands wants continue continues mean means meant due according "
    "thanks owing year-on-year "
    "year-over-year quarter-on-quarter quarter-over-quarter month-on-month month-over-month week-on-week "
    "last next ago annually "
    "yearly monthly daily today yesterday tomorrow up down out off together altogether apart away "
    "remain remains reach reaches compared respectively january february march april june july august "
    "september october november december monday tuesday wednesday thursday friday saturday sunday more "
    "less fewer higher lower worth later earlier long wide deep tall ahead behind late early year "
    "quarter month week produces requires involves provides allows includes contains "
    "represents depends them him it us me you they we he she others ours theirs"
)
STOP_WORDS = words_of(_STOPS)
"""Words that end a noun phrase."""
_FRONT = words_of("late early long deep wide tall")
"""Adjectives that end a phrase behind its noun but begin one."""
_PLURAL_VERBS = words_of("runs wins sets falls rises leads")
"""Verbs that are plural nouns right behind a number: "473 runs"."""
_VERBS_IN_S = words_of(
    "carries faces gives brings comes opens begins seeks remains serves gets creates enters exceeds earns "
    "owes owns appears follows lacks lasts loses poses proves receives seems stays suffers tells weighs "
    "helps demonstrates suggests indicates implies underscores underlines reflects reveals worries "
    "threatens enables ensures encourages prevents confirms illustrates exposes attracts employs operates "
    "expects publishes describes explains shows raises causes improves reduces becomes arrives happens "
    "consists belongs"
)
"""Verbs that look like one more plural behind a plural: "each of the 34 charges carries"."""
_LOOSE = words_of("more such other further extra additional less fewer")
"""What may stand between a number and its noun."""
_KEPT_LOOSE = frozenset({"other", "additional"})
_IRREGULAR_WORDS = (
    "people:person children:child men:man women:woman staff:staff personnel:personnel aircraft:aircraft "
    "spacecraft:spacecraft lives:life series:series innings:innings species:species analyses:analysis "
    "criteria:criterion phenomena:phenomenon wolves:wolf movies:movie buses:bus viruses:virus "
    "campuses:campus cookies:cookie zombies:zombie selfies:selfie calories:calorie rookies:rookie gases:gas "
    "codices:codex indices:index matrices:matrix appendices:appendix "
    "vertices:vertex feet:foot teeth:tooth mice:mouse geese:goose knives:knife leaves:leaf halves:half "
    "shelves:shelf sheep:sheep cattle:cattle fish:fish deer:deer headquarters:headquarters "
    "crises:crisis theses:thesis bases:base diagnoses:diagnosis fishermen:fisherman policemen:policeman "
    "businessmen:businessman lawmakers:lawmaker salmon:salmon trout:trout media:medium "
    "bacteria:bacterium data:data crew:crew troops:soldier police:police offspring:offspring "
    "bonuses:bonus statuses:status syllabuses:syllabus menus:menu boxes:box axes:axis heroes:hero "
    "potatoes:potato tomatoes:tomato midwives:midwife housewives:housewife wives:wife "
    "loaves:loaf thieves:thief calves:calf lynx:lynx bison:bison shrimp:shrimp squid:squid"
)
_IRREGULAR = dict(pair.split(":") for pair in _IRREGULAR_WORDS.split())
_IRREGULAR["troops"] = "troop"
# Words in -s that are no plurals; those in -ss, -us, -is and -ous are told by their ending.
_NO_PLURALS = words_of(
    "perhaps news always besides overseas sometimes plus whereas has was does says less towards upwards "
    "afterwards nowadays indoors outdoors mathematics physics economics politics electronics athletics "
    "wants means his its this thus yes"
)
_PARTICIPLES = words_of(
    "eaten held sold paid made given taken seen built caught born drawn driven known shown written "
    "spent sent lost won kept bought brought found grown stolen taught thrown told torn withdrawn worn "
    "aged used owed available first drunk gone chosen broken spoken fallen risen begun understood fought "
    "sought"
)
# Plurals that are the first part of a compound as often as not: "sales growth", "data centre capacity".
_COMPOUNDING = words_of("sales earnings savings goods jobs sports arms customs securities data")
_NO_ADVERBS = words_of("supply family assembly anomaly monopoly tally rally ally reply belly jelly duopoly")
_VERB_ENDS = ("ed", "ing")
_NO_VERB_ENDS = words_of(
    "red bed seed feed speed shed need breed hundred building housing ceiling funding spending training "
    "meeting shipping lending trading mining farming fishing banking manufacturing engineering "
    "advertising evening morning ring king spring string wing thing offering listing hearing filing "
    "ruling landing crossing opening holding heating lighting clothing processing testing earning "
    "saving wedding painting drawing recording reading writing crediting financing pricing borrowing "
    "savings earnings operating generating refining rapeseed oilseed linseed cottonseed seaweed"
)


def count_english(folded: str, position: int, end: int) -> tuple[Span, str] | None:
    """The plural noun phrase that starts behind a number, and its head in the singular.

    The phrase ends with the first plural and the plurals right behind it ("sales outlets"); a verb, a
    preposition or punctuation before any plural means that nothing is clearly counted.
    """
    words = _words(folded, position, end)
    for index, word in enumerate(words):
        if is_plural(word[1]):
            last = index
            if word[1] in _COMPOUNDING and (farther := _plural_behind(words, index)) is not None:
                last = farther
            while (
                last + 1 < len(words)
                and is_plural(words[last + 1][1])
                and words[last + 1][1] not in _VERBS_IN_S
            ):
                last += 1
            head = words[last]
            return Span(words[0][0], head[0] + len(head[1])), singular(head[1])
    return _joined_plural(folded, words, end) if 0 < len(words) <= 3 else None


def _joined_plural(folded: str, words: list[tuple[int, str]], end: int) -> tuple[Span, str] | None:
    """The plural of "new oil and gas discoveries", whose first noun is none."""
    last = words[-1][0] + len(words[-1][1])
    if not folded.startswith(" and ", last) or any(ends_phrase(word) for _, word in words):
        return None
    rest = _words(folded, last + len(" and"), end, loose=False)[:3]
    place = next((index for index, word in enumerate(rest) if is_plural(word[1])), 0)
    if not place or ends_phrase(rest[0][1]):
        return None
    head = rest[place]
    return Span(words[0][0], head[0] + len(head[1])), singular(head[1])


def _plural_behind(words: list[tuple[int, str]], index: int) -> int | None:
    """Where the next plural stands: "data centre parks"."""
    return next((place for place in range(index + 1, len(words)) if is_plural(words[place][1])), None)


def single_noun(folded: str, position: int, end: int) -> tuple[Span, str] | None:
    """The noun phrase behind "one", and its head."""
    words = _words(folded, position, end, loose=False)
    return (Span(words[0][0], words[-1][0] + len(words[-1][1])), words[-1][1]) if words else None


def phrase_after_of(folded: str, position: int, end: int) -> Span | None:
    """What a share or an amount is of: the noun phrase behind "of", without its article.

    A singular one keeps its own "of", up to two of them ("price of a first order of humanoids").
    """
    match = _ARTICLES.match(folded, position, end)
    if match is None:
        return None
    phrase = phrase_at(folded, match.end(), end, chain=2)
    if phrase is not None:
        return _with_second(folded, phrase, end)
    owned = possessed_phrase_at(folded, match.end(), end)
    # In "of the river's length lies" what looks plural may be the verb.
    if owned is None:
        return None
    closed = _OWNED_ENDS.match(folded, owned.end, end) is not None
    return owned if closed or _is_plain(folded[owned.start : owned.end]) else None


def _with_second(folded: str, phrase: Span, end: int) -> Span:
    """The phrase with a second one: "homes and businesses", "water and mud"; "homes and fell" has none."""
    match = _SECOND.match(folded, phrase.end, end)
    if match is None:
        return phrase
    # A verb behind the second noun would be that of a clause of its own: "cod and prices rose".
    words = _words(folded, match.end(), end, loose=False)
    joint = folded[phrase.start : phrase.end].isalpha() and len(words) > 1 and is_plural(words[-1][1])
    if not 0 < len(words) <= 2 + joint or any(ends_phrase(word) for _, word in words):
        return phrase
    last = words[-1][0] + len(words[-1][1])
    # "Solar and wind power projects".
    alike = joint or is_plural(words[-1][1]) == is_plural(
        folded[phrase.start : phrase.end].rpartition(" ")[2]
    )
    return Span(phrase.start, last) if alike and _SECOND_ENDS.match(folded, last, end) else phrase


def _is_plain(phrase: str) -> bool:
    """Whether one noun stands behind its owner, or the last of several is no plural."""
    words = phrase.rpartition("'s ")[2].split()
    return len(words) == 1 or not is_plural(words[-1])


def phrase_at(folded: str, position: int, end: int, *, chain: int = 0) -> Span | None:
    """The noun phrase that starts here: up to its first plural, or, where it has none, whole.

    Args:
        folded: the document's shadow.
        position: where the word before it ends.
        end: where the sentence ends.
        chain: how many "of" a phrase without a plural keeps.
    """
    counted = count_english(folded, position, end)
    words = _words(folded, position, end)
    if not words:
        return None
    last_word, last = words[-1][1], words[-1][0] + len(words[-1][1])
    is_participle = ends_phrase(last_word) and not last_word.endswith("ing")
    if is_participle or (last_word in {"forecast", "cut"} and folded.startswith(" by ", last)):
        # "The $1.8 billion received by": nothing but a participle.
        return None
    compound = any(word in _COMPOUNDING for _, word in words[:-1]) and not is_plural(last_word)
    if counted is not None and not compound:
        return counted[0]
    match = _ARTICLES.match(folded, last, end) if chain else None
    if match is not None and not folded[match.end() - 1].isdigit():
        inner = phrase_at(folded, match.end(), end, chain=chain - 1)
        last = inner.end if inner is not None else last
    return Span(words[0][0], last)


_SECOND = re.compile(r"\sand(?=\s[a-z])")
_SECOND_ENDS = re.compile(
    r"\Z|[.,;:)]|\s(?:in|at|on|to|by|for|from|with|were|are|have|had|was|is|will|would|who|that|which|last|this|across"
    r"|during|after|before|since|between|over|under|as|when|where|worth|each|every|into|through|within|without|down|up|off|out|along|toward|towards|against|about)(?![a-z])"
)
_OWNED_ENDS = re.compile(r"\Z|[.,;:)]|\s(?:by|in|since|until)\s[12][0-9]{3}(?![0-9])|\s(?:last|this|next)\s")
"""What shows that a plural before it was no verb: "a quarter of the state's energy needs by 2035"."""
_FIGURE = re.compile(r"\s[0-9]{1,3}(?:,[0-9]{3}){0,3}(?=\s[a-z])")
_OWNER = re.compile(r"(?:\s(?:the|its|a|an))?\s(?P<owner>[a-z][a-z-]{0,30})'s(?=\s)")


def singular_at(folded: str, position: int, end: int) -> Span | None:
    """The singular noun phrase that starts here; in "a breakwater shields" what looks plural is the verb."""
    words = _words(folded, position, end)
    length = next((index for index, word in enumerate(words) if index and is_plural(word[1])), len(words))
    return Span(words[0][0], words[length - 1][0] + len(words[length - 1][1])) if words else None


def possessed_phrase_at(folded: str, position: int, end: int) -> Span | None:
    """The noun phrase that starts here, with the one that owns it: "China's economic growth"."""
    match = _OWNER.match(folded, position, end)
    if match is None:
        return phrase_at(folded, position, end)
    figure = _FIGURE.match(folded, match.end(), end)
    if figure is not None:
        # "Eleven percent of the country's 3,143 counties".
        return phrase_at(folded, figure.end(), end)
    phrase = phrase_at(folded, match.end(), end)
    return Span(match.start("owner"), phrase.end) if phrase is not None else None


def is_plural(word: str) -> bool:
    """Whether an English word looks like a plural noun."""
    if word in _IRREGULAR or word.rpartition("-")[2] in _IRREGULAR:
        return True
    return (
        len(word) > 3
        and word.endswith("s")
        and not word.endswith(("ss", "us", "is"))
        and word not in _NO_PLURALS
    )


def singular(word: str) -> str:
    """The singular of an English plural, by rule."""
    head, hyphen, last = word.rpartition("-")
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if last in _IRREGULAR:
        return f"{head}{hyphen}{_IRREGULAR[last]}"
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    return word.removesuffix("s")


def ends_phrase(word: str) -> bool:
    """Whether a word behind a noun begins something else: a stop word, a participle, an adverb."""
    if word in STOP_WORDS or word in _PARTICIPLES:
        return True
    if "-" in word:
        return False
    if word.endswith(_VERB_ENDS) and len(word) > 4 and word not in _NO_VERB_ENDS:
        return True
    return word.endswith("ly") and len(word) > 4 and word not in _NO_ADVERBS


def _goes_on(folded: str, match: re.Match[str], end: int, words: list[tuple[int, str]]) -> bool:
    """Whether a participle or adverb is inside a noun phrase: "car parking spaces", "badly hit towns"."""
    following = _WORD.match(folded, match.end(), end)
    if following is None or following["possessive"] or any(is_plural(word) for _, word in words):
        return False
    word, next_word = match["word"], following["word"]
    if word.endswith("ly"):
        return next_word.endswith(_VERB_ENDS) or next_word in _PARTICIPLES
    if word.endswith("ing") or words[-1][1].endswith("ly"):
        return is_plural(next_word) and next_word not in STOP_WORDS
    return False


def _describes(word: tuple[int, str]) -> bool:
    """Whether a word is an adverb or a participle."""
    return word[1].endswith(("ly", *_VERB_ENDS)) and word[1] not in _NO_ADVERBS | _NO_VERB_ENDS


def _words(folded: str, position: int, end: int, *, loose: bool = True) -> list[tuple[int, str]]:
    """The words from here to the first stop word, possessive or punctuation: (offset, word)."""
    words: list[tuple[int, str]] = []
    while len(words) < _MAX_WORDS:
        match = _WORD.match(folded, position, end)
        if match is None:
            break
        word = match["word"]
        if not words and loose and word in _LOOSE and word not in _KEPT_LOOSE:
            position = match.end()
            continue
        if (
            word in _FRONT
            and all(map(_describes, words))
            and _WORD.match(folded, match.end(), end) is not None
        ):
            # "20 late objections"; behind a noun, "late" says when.
            words.append((match.start("word"), word))
            position = match.end()
            continue
        # A participle behind a noun begins a clause ("respondents surveyed"); at the front it describes,
        # and behind adverbs and participles at the front: "newly built homes", "isolated suspected cases".
        described = bool(words) and all(map(_describes, words))
        if not words and word in _PLURAL_VERBS:
            words.append((match.start("word"), word))
            break
        if word in STOP_WORDS or (
            words and not described and ends_phrase(word) and not _goes_on(folded, match, end, words)
        ):
            break
        if match["possessive"]:
            return []
        words.append((match.start("word"), word))
        position = match.end()
    return words
