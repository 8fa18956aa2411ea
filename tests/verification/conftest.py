"""The tiny site, anew for each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .tiny_site import TinySite

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def tiny(tmp_path: Path) -> TinySite:
    """A project whose site is proved."""
    return TinySite(tmp_path)
