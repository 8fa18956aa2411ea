"""What the font tests share."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="session")
def gb2312_hanzi() -> frozenset[str]:
    """List the hanzi of GB 2312: rows 16 to 55 are level 1, 56 to 87 level 2."""
    cells = ((row, cell) for row in range(0xA0 + 16, 0xA0 + 88) for cell in range(0xA1, 0xFF))
    return frozenset(bytes(cell).decode("gb2312", "ignore") for cell in cells) - {""}
