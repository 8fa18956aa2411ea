"""The words by which a speaker without a name is known, English and Chinese."""

from __future__ import annotations

import re

from generator.model import SpeakerKind

_PEOPLE = """
analysts?|experts?|economists?|officials?|officers?|observers?|critics?|researchers?|scientists?
|executives?|investors?|sources?|scholars?|spokes(?:person|man|woman|people)|diplomats?|lawmakers?
|legislators?|regulators?|traders?|brokers?|buyers?|sellers?|advis[eo]rs?|industry insiders|insiders
|commentators?|strategists?|engineers?|academics?|people familiar with the matter
|a person familiar with the matter|authors?|specialists?|supporters?|opponents?|residents?|farmers?
|workers?|managers?|directors?|consultants?|lawyers?|doctors?|teachers?|campaigners?|activists?
|historians?|biologists?|conservationists?|ecologists?|witnesses|players?|coaches|unions|ministers
|councillors|some|others|many|auditors?
"""
_BODIES = """
company|firm|group|ministry|government|operator|union|association|agency|commission|committee|council
|court|bank|police|university|institute|authority|regulator|department|office|party|federation|chamber
|bureau|cabinet|parliament|board|foundation|charity|club|league|newspaper|magazine|lender|carmaker
|manufacturer|utility|airline
"""
_DOCUMENTS = """
report|survey|study|paper|article|statement|readout|communique|memo|letter|audit|review|index|poll
|document|filing|data|figures|analysis|editorial|commentary|white paper|plan|proposal|guideline|guidelines
|notice|law|statistics|estimates|forecasts|census|records
"""
PEOPLE = _PEOPLE.replace("\n", "")
"""Alternatives of a pattern: people who speak without a name."""
BODIES = _BODIES.replace("\n", "")
"""Alternatives of a pattern: organisations named by their kind alone."""
DOCUMENTS = _DOCUMENTS.replace("\n", "")
"""Alternatives of a pattern: documents named by their kind alone."""

DETERMINER = (
    r"(?:the|a|an|its|their|our|his|her|some|several|many|most|other|one|two|three|four|five|a"
    r" number of|a few)"
)

_PEOPLE_WORDS = re.compile(rf"\b(?:{PEOPLE})\b")
_DOCUMENT_WORDS = re.compile(
    rf"\b(?:{DOCUMENTS}|reports|surveys|studies|papers|articles|analyses|filings|proposals|outline)\b"
    r"|报告|文章|数据|统计|文件|公报|调查|消息|报道"
)
_BODY_WORDS = re.compile(rf"\b(?:{BODIES})\b")


def kind_as_worded(words: str) -> SpeakerKind | None:
    """Tells what kind of speaker a phrase names; "a study by three experts" is a document before all."""
    lowered = words.lower()
    for pattern, kind in (
        (_DOCUMENT_WORDS, SpeakerKind.DOCUMENT),
        (_PEOPLE_WORDS, SpeakerKind.UNNAMED),
        (_BODY_WORDS, SpeakerKind.BODY),
    ):
        if pattern.search(lowered):
            return kind
    return None


CHINESE_PEOPLE = (
    "分析人士|分析师|专家|学者|业内人士|知情人士|负责人|发言人|消息人士|研究人员|经理|官员|居民|村民|市民"
    "|交易员|投资者"
    "|从业者|代表|委员|科研人员|技术人员|工作人员"
)
"""Alternatives of a pattern: people who speak without a name."""
CHINESE_OFFICES = (
    "董事长|总经理|总裁|首席执行官|首席经济学家|教授|主任|研究员|院士|部长|局长|市长|省长|行长"
    "|秘书长|会长|所长|院长|书记"
)
"""Alternatives of a pattern: offices that stand right before a name."""
CHINESE_BODIES = (
    "会议|座谈会|全会|论坛|声明|公报|报告|文章|通知|意见|方案|规划|社论|评论"
    """Alternatives of a pattern: meetings and documents named by their kind alone."""
)
