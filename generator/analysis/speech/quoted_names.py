"""Tells names and coined terms between marks from speech: “little giants” programme, “十四五”时期."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.folding import fold

if TYPE_CHECKING:
    from generator.model import Span

_LONGEST_CHINESE = 10
_LONGEST_ENGLISH = 40
"""Code points. What is longer is no name."""
_CHINESE_NOUN = re.compile(
    r"[”」』](?:\d{4}|新|型|等)?(?:时期|规划|建议|计划|行动|工程|政策|会议|论坛|战略|倡议|模式|企业|项目"
    r"|活动|体系|机制|理念|精神|原则|制度|品牌"
    r"|平台|号|奖|杯|村|园区|开局|期间|目标|任务|收官|以来|末|产业|赛道|现象|一词|概念|标签|称号|名单|专项"
    r"|改革|方针|方案|法案|格局|方式|人才"
    r"|基地|示范|试点|服务|技术|系统|假期|小长假|黄金周|专题|專題|报告|報告|报[道导]|報[道導]|课程|課程|节目|節目|联盟|聯盟|协会|協會|措施|要求|名义|名義|字样|字樣|为名|為名|之名|怪圈|困境|陷阱|乱象|亂象|风波|風波|事件|族|效应|效應|难题|難題|梗阻|顽疾|痛点|堵点"
    r"|時期|規劃|建議|計畫|計劃|行動|會議|論壇|戰略|倡議|企業|項目|專案|活動|體系|機制|原則|平臺|號|獎|園區|期間|目標|任務|產業|賽道|現象|一詞|標籤|稱號|名單|專項"
    r"|系列|主题|主題|专题|專題|发布会|發布會|座谈会|座談會|研讨会|研討會|峰会|峰會|大会|大會|博览会|博覽會|讲坛|講壇|栏目|专栏|專欄|大赛|大賽|通道"
    r"|方針|示範|試點|服務|技術|系統|和[“「『])"
)
_KINDS = (
    "计划",
    "计畫",
    "計畫",
    "計劃",
    "行动",
    "行動",
    "工程",
    "方案",
    "倡议",
    "倡議",
    "战略",
    "戰略",
    "规划",
    "規劃",
)
"""What a name ends in that says what kind of thing it names: 「公屋提前上楼计划」."""
_TITLE_OF_DOCUMENT = re.compile(
    "(?=.{4,30}\\Z)[^，。！？；：,.!?;:我你他她您咱们这那是请把被了吗呢吧没有]{2,28}"
    "(?:纲要|规划|计划|方案|条例|办法|法案|草案|[白蓝]皮书|指南|报告|公约|协定|章程|宣言|目录|意见|通知|决议|备忘录)"
)
"""What a document may be called, folded: no clause. Its ends are fewer than those of documents that speak:
somebody's own words between marks may well end in "research" or "news"."""
_ENGLISH_NOUN = re.compile(
    r"[\"”’] (?:[a-z-]{2,15} )?(?:programmes?|programs?|plans?|initiatives?|campaigns?|schemes?|labels?"
    r"|projects?|models?"
    r"|polic(?:y|ies)|strateg(?:y|ies)|awards?|vouchers?|compan(?:y|ies)|firms?|enterprises?|brands?"
    r"|badges?|lists?|era"
    r"|rules?|clubs?|movement|doctrine|concept|category|tag|trick|method|scandal|affair|tour|festival"
    r"|exhibition"
    r"|conference|forum|summit|series|films?|movies?|albums?|novels?|documentar(?:y|ies)|musical|sitcom"
    r"|franchise)\b"
)
_ENDS_IN_KIND = re.compile(
    r"\b[a-z]{3,12} (?:list|plan|programme|program|scheme|initiative|act|index|zone|pact)$"
)
"""A name that says itself what it names: the “red list”."""
_COINED = re.compile(r"[\u3400-\u9fffA-Za-z0-9]{2,5}")
"""A Chinese term between marks: 「碳費」."""
_GOES_ON = re.compile(r"」[\u3400-\u9fff]")
"""A term stands in its clause, which goes on behind it."""
_NAMED_AFTER_KIND = re.compile(
    "(?:台风|颱風|飓风|颶風|气旋|氣旋|热带风暴|熱帶風暴|卫星|衛星|飞船|飛船|火箭|探测器|探測器|货轮|貨輪|邮轮|郵輪|客轮|渔船|漁船|军舰|軍艦|航母|潜艇|列车|列車|客机|客機"
    "|品牌|品种|品種|影片|电影|電影|电视剧|電視劇|歌曲|小说|小說|专辑|專輯|账号|帳號|软件|軟體|模型|机器人|機器人|毒株|小行星|彗星|油田|气田|氣田)[“「『]$"
)
"""The kind of a thing before its name between marks: 台风“凤凰”."""
_NAMED_SUBJECT = re.compile(
    "[，。；：、][“「『].{2,5}[”」』](?:将|將|已|曾|正在|可能|会|會|先|又|再|未来|未來|登[陆陸]|中心|路[径徑]|升空|下水)"
)
"""A name between marks that is the subject of its clause: ，“凤凰”将."""
_NAMED_BEFORE = frozenset(
    "说說称稱道言喊呼批指叫为為是谓謂斥轰轟骂罵赞讚叹嘆评評容调調示出认認应應问問答写寫用如像了句声聲字词詞话話："
)
"""Ends of words behind which somebody's own words stand between marks: 直呼“过瘾”, 一句“谢谢”."""
_LONGEST_TITLE = 90
_WORK = re.compile(
    r"\b(?:books?|novel|memoir|report|paper|study|article|essay|film|movie|documentary|song|album|play|poem|series"
    r"|exhibition|lecture|show|opera|painting|podcast|column|bill|thesis|pamphlet|leaflet|editorial|petition"
    r"|titled|entitled|called|named|headed|headlined|dubbed|author of|director of|star of|host of)[,:]?"
    r" [\"“‘']$"
)
"""What stands before the title of a work."""
_SMALL_WORD = 4
"""Letters of a word that may begin with a small letter in a title: "with", "from"."""


def is_name(text: str, quotation: Span) -> bool:
    """Whether what stands between marks names a thing: it is short, and the thing's kind stands behind it."""
    length = quotation.end - quotation.start
    if length <= _LONGEST_TITLE and (_is_title(text, quotation) or _is_document(text, quotation)):
        return True
    if length > _LONGEST_ENGLISH:
        return False
    if text[quotation.start] >= "\u2e80":
        return length <= _LONGEST_CHINESE and (
            _CHINESE_NOUN.match(text, quotation.end) is not None
            or text.endswith(_KINDS, quotation.start + 2, quotation.end)
            or _is_coined(text, quotation)
            or _is_thing(text, quotation)
        )
    words = text[quotation.start : quotation.end]
    return words.count(" ") <= 3 and (
        _ENGLISH_NOUN.match(text, quotation.end) is not None or _ENDS_IN_KIND.search(words) is not None
    )


def _is_document(text: str, quotation: Span) -> bool:
    """Whether a document is named by its title: 「国家综合立体交通网规划纲要」."""
    words = fold(text[quotation.start : quotation.end])
    return _TITLE_OF_DOCUMENT.fullmatch(words) is not None


def _is_coined(text: str, quotation: Span) -> bool:
    """Whether a short term stands as any other in its clause: 「碳費」上路後, but not 直呼“過癮”."""
    return (
        _COINED.fullmatch(text, quotation.start, quotation.end) is not None
        and _GOES_ON.match(text, quotation.end) is not None
        and text[quotation.start - 2 : quotation.start - 1] not in _NAMED_BEFORE
    )


def _is_thing(text: str, quotation: Span) -> bool:
    """Whether a short name is a thing's: its kind stands before it, or it is the subject of its clause."""
    start, end = quotation.start, quotation.end
    if _COINED.fullmatch(text, start, end) is None:
        return False
    if _NAMED_AFTER_KIND.search(text, max(0, start - 6), start) is not None:
        return True
    return start > 1 and _NAMED_SUBJECT.match(text, start - 2) is not None


def _is_title(text: str, quotation: Span) -> bool:
    """Whether a work is named between marks: “Cold Homes” in "the report “Cold Homes”"."""
    start = quotation.start
    if not text[start].isupper() or _WORK.search(text, max(0, start - 20), start) is None:
        return False
    words = text[start : quotation.end].rstrip(",.").split()
    return all(not word[0].islower() or len(word) <= _SMALL_WORD for word in words)
