"""Charts to draw in tests: small, long-worded, Chinese, hostile, and large."""

from __future__ import annotations

from pathlib import Path

from generator.charts import Chart, ChartKind, Column

FONTS = Path(__file__).parents[2] / "fonts"
NOWHERE = Path(__file__).parent / "no-such-folder"

LABELS = (
    Column("directive", "directive"),
    Column("commitment", "commitment"),
    Column("stated as fact", "fact"),
    Column("assessment", "assessment"),
    Column("risk", "risk"),
    Column("outlook", "outlook"),
    Column("unlabelled", "unlabelled"),
)
LONG = (
    "An unusually long title of a document that was written before anybody thought of charts, "
    "with a_word_that_is_longer_than_any_line_can_be_and_never_ends_and_never_ends"
)
HOSTILE = "<script>alert('$x^2$')</script> \\frac{1}{2} & --> ]]> \x00\x07\u202e\ud800 $\\notamacro{"
CHINESE = "新华社：关于前瞻布局和发展未来产业的第二十四次集体学习，二〇二六年二月"


def chart(
    kind: ChartKind,
    rows: tuple[str, ...],
    columns: tuple[Column, ...],
    values: tuple[tuple[int, ...], ...],
) -> Chart:
    """A chart with words that no picture may hold."""
    return Chart("sample", kind, "MESSAGE", "MEASURE", "SOURCE", "ALTERNATIVE", rows, columns, values)


def heatmap(rows: int, columns: int, *, words: str = "Document") -> Chart:
    """A heat map of any size with zeros, small and large counts."""
    return chart(
        ChartKind.HEATMAP,
        tuple(f"Topic {row} of many" for row in range(rows)),
        tuple(Column(f"{words} {column}", f"{column % 28 + 1} Feb 2026") for column in range(columns)),
        tuple(
            tuple(max(0, (row * 7 + column * 5) % 13 - 6) ** 2 for column in range(columns))
            for row in range(rows)
        ),
    )


def dots(rows: tuple[str, ...], *values: tuple[int, ...]) -> Chart:
    """A dot chart over the seven labels."""
    return chart(ChartKind.DOTS, rows, LABELS, values)


THREE_DOCUMENTS = dots(
    ("Daily, Jun 2026", "Weekly, Feb 2026", "Undated"),
    (0, 1, 0, 2, 0, 0, 0),
    (3, 1, 1, 0, 4, 1, 2),
    (0,) * 7,
)

SAMPLES: dict[str, Chart] = {
    "eight by three": heatmap(8, 3),
    "long names": heatmap(8, 3, words=LONG),
    "twelve": heatmap(8, 12),
    "twelve long": heatmap(8, 12, words=LONG),
    "twenty-four": heatmap(8, 24),
    "eighty by three hundred": heatmap(80, 300),
    "one cell": heatmap(1, 1),
    "large counts": chart(ChartKind.HEATMAP, ("All",), (Column("One", ""),) * 12, ((10**9,) * 12,)),
    "worded rows": chart(
        ChartKind.HEATMAP,
        (LONG, CHINESE, HOSTILE, ""),
        (Column(LONG, LONG), Column(CHINESE, ""), Column(HOSTILE, HOSTILE)),
        ((1, 0, 2), (0, 0, 0), (5, 6, 7), (1, 1, 1)),
    ),
    "no rows": chart(ChartKind.HEATMAP, (), (Column("One", ""),), ()),
    "no columns": chart(ChartKind.HEATMAP, ("One",), (), ((),)),
    "nothing but zeros": chart(ChartKind.HEATMAP, ("One",), (Column("One", ""),) * 3, ((0, 0, 0),)),
    "three documents": THREE_DOCUMENTS,
    "worded documents": dots(
        (LONG, CHINESE, HOSTILE), (3, 1, 4, 2, 3, 1, 2), (0, 1, 1, 0, 9, 0, 4), (1, 0, 2, 6, 0, 1, 0)
    ),
    "twenty-four of one": dots(("One",), (0, 0, 24, 0, 0, 0, 0)),
    "no documents": dots(()),
    "bars": dots(("One", LONG, CHINESE), (3, 1, 40, 2, 300, 1, 2), (0,) * 7, (1, 1, 1, 1, 1, 1, 1)),
    "many rows": dots(tuple(f"Document {at}" for at in range(60)), *[(1, 0, 2, 0, 0, 3, 1)] * 60),
}
