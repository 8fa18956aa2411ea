"""One project in which everything that can be wrong with input is wrong, beside documents that are right."""

from __future__ import annotations

import os
from html import escape
from typing import TYPE_CHECKING

from tests.projects import BRIEFING, SECTORS, SEED, THEMES, write_project

if TYPE_CHECKING:
    from pathlib import Path

HOSTILE_MARKUP = (
    "<script>alert(1)</script> The weir at *Millbrook* | {{ 7*7 }} {% raw %} `code` [x](javascript:alert(2)) "
    '**bold** <b onmouseover="x">weir</b> &amp; {: #id .class } ~~gone~~ $x$ ==mark== !!! note.'
)
"""A sentence of evidence in which every language between it and the reader finds something to run."""
FORMULA = '=HYPERLINK("https://x.example","weir") is a weir of 2024.'
"""A sentence of evidence that a spreadsheet would run."""
HOSTILE_TITLE = "=<script>alert(3)</script>{{ 6*7 }}"
"""A title of the same kind, from a sidecar."""
WRAPPED = (
    "The old weir at Avon, which stands above the town bridge,\r\nwas built in 1901 by the mill's owner."
)
"""A sentence on two lines that end as Windows ends them."""
LONG_LINE = "The weir at Tamar was raised in 1950. " + "Water runs and goes on. " * 85_000
"""A document of one line of 2 MB."""

_SEEDS: dict[str, str | bytes] = {
    "good.txt": SEED,
    "good.yml": "published: 2026-03-01\n",
    "empty.txt": "",
    "latin.txt": "The weir at Orléans fell in 2024.".encode("latin-1"),
    "marked.txt": b"\xef\xbb\xbfThe weir at Stour stands since 1890.\n",
    "windows.txt": WRAPPED + "\r\n\r\nThe weir at Exe was built in 1902.\r\n",
    "long.txt": LONG_LINE,
    "nul.txt": "The weir at Tees was lo\x00st in 1911. The weir at Tyne was kept in 1912.\n",
    "unclosed.txt": 'Anna Holm said: "the weir must go by 2030.\n\nThe weir at Wear was kept in 1913.\n',
    "chrome.txt": "Share\n\nSubscribe\n\nLog in\n",
    "north/same.txt": "The weir at Ure was kept in 1914.\n",
    "south/same.txt": "The weir at Nidd was kept in 1915.\n",
    "twin.txt": "The weir at Aire was kept in 1916.\n",
    "twin.md": "The weir at Don was kept in 1917.\n",
    "twin.yml": "id: twins\n",
    "index.txt": "The weir at Dee was kept in 1918.\n",
    "a name with spaces.txt": "The weir at Lune was kept in 1919.\n",
    "河流..报告.txt": "该市将在2027年拆除堰坝。\n",
    "unknown.txt": "The weir at Eden was kept in 1920.\n",
    "unknown.yml": "publsher: X\npublisher: Y\n",
    "wrong.txt": "The weir at Esk was kept in 1921.\n",
    "wrong.yml": "title: [a]\nclass: tabloid\n",
    "date.txt": "The weir at Wye was kept in 1922.\n",
    "date.yml": "published: 2026-02-30\n",
    "hostile.txt": f"{HOSTILE_MARKUP}\n\n{FORMULA}\n\n<!-- a weir --> in a comment said 'weir'.\n",
    "hostile.yml": f"title: '{HOSTILE_TITLE}'\npublisher: '<b>\"P\"</b>'\n",
    "bell.md": "# Weirs \x07\x1b[31m of the Bure\n\nThe weir at Bure was kept in 1924.\n",
    "picture.png": b"\x89PNG",
    "lone.yml": "title: x\n",
    "broken.txt": "The weir at Usk was kept in 1923.\n",
    "broken.yml": "title: [\n",
    "torn.json": '{\n "text": "The weir at Yare was kept in 1926."\n "title": "x"}',
    "bare.json": '{"title": "Weirs"}',
    "wires.jsonl": (
        '{"id": "w", "text": "The weir at Nene was kept in 1927."}\n{"text": "The weir\n'
        '{"text": "The \\ud83d weir at Ouse fell in 1928. The weir at Cam was kept in 1929.", "x": NaN}\n'
    ),
    "menus.html": "<html><body><nav>Home</nav></body></html>",
    "deep.html": f"<html><body>{'<div>' * 5_000}<p>The weir at Test was kept in 1930.</p></body></html>",
    "script.html": f"<script>{'a<b;' * 5_000_000}</script><p>The weir at Itchen was kept in 1931.</p>",
    "charset.html": '<meta charset="utf-8"><p>堰坝自1932年起保留。</p>'.encode("gb18030") * 9,
    "danger.html": f"<title>{escape(HOSTILE_TITLE)}</title><p>{escape(HOSTILE_MARKUP)}</p>",
    "void.eml": "From: a@b.example\n\n",
    "scan.eml": "From: a@b.example\nContent-Type: image/png\n\niVBO\n",
    "saved.mhtml": "From: <Saved by a browser>\n\n",
}
_MORE_SECTORS = """\
  - id: weirs
    label: {en: Again}
    aliases: {en: [again]}
  - id: eels
    label: {en: Eels}
    aliases: {en: [eel, weir, ""]}
    exlude: {en: [x]}
"""


def write_bad_project(root: Path) -> Path:
    """Writes the project into a folder, and beside it the file that a link in it leads to."""
    project = write_project(
        root / "project",
        briefing=f"{BRIEFING}colour: red\n",
        taxonomy={"sectors": SECTORS + _MORE_SECTORS, "themes": f"{THEMES}  - id: [\n"},
        seeds=_SEEDS,
    )
    (root / "outside.txt").write_text("The weir outside was kept in 1999.\n", encoding="utf-8")
    seeds = project / "seeds"
    (seeds / "link.txt").symlink_to(root / "outside.txt")
    (seeds / "linked").symlink_to(root)
    (seeds / "loop.txt").symlink_to("loop.txt")
    os.mkfifo(seeds / "pipe.txt")
    with (seeds / "huge.txt").open("wb") as file:
        file.truncate(100_000_000)
    (seeds / os.fsdecode(b"r\xedo.txt")).write_text("The weir at Taw was kept in 1925.\n", encoding="utf-8")
    return project
