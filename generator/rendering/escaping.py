"""Makes any text inert in Markdown, HTML and Jinja: it is shown as the text it is, and never run."""

from __future__ import annotations

import json
import re

from markupsafe import Markup

from generator.text_safety import clean

# What Markdown, its extensions, HTML, attribute lists or a macro plugin could take for more than text.
# Hyphens, stops and commas stay readable: they mean something at the start of a line alone, and no line
# starts with source text.
_SPECIAL = re.compile(r"[&<>\"'*_`\[\]{}|\\~^=$@#!]")
_SPACE = re.compile(r"(?!\xa0…)\s+")
"""White space to fold; the space that keeps an ellipsis on the line of the last word stays."""


def escape(text: str) -> Markup:
    """Returns `text` as HTML in which every special character is a numeric reference, white space folded.

    A character that no page can carry is shown as U+FFFD.
    """
    if text.isalnum():
        return Markup(text)  # noqa: S704 - letters and digits alone
    folded = _SPACE.sub(" ", clean(text))
    return Markup(_SPECIAL.sub(lambda match: f"&#{ord(match.group())};", folded))  # noqa: S704 - this is the escaping


def finalize(value: object) -> object:
    """Escapes what a template writes out, but for what is marked as markup already."""
    if value is None:
        return ""
    return value if isinstance(value, Markup) else escape(str(value))


def front_matter_text(text: str) -> str:
    """Returns `text` as a front-matter value, escaped for themes that write it into HTML as it is."""
    return json.dumps(str(escape(text)), ensure_ascii=False)
