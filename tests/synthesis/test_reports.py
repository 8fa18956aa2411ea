"""Reports of one event in their own words are linked where they say the same, and nowhere else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model import Origin, Statement
from generator.synthesis.agreement import find_agreements
from generator.synthesis.contradiction import Stance, contradict, find_stance
from generator.synthesis.derivation import find_verb
from tests.gold.pair_scoring import read_sentence

WIRE = (
    "A landslide above Hallvik on Tuesday buried 43 houses and killed six people, the police said.",
    "Rescuers searched the mud with dogs until nightfall, and 19 residents were still missing.",
    "The county council had approved the quarry above the village in 2027 against the advice of geologists.",
    "Mayor Turid Nesland promised that no further permits would be granted.",
)
DAILY = (
    "Six people died when a slope gave way over Hallvik on Tuesday and mud rolled over 43 homes.",
    "Nobody had found the 19 missing residents when the search with dogs was stopped for the night.",
    "Geologists had advised against the quarry, which the council approved all the same in 2027.",
    "The cost of the damage is put at 310 million kroner.",
)
ELSEWHERE = (
    "A landslide above Brekke on Tuesday buried 17 houses and killed two people, the police said.",
    "Rescuers searched the mud with dogs until nightfall, and 8 residents were still missing.",
)
WIRE_CHINESE = (
    "10月16日零时起，滨川地铁约4800名司机罢工24小时，六条线路全部停运。",
    "工会要求加薪9%，并把每周工作时间减到36小时。",
)
DAILY_CHINESE = (
    "滨川地铁4800名司机昨日罢工，六条线路停运24小时。",
    "罢工者要求的加薪幅度是9%，每周工作时间则要减到36小时。",
)


def tell(source: str, texts: tuple[str, ...], language: str = "en") -> tuple[Statement, ...]:
    """The statements of a report."""
    return tuple(
        replace(read_sentence(text, language), id=f"{source}-{place}", source=source)
        for place, text in enumerate(texts)
    )


def link(published: dict[str, str], *reports: tuple[Statement, ...]) -> set[tuple[str, ...]]:
    """The ids of statements that are linked."""
    origins = tuple(Origin(f"o-{source}", (source,), "single") for source in sorted(published))
    statements = tuple(statement for report in reports for statement in report)
    return {agreement.statements for agreement in find_agreements(statements, origins, published)}


def test_reports_of_one_event_are_linked_in_other_words() -> None:
    """Each says it in its own words; what only one of them tells stays alone."""
    found = link(
        {"a": "2000-06-15", "b": "2000-06-16"},
        tell("a", WIRE),
        tell("b", DAILY),
    )
    assert found == {("a-0", "b-0"), ("a-1", "b-1"), ("a-2", "b-2")}


def test_chinese_reports_of_one_event_are_linked() -> None:
    """The same in Chinese, where names are pairs of rare characters."""
    found = link(
        {"a": "2000-10-16", "b": "2000-10-17"},
        tell("a", WIRE_CHINESE, "zh"),
        tell("b", DAILY_CHINESE, "zh"),
    )
    assert found == {("a-0", "b-0"), ("a-1", "b-1")}


def test_another_event_of_the_kind_is_not_linked() -> None:
    """A landslide elsewhere on the same day shares most words, and no figure of its own."""
    published = {"a": "2000-06-15", "b": "2000-06-15"}
    assert link(published, tell("a", WIRE), tell("b", ELSEWHERE)) == set()


def test_reports_far_apart_in_time_are_no_reports_of_one_event() -> None:
    """What is written a year later, or nobody knows when, is held to the stricter measure."""
    reports = tell("a", WIRE), tell("b", DAILY)
    near = link({"a": "2000-06-15", "b": "2000-06-16"}, *reports)
    assert link({"a": "2000-06-15", "b": "2001-06-16"}, *reports) < near
    assert link({"a": "2000-06-15", "b": "2000"}, *reports) < near


def test_a_report_elsewhere_changes_no_link() -> None:
    """Two documents are compared by what they hold, not by what others hold."""
    published = {"a": "2000-06-15", "b": "2000-06-16", "c": "2000-06-16"}
    two = link({"a": "2000-06-15", "b": "2000-06-16"}, tell("a", WIRE), tell("b", DAILY))
    assert link(published, tell("a", WIRE), tell("b", DAILY), tell("c", ELSEWHERE)) == two


CONTRARY = [
    ("a figure", "The flood killed 12 people in Tarn.", "The flood in Tarn killed 15 people."),
    ("a denial", "The mine will not reopen, Ostrow said.", "Ostrow said the mine would reopen in May."),
    ("a verb to come", "Ostrow will reopen the mine.", "The mine was reopened by the firm."),
    ("a plan that is weighed", "Ostrow is considering whether to sue Kell.", "Ostrow took Kell to court."),
    ("an opposite", "Exports of tin fell to a low.", "Exports of tin rose again, the ministry said."),
    ("a day", "The vote was held on 3 May 2000.", "The vote took place on 9 May 2000."),
    ("a rank", "It is the second largest dam there.", "It is the largest dam there."),
    ("the sides", "Ostrow sued Kell over a valve.", "Kell sued Ostrow over a valve."),
    ("数字", "洪水造成12人死亡。", "洪水中有15人死亡。"),
    ("否定", "公司不会关闭该厂。", "公司会关闭该厂。"),
    ("方向", "锡的出口下降了。", "锡的出口增长了。"),
]
COMPATIBLE = [
    ("a detail more", "The flood killed 12 people.", "The flood killed 12 people and injured 40 people."),
    ("an estimate", "Some 1,500 jobs will go.", "The firm will shed 1,512 jobs."),
    ("at least", "More than 300 people were hurt.", "The crash hurt 326 people."),
    ("a day and a month", "The vote was held on 3 May 2000.", "The vote was held in May 2000."),
    ("a denial of something else", "The captain survived, the mate did not.", "The captain survived."),
    ("one denial in two forms", "There is no sign of a leak.", "They found no leak, nor a sign of one."),
    ("two things that go up and down", "Profit rose, costs fell.", "Profit rose."),
    ("估计", "出口8.9万辆。", "出口接近9万辆。"),
]


def find_stances(*texts: str) -> list[Stance]:
    """What sentences of one language hold."""
    language = "zh" if texts[0] > "\u2e80" else "en"
    return [find_stance(read_sentence(text, language)) for text in texts]


@pytest.mark.parametrize(("first", "second"), [pytest.param(*pair, id=what) for what, *pair in CONTRARY])
def test_what_touches_contradicts(first: str, second: str) -> None:
    """A figure, a denial or an opposite beside what both have parts two sentences."""
    stances = find_stances(first, second)
    assert contradict(*stances)
    assert contradict(*reversed(stances))


@pytest.mark.parametrize(("first", "second"), [pytest.param(*pair, id=what) for what, *pair in COMPATIBLE])
def test_a_detail_more_contradicts_nothing(first: str, second: str) -> None:
    """What only one of two sentences tells, or tells more closely, parts them not."""
    stances = find_stances(first, second)
    assert not contradict(*stances)
    assert not contradict(*reversed(stances))


def test_nouns_of_action_have_verbs() -> None:
    """The verb must be a word; a noun that only ends like one has none."""
    assert find_verb("approval") == find_verb("approvals") == "approv"
    assert find_verb("expansion") == "expand"
    assert find_verb("station") is find_verb("signal") is find_verb("nation") is None
