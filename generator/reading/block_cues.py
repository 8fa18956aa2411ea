"""The words that show what a line is: site chrome, captions, bylines, machine summaries, questions."""

from __future__ import annotations

import re

TERMINAL = re.compile(r"[.!?…。！？][\"”’」』)\]）*_]{0,3}$")
"""The end of a sentence."""
SEVERAL_SENTENCES = re.compile(r"[a-z0-9)\]][.!?][\"”’]?\s|[。！？](?=.)")
"""A sentence that ends before the line does."""
_WORD = re.compile(r"[A-Za-z0-9][\w'’.-]*|[\u3400-\u9fff]{1,2}")
"""A Latin word, or two Chinese characters, which say about as much."""
_TYPESET = (("’", "'"), *((sign, " ") for sign in "‘“”—–"))
"""Signs of typeset text, and what they are alike for counting."""
_WORD_BYTES = bytes(
    ord("a") if chr(code).isalnum() else ord(".") if chr(code) in "_'.-" else ord(" ") for code in range(128)
).ljust(256)
"""To each byte of ASCII, whether it begins a word, goes on with one, or parts words."""


def count_words(words: str) -> int:
    """Counts the words of a line: Latin words, and two Chinese characters for one.

    Args:
        words: the line.
    """
    plain = words
    if not plain.isascii():
        for sign, alike in _TYPESET:
            plain = plain.replace(sign, alike)
    if not plain.isascii():
        return len(_WORD.findall(words))
    # The pattern's words, in a tenth of its time.
    row = plain.encode("ascii").translate(_WORD_BYTES)
    runs = row.split()
    return sum(b"a" in run for run in runs) if b" ." in row or row.startswith(b".") else len(runs)


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
    "you may also like|latest(?: news| headlines| stories)?|comments?|leave a (?:comment|reply)",
    "follow us(?: on .{1,40})?",
    "facebook|twitter|x|linkedin|whatsapp|wechat|weibo|telegram|reddit|instagram|youtube",
    "previous(?: article)?|next(?: article)?|load more|show more|see (?:more|all)",
    "(?:accept|reject|allow)(?: all)?(?: cookies)?|(?:cookie|privacy) (?:settings|policy|preferences|notice)",
    "check against delivery|for immediate release|press release|embargoed until .{1,60}",
    "打印|关闭|字[号體体][:：]?|[大中小]|列印|關閉|分享至.{0,8}|複製連結|复制链接",
    "搜索|登录|注册|首页|返回(?:首页|顶部)|分享(?:到.{0,8})?|订阅|下载(?:app|客户端)|打开app",
    "相关(?:阅读|新闻|文章|推荐)|热门推荐|上一篇|下一篇|评论|收藏|点赞|延伸阅读",
)
BUTTON = re.compile(rf"(?:{'|'.join(_BUTTONS)})\s*[:：>›»]?", re.IGNORECASE)
"""A menu's entry or a button, when it is the whole line or a piece of it."""
BUTTON_SEPARATOR = re.compile(r"\s*[|·•/>›»]\s*|\s{3,}|】\s?【")
"""What stands between the entries of a menu on one line."""
MAY_SEPARATE = re.compile(
    r"[|·•/>›»】\t-\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
)
"""A sign of a separator, or white space that is no plain space."""
LINK_LIST = _any_of(
    r"(?:related|recommended|more|further)(?: (?:articles?|stories|news|posts?|links?|reading|coverage"
    r"|content|on this(?: topic| story)?))?\s?[:：]?$",
    r"(?:you (?:may|might) (?:also )?(?:like|be interested in)|read (?:more|next|also|on)|see also"
    r"|in other news|most (?:read|popular|viewed)|trending(?: now)?|editors?['’]?s? picks?|top stories"
    r"|more (?:from|stories)\b.{0,40})"
    r"\s?[:：]?$",
    r"(?:相[關关]|[熱热][門门]|推[薦荐]|延伸|更多|猜你喜[歡欢])"
    r"(?:稿件|[閱阅][讀读]|新[聞闻]|文章|[報报][道導]|推[薦荐]|[鏈链]接|[內内]容)?\s?[:：]?$",
)
"""The head of a list of links to other documents."""
SELF_PORTRAIT = re.compile(
    r"[*_]{0,2}(?:About (?:the )?[A-Z].{1,60}|Forward[- ]looking statements?|Safe harbou?r(?: statement)?"
    r"|Cautionary (?:note|statement).{0,40}"
    r"|(?:关于|關於)[^，。：:]{2,30}|前瞻性(?:声明|陈述)|关于本(?:报告|公司))[*_]{0,2}\s?[:：]?$"
)
"""The heading at the foot of a release under which its sender speaks of itself or of the law."""
CHROME_LINE = _any_of(
    r"home\s*[>›»/|].{1,80}$",
    r"explore more .{1,80} (?:at|on) \S{3,60}$",
    r"(?:read|see|watch|listen|more|related)(?: (?:more|next|also|on|to))?\s*[:：].{1,200}$",
    r"read (?:more|the full (?:story|article)) (?:at|on|here)\b.{0,80}$",
    r"for (?:more|the latest|further) .{1,80}\b(?:visit|see|go to|follow|subscribe|sign up|click"
    r"|contact)\b.{0,120}$",
    r"(?:copyright|©|\(c\) ?\d{4}).{0,120}$",
    r"(?:we|this (?:site|website)|our partners?) uses? cookies\b.{0,400}$",
    r"(?:subscribe|sign up) (?:to|for) (?:our|the) .{1,80}$",
    r"(?:please )?(?:subscribe|sign up) (?:to|for) .{0,80}"
    r"\b(?:newsletters?|alerts?|updates?|mailing list|e-?mails?)\b.{0,120}$",
    r"get (?:the |all the |our )?(?:best|latest|top|more|biggest|daily|free)\b.{0,60}"
    r"\b(?:inbox|e-?mail|newsletter)\b.{0,60}$",
    r"(?:are you getting|want|do you want|would you like) .{0,60}\b(?:newsletters?|inbox)\b.{0,40}$",
    r"you (?:can|may) (?:opt out|unsubscribe)\b.{0,200}$",
    r"please (?:select|enter|provide|check) (?:at least|your|a valid|an? )\b.{0,40}"
    r"(?:mailing list|e-?mail|address|box|name)\b.{0,60}$",
    r"[^.!?]{1,60} ?[>›»→]$",
    r"(?:your e-?mail address will not be published|required fields are marked)\b.{0,80}$",
    r"by (?:signing up|subscribing|clicking|submitting|registering)\b.{0,120}"
    r"\b(?:agree|accept|acknowledge|consent)\b.{0,200}$",
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
    r"\[\^[\w-]{1,20}\]:\s",
    r"[*_(]{0,3}(?:the )?(?:views|opinions)(?: and (?:views|opinions))?"
    r" (?:expressed|presented|in this|are those)\b",
    r"[*_]{0,3}th(?:is|e above) (?:note|report|material|article|publication|document|newsletter|commentary"
    r"|e-?mail|message|release|text|content|information)(?: and [a-z ]{3,30})?"
    r" (?:is|was|has been|may be|does|should) (?:not|for|intended|provided|published|only|based on sources"
    r"|be (?:reproduced|construed|relied)|originally|first)\b",
    r"[*_]{0,3}(?:this|the) (?:press |news )?(?:release|report|announcement|presentation)"
    r" (?:contains|includes|may contain) forward[- ]looking\b",
    r"[*_]{0,3}(?:nothing (?:in this|herein)|reuse is permitted|reproduction (?:is|in whole)"
    r"|no part of this)\b",
    r"(?:media |press )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|office|tel|telephone|phone|e-?mail|fax)"
    r"(?: (?:for|details|information)[^:：]{0,40})?\s*[:：].{0,300}$",
    r"scan (?:the|this|our)?\s?(?:qr )?code\b.{0,80}$",
    r"(?:do you agree\?|have your say|what do you think\?|send (?:us )?your|write to (?:us|the editor)"
    r"|e-?mail us|join the (?:conversation|discussion)|letters to the editor)\b.{0,160}$",
    r"you (?:are receiv(?:ing|ed)|receive|have received|can unsubscribe)\b.{0,200}$",
    r"(?:to )?(?:unsubscribe|manage (?:your )?(?:preferences|subscription)|view (?:this|it)"
    r" (?:e-?mail |message )?in (?:your|a|the) browser|forward(?:ed)? (?:this|to a friend))\b.{0,200}$",
    r"[（(][^()（）。]{1,60}[)）]$",
    r"(?:关键[词字]|關鍵[詞字]|key ?words?|中[图圖]分[类類][号號]|doi)\s*[:：].{0,300}$",
    r"\S{0,12}(?:[:：]\s?)?https?://\S{4,400}$",
    r"(?:来源|來源|稿源|source)\s?[:：]\s?\S{2,30}(?:\s.{0,60})?$",
    r"[^\w]{1,20}$",
    r"[*_]{0,2}\[[^\]]{1,200}\]\([^()\s]{1,300}\)[*_]{0,2}$",
    r"end\s{1,40}\d{1,2}[:.]\d\d.{0,20}$",
    r"(?:ends|end|#{3}|- ?(?:ends|30) ?-|\(完\)|（完）|完)$",
    r"(?:next|previous) (?:note|issue|edition|update|report|week)\s*[:：].{1,80}$",
    r"(?:喜[歡欢]|觉得|覺得).{0,10}(?:文章|报道|報導).{0,20}[?？]?$",
    r"(?:一[图圖][读讀][懂]?|[視视][頻频]|[專专][題题]|[組组][圖图]|[實实][錄录]|延伸[閱阅][讀读])\s?[丨｜|:：].{1,80}$",
    r"版权(?:所有|声明).{0,120}$",
    r"[（(]?(?:以上|本文|本[报報]告|文中)(?:[內内]容|[观觀][点點]|信息)?(?:[仅僅]|只|不|[為为])(?:供[参參]考|代表|[构構]成|作者).{0,120}$",
    r"扫(?:一扫|码).{0,40}$",
    r"[（(]?(?:责任编辑|责编|编辑|校对|审核|来源|作者|记者)\s*[:：].{0,40}$",
)
"""A line that belongs to the site, whatever stands around it."""
CHROME_WITHIN = _any_of(
    r"all rights reserved\b.{0,60}$",
    r"accept (?:all )?cookies\b.{0,300}$",
    r"(?: \.){3}|\.{6,20}(?!\.).{0,40}$|_{6,40}(?!_).{0,40}$|…{3,20}(?!…).{0,40}$",
    r"(?:write|e-?mail|send [a-z ]{1,40}) to \S{1,60}@\S{1,60}.{0,60}$",
    r"(?:[訂订][閱阅]|[關关][注註]).{0,12}(?:[電电]子[報报]|公[眾众][號号]|[頻频]道|微信).{0,120}$",
    r"未经[^。]{0,16}(?:授权|許可|许可|允许|同意|授權)[^。]{0,24}(?:不得|禁止|严禁|嚴禁|请勿|請勿|谢绝|謝絕|勿)[^。]{0,12}"
    r"(?:转载|轉載|复制|摘编|使用|传播|镜像|引用|翻印|转发|刊登).{0,30}$",
    r"(?:记者|記者).{1,12}[摄攝](?:影)?[）)]?$",
    r"[\u3400-\u9fff]{1,6}(?:社|网|網|报|報)(?:发|發|供[图圖])[）)]?$",
)
"""Words within a line that make it the site's; they begin no later than `CHROME_WITHIN_FROM`."""
CHROME_HINTS = (
    *(
        "rights",
        "ookies",
        " . . .",
        "......",
        "______",
        "………",
        "@",
        "订",
        "訂",
        "关",
        "關",
        "未经",
        "记者",
        "記者",
    ),
    *("社发", "社發", "网发", "網發", "报发", "報發", "社供", "网供", "網供", "报供", "報供"),
)
"""One of these stands in every line that `CHROME_WITHIN` finds; to ask for them is forty times as fast."""
CHROME_WITHIN_FROM = 80
"""Characters of a line's head."""
_PICTURE_AGENCIES = (
    "getty(?: images)?|afp|reuters|ap(?: photo)?|epa(?:-efe)?|pa(?: wire| media)?|bloomberg|shutterstock"
    "|i?stock|alamy|unsplash|xinhua|anadolu|zuma(?: press)?"
)
CREDIT = re.compile(
    rf"\((?:{_PICTURE_AGENCIES})(?:/[^()/]{{2,30}}){{1,2}}\)\.?$"
    rf"|(?:[/|©]|\bvia\b|\bphoto:) ?(?:{_PICTURE_AGENCIES})(?: images)?[.)]?$",
    re.IGNORECASE,
)
"""The credit at the end of a caption: "… on Monday. A. Name / AFP / Getty Images"."""
CAPTION = _any_of(
    r"[*_]{0,2}(?:file |handout )?(?:photo|photograph|image|picture|credits?|caption|graphic|sources?"
    r"|illustration)s?"
    r"(?: (?:by|credit|courtesy of)\b.{0,60}?)?\s*[:：].{0,300}$",
    r"[*_]{0,2}(?:table|figure|fig\.?|chart|exhibit|map|box) ?\d{1,3}[a-z]?\s?[.:：|—–-]\s.{0,300}$",
    r"[*_]{0,2}(?:(?:an?|the|this) )?(?:(?:aerial|file|undated|combo|handout|drone|stock|satellite"
    r"|composite) ){0,2}(?:photo|photograph|picture|image|screengrab|screenshot)s?"
    r" (?:taken|released|provided|shows?(?! (?:that|how|why)\b)|dated|combination|captured|illustration)\b"
    r".{0,300}$",
    r"[A-Z].{3,120}\((?:[LRC]|left|right|cent(?:re|er)|(?:second|third) (?:left|right)|pictured)\),?"
    r" [a-z]{3,14}s\b.{0,200}$",
    # "这是…" alone is a sentence; a picture was taken by somebody.
    r"这是.{0,80}(?:拍摄|摄[）)。]|照片|截图|效果图|画面|资料图|无人机).{0,40}$",
    r"(?:图为|资料图|配图|题图|图源).{0,120}$",
    r"(?:图|表)\s?\d{1,3}\s?[.:：|、 ].{0,120}$",
    r"(?:图片?来源|资料来源|图|制图|供图|摄影)\s*[:：].{0,120}$",
    rf"(?:[^.!?]{{1,60}} ?[/|] ?)?(?:{_PICTURE_AGENCIES})(?: ?/ ?(?:{_PICTURE_AGENCIES}))?\.?$",
)
"""A caption, a credit or a source line of a picture or a table."""
_NAMES = (
    r"[A-Z\u00c0-\u017d][\w'’.-]{0,24}(?:(?: and|,| de| van| von|)(?: [A-Z\u00c0-\u017d][\w'’.-]{0,24})){0,8}"
)
BYLINE = re.compile(
    rf"[*_]{{0,3}}(?:(?:[Bb]y|BY) (?:{_NAMES}|the (?:editors?|editorial board|staff|newsroom))"
    r"|文[／/|｜][^，。！？]{1,40}"
    r"|(?:[\u3400-\u9fff]{2,10}[／/\s]\s?)?(?:本[报報]|作者|[记記]者|[编編][译譯])[^，。！？]{1,20})"
    r"[*_]{0,3}(?:\s*[,|·•–—-].{0,80})?$"
)
"""Who wrote it."""
AUTHOR_NOTE = re.compile(
    rf"[*_]{{0,3}}{_NAMES}"
    r"(?: (?:covers|writes|reports) [a-z, ]{0,60}\b(?:for|at|from) [A-Z][^“\"]{0,120}$"
    r"| (?:is|was|are|writes|covers|teaches|reports|edits|leads|works)\b"
    r"(?=.{0,300}\b(?:authors?|columnists?|fellows?|contribut(?:or|ing|es)|correspondents?|journalists?"
    r"|(?:staff|freelance) (?:writer|reporter|journalist)s?"
    r"|editors?|lecturers?|(?:writes|covers|reports) (?:about|on|for)|novelists?|essayists?)\b)"
    r"[^“\"]{0,300}(?:\b(?:of|novel|book|is) [“\"][^“\"”]{1,80}[”\"][^“\"]{0,200})?$)"
)
"""Who the author is, where it stands behind the last of the body."""
METADATA_LINE = re.compile(r"[^|｜•·]{1,80}(?:\s[|｜•·]\s[^|｜•·]{1,80}){1,8}$")
"""Pieces set apart by bars: "Market note no. 47 | Issued 8 April | For clients only"."""
CONTACT = re.compile(r"[^\s@]{1,60}@[^\s@]{1,60}\.[a-z]{2,12}\b|\+\d{1,3}[ \d()-]{6,20}")
"""An address or a telephone number."""
_DATE_WORD_LIST = """
jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?
|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?
|sat(?:urday)?|sun(?:day)?|[ap]m|gmt|utc|[ce]es?t|week|min(?:s|utes?)?|read|updated|published|posted|issue
|no|vol|年|月|日|时|分|期
"""
_DATE_WORDS = _DATE_WORD_LIST.replace("\n", "")
DATED = re.compile(
    r"\d{1,2} (?:[A-Z][a-z]{2,8})\.? (?:19|20)\d\d\b"
    r"|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?, (?:19|20)\d\d\b"
    r"|(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}"
)
"""A whole date, in a line above the body that is not its title: "Fenland Courier, 2 February 2033"."""
DATELINE = re.compile(
    rf"(?=.{{0,60}}\d)[\W\d_]{{0,8}}(?:(?:{_DATE_WORDS})(?![a-z])[\W\d_]{{0,20}}){{1,10}}$"
    r"|(?=[^\w]{0,4}(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}\b)[\W\d_]{8,40}$",
    re.IGNORECASE,
)
"""A line of nothing but a date, a time, a number of minutes."""
