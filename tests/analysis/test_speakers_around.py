"""Speakers whom a list, a clause of time or the sentence before could give wrong, and who is nobody."""

from __future__ import annotations

import pytest

from generator.model import Voice
from tests.analysis.samples import analyse


def _last_speaker(text: str) -> str | None:
    """Who speaks in the last statement of a text."""
    language = "zh" if text[0] > "\u2e80" else "en"
    return analyse(text, language).statements[-1].attribution.speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # A list of names with a comma before its "and".
        ("Korvo, Oddo, and Tarn said the river was clean.", "Korvo, Oddo, and Tarn"),
        ("In May, Ann Korvo, Eli Oddo, and Ola Tarn said so of steel.", "Ann Korvo, Eli Oddo, and Ola Tarn"),
        ("The river rose, the tram stopped, and Tarn said it would rain.", "Tarn"),
        ("The river rose, and Tarn said it would rain.", "Tarn"),
        # What is told behind "after" tells when the main clause came about.
        ("Steel fell by 4% on Monday after the council said sales would drop.", None),
        ("Steel fell on Monday. After that the council said sales would drop by 4%.", "council"),
        ("After steel fell by 4% on Monday, the council said sales would drop.", "council"),
        # All that somebody would say, and what somebody would say if asked.
        ('Asked about steel, Tarn would say only that the river "needs a rest".', "Tarn"),
        # A verb that goes on with the sentence's subject stands before what others are told to do.
        ("Riders were cross, and said the tram cut that the council expects was wrong.", "Riders"),
        ("The tram was late, and Tarn said the cut that the council expects was wrong.", "Tarn"),
        # What she said to somebody is no hearsay.
        ('Ann Tarn said the river was low. "We must save 4% of it," she said to applause.', "Ann Tarn"),
        ("Sales are said to have doubled, and output, said to be 4 million, rose.", None),
        # What something is, and its name.
        ("The company, Korvo Homes of Oslo, wants a tram. It has promised 20 jobs.", "Korvo Homes"),
        # "But" before a name, and what people like to say.
        ("Ann Tarn said the river was low. But Tarn is cross. A tram, she said, costs $4.", "Ann Tarn"),
        # A quotation behind what one person is reported to say is theirs, a paragraph of its own, too; a
        # body's words are others' to quote, and what is shown twice is set apart for its looks.
        ("Ann Tarn said the river was low. “We must save the river for all of us.”", "Ann Tarn"),
        ("Ann Tarn said the river was low.\n\n“We must save the river for all of us.”", "Ann Tarn"),
        ("The council said the river was low.\n\n“We must save the river for all of us.”", None),
        (
            "“Save the river,” said Eli Falk.\n\nAnn Tarn said the river was low.\n\n“Save the river.”",
            None,
        ),
        # Others said so first, and she adds: nobody else came in between, in another paragraph.
        (
            "Ann Tarn said the river was low.\n\nThe banks are high.\n\nShe added that steel is dear.",
            "Ann Tarn",
        ),
        ("Ann Tarn said the river was low.\n\nA nurse came.\n\nShe added that steel is dear.", None),
        # One firm, which "they" may mean, and several.
        ("The bank cut its forecast. They said the river was low.", None),
        ("The bank evicted farmers. They said the river was low.", None),
        ("Riders were told. Nurses leave the river as they fear steel.", None),
        # Who is named in an example is one of those who speak.
        ("Experts such as former mayor Ann Tarn say that the river is low.", "Experts"),
        # Whose name is given behind what he is; who is somebody by an office or a calling before the name.
        ("A rider, identified as Ms. Tarn, said the river was low.", "Ms. Tarn"),
        ("Head of financial reporting Ann Tarn said the river was low.", "Ann Tarn"),
        ("Assistant District Attorney Ann Tarn said the river was low.", "Ann Tarn"),
        ("“The river is low,” said Councilmember Ann Tarn.", "Ann Tarn"),
        ("The river is low, according to journalist Ann Tarn.", "Ann Tarn"),
        # Behind a mark, too, who says a sentence ends it.
        ("The study predicts that “the river is low,” said biologist Ann Tarn, who led it.", "Ann Tarn"),
        ("The river is low, the scientists reported in the journal Nature.", "scientists"),
        ("Coach Ann Tarn explained this week she chose the river because it was low.", "Ann Tarn"),
        ("Ann Tarn disagreed, questioning how many riders the river has.", "Ann Tarn"),
        (
            "“The river is low,” said Ann Tarn. Tarn, 21, came second, but she admitted that steel is dear.",
            "Ann Tarn",
        ),
        # Who has reported it ends the sentence; whose office is another's elsewhere is not that one.
        (
            "The talk was late because the bank hopes to save the river, Capital New York reported.",
            "Capital New York",
        ),
        ("Ann Tarn said rain would swell the river, the Omaha World-Herald reported.", "Ann Tarn"),
        (
            "“Dear,” said Ann Tarn, Vice President of Steel. “Low,” said Vice President, Tram Group Al Falk.",
            None,
        ),
        # What "it" means that a clause beside the main one opens with.
        (
            "The bank said steel is dear. Although the report welcomed the tram, it claims the river is low.",
            "report",
        ),
        ("Ann Tarn, 45, fled toward his South Lake mobile home.\n\n“The river is low,” he said.", "Ann Tarn"),
        ("The bank claimed the city needed to save the river.", "bank"),
        # Reports are somebody's where it is told whose.
        ("According to reports, the river is low.", None),
        ("Some reports said the river was low.", None),
        ("According to media reports, the river is low.", "media reports"),
        ("The river is low (according to Korva).", "Korva"),
        # In between stands what is of nobody; somebody whom the next "he" may mean as well.
        ("“It is low,” said Ann Tarn. Fish are few. “The river is clean,” she said.", "Ann Tarn"),
        ("“It is low,” said Ann Tarn. An engineer came. “The river is clean,” she said.", None),
        # Of whom others tell something, who speaks next.
        ("Ann Tarn has left the tram, according to Korva. She said the river was clean.", "Ann Tarn"),
        ("Economists like to say that steel is cheap.", "Economists"),
        ("Economists like the river and steel.", None),
        # Somebody is encouraged to do something; things are not spoken to.
        # What is included in a paper is not said by it; somebody's age before the name.
        ("Groups decry cuts to programs for farmers included in the steel budget.", None),
        ("“The river is low,” said another Tarn resident, 60-year-old Hakim Korvo.", "Hakim Korvo"),
        ("“The river is low,” explains Tarn Associate Director Dr. Ann Korvo.", "Ann Korvo"),
        # Who has done something, and says so behind "which".
        ("The tram plan was rejected by Korvo, which insisted: “The river is low.”", "Korvo"),
        ("The tram plan was rejected by the city council, which said that the river is low.", "city council"),
        # A clause is no name, and one commuter makes no demands; letters behind a name are no part of it.
        ("The attack on Korvo was part of a damning report, which accused riders of 4 jobs.", None),
        ("The attack on Korvo formed part of a damning report, which accused steel of waste.", None),
        ("Fares on the tram could vary to “smooth” commuter demand.", None),
        ("Ann Tarn MP said so. Mrs Tarn said the river was low.", "Ann Tarn"),
        # What is set out to be done is not said.
        ("The study set out to test whether the river is low.", None),
        # For or against what it is, behind whom a participle says why; what somebody goes on to say.
        ("Residents back the tram, arguing that the river is low.", "Residents"),
        (
            "The Tarn Teachers Association supports the bill, stressing that jobs go.",
            "Tarn Teachers Association",
        ),
        ("Researchers advocate for a wider river of jobs, acknowledging that steel is dear.", "Researchers"),
        ("The harms Korvo is responding to are known: in 2031 the river was low.", None),
        ("The council encouraged farmers to leave the river alone.", "council"),
        ("Low fares encouraged overuse of the tram for 20 years.", None),
        # One article or owner before two words that describe one who speaks.
        ("Norway's oil and transport ministry said jobs would go.", "Norway's oil and transport ministry"),
        ("By then the roads and tram office had said that jobs would go.", "roads and tram office"),
        ("The city's road and tram company said jobs would go.", "city's road and tram company"),
        ("The company and its main supplier said jobs would go.", "company and its main supplier"),
        ("The tram stopped and union leaders said jobs would go.", "union leaders"),
        # The office of a body of two fields, before a name.
        ("National Road and Rail Board spokesman Eli Tarn said jobs would go.", "Eli Tarn"),
        ("On Monday, National Road and Rail Board spokesman Eli Tarn said jobs would go.", "Eli Tarn"),
        (
            "Eli Tarn and union chairwoman Ann Korvo said jobs would go.",
            "Eli Tarn and union chairwoman Ann Korvo",
        ),
        # A body's description, and its name between commas.
        ("The port's top planner, the Harbour Authority (HA), said jobs would go.", "Harbour Authority"),
        ("The council, the largest of the coast, said jobs would go.", "council"),
        # Capitals that are a small word, too.
        ("The WHO warned that the river was dirty.", "WHO"),
        ("WHO experts warned that the river was dirty.", "WHO experts"),
        ("Who warned that the river was dirty?", None),
        # A long aside, and what a report details.
        (
            (
                "Ann Korvo, a member of the National Committee of the Peninsular Rivers Consultative"
                " Conference (PRCC) and a fellow of the Northern Academy of Waters and Bays, stressed that"
                " jobs would go."
            ),
            "Ann Korvo",
        ),
        ("The report details that the river is clean.", "report"),
        # An office in capitals names nobody else.
        (
            "Joseph Tarn, Senior Fellow for Seas and Bays at the Forum, knows. He says the tram is late.",
            "Joseph Tarn",
        ),
        (
            "Joseph Tarn, Senior Fellow of the Korvo Forum, met Ann Falk. He argues that the tram is late.",
            None,
        ),
        # A report that has a country's name in its own.
        ("The tram was late, according to the Norway River Report 2031.", "Norway River Report 2031"),
        ("The river was dirty, according to Brandt Fisheries.", "Brandt Fisheries"),
        # Fears that are felt, and a warning that is owned, say nothing.
        ("The alert comes amid growing fears that the river is dirty.", None),
        ("The head of finance fears that the tram will stop.", "head of finance"),
        ("Korvo's warning on steel is rare.", None),
        # What looks like a participle stands before its noun, not behind it.
        ("The city's planning office said jobs would go.", "city's planning office"),
        ("On Monday, Norway's housing ministry said jobs would go.", "Norway's housing ministry"),
        ("Riders waiting at the tram stop said jobs would go.", "Riders"),
        # What something is aimed at, or known as, is told of it; firms required to report say nothing.
        ("The council will keep tram fares and small grants aimed at pupils.", None),
        ("The plan aims at 40 jobs.", "plan"),
        ("Most of the bus rules aimed at small firms lapsed in May.", None),
        ("The river has three areas and 40 streams identified as clean.", None),
        ("Firms required to report on jobs rose by 4%.", None),
    ],
)
def test_an_english_speaker(text: str, speaker: str | None) -> None:
    """A row of names is one speaker; a clause beside the main one gives it none."""
    assert _last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # Whom a pronoun means that the sentence itself names, before the office or behind it.
        ("县长林小梅说，河湖治理要改。王志远总经理也到场，他说，水资源不够。", "王志远"),
        ("縣長林小梅說，河湖治理要改。賴志遠議員也到場，他說，水資源不夠。", "賴志遠"),
        ("县长林小梅说，河湖治理要改。到场的还有王志远总经理，他说，水资源不够。", ""),
        ("县长林小梅说，河湖治理要改。她说，水资源不够。", "林小梅"),
        # Somebody called by the surname, behind what is told of them.
        ("住在河边的李女士直言：“水资源不够。”", "李女士"),
        ("住在河边的李女士家水资源不够。", None),
        ("开了十年公交的驾驶员周莉表示，水资源不够。", "周莉"),
        # What others have put forward is told of, and the sentence's own subject holds something.
        ("县长林小梅说，河湖治理要改。他高度评价省里提出的水资源倡议，认为来得及时。", "林小梅"),
        ("某公司首席技术官Lars Moen评价说，水资源够用。", "Lars Moen"),
        # An office right before the name, whatever the sentence goes on with.
        ("「海风」号船长林小梅驾船三十年，她坦言水资源不够。林小梅笑了。", "林小梅"),
        # Someone's spokesperson says, where 人称 is a word of grammar; what is reported from below.
        ("轮渡公司发言人称，饮用水不够。", "轮渡公司发言人"),
        ("第二人称写饮用水。", None),
        ("受访的村民普遍反映，饮用水不够。", "村民"),
        ("这些数字反映饮用水不够。", None),
        ("我们在3省8个县的调查显示，饮用水不够。", None),
        ("水利部回复本报查询时表示，饮用水不够。", "Ministry of Water Resources"),
        ("住在河边的黄伯抱怨饮用水不够。", "黄伯"),
        # Who answers something is not quoted by that.
        ("今年，李文华答复了12件提案。", None),
        ("水利部答复：“水资源不够。”", "Ministry of Water Resources"),
        # A day of the week, with its date; an occasion whose name stands between marks.
        ("水利部星期五（7月5日）说，饮用水不够。", "Ministry of Water Resources"),
        ("水利部这星期三说，饮用水不够。", "Ministry of Water Resources"),
        (
            "水利部在省城周五举行的“节水优先”系列主题新闻发布会上介绍说，饮用水不够，省里鼓励企业节水。",
            "Ministry of Water Resources",
        ),
        # What somebody does, and no paper; what is handed in, and nothing said; the name of a work.
        ("民进党此前计划周三提出水资源建议。", None),
        ("参选人李文华向法院提出水资源呈请。", None),
        ("纪录片《专家说水资源》收视率很高。", None),
        # To whom, when and on what occasion somebody speaks is no part of the name.
        ("林剑在回答时表示，水资源不够。", "林剑"),
        ("她向母亲哭诉：“水资源不够。”", None),
        # Who is called by the surname in the sentence itself, where the pronoun fits; no group, no Mr for 她.
        ("王先生说，水资源不够。李女士的儿子在河边住，她表示，钢铁涨价。", "李女士"),
        ("王先生说，水资源不够。李女士的女儿在河边住，她表示，钢铁涨价。", ""),
        ("不少家长说，水资源不够。记者在河边见到李女士，她告诉记者，钢铁涨价。", "李女士"),
        ("王先生说，水资源不够。她表示，钢铁涨价。", ""),
        ("多名员工说，水资源不够。他说，钢铁涨价。", ""),
        ("【本网讯】早前审计报告指水资源不够。", "审计报告"),
        # She is none of several who spoke before, but whom the text came from; so many, without a noun.
        ("局长王志远到场。有的委员说，水资源不够。在她看来，钢铁涨价。", "王志远"),
        ("学生们不满水资源。他们说，“水资源不够”。", ""),
        ("7人表示，水资源不够。", "7人"),
        ("其中13人认为，水资源不够。", "13人"),
        ("其中13人明确反对补贴，认为水资源不够。", None),
        ("一是据家长反映，水资源不够。", "家长"),
        ("研究所所长张大伟: “水资源不够。”", "张大伟"),
        # A short name behind what is told of its bearer, where nobody but a person speaks so.
        ("在一所小学任教的冉玉告诉记者，水资源不够。", "冉玉"),
        ("对面的房东告诉记者，水资源不够。", "房东"),
        # A law says what one of its articles does; a draft is a document.
        ("《饮用水法》第十二条第二款规定，水资源应当节约。", "饮用水法"),
        ("根据征求意见稿，水资源应当节约。", "征求意见稿"),
        ("周莉当天早些时候说，水资源不够。", "周莉"),
        # Whoever asks, and that reporter again.
        ("东海电视台记者提问说，水资源够不够？", "东海电视台记者"),
        ("其中有外媒询问，水资源够不够？", "外媒"),
        ("县长林小梅说，水资源够用。该记者还表示，他猜测饮用水不够。", "该记者"),
        ("有投资者问：“水资源够不够？”", "投资者"),
        ("李玲教授指出，水资源不够。", "李玲"),
        ("高中老师指出，水资源不够。", "高中老师"),
        # Somebody who is a named person's, and who is named behind what is told of them.
        ("张娟的家属表示，水资源不够。", "张娟的家属"),
        ("现为间选议员的何俊仁说，水资源不够。", "何俊仁"),
        ("住在村里的应届生说，水资源不够。", None),
        ("80多岁、眼睛不好的阿婆说，水资源不够。", "阿婆"),
        # Whom the sentence before opens with; where it names another, nobody is sure.
        ("护士尚蒂·乌达在医院就职。她说，水资源不够。", "尚蒂·乌达"),
        ("医生张娟回到家时，母亲张瑞娥不安。“水资源不够。”她说。", None),
        ("县长林小梅当晚开会。会后她在门外发表声明，严厉谴责浪费水资源。", "林小梅"),
        ("据闻天祥观察，水资源不够。", "闻天祥"),
        # Whoever tells what reporters have learned; what nobody is known to have reported.
        ("记者从水利局举行的发布会上获悉，副局长王志远介绍，水资源不够。", "王志远"),
        ("有报道称，水资源不够。", None),
        # An account of which nothing is told.
        ("县里举行发布会，水利局局长王志远介绍饮用水有关情况并回答提问。", None),
        # To sum up is to speak where what is said follows.
        ("水利部召开会议，总结河湖治理成效，部署水资源工作。", None),
        ("局长王志远总结道，河湖治理见效了。", "王志远"),
        # What somebody is, which is no office, and the name behind it.
        ("书法家钟敏说，展览有30件作品。", "钟敏"),
        ("快递小哥王建国说，每天要送120件。", "王建国"),
        ("她的丈夫王建国说，门票卖了120张。", "王建国"),
        ("注册会计师钟敏说，账目少了3万元。", "钟敏"),
        ("家乐福说，今年开了3家店。", "家乐福"),
        ("刘大妈的儿子、连长钟敏说，今年来了3名新兵。", "钟敏"),
        # Foreign names, and rare ones.
        ("外长拉夫罗夫表示，谈判开了3轮。", "拉夫罗夫"),
        ("总干事谭德塞说，疫苗送到了3个国家。", "谭德塞"),
        ("菲律宾总统小马科斯说，台风损失3亿元。", "小马科斯"),
        ("日本首相高市早苗说，预算增加3%。", "高市早苗"),
        ("总统李在明表示，预算增加3%。", "李在明"),
        ("大使白玉堂说，双边贸易增长3%。", "白玉堂"),
        ("郑泽光大使表示，双边贸易增长3%。", "郑泽光"),
        ("乌克兰大使表示，双边贸易增长3%。", "乌克兰大使"),
        ("联合国秘书长特使汉斯·格伦德伯格说，会谈开了3轮。", "汉斯·格伦德伯格"),
        # What a bracket tells of somebody.
        ("受访病患陈美玲（58岁，退休教师）说，等了3个小时。", "陈美玲"),
        ("据陈美玲（58岁，退休教师）介绍，诊所有3名医生。", "陈美玲"),
        ("消防员罗勇（化名）日前在接受采访时表示，队里有3辆车。", "罗勇"),
        # What somebody did before they spoke.
        ("某局局长王建国续签合同后表示，工程投资3亿元。", "王建国"),
        ("运输署续签合同后表示，工程投资3亿元。", "运输署"),
        ("商务部新闻发言人何咏前续签合同后表示，工程投资3亿元。", "何咏前"),
        ("运输署出席活动时表示，工程投资3亿元。", "运输署"),
        ("总理李强考察后指示有关部门，3日内修复。", "李强"),
        ("王建国一边整理工具一边说，今年接了30单。", "王建国"),
        # Gestures, and verbs of persons alone.
        ("王建国摇着头说，今年少了3成。", "王建国"),
        ("王建国边走边说，今年少了3成。", "王建国"),
        ("“今年少了3成。”王建国一边说一边比划。", "王建国"),
        ("王建国作证说，现场有3辆车。", "王建国"),
        ("王建国通报称，已查办3件。", "王建国"),
        ("“今年少了3成。”王建国苦笑道。", "王建国"),
        ("王建国供述，他拿了3万元。", "王建国"),
        ("立委洪孟楷质询时批评，预算少了3亿元。", "洪孟楷"),
        # What a party says before a court, and a name behind who plays against whom.
        ("原告诉称，损失3万元。", "原告"),
        ("公司回复称，预计销量3万台。", "公司"),
        ("主教练王皓评价，前3局打得好。", "王皓"),
        ("社会的评价，3年来越来越好。", None),
        # What somebody put so, and a quotation behind what is told of their words.
        ("诚如专家所言，路要走30年。", "专家"),
        ("用王建国的话说，路要走30年。", "王建国"),
        ("在王建国看来，路要走30年。", "王建国"),
        ("在现阶段看来，路要走30年。", None),
        ("王建国一语道破：“路要走30年。”", "王建国"),
        ("谈起这段经历，王建国感触很深：“路走了30年。”", "王建国"),
        ("局长王建国的回答很干脆：“路要走30年。”", "王建国"),
        ("记者算了一笔账：“路要走30年。”", None),
        # Promises that are listed, the day of a notice, and whoever spoke before.
        ("消费者要关注里程数、无重大事故等承诺是否写明，共3条。", None),
        ("截至本公告披露日，股东有3名。", None),
        ("局长王志远说，今年建了3座桥。据他透露，明年再建3座。", "王志远"),
        # A meeting that sums up, and whose words it passes on.
        ("会议听取了省委书记冯飞在海口调研时的讲话精神，强调要建30座桥。", "会议"),
        ("会议传达了书记冯飞在海口调研时的要求，强调要建30座桥。", "会议"),
        ("市委常委会召开会议，传达讲话精神，强调要建30座桥。", "市委常委会"),
        # A demand is no demanding.
        ("骑手面对无理要求甚至3次侮辱时，只能默默承受。", None),
        ("企业达到环保要求后，3天内复工。", None),
        # Who is called by a surname and an office, an office below another's among them.
        ("萧副总统前往富里乡。她说，损失3亿元。", "萧副总统"),
        ("洪教授走进教室。“今天讲第三章。”他说。", "洪教授"),
        ("向市长汇报工作后，工程队停工。他说，少了3台车。", None),
        ("27岁的小王说，房租要3000元。", "小王"),
    ],
)
def test_a_chinese_speaker(text: str, speaker: str | None) -> None:
    """The person named nearest is meant, and nobody where two may be."""
    assert (_last_speaker(text) or None) == (speaker or None)


def test_the_name_of_an_occasion_is_no_quotation() -> None:
    """Words between marks before a series, a briefing or a forum say what it is called."""
    text = "水利部在“节水优先”系列主题发布会上说，饮用水不够。"
    assert analyse(text, "zh").statements[0].attribution.voice is Voice.REPORTED


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        # Nobody knows who, and yet it is reported.
        ("The river is low, according to reports.", Voice.REPORTED),
        ("有报道称，水资源不够。", Voice.REPORTED),
        ("不过议员们普遍指责他浪费水资源。", Voice.REPORTED),
        ("The dam broke the day after it was reported, and the river rose.", Voice.OWN),
        # What stands between marks behind the cue takes nothing from the quotation before it.
        ("“水资源不够，饮用水也不够。”王志远说，他们注册了“清流”品牌。", Voice.PARTLY_QUOTED),
    ],
)
def test_a_voice_without_a_name(text: str, voice: Voice) -> None:
    """What is reported is, whether or not somebody is known to say it."""
    language = "zh" if text[0] > "\u2e80" or text[0] == "“" else "en"
    assert analyse(text, language).statements[-1].attribution.voice is voice
