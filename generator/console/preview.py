"""A live preview: serves the built site and builds it again when something it is made from changes."""

from __future__ import annotations

import sys
import traceback
from typing import TYPE_CHECKING

import click

from generator.console.summary import count
from generator.errors import OutputError, SeedbriefError
from generator.intake import load
from generator.pipeline import build
from generator.publishing.output import read_manifest
from generator.publishing.supply import SUPPLIED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.config.settings import Project


def serve_preview(root: Path, address: str) -> None:
    """Serves until interrupted.

    Args:
        root: the project folder.
        address: `host:port`.

    Raises:
        click.BadParameter: that is no address.
        OutputError: the address cannot be listened on.
        SeedbriefError: the first build failed; there is nothing to serve.
    """
    from mkdocs.livereload import LiveReloadServer  # noqa: PLC0415 - only the preview needs a server

    host, _, port = address.rpartition(":")
    if not port.isascii() or not port.isdigit() or not host or int(port) > 65535:
        message = f"{address!r}: expected host:port"
        raise click.BadParameter(message)
    _say(root)
    project, _, _ = load(root)
    server = LiveReloadServer(
        builder=lambda: _build_again(root), host=host, port=int(port), root=str(project.site), mount_path="/"
    )
    # The folder, not its files: an editor that saves by renaming would end the watch of a file.
    server.watch(str(project.root), recursive=False)
    for path in list_watched(project):
        server.watch(str(path))
    click.echo(f"Serving on http://{address}/ (stop with Ctrl+C)")
    try:
        server.serve()  # type: ignore[no-untyped-call] # MkDocs gives it no types
    except KeyboardInterrupt:
        click.echo("Stopped.")
    except OSError as error:
        raise OutputError(address, "an address to listen on", error.strerror or str(error)) from error
    finally:
        server.shutdown()


def list_watched(project: Project) -> Iterator[Path]:
    """Yields what an edition is made from beside the project folder's own files: what a maintainer edits.

    Of docs/ what no build writes: a generated page changes with every build, and would start the next.
    Supplied pages are watched, since a build writes them once.

    Args:
        project: the project, built at least once.
    """
    yield from (path for path in (project.seeds, project.taxonomy) if path.exists())
    yield project.provided(project.settings.paths.templates)
    generated = {
        path.partition("/")[0] for path in read_manifest(project.state).get(project.settings.paths.docs, {})
    }
    for path in sorted(project.docs.iterdir()):
        if path.name in SUPPLIED or (path.name not in generated and not path.name.startswith(".")):
            yield path


def _build_again(root: Path) -> None:
    """Builds; an error is shown, and the last good site goes on being served."""
    try:
        _say(root)
    except SeedbriefError as error:
        click.echo(str(error), err=True)
    except Exception:  # noqa: BLE001 - after an error of any kind the server would answer no request
        traceback.print_exc()


def _say(root: Path) -> None:
    report = build(root)
    statements, problems = len(report.edition.corpus.statements), len(report.problems)
    click.echo(f"Built: {count(statements, 'statement')}, {count(problems, 'problem')}.")
    sys.stdout.flush()
