"""What tests of print share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
import pytest

from tests.printing.samples import our_fonts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.printing.fonts import PrintFonts


@pytest.fixture(scope="session")
def fonts() -> PrintFonts:
    """The fonts of the repository."""
    return our_fonts()


@pytest.fixture(scope="session")
def brief_files(built_project: Path) -> list[Path]:
    """The PDFs of the shipped project's briefs."""
    files = sorted((built_project / "site/pdf").glob("*s/*.pdf"))
    assert len(files) == 25
    return files


@pytest.fixture(scope="session")
def volume_file(built_project: Path) -> Path:
    """The shipped edition as one volume."""
    return built_project / "site/pdf/edition.pdf"


@pytest.fixture
def volume(volume_file: Path) -> Iterator[pikepdf.Pdf]:
    """The volume, opened."""
    with pikepdf.open(volume_file) as opened:
        yield opened
