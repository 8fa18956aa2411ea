"""Labels: a table of sentences in both languages, and the order in which the labels are tried."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from generator.analysis.labels.cues import CONSTRUCTIONS, DEFAULTS
from generator.analysis.labels.cues_chinese import PATTERNS
from generator.analysis.labels.frames import FRAMES, RARE
from generator.analysis.labels.searches import PATTERNS as FRAME_PATTERNS
from generator.analysis.labels.searches import code_of, encode, may_be_rare
from generator.analysis.labels.word_classes import WordClasses, locate
from generator.analysis.labels.words import WORD_SETS
from generator.model import Label
from tests.analysis.samples import analyse

D, C, F = Label.DIRECTIVE, Label.COMMITMENT, Label.FACT
A, R, E = Label.ASSESSMENT, Label.RISK, Label.OUTLOOK

SENTENCES: list[tuple[str, Label | None]] = [
    ("Ministers must publish the river data.", D),
    ("Lindqvist urged the mills to cut steel output.", D),
    ("It is essential to keep the river clean.", D),
    ("It is essential that the river be kept clean.", D),
    ("Brandt called for a new tram.", D),
    ("Operators are required to inspect each tram.", D),
    ("The tram company should pay.", D),
    ("Brandt asked whether the tram was late.", None),
    ("The directive on the river was adopted in 2019.", F),
    ("Steel demand will fall.", E),
    ("The steel price is likely to rise.", E),
    ("Analysts expect steel to recover.", E),
    ("The tram is due to open in the spring.", E),
    ("The river may flood again.", E),
    ("Steel was cheap in May when the mills shut.", F),
    ("We will clean the river.", C),
    ("The mill is attempting to clean the river rather than simply moving out.", C),
    ("The government will build a tram.", C),
    ("The Harbour Authority pledged to clean the river.", C),
    ("The city plans to double tram services.", C),
    ("The plan, which runs to 2030, aims to restore the wetland.", C),
    ("The river will be cleaned by 2030.", E),
    ("The tram project faces serious delays.", R),
    ("The steel industry struggles with weak demand.", R),
    ("Old steel poses a danger to divers.", R),
    ("The wetland is vulnerable to drought.", R),
    ("The region lacks battery plants.", R),
    ("The grant underscores the city's ambition.", A),
    ("The wetland plays a key role in flood control.", A),
    ("Clean water in the river is crucial for salmon.", A),
    ("The tram turned out to be vital for the river.", A),
    ("The order to be essential to the river was lost.", F),
    ("The wetland is widely seen as a success.", A),
    ("The tram opened in 1901.", F),
    ("Steel output fell by 3 percent.", F),
    ("The mills employ 3,000 people and make steel.", F),
    ("Volunteers have planted 400 trees in the wetland.", F),
    ("The river, wide and slow, and the old tram.", None),
    ("Brandt warned that tram fares could double.", E),
    ("Brandt warned of a steel shortage.", R),
    ("Since 2019 the grant has swallowed 3 million crowns, more than any other.", F),
    ("If prices rise, ministers should act on steel.", D),
    ("Lindqvist said the wetland was drained in 1950.", F),
    ("Lindqvist said that the government would not sell steel, but that it will build a tram.", C),
    ("Tram operators may not exceed 40 kilometres an hour.", D),
    ("The river authority recommends that the wetland be closed to boats.", D),
    ("Keep the river clean.", D),
    ("Do not build on the wetland.", D),
    ("Lindqvist told the mills to cut steel output.", D),
    ("The sensible course is to restore the wetland.", D),
    ("The tram is pencilled in for 2031.", E),
    ("A steel shortage is unlikely.", E),
    ("The river would flood within 3 days.", E),
    ("The Ministry of Water Resources will set aside 2 million crowns for the river.", C),
    ("Lindqvist said she would rebuild the tram.", C),
    ("The city has ruled out selling the tram.", C),
    ("The mills have agreed to share river data.", C),
    ("Drought is the obvious danger for the wetland.", R),
    ("Steel is in short supply.", R),
    ("The mills cannot afford new trams.", R),
    ("Concerns are growing over the tram.", R),
    ("Nothing matters more to the river than rain.", A),
    ("The grant is a curious sort of apology.", A),
    ("A subsidy distorts the price of steel.", A),
    ("The study shows that trams will pay for themselves.", A),
    ("The tram works best in the rain.", A),
    ("There are 26 trams in the city.", F),
    ("She keeps a battery under the stairs.", F),
    ("Turbidity in the river was not a problem.", A),
    ("Steel that must be scrapped was sold in 2019.", D),
    ("The tram was late in May, when the river froze.", F),
    # Both halves of a claim that its cue of saying divides are read together.
    ("The river board, experts say, should buy a tram.", D),
    ("“The river board,” said Lindqvist, a lawyer, “should buy a tram.”", D),
    ("The tram depot, the board said in a statement, will cost 3 million crowns.", E),
    ("The tram, Brandt told reporters on Monday, is a success.", A),
    ("The sensible course, Lindqvist said, is to restore the wetland.", D),
    ("The plan to shut the oldest steel mill in the far north of the country, Brandt said, will fail.", E),
    ("The steel law, said Lindqvist, a lawyer at the mill, must be changed.", D),
    ("“What,” Brandt asked, “is the plan for the river?”", None),
    # The main clause decides, and not what is told of its subject.
    ("The tram company, which said in May that it would sell a mill, lost 40 million crowns.", F),
    ("必须保护湿地。", D),
    ("李文华强调，要加强湿地保护。", D),
    ("废钢价格有望回升。", E),
    ("我们将建设湿地公园。", C),
    ("公司计划生产电池。", C),
    ("钢铁行业面临产能过剩的挑战。", R),
    ("湿地具有重要生态价值。", A),
    ("这标志着钢铁行业进入新阶段。", A),
    ("会议在湿地公园举行。", F),
    ("废钢价格同比下跌3%。", F),
    ("各地补齐湿地保护短板，累计完成投资3亿元。", F),
    ("湿地保护短板仍然突出。", R),
    ("公司将于明年投产电池。", C),
    ("按要求完成了湿地修复。", F),
    ("到2030年，湿地面积控制在6万公顷以内。", C),
    ("电池不是终点，而是起点。", A),
]


@pytest.mark.parametrize(("text", "label"), SENTENCES)
def test_label_of_a_sentence(text: str, label: Label | None) -> None:
    """A sentence has the label that a careful reader gives it."""
    (statement,) = analyse(text, "zh" if text[0] > "\u2e80" else "en").statements
    assert statement.classification.label is label


def test_cue_lies_in_the_sentence() -> None:
    """The words that decided a label are the sentence's own."""
    text = "The old tram stopped. Ministers must publish the river data."
    statement = analyse(text).statements[-1]
    cue = statement.classification.cue
    assert cue is not None
    assert text[cue.start : cue.end] == "must"


def test_trailing_participle_feeds_the_second_label() -> None:
    """What trails behind a participle never decides the first label."""
    text = "The city opened a tram in 2019, underscoring its ambition."
    (statement,) = analyse(text).statements
    assert (statement.classification.label, statement.classification.also) == (F, A)


def test_question_of_the_document_has_no_label() -> None:
    """The document's own question states nothing."""
    (statement,) = analyse("The river is wide. Who must clean the river by 2030?").statements[1:]
    assert statement.classification.label is None


def test_another_clause_gives_the_second_label() -> None:
    """A second clause of the sentence gives the second label, a fact as well."""
    text = "Steel demand is likely to rise; output fell by 3 percent in 2024."
    (statement,) = analyse(text).statements
    assert (statement.classification.label, statement.classification.also) == (E, F)


def test_who_says_it_behind_a_claim_is_no_second_label() -> None:
    """Before "…, the report said." all is said; the report's saying so is no fact beside it."""
    text = "The city will foster tram repair, embodied artificial intelligence, and steel, the report said."
    classification = analyse(text).statements[-1].classification
    assert (classification.label, classification.also) == (C, None)


def test_hedge_in_a_comparison_decides_nothing() -> None:
    """What is compared with is no part of the main clause."""
    (statement,) = analyse("The tram carried more passengers than the old bus could carry.").statements
    assert statement.classification.label is F


ALL_TEMPLATES = [
    *((one.heads, one.template) for one in (*CONSTRUCTIONS, *DEFAULTS)),
    *(("", template) for template in FRAMES.values()),
]


@pytest.mark.parametrize(("heads", "template"), ALL_TEMPLATES)
def test_pattern_repeats_within_bounds(heads: str, template: str) -> None:
    """No pattern over words repeats without bound, so that none is slower than linear."""
    assert ("@" in template) == bool(heads)
    assert "+" not in template
    assert "*" not in template


@pytest.mark.parametrize("pattern", PATTERNS)
def test_chinese_pattern_repeats_within_bounds(pattern: re.Pattern[str]) -> None:
    """The same holds for the Chinese patterns, of which each alternative begins with its own character."""
    outside = re.sub(r"\[[^]]*\]", "", pattern.pattern)
    assert "+" not in outside
    assert "*" not in outside
    # One that begins with a choice, a set or a look behind makes the search for all ten times as slow.
    outer, inner = re.sub(r"\[[^]]*\]", "[]", pattern.pattern), ""
    while inner != outer:
        inner, outer = outer, re.sub(r"\([^()]*\)", "<>", outer)
    assert [one for one in outer.split("|") if not re.match(r"[\u3400-\u9fff](?!\?)", one)] == []
    # Where several begin alike, their first character is written once: fewer are tried at each place.
    assert [first for first, count in Counter(one[0] for one in outer.split("|")).items() if count > 1] == []


def test_every_word_set_is_used() -> None:
    """A set of words that no pattern names would be dead."""
    used = " ".join(f"{heads} {template}" for heads, template in ALL_TEMPLATES)
    named = set(re.findall(r"[a-z_]+", " ".join(re.findall(r"<[a-z_&|-]+>|@[a-z]+(?:-[a-z]+)?", used))))
    unnamed = set(WORD_SETS) - named
    # These make up "factual", which is found by the words' forms too.
    assert unnamed <= {"there", "cut", "coinciding"}


def test_every_construction_knows_its_heads() -> None:
    """The classes know the heads of each construction, so that it is tried where one of them stands."""
    classes = WordClasses(
        (template for _, template in ALL_TEMPLATES),
        [heads for heads, _ in ALL_TEMPLATES if heads and heads[0] != "@"],
    )
    for heads, _ in ALL_TEMPLATES:
        words = heads.split() if heads and heads[0] != "@" else []
        assert all(classes.encode(word) in classes.heads(heads) for word in words)


def test_words_are_located_across_marks_and_odd_spaces() -> None:
    """The place of a word is exact behind dashes without spaces, brackets, numbers and several spaces."""
    text = "“Era—where  (3,000 tons)\n must"
    classes = WordClasses((), ())
    runs = text.split()
    pieces = [classes.encode(run) for run in runs]
    assert [text[slice(*locate(text, runs, pieces, number, number))] for number in range(8)] == [
        "Era",
        "—",
        "where",
        "(",
        "3,000",
        "tons",
        ")",
        "must",
    ]


def test_number_before_a_comma_keeps_the_comma() -> None:
    """A comma behind a number ends a clause as one behind a word does."""
    text = "The city, which bought a tram in 2019, must sell it."
    (statement,) = analyse(text).statements
    assert statement.classification.label is D


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("about_itself", "This paper examines the tram."),
        ("apposed", "The mill shut, a step that divers called late."),
        ("asked", "Brandt asked whether the tram was late."),
        ("indirect", "The mill saw what the flood did."),
        ("performative", "We hereby promise a tram."),
        ("speech", ", urging the mill to shut"),
    ],
)
def test_rare_frame_is_looked_for_where_it_stands(name: str, text: str) -> None:
    """What lets a claim pass without a search for rare frames knows the words of each of them."""
    codes = "".join(map(encode, text.split()))
    found = FRAME_PATTERNS[name].search(codes)
    assert found is not None
    assert may_be_rare(found.group()) is not None


def test_what_begins_with_its_clause_begins_in_one_way() -> None:
    """Such a construction is tried at the head of a clause alone, and must have no other way to begin."""
    templates = (one.template for one in (*CONSTRUCTIONS, *DEFAULTS))
    anchored = [template for template in templates if template.startswith("^")]
    assert anchored
    for template in anchored:
        rest, before = re.sub(r"<[^>]*>|\[[^\]]*\]", "", template), ""
        while rest != before:
            rest, before = re.sub(r"\([^()]*\)", "", rest), rest
        assert "|" not in rest, template


def test_every_rare_frame_is_a_frame() -> None:
    """The list of rare frames names no frame that is gone."""
    assert RARE.keys() <= FRAMES.keys()


@pytest.mark.parametrize(
    ("run", "apart"),
    [
        ("Zorn,", "Zorn ,"),
        ('"zorn".', '" zorn " .'),
        ('zorned",', 'zorned " ,'),
        ("Zorn's,", "Zorn's ,"),
        ("etc.,", "etc. ,"),
        ("zorn;", "zorn ;"),
        (",,", ", ,"),
    ],
)
def test_word_is_what_it_is_beside_its_signs(run: str, apart: str) -> None:
    """A word with a comma, a stop or quotation marks beside it is read as without them."""
    classes = WordClasses((), ())
    assert classes.encode(run) == "".join(map(classes.encode, apart.split()))


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("judged", "shows that pools can pay", "that because"),
        ("judged_so", "is because prices fell", "that because"),
        ("judged_so", "is delighted that prices fell", "that because"),
        ("dreaded", "the danger that dykes will break", "that because"),
        ("relative", "a team that built the pool", "that which who"),
        ("relative", "the rider who won the race", "that which who"),
        ("contrasts", ", whereas pools lost money", "while whereas"),
        ("accompanies", ", with officials warning of shortages", "with"),
        ("having", ", having already cut 40 posts", "having"),
    ],
)
def test_a_word_that_is_asked_for_before_a_frame_stands_in_it(name: str, text: str, words: str) -> None:
    """A clause is not searched for a frame of whose words it holds none: each match has one of them."""
    found = FRAME_PATTERNS[name].search("".join(map(encode, text.split())))
    assert found is not None
    assert any(code_of(word) in found.group() for word in words.split())


def test_no_other_word_opens_a_relative_clause() -> None:
    """The set of words that a relative clause begins with is the three that are asked for before it."""
    pattern = FRAME_PATTERNS["relative"].pattern
    assert set(pattern[1 : pattern.index("]")]) == set(map(code_of, ("that", "which", "who")))
