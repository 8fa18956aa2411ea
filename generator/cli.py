"""Arguments -> one call -> exit code."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console

from generator import __version__
from generator.errors import InvalidInputError, SeedbriefError

if TYPE_CHECKING:
    from generator.errors import Problem

_PROBLEMS = 1
"""Exit code: something was wrong in the input, or (`verify`) in the site."""
_FAILED = 2
"""Exit code: nothing could be done."""


class _Group(click.Group):
    """Turns this program's own errors into a line and an exit code."""

    def invoke(self, ctx: click.Context) -> object:
        """Runs a command."""
        try:
            return super().invoke(ctx)
        except InvalidInputError as error:
            console = Console(stderr=True, highlight=False, soft_wrap=True)
            _print_problems(console, error.problems)
            console.print("Nothing was built.", style="bold")
        except SeedbriefError as error:
            Console(stderr=True, highlight=False, soft_wrap=True).print(str(error), style="red", markup=False)
        ctx.exit(_FAILED)
        return None


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "-C",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="Work on the project in this folder.",
)
@click.version_option(__version__, prog_name="seedbrief")
@click.pass_context
def main(context: click.Context, folder: Path) -> None:
    """Turn seed documents into a briefing site whose every sentence can be proved."""
    context.obj = folder.resolve()


@main.command()
@click.option("--strict", is_flag=True, help="Exit with 1 where there was any problem.")
@click.pass_obj
def build(folder: Path, *, strict: bool) -> None:
    """Build the whole edition into the site folder."""
    from generator.console.progress import console_progress  # noqa: PLC0415 - each command loads what it needs, so that --help is quick
    from generator.console.summary import summarise  # noqa: PLC0415
    from generator.pipeline import build as build_edition  # noqa: PLC0415

    console = Console(highlight=False, soft_wrap=True)
    started = time.perf_counter()
    with console_progress(console) as progress:
        report = build_edition(folder, progress)
    _print_problems(console, report.problems)
    console.print(summarise(report, time.perf_counter() - started), markup=False)
    if strict and report.problems:
        sys.exit(_PROBLEMS)


@main.command()
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "jsonl"]),
    default="text",
    help="A rendering to read, or the published records.",
)
@click.pass_obj
def read(folder: Path, files: tuple[Path, ...], form: str) -> None:
    """Show what is understood of a document: blocks, statements and every layer over them."""
    from generator.console.reading import print_reading  # noqa: PLC0415
    from generator.pipeline import read_files  # noqa: PLC0415
    from generator.publishing.data import to_line  # noqa: PLC0415
    from generator.publishing.records import statement_record  # noqa: PLC0415

    documents, problems = read_files(folder, files)
    for document, analysis in documents:
        if form == "jsonl":
            for statement in analysis.statements:
                click.echo(to_line(statement_record(statement, None, ())))
        else:
            print_reading(Console(highlight=False, soft_wrap=True), document, analysis)
    _print_problems(Console(stderr=True, highlight=False, soft_wrap=True), problems)
    if problems and not documents:
        sys.exit(_PROBLEMS)


@main.command()
@click.pass_obj
def check(folder: Path) -> None:
    """Check settings, taxonomy, sidecars and seeds; name every problem and write nothing."""
    from generator.pipeline import check_project  # noqa: PLC0415

    documents, problems = check_project(folder)
    console = Console(highlight=False, soft_wrap=True)
    _print_problems(console, problems)
    noun = "document" if documents == 1 else "documents"
    console.print(f"{documents} {noun} read, {_count(len(problems))}.")
    if problems:
        sys.exit(_PROBLEMS)


@main.command()
@click.argument("site", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.pass_obj
def verify(folder: Path, site: Path | None) -> None:
    """Prove a built site against the seeds, by code that shares nothing with the build."""
    from generator.config.settings import load_project  # noqa: PLC0415
    from generator.verification import verify_site  # noqa: PLC0415

    project, _ = load_project(folder)
    result = verify_site(site or project.site, project.seeds, project.state / "text")
    console = Console(highlight=False, soft_wrap=True)
    _print_problems(console, result.problems)
    console.print(
        f"{result.sources} sources, {result.statements} statements, {result.runs} verbatim runs, {result.links} links, "
        f"{result.files} files: {'all proved' if not result.problems else _count(len(result.problems))}."
    )
    if result.problems:
        sys.exit(_PROBLEMS)


@main.command()
@click.pass_obj
def clean(folder: Path) -> None:
    """Delete what builds have made, and nothing else."""
    from generator.publishing.output import clean as clean_project  # noqa: PLC0415

    deleted = clean_project(folder, folder / ".seedbrief")
    click.echo(f"{len(deleted)} generated files deleted.")


@main.command()
@click.pass_obj
def schema(folder: Path) -> None:
    """Write the JSON Schemas that editors complete and check the settings by."""
    from generator.config.schemas import editor_schemas  # noqa: PLC0415
    from generator.publishing.output import Output  # noqa: PLC0415

    output = Output(folder / ".seedbrief/schema", folder / ".seedbrief", ".seedbrief/schema")
    for name, content in editor_schemas().items():
        output.write(name, json.dumps(content, ensure_ascii=False, indent=1) + "\n")
    output.finish()
    click.echo(f"{len(output.written)} schemas in .seedbrief/schema.")


@main.command()
@click.option("--address", default="127.0.0.1:8000", show_default=True, help="Where to listen.")
@click.pass_obj
def serve(folder: Path, address: str) -> None:
    """Serve the site and build it again whenever a seed, the taxonomy, a template or a page changes."""
    from generator.console.preview import serve_preview  # noqa: PLC0415

    serve_preview(folder, address)


def _count(problems: int) -> str:
    return "no problem" if not problems else "1 problem" if problems == 1 else f"{problems} problems"


def _print_problems(console: Console, problems: tuple[Problem, ...]) -> None:
    for problem in problems:
        console.print(str(problem), style="yellow", markup=False)
