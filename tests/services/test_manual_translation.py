"""The manual in French: in step with the English one, and in the words of the French windows.

What lags, and what has changed in the English page, is shown by ``tools/manual_translation.py``.
"""

import re
from collections.abc import Callable
from itertools import chain
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage

from briefreader import shipped
from briefreader.services.manual import INDEX, manual_file, markdown_html, read_manual

LANGUAGE = "fr"
ENGLISH = {page.name: page.text for page in read_manual()}
FRENCH = {page.name: page.text for page in read_manual(LANGUAGE)}
NO_NAMES = {"quick-guide": {"open", "print"}}
"""Emphasised words that say what to do, not which button to press, though there is one."""
KEYS = {"right": {"droite"}, "delete": {"suppr"}}
"""Keys that are called as buttons are."""


@pytest.fixture(scope="module")
def tool(project: Path, load_script: Callable[[Path], ModuleType]) -> ModuleType:
    """Return the script that compares the pages."""
    return load_script(project / "tools" / "manual_translation.py")


@pytest.fixture(scope="module")
def translations() -> dict[str, set[str]]:
    """Return what each text of the English windows is in the French ones, small and plain."""
    found: dict[str, set[str]] = {name: set(keys) for name, keys in KEYS.items()}
    file = shipped.resource("i18n", f"briefreader_{LANGUAGE}.ts")
    for message in ET.parse(file).getroot().iter("message"):  # noqa: S314
        translation = message.find("translation")
        assert translation is not None
        forms = [each.text or "" for each in translation.iter("numerusform")]
        french = {plain(each) for each in forms or [translation.text or ""]}
        found.setdefault(plain(message.findtext("source", "")), set()).update(french)
    return found


def plain(name: str) -> str:
    """Return the name of an action or button without its mnemonic, dots and colon, in small."""
    return re.sub(r"[\s…:]+$|&", "", " ".join(name.split())).casefold()


def parts(name: str) -> tuple[str, ...]:
    """Return the menus and the action of a path such as "File > Open…"."""
    return tuple(plain(part) for part in re.split(" [>→] ", name))


def test_no_page_lags(tool: ModuleType) -> None:
    """Same headings, paragraphs, rows, keys, links and pictures, and nothing is new in English."""
    lags = {name: lag for name in tool.page_names() if (lag := tool.lag_of(name))}
    assert lags == {}, "see tools/manual_translation.py"
    assert {path.name for path in tool.TRANSLATED.glob("*.md")} == {
        path.name for path in shipped.manual().glob("*.md")
    }


def test_what_lags_is_told(tool: ModuleType) -> None:
    """By the headings between which something is missing or other."""
    english = "# Read\n\nPress **Ctrl+Shift+F**.\n\n## More\n\n- [a](a.md)\n- `--help`\n"
    french = "# Lire\n\nAppuyez sur **Ctrl+Maj+F**.\n\n## Encore\n\n- [a](b.md)\n"
    assert tool.differences(english, english) == []
    assert tool.differences(english, french) == [
        "“More” / “Encore”: 2 list item, 2 paragraph; translated 1 list item, 1 paragraph",
        "“More” / “Encore”: without a.md, --help",
        "“More” / “Encore”: with b.md",
    ]
    assert tool.differences(english, french.replace("##", "###")) == [
        "headings: h1 h2; translated h1 h3"
    ]


@pytest.mark.parametrize("name", FRENCH)
def test_menus_and_buttons_are_named_as_in_the_windows(
    name: str,
    tool: ModuleType,
    translations: dict[str, set[str]],
) -> None:
    """A name that the English page emphasises has its translation in the French one."""
    french = [parts(each) for each in tool.emphasised(FRENCH[name]) if not tool.key_of(each)]
    missing, left = [], 0
    for each in tool.emphasised(ENGLISH[name]):
        if tool.key_of(each):
            continue
        path = parts(each)
        if each.casefold() in NO_NAMES.get(name, ()) or not all(map(translations.get, path)):
            left += 1
            continue
        said = [translations[part] for part in path]
        found = next((words for words in french if fits(words, said)), None)
        if found is None:
            missing.append(f"{each}: {' > '.join(' / '.join(sorted(part)) for part in said)}")
        else:
            french.remove(found)
    assert missing == []
    assert len(french) == left, french


def fits(words: tuple[str, ...], said: list[set[str]]) -> bool:
    """Tell whether the words of a French path are translations of those of an English one."""
    return len(words) == len(said) and all(
        word in names for word, names in zip(words, said, strict=True)
    )


@pytest.mark.parametrize("name", FRENCH)
def test_spaces_and_apostrophes_are_french(name: str, tool: ModuleType) -> None:
    """No line can begin with a sign; ``tools/manual_translation.py --done`` sets them."""
    assert FRENCH[name] == tool.french_typography(FRENCH[name])


def test_code_keeps_its_spaces_and_apostrophes(tool: ModuleType) -> None:
    """And a picture its exclamation mark."""
    text = "l'un : « a » `l'un : b` ![c](d.png)\n\n```\nx : y\n```\n"
    space = "\N{NARROW NO-BREAK SPACE}"
    assert tool.french_typography(text) == (
        f"l’un{space}: «{space}a{space}» `l'un : b` ![c](d.png)\n\n```\nx : y\n```\n"
    )


def test_links_and_pictures_lead_somewhere() -> None:
    """Those of a French page to pages and pictures that there are."""
    html = "".join(map(markdown_html, FRENCH.values()))
    links = re.findall(r'href="([^"]+)"', html)
    assert {link.removesuffix(".md") for link in links} <= set(FRENCH)
    pictures = set(re.findall(r'<img src="([^"]+)" alt="[^"]', html))
    assert len(pictures) > 10
    assert [each for each in pictures if QImage(str(manual_file(each, LANGUAGE))).isNull()] == []


def test_a_page_that_is_missing_is_shown_in_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stands in the French contents by its English title, at its place."""
    contents = "```{toctree}\n:maxdepth: 1\n\nread\nnew\n```\n"
    pages = {
        f"{INDEX}.md": f"# Manual\n\n{contents}",
        "read.md": "# Read\n",
        "new.md": "# New\n",
        f"fr/{INDEX}.md": f"# Manuel\n\n{contents.replace('new', '')}",
        "fr/read.md": "# Lire\n",
    }
    (tmp_path / "fr").mkdir()
    for name, text in pages.items():
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.setattr(shipped, "manual", lambda: tmp_path)
    french = read_manual(LANGUAGE)
    assert [page.title for page in french] == ["Manuel", "Lire", "New"]
    assert "- [Lire](read.md)\n- [New](new.md)" in french[0].text
    other = read_manual("ru")
    assert [page.title for page in chain(other, read_manual())] == ["Manual", "Read", "New"] * 2
