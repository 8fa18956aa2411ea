"""Reads what stands before a Chinese verb of saying as who speaks: a name, a pronoun, several people."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.speakers.chinese_joint import join_chinese
from generator.analysis.speakers.chinese_name_words import BAD_SPEAKERS, DOCUMENT_END, is_name
from generator.analysis.speakers.chinese_names import (
    CALLED_BY_SURNAME,
    CHINESE_INTRODUCED,
    CHINESE_NAME_AND_OFFICE,
    OFFICE_AND_NAME_INSIDE,
    TRANSCRIBED_FULL_NAME,
)
from generator.analysis.speakers.chinese_phrases import DIRECTED, TITLED, ChinesePhraseReader
from generator.analysis.speakers.speaker import Speaker
from generator.analysis.words.word_sets import words_of
from generator.model import Span, SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.cues.finding import CueMatch
    from generator.analysis.speakers.actors_named import ActorsNamed
    from generator.analysis.speakers.english import Antecedent

_LEAD = re.compile(
    r"(?:目前|当前|现在|此前|早前|随即|其后|期间|当晚|今早|昨晚|不过|而且|而|但是|但|会中|席间|现场|此外|另外|同时|其中|有(?!关|识之士)|对此|因此|所以|可|且|诚如|恰如|如|正如|就像|连(?!长)|只有|随后|近日"
    r"|日前|今天|昨天|昨日|今日"
    r"|\d{1,2}日|\d{1,2}月\d{1,2}日|\d{4}年|今年|去年|上周|本周|当天|当日|会上|会后|会议期间|也有|更有"
    r"|还有|并且|然而|至于|以及"
    r"|虽然|尽管|由于|因为|当(?![地事庭])|像|惟)+"
)
_DONE = frozenset(("研究", "调查", "评估", "统计", "审议", "讨论", "分析"))
"""What is done, or a paper where a clause follows its verb: 研究提出，……."""
_IF = re.compile("如有|如果|假如|假使|倘若|倘|要是|若(?!干)|一旦|万一|除非")
"""What opens a clause on what somebody may say: 如有居民反映."""
_SOMEBODY = words_of(
    "市场 坊间 有人 有的人 也有人 不少人 很多人 许多人 该记者 有记者 一名记者 一位记者 多名记者"
)
"""Unnamed people, as "some say" has them."""
_SO_MANY = re.compile("[0-9]{1,5}人|[两三四五六七八九十百数多]{1,4}人")
_NOBODYS = words_of("有报道 有报导 有消息 有传闻 有传言 有说法 另有报道 另有消息 也有报道 也有消息")
"""What tells that somebody spoke, and not who: 有消息称."""
_RESEARCHERS = re.compile(
    "(?:研究(?:人员|者|团队|小组|组)|科学家|学者|专家|团队|课题组|小组|考古队|专案组|调查组)$"
)
"""Who may say that they find something, where others only come upon it."""
_INSIDE = frozenset("中里内")
"""What stands behind a document that says something."""
_AND_OTHERS = re.compile("等人?$")
"""Behind a name: and others."""
_PERSONS_ONLY = frozenset(("说明",))
"""What facts do, too, but for a person it is to speak."""
_PERSONS = frozenset(("他", "她"))
_SEVERAL = frozenset(("他们", "她们"))
_QUOTES = tuple(f"{sign}{mark}" for sign in "，：" for mark in ('"', "「"))
_MET = re.compile("(?:[见找遇碰]到|采访了?|联系上了?|走访了?|来到)$")
"""What a reporter does with whom the sentence goes on to tell of."""
_KIN = {
    "她": re.compile("的?(?:[大小二]?女儿|母亲|妈妈|妻子|太太|姐姐|妹妹|奶奶|外婆|姥姥|婆婆|女友|闺蜜)"),
    "他": re.compile("的?(?:[大小二]?儿子|父亲|爸爸|丈夫|先生|哥哥|弟弟|爷爷|外公|姥爷|公公|男友)"),
}
"""Who may be meant as well by a pronoun behind whose they are."""
_TO_REPORTERS = re.compile("(?:告诉|告知)了?[^，。：；]{0,8}记者")
_TOLD = words_of(
    "说 指 强调 指出 要求 叮嘱 勉励 鼓励 提醒 认为 介绍 建议 嘱咐 表示 说道 坦言 补充 补充道 解释 解释道 "
    "解释说 介绍说 回忆说 强调说 分析说 感慨说 哭诉 诉说 回忆 回忆道 感慨道 感叹道 笑道 分析 呼吁 写道 谈道"
)
"""What a person does with words, so that a pronoun before it speaks."""
_PRONOUNS = {"他": "he", "她": "she", "他们": "they", "她们": "they", "它": "it", "其": "it"}
_BELIEVED = words_of(
    "说 认为 觉得 认定 指出 强调 介绍 建议 预计 提醒 呼吁 说道 勉励 叮嘱 嘱咐 "
    "汇报 提到 讲 补充 解释 分析 回忆 形容 补充道 解释道 介绍说 解释说 回忆说 "
    "强调说 分析说 感慨说 感叹说 感叹道 感慨道 回忆道 笑道 笑着说 打趣道 吐槽 反问 "
    "评价说 评价道 总结说 总结道 谈道 讲道 写道 哭诉 倾诉 控诉 质问 直呼 所言 笑言 "
    "供述 附和道 插话道 算账道 夸赞道 惊呼道 念叨道 称赞道 赞叹道 坦言道 安慰道 "
    "点头道 叹道 自嘲 调侃道 提醒道 "
)
"""Verbs of anybody that a bare name is believed before, besides the strict ones."""


class ChineseSubjectReader:
    """Reads the subjects of Chinese verbs in one document.

    Args:
        text: the document's text.
        folded: its shadow, in simplified characters.
        actors: known actors, by place.
    """

    def __init__(self, text: str, folded: str, actors: ActorsNamed) -> None:
        self._folded = folded
        self.phrases = ChinesePhraseReader(text, folded, actors)

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
        if end > start and self._folded[end - 1] in _INSIDE:
            inside = end - 2 if self._folded[end - 2] in "当之" else end - 1
            words = self._folded[start:inside]
            if "在" not in words and DOCUMENT_END.search(words.rstrip("》”」")):
                # 白皮书中提到: the paper says so, but 李某在报告中提到.
                end = inside
        if end <= start:
            return None
        cue = match.cue
        if self._folded[start:end] in _NOBODYS:
            return Speaker("", None, Span(start, end))
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
        if _IF.match(self._folded, start, end) or self._is_done(span, match):
            return None
        lead = _LEAD.match(self._folded, start, end)
        begin = lead.end() if lead is not None and lead.end() < end else start
        words = self._folded[begin:end]
        found: Speaker | None
        if self._is_somebody(begin, (start, end)) and (cue.strict or cue.words in _BELIEVED):
            first = start if self._folded[start:end] in _SOMEBODY else begin
            found = self.phrases.worded(first, end, SpeakerKind.UNNAMED)
        elif words in _PRONOUNS:
            found = self.meant(words, match, Span(start, end), (sentence.start, begin), antecedent)
        elif words == "其中":
            found = self._in_paper(sentence.start, start)
        elif words in BAD_SPEAKERS or DIRECTED.search(self._folded, max(0, begin - 10), begin):
            return None
        else:
            found = self._named(begin, end, sure=self._is_sure(words, match)) or self._teller(
                words, end, match
            )
        if found is None or (cue.words in _PERSONS_ONLY and not self._explains(found, match)):
            return None
        if cue.words == "发现" and found.kind is not SpeakerKind.DOCUMENT:
            told = self._folded.startswith(("，", "："), match.end)
            if not told or _RESEARCHERS.search(self._folded, start, end) is None:
                return None
        elif (
            cue.documents_only
            and found.kind in {SpeakerKind.PERSON, SpeakerKind.UNNAMED, None}
            # 律师表明，…: somebody states, where data show.
            and (cue.words != "表明" or found.kind is None or not self._folded.startswith("，", match.end))
        ):
            return None
        return found._replace(span=Span(start, end))

    def _is_somebody(self, begin: int, span: tuple[int, int]) -> bool:
        """Whether a stretch is unnamed people, by no word for what they are: 有人, 其中7人."""
        return self._folded[slice(*span)] in _SOMEBODY or (
            self._folded[span[1] - 1] == "人" and _SO_MANY.fullmatch(self._folded, begin, span[1]) is not None
        )

    @staticmethod
    def _is_sure(words: str, match: CueMatch) -> bool:
        """Whether a bare name is believed before a verb; before 看来 one of three characters alone."""
        cue = match.cue.words
        return match.cue.strict or cue in _BELIEVED or (cue == "看来" and len(words) == 3 and is_name(words))

    def _is_done(self, span: tuple[int, int], match: CueMatch) -> bool:
        """Whether a stretch tells what somebody does before they put something forward: 研究提出措施."""
        told = self._folded.startswith(("，", "："), match.end)
        return self._folded[slice(*span)] in _DONE and not told

    def _in_paper(self, start: int, place: int) -> Speaker | None:
        """The paper in which something is said: 四部门印发《……方案》，其中提出……."""
        paper = TITLED.search(self._folded, start, place - 1) if self._folded[place - 1] == "，" else None
        return None if paper is None else self.phrases.worded(*paper.span(1), SpeakerKind.DOCUMENT)

    def _explains(self, found: Speaker, match: CueMatch) -> bool:
        """Whether somebody explains, and no fact shows something: 水利部说明，…."""
        body = found.kind is SpeakerKind.BODY and self._folded.startswith(("，", "：", "“", "「"), match.end)
        return body or found.kind is SpeakerKind.PERSON

    def _teller(self, words: str, end: int, match: CueMatch) -> Speaker | None:
        """Who tells reporters, as nobody but a person does, by a short name: 在小学任教的李文告诉记者."""
        if "的" not in words or _TO_REPORTERS.match(self._folded, match.start) is None:
            return None
        return self.phrases.people.told_of(words, end, shortest=2)

    def _named(self, begin: int, end: int, *, sure: bool) -> Speaker | None:
        """Reads a phrase as a speaker, with the others whom 等 adds."""
        words = self._folded[begin:end]
        others = _AND_OTHERS.search(words)
        if others is None or not others.start():
            return self.phrases.read(words, begin, sure=sure)
        found = self.phrases.read(words[: others.start()], begin, sure=sure)
        return None if found is None else self.phrases.worded(found.span.start, end, found.kind)

    def meant(
        self, words: str, match: CueMatch, span: Span, before: tuple[int, int], antecedent: Antecedent
    ) -> Speaker | None:
        """Whom a pronoun means: the person named before it, the antecedent, or somebody without a name."""
        found = (
            self._named_before(*before, words)
            or self._transcribed(*before, words)
            or self._called_before(*before, words)
        )
        if found is None and not (words in _PERSONS and self._tells_of_somebody(*before)):
            # Who is introduced in the sentence itself is nearer than whoever spoke before it.
            found = antecedent(_PRONOUNS[words])
        if found is None and words in _PERSONS and (match.cue.strict or match.cue.words in _TOLD):
            # Somebody's words, whoever is meant.
            return Speaker("", None, span)
        if found is None and words in _SEVERAL and self._folded.startswith(_QUOTES, match.end):
            # 他们说：“……”: somebody's words, whoever they are.
            return Speaker("", None, span)
        return found

    def _named_before(self, start: int, place: int, pronoun: str) -> Speaker | None:
        """The one person whom a sentence names before a pronoun: 发言人王明……，她指出."""
        if pronoun not in _PERSONS:
            return None
        named = [found.end() for found in OFFICE_AND_NAME_INSIDE.finditer(self._folded, start, place)]
        if not named:
            offices = [found.end() for found in CHINESE_INTRODUCED.finditer(self._folded, start, place)]
            return (
                self.phrases.people.named_at(offices[0], place)
                if len(offices) == 1
                else self.phrases.people.bearer_at(start, place)
            )
        return (
            self.phrases.read(self._folded[start : named[0]], start, sure=True) if len(named) == 1 else None
        )

    def _tells_of_somebody(self, start: int, place: int) -> bool:
        """Whether somebody is introduced or called in [start, place)."""
        return bool(
            CHINESE_INTRODUCED.search(self._folded, start, place)
            or CHINESE_NAME_AND_OFFICE.search(self._folded, start, place)
            or any(called.search(self._folded, start, place) for called in CALLED_BY_SURNAME.values())
        )

    def _called_before(self, start: int, place: int, pronoun: str) -> Speaker | None:
        """The one person called by the surname whom a pronoun may mean: 记者见到李女士，她说."""
        if pronoun not in _PERSONS:
            return None
        called = [
            found.span()
            for found in CALLED_BY_SURNAME[pronoun].finditer(self._folded, start, place)
            # 张强偷了王先生的手机，他说: whom something is done to is not whom the sentence tells of.
            if found.start() == start
            or _MET.search(self._folded, max(start, found.start() - 4), found.start())
        ]
        if len({self._folded[first:last] for first, last in called}) != 1:
            return None
        # 李女士的母亲来了，她说: one or the other.
        kin = any(_KIN[pronoun].match(self._folded, last, place) for _, last in called)
        return None if kin else self.phrases.worded(*called[0], SpeakerKind.PERSON)

    def _transcribed(self, start: int, place: int, pronoun: str) -> Speaker | None:
        """The foreign person whom a sentence opens with before a pronoun: 安娜·莫恩住在河边，她说."""
        named = TRANSCRIBED_FULL_NAME.match(self._folded, start, place) if pronoun in _PERSONS else None
        return None if named is None else self.phrases.worded(*named.span(), SpeakerKind.PERSON)

    def name(self, start: int, end: int) -> Speaker | None:
        """Reads [start, end) as the name of a speaker, known or not."""
        words = self._folded[start:end]
        return self.phrases.known(start, end) or self.phrases.read(words, start, sure=True)
