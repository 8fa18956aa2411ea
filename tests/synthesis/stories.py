"""Texts of stories for the tests, and documents made of them."""

from __future__ import annotations

from generator.model import Block, BlockKind, Document, Span
from tests.making import make_source

FERRY = [
    (
        "A passenger ferry carrying 214 people ran aground on a sandbank off the island of Torvay late "
        "on Sunday, injuring 17 passengers, the coast guard said."
    ),
    (
        "The vessel, the Northern Star, had left Milhaven at 8:40 p.m. and was about two miles from its"
        " destination when it struck the bank in heavy fog."
    ),
    (
        "Rescue boats reached the ferry within half an hour and took off the injured, three of whom "
        "were in serious condition on Monday morning."
    ),
    (
        "“We heard a grinding noise and then everybody was thrown forward, and the lights went out,” "
        "said Marta Lindgren."
    ),
    "The coast guard has opened an investigation into why the ferry strayed from the marked channel.",
    "Its navigation radar had been repaired twice since January, according to maintenance records.",
    "Torvay Lines, which operates the route, suspended all sailings until Wednesday.",
    "The sandbank has shifted about 300 metres to the east since the channel was last surveyed in 2019.",
]
REWRITTEN = [
    (
        "Seventeen people were hurt when a passenger ferry with 214 aboard went aground on a sandbank "
        "near the island of Torvay late on Sunday, according to the coast guard."
    ),
    (
        "The ship, the Northern Star, departed Milhaven at 8:40 p.m. and was some two miles short of "
        "its destination when it hit the bank in thick fog."
    ),
    (
        "Rescue boats got to the ferry within half an hour and evacuated the injured; three were in a "
        "serious condition on Monday morning."
    ),
    "An investigation has been opened by the coast guard into why the ferry left the marked channel.",
    "Maintenance records show that its navigation radar had been repaired two times since January.",
    "The operator, Torvay Lines, has suspended all of its sailings until Wednesday.",
    "The sandbank has moved around 300 metres east since the last survey of the channel in 2019.",
]
PUMP = [
    (
        "About 38,000 people in Carrow were told on Tuesday to boil their tap water after a pump failed at "
        "the city's main treatment plant."
    ),
    (
        "The failure at the Ellery Road works was noticed at 4:20 a.m. and cut pressure across the eastern "
        "districts within an hour."
    ),
    (
        "Carrow Water, the city-owned utility, said a bearing installed in 2012 had broken and damaged the "
        "drive shaft."
    ),
    "Eleven schools were closed and the Saint Anne hospital brought in water by tanker.",
    "Tests on 46 samples are being carried out, and results are expected by Thursday.",
    (
        "The utility plans to spend 6.5 million dollars on three new pumps, a purchase that the council put "
        "off last autumn."
    ),
    "Shops in the eastern districts had sold out of bottled water by noon.",
]
PUMP_RETOLD = [
    (
        "A breakdown at Carrow's principal water treatment facility on Tuesday prompted officials to advise "
        "some 38,000 residents to boil what comes out of their taps{credit}."
    ),
    (
        "Staff at the Ellery Road site spotted the problem at 4:20 a.m., and in less than sixty minutes the "
        "eastern parts of the city had lost pressure."
    ),
    (
        "The municipal utility, Carrow Water, blamed a broken bearing dating from 2012, which wrecked the "
        "drive shaft."
    ),
    "As a result, eleven schools did not open, while tankers supplied the Saint Anne hospital.",
    "The utility is testing 46 samples and hopes to have results by Thursday.",
    (
        "Three new pumps costing 6.5 million dollars are planned, an outlay the council had deferred last "
        "autumn."
    ),
    "Bottled water was no longer to be had in eastern shops by midday.",
]
"""What an aggregator makes of a story: all of it in words that are hardly alike, and nothing beside."""
OWN_REPORT = [
    "For the islanders of Torvay, Sunday’s last boat home was four minutes from the pier when it stopped.",
    "The Northern Star had run onto the sands that locals call the Widow, with 214 passengers and crew.",
    (
        "“We heard a grinding noise and then everybody was thrown forward, and the lights went out,” "
        "said Marta Lindgren."
    ),
    "What is plain is that the seabed here moves, and that nobody has looked at it since 2019.",
    "The island council wrote to the ministry about it last spring, and the letters were never answered.",
    "For an island of 900 people without a doctor, three days without a boat are three days of waiting.",
]
CHINESE = [
    "世界机器人大会8日在海港市开幕，来自26个国家和地区的420家企业参展，展品超过1500件。",
    "据介绍，海港市现有机器人企业600多家，去年工业机器人产量达到12.4万台，同比增长31%。",
    "业内专家认为，成本过高和数据不足仍是制约人形机器人大规模应用的主要障碍。",
    "大会期间还将发布机器人安全标准体系，并举办面向中小学生的科普活动。",
]
CHINESE_REWRITTEN = [
    "8日，世界机器人大会在海港市拉开帷幕，26个国家和地区的420家企业带来1500多件展品。",
    "目前，海港市拥有机器人企业600余家，工业机器人去年产量为12.4万台，同比增长31%。",
    "专家指出，成本过高、数据不足依然是制约人形机器人大规模应用的主要障碍。",
]
CHINESE_RETOLD = [
    "{credit}，世界机器人大会已于8日在海港市拉开大幕，带来1500多件展品的，是26个国家和地区的420家企业。",
    "数据显示，海港市的机器人企业已有600多家，工业机器人一年造了12.4万台，比上一年多出31%。",
    "成本降不下来、数据也不够用，在专家看来，人形机器人要大规模应用，主要障碍就在这里。",
    "会上还要公布一套机器人安全标准，中小学生也能参加科普活动。",
]
CHINESE_OWN_REPORT = [
    "早上九点不到，海港会展中心门口已经排起长队，许多家长带着孩子来看会翻跟头的机器狗。",
    "这是世界机器人大会第三次来到海港，今年有420家企业报名，不少展位上贴着招聘的纸条。",
    "减速器企业的销售经理陈涛说，公司有三条产线因为招不到技工而停着。",
    "投资人更关心价格，样机动辄几十万元，谁来买单还没有答案。",
]
SPEECH = [
    "My friends, I have come here to listen more than to speak, but let me say three things about the land.",
    "The land is older than any of our quarrels, and it will outlast all of them.",
    (
        "Those who work it have carried this country through three droughts and two wars, and asked for"
        " very little in return."
    ),
    "First, we will pay the drought relief before the end of June, in one sum and without new forms.",
    (
        "Second, the water law will come back to parliament in the autumn, and the valleys will be "
        "heard before the cities."
    ),
    "Third, no young family that wants to take over a farm shall be refused a loan for want of a guarantor.",
]


def tell(name: str, sentences: list[str], published: str = "2026-03", language: str = "en") -> Document:
    """Makes a document with a paragraph for each sentence."""
    text = "\n\n".join(sentences)
    blocks, place = [], 0
    for sentence in sentences:
        blocks.append(Block(Span(place, place + len(sentence)), BlockKind.PARAGRAPH))
        place += len(sentence) + 2
    return Document(make_source(name, published=published, language=language), text, tuple(blocks))


BUDGET = [
    "The government on Wednesday presented a budget for 2030 with a deficit of 2.9 percent of output.",
    "Spending is to grow by 1.8 percent to 412 billion crowns.",
    "Health care gets an extra 9.5 billion crowns and defence 7.2 billion.",
    "Public debt is forecast to fall to 58 percent of output.",
    "The budget assumes that the economy will grow by 2.1 percent.",
]
SAME_FACTS = [
    "The cabinet proposes a budget for 2030 whose deficit equals 2.9 percent of output.",
    "Total expenditure will amount to 412 billion crowns, an increase of 1.8 percent.",
    "The health ministry receives 9.5 billion crowns more than in 2029; the army 7.2 billion more.",
    "The debt ratio is projected to decline to 58 percent.",
    "Real growth of 2.1 percent is assumed.",
]
"""The same few facts, each told anew."""
