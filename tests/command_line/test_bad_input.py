"""Whatever is wrong with a part of the input is named, with its place, and the rest is built and proved."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest

from tests.command_line.bad_inputs import FORMULA, HOSTILE_MARKUP, HOSTILE_TITLE, WRAPPED, write_bad_project
from tests.projects import SEED, call_seedbrief, run_seedbrief

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path


@dataclass(frozen=True)
class BadBuild:
    """The bad project, built."""

    folder: Path
    """The project folder."""
    result: subprocess.CompletedProcess[str]
    """What `seedbrief build --strict` said."""

    def rows(self, name: str) -> list[dict[str, Any]]:
        """The rows of a data file."""
        text = (self.folder / "site/data" / name).read_text(encoding="utf-8")
        return [json.loads(line) for line in text.splitlines()]

    def texts(self, source: str) -> list[str]:
        """The statements of a source, in the order of the document."""
        own = [row for row in self.rows("statements.jsonl") if row["source"] == source]
        return [row["text"] for row in sorted(own, key=lambda row: int(row["start"]))]

    def page(self, path: str) -> str:
        """The HTML of a page."""
        return (self.folder / "site" / path / "index.html").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def bad(tmp_path_factory: pytest.TempPathFactory) -> BadBuild:
    """The bad project, built once."""
    folder = write_bad_project(tmp_path_factory.mktemp("bad"))
    return BadBuild(folder, run_seedbrief("-C", folder, "build", "--strict"))


_PROBLEMS = """\
seeds/empty.txt: expected text, found an empty file
seeds/latin.txt, byte 15: expected UTF-8, found 0xe9 (invalid continuation byte)
seeds/chrome.txt: expected body text, found headings, menus and other site text alone
seeds/link.txt: expected a file inside the folder, found a link that leads out of it
seeds/linked: expected a file inside the folder, found a link that leads out of it
seeds/loop.txt: expected a file, found a link that leads nowhere
seeds/pipe.txt: expected a file, found a device, a pipe or a socket
seeds/r\ufffdo.txt: expected a name in UTF-8 without control characters, found a name that \
no page can carry
seeds/lone.yml: expected a document of the same name beside it, found none
seeds/nul.txt, characters 0 to 35: expected characters that a page can carry, found control characters; \
the sentence is not shown
seeds/picture.png: expected a document (.docx, .eml, .htm, .html, .json, .jsonl, .markdown, .md, .ndjson, \
.pdf, .text, .txt) or a sidecar (.yml), found a file ending in '.png'
seeds/saved.mhtml: expected a document (.docx, .eml, .htm, .html, .json, .jsonl, .markdown, .md, .ndjson, \
.pdf, .text, .txt) or a sidecar (.yml), found a page saved as a web archive; save it as .html
seeds/huge.txt: expected at most 50,000,000 bytes, found 100,000,000
seeds/torn.json, line 3, column 2: expected JSON, found a mistake in it (Expecting ',' delimiter, before \
'"title": "x"}')
seeds/bare.json: expected an object with a text field (text, body, content, articleBody), found none
seeds/wires.jsonl, line 2, column 10: expected JSON, found a mistake in it (Unterminated string starting at, \
before '"The weir')
seeds/wires.jsonl, line 3: expected JSON, found NaN, which it has not; read as null
seeds/wires.jsonl, record 2, characters 0 to 32: expected characters that a page can carry, found control \
characters; the sentence is not shown
seeds/menus.html: expected a page with text, found menus, forms and the like alone
seeds/deep.html: expected at most 255 tags inside each other, and no single text above 10,000,000 bytes, \
found more
seeds/charset.html: expected bytes that are utf-8, as it declares, found bytes that look like gb18030, and \
are read so
seeds/void.eml: expected a message with text, found none
seeds/scan.eml: expected a message with text, found attachments alone (image/png)
seeds/twin.txt: expected an id that no other document has; give one in the sidecar, \
found 'twins', which twin.md has
seeds/twin.yml: expected one document of this name, or NAME.txt.yml for one of them, \
found twin.md, twin.txt, which all take their facts from it
seeds/unknown.yml, line 1, column 1, publsher: expected one of class, id, language, published, publisher, \
reprints, rights, title, url, found the unknown key 'publsher', perhaps for 'publisher'
seeds/wrong.yml, line 1, column 1, title: expected text, found ['a']
seeds/wrong.yml, line 2, column 1, class: expected 'official', 'state-media', 'trade-press', 'commentary' or \
'unknown', found 'tabloid'
seeds/date.yml, line 1, column 1, published: expected an EDTF date such as 2026-02-05, 2026-02 or 2026, \
found '2026-02-30'
seeds/broken.yml, line 2, column 1: expected YAML, found a mistake in it (expected the node content, \
but found '<stream end>' while parsing a flow node)
taxonomy/sectors.yml, line 8, column 5, sectors.2.id: expected an id that nothing else has, found 'weirs', \
already in taxonomy/sectors.yml, line 2, column 5
taxonomy/sectors.yml, line 13, column 25: expected an alias of one entry alone, found 'weir' of eels, \
already of weirs (taxonomy/sectors.yml, line 4, column 20)
taxonomy/sectors.yml, line 13, column 31, sectors.3.aliases.en.2: expected at least 1 character, found ''
taxonomy/sectors.yml, line 14, column 5, sectors.3.exlude: expected one of aliases, description, \
except_after, except_before, exclude, id, label, opposes, patterns, phrase, found the unknown key 'exlude', \
perhaps for 'exclude'
taxonomy/themes.yml, line 6, column 1: expected YAML, found a mistake in it (expected the node content, \
but found '<stream end>' while parsing a flow node)
briefing.yml, line 5, column 1, colour: expected one of description, edition, language, languages, paths, \
print, publisher, search, since, site_url, title, wording, found the unknown key 'colour'
""".splitlines()


@pytest.mark.parametrize("problem", _PROBLEMS, ids=lambda problem: problem.split(":")[0])
def test_names_each_problem(bad: BadBuild, problem: str) -> None:
    """Each problem is named with its file, its place, what was expected and what was found."""
    assert problem in bad.result.stdout.splitlines()


def test_names_no_other_problem(bad: BadBuild) -> None:
    """What is right is not called wrong."""
    named = [line for line in bad.result.stdout.splitlines() if ": expected " in line]
    assert sorted(named) == sorted(_PROBLEMS)


def test_strict_fails_and_builds(bad: BadBuild) -> None:
    """Under --strict problems make the exit code 1, and the site is in place all the same."""
    assert bad.result.returncode == 1, bad.result.stderr
    assert (bad.folder / "site/index.html").is_file()
    assert "25 documents read" in bad.result.stdout


def test_check_names_the_same(bad: BadBuild) -> None:
    """`check` names every problem that `build` names, and exits with 1."""
    result = call_seedbrief("-C", bad.folder, "check")
    assert result.returncode == 1
    assert sorted(line for line in result.stdout.splitlines() if ": expected " in line) == sorted(_PROBLEMS)


def test_site_is_proved(bad: BadBuild) -> None:
    """What is published of hostile and damaged documents is proved against them."""
    result = call_seedbrief("-C", bad.folder, "verify")
    assert result.returncode == 0, result.stdout
    assert "all proved" in result.stdout


def test_problems_stand_on_their_page(bad: BadBuild) -> None:
    """The problems page names the files, a source's page its own problems and not those of its namesakes."""
    page = bad.page("problems")
    assert all(name in page for name in ("latin.txt", "empty.txt", "broken.yml", "sectors.yml"))
    rows = {row["path"]: row["problems"] for row in bad.rows("sources.jsonl")}
    assert len(rows["nul.txt"]) == 1
    assert "characters 0 to 35" in rows["nul.txt"][0]
    assert len(rows["date.txt"]) == 1
    assert rows["good.txt"] == rows["north/same.txt"] == []


def test_byte_order_mark_is_not_counted(bad: BadBuild) -> None:
    """Offsets count without a byte-order mark."""
    (row,) = [row for row in bad.rows("statements.jsonl") if row["source"] == "marked"]
    assert (row["start"], row["end"], row["text"]) == (0, 36, "The weir at Stour stands since 1890.")


def test_line_ends_stay(bad: BadBuild) -> None:
    """CRLF is part of the text."""
    first, second = bad.texts("windows")
    assert first == WRAPPED
    assert second == "The weir at Exe was built in 1902."


def test_a_long_line_is_read(bad: BadBuild) -> None:
    """A line of 2 MB gives its evidence."""
    assert bad.texts("long") == ["The weir at Tamar was raised in 1950."]


def test_nul_hides_one_sentence(bad: BadBuild) -> None:
    """A sentence with NUL is not shown; the next one is."""
    assert bad.texts("nul") == ["The weir at Tyne was kept in 1912."]


def test_an_unclosed_quotation_ends_with_its_paragraph(bad: BadBuild) -> None:
    """A quotation mark that is never closed swallows nothing."""
    assert bad.texts("unclosed")[1] == "The weir at Wear was kept in 1913."


def test_namesakes_stay_apart(bad: BadBuild) -> None:
    """Documents of one name in two folders, or of one sidecar's id, have ids of their own."""
    rows = {(row["path"], row["record"]): row["id"] for row in bad.rows("sources.jsonl")}
    paths = {path: own for (path, _), own in rows.items()}
    assert len(set(rows.values())) == len(rows) == 25
    assert paths["twin.md"] == "twins"
    assert paths["twin.txt"].startswith("twins-")
    assert paths["index.txt"].startswith("index-")
    assert paths["north/same.txt"] != paths["south/same.txt"]


def test_any_name_is_published(bad: BadBuild) -> None:
    """A document may have spaces, Chinese characters and two stops in its name."""
    rows = {row["path"]: row for row in bad.rows("sources.jsonl")}
    for name in ("a name with spaces.txt", "河流..报告.txt"):
        assert (bad.folder / "site/sources" / rows[name]["id"] / "index.html").is_file()


def test_the_rest_of_a_damaged_file_is_read(bad: BadBuild) -> None:
    """Behind a broken line, half a character and a script of twenty megabytes stands what is whole."""
    paths = {(row["path"], row["record"]): row["id"] for row in bad.rows("sources.jsonl")}
    assert bad.texts(paths["wires.jsonl", 0]) == ["The weir at Nene was kept in 1927."]
    assert bad.texts(paths["wires.jsonl", 2]) == ["The weir at Cam was kept in 1929."]
    assert bad.texts(paths["script.html", None]) == ["The weir at Itchen was kept in 1931."]
    assert set(bad.texts(paths["charset.html", None])) == {"堰坝自1932年起保留。"}


def test_a_record_has_its_own_problems_alone(bad: BadBuild) -> None:
    """What was met in one record, or in a line that gave none, is not told of another."""
    problems = {
        row["record"]: row["problems"] for row in bad.rows("sources.jsonl") if row["path"] == "wires.jsonl"
    }
    assert problems[0] == []
    assert len(problems[2]) == 1


def test_nothing_outside_is_read(bad: BadBuild) -> None:
    """What a link leads to outside the folder is in no file of the site."""
    for file in (bad.folder / "site").rglob("*"):
        assert not file.is_file() or b"weir outside" not in file.read_bytes()


class _Reader(HTMLParser):
    """Collects a page's text, its scripts, and attributes that run or lead away."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.scripts: list[str] = []
        self.suspicious: list[tuple[str, str | None]] = []
        self._script = False
        self._data = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes an element."""
        # schema.org data are no script to a browser; that they cannot end their element is tested apart.
        self._data = tag == "script" and ("type", "application/ld+json") in attrs
        self._script = tag == "script" and not self._data
        self.suspicious += [
            (name, value)
            for name, value in attrs
            if name.startswith("on") or (value or "").lower().startswith("javascript:")
        ]

    def handle_endtag(self, tag: str) -> None:
        """Ends a script."""
        self._script = self._script and tag != "script"
        self._data = self._data and tag != "script"

    def handle_data(self, data: str) -> None:
        """Collects text."""
        if self._script:
            self.scripts.append(data)
        elif self._data:
            assert "<" not in data
        else:
            self.text += data


@pytest.mark.parametrize("path", ["sources/hostile", "sectors/weirs", "sources", "", "tags"])
def test_source_text_is_shown_and_not_run(bad: BadBuild, path: str) -> None:
    """Markdown, HTML, scripts, Jinja and links in a document or its title are the text they are."""
    html = bad.page(path)
    reader = _Reader()
    reader.feed(html)
    assert not any("alert(" in script for script in reader.scripts)
    assert not reader.suspicious
    folded = " ".join(reader.text.split())
    if path in {"sources/hostile", "sectors/weirs"}:
        assert HOSTILE_MARKUP in folded
        assert FORMULA in folded
    if path == "sources/hostile":
        assert HOSTILE_TITLE in folded


def test_search_index_holds_text(bad: BadBuild) -> None:
    """The search index holds the hostile sentence with its markup escaped."""
    index = json.loads((bad.folder / "site/search/search_index.json").read_text(encoding="utf-8"))
    texts = " ".join(f"{entry['title']} {entry['text']}" for entry in index["docs"])
    assert "<script" not in texts
    assert "<b onmouseover" not in texts
    assert "{{ 7*7 }} {% raw %} `code` [x](javascript:alert(2)) **bold**" in texts


def test_spreadsheet_runs_no_cell(bad: BadBuild) -> None:
    """A cell that a spreadsheet would run begins with an apostrophe, in every CSV file of the site."""
    files = sorted((bad.folder / "site/data").rglob("*.csv"))
    assert len(files) > 3
    for file in files:
        for row in csv.reader(io.StringIO(file.read_text(encoding="utf-8"))):
            assert not [cell for cell in row if cell.lstrip().startswith(("=", "+", "-", "@"))], file
    assert f"'{FORMULA}" in {
        row[6] for row in csv.reader(io.StringIO((files[-1]).read_text(encoding="utf-8")))
    }


def test_control_characters_reach_no_file(bad: BadBuild) -> None:
    """A bell or an escape in a heading is in no page, table, feed or data file."""
    for file in (bad.folder / "site").rglob("*"):
        if file.suffix in {".html", ".csv", ".xml", ".json", ".jsonl", ".bib", ".svg"}:
            raw = file.read_bytes()
            assert not [sign for sign in raw if sign < 32 and sign not in b"\t\n\r"], file
    assert "\x1b" not in bad.result.stdout


def test_verify_names_the_statement_whose_seed_changed(bad: BadBuild, tmp_path: Path) -> None:
    """One character changed in a seed fails `verify`, which names the statement there."""
    project = _copy_for_verification(bad.folder, tmp_path)
    seed = project / "seeds/good.txt"
    seed.write_text(SEED.replace("312", "313"), encoding="utf-8")
    (row,) = [row for row in bad.rows("statements.jsonl") if "312" in row["text"]]
    result = call_seedbrief("-C", project, "verify")
    assert result.returncode == 1
    assert row["id"] in result.stdout


def test_verify_names_the_statement_whose_page_changed(bad: BadBuild, tmp_path: Path) -> None:
    """One character changed in a page fails `verify`, which names the statement and the page."""
    project = _copy_for_verification(bad.folder, tmp_path)
    page = project / "site/sources/windows/index.html"
    head, body = page.read_text(encoding="utf-8").split("</head>")
    assert body.count("built in 1902") == 1
    changed = body.replace("built in 1902", "built in 1903")
    page.write_text(f"{head}</head>{changed}", encoding="utf-8")
    (row,) = [row for row in bad.rows("statements.jsonl") if "1902" in row["text"]]
    result = call_seedbrief("-C", project, "verify")
    assert result.returncode == 1
    assert any(row["id"] in line and "sources/windows" in line for line in result.stdout.splitlines())


def _copy_for_verification(folder: Path, to: Path) -> Path:
    """Copies what `verify` reads: settings, seeds that are files, the site."""
    project = to / "project"
    (project / "seeds").mkdir(parents=True)
    for path in ["briefing.yml", *(f"seeds/{name}" for name in _names(folder / "seeds"))]:
        (project / path).parent.mkdir(parents=True, exist_ok=True)
        (project / path).write_bytes((folder / path).read_bytes())
    for file in (folder / "site").rglob("*"):
        if file.is_file():
            target = project / "site" / file.relative_to(folder / "site")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.read_bytes())
    return project


def _names(seeds: Path) -> list[str]:
    return [
        file.relative_to(seeds).as_posix()
        for file in sorted(seeds.rglob("*.*"))
        if file.is_file() and not file.is_symlink() and "\udced" not in file.name
    ]
