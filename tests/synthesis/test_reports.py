"""Reports of one event in their own words are linked where they say the same, and nowhere else."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from generator.folding import fold
from generator.model import Classification, Label, Origin, Span, Statement
from generator.synthesis import agreement
from generator.synthesis.agreement import find_agreements
from generator.synthesis.reports.asides import is_in_doubt, tells_of_another
from generator.synthesis.reports.contradiction import contradict
from generator.synthesis.reports.measures import count_measures, tell_two_things
from generator.synthesis.reports.stances import Stance, find_stance
from generator.synthesis.reports.told_dates import is_record_since
from generator.synthesis.statements.gist import find_essence
from generator.synthesis.words.derivation import find_verb
from tests.gold.pair_scoring import read_sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

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
NAMES = "Brekkevik, Sandnes Bruk, Torvald Heimdal and Ragnhild Ottesen were named in the Nordfjord inquiry."
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


def link(published: Mapping[str, str | None], *reports: tuple[Statement, ...]) -> set[tuple[str, ...]]:
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


@pytest.mark.parametrize(("bridge", "is_same"), [("白鹭湾", True), ("青石峡", False)])
def test_things_of_one_kind_with_two_names_are_two(bridge: str, *, is_same: bool) -> None:
    """Chinese names have no capitals: two bridges that are joined on one day share all but two characters."""
    found = link(
        {"a": "2025-08-19", "b": "2025-08-20"},
        tell("a", ("19日上午，最后一节钢箱梁精准就位，白鹭湾大桥主桥顺利合龙。", "大桥主跨920米。"), "zh"),
        tell("b", (f"19日，最后一节钢箱梁吊装到位，{bridge}大桥主桥合龙。", "大桥主跨达到了680米。"), "zh"),
    )
    assert (("a-0", "b-0") in found) is is_same


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ((Label.COMMITMENT, Label.COMMITMENT), True),
        ((Label.COMMITMENT, Label.FACT), False),
        ((Label.COMMITMENT, None), True),
    ],
)
def test_what_is_told_says_not_the_same_as_what_is_to_come(
    labels: tuple[Label | None, Label | None], *, expected: bool
) -> None:
    """That slopes will be fenced off is another thing than that they had given way, whatever they share."""
    ours, theirs = (
        tell(source, (*report, text))
        for source, report, text in (
            ("wire", WIRE, "Slopes steeper than 30 degrees will be fenced off by the council from May."),
            ("daily", DAILY, "Since 2019 the slopes steeper than 30 degrees had given way four times."),
        )
    )
    reports = (
        (*report[:-1], replace(report[-1], classification=Classification(label)))
        for report, label in zip((ours, theirs), labels, strict=True)
    )
    found = link({"wire": "2031-03-05", "daily": "2031-03-06"}, *reports)
    assert (("daily-4", "wire-4") in found) is expected


def test_another_event_of_the_kind_is_not_linked() -> None:
    """A landslide elsewhere on the same day shares most words, and no figure of its own."""
    published = {"a": "2000-06-15", "b": "2000-06-15"}
    assert link(published, tell("a", WIRE), tell("b", ELSEWHERE)) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A tall fence of steel is expected to rise along the slopes, the county said.", True),
        ("A tall fence of steel had risen along the slopes, the county said.", False),
    ],
)
def test_who_tells_of_a_plan_foresees(text: str, *, expected: bool) -> None:
    """What a fact's verbs foresee is no contradiction to a plan."""
    plan = "Slopes will get a fence, says the council."
    ours, theirs = tell("a", (*WIRE, plan)), tell("b", (*DAILY, text))
    reports = (
        (*report[:-1], replace(report[-1], classification=Classification(label)))
        for report, label in ((ours, Label.COMMITMENT), (theirs, Label.FACT))
    )
    found = link({"a": "2000-06-15", "b": "2000-06-16"}, *reports)
    assert (("a-4", "b-4") in found) is expected


@pytest.mark.parametrize(("label", "expected"), [(Label.FACT, True), (None, False)])
def test_a_chinese_report_of_what_is_so_contradicts_a_plan(label: Label | None, *, expected: bool) -> None:
    """A verb needs no mark of the past: 抵达 is told, 将于今日抵达 is to come."""
    plan, told = (
        find_stance(replace(read_sentence(text, "zh"), classification=Classification(kind)))
        for text, kind in (("该船将于今日抵达滨川港。", Label.OUTLOOK), ("该船今日抵达滨川港。", label))
    )
    assert contradict(plan, told) is contradict(told, plan) is expected


@pytest.mark.parametrize("text", ["It is the worst in 25 years.", "It is the worst in the past 25 years."])
def test_a_span_of_years_is_a_figure(text: str) -> None:
    """Whether it was read as a quantity or as a date that ends today."""
    assert [str(figure) for figure in find_essence(read_sentence(text, "en")).figures] == ["25"]


def test_a_number_of_a_name_is_no_figure() -> None:
    """It tells less than a figure: two sentences on COVID-19 have it, whatever they say."""
    essence = find_essence(read_sentence("Some 48 million people have had COVID-19 twice.", "en"))
    assert [str(number) for number in essence.numbers] == ["19"]
    assert Decimal(19) not in essence.figures


def test_reports_far_apart_in_time_are_no_reports_of_one_event() -> None:
    """What is written a year later, or in another year, is held to the stricter measure."""
    reports = tell("a", WIRE), tell("b", DAILY)
    near = link({"a": "2000-06-15", "b": "2000-06-16"}, *reports)
    assert link({"a": "2000-06-15", "b": "2001-06-16"}, *reports) < near
    assert link({"a": "2000-06-15", "b": "2001"}, *reports) < near


def test_reports_without_a_date_are_of_one_event_by_two_figures() -> None:
    """Where nobody knows when a document was published, one figure in common is too little.

    Unless both open with one day, or share as many names and rare words as two reports of one event do.
    """
    published = {"a": "2000-06-15", "b": None}
    assert ("a-0", "b-0") in link(published, tell("a", WIRE), tell("b", DAILY))
    fewer = (DAILY[0].replace("43 homes", "many homes"), DAILY[1], DAILY[3])
    assert ("a-1", "b-1") in link(published, tell("a", WIRE), tell("b", fewer))
    undated = (fewer[0].replace(" on Tuesday", ""), *fewer[1:])
    assert link(published, tell("a", WIRE), tell("b", undated)) == set()
    wire, daily = (*WIRE, NAMES), (*undated, NAMES)
    assert ("a-1", "b-1") in link(published, tell("a", wire), tell("b", daily))


def test_a_day_that_only_one_report_opens_with_tells_nothing() -> None:
    """Two undated reports that open with two days of one month are not taken for reports of one event."""
    fewer = (DAILY[0].replace("43 homes", "many homes").replace("Tuesday", "Monday"), DAILY[1], DAILY[3])
    assert link({"a": None, "b": None}, tell("a", WIRE), tell("b", fewer)) == set()


@pytest.mark.parametrize(
    ("text", "of_another", "in_doubt"),
    [
        ("A rival treatment failed in a trial.", True, False),
        ("Critics doubt that the treatment works.", False, True),
        ("The treatment works, the firm said.", False, False),
        ("Another 30 boats were missing.", False, False),
        ("邻省每餐补贴三元。", True, False),
        ("另有30人受伤。", False, False),
        ("另一家工厂停工。", True, False),
        ("Fearing delays, growers are sceptical.", False, True),
        ("The treatment remains of dubious use.", False, True),
        ("专家担心补贴不够。", False, True),
        ("家长怀疑补贴难以到位。", False, True),
        ("每餐补贴四元。", False, False),
    ],
)
def test_sentences_beside_the_event_are_known(text: str, *, of_another: bool, in_doubt: bool) -> None:
    """What is told of another thing of the kind, and what somebody doubts."""
    assert (tells_of_another(fold(text)), is_in_doubt(fold(text))) == (of_another, in_doubt)


@pytest.mark.parametrize(("who", "is_same"), [("the", True), ("a neighbouring", False)])
def test_what_is_told_of_another_is_not_the_same(who: str, *, is_same: bool) -> None:
    """A neighbour's approval shares words with this one's."""
    aside = f"Geologists opposed it in vain: {who} council approved in 2027."
    found = link({"a": "2000-06-15", "b": "2000-06-16"}, tell("a", WIRE), tell("b", (*DAILY[:2], aside)))
    assert (("a-2", "b-2") in found) is is_same


@pytest.mark.parametrize(
    ("text", "is_record"),
    [
        ("It is the strongest quake there since 1885.", True),
        ("It is the tenth rise since 1885.", True),
        ("They have met there since 1885.", False),
    ],
)
def test_a_record_since_a_year_is_no_time_past(text: str, *, is_record: bool) -> None:
    """What is the highest since a year is of today."""
    assert is_record_since(text, text.index("1885")) is is_record


STOCKS = (
    "Copper stocks in the Hallvik warehouses fell by 4 percent to 310 tonnes in the week, the exchange said.",
    "Deliveries to the Hallvik smelter dropped to 95 tonnes, the exchange said.",
    "Traders blamed the strike at the smelter.",
)


@pytest.mark.parametrize(("what", "is_same"), [("21 ports for nine", True), ("12 clinics for five", False)])
def test_no_figure_that_is_the_same_is_another_event(what: str, *, is_same: bool) -> None:
    """Two strikes that end on one day share most words of the sentence that says so, and no figure."""
    end = "operators agreed on Saturday to end a strike that had shut"
    vote = "the result of the vote is expected on"
    docks = (
        f"HOUSTON (Coast Wire) — Dockworkers and terminal {end} 21 ports from Brownsville for nine days.",
        "The tentative deal gives 26,000 workers a raise of 34% over five years, both sides said.",
        f"Members of the union still have to ratify the deal; {vote} November 14.",
        "At least 61 ships were waiting off the coast on Saturday, according to HarborView.",
        "It will take two weeks to clear the backlog, the Port of Houston said.",
    )
    other = (
        f"PORTLAND (Coast Wire) — Nurses and hospital {end} {what} days.",
        "The tentative deal gives 6,000 workers a raise of 14% over three years, both sides said.",
        f"Members of the union still have to ratify the deal; {vote} October 24.",
    )
    found = link({"a": "2031-10-04", "b": "2031-10-04"}, tell("a", docks), tell("b", other))
    assert (("a-0", "b-0") in found) is is_same


@pytest.mark.parametrize(
    ("figures", "is_same"), [(("4 percent", "310", "95"), True), (("7 percent", "288", "61"), False)]
)
def test_reports_whose_figures_differ_throughout_tell_of_two_events(
    figures: tuple[str, str, str], *, is_same: bool
) -> None:
    """Another week's report has the same words: what has no figure is not said of the same week either."""
    share, stocks, deliveries = figures
    other = (
        f"Stocks of copper in Hallvik warehouses fell by {share} to {stocks} tonnes in the week, they said.",
        f"To the Hallvik smelter deliveries dropped to {deliveries} tonnes, they said.",
        "The long strike weighed, traders said of the smelter.",
    )
    found = link({"a": "2031-10-15", "b": "2031-10-16"}, tell("a", STOCKS), tell("b", other))
    assert (("a-2", "b-2") in found) is is_same


@pytest.mark.parametrize(("month", "is_own_time"), [("December 2031", True), ("March 2031", False)])
def test_last_december_is_no_time_past_in_january(month: str, *, is_own_time: bool) -> None:
    """A year past speaks against two statements saying the same; the last months are its own."""
    stocks = "Copper stocks in the Hallvik warehouses fell"
    found = link(
        {"a": "2032-01-15", "b": "2032-01-16"},
        tell("a", (f"{stocks} in the week, the exchange said.", f"A strike shut the smelter in {month}.")),
        tell("b", (f"{stocks}, traders said.", "A strike shut it.")),
    )
    assert (("a-1", "b-1") in found) is is_own_time


def test_a_report_elsewhere_changes_no_link() -> None:
    """Two documents are compared by what they hold, not by what others hold."""
    published = {"a": "2000-06-15", "b": "2000-06-16", "c": "2000-06-16"}
    two = link({"a": "2000-06-15", "b": "2000-06-16"}, tell("a", WIRE), tell("b", DAILY))
    assert link(published, tell("a", WIRE), tell("b", DAILY), tell("c", ELSEWHERE)) == two


def test_a_report_that_two_papers_print_is_whole_in_each() -> None:
    """What one paper cuts from a report is linked to what a third says, whoever printed the rest."""
    published = {"a": "2000-06-15", "b": "2000-06-15", "c": "2000-06-16"}
    cut = (WIRE[0], WIRE[2], WIRE[3])
    whole = (*cut, "Dogs searched the mud until night.")
    found = link(published, tell("a", cut), tell("b", whole), tell("c", DAILY))
    assert any({"b-3", "c-1"} <= set(group) for group in found)


def test_what_is_said_in_the_same_words_is_joined_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """The surest links come first, whether words or the rest of two reports speak for them."""
    joined: list[tuple[int, int]] = []

    def note(pairs: list[tuple[int, int]], *_: object) -> tuple[tuple[int, ...], ...]:
        joined.extend(pairs)
        return ()

    monkeypatch.setattr(agreement, "join_compatible", note)
    same = WIRE[2].replace("The county council", "The council").replace("geologists", "its geologists")
    link({"a": "2000-06-15", "b": "2000-06-16"}, tell("a", WIRE), tell("b", (DAILY[0], DAILY[1], same)))
    assert joined == [(0, 4), (2, 6), (1, 5)]


def test_copies_leave_room_for_other_reports() -> None:
    """However many papers print one report, each is compared with reports of others too."""
    copies = [f"copy{number}" for number in range(12)]
    published = dict.fromkeys((*copies, "other"), "2000-06-15")
    origins = (Origin("o-copies", tuple(copies), "copies"), Origin("o-other", ("other",), "single"))
    told = [
        replace(statement, span=Span(start, start + len(statement.text)))
        for number, source in enumerate(copies)
        for start, statement in enumerate(tell(source, (*WIRE, f"It rained for {number + 2} days.")))
    ]
    agreements = find_agreements((*told, *tell("other", DAILY)), origins, published)
    assert {a.independent for a in agreements if "other-0" in a.statements} == {2}


CONTRARY = [
    ("a figure", "The flood killed 12 people in Tarn.", "The flood in Tarn killed 15 people."),
    ("a denial", "The mine will not reopen, Ostrow said.", "Ostrow said the mine would reopen in May."),
    ("a verb to come", "Ostrow will reopen the mine.", "The mine was reopened by the firm."),
    ("a plan that is weighed", "Ostrow is considering whether to sue Kell.", "Ostrow took Kell to court."),
    ("an opposite", "Exports of tin fell to a low.", "Exports of tin rose again, the ministry said."),
    ("a woman and a man", "Her death was told by her son.", "His death was told by his daughter."),
    ("a deal that was not reached", "They did not reach a deal.", "They reached a deal on tin."),
    ("a day", "The vote was held on 3 May 2000.", "The vote took place on 9 May 2000."),
    ("a rank", "It is the second largest dam there.", "It is the largest dam there."),
    ("the sides", "Ostrow sued Kell over a valve.", "Kell sued Ostrow over a valve."),
    ("a denial beside a colon", "The plan failed: Ostrow will not reopen.", "Ostrow will reopen the mine."),
    ("an adverb behind to", "The mine is set to finally reopen.", "Ostrow reopened the mine in May."),
    ("a weekday", "The vote is on Friday.", "The vote is on Monday."),
    ("ranks in two forms", "It is the third-largest dam.", "It is the largest dam of the country."),
    ("a denial that the other lacks", "The firm does not expect a loss.", "The firm expects a loss in May."),
    ("what a firm did", "Ostrow will sell the mine.", "The mine was sold by Ostrow."),
    ("不足一半", "到会的代表不足一半。", "到会的代表超过一半。"),
    ("正在考虑", "市政府正在考虑修桥。", "市政府开始修桥。"),
    ("tenths", "The index of tin was at 51.6 percent.", "The index of tin was at 51.3 percent."),
    ("明日与昨日", "地铁预计22日恢复运营。", "地铁昨日恢复运营。"),
    ("数字", "洪水造成12人死亡。", "洪水中有15人死亡。"),
    ("两个数字", "洪水造成53人死亡、62人受伤。", "洪水中有126人死亡、188人受伤。"),
    ("第几次", "这是该船第31次出海。", "该船第32次出海。"),
    (
        "all of its figures",
        "The flood killed 53 people and hurt 62 people.",
        "It killed 126 people, 188 people hurt.",
    ),
    (
        "a denial beside its opposite",
        "The valve was not shut after repairs.",
        "It shut the valve for repairs.",
    ),
    ("否定", "公司不会关闭该厂。", "公司会关闭该厂。"),
    ("方向", "锡的出口下降了。", "锡的出口增长了。"),
]
COMPATIBLE = [
    ("a name behind a denial", "Nothing moves in Tarn on Monday.", "The port of Tarn was shut on Monday."),
    ("another object", "They were unable to reach consensus.", "Two votes were needed to reach a result."),
    ("a couple", "She and her husband won the vote.", "He won the vote with his wife, she said."),
    ("由多少时间", "车程由3小时40分缩短到58分钟。", "车程只要58分钟，快了两个多小时。"),
    ("a detail more", "The flood killed 12 people.", "The flood killed 12 people and injured 40 people."),
    ("an estimate", "Some 1,500 jobs will go.", "The firm will shed 1,512 jobs."),
    ("at least", "More than 300 people were hurt.", "The crash hurt 326 people."),
    ("a day and a month", "The vote was held on 3 May 2000.", "The vote was held in May 2000."),
    ("a denial of something else", "The captain survived, the mate did not.", "The captain survived."),
    ("one denial in two forms", "There is no sign of a leak.", "They found no leak, nor a sign of one."),
    ("two things that go up and down", "Profit rose, costs fell.", "Profit rose."),
    ("the last Friday and the next", "The mine shut on Friday.", "On Friday the mine will be shut."),
    ("what it is compared with", "Profit rose to 31 million in 1999.", "Profit rose more than in 1998."),
    (
        "what is at the head",
        "Compared with 1998, profit rose to 31 million.",
        "Profit rose to 31 million in 1999.",
    ),
    ("与往年相比", "与1998年相比，利润有所增长。", "1999年利润增长。"),
    ("a lack in other words", "There was no water left in Tarn.", "The water in Tarn ran out."),
    ("a denial in another part", "Nobody cheered: Ostrow lost.", "Ostrow lost the vote."),
    ("a boat that overturned", "The boat overturned near Tarn.", "The boat sank off Tarn."),
    ("owners", "Ostrow's lawyer sued Kell in Tarn.", "Kell was sued, said Ostrow."),
    ("a rank without the other", "It is the third-largest dam.", "It ranks third among dams."),
    ("hours and days", "It rained for 36 hours in Tarn.", "It rained for 1.5 days in Tarn."),
    ("since when", "It is the highest since 1987.", "In 1999 it had been low; it is now the highest."),
    ("from what", "Debt stands at 31 percent, up from 4 percent in 1996.", "Debt is 31 percent, as in 2000."),
    (
        "one denial of two things",
        "Ostrow does not expect a loss.",
        "Ostrow sees no loss, as it expects sales.",
    ),
    ("not before", "The mine will not reopen before 2003.", "The mine reopens in 2003."),
    ("what kind it is", "It repairs pumps built by rivals.", "It will build pumps and repair them."),
    ("没有比", "没有比步行更好的办法。", "步行是最好的办法。"),
    ("优先考虑", "单位须优先考虑旧设备。", "单位应当优先选用旧设备。"),
    ("不足是缺", "饮水不足的村庄有六个。", "超过六个村庄饮水不够。"),
    ("成数", "利润下降了34%。", "利润少了三成多。"),
    ("估计", "出口8.9万辆。", "出口接近9万辆。"),
    ("以来", "7月3日以来的洪水造成12人死亡。", "截至7月5日，洪水造成12人死亡。"),
    ("近三成", "利润下降27%。", "利润少了近三成。"),
    ("a part in round figures", "Profit fell 18 percent.", "Profit fell by almost a fifth."),
    (
        "what it was before",
        "Tin fell from 4.25 percent to 4 percent.",
        "It fell to 4 percent, from a peak of 5.25 percent.",
    ),
    ("what is thought", "It is considered the worst flood in Tarn.", "It was the worst flood in Tarn."),
    (
        "no mention of it in another part",
        "It bought tin with no limit, as it bought zinc.",
        "It bought zinc in Tarn.",
    ),
    ("what would be done", "A guard would also be installed in Tarn.", "Ostrow will install a guard."),
    (
        "a year of something else",
        "It paid 243.6 million dollars in the case of 2018.",
        "The fine is 243.6 million dollars, as in 2021.",
    ),
    ("a name in an adverbial", "Ostrow launched Kell in May.", "In its fifth Kell test, Ostrow failed."),
    ("a denied opposite", "A valve was not shut after repairs.", "It left the valve open after repairs."),
    ("two denials", "塌方未造成人员伤亡。", "塌方无人员伤亡。"),
    ("了与已", "她淘汰了世界第一的选手。", "她将世界第一的选手击败。"),
    ("two threats", "Ostrow threatened to shut the mine.", "Ostrow made a threat to shut the mine."),
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


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("It rained for 36 hours.", "It rained for 1.5 days.", 1.0),
        ("It moved 48 km.", "It moved 48,000 metres.", 1.0),
        ("They treated 4,800 children.", "They treated 4,800 infants.", 1.0),
        ("They took back 1.4 million cans.", "It took back 1.4 million tins.", 1.0),
        ("They treated 4,800 children.", "They spent 4,800 dollars.", 0.0),
        ("They paid 12 percent.", "They paid 12 dollars.", 0.0),
        ("They hired 5 guards.", "They sold 5 boats.", 0.0),
        ("About 240 seals came ashore.", "Only 25 of the 240 seals were alive.", 0.0),
        ("They took 21 million of the 32 million.", "They took 32 million.", 0.0),
        ("They took 21 tonnes, not 32 tonnes.", "They took 32 tonnes.", 0.0),
        ("Of 640 pumps 38 came.", "They sent 38 of the 640 pumps.", 1.0),
        ("It is 232 feet (71 metres) long.", "It is 71 metres long.", 1.0),
        ("It flew 46 miles.", "It flew 72 km.", 0.5),
        ("It cut the rate from 4.25 percent.", "They held it at 4.25 percent.", 0.0),
        ("It hired 310 guards, up from 240 guards.", "It hired 240 guards.", 0.0),
        ("It hired 310 guards, versus 240 guards.", "It hired 240 guards.", 0.0),
        ("Compared with 240 guards, it hired 310 guards.", "It hired 240 guards.", 0.0),
        ("产量占比34%。", "占产量的34%。", 1.0),
    ],
)
def test_figures_are_alike_in_other_units(first: str, second: str, expected: float) -> None:
    """Units of one kind are compared, and things counted; the whole of a part is no count of its own."""
    assert count_measures(*(stance.measures for stance in find_stances(first, second))) == expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("Some 240 seals came ashore.", "Only 25 of the 240 seals were alive.", True),
        ("They recalled 31 tonnes of cheese.", "31 people fell ill.", True),
        ("They treated 4,800 children.", "They treated 4,800 infants.", False),
        ("It rained for 36 hours.", "It rained for 1.5 days.", False),
    ],
)
def test_one_figure_may_be_two_things(first: str, second: str, *, expected: bool) -> None:
    """What weighs and what is counted, what is a part and what is the whole."""
    assert tell_two_things(*(stance.measures for stance in find_stances(first, second))) is expected


BRIEF = (
    "Nettavik opens its tunnel on 3 June 2000, and a ride costs 54 kroner.",
    "It is the first tunnel of the island.",
)
SHORT = (
    "A ride through the tunnel costs 54 kroner.",
    "Fishermen had asked for a bridge.",
)


def test_short_reports_that_share_little_are_linked_by_what_is_sure() -> None:
    """Two that may report one event are compared, and what has nothing in common stays alone."""
    found = link({"a": "2000-06-02", "b": "2000-06-03"}, tell("a", BRIEF), tell("b", SHORT))
    assert found == {("a-0", "b-0")}


def test_nouns_of_action_have_verbs() -> None:
    """The verb must be a word; a noun that only ends like one has none."""
    assert find_verb("approval") == find_verb("approvals") == "approv"
    assert find_verb("expansion") == "expand"
    assert find_verb("station") is find_verb("signal") is find_verb("nation") is None
