"""Arguments -> one call -> exit code."""

from __future__ import annotations

import json
import shlex
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console

from generator import __version__
from generator.errors import InvalidInputError, OutputError, SeedbriefError
from generator.text_safety import CONTROL

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
            console.print("Nothing was done.", style="bold")
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
@click.argument("target", metavar="FOLDER", type=click.Path(file_okay=False, path_type=Path))
@click.pass_obj
def new(folder: Path, target: Path) -> None:
    """Start a project in FOLDER, with examples to change.

    It gets settings, a taxonomy and two short documents, and builds as it stands. Nothing is overwritten: the
    folder must be new or empty.
    """
    from generator.console.new_project import write_new_project  # noqa: PLC0415 - loaded by need

    for name in write_new_project(folder / target):
        click.echo(f"{target / name}")
    click.echo(f"Now run: seedbrief -C {shlex.quote(str(target))} build")
    click.echo("Then put your own documents into seeds/, and your topics into taxonomy/.")


@main.command()
@click.option("--strict", is_flag=True, help="Exit with 1 where there was any problem.")
@click.pass_obj
def build(folder: Path, *, strict: bool) -> None:
    """Build the whole edition into the site folder."""
    from generator.console.progress import console_progress  # noqa: PLC0415 - loaded by need: --help is quick
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
    """Show what is understood of a document.

    Its blocks, its statements and every layer over them.
    """
    from generator.console.reading import print_reading  # noqa: PLC0415
    from generator.intake import read_files  # noqa: PLC0415
    from generator.publishing.data import to_line  # noqa: PLC0415
    from generator.publishing.rows import statement_record  # noqa: PLC0415

    reading, problems = read_files(folder, files)
    for document, analysis in reading.documents:
        if form == "jsonl":
            for statement in sorted(analysis.statements, key=lambda statement: statement.id):
                click.echo(to_line(statement_record(statement, None, ())))
        else:
            print_reading(Console(highlight=False, soft_wrap=True), document, analysis)
    _print_problems(Console(stderr=True, highlight=False, soft_wrap=True), (*problems, *reading.problems))
    if reading.problems:
        sys.exit(_PROBLEMS)


@main.command()
@click.pass_obj
def check(folder: Path) -> None:
    """Name every problem of the project; write nothing.

    Settings, taxonomy, sidecars and seeds are checked in one run.
    """
    from generator.console.summary import count  # noqa: PLC0415
    from generator.intake import check_project  # noqa: PLC0415

    documents, problems = check_project(folder)
    console = Console(highlight=False, soft_wrap=True)
    _print_problems(console, problems)
    console.print(f"{count(documents, 'document')} read, {count(len(problems), 'problem')}.")
    if problems:
        sys.exit(_PROBLEMS)


@main.command()
@click.argument("site", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.pass_obj
def verify(folder: Path, site: Path | None) -> None:
    """Prove a built site against the seeds.

    The code that proves it shares nothing with the build. SITE is the site folder, unless another is given.
    """
    from generator.config.settings import TEXT_FOLDER, load_project  # noqa: PLC0415
    from generator.console.summary import count  # noqa: PLC0415
    from generator.verification import verify_site  # noqa: PLC0415

    project, _ = load_project(folder)
    site = site or project.site
    if not (site / "data").is_dir():
        raise OutputError(str(site), "a site that was built", "none; run `seedbrief build` first")
    result = verify_site(site, project.seeds, project.state / TEXT_FOLDER)
    console = Console(highlight=False, soft_wrap=True)
    _print_problems(console, result.problems)
    counted = {
        "source": result.sources,
        "statement": result.statements,
        "verbatim run": result.runs,
        "link": result.links,
        "file": result.files,
    }
    verdict = count(len(result.problems), "problem") if result.problems else "all proved"
    console.print(f"{', '.join(count(number, noun) for noun, number in counted.items())}: {verdict}.")
    if result.problems:
        sys.exit(_PROBLEMS)


@main.command()
@click.argument("topics", nargs=-1, metavar="[TOPIC]...")
@click.pass_obj
def pdf(folder: Path, topics: tuple[str, ...]) -> None:
    """Set briefs, and the bound volume, as PDFs into pdf/.

    Those of the chosen topics; without any, all of them and the volume.
    """
    from generator.console.progress import console_progress  # noqa: PLC0415
    from generator.console.summary import count  # noqa: PLC0415
    from generator.pipeline import print_chosen  # noqa: PLC0415

    console = Console(highlight=False, soft_wrap=True)
    with console_progress(console) as progress:
        report = print_chosen(folder, topics, progress)
    _print_problems(console, report.problems)
    pages = sum(file.pages for file in report.files)
    console.print(f"{count(len(report.files), 'PDF')}, {count(pages, 'page')}: {report.folder}", markup=False)


@main.command()
@click.pass_obj
def offline(folder: Path) -> None:
    """Build a copy that opens by double click, and its zip.

    The edition itself is built first.
    """
    from generator.console.progress import console_progress  # noqa: PLC0415
    from generator.console.summary import summarise_offline  # noqa: PLC0415
    from generator.pipeline import build_offline  # noqa: PLC0415

    console = Console(highlight=False, soft_wrap=True)
    started = time.perf_counter()
    with console_progress(console) as progress:
        report, archive = build_offline(folder, progress)
    _print_problems(console, report.problems)
    console.print(summarise_offline(report, archive, time.perf_counter() - started), markup=False)


@main.command()
@click.pass_obj
def clean(folder: Path) -> None:
    """Delete what builds have made, and nothing else."""
    from generator.config.settings import STATE_FOLDER  # noqa: PLC0415
    from generator.console.summary import count  # noqa: PLC0415
    from generator.publishing.lock import lock  # noqa: PLC0415
    from generator.publishing.output import clean as clean_project  # noqa: PLC0415

    state = folder / STATE_FOLDER
    if not state.is_dir():
        click.echo("Nothing to delete: no build has been made here.")
        return
    with lock(state):
        deleted, left = clean_project(folder, state)
    for path in left:
        click.echo(f"{path}: left, since it was changed after the build")
    click.echo(f"{count(len(deleted), 'generated file')} deleted.")


@main.command()
@click.pass_obj
def schema(folder: Path) -> None:
    """Write the JSON Schemas that editors check files by.

    With them an editor completes and checks settings, taxonomy and sidecars as they are typed.
    """
    from generator.config.schemas import editor_schemas  # noqa: PLC0415
    from generator.config.settings import STATE_FOLDER  # noqa: PLC0415
    from generator.publishing.lock import lock  # noqa: PLC0415
    from generator.publishing.output import Output  # noqa: PLC0415

    state, name = folder / STATE_FOLDER, f"{STATE_FOLDER}/schema"
    with lock(state):
        output = Output(folder / name, state, name)
        for file, content in editor_schemas().items():
            output.write(file, json.dumps(content, ensure_ascii=False, indent=1) + "\n")
        output.finish()
    click.echo(f"{len(output.written)} schemas in {name}.")


@main.command()
@click.option("--address", default="127.0.0.1:8000", show_default=True, help="Where to listen.")
@click.pass_obj
def serve(folder: Path, address: str) -> None:
    """Serve the site; build it again when a file changes.

    Seeds, the taxonomy, the settings, templates and pages are watched.
    """
    from generator.console.preview import serve_preview  # noqa: PLC0415

    serve_preview(folder, address)


def _print_problems(console: Console, problems: tuple[Problem, ...]) -> None:
    for problem in problems:
        console.print(CONTROL.sub("\ufffd", str(problem)), style="yellow", markup=False)
