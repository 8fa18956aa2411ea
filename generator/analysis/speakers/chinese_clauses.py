"""Where a Chinese verb's subject ends, adverbials behind it skipped, and where its clause begins."""

from __future__ import annotations

import re

_LONGEST_BRACKET = 40
"""Code points of a bracket behind a subject."""
_BRACKET = re.compile(r"[（(][^（）()，。；]{1,38}[）)]$")
_DESCRIPTION = re.compile(
    r"[（(](?:[^（）()。；]{0,30}(?<![0-9])[0-9]{1,3}岁[^（）()。；]{0,30}|化名|音译|[图前后]?[左右中](?:[一二三四])?|[男女](?:，[^（）()。；]{1,30})?|[^（）()。；]{0,6}化名)[）)]$"
)
"""What a bracket tells of a person: （58岁，退休教师）, （化名）."""
_MOST_ADVERBIALS = 8
"""Adverbs and adverbials before a verb that are skipped."""
_LONGEST_ADVERBIAL = 8
"""Code points of one: （12月15日）."""
_ADVERB = re.compile(
    r"(?:(?:早|稍早|晚|稍晚)(?:些|些时候|时候)|进一步|同时|特别|一直在?|始终|正在|[轻低高大小柔厉齐沉]声|(?<=[都也还就总常])会|常常?|总是|往往|多?次|再度|当时|今天|昨天|今日|昨日|日前|近日|再次|多次|明确|一再|随后|笑着|当天|当日|此前|曾经"
    r"|已经|均|皆|都|还|也|则|就"
    r"|早|经|私下里?|私底下|悄悄|事前|电话里|早就|曾多次|早已|再三|数次|屡次|当面|书面|口头|明确地|曾明确|最新|早前|较早前|稍早前|上个?月|上周末|周末|年初|年中|年底|期间|当场|援引|表态|喊话|高调"
    r"|对此|就此|据此|审查|审理后?|综合研判|经评估|(?<=[告要函信图辞件导道》])[中里]"
    r"|此|更|曾|又|再|并|仍|却|已|亦|便|才|一致|直接|公开|坦率|反复|最近|日前在京|在会上|会上|普遍|纷纷|正式"
    r"|起身|转身|抬头|低头|回头|(?:[笑乐喜气美兴羞怯慢甜懒傻直急][呵嘻哈滋洋冲汪生融腾悠答狠眯吟]{2}|不好意思|语重心长|斩钉截铁|毫不犹豫|若有所思|意味深长|自言自语|异口同声|小心翼翼|迫不及待)地?"
    r"|(?<=[一-鿿]{2})[苦憨讪]|[摇点]着?头|一?边[一-鿿]{1,3}一?边|一边|作证|[皱锁]着?眉头?|红着眼[眶圈]|含着?泪|抹着?眼?泪|擦了?擦[汗泪]|挠了?挠头|拍着胸脯|笑了笑|想了想|顿了顿|叹了?一?口?气|[摆挥]了?[摆挥]手|摇了?摇头|点了?点头|接过话[茬头]?|在一旁|在旁边?|不由得?|不禁|忍不住|由衷|深情|动情"
    r"|今年|去年|今早|昨[晚早夜]|上午|下午|晚间|昨|今|比喻|举例|打比方"
    r"|当晚|继续|接着|首次|率先|共同|联合|对外|严肃|郑重|不断|主动|如此|这样|独家|所|着|现场|专门|着重"
    r"|重点|另|最后|最终|此次|有关|而是|调侃|吐槽|评论|报[道导]|质疑|解释|补充|答复|答覆|回复|回覆|(?<=原告)诉|(?<=被告)诉|(?<=上诉人)诉|回应|批评|反驳|怒|当庭|赛后|赛前|会后|事后|席间|苦笑着?|微笑着?|大笑|冷笑|笑|哭诉"
    r"|哽咽着?|无奈|感慨|严正|严厉|强烈|必须|几乎|之前|先前|早先|改|插话|插嘴|改口|质询|答询|回答|反问|坦诚|坦率|诚恳|谦虚|激动|兴奋|发文|撰文|留言|(?:致[辞词]|受访|发言)时?|强调|坦言|如[此是]|当地时间|(?:发布|发)了?(?:视频|微博|帖子?|推文|朋友圈|动态)|发表(?:主旨|主题|电视|书面|公开)?(?:讲话|演讲|演说|致辞|谈话)时?|语气坚定地|(?:非常|十分|很|颇为|有些|相当|极其|略带|不无)?[\u4e00-\u9fff]{2}(?<![当外各本基工土产内腹陆营驻场园阵绿湿墓用属此实就农草山林耕宅])地|地|[昨今明][(（]\d{1,2}[)）]日|[(（]\d{1,2}日[)）]"
    r"|(?:\d{1,4}|[〇一二三四五六七八九十]{1,4})(?:年|月|日|号|月份)|[上本这]?(?:周|星期|礼拜)[一二三四五六日天]"
    r"|上周|本周|[(（]\d{1,2}月\d{1,2}日[)）]|[，,\s])$"
)
_AT = frozenset("在于就")
"""What stands before the name of a place or an occasion between marks."""
_AT_ENDS = frozenset("上中")
"""What stands behind such a name."""
_LONGEST_NAME = 10
_LONGEST_PLACE = 40
"""Code points between marks."""
_REPORTS = frozenset(("报道", "报导"))
_BEFORE_REPORT = frozenset(("", "，", "。", "；", "\n", " ", "该", "有"))
_WITHIN = frozenset("中里")
_IN_TITLE = re.compile("[在于][^，。；《》]{0,12}《[^《》]{1,60}》$")
BOUNDARY = re.compile(
    r"[，,。；;：:、！!？?”」』】\"]|——|(?<![\d日])[）)]|[(（](?!(?:\d{1,2}月)?\d{1,2}日?[)）])|(?<![a-z.])\s|\s(?![a-z])"
)
_OCCASION = re.compile(
    r"[^，。；：“”]{0,14}?(?:会议?|发布|座谈|推介|通气|活动|仪式|论坛|采访|典礼|讲话|节目|致辞|演讲|通道)(?:上|中|期间|时|现场)?$"
)
"""What follows a name between marks that tells where somebody speaks: “……”系列发布会上."""
_ISSUED = re.compile(
    r"(?:\d{1,4}年|\d{1,2}月|\d{1,2}日|近日|日前|昨日|今日|当天|周[一二三四五六日]){0,3}(?:最新)?(?:发布|发表|公布|出具)"
    r"[^，。；]{1,16}"
)
"""What somebody issues, up to the verb that tells its content."""
_CLOSING = {"”": "“", "」": "「"}


def skip_adverbials(folded: str, start: int, end: int) -> int:
    """Where the subject ends of a verb that stands at `end`, adverbs and a comma before it skipped.

    Args:
        folded: the document's shadow.
        start: where its sentence or clause starts.
        end: where the verb starts.
    """
    for _ in range(_MOST_ADVERBIALS):
        found = _ADVERB.search(folded, max(start, end - _LONGEST_ADVERBIAL), end)
        if found is None or found.start() < start:
            break
        if found.group() in _REPORTS and folded[found.start() - 1 : found.start()] in _BEFORE_REPORT:
            # 报道称: the report itself speaks.
            break
        if found.group() in {"，", ","} and found.end() == end and found.start() - start > 0:
            # A comma before the verb: only what a place or an occasion precedes.
            break
        if found.group() in _WITHIN and _IN_TITLE.search(folded, start, found.start()):
            # 某院在报告《湿地》中指出: who says it stands before its title.
            break
        end = found.start()
    return end


def without_bracket(folded: str, start: int, end: int) -> int:
    """Where a subject ends before a bracket with another name of it: 《……意见》（以下简称《意见》）."""
    if folded[end - 1 : end] not in {"）", ")"}:
        return end
    low = max(start, end - _LONGEST_BRACKET)
    bracket = _BRACKET.search(folded, low, end) or _DESCRIPTION.search(folded, low, end)
    return end if bracket is None or bracket.start() == start else bracket.start()


def without_description(folded: str, start: int, end: int) -> int:
    """Where a name ends before a bracket that tells of its bearer: 李某（58岁，退休教师）."""
    if folded[end - 1 : end] not in {"）", ")"}:
        return end
    bracket = _DESCRIPTION.search(folded, max(start, end - _LONGEST_BRACKET), end)
    return end if bracket is None or bracket.start() == start else bracket.start()


def before_bracket(folded: str, begin: int, clause: int, end: int) -> int | None:
    """Where a name ends before a bracket behind which stands what is issued: 某会（TRA）发布报告."""
    if folded[clause - 1 : clause] not in {"）", ")"} or _ISSUED.fullmatch(folded, clause, end) is None:
        return None
    name = without_bracket(folded, begin, clause)
    return name if name < clause else None


def clause_start(text: str, folded: str, begin: int, end: int) -> int:
    """Where the clause begins that ends at a place."""
    clause = begin
    for found in BOUNDARY.finditer(folded, begin, end):
        clause = found.end()
    if folded[end - 1] == "》" and (title := folded.rfind("《", begin, end)) >= 0:
        # A title may hold commas of its own.
        return min(clause, title)
    if begin < clause < end and (mark := _CLOSING.get(text[clause - 1])) is not None:
        # 「十五五」规划建议: a name that begins between marks.
        if _OCCASION.match(folded, clause, end) and (named := text.rfind(mark, begin, clause)) > begin:
            # 工信部在周五举行的“推动高质量发展”系列发布会上说.
            return clause_start(text, folded, begin, named)
        # 在“……交流会”上: what tells where is longer than a name.
        longest = _LONGEST_PLACE if folded[clause] in _AT_ENDS else _LONGEST_NAME
        opening = text.rfind(mark, max(begin, clause - longest), clause)
        if opening >= begin and not BOUNDARY.search(folded, opening + 1, clause - 1):
            # 局长李文华在“部长通道”上说: the marks name where.
            return (
                opening if folded[opening - 1] not in _AT else clause_start(text, folded, begin, opening - 1)
            )
    return clause
