"""Shapes of reported and quoted speech in the press: who speaks, and in whose words a sentence stands."""

from __future__ import annotations

import pytest

from generator.model import SpeakerKind, Voice
from tests.analysis.samples import analyse

OWN, REPORTED, QUOTED, PARTLY = Voice.OWN, Voice.REPORTED, Voice.QUOTED, Voice.PARTLY_QUOTED

ENGLISH = [
    # A source reaches to the end of its phrase, and what is said begins behind that.
    ("According to a Tarn survey of 40 captains, the river is low.", REPORTED, "Tarn survey of 40 captains"),
    ("The river is low, according to a newly published study.", REPORTED, "newly published study"),
    # Who says from behind it what a document does.
    ("The plan sets out tram rules, according to Ann Lee.", REPORTED, "Ann Lee"),
    ("The plan sets out tram rules according to law.", REPORTED, "plan"),
    # Offices and callings around a name.
    ("Head of Works, Ola Tarn, said the river was low.", REPORTED, "Ola Tarn"),
    ("Ola Tarn, Tram Depot Manager and a local native said the river was low.", REPORTED, "Ola Tarn"),
    ("One farmer, Tove, said the river was low.", REPORTED, "Tove"),
    ("The city, Oslo, said the river was low.", REPORTED, "city"),
    ("Ola Tarn, M.D., Ph.D., one of its best doctors, said the river was low.", REPORTED, "Ola Tarn"),
    ("“The river is low,” said pilot Tarn afterwards.", QUOTED, "Tarn"),
    ("Fire Chief Mike Donnelly told reporters that the river was low.", REPORTED, "Mike Donnelly"),
    ("Mike Donnelly recently said that the river was low.", REPORTED, "Mike Donnelly"),
    ("The river is low, according to the fire marshal.", REPORTED, "fire marshal"),
    # Two offices, and one name.
    (
        "Chairman of the meeting, Tarn councillor Alan Griffith, said the river rose.",
        REPORTED,
        "Alan Griffith",
    ),
    ("The secretary, a friend of Alan Griffith, said the river rose.", REPORTED, "secretary"),
    ("The secretary, a friend of councillor Alan Griffith, said the river rose.", REPORTED, "secretary"),
    ("The result beat Korvo forecasts, was fine for the tram, and rose.", OWN, None),
    # A participle of saying belongs to the subject, whoever else is named.
    ("Coach Ola Tarn has backed Eli Oddo's tram plan, saying steel was dear.", REPORTED, "Ola Tarn"),
    ("Another farmer, Tove Lund, was cross, arguing that the tram was late.", REPORTED, "Tove Lund"),
    ("He shook his head, saying, “The river is low.”", PARTLY, None),
    # Somebody speaks, whoever is meant; a saying tells of nobody.
    ("They said the tram was late, but they said it would come.", REPORTED, None),
    ("As they say, the tram is late.", OWN, None),
    # Nothing is said.
    ("Ann Lee said nothing about the tram.", OWN, None),
    ("Ann Lee said nothing had come of the tram.", REPORTED, "Ann Lee"),
    ("Ann Lee testified at the tram inquiry in May.", OWN, None),
    ("Ann Lee testified at the inquiry that the tram was late.", REPORTED, "Ann Lee"),
    # Whose clause beside the main one stands before the verb of that.
    ("The mayor, who said the tram was late, told the board, which agreed, to go.", REPORTED, "mayor"),
    ("Ann Lee, who said she was late, told the board that steel was dear.", REPORTED, "Ann Lee"),
    ("The tram, which Ann Lee said was late, came in May.", OWN, None),
    ("The mayor met Ann Lee, who said that the tram was late, and steel dear.", REPORTED, "Ann Lee"),
    ("The pilots' union, which owns 12 boats, left but said the tram was late.", REPORTED, "pilots' union"),
    ("Poland and the Tarn Republic said the tram was late.", REPORTED, "Poland and the Tarn Republic"),
    ("Oslo, Bergen and the Tarn Board said steel was dear.", REPORTED, "Oslo, Bergen and the Tarn Board"),
    ("Two people briefed on the talks said the tram was late.", REPORTED, "Two people briefed on the talks"),
    ("A lawyer representing the firm said steel was dear.", REPORTED, "lawyer representing the firm"),
    ("Farmers in the valley growing hops said steel was dear.", REPORTED, "Farmers in the valley"),
    ("Chief pilot Ilse van der Meer said the tram was late.", REPORTED, "Ilse van der Meer"),
    ("The chair, Carlos de la Cruz, said steel was dear.", REPORTED, "Carlos de la Cruz"),
    # Who is spoken of does not bear the office of the one who speaks.
    ("Ann Lee, the mayor said, will leave the tram.", REPORTED, "mayor"),
    # A work by its title; what has been stated somewhere already.
    ("According to the “Tram Outlook 2030”, the river is low.", REPORTED, "Tram Outlook 2030"),
    (
        'According to "The Tram Rush," published by the Oslo Board, the river is low.',
        REPORTED,
        "The Tram Rush",
    ),
    ("According to “one of the pilots”, the tram is late.", OWN, None),
    ("The tram will come by 2027, as stated in the guide.", REPORTED, "guide"),
    ("As noted in the ministry's annual report, the river was low.", REPORTED, "ministry's annual report"),
    ("“The river is low,” as reported by Tarnpost.", QUOTED, "Tarnpost"),
    ("Steel was stored as described in the manual.", OWN, None),
    ("As described in section 2, the river was low.", OWN, None),
    ("As reported in May, the river was low.", OWN, None),
    ("As noted in Europe, the river was low.", OWN, None),
    ("The museum paper found in a tram was old.", OWN, None),
    ("As outlined in our previous report, the river was low.", OWN, None),
    # Works that are cited.
    ("Work by Lee (2021) found that the river is clean.", REPORTED, "Work by Lee"),
    ("New modelling by Korva shows the river is clean.", REPORTED, "New modelling by Korva"),
    ("The work by Lee on the tram found friends.", OWN, None),
    ("Lee (2021) found that the river is clean.", REPORTED, "Lee"),
    ("Lee et al. (2021) found that the river is clean.", REPORTED, "Lee et al."),
    (
        "A study by Lee and Berg in *Tides* found that the river is clean.",
        REPORTED,
        "study by Lee and Berg in Tides",
    ),
    ("A paper issued in May by Ann Lee and colleagues says the river is clean.", REPORTED, "paper"),
    ("A team led by Ann Lee found that the river is clean.", REPORTED, "team"),
    # What trails behind a clause, what is expressed, and what is rejected.
    ("Ann Lee left the tram, stating that steel was dear.", REPORTED, "Ann Lee"),
    ("The mayor expressed the city's commitment to the tram.", REPORTED, "mayor"),
    ("The mayor rejected speculation that the tram was late.", REPORTED, "mayor"),
    ("The mayor hinted at a ban on steel.", REPORTED, "mayor"),
    ("The sky hinted at rain on the river.", OWN, None),
    # Several who say it behind a quotation; titles of a body with a small word in its name.
    ("“The river is low,” say captains at Tarn.", QUOTED, "captains at Tarn"),
    ("Bank of Tarn CEO Ann Lee said the river was low.", REPORTED, "Ann Lee"),
    # Offices, parties, what is only thought about, and calls that are heard.
    ("State Auditor Ann Lee said the river was low.", REPORTED, "Ann Lee"),
    ("The note may help Senator Ann Lee, R-Tarn, who pushed for trams.", OWN, None),
    ("His comments sum up what many teachers and students think about the tram.", OWN, None),
    ("The survey out in May is the latest in a body of research fuelling calls for a new tram.", OWN, None),
    ("The survey calls for a new tram.", REPORTED, "survey"),
    ("Tram drivers are concerned that steel is dear.", REPORTED, "Tram drivers"),
    # Bodies that more is told of before the verb of the document that opens the sentence.
    (
        "The study, led by staff of the River Board, the Tram Office, and the Bank of Tarn, says it is low.",
        REPORTED,
        "study",
    ),
    ("The Tarn laureate Ann Lee said the river was low.", REPORTED, "Ann Lee"),
    ("Tram unions continue to argue that steel is dear.", REPORTED, "Tram unions"),
    # Participles and nouns that look like verbs of saying.
    ("Most of the measures aimed at tram firms lapsed.", OWN, None),
    ("The law encouraged that use of the river.", OWN, None),
    # The main clause speaks before the one beside it; a clause of time with two names does not.
    ("While Ann Lee said the tram was late, the council warned that steel was dear.", REPORTED, "council"),
    ("The tram came back after Ann Lee and the mayor appealed to the council.", OWN, None),
    # Several origins before one noun.
    ("The river is low, Danish and British scientists say.", REPORTED, "Danish and British scientists"),
    # What stood between marks before is no part of what is said.
    ("Asked about the “gift”, Ann Lee said the tram was late.", REPORTED, "Ann Lee"),
    ("Ann Lee said the fish was on the “red list” of the river.", REPORTED, "Ann Lee"),
    ("Recently announced a tram to the river that costs $4.", OWN, None),
]


@pytest.mark.parametrize(("text", "voice", "speaker"), ENGLISH)
def test_an_english_shape(text: str, voice: Voice, speaker: str | None) -> None:
    """A sentence of the press has the voice and the speaker that a careful reader gives it."""
    attribution = analyse(text).statements[-1].attribution
    assert (attribution.voice, attribution.speaker) == (voice, speaker)


@pytest.mark.parametrize(
    ("text", "speaker", "kind"),
    [
        ("Its chief executive, Jorgo Tarn, said the tram was late.", "Jorgo Tarn", SpeakerKind.PERSON),
        (
            "Jorgo Tarn, general secretary of the Tram Union, said it was late.",
            "Jorgo Tarn",
            SpeakerKind.PERSON,
        ),
        ("Jorgo Tarn, who was then its treasurer, said it cost $4.", "Jorgo Tarn", SpeakerKind.PERSON),
        ("Tram chief Jorgo Tarn said it cost $4.", "Jorgo Tarn", SpeakerKind.PERSON),
        ("“It cost $4,” said Jorgo Tarn, chief executive of the tram.", "Jorgo Tarn", SpeakerKind.PERSON),
        # Who is once named in full with an office may be called by a first name later.
        ("Agency chief Jorgo Ane Tarn said so. Jorgo said it cost $4.", "Jorgo Ane Tarn", SpeakerKind.PERSON),
        ("Jorgo Tarn, a leader in steel, said it cost $4.", "Jorgo Tarn", None),
        ("Jorgo Tarn, chief supplier of steel, said it cost $4.", "Jorgo Tarn", None),
        ("Korva Maritime, the ferry specialist, said it cost $4.", "Korva Maritime", None),
    ],
)
def test_whose_office_is_told_is_a_person(text: str, speaker: str, kind: SpeakerKind | None) -> None:
    """A name with an office before or behind it is a person's; a firm may lead, and supply."""
    attribution = analyse(text).statements[-1].attribution
    assert (attribution.speaker, attribution.speaker_kind) == (speaker, kind)


def test_a_person_is_one_throughout() -> None:
    """What a later sentence shows of a speaker's kind holds for the ones before it."""
    found = analyse("Jorgo Tarn announced that the river is low. Tarn said that steel is dear.").statements
    kinds = [one.attribution.speaker_kind for one in found]
    assert kinds == [SpeakerKind.PERSON, SpeakerKind.PERSON]


CHINESE = [
    # A warning speaks; who has put out a notice is not always told.
    ("消费警示明确，湿地不得填埋。", REPORTED, "消费警示"),
    ("“湿地之声”18日发布通报称，湿地缩小了。", OWN, None),
    # A spokesman who cites figures has no name in that; a term of a clause before is no quotation.
    ("发言人引用数据，介绍“湿地成片”的成效。", OWN, None),
    ("北港去年实施「湿费分流」，局长林小梅指出湿地扩大。", REPORTED, "林小梅"),
    # Who is of a body is not that body; a study that puts out its report; words of Taiwan's press.
    ("两位水利部专家表示，湿地扩大了。", REPORTED, "水利部专家"),
    ("一项以渔民为对象的研究9日发布报告称，湿地扩大了。", REPORTED, "研究"),
    ("北市府說明，濕地擴大了。", REPORTED, "北市府"),
    ("市府會副總聯絡人回應，濕地擴大了。", REPORTED, "市府會副總聯絡人"),
    ("綠營議員再度認為，濕地擴大了。", REPORTED, "綠營議員"),
    ("漁會議員當時表示，濕地擴大了。", REPORTED, "漁會議員"),
    # A short term between marks that stands as any other in its clause is none of the speaker's own words.
    ("局長說，「濕費」上路後，濕地會擴大。", REPORTED, "局長"),
    ("局長直呼「過癮」，並說濕地擴大了。", PARTLY, "局長"),
    # How somebody speaks, and what else they do with words, stands between name and verb.
    ("“湿地为何退化？”一位年轻女子轻声叹道。", QUOTED, "年轻女子"),
    ("局长林小梅非常兴奋地表示，湿地扩大了。", REPORTED, "林小梅"),
    ("局长林小梅插话说，湿地扩大了。", REPORTED, "林小梅"),
    ("湿地专家一直在担心，水资源不够。", REPORTED, "湿地专家"),
    ("北港医院林小梅院长每到湿地，都会强调“慢走”。", QUOTED, "林小梅"),
    ("林小梅作为主编在年刊上发表文章称，湿地扩大了。", REPORTED, "林小梅"),
    ("环保协会严正驳斥，湿地并未退化。", REPORTED, "环保协会"),
    ("经济学家几乎一致预计，湿地会扩大。", REPORTED, "经济学家"),
    ("环保协会改称，湿地并未退化。", REPORTED, "环保协会"),
    ("北港——湿地专家说，水位低了。", REPORTED, "湿地专家"),
    # Offices and names of all regions; data show, and people state.
    ("法官区小梅认为，湿地不容填埋。", REPORTED, "区小梅"),
    ("法官林小信指湿地不容填埋。", REPORTED, "林小信"),
    ("环境大臣乔纳森·雷诺兹说：“湿地不容填埋。”", QUOTED, "乔纳森·雷诺兹"),
    ("原告的律师表明，湿地不容填埋。", REPORTED, "律师"),
    ("这些湿地居民表明态度。", OWN, None),
    ("环评司指，湿地不容填埋。", REPORTED, "环评司"),
    # A clause is no name.
    ("陈绍雄亦曾在委会上追问湿地一事。", OWN, None),
    ("议员可在大会提出湿地质询。", OWN, None),
    ("如有居民反映，湿地可以提早开放。", OWN, None),
    ("有议员询问湿地扬言要关闭。", OWN, None),
    ("有记者提问关于李文华的消息，希望了解湿地。", OWN, None),
    ("有市民向商报反映，湿地没人管理。", REPORTED, "市民"),
    ("主席余建国指出，湿地没人管理。", REPORTED, "余建国"),
    # What is pointed out follows, and what somebody's answer was does not.
    ("正如北港法院在裁定中所指出的：“湿地不容填埋。”", QUOTED, "北港法院"),
    ("北港法院指出的湿地不少。", OWN, None),
    ("水利局对湿地的答复，与去年一样。", OWN, None),
    ("记者问起湿地，他回答：“没水了。”", QUOTED, None),
    # A body between marks, a programme's medium, who sends what says something.
    ("环保组织「守护河流协会」进一步指，湿地在缩小。", REPORTED, "守护河流协会"),
    ("北港电视台“湿地清晨”栏目报道，水位低了。", REPORTED, "北港电视台"),
    ("秘书处本周二曾发出电邮，指湿地已缩小。", REPORTED, "秘书处"),
    ("据北港iData数据显示，湿地在缩小。", REPORTED, "北港iData"),
    ("报道称，湿地在缩小。", REPORTED, "报道"),
    # Who acts on a rule is told of.
    ("根据《湿地保护预案》有关规定，湿地局于2日启动响应。", OWN, None),
    ("根据市政府要求，湿地关闭。", OWN, None),
    ("根据《湿地条例》规定，湿地不得填埋。", REPORTED, "湿地条例"),
    # Since when something is so, nobody says.
    ("自市长去年表示要保护湿地以来，湿地扩大了。", OWN, None),
    ("自来水公司表示，今年以来湿地扩大了。", REPORTED, "自来水公司"),
    # What is handed in says nothing; what it says does.
    ("律师提出复议，称湿地不容填埋。", REPORTED, "律师"),
    # Whose figures they are is who says what they show; a day is nobody.
    ("北港统计局近日公布的最新数据显示，湿地在缩小。", REPORTED, "北港统计局"),
    ("上月公布的数据显示，湿地在缩小。", REPORTED, "数据"),
    # Names: a wife's, a foreign one, a Latin one.
    ("前主席范林小梅撰文提到，湿地在缩小。", REPORTED, "范林小梅"),
    ("总干事阿祖莱在致辞中表示，湿地在缩小。", REPORTED, "阿祖莱"),
    ("“湿地在缩小，”研究河流的Moen说。", QUOTED, "Moen"),
    # A label before a quotation, with a verb or without.
    ("北港市长林小梅：「湿地不容填埋。」", QUOTED, "林小梅"),
    ("局长林小梅就湿地只讲了几个字：“慢慢来。”", QUOTED, "林小梅"),
    ("局长林小梅收到了一条短信：“湿地关了。”", OWN, None),
    ("湿地的主题：“慢慢来。”", OWN, None),
    # What stands between marks before the speaker is what is spoken of.
    ("针对“填湿地”的声音，水利局表示，湿地不容填埋。", REPORTED, "水利局"),
    ("水利局表示，“五一”假期湿地照常开放。", REPORTED, "水利局"),
    ("湿地公司CEO林小梅表示，湿地在缩小。", REPORTED, "林小梅"),
    # What a document holds, the document says; what is known from the press, nobody named says.
    ("湿地白皮书中提到，湿地在缩小。", REPORTED, "湿地白皮书"),
    ("局长林小梅在白皮书中提到，湿地在缩小。", REPORTED, "林小梅"),
    ("根据“指导意见”，湿地面积到2030年扩大一成。", REPORTED, "指导意见"),
    ("按照《湿地规划》，湿地面积到2030年扩大一成。", REPORTED, "湿地规划"),
    ("据公开报道，湿地在缩小。", REPORTED, None),
    ("据公开报道，湿地写入「全国河湖保护规划纲要」。", REPORTED, None),
    ("局长林小梅说，湿地写入了“湿地保护条例”。", REPORTED, "林小梅"),
    ("局长林小梅说：“我要听湿地报告”。", QUOTED, "林小梅"),
]


@pytest.mark.parametrize(("text", "voice", "speaker"), CHINESE)
def test_a_chinese_shape(text: str, voice: Voice, speaker: str | None) -> None:
    """The same for Chinese."""
    attribution = analyse(text, "zh").statements[-1].attribution
    assert (attribution.voice, attribution.speaker) == (voice, speaker)


SEVERAL = [
    # "He" means whom a sentence before names behind what leads in, and nobody where two are named.
    ("After the flood, Judge Ola Tarn left the tram. He said steel was dear.", "en", ["own", "Ola Tarn"]),
    ("After Eli Oddo left, Judge Ola Tarn rode the tram. He said steel was dear.", "en", ["own", None]),
    (
        "Ann Lee, head of Tarn Primary, questioned the tram. “The tram is late,” she said.",
        "en",
        ["own", "Ann Lee"],
    ),
    # A name with an article of its own, and without.
    ("Bashar al-Tarn left the tram. Tarn said steel was dear.", "en", ["own", "Bashar al-Tarn"]),
    ("Bashar al-Tarn left the tram. “Steel is dear,” al-Tarn said.", "en", ["own", "Bashar al-Tarn"]),
    # "The group" is whoever spoke last.
    (
        "The Tarn Trust, with the Tarn Health Organization, warned of steel. The organization said no.",
        "en",
        ["Tarn Trust", "organization"],
    ),
    (
        "The Tarn Health Organization warned of steel. The organization said it was dear.",
        "en",
        ["Tarn Health Organization", "Tarn Health Organization"],
    ),
    (
        "Data from the Food and Steel Organization of the United States fell. The organization said so.",
        "en",
        ["own", "Food and Steel Organization"],
    ),
    # Who writes where, behind a quotation of another's, says nothing.
    ("“Steel is dear.” The firm left and agreed in return to a tram.", "en", ["own", "own"]),
    # Small words inside a name.
    ("Ilse van der Meer left the tram. She said steel was dear.", "en", ["own", "Ilse van der Meer"]),
    ("The pair met at the tram. They agreed that steel was dear.", "en", ["own", "pair"]),
    ("KTB said the tram was late. It also said steel was dear.", "en", ["KTB", "KTB"]),
    ("“The tram is late,” said Ann Lee. It also said steel was dear.", "en", ["Ann Lee", None]),
    # A surname alone, where one person of the text bears it.
    ("市长韦东莲到湿地。韦东莲看了湿地。韦回应，湿地不容填埋。", "zh", ["own", "own", "韦东莲"]),
    (
        "市长韦东莲、局长韦小满到湿地。韦东莲和韦小满看湿地。韦回应，湿地不容填埋。",
        "zh",
        ["own", "own", "own"],
    ),
    # Who opens a sentence by the name alone, known by an office before.
    ("市长韦东莲到湿地。韦东莲讲了湿地三十分钟。他表示，水位低了。", "zh", ["own", "own", "韦东莲"]),
    # A foreign name in characters, and one that is nearer than whoever spoke before.
    ("总干事菲茨帕特里克说，湿地缩小了。他说，湿地很美。", "zh", ["菲茨帕特里克", "菲茨帕特里克"]),
    ("局长林小梅说，湿地缩小了。梅勒妮·莫恩住在湿地旁，她说，湿地很美。", "zh", ["林小梅", "梅勒妮·莫恩"]),
    # Nobody stands between "and" and what is added.
    ("The warden said: “The river rose.”\n\nAnd adds, “The river fell.”", "en", ["warden", "warden"]),
    ("The warden rose.\n\nAnd says, “The river fell.”", "en", ["own"]),
    # Somebody's words go on, though nobody knows whose they are.
    ("“The river rose,” she said. “The river will fall.”", "en", [None, None]),
    # Somebody whom nobody can tell spoke in between.
    (
        "局长林小梅表示，湿地扩大了。圆桌小队肯定湿地扩大，但认为还不够。他表示，湿地很美。",
        "zh",
        ["林小梅", "own", None],
    ),
    # Whose words a quotation is was said before it.
    ("总干事韦东莲说：“湿地缩小了。”她同时强调，湿地很美。", "zh", ["韦东莲", "韦东莲"]),
    # A paragraph that adds to the last lets who spoke there go on; another does not.
    (
        "局长林小梅表示，湿地扩大了。\n\n此外，湿地很美。\n\n但她强调，水位低了。",
        "zh",
        ["林小梅", "own", "林小梅"],
    ),
    ("局长林小梅表示，湿地扩大了。\n\n湿地很美。\n\n但她强调，水位低了。", "zh", ["林小梅", "own", None]),
    # Whoever makes a gesture right behind a quotation has said so, where nobody else is there.
    ("湿地在说。“湿地真美。”提起湿地，大户孙福田咧嘴笑着。", "zh", ["own", "孙福田", "own"]),
    ("湿地在说。“湿地真美。”孩子们看湿地，孙福田笑了。", "zh", ["own", "own", "own"]),
    ("湿地在说。“湿地真美。”湿地响起笑声。", "zh", ["own", "own", "own"]),
]


@pytest.mark.parametrize(("text", "language", "speakers"), SEVERAL)
def test_speakers_one_after_the_other(text: str, language: str, speakers: list[str | None]) -> None:
    """A pronoun or a surname means whom the sentences before leave no doubt about."""
    found = [
        "own" if statement.attribution.voice is OWN else statement.attribution.speaker
        for statement in analyse(text, language).statements
    ]
    assert found == speakers


def test_what_is_said_begins_behind_the_whole_source() -> None:
    """What tells more of a source is no part of what it says, so that the label is the claim's own."""
    told = analyse("According to a Lindqvist memo due out in May on trams, steel will be dear.").statements[
        -1
    ]
    assert told.attribution.voice is REPORTED
    assert told.attribution.speaker == "Mara Lindqvist"


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_heading_is_no_part_of_the_name_below_it(gap: str) -> None:
    """The heading "Outlook" over "Lee said" makes no "Outlook Lee", with an empty line between or without."""
    blocks = (
        "Ann Lee, a captain on the river, said that the tram was late and that steel would stay dear.",
        "The past",
        "Lee noted that the river had been low for most of the year and that few of the trams had run.",
        "Outlook",
        "Lee's words suggest that the tram is to be late again in a year in which the river runs low.",
    )
    statements = analyse(gap.join(blocks)).statements
    speakers = {s.text[:7]: s.attribution.speaker for s in statements}
    assert speakers == {"Ann Lee": "Ann Lee", "Lee not": "Ann Lee", "Lee's w": None}
