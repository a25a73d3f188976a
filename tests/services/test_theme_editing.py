"""Themes are edited as copies, and brought into the library as one step."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefreader.commitments.attributes.taxonomy import TermKind, Theme
from briefreader.library.database import Library
from briefreader.library.records import Commitment, Orphan, Review
from briefreader.library.themes import ThemeOrigin, ThemeSet
from briefreader.services.changes import apply_change, apply_changes
from briefreader.services.detection.detection import (
    detector_of,
    load_detector,
    redetect_all,
)
from briefreader.services.detection.shipped_themes import load_taxonomy, theme_names
from briefreader.services.detection.theme_editing import (
    add_theme,
    delete_theme,
    edit_theme,
    is_changed,
    merge_theme,
    restore_theme,
    theme_changes,
    unique_key,
)
from briefreader.services.library_access import open_with_themes
from briefreader.services.review import review
from reading_here import import_text

SHIPPED = {theme.key: theme for theme in load_taxonomy().themes}
COLOURS = ("#aabbcc", "#112233")
TEXT = (
    "Joint statement of Japan and Chad\n\n"
    "Japan and Chad agreed to build hospitals and solar parks. They agreed to lower tariffs. They "
    "agreed to produce vaccines. They agreed to resettle refugees. They agreed to fight crime."
)


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Library]:
    """Return a library with the shipped themes and one statement."""
    with open_with_themes(tmp_path / "own.db") as library:
        import_text(library, TEXT, load_detector())
        yield library


def save(library: Library, themes: ThemeSet) -> None:
    """Bring edited themes into the library."""
    apply_changes(library, theme_changes(library, themes, SHIPPED))


def theme(themes: ThemeSet, key: str) -> Theme:
    """Return the theme with this key."""
    kept = themes.get(key)
    assert kept
    return kept.theme


def themes_of(library: Library) -> list[tuple[str, ...]]:
    """Return the themes of each commitment."""
    return [each.themes for each in library.commitments.of_statement(1)]


def retheme(library: Library, number: int, *keys: str) -> Commitment:
    """Give a commitment these themes, as a person's decision."""
    one = library.commitments.of_statement(1)[number]
    after = apply_change(library, review.set_themes(one, keys)).after
    assert after
    return after


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Fisheries", "fisheries"),
        ("  Water & sanitation (WASH) ", "water-sanitation-wash"),
        ("Énergie nucléaire", "energie-nucleaire"),
        ("Health", "health-2"),
        ("health!", "health-2"),
        ("Рыболовство", "theme"),
        ("", "theme"),
    ],
)
def test_a_key_is_made_of_the_name(name: str, key: str) -> None:
    """Of small letters, digits and hyphens, and no other theme's."""
    assert unique_key(name, SHIPPED) == key


def test_numbers_make_keys_unlike(own: Library) -> None:
    """Two themes may have been given the same name for a while."""
    themes, first = add_theme(own.themes.kept(), "Fish", COLOURS, SHIPPED)
    themes, second = add_theme(themes, "Fish", COLOURS, SHIPPED)
    assert (first, second) == ("fish", "fish-2")


def test_a_new_theme_is_kept_last_with_the_key_of_its_final_name(own: Library) -> None:
    """It was named after it had been added."""
    themes, key = add_theme(own.themes.kept(), "New theme", COLOURS, SHIPPED)
    themes = edit_theme(themes, replace(theme(themes, key), name="Fisheries"))
    save(own, themes)
    last = own.themes.all()[-1]
    assert (last.key, last.name, last.colour_light) == ("fisheries", "Fisheries", "#aabbcc")
    assert len(own.themes.all()) == len(SHIPPED) + 1


def test_a_theme_keeps_its_key_when_it_is_renamed(own: Library) -> None:
    """Commitments refer to it; an upgrade leaves the user's name alone."""
    themes = own.themes.kept()
    save(own, edit_theme(themes, replace(theme(themes, "health"), name="Well-being")))
    own.themes.ensure_shipped(load_taxonomy())
    kept = own.themes.kept().get("health")
    assert kept
    assert (kept.theme.name, kept.origin) == ("Well-being", ThemeOrigin.USER)


def test_an_edit_that_is_taken_back_leaves_the_shipped_theme(own: Library) -> None:
    """So that upgrades change it again."""
    before = own.themes.kept()
    save(own, edit_theme(before, replace(theme(before, "health"), name="Well-being")))
    assert is_changed(own.themes.kept(), "health", SHIPPED)
    save(own, restore_theme(own.themes.kept(), "health", SHIPPED))
    assert own.themes.kept() == before
    assert not is_changed(before, "health", SHIPPED)


def test_no_edit_is_no_change(own: Library) -> None:
    """Nothing to undo, nothing to detect."""
    assert theme_changes(own, own.themes.kept(), SHIPPED) == ()


def test_merging_gives_terms_and_commitments_to_the_other_theme(own: Library) -> None:
    """In order and without doubles; decided and dismissed ones too, which stay as decided."""
    retheme(own, 0, "health", "energy", "migration")
    dismissed = retheme(own, 1, "energy", "health")
    apply_change(own, review.dismiss(dismissed))
    untouched = own.commitments.of_statement(1)[2]
    assert untouched.themes[0] == "health"
    save(own, merge_theme(own.themes.kept(), "health", "migration"))
    first, second, third, *_ = own.commitments.of_statement(1)
    assert first.themes == ("migration", "energy")
    assert (second.themes, second.review) == (("energy", "migration"), Review.DISMISSED)
    assert third == replace(untouched, themes=third.themes)
    assert third.themes[0] == "migration"
    assert "health" not in theme_names(own)
    terms = next(each for each in own.themes.all() if each.key == "migration").terms
    assert {*SHIPPED["health"].terms, *SHIPPED["migration"].terms} >= set(terms)
    texts = {term.text for term in terms}
    assert texts >= {term.text for term in SHIPPED["health"].terms}


def test_detection_agrees_after_a_merge(own: Library) -> None:
    """What it sorted into the merged theme it now sorts into the other, in new texts too."""
    save(own, merge_theme(own.themes.kept(), "health", "migration"))
    merged = themes_of(own)
    redetect_all(own, detector_of(own))
    assert [keys[0] for keys in themes_of(own)] == [keys[0] for keys in merged]
    assert not any("health" in keys for keys in themes_of(own))


def test_a_merged_theme_does_not_come_back_by_an_upgrade(own: Library) -> None:
    """Nor when the library is opened again."""
    save(own, merge_theme(own.themes.kept(), "health", "migration"))
    own.settings.set("shipped_themes", value=0)
    with open_with_themes(own.path) as again:
        assert "health" not in {each.key for each in again.themes.all()}


def test_what_was_merged_before_goes_along(own: Library) -> None:
    """Into the theme that its own is merged into."""
    themes = merge_theme(own.themes.kept(), "health", "migration")
    themes = merge_theme(themes, "migration", "development")
    into = {each.theme.key: each.merged_into for each in themes.kept if each.merged_into}
    assert into == {"health": "development", "migration": "development"}
    save(own, themes)
    assert not any({"health", "migration"} & set(keys) for keys in themes_of(own))


def test_a_theme_is_not_merged_into_itself_or_into_nothing(own: Library) -> None:
    """Nothing happens."""
    themes = own.themes.kept()
    assert merge_theme(themes, "health", "health") == themes
    assert merge_theme(themes, "health", "nothing") == themes


def test_a_merged_theme_is_brought_back(own: Library) -> None:
    """With its terms, which the other loses, but for those that it has of its own."""
    before = own.themes.kept()
    save(own, merge_theme(before, "health", "migration"))
    save(own, restore_theme(own.themes.kept(), "health", SHIPPED))
    assert own.themes.kept() == before


def test_restoring_the_other_theme_keeps_the_terms_of_what_was_merged(own: Library) -> None:
    """Detection has to agree with what was decided by merging."""
    themes = merge_theme(own.themes.kept(), "health", "migration")
    renamed = edit_theme(themes, replace(theme(themes, "migration"), name="People"))
    assert restore_theme(renamed, "migration", SHIPPED) == themes


def test_deleting_an_own_theme_leaves_the_others_of_its_commitments(own: Library) -> None:
    """Even if that leaves none; a shipped theme cannot be deleted."""
    themes, key = add_theme(own.themes.kept(), "Fish", COLOURS, SHIPPED)
    save(own, themes)
    retheme(own, 0, "health", key, "energy")
    retheme(own, 1, key)
    save(own, delete_theme(own.themes.kept(), key, SHIPPED))
    assert themes_of(own)[:2] == [("health", "energy"), ()]
    assert own.themes.kept().get(key) is None
    assert delete_theme(own.themes.kept(), "health", SHIPPED) == own.themes.kept()


def test_deleting_an_own_theme_brings_back_what_was_merged_into_it(own: Library) -> None:
    """A built-in theme stands for itself again; one of the user's own goes along."""
    before = own.themes.kept()
    themes, fish = add_theme(before, "Fish", COLOURS, SHIPPED)
    themes, boats = add_theme(themes, "Boats", COLOURS, SHIPPED)
    save(own, themes)
    themes = merge_theme(merge_theme(own.themes.kept(), boats, fish), "health", fish)
    save(own, themes)
    save(own, delete_theme(own.themes.kept(), fish, SHIPPED))
    assert own.themes.kept() == before


def test_a_new_theme_that_is_merged_at_once_leaves_its_terms(own: Library) -> None:
    """It was never in the library."""
    themes, key = add_theme(own.themes.kept(), "Fish", COLOURS, SHIPPED)
    trout = TermKind.STRONG.term("trout")
    themes = edit_theme(themes, replace(theme(themes, key), terms=(trout,)))
    save(own, merge_theme(themes, key, "health"))
    assert own.themes.kept().get("fish") is None
    assert trout in theme(own.themes.kept(), "health").terms


def test_a_shipped_theme_can_go_into_a_new_one(own: Library) -> None:
    """Which gets its final key as it is kept."""
    themes, key = add_theme(own.themes.kept(), "New theme", COLOURS, SHIPPED)
    themes = merge_theme(themes, "health", key)
    save(own, edit_theme(themes, replace(theme(themes, key), name="Well-being")))
    kept = own.themes.kept().get("health")
    assert kept
    assert kept.merged_into == "well-being"
    assert any("well-being" in keys for keys in themes_of(own))


def test_what_was_read_before_a_merge_follows(own: Library) -> None:
    """An import under way sorts by the themes that it began with."""
    old = detector_of(own)
    save(own, merge_theme(own.themes.kept(), "health", "migration"))
    found = import_text(own, TEXT.replace("Chad", "Peru"), old)
    themes = [each.themes for each in own.commitments.of_statement(found.statement_id)]
    assert "migration" in {key for keys in themes for key in keys}
    assert "health" not in {key for keys in themes for key in keys}


def test_commitments_without_a_place_follow(own: Library) -> None:
    """They may be put back later."""
    one = retheme(own, 0, "health", "energy")
    orphan = Orphan(
        statement_id=1,
        exact=one.quote,
        prefix="",
        suffix="",
        record=one,
        created=dt.datetime(2025, 1, 2, tzinfo=dt.UTC),
    )
    own.orphans.put(orphan)
    save(own, merge_theme(own.themes.kept(), "health", "migration"))
    (kept,) = own.orphans.of_statement(1)
    assert isinstance(kept.record, Commitment)
    assert kept.record.themes == ("migration", "energy")


@st.composite
def an_edit(draw: st.DrawFn, themes: ThemeSet) -> ThemeSet:
    """Return what some edit makes of ``themes``."""
    keys = [each.key for each in themes.offered]
    key = draw(st.sampled_from(keys))
    match draw(st.sampled_from(["add", "edit", "merge", "merge", "delete", "restore"])):
        case "add":
            return add_theme(themes, draw(st.text(max_size=8)), COLOURS, SHIPPED)[0]
        case "edit":
            terms = (TermKind.STRONG.term(draw(st.sampled_from(["crime", "tariff*"]))),)
            return edit_theme(themes, replace(theme(themes, key), name="Renamed", terms=terms))
        case "merge" if len(keys) > 2:
            return merge_theme(themes, key, draw(st.sampled_from(keys)))
        case "delete":
            own = [each for each in keys if each not in SHIPPED]
            return delete_theme(themes, own[-1], SHIPPED) if own else themes
        case _:
            any_key = draw(st.sampled_from([each.theme.key for each in themes.kept]))
            return restore_theme(themes, any_key, SHIPPED)


@pytest.fixture(scope="module")
def labelled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of a library, to copy, in which a person has decided some things."""
    path = tmp_path_factory.mktemp("labelled") / "library.db"
    with open_with_themes(path) as library:
        import_text(library, TEXT, load_detector())
        retheme(library, 0, "health", "energy")
        apply_change(library, review.dismiss(library.commitments.of_statement(1)[1]))
    return path


@given(data=st.data(), saves=st.integers(1, 3), again=st.booleans())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
def test_undoing_edits_of_themes_restores_the_library(
    data: st.DataObject,
    saves: int,
    again: bool,
    labelled: Path,
    dump_of: Callable[[Path], Any],
) -> None:
    """All rows are as before, whether or not detection has run again after each step."""
    with (
        TemporaryDirectory() as folder,
        open_with_themes(shutil.copyfile(labelled, Path(folder) / "l.db")) as library,
    ):
        states, done = [dump_of(library.path)], []
        for _ in range(saves):
            themes = library.themes.kept()
            for _ in range(data.draw(st.integers(1, 4))):
                themes = data.draw(an_edit(themes))
            done.append(apply_changes(library, theme_changes(library, themes, SHIPPED)))
            if again:
                redetect_all(library, detector_of(library))
            offered = {each.key for each in library.themes.all()}
            assert {key for keys in themes_of(library) for key in keys} <= offered
            states.append(dump_of(library.path))
        for step in reversed(done):
            assert dump_of(library.path) == states.pop()
            apply_changes(library, [each.inverse() for each in reversed(step)])
            if again:
                redetect_all(library, detector_of(library))
        assert dump_of(library.path) == states.pop()
        assert library.problems() == ()
