"""Workbooks: texts of the first sheet, as XlsxWriter, Excel and LibreOffice write them."""

import io
from pathlib import Path

import pytest
import xlsxwriter

import format_files as files
from briefreader.documents.xlsx import read_rows
from briefreader.errors import DocumentError

PATH = Path("x.xlsx")
HEAD = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://x/relationships/{kind}" Target="{target}"/></Relationships>'
)


def workbook(rows: str) -> bytes:
    """Return a workbook whose sheet has these rows, written by hand."""
    relations = {"officeDocument": "xl/workbook.xml", "worksheet": "sheet.xml"}
    package, book = (
        RELATIONS.format(kind=kind, target=target).encode() for kind, target in relations.items()
    )
    return files.archive(
        {
            "_rels/.rels": package,
            "xl/workbook.xml": b"<workbook/>",
            "xl/_rels/workbook.xml.rels": book,
            "xl/sheet.xml": f"{HEAD}{rows}</sheetData></worksheet>".encode(),
        }
    )


def test_what_xlsxwriter_writes_is_read() -> None:
    """Shared strings, numbers, gaps, rich text, signs that XML has no way to write."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        bold = book.add_format({"bold": True})
        sheet.write_row(0, 0, ["id", "ü & <b>", "a\r\nb\x0bc"])
        sheet.write(1, 0, 12)
        sheet.write_rich_string(1, 2, "plain ", bold, "bold")
        sheet.write_formula(3, 1, "=1+1", None, "two")
    assert read_rows(PATH, out.getvalue()) == [
        ["id", "ü & <b>", "a\r\nb\x0bc"],
        ["12", "", "plain bold"],
        ["", "two"],
    ]


def test_cells_need_no_references_nor_shared_strings() -> None:
    """Inline strings, cells that follow each other, and those far to the right."""
    rows = (
        '<row><c t="inlineStr"><is><t>a</t><rPh><t>reading</t></rPh></is></c><c><v>1</v></c></row>'
        '<row><c r="XFD1" t="str"><v>far</v></c><c r="B2" t="s"><v>9</v></c></row>'
    )
    assert read_rows(PATH, workbook(rows)) == [["a", "1"], ["", ""]]


@pytest.mark.parametrize(
    "content",
    [b"", b"PK\x03\x04", workbook("<row>")[:200], files.archive({"xl/workbook.xml": b"<a/>"})],
)
def test_what_is_no_workbook_is_refused(content: bytes) -> None:
    """With a reason that a person understands."""
    with pytest.raises(DocumentError, match="damaged"):
        read_rows(PATH, content)
