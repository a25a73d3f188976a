"""The manual's pages: complete, true to the app, and without anything from elsewhere."""

import re

import pytest
from PySide6.QtGui import QImage

from briefreader import shipped
from briefreader.cli.commands import SUMMARIES, load
from briefreader.services.manual import INDEX, ManualPage, markdown_html, pages_with, read_manual

PAGES = read_manual()
NAMES = {page.name for page in PAGES}


def test_every_page_of_the_folder_is_in_the_contents() -> None:
    """The index comes first, and each page stands in it once."""
    files = {path.stem for path in shipped.manual().glob("*.md")}
    assert files == NAMES
    assert len(PAGES) == len(NAMES)
    assert PAGES[0].name == INDEX
    for page in PAGES[1:]:
        assert f"({page.name}.md)" in PAGES[0].text


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_and_pictures_lead_somewhere(page: ManualPage) -> None:
    """To pages of the manual and to pictures that can be read; never to the network."""
    html = markdown_html(page.text)
    assert page.title
    assert "http:" not in html
    assert "https:" not in html
    for target in re.findall(r'href="([^"]+)"', html):
        assert target.removesuffix(".md") in NAMES
    for picture, text in re.findall(r'<img src="([^"]+)" alt="([^"]*)"', html):
        assert not QImage(str(shipped.manual() / picture)).isNull()
        assert text


def test_every_command_is_explained() -> None:
    """With its name as it is typed."""
    page = next(page for page in PAGES if page.name == "command-line")
    for command in map(load, SUMMARIES):
        assert f"`briefreader {command.name}" in page.text


def test_search_finds_pages_with_all_words_in_any_case() -> None:
    """No words find every page."""
    assert [page.name for page in pages_with(PAGES, "LETTER briefing a4")] == ["brief"]
    assert pages_with(PAGES, "  ") == PAGES
    assert pages_with(PAGES, "xylophone") == ()
