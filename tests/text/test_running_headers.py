"""Page furniture: what a web page or a printer puts around a text."""

import pytest

from briefreader.text.running_headers import without_furniture

BODY = ["We met.", "We parted."]


@pytest.mark.parametrize(
    "line",
    [
        "Back to top",
        "RETURN TO TOP",
        "Skip to main content",
        "skip to navigation",
        "Page 3",
        "Page 3 of 12",
        "Share this page on Facebook",
        "Share on",
        "###",
        r"\####",
        "- 4 -",
        "-30-",
        "- end -",
        "more -",
        "Click here to print",
        "to print",
        "Printer-friendly version",
        "Print friendly",
        "Advertisement",
    ],
)
def test_some_lines_are_never_of_a_text(line: str) -> None:
    """Also between its paragraphs, as at the foot of a page."""
    assert without_furniture([BODY[0], line, BODY[1]]) == BODY


@pytest.mark.parametrize(
    "line",
    [
        "Print",
        "Print this page",
        "E-mail this",
        "email",
        "Share",
        "Menu",
        "Download PDF",
        "English",
        "WhatsApp",
        "Copy link",
        "Category: Latest News",
        "Tags: trade, fish",
        "Filed under: news",
        "Posted on: 3 May",
        "Last updated: 3 May",
        "Press release",
        "Related links",
        "Briefing Room",
        "Statements and Releases",
        "Next post",
        "For immediate release:",
        "Media contact: A. Person",
        "Accept all cookies",
        "© 2022 Ministry",
        "Copyright 2022",
        "All rights reserved.",
    ],
)
def test_other_lines_are_furniture_at_the_edges(line: str) -> None:
    """Before the first and after the last paragraph; between them they are the text's own."""
    assert without_furniture([line, line, *BODY, line]) == BODY
    assert without_furniture([BODY[0], line, BODY[1]]) == [BODY[0], line, BODY[1]]
    assert without_furniture([line, line]) == []


@pytest.mark.parametrize("line", ["Page three", "Share this with all of our partners", "Printed"])
def test_a_line_that_begins_like_furniture_is_none(line: str) -> None:
    """Nor is a text without any."""
    assert without_furniture([line]) == [line]
    assert without_furniture([]) == []
