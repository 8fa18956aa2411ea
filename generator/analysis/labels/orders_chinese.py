"""Finds the orders at the head of Chinese claims, which have no word for must: 坚决守住…, 健全…机制."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.labels.ranks import FACT, RISK
from generator.analysis.words.chinese_demands import is_demand

if TYPE_CHECKING:
    from generator.analysis.speech.voice import Utterance

ORDER = re.compile(
    "确保|务必|务实|及早|尽早|突出抓|抓[实细牢]|毫不|稳妥|狠抓|紧盯|紧扣|紧紧|用[足好]|抓紧|守牢|筑牢|稳住|加快|坚决|坚持|严格|全面|大力|积极|切实|着力|全力|深入|扎实|统筹|强化|加强|推进|健全|完善|落实|压实|抓好|聚焦|牢牢|持续"
)
"""An order at the head of a claim: 坚决守住…."""
POLICY_VERBS = (
    "建立|构建|健全|完善|推进|推动|促进|支持|鼓励|加强|加快|深化|强化|优化|培育|打造|实施|开展|落实|发挥|提升|提高|扩大|拓展|统筹|规范"
    "|引导|保障|防范|坚持|壮大|用好|抓好|抓实|夯实|营造|激发|释放|布局|集聚|聚焦|突出|加大|增强|巩固|丰富|畅通|放宽|探索|发展|维护|化解"
    "|确保|保证|突出|细化|稳定|稳住|稳妥|有序|动员|指导|督促|鼓励|抓紧|压实|压紧|紧盯|紧扣|围绕|立足|加力|加密|增加|减少|减轻|改善|改进|创造|创建|搭建|打通|打破|破除|清理|整治|打击|查处|严查|排查|制定|出台|编制|修订|推广|普及|宣传|培养|引进|吸引|盘活|用足|兜牢|守牢|织密|补齐"
    "|锻造|锚定|瞄准|把握|秉持|贯彻|树立|遵循|尊重|倡导|坚决|坚守|稳步|做好|做到|办好|管好|建好|建强|建设|构筑|架起|形成|实现|融入|对接|开拓|开发|挖掘|转变|转化|调动|减税|避免|防止|杜绝|严防|严守|严控|控制|遏制|缩小|消除|解决|回应"
    "|关心|关爱|照顾|帮扶|救助|安置|保护|美化|绿化|节约|做强|做优|做大|扩能|严格|简化|降低|改造|带动|服务|保持|完成|守住|筑牢|弘扬|优先|创新|注重|发扬|增进|传承|赋能|汇聚|凝聚|提振|激活|厚植|涵养|谋划|抢抓|抓住|攻坚|打好|打赢|争创|防治|治理|修复|管控|监测|预防|整合|共享|协调|协同|衔接|对标|借鉴|学习|领会|认清|更新|升级|淘汰|压减|关停|跟踪|不搞"
)
"""The verbs of programmes."""
_MANNER = (
    "(?:前瞻|超前|及早|尽早|务实|突出|狠抓|抓紧|科学|合理|依法|分类|精准|严格|因地制宜|千方百计|毫不动摇|毫不放松|坚定不移|大力|积极|全面|持续|进一步|着力|切实|深入|有序|稳步|扎实|高质量|高效|加速|主动|坚决|不断|全力"
    "|充分|更好|协同|共同|密切)"
)
BARE_ORDERS = re.compile(
    rf"(?:(?:{_MANNER}、?){{0,2}}(?:{POLICY_VERBS})[^，。；,;]{{2,60}}[，。；,;]?){{1,8}}[”」]?"
)
"""Clauses of nothing but verbs and objects, as programmes order: 构建…机制，培育…企业。"""
ORDERED = re.compile(
    rf"(?:以|并|要|也|从而|{_MANNER}){{0,3}}(?:{POLICY_VERBS}|正确认识|紧盯|聚焦|针对|围绕|排查|打击|整治|对冲|应对|克服|消除|解决|攻克|严防|防止|扭转|遏制|切实|把|将)"
)
"""The head of a clause that orders, and whose dangers are what it is about."""
ITEM = re.compile(
    "(?:第[一二三四五六七八九十]{1,2}|首先|其次|再次|最后|同时|此外|特别是|尤其是|例如|比如)，?|[（(]?[一二三四五六七八九十]{1,2}(?:是(?!个|种)|[）)])"
    # 一、二季度 counts, and numbers nothing.
    "|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十两])|[（(]?[0-9]{1,2}(?:[）)、]|[.．](?![0-9]))"
)
"""What numbers an order in a list: 一是, 第二，, 三、, （4）."""
TELLING = re.compile(
    "得到[^，。]{0,4}(?:改善|提升|提高|缓解|解决|加强|增强|恢复|控制|遏制)|了|过(?!程|剩|渡|度)|已|曾|取得|获得|达到|实现(?=[0-9])|正在|同比|环比|较(?:上年|去年|上月|[0-9]{4}年)|率先|成功"
)
"""What shows that such clauses tell what was done."""
COMPOUND = re.compile(
    "(?:[一-鿿]{2}工作(?:随即|已|正|有序|顺利|陆续|基本|仍)|服务(?:业|器|员|商)|(?:服务|指导|监测|培训|引导|保护|救助|治理|创新|促进)(?:中心(?!城)|大厅|站|局|协会|基金|队)|建设(?:银行|者|兵团|用地)|开发(?:区|商|者|性)|保障(?:房|性)|创新(?:药|型|者|力)|发展(?:中国家|史|不)|支持[者率]|保护(?:区|伞|地)|控制[人权器]|管理[者层局员]"
    "|指导(?:意见|员|价)|[规稳][范定]性|普及率|完成率|增加值|优先股|突出贡献|解决方案|打击乐|实施方案|改造后|推广面积|[一-鿿]{2}出[0-9一二三四五六七八九十]|[一-鿿]{2}的)"
)
"""A thing that begins with such a verb, or what became of it: 服务业, 培育出三家."""
RISING = re.compile(
    "(?!推动|推进|促进|确保|保[障证持]|实现|引导|支持|带动|维护|鼓励|防止|避免|加快|坚持|统筹|加强|做[好到])[^，。；,;]{2,24}?(?<![的并和及且、])"
    "(?:不断|持续|稳步|明显|显著|进一步|日益|逐步|逐渐|大幅|快速|加快|更加|日趋|加速|平稳|有效|较快|首次|继续)[一-鿿]{2}(?=[，。；,;”」]|$)"
)
"""A clause that tells how a thing goes: 创新能力不断增强."""
AIMING = re.compile("(?:确保|保证|力争|争取|努力)[^，。；]{0,30}$")
"""Before 达到: what is yet to be reached."""
NOUN_CLAUSE = re.compile(
    "[^，。；]{2,24}的[^，。；]{1,8}(?:极|十分|非常|很|较为|日益|仍|依然|都|已|正|越来越|不足|不[强畅够])|"
    '(?:[^，。；,]{2,40}[，,][“「"]?){1,5}?(?:既?是(?!否)|符合|关乎|事关|迫在眉睫|刻不容缓|势在必行|有利于|有助于|离不开|关系到?|意味|成为(?!新)|对于?[^，。；]{2,40}，?[^，。；]{0,14}(?:意义|作用|至关重要|不可或缺|影响))|[^，。；,]{2,30}[，,]?(?:是(?!否)|需要|有助于|有利于|离不开|关系到?|意味|不能|不可|可以|能够|应当|成为(?!新)|面临|取决|对于?[^，。；]{2,40}(?:意义|作用|至关重要|不可或缺|影响))'
)
"""A policy that is spoken of, and not ordered: 大力发展…，是…的选择."""
_INSTRUCTING = frozenset(
    ("指出", "强调", "提出", "要求", "明确", "指示", "部署", "号召", "认为", "表示", "说")
)
"""Verbs of saying behind which a bare verb orders: 通知指出，抓好…."""
_AGAIN = re.compile("(?:提出|表示|指出|要求|规定|强调)(?=[，：,:])")
"""A second verb of saying behind the first: 明确提出，."""
_HEAD = re.compile("[\u4e00-\u9fff]{1,2}")
"""The verb at the head of an order."""
CLAUSE_MARK = re.compile("[，；。：,;]")
"""What ends a clause, and begins the next."""
_OPENING = "，：“「,:"
_PREDICATE = 4
"""Code points from the head of a clause behind which a cue at its end is its predicate."""


def find_order(
    words: str, offset: int, utterance: Utterance, found: list[tuple[int, int, int]]
) -> re.Match[str] | None:
    """Finds what orders at the head of a claim: 坚决守住…, but not where it reports what was done.

    Args:
        words: the claim.
        offset: where it begins in the document.
        utterance: the voice of its sentence.
        found: what else the claim shows: a rank, and where its cue stands.

    Returns:
        The match in the claim; None where nothing is ordered so.
    """
    head = _find_head(words, offset, utterance)
    bare = BARE_ORDERS.match(words, head) is not None and not _tells(words, head)
    order = ORDER.match(words, head) or (_HEAD.match(words, head) if bare else None)
    if order is None or (found and found[-1][0] == FACT and not bare):
        return None
    if any(clause.match(words, head) for clause in (NOUN_CLAUSE, COMPOUND, RISING)):
        return None
    bound = CLAUSE_MARK.search(words, head)
    ends = offset + (bound.start() if bound is not None else len(words))
    least = offset + head + _PREDICATE
    if any(RISK <= rank < FACT and least <= start < ends <= end + 1 for rank, start, end in found):
        # 回收渠道不畅：a clause that judges orders nothing.
        return None
    return order


_RESULT = re.compile("(?:完成|引进|实现|建成|查处|新增)[^，。；]{0,24}[0-9]")
"""What opens a clause that tells what came of it, in figures: 完成检验12艘次."""


def _tells(words: str, head: int) -> bool:
    """Whether such clauses tell what was done: 引进企业达到30家, but not 确保比例达到75%."""
    if _RESULT.match(words, head) and AIMING.search(words) is None:
        return True
    telling = TELLING.search(words, head)
    while telling is not None and telling[0] == "达到" and AIMING.search(words, head, telling.start()):
        telling = TELLING.search(words, telling.end())
    return telling is not None


def _find_head(words: str, offset: int, utterance: Utterance) -> int:
    """Where what is said begins in a claim: behind the verb of saying, and what numbers a list."""
    cue = utterance.cue
    place = 0
    if cue is not None and cue.cue.words in _INSTRUCTING and cue.end - offset < len(words):
        place = max(0, cue.end - offset)
        again = _AGAIN.match(words, place)
        place = again.end() if again is not None else place
    while place < len(words) and words[place] in _OPENING:
        place += 1
    item = ITEM.match(words, place)
    return item.end() if item is not None else place


_SPOKEN_OF = frozenset(("要", "要求"))
"""Words of asking that often only name what is spoken of."""
_MODALS = frozenset(("必须", "不能", "不得", "应该", "应当", "需要", "需", "亟待", "亟需", "急需"))
_OF_THING = re.compile("[^，。；的]{1,10}的[^，。；]{1,14}(?:[，。；！]|$)")
_IS = re.compile("是(?!我们|大家|各|政府|企业|你)(?:一?[一-鿿]|当前|目前|最){0,3}[^，。；]{0,4}$")
"""Around a modal that only tells what sort of thing something is: 是一个必须求解的问题."""
_NAME_REACH = 6
"""Code points of a name between marks on each side of what would be an order."""
_NAME_MARKS = frozenset('“「"')
_JUDGED_BEHIND = re.compile(
    "[^，。；]{0,24}，(?:那|这|此)?(?:就|都|也|实在|根本|显然|无疑|简直|完全)?(?:是(?!否|因为|为了|由于|要|我们|各)[^，。；]{0,14}"
    "(?:的|错误|误|难|事|可能|做法|作法)(?:[，。；！”]|$|，)|等于|无异|违背|违反|令人|让人|有违|不可能|很难)"
)
"""A clause that judges what the one before it only names."""
_NO_ORDER_BEHIND = re.compile(
    "(?:超过|高于|低于|多于|少于|大于|小于|好于|强于|优于|早于|晚于|重于|快于|胜过|[远略稍][高低多少大小好强]于)"
    "|[^，。；]{0,2}(?:怎么|怎样|如何|哪|几时|谁)|[^，。；]{1,8}(?:不是|并非|谈何|恐怕|不容易|不可能|才[是能])"
    "|看[^，。；]{0,14}(?:如何|怎|能否|是否|谁|什么|多少|何时)"
    "|(?:丰收|下雨|下雪|过年|毕业|倒闭|破产|垮|塌|[涨跌](?=[了，。])|生病|出事|变天)"
)
"""What shows that a 要 orders nothing: a comparison, a question, or a judgement."""
_TO_DO = re.compile("有[^，。；]{0,4}[事项个件点条题][^，。；]{0,3}要$")
"""What somebody has to do, and is not told to: 有三件事要推动."""
_TO_DO_WITHIN = 12
_HABIT = re.compile("每[天日年月周晚早次][^。；]{0,10}[他她]们?都?$|[他她]们?每[天日年月周晚早次]都?$")
"""What somebody has to do again and again, and is not told to: 每天早上，他要送."""
_SINCE = re.compile("(?:过去[一两二三几]?|[近这][几两三一]?|去)年|以来|[上前][半三]?[年季]")
"""What shows that 切实 tells how something was done: 过去一年，法院切实履行职能."""
_WAS_DONE = re.compile("[^，。；]{2,20}了")


def _is_named(words: str, start: int, end: int) -> bool:
    """Whether what would be an order is part of a short name between marks: 落实“十个不准”规定."""
    low = max(0, start - _NAME_REACH)
    if _NAME_MARKS.isdisjoint(words[low:start]):
        return False
    opening = next(place for place in range(start - 1, low - 1, -1) if words[place] in _NAME_MARKS)
    if not 0 < opening < start - 1 or words[opening - 1] in "，：。、":
        return False
    closing = re.search('[”」"]', words[end : end + _NAME_REACH])
    return closing is not None and words[opening + 1 : end + closing.start()].isalnum()


def only_named(words: str, order: re.Match[str]) -> bool:
    """Whether what is said to be wanted is only spoken of: 要重来，那是不可能的; 要超过三成, 要怎么解决."""
    start, end = order.span()
    if _is_named(words, start, end):
        return True
    if order[0] in _MODALS and _OF_THING.match(words, end) and _IS.search(words, max(0, start - 12), start):
        return True
    if order[0] == "切实" and (_SINCE.search(words, 0, start) or _WAS_DONE.match(words, end)):
        return True
    if order[0] not in _SPOKEN_OF:
        return False
    if order[0] == "要求" and is_demand(words, start):
        return True
    return _JUDGED_BEHIND.match(words, end) is not None or (
        order[0] == "要"
        and (
            _HABIT.search(words, max(0, start - _TO_DO_WITHIN), start) is not None
            or _NO_ORDER_BEHIND.match(words, end) is not None
            or _TO_DO.search(words, max(0, end - _TO_DO_WITHIN), end) is not None
        )
    )
