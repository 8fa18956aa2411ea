"""Reads the facts that a Markdown file states about itself between `---` lines."""

from __future__ import annotations

import yaml

from generator import edtf
from generator.model import Block, BlockKind

_FIELDS = {
    "title": ("title",),
    "publisher": ("publisher", "source", "site", "site_name"),
    "published": ("published", "date", "publication_date"),
    "url": ("url", "link", "canonical_url"),
    "language": ("language", "lang"),
}


def read_front_matter(text: str, blocks: tuple[Block, ...]) -> dict[str, str]:
    """Returns the facts that a front-matter block states, by field; none where it is no YAML."""
    if (
        not blocks
        or blocks[0].kind is not BlockKind.METADATA
        or blocks[0].span.start != 0
        or not text.startswith("---")
    ):
        return {}
    try:
        data = yaml.load(text[3 : blocks[0].span.end].rstrip("-. \n\r"), Loader=yaml.BaseLoader)  # noqa: S506 - BaseLoader makes strings, lists and dicts alone
    except (yaml.YAMLError, ValueError, RecursionError):
        return {}
    if not isinstance(data, dict):
        return {}
    facts = {}
    for field, keys in _FIELDS.items():
        value = next(
            (data[key].strip() for key in keys if isinstance(data.get(key), str) and data[key].strip()), None
        )
        if value is not None and _fits(field, value):
            facts[field] = value[:10] if field == "published" else value
    return facts


def _fits(field: str, value: str) -> bool:
    if field == "published":
        return edtf.is_date(value[:10]) and not value.startswith("X")
    if field == "url":
        return value.startswith(("https://", "http://")) and not any(
            character in value for character in " <>\"'"
        )
    return len(value) <= 2000
