"""`seedbrief build` makes the whole edition, the same bytes anywhere, in place whole or not at all."""

from __future__ import annotations

import fcntl
import hashlib
import json
import shutil
from typing import TYPE_CHECKING

import pytest

from generator import pipeline
from generator.errors import BuildError, BusyError, OutputError
from tests.projects import BRIEFING, SEED, call_seedbrief, read_tree, run_seedbrief, write_project

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def small_built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project, built; copied by tests that change it."""
    folder = write_project(tmp_path_factory.mktemp("small") / "project")
    pipeline.build(folder)
    return folder


@pytest.fixture
def small(small_built: Path, tmp_path: Path) -> Path:
    """A copy of the small project, with its site."""
    folder = tmp_path / "project"
    shutil.copytree(small_built, folder)
    return folder


def test_same_bytes_in_any_folder_and_for_any_hash_seed(tmp_path: Path) -> None:
    """Two builds in two folders with two hash seeds differ in no byte of any file."""
    trees = []
    for number, name in enumerate(("here", "another place")):
        folder = write_project(tmp_path / name)
        result = run_seedbrief("-C", folder, "build", hash_seed=number)
        assert result.returncode == 0, result.stderr
        trees.append(read_tree(folder / "site"))
    assert trees[0].keys() == trees[1].keys()
    assert [path for path, raw in trees[0].items() if trees[1][path] != raw] == []


def test_building_again_changes_nothing(small: Path) -> None:
    """A second build over the first, without its caches, gives the same site and the same pages."""
    site, docs = read_tree(small / "site"), read_tree(small / "docs")
    shutil.rmtree(small / ".seedbrief/cache")
    pipeline.build(small)
    assert read_tree(small / "site") == site
    assert read_tree(small / "docs") == docs


def test_says_what_it_did_on_plain_lines(tmp_path: Path) -> None:
    """Where the console is no terminal: a line for each stage, then the counts and where to open the site."""
    folder = write_project(tmp_path)
    result = run_seedbrief("-C", folder, "build", "--strict")
    assert result.returncode == 0
    lines = result.stdout.splitlines()
    assert lines[:2] == ["Reading", "Analysing"]
    assert lines[-2].startswith(
        "Edition 2026-03-01: 1 document read, 3 statements, 3 briefs (3 with evidence), no problems, "
    )
    assert lines[-1] == f"Open {folder / 'site/index.html'}"
    assert "\x1b" not in result.stdout


def test_edition_lists_every_other_file(small: Path) -> None:
    """edition.json gives the digest of every file of the site but itself."""
    edition = json.loads((small / "site/data/edition.json").read_text(encoding="utf-8"))
    tree = read_tree(small / "site")
    del tree["data/edition.json"]
    assert edition["files"] == {path: hashlib.sha256(raw).hexdigest() for path, raw in tree.items()}


def test_no_seeds_still_make_a_site(tmp_path: Path) -> None:
    """A project without documents gets a site that says so."""
    folder = write_project(tmp_path, seeds={})
    report = pipeline.build(folder)
    assert [str(problem) for problem in report.problems] == [
        "seeds: expected at least one document, found none"
    ]
    assert call_seedbrief("-C", folder, "verify").returncode == 0
    assert "at least one document" in (folder / "site/problems/index.html").read_text(encoding="utf-8")


def test_a_year_mistyped_for_a_far_one_still_makes_a_site(tmp_path: Path) -> None:
    """An edition's date may lie beyond what a compressed file's header can hold."""
    sidecar = "published: 2206-03-01\n"
    folder = write_project(tmp_path, seeds={"millbrook.txt": SEED, "millbrook.yml": sidecar})
    assert not pipeline.build(folder).problems
    assert "1 March 2206" in (folder / "site/index.html").read_text(encoding="utf-8")


_EVERYTHING_WRONG = """\
briefing.yml, line 1, column 1, description: expected the key 'description', found nothing
briefing.yml, line 2, column 9, paths.site: expected a folder or file below the project folder, found '../out'
taxonomy/themes.yml, line 2, column 1: expected YAML, found a mistake in it (expected the node content, \
but found '<stream end>' while parsing a flow node)
Nothing was done.
"""


def test_settings_that_cannot_be_used_say_all_at_once(tmp_path: Path) -> None:
    """Broken settings do not hide a broken taxonomy; the exit code is 2 and nothing is built."""
    folder = write_project(tmp_path, briefing="title: x\npaths: {site: ../out}\n")
    (folder / "taxonomy/themes.yml").write_text("themes: [\n", encoding="utf-8")
    result = call_seedbrief("-C", folder, "build")
    assert result.returncode == 2
    assert result.stderr == _EVERYTHING_WRONG
    assert not (folder / "site").exists()


def test_missing_settings_are_named(tmp_path: Path) -> None:
    """A folder without briefing.yml is no project."""
    result = call_seedbrief("-C", tmp_path, "build")
    assert result.returncode == 2
    assert "briefing.yml: expected a file, found none" in result.stderr


def test_a_foreign_output_folder_is_refused(tmp_path: Path) -> None:
    """A site folder with a file that no build made is left as it is, and the file is named."""
    folder = write_project(tmp_path)
    (folder / "site").mkdir()
    (folder / "site/thesis.txt").write_text("years of work", encoding="utf-8")
    with pytest.raises(OutputError) as error:
        pipeline.build(folder)
    assert str(error.value) == (
        "site: expected a folder that builds alone have written to, "
        "found thesis.txt; move it, or set paths.site"
    )
    assert read_tree(folder / "site") == {"thesis.txt": b"years of work"}


def test_a_file_put_into_the_site_is_refused(small: Path) -> None:
    """So is a site that somebody has added a file to since."""
    (small / "site/notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(OutputError, match=r"notes\.txt"):
        pipeline.build(small)


def test_a_page_written_by_hand_is_not_overwritten(tmp_path: Path) -> None:
    """A hand-written page in a generated one's place is named and kept."""
    folder = write_project(tmp_path)
    (folder / "docs").mkdir()
    (folder / "docs/index.md").write_text("# Mine\n", encoding="utf-8")
    with pytest.raises(OutputError, match=r"^docs/index\.md: expected a free place, found a file"):
        pipeline.build(folder)
    assert (folder / "docs/index.md").read_text(encoding="utf-8") == "# Mine\n"


def test_a_failed_build_leaves_the_last_site(small: Path) -> None:
    """Where MkDocs fails the last good site stays, whole, and the error says why."""
    before = read_tree(small / "site")
    (small / "seeds/new.txt").write_text(SEED, encoding="utf-8")
    (small / "mkdocs.yml").write_text("site_name: x\ntheme: no-such-theme\n", encoding="utf-8")
    with pytest.raises(BuildError, match="no-such-theme"):
        pipeline.build(small)
    assert read_tree(small / "site") == before
    assert not (small / ".seedbrief/staging-site").exists()
    (small / "mkdocs.yml").unlink()
    pipeline.build(small)
    assert (small / "site/sources/new/index.html").is_file()


def test_a_plugin_that_breaks_leaves_the_last_site(small: Path) -> None:
    """An error that no MkDocs error class covers is caught as well."""
    before = read_tree(small / "site")
    (small / "docs/about/extra.md").write_text(
        "---\ntags: {a: }\n  broken\n---\n# X\n[dangling](none.md)\n", encoding="utf-8"
    )
    with pytest.raises(BuildError):
        pipeline.build(small)
    assert read_tree(small / "site") == before


def test_a_full_disk_leaves_the_last_site(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the new site cannot be moved in, the last one is put back."""
    before = read_tree(small / "site")
    path_class = type(small)
    rename = path_class.rename

    def refuse(self: Path, target: Path) -> Path:
        if self.name == "staging-site":
            raise OSError(28, "No space left on device")
        return rename(self, target)

    monkeypatch.setattr(path_class, "rename", refuse)
    with pytest.raises(BuildError, match="No space left on device"):
        pipeline.build(small)
    assert read_tree(small / "site") == before


def test_a_site_moved_aside_by_a_killed_build_comes_back(small: Path) -> None:
    """What a build had moved aside when it was killed is put back by the next one, even if that fails."""
    before = read_tree(small / "site")
    (small / "site").rename(small / ".seedbrief/previous-site")
    (small / "mkdocs.yml").write_text("site_name: x\ntheme: no-such-theme\n", encoding="utf-8")
    with pytest.raises(BuildError):
        pipeline.build(small)
    assert read_tree(small / "site") == before


def test_a_build_killed_after_its_last_rename_is_no_stranger(small: Path) -> None:
    """A site in place whose manifest was not yet written is known by its own edition.json."""
    (small / ".seedbrief/manifest.json").rename(small / "kept.json")
    manifest = json.loads((small / "kept.json").read_text(encoding="utf-8"))
    manifest["site"] = {}
    (small / ".seedbrief/manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    pipeline.build(small)


def test_pages_of_a_killed_build_are_no_strangers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A build that dies among its pages leaves none that the next one, with other content, would refuse."""
    folder = write_project(tmp_path)
    with monkeypatch.context() as broken:
        broken.setattr("generator.pipeline.supply_docs", _die)
        with pytest.raises(KeyboardInterrupt):
            pipeline.build(folder)
    (folder / "seeds/millbrook.txt").write_text(SEED.replace("2027", "2028"), encoding="utf-8")
    pipeline.build(folder)


def _die(*_: object) -> None:
    raise KeyboardInterrupt


def test_a_lock_keeps_two_builds_apart(small: Path) -> None:
    """A second build is refused while one runs, and says so."""
    with (small / ".seedbrief/lock").open("a", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        with pytest.raises(BusyError, match="found one running"):
            pipeline.build(small)
    pipeline.build(small)


def test_a_document_that_goes_takes_its_pages_along(small: Path) -> None:
    """Pages and data that a build no longer makes are deleted, from docs/ and from the site."""
    (small / "seeds/second.txt").write_text("The weir at Ure was kept in 1914.\n", encoding="utf-8")
    pipeline.build(small)
    assert (small / "docs/sources/second.md").exists()
    (small / "seeds/second.txt").unlink()
    pipeline.build(small)
    assert not (small / "docs/sources/second.md").exists()
    assert not (small / "site/sources/second").exists()


def test_own_pages_and_templates_win(tmp_path: Path) -> None:
    """A project's own pages and templates are used; the rest comes from the distribution."""
    folder = write_project(tmp_path)
    (folder / "docs/about").mkdir(parents=True)
    (folder / "docs/about/index.md").write_text("# About the rivers\n\nOurs.\n", encoding="utf-8")
    (folder / "docs/about/team.md").write_text("# Who we are\n", encoding="utf-8")
    (folder / "templates/theme").mkdir(parents=True)
    (folder / "templates/theme/404.html").write_text("Lost at sea.", encoding="utf-8")
    (folder / "templates/tags.md.j2").write_text(
        "# Words of our own\n\n<!-- material/tags -->\n", encoding="utf-8"
    )
    pipeline.build(folder)
    assert "About the rivers" in (folder / "site/about/index.html").read_text(encoding="utf-8")
    assert 'href="team/"' in (folder / "site/about/index.html").read_text(encoding="utf-8")
    assert (folder / "site/404.html").read_text(encoding="utf-8") == "Lost at sea."
    assert "Words of our own" in (folder / "site/tags/index.html").read_text(encoding="utf-8")
    assert (folder / "site/about/method/index.html").is_file()
    assert call_seedbrief("-C", folder, "verify").returncode == 0


def test_a_supplied_page_changed_by_hand_is_kept(small: Path) -> None:
    """From the moment it is changed, a supplied page is the project's, and survives builds and `clean`."""
    (small / "docs/about/index.md").write_text("# Changed\n", encoding="utf-8")
    pipeline.build(small)
    pipeline.build(small)
    assert "Changed" in (small / "site/about/index.html").read_text(encoding="utf-8")
    call_seedbrief("-C", small, "clean")
    assert (small / "docs/about/index.md").read_text(encoding="utf-8") == "# Changed\n"


def test_own_settings_of_the_site_builder_need_not_name_every_page(tmp_path: Path) -> None:
    """With its own mkdocs.yml a project may leave supplied and generated pages out of its navigation."""
    folder = write_project(tmp_path)
    text = (pipeline.load(folder)[0].distribution / "mkdocs.yml").read_text(encoding="utf-8")
    head = text[: text.index("nav:")]
    settings = f"{head}nav:\n  - Start: index.md\nvalidation:\n  nav:\n    omitted_files: warn\n"
    (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")
    pipeline.build(folder)
    assert (folder / "site/about/method/index.html").is_file()


def test_a_title_is_text(tmp_path: Path) -> None:
    """Markup in the publication's title or description is shown, not run."""
    briefing = BRIEFING.replace("River restoration briefing", "Rivers & <script>alert(1)</script> '\"now\"'")
    briefing = briefing.replace("about rivers", 'about <b>\\"rivers\\"</b>').replace(
        "title: ", "title: |\n  "
    )
    folder = write_project(tmp_path, briefing=briefing)
    pipeline.build(folder)
    for page in (folder / "site").rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        assert "<script>alert" not in html, page
        assert "<b>\\" not in html, page
    assert call_seedbrief("-C", folder, "verify").returncode == 0
