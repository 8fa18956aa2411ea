"""Tells the words of a plain message from what mail programs and senders put around them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import zip_longest

from generator.reading.cues.block_cues import TERMINAL

_LINK = re.compile(
    r"[ \t]?(?:<https?://[^<>\s]{1,2000}>|\[https?://[^\[\]\s]{1,2000}\]|\(\s?https?://[^()\s]{1,2000}\s?\))"
)
"""Where a link leads, behind its words: a page does not show it either."""
_BARE_LINK = re.compile(r"\W{0,20}(?:https?://|www\.)\S{1,2000}+\W{0,20}", re.IGNORECASE)
_SENT_FROM = re.compile(
    r"sent from (?:my .{1,40}|outlook\b.{0,40}|mail for .{1,40})|发自我的.{1,20}", re.IGNORECASE
)
_FORWARDED = re.compile(
    r"-{2,20}\s?(?:forwarded message|original message|forwarded by .{1,80}|转发的?邮件(?:信息)?|原始邮件)"
    r"\s?-{2,20}|begin forwarded message:|-{5,20} ?转发邮件信息 ?-{5,20}|_{20,60}",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"[*_]{0,2}(from|date|sent|subject|to|cc|reply-to|发件人|日期|发送时间|发送日期|主题|收件人|抄送)"
    r"[*_]{0,2}\s?[:：][*_]{0,2}\s{0,4}(.{0,500})",
    re.IGNORECASE,
)
_HEADER_NAMES = {
    **dict.fromkeys(("from", "发件人"), "from"),
    **dict.fromkeys(("subject", "主题"), "subject"),
    **dict.fromkeys(("date", "sent", "日期", "发送时间", "发送日期"), "date"),
}
_CHROME = re.compile(
    r"(?:view|read|open|see|(?:trouble|problems?) (?:viewing|reading)|having trouble|can'?t (?:see|read))"
    r".{0,60}"
    r"\b(?:browser|online|web version|web page)\b.{0,60}"
    r"|.{0,80}\b(?:unsubscribe|opt[- ]out|manage (?:your )?(?:preferences|subscriptions?|e-?mail)"
    r"|update (?:your )?(?:preferences|profile|subscription)|(?:e-?mail|subscription) preferences)\b.{0,160}"
    r"|you(?:'re| are)? (?:receiv(?:ed?|ing)|getting) (?:this|our|the) .{0,300}"
    r"|this (?:e-?mail|message|newsletter) (?:was|has been|is being) sent\b.{0,300}"
    r"|(?:forwarded (?:this|to you)|was this (?:e-?mail )?forwarded|received this from a friend"
    r"|share this (?:e-?mail|newsletter)|forward (?:this|to a friend))\b.{0,120}"
    r"|(?:do you )?want to change how you receive .{0,60}"
    r"|(?:add us to your address book|(?:our )?mailing address|no longer wish to receive|to stop receiving)"
    r"\b.{0,200}"
    r"|(?:copyright|©|\(c\))\s.{0,160}|all rights reserved.{0,40}"
    r"|.{0,40}(?:退订|取消订阅|在浏览器中(?:查看|打开)|本邮件由系统).{0,80}",
    re.IGNORECASE,
)
"""A line that the sending of newsletters needs."""
_LONGEST_CHROME = 400
_ANSWERED = re.compile(
    r"on (?=[^:]{0,60}\d{4})(?=.{0,120}(?:\d:\d\d|@)).{10,200} wrote:"
    r"|(?:[在于]\s?)?(?=.{0,60}(?:\d[:：]\d\d|@))\d{4}\s?[年/.-].{4,120}[写寫]道[:：]",
    re.IGNORECASE,
)
"""What a mail program sets above the message that is answered: "On 3 April 2031 at 16:19, Ann <…> wrote:"."""
_LEAST_ANSWER = 4
"""An answer is at least one in so many of the characters of its message."""
_SHORTEST_ANSWER = 30
"""Characters: "See below." passes on what stands there."""
_LIST_RULE = re.compile(r"_{20,80}|-{20,80}")
_LIST_FOOT = re.compile(r"mailing list|@lists?\.|邮件列表|郵件列表", re.IGNORECASE)
"""What stands below the rule with which a mailing list signs each letter."""
_SAYS = ("wrote:", "写道：", "写道:", "寫道：", "寫道:")
_QUOTED = re.compile(r">[ \t]?")
_MAX_HEADER_LINES = 12
_ENDS = re.compile(
    r"unsubscribe|opt[- ]out|preferences|receiv(?:ing|ed) this|was sent (?:to|by)|退订|取消订阅",
    re.IGNORECASE,
)
"""What only the foot of a letter to many says."""
_LONGEST_FOOT = 6
"""Lines below it."""
_LONGEST_SIGNATURE = 12
"""Lines. Newsletters put two dashes between sections too, with more than that below them."""


@dataclass(frozen=True, slots=True)
class MessageText:
    """The words of a plain message."""

    text: str
    """Its lines without links' addresses, signature and the lines that newsletters need."""
    forwarded: dict[str, str] = field(default_factory=dict)
    """Of a message that is passed on: `from`, `date` and `subject` of the one inside."""


def read_message_text(
    text: str, *, is_flowed: bool = False, deletes_space: bool = False, is_answer: bool = False
) -> MessageText:
    """Tells the words of a plain message from what stands around them.

    Args:
        text: a `text/plain` part, decoded.
        is_flowed: whether a space at a line's end joins it with the next (`format=flowed`, RFC 3676).
        deletes_space: whether that space is then dropped (`delsp=yes`).
        is_answer: whether its subject says that it answers a message: then what it quotes is another's.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if is_flowed:
        lines = _unflow(lines, deletes_space=deletes_space)
    own = _own_lines(lines) if is_answer else []
    lines, forwarded = (own, {}) if own else _open_forwarded(_without_answered(_unquote(lines)))
    bare = [_LINK.sub("", line).rstrip() for line in lines[: _find_signature(lines)]]
    kept_lines = (line for line in bare[: _find_foot(bare)] if not line or not is_sending_line(line.strip()))
    kept = "\n".join(kept_lines).strip("\n")
    return MessageText(f"{kept}\n" if kept.strip() else "", forwarded)


def is_sending_line(line: str) -> bool:
    """Whether a line belongs to the sending of a message, not to its words: "Unsubscribe", a bare link."""
    if len(line) > _LONGEST_CHROME:
        return False
    return any(
        pattern.fullmatch(line) for pattern in (_BARE_LINK, _CHROME, _SENT_FROM, _ANSWERED)
    ) or _is_head(line)


class AnswerLines:
    """Tells the pieces of an answer's page that are none of its own words: from the answered message on."""

    def __init__(self) -> None:
        self._within = False

    def leave_out(self, piece: str) -> bool:
        """Whether a piece is left out; the pieces are to be asked for in their order."""
        self._within = self._within or _opens_answered(piece)
        return self._within or is_sending_line(piece)


def _opens_answered(piece: str) -> bool:
    lines = [line.strip() for line in piece.split("\n")]
    match = _HEADER.fullmatch(lines[0])
    sender = match is not None and _HEADER_NAMES.get(match.group(1).lower()) == "from" and "@" in lines[0]
    return sender or _is_head(piece) or any(map(_ANSWERED.fullmatch, (lines[0], " ".join(lines))))


def _is_head(piece: str) -> bool:
    """Whether several lines are the head of a message inside a page."""
    lines = [line.strip() for line in piece.split("\n")]
    lines = lines[1:] if _FORWARDED.fullmatch(lines[0]) else lines
    return len(lines) > 1 and all(_HEADER.fullmatch(line) for line in lines)


def _own_lines(lines: list[str]) -> list[str]:
    """The lines of an answer that are its sender's own; none where it only passes on what it answers."""
    heads = (index for index, line in enumerate(lines) if _begins_answered(lines, index, line.strip()))
    own = _drop_answered(lines[: next(heads, len(lines))], all_quoted=True)
    written = (line.strip() for line in own[: _find_signature(own)])
    length = sum(len(line) for line in written if line and not is_sending_line(line))
    return own if length >= _SHORTEST_ANSWER else []


def _begins_answered(lines: list[str], index: int, line: str) -> bool:
    """Whether the message that is answered stands below, unmarked: behind a rule, or its own head."""
    if _FORWARDED.fullmatch(line):
        return len(_read_inner_head(lines, index + 1)[0]) > 1
    match = _HEADER.fullmatch(line)
    if match is None or _HEADER_NAMES.get(match.group(1).lower()) != "from":
        return False
    return len(_read_inner_head(lines, index)[0]) == len(set(_HEADER_NAMES.values()))


def _without_answered(lines: list[str]) -> list[str]:
    """Drops the quoted lines of the message that is answered, below the line that names its sender."""
    kept = _drop_answered(lines, all_quoted=False)
    # Where hardly anything stands above it, it was passed on rather than answered.
    return kept if sum(map(len, kept)) * _LEAST_ANSWER > sum(map(len, lines)) else lines


def _drop_answered(lines: list[str], *, all_quoted: bool) -> list[str]:
    kept: list[str] = []
    within = False
    for line, after in zip_longest(lines, lines[1:], fillvalue=""):
        # The line is often broken once, before the sender's address or behind it.
        if _ANSWERED.fullmatch(line.strip()) or _ANSWERED.fullmatch(f"{line.strip()} {after.strip()}"):
            # From here on each quoted line is the other's: answers stand between them.
            within = all_quoted = True
            continue
        within = within and (not line.strip() or line.startswith(">") or line.rstrip().endswith(_SAYS))
        if not within and not (all_quoted and line.startswith(">")):
            kept.append(line)
    return kept


def _find_signature(lines: list[str]) -> int:
    """Where the signature begins: behind two dashes alone (RFC 3676), with a few lines left."""
    written = 0
    for index in range(len(lines) - 1, -1, -1):
        if lines[index].rstrip() == "--":
            return index
        written += bool(lines[index].strip())
        if written > _LONGEST_SIGNATURE:
            break
    return len(lines)


def _find_foot(lines: list[str]) -> int:
    """Where what stands below "You are receiving this" or a list's rule begins: a name, an address."""
    below = 0
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index].strip()
        if not line:
            continue
        if _LIST_RULE.fullmatch(line) and any(map(_LIST_FOOT.search, lines[index + 1 :])):
            return index
        if _ENDS.search(line) is not None and is_sending_line(line):
            return index
        below += 1
        if below > _LONGEST_FOOT or (TERMINAL.search(line) is not None and not is_sending_line(line)):
            break
    return len(lines)


def _unflow(lines: list[str], *, deletes_space: bool) -> list[str]:
    joined: list[list[str]] = []
    goes_on = False
    for line in lines:
        # A line that begins with a space, ">" or "From " was stuffed with one more space.
        own = line.removeprefix(" ")
        if not goes_on or not own or own.startswith(">"):
            joined.append([])
        goes_on = own.endswith(" ") and own != "-- "
        joined[-1].append(own[:-1] if goes_on and deletes_space else own)
    return ["".join(pieces) for pieces in joined]


def _unquote(lines: list[str]) -> list[str]:
    """Takes the marks from a message that is quoted whole, as some programs pass one on."""
    written = [line for line in lines if line.strip()]
    quoted = sum(line.startswith(">") for line in written)
    if written and quoted * 10 >= len(written) * 8:
        return [_QUOTED.sub("", line, count=1) if line.startswith(">") else line for line in lines]
    return lines


def _open_forwarded(lines: list[str]) -> tuple[list[str], dict[str, str]]:
    """Finds the message inside one that passes it on, with what its own head says."""
    for index, line in enumerate(lines):
        if not _FORWARDED.fullmatch(line.strip().lstrip("> ")):
            continue
        head, place = _read_inner_head(lines, index + 1)
        if len(head) > 1:
            return _unquote(lines[place:]), head
    return lines, {}


def _read_inner_head(lines: list[str], begin: int) -> tuple[dict[str, str], int]:
    """The head of a message inside another, and the line behind it; nothing where no head begins there."""
    head: dict[str, str] = {}
    place = begin
    while place < len(lines) and place < begin + _MAX_HEADER_LINES:
        words = lines[place].strip().lstrip("> ")
        match = _HEADER.fullmatch(words)
        if match is not None:
            name = _HEADER_NAMES.get(match.group(1).lower())
            if name is not None:
                head.setdefault(name, match.group(2).strip())
        elif words:
            return head, place
        elif len(head) > 1 and not _HEADER.fullmatch(
            "".join(lines[place + 1 : place + 2]).strip().lstrip("> ")
        ):
            break  # Some programs set an empty line between the lines of the head, too.
        place += 1
    return head, place
