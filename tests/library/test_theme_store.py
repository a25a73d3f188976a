"""The user's themes win over the shipped ones."""

import sqlite3
from dataclasses import replace

from briefreader.commitments.attributes.taxonomy import Taxonomy, Theme
from briefreader.library.database import Library
from briefreader.library.records import Commitment, Theming
from briefreader.library.themes import KeptTheme, ThemeOrigin, ThemeSet, with_theme
from themes_made import HEALTH, TRADE, theme


def keep(library: Library, edited: Theme, merged_into: str = "") -> None:
    """Store the user's version of a theme, or a theme of the user's own."""
    kept = library.themes.kept()
    made = kept.get(edited.key) or KeptTheme(theme=edited, position=0)
    made = replace(made, theme=edited, origin=ThemeOrigin.USER, merged_into=merged_into)
    library.themes.put(with_theme(kept, made))


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
    keep(library, edited)
    library.themes.ensure_shipped(Taxonomy((replace(TRADE, name="Trade 2"), HEALTH)))
    assert library.themes.all() == (edited, HEALTH)


def test_a_theme_of_the_users_own_comes_last(library: Library) -> None:
    """And stays when the shipped ones are brought in again."""
    own = theme("fisheries", "Fisheries")
    library.themes.ensure_shipped(Taxonomy((TRADE, HEALTH)))
    keep(library, own)
    library.themes.ensure_shipped(Taxonomy((TRADE, HEALTH)))
    assert library.themes.all() == (TRADE, HEALTH, own)


def test_bringing_in_the_same_themes_writes_nothing(library: Library) -> None:
    """Every start of the app does it; the file should not change for that."""
    library.themes.ensure_shipped(Taxonomy((TRADE, HEALTH)))
    other = sqlite3.connect(library.path)
    before = other.execute("PRAGMA data_version").fetchone()
    library.themes.ensure_shipped(Taxonomy((TRADE, HEALTH)))
    assert other.execute("PRAGMA data_version").fetchone() == before
    keep(library, replace(TRADE, name="Commerce"))
    assert other.execute("PRAGMA data_version").fetchone() != before
    other.close()


def test_a_merged_theme_is_not_offered(library: Library) -> None:
    """Neither now nor after an upgrade, which may have changed it; it is still kept."""
    library.themes.ensure_shipped(Taxonomy((TRADE, HEALTH)))
    keep(library, HEALTH, merged_into="trade")
    library.themes.ensure_shipped(Taxonomy((TRADE, replace(HEALTH, name="Health 2"))))
    assert library.themes.all() == (TRADE,)
    kept = library.themes.kept().get("health")
    assert kept
    assert (kept.theme, kept.merged_into) == (HEALTH, "trade")


def test_a_shipped_theme_that_was_merged_unedited_stays_away(library: Library) -> None:
    """Though it is the shipped one, which upgrades may change."""
    library.themes.ensure_shipped(Taxonomy((TRADE, HEALTH)))
    before = library.themes.kept()
    merged = tuple(
        replace(each, merged_into="trade") if each.theme == HEALTH else each for each in before.kept
    )
    library.themes.put(ThemeSet(merged))
    library.themes.ensure_shipped(Taxonomy((TRADE, replace(HEALTH, name="Health 2"))))
    assert library.themes.kept() == ThemeSet(merged)


def test_a_set_of_themes_takes_the_place_of_all(library: Library) -> None:
    """What is not in it goes; the former set brings everything back."""
    library.themes.ensure_shipped(Taxonomy((TRADE, HEALTH)))
    before = library.themes.kept()
    library.themes.put(ThemeSet(before.kept[1:]))
    assert library.themes.all() == (HEALTH,)
    library.themes.put(before)
    assert library.themes.kept() == before


def test_sets_with_the_same_terms_sort_alike(library: Library) -> None:
    """A name or a colour sorts nothing; a term and a theme more or less do."""
    library.themes.ensure_shipped(Taxonomy((TRADE, HEALTH)))
    before = library.themes.kept()
    keep(library, replace(TRADE, name="Commerce", colour_light="#ffffff"))
    assert library.themes.kept().sorts_like(before)
    keep(library, replace(TRADE, terms=()))
    assert not library.themes.kept().sorts_like(before)
    library.themes.put(before)
    keep(library, HEALTH, merged_into="trade")
    assert not library.themes.kept().sorts_like(before)


def test_the_themes_of_many_commitments_at_once(library: Library, a_commitment: Commitment) -> None:
    """Those with a theme are found with all they have; other themes take their place, in order."""
    one = library.commitments.put(a_commitment)
    other = library.commitments.put(replace(a_commitment, themes=("energy",)))
    assert library.theming.having(["terrorism", "health"]) == Theming(((one.id, one.themes),))
    given = Theming(((one.id, ("b", "a")), (other.id, ()), (999, ("lost",))))
    library.theming.put(given)
    assert library.commitments.get(one.id) == replace(one, themes=("b", "a"))
    assert library.commitments.get(other.id) == replace(other, themes=())
    assert library.theming.having(["lost"]) == Theming(())
    assert library.problems() == ()


def test_the_taxonomy_tells_what_was_merged(library: Library) -> None:
    """With the theme that it became part of, as detection in other languages needs it."""
    library.themes.ensure_shipped(Taxonomy((TRADE, HEALTH)))
    assert library.themes.taxonomy() == Taxonomy((TRADE, HEALTH))
    keep(library, HEALTH, merged_into="trade")
    assert library.themes.taxonomy() == Taxonomy((TRADE,), (("health", "trade"),))
