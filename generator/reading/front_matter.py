"""Reads the facts that a Markdown file states about itself between `---` lines."""

from __future__ import annotations

import yaml

from generator.model import Block, BlockKind
from generator.reading.fact_values import read_facts


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
    return read_facts(data)
