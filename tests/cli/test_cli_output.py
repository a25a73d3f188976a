"""Writing tables and problems."""

import pytest

from briefreader.cli.output import aligned, report, write


def test_columns_are_aligned_by_what_a_terminal_shows() -> None:
    """Wide characters count twice, combining ones not at all; no space ends a line."""
    rows = [["日本", "a", "x"], ["e\u0301t", "long", ""], ["plain", "b", "y"]]
    assert aligned(rows) == "日本   a     x\ne\u0301t     long\nplain  b     y\n"


def test_no_rows_are_no_lines() -> None:
    """An empty table is empty text."""
    assert aligned([]) == ""


def test_a_problem_is_one_line(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """Even if its message has several; bytes of file names that are no text are escaped."""
    report("first\nsecond\udcff")
    assert capsysbinary.readouterr().err == b"briefreader: first second\\udcff\n"


def test_output_is_utf_8(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """Whatever the stream's own encoding is."""
    write("“é日🌉”\n")
    assert capsysbinary.readouterr().out == "“é日🌉”\n".encode()
