"""The forms of an alias: inflection, spelling, joints; each rule with what it must not do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.analysis.words.aliases import alias_forms
from generator.analysis.words.inflection import plurals, singular, verb_forms
from generator.analysis.words.spelling import spellings
from generator.folding import fold


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("commercialisation", "commercialization"),
        ("mobilise", "mobilize"),
        ("analysed", "analyzed"),
        ("labour", "labor"),
        ("neighbours", "neighbors"),
        ("centre", "center"),
        ("kilometres", "kilometers"),
        ("nanofibre", "nanofiber"),
        ("modelling", "modeling"),
        ("refuelled", "refueled"),
        ("programmes", "programs"),
        ("catalogue", "catalog"),
        ("licence", "license"),
        ("defence", "defense"),
        ("practise", "practice"),
        ("judgement", "judgment"),
        ("anaemia", "anemia"),
        ("haemoglobin", "hemoglobin"),
        ("paediatric", "pediatric"),
        ("archaeologists", "archeologists"),
        ("palaeontology", "paleontology"),
        ("gynaecology", "gynecology"),
        ("oestrogen", "estrogen"),
        ("sulphide", "sulfide"),
        ("aluminium", "aluminum"),
        ("ploughs", "plows"),
    ],
)
def test_both_spellings(british: str, american: str) -> None:
    """Each spelling leads to the other."""
    assert american in spellings(british)
    assert british in spellings(american)


@pytest.mark.parametrize(
    "word",
    [
        *("enterprise", "enterprises", "expertise", "rising", "raised", "promised", "supervised", "size"),
        *("hour", "four", "tour", "sector", "monitor", "collaborate", "filing", "filed", "ruling", "feeling"),
        *("revealed", "police", "service", "ice", "here", "there", "a", "x" * 100),
    ],
)
def test_words_of_one_spelling(word: str) -> None:
    """What only looks like one of two spellings has one."""
    assert spellings(word) == (word,)


@pytest.mark.parametrize(
    ("noun", "found"),
    [
        ("weir", ("weirs",)),
        ("battery", ("batteries",)),
        ("key", ("keys",)),
        ("bus", ("buses",)),
        ("process", ("processes",)),
        ("box", ("boxes",)),
        ("crisis", ("crises",)),
        ("bacterium", ("bacteria", "bacteriums")),
        ("weirs", ()),
        ("species", ()),
        ("6", ()),
    ],
)
def test_plurals(noun: str, found: tuple[str, ...]) -> None:
    """Regular plurals, irregular ones by the table, none for what is a plural."""
    assert plurals(noun) == found


@pytest.mark.parametrize(
    ("noun", "one"),
    [
        ("risks", "risk"),
        ("technologies", "technology"),
        ("boxes", "box"),
        ("goods", None),
        ("securities", None),
        ("economics", None),
        ("process", None),
        ("virus", None),
        ("analysis", None),
    ],
)
def test_singulars(noun: str, one: str | None) -> None:
    """The singular of a regular plural, and none where it means something else."""
    assert singular(noun) == one


def test_verbs() -> None:
    """A first word that is plainly a verb is inflected; one that may be a noun only where the rest tells."""
    assert verb_forms(("cultivate", "talent")) == ("cultivates", "cultivated", "cultivating")
    assert verb_forms(("seize", "the", "initiative")) == ("seizes", "seized", "seizing")
    assert verb_forms(("share", "risks")) == ("shares", "shared", "sharing")
    assert verb_forms(("take", "the", "lead")) == ("takes", "took", "taken", "taking")
    assert verb_forms(("vaccinate", "children")) == ("vaccinates", "vaccinated", "vaccinating")
    assert verb_forms(("teaching", "reading")) == ("teach", "teaches", "taught")
    assert verb_forms(("graduate", "school")) == ()
    compounds = (
        "launch vehicles;order books;support groups;clean cars;open markets;state schools;climate change"
        ";private schools;corporate bonds;enterprise software;scrap metals"
    )
    for compound in compounds.split(";"):
        assert verb_forms(tuple(compound.split())) == (), compound
    assert verb_forms(("share", "price")) == ()
    assert verb_forms(("market", "risk")) == ()


@pytest.mark.parametrize(
    ("alias", "form"),
    [
        ("brain-computer interface", "brain computer interfaces"),
        ("brain-computer interface", "braincomputer interface"),
        ("centre of excellence", "centers of excellence"),
        ("market risks", "market risk"),
        ("biomanufacturing", "bio manufacturing"),
        ("Commercialise Research", "commercializing research"),
        ("start-up", "startups"),
        ("AI", "a.i."),
        ("5G-A", "5g a"),
        ("AI竞赛", "ai 竞赛"),
        ("5G 网络", "5g网络"),
        ("“小巨人”", "「小巨人」"),
        ("氫能", "氢能"),
    ],
)
def test_forms(alias: str, form: str) -> None:
    """An alias has the form, folded, with a space for every joint."""
    assert form in alias_forms(alias)


def test_names_are_not_inflected_as_words_are() -> None:
    """The name of a body keeps its number: there is no United State."""
    assert "united state" not in alias_forms("United States", inflected=False)
    assert "annlee" not in alias_forms("Ann Lee", inflected=False)


@given(st.text(max_size=200))
def test_any_alias_has_few_forms(alias: str) -> None:
    """Whatever an alias is, its forms are few and its own is among them."""
    forms = alias_forms(alias)
    folded = fold(alias.strip())
    assert len(forms) <= 48
    assert (
        forms == () if not folded else folded.replace("-", " ") in {form.replace("-", " ") for form in forms}
    )


@pytest.mark.parametrize(
    ("alias", "form"),
    [
        ("honey bee", "honeybee"),
        ("honey bee", "honeybees"),
        ("wind-farm", "windfarm"),
        ("training engineers", "trained engineers"),
        ("cutting losses", "cuts losses"),
        ("mobilising savings", "mobilize savings"),
    ],
)
def test_closed_compounds_and_gerunds(alias: str, form: str) -> None:
    """Two short words may be written as one, and an alias that begins with a verb's -ing form inflects."""
    assert form in alias_forms(alias)


@pytest.mark.parametrize(
    ("alias", "form"),
    [
        ("archery target", "archaery target"),
        ("orchestra conductor", "orchestraconductor"),
        ("rolling stock", "rolls stock"),
        ("morning train", "morn train"),
        ("training ground", "trained ground"),
    ],
)
def test_what_no_form_may_be(alias: str, form: str) -> None:
    """Long compounds stay open, and a noun or adjective in -ing is no verb."""
    assert form not in alias_forms(alias)
