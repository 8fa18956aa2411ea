"""Decides what a Chinese statement does, by the words of `labels.cues_chinese`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.labels.cues_chinese import (
    BESIDE,
    CONCEDED,
    DETERMINING,
    GENERAL,
    PATTERNS,
    PLANNED,
    SOLVED,
    SOLVED_BEHIND,
    TARGET,
    TO_A_YEAR,
)
from generator.analysis.labels.futures_chinese import ends_name, find_promise, foresees, is_promised
from generator.analysis.labels.idle_chinese import says_nothing
from generator.analysis.labels.orders_chinese import CLAUSE_MARK, ORDER, POLICY_VERBS, find_order, only_named
from generator.analysis.labels.ranks import (
    ASSESSMENT,
    COMMITMENT,
    DIRECTIVE,
    FACT,
    LABELS,
    OUTLOOK,
    RANKS,
    RISK,
)
from generator.analysis.labels.seconds_chinese import (
    FOLLOWED,
    clause_start,
    counts_before,
    counts_behind,
    find_told,
    second_label,
)
from generator.analysis.words.word_sets import words_of
from generator.model import Classification, Label, Span, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.analysis.speech.voice import Utterance
    from generator.model import Actor

_WILLED = re.compile(f"要(?!求)|{ORDER.pattern}|{POLICY_VERBS}")
"""What is no order in the mouth of one who promises."""
_SOLVED_WITHIN = 24
"""Code points before a danger in which the verb that removes it is looked for."""
_WORK = ("防范", "治理", "整治", "防治")
"""Work against a danger."""
_OF_WORK = ("压力", "难度", "短板", "不足", "滞后", "缺位", "薄弱")
"""What such work has, right behind its name."""
_DENYING = frozenset("不难未缺欠尚有担")
_AVOIDING = frozenset("避防以免规而并不没")
_DENIED_THING = re.compile("[^，。；]{0,5}(?:问题|矛盾|现象|状况|局面|难题|短板|情况|的)")
_OPINING = frozenset(
    (
        "认为",
        "评论",
        "直言",
        "感叹",
        "感慨",
        "形容",
        "批评",
        "质疑",
        "相信",
        "断言",
        "主张",
        "抱怨",
        "看来",
        "辩称",
    )
)
"""Verbs of holding an opinion, whose complement judges where it shows nothing else."""
_DEFENDING = frozenset(("辩称", "坚称", "供述", "供称"))
"""Verbs of those who defend themselves."""
_FORESEEING = frozenset(("看好", "看淡"))
"""Verbs of saying that foresee where their complement shows nothing else."""
_TRAILING = re.compile("[，,](?:说明|标志|主要[受由因]|体现|反映|显示|意味|表明|彰显|折射|印证|为)")
"""What opens a clause that tells what the figure before it means: the figure is what is said."""
_TELLING = re.compile(
    "[0-9]|[一二两三四五六七八九十百千][成倍万亿]|[昨今前当]日|昨[天晚夜]|过去|(?<!比)去年|此前|以来|近年|[暂尚]未|当庭|目前"
    "|并没有|不知情|未(?:曾|作|予|获|收|接|参|出席|发现|回应|公布|透露)"
    "|没有(?=参[与加]|出席|收到|发现|接到|提[供出]|回应|表态|透露|公布|说明|通知|到场|介入|同意|批准|采取|签署|举行|进行|联系|收取|支付|看到|听[说到])"
)
"""A figure, a day or a state: what somebody says so, he tells."""
_SUPPOSED = re.compile("(?:若(?!干)|如果|假如|倘若|一旦|只要|只有|除非)")
"""What opens a sentence that says what would be so: without a cue, no fact."""
_WOULD_BE = re.compile(
    "(一旦|如果(?!说)|若(?!干)|倘若|万一)[^。]{2,40}，[^，。]{0,12}就[^，。]{1,12}了[。！”]"
)
"""What would happen, and has not: 一旦停电，货就全完了."""
_FRONTED = re.compile(
    "(?:[^，。；]{0,12}，)?(?:对于(?=[^，。；]{2,30}的[^，。；]{1,8}，)|面对|因应|鉴于|针对|随着|由于|为了|考虑到|为(?:应对|解决|缓解|弥补|破解|化解|补齐|防范|消除))"
    "[^，。；]{0,40}，"
)
"""A clause before another that only says why something is done."""
_ASKED_FOR = re.compile("[^，。]{1,14}(?:能|尽快|尽早|加大|多给|给予|重视|考虑|关注)")
"""What is hoped of somebody, and so asked: 希望政府能…."""
_CALLED_FOR = re.compile("[^，。]{0,4}(?:删|冻|废|取消|停|撤|恢复|立即|应)")
"""What is to be done, and so no opinion alone: 主张冻结…."""
_REMINDED = re.compile(
    "[一-鿿]{0,12}?(?:[民众者们员人客生工户友机长主]|大家|家属|学校|企业|单位|司乘|同学|朋友)[：，:,]?(?:在?[一-鿿]{2,6}[时前后间中])?(?:也|还|都|应|要|需)?"
    f"(?:{POLICY_VERBS}|注意|留意|谨[记防慎]|牢记|警惕|提防|小心|当心|做[好到]|[及适按准]时|提前|尽[量快早可]|务必|切[勿记莫]|[勿慎莫]|不[要得轻随可]|合理|理性"
    "|科学|自觉|主动|文明|遵[守循]|配合|关注|增强|减[少速]|慢行|错峰|绕[行道]|依法|安全|谨慎|采取|佩戴|携带|随身|选择|核[实对查]|妥善|认[准清真]"
    "|先[查问看核确了做备检测]|多[加方留看问想]|仔细|外出|出[行门]|驾[驶车]|行驶|乘坐|拨打|报警|就[医诊近]|接种|保[持管留存]|添[加衣]|远离|切断|关[闭好紧]|检查|收好|备[好足]|规划)"
)
"""Who is reminded, and what to do: 提醒市民外出携带雨具."""
_ASKED_BEHIND = {
    "希望": _ASKED_FOR,
    "主张": _CALLED_FOR,
    **dict.fromkeys(("提醒", "提示", "告诫"), _REMINDED),
}
"""Verbs of saying, and what stands behind them where somebody is asked to do something."""
_REQUESTS = frozenset(("要求", "敦促", "呼吁", "责成", "责令", "建议"))
"""Verbs of asking that one who says that he will do so has not done."""
_REASON = re.compile("(?:原因[是在]|因为|由于)[^，。；]*$")
_REASON_WINDOW = 20
_HOPING = frozenset(("希望", "期望", "盼望", "期盼", "冀望", "寄望", "期许"))
"""Verbs of hoping, whose complement is yet to come where nothing is asked of anybody."""
_FEARING = frozenset(("担心", "担忧", "忧心", "忧虑"))
"""Verbs of saying whose complement is a danger."""
_NEWS = words_of("报道 报导 公告 通报 否认 承认 证实 确认 透露 披露 公布 告知 介绍 坦承 回忆 忆述 汇报 发现")
"""Verbs of telling news, which hold nothing."""
_PLANNING = frozenset(("提出", "明确"))
_SEARCHES = tuple(enumerate(pattern.search for pattern in PATTERNS))

_TITLE = re.compile("《[^《》]{1,80}》")
_FILLER = "件"
"""Stands for each character of a title."""
_PROMISING = ("保证", "承诺", "答应", "许诺")
"""What a comma parts from what is promised."""
_AHEAD = re.compile(
    "(?:未来|今后)(?:几|数|[0-9一二两三四五六七八九十]{1,3})(?:到[0-9一二两三四五六七八九十]{1,3})?(?:个月|年|周|天)"
)
"""What is told of the years ahead is foreseen, where nothing else is found."""
_WISHED = re.compile('["“「]?(?:希望(?![的小工在是])|期待(?![着的已值]))')
"""What opens a wish, of whomever."""

_Found = tuple[int, int, int]
"""A rank, and where its cue stands."""


def classify_chinese(
    folded: str,
    span: Span,
    utterance: Utterance,
    actors: tuple[tuple[Span, Actor], ...],
    *,
    has_quantity: bool,
) -> Classification:
    """Labels one Chinese statement.

    Args:
        folded: the document's shadow.
        span: the sentence.
        utterance: its voice.
        actors: actors named in it.
        has_quantity: whether it holds a quantity.

    Returns:
        The label, a second one, and the words that decided the first; all None where no rule is sure.
    """
    if says_nothing(folded, span, utterance):
        return Classification()
    found = _gather(folded, span, utterance, actors)
    cue, shown = utterance.cue, utterance.attribution.cue
    seen = shown is not None and folded[shown.start : shown.end] == "看来"
    if found and min(found)[0] == FACT:
        would = _WOULD_BE.match(folded, span.start, span.end)
        if would is not None:
            return Classification(Label.OUTLOOK, None, Span(*would.span(1)))
    if not found or min(found)[0] == FACT:
        if seen or (cue is not None and cue.cue.words in _OPINING):
            return Classification(Label.ASSESSMENT, None, shown)
        if cue is not None and cue.cue.words in _HOPING:
            return Classification(Label.OUTLOOK, None, Span(cue.start, cue.end))
    if not found:
        return _classify_plain(folded, span, utterance, has_quantity=has_quantity)
    return _choose(folded, span, found, has_quantity=has_quantity)


def _choose(folded: str, span: Span, found: list[_Found], *, has_quantity: bool) -> Classification:
    """Returns the first of what is found in the order of precedence, and the second label beside it."""
    rank, start, end = min(found)
    other = second_label(folded, found)
    if rank == ASSESSMENT and (told := find_told(folded, found)) is not None:
        return Classification(Label.FACT, Label.ASSESSMENT, Span(*told))
    if other is None and rank != DIRECTIVE and FOLLOWED.search(folded, end, span.end):
        other = Label.FACT
    if (
        other is None
        and has_quantity
        and (
            (OUTLOOK <= rank < FACT and counts_before(folded, span.start, start))
            or (RISK <= rank < FACT and counts_behind(folded, end, span.end))
        )
    ):
        if rank == ASSESSMENT and _TRAILING.match(folded, clause_start(folded, start) - 1):
            return Classification(Label.FACT, Label.ASSESSMENT)
        other = Label.FACT
    return Classification(LABELS[rank], other, Span(start, end))


def _gather(
    folded: str, span: Span, utterance: Utterance, actors: tuple[tuple[Span, Actor], ...]
) -> list[_Found]:
    """Returns what the claims of a statement show, and its verb of saying."""
    found: list[_Found] = []
    for claim in utterance.claims:
        words = _without_titles(folded[claim.start : claim.end])
        found += _read(words, claim.start, actors, utterance)
    cue = utterance.cue
    shown_by_verb = _rank_of_verb(folded, span, utterance)
    if shown_by_verb == DIRECTIVE and cue is not None and _is_yet_to_ask(folded, cue.start):
        # 教育局会敦促学校: who says that he will ask, asks nothing yet.
        shown_by_verb = COMMITMENT
    if shown_by_verb == COMMITMENT:
        # 承诺，要扩建；报告提出建立…：what somebody promises to do, he orders nobody.
        found = [one for one in found if one[0] != DIRECTIVE or not _WILLED.match(folded, one[1])]
    elif cue is not None and cue.cue.words in _DEFENDING:
        # 辩称，不应担责: what somebody says that he need not do, he orders nobody.
        found = [one for one in found if one[0] != DIRECTIVE or not folded.startswith(("不", "无"), one[1])]
    elif shown_by_verb == RISK and any(one[0] == DIRECTIVE for one in found):
        shown_by_verb = None
    if cue is not None and shown_by_verb is not None:
        found.append((shown_by_verb, cue.start, cue.end))
    return found


def _is_yet_to_ask(folded: str, cue: int) -> bool:
    """Whether a 会 or a 将 stands right before a verb of asking: 会敦促, but not 委员会敦促."""
    before = folded[cue - 1] if cue else ""
    return before == "将" or (before == "会" and not ends_name(folded, cue - 1))


def _asks_nothing(words: str, verb: int) -> bool:
    """Whether a verb of asking only tells that somebody will ask, or why something is so."""
    return (
        _is_yet_to_ask(words, verb) or _REASON.search(words, max(0, verb - _REASON_WINDOW), verb) is not None
    )


def _classify_plain(folded: str, span: Span, utterance: Utterance, *, has_quantity: bool) -> Classification:
    """Labels a statement in which no pattern is found."""
    cue = utterance.cue
    if cue is not None and cue.cue.words in _FORESEEING:
        return Classification(Label.OUTLOOK, None, Span(cue.start, cue.end))
    ahead = _AHEAD.search(folded, span.start, span.end) or _WISHED.match(folded, span.start, span.end)
    if ahead is not None:
        return Classification(Label.OUTLOOK, None, Span(ahead.start(), ahead.end()))
    general = None if has_quantity else GENERAL.search(folded, span.start, span.end)
    if general is not None:
        return Classification(Label.ASSESSMENT, None, Span(general.start(), general.end()))
    tells = has_quantity or _TELLING.search(folded, span.start, span.end) is not None
    if cue is not None and not tells and cue.cue.words not in _NEWS:
        # What somebody says, and no figure or day with it, he holds: "此举违背市场规律".
        return Classification(Label.ASSESSMENT, None, Span(cue.start, cue.end))
    guesses = _SUPPOSED.match(folded, span.start, span.end) is not None
    return Classification(None if guesses else Label.FACT)


def _rank_of_verb(folded: str, span: Span, utterance: Utterance) -> int | None:
    """The rank of the label that the verb of saying shows, with what follows it: 要求, 提出到2030年."""
    cue = utterance.cue
    if cue is None:
        return None
    asked = _ASKED_BEHIND.get(cue.cue.words)
    if asked is not None and asked.match(folded, cue.end, span.end):
        return DIRECTIVE
    if cue.cue.words in _FEARING or cue.cue.label is not None:
        return RISK if cue.cue.label is None else RANKS[cue.cue.label]
    if cue.cue.words not in _PLANNING:
        return None
    document = utterance.attribution.speaker_kind is SpeakerKind.DOCUMENT
    plans = document and PLANNED.match(folded, cue.end, span.end)
    return COMMITMENT if plans or TO_A_YEAR.match(folded, cue.end, span.end) else None


def _without_titles(words: str) -> str:
    """The claim with nothing in its titles, which decide no label: 《未来五年行动计划》提出…."""
    return _TITLE.sub(lambda match: f"《{_FILLER * (len(match[0]) - 2)}》", words) if "《" in words else words


def _read(
    words: str, offset: int, actors: tuple[tuple[Span, Actor], ...], utterance: Utterance
) -> list[_Found]:
    """Returns what each pattern shows first in a claim that begins at an offset."""
    found: list[_Found] = []
    conceded = CONCEDED.match(words)
    granted = conceded.end() if conceded is not None else 0
    fronted = _FRONTED.match(words)
    reasons = fronted.end() if fronted is not None else 0
    for rank, search in _SEARCHES:
        match = _first(words, rank, search, max(granted, reasons) if rank >= RISK else granted)
        if match is None:
            continue
        start, end = match.span()
        shown = rank
        if rank == OUTLOOK and is_promised(words, (start, end), offset, actors, utterance):
            shown = COMMITMENT
        elif rank == COMMITMENT and words[start:end] == "决定" and words[:start].endswith(DETERMINING):
            shown = ASSESSMENT
        found.append((shown, offset + start, offset + end))
    found = [one for one in found if one[0] != OUTLOOK or not _is_planned(words, offset, one, found)]
    if not any(rank == OUTLOOK for rank, _, _ in found) and (target := TARGET.match(words)):
        found.append((COMMITMENT, offset, offset + target.end()))
    will = find_promise(words, offset, utterance)
    if will is not None:
        found.append((COMMITMENT, offset + will, offset + will + 1))
    order = find_order(words, offset, utterance, found)
    if order is not None:
        found.append((DIRECTIVE, offset + order.start(), offset + order.end()))
    if conceded is not None and not found:
        found.append((ASSESSMENT, offset, offset + granted))
    return found


def _is_planned(words: str, offset: int, outlook: _Found, found: list[_Found]) -> bool:
    """Whether a 将 stands in the clause of a plan, or behind a promise: 规划将兴建码头, 承诺，将扩建."""
    place = outlook[1] - offset
    return words[place] in "将会" and any(
        rank == COMMITMENT
        and start < outlook[1]
        and (
            CLAUSE_MARK.search(words, start - offset, place) is None
            or (words.startswith(_PROMISING, start - offset) and words[end - offset] in "，：")
        )
        for rank, start, end in found
    )


def _first(
    words: str, rank: int, search: Callable[[str, int], re.Match[str] | None], start: int
) -> re.Match[str] | None:
    """Finds the first cue of a rank that is one where it stands: no danger removed, no 将 as 把."""
    match = search(words, start)
    if rank == OUTLOOK:
        while match is not None and not foresees(words, match.start()):
            match = search(words, match.start() + 1)
    elif rank == DIRECTIVE:
        while match is not None and (
            (match[0] in _REQUESTS and _asks_nothing(words, match.start())) or only_named(words, match)
        ):
            match = search(words, match.end())
    elif rank == ASSESSMENT:
        # 缓解了充电难: what is hard is removed.
        while (
            match is not None
            and match[0] == "难"
            and SOLVED.search(words, max(0, match.start() - _SOLVED_WITHIN), match.start())
        ):
            match = search(words, match.end())
    elif rank == RISK:
        while match is not None and _is_solved(words, *match.span()):
            match = search(words, match.end())
    return match


def _is_solved(words: str, start: int, end: int) -> bool:
    """Whether somebody removes a danger: 化解风险, 压力得到缓解."""
    low = max(0, start - _SOLVED_WITHIN)
    solving = SOLVED.search(words, low, start)
    if (
        solving is not None
        and words[start] in _DENYING
        and not words.startswith(("难题", "难点", "不足"), start)
        and words[solving.start()] not in _AVOIDING
        and not _DENIED_THING.match(words, end)
    ):
        # 治理机制不健全：what is denied is no thing that somebody solves, as 发展不平衡问题 is.
        solving = None
    at_work = solving is not None and solving[0] in _WORK
    if at_work and words.startswith(_OF_WORK, start) and words.endswith(_WORK, 0, start):
        # 防范压力: what somebody has who wards something off.
        solving = None
    if solving is not None or SOLVED_BEHIND.match(words, end):
        return True
    beside = BESIDE.search(words, low, end + _SOLVED_WITHIN)
    return beside is not None and beside.start() < start < beside.end()
