"""Printed files are tagged and archival: what PDF/UA-1 and PDF/A-2a ask for stands in them."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest

from generator.errors import BuildError
from tests.printing.samples import PLAIN, data_of, elements, one_topic, print_data

if TYPE_CHECKING:
    from pathlib import Path

    from generator.printing.fonts import PrintFonts

_HEADINGS = [f"/H{level}" for level in range(1, 7)]


def _check_declared(pdf: pikepdf.Pdf) -> None:
    assert bool(pdf.Root.MarkInfo.Marked)
    assert str(pdf.Root.Lang) == "en"
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")
        assert metadata["dc:title"]
        assert metadata["dc:creator"] == ["Future industries briefing"]
        assert metadata["dc:description"]
        assert metadata["xmp:CreateDate"].startswith("2026-06-01")
    assert str(pdf.docinfo["/Keywords"])


def _check_tags(pdf: pikepdf.Pdf) -> None:
    tags = [str(element.S) for element in elements(pdf)]
    levels = [_HEADINGS.index(tag) + 1 for tag in tags if tag in _HEADINGS]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
    assert tags.count("/Table") >= 1
    assert tags.count("/TH") >= 3 * tags.count("/Table")
    assert {"/L", "/LI", "/Lbl", "/LBody", "/P"} <= set(tags)
    for element in elements(pdf):
        if str(element.S) == "/Figure":
            assert len(str(element.Alt)) > 20


def _cells(row: pikepdf.Dictionary) -> list[tuple[str, str]]:
    """(tag, scope) of each cell of a row."""
    cells: list[Any] = list(row.K)
    return [
        (str(cell.S), next((str(one.Scope) for one in cell.get("/A", ()) if "/Scope" in one), ""))
        for cell in cells
    ]


def _check_tables(pdf: pikepdf.Pdf) -> None:
    for table in elements(pdf):
        if str(table.S) != "/Table":
            continue
        rows = [element for element in elements(pdf, table) if str(element.S) == "/TR"]
        cells = [_cells(row) for row in rows]
        assert len(rows) >= 2
        assert set(cells[0]) == {("/TH", "/Column")}
        assert {row[0] for row in cells[1:]} == {("/TH", "/Row")}
        assert {cell for row in cells[1:] for cell in row[1:]} == {("/TD", "")}


def test_tables_have_heads_of_columns_and_rows(brief_files: list[Path], volume: pikepdf.Pdf) -> None:
    """In every table the first row heads its columns and the first cell of each other row heads its row."""
    _check_tables(volume)
    for file in brief_files:
        with pikepdf.open(file) as pdf:
            assert pdf.check_pdf_syntax() == []
            _check_tables(pdf)


def test_a_brief_declares_its_standards(brief_files: list[Path]) -> None:
    """Every brief is marked, in a language, with title, author, subject, keywords and the edition's date."""
    for file in brief_files:
        with pikepdf.open(file) as pdf:
            _check_declared(pdf)
            tags = [str(element.S) for element in elements(pdf)]
            assert tags.count("/H1") == 1
            assert tags.count("/Figure") == 1
            _check_tags(pdf)


def test_the_volume_declares_its_standards(volume: pikepdf.Pdf) -> None:
    """So is the volume; it has a figure for each brief and each part, and its pages carry their numbers."""
    _check_declared(volume)
    _check_tags(volume)
    figures = [element for element in elements(volume) if str(element.S) == "/Figure"]
    assert len(figures) == 27
    assert "/PageLabels" in volume.Root


def test_chinese_is_marked_as_such(brief_files: list[Path]) -> None:
    """The Chinese name in each brief's title stands on page one as content in Chinese."""
    for file in brief_files:
        with pikepdf.open(file) as pdf:
            assert b"/Lang(zh-CN)" in pdf.pages[0].Contents.read_bytes(), file.name


def test_bookmarks_lead_through_a_brief(brief_files: list[Path]) -> None:
    """A brief's outline holds its title, and below it its parts in the order of reading."""
    with pikepdf.open(brief_files[-1]) as pdf, pdf.open_outline() as outline:
        (title,) = outline.root
        parts = [item.title for item in title.children]
    assert parts[0] == "Key points"
    assert parts[-1] == "Cite this brief"
    assert parts.index("Who says it, who does not") < parts.index("Gaps") < parts.index("Sources")


def test_bookmarks_lead_through_the_volume(volume: pikepdf.Pdf) -> None:
    """The volume's outline holds front matter, parts with their briefs, register, index and colophon."""
    with volume.open_outline() as outline:
        titles = [item.title for item in outline.root]
        parts = {item.title: len(list(item.children)) for item in outline.root}
    assert titles[1:] == [
        *("The edition at a glance", "Sectors", "Themes", "Sources"),
        *("Index of speakers", "Index of topics", "Colophon"),
    ]
    assert parts["Sectors"] == 8
    assert parts["Themes"] == 17


def _targets(pdf: pikepdf.Pdf) -> tuple[list[Any], list[str]]:
    inside, outside = [], []
    for page in pdf.pages:
        for annotation in page.get("/Annots", ()):
            assert str(annotation.Subtype) == "/Link"
            if "/A" in annotation:
                outside.append(str(annotation.A.URI))
            else:
                inside.append(annotation.Dest)
    return inside, outside


def test_links_resolve(brief_files: list[Path], volume: pikepdf.Pdf) -> None:
    """A link inside leads to a page of the same file, one outside is an address of a source."""
    for file in (*brief_files[:3], None):
        pdf = pikepdf.open(file) if file is not None else volume
        pages = {page.objgen for page in pdf.pages}
        names = {str(name) for name in _named(pdf)}
        inside, outside = _targets(pdf)
        assert inside
        for target in inside:
            known = target[0].objgen in pages if isinstance(target, pikepdf.Array) else str(target) in names
            assert known, target
        assert all(address.startswith("https://") for address in outside)


def _named(pdf: pikepdf.Pdf) -> list[str]:
    if "/Names" not in pdf.Root or "/Dests" not in pdf.Root.Names:
        return []
    return [str(key) for key in pikepdf.NameTree(pdf.Root.Names.Dests)]


def test_every_font_is_inside(volume: pikepdf.Pdf) -> None:
    """Each font is embedded, with a table of what its glyphs mean."""
    found = set()
    for page in volume.pages:
        for font in page.Resources.get("/Font", {}).values():
            assert "/ToUnicode" in font
            assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor
            found.add(str(font.BaseFont).partition("+")[2])
    assert {"SourceSerif4-Regular", "SourceSans3-Regular", "NotoSansSC-Regular"} <= found


def test_a_checker_finds_nothing(brief_files: list[Path], volume_file: Path) -> None:
    """`pdfua`, which tries a part of PDF/UA-1, has no complaint."""
    pdfua = pytest.importorskip("pdfua")
    for file in (*brief_files, volume_file):
        report = pdfua.validate(file)
        assert list(report.findings) == [], file.name


def test_a_figure_without_alternative_text_is_refused(fonts: PrintFonts) -> None:
    """A chart that nobody has put into words stops the build, and says which."""
    data = data_of(one_topic(PLAIN))
    data["brief"]["chart"]["alternative"] = " "
    with pytest.raises(BuildError, match="a chart needs an alternative text: One statement"):
        print_data(data, fonts)
