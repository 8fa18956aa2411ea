"""Loads taxonomy/: what is wrong in it is named and left out, the rest counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from generator.config.entries import (
    ActorEntry,
    ActorsFile,
    PatternEntry,
    PeriodEntry,
    PeriodsFile,
    RecurringEntry,
    SectorsFile,
    ThemesFile,
    TopicEntry,
)
from generator.config.validation import StrictModel, show_value, validate
from generator.config.yaml_files import YamlFile, read_yaml
from generator.errors import Problem
from generator.folding import fold_name
from generator.model import Actor, Pattern, Period, SpeakerKind, Taxonomy, Topic, TopicKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from generator.config.settings import Project

FILES: dict[str, type[StrictModel]] = {
    "sectors": SectorsFile,
    "themes": ThemesFile,
    "actors": ActorsFile,
    "periods": PeriodsFile,
}
_ENTRIES: dict[str, type[StrictModel]] = {
    "sectors": TopicEntry,
    "themes": TopicEntry,
    "actors": ActorEntry,
    "periods": PeriodEntry,
    "recurring": RecurringEntry,
}
EntryT = TypeVar("EntryT", TopicEntry, ActorEntry)


class _Found:
    """Valid entries of one list, each with its file and place."""

    def __init__(self) -> None:
        self.entries: dict[str, list[tuple[Any, YamlFile, tuple[str | int, ...]]]] = {
            key: [] for key in _ENTRIES
        }
        self.problems: list[Problem] = []


def load_taxonomy(project: Project) -> tuple[Taxonomy, tuple[Problem, ...]]:
    """Loads the taxonomy of a project.

    Args:
        project: the project folder.

    Returns:
        What is right in the taxonomy (possibly nothing), and every problem.
    """
    found = _Found()
    for stem in FILES:
        path = project.taxonomy / f"{stem}.yml"
        name = f"{project.settings.paths.taxonomy}/{stem}.yml"
        if path.exists():
            _read_file(path, name, stem, found)
        elif stem in {"sectors", "themes"}:
            found.problems.append(Problem(name, "", "a file", "none", "missing-file"))
    topics = _topics(found, project.settings.language)
    taxonomy = Taxonomy(topics, _actors(found), _periods(found))
    return taxonomy, tuple(sorted(set(found.problems)))


def _read_file(path: Path, name: str, stem: str, found: _Found) -> None:
    file, problems = read_yaml(path, name, by_entry=True)
    found.problems.extend(problems)
    if file is None or file.data is None:
        return
    lists = tuple(FILES[stem].model_fields)
    if not isinstance(file.data, dict):
        found.problems.append(
            Problem(name, file.place(()), f"the key {lists[0]!r}", show_value(file.data), "wrong-value")
        )
        return
    for key in file.data:
        if key not in lists:
            expected = f"one of {', '.join(lists)}"
            unknown = f"the unknown key {show_value(key)}"
            found.problems.append(Problem(name, file.place((key,)), expected, unknown, "unknown-key"))
    for key in lists:
        entries = file.data.get(key)
        if entries is None:  # a key without anything behind it, or no such key
            continue
        if not isinstance(entries, list):
            found.problems.append(
                Problem(name, file.place((key,)), "a list", show_value(entries), "wrong-value")
            )
            continue
        _read_entries(entries, key, file, found)


def _read_entries(entries: list[Any], key: str, file: YamlFile, found: _Found) -> None:
    for index, data in enumerate(entries):
        at = (key, index)
        entry, problems = validate(_ENTRIES[key], _without_wrong_patterns(data, file, at, found), file, at)
        found.problems.extend(problems)
        if isinstance(entry, TopicEntry) and not any(entry.aliases.values()) and not entry.patterns:
            # Words that are all wrong have been named already.
            wrong = tuple(f" {key}.{index}.{words}" for words in ("aliases", "patterns"))
            if not any(name in problem.place for problem in found.problems for name in wrong):
                missing = Problem(file.name, file.place(at), "the key 'aliases'", "nothing", "missing-key")
                found.problems.append(missing)
        elif entry is not None:
            found.entries[key].append((entry, file, at))


def _without_wrong_patterns(data: Any, file: YamlFile, at: tuple[str | int, ...], found: _Found) -> Any:  # noqa: ANN401 - YAML data is of any shape
    """Leaves out each pattern with a mistake in it: what were left of it would match too much."""
    patterns = data.get("patterns") if isinstance(data, dict) else None
    if not isinstance(patterns, list):
        return data
    right = []
    for index, pattern in enumerate(patterns):
        _, problems = validate(PatternEntry, pattern, file, (*at, "patterns", index))
        found.problems.extend(problems)
        if not problems:
            right.append(pattern)
    return {**data, "patterns": right}


def _without_repeats(
    rows: list[tuple[Any, YamlFile, tuple[str | int, ...]]], taken: dict[str, str], found: _Found
) -> Iterator[tuple[Any, YamlFile, tuple[str | int, ...]]]:
    """Yields entries whose id is new; names the others."""
    for entry, file, at in rows:
        if entry.id in taken:
            expected = "an id that nothing else has"
            place = f"{file.place((*at, 'id'))}, {'.'.join(map(str, at))}.id"
            found.problems.append(
                Problem(
                    file.name, place, expected, f"{entry.id!r}, already in {taken[entry.id]}", "repeated-id"
                )
            )
            continue
        taken[entry.id] = f"{file.name}, {file.place((*at, 'id'))}"
        yield entry, file, at


_CHINESE_COMMA = re.compile(r"[\uff0c\u3001\uff1b]")
_LATIN_COMMA = re.compile(r"[a-z0-9] ?[\uff0c\u3001\uff1b]|[\uff0c\u3001\uff1b] ?[a-z0-9]", re.IGNORECASE)


def _is_list(alias: str, aliases: int) -> bool:
    """Whether an alias is a list typed with Chinese commas; one of many may be a phrase with a comma."""
    return (_LATIN_COMMA if aliases > 1 else _CHINESE_COMMA).search(alias) is not None


def _own_aliases(
    entry: EntryT,
    file: YamlFile,
    at: tuple[str | int, ...],
    owners: dict[str, tuple[str, str]],
    found: _Found,
) -> tuple[str, ...]:
    """Returns the aliases that no earlier entry has; names the others."""
    kept = []
    for language in sorted(entry.aliases):
        for index, alias in enumerate(entry.aliases[language]):
            path = (*at, "aliases", language, index)
            if _is_list(alias, len(entry.aliases[language])) and not file.is_quoted(path):
                expected = (
                    "`,` and a space between two aliases, or quotation marks around one with a comma in it"
                )
                found.problems.append(
                    Problem(file.name, file.place(path), expected, repr(alias), "wrong-value")
                )
                continue
            key = fold_name(alias)
            owner, place = owners.get(key, (entry.id, ""))
            if owner != entry.id:
                found.problems.append(
                    Problem(
                        file.name,
                        file.place(path),
                        "an alias of one entry alone",
                        f"{alias!r} of {entry.id}, already of {owner} ({place})",
                        "repeated-alias",
                    )
                )
                continue
            owners.setdefault(key, (entry.id, f"{file.name}, {file.place(path)}"))
            kept.append(alias)
    return tuple(dict.fromkeys(kept))


def _flatten(by_language: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(alias for language in sorted(by_language) for alias in by_language[language]))


def _topics(found: _Found, language: str) -> tuple[Topic, ...]:
    taken: dict[str, str] = {}
    owners: dict[str, tuple[str, str]] = {}
    topics = []
    rows = []
    for kind, key in ((TopicKind.SECTOR, "sectors"), (TopicKind.THEME, "themes")):
        rows += [(kind, row) for row in _without_repeats(found.entries[key], taken, found)]
    for kind, (entry, file, at) in rows:
        for index, other in enumerate(entry.opposes):
            if other not in taken or other == entry.id:
                place = file.place((*at, "opposes", index))
                expected = "the id of another topic" if other == entry.id else "the id of a topic"
                found.problems.append(Problem(file.name, place, expected, repr(other), "unknown-topic"))
        label = sorted(entry.label.items(), key=lambda pair: (pair[0] != language, pair[0]))
        topics.append(
            Topic(
                id=entry.id,
                kind=kind,
                label=tuple(label),
                aliases=_own_aliases(entry, file, at, owners, found),
                exclude=_flatten(entry.exclude),
                except_after=_flatten(entry.except_after),
                except_before=_flatten(entry.except_before),
                patterns=tuple(Pattern(one.all, one.within, one.without) for one in entry.patterns),
                opposes=tuple(other for other in entry.opposes if other in taken and other != entry.id),
                description=entry.description,
                phrase=entry.phrase,
            )
        )
    return tuple(topics)


def _actors(found: _Found) -> tuple[Actor, ...]:
    owners: dict[str, tuple[str, str]] = {}
    actors = []
    for entry, file, at in _without_repeats(found.entries["actors"], {}, found):
        owners.setdefault(fold_name(entry.name), (entry.id, f"{file.name}, {file.place((*at, 'name'))}"))
        aliases = _own_aliases(entry, file, at, owners, found)
        actors.append(
            Actor(
                entry.id,
                SpeakerKind(entry.kind),
                entry.name,
                tuple(dict.fromkeys((entry.name, *aliases))),
                _flatten(entry.titles),
            )
        )
    return tuple(actors)


def _periods(found: _Found) -> tuple[Period, ...]:
    taken: dict[str, str] = {}
    rows: Iterable[tuple[Any, YamlFile, tuple[str | int, ...]]] = [
        *found.entries["periods"],
        *found.entries["recurring"],
    ]
    return tuple(
        Period(
            entry.id, _flatten(entry.aliases), getattr(entry, "value", None), getattr(entry, "month", None)
        )
        for entry, _, _ in _without_repeats(list(rows), taken, found)
    )
