"""The scripts beside the program load what they name."""

from __future__ import annotations

import ast
import importlib
import importlib.util
from pathlib import Path

import pytest

SCRIPTS = sorted((Path(__file__).parent.parent / "scripts").glob("*.py"))


def _imported(script: Path) -> list[tuple[str, str]]:
    """(module, name) of all that a script takes from the program."""
    return [
        (node.module, alias.name)
        for node in ast.walk(ast.parse(script.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("generator")
        for alias in node.names
    ]


@pytest.mark.parametrize("script", SCRIPTS, ids=[script.stem for script in SCRIPTS])
def test_a_script_finds_what_it_imports(script: Path) -> None:
    """A script that few run keeps up with the program: each name that it imports is there."""
    for module, name in _imported(script):
        found = hasattr(importlib.import_module(module), name)
        assert found or importlib.util.find_spec(f"{module}.{name}") is not None, f"{module} has no {name}"


def test_there_are_scripts() -> None:
    """The test above looks at something."""
    assert any(_imported(script) for script in SCRIPTS)
