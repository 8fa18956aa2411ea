"""Labels: a table of sentences in both languages, and the order in which the labels are tried."""

from __future__ import annotations

import pytest

from generator.analysis.label_cues import BY_HEAD, CONSTRUCTIONS
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
    ("Brandt asked whether the tram was late.", F),
    ("The directive on the river was adopted in 2019.", F),
    ("Steel demand will fall.", E),
    ("The steel price is likely to rise.", E),
    ("Analysts expect steel to recover.", E),
    ("The tram is due to open in the spring.", E),
    ("The river may flood again.", E),
    ("Steel was cheap in May when the mills shut.", F),
    ("We will clean the river.", C),
    ("The mill is attempting to clean the river rather than simply moving out.", A),
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


def test_every_construction_needs_one_of_its_heads() -> None:
    """A construction is found again by each of its heads, so that trying it by heads alone loses nothing."""
    for number, construction in enumerate(CONSTRUCTIONS):
        assert construction.heads
        assert all(number in BY_HEAD[head] for head in construction.heads)


@pytest.mark.parametrize("number", range(len(CONSTRUCTIONS)))
def test_heads_are_words_that_the_clause_reader_sees(number: int) -> None:
    """Heads are single folded words: the reader compares them with words of letters alone."""
    for head in CONSTRUCTIONS[number].heads:
        assert head.replace("'", "").isalpha()
        assert head == head.lower()
