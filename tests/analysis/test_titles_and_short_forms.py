"""Bodies whose title has an article, short forms that a document gives a name, and surnames alone."""

from __future__ import annotations

import pytest

from generator.model import Voice
from tests.analysis.samples import analyse


def _speakers(text: str) -> list[str | None]:
    """Who speaks in each statement of a text."""
    language = "zh" if text[0] > "\u2e80" else "en"
    return [statement.attribution.speaker for statement in analyse(text, language).statements]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        # A capital article where no sentence begins is part of a title.
        ("According to The Kerb, the tram will be late.", ["The Kerb"]),
        ("According to the Kerb, the tram will be late.", ["Kerb"]),
        ("The tram is late, The Kerb reported Tuesday.", ["The Kerb"]),
        ("Ann Lee told The Kerb that the tram was late. The Kerb said it cost $4.", ["Ann Lee", "The Kerb"]),
        ("The tram is late, according to The Harbour Authority.", ["Harbour Authority"]),
        # At the head, too, where a calling has a capital; an office and a part in a paper have one anyway.
        ("The Economist said the tram was late.", ["The Economist"]),
        ("The economist said the tram was late.", ["economist"]),
        ("The Tram Insider said the river was clean. He said the tram was late.", ["The Tram Insider", None]),
        ("The Claimant said the tram was late.", ["Claimant"]),
        ("The Chief Economist said the tram was late.", ["Chief Economist"]),
        # A name with an article is a body's, and nobody's whom "she" may mean.
        ("The Merry Heron noted that the tram was late. She said it cost $4.", ["Merry Heron", None]),
        ("The Tarn Initiative said the tram was late. It said it cost $4.", ["Tarn Initiative"] * 2),
        ("Ann Lee, the Labour MP for Ure, said the tram was late.", ["Ann Lee"]),
    ],
)
def test_an_article_may_be_part_of_a_title(text: str, speakers: list[str | None]) -> None:
    """A title keeps its article, and what has one is no person."""
    assert _speakers(text) == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "The Wild Bird Trust (WBT) said the river was clean. WBT said the tram was late.",
            ["Wild Bird Trust"] * 2,
        ),
        (
            "The Wild Bird Trust (WBT) said the river was clean. The WBT said it cost $4.",
            ["Wild Bird Trust"] * 2,
        ),
        (
            "A paper by the Tarn Board of Lakes (TBL) said it was clean. According to TBL, the tram is late.",
            ["paper by the Tarn Board of Lakes", "Tarn Board of Lakes"],
        ),
        # A comma parts what a name lists, and two names.
        ("Kara Dahl, Korva Tech (KTH) said the tram was late. KTH said it cost $4.", ["Korva Tech"] * 2),
        (
            "The Office for Boats, Ferries and Trams (OBFT) said it cost $4. OBFT said the tram was late.",
            ["Office for Boats, Ferries and Trams"] * 2,
        ),
        # The short form is no part of the name, wherever it stands.
        (
            "The Wild Bird Trust (WBT) in its 2031 Tarn River report says the tram is late.",
            ["Wild Bird Trust"],
        ),
        # What stands between brackets is a short form where the name has its letters.
        (
            "The Wild Bird Trust (USA) said the river was clean. USA said it cost $4.",
            ["Wild Bird Trust", "USA"],
        ),
        # One that stands for two names stands for neither.
        (
            "The Tarn Bird Trust (TBT) and the Tarn Boat Trust (TBT) met on 4 May 2031. TBT said it cost $4.",
            [None, "TBT"],
        ),
        ("江临水运协会（以下简称“协会”）表示，电车晚点。协会指出，河水很清。", ["江临水运协会"] * 2),
        (
            "记者从江临水运协会（下称水运协会）获悉，电车晚点4天。水运协会指出，河水很清。",
            ["江临水运协会"] * 2,
        ),
        ("江临水运协会（TRA）表示，电车晚点。TRA指出，河水很清。", ["江临水运协会"] * 2),
        ("江临水运协会（江临市）表示，电车晚点。江临市指出，河水很清。", ["江临水运协会", "江临市"]),
    ],
)
def test_a_short_form_is_the_speaker_whose_name_it_stands_for(text: str, speakers: list[str | None]) -> None:
    """Who is introduced with a short form is one speaker under both names."""
    assert _speakers(text) == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("市政府印发《江临湿地修复办法》。《修复办法》提出，扩大湿地。", [None, "江临湿地修复办法"]),
        ("市政府印發《江臨濕地修復辦法》。該《辦法》提出，擴大濕地。", [None, "江臨濕地修復辦法"]),
        # Which edition it is stands behind the words that it is known by.
        (
            "市政府印发《湿地修复规划（2031—2035年）》。《规划》提出，扩大湿地。",
            [None, "湿地修复规划（2031—2035年）"],
        ),
        # Without marks it is no name; two of its kind; one that only the text behind it names.
        ("市政府印发《湿地修复办法》。办法提出，扩大湿地。", [None, "办法"]),
        ("市政府印发《湿地修复办法》和《电车办法》。《办法》提出，扩大湿地。", [None, "办法"]),
        ("《办法》提出，扩大湿地。市政府印发《湿地修复办法》。", ["办法", None]),
        # The paper in which something is said, told in the sentence that names it.
        ("市政府印发《湿地修复办法（试行）》，其中明确扩大湿地。", ["湿地修复办法（试行）"]),
        ("市政府修复了湿地，其中提出的办法很多。", [None]),
    ],
)
def test_a_paper_is_known_by_the_end_of_its_title(text: str, speakers: list[str | None]) -> None:
    """A paper whose title was given speaks under it, also where only the end of the title is named."""
    assert _speakers(text) == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("“It is late,” said Jane Lee, an engineer. Lee said the river was clean.", ["Jane Lee", "Jane Lee"]),
        ("“It is late,” said Lin Haifeng, an engineer. Lin said the river was clean.", ["Lin Haifeng"] * 2),
        ("“It is late,” said Wei Wang, an engineer. Wang said the river was clean.", ["Wei Wang"] * 2),
    ],
)
def test_a_chinese_surname_stands_first(text: str, speakers: list[str | None]) -> None:
    """Only a surname of China stands before its name: an English first name may be spelled like syllables."""
    assert _speakers(text) == speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Engineers Ann Lee and Tom Falk note the plan emphasizes steel.", "Engineers Ann Lee and Tom Falk"),
        ("Lee and Falk argue the tram needs the river.", "Lee and Falk"),
        ("Riders note the tram that needs repair.", None),
    ],
)
def test_a_bare_clause_is_told_by_its_present_verb(text: str, speaker: str | None) -> None:
    """A clause without "that" follows a verb of saying, where an object with a clause of its own does not."""
    found = _speakers(text)
    assert (found[0] if found else None) == speaker


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        # A surname and a title: whoever is so called in full elsewhere, and nobody's body.
        ("市水运局王主任表示，电车晚点4天。王主任说，河水很清。", ["王主任"] * 2),
        ("江临大学李文华教授认为，电车晚点4天。李教授说，票价4元。", ["Li Wenhua"] * 2),
        ("江临大学沈安宁教授认为，电车晚点4天。沈教授说，票价4元。", ["沈安宁"] * 2),
        ("江临大学李文华教授认为，电车晚点4天。李院长说，票价4元。", ["Li Wenhua", "李院长"]),
        ("施屹立副局长表示，电车晚点4天。", ["施屹立"]),
        # A rare surname behind an office; whom the office speaks to is none.
        ("某钢厂采购经理对记者表示，电车晚点4天。", ["某钢厂采购经理"]),
        ("走在江边，镇党委书记普亚增告诉记者，电车晚点4天。", ["普亚增"]),
        ("某社首席经济学家皮埃尔-奥利维耶·古兰沙表示，电车晚点4天。", ["皮埃尔-奥利维耶·古兰沙"]),
        # What stands between the name and the verb: the hour, a speech, a clip.
        ("水运协会（TRA）总裁格奥尔基耶娃当地时间11日表示，电车晚点4天。", ["格奥尔基耶娃"]),
        ("李文华局长当天在协会举行的线上活动发表讲话说，电车晚点4天。", ["Li Wenhua"]),
        ("有游客发布视频称，电车晚点4天。", ["游客"]),
        ("江临水运协会（TRA）8日发布报告称，电车晚点4天。", ["江临水运协会"]),
        # A body whose name holds what may be a verb.
        ("记者从江临市住房和城乡建设局获悉，电车晚点4天。", ["江临市住房和城乡建设局"]),
        ("江临市开展建设表示，电车晚点4天。", [None]),
        ("某会总干事克思婷·斯海特（Kirsten Schuijt）说，电车晚点4天。", ["克思婷·斯海特"]),
        ("某会第一副总裁吉塔·戈皮纳特宣布，电车晚点4天。", ["吉塔·戈皮纳特"]),
        # Where somebody speaks stands between marks; the meeting is a source.
        ("副主席沈安宁9月2日在“上市公司年报业绩说明会经验交流会”上表示，电车晚点4天。", ["沈安宁"]),
        ("记者从市政府召开的新闻发布会上获悉，电车晚点4天。", ["市政府"]),
        ("记者从江临水运局2031年一季度例行新闻发布会上获悉，电车晚点4天。", ["江临水运局"]),
        ("记者从今天的新闻发布会上获悉，电车晚点4天。", [None]),
        ("一名同学告诉记者，电车晚点4天。", ["同学"]),
        ("江临城北还有不少居民反映，电车晚点4天。", ["不少居民"]),
        ("江临水运局有关负责同志回答记者时表示，电车晚点4天。", ["江临水运局有关负责同志"]),
        # Who puts a paper out says what it says; what is studied and then put forward is nobody's word.
        ("江临水运局4日发公告指，电车晚点4天。", ["江临水运局"]),
        ("北滩随即发声明表示，电车晚点4天。", ["北滩"]),
        ("江临水运局公布，过去一周电车晚点4天。", ["江临水运局"]),
        ("江临水运局公布过去一周电车晚点4天的原因。", [None]),
        ("江临水运局将开会，研究提出电车晚点4天的办法。", [None]),
        ("研究提出，电车晚点4天。", ["研究"]),
        ("江临水运局表示，电车晚点4天。研究提出", ["江临水运局"]),
        ("记者从江临水务局新闻发布会上获悉，电车晚点4天。", ["江临水务局"]),
        # What a firm is stands before its name; its side is the firm.
        ("电池龙头企业北岸阳光表示，电车晚点4天。", ["北岸阳光"]),
        ("北滩方面表示，电车晚点4天。", ["北滩"]),
        # A foreign name in Chinese letters is the one whose parts were given.
        ("局长安娜·莫恩说，电车晚点。据莫恩介绍，票价4元。", ["安娜·莫恩"] * 2),
        (
            "局长安娜·莫恩说，电车晚点。馆长埃娃·莫恩说，河水很清。莫恩说，票价4元。",
            ["安娜·莫恩", "埃娃·莫恩", "莫恩"],
        ),
        # To whom somebody speaks is not who speaks.
        ("知情人士向《江临晚报》指出，电车晚点4天。", ["知情人士"]),
        ("江临晚报报道，知情人士说，电车晚点4天。", ["知情人士"]),
        ("一名不愿透露姓名的人说，电车晚点4天。", ["不愿透露姓名的人"]),
        # 并称 tells more before a clause, and calls two things one before a name.
        ("消息人士并称，没有证据表明电车晚点4天。", ["消息人士"]),
        ("两者并称江临二桥，建于1994年。", [None]),
        ("市长李文华称，某报所称的晚点4天“完全不对头呀”。", ["Li Wenhua"]),
        # 该局 is the one such body that has spoken.
        ("江临市水运局表示，电车晚点4天。该局指出，票价4元。", ["江临市水运局"] * 2),
        (
            "江临水运局表示，晚点4天。江临教育局表示，晚点4天。该局指出，票价4元。",
            ["江临水运局", "江临教育局", "该局"],
        ),
    ],
)
def test_who_speaks_in_chinese_news(text: str, speakers: list[str | None]) -> None:
    """A name is found behind its office and its bracket, and one speaker keeps one name."""
    assert _speakers(text) == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        # People behind the verb at the end, whatever asides stand before it.
        ("The tram, one of them the old line, costs $4, say farmers who saw it.", ["farmers"]),
        ("The tram, which the city backs, costs $4, said officials at the port.", ["officials"]),
        ("Lee, a critic, said officials at the port failed 4 times.", ["Lee"]),
        ("Lee, a critic, says officials are wrong about the $4.", ["Lee"]),
        # An office of two fields before a name; two persons have none between them.
        (
            "“The river is clean,” said TRA Chief Executive Policy and Media Ann Lee.",
            ["Ann Lee"],
        ),
        ("“The river is clean,” said Tram Works General Counsel and Secretary Ann Lee.", ["Ann Lee"]),
        # Whose body's the person is.
        ("The Tarn Institute's Ann Lee said the tram was late.", ["Ann Lee"]),
        # Two before an aside, and one with an aside before another.
        (
            "Ann Lee and Tom Falk, engineers at Korvo, said it cost $4. They said so.",
            ["Ann Lee and Tom Falk"] * 2,
        ),
        ("Ann Lee, mayor of Tarn, and Tom Falk, its treasurer, said it cost $4.", ["Ann Lee and Tom Falk"]),
        ("Farmers, the largest group, and some crew said it cost $4.", ["Farmers and some crew"]),
        ("Ann Lee, the mayor, left on 4 May, and Tom Falk said it cost $4.", ["Tom Falk"]),
        # An acronym in brackets within a speaker, and a surname that is a small word, too.
        ("The tram is late, according to Tarn Riders (TR) staff economist Ann Lee.", ["Ann Lee"]),
        ("Tarn Riders (TR) president and CEO Ann Lee said it cost $4.", ["Ann Lee"]),
        ("“The river is clean,” Tarn Boats (TB) director Ann Lee told reporters.", ["Ann Lee"]),
        ("Tarn CEO Steve Long said it cost $4. The tram is late, Long said.", ["Steve Long"] * 2),
        ("The tram firm Korvo Chief Technology Officer Ann Lee said it cost $4.", ["Ann Lee"]),
        (
            "It cost $4, according to the Tram Board’s (TB) 2031 Year in Trams report.",
            ["Tram Board’s 2031 Year in Trams report"],
        ),
        # What others do is told by whom the sentence names as its source; what they say is theirs.
        ("Crews are assessing 4 trams, according to Ann Lee.", ["Ann Lee"]),
        ("Crews said 4 trams were late, according to Ann Lee.", ["Crews"]),
        ("CNN reports the tram is 4 days late.", ["CNN"]),
        ("Ann Lee reported the theft that was made in 2031.", [None]),
        # Two bodies for which somebody speaks.
        (
            "The Tarn Boat Association met. It cost $4, spokesmen for the union and association said.",
            ["spokesmen for the union and association"],
        ),
        ("It cost the union $4 and association officials said so.", ["association officials"]),
        # What a body is for belongs to its name, and whoever holds an office there has one too.
        ("The Royal Society for River Health said 4 trams were late.", ["Royal Society for River Health"]),
        ("4 trams were late, said the Council on River Relations.", ["Council on River Relations"]),
        ("“4 trams were late,” said Ann Lee on Radio 4.", ["Ann Lee"]),
        ("4 trams were late, said the mayor on Fox News.", ["mayor"]),
        ("The Committee to Protect Rivers said 4 trams were late.", ["Committee to Protect Rivers"]),
        ("The council on Monday said 4 trams were late.", ["council"]),
        (
            "The National Institute for Health and River Care (NIHRC) draft guidance has urged 4 towns on.",
            ["National Institute for Health and River Care draft guidance"],
        ),
        ("The Bank of Tarn's chief economist, Ann Lee, said 4 trams were late.", ["Ann Lee"]),
        # The stop of the sentence is no part of a name, and that of a title ends none.
        ("4 trams were late, said GMB.", ["GMB"]),
        ("“4 trams were late,” said the health secretary, Ann Lee.", ["Ann Lee"]),
        ("“4 trams were late,” said Eli Lee Jr.", ["Eli Lee Jr."]),
        ("4 trams were late, according to Prof. Ann Lee.", ["Ann Lee"]),
        ("“4 trams were late,” said a source close to the talks.", ["source close to the talks"]),
        # A survey finds things to be so, where somebody comes upon them.
        ("The survey found one in four trams were late.", ["survey"]),
        ("A study by Tarn University found the river was clean.", ["study by Tarn University"]),
        ("The driver found 4 trams were late.", [None]),
    ],
)
def test_who_speaks_in_english_news(text: str, speakers: list[str | None]) -> None:
    """Speakers behind the verb, behind a long office, and several of them with an aside."""
    assert _speakers(text) == speakers


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("沈安宁局长说，台风“凤凰”未来将以每小时10公里的速度向北移动。", Voice.REPORTED),
        ("沈安宁局长指出，未来，“凤凰”将先在原地停留4小时。", Voice.REPORTED),
        ("沈安宁局长说，这4天“很难”。", Voice.PARTLY_QUOTED),
        ("Ann Lee said the “Frozen River” series cost $4 million.", Voice.REPORTED),
        ("Ann Lee said the “frozen river” cost $4 million.", Voice.PARTLY_QUOTED),
    ],
)
def test_the_name_of_a_thing_between_marks_is_no_speech(text: str, voice: Voice) -> None:
    """A storm and a film have their names between marks, and nobody is quoted by that."""
    assert [
        statement.attribution.voice
        for statement in analyse(text, "zh" if text[0] > "\u2e80" else "en").statements
    ] == [voice]
