"""A site small enough to write by hand, which the verifier proves; and the means to break it."""

from __future__ import annotations

import hashlib
import html
import json
from typing import TYPE_CHECKING, Any

from generator.verification import Verification, verify_site

if TYPE_CHECKING:
    from pathlib import Path

ALPHA = "\ufeffAlpha 𝔘nion\r\n\r\nThe state should build\r\n40 plants. 量子𠀀技术的发展。\n"
"""A seed in plain text: a byte-order mark, CRLF inside a sentence, characters beyond the first plane."""
BETA = "# Beta\n\nHydrogen & <fusion> grow.\n"
"""A seed in Markdown, with characters that HTML must escape."""
GAMMA = "Gamma says: plants matter.\n"
"""The text extracted from a seed in HTML."""

S1, S2, S3, S4 = (f"s-{digit * 16}" for digit in "1234")
"""The statements: two of alpha, one of beta, one of gamma."""


def digest(data: bytes) -> str:
    """The SHA-256 in hex digits."""
    return hashlib.sha256(data).hexdigest()


class TinySite:
    """A project folder with seeds, kept text and a built site that is proved as it stands."""

    def __init__(self, root: Path) -> None:
        self.site = root / "site"
        self.seeds = root / "seeds"
        self.kept_text = root / ".seedbrief" / "text"
        self.texts = {"alpha": ALPHA.removeprefix("\ufeff"), "beta": BETA, "gamma": GAMMA}
        self._write_seeds()
        self.statements = [
            self._statement(S1, "alpha", "The state should build\r\n40 plants.", ["", "sectors/x/"]),
            self._statement(S2, "alpha", "量子𠀀技术的发展。", ["./", "sectors/x/index.html"]),
            self._statement(S3, "beta", "Hydrogen & <fusion> grow.", ["sectors/x/"]),
            self._statement(S4, "gamma", "plants matter.", []),
        ]
        for row in self.statements:
            row["shown_on"].append(f"sources/{row['source']}/")
        self._fill_statements()
        self.sources = [
            self._source("alpha", "alpha.txt", "txt", ALPHA.encode(), "o-alpha"),
            self._source("beta", "deep/beta.md", "md", BETA.encode(), "o-beta"),
            self._source("gamma", "gamma.html", "html", b"<p>Gamma", "o-alpha"),
        ]
        self.topics = [
            {"id": "x", "kind": "sector", "label": {"en": "X"}, "opposes": ["y"], "page": "sectors/x/"}
            | {"statements": 2, "sources": 2, "origins": 1},
            {"id": "y", "kind": "theme", "label": {"en": "Y"}, "opposes": [], "page": "themes/y/"}
            | {"statements": 0, "sources": 0, "origins": 0},
        ]
        self.origins = [
            {"id": "o-alpha", "sources": ["alpha", "gamma"], "kind": "copies"},
            {"id": "o-beta", "sources": ["beta"], "kind": "single"},
        ]
        self.agreements = [
            {"id": "a-1", "statements": [S1, S4], "origins": ["o-alpha"], "speakers": [], "independent": 1},
        ]
        self._write_pages()
        self.write_data()

    def verify(self) -> Verification:
        """Run the verifier."""
        return verify_site(self.site, self.seeds, self.kept_text)

    def problems(self) -> list[tuple[str, str, str]]:
        """What the verifier says now: (code, file, the whole message)."""
        return [(problem.code, problem.file, str(problem)) for problem in self.verify().problems]

    def edit(self, path: str, old: str, new: str) -> None:
        """Replace a text, which must be there once, in a file of the site, and renew the edition."""
        file = self.site / path
        data = file.read_bytes()
        assert data.count(old.encode()) == 1
        file.write_bytes(data.replace(old.encode(), new.encode()))
        self.seal()

    def add(self, path: str, content: str) -> None:
        """Write a file of the site, and renew the edition."""
        self._put(path, content)
        self.seal()

    def write_data(self) -> None:
        """Write the rows as they stand, and renew the edition."""
        for name in ("sources", "topics", "statements", "origins", "agreements"):
            rows = [json.dumps(row, ensure_ascii=False) for row in getattr(self, name)]
            self._put(f"data/{name}.jsonl", "".join(row + "\n" for row in rows))
        self.seal()

    def seal(self) -> None:
        """Write the edition over the files as they stand."""
        edition = self.site / "data" / "edition.json"
        edition.unlink(missing_ok=True)
        files = {
            path.relative_to(self.site).as_posix(): digest(path.read_bytes())
            for path in sorted(self.site.rglob("*"))
            if path.is_file()
        }
        values = {
            "schema": "seedbrief/1",
            "edition": "2026-01-30",
            "inputs_sha256": digest(b""),
            "title": "Tiny",
            "cutoff": None,
            "generator": {"name": "seedbrief", "version": "0"},
            "counts": {"sources": 3, "statements": 4},
            "files": files,
        }
        self._put("data/edition.json", json.dumps(values))

    def run(self, statement_id: str, inner: str | None = None) -> str:
        """An element that shows a whole statement."""
        row = next(row for row in self.statements if row["id"] == statement_id)
        shown = html.escape(row["text"]) if inner is None else inner
        return (
            f'<q data-statement="{row["id"]}" data-start="{row["start"]}" data-end="{row["end"]}">{shown}</q>'
        )

    def _put(self, path: str, content: str) -> None:
        file = self.site / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode())

    def _write_seeds(self) -> None:
        (self.seeds / "deep").mkdir(parents=True)
        self.kept_text.mkdir(parents=True)
        (self.seeds / "alpha.txt").write_bytes(ALPHA.encode())
        (self.seeds / "deep" / "beta.md").write_bytes(BETA.encode())
        (self.seeds / "gamma.html").write_bytes(b"<p>Gamma")
        (self.kept_text / f"{digest(GAMMA.encode())}.txt").write_bytes(GAMMA.encode())

    def _source(self, source_id: str, path: str, form: str, data: bytes, origin: str) -> dict[str, Any]:
        text = self.texts[source_id]
        unknown = dict.fromkeys(("record", "title", "publisher", "published", "url", "language"))
        return unknown | {
            "id": source_id,
            "path": path,
            "format": form,
            "class": "unknown",
            "rights": "excerpt",
            "facts_from": {"title": "document"},
            "origin": origin,
            "sha256": digest(data),
            "text_sha256": digest(text.encode()),
            "length": len(text),
            "extraction": {"name": "extractor", "version": "1"} if form == "html" else None,
            "problems": [],
        }

    def _statement(self, statement_id: str, source: str, text: str, shown_on: list[str]) -> dict[str, Any]:
        start = self.texts[source].index(text)
        unknown = ("page", "section", "language", "label", "also", "label_cue", "speaker", "speaker_kind")
        return dict.fromkeys((*unknown, "cue", "agreement", "reviewed")) | {
            "id": statement_id,
            "source": source,
            "start": start,
            "end": start + len(text),
            "text": text,
            "voice": "own",
            "quotes": [],
            "topics": [],
            "dates": [],
            "quantities": [],
            "anchor": f"sources/{source}/#{statement_id}",
            "shown_on": shown_on,
        }

    def _fill_statements(self) -> None:
        first, _, _, last = self.statements
        start, end = first["start"], first["end"]
        first["label"] = "directive"
        first["label_cue"] = {"start": start + 10, "end": start + 16}
        first["cue"] = {"start": 0, "end": 5}  # a lead-in before the statement
        first["quotes"] = [{"start": start, "end": start + 3, "speaker": None}]
        first["topics"] = [{"id": "x", "start": end - 7, "end": end - 1}]
        first["dates"] = [{"start": start, "end": start + 3, "value": "2026"}]
        first["quantities"] = [
            {"start": end - 10, "end": end - 8, "value": "40", "value_max": None, "unit": "plant"}
            | {"comparison": "=", "counted": {"start": end - 7, "end": end - 1}}
        ]
        last["topics"] = [{"id": "x", "start": last["start"], "end": last["start"] + 6}]
        first["agreement"] = last["agreement"] = "a-1"

    def _write_pages(self) -> None:
        head = '<!doctype html><html><head><link rel="stylesheet" href="{up}assets/site.css">'
        head += '<link rel="canonical" href="https://example.org/"><script src="{up}assets/site.js"></script>'
        head += "</head><body id=top>\n"
        self._put("assets/site.css", '@import "other.css"; a{background:url("dot.svg")}')
        self._put("assets/other.css", "/* url(nowhere) */ b{src:url(data:font/woff2;base64,AA==)}")
        self._put("assets/dot.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
        self._put("assets/site.js", "1")
        front = f"<p>{self.run(S1)}<p>{self.run(S2)}\n"
        front += (
            '<a href="sectors/x/#part">X</a><a href="https://example.com/a#b">out</a><a href="#">up</a>\n'
        )
        front += (
            '<img src="assets/dot.svg#only-light" srcset="assets/dot.svg 1x, /assets/dot.svg 2x" alt="">\n'
        )
        self._put("index.html", head.format(up="") + front)
        marked = self.run(S1, "<mark>The <b>state</b></mark>\n   should build 40 plants.")
        sector = f"<h2 id=part>Part</h2><ul><li>{marked}<li>{self.run(S2)}<li>{self.run(S3)}</ul>\n"
        sector += '<a href="../../">home</a><a href="../../index.html?q=1#top">home</a>\n'
        sector += f'<a href="../../sources/alpha/#{S1}">source</a><a href="/themes/y/">Y</a>\n'
        self._put("sectors/x/index.html", head.format(up="../../") + sector)
        self._put("themes/y/index.html", head.format(up="../../") + "<p>No statement found.</p>")
        for source in self.texts:
            shown = [
                f'<p id="{row["id"]}">{self.run(row["id"])}</p>'
                for row in self.statements
                if row["source"] == source
            ]
            self._put(f"sources/{source}/index.html", head.format(up="../../") + "\n".join(shown))
        self._put(
            "404.html",
            '<link rel="stylesheet" href="/sub/path/assets/site.css"><a href="/sub/path/">Home</a>',
        )
