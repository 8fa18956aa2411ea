"""Messages: a newsletter's words and what its head states, without what mail needs around them."""

from __future__ import annotations

import base64
import quopri
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import UnreadableDocumentError
from generator.reading.mail.messages import read_message

if TYPE_CHECKING:
    from generator.reading.extraction import Extracted

HEAD = (
    "From: =?utf-8?b?RXN0dWFyeSBMZXR0ZXI=?= <news@estuary.example>\n"
    "Subject: =?utf-8?q?Weirs_=E2=80=94_what_now=3F?=\n"
    "Date: Tue, 06 May 2031 23:30:00 -0800\n"
    "List-Archive: <https://estuary.example/letters/12>\n"
    "Content-Language: en\n"
    "MIME-Version: 1.0\n"
)
BODY = "The weir at Ure was kept in 1914.\n\n“It leaks,” said Anna Holm — twice.\n"
PAGE = (
    "<html><body><table width='600'><tr><td><a href='x'>View in browser</a></td></tr><tr><td>"
    "<h1>Weirs</h1><p>The weir at Ure was kept in 1914, says a page.</p><p>It will be kept until 2031.</p>"
    "</td></tr><tr><td><p>You are receiving this because you signed up. <a href='u'>Unsubscribe</a></p></td>"
    "</tr></table></body></html>"
)


def _read(raw: bytes | str) -> Extracted:
    (extracted,) = read_message(raw if isinstance(raw, bytes) else raw.encode("utf-8"), "x")
    return extracted


def _plain(body: str, head: str = HEAD) -> Extracted:
    return _read(f"{head}Content-Type: text/plain; charset=utf-8\n\n{body}")


def _alternative(plain: str | None, page: str | None) -> Extracted:
    parts = [(kind, text) for kind, text in (("plain", plain), ("html", page)) if text is not None]
    body = "".join(f"--b\nContent-Type: text/{kind}; charset=utf-8\n\n{text}\n" for kind, text in parts)
    return _read(f'{HEAD}Content-Type: multipart/alternative; boundary="b"\n\n{body}--b--\n')


def test_the_head_states_facts() -> None:
    """Subject, sender's name, the sender's day, archive and language are the facts."""
    assert _plain(BODY).facts == (
        ("language", "en"),
        ("published", "2031-05-06"),
        ("publisher", "Estuary Letter"),
        ("title", "Weirs — what now?"),
        ("url", "https://estuary.example/letters/12"),
    )


@pytest.mark.parametrize(
    ("charset", "encoding"),
    [
        ("utf-8", "quoted-printable"),
        ("utf-8", "base64"),
        ("windows-1252", "quoted-printable"),
        ("utf-8", "8bit"),
        ("gb18030", "base64"),
    ],
)
def test_transfer_encodings_and_charsets(charset: str, encoding: str) -> None:
    """The same words come out of every encoding."""
    raw = BODY.encode(charset)
    packed = {"quoted-printable": quopri.encodestring, "base64": base64.encodebytes}.get(encoding, bytes)(raw)
    head = f"{HEAD}Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: {encoding}\n\n"
    assert _read(head.encode() + packed).text == BODY


def test_a_wrong_charset_is_read_all_the_same() -> None:
    """A part that is UTF-8 is read so, whatever it declares; one that nothing fits is named."""
    assert _read(f"{HEAD}Content-Type: text/plain; charset=us-ascii\n\n{BODY}").text == BODY
    assert _read(f"{HEAD}Content-Type: text/plain; charset=nonsense\n\n{BODY}").text == BODY


def test_the_plain_part_is_preferred() -> None:
    """Of a message in two forms the plain one is read."""
    assert _alternative(BODY * 3, PAGE).text == BODY.rstrip("\n") + "\n" + BODY * 2


@pytest.mark.parametrize(
    "plain", [None, "", "View this email in your browser: https://estuary.example/letters/12\n"]
)
def test_a_stub_gives_way_to_the_page(plain: str | None) -> None:
    """Where the plain part only points to the page, the page is read, without its sender's lines."""
    message = _alternative(plain, PAGE)
    assert (
        message.text
        == "Weirs\n\nThe weir at Ure was kept in 1914, says a page.\n\nIt will be kept until 2031.\n"
    )
    assert dict(message.facts)["title"] == "Weirs — what now?"
    assert [kind.value for _, kind in message.parts] == ["heading", "paragraph", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "View this email in your browser <https://estuary.example/12>",
        "https://estuary.example/12?utm_source=letter",
        "Unsubscribe | Update your preferences",
        "You are receiving this email because you signed up at estuary.example.",
        "You received this email because you are a customer.",
        "If you no longer wish to hear from us, unsubscribe here.",
        "Was this email forwarded to you? Sign up here.",
        "Our mailing address is: 12 Quay Road, Holm",
        "© 2031 Estuary Letter. All rights reserved.",
        "Sent from my telephone",
        "Want to change how you receive these emails?",
        "On Tue, 6 May 2031 at 09:12, Anna Holm <a@holm.example> wrote:",
        "在 2031年5月6日 上午9:12，霍尔姆写道：",
        "如不想再收到此邮件，请点击退订",
    ],
)
def test_lines_of_the_sender_are_left_out(line: str) -> None:
    """What the sending of newsletters needs is no part of their words."""
    assert _plain(f"{line}\n\n{BODY}\n{line}\n").text.strip() == BODY.strip()


@pytest.mark.parametrize(
    "line",
    [
        "The council says that readers of its email can view the plan in 2031.",
        "He wants to share this with the board, and forward it to the ministry by June.",
        "You received 40 letters; the weir received none.",
        "On the first page of its report of 2031 the council wrote:",
        "2031年5月6日，市政府在答复中写道：",
    ],
)
def test_lines_of_the_letter_stay(line: str) -> None:
    """A sentence that has some of those words is not taken for one of those lines."""
    assert line in _plain(f"{BODY}\n{line}\n").text


def test_a_message_that_is_answered_is_not_the_answer() -> None:
    """What a mail program quotes below an answer is another's; a quotation in a letter is its own."""
    answered = (
        "On Mon, 5 May 2031 at 16:19, Anna\nHolm <a@holm.example> wrote:\n> It stands.\n>\n> It holds.\n"
    )
    assert _plain(f"{BODY}\n{answered}").text == BODY
    between = f"{answered}\nIt does not, says the miller.\n"
    assert _plain(f"{BODY}\n{between}").text == f"{BODY}\nIt does not, says the miller.\n"
    assert "> It holds." in _plain(f"{BODY}\n> It holds.\n").text
    passed_on = "\n".join(f"> {line}" for line in (BODY * 3).splitlines())
    opening = "Read this!\n\nIt is good.\n\nOn 5 May 2031, a@b.example wrote:\n"
    assert "It leaks" in _plain(f"{opening}{passed_on}\n").text


def _answer(body: str, subject: str = "Re: Weirs") -> Extracted:
    return _plain(body, HEAD.replace("=?utf-8?q?Weirs_=E2=80=94_what_now=3F?=", subject))


@pytest.mark.parametrize(
    "answered",
    [
        "> It holds, they say.\n> It was bought\n",
        "-----Original Message-----\nFrom: a@b.example\nSubject: Weirs\n\nIt was bought.\n",
        "________________________________\nFrom: Ann\nSent: 5 May 2031\nSubject: Weirs\n\nIt was bought.\n",
        "From: Ann <a@b.example>\nSent: 5 May 2031\nTo: Bo\nSubject: Weirs\n\nIt was bought.\n",
        "From: Ann <a@b.example>\n\nSent: 5 May 2031\n\nSubject: Weirs\n\nIt was bought.\n",
        "发件人: Ann <a@b.example>\n发送时间: 2031年5月5日\n主题: Weirs\n\nIt was bought.\n",
    ],
)
def test_an_answer_is_its_senders_own_words(answered: str) -> None:
    """What an answer quotes, between its lines or below its own, is the other's, however long."""
    for subject in ("Re: Weirs", "[weirs] Re: Weirs", "回复：Weirs"):
        text = _answer(f"{BODY}\n{answered * 9}", subject).text
        assert text == BODY
    assert "It was bought" in _answer(answered).text


def test_an_answer_of_few_words_passes_on() -> None:
    """Few words leave the words to what stands there; a name such as "re:Invent" is no answer."""
    passed_on = f"See below.\n\n-----Original Message-----\nFrom: a@b.example\nSubject: Weirs\n\n{BODY * 3}"
    assert "1914" in _answer(passed_on, "Re: Bridge").text
    head = HEAD.replace("=?utf-8?q?Weirs_=E2=80=94_what_now=3F?=", "re:Invent: what we learned")
    stub = "It stands below.\n"
    page = f"<html><body><p>{BODY * 9}</p></body></html>"
    whole = (
        f'{head}Content-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain\n\n{stub}'
        f"--b\nContent-Type: text/html\n\n{page}\n--b--\n"
    )
    assert "1914" in _read(whole).text


def test_an_answers_page_ends_where_the_answered_message_begins() -> None:
    """An answer that is only a page has the older message below a line or a head of its own."""
    own = "<p>The weir at Ure was kept in 1914.</p>"
    older = "<p>It was bought by a mill, says the older one.</p>"
    for line in (
        "On Mon, 5 May 2031 at 16:19, Ann &lt;a@b.example&gt; wrote:",
        "<b>From:</b> Ann &lt;a@b.example&gt;<br><b>Sent:</b> Monday, 5 May 2031<br><b>Subject:</b> Weirs",
    ):
        page = f"<html><body>{own}<div>{line}</div><blockquote>{older}</blockquote></body></html>"
        head = HEAD.replace("=?utf-8?q?Weirs_=E2=80=94_what_now=3F?=", "Re: Weirs")
        assert "bought" not in _read(f"{head}Content-Type: text/html; charset=utf-8\n\n{page}").text
        assert "bought" in _alternative(None, page).text


def test_what_a_list_adds_below_each_letter_is_left_out() -> None:
    """A rule and the list's name and address below it; a rule between sections is none of it."""
    foot = f"{'_' * 47}\nWeirs mailing list\nweirs@lists.example\nhttps://lists.example/weirs\n"
    assert _plain(f"{BODY}\n{foot}").text == BODY
    for last in (
        "It was sold.\n",
        "The weir is sold\nhttps://news.example/weir\nMills reopen: https://a.example/m\n",
    ):
        assert last.split("\n")[0] in _plain(f"{BODY}\n{'-' * 47}\n{last}").text


def test_a_lists_archive_is_no_letters_address() -> None:
    """Only a page of the archive that has a number is the letter's own."""
    head = HEAD.replace("/letters/12", "/pipermail/weirs/")
    assert "url" not in dict(_plain(BODY, head).facts)


def test_the_head_of_a_message_inside_a_page_is_no_text() -> None:
    """An answer's page shows the head of the older message as lines of text."""
    head = "<b>From:</b> a@b.example<br><b>Sent:</b> Monday, 5 May 2031<br><b>Subject:</b> Weirs"
    page = (
        f"<html><body><p>The weir at Ure was kept in 1914.</p><div>{head}</div><p>It leaks.</p></body></html>"
    )
    assert "Subject" not in _alternative(None, page).text


def test_the_foot_of_a_letter_to_many_ends_it() -> None:
    """What stands below the line on who receives it is a name and an address; a sentence there is read."""
    foot = "You are receiving this email because you signed up.\n\nEstuary Letter, 12 Quay Road, Holm\n"
    assert _plain(f"{BODY}\n{foot}").text == BODY
    assert "It was sold." in _plain(f"{BODY}\n{foot}It was sold.\n").text


def test_a_signature_ends_the_letter() -> None:
    """What stands below two dashes at the foot is left out; two dashes between sections are not the foot."""
    assert _plain(f"{BODY}\n-- \nAnna Holm\n+44 20 7946 0000\n").text == BODY
    sections = "--\n".join([BODY, BODY * 10])
    assert _plain(sections).text.count("It leaks") == 11


def test_addresses_of_links_are_no_words() -> None:
    """Where a link leads is left out behind its words, as on a page."""
    text = _plain(
        "The weir <https://t.example/a> at Ure [https://t.example/b] was kept (https://t.example/c).\n"
    ).text
    assert text == "The weir at Ure was kept.\n"


@pytest.mark.parametrize(
    ("parameters", "body"),
    [
        ("format=flowed", "The weir at Ure \nwas kept \nin 1914.\n\n It leaks.\n"),
        ("format=flowed; delsp=yes", "The weir at U \nre was kept  \nin 1914.\n\nIt leaks.\n"),
    ],
)
def test_flowed_lines_are_joined(parameters: str, body: str) -> None:
    """A line that ends in a space goes on with the next (RFC 3676)."""
    message = _read(f"{HEAD}Content-Type: text/plain; charset=utf-8; {parameters}\n\n{body}")
    assert message.text == "The weir at Ure was kept in 1914.\n\nIt leaks.\n"


FORWARDED = {
    "gmail": """See below!

---------- Forwarded message ---------
From: River Post <r@p.example>
Date: Mon, 5 May 2031 at 09:00
Subject: Of weirs
To: <me@x.example>

""",
    "mail": """Begin forwarded message:

> From: River Post <r@p.example>
> Subject: Of weirs
> Date: 5 May 2031 at 09:00:00 BST
>
""",
    "outlook": """FYI

________________________________
From: River Post <r@p.example>
Sent: Monday, May 5, 2031 9:00 AM
To: Me
Subject: Of weirs

""",
    "chinese": """-----转发邮件信息-----
发件人：River Post <r@p.example>
发送日期：2031-05-05 09:00:00
收件人：me
主题：Of weirs

""",
}


@pytest.mark.parametrize("opening", FORWARDED.values(), ids=FORWARDED)
def test_a_message_passed_on_is_the_one_inside(opening: str) -> None:
    """Of a newsletter passed on, the words and facts are those of the newsletter."""
    quoted = "\n".join(f"> {line}" for line in BODY.splitlines())
    body = quoted if "\n> " in opening else BODY
    message = _plain(opening + body, HEAD.replace("Subject: ", "Subject: Fwd: "))
    assert message.text.strip() == BODY.strip()
    facts = dict(message.facts)
    assert (facts["title"], facts["publisher"], facts["published"]) == (
        "Of weirs",
        "River Post",
        "2031-05-05",
    )


def test_a_message_attached_is_the_one_inside() -> None:
    """A message that only carries another one is that other one."""
    inner = (
        f"From: River Post <r@p.example>\nSubject: Of weirs\nDate: Mon, 5 May 2031 09:00:00 +0000\n\n{BODY}"
    )
    outer = (
        f'{HEAD}Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nFYI\n--b\n'
        f"Content-Type: message/rfc822\n\n{inner}\n--b--\n"
    )
    message = _read(outer)
    assert message.text == BODY
    assert dict(message.facts)["title"] == "Of weirs"


def test_attached_texts_are_not_the_letter() -> None:
    """A text attached as a file is not read as the message's words."""
    raw = (
        f'{HEAD}Content-Type: multipart/mixed; boundary="b"\n\n'
        f"--b\nContent-Type: text/plain; charset=utf-8\n\n{BODY}\n"
        '--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename="a.txt"\n\nWeir.\n--b--\n'
    )
    assert _read(raw).text == BODY


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"", "x: expected a message, found an empty file"),
        (b" \n\n", "x: expected a message, found an empty file"),
        (b"\nOnly words.\n", "x: expected a message with a head, found none"),
        (b"From: a@b.example\n\n \n", "x: expected a message with text, found none"),
        (
            b"From: a@b.example\nContent-Type: application/pdf\n\nJVBERi0=\n",
            "x: expected a message with text, found attachments alone (application/pdf)",
        ),
        (
            b"From: a\n"
            + b"".join(
                b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (i, i) for i in range(2000)
            ),
            "x: expected a message with parts a few levels deep, found hundreds",
        ),
        (b"From: a\nContent-Type: text/html\n\n<html><body></body></html>", "x: expected a page with text"),
    ],
)
def test_what_has_no_words_is_named(raw: bytes, problem: str) -> None:
    """An empty message, attachments alone and a message of endless parts are named problems."""
    with pytest.raises(UnreadableDocumentError) as error:
        read_message(raw, "x")
    assert str(error.value).startswith(problem)


@pytest.mark.parametrize(
    "head",
    [
        "Subject: \udce9t\udce9\nDate: never\nFrom: @@@\n",
        "Subject: =?utf-8?b?!!!?=\nDate: Tue, 99 May 2031 06:30:00\nFrom: <>\n",
        "Subject: =?no-such?q?abc?=\nDate: Tue, 06 May 99999 06:30:00\nFrom: =?utf-8?q?=ff?= <a@b>\n",
        "Subject:\nDate:\nFrom:\nList-Archive: <javascript:alert(1)>\n",
    ],
)
def test_a_damaged_head_states_what_it_can(head: str) -> None:
    """Headers against the rules are no facts, and keep nothing from being read."""
    raw = f"{head}Content-Type: text/plain; charset=utf-8\n\n{BODY}".encode("utf-8", "surrogateescape")
    message = _read(raw)
    assert message.text == BODY
    assert set(dict(message.facts)) <= {"title", "publisher"}


@given(st.binary(max_size=400))
def test_any_bytes_give_a_message_or_a_problem(raw: bytes) -> None:
    """Whatever the bytes are, the end is a document or a named problem."""
    for start in (
        b"",
        b"From: a@b\nContent-Type: text/plain; charset=",
        b"From: a\nContent-Type: text/html\n\n",
    ):
        try:
            (message,) = read_message(start + raw, "x")
        except UnreadableDocumentError:
            continue
        assert message.text.strip()


def test_a_desk_is_no_part_of_the_senders_name() -> None:
    """Who sends news through a desk publishes it; a paper of that name is no desk."""
    for sender, publisher in (("Alder Rail Press Office", "Alder Rail"), ("Newsroom", "Newsroom")):
        head = HEAD.replace("=?utf-8?b?RXN0dWFyeSBMZXR0ZXI=?=", f'"{sender}"')
        assert dict(_plain(BODY, head).facts)["publisher"] == publisher
