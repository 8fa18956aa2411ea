"""A built site -> a copy that opens by double click: every address names a file, search comes as a script.

The folders of the site are kept, so that every permalink, and all that `verify` reads, stays as it is. So
MkDocs is not asked for file names in their place, as by Material's `offline` plugin.
"""

from __future__ import annotations

import html
import json
import re
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

from generator.publishing.output import Output
from generator.publishing.placement import EDITION_FILE, digest_files
from generator.publishing.search_index import INDEX

if TYPE_CHECKING:
    from pathlib import Path

    from generator.config.settings import Project

WORKER_SHIM = "assets/scripts/iframe-worker.js"
"""A page opened from disk may start no worker; this runs Material's search in a frame instead."""
_NEEDLESS = ("404.html", "sitemap.xml", "sitemap.xml.gz")
"""What only a server gives out."""
_LINK = re.compile(r"<(?:a|area|link)\s[^<>]*>")
_HREF = re.compile(r'(?<=\shref=")[^"<>]*')
_BEHIND = re.compile(r"[?#].*", re.DOTALL)
_PRELOAD = re.compile(r'<link rel="preload"[^<>]*>\n?')
"""A browser refuses it from disk, with an error; what it asks for early is then loaded when it is used."""
_OPTIONAL = re.compile(r"font-display:\s?optional")
_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,20}:|/")
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip can tell: the archive's bytes depend on no clock."""
_READABLE = 0o644 << 16


def complete_site(staging: Path, edition: bytes) -> None:
    """Makes a built site one that opens from disk, and lists its files in its edition.json.

    Args:
        staging: the built site; changed in place.
        edition: the edition.json of the hosted site, for all but the list of files.
    """
    for name in _NEEDLESS:
        (staging / name).unlink(missing_ok=True)
    for page in sorted(staging.rglob("*.html")):
        text = page.read_text(encoding="utf-8")
        page.write_text(complete_links(text), encoding="utf-8", newline="\n")
    for style in sorted(staging.rglob("*.css")):
        text = style.read_text(encoding="utf-8")
        # Nothing asks for type early here, and `optional` would leave it out of every first view.
        style.write_text(_OPTIONAL.sub("font-display:block", text), encoding="utf-8", newline="\n")
    _script_index(staging)
    record = json.loads(edition)
    record["files"] = digest_files(staging)
    text = json.dumps(record, ensure_ascii=False, indent=1) + "\n"
    (staging / EDITION_FILE).write_text(text, encoding="utf-8", newline="\n")


def complete_links(text: str) -> str:
    """Writes `index.html` into every link of a page that leads to a folder of the site.

    Args:
        text: the page's HTML. Texts in it hold no tag: they were escaped.
    """
    kept = _PRELOAD.sub("", text)
    return _LINK.sub(lambda tag: _HREF.sub(lambda way: _complete(way.group()), tag.group()), kept)


def _complete(written: str) -> str:
    """Completes an address as it is written in HTML, where a sign may stand as a reference (`&#35;`)."""
    address = html.unescape(written)
    behind = _BEHIND.search(address)
    path = address[: behind.start()] if behind else address
    completed = complete_path(path)
    return written if completed == path else html.escape(completed + address[len(path) :])


def complete_path(way: str) -> str:
    """Returns the way to a folder as the way to its page; every other one as it is.

    Args:
        way: an address without query and fragment: `../x/`, `.`, `../data/feed.xml`, `https://a.b/c/`.
    """
    if not way or _ELSEWHERE.match(way):
        return way
    if way.endswith("/"):
        return f"{way}index.html"
    return f"{way}/index.html" if way.rpartition("/")[2] in {".", ".."} else way


def _script_index(staging: Path) -> None:
    """Turns Material's search index into a script, its addresses into those of files."""
    file = staging / INDEX
    if not file.exists():
        return
    index = json.loads(file.read_text(encoding="utf-8"))
    for entry in index["docs"]:
        path, mark, fragment = entry["location"].partition("#")
        entry["location"] = f"{complete_path(path) or 'index.html'}{mark}{fragment}"
    text = json.dumps(index, separators=(",", ":"))
    file.with_suffix(".js").write_text(f"var __index = {text}\n", encoding="utf-8", newline="\n")
    file.unlink()


def pack(folder: Path, name: str) -> bytes:
    """Packs a folder into a zip whose bytes depend on the files alone.

    Args:
        folder: what is packed.
        name: what the folder is called in the archive.
    """
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for file in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(f"{name}/{file.relative_to(folder).as_posix()}", _EPOCH)
            entry.compress_type, entry.external_attr, entry.create_system = (
                zipfile.ZIP_DEFLATED,
                _READABLE,
                3,  # Unix, wherever it is packed: the rights above are its
            )
            archive.writestr(entry, file.read_bytes())
    return packed.getvalue()


def write_archive(project: Project, folder: Path) -> Path:
    """Writes the zip of the offline copy beside it, and returns where it is.

    Args:
        project: the project.
        folder: the offline copy, in place.

    Raises:
        OutputError: a file that no build made is in the way, or the disk takes no more.
    """
    name = f"{project.settings.paths.offline}.zip"
    output = Output(project.root, project.state, ".")
    output.write(name, pack(folder, folder.name))
    output.finish()
    return project.root / name
