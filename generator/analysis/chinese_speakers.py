"""Finds who stands before a Chinese verb of saying, or is named by a source phrase such as 据……介绍."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.chinese_cue_letters import ASKING
from generator.analysis.chinese_joint_speakers import join_chinese
from generator.analysis.chinese_names import (
    CHINESE_INTRODUCED,
    CHINESE_NAME_AND_OFFICE,
    OFFICE_AND_NAME_INSIDE,
)
from generator.analysis.chinese_phrases import (
    BAD_SPEAKERS,
    DIRECTED,
    ChinesePhraseReader,
)
from generator.analysis.speaker import Speaker
from generator.analysis.speaker_words import CHINESE_LEADERS, CHINESE_PEOPLE
from generator.analysis.word_sets import words_of
from generator.model import Span, SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.actors_named import ActorsNamed
    from generator.analysis.english_speakers import Antecedent
    from generator.analysis.speech_cues import CueMatch

_WINDOW = 90
"""Code points before a cue: a Chinese clause is seldom longer."""
_LONGEST_BRACKET = 40
"""Code points of a bracket behind a subject."""
_BRACKET = re.compile(r"[（(][^（）()，。；]{1,38}[）)]$")
_MOST_TAILS = 8
"""Adverbs and adverbials before a verb that are skipped."""
_ADVERB = re.compile(
    r"(?:进一步|同时|特别|今天|昨天|今日|昨日|日前|近日|再次|多次|明确|一再|随后|笑着|当天|当日|此前|曾经"
    r"|已经|均|皆|都|还|也|则|就"
    r"|早|经|明确|私下里?|私底下|悄悄|事前|电话里|早就|曾多次|早已|再三|数次|屡次|当面|书面|口头|明确地|曾明确|最新|早前|较早前|稍早前|上个?月|上周末|周末|年初|年中|年底|期间|当场|援引|表态|喊话|高调"
    r"|对此|就此|据此|审查|审理后?|综合研判|经评估|(?<=[告要函信图辞件])中"
    r"|此|更|曾|又|再|并|仍|却|已|亦|便|才|一致|直接|公开|坦率|反复|最近|日前在京|在会上|会上|普遍|纷纷|正式"
    r"|今年|去年|今早|昨[晚早夜]|上午|下午|晚间|昨|今|比喻|举例|打比方"
    r"|当晚|继续|接着|首次|率先|共同|联合|对外|严肃|郑重|不断|主动|如此|这样|独家|所|着|现场|专门|着重"
    r"|重点|另|最后|最终|此次|有关|而是|调侃|吐槽|评论|报[道导]|质疑|解释|补充|答复|答覆|回应|批评|反驳|怒|当庭|赛后|赛前|会后|事后|席间|苦笑着?|微笑着?|大笑|冷笑|笑|哭诉"
    r"|哽咽着?|无奈|感慨|表态|发文|撰文|留言|(?:致[辞词]|受访|发言)时?|强调|坦言|如[此是]|语气坚定地|地|[昨今明][(（]\d{1,2}[)）]日|[(（]\d{1,2}日[)）]"
    r"|(?:\d{1,4}|[〇一二三四五六七八九十]{1,4})(?:年|月|日|号|月份)|上周[一二三四五六日]?"
    r"|本周[一二三四五六日]?|周[一二三四五六日]|[，,\s])$"
)
_PLACE_START = re.compile(
    r"(?:手?[指拿捧看望拉握抱举托摸抚翻]着|在|于|对|向|就|从|同|与|跟|把|将|面对|接受|回[复覆应]|答[复覆]|出席|主持|针对|为此|用|参加|应邀|受邀|会见|回答|谈及|谈到|透过|以(?=[^，]{1,8}(?:方式|身份|视频|书面))|经(?=[^，]{1,10}(?:调查|核实|审理|研判|评估|检测|测算)))"
)
_NO_OCCASIONS = frozenset(("将", "把"))
_MANNER = re.compile("[手边]?[指拿捧看望拉握抱举托数摸抚翻端拍]着[\u4e00-\u9fff]{0,12}")
"""What somebody does while speaking."""
_AT = frozenset("在于就")
"""What stands before the name of a place or an occasion between marks."""
BOUNDARY = re.compile(
    r"[，,。；;：:、！!？?”」』\"]|(?<![\d日])[）)]|[(（](?!\d{1,2}日?[)）])|(?<![a-z.])\s|\s(?![a-z])"
)
_LEAD = re.compile(
    r"(?:目前|当前|现在|此前|早前|随即|其后|期间|当晚|今早|昨晚|不过|而且|而|但是|但|会中|席间|现场|此外|另外|同时|其中|有|对此|因此|所以|可|且|如|正如|就像|连|只有|随后|近日"
    r"|日前|今天|昨天|昨日|今日"
    r"|\d{1,2}日|\d{1,2}月\d{1,2}日|\d{4}年|今年|去年|上周|本周|当天|当日|会上|会后|会议期间|也有|更有"
    r"|还有|并且|然而|至于|以及"
    r"|虽然|尽管|如果|由于|因为|当(?![地事庭])|像)+"
)
_ISSUING = re.compile(
    r"(?P<who>[^，。；：“”「」]{2,30}?)(?:近日|日前|昨日|今日|昨|今|紧急|联合|依法){0,2}(?:发出|下发|印发|发布|出台|致函|致信|下达|作出)[^，。；：“”]{2,24}，(?:并|还|明确)?"
)
_SHARED = re.compile(
    r"(?P<who>[^，。；：“”「」、的]{2,20}?)(?=已|将|近日|日前|昨日|今日|当天|于|在|对|向|就|也|还|正|发布|宣布|召开|下发|启动|回应|否认|介绍|通报|[0-9])"
)
_SOMEBODY = frozenset(("市场", "坊间", "有人", "有的人", "也有人", "不少人", "很多人", "许多人"))
"""Unnamed people, as "some say" has them."""
_ASKER = re.compile("(?:^|有|，|。)?(?P<who>(?!有)[一-鿿]{0,8}?(?:记者|媒体|主持人))$")
_CITED = re.compile(
    "(?:援引|引述|引用)(?P<who>[^，。；：“”]{2,24}?)(?:的(?:话|说法|消息|报道|分析|观点|表述))?(?:来)?$"
)
_TOPICS = ("对于", "针对", "至于", "关于", "由于", "随着")
"""What opens a clause on what is spoken of, or why."""
_SHARING = words_of(
    "强调 指出 认为 呼吁 要求 建议 提醒 指 说 提出 希望 敦促 感叹 主张 相信 形容 叮嘱 嘱咐 勉励 鼓励 嘱托"
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
_VISITED = re.compile(rf"(?:并|还|又)?(?:{_VISITING})")
"""How a clause goes on that still tells of the visitor."""
_OTHERS = re.compile(rf"[\u4e00-\u9fff]{{0,4}}?(?:群众|乡亲们?|{CHINESE_PEOPLE})")
"""Whom a clause begins with who are not the visitor."""
_SUFFERED = re.compile("[被遭]|受到|引发|令|使")
"""What shows that others may speak of the person whom a sentence opens with."""
_RESEARCHERS = re.compile(
    "(?:研究(?:人员|者|团队|小组|组)|科学家|学者|专家|团队|课题组|小组|考古队|专案组|调查组)$"
)
"""Who may say that they find something, where others only come upon it."""
_AND_OTHERS = re.compile("等人?$")
"""Behind a name: and others."""
_PERSONS_ONLY = frozenset(("说明",))
"""What facts do, too, but for a person it is to speak."""
_PERSONS = frozenset(("他", "她"))
_TOLD = words_of(
    "说 指 强调 指出 要求 叮嘱 勉励 鼓励 提醒 认为 介绍 建议 嘱咐 表示 说道 坦言 补充 补充道 解释 解释道 "
    "解释说 介绍说 回忆 回忆道 感慨道 感叹道 笑道 分析 呼吁 写道 谈道"
)
"""What a person does with words, so that a pronoun before it speaks."""
_PRONOUNS = {"他": "he", "她": "she", "他们": "they", "她们": "they", "它": "it", "其": "it"}
_CLOSING = {"”": "“", "」": "「"}
_BELIEVED = words_of(
    "说 认为 觉得 认定 指出 强调 介绍 建议 预计 提醒 呼吁 说道 勉励 叮嘱 嘱咐 汇报 提到 讲 补充 解释 "
    "分析 回忆 形容 补充道 解释道"
)
"""Verbs of anybody that a bare name is believed before, besides the strict ones."""


class ChineseSpeakers:
    """Finds speakers of Chinese cues in one document.

    Args:
        text: the document's text.
        folded: its shadow, in simplified characters.
        actors: known actors, by place.
    """

    def __init__(self, text: str, folded: str, actors: ActorsNamed) -> None:
        self._text = text
        self._folded = folded
        self.phrases = ChinesePhraseReader(text, folded, actors)

    def subject(self, match: CueMatch, sentence: Span, antecedent: Antecedent) -> Speaker | None:
        """Finds the subject of a Chinese verb of saying; None where nobody is sure."""
        end = self._without_bracket(sentence.start, self.skip_tails(sentence.start, match.start))
        if end <= sentence.start:
            return None
        clause = self._clause(max(sentence.start, end - _WINDOW), end)
        if match.cue.words in ASKING or self._is_topic(clause, match, sentence):
            return self._asker(clause, end) if match.cue.words in ASKING else None
        if "引" in self._folded[clause:end] and (cited := self._cited(clause, end)) is not None:
            return cited
        found = self.read((clause, end), match, antecedent, sentence)
        if found is not None or self._folded[end - 1] == "》":
            return found
        # Adverbials of place and occasion, the last first: 他在会上对记者说.
        places = [place.start() for place in _PLACE_START.finditer(self._folded, clause, end)]
        for place in reversed(places[-4:]):
            if place > clause and (
                found := self.read((clause, self.skip_tails(clause, place)), match, antecedent, sentence)
            ):
                return found
        return (
            self._in_manner(sentence.start, clause, end)
            or self._set_off((sentence.start, clause), match, antecedent, sentence)
            or self._before_comma(match, sentence, antecedent)
            or self._issuer(match, sentence, antecedent)
            or self._shared(match, sentence, antecedent)
            or self._opening(match, sentence, antecedent)
        )

    def _in_manner(self, start: int, clause: int, end: int) -> Speaker | None:
        """Whom a sentence opens with that tells what they do while speaking: 李某蹲在田边，指着稻穗说."""
        if self._folded[clause - 1] != "，" or _MANNER.fullmatch(self._folded, clause, end) is None:
            return None
        return self.phrases.named_at(start, clause)

    def _set_off(
        self, span: tuple[int, int], match: CueMatch, antecedent: Antecedent, sentence: Span
    ) -> Speaker | None:
        """The person whom a comma parts from the place of speaking: 局长李文华，在论坛上表示."""
        start, clause = span
        if self._folded[clause - 1] != "，" or not self._folded.startswith("在", clause):
            return None
        found = self.read((self._clause(start, clause - 1), clause - 1), match, antecedent, sentence)
        return found if found is not None and found.kind is SpeakerKind.PERSON else None

    def _without_bracket(self, start: int, end: int) -> int:
        """Where a subject ends before a bracket with another name of it: 《……意见》（以下简称《意见》）."""
        if self._folded[end - 1 : end] not in {"）", ")"}:
            return end
        bracket = _BRACKET.search(self._folded, max(start, end - _LONGEST_BRACKET), end)
        return end if bracket is None or bracket.start() == start else bracket.start()

    def name(self, start: int, end: int) -> Speaker | None:
        """Reads [start, end) as the name of a speaker, known or not."""
        words = self._folded[start:end]
        return self.phrases.known(start, end) or self.phrases.read(words, start, sure=True)

    def _is_topic(self, clause: int, match: CueMatch, sentence: Span) -> bool:
        """Whether a clause tells what is spoken of, and not who speaks: 对于某国宣布加税，某部表示."""
        topic = self._folded.startswith(_TOPICS, clause)
        return topic and self._folded.find("，", match.end, sentence.end) >= 0

    def _asker(self, start: int, end: int) -> Speaker | None:
        """The reporters of 有记者问."""
        asker = _ASKER.search(self._folded, start, end)
        return (
            self.phrases.worded(asker.start("who"), asker.end("who"), SpeakerKind.UNNAMED) if asker else None
        )

    def _cited(self, start: int, end: int) -> Speaker | None:
        """Whom a report cites: 某社援引官员的话说."""
        cited = _CITED.search(self._folded, start, end)
        if cited is None or cited.end() != end:
            return None
        begin, last = cited.span("who")
        return self.phrases.known(begin, last) or self.phrases.read(
            self._folded[begin:last], begin, sure=True
        )

    def _opening(self, match: CueMatch, sentence: Span, antecedent: Antecedent) -> Speaker | None:
        """The person whom a sentence opens with and whose verb this is, too: 县长某人视察灾区，强调."""
        before = self.skip_tails(sentence.start, match.start)
        if self._folded[before - 1 : before] not in {"，", ","} or (
            not match.cue.strict and match.cue.words not in _SHARING
        ):
            return None
        if _SUFFERED.search(self._folded, sentence.start, before - 1):
            return None
        if self._folded[sentence.start] in _PERSONS and self._folded[sentence.start + 1] not in "们的":
            span = Span(sentence.start, sentence.start + 1)
            return self._meant(self._folded[span.start], match, span, (span.start, span.start), antecedent)
        visitor = self._visitor(sentence.start, before - 1)
        if visitor is not None:
            return self.read(visitor, match, antecedent, sentence)
        return self._opened(before, match, sentence, antecedent)

    def _opened(self, before: int, match: CueMatch, sentence: Span, antecedent: Antecedent) -> Speaker | None:
        """The person with an office whom a sentence opens with, no others named at the head of a clause."""
        stop = self._folded.find("，", sentence.start, before)
        opened = OFFICE_AND_NAME_INSIDE.search(self._folded, sentence.start, min(stop, sentence.start + 40))
        if opened is None or BOUNDARY.search(self._folded, sentence.start, opened.start()):
            return None
        clause = self._folded.rfind("，", sentence.start, before - 1) + 1
        if clause > opened.end() and _OTHERS.match(self._folded, clause, before):
            return None
        found = self.read((sentence.start, opened.end()), match, antecedent, sentence)
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

    def _clause(self, begin: int, end: int) -> int:
        """Where the clause begins that ends at a place."""
        folded, clause = self._folded, begin
        for found in BOUNDARY.finditer(folded, begin, end):
            clause = found.end()
        if folded[end - 1] == "》" and (title := folded.rfind("《", begin, end)) >= 0:
            # A title may hold commas of its own.
            return min(clause, title)
        if begin < clause < end and (mark := _CLOSING.get(self._text[clause - 1])) is not None:
            # 「十五五」规划建议: a name that begins between marks.
            opening = self._text.rfind(mark, max(begin, clause - 10), clause)
            if opening >= begin and not BOUNDARY.search(folded, opening + 1, clause - 1):
                # 局长李文华在“部长通道”上说: the marks name where.
                return opening if folded[opening - 1] not in _AT else self._clause(begin, opening - 1)
        return clause

    def _before_comma(self, match: CueMatch, sentence: Span, antecedent: Antecedent) -> Speaker | None:
        """Finds the subject of a verb that an adverbial between commas parts from it: 他在会上，强调."""
        if self._folded[match.start - 1 : match.start] not in {"，", ","}:
            return None
        comma = max(self._folded.rfind("，", sentence.start, match.start - 1), sentence.start)
        clause = comma + 1 if self._folded[comma] == "，" else comma
        for place in _PLACE_START.finditer(self._folded, clause, match.start):
            # 滨城队将主场迎战，预计…: what a team will do is no occasion to speak.
            if place.start() > clause and place[0] not in _NO_OCCASIONS:
                return self.read(
                    (clause, self.skip_tails(clause, place.start())), match, antecedent, sentence
                )
        return None

    def _issuer(self, match: CueMatch, sentence: Span, antecedent: Antecedent) -> Speaker | None:
        """Finds who issued what the verb goes on with: 全国妇联发出倡议，呼吁."""
        # The clause right before the verb, or all that stands before it.
        clause = self._folded.rfind("，", sentence.start, match.start - 1) + 1
        for start in (max(clause, sentence.start), sentence.start):
            issued = _ISSUING.match(self._folded, start, match.start)
            if issued is not None and issued.end() == match.start:
                return self.read((start, issued.end("who")), match, antecedent, sentence)
        return None

    def _shared(self, match: CueMatch, sentence: Span, antecedent: Antecedent) -> Speaker | None:
        """Finds the subject of the clause before, which 并 shares: 市财政局已下拨资金，并表示."""
        begin = self.skip_tails(sentence.start, match.start)
        if self._folded[begin : begin + 1] != "并" and not self._folded.startswith(
            ("，并", ",并"), begin - 1
        ):
            return None
        shared = _SHARED.match(self._folded, sentence.start, begin)
        if shared is None:
            return None
        return self.read((sentence.start, shared.end("who")), match, antecedent, sentence)

    def skip_tails(self, start: int, end: int) -> int:
        """Where the subject ends of a verb that stands at `end`, adverbs and a comma before it skipped.

        Args:
            start: where its sentence or clause starts.
            end: where the verb starts.
        """
        for _ in range(_MOST_TAILS):
            found = _ADVERB.search(self._folded, max(start, end - 6), end)
            if found is None or found.start() < start:
                break
            if found.group() in {"，", ","} and found.end() == end and found.start() - start > 0:
                # A comma before the verb: only what a place or an occasion precedes.
                break
            end = found.start()
        return end

    def _named_before(self, start: int, place: int, pronoun: str) -> Speaker | None:
        """The one person whom a sentence names before a pronoun: 发言人毛宁……，她指出."""
        if pronoun not in _PERSONS:
            return None
        named = [found.end() for found in OFFICE_AND_NAME_INSIDE.finditer(self._folded, start, place)]
        if not named:
            offices = [found.end() for found in CHINESE_INTRODUCED.finditer(self._folded, start, place)]
            return (
                self.phrases.named_at(offices[0], place)
                if len(offices) == 1
                else self.phrases.bearer_at(start, place)
            )
        return (
            self.phrases.read(self._folded[start : named[0]], start, sure=True) if len(named) == 1 else None
        )

    def _meant(
        self, words: str, match: CueMatch, span: Span, before: tuple[int, int], antecedent: Antecedent
    ) -> Speaker | None:
        """Whom a pronoun means: the person named before it, the antecedent, or somebody without a name."""
        found = self._named_before(*before, words)
        if found is None and not (
            words in _PERSONS
            and (
                CHINESE_INTRODUCED.search(self._folded, *before)
                or CHINESE_NAME_AND_OFFICE.search(self._folded, *before)
            )
        ):
            # Who is introduced in the sentence itself is nearer than whoever spoke before it.
            found = antecedent(_PRONOUNS[words])
        if found is None and words in _PERSONS and (match.cue.strict or match.cue.words in _TOLD):
            # Somebody's words, whoever is meant.
            return Speaker("", None, span)
        return found

    def read(
        self, span: tuple[int, int], match: CueMatch, antecedent: Antecedent, sentence: Span
    ) -> Speaker | None:
        """Reads a stretch before a cue as a speaker.

        Args:
            span: (start, end) of the stretch.
            match: the cue.
            antecedent: gives whom a pronoun means.
            sentence: where all that stands.
        """
        start, end = span
        if end <= start:
            return None
        cue = match.cue
        found = self.phrases.known(start, end)
        if found is None:
            found = self._unknown((start, end), match, antecedent, sentence)
        elif cue.documents_only and found.kind is SpeakerKind.PERSON:
            return None
        if found is not None:
            return join_chinese(self.phrases, self._folded, (sentence.start, start, end), found)
        # 李某和王某: neither is an office's, and both together are nobody's name.
        cut = self._folded.rfind("和", start, end)
        found = self._unknown((cut + 1, end), match, antecedent, sentence) if cut > start else None
        if found is None or found.kind is not SpeakerKind.PERSON:
            return None
        joint = join_chinese(self.phrases, self._folded, (sentence.start, start, end), found)
        return joint if joint is not found else None

    def _unknown(
        self, span: tuple[int, int], match: CueMatch, antecedent: Antecedent, sentence: Span
    ) -> Speaker | None:
        """Reads [start, end) as a speaker whom the taxonomy does not know."""
        start, end = span
        cue = match.cue
        lead = _LEAD.match(self._folded, start, end)
        begin = lead.end() if lead is not None and lead.end() < end else start
        words = self._folded[begin:end]
        found: Speaker | None
        if self._folded[start:end] in _SOMEBODY and (cue.strict or cue.words in _BELIEVED):
            found = self.phrases.worded(start, end, SpeakerKind.UNNAMED)
        elif words in _PRONOUNS:
            found = self._meant(words, match, Span(start, end), (sentence.start, begin), antecedent)
        elif words in BAD_SPEAKERS or DIRECTED.search(self._folded, max(0, begin - 10), begin):
            return None
        else:
            found = self._named(begin, end, sure=cue.strict or cue.words in _BELIEVED)
        if found is None or (cue.words in _PERSONS_ONLY and not self._explains(found, match)):
            return None
        if cue.words == "发现" and found.kind is not SpeakerKind.DOCUMENT:
            told = self._folded.startswith(("，", "："), match.end)
            if not told or _RESEARCHERS.search(self._folded, start, end) is None:
                return None
        elif cue.documents_only and found.kind in {SpeakerKind.PERSON, SpeakerKind.UNNAMED, None}:
            return None
        return found._replace(span=Span(start, end))

    def _explains(self, found: Speaker, match: CueMatch) -> bool:
        """Whether somebody explains, and no fact shows something: 水利部说明，…."""
        body = found.kind is SpeakerKind.BODY and self._folded.startswith(("，", "：", "“", "「"), match.end)
        return body or found.kind is SpeakerKind.PERSON

    def _named(self, begin: int, end: int, *, sure: bool) -> Speaker | None:
        """Reads a phrase as a speaker, with the others whom 等 adds."""
        words = self._folded[begin:end]
        others = _AND_OTHERS.search(words)
        if others is None or not others.start():
            return self.phrases.read(words, begin, sure=sure)
        found = self.phrases.read(words[: others.start()], begin, sure=sure)
        return None if found is None else self.phrases.worded(found.span.start, end, found.kind)
