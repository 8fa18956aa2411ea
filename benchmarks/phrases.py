"""The words that the benchmarks' documents are made of; topics and actors come from the taxonomy.

Fields in braces are filled by `writing.py`. The plain sentences name no topic, date, quantity or speaker.
Fixed runs between fields are short, since the same four words in many documents would make more likeness
than real texts have.
"""

from __future__ import annotations


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


ADJECTIVES = _words("""
    ample ancient bare bitter blank bold brisk broad busy calm candid clear close coarse cold common crisp
    curious damp dense distant dull eager early elaborate even faint familiar fertile firm flat fragile
    fresh gentle grave hasty heavy hidden hollow humble idle keen lasting lean level light lively lofty
    loose mellow mild modest muted narrow neat nimble noble odd orderly pale patient peculiar placid plain
    polite prompt proud quiet rapid rare remote restless rigid ripe robust rough round sandy scarce sharp
    shallow silent simple slender slow smooth solid sparse stable steady steep stern stiff stout strict
    stubborn sturdy subtle swift tame thick thin tidy timely tough urgent vague vast vivid warm weary wide
    wild wise
""")
NOUNS = _words("""
    alley anchor apprentice arch archive audience balcony bargain barn basin beacon bench blanket boundary
    bridge broker canal canvas caravan ceiling chapel choir cellar clerk cliff coast colony column compass
    corner corridor courtyard craft crew crossing crowd current custom dam debate delta depot desert
    district doorway drawer editor engine errand estate fabric farm fence ferry field fleet forest fountain
    frontier garden gate glacier grain gallery guest guild habit hall harbour harvest hedge hill horizon
    household inlet island journey kitchen ladder lake lantern ledger library lighthouse lodge mansion
    market mason meadow merchant mill mine mirror monument mountain museum neighbour novel oak office
    orchard outpost painter palace parade parish passage pasture path pier pilgrim plain planter port potter
    prairie quarry railway rampart reader reef remedy reservoir ridge river road roof rope route sailor
    scholar school shelter shore signal slope spring square stable stage station statue stone stream street
    surface tailor teacher tent terrace theatre timber tower town trader tradition trail traveller treaty
    valley vessel village villa voyage wagon wall warehouse water weaver wharf window winter workshop yard
""")
VERBS = _words("""
    adorned altered balanced bent blocked brightened built carried changed cleared closed copied covered
    crossed divided drained eased enclosed enlarged escaped faced filled fixed followed gathered grasped
    guarded guided halted held helped joined kept lacked lifted linked locked lost loved mended met missed
    moved opened overtook paved preserved pulled pushed reached rebuilt refused repaired replaced restored
    rolled ruled sealed served shaped shared sheltered shifted shook slowed softened sorted spared spread
    stored strained stretched supported surrounded swept taught tested tied toured traced trimmed turned
    united upheld used visited walked warmed washed watched weakened widened won wrapped
""")
ADVERBS = _words("""
    abruptly briefly calmly carefully casually closely deeply duly eagerly evenly fairly firmly freely
    gently gradually hardly largely lightly loosely mainly merely mostly neatly openly partly patiently
    plainly quietly rapidly rarely readily roughly sharply silently slowly smoothly softly steadily swiftly
    tightly warmly widely
""")
CONNECTIVES = (
    "while",
    "because",
    "although",
    "since",
    "whereas",
    "so that",
    "before",
    "after",
    "until",
    "where",
)
PREPOSITIONS = (
    "in",
    "near",
    "beyond",
    "behind",
    "beside",
    "under",
    "above",
    "across",
    "around",
    "along",
    "past",
    "inside",
)
CLAUSES_ENGLISH = (
    ", {connective} {thing} {verb} {thing}",
    ", and {thing} {adverb} {verb} {thing}",
    " and {verb} {thing} {preposition} {thing}",
    " {preposition} {thing}, which {adverb} {verb} {thing}",
)
CLAUSES_CHINESE = (",也{verb}{thing}", ",使{thing}与{thing}更加{adjective}", ",从而{verb}{thing}")
THINGS_ENGLISH = _lines("""
    the {noun}
    the {adjective} {noun}
    the {noun} of the {adjective} {noun}
    the {adjective}, {adjective} {noun}
    {adjective} {noun} and {noun}
    the {noun} {preposition} the {noun}
    the {noun} of {place_name}
    {place_name}’s {adjective} {noun}
    the {noun} {preposition} {place_name}
""")
THINGS_CHINESE = (
    "{noun}",
    "{adjective}的{noun}",
    "{noun}和{noun}",
    "{noun}上的{noun}",
    "{place_name}{noun}",
    "{place_name}的{adjective}{noun}",
)
SYLLABLES = _words("""
    ar bel cas dor el fen gar hal il jor kel lan mar nor ol per quen ros sal tor ul ven wes yar zel
""")
"""Names of places are made of two or three: texts are full of words that stand in few others."""
SYLLABLES_CHINESE = _words("安 柏 昌 德 恩 凤 桂 鹤 锦 康 兰 梅 宁 平 清 荣 松 桐 望 溪 祥 雁 云 竹")
OPENERS = _lines("""
    However,
    Meanwhile,
    In turn,
    Even so,
    At the same time,
    For this reason,
    Still,
    In practice,
    On the whole,
    By contrast,
""")

PLAIN_ENGLISH = (
    "The {adjective} {noun} {adverb} {verb} {thing}, {connective} {thing} {verb} {thing}{place}",
    "{Thing} {verb} {thing}{place} and {adverb} {verb} {thing}",
    "It {verb} {thing}; {thing} {adverb} {verb} {thing}{place}",
    "They {adverb} {verb} {thing}{place}, {connective} {thing} {verb} {thing} with {thing}",
    "{Thing}, once {adjective} and {adjective}, {verb} {thing}{place}",
    "What {verb} {thing} {adverb} {verb} {thing} too",
    "Neither {thing} nor {thing} {verb} {thing}{place}, and few {adverb} {verb} {thing}",
    "This “{adjective} {noun}” {adverb} {verb} {thing}{place}",
    'A "{adjective} {noun}" {verb} {thing}, and the {noun} {verb} {thing}{place}',
    "Dr. {Noun} and St. {Noun} {verb} {thing}{place} (as before), and {thing} {adverb} {verb} {thing}",
)
"""Sentences without evidence."""

OWN_ENGLISH = (
    "{Topic} {adverb} {verb} {thing}, {connective} {topic} {verb} {thing}{tail}",
    "The {adjective} {noun} of {topic} {verb} {thing}, and {topic} {adverb} {verb} {thing}{tail}",
    "{Thing} for {topic} is likely to change {thing}{place}, {connective} {thing} {verb} {topic}{tail}",
    "A {adjective} {noun} remains a risk for {topic}{place}, and {thing} {verb} {topic}{tail}",
    "{Body} will build {thing} for {topic} and {topic}{place}{tail}",
    "{Topic} plays a key role in {thing}, which {adverb} {verb} {thing}{place}{tail}",
    "Fields such as {topic}, {topic} and {topic} {verb} {thing}{place}{tail}",
    "{Person} visited {thing}{place}, {connective} {topic} {verb} {thing}{tail}",
    "The U.S. {noun} and its {adjective} {noun} {verb} {topic}, {connective} {thing} {verb} {thing}{tail}",
    "{Thing} {verb} “{topic}” and {thing}, {connective} {topic} {adverb} {verb} {thing}{tail}",
)
"""Evidence in the document's own words."""

REPORTED_ENGLISH = (
    "{Person} said that {topic} {verb} {thing}, {connective} {thing} {verb} {topic}{tail}",
    "{Person} urged {thing} to open {topic}{place}, and called for {adjective} {topic}{tail}",
    "According to {body}, {topic} {adverb} {verb} {thing}, {connective} {thing} {verb} {thing}{tail}",
    "{Body} noted that {thing} of {topic} {verb} {thing}{place}{tail}",
    "Analysts warned that {topic} {verb} {thing}{place}, {connective} {topic} {verb} {thing}{tail}",
    "{Person} stressed {thing} of {topic}, and pledged {adjective} {noun} for {topic}{tail}",
)
"""Evidence in somebody's words without marks."""

PARTLY_QUOTED_ENGLISH = (
    "{Person} called {topic} “{thing} of {adjective} {noun}”, {connective} {topic} {verb} {thing}{tail}",
    'According to {body}, {topic} is "{adverb} {adjective}" and {verb} {thing}{place}{tail}',
    "{Person} described {topic} as “a {adjective} {noun}” that {verb} {thing}{place}{tail}",
)
"""Evidence with words in marks inside a report."""

QUOTED_ENGLISH = (
    "“{Topic} {verb} {thing}, {connective} {thing} {adverb} {verb} {topic}{place},” said {person}",
    "{Person} said: “{Topic} {adverb} {verb} {thing}, and we {verb} {thing} for {topic}{place}.”",
    '"We {adverb} {verb} {thing} for {topic}, {connective} {topic} {verb} {thing}," {person} said',
)
"""Evidence whose whole claim stands between marks."""

DATES_ENGLISH = _lines("""
    on {month} {day}, {year}
    in {month} {year}
    by {year}
    since {year}
    in the first half of {year}
    during the 15th Five-Year Plan period
    in the 14th Five-Year Plan period
    last year
    from {year} to {year}
    in late {month}
    at the end of {year}
    over the next five years
""")
FIGURES_ENGLISH = _lines("""
    with more than {number} enterprises
    at a cost of {number} billion yuan
    up {number}%
    up {decimal} percent
    with nearly {number} million users
    which doubled its output
    worth $ {decimal} billion
    by {number} GW
    at less than {number} yuan per kilogram
    between {number} and {number} tonnes
    with over a dozen pilot zones
""")
MONTHS = _words("""
    January February March April May June July August September October November December
""")
CHROME = _lines("""
    Home
    Search
    Menu
    Share
    Subscribe now
    Read more
    Related articles
    Sign in
    Back to top
    Follow us on LinkedIn
    Copyright 2026 The Example Post. All rights reserved.
    Advertisement
    Most read
    Sign up for our daily letter
    This site uses cookies to remember what you like.
""")
PUBLISHERS = tuple(
    f"{place} {kind}"
    for kind in ("Gazette", "Courier", "Review", "Metals Weekly", "Observer")
    for place in ("Harbour", "Northern", "Delta", "Upland", "Eastern Plain", "Riverside")
)
CLASSES = ("official", "state-media", "trade-press", "commentary")

CHINESE_NOUNS = _words("""
    港口 灯塔 山谷 河流 村庄 庭院 果园 磨坊 街道 书店 画廊 渡船 旅人 木匠 裁缝 老师 邻居 客人 田野 牧场 海岸
    岛屿 森林 草原 石桥 城墙 塔楼 窗户 走廊 厨房 仓库 车站 码头 剧院 广场 花园 湖泊 山坡 沙漠 小路 屋顶 院落
    航船 帐篷 风俗 手艺 故事 歌谣
""")
CHINESE_ADJECTIVES = _words("""
    宽阔 狭窄 安静 热闹 古老 崭新 温和 坚固 柔软 明亮 昏暗 清澈 朴素 整齐 遥远 熟悉 陌生 平缓 陡峭 丰富 稀少
    从容 匆忙 细致
""")
CHINESE_VERBS = _words("""
    改变了 连接着 守护着 照亮了 经过了 打开了 关闭了 修好了 带来了 留下了 包围着 陪伴着 影响着 支撑着 联系着
    牵动着 离开了 越过了 绕过了 装点着
""")
PLAIN_CHINESE = (
    "{thing}{verb}{thing},而{thing}也{verb}{thing}",
    "在{thing}旁边,{thing}慢慢地{verb}{thing}",
    "{thing}虽然{adjective},却始终{verb}{thing},并且{verb}{thing}",
    "人们喜欢{thing},因为{thing}{verb}{thing}",
    "那些“{adjective}的{noun}”{verb}{thing}",
)
"""Sentences without evidence; commas are made Chinese when a sentence is filled."""
EVIDENCE_CHINESE = (
    "{topic}和{topic}{verb}{thing},{thing}也{verb}{topic}{tail}",
    "{person}指出,{topic}{verb}{thing},要加快{topic}的发展{tail}",
    "{person}强调,“{topic}是{adjective}的{noun},{thing}{verb}{topic}”{tail}",
    "{body}要求推动{topic}与{topic}融合,让{thing}{verb}{thing}{tail}",
    "据{body}介绍,{topic}{verb}{thing},{thing}{verb}{thing}{tail}",
    "{topic}面临的风险不容忽视,{thing}{verb}{topic}{tail}",
    "{topic}、{topic}等领域{verb}{thing},对{thing}具有重要意义{tail}",
)
DATES_CHINESE = _lines("""
    在{year}年{month}月{day}日
    到{year}年
    在“十五五”时期
    自{year}年以来
    在{year}年上半年
    去年
""")
FIGURES_CHINESE = _lines("""
    超过{number}家企业
    投资{number}亿元
    同比增长{decimal}%
    达到{number}万吨
    增长了{small}倍
""")
CHROME_CHINESE = (
    "首页",
    "搜索",
    "登录",
    "分享",
    "相关阅读",
    "责任编辑：李某",
    "返回顶部",
    "版权所有 示例日报",
)
