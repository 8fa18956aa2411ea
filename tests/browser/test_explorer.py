"""The evidence explorer: filters, an address that can be shared, CSV, and plain tables without scripts."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped] # it publishes no types
from playwright.sync_api import expect

from tests.browser.test_accessibility import RULES, violations
from tests.browser.test_appearance import SHIFTS
from tests.projects import call_seedbrief, write_project

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.sessions import Scheme, Sessions, Watched

pytestmark = pytest.mark.browser

EXPLORER = "explore/"
ROWS = "#statements tbody tr"
STATUS = "form.explorer [role=status]"


def open_explorer(watched: Watched, query: str = "", page: str = EXPLORER) -> Page:
    """Opens the explorer and waits until its data are there."""
    opened = watched.open(f"{page}{query}")
    opened.wait_for_selector("form.explorer[data-ready]")
    return opened


def published(project: Path) -> list[dict[str, Any]]:
    """The published statements."""
    lines = (project / "site/data/statements.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def ids(page: Page) -> list[str]:
    """The ids of the statements in the rows, in order."""
    found: list[str] = page.locator(f"{ROWS} [data-statement]").evaluate_all(
        "runs => runs.map(run => run.dataset.statement)"
    )
    return found


def test_each_filter_leaves_what_the_data_say(built_project: Path, address: str, sessions: Sessions) -> None:
    """For every list, one choice leaves those statements whose published row has it, and no other."""
    rows = published(built_project)
    sources = {
        source["id"]: source
        for source in map(
            json.loads, (built_project / "site/data/sources.jsonl").read_text(encoding="utf-8").splitlines()
        )
    }
    chosen: dict[str, Callable[[dict[str, Any]], bool]] = {
        "sector=hydrogen-and-fusion": lambda row: "hydrogen-and-fusion" in [t["id"] for t in row["topics"]],
        "theme=whole-of-nation-system": lambda row: (
            "whole-of-nation-system" in [t["id"] for t in row["topics"]]
        ),
        "label=risk": lambda row: row["label"] == "risk",
        "label=-": lambda row: row["label"] is None,
        "speaker=Xi+Jinping": lambda row: row["speaker"] == "Xi Jinping",
        "speaker=-": lambda row: row["speaker"] is None,
        "voice=partly-quoted": lambda row: row["voice"] == "partly-quoted",
        f"source={rows[0]['source']}": lambda row: row["source"] == rows[0]["source"],
        "class=commentary": lambda row: sources[row["source"]]["class"] == "commentary",
        f"origin={sources[rows[0]['source']]['origin']}": lambda row: (
            sources[row["source"]]["origin"] == sources[rows[0]["source"]]["origin"]
        ),
        "language=en&label=risk": lambda row: row["language"] == "en" and row["label"] == "risk",
        "from=2026-03": lambda row: (sources[row["source"]]["published"] or "") >= "2026-03",
        "dated=named&from=2026&to=2026": lambda row: any("2026" in d["value"] for d in row["dates"]),
        "words=quantum+%22future+industries%22": lambda row: (
            "quantum" in row["text"].lower() and "future industries" in row["text"].lower()
        ),
    }
    watched = sessions.watch(address)
    for query, keeps in chosen.items():
        page = open_explorer(watched, f"?{query}")
        wanted = {row["id"] for row in rows if keeps(row)}
        assert set(ids(page)) == wanted, query
        assert 0 < len(wanted) <= 50, query
        expect(page.locator(STATUS)).to_contain_text(f"{len(wanted)} of {len(rows)} statements")
    assert watched.errors == []


def test_filters_stand_in_the_address_and_the_back_button_undoes_them(
    address: str, sessions: Sessions
) -> None:
    """Each choice is a step of its own; back and forward restore rows and controls; a copy shows the same."""
    watched = sessions.watch(address)
    page = open_explorer(watched)
    everything = ids(page)
    page.locator("[name=label]").select_option("assessment")
    page.wait_for_url("**/explore/?label=assessment")
    labelled = ids(page)
    assert 0 < len(labelled) < len(everything)
    page.locator("[name=words]").fill("quantum")
    page.wait_for_url("**words=quantum**")
    expect(page.locator(f"{ROWS} mark").first).to_have_text("quantum")
    both, shared = ids(page), page.url
    assert 0 < len(both) < len(labelled)
    page.go_back()
    expect(page.locator("[name=words]")).to_have_value("")
    assert ids(page) == labelled
    page.go_back()
    assert ids(page) == everything
    page.go_forward()
    expect(page.locator("[name=label]")).to_have_value("assessment")
    assert ids(page) == labelled
    other = sessions.watch(address)
    assert ids(open_explorer(other, shared.removeprefix(f"{address}{EXPLORER}"))) == both
    page.get_by_role("button", name="Clear filters").click()
    assert ids(page) == everything
    assert page.url == f"{address}{EXPLORER}"
    assert watched.errors == []


def test_a_list_takes_several_choices(built_project: Path, address: str, sessions: Sessions) -> None:
    """A second choice of a list adds its statements; each can be taken away; the address has them all."""
    rows = published(built_project)

    def labelled(*labels: str) -> set[str]:
        return {row["id"] for row in rows if row["label"] in labels}

    watched = sessions.watch(address)
    page = open_explorer(watched)
    more = page.get_by_role("button", name="Add another choice: Label")
    expect(more).to_be_hidden()
    page.locator("[name=label]").select_option("risk")
    more.click()
    expect(page.locator("[name=label]")).to_be_focused()
    expect(page.locator("[name=label]")).to_have_value("")
    assert set(ids(page)) == labelled("risk")
    page.locator("[name=label]").select_option("outlook")
    page.wait_for_url("**/explore/?label=risk&label=outlook")
    both = labelled("risk", "outlook")
    assert labelled("risk") < both
    assert set(ids(page)) == both
    other = open_explorer(sessions.watch(address), "?label=risk&label=outlook")
    assert set(ids(other)) == both
    expect(other.locator("[name=label]")).to_have_value("outlook")
    other.get_by_role("button", name="Remove Label: risk").click()
    assert set(ids(other)) == labelled("outlook")
    assert other.url.endswith("?label=outlook")
    page.go_back()
    assert set(ids(page)) == labelled("risk")
    expect(page.locator("[name=label]")).to_have_value("risk")
    assert watched.errors == []


def test_several_choices_are_made_from_the_keyboard(address: str, sessions: Sessions) -> None:
    """A letter chooses, Tab reaches "or", Enter frees the list, a letter chooses the next."""
    page = open_explorer(sessions.watch(address))
    page.locator("[name=label]").focus()
    page.keyboard.type("ri")
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.textContent") == "or"
    assert page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle") != "none"
    page.keyboard.press("Enter")
    page.keyboard.type("as")
    expect(page).to_have_url(f"{address}{EXPLORER}?label=risk&label=assessment")
    chip = page.get_by_role("button", name="Remove Label: risk")
    chip.focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{address}{EXPLORER}?label=assessment")


def test_exported_rows_are_the_published_ones(
    built_project: Path, address: str, sessions: Sessions, tmp_path: Path
) -> None:
    """CSV has the shown rows alone, each cell as in statements.csv."""
    page = open_explorer(sessions.watch(address), "?label=assessment&sort=newest")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download").click()
    download.value.save_as(tmp_path / "chosen.csv")
    with (tmp_path / "chosen.csv").open(encoding="utf-8", newline="") as file:
        exported = list(csv.DictReader(file))
    with (built_project / "site/data/statements.csv").open(encoding="utf-8", newline="") as file:
        whole = {row["id"]: row for row in csv.DictReader(file)}
    assert [row["id"] for row in exported] == ids(page)
    assert exported == [whole[row["id"]] for row in exported]


def test_rows_are_sorted(built_project: Path, address: str, sessions: Sessions) -> None:
    """By label, by speaker and by date of publication rows stand in order; what has none comes last."""
    rows = {row["id"]: row for row in published(built_project)}
    watched = sessions.watch(address)
    speakers = [rows[one]["speaker"] for one in ids(open_explorer(watched, "?sort=speaker"))]
    known = [speaker for speaker in speakers if speaker is not None]
    assert known == sorted(known, key=str.lower)
    assert len(set(known)) > 2
    sources = [rows[one]["source"] for one in ids(open_explorer(watched, "?sort=newest"))]
    published_on = {
        source["id"]: source["published"] or ""
        for source in map(
            json.loads, (built_project / "site/data/sources.jsonl").read_text(encoding="utf-8").splitlines()
        )
    }
    dates = [published_on[source] for source in sources]
    assert dates == sorted(dates, reverse=True)
    assert len(set(dates)) > 2


def test_every_row_leads_to_its_permalink(address: str, sessions: Sessions) -> None:
    """Rows of the plain table and of a filtered one lead to the statement itself."""
    watched = sessions.watch(address)
    for query in ("", "?words=quantum"):
        page = open_explorer(watched, query)
        row = page.locator(ROWS).nth(1)
        said = row.locator("[data-statement]").inner_text()
        row.locator("a.id").click()
        page.wait_for_url("**/sources/**#s-*")
        assert page.locator(":target blockquote").inner_text() == said


def test_without_scripts_it_is_plain_tables(built_project: Path, address: str, sessions: Sessions) -> None:
    """Every statement stands in a table, with its permalink, and no control that would do nothing is seen."""
    page = sessions.watch(address, javascript=False).open(EXPLORER)
    expect(page.locator("form.explorer")).to_be_hidden()
    assert sorted(ids(page)) == [row["id"] for row in published(built_project)]
    assert page.locator(f"{ROWS} a.id").count() == page.locator(ROWS).count()


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (1280, "dark"), (360, "light")])
def test_axe_finds_no_violation_and_nothing_sticks_out(
    width: int, scheme: Scheme, address: str, sessions: Sessions
) -> None:
    """With a filter set no rule of WCAG 2.2 A or AA is broken, and a phone does not scroll sideways."""
    page = open_explorer(
        sessions.watch(address, width=width, scheme=scheme), "?words=quantum&label=fact&label=risk"
    )
    assert violations(Axe().run(page, options=RULES).response) == {}
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [1280, 360])
def test_page_stands_still_while_the_data_arrive(width: int, address: str, sessions: Sessions) -> None:
    """The plain page takes the form and its counts without a shift."""
    watched = sessions.watch(address, width=width)
    watched.page.add_init_script(SHIFTS)
    page = open_explorer(watched)
    assert page.evaluate("() => window.shifts") < 0.02


def test_explorer_is_used_from_the_keyboard(address: str, sessions: Sessions) -> None:
    """Words are typed, a list is changed by its letters, focus is seen, and the count is announced."""
    page = open_explorer(sessions.watch(address))
    page.locator("[name=words]").focus()
    page.keyboard.type("hydrogen", delay=10)
    expect(page.locator(STATUS)).to_contain_text(" of ")
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.name") == "sector"
    assert page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle") != "none"
    page.keyboard.type("hyd")
    expect(page).to_have_url(f"{address}{EXPLORER}?words=hydrogen&sector=hydrogen-and-fusion")


def test_explorer_opens_from_disk(built_project: Path, sessions: Sessions) -> None:
    """From file:// it filters, its filter can be shared, and its permalinks lead to files."""
    site = f"{(built_project / 'site').as_uri()}/"
    watched = sessions.watch(site)
    page = open_explorer(watched, page="explore/index.html")
    page.locator("[name=words]").fill("hydrogen")
    expect(page.locator(f"{ROWS} mark").first).to_have_text("hydrogen")
    found, shared = ids(page), page.url
    page.go_back()
    expect(page.locator("[name=words]")).to_have_value("")
    page.goto("about:blank")
    page.goto(shared)
    page.wait_for_selector("form.explorer[data-ready]")
    assert ids(page) == found
    page.locator(f"{ROWS} a.id").first.click()
    page.wait_for_url("file://**/sources/**/index.html#s-*")
    assert [url for url in watched.requests if not url.startswith(("file:", "data:", "blob:"))] == []


def test_hostile_text_stays_text(tmp_path: Path, sessions: Sessions) -> None:
    """What a document, a name or an address holds is shown as text, and exported so that nothing runs."""
    hostile = '<img src=x onerror="window.pwned=1"></script><script>window.pwned=1</script>'
    seeds: dict[str, str | bytes] = {
        "a.txt": f"The council will take out the weir {hostile} by 2027.\n\n=1+1 weirs were seen in 2024.\n",
        "a.yml": f"publisher: 'Post {hostile}'\npublished: 2026-03-01\n",
    }
    folder = write_project(tmp_path / "project", seeds=seeds)
    result = call_seedbrief("-C", folder, "build")
    assert result.returncode == 0, result.stdout + result.stderr
    watched = sessions.watch(f"{(folder / 'site').as_uri()}/")
    page = open_explorer(watched, "?words=%3Cimg+2027", "explore/index.html")
    expect(page.locator(ROWS)).to_have_count(1)
    assert hostile in page.locator(ROWS).inner_text()
    assert page.evaluate("() => [window.pwned, document.querySelectorAll('[onerror]').length]") == [None, 0]
    page.get_by_role("button", name="Clear filters").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download").click()
    download.value.save_as(tmp_path / "all.csv")
    assert "'=1+1 weirs" in (tmp_path / "all.csv").read_text(encoding="utf-8")
    assert watched.dialogs == []


def test_a_phone_shows_what_is_set_and_the_first_row(address: str, sessions: Sessions) -> None:
    """A link to filtered evidence opens at the evidence; of all fields, those that are set stand above it."""
    page = open_explorer(sessions.watch(address, width=390), "?theme=state-led-model-critique&label=risk")
    fields = page.locator("form.explorer .more label:visible")
    assert [words.split("\n")[0] for words in fields.all_inner_texts()] == ["Theme", "Label"]
    first = page.locator(ROWS).first.bounding_box()
    assert first is not None
    assert first["y"] + 100 < 844
    page.get_by_role("button", name="More filters").click()
    assert fields.count() > 10
