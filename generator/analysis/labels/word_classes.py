"""Writes a sentence as one character a word, so that a construction is a short pattern over classes of words.

"The ministry will not build" becomes five characters, one each for what these words can be; a pattern such as
`<body> <will> <adv>{0,2} <w>` is compiled to sets of those characters. Thirty words are searched in well
under a microsecond, where the 200 characters that spell them take ten times as long.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from generator.analysis.labels.words import (
    IRREGULAR_PAST,
    NO_ADVERBS,
    NO_PARTICIPLES,
    NO_PAST_FORMS,
    WORD_SETS,
)
from generator.analysis.words.inflection import inflect
from generator.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_TOKEN = re.compile(
    r"[^\W\d_]+(?:['’.\-\u2010\u2011][^\W\d_]+)*|[$€£¥]?\d(?:[\w.,:/\-\u2010\u2011]{0,30}\w)?|[,;:—–()，；：]"
    r"|--|(?<!\S)-(?!\S)"
)
_find_token: Callable[[str, int], re.Match[str]] = _TOKEN.search  # type: ignore[assignment]
_MARKS = {
    ",": ",",
    "，": ",",
    ";": ";",
    "；": ";",
    ":": ":",
    "：": ":",
    "—": "_",
    "–": "_",
    "--": "_",
    "-": "_",
    "(": "(",
    ")": ")",
}
_ANY_WORD = "[^,;:_()]"
_FIRST_CODE = 0x100
_DESIGNATION = re.compile(r"\d{1,2}[GDK]")
"""What a thing is called and nobody counts: "6G", "3D"."""
_NAMED, _PLAIN = frozenset(("cap", "name", "w")), frozenset(("w",))
"""What a word is that no list holds, with a capital and without."""
_THING = frozenset(("cap", "w"))
"""What a word with a capital is that names nobody: 6G promises nothing."""
_LONGEST_KEPT = 40
"""Code points of a run between spaces that is worth remembering."""
_MOST_KEPT = 20_000
"""Runs remembered at once: 2 MB; a document has some 2,000."""
_AROUND = "\"'.!?"
"""Signs around a word that are neither part of it nor marks."""
_SET = re.compile(r"<([a-z_]+(?:[&|-][a-z_]+)*)>")
_LITERAL = re.compile(r"[a-z][a-z'-]*[a-z]|[a-z]")
_PIECE = re.compile(f"@|{_SET.pattern}|{_LITERAL.pattern}")
_LOOKS = ("(?<!", "(?<=", "(?!", "(?=")
_SET_OR_SIGN = re.compile(r"(?:\[[^\]]*\]|[^\\()|^$.\[])(?![{?*+])")
"""What takes up one character of a text, no more and no less."""
_OPERATOR = re.compile(r"([&|-])")


_VERBS = frozenset(("past", "ed", "finite"))
_FACTUAL = frozenset(("past", "ed", "have", "is", "there", "cut", "coinciding"))
_GRAMMAR = frozenset(
    (
        "det",
        "prep",
        "be",
        "have",
        "do",
        "modal",
        "pron",
        "rel",
        "sub",
        "conj",
        "adv",
        "neg",
        "lead",
        "num",
        "past",
    )
)
"""Sets of words whose form shows nothing."""
_NAMES = frozenset(("may", "will"))
"""Verbs that are names where they begin with a capital."""
_NUMBER = frozenset(("num", "w"))
_YEAR = frozenset(("num", "w", "year"))
_YEAR_LONG = 4
_CENTURIES = ("18", "19", "20")
"""How years begin, so that "by 2030" is no figure."""
_SHORT = 4
"""Letters of "red" and "ring" and one more: shorter endings show nothing."""
_ABSTRACT = ("tion", "tions", "ment", "ity", "ness", "ism", "ship", "ance", "ence")
"""Endings of nouns that name no one, where they begin a sentence with a capital: "Relegation"."""
_TELLING = ("ed", "ing", "ly", "s", *_ABSTRACT)
"""All endings that may show something of a word that no list holds."""
_SHAPES = frozenset(
    (
        "Zorn",
        "Zornation",
        "Zorning",
        "zorn",
        "zorns",
        "zorned",
        "zorning",
        "zornly",
        "Zornly",
        "7",
        "1999",
        "zorn's",
    )
)
"""Words that no list holds, one of each form."""


def forms_of(words: str) -> frozenset[str]:
    """Returns the words of a list; one with a star stands for all forms of that verb."""
    forms: set[str] = set()
    for word in words.split():
        forms.update(inflect(word[:-1]) if word.endswith("*") else (word,))
    return frozenset(forms)


def _form(word: str) -> frozenset[str]:
    """What the ending of a word in lower case shows; too short a word shows nothing."""
    if word.endswith("ed") and len(word) > _SHORT and word not in NO_PAST_FORMS:
        return frozenset(("ed", "pp"))
    if word.endswith("ing") and len(word) > _SHORT and word not in NO_PARTICIPLES:
        return frozenset(("ing",))
    if word.endswith("ly") and len(word) > _SHORT and word not in NO_ADVERBS:
        return frozenset(("adv",))
    if word.endswith("s") and len(word) >= _SHORT and not word.endswith(("ss", "us", "is")):
        return frozenset(("s",))
    return frozenset()


def locate(words: str, runs: list[str], pieces: list[str], first: int, last: int) -> tuple[int, int]:
    """Returns where words and marks stand in a text.

    Args:
        words: the text.
        runs: its runs between spaces.
        pieces: the characters of each.
        first: the first word or mark, counted over all runs.
        last: the last.
    """
    behind = number = 0
    while (after := behind + len(pieces[number])) <= first:
        behind, number = after, number + 1
    run, leading = runs[number], " ".join(runs[: number + 1])
    # Nearly always one space parts two runs; else what is left behind that many runs begins with this one.
    begin = (
        len(leading) - len(run)
        if words.startswith(leading)
        else len(words) - len(words.split(None, number)[number])
    )
    # Most cues are one word, the first of its run: one search costs half of what an iterator does.
    if first == last == behind:
        return (begin, begin + len(run)) if run.isalpha() else _find_token(words, begin).span()
    tokens = list(islice(_TOKEN.finditer(words, begin), last - behind + 1))
    return tokens[first - behind].start(), tokens[-1].end()


class WordClasses:
    """Knows what each word can be: the sets that list it, and what its form shows."""

    def __init__(self, templates: Iterable[str], heads: Iterable[str]) -> None:
        """Gives each combination of sets that a word can belong to a character of its own.

        Args:
            templates: all patterns that will be compiled; a bare word in one is a set of its own.
            heads: lists of words that patterns name by `@`.
        """
        self._sets_of: dict[str, set[str]] = {}
        for name, words in WORD_SETS.items():
            self._list(name, forms_of(words))
        self._list("past", IRREGULAR_PAST)
        for template in templates:
            for literal in _LITERAL.findall(_SET.sub(" ", template)):
                self._list(f"={literal}", (literal,))
        for words in heads:
            self._list(f"@{words}", words.split())
        # All classes are made before the first pattern, which must hold every character of its sets; in
        # order, so that like classes stand side by side and a set is few ranges.
        shapes = {shape for word in self._sets_of for shape in (word, word.capitalize())} | _SHAPES
        classes = {tuple(sorted(self._properties(shape))) for shape in shapes}
        self._codes = {
            frozenset(properties): chr(_FIRST_CODE + number)
            for number, properties in enumerate(sorted(classes))
        }
        self._named, self._plain = self._codes[_NAMED], self._codes[_PLAIN]
        self._having: dict[str, set[str]] = {}
        for properties, code in self._codes.items():
            for name in properties:
                self._having.setdefault(name, set()).add(code)
        self.encoded = _Encoded(self)

    def _list(self, name: str, words: Iterable[str]) -> None:
        for word in words:
            self._sets_of.setdefault(word, set()).add(name)

    def _properties(self, word: str) -> frozenset[str]:
        """Returns the sets of a word: those that list it, and what its form shows."""
        folded = fold(word)
        if folded[0] in "$€£¥" or folded[0].isdigit():
            if _DESIGNATION.fullmatch(word):
                return _THING
            return _YEAR if len(folded) == _YEAR_LONG and folded.startswith(_CENTURIES) else _NUMBER
        capital = word[0].isupper()
        # Capitals tell "May" from "may"; other listed words are themselves at the head of a sentence too.
        listed = self._sets_of.get(folded) if not (capital and folded in _NAMES) else None
        if folded.endswith(("'s", "s'")):
            return frozenset(("w", *(listed or ("art", "det", "poss"))))
        found = {"w", *(listed or ())}
        if capital and listed is None:
            found |= {"cap"} if folded.endswith(_ABSTRACT) else {"cap", "name"}
            if "ing" in _form(folded):
                found.add("cap_ing")
            if folded.endswith("ly") and folded not in NO_ADVERBS:
                return frozenset(("adv", "w"))
        elif "-" not in folded and not found & _GRAMMAR:
            found |= _form(folded)
        if found & _VERBS:
            found.add("verb")
        if found & _FACTUAL:
            found.add("factual")
        return frozenset(found)

    def encode(self, run: str) -> str:
        """Returns the characters of a run without spaces: one for each of its words and marks."""
        # Nearly all are a word with a stop, a comma or a quotation mark beside it at most: that is seen in a
        # tenth of the pattern's time.
        word, mark = run.strip(_AROUND), ""
        if word.endswith(","):
            word, mark = word[:-1].rstrip(_AROUND), ","
        if word.isascii() and word.removesuffix("'s").isalpha():
            return (self.encoded.get(word) or self._encode_word(word)) + mark
        return "".join(map(self._encode_token, _TOKEN.findall(run)))

    def _encode_token(self, token: str) -> str:
        return _MARKS.get(token) or self._encode_word(token)

    def _encode_word(self, word: str) -> str:
        if word.isalpha() and word.isascii():
            small = word.lower()
            if small not in self._sets_of and not small.endswith(_TELLING):
                # Names, above all: new ones stand in every text.
                return self._named if word[0].isupper() else self._plain
        code = self._codes.get(self._properties(word))
        if code is None:
            return self._named if word[0].isupper() else self._plain
        return code

    def _members(self, expression: str) -> set[str]:
        """Returns the characters of the words in `a`, `a|b`, `a&b` or `a-b`, read from left to right."""
        first, *rest = _OPERATOR.split(expression)
        found = self._having[first]
        for operator, name in zip(rest[::2], rest[1::2], strict=True):
            other = self._having[name]
            found = found & other if operator == "&" else found | other if operator == "|" else found - other
        return found

    def codes_of(self, words: str) -> frozenset[str]:
        """Returns the characters of the words of a set (`<set>`), or of bare words."""
        if words[0] == "<":
            return frozenset(self._members(words[1:-1]))
        return frozenset().union(*(self._having[f"={word}"] for word in words.split()))

    def heads(self, heads: str) -> set[str]:
        """Returns the characters of the words that head a construction."""
        return self._members(heads[1:]) if heads[0] == "@" else self._having[f"@{heads}"]

    def compile(self, template: str, heads: str = "") -> re.Pattern[str]:
        """Compiles a template: `<set>`, bare words, `@` for the heads, marks; spaces mean nothing."""

        def characters(match: re.Match[str]) -> str:
            piece = match.group()
            if piece == "<w>":
                return _ANY_WORD
            if piece == "@":
                found = self.heads(heads)
            else:
                found = self._members(piece[1:-1] if piece[0] == "<" else f"={piece}")
            # Within brackets ("[,_<set>]") the characters stand bare.
            before = template[: match.start()]
            return _ranges(found) if before.rfind("[") > before.rfind("]") else f"[{_ranges(found)}]"

        return re.compile(_with_first_set(_PIECE.sub(characters, template).replace(" ", "")))


def _with_first_set(pattern: str) -> str:
    """Puts what is asked around the first character of a pattern behind that character.

    A search for a pattern that begins with a set of characters skips all others at once; for one that begins
    with a look around, the engine tries each place. Both find the same.
    """
    first = 0
    while pattern.startswith(_LOOKS, first):
        first = _end_of_group(pattern, first)
    taken = _SET_OR_SIGN.match(pattern, first) if first else None
    if taken is None:
        return pattern
    return f"{taken.group()}(?<={pattern[:first]}.){pattern[taken.end() :]}"


def _end_of_group(pattern: str, start: int) -> int:
    """Where a group ends; what stands in a set of characters opens and closes none."""
    depth, place = 0, start
    while True:
        sign = pattern[place]
        if sign == "[":
            place = pattern.index("]", place)
        depth += (sign == "(") - (sign == ")")
        place += 1
        if not depth:
            return place


def _ranges(codes: set[str]) -> str:
    """Writes a set of characters with ranges: a fifth as long, and read as much faster."""
    ends: list[list[int]] = []
    for code in sorted(map(ord, codes)):
        if ends and ends[-1][1] == code - 1:
            ends[-1][1] = code
        else:
            ends.append([code, code])
    return "".join(chr(first) if first == last else f"{chr(first)}-{chr(last)}" for first, last in ends)


class _Encoded(dict[str, str]):
    """Remembers the codes of runs."""

    def __init__(self, classes: WordClasses) -> None:
        self._classes = classes

    def __missing__(self, run: str) -> str:
        codes = self._classes.encode(run)
        if len(run) <= _LONGEST_KEPT:
            if len(self) >= _MOST_KEPT:
                self.clear()
            self[run] = codes
        return codes
