"""The verifier's room: it shares no code with what it checks."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import generator.verification

ROOM = Path(generator.verification.__file__).parent
ALLOWED = ("generator.errors", "generator.verification")


def test_the_room_imports_the_standard_library_and_errors_alone() -> None:
    """Wherever an import stands in a module, also under a condition or in a function."""
    modules = sorted(ROOM.rglob("*.py"))
    assert len(modules) > 5
    for module in modules:
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{module.name}: a relative import"
                names = [node.module or ""]
            for name in names:
                own = any(name == allowed or name.startswith(f"{allowed}.") for allowed in ALLOWED)
                assert own or name.partition(".")[0] in sys.stdlib_module_names, f"{module.name}: {name}"
                assert name != "importlib", f"{module.name}: imports by name"


def test_of_errors_it_takes_the_problem_and_the_root() -> None:
    """The other errors are the pipeline's."""
    for module in sorted(ROOM.rglob("*.py")):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == "generator.errors":
                assert {alias.name for alias in node.names} <= {"Problem", "SeedbriefError"}
