"""Finds whom a Chinese source phrase names: 据……介绍, 从……获悉, 在……看来."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.speakers.chinese_clauses import BOUNDARY, skip_adverbials, without_bracket
from generator.analysis.speakers.chinese_joint import join_chinese
from generator.analysis.speakers.chinese_name_words import DOCUMENT_END, is_body
from generator.analysis.speakers.chinese_phrases import TITLED
from generator.analysis.speakers.sources import Source
from generator.analysis.speakers.speaker import Speaker
from generator.analysis.words.word_sets import words_of
from generator.model import Span, SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.cues.finding import CueMatch
    from generator.analysis.speakers.chinese_subjects import ChineseSubjectReader
    from generator.analysis.speakers.english import Antecedent

_SOURCE_WINDOW = 60
"""Code points behind 据 in which its clause must end."""
_REPORTED = words_of(
    "了解 悉 介绍 报道 报导 统计 预测 估计 测算 称 透露 估算 分析 调查 不完全统计 初步统计 推算 披露 传"
)
"""Behind 据 these name nobody: 据了解."""
_VAGUELY = ("公开", "相关", "有关", "官方", "外媒", "此前", "早前", "最新", "初步")
"""What may stand before them: 据公开报道."""
_SAYS_SO = re.compile(
    r"(?:(?:上?周[一二三四五六日]|[0-9]{1,4}[年月日号]|近日|日前|昨日|今日|[昨今]){1,3}(?:[（(][^）)]{1,8}[）)])?)?"
    r"(?:援引[^，。]{1,16}?的?话?(?:报[道导]|消息|称)|[电讯]|的?(?:最新|官方|公开|初步|不完全|独家|综合[讯电]?|记者)?(?:介绍|统计|报[道导]|透露|预测|分析|披露|测算|估计|估算|推算|称|说"
    r"|表示|通报|消息|数据|反映|预计|了解|观察|回忆|描述|讲述|判断|推测|研判|监测|检测|计算|提供的数据|(?:抽样|问卷|入户|专项|随机)?调查"
    r"|(?:(?:[0-9]{1,4}[年月日号]|近日|日前|昨日|今日|今天){1,3})?发布的(?:最新)?(?:数据|报告|消息|公告|通知|统计)|公布的(?:最新)?(?:数据|报告|统计|消息)|数据显示"
    r"|报告显示|统计显示|显示))$"
)
_SAYING_ENDS = frozenset("道导息称电讯绍计露测析算说示报据映解告知查察忆述断判")
"""What such words end in."""
_PERSONS = {"他": "he", "她": "she"}
_BEFORE_SOURCE = re.compile(rf"{BOUNDARY.pattern}|[而另但]|(?<=[一二三四五六七八九十])是")
_QUOTED_TITLE = re.compile('[“「"]([^“”「」"]{2,40})[”」"]')
"""A document in quotation marks: 根据“指导意见”."""
_LATIN_DATA = re.compile(r"[\u4e00-\u9fff]{0,6}[a-z][a-z0-9]{1,12}")
"""A source of data with a Latin name: 据北港iData数据显示."""
_MEETING = re.compile(
    r"(?P<who>.*?)(?:(?:近日|日前|今天|今日|昨天|昨日|当天|[0-9]{1,2}日|[0-9]{1,2}月[0-9]{1,2}日)?(?:在[^，。]{1,10})?"
    r"(?:召开|举行|举办|组织)的)?(?:今天|今日|昨天|昨日|当天|[0-9]{2,4}年|[0-9一二三四上下全]{1,2}(?:季度|半年|月份?|年)"
    r"|最新|本次|一?场|例行|专题|首场|系列|月度|季度|年度|的|新闻){0,8}(?:新闻发布|发布|通气|吹风|座谈|推介|说明|恳谈|见面)会"
)
"""A meeting with the press, and who holds it: 某局2031年一季度例行新闻发布会."""
_ACTED_ON = ("有关规定", "相关规定")
"""Ends of what somebody acts on, who then is told of: 根据《某预案》有关规定，某局启动响应."""
_ARTICLE = re.compile(
    "》(?:[0-9.]{1,12}条?|(?:第[0-9〇零一二三四五六七八九十百]{1,8}[条款项章][、和]?){1,6})?的?(?:规定)?$"
)
"""A part of what is gone by, behind its title: 《某规则》第5.1条的规定."""
_CLAUSE_END = re.compile(r"[，,。；;：:！？]")


class ChineseSources:
    """Finds sources of Chinese cues in one document.

    Args:
        folded: the document's shadow, in simplified characters.
        subjects: what reads who speaks.
    """

    def __init__(self, folded: str, subjects: ChineseSubjectReader) -> None:
        self._folded = folded
        self._subjects = subjects
        self._phrases = subjects.phrases

    def read(self, match: CueMatch, sentence: Span, antecedent: Antecedent) -> Source | None:
        """Reads a source phrase: 据……介绍, 从……获悉, 在……看来.

        Args:
            match: the cue.
            sentence: where it stands.
            antecedent: gives whom a pronoun means.

        Returns:
            The source; None where nobody speaks.
        """
        words = match.cue.words
        if words in {"获悉", "了解到"}:
            speaker = self._learned(match, sentence)
        elif words == "看来":
            speaker = self._seen(match, sentence, antecedent)
        else:
            return self._according(match, sentence, antecedent)
        return None if speaker is None else Source(speaker, Span(match.start, match.end))

    def _according(self, match: CueMatch, sentence: Span, antecedent: Antecedent) -> Source | None:
        start, folded = match.end, self._folded
        if match.start > sentence.start and not _BEFORE_SOURCE.match(folded, match.start - 1):
            return None
        end = self._clause_end(start, sentence)
        if end is None:
            return None
        words = folded[start:end]
        if match.cue.words == "据" and words.startswith("报") and words[1:2] not in {"告", "道", "纸", "章"}:
            return Source(None, Span(match.start, start + 1))
        if match.cue.words == "据" and (
            words in _REPORTED or (words.startswith(_VAGUELY) and words[2:] in _REPORTED)
        ):
            return Source(None, Span(match.start, end))
        # To look at the last character costs a hundredth of a search.
        says = _SAYS_SO.search(words) if words[-1:] in _SAYING_ENDS else None
        if says is None:
            speaker = self._document(words, start) if match.cue.words != "据" else None
        elif says.start():
            end = start + says.start()
            end = without_bracket(folded, start, end)
            named = folded[start:end]
            if named in _PERSONS:
                # 据他透露: whoever spoke before.
                speaker = antecedent(_PERSONS[named])
            else:
                speaker = self._phrases.known(start, end) or self._phrases.read(named, start, sure=True)
            if speaker is None and _LATIN_DATA.fullmatch(named):
                speaker = self._phrases.worded(start, end, SpeakerKind.BODY)
            if speaker is not None:
                place = (sentence.start, start, end)
                speaker = join_chinese(self._phrases, self._folded, place, speaker)
        else:
            return None
        return None if speaker is None else Source(speaker, Span(match.start, match.end))

    def _clause_end(self, start: int, sentence: Span) -> int | None:
        """Where the clause of a source ends, behind what a bracket tells: 据李某（58岁，退休教师）介绍."""
        folded = self._folded
        stop = _CLAUSE_END.search(folded, start, min(sentence.end, start + _SOURCE_WINDOW))
        opened = -1 if stop is None else max(folded.rfind(mark, start, stop.start()) for mark in "（(")
        if stop is not None and opened >= 0:
            closing = max(folded.find(mark, opened, sentence.end) for mark in "）)")
            if closing > stop.start():
                stop = _CLAUSE_END.search(folded, closing, min(sentence.end, closing + _SOURCE_WINDOW))
        return None if stop is None else stop.start()

    def _document(self, words: str, start: int) -> Speaker | None:
        """The document that one goes by: 根据……规划."""
        quoted = _QUOTED_TITLE.fullmatch(words)
        if quoted is not None:
            words, start = quoted[1], start + quoted.start(1)
        if words in {"计划", "标准"} or words.endswith(_ACTED_ON):
            return None
        if (article := _ARTICLE.search(words)) is not None:
            words = words[: article.start() + 1]
        if not DOCUMENT_END.search(words.removesuffix("》")):
            return None
        known = self._phrases.known(start, start + len(words))
        if known is not None or TITLED.search(words) is None:
            return known or self._phrases.document(words, start)
        return self._phrases.read(words, start, sure=False)

    def _learned(self, match: CueMatch, sentence: Span) -> Speaker | None:
        source = self._folded.rfind("从", max(sentence.start, match.start - 40), match.start)
        if source < 0:
            return None
        end = skip_adverbials(self._folded, source + 1, match.start)
        end = without_bracket(self._folded, source + 1, end)
        # 从某局的发布会上获悉: the meeting is the source, and no adverbial.
        end += self._folded.startswith("会上", end)
        words = self._folded[source + 1 : end]
        if not words or BOUNDARY.search(words):
            return None
        if words.endswith(("会上", "处", "方面")) and not words.endswith("办事处"):
            words = words.removesuffix("上").removesuffix("处").removesuffix("方面")
        meeting = _MEETING.fullmatch(words)
        if meeting is not None:
            place = source + 1 + meeting.end("who")
            known = self._phrases.known(source + 1, place)
            if known is not None or not is_body(meeting["who"]):
                return known or Speaker("", None, Span(source + 1, end))
            return self._phrases.worded(source + 1, place, SpeakerKind.BODY)
        known = self._phrases.known(source + 1, source + 1 + len(words))
        return known or self._phrases.read(words, source + 1, sure=True)

    def _seen(self, match: CueMatch, sentence: Span, antecedent: Antecedent) -> Speaker | None:
        source = self._folded.rfind("在", max(sentence.start, match.start - 24), match.start)
        if source < 0 or (source > sentence.start and not _BEFORE_SOURCE.match(self._folded, source - 1)):
            return None
        return self._subjects.read((source + 1, match.start), match, antecedent, sentence)
