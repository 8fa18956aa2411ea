"""Reads a Chinese phrase as the name of a speaker: a person, a body, a document, somebody unnamed."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from generator.analysis.chinese_names import (
    CHINESE_FULL_NAME,
    CHINESE_INTRODUCED,
    CHINESE_MODIFIED_PERSON,
    CHINESE_NAME_AND_OFFICE,
    CHINESE_OFFICE_AND_NAME,
    FOREIGN_OFFICE_AND_NAME,
    OFFICE_AND_NAME_INSIDE,
)
from generator.analysis.speaker import Speaker
from generator.analysis.speaker_words import (
    CHINESE_BODY_ENDS,
    CHINESE_DOCUMENTS,
    CHINESE_LEADERS,
    CHINESE_OFFICES,
    CHINESE_PEOPLE,
    CHINESE_SURNAMES,
)
from generator.model import Span, SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.actors_named import ActorsNamed

_LONGEST = 30
"""Code points of a speaker as worded."""
_LONGEST_BARE = 8
"""Code points of a name that nothing but its verb shows to be one."""
_LONGEST_CLAUSE = 90
"""Code points of a clause that is read as a speaker."""
_NAME_LENGTHS = (3, 2, 4)
"""Code points of a name, the most frequent first."""
_QUANTITY = re.compile(
    r"(?:有?(?:一位|一名|一个|一家|该名|这位|这名|那位|那名|该位|该|这份|这项|该份|这篇|这|那))"
)
_ISSUED = re.compile(
    r"^(.{2,24}?)(?:近日|日前|今天|今日|最新|昨天|昨日|当天|上?周[一二三四五六日]|(?:[0-9]{1,2}月)?[0-9]{1,2}日)?(?:发布|发表|公布|出具|推出|刊发|刊登)(?!的)[^的]{1,12}$"
)
_MODIFIED = re.compile(r"^(.{1,40})的([^的]{2,16})$")
_PEOPLE_END = re.compile(rf"(?:{CHINESE_PEOPLE})(?:们)?$")
DOCUMENT_END = re.compile(rf"(?:{CHINESE_DOCUMENTS})$")
_BODY_END = re.compile(rf"(?:{CHINESE_BODY_ENDS})$")
TITLED = re.compile(r"《([^《》]{2,60})》(?:（[^（）]{1,30}）)?$")
_HAN_ONLY = re.compile(r"[\u4e00-\u9fffA-Za-z0-9·]+")
_FUNCTION = re.compile(
    r"[的是了和把将被有不这那为以其之到等使让从给所于在及或若很最更可能要会应该也都就才又再还并向对在从与同跟着]"
)
_ACTOR_TAIL = re.compile(
    rf"(?:同志|先生|女士|{CHINESE_OFFICES})?(?:》?(?:特约|本报)?(?:评论员|署名|评论)文章|》?(?:社论|社评|时评|述评)|的?(?:最新|官方|公开|调查|监测|年度|季度|月度)?(?:数据|统计"
    rf"|报告|文章|通知|公告|声明|消息|文件|调查|社论|评论|讲话"
    r"|致辞|白皮书|意见|研究))?》?"
)
_ACTOR_PEOPLE = re.compile(rf"(?:的|新闻|有关|相关|一位|一名)?[\u4e00-\u9fff]{{0,8}}?(?:{CHINESE_PEOPLE})$")
_DIRECTING = "按照|根据|依据|落实|贯彻|遵照|符合|响应|按|听取|学习|围绕"
DIRECTED = re.compile(rf"(?:{_DIRECTING})[^，。；：\s]{{0,8}}$")
_GOES_BY = re.compile(_DIRECTING)
"""What a document is that somebody goes by: 落实某规划提出的目标."""
_BAD_SPEAKERS_WORDS = """
记者 笔者 本报 本刊 我们 我 你 大家 谁 什么 这 那 其中 如果 所以 可以 应该 事实 结果 俗话 常言
老话 古人 有人 人 不少 任务 问题 情况 目的 原因 关键 意思 话 总体 一般 换句话 总的来 简单来 也就是 换言之 事情
"""
BAD_SPEAKERS = frozenset(_BAD_SPEAKERS_WORDS.split())
"""What stands before a verb of saying and is nobody who is reported."""
_MOST_INTRODUCED = 200
"""Names behind offices that are looked for again; a longer list is a register."""
_NAME_TAIL = re.compile(
    r"(?:先生|女士|副?教授|博士|老师|副?主任(?:医师)?|院士|副?研究馆?员|医生|律师|议员|立委|总书记|主席|总理|总统|首相|部长|局长"
    r"|市长|省长|州长|行长|秘书长|会长|院长|书记|厅长|校长|镇长|县长|区长|总裁|董事长)$"
)
_BODY_AND_NAME = re.compile(
    rf"(?:{CHINESE_BODY_ENDS}|[学程理]系)([{CHINESE_SURNAMES}][\u4e00-\u9fff]{{1,2}})$"
)
"""A body and the name of one of its people: 某研究所李文华(研究员)."""
_PARTY_AND_NAME = re.compile(rf"党([{CHINESE_SURNAMES}][\u4e00-\u9fff]{{2}})$")
"""A party and the name of one of its people: 某党李文华."""
_LATIN_NAMED = re.compile(
    rf"(?:{CHINESE_OFFICES})([a-z][a-z.'·-]{{1,20}}(?: [a-z][a-z.'·-]{{0,20}}){{1,3}})$"
)
"""An office and a name in Latin letters behind it."""
_LATIN_BODY = re.compile(
    r"(?:公司|企业|集团|机构|大学|研究所|实验室|巨头|平台|媒体|组织|品牌)"
    r"([a-z][a-z0-9.'&-]{1,20}(?: [a-z0-9][a-z0-9.'&-]{0,20}){0,3})$"
)
"""What a body is and its name in Latin letters behind it: 初创公司North Weir Labs."""
_FIRST_PERSON = re.compile("[我你咱](?![国省市县区镇乡村校院司厂军党方])")
"""What begins with "I" or "you" and names nobody: 我没有需要向大家(通报的)."""
_SUFFERING = re.compile("引[发起来](?!人)|招致|遭到?|受到|令(?!人)|面对|回应|针对|导致")
"""What stands before people who are no subject: 引发外界(质疑)."""
_HELD = re.compile(rf"(?:{CHINESE_LEADERS}|馆长|主任|外长|防长|财长|大使|发言人)")
"""Offices of which a body has one, so that whoever is named with one is meant by it again."""
_NO_SUCH_OFFICE = frozenset("总副前原")
"""Before an office, these make another one of it."""
_NO_NAME_END = frozenset("学际级史科语文务名家方业系室席深")
"""What ends no name but a field or a rank: 文学(教授), 高级(教师)."""
_NO_BARE_END = frozenset("速率量额值价度数费率性化力")
"""What ends no name of anybody, but a measure: 客流增速(预计)."""
_TITLED_NAME = 3
"""Code points of a name that nothing but a title behind it shows to be one."""
_PAPER = re.compile(
    r"^《?([^《》]{1,8}(?:报|刊|网|社))》?(?:特约|本报)?(?:(?:评论员|署名|评论)文章|社论|社评|时评|述评)$"
)
"""What a newspaper says in an article of its own."""
_NOTICE = re.compile(r"(?:公告|通报|声明|公报|官微|官网|官方微博|新闻稿|财报|年报|季报|研报|公众号|推文)$")
_LEAST_BODY = 2
"""Code points of a body's name, at the least."""
_PREPOSITION = re.compile(r"[在对向从把被将说称用他她]|表示|认为|指出")
_VERBS_INSIDE = re.compile(
    r"[是了着过把将被让使说称]|发布|指出|强调|会见|要求|表示|开展|推动|加强|促进|提高|建设|进行|实现|召开"
    r"|举[行办]|成立|提供"
)

_COMMON = re.compile(
    r"^(?:任务|温度|高层|马上|方面|时候|时间|成果|成绩|明年|明天|计划|安全|党员|华人|金融|夏天|夏季|高校"
    r"|高温|程度|商品|关系|平均|和平|方向|方式"
    r"|项目|国家|国内|国外|全国|全球|全省|全市|全年|水平|农业|农民|农村|石油|石化|车辆|车间|单位|经济|经验"
    r"|经过|相关|常见|常常|都是|东西|东部"
    r"|成本|成员|乐观|安排|连续|顾客|习惯|解放|应该|容易|危险|强度|强调|路线|江南|郑重|毕竟|于是|于此|时下"
    r"|时任|金额|方便|向来|从前|车主|老人|毛利"
    r"|后来|后者|前者|从业|应急|简单|关键|通常|通过|祖国|武装|明显|支持|支出|张力|黄金|白天|白银|古代|古人"
    r"|利润|利率|边境|公开|公众|文化|文章|路透"
    r"|查询|房价|房产|阳光|曾经|项|席|余|满|连|相当|双方|各方|对方|我方|官方|警方|校方|院方|军方|资方|劳方"
    r"|卖方|买方|何时|何处|如何|宣传|盛况)"
)


_OCCASIONS = ("在", "于", "就", "出席", "主持")
"""What stands behind a subject before where or on what occasion it speaks."""


class ChinesePhraseReader:
    """Reads phrases of one document, and remembers the persons whom it names.

    Args:
        text: the document's text.
        folded: its shadow, in simplified characters.
        actors: known actors, by place.
    """

    def __init__(self, text: str, folded: str, actors: ActorsNamed) -> None:
        self._text = text
        self._folded = folded
        self._actors = actors
        self._names: set[str] = set()
        self._is_introduced = False

    def known(self, start: int, end: int) -> Speaker | None:
        """The actor whose name, with what may stand behind it, ends where a subject does."""
        opening = next(iter(self._actors.within(start, end)), None)
        if opening is not None and opening[0].start == start and opening[1].kind is SpeakerKind.PERSON:
            span, actor = opening
            if self._folded.startswith(_OCCASIONS, span.end) and not self._folded.startswith("的", end - 1):
                # 李强在会议提出: the meeting is where, not who.
                return Speaker(actor.name, actor.kind, span)
        for span, actor in reversed(self._actors.within(start, end)):
            if span.end > end:
                continue
            addressed = span.start > start and self._folded[span.start - 1] in "对向给被与同跟"
            if addressed or DIRECTED.search(self._folded, max(start - 6, 0), span.start):
                return None
            if _ACTOR_TAIL.fullmatch(self._folded, span.end, end):
                return Speaker(actor.name, actor.kind, span)
            if actor.kind is SpeakerKind.BODY and _ACTOR_PEOPLE.fullmatch(self._folded, span.end, end):
                return self.worded(span.start, end, SpeakerKind.UNNAMED)
            return None
        return None

    def read(self, words: str, start: int, *, sure: bool, people: bool = True) -> Speaker | None:
        """Reads a phrase as a speaker whom the taxonomy does not know.

        Args:
            words: the phrase, folded.
            start: where it begins.
            sure: whether the verb is one of speakers alone, so that a bare name is believed.
            people: whether it may be the name of a person.
        """
        titled = TITLED.search(words)
        if titled is not None:
            return self.worded(start + titled.start(1), start + titled.end(1), SpeakerKind.DOCUMENT)
        if len(words) > _LONGEST_CLAUSE or not _HAN_ONLY.search(words) or _FIRST_PERSON.match(words):
            return None
        announcer = self._announcer(words, start) or self._surnamed(words, start)
        if announcer is not None:
            return announcer
        person = self._person(words, start, sure=sure) if people else None
        if person is not None or DOCUMENT_END.search(words):
            return person or self.document(words, start)
        if _PEOPLE_END.search(words):
            return self._people(words, start)
        return self._body(words, start, sure=sure)

    def _surnamed(self, words: str, start: int) -> Speaker | None:
        """Somebody called by the surname behind what is told of them: 住在楼上的李女士."""
        found = CHINESE_MODIFIED_PERSON.search(words) if "的" in words else None
        if found is None:
            return None
        return self.worded(start + found.start(1), start + len(words), SpeakerKind.PERSON)

    def _announcer(self, words: str, start: int) -> Speaker | None:
        """Who says something in a notice or an article of their own: 某企业公告(称), 某报社论."""
        paper = _PAPER.match(words)
        if paper is not None:
            return self.worded(start + paper.start(1), start + paper.end(1), SpeakerKind.BODY)
        notice = _NOTICE.search(words)
        if notice is None or notice.start() < _LEAST_BODY or "的" in words:
            return None
        return self._body(words[: notice.start()], start, sure=False)

    def _body(self, words: str, start: int, *, sure: bool) -> Speaker | None:
        """Reads the name of a body, or a bare name that only its verb shows to be one."""
        end = start + len(words)
        latin = _LATIN_BODY.search(words) if words[-1].isascii() else None
        if latin is not None:
            return self.worded(start + latin.start(1), end, SpeakerKind.BODY)
        begin = self._without_modifier(words, start)
        if _is_body(self._folded[begin:end]):
            return self.worded(begin, end, SpeakerKind.BODY)
        bare = (
            sure
            and words[-1] not in _NO_BARE_END
            and 2 < len(words) <= _LONGEST_BARE
            and words not in BAD_SPEAKERS
        )
        if (
            bare
            and _HAN_ONLY.fullmatch(words)
            and not (_FUNCTION.search(words) or _VERBS_INSIDE.search(words))
        ):
            return self.worded(start, end, None)
        return None

    def _introduce(self) -> None:
        """Remembers the names that stand behind an office once, and somewhere else again."""
        self._is_introduced = True
        for place in islice(CHINESE_INTRODUCED.finditer(self._folded), _MOST_INTRODUCED):
            for length in _NAME_LENGTHS[:2]:
                name = self._folded[place.end() : place.end() + length]
                if _is_name(name) and self._folded.find(name) != self._folded.rfind(name):
                    self._names.add(name)
                    break

    def _person(self, words: str, start: int, *, sure: bool) -> Speaker | None:
        if not self._is_introduced:
            self._introduce()
        end = start + len(words)
        tail = _NAME_TAIL.search(words)
        if tail is not None and (name := self._titled(words[: tail.start()], sure=sure)):
            return self._named(start + tail.start() - len(name), start + tail.start())
        latin = _LATIN_NAMED.search(words)
        if latin is not None:
            return self._named(start + latin.start(1), end)
        office = CHINESE_OFFICE_AND_NAME.search(words) or FOREIGN_OFFICE_AND_NAME.search(words)
        if (
            office is not None
            and not _PEOPLE_END.search(words)
            and not _VERBS_INSIDE.search(words[-3:])
            and not DOCUMENT_END.search(office.group(1))
        ):
            return self._named(start + office.start(1), end)
        party = _PARTY_AND_NAME.search(words)
        if party is not None and _is_name(party.group(1)):
            return self._named(end - len(party.group(1)), end)
        for length in _NAME_LENGTHS:
            if len(words) >= length and words[-length:] in self._names:
                return self._named(end - length, end)
        return self._named(start, end) if sure and _is_name(words) else None

    def named_at(self, start: int, end: int) -> Speaker | None:
        """The person of that name, which begins at a place and stands behind an office elsewhere."""
        if not self._is_introduced:
            self._introduce()
        for length in _NAME_LENGTHS[:2]:
            if start + length <= end and self._folded[start : start + length] in self._names:
                return self._named(start, start + length)
        return None

    def bearer_at(self, start: int, end: int) -> Speaker | None:
        """The person named at a place with an office behind the name, or known by the name alone."""
        found = CHINESE_NAME_AND_OFFICE.match(self._folded, start, end)
        if found is not None and _is_name(found.group(1)):
            return self._named(*found.span(1))
        named = self.named_at(start, end)
        return None if named is None or self._folded[named.span.end] in "的和与、" else named

    def _titled(self, words: str, *, sure: bool) -> str | None:
        """The name before a title: one that is known, or behind a body, or that nothing else can be."""
        if words in self._names:
            return words
        if words[-1:] in _NO_NAME_END:
            return None
        behind = _BODY_AND_NAME.search(words)
        if behind is not None:
            return behind.group(1) if _is_name(behind.group(1)) else None
        office = CHINESE_OFFICE_AND_NAME.search(words)
        if office is not None and _is_name(office.group(1)):
            return office.group(1)
        return words if sure and len(words) == _TITLED_NAME and _is_name(words) else None

    def _named(self, start: int, end: int) -> Speaker:
        self._names.add(self._folded[start:end])
        return self.worded(start, end, SpeakerKind.PERSON)

    def document(self, words: str, start: int) -> Speaker | None:
        """Reads a phrase that ends in a kind of document: what has it written, or the document."""
        end = start + len(words)
        issued = _ISSUED.match(words)
        if issued is not None and (owner := self.known(start, start + issued.end(1))):
            return owner
        if issued is not None and _is_body(issued.group(1)):
            return self.worded(start, start + issued.end(1), SpeakerKind.BODY)
        modified = _MODIFIED.match(words)
        if modified is not None:
            if _is_body(modified.group(1)):
                return self.worded(start, start + modified.end(1), SpeakerKind.BODY)
            start += modified.start(2)
        quantity = _QUANTITY.match(self._folded, start, end)
        if quantity is not None and quantity.end() < end - 1:
            start = quantity.end()
        if end - start > 16 or end - start < 2 or _PREPOSITION.search(self._folded, start, end):
            return None
        if _GOES_BY.match(self._folded, start, end):
            return None
        return self.worded(start, end, SpeakerKind.DOCUMENT)

    def _people(self, words: str, start: int) -> Speaker | None:
        end = start + len(words)
        start = self._without_modifier(words, start)
        if (
            not 2 <= end - start <= 20
            or _SUFFERING.search(self._folded, start, end - 2)
            or _VERBS_INSIDE.search(self._folded, start, end - 2)
        ):
            return None
        office = self._folded[start:end]
        holder = self._holder(office) if _HELD.fullmatch(office) is not None else None
        return holder or self.worded(start, end, SpeakerKind.UNNAMED)

    def _holder(self, office: str) -> Speaker | None:
        """The one person whom the document names with an office: 总书记 after 某某总书记."""
        held = {
            actor.name: span
            for span, actor in self._actors.people(0, len(self._folded))
            if self._is_with(office, span)
        }
        for found in OFFICE_AND_NAME_INSIDE.finditer(self._folded):
            span = Span(found.start() + len(office), found.end())
            if self._is_with(office, span) and _is_name(self._folded[span.start : span.end]):
                held.setdefault(self._text[span.start : span.end], span)
        if len(held) != 1:
            return None
        ((name, span),) = held.items()
        return Speaker(name, SpeakerKind.PERSON, span)

    def _is_with(self, office: str, span: Span) -> bool:
        """Whether an office stands right behind a name or right before it, and no higher or lower one."""
        before = span.start - len(office)
        return self._folded.startswith(office, span.end) or (
            self._folded.startswith(office, max(before, 0))
            and before >= 0
            and self._folded[before - 1 : before] not in _NO_SUCH_OFFICE
        )

    def _without_modifier(self, words: str, start: int) -> int:
        """Where a phrase begins without a relative clause, and without "one" or "this" before it."""
        end = start + len(words)
        modifier = words.rfind("的", 0, len(words) - 1)
        if modifier >= 0:
            start += modifier + 1
        quantity = _QUANTITY.match(self._folded, start, end)
        return quantity.end() if quantity is not None and quantity.end() < end - 1 else start

    def worded(self, start: int, end: int, kind: SpeakerKind | None) -> Speaker:
        """A speaker named as the text words it."""
        return Speaker(self._text[start:end], kind, Span(start, end))


def _is_name(words: str) -> bool:
    """Whether words are a Chinese name as a whole, and no common noun that begins like one."""
    if CHINESE_FULL_NAME.fullmatch(words) is None or words in BAD_SPEAKERS or _COMMON.search(words):
        return False
    if DOCUMENT_END.search(words) or _PEOPLE_END.search(words):
        return False
    return len(words) > 2 or _BODY_END.search(words) is None


def _is_body(words: str) -> bool:
    """Whether words are the name of an organisation or a meeting, and no clause."""
    if not 2 <= len(words) <= _LONGEST:
        return False
    if words[0] == "个":
        # 6省18个县 are none of them by name.
        return False
    kind = _BODY_END.search(words)
    return kind is not None and _VERBS_INSIDE.search(words, 0, kind.start()) is None
