"""The words of what belongs to a text and is not its body: captions, bylines, dates, references, comments."""

from __future__ import annotations

import re

from generator.reading.cues.block_cues import any_of, any_of_small

_PICTURE_AGENCIES = (
    "getty(?: images)?|afp|reuters|ap(?: photo)?|epa(?:-efe)?|pa(?: wire| media)?|bloomberg|shutterstock"
    "|i?stock|alamy|unsplash|xinhua|anadolu|zuma(?: press)?"
)
CREDIT = re.compile(
    rf"\((?:{_PICTURE_AGENCIES})(?:/[^()/]{{2,30}}){{1,2}}\)\.?$"
    rf"|\((?:file )?(?:(?:{_PICTURE_AGENCIES}) )?(?:file )?(?:photo|picture|image)s?\)\.?$"
    # "(Video sent to our team by a reader)", "(Photo by Ann Lee)".
    r"|\((?:photo|picture|image|video|screenshot|screengrab)s?"
    r"(?: (?:sent|taken|shot|provided|supplied|posted)(?: to [^()]{2,30})? (?:by|from)|(?-i: by (?=[A-Z]))"
    r"| courtesy of)[^()]{2,60}\)\.?$"
    rf"|(?:[/|©]|\bvia\b|\bphoto:) ?(?:{_PICTURE_AGENCIES})(?: images)?[.)]?$"
    # "Photo: A. Name" or "Credit...A. Name", behind a stop of the caption.
    r"|(?:^|[.!?)*_\]] ?)[(（]?(?-i:(?:Photo|Photograph|Picture|Image|Illustration)s? by"
    r"|(?:Photo|Photograph|Picture|Image|Illustration|Credit)s?(?:\.{3}|…| ?[:/])) ?[^\d!?;]{3,50}$"
    r"|[（(](?:[资資]料[照图圖]|[档檔]案[照图圖]|示意[图圖]|[图圖]片?(?:[来來]源|[／/:：取翻])|[摄攝]影|[\u3400-\u9fff、·]{2,12}[摄攝]|[记記]者.{1,8}[摄攝]|翻[摄攝]|取自)"
    r"[^（）()]{0,30}[)）]$"
    r"|(?<=[。！？])\s?(?![记記]者)[\u3400-\u9fff]{2,4}\s?[摄攝]$"
    r"|(?:^|[。！？])[图圖][为為][^。]{2,100}。?[（(][\u3400-\u9fff、／/]{2,14}[)）]$",
    re.IGNORECASE,
)
"""The credit at the end of a caption: "… on Monday. A. Name / AFP / Getty Images"."""
CREDIT_HINTS = ("(", "（", "/", "|", "©", ":", "…", "...", "via", " by", "摄", "攝")
"""One of these stands in every credit, in small letters; to ask for them takes a fifth of the search."""
CAPTION = any_of(
    r"(?:item \d{1,2} of \d{1,2} (?-i:[A-Z])|\[\d{1,2}/\d{1,2}\] ?\S).{3,300}$",
    r"[*_]{0,2}(?:file |handout )?(?:photo|photograph|image|picture|credits?|caption|graphic|sources?"
    r"|illustration)s?"
    r"(?: (?:by|credit|courtesy of)\b.{0,60}?)?\s*[:：].{0,300}$",
    r"[*_]{0,2}(?:table|figure|fig\.?|chart|exhibit|map|box) ?(?:\d{1,3}[a-z]?\s?[.:：|—–-]\s.{0,300}$"
    # "Table IV. The council measures rain." is text.
    r"|(?:\d{1,3}(?:\.\d{1,3}){1,2}[a-z]?|[ivx]{1,5})\s?(?:[:：|—–-]\s.{0,300}|\.\s.{0,299}[^.!?])$)",
    r"[*_]{0,2}(?:(?:an?|the|this) )?(?:(?:aerial|file|undated|combo|handout|drone|stock|satellite"
    r"|composite) ){0,2}(?:photo|photograph|picture|image|screengrab|screenshot)s?"
    r" (?:taken|released|provided|shows?(?! (?:that|how|why)\b)|dated|combination|captured|illustration)\b"
    r".{0,300}$",
    r"[A-Z].{3,120}\((?:[LRC]|left|right|cent(?:re|er)|(?:second|third) (?:left|right)|pictured)\),?"
    r" [a-z]{3,14}s\b.{0,200}$",
    # "这是…" alone is a sentence; a picture was taken by somebody.
    r"这是.{0,80}(?:拍摄|摄[）)。]|照片|截图|效果图|画面|资料图|无人机).{0,40}$",
    r"(?:[图圖][为為]|[资資]料[图圖]|配[图圖]|[题題][图圖]|[图圖]源).{0,120}$",
    # "表 3.2 列出了…" is a sentence, and "图1 渡轮数量" is none.
    r"(?:图|表)\s?\d{1,3}(?:[.-]\d{1,3})?\s?(?:[:：|、]|[. ](?!\d|[中里所是为和与及可]|[给列得说]出|展示"
    r"|显示|反映|说明|总结|表明|描述)).{0,120}$",
    r"(?:图片?来源|资料来源|图|制图|供图|摄影)\s*[:：].{0,120}$",
    rf"(?:[^.!?]{{1,60}} ?[/|] ?)?(?:{_PICTURE_AGENCIES})(?: ?/ ?(?:{_PICTURE_AGENCIES}))?\.?$",
)
"""A caption, a credit or a source line of a picture or a table."""
MAY_BE_CAPTION = any_of_small(
    r"item \d|\[\d|(?:an? |the |this )?(?:aerial|file|undated|combo|handout|drone|stock|satellite|composite)",
    r"(?:an? |the |this )?(?:photo|image|picture|screen)",
    r"credit|caption|graphic|source|illustration|table|fig|chart|exhibit|map|box",
    r"这是|[图圖表]|[资資配题題]|制图|供图|摄影",
)
"""What a caption's line begins with, in small letters and without marks of emphasis; to look at a line's head
takes a twentieth of the time in which the pattern turns a line away."""
CAPTION_ENDS = (
    *("getty", " images", "afp", "reuters", "ap", "photo", "epa", "-efe", "pa", " wire", " media"),
    *("bloomberg", "stock", "alamy", "unsplash", "xinhua", "anadolu", "zuma", " press"),
)
"""The ends of agencies' names, of which every other caption has one, or else a bracket."""
ONLY_CREDIT = re.compile(
    rf"(?:{_PICTURE_AGENCIES})(?: ?/ ?(?:{_PICTURE_AGENCIES}))?\.?|!\[.{{0,200}}", re.IGNORECASE
)
"""A picture's credit alone, or the picture itself: its caption stands behind it."""
SKIPPED = re.compile(r"skip (?:past )?(?:the )?(.{3,60})", re.IGNORECASE)
"""A link over something that is no part of the text: "skip past newsletter promotion"."""
REFERENCES = re.compile(
    r"(?:(?:\d{1,2}|[IVX]{1,5})(?:\.\d)?\.? )?(?:(?:end ?|foot ?)?notes(?: and references)?"
    r"|(?:selected )?(?:references|bibliography)(?: cited| \{[-\w .#]{1,20}\})?|reference list|works cited"
    r"|literature(?: cited)?|sources?|(?:主要)?[参參]考(?:文[献獻]|[资資]料)|[注註][释釋解])",
    re.IGNORECASE,
)
"""The heading of a list of references."""
MAY_BE_REFERENCES = frozenset("eEfFnNsSrRbBwWlLiIvVxX123456789*_#参參主注註")
"""How one begins."""
REFERENCE = re.compile(
    r"(?:\[\d{1,3}\]|\d{1,3}[.)])? ?.{0,300}?(?:\((?:19|20)\d\d[a-z]?\)|, (?:19|20)\d\d\b|\bpp?\. ?\d|"
    r"\bdoi\b|https?://"
    r"|\bibid\b|\bsee note\b|\[[JMDNR](?:/OL)?\])"
)
"""An entry of it."""
SURE_REFERENCE = re.compile(
    r"[*_^]{0,2}(?:\[\d{1,3}\]|\d{1,3}[.)])|.{0,300}?(?:\bpp?\. ?\d|\bdoi\b|https?://|\bibid\b|\[[JMDNR](?:/OL)?\])"
)
"""One by more than its year, whatever else it says."""
PROSE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|said|says|he|she|they|won|wrote|came|began|became|took|made|gave"
    r"|went|left|rose|fell|grew|led|ran|saw|told|built|supplied"
    r"|(?!edited|published|translated|accessed|retrieved|revised|printed)[a-z]{2,14}ed"
    r" (?:an?|the|in|to|for|on|at|his|her|its|with|their))\b|[了是]"
)
"""What a sentence has, and hardly an entry of a list."""
COMMENTS = re.compile(
    r"(?:(?:all |readers?['’]? )?comments?|responses?|replies|discussion) ?[(（]?\d[\d,]{0,8}[)）]?"
    r"|[(（]?\d[\d,]{0,8}[)）]? (?:comments?|responses?|replies)(?: on .{1,120})?"
    r"|(?:discussion about this post|join the conversation|readers?['’]? comments|(?:leave|post"
    r"|write) a (?:comment|reply))"
    r"|(?:全部|最新|[热熱][门門]|[网網]友|用[户戶]|精[选選])?(?:[评評][论論]|留言|跟[帖貼])(?:[区區])?\s?[(（]\s?\d{1,8}\s?[条條则則]?\s?[)）]",
    re.IGNORECASE,
)
"""The head of readers' comments."""
_NAMES = (
    r"[A-Z\u00c0-\u017d][\w'’.-]{0,24}(?:(?: and|,| de| van| von|)(?: [A-Z\u00c0-\u017d][\w'’.-]{0,24})){0,8}"
)
BYLINE = re.compile(
    rf"[*_]{{0,3}}(?:(?:[Bb]y|BY) (?:{_NAMES}|the (?:editors?|editorial board|staff|newsroom))"
    # A pen name in small letters, before its date.
    r"|(?:[Bb]y|BY)\s{1,4}[\w.'’-]{2,24}(?:\s{1,4}[\w.'’-]{2,24}){0,3}?\s{1,4}"
    r"(?:[|,·•–—-]\s)?(?:\d{1,2} )?[A-Z][a-z]{2,8}\.? (?:\d{1,2}, )?(?:19|20)\d\d\b.{0,40}"
    rf"|{_NAMES}(?: [a-z]{{2,20}}){{0,2}} (?:[Rr]eporter|[Cc]orrespondent|[Cc]olumnist|[Ee]ditor)s?"
    rf"(?: in {_NAMES})?"
    r"|文[／/|｜][^，。！？]{1,40}"
    r"|(?:[\u3400-\u9fff]{1,9}(?:[網网社報报台臺]|[／/\s])\s?)?(?:本[报報]|作者|[记記]者|[编編][译譯])"
    r"[^，。！？]{1,30})"
    r"[*_]{0,3}(?:\s*[,|·•–—-].{0,80})?$"
)
"""Who wrote it."""
BYLINE_NAMES = re.compile(rf"[*_]{{0,3}}(?:[Bb]y|BY) \[?({_NAMES})")
"""Those whom a byline names."""
BETWEEN_NAMES = re.compile(r",? and |, ")
"""What stands between them."""
INTRODUCED = re.compile(
    r" (?:covers|reports|reported|writes|edits|teaches|contributed|specialises|specializes|can be reached"
    r"|is (?:an?|the|our|based)\b|was (?:an?|the|our)\b|has (?:covered|reported|written|worked|been an?\b))"
)
"""What is said of an author behind the name."""
AUTHOR_NOTE = re.compile(
    rf"[*_]{{0,3}}{_NAMES}"
    r"(?: (?:covers|writes|reports) [^.!?“\"]{0,80}?\b(?:for|at|from) (?:the )?[A-Z][^“\"]{0,300}$"
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
|sat(?:urday)?|sun(?:day)?|[ap]m|gmt|utc|[ce]es?t|[cemp][sd]?t|hours?|ago|week|min(?:s|utes?)?|at|read|updated|published|posted|issue
|no|vol|年|月|日|时|分|期
"""
_DATE_WORDS = _DATE_WORD_LIST.replace("\n", "")
DATED = re.compile(
    r"\d{1,2} (?:[A-Z][a-z]{2,8})\.? (?:19|20)\d\d\b"
    r"|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?, (?:19|20)\d\d\b"
    r"|(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}"
)
"""A whole date, in a line above the body that is not its title: "Fenland Courier, 2 February 2033"."""
SIGNED_DAY = re.compile(r"(?:19|20)\d\d年\d{1,2}月\d{1,2}日")
"""The day that stands below a Chinese notice."""
SIGNING_BODY = re.compile(
    r"[\u3400-\u9fff（）· \u3000]{2,30}"
    r"(?:[部厅廳局委院署會会办辦府司社心队隊处處學学]|公司|集[团團]|小[组組]|[办辦]公室)"
)
"""Who signs one, on a line above that day."""
CHINESE_DATELINE = re.compile(
    r"[《【〔［]?([\u3400-\u9fff]{2,10}(?:社|网|網|報|报))[\u3400-\u9fff]{0,12}(?:\d{1,2}月)?\d{1,2}日"
    r"(?:[专專]?[电電讯訊]|消息)[》】〕］]?"
)
"""What a Chinese report opens with, or has above it; the group is the agency's or the paper's name."""
DATELINE = re.compile(
    rf"(?=.{{0,60}}\d)[\W\d_]{{0,8}}(?:(?:{_DATE_WORDS})(?![a-z])[\W\d_]{{0,20}}){{1,10}}$"
    r"|(?=[^\w]{0,4}(?:(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}/\d{1,2}/(?:19|20)\d\d)\b)[\W\d_]{8,40}$"
    rf"|{CHINESE_DATELINE.pattern}$",
    re.IGNORECASE,
)
"""A line of nothing but a date, a time, a number of minutes."""
