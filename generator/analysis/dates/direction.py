"""Whether a clause speaks of what was or of what is to come, told by its words around a date."""

from __future__ import annotations

import re

from generator.analysis.words.word_sets import words_of

BACK, UNTOLD, AHEAD, STARTING = -1, 0, 1, 2
"""What a clause's words say; a rule that starts on a day is news before it and long behind it."""

_AHEAD_WORDS = words_of(
    "will shall would should must can could might 'll won't due plan plans planned planning aim aims "
    "expect expects expected forecast forecasts scheduled slated pencilled penciled intend intends hope "
    "hopes pledge pledges promise promises target targets want wants set ready likely payable upcoming "
    "forthcoming future next until till begins starts opens reopens closes ends becomes takes comes "
    "finishes concludes see sees returns expires resumes launches meets goes faces convenes kicks awaits "
    "votes heads limps marks"
)
_PRESENT = words_of("is are am has have")
_PAST_WORDS = words_of(
    "was were had did said told fell rose grew came went took made gave saw met held led left sold "
    "bought won lost began became ran sent spent wrote built slid sank shrank brought thought found "
    "fought paid kept stood struck drew drove flew knew threw broke chose spoke rang got sat hit beat "
    "put cut withdrew swore overtook underwent since"
)
_NO_PAST = words_of(
    "need indeed speed feed seed exceed proceed succeed hundred breed agreed-upon red unprecedented"
)
_SAYING = words_of("said told announced reported published warned noted added confirmed")
# What follows "to" in a purpose ("to finish") is a verb where none of these stands there.
_NO_VERB = words_of("the a an its their his her our this that these those about around nearly almost just")
_GIVEN = words_of("up due according given sold sent paid lent shown handed awarded granted")
"""Words whose "to" says to whom, not what for."""
_TRIED = words_of("failed managed struggled refused neglected forgot helped seemed appeared happened proved")
"""What tells of the past what became of what is behind its "to": "failed to hit the target by April"."""
_DESCRIBING = words_of(
    "the a an its their his her our all both some many most several few two three four five six "
    "seven eight nine ten "
    "of in for with by on from no any each every this these those other new"
)
"""Words behind which a participle describes a noun."""
_TO_COME = (["is", "to", "be"], ["are", "to", "be"])
"""What is laid down: "is to be closed in March"."""
_PUT_OFF = words_of("postponed rescheduled delayed moved pushed deferred extended put")
_COMPARED = words_of("up down higher lower more less fewer unchanged rise drop")
"""Words of a comparison with an earlier figure."""
_BOUNDARY = re.compile(r"[;:!?(]|\.\s|--|—")
_ASIDE = re.compile(r"\([^()]*\)")
"""What stands in brackets before a date: "will rise to 6 yuan (83 cents) from May 1" is one clause."""
_AFTER_BOUNDARY = re.compile(r"[;:!?)]|\.\s|--|—")
_CHINESE_AHEAD = re.compile(r"(?:将|拟|计划|力争|预计|有望|即将|定于)[^，。；：,;:]{0,30}\Z")
_CHINESE_AHEAD_AFTER = re.compile(
    r"(?![^。；，]{0,8}(?:超|不及|好于|低于|高于|符合|逊于|胜于)预期)[，的]?[^。；，]{0,12}(?:将|拟|有望|可望|预计|力争|争取|计划|料(?=将|会)|或(?=[将会有达迎企可能重回升降涨跌])|前(?![夕后]|[^，。；]{0,10}[已了])[^，。；]{0,10}?(?:完成|[完开动竣]工|开建|建成|通车|投[产用入]|启动|交付|出台|印发|实施|提交|到位|落成))"
)
_CHINESE_STARTING = re.compile("起(?:正式|全面|统一|开始)?(?:施行|实施|生效|执行|实行)(?!以来|[后了至])")
_UP_TO = ("截至", "截止", "截止到", "截至到")
"""What stands before a date up to which something is counted."""
_CLOSING = re.compile(r"(?:活动|报名|优惠|展览|展期|征集|申[报请]|投稿|有效期)(?:时间)?截[至止]到?\Z")
"""What is open until a date: 活动截至8月31日."""
_COUNTED_SO_FAR = re.compile("[，,]?(?:[已共]|累计|合计|收到)")
"""Behind such a date, what shows that it is past: 征集截至12月1日，已收到作品500件."""
_FORESIGHT = words_of("forecast forecasts plan plans target targets launch promise pledge")
_ARTICLES = frozenset({"the", "its", "a", "an", "their"})
_ARTICLED = re.compile(r"(?<![a-z])(?:the|its|a|an)\s\Z")
_BACKWARD = words_of("since above below versus")
_DEADLINE = ("by", "before", "until", "till", "through", "of", "than", "the", "end", "from", "on")
_REACH = 110


def direction(folded: str, first: int, start: int, end: int, last: int) -> int:
    """Says where a date's clause points.

    Args:
        folded: the document's shadow.
        first: where the sentence starts.
        start: where the date starts.
        end: where it ends.
        last: where the sentence ends.

    Returns:
        `AHEAD`, `BACK`, `STARTING`, or `UNTOLD` where no word tells.
    """
    window = folded[max(first, start - _REACH) : start]
    told = _right_before(window, folded, end)
    if told != UNTOLD:
        return told
    window = _ASIDE.sub(" ", window)
    cut = 0
    for boundary in _BOUNDARY.finditer(window):
        cut = boundary.end()
    told = _before(window[cut:].split())
    if told != UNTOLD:
        return told
    window = folded[end : min(last, end + _REACH)]
    if not window.isascii():
        if _CHINESE_AHEAD_AFTER.match(window):
            return AHEAD
        if _CHINESE_STARTING.match(window):
            return STARTING
    boundary_after = _AFTER_BOUNDARY.search(window)
    words = window[: boundary_after.start()].split() if boundary_after is not None else window.split()
    if words and words[0] in _FORESIGHT and _ARTICLED.search(folded, max(first, start - 4), start):
        # "Below the August 1 forecast": a noun.
        words = words[1:]
    return _after(words)


def _right_before(window: str, folded: str, end: int) -> int:
    """What stands right before a date says, in set phrases and in Chinese."""
    if window.isascii():
        return AHEAD if window.endswith("for ") and folded.startswith(" delivery", end) else UNTOLD
    if _CHINESE_AHEAD.search(window[-40:]):
        return AHEAD
    if not window.endswith(_UP_TO):
        return UNTOLD
    so_far = _COUNTED_SO_FAR.match(folded, end) is not None
    return STARTING if _CLOSING.search(window) and not so_far else BACK


def _before(words: list[str]) -> int:
    """What the words before a date say, the nearest first."""
    if words and (words[-1] in _BACKWARD or _is_compared(words)):
        return BACK
    if words and (words[-1] in {"starting", "beginning", "effective"} or _is_put_off(words)):
        return UNTOLD
    # "They were waiting to begin at the end of August" sets no time by which.
    deadline = bool(words) and words[-1] in _DEADLINE and not (words[-1] == "of" and "at" in words[-4:-1])
    for index in range(len(words) - 1, -1, -1):
        word = words[index].strip("\"',().")
        if _is_participle(word) and index and (words[index - 1] in _DESCRIBING or words[index - 1].isdigit()):
            # "In all six affected towns": it describes, and tells no time.
            continue
        if word in _FORESIGHT and index and words[index - 1] in _ARTICLES:
            # "Met the target at the end of July": a noun.
            continue
        if word == "adjourned" or words[max(0, index - 2) : index + 1] in _TO_COME:
            return AHEAD
        tried = word == "to" and index and words[index - 1] in _TRIED
        told = BACK if tried else _told_by(word, words[index - 1] if index else "")
        if told is not None:
            return _weighed(words, index, told, deadline=deadline)
        if word == "to" and deadline and _is_purpose(words, index):
            return AHEAD
    return UNTOLD


def _weighed(words: list[str], index: int, told: int, *, deadline: bool) -> int:
    """What a word says where the date is a deadline or the first day of something."""
    word = words[index].strip("\"',().")
    if told == BACK and deadline and _is_participle(word) and _is_described(words, index):
        return AHEAD
    # "The show is on from October 8 to November 9".
    return AHEAD if told == UNTOLD and word in {"is", "are"} and words[-1] == "from" else told


def _is_put_off(words: list[str]) -> bool:
    """Whether a date is the new one of what was put off: "was pushed back to June 15"."""
    return words[-1] in {"to", "until", "till"} and not _PUT_OFF.isdisjoint(words[-3:-1])


def _is_compared(words: list[str]) -> bool:
    """Whether a date is what a figure is compared with: "up 1 percent from the October forecast"."""
    last = len(words) - (words[-1] in {"the", "its", "a", "an"})
    return (
        last > 0
        and words[last - 1] in {"from", "than", "against"}
        and not _COMPARED.isdisjoint(word.rstrip(",") for word in words[max(0, last - 7) : last - 1])
    )


def _told_by(word: str, before: str) -> int | None:
    """What a word says of the date behind it; None where it says nothing and the next one is looked at."""
    if word in _PAST_WORDS or word in _SAYING or _is_participle(word):
        # "Will be held", "is invited to": the auxiliary says when; "is set to hit" tells of no blow.
        if before in {"be", "being", "to"}:
            return None
        if word not in _AHEAD_WORDS or before in {"had", "was", "were"}:
            return UNTOLD if before in {"is", "are"} and word not in _SAYING else BACK
    if word in _AHEAD_WORDS:
        return AHEAD
    if word in _PRESENT:
        return BACK if word in {"has", "have"} else UNTOLD
    if word.endswith("n't"):
        return AHEAD if word in {"won't", "shouldn't", "can't"} else BACK
    return None


def _is_participle(word: str) -> bool:
    return word.endswith("ed") and len(word) > 3 and word not in _NO_PAST


def _is_described(words: list[str], index: int) -> bool:
    """Whether a participle describes what is to be done: "to submit revised plans by"."""
    near = words[max(0, index - 3) : index]
    return "to" in near[:-1] and _is_purpose(words, index - len(near) + near.index("to"))


def _is_purpose(words: list[str], index: int) -> bool:
    """Whether "to" begins what somebody is to do: "to finish the design by the end of June"."""
    if not index or index + 1 == len(words) or words[index - 1] in _GIVEN:
        return False
    return words[index + 1].isalpha() and words[index + 1] not in _NO_VERB


def _after(words: list[str]) -> int:
    """What the words behind a date say, the nearest first."""
    for index, word in enumerate(words):
        plain = word.strip("\"',().")
        if plain in _SAYING or plain in _PAST_WORDS or plain in {"has", "have"}:
            return BACK
        if plain in _AHEAD_WORDS:
            return AHEAD
        if plain in _PRESENT:
            return UNTOLD
        if index < 8 and _is_participle(plain):
            return BACK
    return UNTOLD
