"""The words and signs that divide a text: ends of sentences, summaries by machines, questions, full texts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.model import Span

TERMINAL = re.compile(r"[.!?…。！？][\"'”’」』)\]）*_]{0,3}$")
"""The end of a sentence."""
_STOPS = frozenset(".!?…。！？")
_CLOSING_MARKS = frozenset("\"'”’」』)]）*_")
_LONGEST_END = 4
"""A stop and the closing marks behind it."""
_SHORTENED = (
    "St Dr Mr Ms Jr Sr Co No Lt vs",
    "Gov Sen Rep Mrs Gen Col Sgt Rev Hon Inc Ltd Jan Feb Mar Apr Jun Jul Aug Sep Oct Nov Dec Vol",
    "Prof Capt Corp Bros Sept Supt Pres Dept",
)
"""Shortened words that a headline may hold, by their length: a stop behind one ends no sentence."""
_NOT_SHORTENED = "".join(rf"(?<!\b{words})".replace(" ", r"|\b") for words in _SHORTENED)
SEVERAL_SENTENCES = re.compile(rf"[a-z0-9)\]]{_NOT_SHORTENED}[.!?][\"”’]?\s|[。！？](?=.)")
"""A sentence that ends before the line does."""
_RUN = re.compile(r"[A-Za-z0-9][\w'’.-]*|[\u3400-\u9fff]+")
"""A Latin word, or a run of Chinese characters."""
_HAN_START = "\u3400"
_TYPESET = (("’", "'"), *((sign, " ") for sign in "‘“”—–"))
"""Signs of typeset text, and what they are alike for counting."""
_WORD_BYTES = bytes(
    ord("a") if chr(code).isalnum() else ord(".") if chr(code) in "_'.-" else ord(" ") for code in range(128)
).ljust(256)
"""To each byte of ASCII, whether it begins a word, goes on with one, or parts words."""


def is_terminal(text: str, span: Span) -> bool:
    """Whether a part of a text, without white space around it, ends as a sentence does."""
    last = text[span.end - 1]
    if last in _STOPS:
        return True
    if last not in _CLOSING_MARKS:
        return False
    return TERMINAL.search(text, max(span.start, span.end - _LONGEST_END), span.end) is not None


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
        # Two Chinese characters say about as much as a word.
        return sum([(len(run) + 1) // 2 if run[0] >= _HAN_START else 1 for run in _RUN.findall(words)])
    # The words of ASCII, in a tenth of the pattern's time.
    row = plain.encode("ascii").translate(_WORD_BYTES)
    # Not `in`, which takes bytes for a number first, and raises and drops an error on the way.
    if row.find(b" .") >= 0 or row.startswith(b"."):
        return sum(run.find(b"a") >= 0 for run in row.split())
    return row.count(b" a") + row.startswith(b"a")


def any_of(*constructions: str) -> re.Pattern[str]:
    """Returns one pattern for any of several, in any case."""
    return re.compile("|".join(constructions), re.IGNORECASE)


def any_of_small(*constructions: str) -> re.Pattern[str]:
    """Returns one pattern for any of several, for lines in small letters.

    An alternative that begins with a letter of one case is turned away at once; one in any case is tried.
    """
    return re.compile("|".join(constructions))


MACHINE_SUMMARY = any_of(
    r"summari[sz]ed (?:by|with|using) ",
    r"summary (?:made|generated|created|written) (?:by|with|using) ",
    r"(?:ai|machine)[- ](?:generated |made |written )?(?:summary|overview|highlights|key takeaways)",
    r"(?:本文|以下)?(?:内容)?(?:摘要|总结)由.{0,12}(?:ai|人工智能|大模型).{0,6}(?:生成|总结|摘要)",
    r"ai\s?(?:摘要|总结|速览)",
)
"""The head of a summary that says a machine made it; what follows is the summary."""
MACHINE_NOTICE = any_of(
    r"[*_(（]{0,2}(?:this (?:article|text|page|post|story) was )?(?:generated|written|translated) (?:by|with"
    r"|using) (?:an? )?"
    r"(?:ai|artificial intelligence|machine|large language)",
    r"[（(]?(?:本文|以下内容|内容)?由.{0,12}(?:ai|人工智能|大模型).{0,6}(?:生成|翻译|撰写)",
)
"""A notice that says a machine made the text; it stands alone."""
MAY_NAME_MACHINE = frozenset("sSaAmMtTgGwW*_(（本以内由摘总")
"""How these two begin."""
FULL_TEXT = any_of(
    r"(?:the )?full (?:text|article|column|story|speech|statement|report|transcript)"
    r"(?: (?:follows|below|is as follows|of .{1,80}))?\s*[:：—]\s*$",
    r"(?:(?:以下|下面)(?:为|是)?)?(?:.{0,12})?全文(?:如下|内容)?\s*[:：]\s*$",
    r"原文(?:如下)?\s*[:：]\s*$",
)
"""The line between an introduction and the full text."""
FULL_TEXT_ENDS = frozenset(":：—")
"""How such a line ends."""
ABSTRACT_HEADING = any_of(
    r"(?:abstract|(?:executive |article )?summary|synopsis|at a glance|in brief"
    r"|key (?:points|takeaways)|highlights"
    r"|[【〔\[]?(?:(?:内容|核心|文章)?(?:摘\s?要|提要|提示|概要|导读|導讀)|导语|導語)[】〕\]]?)\s*[:：]?$"
)
"""The heading of a part that says beforehand what the text says: no title, and an introduction."""
QUESTION_HEADING = any_of(
    r"(?:insights|faqs?|frequently asked questions|people also ask|related questions|questions|q\s?&\s?a"
    r"|explore further|常见问题|相关问题|大家还在问|大家都在问|延伸阅读|相关提问)\s*[:：]?$"
)
"""The heading of a generated list of questions."""
MEMO_LINE = any_of(
    r"(?:to|from|cc|bcc|via|date|sent|attention|attn\.?|(?:发|發|收)件人|抄送|日期)\s?[:：]\s?\S"
)
"""A line of a letter's or a memorandum's head that tells no title: "FROM: Ann Lee, Secretary"."""
MEMO_SUBJECT = any_of(r"(?:(?:subject|主题|主題|事由)\s?[:：]\s{0,4}|re\s?[:：]\s{1,4})(?=\S)")
"""What stands before its title."""
