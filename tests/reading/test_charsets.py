"""Charsets: a page is decoded by what it declares, unless its bytes say otherwise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import UnreadableDocumentError
from generator.reading.charsets import decode_markup

ENGLISH = "“The weir at Évry,” said Søren Müller, “won’t be kept — not in 1914.” It leaks. " * 3
CHINESE = "海湾轮渡将于六月一日起开通夜航，每晚二十四时至次日五时每四十分钟一班，票价仍为三元。" * 3


def _page(text: str, declared: str) -> str:
    return f'<html><head><meta charset="{declared}"></head><body>{text}</body></html>'


@pytest.mark.parametrize(
    ("text", "declared", "actual"),
    [
        (ENGLISH, "utf-8", "utf-8"),
        (ENGLISH, "iso-8859-1", "cp1252"),  # as browsers read it
        (ENGLISH, "ISO-8859-1", "utf-8"),  # a server's default over a page in UTF-8
        (CHINESE, "gb2312", "gb18030"),
        (CHINESE, "gb2312", "utf-8"),
        (CHINESE, "big5", "big5hkscs"),
        ("한국어 페이지입니다. " * 5, "euc-kr", "cp949"),
        ("日本語のページです。" * 5, "Shift_JIS", "cp932"),
        (ENGLISH, "no-such-charset", "utf-8"),
        (ENGLISH, "base64", "utf-8"),
    ],
)
def test_declared_charsets(text: str, declared: str, actual: str) -> None:
    """A declared charset is read as browsers read it; valid UTF-8 is read as such whatever is declared."""
    text = text.encode(actual, "ignore").decode(actual)
    page = _page(text, declared)
    assert decode_markup(page.encode(actual), "x") == (page, ())


@pytest.mark.parametrize("charset", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_decides(charset: str) -> None:
    """A byte-order mark wins over what the page declares, and is no text."""
    page = _page(CHINESE, "gb2312")
    assert decode_markup(page.encode(charset), "x") == (page, ())


def test_four_characters_may_look_like_utf8() -> None:
    """So few bytes that are UTF-8 by chance are read as declared."""
    page = _page("联通", "gb2312")
    assert page.encode("gbk").decode("utf-8", "ignore") != page
    assert decode_markup(page.encode("gbk"), "x")[0] == page


def test_a_wrong_declaration_is_named() -> None:
    """Bytes that are not what they declare are read by their statistics, and a problem says so."""
    text, problems = decode_markup(_page(CHINESE, "utf-8").encode("gb18030"), "seeds/a.html")
    assert CHINESE in text
    (problem,) = problems
    assert str(problem) == (
        "seeds/a.html: expected bytes that are utf-8, as it declares, "
        "found bytes that look like gb18030, and are read so"
    )


@pytest.mark.parametrize("declared", ["us-ascii", "iso-8859-1"])
@pytest.mark.parametrize("charset", ["gb18030", "big5hkscs"])
def test_latin_letters_do_not_stand_in_runs(declared: str, charset: str) -> None:
    """Mail programs declare a Latin charset for whatever they send; a text in another script belies it."""
    text = {
        "gb18030": CHINESE,
        "big5hkscs": "北閘大橋的維修工程將於六月一日展開，屆時往返兩岸的渡輪每半小時加開一班。" * 4,
    }[charset]
    decoded, problems = decode_markup(text.encode(charset), "x", declared)
    assert decoded == text
    assert len(problems) == 1


def test_no_declaration_is_named() -> None:
    """Bytes beyond ASCII without a declaration are read by their statistics, and a problem says so."""
    text, problems = decode_markup(CHINESE.encode("gb18030"), "x")
    assert text == CHINESE
    assert [problem.code for problem in problems] == ["charset"]


def test_a_torn_character_is_named() -> None:
    """A page cut in the middle of a character is read; U+FFFD stands there and a problem counts it."""
    raw = _page(CHINESE * 9, "utf-8").encode()
    torn = raw[: raw.index("票".encode()) + 1] + raw[raw.index("票".encode()) + 3 :]
    text, problems = decode_markup(torn, "x")
    assert text.count("\ufffd") == 1
    assert (
        str(problems[0])
        == "x: expected bytes that are utf-8, found 1 place where they are not; U+FFFD stands there"
    )


def test_bytes_of_no_charset_are_refused() -> None:
    """What is no text in any charset is a named problem."""
    with pytest.raises(
        UnreadableDocumentError, match="expected a declared charset, found bytes of no charset"
    ):
        decode_markup(bytes(range(256)) * 40, "x")


@given(st.binary(max_size=300), st.sampled_from([None, "utf-8", "gb2312", "x\0y", "utf-16", "idna", "hex"]))
def test_any_bytes_give_text_or_a_problem(raw: bytes, declared: str | None) -> None:
    """Whatever the bytes and the declaration, the end is a text or a named problem."""
    try:
        text, _ = decode_markup(raw, "x", declared)
    except UnreadableDocumentError:
        return
    assert isinstance(text, str)
