"""The script that brings the translations up to date."""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from briefreader.services.detection.shipped_themes import load_taxonomy


@pytest.fixture(scope="session")
def translations(project: Path, load_script: Callable[[Path], ModuleType]) -> ModuleType:
    """Return the script as a module."""
    return load_script(project / "tools" / "translations.py")


def test_finds_the_names_and_descriptions_of_the_themes(translations: ModuleType) -> None:
    """Of every theme that ships, under the context that the windows ask for."""
    found = list(translations.themes_in(translations.THEMES))
    assert {each.context for each in found} == {"themes"}
    assert not any(each.plural for each in found)
    texts = [each.text for each in found]
    themes = load_taxonomy().themes
    assert texts == [text for each in themes for text in (each.name, each.description)]


def test_translators_are_given_the_themes(
    translations: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With what the code marks, in every language; English needs only its plurals."""
    code = tmp_path / "code"
    code.mkdir()
    (code / "one.py").write_text('translate("one", "A window")\n', encoding="utf-8")
    themes = tmp_path / "themes.toml"
    themes.write_text(
        '[[theme]]\nname = "Fish & chips"\ndescription = "The “best” meal"\n', encoding="utf-8"
    )
    monkeypatch.setattr(translations, "CODE", code)
    monkeypatch.setattr(translations, "THEMES", themes)
    assert translations.main(tmp_path) == 0
    french = (tmp_path / "briefreader_fr.ts").read_text("utf-8")
    assert "<name>themes</name>" in french
    for text in ("A window", "Fish &amp; chips", "The “best” meal"):
        assert f"<source>{text}</source>" in french
    assert "Fish" not in (tmp_path / "briefreader_en.ts").read_text("utf-8")
