"""Transcripts: whose turn a sentence is, what is nobody's, and what is no transcript."""

from __future__ import annotations

import pytest

from generator.analysis.speech.turns import find_labels
from generator.analysis.statements import analyse_document
from generator.model import SpeakerKind, Voice
from tests.analysis.samples import TAXONOMY, analyse, make_document

PRESS = """Press conference on the tram

REPORTER: Will the tram run on Sunday?

GOVERNOR: We will open the tram on Sunday. The river is clean.

The council paid the steel grant in May.

REPORTER: Who pays for the bus?

MAYOR ANN LEE: I pay for the bus. The ministry says that steel is dear.

GOVERNOR: My office has a grant for jobs.
"""


def speakers(text: str) -> list[tuple[str, str | None]]:
    """The first words and the speaker of each statement that is somebody's."""
    return [
        (" ".join(statement.text.split()[:4]), statement.attribution.speaker)
        for statement in analyse(text).statements
        if statement.attribution.voice is not Voice.OWN
    ]


def test_a_turn_lasts_until_the_next_label() -> None:
    """Sentences and paragraphs behind a label are that speaker's; words on another speaker win."""
    assert speakers(PRESS) == [
        ("REPORTER: Will the tram", "Reporter"),
        ("GOVERNOR: We will open", "Governor"),
        ("The river is clean.", "Governor"),
        ("The council paid the", "Governor"),
        ("REPORTER: Who pays for", "Reporter"),
        ("MAYOR ANN LEE: I", "Ann Lee"),
        ("The ministry says that", "ministry"),
        ("GOVERNOR: My office has", "Governor"),
    ]


def test_a_sign_before_a_label_is_no_part_of_it() -> None:
    """A record that sets a sign before each question is a transcript all the same."""
    text = (
        "▲海港日报记者：修几座桥？\n\n周大海：我们今年修3座桥。桥长2公里。\n\n"
        "▲北岸新闻社记者：钱从哪里来？\n\n周大海：市里拿出5亿元，大家放心。"
    )
    assert [name for _, name in speakers(text)] == ["周大海"] * 3


def test_a_name_between_brackets_is_a_label() -> None:
    """Records set the name of who speaks between brackets, with no colon; headings are no names."""
    text = "【周大海】大家好。我们修3座桥。\n\n【陈小禾】水库长2公里，谢谢。\n\n【周大海】我们花了5亿元。"
    assert [name for _, name in speakers(text)] == ["周大海", "陈小禾", "周大海"]
    assert speakers("【背景介绍】我们修3座桥。\n\n【风险提示】水库长2公里。\n\n【背景介绍】花了5亿元。") == []


def test_what_a_speaker_holds_of_others_words_is_his() -> None:
    """Whose turn it is says what stands around the words of others; what others say alone is theirs."""
    text = (
        "記者：效果如何？\n\n行政長官：我們覺得很好，很多市民都說今年省了2成水費。\n\n"
        "記者：錢夠嗎？\n\n行政長官：水務署上月指出，管道長12公里。"
    )
    assert [name for _, name in speakers(text)] == ["行政長官", "水務署"]
    english = (
        "REPORTER: Does it work?\n\nGOVERNOR: I think it does, and many residents say it saved 3 farms.\n\n"
        "REPORTER: Will it last?\n\nGOVERNOR: In May, the bank said growth was 3 per cent."
    )
    assert [name for _, name in speakers(english)] == ["Governor", "bank"]


def test_a_label_is_the_cue_and_no_part_of_the_claim() -> None:
    """The label says who speaks, so it is the cue; a question in a turn has no label of the six."""
    statements = analyse(PRESS).statements
    assert {statement.attribution.voice for statement in statements} == {Voice.REPORTED}
    cue = statements[3].attribution.cue
    assert cue is not None
    assert PRESS[cue.start : cue.end] == "GOVERNOR:"
    assert statements[0].classification.label is None


def test_who_presides_has_turns_and_a_turn_keeps_what_nobody_else_says() -> None:
    """A label is "Madam Speaker"; "one welcomes" is said by whom the turn belongs to."""
    text = """Mr. Ray Holm: Is the tram on time?

Madam Speaker: The tram will be on time.

Mr. Ray Holm: My friend is polite, and one welcomes the tram. The ministry says that steel is dear.
"""
    assert [speaker for _, speaker in speakers(text)] == [
        "Ray Holm",
        "Madam Speaker",
        "Ray Holm",
        "ministry",
    ]


def test_a_time_may_stand_behind_the_colon() -> None:
    """As transcripts write it that are made of recordings: "Ann Lee: (01:03)", and the turn below."""
    text = """Ann Lee: (00:00)
Today I open the tram. You will hear of steel.

Speaker 1: (01:03)
I thank you for the grant.

Ann Lee: (05:12)
The river is clean, I think.
"""
    assert [speaker for _, speaker in speakers(text)] == ["Ann Lee", "Ann Lee", "Speaker 1", "Ann Lee"]


def test_a_turn_alone_makes_no_evidence() -> None:
    """What names no topic, date or quantity is no evidence, though somebody says it."""
    text = PRESS.replace("I pay for the bus.", "Thank you all.")
    assert not any("Thank you" in statement.text for statement in analyse(text).statements)


@pytest.mark.parametrize(
    ("first", "second", "names"),
    [
        ("Ann Lee, mayor of Halle:", "Q:", ["Ann Lee", None]),
        ("Q - Ann Lee:", "A - Tom Oduya:", ["Ann Lee", "Tom Oduya"]),
        ("Mr. Linder.", "Senator OKORO.", ["Mr. Linder", "Senator Okoro"]),
        ("Ms. Lee:", "Dr. Oduya:", ["Ms. Lee", "Dr. Oduya"]),
        ("**Interviewer:**", "**Ann Lee:**", ["Interviewer", "Ann Lee"]),
        ("[00:01:12] ANN LEE:", "[00:02:40] MODERATOR:", ["Ann Lee", "MODERATOR"]),
        ("ANN MCKAY, HOST:", "TOM O'BRIEN (BYLINE):", ["Ann McKay", "Tom O'Brien"]),
    ],
)
def test_forms_of_labels(first: str, second: str, names: list[str | None]) -> None:
    """Labels with titles, offices, marks, times and in capitals name those who speak, without all that."""
    text = "\n\n".join(
        f"{label} I took the tram to the river on the third day, and you were there."
        for label in (first, second) * 2
    )
    found = [speaker for _, speaker in speakers(f"The talk in full\n\n{text}\n")]
    assert [name and name.lower() for name in found] == [name and name.lower() for name in names] * 2


def test_a_surname_means_whom_a_label_names_in_full() -> None:
    """A later label holds the surname, or the office, of whom an earlier one names."""
    text = """A talk on the tram

ANN LEE, PREMIER: I welcome you to the tram.

TOM ODUYA, HOST: We thank you for the tram.

LEE: Our river is clean.

PREMIER: Our steel is dear.
"""
    assert [speaker for _, speaker in speakers(text)] == ["Ann Lee", "Tom Oduya", "Ann Lee", "Ann Lee"]


def test_names_in_full_and_surnames_are_one_speaker() -> None:
    """Labels on lines of their own, each name once in full and once alone, are a talk of two."""
    text = """The interview

Andrew Cole:
You opened the tram in May?

Clare O’Neill:
We opened the tram in June, and I paid for the steel.

Cole:
Who paid for the bus?

O’Neill:
The bus is ours. I am Clare O’Neill, and the river is clean.
"""
    names = ["Andrew Cole", "Clare O’Neill", "Andrew Cole", "Clare O’Neill", "Clare O’Neill"]
    assert [speaker for _, speaker in speakers(text)] == names


def test_times_behind_names_are_labels() -> None:
    """A name and a time on a line of their own begin a turn, as machines write talks down."""
    text = """The tram talk

Ann Lee 00:07
From the depot, I'm Ann Lee, and this is the tram talk.

Tom Oduya 00:27
The bus is late.

Ann Lee 1:00:28
The river is clean.
"""
    assert [speaker for _, speaker in speakers(text)] == ["Ann Lee", "Tom Oduya", "Ann Lee"]


def test_a_known_actor_speaks_under_the_canonical_name() -> None:
    """A label that names an actor gives the actor's name and kind."""
    text = PRESS.replace("GOVERNOR:", "PRIME MINISTER LINDQVIST:")
    found = {one.attribution.speaker: one.attribution.speaker_kind for one in analyse(text).statements}
    assert found["Mara Lindqvist"] is SpeakerKind.PERSON


def test_a_narrator_between_turns_is_nobody_of_the_talk() -> None:
    """Where paragraphs tell of those who speak, none without a label is theirs."""
    text = """A day on the river

JEFF: I sold my steel boat to the bus driver.

Jeff Bonner has lived by the river since 2012.

JEFF: You know, the river is clean.

Most of the river is closed to boats.

DORA: We closed the river in May.

JEFF: The bus is mine.
"""
    assert speakers(text) == [
        ("JEFF: I sold my", "Jeff"),
        ("JEFF: You know, the", "Jeff"),
        ("DORA: We closed the", "Dora"),
        ("JEFF: The bus is", "Jeff"),
    ]


def test_what_follows_the_last_turn_is_the_documents() -> None:
    """Notes, and paragraphs without a word of talk where no turn had a second one, are nobody's."""
    talk = (
        "Q: Is the tram late?\n\nA: I think the tram is late.\n\nQ: Why?\n\nA: We have no steel for the tram."
    )
    text = f"The talk\n\n{talk}\n\nThe tram opened in 1911.\n\nThis interview on the tram was shortened."
    assert [words for words, _ in speakers(text)][-1] == "A: We have no"


@pytest.mark.parametrize(
    "text",
    [
        # Places, terms, facts, officers, a single speaker: lists and notes, no talk.
        "Norway: steel output rose.\n\nSweden: steel output fell.\n\nNorway: jobs rose.\n\nSweden: none.",
        "Price: 12 crowns for the tram.\n\nDate: 12 May 2025.\n\nVenue: the tram depot.\n\nPrice: none.",
        "President: Ann Lee runs the tram.\n\nSecretary: Tom Oduya keeps the bus.\n\nThe tram is late.",
        (
            "US: Steel rose by 4 percent. We think that jobs wait.\n\nJapan: Steel fell. Why? Jobs.\n\n"
            "US: Our view of the tram is unchanged.\n\nJapan: We expect steel to fall by June."
        ),
        "NOTE: I took the tram.\n\nWARNING: You must not swim in the river.\n\nNOTE: We closed the river.",
        "GOVERNOR: We will open the tram on Sunday.\n\nThe river is clean.\n\nThe council paid the grant.",
        "Q: Who pays for the tram?\n\nThe council pays.\n\nQ: Who pays for the bus?\n\nThe state pays.",
        "The plan is simple: we close the river.\n\nThe choice is ours: we open the tram, you pay.",
    ],
)
def test_what_is_no_transcript(text: str) -> None:
    """A colon behind a few words makes no turn: the words of the document stay its own."""
    document = make_document(f"A note on the tram\n\n{text}\n")
    assert find_labels(document) == {}
    assert all(one.attribution.voice is Voice.OWN for one in analyse_document(document, TAXONOMY).statements)


CHINESE_TALKS = [
    (
        (
            "某局发言人就水价答记者问\n\n问：请问水价会上涨吗？\n\n答：今年水价上涨4%。我们将发补贴3万元。\n\n"
            "问：明年呢？\n\n答：2027年再议。"
        ),
        ["某局发言人", "某局发言人", "某局发言人"],
    ),
    (
        (
            "发布会实录\n\n记者：今年的水价是多少？\n\n局长周大海：今年水价上涨4%，谢谢。\n\n"
            "晚报记者：明年呢？\n\n周大海：2027年再涨1%。"
        ),
        ["周大海", "周大海"],
    ),
    (
        (
            "访谈\n\n【主持人】今天谈谈2026年的水价。\n\n【周大海】我认为2026年水价会上涨。\n\n【主持人】为什么？\n\n"
            "【周大海】因为2025年成本上涨8%。"
        ),
        ["主持人", "周大海", "周大海"],
    ),
    (
        (
            "例行记者会\n\n某通讯社：请问2026年水价如何？\n\n周大海：2026年水价不变。\n\n《水报》：2027年呢？\n\n"
            "周大海：2027年再议。\n\n（完）"
        ),
        ["周大海", "周大海"],
    ),
    (
        (
            "例行发布会\n\n【周大海】：\n\n各位记者朋友：\n\n大家好，2026年水价不变。\n\n【水报记者】：\n\n请问2027年呢？\n\n"
            "【周大海】：\n\n2027年再议。\n\n一是听取意见，2027年5月听证。"
        ),
        ["周大海", "周大海", "周大海"],
    ),
]


@pytest.mark.parametrize(("text", "names"), CHINESE_TALKS)
def test_chinese_labels_name_who_speaks(text: str, names: list[str]) -> None:
    """Questions, answers, offices and names before a colon or between brackets; 答 is who answers."""
    found = analyse(text + "\n", "zh").statements
    assert [one.attribution.speaker for one in found if one.attribution.speaker] == names


@pytest.mark.parametrize(
    "text",
    [
        "时间：2026年5月1日，请大家准时参加。\n\n地点：城北2026号厅。\n\n目标：2026年增长8%。\n\n时间：你来定。",
        "市长：负责2026年预算，我市增长8%。\n\n副市长：负责2026年防汛。\n\n局长：负责2026年水价。",
        "水价在2026年上涨4%。\n\n责任编辑：周大海\n\n记者：王强",
        "问：2026年水价如何？\n\n水价在2026年上涨4%。\n\n问：2027年呢？",
    ],
)
def test_what_is_no_chinese_transcript(text: str) -> None:
    """Lists of facts and of offices, credits, and questions that nobody answers are no talk."""
    found = analyse(f"要点\n\n{text}\n", "zh").statements
    assert all(one.attribution.voice is Voice.OWN for one in found)


def test_a_label_is_no_part_of_a_name() -> None:
    """Whoever is told of right behind the label of a turn is called by the name alone."""
    text = (
        "Q. What did the log of 2024 show?\n\nA. I think it showed that the tram was late.\n\n"
        "Q. Mr Tarn says in paragraph 14 that the tram was early.\n\nA. I do not think so."
    )
    names = [statement.attribution.speaker for statement in analyse(f"The talk\n\n{text}\n").statements]
    assert "Q. Mr Tarn" not in names
    assert "Mr Tarn" in names


QUESTIONS = (
    "How did you come to the tram?\n\nI bought my first ticket in 1999.\n\n"
    "Why do you think it was late so often?\n\nWe had no steel in 2004. Nobody had.\n\n"
    "**What do you plan for the tram?**\n\nMy plan for 2031 is to buy 4 trams.\n"
)
"""Questions in paragraphs of their own, and answers with figures."""


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("The Post spoke to the chief driver Ann Lee about 40 years on the tram.", "Ann Lee"),
        ("Ann Lee, the chief driver, talked to us about 40 years on the tram.", "Ann Lee"),
        ("An interview with Ann Lee on 40 years on the tram.", "Ann Lee"),
        ("The Post sat down with the chief driver Ann Lee after 40 years on the tram.", "Ann Lee"),
        ("Q&A with Ann Lee on 40 years on the tram.", "Ann Lee"),
        ("A Q & A with Ann Lee on 40 years on the tram.", "Ann Lee"),
        # Who asks is nobody who answers, and of two names neither is sure.
        ("The chief driver on 40 years on the tram, interviewed by Ann Lee.", None),
        ("Ann Lee spoke with Jan Berg about 40 years on the tram.", None),
    ],
)
def test_an_interview_without_labels(head: str, name: str | None) -> None:
    """Where a text says that it is an interview, what stands behind each question is the answer to it."""
    found = analyse(f"{head}\n\n{QUESTIONS}").statements
    answers = [one for one in found if one.attribution.voice is Voice.REPORTED]
    assert [one.text[:9] for one in answers] == ["I bought ", "We had no", "My plan f"]
    assert {one.attribution.speaker for one in answers} <= {name}


@pytest.mark.parametrize(
    "text",
    [
        # Nothing says that it is an interview.
        f"All on 40 years of the tram.\n\n{QUESTIONS}",
        # A list of frequent questions.
        (
            "Our interview on 4 trams.\n\nHow do I pay?\n\nWe take 2 coins.\n\nMay I bring my dog?\n\n"
            "Our trams take 1 dog.\n\nWhere can I sit?\n\nWe have 40 seats."
        ),
        # An essay that asks.
        (
            "In an interview the mayor named 40 trams.\n\nWhat are trams for?\n\nThe 40 carry steel.\n\n"
            "Are they late?\n\nIn 2004 they were.\n\nWho pays?\n\nThe city pays 4 million."
        ),
    ],
)
def test_what_is_no_interview(text: str) -> None:
    """Questions alone make no interview."""
    assert all(one.attribution.voice is Voice.OWN for one in analyse(text + "\n").statements)


def test_what_follows_an_interview_is_the_documents() -> None:
    """A note below, and a paragraph that speaks of the one who answers, are nobody's answer."""
    text = f"An interview with Ann Lee on the tram.\n\n{QUESTIONS}\nLee has driven trams since 1999.\n"
    assert analyse(text).statements[-1].attribution.voice is Voice.OWN


@pytest.mark.parametrize(
    "label",
    ["某市渡口管理中心船务科主任医师 周大海：", "渡口局局长　周大海："],
)
def test_what_is_heard_between_a_reports_words(label: str) -> None:
    """An office, a gap and a name before a colon name who is heard; the report goes on in its own words."""
    text = f"渡口2026年修了3座码头。\n\n{label}我们今年要修3座码头。\n\n今年3座码头已经完工。\n"
    speakers = [one.attribution.speaker for one in analyse(text, "zh").statements]
    assert speakers == [None, "周大海", None]


def test_what_the_reporter_saw_is_nobodys_turn() -> None:
    """A paragraph on what the reporter saw ends the turn before it; a gap alone names nobody."""
    text = (
        "渡口局局长周大海：我们今年要修3座码头。\n\n记者在现场看到，3座码头已经完工。\n\n渔民王芳：我家有3条船。\n\n"
        "会议要点 如下：今年要修3座码头。\n"
    )
    speakers = [one.attribution.speaker for one in analyse(text, "zh").statements]
    assert speakers == ["周大海", None, "王芳", None]
