"""Fits the navigation of the site builder's settings to the pages that are there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.model import TopicKind
from generator.publishing.output import read_manifest

if TYPE_CHECKING:
    from pathlib import Path

    from generator.config.settings import Project, Wording


def fit_navigation(project: Project, settings: dict[str, Any]) -> dict[str, Any]:
    """Returns what to change in the site builder's settings, so that no link of theirs dangles.

    A generated or supplied page that the navigation leaves out is no mistake. Where a project has no settings
    of its own for the site builder, its hand-written pages are added to the navigation's last part, entries
    without a page are dropped, and the indexes of topics are called what the project calls them; where it
    has, they stay as they are, and a mistake is an error.

    Args:
        project: the project, with every page in its docs folder.
        settings: the site builder's settings, as read.
    """
    pages = {page.relative_to(project.docs).as_posix() for page in _list_pages(project.docs)}
    generated = pages & set(read_manifest(project.state).get(project.settings.paths.docs, ()))
    navigation = settings.get("nav")
    changed: dict[str, Any] = {}
    own_settings = (project.root / project.settings.paths.mkdocs).exists()
    if isinstance(navigation, list) and not own_settings:
        kept = _name_indexes(_drop_missing(navigation, pages), project.settings.wording)
        named = set(_list_named(kept))
        added = sorted(pages - generated - named)
        if added and kept and isinstance(kept[-1], dict):
            title, last = next(iter(kept[-1].items()))
            kept[-1] = {title: [*(last if isinstance(last, list) else [last]), *added]}
        else:
            kept += added
        changed["nav"] = navigation = kept
    if isinstance(navigation, list):
        left_out = sorted(generated - set(_list_named(navigation)))
        patterns = [str(settings.get("not_in_nav") or ""), *(f"/{_escape(page)}" for page in left_out)]
        changed["not_in_nav"] = "\n".join(patterns)
    return changed


def _list_pages(docs: Path) -> list[Path]:
    return [
        page
        for page in sorted(docs.rglob("*.md"))
        if page.is_file() and not any(part.startswith(".") for part in page.relative_to(docs).parts)
    ]


def _drop_missing(entries: list[Any], pages: set[str]) -> list[Any]:
    kept: list[Any] = []
    for entry in entries:
        if isinstance(entry, str):
            kept += [entry] if _leads_on(entry, pages) else []
        elif isinstance(entry, dict):
            for title, value in entry.items():
                inner = _drop_missing(value if isinstance(value, list) else [value], pages)
                if inner:
                    kept.append({title: inner if isinstance(value, list) else inner[0]})
    return kept


def _name_indexes(entries: list[Any], wording: Wording) -> list[Any]:
    """Gives the indexes of topics the headings that the settings give them."""
    headings = {f"{kind.folder}/index.md": wording.of(kind).heading for kind in TopicKind}
    return [
        {
            headings.get(value, title) if isinstance(value, str) else title: value
            for title, value in entry.items()
        }
        if isinstance(entry, dict)
        else entry
        for entry in entries
    ]


def _leads_on(entry: str, pages: set[str]) -> bool:
    return entry in pages or not entry.endswith(".md")


def _list_named(entries: list[Any]) -> list[str]:
    """Every page that a navigation names, at any depth."""
    named: list[str] = []
    for entry in entries:
        values = entry.values() if isinstance(entry, dict) else (entry,)
        for value in values:
            named += _list_named(value) if isinstance(value, list) else [str(value)]
    return named


def _escape(page: str) -> str:
    """Returns a path as a pattern of git's ignore files that fits it alone."""
    return "".join(f"\\{sign}" if sign in "\\*?[]!# " else sign for sign in page)
