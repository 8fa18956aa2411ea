"""The words that show what a line is: site chrome, captions, bylines, machine summaries, questions."""

from __future__ import annotations

import re

TERMINAL = re.compile(r"[.!?…。！？][\"”’」』)\]）*_]{0,3}$")
"""The end of a sentence."""
SEVERAL_SENTENCES = re.compile(r"[a-z0-9)\]][.!?][\"”’]?\s|[。！？](?=.)")
"""A sentence that ends before the line does."""
WORD = re.compile(r"[A-Za-z0-9][\w'’.-]*|[\u3400-\u9fff]{1,2}")
"""A Latin word, or two Chinese characters, which say about as much."""


def _any_of(*constructions: str) -> re.Pattern[str]:
    return re.compile("|".join(constructions), re.IGNORECASE)


MACHINE_SUMMARY = _any_of(
    r"summari[sz]ed (?:by|with|using) ",
    r"summary (?:made|generated|created|written) (?:by|with|using) ",
    r"(?:ai|machine)[- ](?:generated |made |written )?(?:summary|overview|highlights|key takeaways)",
    r"(?:本文|以下)?(?:内容)?(?:摘要|总结)由.{0,12}(?:ai|人工智能|大模型).{0,6}(?:生成|总结|摘要)",
    r"ai\s?(?:摘要|总结|速览)",
)
"""The head of a summary that says a machine made it; what follows is the summary."""
MACHINE_NOTICE = _any_of(
    r"[*_(（]{0,2}(?:this (?:article|text|page|post|story) was )?(?:generated|written|translated) (?:by|with"
    r"|using) (?:an? )?"
    r"(?:ai|artificial intelligence|machine|large language)",
    r"[（(]?(?:本文|以下内容|内容)?由.{0,12}(?:ai|人工智能|大模型).{0,6}(?:生成|翻译|撰写)",
)
"""A notice that says a machine made the text; it stands alone."""
FULL_TEXT = _any_of(
    r"(?:the )?full (?:text|article|column|story|speech|statement|report|transcript)"
    r"(?: (?:follows|below|is as follows|of .{1,80}))?\s*[:：—]\s*$",
    r"(?:(?:以下|下面)(?:为|是)?)?(?:.{0,12})?全文(?:如下|内容)?\s*[:：]\s*$",
    r"原文(?:如下)?\s*[:：]\s*$",
)
"""The line between an introduction and the full text."""
QUESTION_HEADING = _any_of(
    r"(?:insights|faqs?|frequently asked questions|people also ask|related questions|questions|q\s?&\s?a"
    r"|explore further|常见问题|相关问题|大家还在问|大家都在问|延伸阅读|相关提问)\s*[:：]?$"
)
"""The heading of a generated list of questions."""

_BUTTONS = (
    "search|menu|home|share|print|email|donate|sign (?:in|up)|log ?(?:in|out)|register|language|english|中文",
    "subscribe(?: now| today)?|newsletter|tags?|topics|categories|contact(?: us)?|about us|careers",
    "open app|download (?:the |our )?app|get the app|back to top|skip to (?:main )?content|copy link",
    "advertisement|sponsored(?: content)?|terms of (?:use|service)",
    "read (?:more|next|also)|related(?: (?:articles|stories|news|posts|topics|links))?",
    "more (?:stories|news)(?: from .{1,40})?|most (?:read|popular)|trending|recommended(?: for you)?",
    "you may also like|latest(?: news)?|comments?|leave a (?:comment|reply)|follow us(?: on .{1,40})?",
    "facebook|twitter|x|linkedin|whatsapp|wechat|weibo|telegram|reddit|instagram|youtube",
    "previous(?: article)?|next(?: article)?|load more|show more|see (?:more|all)",
    "(?:accept|reject|allow)(?: all)?(?: cookies)?|(?:cookie|privacy) (?:settings|policy|preferences|notice)",
    "check against delivery|for immediate release|press release|embargoed until .{1,60}",
    "搜索|登录|注册|首页|返回(?:首页|顶部)|分享(?:到.{0,8})?|订阅|下载(?:app|客户端)|打开app",
    "相关(?:阅读|新闻|文章|推荐)|热门推荐|上一篇|下一篇|评论|收藏|点赞|延伸阅读",
)
BUTTON = re.compile(rf"(?:{'|'.join(_BUTTONS)})\s*[:：>›»]?", re.IGNORECASE)
"""A menu's entry or a button, when it is the whole line or a piece of it."""
BUTTON_SEPARATOR = re.compile(r"\s*[|·•/>›»]\s*|\s{3,}")
"""What stands between the entries of a menu on one line."""
CHROME_LINE = _any_of(
    r"home\s*[>›»/|].{1,80}$",
    r"explore more .{1,80} (?:at|on) \S{3,60}$",
    r"(?:read|see|watch|listen|more|related)(?: (?:more|next|also|on|to))?\s*[:：].{1,200}$",
    r"read (?:more|the full (?:story|article)) (?:at|on|here)\b.{0,80}$",
    r"for (?:more|the latest|further) .{1,80}\b(?:visit|see|go to|follow|subscribe|sign up|click"
    r"|contact)\b.{0,120}$",
    r"(?:copyright|©|\(c\) ?\d{4}).{0,120}$",
    r".{0,60}\ball rights reserved\b.{0,60}$",
    r"(?:we|this (?:site|website)|our partners?) uses? cookies\b.{0,400}$",
    r".{0,60}\baccept (?:all )?cookies\b.{0,300}$",
    r"(?:subscribe|sign up) (?:to|for) (?:our|the) .{1,80}$",
    r"(?:click|tap) here (?:to|for) .{1,80}$",
    r"follow (?:us|@\S{1,40}) on .{1,60}$",
    r"share this (?:article|story|page|post)$",
    r"share(?: (?:this|on|via|the))?(?: (?:article|story|page|post))?(?: (?:on|via|with))?\s*[:：]?"
    r"(?: (?:facebook|twitter|x|linkedin|whatsapp|email|e-mail|telegram|reddit|friends)\b[,|]?){1,8}$",
    r"(?:views|reads|shares|comments|阅读|浏览|点击|评论)(?:量|次数"
    r"|数)?\s*[:：]?\s*\d[\d,.]{0,12}\s?[万千kKmM]?\+?$",
    r"\d[\d,.]{0,12}\s?[kKmM]?\+? (?:views|reads|shares|comments|likes)$",
    r"(?:last |first )?(?:updated|published|posted)(?: on| at)?\s*[:：]?\s.{0,12}\d.{0,40}$",
    r"\(?(?:additional |with )?(?:reporting|writing|editing|compiled|translated|edited|written) by .{2,200}$",
    r"(?:disclaimer|免责声明|风险提示)\s*[:：].{0,400}$",
    r"版权(?:所有|声明).{0,120}$",
    r".{0,40}未经(?:授权|许可).{0,60}$",
    r"扫(?:一扫|码).{0,40}$",
    r"[（(]?(?:责任编辑|责编|编辑|校对|审核|来源|作者|记者)\s*[:：].{0,40}$",
)
"""A line that belongs to the site, whatever stands around it."""
CAPTION = _any_of(
    r"[*_]{0,2}(?:file |handout )?(?:photo|photograph|image|picture|credits?|caption|graphic|sources?"
    r"|illustration)s?"
    r"(?: (?:by|credit|courtesy of)\b.{0,60}?)?\s*[:：].{0,300}$",
    r"[*_]{0,2}(?:table|figure|fig\.?|chart|exhibit|map|box) ?\d{1,3}[a-z]?\s?[.:：|—–-]\s.{0,300}$",
    r"(?:图|表)\s?\d{1,3}\s?[.:：|、 ].{0,120}$",
    r"(?:图片?来源|资料来源|图|制图|供图|摄影)\s*[:：].{0,120}$",
)
"""A caption, a credit or a source line of a picture or a table."""
_NAMES = (
    r"[A-Z\u00c0-\u017d][\w'’.-]{0,24}(?:(?: and|,| de| van| von|)(?: [A-Z\u00c0-\u017d][\w'’.-]{0,24})){0,8}"
)
BYLINE = re.compile(
    rf"[*_]{{0,3}}(?:By (?:{_NAMES}|the (?:editors?|editorial board|staff|newsroom))|文[／/|｜].{{1,20}}"
    rf"|(?:作者|记者).{{1,20}})"
    r"[*_]{0,3}(?:\s*[,|·•–—-].{0,80})?$"
)
"""Who wrote it."""
CONTACT = re.compile(r"\S{1,60}@\S{1,60}\.[a-z]{2,12}\b|\+\d{1,3}[ \d()-]{6,20}")
"""An address or a telephone number."""
_DATE_WORD_LIST = """
jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?
|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?
|sat(?:urday)?|sun(?:day)?|[ap]m|gmt|utc|[ce]es?t|week|min(?:s|utes?)?|read|updated|published|posted|issue
|no|vol|年|月|日|时|分|期
"""
_DATE_WORDS = _DATE_WORD_LIST.replace("\n", "")
DATELINE = re.compile(
    rf"(?=.{{0,60}}\d)[\W\d_]{{0,8}}(?:(?:{_DATE_WORDS})(?![a-z])[\W\d_]{{0,20}}){{1,10}}$",
    re.IGNORECASE,
)
"""A line of nothing but a date, a time, a number of minutes."""
