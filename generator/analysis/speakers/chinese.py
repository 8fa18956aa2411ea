"""Finds where the subject of a Chinese verb of saying stands: right before it, or apart from it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.cues.chinese_letters import ASKING
from generator.analysis.speakers.chinese_clauses import (
    BOUNDARY,
    before_bracket,
    clause_start,
    skip_adverbials,
    without_bracket,
    without_description,
)
from generator.analysis.speakers.chinese_name_words import is_body
from generator.analysis.speakers.chinese_names import CHINESE_BODY_NAME_OFFICE, OFFICE_AND_NAME_INSIDE
from generator.analysis.speakers.words import CHINESE_LEADERS, CHINESE_PEOPLE
from generator.analysis.words.word_sets import words_of
from generator.model import Span, SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.cues.finding import CueMatch
    from generator.analysis.speakers.chinese_subjects import ChineseSubjectReader
    from generator.analysis.speakers.english import Antecedent
    from generator.analysis.speakers.speaker import Speaker

_WINDOW = 90
"""Code points before a cue: a Chinese clause is seldom longer."""
_PLACE_START = re.compile(
    r"(?:一边(?=[^，边]{1,12}(?:一边)?$)|边(?=[^，边]{1,8}边$)|手?[指拿捧看望拉握抱举托摸抚翻]着|在|于|(?<![反应针面核校绝相])对|向|(?<![成造早])就(?![业医读职任餐诊地近学])|从|(?<![合共相不如一])同|(?<![参给赋])与|跟|把|将|面对|作为|接受|回[复覆应]|答[复覆]|出席|主持|针对|为此|(?<![引使利采运启借动专])用|代表(?=[^，]{2,14}(?:发言|致辞|介绍|讲话|汇报|通报|表态|发表))|参加|应邀|受邀|会见|回答|谈及|谈到|透过|以(?=[^，]{1,8}(?:方式|身份|视频|书面))|经(?=[^，]{1,10}(?:调查|核实|审理|研判|评估|检测|测算)))"
)
_DONE_BEFORE = re.compile(
    "(?:[续重改新]?签|签[订定署约下]|观看|看[完过到罢了]|听[完取过到罢了]|读完|参观|试[乘吃穿驾听]|体验|品尝|得知|收到|接到|领[到取]|拿到|获[奖颁得知悉救释]|夺[冠得]|完成|结束|检查|查看|察看|考察|视察|调研|走访|了解|慰问|看望"
    "|会[晤见]|主持(?!人)|致[辞词]|发言(?!人)|谈[到及起论]|说[到起]|提[到及起]|回忆|回想|回顾|回到|返回|抵达|到[达访任]|来到|走[进出上下]|离[开任]|上任|就任|履新|当选|连任|落选|退役|宣誓|出[庭狱院]|介绍|讲[述到]|解释|展示|演示|说明|比赛|获胜|落败|交谈|聊[到起]|采访|受访|被问|[质备答应]询|致电|到案|巡[查视]|督[导查]|听证|作证|授课|讲课|演讲|送别|告别|临别|拜访|到场)"
    "[^，。；：“”]{0,20}?(?:后|时|之际|期间|过程中|途中|间隙)$"
)
"""What somebody did before they spoke, or does meanwhile: 续签合同后, 谈及前景时."""
_SPIRIT = re.compile("[时上中间下]的[^，]{0,10}(?:精神|要求|部署|批示|讲话|论述|指示|事迹)$")
"""What is passed on of what somebody said elsewhere: 学习李某在会上的讲话精神，."""
_THEN = frozenset("后时际间中隙")
"""How such words end."""
_NO_OCCASIONS = frozenset(("将", "把"))
_MANNER = re.compile("[手边]?[指拿捧看望拉握抱举托数摸抚翻端拍]着[\u4e00-\u9fff]{0,12}")
"""What somebody does while speaking."""
_ISSUING = re.compile(
    r"(?P<who>[^，。；：“”「」]{2,30}?)(?:近日|日前|昨日|今日|昨|今|紧急|联合|依法){0,2}(?:发出|下发|印发|发布|发表(?=[^，]{0,6}(?:声明|讲话|谈话|公开信|演讲|演说))|出台|致函|致信|下达|作出)[^，。；：“”]{2,24}，(?:并|还|明确|强烈|严厉|坚决|严正)?"
)
_SHARED = re.compile(
    r"(?P<who>[^，。；：“”「」、的]{2,20}?)(?=已|将|近日|日前|昨日|今日|当天|于|在|对|向|就|也|还|正|发布|宣布|召开|下发|启动|回应|否认|介绍|通报|[0-9])"
)
_ASKER = re.compile("(?P<who>[^有，。：；“”]{0,14}?(?:记者|媒体|主持人|外媒|投资者|网友|股民|观众|读者))$")
_CITED = re.compile(
    "(?:援引|引述|引用|(?<![使利采运启])用(?=[^，。；：“”]{2,24}的话来?$))(?P<who>[^，。；：“”]{2,24}?)(?:的(?:话|说法|消息|报道|分析|观点|表述))?(?:来)?$"
)
_TOPICS = ("对于", "针对", "至于", "关于", "由于", "随着")
"""What opens a clause on what is spoken of, or why."""
_OCCASION = re.compile("[在于当][^，。；：“「]{1,20}(?:中|上|时|里|后|期间|现场)，")
"""When or where a sentence's subject speaks, before it."""
_SHARING = words_of(
    "强调 指出 认为 呼吁 要求 指示 责令 建议 提醒 指 说 提出 希望 敦促 感叹 主张 相信 形容 叮嘱 嘱咐 勉励 "
    "鼓励 嘱托"
)
"""Verbs that share the person whom a sentence opens with."""
_VISITING = (
    "来到|走进|步入|前往|赴|深入|实地|详细|仔细|认真|先后|随后|一路|边走边|察看|查看|考察|视察|调研|看望|走访|慰问|参观|观看|检查|了解|询问|听取"
    "|会见|主持|出席|在[^，]{2,16}(?:考察|调研|视察|主持|出席)|(?:同|与|向)[^，]{2,16}(?:交谈|交流|了解|询问)"
)
_VISITOR = re.compile(
    rf"(?P<who>[\u4e00-\u9fff]{{0,14}}?(?:{CHINESE_LEADERS})(?:[\u4e00-\u9fff]{{2,3}})??)(?={_VISITING})"
)
"""Somebody in office, before what a visit or a meeting begins with: 省长来到, 县长王明主持."""
_MEETING = re.compile(
    "[\u4e00-\u9fff]{0,12}?会议?(?=(?:还|并|专题|集中|书面|认真|分别|深入|一致|原则|充分|首先){0,2}(?:审议|通过|传达|学习|听取|观看|通报|研究|部署|总结|分析|讨论|肯定|回顾|宣读|召开会议|举行会议))"
)
"""A meeting that a sentence opens with, before what is done there: 会议听取汇报."""
_VISITED = re.compile(rf"(?:并|还|又)?(?:{_VISITING})")
"""How a clause goes on that still tells of the visitor."""
_OTHERS = re.compile(rf"[\u4e00-\u9fff]{{0,4}}?(?:群众|乡亲们?|{CHINESE_PEOPLE})")
"""Whom a clause begins with who are not the visitor."""
_SUFFERED = re.compile("[被遭]|受到|引发|令|使")
"""What shows that others may speak of the person whom a sentence opens with."""
_PERSONS = frozenset(("他", "她"))
_PROGRAMMES = frozenset(("节目", "栏目", "频道", "专栏", "公众号", "账号"))
"""What a medium speaks in, behind its name between marks."""
_LONGEST_ADDRESSEE = 14
_ADDRESSEE = re.compile(
    "(?<![方走倾转面朝导意定偏志趋流去])向[\u4e00-\u9fff]{1,9}[府院局委厅部会司台网报社者员方场众界体门家友人们]\\Z"
)
"""To whom somebody speaks: 居民向市场管理部门(反映)."""
_OF_LAWS = frozenset(("规定", "明确", "明确规定"))
_LONGEST_ARTICLE = 24
_ARTICLE = re.compile("(?:第[0-9〇零一二三四五六七八九十百千]{1,8}[条款项]、?)+\\Z")
"""The part of a law that says something."""
_LONGEST_PROGRAMME = 4
_OPENING, _CLOSING = frozenset("「“『"), frozenset("」”』")


class ChineseSpeakers:
    """Finds speakers of Chinese cues in one document.

    Args:
        text: the document's text.
        folded: its shadow, in simplified characters.
        subjects: what reads a stretch before a verb.
    """

    def __init__(self, text: str, folded: str, subjects: ChineseSubjectReader) -> None:
        self._text = text
        self._folded = folded
        self._subjects = subjects
        self._phrases = subjects.phrases

    def subject(self, match: CueMatch, sentence: Span, antecedent: Antecedent) -> Speaker | None:
        """Finds the subject of a Chinese verb of saying; None where nobody is sure."""
        end = self._end(match, sentence)
        if end <= sentence.start:
            return None
        begin = max(sentence.start, end - _WINDOW)
        clause = clause_start(self._text, self._folded, begin, end)
        named = before_bracket(self._folded, begin, clause, end)
        if named is not None:
            clause, end = clause_start(self._text, self._folded, begin, named), named
        if match.cue.words in ASKING or self._is_topic(clause, match, sentence):
            return self._asker(clause, end) if match.cue.words in ASKING else None
        if ("引" in self._folded[clause:end] or self._folded.endswith(("的话", "的话来"), clause, end)) and (
            cited := self._cited(clause, end)
        ) is not None:
            return cited
        found = self._subjects.read((clause, end), match, antecedent, sentence)
        if found is None and self._folded[end - 1] != "》":
            found = self._marked(sentence.start, end)
        if found is not None or self._folded[end - 1] == "》":
            return found
        # Adverbials of place and occasion, the last first: 他在会上对记者说.
        places = [place.start() for place in _PLACE_START.finditer(self._folded, clause, end)]
        for place in reversed(places[-4:]):
            # 李某在回答时表示: the occasion begins at 在, which is no part of the name.
            if (
                place > clause
                and self._folded[place - 1] != "在"
                and (
                    found := self._subjects.read(
                        (clause, skip_adverbials(self._folded, clause, place)), match, antecedent, sentence
                    )
                )
            ):
                return found
        return (
            self._having_done((clause, end), match, antecedent, sentence)
            or self._described(sentence.start, clause, match, antecedent, sentence)
            or self._in_manner(sentence.start, clause, end)
            or self._set_off((sentence.start, clause), match, antecedent, sentence)
            or self._before_comma(match, sentence, antecedent)
            or self._issuer(match, sentence, antecedent)
            or self._shared(match, sentence, antecedent)
            or self._opening(match, sentence, antecedent)
        )

    def _end(self, match: CueMatch, sentence: Span) -> int:
        """Where the subject of a verb ends, adverbials behind it skipped, and to whom it speaks."""
        end = without_bracket(
            self._folded, sentence.start, skip_adverbials(self._folded, sentence.start, match.start)
        )
        if self._folded[end - 1] == "》":
            # 知情人士向《某报》指出: to whom somebody speaks is no speaker.
            opening = self._folded.rfind("《", sentence.start, end)
            if opening > sentence.start and self._folded[opening - 1] in "向对":
                end = skip_adverbials(self._folded, sentence.start, opening - 1)
        if self._folded[end - 1] in "条款项" and match.cue.words in _OF_LAWS:
            # 《某法》第十二条第二款规定: the law does, by one of its articles; 依据……第八条主张 does not.
            article = _ARTICLE.search(self._folded, max(sentence.start, end - _LONGEST_ARTICLE), end)
            end = end if article is None else article.start()
        near = max(sentence.start, end - _LONGEST_ADDRESSEE)
        if "向" in self._folded[near:end]:
            addressed = _ADDRESSEE.search(self._folded[near:end])
            if addressed is not None and near + addressed.start() > sentence.start:
                end = skip_adverbials(self._folded, sentence.start, near + addressed.start())
        return end

    def _marked(self, start: int, end: int) -> Speaker | None:
        """A body whose name stands between marks, or its programme's: 环保组织「守护河流协会」指出."""
        near = max(start, end - _LONGEST_PROGRAMME)
        closing = max(self._text.rfind(mark, near, end) for mark in _CLOSING) + 1
        opening = max(self._text.rfind(mark, start, closing) for mark in _OPENING) if closing else -1
        if opening < 0:
            return None
        begin = clause_start(self._text, self._folded, start, opening)
        if closing == end and is_body(self._folded[opening + 1 : closing - 1]):
            found = self._phrases.worded(opening + 1, closing - 1, SpeakerKind.BODY)
        elif self._folded[closing:end] in _PROGRAMMES and is_body(self._folded[begin:opening]):
            found = self._phrases.worded(begin, opening, SpeakerKind.BODY)
        else:
            return None
        return found._replace(span=Span(begin, end))

    def _having_done(
        self, span: tuple[int, int], match: CueMatch, antecedent: Antecedent, sentence: Span
    ) -> Speaker | None:
        """Whom a clause opens with that tells what they did before they spoke: 李某续签合同后表示."""
        clause, end = span
        done = _DONE_BEFORE.search(self._folded, clause, end) if self._folded[end - 1] in _THEN else None
        while done is not None:
            stop = skip_adverbials(self._folded, clause, done.start())
            if stop > clause and (found := self._subjects.read((clause, stop), match, antecedent, sentence)):
                return found
            done = _DONE_BEFORE.search(self._folded, done.start() + 1, end)
        return None

    def _described(
        self, start: int, clause: int, match: CueMatch, antecedent: Antecedent, sentence: Span
    ) -> Speaker | None:
        """Whom a bracket describes, before where or when they speak: 李某（58岁）日前在会上说."""
        name = without_description(self._folded, start, clause)
        if name == clause:
            return None
        begin = clause_start(self._text, self._folded, start, name)
        found = self._subjects.read((begin, name), match, antecedent, sentence)
        return found if found is not None and found.kind is SpeakerKind.PERSON else None

    def _in_manner(self, start: int, clause: int, end: int) -> Speaker | None:
        """Whom a sentence opens with that tells what they do while speaking: 李某蹲在田边，指着稻穗说."""
        if self._folded[clause - 1] != "，" or _MANNER.fullmatch(self._folded, clause, end) is None:
            return None
        return self._phrases.people.named_at(start, clause)

    def _set_off(
        self, span: tuple[int, int], match: CueMatch, antecedent: Antecedent, sentence: Span
    ) -> Speaker | None:
        """The person whom a comma parts from the place of speaking: 局长李文华，在论坛上表示."""
        start, clause = span
        if self._folded[clause - 1] != "，" or not self._folded.startswith("在", clause):
            return None
        found = self._subjects.read(
            (clause_start(self._text, self._folded, start, clause - 1), clause - 1),
            match,
            antecedent,
            sentence,
        )
        return found if found is not None and found.kind is SpeakerKind.PERSON else None

    def _is_topic(self, clause: int, match: CueMatch, sentence: Span) -> bool:
        """Whether a clause tells what is spoken of, and not who speaks: 对于某国宣布加税，某部表示."""
        topic = self._folded.startswith(_TOPICS, clause)
        return topic and self._folded.find("，", match.end, sentence.end) >= 0

    def _asker(self, start: int, end: int) -> Speaker | None:
        """The reporters of 有记者问."""
        asker = _ASKER.search(self._folded, start, end)
        return (
            self._phrases.worded(asker.start("who"), asker.end("who"), SpeakerKind.UNNAMED) if asker else None
        )

    def _cited(self, start: int, end: int) -> Speaker | None:
        """Whom a report cites: 某社援引官员的话说."""
        cited = _CITED.search(self._folded, start, end)
        if cited is None or cited.end() != end:
            return None
        begin, last = cited.span("who")
        return self._phrases.known(begin, last) or self._phrases.read(
            self._folded[begin:last], begin, sure=True
        )

    def _opening(self, match: CueMatch, sentence: Span, antecedent: Antecedent) -> Speaker | None:
        """The person whom a sentence opens with and whose verb this is, too: 县长某人视察灾区，强调."""
        before = skip_adverbials(self._folded, sentence.start, match.start)
        if self._folded[before - 1 : before] not in {"，", ","} or (
            not match.cue.strict and match.cue.words not in _SHARING
        ):
            return None
        if _SUFFERED.search(self._folded, sentence.start, before - 1):
            return None
        if self._folded[sentence.start] in _PERSONS and self._folded[sentence.start + 1] not in "们的":
            span = Span(sentence.start, sentence.start + 1)
            return self._subjects.meant(
                self._folded[span.start], match, span, (span.start, span.start), antecedent
            )
        meeting = _MEETING.match(self._folded, sentence.start, before)
        if meeting is not None:
            return self._subjects.read((sentence.start, meeting.end()), match, antecedent, sentence)
        visitor = self._visitor(sentence.start, before - 1)
        if visitor is not None:
            return self._subjects.read(visitor, match, antecedent, sentence)
        return self._opened(before, match, sentence, antecedent)

    def _opened(self, before: int, match: CueMatch, sentence: Span, antecedent: Antecedent) -> Speaker | None:
        """The person with an office whom a sentence opens with, no others named at the head of a clause."""
        occasion = _OCCASION.match(self._folded, sentence.start, before)
        if occasion is not None:
            sentence = Span(occasion.end(), sentence.end)
        stop = self._folded.find("，", sentence.start, before)
        limit = min(stop, sentence.start + 40)
        opened = OFFICE_AND_NAME_INSIDE.search(
            self._folded, sentence.start, limit
        ) or CHINESE_BODY_NAME_OFFICE.search(self._folded, sentence.start, limit)
        if opened is None or BOUNDARY.search(self._folded, sentence.start, opened.start()):
            return None
        clause = self._folded.rfind("，", sentence.start, before - 1) + 1
        if clause > opened.end() and _OTHERS.match(self._folded, clause, before):
            return None
        found = self._subjects.read((sentence.start, opened.end()), match, antecedent, sentence)
        return found if found is not None and found.kind is SpeakerKind.PERSON else None

    def _visitor(self, start: int, end: int) -> tuple[int, int] | None:
        """Where somebody in office is named whose visit or meeting the clauses up to a verb tell of."""
        clause = self._folded.rfind("，", start, end) + 1
        while True:
            begin = max(clause, start)
            found = _VISITOR.match(self._folded, begin, end)
            if found is not None:
                return found.span("who")
            if begin == start or _VISITED.match(self._folded, begin, end) is None:
                return None
            clause = self._folded.rfind("，", start, begin - 1) + 1

    def _before_comma(self, match: CueMatch, sentence: Span, antecedent: Antecedent) -> Speaker | None:
        """Finds the subject of a verb that an adverbial between commas parts from it: 他在会上，强调."""
        if self._folded[match.start - 1 : match.start] not in {"，", ","}:
            return None
        comma = max(self._folded.rfind("，", sentence.start, match.start - 1), sentence.start)
        clause = comma + 1 if self._folded[comma] == "，" else comma
        if _SPIRIT.search(self._folded, clause, match.start - 1):
            return None
        for place in _PLACE_START.finditer(self._folded, clause, match.start):
            # 滨城队将主场迎战，预计…: what a team will do is no occasion to speak.
            if place.start() > clause and place[0] not in _NO_OCCASIONS:
                return self._subjects.read(
                    (clause, skip_adverbials(self._folded, clause, place.start())),
                    match,
                    antecedent,
                    sentence,
                )
        return None

    def _issuer(self, match: CueMatch, sentence: Span, antecedent: Antecedent) -> Speaker | None:
        """Finds who issued what the verb goes on with: 全国妇联发出倡议，呼吁."""
        # The clause right before the verb, or all that stands before it.
        clause = self._folded.rfind("，", sentence.start, match.start - 1) + 1
        for start in (max(clause, sentence.start), sentence.start):
            issued = _ISSUING.match(self._folded, start, match.start)
            if issued is not None and issued.end() == match.start:
                end = skip_adverbials(self._folded, start, issued.end("who"))
                # 会后他在门外发表声明: where it is done is no part of who does it.
                place = self._folded.find("在", start + 1, end)
                end = place if place > start else end
                return self._subjects.read((start, end), match, antecedent, sentence)
        return None

    def _shared(self, match: CueMatch, sentence: Span, antecedent: Antecedent) -> Speaker | None:
        """Finds the subject of the clause before, which 并 shares: 市财政局已下拨资金，并表示."""
        begin = skip_adverbials(self._folded, sentence.start, match.start)
        if self._folded[begin : begin + 1] != "并" and not self._folded.startswith(
            ("，并", ",并"), begin - 1
        ):
            return None
        shared = _SHARED.match(self._folded, sentence.start, begin)
        if shared is None:
            return None
        return self._subjects.read((sentence.start, shared.end("who")), match, antecedent, sentence)
