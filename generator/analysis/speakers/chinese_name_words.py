"""Tells of Chinese words whether they are the name of a person or a body, a kind of document, or nobody's."""

from __future__ import annotations

import re

from generator.analysis.speakers.chinese_names import CHINESE_FULL_NAME
from generator.analysis.speakers.words import CHINESE_BODY_ENDS, CHINESE_DOCUMENTS, CHINESE_PEOPLE
from generator.analysis.words.word_sets import words_of

_LONGEST = 30
"""Code points of a speaker as worded."""
PEOPLE_END = re.compile(rf"(?:{CHINESE_PEOPLE})(?:们)?$")
DOCUMENT_END = re.compile(rf"(?:{CHINESE_DOCUMENTS})$")
_BODY_END = re.compile(rf"(?:{CHINESE_BODY_ENDS})$")
BAD_SPEAKERS = words_of(
    """
记者 笔者 本报 本刊 我们 我 你 大家 谁 什么 这 那 其中 如果 所以 可以 应该 事实 结果 俗话 常言
老话 古人 有人 人 不少 任务 问题 情况 目的 原因 关键 意思 话 总体 一般 换句话 总的来 简单来 也就是 换言之 事情
"""
)
"""What stands before a verb of saying and is nobody who is reported."""
VERBS_INSIDE = re.compile(
    r"[是了着过把将被让使称亦惟]|(?<![小解])说|(?<![存内现所])在(?![线野职校])|作为|(?<=[长席理任记])代表(?!团|队|处|大会)|[也都]曾|可(?=[在以于])|发布|指出|强调|会见|要求|表示|开展|推动|加强|促进(?!会|局|中心|委)|提高|建设(?![局厅部委办司处站银集公管工])|进行|实现|召开|(?<!新)希望(?!小学|集团|工程|之)|寻求|询问|追问|质问|(?<!被)批评|抨击"
    r"|举[行办]|成立|提供"
)
_COMMON = re.compile(
    r"^(?:都会|任务|温度|高层|马上|方面|时候|时间|成果|成绩|明年|明天|计划|安全|党员|华人|金融|夏天|夏季|高校"
    r"|高温|程度|商品|关系|平均|和平|方向|方式"
    r"|项目|国家|国内|国外|全国|全球|全省|全市|全年|水平|农业|农民|农村|石油|石化|车辆|车间|单位|经济|经验"
    r"|经过|相关|常见|常常|都是|东西|东部"
    r"|成本|成员|乐观|安排|连续|顾客|习惯|解放|应该|容易|危险|强度|强调|路线|江南|郑重|毕竟|于是|于此|时下"
    r"|时任|金额|方便|连连|常常|万万|向来|从前|车主|老人|毛利"
    r"|后来|后者|前者|从业|应急|简单|关键|通常|通过|祖国|武装|明显|支持|支出|张力|黄金|白天|白银|古代|古人"
    r"|利润|利率|边境|公开|公众|文化|文章|路透"
    r"|查询|房价|房产|阳光|曾经|项|席|余|满|连|相当|双方|各方|对方|我方|官方|警方|校方|院方|军方|资方|劳方"
    r"|白[人宫宮天云俄领皮酒云血色]|兰州|兰花|艾滋|卖方|买方|何时|何处|如何|宣传|盛况)"
)


_PLACES = frozenset("市县区镇乡")
"""What the name of a place ends in, and nobody's."""
_DIRECTED = re.compile("[向于].?.[报台社网院局部会方者府]|区[议政域委人].?")


def is_name(words: str) -> bool:
    """Whether words are a Chinese name as a whole, and no common noun that begins like one."""
    if CHINESE_FULL_NAME.fullmatch(words) is None or words in BAD_SPEAKERS or _COMMON.search(words):
        return False
    if DOCUMENT_END.search(words) or PEOPLE_END.search(words) or words[1] == "副" or words[-1] in _PLACES:
        return False
    return len(words) > 2 or _BODY_END.search(words) is None


def is_directed(words: str) -> bool:
    """Whether words that begin like a name tell to whom somebody speaks: 向商报."""
    return _DIRECTED.fullmatch(words) is not None


def is_body(words: str) -> bool:
    """Whether words are the name of an organisation or a meeting, and no clause."""
    if not 2 <= len(words) <= _LONGEST:
        return False
    if words[0] == "个":
        # 6省18个县 are none of them by name.
        return False
    kind = _BODY_END.search(words)
    if kind is None:
        return False
    # Looked for in all of it: what stands behind 建设 tells whether it is one, as in 城乡建设局.
    verb = VERBS_INSIDE.search(words)
    return verb is None or verb.start() >= kind.start()
