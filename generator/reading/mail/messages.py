"""Reads an e-mail: a newsletter's words, from its plain part or, where that is a stub, from its page."""

from __future__ import annotations

import re
from contextlib import suppress
from email import policy
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime
from typing import TYPE_CHECKING

from generator import __version__
from generator.errors import Problem, SeedbriefError, UnreadableDocumentError
from generator.model import Extraction
from generator.reading.charsets import decode_markup
from generator.reading.extraction import Extracted
from generator.reading.facts.fact_values import settle
from generator.reading.mail.message_text import AnswerLines, MessageText, is_sending_line, read_message_text

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_PARTS = 1_000
"""Parts of a message that are looked at; one with a hundred attachments has two hundred."""
_STUB_SHARE = 4
"""A plain part with so many times fewer words than the page beside it only points to that page."""
_STUB_CHARACTERS = 300
_ANSWERS = re.compile(
    r"\s{0,4}(?:\[[^\]]{1,60}\]\s{0,4})?(?:(?:re|aw|sv)\s?(?:：|:(?![!-~]))|(?:回复|回覆|答复|答覆)\s?[:：])",
    re.IGNORECASE,
)
"""How the subject of an answer begins, behind the name of the list that it goes to; "re:Invent" is a name."""
_PASSED_ON = re.compile(r"(?:\s{0,4}(?:fwd?|re|aw|wg|tr|转发|回复|答复)\s?[:：])+\s{0,4}", re.IGNORECASE)
_ADDRESS = re.compile(r"<(https?://[^<>\s]{1,2000})>")
_LETTER_ADDRESS = re.compile(r"<(https?://[^<>\s?]{1,2000}/[^<>\s/@]{0,200}\d[^<>\s/@]{0,200}/?)>")
"""One letter in a list's archive: its page has a number; the archive itself is the address of none."""


def read_message(raw: bytes, name: str) -> tuple[Extracted, ...]:
    """Reads an e-mail. Of one that passes another on, the one inside is read.

    Args:
        raw: the file's bytes.
        name: how problems name it.

    Returns:
        One document.

    Raises:
        UnreadableDocumentError: it is empty, no message, or has no text among its parts.
    """
    if not raw.strip():
        raise UnreadableDocumentError(Problem(name, "", "a message", "an empty file", "empty"))
    try:
        message = BytesParser(policy=policy.compat32).parsebytes(raw)
        if not message.keys():
            raise UnreadableDocumentError(Problem(name, "", "a message with a head", "none", "no-message"))
        return (_Reader(name).read(message),)
    except RecursionError as error:
        expected = "a message with parts a few levels deep"
        raise UnreadableDocumentError(Problem(name, "", expected, "hundreds", "too-deep")) from error


class _Reader:
    """Reads one message; what its parts met is kept."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._problems: list[Problem] = []

    def read(self, message: Message) -> Extracted:
        """Reads a message and the facts in its head."""
        inner = _attached_message(message)
        plain = self._plain_text(message)
        if inner is not None and len(plain.text.strip()) < _STUB_CHARACTERS:
            return self.read(inner)
        facts = _read_head(message) | _read_forwarded(plain.forwarded)
        page = self._page(message, plain.text)
        if page is not None:
            own = {field: value for field, value in page.facts if field in {"url", "language"}}
            facts = own | facts
            return Extracted(page.text, _listed(facts), page.parts, (), page.made_by, None, self._met())
        if not plain.text.strip():
            kinds = sorted({part.get_content_type() for part in _walk(message) if not part.is_multipart()})
            found = f"attachments alone ({', '.join(kinds)})" if kinds != ["text/plain"] else "none"
            raise UnreadableDocumentError(Problem(self._name, "", "a message with text", found, "no-text"))
        maker = Extraction("seedbrief", __version__)
        return Extracted(plain.text, _listed(facts), (), (), maker, None, self._met())

    def _met(self) -> tuple[Problem, ...]:
        return tuple(dict.fromkeys(self._problems))

    def _plain_text(self, message: Message) -> MessageText:
        """The words of the plain parts that are no attachments, one below the other."""
        texts: list[str] = []
        forwarded: dict[str, str] = {}
        answers = _is_answer(message)
        for part in _text_parts(message, "text/plain"):
            flowed = str(part.get_param("format", "")).lower() == "flowed"
            deletes = str(part.get_param("delsp", "")).lower() == "yes"
            text = read_message_text(
                self._decode(part), is_flowed=flowed, deletes_space=deletes, is_answer=answers
            )
            texts += [text.text] if text.text.strip() else []
            forwarded = forwarded or text.forwarded
        return MessageText("\n".join(texts), forwarded)

    def _page(self, message: Message, plain: str) -> Extracted | None:
        """The message's page, where it has one and the plain part has not its words."""
        pages = [self._decode(part) for part in _text_parts(message, "text/html")]
        if not pages:
            return None
        words = len("".join(plain.split()))
        if words and _is_answer(message):
            return None  # The page has what is answered, too.
        try:
            page = self._read_page(max(pages, key=len), is_answer=_is_answer(message))
        except SeedbriefError:
            if not words:
                raise
            return None
        length = len("".join(page.text.split()))
        is_stub = words < _STUB_CHARACTERS and words < length
        return page if is_stub or words * _STUB_SHARE < length else None

    def _read_page(self, markup: str, *, is_answer: bool) -> Extracted:
        from generator.reading.pages.web_pages import read_markup  # noqa: PLC0415 - few messages need the library

        if is_answer:
            with suppress(SeedbriefError):  # Nothing may stand above what is answered: then it is passed on.
                return read_markup(markup, self._name, leave_out=AnswerLines().leave_out)
        return read_markup(markup, self._name, leave_out=is_sending_line)

    def _decode(self, part: Message) -> str:
        payload = part.get_payload(decode=True)
        if not isinstance(payload, bytes):
            return ""
        try:
            text, problems = decode_markup(payload, self._name, part.get_content_charset())
        except UnreadableDocumentError as error:
            self._problems.append(error.problem)
            return ""
        self._problems += problems
        return text


def _is_answer(message: Message) -> bool:
    return _ANSWERS.match(_header(message, "Subject")) is not None


def _walk(message: Message) -> Iterator[Message]:
    """Yields the parts of a message without going into messages attached to it."""
    waiting = [message]
    seen = 0
    while waiting and seen < MAX_PARTS:
        part = waiting.pop(0)
        seen += 1
        yield part
        if part.is_multipart() and (part is message or part.get_content_maintype() == "multipart"):
            waiting[:0] = _parts_of(part)


def _text_parts(message: Message, kind: str) -> Iterator[Message]:
    for part in _walk(message):
        attached = part.get_content_disposition() == "attachment" or part.get_filename() is not None
        if part.get_content_type() == kind and not part.is_multipart() and not attached:
            yield part


def _attached_message(message: Message) -> Message | None:
    """The message that this one passes on as an attachment."""
    for part in _walk(message):
        if part.get_content_type() == "message/rfc822":
            return next(iter(_parts_of(part)), None)
    return None


def _parts_of(part: Message) -> list[Message]:
    payload = part.get_payload()
    return [one for one in payload if isinstance(one, Message)] if isinstance(payload, list) else []


_DESK = re.compile(
    r"(?<=\S) (?:Press (?:Office|Team|Service|Desk)|Media (?:Relations|Office|Team)|Newsroom|Communications)$"
)
"""The desk of a body that sends its news: "Alder Rail Press Office"."""


def _listed(facts: dict[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(facts.items()))


def _read_head(message: Message) -> dict[str, str]:
    sender = _DESK.sub("", parseaddr(_header(message, "From"))[0])
    archived = (
        _ADDRESS.search(_header(message, "Archived-At")),
        _LETTER_ADDRESS.search(_header(message, "List-Archive")),
    )
    stated = {
        "title": _PASSED_ON.sub("", _header(message, "Subject"), count=1),
        "publisher": sender,
        "published": _header(message, "Date"),
        "url": next((match.group(1) for match in archived if match is not None), ""),
        "language": _header(message, "Content-Language").partition(",")[0],
    }
    return _settle_all(stated)


def _read_forwarded(head: dict[str, str]) -> dict[str, str]:
    if not head:
        return {}
    sender = head.get("from", "")
    name, _ = parseaddr(sender)
    stated = {
        "title": _PASSED_ON.sub("", head.get("subject", ""), count=1),
        "publisher": name or sender.partition("<")[0].partition("[")[0].strip(" \"'"),
        "published": head.get("date", ""),
    }
    return _settle_all(stated)


def _settle_all(stated: dict[str, str]) -> dict[str, str]:
    stated["published"] = _read_date(stated["published"])
    facts = ((field, settle(field, value)) for field, value in stated.items())
    return {field: value for field, value in facts if value is not None}


def _read_date(text: str) -> str:
    """The day that a head states, as its sender's clock told it."""
    try:
        return parsedate_to_datetime(text).date().isoformat()
    except (TypeError, ValueError, IndexError, OverflowError):
        return text


def _header(message: Message, name: str) -> str:
    """A header's text, decoded (RFC 2047), on one line; empty where it is missing."""
    stated = next((str(value) for key, value in message.raw_items() if key.lower() == name.lower()), "")
    # Bytes beyond ASCII stand in headers against the rules; nearly all are UTF-8.
    raw = stated.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    try:
        text = str(make_header(decode_header(raw)))
    except (HeaderParseError, LookupError, ValueError):
        text = raw
    return " ".join(text.encode("utf-8", "replace").decode("utf-8").split())
