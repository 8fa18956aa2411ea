"""Cuts text into words and brings their forms together, for comparing texts with each other.

English words lose their endings (a light stemmer in the manner of Harman, JASIS 1991); of Chinese, which has
no spaces, every two neighbouring characters are a word: that needs no dictionary, and names that a segmenter
would break stay whole.
"""

from __future__ import annotations

import re
from functools import lru_cache

_TOKEN = re.compile(r"[0-9][0-9.,]*[0-9]|[^\W_\u3400-\u9fff]+|[\u3400-\u9fff]")
_PIECE = re.compile(r"[0-9][0-9.,]*[0-9]|[^\W_\u3400-\u9fff]+|[\u3400-\u9fff]+")
_WIDE_FROM = "\u2e80"
_VOWEL = re.compile(r"[aeiouy]")
_IRREGULAR_FORMS = """
become became
bear bore borne
beat beaten
begin began begun
blow blew blown
break broke broken
bring brought
build built
buy bought
catch caught
child children
choose chose chosen
come came
die died dying
deal dealt
do did done does
draw drew drawn
drive drove driven
drink drank drunk
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hang hung
hear heard
hide hid hidden
hit hitting
hold held
keep kept
know knew known
lead led
lay laid
leave left
lend lent
lose lost
make made
man men
mean meant
meet met
pay paid
person people
ride rode ridden
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shoot shot
shrink shrank shrunk
shut shutting
sing sang sung
sink sank sunk
slide slid
speak spoke spoken
spend spent
stand stood
steal stole stolen
stick stuck
strike struck stricken
swear swore sworn
sweep swept
swim swam swum
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
wear wore worn
win won
withdraw withdrew withdrawn
woman women
write wrote written
"""
_SPELT_OTHERWISE = (
    ("our", "or", 6),
    ("iz", "is", 5),
    ("ization", "isation", 9),
    ("yz", "ys", 5),
    ("tr", "ter", 4),
    ("br", "ber", 4),
    ("logu", "log", 6),
    ("programm", "program", 8),
    ("enc", "ens", 5),
    ("ll", "l", 6),
)
"""Ends of stems that are spelt in two ways, the other way, and the letters that such a stem has at least:
colour and color, organise, analyse, centre, fibre, catalogue, programme, defence, travelled, instalment."""
_IRREGULAR = {
    form: line.split()[0] for line in _IRREGULAR_FORMS.splitlines() if line for form in line.split()[1:]
}
_FUNCTION_WORDS = """
a about above after again against ago all almost along already also although am among an and another any are
as at away back be because been before being below between both but by can could did do does doing down during
each either else even ever every few for from further had has have having he her here hers herself him himself
his how however i if in into is it its itself just last like many may me meanwhile might more moreover most
much must my neither no nor not now of off on once one only onto or other our out over own per quite rather s
same several shall she should since so some still such t than that the their them themselves then there these
they this those though through to together too toward towards under until up upon us very was we well were
what when where whether which while who whom whose why will with within without would yet you your said say
says saying told tell tells call called calls calling describe described describes according added noted
stated
"""
FUNCTION_WORDS = frozenset(_FUNCTION_WORDS.split())
"""Words that stand in every text, and the verbs by which speech is handed on."""
FUNCTION_CHARACTERS = frozenset(
    "的了着过是在和与及或等也都就并而且但将把被对从到由向于以之其这那此该个们为则又还很更最使让给"
)
"""Characters that stand in every Chinese text; a pair with one of them tells nothing."""


def cut_words(folded: str) -> list[str]:
    """Cuts folded text into words, numbers and single Chinese characters, in order."""
    return _TOKEN.findall(folded)


def cut_pieces(folded: str) -> list[str]:
    """Cuts folded text into words, numbers and runs of Chinese characters with nothing between, in order."""
    return _PIECE.findall(folded)


def place_words(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where each word of a part of a text stands, as `cut_words` would cut that part."""
    return [match.span() for match in _TOKEN.finditer(folded, start, end)]


def is_han(token: str) -> bool:
    """Whether a token is a Chinese character."""
    return "\u3400" <= token <= "\u9fff"


def is_wide(text: str) -> bool:
    """Whether a text begins with a character that is as wide as two Latin letters: Chinese and its marks."""
    return text >= _WIDE_FROM


def shown_length(text: str) -> int:
    """How long a text is to the eye: a wide character counts two."""
    return sum(2 if is_wide(character) else 1 for character in text.strip())


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """Returns what the forms of an English word share; numbers lose their grouping commas.

    Args:
        word: a folded word.

    Returns:
        The stem, which need not be a word.
    """
    if word[0].isdigit():
        return word.replace(",", "")
    word = _IRREGULAR.get(word, word)
    if len(word) > 3 and word.isascii():
        root = _respell(_cut_ending(_cut_plural(word)))
        # A herring is no form of "her".
        return word if root in FUNCTION_WORDS and word not in FUNCTION_WORDS else root
    return word


def _cut_plural(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _cut_ending(word: str) -> str:
    if word.endswith("ied") and len(word) > 4:
        word = f"{word[:-3]}y"
    else:
        for ending in ("ing", "ed", "ment", "ly"):
            rest = word[: -len(ending)]
            if word.endswith(ending) and len(rest) > 2 and _VOWEL.search(rest):
                word = _undouble(rest)
                break
    if word.endswith("e") and len(word) > 3:
        return word[:-1]
    return f"{word[:-1]}i" if word.endswith("y") and len(word) > 3 else word


def _respell(root: str) -> str:
    """Brings British and American spellings together: either may come out, and neither need be a word."""
    for ending, other, least in _SPELT_OTHERWISE:
        if root.endswith(ending) and len(root) >= least:
            return f"{root[: -len(ending)]}{other}"
    return root


def _undouble(word: str) -> str:
    """`plann` is `plan`; `add`, `fall` and `miss` keep theirs."""
    doubled = len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiouls"
    return word[:-1] if doubled else word
