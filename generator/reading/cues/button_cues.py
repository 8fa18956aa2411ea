"""The words of buttons and of menus' entries, and what stands between them."""

from __future__ import annotations

import re

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
    "share full article|skip (?:advertisement|to .{1,30})|article continues below|site (?:index|map)",
    "play|pause|log in or .{1,20}|news provided by|get started|start writing|upgrade to paid",
    "subscribesign in|view (?:image|gallery) in fullscreen|show|suggested topics|purchase licensing rights",
    "cite this (?:page|article)",
    "(?:pdf )?downloads?|download (?:the )?pdf|reuse this content|explore more on these topics|quick guide",
    r"\d{1,3}[ -]min(?:ute)?s? (?:read|listen|watch)|image|video|slideshow|gallery|get in touch",
    "accessibility help|advertise(?: with us)?|work (?:with|for) us",
    "打印|关闭|字[号體体][:：]?|[大中小]|列印|關閉|分享至.{0,8}|複製連結|复制链接",
    "微信|微博|新浪微博|脸书|臉書|朋友圈|qq空间|line|私隱政策聲明|免[责責][声聲]明",
    "save(?: article| for later)?|saved|live|watch|listen|gift(?: this article)?|reprints?|bookmark|like",
    "love|funny|wow|sad|angry|our channels|e-?mail address|text size|font size|share via|copied",
    "print this page|(?:print|e-?mail) (?:this )?(?:page|article|story)|report an? (?:error|problem)",
    "copied to clipboard|link copied",
    "(?:view|manage|set) cookies|(?:accept|reject) (?:additional|optional|essential) cookies",
    "cookies on .{1,40}|(?:网友|最新|全部|热门|精彩)评论|[发我][表要]评论|评论区",
    "搜索|登录|注册|首页|返回(?:首页|顶部)|[閱阅][讀读]下一[篇則则]|分享(?:到.{0,8})?|订阅|下载(?:app|客户端)|打开app",
    "相关(?:阅读|新闻|文章|推荐)|热门推荐|上一[篇则則]|下一[篇则則]|评论|收藏|点赞|延伸阅读|[纠糾][错錯]|[举舉][报報]",
)
BUTTON = re.compile(rf"(?:{'|'.join(_BUTTONS)})\s*[:：>›»]?")
"""A menu's entry or a button, in small letters, when it is the whole line or a piece of it."""
BUTTON_SEPARATOR = re.compile(r"\s*[|·•/>›»]\s*|\s{3,}|】\s?【")
"""What stands between the entries of a menu on one line."""
MAY_SEPARATE = re.compile(
    r"[|·•/>›»】\t-\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
)
"""A sign of a separator, or white space that is no plain space."""
