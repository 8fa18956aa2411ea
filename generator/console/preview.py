"""A live preview: serves the built site and builds it again when something it is made from changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from generator.errors import SeedbriefError
from generator.pipeline import build, load

if TYPE_CHECKING:
    from pathlib import Path


def serve_preview(root: Path, address: str) -> None:
    """Serves until interrupted.

    Args:
        root: the project folder.
        address: `host:port`.
    """
    from mkdocs.livereload import LiveReloadServer  # noqa: PLC0415 - only the preview needs a server

    host, _, port = address.rpartition(":")
    if not port.isdigit() or not host:
        message = f"{address!r}: expected host:port"
        raise click.BadParameter(message)
    project, _, _ = load(root)

    def rebuild(*_: object) -> None:
        """Builds again; an error is shown and the last good site goes on being served."""
        try:
            report = build(root)
        except SeedbriefError as error:
            click.echo(str(error), err=True)
        else:
            click.echo(
                f"Built: {len(report.edition.corpus.statements)} statements, {len(report.problems)} problems."
            )

    rebuild()
    server = LiveReloadServer(
        builder=rebuild, host=host, port=int(port), root=str(project.site), mount_path="/"
    )
    paths = project.settings.paths
    watched = [
        project.seeds,
        project.taxonomy,
        project.root / "briefing.yml",
        project.provided(paths.templates),
        project.provided(paths.mkdocs),
    ]
    # Of docs/ what is written by hand alone: the generated pages change with every build, and would start the next.
    watched += [project.docs / "about", project.docs / "assets"]
    for path in watched:
        if path.exists():
            server.watch(str(path))
    click.echo(f"Serving on http://{address}/ (stop with Ctrl+C)")
    try:
        server.serve()
    except KeyboardInterrupt:
        click.echo("Stopped.")
    finally:
        server.shutdown()
