"""What pages say of printed files. English."""

from __future__ import annotations

from generator.wording.english import figure_of, number
from generator.wording.english_charts import by_words


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


def joined_measure(measure: str, before: int, after: int) -> str:
    """What a chart counts, where paper puts more documents together than a page does."""
    return measure.replace(by_words("rank", before)[3:], by_words("rank", after)[3:])


def joined_words(documents: int) -> str:
    """What documents are called that stand together behind those with most statements."""
    return f"{figure_of(documents, 'other')}, together"
