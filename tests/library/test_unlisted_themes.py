"""Commitments keep keys of themes that the library does not list, whatever the foreign key asks."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from briefreader.commitments.attributes.taxonomy import Taxonomy
from briefreader.library.database import Library, open_library
from briefreader.library.records import Commitment, Theming
from briefreader.library.salvage import salvage
from briefreader.library.themes import KeptTheme, ThemeSet, with_theme
from themes_made import HEALTH, TRADE, theme


def unlisted(library: Library) -> list[str]:
    """Return the keys that only commitments know."""
    with closing(sqlite3.connect(library.path)) as db:
        found = db.execute("SELECT key FROM themes WHERE unlisted ORDER BY key")
        return [key for (key,) in found]


def test_an_unknown_key_stays_with_its_commitment(
    library: Library, a_commitment: Commitment
) -> None:
    """It is no theme for that; one that comes later takes its place."""
    library.themes.ensure_shipped(Taxonomy((TRADE,)))
    stored = library.commitments.put(replace(a_commitment, themes=("health", "trade")))
    assert library.themes.all() == (TRADE,)
    assert unlisted(library) == ["health"]
    library.themes.ensure_shipped(Taxonomy((TRADE, HEALTH)))
    assert library.themes.all() == (TRADE, HEALTH)
    assert unlisted(library) == []
    assert library.commitments.get(stored.id).themes == ("health", "trade")
    assert library.problems() == ()


def test_a_theme_goes_though_another_window_has_just_given_it(
    library: Library, a_commitment: Commitment
) -> None:
    """The commitment keeps its key, and the theme comes back as it was."""
    library.themes.ensure_shipped(Taxonomy((TRADE, HEALTH)))
    before = library.themes.kept()
    stored = library.commitments.put(replace(a_commitment, themes=("health",)))
    library.themes.put(ThemeSet(before.kept[:1]))
    assert library.themes.kept() == ThemeSet(before.kept[:1])
    assert library.commitments.get(stored.id).themes == ("health",)
    assert library.problems() == ()
    library.themes.put(before)
    assert library.themes.kept() == before


@pytest.mark.parametrize("themes_first", [True, False])
def test_a_step_may_take_a_theme_before_or_after_its_commitments(
    library: Library, a_commitment: Commitment, *, themes_first: bool
) -> None:
    """Undo goes the other way; nothing of the theme is left in the end."""
    library.themes.ensure_shipped(Taxonomy((TRADE,)))
    listed = library.themes.kept()
    bees = KeptTheme(theme=theme("bees", "Bees"), position=1)
    library.themes.put(with_theme(listed, bees))
    stored = library.commitments.put(replace(a_commitment, themes=("bees", "trade")))

    def take_theme() -> None:
        library.themes.put(listed)

    def take_commitments() -> None:
        library.theming.put(Theming(((stored.id, ("trade",)),)))

    steps = (take_theme, take_commitments)
    with library.transaction():
        for step in steps if themes_first else reversed(steps):
            step()
    assert library.themes.kept() == listed
    assert unlisted(library) == []
    assert library.problems() == ()


def test_a_key_goes_with_the_last_commitment_that_has_it(
    library: Library, a_commitment: Commitment
) -> None:
    """Each way in which a commitment may lose it: Undo leaves the library as it was."""
    library.themes.ensure_shipped(Taxonomy((TRADE,)))
    one, other, last = (
        library.commitments.put(replace(a_commitment, themes=("health", "trade"))) for _ in "123"
    )
    library.commitments.put(replace(one, themes=("trade",)))
    library.commitments.delete(other.id)
    assert unlisted(library) == ["health"]
    library.statements.delete(last.statement_id)
    assert unlisted(library) == []
    assert library.themes.all() == (TRADE,)


def test_another_program_cannot_take_a_theme_from_under_a_commitment(
    library: Library, a_commitment: Commitment
) -> None:
    """SQLite holds the reference, as it tells Datasette."""
    library.themes.ensure_shipped(Taxonomy((TRADE,)))
    library.commitments.put(replace(a_commitment, themes=("trade",)))
    with closing(sqlite3.connect(library.path)) as db:
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("DELETE FROM themes WHERE key = 'trade'")
        with pytest.raises(sqlite3.IntegrityError):
            db.commit()


def test_a_salvaged_commitment_keeps_the_key_of_a_lost_theme(
    library: Library, a_commitment: Commitment
) -> None:
    """The shipped theme comes in again by the next start."""
    library.themes.ensure_shipped(Taxonomy((TRADE,)))
    stored = library.commitments.put(replace(a_commitment, themes=("trade",)))
    library.close()
    with closing(sqlite3.connect(library.path)) as db:
        db.execute("DELETE FROM themes")
        db.commit()
    made = library.path.with_name("made.db")
    salvage(library.path, made)
    with open_library(made) as opened:
        assert opened.commitments.get(stored.id).themes == ("trade",)
        assert opened.themes.all() == ()
        assert opened.problems() == ()
        opened.themes.ensure_shipped(Taxonomy((TRADE,)))
        assert opened.themes.all() == (TRADE,)
