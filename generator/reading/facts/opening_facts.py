"""Finds what a document without markup states of itself, in the lines around its body.

Where a page or a record has fields, a text has a line: "Source: Coast Wire, 12 April 2031", "(Xinhua) --",
"© 2031 Brough & Tait Research". Only lines that are no body are read, and the first paragraph's dateline.
"""

from __future__ import annotations

import re
from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING

from generator.folding import HAN
from generator.model import BODY_KINDS, BlockKind
from generator.reading.cues.credit_cues import CHINESE_DATELINE, SIGNED_DAY, SIGNING_BODY
from generator.reading.facts.fact_values import read_stated_date
from generator.reading.facts.publisher_names import CHINESE_PUBLISHER, NOISE, find_publisher, is_publisher

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model import Block

_HEAD, _FOOT, _SIGNED_FOOT = 12, 8, 16
"""Blocks at either end in which a document speaks of itself, and in which a notice is signed."""
_MENU, _MASTHEAD, _BELOW_TITLE = 60, 4, 8
"""Blocks of a menu above the title at the most; those at its top that may name the publisher; and those from
the title on that tell of it."""
_FIRST = 4
"""Paragraphs of which one may begin with a dateline."""
_LONGEST_LINE = 200
"""Characters of such a line."""
_BODY_FROM = 160
"""Characters from which a paragraph is body, whatever stands above it."""
_SEPARATOR = re.compile(r"\s*[|｜·•\n]\s*|\s{2,}|\u3000+|\s[–—-]\s|【[^】]{0,40}】")
_BEHIND_NAME = re.compile(
    r"\s?[（(]\s?(?:ID|微信|公[众眾][号號]).*|\s?(?:版[权權]所有|禁止|未[经經]|all rights).*", re.IGNORECASE
)
"""What stands behind a publisher's name on its line: the name of its account, what is forbidden."""
_NOBODY = re.compile(
    r"all rights reserved|the authors?|(?:\w+ )?copyright|原[创創]|[网網][络絡]|互[联聯][网網]", re.IGNORECASE
)
"""What stands in the place of a publisher and names none."""
_NEXT_KEY = re.compile(
    r"\s(?:author|editor|reporter|published|date|[编編]|[评評][论論]|分享)\s?[:：]"
    # Chinese keys need no space before them: "来源：某报阅读量：120".
    r"|\s?(?:作者|[责責]?[编編][辑輯]|[责責]任[编編][辑輯]|[记記]者|(?:[发發][布佈表])?(?:[时時][间間]|日期)"
    r"|(?:[阅閱][读讀]|[浏瀏][览覽]|[点點][击擊]|[访訪][问問])(?:量|次[数數]|[数數])?|字[号號體体]|[评評][论論][数數])"
    r"\s?[:：]",
    re.IGNORECASE,
)
"""What another field begins with on the line of the publisher."""
_ADDRESS = re.compile(r"https?://[^\s<>\"'`{}|\\^)）\]]{4,500}")
_OWN_ADDRESS = re.compile(
    r"(?:canonical(?: url)?|permalink|original(?: article| post| url)?|source(?: url)?|url|link|web address"
    r"|原文(?:[链鏈]接|地址|[网網]址)?|本文(?:[链鏈]接|地址|[网網]址)|[链鏈]接|[网網]址|[来來]源)\s?[:：]\s?"
    r"<?(https?://[^\s<>\"'`{}|\\^)）\]]{4,500})",
    re.IGNORECASE,
)
"""A line that says which address is the text's own."""
_MOST_BESIDE_ADDRESS = 5
"""Words: beside more of them an address is what a sentence speaks of, or where somebody is found."""
_SOMEBODY = re.compile(r"https?://(?:www\.)?(?:orcid|creativecommons)\.org/|@[\w-]{1,60}\.\w", re.IGNORECASE)
"""Whose line it is: an author's or an office's, with its own pages."""
_ELSEWHERE = re.compile(
    r"\s{0,4}(?:\[\^?[\w-]{1,20}\]|\(\d{1,3}\)|\d{1,3}\.\s)"
    r"|.{0,80}(?:\b(?:see|visit|here is|this is|licen[cs]es?)\b|[详詳][见見]|[参參][见見]|[许許]可)",
    re.IGNORECASE,
)
"""A line whose address is another's: a note's, what a sentence points to, the licence of a text."""
_STOPS_BEHIND = ".,;:"
_LINK_TARGET = re.compile(r"\]\([^()\s]{1,500}\)")
_SHARES = re.compile(
    r"https?://(?:www\.|m\.)?(?:x|twitter|facebook|linkedin|reddit|pinterest|t|wa|telegram)\.(?:com|me|co)/"
    r"|https?://[^\s/]{1,80}/(?:intent|sharer?|share-?article|login|subscribe|signup)\b",
    re.IGNORECASE,
)
"""Where a button leads by which readers share a text."""
_PUBLISHED_CUE = re.compile(
    r"(?:published|issued|posted|released|updated|date[d:]|发布|發布|日期|时间|時間)", re.IGNORECASE
)
_TODAY = re.compile(r"\s{0,3}(?:今[天日]是?|[现現]在|today(?: is|:)|it['’]?s )", re.IGNORECASE)
_SPAN_OF_DAYS = re.compile(
    r"\d{1,2}(?:st|nd|rd|th)?(?: [A-Z][a-z]{2,8}\.?)?\s?(?:[-–—]|to|and)\s?(?:[A-Z][a-z]{2,8}\.? )?\d{1,2}"
    r"(?:st|nd|rd|th)?(?: [A-Z][a-z]{2,8}\.?)?,? (?:19|20)\d\d\b"
    r"|(?<![-\d])\d{1,2}日?\s?[-–—至到]\s?(?:\d{1,2}月)?\d{1,2}日"
)
"""The days of a meeting: "October 29–November 2, 2031"; nothing is published on two days."""
_PUBLISHED_BELOW = re.compile(
    r"(?:first |originally )?(?:published|posted|publish(?:ing)? date|publication date)\b", re.IGNORECASE
)
"""How a line below the body begins that tells when it was published; "updated" tells another day."""
_SOURCE = re.compile(
    r"(?:source|published by|publisher|来源|來源|来自|稿源)\s?[:：]\s?(.{2,80})"
    r"|(?:来源|來源|稿源)\s?[|｜丨]\s?([^|｜丨]{2,60})|^(?-i:SOURCE) (.{2,80})$",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"From:\s{0,3}([^:@<>]{3,80}?)(?: and (?:The )?(?:Rt )?(?:Hon|Sir|Dame|Dr|[A-Z][a-z]+)\b.*)?$"
)
_COPYRIGHT = re.compile(
    r"(?:(?:copyright|©|\(c\)|(?<=copyright )c(?:⃝|(?=\s(?:19|20)\d\d)))\s{0,2}){1,3}"
    r"(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:(?:19|20)\d\d|\d\d?(?!\d))|,\s?(?:19|20)\d\d|,\s?\d\d?(?=[-–,])){0,30})?"
    r",?\s{0,2}(?:by )?"
    r"([^。|]{2,80}?)(?:(?<!\b\w)\.(?:\s|$)|[。|]|,? all rights|$)",
    re.IGNORECASE,
)
_YEARS_AROUND = re.compile(
    r"^[\[(]?(?:19|20)\d\d(?:(?:\s?[-–]\s?|\.{2,3})(?:19|20)?\d\d)?[\])]?,?\s+(?=\D)|(?<=\D),?\s(?:19|20)\d\d$"
)
"""Years beside a holder's name: "[2002..2003] Ann Lee", "Delta Institute 2031"."""
_PICTURED = re.compile(r"(?:©|\(c\)|[Cc]opyright)\s?[A-Z][\w .&-]{1,40}\s?/\s?[A-Z]")
"""An agency, and who took a picture for it."""
_CHINESE_COPYRIGHT = re.compile(r"版[权權]所有\s?[:：]?\s?([^\s，。]{2,30})")
_DATELINE = re.compile(r".{2,60}?[(（]([A-Z][\w &.'-]{1,40})[)）] ?(?:--|—|–|-)")
_DATED_LINE = re.compile(
    r"[A-Z][^.:;\"“”]{1,60}?, ?(?P<day>[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4}) ?"
    r"(?:[(/]{1,2}[^()/]{2,40}[)/]{1,2} ?)?(?:--|[—–-])"
)
"""What a release opens with: "DUBLIN, July 2, 2031 /Wire/ --"."""
_CHINESE_CREDIT = re.compile(
    r"(?P<mark>[【〔［\[（(])?\s?((?!本|据|據)[\u3400-\u9fff]{1,9}(?:[報报]|社|[网網]|台|周刊|週刊))"
    r"(?:(?(mark)(?:[综綜]合)?[报報][道导導]|(?!))|[编編][译譯](?=[^，。！？]{1,30}$)"
    r"|\s?[／/]\s?(?:本[報报])?(?:[记記]者|[编編][译譯辑輯])(?=[^，。！？]{1,30}$)|\s{1,3}(?=(?:19|20)\d\d[-./年]))"
)
"""Whose report it is: 【某报报道 记者…】, 某網編譯…, 某報／記者…, 某报 2031-04-12; 某社记者 write for others,
too, and 某社报道 in a text is what another paper relays."""
_TITLE_WORDS, _TITLE_CHARACTERS = 4, 8
"""Words of a title below a masthead, at the least, and characters of a Chinese one."""
_MONTH_LAST = re.compile(
    r"(?:(?<=\s)|^)(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r",? (?:19|20)\d\d"
    r"|(?:19|20)\d\d ?年 ?\d{1,2} ?月)$"
)
_DOMAIN = re.compile(r"[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}", re.ASCII)


def read_opening_facts(text: str, blocks: tuple[Block, ...]) -> dict[str, str]:
    """Finds address, date of publication and publisher.

    Args:
        text: the document's text.
        blocks: its blocks.

    Returns:
        Field to value, for what is stated; a line that may mean something else states nothing.
    """
    if blocks and blocks[0].kind is BlockKind.METADATA:
        blocks = blocks[1:]  # front matter, which has a reader of its own
    head = tuple(_lines(text, _head(text, blocks)))
    foot = tuple(_lines(text, (block for block in blocks[-_FOOT:] if block.kind is BlockKind.CHROME)))
    titles = (text[b.span.start : b.span.end] for b in blocks[:_HEAD] if b.kind is BlockKind.HEADING)
    title = _below_masthead(tuple(titles))
    bodies = islice((block for block in blocks if block.kind in BODY_KINDS), _FIRST)
    firsts = tuple(text[b.span.start : min(b.span.end, b.span.start + _LONGEST_LINE)] for b in bodies)
    about = [line for line in head if line != title]
    found = {
        "url": _address(head, foot),
        "published": _published(about) or _dated_line(firsts) or _published_below(foot),
        "publisher": _publisher(about, foot, firsts, title),
    }
    signing = (block for block in blocks[-_SIGNED_FOOT:] if block.kind is BlockKind.CHROME)
    signed = (
        _signature(tuple(_lines(text, signing)))
        if foot and (found["published"] is None or found["publisher"] is None)
        else None
    )
    if signed is not None:
        found = {**found, **{field: found[field] or value for field, value in signed.items()}}
    found["published"] = found["published"] or _month(about)
    return {field: value for field, value in found.items() if value is not None}


def find_copyright_holder(lines: Iterable[str]) -> str | None:
    """Finds the holder whom the first of some lines names: "© 2031 Brough & Tait Research".

    Args:
        lines: of a foot. A picture's credit, "© Wire/Ann Lee", names no holder of the text.
    """
    own = [line for line in lines if _PICTURED.search(line) is None]
    return _first(_COPYRIGHT, own) or _first(_CHINESE_COPYRIGHT, own)


def _head(text: str, blocks: tuple[Block, ...]) -> Iterator[Block]:
    """The blocks above the body; where a long menu stands above the title, its top and what follows that."""
    titles = (
        index
        for index, block in enumerate(blocks[:_MENU])
        if block.kind is BlockKind.HEADING and _is_long_title(text[block.span.start : block.span.end])
    )
    title = next(titles, 0)
    near = blocks[:_HEAD]
    if title > _HEAD - _BELOW_TITLE:
        near = blocks[:_MASTHEAD] + blocks[title : title + _BELOW_TITLE]
    return takewhile(lambda block: not _is_body(block), near)


def _is_long_title(words: str) -> bool:
    return len(words.split()) >= _TITLE_WORDS or (
        len(words) >= _TITLE_CHARACTERS and HAN.match(words) is not None
    )


def _address(head: tuple[str, ...], foot: tuple[str, ...]) -> str | None:
    """The address that a line of the foot says is this text's, or else the first in the head.

    Where a link of Markdown leads is another place: a section, a button to share.
    """
    own = next((match.group(1) for line in (*head, *foot) if (match := _OWN_ADDRESS.search(line))), None)
    lines = (
        _LINK_TARGET.sub("", line)
        for line in head
        # The words of an address say nothing: "…/pope-visit-chad".
        if not (_SOMEBODY.search(line) or _ELSEWHERE.match(_ADDRESS.sub(" ", line)))
    )
    found = (
        match.group()
        for line in lines
        for match in _ADDRESS.finditer(line)
        if len(_ADDRESS.sub(" ", line).split()) <= _MOST_BESIDE_ADDRESS
    )
    own = own and own.rstrip(_STOPS_BEHIND)
    return own or next(
        (address.rstrip(_STOPS_BEHIND) for address in found if _SHARES.match(address) is None), None
    )


def _below_masthead(titles: tuple[str, ...]) -> str:
    """The first heading; the second where the first is the name of what publishes, as a masthead is."""
    if len(titles) > 1 and _is_masthead(titles[0], titles[1]):
        return titles[1]
    return titles[0] if titles else ""


def _is_masthead(first: str, title: str) -> bool:
    """Whether a heading is, or a Chinese one begins with, the name of what publishes what stands below."""
    if is_publisher(first):
        return len(title.split()) >= _TITLE_WORDS
    named = CHINESE_PUBLISHER.fullmatch(first.partition("   ")[0]) is not None
    return named and len(title) >= _TITLE_CHARACTERS


def _signature(foot: tuple[str, ...]) -> dict[str, str] | None:
    """Who signs a Chinese notice, and the day below."""
    for above, line in pairwise(foot):
        if SIGNED_DAY.fullmatch(line) and SIGNING_BODY.fullmatch(above):
            day = read_stated_date(line)
            return {"publisher": "".join(above.split())} | ({} if day is None else {"published": day})
    return None


def _month(head: list[str]) -> str | None:
    """The month that a piece of the head is, where it tells no day: "Policy Note 4 | November 2031"."""
    pieces = (NOISE.sub("", piece) for line in head for piece in _SEPARATOR.split(line) if piece)
    found = (_MONTH_LAST.search(piece) for piece in pieces if _SPAN_OF_DAYS.search(piece) is None)
    return next((read_stated_date(match.group()) for match in found if match is not None), None)


def _is_body(block: Block) -> bool:
    return block.kind in BODY_KINDS and block.span.end - block.span.start >= _BODY_FROM


def _lines(text: str, blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        for line in text[block.span.start : min(block.span.end, block.span.start + 1_000)].splitlines():
            if 0 < len(line) <= _LONGEST_LINE:
                yield line


def _published(head: list[str]) -> str | None:
    """The day that a line of the head tells: first one that says it is published, else any."""
    pieces = [piece for line in head for piece in _SEPARATOR.split(line) if piece]
    days = [(piece, day) for piece in pieces if (day := _day(piece)) is not None]
    cued = [day for piece, day in days if _PUBLISHED_CUE.search(piece)]
    return next(iter([*cued, *(day for _, day in days)]), None)


def _published_below(foot: tuple[str, ...]) -> str | None:
    """The day that a line of the foot says a text was first published on."""
    days = (_day(line) for line in foot if _PUBLISHED_BELOW.match(line))
    return next((day for day in days if day is not None), None)


def _dated_line(firsts: tuple[str, ...]) -> str | None:
    """The day that a release opens with, behind its place."""
    found = (_DATED_LINE.match(line) for line in firsts)
    return next((day for match in found if match is not None and (day := _day(match["day"]))), None)


def _day(piece: str) -> str | None:
    # A page tells its reader what day it is, too.
    told = len(piece) <= 60 and _TODAY.match(piece) is None and _SPAN_OF_DAYS.search(piece) is None
    day = read_stated_date(NOISE.sub("", piece)) if told else None
    return day if day is not None and len(day) == len("2031-04-12") else None


def _publisher(head: list[str], foot: tuple[str, ...], firsts: tuple[str, ...], title: str) -> str | None:
    return (
        _first(_SOURCE, [*head, *(line for line in foot if line.startswith("SOURCE "))])
        or _opening(_DATELINE, firsts)
        or _opening(CHINESE_DATELINE, (*firsts, *head))
        or _opening(_CHINESE_CREDIT, head)
        or next((name for line in head if (name := _issuer(line)) is not None), None)
        or find_publisher([line for line in head if line not in title.splitlines()])
        or find_copyright_holder([*head, *foot])
    )


def _first(pattern: re.Pattern[str], lines: list[str]) -> str | None:
    for line in lines:
        match = pattern.search(line)
        name = _name(match.group(match.lastindex or 1)) if match is not None else None
        if name is not None:
            return name
    return None


def _opening(pattern: re.Pattern[str], lines: Iterable[str]) -> str | None:
    """The publisher whom the first line names that opens with a pattern, in its last group."""
    found = (pattern.match(line.lstrip()) for line in lines)
    names = (_name(match.group(match.lastindex or 1)) for match in found if match is not None)
    return next((name for name in names if name is not None), None)


def _name(words: str) -> str | None:
    """A publisher's name out of what stands behind its cue; a web address is none."""
    name = NOISE.sub("", _SEPARATOR.split(_NEXT_KEY.split(_BEHIND_NAME.sub("", words.strip()))[0])[0])
    name = _YEARS_AROUND.sub("", name).strip()
    if not any(map(str.isalpha, name)) or _DOMAIN.fullmatch(name) or _NOBODY.fullmatch(name):
        return None
    return name


def _issuer(line: str) -> str | None:
    """The body that a notice on a government's site is from: "From: Ministry of Works and Ann Lee"."""
    issued = _FROM.match(line)
    name = None if issued is None else NOISE.sub("", issued.group(1))
    return name if name is not None and is_publisher(name) else None
