"""A user's edits of themes hold for statements in every language."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from briefreader import shipped
from briefreader.commitments.attributes.taxonomy import TermKind
from briefreader.commitments.attributes.themes import ThemeScorers
from briefreader.library.database import Library
from briefreader.library.themes import ThemeSet
from briefreader.services.changes import apply_changes
from briefreader.services.detection.detection import detector_of, load_detector
from briefreader.services.detection.shipped_themes import load_taxonomy, load_vocabulary
from briefreader.services.detection.theme_editing import edit_theme, merge_theme, theme_changes
from briefreader.services.importing.document_reading import setup_of
from briefreader.services.library_access import open_with_themes

SHIPPED = {theme.key: theme for theme in load_taxonomy().themes}


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Library]:
    """Return a library with the shipped themes."""
    with open_with_themes(tmp_path / "own.db") as library:
        yield library


def save(library: Library, themes: ThemeSet) -> None:
    """Bring edited themes into the library."""
    apply_changes(library, theme_changes(library, themes, SHIPPED))


def first_theme(library: Library, language: str, action: str) -> str:
    """Return the first theme that an action gets in a statement in ``language``."""
    scorer = ThemeScorers(library.themes.taxonomy(), load_vocabulary).of(language)
    return scorer.themes(scorer.scores(action))[0]


def test_a_term_of_the_users_own_holds_in_every_language(own: Library) -> None:
    """Beside those of that language."""
    health = SHIPPED["health"]
    terms = (*health.terms, TermKind.STRONG.term("balnéo*"))
    save(own, edit_theme(own.themes.kept(), replace(health, terms=terms)))
    assert first_theme(own, "fr", "soutenir la balnéothérapie") == "health"
    assert first_theme(own, "fr", "vacciner les enfants") == "health"
    assert first_theme(own, "en", "to support balnéothérapie") == "health"


def test_a_merged_theme_is_merged_in_every_language(own: Library) -> None:
    """Its words speak for the theme that it became part of."""
    assert first_theme(own, "ru", "вакцинировать детей") == "health"
    save(own, merge_theme(own.themes.kept(), "health", "development"))
    assert first_theme(own, "ru", "вакцинировать детей") == "development"


def test_a_library_without_edits_needs_no_detector_of_its_own(own: Library) -> None:
    """Its themes are the shipped ones, those of an edited one are not."""
    assert detector_of(own) is load_detector()
    assert setup_of(own).taxonomy == load_taxonomy()
    save(own, merge_theme(own.themes.kept(), "health", "development"))
    assert detector_of(own).taxonomy == own.themes.taxonomy()
    assert setup_of(own).taxonomy.merged == (("health", "development"),)


def test_new_english_terms_come_into_a_library(
    own: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They stand in a file of their own, whose change is noticed when the library is opened."""
    own.themes.put(ThemeSet(own.themes.kept().kept[1:]))
    with open_with_themes(own.path) as again:
        assert len(again.themes.all()) == len(SHIPPED) - 1
    changed = tmp_path / "themes.toml"
    english = shipped.resource("languages", "en", "themes.toml")
    changed.write_bytes(english.read_bytes() + b"# changed\n")
    real = shipped.resource
    monkeypatch.setattr(
        shipped, "resource", lambda *parts: changed if "en" in parts else real(*parts)
    )
    with open_with_themes(own.path) as again:
        assert len(again.themes.all()) == len(SHIPPED)
