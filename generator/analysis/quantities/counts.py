"""Counts: a number with its noun, or with the noun of another number of the sentence."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.analysis.quantities.comparison import comparison_after
from generator.analysis.quantities.counted_chinese import (
    count_chinese,
    noun_at,
    phrase_after_de,
)
from generator.analysis.quantities.elisions import read_elided
from generator.analysis.quantities.grades_chinese import of_grade
from generator.analysis.quantities.making import (
    AGE_BEFORE,
    JOINED_AFTER,
    Reading,
    is_chinese,
    is_named,
    make_quantity,
)
from generator.analysis.quantities.subjects import subject_before
from generator.analysis.quantities.subjects_chinese import subject_before_chinese
from generator.analysis.quantities.vocabulary import FELLOWS
from generator.analysis.words.noun_phrases import count_english, phrase_after_of, single_noun
from generator.model import Span

if TYPE_CHECKING:
    from generator.analysis.quantities.amounts import Amount, Passage

_POINTS_BEHIND = re.compile(r"[、和](?:[0-9.]{1,5}个[、和]){0,3}[0-9.]{1,5}个百分点")
_FACTOR_BEFORE = re.compile(r"(?<![a-z])(?:a\s)?factor\sof\s(?:about\s|around\s|nearly\s)?\Z")
_PART_OF_WHOLE = re.compile(
    r"[\s-](?P<noun>member|seat|bed|game|vote|person|page|unit|passenger|team|nation|night|home|house|room|bedroom"
    r"|storey|story|flat|apartment|employee|strong|man|woman|day-old|match|run|point|goal|stop|lane|turbine|worker|student|pupil|patient|delegate|ship|vehicle|store|branch|city|country|state|hole|part|episode|satellite|cow|core)(?=\s[a-z])"
)
_TELLING = re.compile(
    r"(?<![a-z])(?:(?:talk|speak|spoke|ask|know|knew|learn|hear|worr|warn|argu|debat|complain|writ|wrot|think|thought|question"
    r"|inform|concern|care|clear|read)[a-z]{0,5}|(?<!there\s)(?:is|are|was|were|be)(?P<being>(?:\sreally|\smainly)?)|all|books?|stor(?:y|ies)"
    r"|films?|reports?)\s\Z"
)
_MATTERS = frozenset(
    {"thing", "issue", "question", "topic", "matter", "point", "idea", "principle", "subject"}
)
"""What something "is about"."""
_TIMES = frozenset({"day", "week", "month", "year", "hour", "minute", "second", "decade"})
"""What "two more days" counts."""
_IN_A_ROW = frozenset({"straight", "consecutive", "successive", "full", "whole", "additional", "extra"})
_ARTICLE_BEFORE = re.compile(r"(?<![a-z])(?:an?|the)\s\Z")
_BOXES = frozenset({"标箱", "标准箱", "重量箱"})
"""What a port or a glassworks counts in: 吞吐量2600万标箱."""
_TURNS = frozenset({"趟", "遍"})
"""Measure words of how often something was done: 起来四五趟."""
_CLOSING = frozenset("，。；、,;和及与")
_HELD = frozenset("了过续共办历经满近约")
"""What stands before how often something was held: 已举办十二届."""
_LISTED = re.compile(r"(?:[0-9.]{1,8}[万亿][、和及与]){1,6}\Z")
_COUNTED_ENDS = frozenset("户人众员者民口")
_FIGURE_ASIDE = re.compile(r"\s\([0-9][0-9.,%\s]{0,16}\)")


def read_count(passage: Passage, amount: Amount, before: tuple[int, str] | None) -> Reading | None:
    """A number of things, or a bare number that a comparison, a comma or a scale tells from a name's part.

    Args:
        passage: the sentence.
        amount: the number.
        before: the comparison before it: where it starts, and its sign.
    """
    folded, low = passage.folded, amount.low
    chinese = count_chinese(folded, amount.end, passage.end)
    if chinese is not None or low.script == "chinese" or is_chinese(passage, amount.start, amount.end):
        return _counted_chinese(passage, amount, before, chinese)
    if is_named(passage, amount, before):
        return None
    part = _PART_OF_WHOLE.match(folded, amount.end, passage.end)
    if part is not None and _is_part(passage, amount, part["noun"]):
        return Reading(make_quantity(passage, amount, before, (part.end(), part["noun"], None)))
    return None if _is_joined(passage, amount) else _count_english(passage, amount, before)


def _count_english(passage: Passage, amount: Amount, before: tuple[int, str] | None) -> Reading | None:
    """A number among English words."""
    folded, low = passage.folded, amount.low
    factor = _FACTOR_BEFORE.search(passage.before(amount.start, 20))
    if factor is not None:
        counted = subject_before(folded, passage.start, amount.start - len(factor[0]))
        return Reading(make_quantity(passage, amount, before, (amount.end, "ratio", counted)))
    after = comparison_after(folded, amount.end, passage.end)
    position = after[0] if after is not None else amount.end
    if low.value == 1 and amount.high is None:
        return _at_least_one(passage, amount, before, position)
    english = _english_noun(passage, position)
    if english is None:
        return read_elided(passage, amount, before, position)
    if low.script == "english" and before is not None and _is_told(passage, before, english[1]):
        before = None
    title = low.script == "english" and _is_title(passage, amount.start, english[0])
    counted = None if english[1] in _TIMES and _is_bare_time(passage, english[0]) else english[0]
    if counted is not None and folded.startswith(" and ", counted.end):
        counted = _with_fellows(folded, counted, passage.end)
    if counted is not None and folded.startswith(" of ", counted.end):
        counted = _with_whole(passage, counted)
    quantity = make_quantity(passage, amount, before, (amount.end, english[1], counted))
    if before is None and after is None:
        behind = comparison_after(folded, english[0].end, passage.end)
        if behind is not None and folded.startswith(" or ", english[0].end):
            # "12 people or more".
            quantity = replace(quantity, comparison=behind[1])
    return Reading(quantity, is_count=True) if not title else None


_FELLOW = re.compile(r"\sand\s(?P<noun>[a-z]{3,12})(?![a-z-]|\s(?:whose|whom)(?![a-z]))")


def _with_fellows(folded: str, counted: Span, end: int) -> Span:
    """Both sorts of people of "39,000 boys and girls"."""
    match = _FELLOW.match(folded, counted.end, end)
    both = (
        match is not None
        and {
            match["noun"],
            folded[counted.start : counted.end].rpartition(" ")[2],
        }
        <= FELLOWS
    )
    return Span(counted.start, match.end()) if match is not None and both else counted


_NO_WHOLE = re.compile(r"[0-9]|(?:this|that|these|those|which|whom)(?![a-z])")
_SUFFERING = re.compile(
    r"(?<![a-z])(?:accus|convict|acquit|suspect|warn|inform|robb?|stripp?|depriv|notif|remind|assur|reliev|cur|clear)"
    r"[a-z]{0,5}\s(?:(?!of\s)[a-z0-9,]{1,12}\s){1,4}\Z"
)
"""What is done to so many persons, of something."""


_LONGEST_WHOLE = 5
"""Spaces in " of one of the old docks"."""


def _with_whole(passage: Passage, counted: Span) -> Span:
    """The things with what they are of: "members of her family", "cases of cancer"."""
    behind = counted.end + len(" of ")
    if _NO_WHOLE.match(passage.folded, behind) or _SUFFERING.search(passage.before(counted.start, 44)):
        # "Eight vats of 250 litres", "convicted two clerks of fraud".
        return counted
    whole = phrase_after_of(passage.folded, counted.end, passage.end)
    if whole is None or passage.folded[counted.end : whole.end].count(" ") > _LONGEST_WHOLE:
        return counted
    return Span(counted.start, whole.end)


def _is_bare_time(passage: Passage, noun: Span) -> bool:
    """Whether a time is said to be no more than so long: "more days", "43 straight days"."""
    words = passage.folded[noun.start : noun.end].split()
    return noun.end - noun.start <= len("more week") - 1 or _IN_A_ROW.issuperset(words[:-1])


def _is_told(passage: Passage, before: tuple[int, str], noun: str) -> bool:
    """Whether "about" says of what somebody talks: "asked about three firms", "is about two things"."""
    if before[1] != "~" or not passage.folded.startswith("about ", before[0]):
        return False
    told = _TELLING.search(passage.before(before[0], 24))
    return told is not None and (told["being"] is None or noun in _MATTERS)


def _is_joined(passage: Passage, amount: Amount) -> bool:
    """Whether letters hang on a number ("5G"), or an age is told."""
    is_plus = passage.folded.startswith(("+", "-plus", "-odd"), amount.end)
    joined = not is_plus and JOINED_AFTER.match(passage.folded, amount.end, passage.end) is not None
    return joined or AGE_BEFORE.search(passage.before(amount.start, 22)) is not None


def _is_part(passage: Passage, amount: Amount, noun: str) -> bool:
    """Whether a number and a singular describe a thing: "a 30-member panel", "a 149 vote margin"."""
    hyphened = passage.folded[amount.end] == "-"
    enough = amount.low.value >= (2 if noun in {"member", "night", "nation"} else 5)
    return enough and (hyphened or _ARTICLE_BEFORE.search(passage.before(amount.start, 5)) is not None)


def _english_noun(passage: Passage, position: int) -> tuple[Span, str] | None:
    """The plural behind a number, also behind an aside: "122,000 (0.4%) fewer people"."""
    if passage.folded.startswith(" no. ", position):
        # "6 no. dwellings", as surveyors write.
        position += len(" no.")
    noun = count_english(passage.folded, position, passage.end)
    if noun is None and passage.folded.startswith(" (", position):
        aside = _FIGURE_ASIDE.match(passage.folded, position, passage.end)
        noun = count_english(passage.folded, aside.end(), passage.end) if aside is not None else None
    return noun


def _at_least_one(
    passage: Passage, amount: Amount, before: tuple[int, str] | None, position: int
) -> Reading | None:
    """The count of "at least one agreement"; "one" alone is an article."""
    digits = amount.low.script == "digits"
    if before is None or before[1] not in {">=", ">"} or (digits and before[1] == ">"):
        return None
    noun = single_noun(passage.folded, position, passage.end)
    if noun is None:
        return None
    return Reading(make_quantity(passage, amount, before, (amount.end, noun[1], noun[0])), is_count=True)


def _is_session(amount: Amount, before: str) -> bool:
    """Whether a 届 is of a year, or the so-manieth: 2021届毕业生, 十八届, but not 已举办十二届."""
    low = amount.low
    return low.value >= 1000 or (low.script == "chinese" and low.value > 10 and before not in _HELD)


def _counted_chinese(
    passage: Passage,
    amount: Amount,
    before: tuple[int, str] | None,
    chinese: tuple[int, Span | None, str | None] | None,
) -> Reading | None:
    """A count among Chinese words: its unit is its measure word as it is written."""
    folded, low = passage.folded, amount.low
    first = before[0] if before is not None else amount.start
    if passage.text[max(passage.start, first - 1) : first] in tuple('"“「『《第'):
        return None
    if chinese is None:
        return _chinese_without_measure(passage, amount, before)
    end, counted, measure = chinese
    # 3点 is a time, 一个 an article.
    session = measure == "届" and _is_session(amount, folded[first - 1 : first])
    article = low.value <= 1 and low.script == "chinese" and not low.power
    worded = measure == "字" and folded[first - 1 : first] in _CLOSED
    if session or article or worded or (measure == "点" and low.value < 25):
        return None
    if measure == "块" and counted is None and _SPENT.search(passage.before(first, 5)):
        # 只能攒下3万块.
        return Reading(make_quantity(passage, amount, before, (end, "CNY", None)))
    counted = counted or _behind_de(passage, end, measure)
    # 高1.3个和1.5个百分点.
    of_points = measure == "个" and _POINTS_BEHIND.match(folded, end, passage.end) is not None
    unit = "percentage-point" if of_points else passage.text[amount.end : end].strip()
    after = comparison_after(folded, end, passage.end)
    if of_points:
        counted = subject_before_chinese(folded, passage.start, first)
    elif counted is None and measure not in _TURNS and not _is_visit(folded, end, measure):
        counted = subject_before_chinese(folded, passage.start, first, marked=True, counts=True)
        if after is not None:
            counted = counted or _behind_de(passage, after[0], measure)
    small = low.script == "chinese" and low.value < 10
    if small and counted is None and amount.high is None:
        return None
    return Reading(make_quantity(passage, amount, before, (end, unit, counted)), is_count=not of_points)


def _behind_de(passage: Passage, position: int, measure: str | None) -> Span | None:
    """The noun of 40多次的袭击 and 300个左右的岗位; 300人的小村 has them, and is no 300."""
    noun = phrase_after_de(passage.folded, position, passage.end) if measure not in _INHABITING else None
    abstract = noun is not None and passage.folded[noun.start : noun.end].endswith(_SIZES)
    return None if abstract else noun


_CLOSED = frozenset('"”」』》')
"""What a word in marks ends with, whose characters nobody counts: “减重”二字."""
_SIZES = (
    "能力",
    "规模",
    "目标",
    "任务",
    "水平",
    "门槛",
    "标准",
    "要求",
    "成绩",
    "纪录",
    "记录",
    "限额",
    "产能",
    "速度",
    "背景",
)
"""What is so large, and not so many: 年产5000台的能力."""


_SPENT = re.compile(r"(?:[花挣赚攒要付给收卖值省罚借欠发][了过到下掉得]?|就要|只要|才)\Z")
"""What is done with so many 块 of money."""
_INHABITING = frozenset({"人", "户", "人次"})
"""What measures the size of what is named behind its 的."""


def _is_visit(folded: str, position: int, measure: str | None) -> bool:
    """Whether a verb stands right behind a count of visits: 5万人次参观."""
    behind = folded[position : position + 1]
    return measure == "人次" and "\u4e00" <= behind <= "\u9fff" and behind != "的"


_SPENDING = frozenset(("拨款", "斥资", "耗资", "注资", "出资", "募资", "筹资", "增拨"))


def _chinese_without_measure(
    passage: Passage, amount: Amount, before: tuple[int, str] | None
) -> Reading | None:
    """A large or compared number with its noun right behind or before it: 用户突破1亿."""
    folded, low = passage.folded, amount.low
    graded = of_grade(passage, amount, before)
    if graded is not None:
        return graded
    scaled = low.power >= 3 or low.grouped or low.more
    if not scaled or is_named(passage, amount, before):
        return None
    first = before[0] if before is not None else amount.start
    if passage.before(first, 2) in _SPENDING:
        # 拨款5000万推广…: money whose currency is not named.
        return None
    noun = noun_at(folded, amount.end, passage.end)
    if noun is None and low.power >= 4 and before is None and folded.startswith("的", amount.end):
        # 8506亿的固定资产投资.
        of = phrase_after_de(folded, amount.end, passage.end)
        return Reading(make_quantity(passage, amount, before, (amount.end, "1", of))) if of else None
    # 吞吐量突破500万标箱: the noun behind is the unit, the subject is what is counted.
    subject = None
    boxes = noun is not None and folded[noun.start : noun.end] in _BOXES
    if noun is None or before is not None or boxes:
        subject = subject_before_chinese(folded, passage.start, first, marked=boxes)
    if noun is None and subject is None and passage.folded[amount.end : amount.end + 1] in _CLOSING:
        # 人口分别为48.2万、54.7万: a list stands behind one subject.
        listed = _LISTED.search(passage.before(first, 60))
        lead = first - len(listed[0]) if listed is not None else first
        subject = subject_before_chinese(folded, passage.start, lead, marked=True)
        # 注册用户1.2亿 are users, but 他赚1.2亿 says nothing of its unit.
        subject = subject if subject is not None and folded[subject.end - 1] in _COUNTED_ENDS else None
    counted, named = subject or noun, noun or subject
    if named is not None:
        unit = passage.text[named.start : named.end]
    elif before is not None:
        unit = "1"
    else:
        return None
    return Reading(make_quantity(passage, amount, before, (amount.end, unit, counted)))


def _is_title(passage: Passage, start: int, counted: Span) -> bool:
    """Whether a number word belongs to a name: "the Big Four", "Three Gorges"."""
    text = passage.text
    if not text[start].isupper():
        return False
    # At the beginning of a sentence or quotation, any word has a capital.
    begins = start == passage.start or text[start - 1] in "\"“‘'(" or text[max(0, start - 2) : start] == ". "
    return not begins or all(word[0].isupper() for word in text[counted.start : counted.end].split())
