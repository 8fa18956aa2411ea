"""Who speaks in statements that say the same, and from how many upstreams they come."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model import Label, Quote, Span, SpeakerKind, Voice
from generator.synthesis.upstreams import Upstreams
from tests.making import make_statement

CLAIM = "The tram line will open in 2028."


@pytest.mark.parametrize(
    ("name", "other", "kind", "expected"),
    [
        ("Ida Falk", "Ms Falk", SpeakerKind.PERSON, True),
        ("Ida Falk", "Jonas Falk", SpeakerKind.PERSON, False),
        ("Ministry of the Interior", "interior ministry", SpeakerKind.BODY, True),
        ("interior ministry", "finance ministry", SpeakerKind.BODY, False),
        ("Vestra Trams", "company", SpeakerKind.BODY, True),
        ("Vestra Trams", "Vestra", SpeakerKind.BODY, True),
        ("Vestra Trams", "port authority", SpeakerKind.BODY, False),
        ("東臨央行", "央行", SpeakerKind.BODY, True),
        ("东临央行", "西临央行", SpeakerKind.BODY, False),
    ],
)
def test_two_names_of_one_speaker_are_one(
    name: str, other: str, kind: SpeakerKind, *, expected: bool
) -> None:
    """The fuller name stands for both; who shares no more than a part of a name is somebody else."""
    statements = [
        make_statement(source, CLAIM, {"t": "tram"}, speaker=spelt, speaker_kind=kind)
        for source, spelt in (("a", name), ("b", other))
    ]
    assert Upstreams(statements).named == {name: name, other: name if expected else other}
    assert Upstreams(statements).count({"a": "o-a", "b": "o-b"}, {}, {}) == (1 if expected else 2)


@pytest.mark.parametrize("beside", ["Mayor Ida Falk said: ", "Ida Falk, the mayor, said: "])
def test_an_office_is_its_bearer_where_one_report_tells_both(beside: str) -> None:
    """Whom one paper calls the mayor is "Mayor Ida Falk" of another; where none says so, they are two."""
    office = make_statement("a", f"The mayor said: {CLAIM}", {"t": "tram"}, speaker="mayor")
    for text, independent in ((f"{beside}{CLAIM}", 1), (f"Ida Falk said: {CLAIM}", 2)):
        bearer = make_statement("b", text, {"t": "tram"}, speaker="Ida Falk")
        assert Upstreams([office, bearer]).count({"a": "o-a", "b": "o-b"}, {}, {}) == independent
        named = Upstreams([office, bearer]).named
        assert len(set(named.values())) == independent
        assert named["Ida Falk"] == "Ida Falk"


def test_who_names_the_speaker_relays_the_words() -> None:
    """Who tells that Falk defended the line confirms nothing that Falk says elsewhere."""
    said = make_statement("a", CLAIM, {"t": "tram"}, speaker="Ida Falk")
    for text, independent in ((f"Falk defended the plan. {CLAIM}", 1), (CLAIM, 2)):
        own = make_statement("b", text, {"t": "tram"}, voice=Voice.OWN)
        assert Upstreams([said, own]).count({"a": "o-a", "b": "o-b"}, {}, {}) == independent


def test_a_speech_in_full_is_its_speakers() -> None:
    """A speech in full adds nothing to those who relay it; a report with the name in its title does."""
    said = make_statement("a", CLAIM, {"t": "tram"}, speaker="Ida Falk")
    own = make_statement("b", CLAIM, {"t": "tram"}, voice=Voice.OWN)
    for title, independent in (("Speech by Mayor Ida Falk", 1), ("Ida Falk's tram", 2), (None, 2)):
        assert Upstreams([said, own]).count({"a": "o-a", "b": "o-b"}, {}, {"b": title}) == independent


@pytest.mark.parametrize(
    ("names", "upstreams"),
    [
        (("Lee", "Ann Lee", "Bob Lee"), 2),
        (("City Council", "Halmark City Council", "Tarn City Council"), 2),
        (("Ann Lee", "Lee", "Ms Lee"), 1),
    ],
)
def test_a_name_that_fits_several_makes_them_no_one_speaker(names: tuple[str, ...], upstreams: int) -> None:
    """Whoever of several a short name means, they stay apart, and it is no further upstream."""
    statements = [
        make_statement(source, f"It rains, {name} said.", {}, speaker=name)
        for source, name in zip("abc", names, strict=True)
    ]
    origins = {source: f"o-{source}" for source in "abc"}
    assert Upstreams(statements).count(origins, {}, {}) == upstreams
    assert len(set(Upstreams(statements).named.values())) == (3 if upstreams > 1 else 1)


@pytest.mark.parametrize(
    ("speaker", "publisher", "independent"),
    [
        ("researchers at the University of Tamlin", "University of Tamlin", 1),
        ("researchers at the University of Tamlin", "University of Torvay", 2),
        ("statistics office", "Statistics Lorrain", 1),
        ("health ministry", "Ministry of Health of Lorrain", 1),
        ("health ministry", "Ministry of Works of Lorrain", 2),
        ("health officials", "Statistics Lorrain", 2),
        ("office", "Statistics Lorrain", 2),
        ("气象部门", "岚川省气象局", 1),
        ("省水利厅", "岚川省水利厅", 1),
        ("省水利厅", "岚川省气象局", 2),
        ("气象部门", "气象爱好者", 2),
    ],
)
def test_a_body_and_who_speaks_for_it_are_one(speaker: str, publisher: str, independent: int) -> None:
    """What a university publishes is no confirmation of what its researchers are quoted with."""
    own = make_statement("a", CLAIM, {"t": "tram"}, voice=Voice.OWN)
    said = make_statement("b", CLAIM, {"t": "tram"}, speaker=speaker)
    publishers = {"a": publisher, "b": "Evening Post"}
    assert Upstreams([own, said]).count({"a": "o-a", "b": "o-b"}, publishers, {}) == independent
    relays = set(Upstreams([own, said]).find_relays(publishers))
    assert relays == ({("b", "a")} if independent == 1 else set())


@pytest.mark.parametrize(
    ("said", "speaker", "publisher", "independent"),
    [
        ("Ida Falk, chief executive of Vestra Trams, said it opens.", "Ida Falk", "Vestra Trams Ltd", 1),
        ("Vestra Trams chief executive Ida Falk said it opens.", "Ida Falk", "Vestra Trams", 1),
        ("Ida Falk, a critic of Vestra Trams, said it opens.", "Ida Falk", "Vestra Trams", 2),
        ("Ida Falk, former director of Vestra Trams, said it opens.", "Ida Falk", "Vestra Trams", 2),
        ("Ida Falk, an editor who sued Vestra Trams, said it opens.", "Ida Falk", "Vestra Trams", 2),
        ("Ida Falk, head of Vestra Tramsport, said it opens.", "Ida Falk", "Vestra Trams", 2),
        ("Works Minister Ida Falk said it opens.", "Ida Falk", "Ministry of Works of Lorrain", 1),
        ("Health Minister Ida Falk said it opens.", "Ida Falk", "Ministry of Works of Lorrain", 2),
        ("市轨道交通集团副总经理何书同介绍，线路全长31公里。", "何书同", "东临市轨道交通集团", 1),
        ("西临市轨道交通集团副总经理何书同介绍，线路全长31公里。", "何书同", "东临市轨道交通集团", 2),
        ("市轨道交通集团原副总经理何书同介绍，线路全长31公里。", "何书同", "东临市轨道交通集团", 2),
    ],
)
def test_who_holds_an_office_of_a_body_speaks_for_it(
    said: str, speaker: str, publisher: str, independent: int
) -> None:
    """What a firm's chief executive says confirms nothing that the firm publishes; a critic may."""
    own = make_statement("a", CLAIM, {"t": "tram"}, voice=Voice.OWN)
    relay = make_statement("b", said, {}, speaker=speaker)
    origins, publishers = {"a": "o-a", "b": "o-b"}, {"a": publisher, "b": "Evening Post"}
    assert Upstreams([own, relay]).count(origins, publishers, {}) == independent
    # The office may stand in another sentence of the document.
    short = make_statement("b", f"{CLAIM} {speaker}", {"t": "tram"}, speaker=speaker)
    told = {"a": [own], "b": [relay, short]}
    assert Upstreams([own, short]).count(origins, publishers, {}, {}, told.__getitem__) == independent


def test_who_has_a_speakers_words_without_marks_relays_them() -> None:
    """The speech itself, or a paper that leaves out the marks: the words are the speaker's all the same."""
    said = f"“{CLAIM[:-1]} whatever it costs us,” said Ida Falk."
    quoted = make_statement("a", said, {"t": "tram"}, speaker="Ida Falk", voice=Voice.QUOTED)
    quoted = replace(quoted, quotes=(Quote(Span(quoted.span.start + 1, quoted.span.start + 53), "Ida Falk"),))
    origins = {"a": "o-a", "b": "o-b"}
    for text, independent in (
        (f"I promise: {CLAIM[:-1]}, whatever it costs us.", 1),
        ("It opens in 2028.", 2),
    ):
        own = make_statement("b", text, {}, voice=Voice.OWN)
        assert Upstreams([quoted, own]).count(origins, {}, {}) == independent


@pytest.mark.parametrize(
    ("text", "label", "independent"),
    [
        ("Vestra Trams plans to open the line in 2028.", Label.COMMITMENT, 1),
        ("Vestra Trams opened the line in 2028.", Label.FACT, 2),
        ("The council plans to open the line of Vestra Trams in 2028.", Label.COMMITMENT, 2),
    ],
)
def test_what_a_body_means_to_do_is_known_from_the_body(text: str, label: Label, independent: int) -> None:
    """A paper that tells what a firm plans, as the firm does, confirms nothing; what was done it may."""
    own = make_statement("a", CLAIM, {"t": "tram"}, voice=Voice.OWN)
    told = make_statement("b", text, {}, label, voice=Voice.OWN)
    publishers = {"a": "Vestra Trams", "b": "Evening Post"}
    assert Upstreams([own, told]).count({"a": "o-a", "b": "o-b"}, publishers, {}) == independent


def test_what_two_papers_have_from_one_agency_is_its_word() -> None:
    """Two stories of one agency are two origins, and no more than the agency's word."""
    papers = [make_statement(source, CLAIM, {"t": "tram"}, voice=Voice.OWN) for source in "ab"]
    origins = {"a": "o-a", "b": "o-b"}
    assert Upstreams(papers, {"a": "Northern Wire", "b": "Northern Wire"}).count(origins, {}, {}) == 1
    assert Upstreams(papers, {"a": "Northern Wire", "b": "Coast Wire"}).count(origins, {}, {}) == 2


def test_who_retells_a_release_and_names_it_once_relays_all_of_it() -> None:
    """What a wire has from a release is the release's, in the sentences too that do not say so."""
    own, retold = (make_statement(source, CLAIM, {"t": "tram"}, voice=Voice.OWN) for source in "ab")
    group, origins = Upstreams([own, retold]), {"a": "o-a", "b": "o-b"}
    assert group.count(origins, {}, {}) == 2
    assert group.count(origins, {}, {}, {"o-b": {"o-a"}}) == 1
    assert group.count(origins, {}, {}, {"o-b": {"o-c"}}) == 2
