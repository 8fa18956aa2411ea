"""Completes Material's search index: a topic is found by each of its names, a statement has its own entry."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import ahocorasick

from generator.wording import english

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from generator.model import Statement
    from generator.synthesis.edition import Edition

INDEX = "search/search_index.json"
"""Material's search index, relative to the site."""
_NAMES_BOOST = 1e5
"""Between Material's title (1e3) and tags (1e6): a page that bears a name comes before those that use it."""
_CUT = "\u200b"
"""What Material puts between the words of a Chinese passage."""
_HAN_RUN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u200b]{2,}")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+")
_MARKUP = str.maketrans({"<": "&lt;", ">": "&gt;", "&": "&amp;"})


def complete_index(staging: Path, edition: Edition) -> None:
    """Rewrites the search index of a built site; does nothing where it has none.

    A brief's entry gets a field with the topic's names, whole, and any other one with the Chinese names that
    stand in it: Material divides a Chinese query by the words that the index holds, and jieba often cuts
    others. Every passage is cut before each name as well, so that one is found inside a longer word too. A
    source's statements become entries under their permalinks.

    Args:
        staging: the built site.
        edition: the edition.
    """
    file = staging / INDEX
    if not file.exists():
        return
    index = json.loads(file.read_text(encoding="utf-8"))
    index["config"]["fields"]["names"] = {"boost": _NAMES_BOOST}
    names = {brief.topic.page: _spellings(brief.topic.names) for brief in edition.briefs}
    cutter = _Cutter(name for brief in edition.briefs for name in brief.topic.names)
    pages = {f"sources/{source}/": found for source, found in edition.statements.items()}
    index["docs"] = list(_complete(index["docs"], names, pages, cutter))
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    file.write_text(text, encoding="utf-8", newline="\n")


def _complete(
    entries: list[dict[str, Any]],
    names: dict[str, list[str]],
    pages: dict[str, tuple[Statement, ...]],
    cutter: _Cutter,
) -> Iterator[dict[str, Any]]:
    for place, entry in enumerate(entries):
        location = entry["location"]
        changed = {**entry, "title": cutter.cut(entry["title"]), "text": cutter.cut(entry["text"])}
        yield {**changed, "names": names[location]} if location in names else _name(changed, cutter)
        page = location.partition("#")[0]
        # Material takes a page's first entry for the page itself: its statements come behind its last.
        is_last = place + 1 == len(entries) or entries[place + 1]["location"].partition("#")[0] != page
        if is_last:
            for statement in pages.get(page, ()):
                yield _name(_entry(statement, cutter), cutter)


def _name(entry: dict[str, Any], cutter: _Cutter) -> dict[str, Any]:
    """Adds the Chinese names that stand in an entry, where there are any."""
    found = cutter.find_names(f"{entry['title']}\n{entry['text']}")
    return {**entry, "names": found} if found else entry


def _entry(statement: Statement, cutter: _Cutter) -> dict[str, Any]:
    """A statement's entry: what it does and who speaks, over its text."""
    label = english.LABEL_NAMES[statement.classification.label]
    title = f"{label[:1].upper()}{label[1:]}. {english.speaker_words(statement.attribution)}"
    return {
        "location": statement.anchor,
        "title": cutter.cut(title.translate(_MARKUP)),
        "text": f"<p>{cutter.cut(statement.text.translate(_MARKUP))}</p>",
    }


def _spellings(names: Iterable[str]) -> list[str]:
    """Names as they are looked for; escaped, since Material writes what it finds as HTML.

    Material looks for the longest known beginning of a Chinese query, but never for the whole of it: with its
    beginning up to the last sign among the known words, a name is found itself, not all that begins like it.
    """
    spelt = [name.translate(_MARKUP) for name in names]
    beginnings = {run[:-1] for name in spelt for run in _HAN.findall(name) if len(run) > 2}
    return [*spelt, *sorted(beginnings - set(spelt))]


class _Cutter:
    """Cuts Chinese passages into words, and before every name that stands in them."""

    def __init__(self, names: Iterable[str]) -> None:
        names = tuple(names)
        self._names = ahocorasick.Automaton()
        for name in names:
            if _HAN.search(name):
                self._names.add_word(name, name)
        self._names.make_automaton()
        self._automaton = ahocorasick.Automaton()
        for run in sorted({run for name in names for run in _HAN.findall(name)}):
            self._automaton.add_word(run, len(run))
        self._automaton.make_automaton()

    def cut(self, text: str) -> str:
        """Returns `text` with a zero-width space at every cut of its Chinese passages."""
        return _HAN_RUN.sub(lambda run: self._cut_run(run.group()), text)

    def find_names(self, text: str) -> list[str]:
        """The Chinese names that stand in a text, cut or not, sorted."""
        if not len(self._names) or not _HAN.search(text):
            return []
        return sorted({name.translate(_MARKUP) for _, name in self._names.iter(text.replace(_CUT, ""))})

    def _cut_run(self, run: str) -> str:
        words = run.split(_CUT) if _CUT in run else _segment(run)
        plain = "".join(words)
        cuts = {0, len(plain)}
        place = 0
        for word in words:
            place += len(word)
            cuts.add(place)
        if len(self._automaton):
            cuts |= {end + 1 - length for end, length in self._automaton.iter(plain)}
        ordered = sorted(cuts)
        inner = _CUT.join(plain[start:end] for start, end in pairwise(ordered))
        return f"{_CUT}{inner}{_CUT}"


def _segment(run: str) -> list[str]:
    import jieba  # noqa: PLC0415 - it takes a second to load, and only a Chinese passage needs it

    return [str(word) for word in jieba.cut(run)]
