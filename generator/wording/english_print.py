"""What pages say of printed files. English."""

from __future__ import annotations

from generator.wording.english import figure_of, number


def pdf_words(pages: int, size: int) -> str:
    """A printed file in a row of actions: `PDF, 3 pages, 210 KB`.

    Args:
        pages: how many it has.
        size: its bytes.
    """
    shown = f"{max(1, round(size / 1000)):,} KB" if size < 1_000_000 else f"{size / 1_000_000:.1f} MB"
    return f"PDF, {figure_of(pages, 'page')}, {shown}"


def paper_measure(measure: str, rows: int) -> str:
    """What a chart counts, where paper shows a few of its rows."""
    return f"{measure}; the {number(rows)} documents with most"
