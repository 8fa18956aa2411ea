"""Reads the label before a turn of a transcript: "GOVERNOR:", "Q:", "Ms. Lee:", "Ann Lee, the mayor:"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.analysis.speakers.chinese_names import CHINESE_FULL_NAME
from generator.analysis.speakers.name_words import CAPITAL
from generator.analysis.speakers.words import CHINESE_OFFICES, PEOPLE
from generator.analysis.words.word_sets import words_of
from generator.folding import fold
from generator.model import Span

_LONGEST = 110
"""Code points of a label."""
_WORD = rf"[{CAPITAL}][\w'’.-]{{0,24}}"
_NAME = rf"(?:(?:The|the) )?{_WORD}(?: (?:(?:de|van|von|bin|al|der|la|da|di|du|of) )?{_WORD}){{0,4}}"
_TIME = r"[\[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?"
_OFFICE = (
    r", [^:\"“”?!\n]{2,70}|(?:\s?\([^():\n]{2,60}\)){1,2}|\s?\[[^\]:\n]{2,60}\]"
    r"| (?:--?|–|—|/) [^:\"“”?!\n]{2,60}"
)
_ASKING = (
    r"[QA]\d{0,2}|[Qq]uestion(?:er)?(?: \d{1,2}| from the floor)?|QUESTION(?:ER)?|[Aa]nswer|ANSWER"
    r"|(?:[Aa]n? )?(?:[Aa]udience member|[Uu]nidentified [a-z]{4,11}|[Uu]nknown speaker"
    r"|[Mm]ember of the (?:public|audience|press))|Interviewer|Interviewee|Moderator|Operator"
    r"|(?:Speaker|Reporter|Journalist)(?: \d{1,2})?"
)
_COLON = re.compile(
    rf"[*_>]{{0,3}}(?:{_TIME} )?(?P<mark>[QA] ?[-–—] ?)?"
    rf"(?:(?P<asking>{_ASKING})|(?P<name>{_NAME}))(?P<office>{_OFFICE})?"
    rf" ?[*_]{{0,3}}(?P<time>{_TIME})?[*_]{{0,3}}(?(time):?|:)[*_]{{0,3}}"
    rf"(?P<after> {_TIME}$)?(?=\s|$)"
)
_STOPPED = re.compile(
    rf"(?P<asking>[QA])(?:\.| {{2,8}}) ?(?=[A-Z\"“])"
    rf"|(?P<name>(?:Mr|Mrs|Ms|Miss|Dr)\. {_WORD}(?: of {_WORD})?(?<!\.)"
    r"|(?:The |THE )?(?:Chairman|Chairwoman|CHAIRMAN|CHAIRWOMAN|CHAIR|PRESIDENT|SPEAKER)"
    r"(?: [A-Z][A-Z'’-]{1,24})?"
    r"|(?:Senator|Representative|Secretary|Judge|Governor|Admiral|General) [A-Z][A-Z'’-]{1,24})\.(?= )"
)
"""Labels that end in a stop, as in printed hearings, or in nothing but a gap."""
_HAN = "\u4e00-\u9fff"
_SIGN = "[▲△▼►▶●○◆◇■□★☆※→][ \u3000]?"
"""What may stand before each question or answer: ▲某报记者：."""
_HAN_COLON = re.compile(
    rf"(?:{_SIGN}|[*_>]{{0,3}})[【\[]?(?:(?P<asking>[问答問]|提[问問]|[{_HAN}A-Za-z·《》]{{0,20}}?[记記]者(?:提?[问問])?"
    rf"|《?[{_HAN}]{{1,10}}(?:社|[报報]》|[电電][视視][台臺]|新[闻聞][网網])|主持人|(?:现场)?(?:观众|听众)(?:提问)?|网友(?:提问)?)"
    rf"|(?P<name>[{_HAN}·]{{2,30}}(?:[ \u3000][{_HAN}]{{2,4}})?))"
    r"(?P<office>[（(][^（）()\n]{2,30}[)）])?[】\]]?[*_]{0,3}(?:[:：][*_]{0,3}|(?<=[】\]]))\s?"
)
"""The same in Chinese: 问：, 某社记者：, 发言人：, 局长李文华：, 【主持人】."""
_HAN_LONGEST = 60
ADDRESSING = ("各位", "女士", "先生", "尊敬", "亲爱", "大家", "同志", "朋友")
"""How a Chinese speaker addresses those who listen."""
_SAYING_ENDS = (
    *("表示", "说", "說", "说道", "說道", "称", "稱", "指出", "强调", "強調", "回应", "回應", "认为", "認為"),
    *("写道", "寫道", "透露", "介绍", "介紹", "坦言", "直言", "指", "补充", "補充", "呼吁", "呼籲", "提醒"),
    *("解释", "解釋", "解释道", "坦承", "感叹", "感嘆", "笑称", "建议", "建議"),
)
"""What a clause ends in that leads in what somebody said: 局长李文华表示：."""
_HAN_BEHIND_MARK = re.compile(rf"(?:[*_\[]{{1,3}}|{_SIGN})[【{_HAN}]")
_HAN_OFFICE = re.compile(rf"(?:{CHINESE_OFFICES})")
_TITLES_WORDS = """
    mr mrs ms miss mx madam dr prof professor sir dame lord lady baroness baron sen senator rep representative
    gov governor president premier minister chancellor chairman chairwoman chair chairperson secretary
    mayor judge
    justice captain colonel major admiral commander pope bishop archbishop cardinal rev reverend ambassador
    speaker commissioner councillor cllr alderman pm ceo cfo coo host presenter anchor byline reporter
    journalist interviewer moderator operator interpreter spokesperson spokesman spokeswoman treasurer
    """
_TITLES = words_of(_TITLES_WORDS)
_OFFICE_NOUNS = _TITLES | PEOPLE
_NO_LABELS_WORDS = """
    note notes warning correction update updates subject subjects topic topics location date time venue source
    sources present transcript contact contacts ends end background summary headline headlines photo photos
    caption video audio soundbite music laughter applause read watch listen more related tags place re cc to
    from attendees apologies motion resolved action actions decision item agenda example examples tip tips
    step steps answer remember look first second third finally conclusion result results image images credit
    credits title author editor editors disclaimer important spoiler advertisement breaking exclusive opinion
    analysis explainer factbox review profile report edited
    时间 地点 来源 作者 编辑 责编 责任编辑 校对 审核 监制 摄影 统筹 策划 主编 值班编辑 提示 注
    目标 问题 原因 结果 其中 例如 第一 第二 第三 结论 背景 要点 内容 标题 正文 附件 联系人 单位 日期 主题
    """
_NO_LABELS = words_of(_NO_LABELS_WORDS)


_BESIDE_OFFICES = words_of("prime deputy vice the first foreign finance acting shadow lord lady chief")


def is_office(words: str) -> bool:
    """Whether nothing of a label is a name: "PRIME MINISTER", "PM"."""
    bare = [word.strip(".") for word in words.lower().split(" ")]
    return bare[-1] in _OFFICE_NOUNS and all(
        word in _OFFICE_NOUNS or word in _BESIDE_OFFICES for word in bare[:-1]
    )


@dataclass(frozen=True, slots=True)
class TurnLabel:
    """What stands before a turn."""

    span: Span
    """The whole label, with its colon."""
    name: str
    """Who it names, as worded; without what follows behind a comma or stands between brackets."""
    office: str
    """What follows behind a comma or stands between brackets; empty where nothing does."""
    asks: bool
    """Whether it names a part in the talk and nobody: "Q", "Audience member"."""
    marked: bool
    """Whether "Q -" or "A -" stands before the name, or a time behind it."""
    alone: bool
    """Whether nothing follows it in its block."""
    is_chinese: bool = False
    """Whether it is in Chinese."""

    @property
    def is_capitals(self) -> bool:
        """Whether it is set in capitals."""
        return len(self.name) > 1 and self.name.isupper()

    @property
    def parted(self) -> str:
        """The name behind an office and a gap, as broadcasters set it: 某局局长 张鹏; else empty."""
        office, gap, name = self.name.replace("\u3000", " ").partition(" ")
        named = gap and self.is_chinese and CHINESE_FULL_NAME.fullmatch(name) is not None
        return name if named and _HAN_OFFICE.search(fold(office)) is not None else ""

    @property
    def is_sure(self) -> bool:
        """Whether its words show that somebody speaks: a title, an office, a part in the talk."""
        if self.asks or self.marked:
            return True
        if self.is_chinese:
            return _HAN_OFFICE.search(fold(self.name)) is not None
        words = [word.strip(".").lower() for word in self.name.split()]
        named = not _TITLES.isdisjoint(words[:-1]) or (
            words[-1] in _TITLES and (self.is_capitals or words[0] == "the")
        )
        return named or not _OFFICE_NOUNS.isdisjoint(re.findall(r"[a-z]+", self.office.lower()))


def read_label(text: str, block: Span) -> TurnLabel | None:
    """Reads the label that a block begins with.

    Args:
        text: the document's text.
        block: where the block stands.

    Returns:
        The label, or None where the block begins with none.
    """
    if text[block.start] > "\u2fff" or _HAN_BEHIND_MARK.match(text, block.start):
        return _read_chinese(text, block)
    limit = min(block.end, block.start + _LONGEST)
    colon = text.find(":", block.start, limit) >= 0
    found = _COLON.match(text, block.start, limit) if colon else None
    if found is None:
        found = _STOPPED.match(text, block.start, limit)
    if found is None:
        return None
    name = found["name"] or found["asking"]
    if name.split(" ")[0].lower().strip(".") in _NO_LABELS:
        return None
    colon = found.re is _COLON
    span = Span(found.start(), found.end())
    return TurnLabel(
        span,
        name,
        office=(found["office"] or "").strip(" ,()[]-–—/") if colon else "",
        asks=found["asking"] is not None,
        marked=colon and (found["mark"] or found["time"] or found["after"]) is not None,
        alone=span.end >= block.end,
    )


def _read_chinese(text: str, block: Span) -> TurnLabel | None:
    found = _HAN_COLON.match(text, block.start, min(block.end, block.start + _HAN_LONGEST))
    if found is None:
        return None
    name = found["name"] or found["asking"]
    if name in _NO_LABELS or name.startswith(ADDRESSING) or name.endswith(_SAYING_ENDS):
        return None
    span = Span(found.start(), found.end() - (found.group()[-1].isspace()))
    return TurnLabel(
        span,
        name,
        office=(found["office"] or "").strip("（）()"),
        asks=found["asking"] is not None,
        marked=found.group().lstrip("*_")[0] in "【[" and CHINESE_FULL_NAME.fullmatch(name) is not None,
        alone=span.end >= block.end,
        is_chinese=True,
    )
