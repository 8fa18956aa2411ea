"""Candidate terms: what recurs and the taxonomy does not know, ranked; the line that adopts one does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from generator.config.settings import load_project
from generator.config.taxonomy import load_taxonomy
from generator.model import Actor, Corpus, Origin, SpeakerKind, Taxonomy
from generator.synthesis.candidates import terms as candidate_terms
from generator.synthesis.candidates.phrases import breaks_word, find_stretches, grams_of, looks_like_term
from generator.synthesis.candidates.terms import find_candidate_terms
from tests.making import make_source, make_statement, make_topic
from tests.projects import SECTORS, THEMES, write_project

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from generator.synthesis.candidates.terms import CandidateTerm

TEXTS = {
    "gazette": (
        "The port will buy two lunar cranes and a slipway crane.",
        "Nobody had seen a lunar crane before the slipway opened.",
        "她说深海采矿的成本仍然很高。",
    ),
    "herald": (
        "Critics of the lunar cranes want weir repairs instead.",
        "Weir repairs are cheap, Ada Lund said.",
        "深海采矿在海湾引起争论。",
    ),
    "post": ("A lunar crane fell; no weir repair could have helped.", "渔民反对深海采矿。"),
}


def _corpus(texts: Mapping[str, tuple[str, ...]], origins: dict[str, str] | None = None) -> Corpus:
    sources = tuple(make_source(name) for name in sorted(texts))
    statements = tuple(
        replace(
            make_statement(name, text, {}, start=1000 * place),
            language="zh" if text[0] > "\u2e80" else "en",
        )
        for name in sorted(texts)
        for place, text in enumerate(texts[name])
    )
    groups: dict[str, list[str]] = {}
    for source in sources:
        groups.setdefault((origins or {}).get(source.id, f"o-{source.id}"), []).append(source.id)
    return Corpus(sources, statements, tuple(Origin(o, tuple(ids), "single") for o, ids in groups.items()))


def _find(corpus: Corpus, *aliases: str) -> dict[str, CandidateTerm]:
    taxonomy = Taxonomy(tuple(make_topic(alias) for alias in aliases) or (make_topic("tram"),))
    return {term.text: term for term in find_candidate_terms(corpus, taxonomy)}


def test_terms_that_recur_are_found() -> None:
    """A term of either language, counted over statements, documents and origins, with places that hold it."""
    found = _find(_corpus(TEXTS))
    assert set(found) == {"lunar crane", "weir repair", "深海采矿"}
    crane = found["lunar crane"]
    assert (crane.statements, crane.documents, crane.origins, crane.language) == (4, 3, 3, "en")
    assert (found["深海采矿"].statements, found["深海采矿"].language) == (3, "zh")
    assert [example.statement.source for example in crane.examples] == ["gazette", "herald", "post"]
    for term in found.values():
        for example in term.examples:
            offset = example.statement.span.start
            words = example.statement.text[example.span.start - offset : example.span.end - offset]
            assert words.lower().rstrip("s") == term.text.rstrip("s")


def test_terms_are_ranked() -> None:
    """What stands more often on its own comes first, and the order is the same each time."""
    taxonomy = Taxonomy((make_topic("tram"),))
    ranked = find_candidate_terms(_corpus(TEXTS), taxonomy)
    assert [term.score for term in ranked] == sorted((term.score for term in ranked), reverse=True)
    assert ranked == find_candidate_terms(_corpus(TEXTS), taxonomy)


@pytest.mark.parametrize("alias", ["lunar crane", "lunar", "Crane", "lunar-cranes"])
def test_what_the_taxonomy_knows_is_none(alias: str) -> None:
    """An alias, a form of it and what holds one are no new terms."""
    assert "lunar crane" not in _find(_corpus(TEXTS), alias)


def test_copies_of_one_story_are_one_origin() -> None:
    """Three documents that carry one story do not make a term recur."""
    origins = dict.fromkeys(TEXTS, "o-gazette")
    assert _find(_corpus(TEXTS, origins)) == {}


def test_many_statements_of_one_document_are_enough() -> None:
    """A document that has a term in five statements has it for sure."""
    texts = {"gazette": tuple(f"{first} lunar crane, he said." for first in ("A", "No", "The", "One", "Any"))}
    assert set(_find(_corpus(texts))) == {"lunar crane"}
    assert _find(_corpus({"gazette": texts["gazette"][:4]})) == {}


def test_a_part_of_a_longer_term_is_none() -> None:
    """What only ever stands inside one longer term is left to that."""
    texts = {
        name: (f"{first} lunar crane operator fell.",)
        for name, first in (("a", "The"), ("b", "A"), ("c", "One"))
    }
    assert set(_find(_corpus(texts))) == {"lunar crane operator"}


def test_speakers_publishers_and_common_phrases_are_none() -> None:
    """Names that the sources give, and phrases of every report, are no terms of the subject."""
    corpus = _corpus(
        {
            "gazette": ("Ada Lund left the press conference.", "The Gazette praised the Gazette."),
            "herald": ("At a press conference Ada Lund wept.", "The Gazette and its Gazette."),
        }
    )
    first, *others = corpus.statements
    voice = replace(first.attribution, speaker="Ada Lund", speaker_kind=SpeakerKind.PERSON)
    corpus = replace(corpus, statements=(replace(first, attribution=voice), *others))
    assert _find(corpus) == {}


def test_parts_of_names_are_none() -> None:
    """Neither a person with a title, nor some words of a body that the taxonomy knows, is a term."""
    texts = {
        name: (f"{first}局长林海青谈深海采矿。", f"{first} lunar crane of the Upper Weir Board fell.")
        for name, first in (("a", "渔业局"), ("b", "本地渔业局"), ("c", "西岭渔业局"))
    }
    corpus = _corpus(texts)
    first, *others = corpus.statements
    voice = replace(first.attribution, speaker="林海青", speaker_kind=SpeakerKind.PERSON)
    corpus = replace(corpus, statements=(replace(first, attribution=voice), *others))
    board = Actor("board", SpeakerKind.BODY, "Upper Weir Board Elmford", ("Upper Weir Board Elmford",))
    plain = {term.text for term in find_candidate_terms(corpus, Taxonomy((make_topic("tram"),)))}
    known = {term.text for term in find_candidate_terms(corpus, Taxonomy((make_topic("tram"),), (board,)))}
    assert "Upper Weir Board" in plain
    assert known == plain - {"Upper Weir Board"}
    assert not any("林海青" in term for term in plain)


def test_two_spellings_of_a_term_are_one() -> None:
    """One term is counted once, whether "artefact" or "artifact", in the spelling that is commoner."""
    texts = {
        name: (f"{first} bronze {word} was sold.", f"{first} second bronze {word} was not.")
        for name, first, word in (("a", "The", "artefact"), ("b", "A", "artifact"), ("c", "One", "artefact"))
    }
    found = _find(_corpus(texts))
    assert set(found) == {"bronze artefact"}
    assert found["bronze artefact"].statements == 6


def test_other_languages_are_not_read() -> None:
    """Where no words of grammar are known, no terms are found."""
    corpus = _corpus({"a": ("Die graue Elster schläft.",), "b": ("Eine graue Elster wacht.",)})
    german = replace(corpus, statements=tuple(replace(s, language="de") for s in corpus.statements))
    assert _find(german) == {}


def test_counting_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is too much to count, the rarest is forgotten, and what is common is found all the same."""
    monkeypatch.setattr(candidate_terms, "_MOST_COUNTED", 40)
    noise = {f"n{n}": (f"Zyx{n}a brought wob{n}e and glim{n}u vesk{n}o.",) for n in range(60)}
    texts = {f"t{n}": (f"{'The' if n % 2 else 'A'} lunar crane fell.",) for n in range(30)}
    assert "lunar crane" in _find(_corpus(noise | texts))


def test_few_statements_of_many_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Terms are found in a part of a large corpus, and counted in all of it."""
    monkeypatch.setattr(candidate_terms, "_MOST_READ", 10)
    texts = {f"t{n:02}": (f"{'The' if n % 3 else 'A'} lunar crane fell.",) for n in range(40)}
    assert _find(_corpus(texts))["lunar crane"].statements == 40


def test_the_line_adopts_the_term(tmp_path: Path) -> None:
    """The line, put at the end of themes.yml as it stands, makes a topic that has the term's statements."""
    found = _find(_corpus(TEXTS))
    lines = "".join(f"{term.entry}\n" for term in found.values())
    project, _ = load_project(
        write_project(tmp_path, taxonomy={"sectors": SECTORS, "themes": THEMES + lines})
    )
    taxonomy, problems = load_taxonomy(project)
    assert problems == ()
    assert {"lunar-crane", "weir-repair"} <= {topic.id for topic in taxonomy.topics}
    assert find_candidate_terms(_corpus(TEXTS), taxonomy) == ()


def test_an_id_that_is_taken_is_not_given_again() -> None:
    """A term whose id another topic has gets one of its own."""
    topic = replace(make_topic("tram"), id="lunar-crane")
    (term,) = [t for t in find_candidate_terms(_corpus(TEXTS), Taxonomy((topic,))) if t.text == "lunar crane"]
    assert 'id: "term-' in term.entry


def test_stretches() -> None:
    """Words of grammar, verbs, marks, and what is known part the stretches in which terms stand."""
    text = "Cheap lunar cranes, and state-owned ports built in 2026 by the harbour’s crew; 深海采矿的成本"
    taken = [(text.index("2026"), text.index("2026") + 4)]
    assert list(find_stretches(text, taken)) == [
        ("cheap", "lunar", "cranes"),
        ("state owned", "ports"),
        ("harbour",),
        ("crew",),
        tuple("深海采矿"),
        tuple("成本"),
    ]


def test_grams() -> None:
    """Only parts whose words recur are terms, the last word in the singular."""
    known = frozenset({"lunar", "cranes"})
    assert list(grams_of(("cheap", "lunar", "cranes"), known)) == ["lunar", "lunar crane", "crane"]
    assert list(grams_of(tuple("深海采矿"), frozenset({"深海", "海采"}))) == ["深海", "深海采", "海采"]


@pytest.mark.parametrize(
    ("key", "term"),
    [
        ("supply chain", True),
        ("graphene", True),
        ("press conference", False),
        ("good service", False),
        ("lunar quickly", False),
        ("crane", False),
        ("lunar cable", True),
        ("深海采矿", True),
        ("推动采矿", False),
        ("在深海", False),
        ("渔业局局长", False),
        ("新闻发布会", False),
        ("区域性", False),
        ("老人接受", False),
        ("全市养老", False),
        ("养老服务", True),
    ],
)
def test_what_looks_like_a_term(key: str, *, term: bool) -> None:
    """Common words, endings of no noun, verbs and characters of grammar tell what is none."""
    assert looks_like_term(key) is term


def test_a_broken_word_is_none() -> None:
    """A term whose edge belongs to the word beside it is none: 同比 is a word, 比增长 is not."""
    assert breaks_word("比增长", "同", "")
    assert breaks_word("基础规", "和", "则")
    assert not breaks_word("深海采矿", "说", "仍")
    assert not breaks_word("lunar crane", "a", "b")


def test_a_term_has_the_edges_of_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """高端制造 and 尖端制造 share 端制造, which begins inside a word of each."""
    texts = {
        name: (f"{place}涉及{word}端制造、渔业。", f"{place}看好{word}端制造，渔民也是。")
        for name, place, word in (("a", "东港", "高"), ("b", "西岭", "尖"), ("c", "北川", "高"))
    }
    assert "端制造" not in _find(_corpus(texts))
    monkeypatch.setattr(candidate_terms, "word_edges", lambda text: frozenset(range(len(text) + 1)))
    assert "端制造" in _find(_corpus(texts))


def test_an_adjective_ends_no_term_and_a_verb_begins_none() -> None:
    """A term ends in a noun ("harbour logic"), and 造成洪涝 begins with a verb."""
    texts = {
        name: (
            f"The {word} harbour logic failed after a systemic wave.",
            f"The new harbour logic and its {word} systemic flaws cost the town dear.",
            f"暴雨在{place}造成严重洪涝，道路中断。",
            f"{place}的暴雨造成严重洪涝。",
        )
        for name, word, place in (("a", "old", "东港"), ("b", "rare", "西岭"), ("c", "tidal", "北川"))
    }
    found = _find(_corpus(texts))
    assert "harbour logic" in found
    assert not any(term.endswith("systemic") or term.startswith("造成") for term in found)
