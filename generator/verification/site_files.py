"""A built site -> its files, each read once; and the edition that must list them, each with its digest."""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.errors import Problem
from generator.verification.excerpts import quote
from generator.verification.pages import Page, read_page
from generator.verification.rows import (
    ANYTHING,
    NAME,
    SHA256,
    TEXT,
    Kind,
    Mapped,
    Record,
    Row,
    Scalar,
    check_fields,
    or_null,
    read_object,
)
from generator.verification.stylesheets import find_css_links

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from generator.verification.addresses import Link

EDITION = "data/edition.json"
"""Where the edition stands in the site."""

FIELDS: Mapping[str, Kind] = {
    "schema": Scalar("seedbrief/1", lambda value: value == "seedbrief/1"),
    "edition": or_null(NAME),
    "inputs_sha256": SHA256,
    "title": TEXT,
    "cutoff": or_null(TEXT),
    "generator": Record({"name": NAME, "version": NAME}),
    "counts": Mapped(ANYTHING),
    "files": Mapped(SHA256),
}
"""The fields of `edition.json`."""

_READ_WHOLE = re.compile(r"(?:.*\.(?:html|htm|css)|data/[^/]*\.(?:json|jsonl))", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Site:
    """What a built site holds, as far as it is checked."""

    folder: str
    """Its name in problems."""
    digests: dict[str, str] = field(default_factory=dict)
    """Every file that can be read, site-relative, to its SHA-256."""
    pages: dict[str, Page] = field(default_factory=dict)
    """The HTML pages by path."""
    stylesheets: dict[str, tuple[str, tuple[Link, ...]]] = field(default_factory=dict)
    """For each stylesheet's path its name in problems and what it loads."""
    data: dict[str, bytes] = field(default_factory=dict)
    """The JSON files of `data/` by path."""
    problems: list[Problem] = field(default_factory=list)
    """What could not be read."""


def read_site(folder: Path) -> Site:
    """Read every file of a site once, in the order of their paths."""
    site = Site(folder.name)
    for path in list_files(folder):
        file = f"{site.folder}/{path}"
        try:
            _read_file(folder / path, path, file, site)
        except OSError as error:
            found = f"what cannot be read: {type(error).__name__}"
            site.problems.append(Problem(file, "", "a file", found, "unreadable-file"))
    return site


def list_files(folder: Path) -> list[str]:
    """The paths of all files below a folder, site-relative, sorted; a link to a folder stands as one path."""
    found: list[str] = []
    for root, folders, files in os.walk(folder):
        links = [name for name in folders if os.path.islink(os.path.join(root, name))]  # noqa: PTH114, PTH118 (os.walk gives strings; paths would cost more than the walk)
        base = os.path.relpath(root, folder).replace(os.sep, "/")
        found += [name if base == "." else f"{base}/{name}" for name in files + links]
    return sorted(found)


def read_edition(site: Site) -> tuple[Row | None, list[Problem]]:
    """The edition, or None, and what is wrong with its fields."""
    file = f"{site.folder}/{EDITION}"
    if EDITION not in site.data:
        return None, [Problem(file, "", "the edition's file", "none", "missing-file")]
    row, problems = read_object(site.data[EDITION], file)
    if row is not None:
        problems += check_fields(row, FIELDS)
    return row, problems


def list_digests(edition: Row | None) -> dict[str, object]:
    """What the edition says of files: path to SHA-256; nothing where it says nothing."""
    files = edition.values.get("files") if edition is not None else None
    return dict(files) if isinstance(files, dict) else {}


def check_digests(edition: Row, site: Site) -> tuple[list[Problem], int]:
    """Hold the edition's list of files against the site.

    Returns:
        The problems, and how many digests were compared.
    """
    listed = list_digests(edition)
    problems = list(_check_listed(edition.file, listed, site))
    if isinstance(edition.values.get("files"), dict):
        for path in sorted(site.digests.keys() - listed.keys() - {EDITION}):
            expected = f"a place in the list of {edition.file}"
            problems.append(Problem(f"{site.folder}/{path}", "", expected, "none", "unlisted-file"))
    return problems, len(listed.keys() & site.digests.keys())


def _check_listed(file: str, listed: Mapping[str, object], site: Site) -> Iterator[Problem]:
    for path, digest in listed.items():
        found = site.digests.get(path)
        if path == EDITION:
            yield Problem(file, f"field `files.{path}`", "no digest of the edition itself", "one", "digest")
        elif ".." in path.split("/") or path.startswith("/"):
            expected = "paths inside the site"
            yield Problem(file, "field `files`", expected, quote(path), "path-escape")
        elif found is None:
            expected = f"this file, which {file} lists"
            yield Problem(f"{site.folder}/{path}", "", expected, "none", "missing-file")
        elif found != digest and isinstance(digest, str):
            expected = f"bytes with the SHA-256 {digest}, as {file} says"
            yield Problem(f"{site.folder}/{path}", "", expected, found, "digest")


def _read_file(source: Path, path: str, file: str, site: Site) -> None:
    if not _READ_WHOLE.fullmatch(path):
        with source.open("rb") as stream:
            site.digests[path] = hashlib.file_digest(stream, "sha256").hexdigest()
        return
    data = source.read_bytes()
    site.digests[path] = hashlib.sha256(data).hexdigest()
    if path.endswith((".json", ".jsonl")):
        site.data[path] = data
    elif path.endswith(".css"):
        css = data.decode("utf-8", errors="replace")  # an address that suffers from it is one that dangles
        site.stylesheets[path] = (file, tuple(find_css_links(css)))
    else:
        site.pages[path] = read_page(data, path, file)
