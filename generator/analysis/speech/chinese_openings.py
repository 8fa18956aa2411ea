"""Whom a Chinese sentence opens with that may be meant by the next 他, and whether it names nobody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.speakers.chinese_names import (
    CHINESE_FULL_NAME,
    CHINESE_INTRODUCED,
    OFFICE_AND_NAME_INSIDE,
    TRANSCRIBED_FULL_NAME,
)
from generator.analysis.speakers.words import CHINESE_OFFICES, CHINESE_PEOPLE

if TYPE_CHECKING:
    from generator.analysis.speakers.finding import SpeakerFinder
    from generator.analysis.speakers.speaker import Speaker
    from generator.model import Span

_OTHERS = re.compile(CHINESE_PEOPLE)
"""People of whom the next 他 may be said as well."""
_CHINESE_STOP = re.compile("[，。：；“「]")
_SPEAKS = re.compile("发[表文言]|撰文|致[辞词]|受访|采访|专访|演讲|讲话")
"""What somebody does who is about to be quoted."""
_OPENING_OFFICE_HAN = re.compile(
    rf"[^，。；：“”「」、的《》（）和与]{{0,12}}?(?:{OFFICE_AND_NAME_INSIDE.pattern}|(?:{CHINESE_OFFICES}){TRANSCRIBED_FULL_NAME.pattern})"
)
_RELATIVE_AND_NAME = re.compile(
    rf"(?:母亲|父亲|妈妈|爸爸|妻子|丈夫|儿子|女儿|哥哥|姐姐|弟弟|妹妹|奶奶|爷爷|朋友|同事|邻居|同学|老乡|队友|搭档)(?:{CHINESE_FULL_NAME.pattern})"
)
"""Somebody else by name, who is somebody's: 母亲李文华."""
_INTERVIEWED = re.compile(
    rf"(?<![^，])(?P<who>{CHINESE_FULL_NAME.pattern})(?:[近日前昨今]日|曾|在)?接受了?[^，。]{{0,16}}(?:采访|专访)"
)
"""Who is interviewed, at the head of a clause: 李文华接受了某报采访."""
_PRONOUN = re.compile("[他她]")
OPENING_MARKS = frozenset('"“‘')
"""Signs with which a sentence opens that begins as a quotation."""


class ChineseOpenings:
    """Reads the openings of one document's Chinese sentences.

    Args:
        text: the document's text.
        folded: its shadow, in simplified characters.
        finder: what reads speakers.
    """

    def __init__(self, text: str, folded: str, finder: SpeakerFinder) -> None:
        self._text = text
        self._folded = folded
        self._finder = finder

    def introduced(self, span: Span) -> Speaker | None:
        """The one person whom a Chinese sentence opens with as about to speak: 前局长李文华昨日发文。他说."""
        if _SPEAKS.search(self._folded, span.start, span.end) is None:
            return None
        asked = _INTERVIEWED.search(self._folded, span.start, span.end)
        if asked is not None:
            return self._finder.chinese_name(*asked.span("who"))
        named = list(OFFICE_AND_NAME_INSIDE.finditer(self._folded, span.start, span.end))
        if len(named) != 1 or _CHINESE_STOP.search(self._folded, span.start, named[0].end()):
            return None
        return self._finder.chinese_name(span.start, named[0].end())

    def named_alone(self, span: Span, *, alone: bool) -> Speaker | None:
        """The person, known by an office, whom a Chinese sentence opens with: 李文华讲了一小时。他说."""
        if not "\u3400" <= self._folded[span.start] <= "\u9fff":
            return None
        found = self._finder.chinese_bearer(span.start, span.end) or (
            self._in_office(span) if alone else None
        )
        if found is None or OFFICE_AND_NAME_INSIDE.search(self._folded, found.span.end, span.end):
            return None
        if _RELATIVE_AND_NAME.search(self._folded, found.span.end, span.end):
            return None
        return None if self._finder.actors.people(found.span.end, span.end) else found

    def _in_office(self, span: Span) -> Speaker | None:
        """The person in office, the name behind it, whom a Chinese sentence opens with: 市长李文华到了."""
        named = _OPENING_OFFICE_HAN.match(self._folded, span.start, span.end)
        if named is None or _PRONOUN.search(self._folded, named.end(), span.end):
            return None
        if _OTHERS.search(self._folded, named.end(), span.end):
            # 局长李文华看望了工人。他说: whoever he is.
            return None
        return self._finder.chinese_name(span.start, named.end())

    def goes_on(self, span: Span) -> bool:
        """Whether a Chinese sentence names nobody, so that it goes on with whom the one before it named."""
        start = span.start + (self._text[span.start] in OPENING_MARKS)
        if not "\u3400" <= self._folded[start : start + 1] <= "\u9fff":
            return False
        return not (
            self._finder.actors.people(span.start, span.end)
            or CHINESE_FULL_NAME.match(self._folded, start)
            or _OTHERS.match(self._folded, start)
            or CHINESE_INTRODUCED.search(self._folded, start, span.end)
        )
