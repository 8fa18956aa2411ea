"""Words that turn a sentence round: what denies, what reverses, what is done and what is to come.

They are words of the two languages, not of any field. English words are compared by their stems, so each
stands in one form; Chinese ones are looked for in the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.synthesis.words.cutting import stem

_DENIES = """
no not never none nobody nothing neither nor without cannot refuse refusal deny doubt reject fail unable
hardly ban prohibit forbid withdraw cancel abandon scrap against
"""
_NOT = re.compile(
    r"\b(?:no (?:fewer|less|more|later|earlier) than|not (?:only|just|least|merely))\b"
    r"|(n't\b|\ball but [0-9a-z]"
    r"|\b(?:call(?:s|ed|ing)? off|rul(?:e|es|ed|ing) out|turn(?:s|ed|ing)? down|pull(?:s|ed|ing)? out"
    r"|back(?:s|ed|ing)? (?:out|away)|vot(?:e|es|ed|ing) down|thr(?:ow|ows|own|owing|ew) out"
    r"|drop(?:s|ped|ping)? (?:plans|out)|over(?:turn|rul)(?:s|ed|es|ing)?|revers(?:e|es|ed|ing))\b)"
)
"""The group denies; what stands before it holds a word that would, and does not."""
_DENIES_CHINESE = re.compile(
    r"不得不|不仅|不但|不断|不少|不久|不同|不管|不论|不过|不到|不足|不低于|不超过|无人机|无线|无疑|未来"
    r"|(尚未|并未|从未|未能|没有|拒绝|否认|反对|禁止|取消|叫停|驳回|无法|未|无|没|勿|不)"
)
"""What stands before the group holds a denying character and denies nothing."""
_OPPOSITES = """
rise raise increase grow growth climb gain jump surge soar expand higher double triple strengthen up |
fall decline drop decrease shrink slump plunge contract slip reduce reduction lower weaken cut halve down;
open reopen launch start begin | close shut shutdown end stop halt suspend;
buy import | sell export;
win | lose;
approve approval allow permit clear | reject block ban refuse;
support back praise welcome endorse | oppose criticise criticize condemn;
confirm admit | deny;
join enter | leave quit;
accept | refuse reject;
apply seek | refuse receive;
more above over exceed least | less fewer below under most;
before until | after since;
north northern | south southern;
east eastern | west western;
domestic | foreign overseas;
men male boy | women female girl;
urban | rural;
success succeed | failure fail;
arrive | depart;
hire | fire dismiss;
early earlier | late later;
first | second third fourth last;
maximum | minimum;
surplus | deficit;
profit | loss;
lend lender | borrow borrower;
upstream | downstream;
safe | dangerous unsafe;
possible | impossible;
all every | some few;
must | may;
resume restore | suspend halt cancel pause;
release | arrest detain hold;
accept | demand;
earn | owe;
advance | delay postpone;
unite merge | divide split;
legal | illegal;
convict sentence jail | acquit;
impose | waive;
"""
_OPPOSITES_CHINESE = """
增长 增加 上升 上涨 提高 提升 扩大 回升 加大 加快 上调 | 下降 减少 下跌 下滑 降低 缩小 回落 减小 放缓 下调;
进口 | 出口;
买入 收购 购买 | 卖出 出售 售出;
支持 赞成 同意 批准 | 反对 否决 禁止 拒绝 驳回;
开放 开工 启动 开始 开业 投产 | 关闭 停工 停止 结束 停产 叫停;
加入 | 退出;
顺差 | 逆差;
盈利 | 亏损;
确认 证实 承认 | 否认;
超过 高于 不低于 以上 | 不足 低于 不到 不超过 以下;
之前 以前 | 之后 以后;
上半年 | 下半年;
上游 | 下游;
国内 | 国外 海外 境外;
城镇 | 农村 乡村;
男性 | 女性;
拿出 安排 下达 拨付 投入 | 收回 扣减 追回;
增加 充足 过剩 吸引 富余 | 缺乏 缺少 短缺;
至少 | 至多 最多;
批准 恢复 启用 | 暂停 中止 取消 停用;
必须 须 应当 | 可以 自愿;
全部 所有 | 部分 少数;
提前 | 推迟 延期;
流入 | 流出;
获释 释放 | 逮捕 拘留;
处以 判处 征收 | 撤销 免除 免征;
争夺 角逐 竞逐 | 夺得 夺冠 赢得 获得 摘得 战胜 击败;
"""
_COMING = frozenset(("will", "would", "shall", "may", "might", "could", "ll"))
"""Not "should": an appeal is no forecast."""
WILL_CHINESE = "(?<![名大主老小])将(?!近)"
"""Not in 名将 and other words for a player or a general, nor in 将近."""
COMING_CHINESE = re.compile(f"{WILL_CHINESE}|计划|拟|预计|力争|有望|目标|要|争取|会(?!议|上|见|长|员)")
_IS_TO = re.compile(
    r"\b(?:is|are|was|were) (?:(?:all |now |still |also )?"
    r"(?:due|set|expected|likely|about|scheduled|poised|slated|ready|bound) )?to [a-z]"
    r"|\b(?:plan|intend|aim|expect|hope|want|seek|pledge|promise|vow|propose|agree|decide|voted)"
    r"(?:s|d|ned|ed)?(?: [a-z]{1,12}){0,3} (?:to|that|its)\b"
    r"|\b(?:under|according to) [a-z ]{0,20}plans?\b"
)
"""A plan, not the noun in "ahead of plan"."""
_DONE = re.compile(
    r"\b(?:has|have|had|was|were) (?:also |already |now |been |since ){0,2}"
    r"(?:[a-z]{2,20}ed|built|sold|made|won|lost|cut|spent|begun|grown|risen|fallen|drawn|given|taken|shut|put"
    r"|held|paid|led|become|found|set|seen|shown|kept|left|met)\b"
    r"|(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\bbeing )"
    r"\b(?!(?:call|urg|warn|ask|describ|nam|bas|unit|limit|advanc|embodi|relat|ne)ed\b)[a-z]{3,20}ed\b"
    r"|\b(?:sold|rose|fell|grew|built|made|won|lost|spent|began|became|took|gave|paid|held|led|met|went|came|drew)\b"
)
_DONE_CHINESE = re.compile("已|了|完成|售出|同比|截至|此前|曾")


_IF = re.compile(r"\b(?:if|unless|whether|provided|once)\b|如果|若|除非|是否|一旦|只有")
"""What holds on a condition is not said to be so."""
_LOSES = frozenset(map(stem, ("lose", "forfeit")))
_MAY_LOSE = "lose forfeit loss cost cut fall drop decline dismiss fire close shut"
_LOSES_TOO = frozenset(map(stem, _MAY_LOSE.split()))
"""What may be another way of putting a loss."""


@dataclass(frozen=True, slots=True)
class Turn:
    """How a sentence is turned."""

    denied: bool
    """Whether an odd number of words deny."""
    sides: frozenset[tuple[int, int]]
    """(number of the pair of opposites, side) for each that it has a word of."""
    loses: bool
    """Whether something is lost."""
    loses_too: bool
    """Whether it might be put as a loss."""
    depends: bool
    """Whether it holds on a condition."""
    is_coming: bool
    """Whether it tells what is to come."""
    is_done: bool
    """Whether it tells what has happened."""


def find_turn(folded: str, claim: str, words: list[str]) -> Turn:
    """Finds how a sentence is turned.

    Args:
        folded: its folded text.
        claim: the same with blanks for the words on who says it.
        words: its words, cut but not stemmed.
    """
    stems = {stem(word) for word in words}
    denials = sum(word in _DENYING for word in map(stem, words))
    denials += sum(1 if match.group(1) else -1 for match in _NOT.finditer(folded))
    denials += sum(match.group(1) is not None for match in _DENIES_CHINESE.finditer(folded))
    sides = {
        (number, side)
        for number, pair in enumerate(OPPOSITES)
        for side, group in enumerate(pair)
        if not group.isdisjoint(stems)
    }
    sides |= {
        (-1 - number, side)
        for number, pair in enumerate(OPPOSITES_CHINESE)
        for side, group in enumerate(pair)
        if any(word in folded for word in group)
    }
    return Turn(
        denied=denials % 2 == 1,
        sides=frozenset(sides),
        loses=not _LOSES.isdisjoint(stems),
        loses_too=not _LOSES_TOO.isdisjoint(stems),
        depends=_IF.search(claim) is not None,
        is_coming=not _COMING.isdisjoint(words)
        or _IS_TO.search(folded) is not None
        or COMING_CHINESE.search(folded) is not None,
        is_done=_DONE.search(claim) is not None or _DONE_CHINESE.search(claim) is not None,
    )


def is_turned(first: Turn, second: Turn) -> bool:
    """Whether two sentences that share most of their words say different things all the same."""
    if first.denied is not second.denied or first.depends is not second.depends:
        return True
    if any(
        (number, 1 - side) in second.sides
        and (number, side) not in second.sides
        and (number, 1 - side) not in first.sides
        for number, side in first.sides
    ):
        return True
    if (first.loses and not second.loses_too) or (second.loses and not first.loses_too):
        return True
    return (first.is_coming and not second.is_coming and second.is_done) or (
        second.is_coming and not first.is_coming and first.is_done
    )


def _read(text: str) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """Reads entries that end in a semicolon, in which a bar parts two groups of words."""
    entries = (entry.split("|") for entry in text.split(";") if entry.strip())
    return tuple((frozenset(left.split()), frozenset(right.split())) for left, right in entries)


_DENYING = frozenset(map(stem, _DENIES.split()))
OPPOSITES = tuple(
    (frozenset(map(stem, left)), frozenset(map(stem, right))) for left, right in _read(_OPPOSITES)
)
OPPOSITES_CHINESE = _read(_OPPOSITES_CHINESE)
