"""Reads a Chinese phrase as the name of a speaker: a person, a body, a document, somebody unnamed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.speakers.chinese_name_words import (
    BAD_SPEAKERS,
    DOCUMENT_END,
    PEOPLE_END,
    VERBS_INSIDE,
    is_body,
    is_name,
)
from generator.analysis.speakers.chinese_names import (
    CHINESE_FULL_NAME,
    CHINESE_MODIFIED_PERSON,
    HAN_IN_NAMES,
)
from generator.analysis.speakers.chinese_people import ChinesePeople
from generator.analysis.speakers.speaker import Speaker
from generator.analysis.speakers.words import (
    CHINESE_DOUBLE_SURNAMES,
    CHINESE_OFFICES,
    CHINESE_PEOPLE,
    CHINESE_SURNAMES,
)
from generator.model import Span, SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.speakers.actors_named import ActorsNamed

_LONGEST_BARE = 8
"""Code points of a name that nothing but its verb shows to be one."""
_LONGEST_CLAUSE = 90
"""Code points of a clause that is read as a speaker."""
_QUANTITY = re.compile(
    r"(?:有?(?:一位|一名|一个|一家|该名|这位|这名|那位|那名|该位|该(?![校院局厂县市区镇村店社行队馆园站部委][^长])|这份|这项|该份|这篇|这|那))"
)
_ISSUED = re.compile(
    r"^(.{2,24}?)(?:近日|日前|今天|今日|最新|昨天|昨日|当天|上?周[一二三四五六日]|(?:[0-9]{1,2}月)?[0-9]{1,2}日|随即|随后|紧急|联合|专门)?"
    r"(?:发布|发表|公布|出具|推出|刊发|刊登|发出?(?=公[告函开]|声明|通[告报知]|布告|文件|新闻稿|简报))(?!的)[^的]{1,12}$"
)
_MODIFIED = re.compile(r"^(.{1,40})的([^的]{2,16})$")
_COUNTED_DOCUMENTS = ("一份", "一篇", "一则")
"""What counts a document, and not those whose it is; 一组 may begin 一组织."""
_WHOSE = re.compile(
    r"^(.{2,24}?)(?:近日|日前|今天|今日|最新|昨天|昨日|当天|(?:[0-9]{1,4}[年月日号]){1,3})?(?:发布|发表|公布|披露|提供|出具|推出)$"
)
"""What tells whose a document is: 某局近日公布(的数据)."""
TITLED = re.compile(r"《([^《》]{2,60})》(?:（[^（）]{1,30}）)?$")
_HAN_ONLY = re.compile(r"[\u4e00-\u9fffA-Za-z0-9·-]+")
_FUNCTION = re.compile(
    r"[的是了和把将被有不这那为以其之到等使让从给所于在及或若很最更可能要会应该也都就才又再还并向对在从与同跟着据]"
)
_ACTOR_TAIL = re.compile(
    rf"(?:同志|先生|女士|{CHINESE_OFFICES})?(?:》?(?:特约|本报)?(?:评论员|署名|评论)文章|》?(?:社论|社评|时评|述评)|的?(?:最新|官方|公开|调查|监测|年度|季度|月度)?(?:数据|统计"
    rf"|报告|文章|通知|公告|声明|消息|文件|调查|社论|评论|讲话"
    r"|致辞|白皮书|意见|研究))?》?"
)
_ACTOR_PEOPLE = re.compile(rf"(?:的|新闻|有关|相关|一位|一名)?[\u4e00-\u9fff]{{0,8}}?(?:{CHINESE_PEOPLE})$")
_DIRECTING = "按照|根据|依据|落实|贯彻|遵照|符合|响应|按|听取|学习|围绕"
DIRECTED = re.compile(rf"(?:{_DIRECTING})[^，。；：\s]{{0,8}}$")
_GOES_BY = re.compile(f"{_DIRECTING}|据")
"""What a document is that somebody goes by: 落实某规划提出的目标."""
_PLANS = re.compile(
    "(?:此前|原本?|已经?|正|曾|也|还|都|将|近日|日前|目前|今年|明年|昨日|今日)(?:计划|规划|建议|研究|调查|评估|检测|统计)$"
)
"""What somebody does, and no paper: 某党此前计划."""
_LATIN_BODY = re.compile(
    r"(?:公司|企业|集团|机构|大学|研究所|实验室|巨头|平台|媒体|组织|品牌)"
    r"([a-z][a-z0-9.'&-]{1,20}(?: [a-z0-9][a-z0-9.'&-]{0,20}){0,3})$"
)
"""What a body is and its name in Latin letters behind it: 初创公司North Weir Labs."""
_HAN_BODY = re.compile(
    r"(?:巨头|龙头企业|独角兽(?:企业)?|大厂|厂商|开发商|运营商|制造商|供应商|生产商|零售商|初创(?:公司|企业)|科技公司)"
    r"(?P<name>[\u4e00-\u9fff]{2,6})"
)
"""The same with a Chinese name: 零售巨头某某."""
_ON_ITS_SIDE = re.compile(
    r"(?<![一二三四五六七八九十几0-9有相公各多双两对地军警校院厂店家资中美日韩俄英法德欧外官])方面$"
)
"""What adds nothing to who speaks: 某某方面表示."""
_MORE_OF = re.compile("(?:还|也|又|更|仍|就)有(?=[^关])")
"""What stands before more people of a place: 城北还有居民."""
_OF_SOMEBODY = re.compile(
    rf"(?:{CHINESE_FULL_NAME.pattern})的(?:家属|家人|亲属|父母|父亲|母亲|妻子|丈夫|儿子|女儿|律师|代理律师|辩护律师|辩护人"
    r"|代理人|邻居|同事|朋友|同学|经纪人|助理)"
)
"""Somebody who is known by a name, and somebody's: 李文华的律师."""
_ADDRESSED = re.compile("(?<![反面针应核绝相一])对|(?<![方面倾走转意志])向")
"""Behind somebody, what stands before those who are spoken to: 她向母亲."""
_LATIN_NAME = re.compile(r"[a-z][a-z'·-]{2,20}(?: [a-z][a-z.'·-]{0,20}){0,3}")
_NO_NAME = re.compile("[我你咱](?![国省市县区镇乡村校院司厂军党方])|应当|应该|必须|可以|不得|有权")
"""What begins with "I" or "must" and names nobody: 我没有需要向大家(通报的), 应当一次(告知)."""
_SUFFERING = re.compile("引[发起来](?!人)|招致|遭到?|受到|令(?!人)|面对|回应|针对|导致")
"""What stands before people who are no subject: 引发外界(质疑)."""
_NO_BARE_END = frozenset("速率量额值价度数费率性化力时后")
"""What ends no name of anybody, but a measure: 客流增速(预计)."""
_ROLE_AND_NAME = re.compile(
    rf"(?:(?<!\A)(?:(?<![店东庄买卖商])家|[员者手匠农友医工兵官户客患亲东介嫂姨哥妈爸娘姐弟妹]|师(?!傅)|警(?!司))|(?<!\A)[人生士]|(?<![增成延擅特生伸拉助])长|警司|指挥|监[理事]|主角|主笔|花旦|外教|[外防务财法农]相|[船车业店摊房失事窑矿园塘场]主|民众|妻子|丈夫|儿子|女儿|媳妇|师傅|阿公|阿婆|大爷|大叔|奶奶|爷爷|网红|董座|主演|监制|编导)"
    rf"((?:{CHINESE_DOUBLE_SURNAMES})[{HAN_IN_NAMES}]{{1,2}}|[{CHINESE_SURNAMES}][{HAN_IN_NAMES}]{{1,2}})$"
)
"""What ends in what somebody is, and the name behind it: 书法家李文华, 母亲王芳."""
_KIN = re.compile("(?:[亲友嫂姨哥妈爸娘姐弟妹]|民众|妻子|丈夫|儿子|女儿|媳妇|阿公|阿婆|大爷|大叔|奶奶|爷爷)$")
"""Whose names are seldom told, so that what stands behind them is as often what they do."""
_LONGEST_ROLE = 20
"""Code points of both."""
_PAPER = re.compile(
    r"^《?([^《》]{1,8}(?:报|刊|网|社))》?(?:特约|本报)?(?:(?:评论员|署名|评论)文章|社论|社评|时评|述评)$"
)
"""What a newspaper says in an article of its own."""
_NOTICE = re.compile(r"(?:公告|通报|声明|公报|官微|官网|官方微博|新闻稿|财报|年报|季报|研报|公众号|推文)$")
_OPENING_MARKS = frozenset("《“「『")
_SOMEBODY = re.compile(r"(?:[一两几多数]?[名位个])?(.{2,24}的人)")
_LEAST_BODY = 2
"""Code points of a body's name, at the least."""
_PREPOSITION = re.compile(r"[在对向从把被将说称用他她]|表示|认为|指出")


_OCCASIONS = ("在", "于", "就", "出席", "主持")
"""What stands behind a subject before where or on what occasion it speaks."""


class ChinesePhraseReader:
    """Reads phrases of one document.

    Args:
        text: the document's text.
        folded: its shadow, in simplified characters.
        actors: known actors, by place.
    """

    def __init__(self, text: str, folded: str, actors: ActorsNamed) -> None:
        self._text = text
        self._folded = folded
        self._actors = actors
        self._bodies: dict[str, str] = {}
        self.people = ChinesePeople(text, folded, actors)

    def known(self, start: int, end: int) -> Speaker | None:
        """The actor whose name, with what may stand behind it, ends where a subject does."""
        opening = next(iter(self._actors.within(start, end)), None)
        if opening is not None and opening[0].start == start and opening[1].kind is SpeakerKind.PERSON:
            span, actor = opening
            if self._folded.startswith(_OCCASIONS, span.end) and not self._folded.startswith("的", end - 1):
                # 李文华在会议提出: the meeting is where, not who.
                return Speaker(actor.name, actor.kind, span)
        for span, actor in reversed(self._actors.within(start, end)):
            if span.end > end:
                continue
            # 向《某报》指出: the mark before a medium's name is no part of the words before it.
            place = span.start - (self._folded[span.start - 1] in _OPENING_MARKS)
            addressed = place > start and (
                self._folded[place - 1] in "对向给被与同跟问"
                or self._folded.endswith(("关于", "有关", "涉及", "提问"), start, span.start)
            )
            if addressed or DIRECTED.search(self._folded, max(start - 6, 0), span.start):
                return None
            if actor.kind is SpeakerKind.BODY and _ACTOR_PEOPLE.fullmatch(self._folded, span.end, end):
                # 美国专家: who is of a body is not that body.
                return self.worded(span.start, end, SpeakerKind.UNNAMED)
            if _ACTOR_TAIL.fullmatch(self._folded, span.end, end):
                return Speaker(actor.name, actor.kind, span)
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
        bare = _ON_ITS_SIDE.sub("", words) if words.endswith("方面") else words
        found = self._read(bare, start, sure=sure, people=people)
        if bare == words or (found is not None and found.kind is not None):
            return found
        # Who has a side is no person, whatever the name looks like.
        named = sure and self._is_bare_name(bare)
        return self.worded(start, start + len(bare), SpeakerKind.BODY) if named else found

    def _read(self, words: str, start: int, *, sure: bool, people: bool) -> Speaker | None:
        titled = TITLED.search(words)
        if titled is not None:
            return self.worded(start + titled.start(1), start + titled.end(1), SpeakerKind.DOCUMENT)
        if len(words) > _LONGEST_CLAUSE or not _HAN_ONLY.search(words) or _NO_NAME.match(words):
            return None
        announcer = self._announcer(words, start) or self._surnamed(words, start)
        if announcer is not None:
            return announcer
        person = self.people.read(words, start, sure=sure) if people else None
        if person is None and words.endswith("通报") and is_name(words[:-2]):
            # 李某通报称: a person passes it on.
            person = self.worded(start, start + len(words) - 2, SpeakerKind.PERSON)
        if person is not None or DOCUMENT_END.search(words):
            return person or self.document(words, start)
        if PEOPLE_END.search(words):
            return self._people(words, start)
        return (self._somebody(words, start) if sure else None) or self._body(words, start, sure=sure)

    def _somebody(self, words: str, start: int) -> Speaker | None:
        """People of whom more is told: 一名不愿透露姓名的人."""
        found = _SOMEBODY.fullmatch(words) if words.endswith("的人") else None
        return found and self.worded(start + found.start(1), start + len(words), SpeakerKind.UNNAMED)

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
        named = _LATIN_BODY.search(words) if words[-1].isascii() else _HAN_BODY.search(words)
        if named is not None and named.end() == len(words) and not _FUNCTION.search(named[1]):
            return self.worded(start + named.start(1), end, SpeakerKind.BODY)
        begin = self._without_modifier(words, start)
        if sure and begin > start and _LATIN_NAME.fullmatch(self._folded, begin, end):
            # 研究河流的Moen说: a foreign name behind what is told of its bearer.
            return self.worded(begin, end, None) if self._text[begin].isupper() else None
        if is_body(self._folded[begin:end]):
            if words[-1] == "国" and (person := self._in_role(words, start)) is not None:
                return person
            return self._meant(begin, end) or self.worded(begin, end, SpeakerKind.BODY)
        if not sure or len(words) <= _LEAST_BODY:
            return None
        return self._in_role(words, start) or (
            self.worded(start, end, None) if self._is_bare_name(words) else None
        )

    def _in_role(self, words: str, start: int) -> Speaker | None:
        """The person whose name stands behind what they are, which is no office: 书法家李文华."""
        words, start = words.rpartition("的")[2], start + words.rfind("的") + 1
        found = _ROLE_AND_NAME.search(words) if len(words) <= _LONGEST_ROLE else None
        if found is None or found[1][-1] in "时后前中":
            return None
        kin = _KIN.search(words, 0, found.start(1)) is not None
        if (
            kin
            and len(found[1]) == _LEAST_BODY
            and self._folded.find(found[1]) == self._folded.rfind(found[1])
        ):
            # 母亲安慰, 父亲平时: two characters are a name where the text has them once more.
            return None
        if not is_name(found[1]) or _FUNCTION.search(words) or VERBS_INSIDE.search(words):
            return None
        return self.worded(start + found.start(1), start + len(words), SpeakerKind.PERSON)

    @staticmethod
    def _is_bare_name(words: str) -> bool:
        """Whether words may be a name that nothing but its verb shows to be one."""
        return (
            _LEAST_BODY <= len(words) <= _LONGEST_BARE
            and words[-1] not in _NO_BARE_END
            and words not in BAD_SPEAKERS
            and _HAN_ONLY.fullmatch(words) is not None
            and not (_FUNCTION.search(words) or VERBS_INSIDE.search(words))
        )

    def _meant(self, start: int, end: int) -> Speaker | None:
        """The one body read before that 该局 means; a name itself is remembered for that."""
        words = self._folded[start:end]
        if words[0] != "该":
            self._bodies.setdefault(words, self._text[start:end])
            return None
        meant = [name for folded, name in self._bodies.items() if folded.endswith(words[1:])]
        return Speaker(meant[0], SpeakerKind.BODY, Span(start, end)) if len(meant) == 1 else None

    def document(self, words: str, start: int) -> Speaker | None:
        """Reads a phrase that ends in a kind of document: what has it written, or the document."""
        end = start + len(words)
        issued = _ISSUED.match(words)
        if issued is not None:
            return self._issuer(issued.group(1), start)
        modified = _MODIFIED.match(words)
        if modified is not None:
            if is_body(modified.group(1)):
                # 一份某公司的报告: it counts the report.
                begin = start + 2 * (modified.group(1)[:2] in _COUNTED_DOCUMENTS)
                return self.worded(begin, start + modified.end(1), SpeakerKind.BODY)
            whose = _WHOSE.match(modified.group(1))
            issuer = whose and self._issuer(whose.group(1), start)
            if issuer is not None and issuer.kind is not None:
                return issuer
            start += modified.start(2)
        quantity = _QUANTITY.match(self._folded, start, end)
        if quantity is not None and quantity.end() < end - 1:
            start = quantity.end()
        if end - start > 16 or end - start < 2 or _PREPOSITION.search(self._folded, start, end):
            return None
        if _GOES_BY.match(self._folded, start, end) or _PLANS.search(self._folded, start, end):
            return None
        return self.worded(start, end, SpeakerKind.DOCUMENT)

    def _issuer(self, words: str, start: int) -> Speaker | None:
        """Who or what puts out a report: 某院9日发布报告(称), 一项研究9日发布报告(称)."""
        end = start + len(words)
        known = self.known(start, end)
        if known is None and is_body(words):
            return self.worded(start, end, SpeakerKind.BODY)
        if known is None and DOCUMENT_END.search(words):
            return self.document(words, start)
        return self.worded(start, end, None) if known is None and self._is_bare_name(words) else known

    def _people(self, words: str, start: int) -> Speaker | None:
        end = start + len(words)
        start = self._without_modifier(words, start)
        if (
            not 2 <= end - start <= 20
            or _SUFFERING.search(self._folded, start, end - 2)
            or VERBS_INSIDE.search(self._folded, start, end - 2)
            or _ADDRESSED.search(self._folded, start + 1, end)
        ):
            return None
        return self.people.holder(self._folded[start:end]) or self.worded(start, end, SpeakerKind.UNNAMED)

    def _without_modifier(self, words: str, start: int) -> int:
        """Where a phrase begins without a relative clause, and without "one" or "this" before it."""
        end = start + len(words)
        modifier = words.rfind("的", 0, len(words) - 1)
        if modifier >= 0 and not _OF_SOMEBODY.fullmatch(words):
            start += modifier + 1
        more = _MORE_OF.search(self._folded, start, end)
        start = start if more is None else more.end()
        quantity = _QUANTITY.match(self._folded, start, end)
        return quantity.end() if quantity is not None and quantity.end() < end - 1 else start

    def worded(self, start: int, end: int, kind: SpeakerKind | None) -> Speaker:
        """A speaker named as the text words it."""
        return Speaker(self._text[start:end], kind, Span(start, end))
