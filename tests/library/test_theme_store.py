"""The user's themes win over the shipped ones."""

import sqlite3
from dataclasses import replace

from briefreader.commitments.taxonomy import Taxonomy, Term, Theme
from briefreader.library.database import Library


def theme(key: str, name: str) -> Theme:
    """Return a theme with a term."""
    return Theme(
        key=key,
        name=name,
        description=f"All about {name}",
        colour_light="#aabbcc",
        colour_dark="#112233",
        terms=(Term("treaty*", 2.0), Term("WTO", 3.0, capitals=True)),
    )


TRADE, HEALTH = theme("trade", "Trade"), theme("health", "Health")


def test_shipped_themes_come_in_their_order(library: Library) -> None:
    """With their terms and colours, as the taxonomy has them."""
    library.themes.ensure_shipped(Taxonomy((TRADE, HEALTH)))
    assert library.themes.all() == (TRADE, HEALTH)


def test_a_new_version_of_the_taxonomy_comes_in(library: Library) -> None:
    """Shipped themes that nobody edited follow the app, in their new order."""
    library.themes.ensure_shipped(Taxonomy((TRADE, HEALTH)))
    renamed = replace(TRADE, name="Trade and investment")
    library.themes.ensure_shipped(Taxonomy((HEALTH, renamed)))
    assert library.themes.all() == (HEALTH, renamed)


def test_an_edited_theme_stays_as_the_user_made_it(library: Library) -> None:
    """Neither the same nor a new version of the app takes the edit back."""
    library.themes.ensure_shipped(Taxonomy((TRADE, HEALTH)))
    edited = replace(TRADE, name="Commerce", terms=())
    library.themes.put(edited)
    library.themes.ensure_shipped(Taxonomy((replace(TRADE, name="Trade 2"), HEALTH)))
    assert library.themes.all() == (edited, HEALTH)


def test_a_theme_of_the_users_own_comes_last(library: Library) -> None:
    """And stays when the shipped ones are brought in again."""
    own = theme("fisheries", "Fisheries")
    library.themes.ensure_shipped(Taxonomy((TRADE, HEALTH)))
    library.themes.put(own)
    library.themes.ensure_shipped(Taxonomy((TRADE, HEALTH)))
    assert library.themes.all() == (TRADE, HEALTH, own)


def test_bringing_in_the_same_themes_writes_nothing(library: Library) -> None:
    """Every start of the app does it; the file should not change for that."""
    library.themes.ensure_shipped(Taxonomy((TRADE, HEALTH)))
    other = sqlite3.connect(library.path)
    before = other.execute("PRAGMA data_version").fetchone()
    library.themes.ensure_shipped(Taxonomy((TRADE, HEALTH)))
    assert other.execute("PRAGMA data_version").fetchone() == before
    library.themes.put(TRADE)
    assert other.execute("PRAGMA data_version").fetchone() != before
    other.close()
