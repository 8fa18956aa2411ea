"""briefing.yml: the publication's settings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path, PurePosixPath
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from generator import edtf
from generator.config.validation import StrictModel, validate
from generator.config.yaml_files import read_yaml
from generator.errors import InvalidInputError, Problem
from generator.model import TopicKind

SETTINGS_FILE = "briefing.yml"
STATE_FOLDER = ".seedbrief"
"""What a build leaves for the next one, in the project folder."""
TEXT_FOLDER = "text"
"""Where, in that folder, the texts are kept that were extracted from other formats than text."""
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
r"""What HTML and XML cannot carry; YAML refuses it raw, and takes it as `\x1b`."""


def _check_inside(value: str) -> str:
    path = PurePosixPath(value)
    if path.is_absolute() or ".." in path.parts or "\\" in value or value in {"", "."}:
        message = "a folder or file below the project folder"
        raise ValueError(message)
    return value


def _check_date(value: str) -> str:
    if not edtf.is_date(value) or value.startswith("XXXX"):
        message = "an EDTF date such as 2026-02-05, 2026-02 or 2026"
        raise ValueError(message)
    return value


def _check_edition(value: str) -> str:
    return value if value == "auto" else _check_date(value)


def check_printable(value: str) -> str:
    """Returns the value.

    Raises:
        ValueError: it has a character that no page can carry.
    """
    if _UNPRINTABLE.search(value):
        message = "text without control characters"
        raise ValueError(message)
    return value


def year_as_text(value: object) -> object:
    """Returns a bare year as text: YAML reads it as a number."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


Printable = Annotated[str, AfterValidator(check_printable)]
InsidePath = Annotated[Printable, AfterValidator(_check_inside)]
EdtfDate = Annotated[str, BeforeValidator(year_as_text), AfterValidator(_check_date)]
Url = Annotated[str, Field(pattern=r"^https?://[^\s<>\"'`{}|\\^]{1,2000}$")]
_LANGUAGES_TEXT = """
aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee
el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io
is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn
mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se
sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo
wa wo xh yi yo za zh zu
"""
_LANGUAGES = frozenset(_LANGUAGES_TEXT.split())
"""Codes of two letters that are languages (ISO 639): `cn` and `jp` are countries."""


def _check_language(value: str) -> str:
    code = value.partition("-")[0]
    if len(code) == 2 and code not in _LANGUAGES:
        message = "the code of a language, not of a country: zh for Chinese, ja for Japanese"
        raise ValueError(message)
    return value


Language = Annotated[
    str, Field(pattern=r"^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$"), AfterValidator(_check_language)
]
Text = Annotated[str, Field(min_length=1, max_length=2000), AfterValidator(check_printable)]


class Paths(StrictModel):
    """Where things stand, relative to the project folder."""

    seeds: InsidePath = Field("seeds", description="The documents.")
    taxonomy: InsidePath = Field("taxonomy", description="Topics, actors and periods.")
    templates: InsidePath = Field("templates", description="The Jinja2 templates of the pages.")
    docs: InsidePath = Field("docs", description="Pages written by hand; generated ones are put beside them.")
    site: InsidePath = Field("site", description="The built site.")
    offline: InsidePath = Field("offline", description="The copy that opens by double click.")
    mkdocs: InsidePath = Field("mkdocs.yml", description="The site builder's settings.")

    @model_validator(mode="after")
    def _check_apart(self) -> Self:
        """A folder inside another would be read as its input, or deleted with it."""
        folders = [
            self.seeds,
            self.taxonomy,
            self.templates,
            self.docs,
            self.site,
            self.offline,
            STATE_FOLDER,
        ]
        for one, other in combinations(map(PurePosixPath, folders), 2):
            if one.is_relative_to(other) or other.is_relative_to(one):
                message = f"folders apart from each other and from {STATE_FOLDER}, not {one} and {other}"
                raise ValueError(message)
        return self


class KindWording(StrictModel):
    """What readers call one kind of brief."""

    one: Text = Field(description="One of them: `sector`.")
    many: Text = Field(description="Several: `sectors`.")
    heading: Text = Field(description="The heading of their index: `Sectors`.")
    introduction: Text = Field(description="A sentence above their index.")


class Wording(StrictModel):
    """The reader-facing words that depend on the subject."""

    headline: Text | None = Field(
        None,
        description="The front page's title, with the number of documents; else the publication's.",
    )
    sector: KindWording = KindWording(
        one="sector",
        many="sectors",
        heading="Sectors",
        introduction="One brief for each sector of the taxonomy.",
    )
    theme: KindWording = KindWording(
        one="theme",
        many="themes",
        heading="Themes",
        introduction="One brief for each theme that runs across the sectors.",
    )
    corrections: Text | None = Field(None, description="How to report an error, in a sentence.")

    def of(self, kind: TopicKind) -> KindWording:
        """What readers call the topics of a kind."""
        return self.sector if kind is TopicKind.SECTOR else self.theme


class Print(StrictModel):
    """What is printed, and how."""

    paper: Literal["a4", "us-letter"] = Field("a4", description="The paper's size.")
    fonts: InsidePath | None = Field(
        None, description="A folder of fonts for characters that Seedbrief's own fonts lack."
    )
    briefs: bool = Field(default=True, description="Whether each brief is set as a PDF.")
    volume: bool = Field(default=True, description="Whether the edition is bound into one volume.")
    evidence: int = Field(18, ge=5, le=5000, description="The most statements that a printed brief shows.")

    @property
    def is_wanted(self) -> bool:
        """Whether a build prints anything."""
        return self.briefs or self.volume


class Settings(StrictModel):
    """The publication's settings."""

    title: Text = Field(description="The publication's title.")
    description: Text = Field(description="What it is, in a sentence.")
    language: Literal["en"] = Field(
        "en", description="The language in which Seedbrief's own sentences are written."
    )
    languages: tuple[Language, ...] = Field(
        ("en", "zh"), min_length=1, description="Languages documents may be in."
    )
    publisher: Text | None = Field(None, description="Who publishes the briefing, for citations.")
    site_url: Url | None = Field(None, description="The address of the published site.")
    edition: Annotated[str, BeforeValidator(year_as_text), AfterValidator(_check_edition)] = Field(
        "auto", description="The edition's date; `auto` takes the newest source's."
    )
    since: InsidePath | None = Field(
        None, description="The data folder of the edition to compare with; the last one built otherwise."
    )
    search: Literal["auto", "material", "pagefind"] = Field(
        "auto", description="Who searches the site; `auto` takes Pagefind above a hundred pages."
    )
    paths: Paths = Field(Paths(), description="Where things stand.")
    wording: Wording = Field(Wording(), description="The reader-facing words that depend on the subject.")
    print: Print = Field(Print(), description="What is printed, and how.")

    @property
    def headline(self) -> str:
        """The front page's title."""
        return self.wording.headline or self.title


@dataclass(frozen=True, slots=True)
class Project:
    """A project folder with its settings."""

    root: Path
    """The folder."""
    settings: Settings
    """Its settings."""
    distribution: Path
    """Where templates, pages and assets are taken from that the folder does not have."""

    @property
    def seeds(self) -> Path:
        """The documents."""
        return self.root / self.settings.paths.seeds

    @property
    def taxonomy(self) -> Path:
        """Topics, actors and periods."""
        return self.root / self.settings.paths.taxonomy

    @property
    def docs(self) -> Path:
        """The pages' sources."""
        return self.root / self.settings.paths.docs

    @property
    def site(self) -> Path:
        """The built site."""
        return self.root / self.settings.paths.site

    @property
    def offline(self) -> Path:
        """The copy that opens by double click."""
        return self.root / self.settings.paths.offline

    @property
    def state(self) -> Path:
        """What a build leaves for the next one."""
        return self.root / STATE_FOLDER

    def provided(self, path: str) -> Path:
        """A file or folder of the project, or the distribution's where the project has none."""
        own = self.root / path
        return own if own.exists() else self.distribution / path


DISTRIBUTION = Path(__file__).resolve().parent.parent.parent
"""Where this program's own templates, pages, assets and fonts are."""


def load_project(root: Path) -> tuple[Project, tuple[Problem, ...]]:
    """Loads a project folder's settings.

    Args:
        root: the folder.

    Returns:
        The project, and problems that do not keep it from being built (unknown keys).

    Raises:
        InvalidInputError: the settings are missing or wrong; it carries every problem.
    """
    file, problems = read_yaml(root / SETTINGS_FILE, SETTINGS_FILE)
    if file is None:
        raise InvalidInputError(problems)
    settings, found = validate(Settings, file.data, file)
    problems = (*problems, *found)
    if settings is None or any(problem.code not in {"unknown-key", "repeated-key"} for problem in problems):
        raise InvalidInputError(problems)
    return Project(root, settings, DISTRIBUTION), problems


def default_project(root: Path) -> Project:
    """A project folder whose settings cannot be used, with its folders where they stand by default."""
    settings = Settings(title="Untitled", description="Untitled")
    return Project(root, settings, DISTRIBUTION)
