"""Tells the titles of other documents from the text: under a heading, or at the foot of a copied page."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from generator.folding import HAN
from generator.model import BODY_KINDS, BlockKind
from generator.reading.cues.block_cues import any_of_small

if TYPE_CHECKING:
    from generator.reading.blocks.drafts import Draft

_CHROME, _PARAGRAPH, _HEADING = BlockKind.CHROME, BlockKind.PARAGRAPH, BlockKind.HEADING
_MAX_TITLE_WORDS, _MAX_SHORT_TITLE_WORDS = 22, 10
_MAX_HEAD_WORDS = 8
_EMPHASIS = "*_ 【】[]-–—■◆●▌|｜"
_FEWEST_HEADLINES, _LEAST_BODY = 3, 2
"""Headlines that make a list without a heading, and paragraphs that a document has before it."""
_MIN_HEADLINE_WORDS = 4
_CAPITAL = re.compile(r"[A-Z0-9\u3400-\u9fff“\"‘'「『《【(（$£€]")
"""How a headline begins."""
_GOES_ON = frozenset(",;:，；：、—–-")
_STORIES = (
    "(?:articles?|stories|news|posts?|links?|reading|coverage|content|headlines?|videos?|picks?|topics?)"
)
LINK_LIST = any_of_small(
    r"(?:related|recommended|more|further|similar|other|recent|latest|popular|top|today['’]s|suggested|featured"
    rf"|(?:our|this week['’]s) (?:top|best))(?: {_STORIES})?"
    r"(?: (?:on|in|from|to) this(?: topic| story| article)?)?\s?[:：]?$",
    r"related to this (?:story|article|topic)\s?[:：]?$",
    r"(?:you (?:may|might) (?:also )?(?:like|be interested in|have missed)|read (?:more|next|also|on)"
    r"|see also|in other news|also in the news|most (?:read|popular|viewed|shared)"
    r"|trending(?: now| (?:in|on) .{1,40})?|editors?['’]?s? (?:picks?|choice)|our picks|top stories"
    r"|also from this (?:source|author)|more (?:from|stories)\b.{0,40}|more (?:in|on) [a-z].{0,40}"
    r"|latest (?:from|in|on) .{1,40})\s?[:：]?$",
    r"(?:people|readers|others|users|what others) (?:are |were )?(?:also )?"
    r"(?:reading|read|viewed|liked|watching)(?: now)?\s?(?:[:：…]|\.{3})?$",
    r"(?:sponsored|promoted|paid)(?: (?:content|stories|links?|posts?))?$",
    r"(?:from )?(?:around|across|on) the web$|from (?:our|the) (?:partners?|archives?|web)$",
    r"in case you missed it\s?[:：]?$|up next$|just in$|don['’]t miss$",
    r"(?:what to|keep|continue) read(?:ing)?(?: next)?\s?[:：]?$",
    r"(?:\d{1,2}小[时時]|[本一今昨]?[周週日月]|[实實][时時]|[频頻]道|本[网網站报報]|[编編][辑輯]|[网網]友|大家|用[户戶]"
    r"|[图圖]片|[视視][频頻]|最近|最新|最?[热熱](?:[门門点點])?|人[气氣]|[点點][击擊]|[阅閱][读讀]|精[选選彩]|推[荐薦]"
    r"|相[关關]|延伸|拓展|更多|往期|友情|猜你喜[欢歡]|您?可能感[兴興]趣){1,2}"
    r"的?(?:稿件|[閱阅][讀读]|新[聞闻]|文章|[報报][道導]|推[薦荐]|[鏈链]接|[內内]容|回[顾顧]|排行榜?|排名|榜[单單]?"
    r"|[资資][讯訊]|要[闻聞]|[专專][题題]|[图圖]集|[话話][题題]|[导導][读讀]|看[点點])?\s?[:：]?$",
)
"""The head of a list of links to other documents, in small letters."""


def mark_link_lists(text: str, drafts: list[Draft]) -> None:
    """Marks the titles under "Related stories", up to the first line that ends as a sentence does."""
    within = begun = False
    for draft, after in zip_longest(drafts, drafts[1:]):
        begun = begun or draft.is_long
        if draft.words <= _MAX_HEAD_WORDS and LINK_LIST.match(draft.text_of(text).strip(_EMPHASIS).lower()):
            # Above the body it is an entry of a menu, and the title may stand right below.
            within = begun
            draft.kind = _CHROME
        elif within:
            # A title may be a sentence; between titles it is one of them.
            ends = draft.terminal and (
                draft.words > _MAX_SHORT_TITLE_WORDS
                or after is None
                or (after.terminal and after.kind is not _CHROME)
            )
            within = draft.kind is not _HEADING and not ends and draft.words <= _MAX_TITLE_WORDS
            if within and draft.kind in BODY_KINDS:
                draft.kind = _CHROME


def mark_headlines_below(text: str, drafts: list[Draft]) -> None:
    """Marks the headlines of other documents at the foot of a copied page that no heading introduces.

    They are three lines or more without a mark and without a stop, behind a paragraph that has one, with
    nothing but the site's own lines behind them; and the site has such lines somewhere, or no site is there.
    """
    headlines: list[Draft] = []
    for index in range(len(drafts) - 1, -1, -1):
        draft = drafts[index]
        if draft.kind not in BODY_KINDS and draft.kind is not _HEADING:
            continue
        if _is_headline(text, draft):
            headlines.append(draft)
            continue
        before = sum(other.is_long and other.terminal for other in drafts[: index + 1])
        closed = draft.kind is _PARAGRAPH and draft.terminal and draft.is_long and before >= _LEAST_BODY
        copied = any(other.kind is _CHROME for other in drafts)
        if closed and copied and len(headlines) >= _FEWEST_HEADLINES:
            for headline in headlines:
                headline.kind = _CHROME
        return


def _is_headline(text: str, draft: Draft) -> bool:
    if draft.marked or draft.terminal or not _MIN_HEADLINE_WORDS <= draft.words <= _MAX_TITLE_WORDS:
        return False
    if text[draft.span.end - 1] in _GOES_ON:
        return False
    words = draft.text_of(text)
    return _CAPITAL.match(words) is not None and (HAN.search(words) is not None or " " in words)
