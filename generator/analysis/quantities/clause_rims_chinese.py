"""What stands around the subject in a Chinese clause: times, adverbs, verbs of change, connectives."""

from __future__ import annotations

import re

from generator.analysis.words.chinese_verbs import is_verb

_BEFORE_CLAUSE = re.compile(r"(?<![0-9]),|,(?![0-9]{3})|[，。；：、？！;:?!（）()“”「」《》\n]")
_CHANGE = (
    # With its 至 a verb is one: 提升至 is no 升至 behind 提.
    "(?:提升|上升|恢复|攀升|回升|跃升|飙升|爬升|拉升|抬升|晋升|上调|上涨|增长|增加|提高|扩大|下降|下调|下跌|下滑|降低|减少|缩减|削减|压缩|缩短|延长|回落|滑落|反弹|发展|扩展|扩张|扩充|拓展)[至到]|"
    "(?:增长|增加|上升|上涨)(?:或者?|和|及)(?:下降|下跌|减少)|跃升|跃至|升至|降到|升到|跌到|涨到|减到|增到|创新高|创新低|创历史新高|创历史新低|继续|历时|耗时|长达|下滑|下挫|重挫|挺升|上扬|走扬|收[高低]|曾?一度|攀升|攀至|走高|走低|上行|下行|回升至?|反弹至?|飙升至?|激增|锐减|骤[降减]|腰斩|滑落|持平于?|调[高低升降]|[上下]修|微[涨跌增降]|大[增涨跌降]|暴[增跌涨减]|急[挫跌升涨]|减至|跌至|回落至|下调至|上调至"
    "|增长|成长(?!性)|增加|提高|提升|上升|上涨|上调|下降|下跌|下调|降低|减少|缩减|回落|增|升|涨|降|减|跌|达成|(?<![场户厂])存栏|出栏|压缩|达|突破|超过|超出|超|逾|跌破|为|是|(?<!比)占|近"
    "|保持|维持|稳定|降至|增至|升至|回到|重返|重回|升回|降回|涨至|压到|增加到|提高到|达到|扩大|高达|仅|(?<!签)约|收窄|加快|放缓|趋缓|缩量|放量|缩小|缩短|延长|改为|变为|转为|削减|逼近|临近|(?<=[率例量额价本度重值])[高低]|控制|推迟|便宜|贵|打[到至]|[压低]至|拉[到至]|做到|在|(?<![收得])到|至|从|由|(?<![拥持])有|共|能到|能达|向|需|要|(?<![接期招等])待|形成|连补"
)
_TAIL = re.compile(
    rf"(?:{_CHANGE}|只|虽然?|了|将|已经?|可能|能够|可以|至少|至多|最多|(?<=[房宅楼铺位地品共])成交|连续[0-9一二三四五六七八九十]{{1,2}}年|再|就|也|更|又|均|都|仍|还|可|会|预计|有望|力争|大约|左右|同比|环比|年均|预估|推估|累积|估计|预料|合共|仅余|受[损灾伤]|遇难|死亡|失踪|倒塌|(?<![税营秋丰增歉回没征])收|每|比上年|实际|首次|累计|合计|普遍|平均|分别|基本|或|却|则|反而"
    r"|明显|大幅|小幅|略|显著|持稳于?|持平于|(?:[0-9一二三四五六七八九十]{1,2}月份?|[上下]?半?年|[一二三四]?季度|本?周)[底末初]|全[省市县区国镇村]|最[高低多少]的?|最[高低多少大小][达为]|[高低平]开|稍微?|略微|直接|恢复|净|在[一-鿿]{2,8}[中内里上下]|偏[多少高低大小强弱]|多[为是在]|(?<=[一-鿿]{2})(?:中午|午后|早盘|午盘|尾盘|盘中)"
    r"|较[\u3400-\u9fff0-9]{1,8}|[与和同][\u3400-\u9fff0-9]{2,10}相比[\u3400-\u9fff]{0,4}|(?<![同环占对百])比(?![例重率分值价赛亚])[\u3400-\u9fff0-9]{1,12}|每(?:[人年月日天周户亩吨件台辆只头股桶升栋幢所间宗笔节度次张位名家瓶盒箱斤克套份晚场班趟个]|公[斤里顷]|平方?米|小时|分钟|标箱|季度|学期)|其中|目前|如今|当前|常年|长期(?!资金)|始终|一直|连年|逐年|普遍|(?<![产功智节性储动势潜技才万职光热核太效机])(?<!(?<!成)本)能|(?:从|由|到)(?:初期|最初|原来|原先|过去|此前|以前|之前|当初|现在|如今|目前|当前|今天)的|不|或许|真的|(?<![高草平中荒还])原|亦|则|最新|收?报|收[市盘于在]|转为|每盎[斯司]|每[吨桶磅]|无法|难以|仅剩|剩|共计|总计|[已超]过|投满|[0-9.]{1,6}个?(?:基点|百分点|厘|%)至|全年|全长|加起来|按[年月季周]|按(?:可比|不变|现行|当年)价格?(?:计算)?|(?:临时|初步)?估[计算]|[年月日周季]均|(?<![会统设估预合累生审时共])计|[两三四五六2-6]年平均|(?:同比|环比|[比较与])上[个一](?:赛季|学期|季度?|月|年度?))\Z"
)
LEADING = re.compile(
    r"\A(?:如今|现今|因[灾旱涝](?:死亡|倒塌|损坏|受损)?(?=[一-鿿]{2})|[昨今明当][天日](?!头条)(?=[一-鿿]{2})|[上下]午(?=[一-鿿]{2})|一?共(?![同享建和产青计])(?=[一-鿿]{2})|了(?![解结])|一[台辆座条件名家种款](?=[一-鿿]{2})|有(?![效机限关色趣害形线声])(?=[一-鿿]{2})|[村县市镇乡厂校院园][里内](?=[一-鿿]{2})|累计(?=[一-鿿]{2})|当[月日季](?=[一-鿿]{2})|特别是|尤其是|并(?=开通|建成|投入)|为(?=全[国省市]|[一-鿿]{6})|以[一-鿿]{2,6}方式|进一步(?:扩大|提高|增加|降低|缩小)?|对(?![外华内美欧日俄韩英东口应策手象照于])(?=[一-鿿]{3})|已经|仅(?=[\u3400-\u9fff]{2})|[0-9]{4}[届级]|[0-9]{2,4}年|[0-9]{2}[qh][1-4]|[1-4][qh][0-9]{2}|即(?![时使将食席墨])|较(?![量大小高低多])|即将|期内|报告期末?|单日|预期|最终|后续|所以|因此|估[计算]|主要是|主要系|距今|而非|[本上下](?:周|月|季度|年度|财年|赛季|学期)|其中|年末|年底|期末|月末|共获|目前|终场|全日|[盘开收早尾]盘|同时|此外|另外|当前|现在|预计|预测(?=[一-鿿]{3})|据悉|去年|今年|明年|前年|当年|全年|上半年|下半年|全省|全市|全国|全县|全区|全球|全镇|全村|全厂|我省|我市|我国"
    r"|全行业|公司|该公司|这座|这条|这项|[这此][次]|这|该[省县厂店村镇州]|该市(?!场)|该国|该行(?!业)|该[校院企](?!业)|到|截至|力争|单看|未来|本(?:[省市县区校院届轮次队港]|地(?![人区])|(?![土科币金地息级体部人]))|，|其(?![次他余实它])|中国|国内(?!生产总值)|国际(?!航线|贸易|收支|旅客|货运|客运|业务|市场)|该|把|受访|但|而|并|且)(?!区)"
)
"""Connectives and the like that open a clause before its subject."""
_LEVEL_OF_TIME = re.compile(
    r"(?<=[一-鿿]{2})[由从](?:[0-9]{4}年|[今去前上]年|上?个?月|[0-9]{1,2}月|现行|原来|此前|过去|最初|当初)(?:[底末初]|同期|之前)?的?\Z"
)
"""What stands between a subject and the level that it comes from."""
_FROM_TO = re.compile(
    r"(?<=[一-鿿]{2})[由从](?:[0-9]{4}年的?|[今去前上]年的?)?[0-9.]{1,9}[百千]?[万亿]?[一-鿿]{0,3}?"
    r"(?:增[长加]?|升|提[高升]|扩大|下?降|减[少]?|跌|上升|回落|缩[小减])[至到](?:(?:[0-9]{4}年|[今去前上]年|目前|现在)的?)?\Z"
)
"""What stands between a subject and what it comes to from another level: 人数由2016年的1.8亿增至2020年的."""
_FORETOLD = re.compile(
    r"(?<=[一-鿿])(?<![总设会共累统合])(?:预计|预估|预料)(?:[^，]{0,3}[将可会有])?(?=[一-鿿]{3})"
)
"""What a sentence foretells stands behind it."""
_REACHED = ("达", "超", "约")
"""What leads a time behind the subject to the figure: 老年人口2023年达2.9亿."""
_THAN = frozenset("比较与同")
_DATE_END = re.compile(
    r"(?:[0-9〇零一二三四五六七八九]{4}年(?:底|末|初|同期)?|[0-9一二三四五六七八九十]{1,2}月份?(?:底|末|初)?|(?<=[0-9一二三四五六七八九十昨今明当同])[日号](?!均)|季度|第[一二三四]季(?!度)|[上本当][季月周](?![度末])(?<=[一-鿿]..)|[昨今][天日](?<=[一-鿿]..)|首[一二两三四五六七八九十0-9]{1,2}个?[月季]度?|后(?=[一-鿿]{2})(?<![税售产战课事]后)(?![端期台卫勤续方三两院者])|前(?=[一-鿿]{2})(?<![目此先生税产战课事学婚术赛岗诉史]前)(?![驱置身瞻轮列述])(?![端期台沿景线卫方三两院者身任锋五十])|(?:情境|背景|情况|前提|影响|带动|推动)下|半年|年底|月底|(?<=[0-9])(?:天|个月|个?小时|分钟)(?=[一-鿿]{3})|(?:[今去上前]年|上月|上个月)?同期|时期|期间|以来|(?<!全)年来|[今去明]年(?:年?底|年?末|年?初|年?中(?!秋))?|上年)(?:前|内|间|中(?![国秋])|起)?"
)


def clause_start(window: str) -> int:
    """Where the clause begins that a window ends in; a mark inside a quoted name begins none."""
    cuts = [
        match.end() for match in _BEFORE_CLAUSE.finditer(window) if not _is_name_quoted(window, match.end())
    ]
    return cuts[-1] if cuts else 0


def without_time(window: str, first: int) -> tuple[str, int, bool]:
    """Takes times, and the word by which a sentence foretells, off a clause.

    Args:
        window: the words before a figure.
        first: where its clause begins in them.

    Returns:
        The window, which ends before a time that stands behind the subject; where the rest of the clause
        begins; and whether it ends so, which shows that a noun stands there.
    """
    parted = False
    if "由" in window or "从" in window:
        level = _LEVEL_OF_TIME.search(window, first) or _FROM_TO.search(window, first)
        if level is not None:
            # 占比由2021年的三成提高到四成: the subject stands before 由.
            window, parted = window[: level.start()], True
    told = _FORETOLD.search(window, first) if "预" in window else None
    if told is not None:
        # 机场预计将发送旅客190万人次.
        first = told.end()
    for date in _DATE_END.finditer(window, first):
        # 比上年 tells what a figure is compared with, not when.
        if (len(window) - date.end() >= 2 or window.endswith(_REACHED, date.end())) and window[
            date.start() - 1 : date.start()
        ] not in _THAN:
            stripped = strip_rims(window, date.end(), len(window.rstrip()))
            if date.start() - first > 3 and stripped[0] == stripped[1]:
                # 粮食产量今年将下降: the subject stands before the time.
                return window[: date.start()], first, True
            first = date.end()
    return window, first, parted


def _is_name_quoted(window: str, cut: int) -> bool:
    """Whether a mark belongs to a quoted name inside the phrase: 专精特新“小巨人”企业."""
    mark = window[cut - 1]
    if mark not in '"“”「」':
        return False
    pairs = [match.span() for match in _QUOTED_NAME.finditer(window)]
    return any(opening < cut <= closing for opening, closing in pairs)


_QUOTED_NAME = re.compile(r'(?<=[\u3400-\u9fff])["“「][\u3400-\u9fff]{1,8}["”」](?=[\u3400-\u9fff])')


def strip_rims(window: str, first: int, last: int) -> tuple[int, int]:
    """Takes adverbs and verbs of change off the end, and connectives off the beginning.

    Args:
        window: the words before a figure.
        first: where the phrase begins in them.
        last: where it ends.

    Returns:
        Where it begins and ends then; the same place where nothing is left.
    """
    while last > first:
        tail = _TAIL.search(window, max(first, last - 12), last)
        if tail is None or not tail[0] or is_verb(window, tail.start() - 1):
            # 村里织就5张: half a verb is no adverb.
            break
        last = tail.start()
    leading = LEADING.match(window[first:last])
    while leading is not None and last - first > len(leading[0]):
        first += len(leading[0])
        leading = LEADING.match(window[first:last])
    return first, last
