"""REFI-QDA projects of ours that come back from QualCoder: whole, and as they were coded there."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from like_qualcoder import Database, Row, through
from merging_files import take
from test_round_trips import empty_library

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.model import DueDate, Strength
from briefreader.library.database import Library, open_library
from briefreader.library.records import (
    Review,
    Statement,
    Status,
    Tagging,
)
from briefreader.services.annotations import notes
from briefreader.services.authors import signed
from briefreader.services.changes import apply_change
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.export.writing import export
from briefreader.services.merge.rules import Field
from briefreader.services.review import review
from briefreader.text.span import Span

NOW = dt.datetime(2026, 3, 4, 5, 6, 7, tzinfo=dt.UTC)
TRADE = "Trade and investment"


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Library]:
    """Return a library with nothing but the themes that ship."""
    path = tmp_path / "empty.db"
    path.write_bytes(empty_library())
    with open_library(path) as opened:
        yield opened


@pytest.fixture
def worked(library: Library, statement: Statement) -> Statement:
    """Return a statement with every kind of record on it, and all that is known of it."""
    library.themes.ensure_shipped(load_taxonomy())
    first, second, third = library.commitments.of_statement(statement.id)
    library.commitments.put_all(
        [
            replace(
                first,
                review=Review.CONFIRMED,
                author="Ann",
                actors=("Japan", "Chad; a state"),
                due=DueDate("soon; (maybe)", dt.date(2027, 1, 2)),
                status=Status.PARTLY_MET,
                status_date=dt.date(2026, 2, 3),
                evidence="R&D <law>; passed\nin May",
                owner="Desk 3",
            ),
            replace(third, themes=("energy", "trade-investment"), author="Bob", edited=True),
        ]
    )
    apply_change(library, signed(review.dismiss(second), "Ann"))
    made = [
        (notes.annotate(statement, Span(0, 5), "a <b> & c", colour="blue", now=NOW), "Ann"),
        (notes.annotate(statement, Span(6, 9), "", colour="blue", now=NOW), "Bob"),
        (notes.note_on_statement(statement, "On all\n\nof it", colour="blue", now=NOW), "Ann"),
        (notes.note_on_statement(statement, "More", colour="blue", now=NOW), ""),
    ]
    for change, author in made:
        apply_change(library, signed(change, author))
    for each in library.annotations.of_statement(statement.id):
        if each.note == "More":
            library.annotations.put(replace(each, tags=("x y", "z")))
    apply_change(library, notes.add_bookmark(statement, 7, "Here"))
    library.tags.put(Tagging(((statement.id, ("a; b", "summit")),)))
    about = {"title": "What: a/title.", "source": "https://example.org/s?a=1&b", "place": "Tōkyō"}
    return library.statements.put(replace(statement, **about, date=dt.date(2015, 11, 2)))


@pytest.fixture
def sent(library: Library, worked: Statement, tmp_path: Path) -> Path:
    """Return the project of the statement."""
    export(library, [worked.id], tmp_path / "out.qdpx")
    return tmp_path / "out.qdpx"


def said(library: Library, statement_id: int) -> set[tuple[Any, ...]]:
    """Return what the notes of a statement say, and where and by whom."""
    return {
        (each.span, each.target, each.note, each.tags, each.author)
        for each in library.annotations.of_statement(statement_id)
    }


def decisions(library: Library, statement_id: int) -> set[tuple[Any, ...]]:
    """Return what is known of each commitment but how it was found."""
    return {
        (
            *(each.span, each.review, each.strength, each.themes, each.actors, each.due),
            *(each.status, each.status_date, each.evidence, each.owner, each.edited, each.author),
        )
        for each in library.commitments.of_statement(statement_id)
    }


def test_all_that_qualcoder_keeps_comes_back_into_an_empty_library(
    library: Library, worked: Statement, sent: Path, empty: Library, detector: Any
) -> None:
    """What stood in notes that it drops stands in memos and variables too."""
    plan = take(empty, through(sent), detector)
    (made,) = plan.new_statements
    back = empty.statements.get(made)
    for name in ("title", "date", "parties", "language", "source", "place", "kind", "text"):
        assert getattr(back, name) == getattr(worked, name)
    assert empty.tags.of([made]).tags[0][1] == ("a; b", "summit")
    assert said(empty, made) == said(library, worked.id)
    assert decisions(empty, made) == decisions(library, worked.id)
    assert [each.name for each in empty.bookmarks.of_statement(made)] == ["Here"]
    (first, *_) = (each for each in empty.annotations.of_statement(made) if each.is_on_statement)
    assert first.created == NOW
    assert (plan.left_out, plan.differing) == ((), ())
    assert not any(plan.bundle.untaken.values())
    again = take(empty, through(sent), detector)
    assert (again.revisions, again.tagging, again.differing) == ((), None, ())


def test_nothing_is_new_where_it_came_from(
    library: Library, worked: Statement, sent: Path, detector: Any
) -> None:
    """Neither records nor tags, however often it comes."""
    plan = take(library, through(sent), detector)
    assert (plan.revisions, plan.tagging, plan.differing) == ((), None, ())


def recoded(database: Database) -> None:
    """Give the first commitment another strength and a second theme, as Mia, and ask."""
    (start,) = {each.start for each in database.codings if "partly-met" in each.memo}
    database.recode(start, "Firm", "Intent", "Mia")
    (row,) = (each for each in database.codings if (each.start, each.code) == (start, TRADE))
    database.codings.append(replace(row, code="Health", coder="Mia", memo=""))
    database.codings.remove(row)
    database.codings.append(replace(row, memo=f"{row.memo}\nBy when?"))


def test_coding_anew_is_a_decision_of_its_coder(
    library: Library, worked: Statement, sent: Path, empty: Library, detector: Any
) -> None:
    """Even of what was confirmed, if nobody has changed it here since."""
    back = through(sent, recoded)
    for into in (library, empty):
        plan = take(into, back, detector)
        assert plan.differing == ()
        first = into.commitments.of_statement(plan.statements[0])[0]
        assert (first.strength, first.themes) == (Strength.INTENT, ("trade-investment", "health"))
        assert (first.review, first.edited, first.author) == (Review.CONFIRMED, True, "Mia")
        assert (first.owner, first.status) == ("Desk 3", Status.PARTLY_MET)
        assert "By when?" in {
            each.note for each in into.annotations.of_statement(first.statement_id)
        }
        again = take(into, back, detector)
        assert (again.revisions, again.differing) == ((), ())


def test_what_was_changed_here_too_is_asked_about(
    library: Library, worked: Statement, sent: Path, detector: Any
) -> None:
    """If it is the same that was changed; another field stays as it is here."""
    first = library.commitments.of_statement(worked.id)[0]
    library.commitments.put(replace(first, owner="Desk 4"))
    plan = take(library, through(sent, recoded), detector)
    mine = library.commitments.of_statement(worked.id)[0]
    assert (plan.differing, mine.owner, mine.strength) == ((), "Desk 4", Strength.INTENT)
    library.commitments.put(replace(first, strength=Strength.REAFFIRMED, edited=True))
    plan = take(library, through(sent, recoded), detector)
    (difference,) = plan.differing
    assert difference.fields == (Field.STRENGTH, Field.THEMES)
    assert library.commitments.of_statement(worked.id)[0].strength is Strength.REAFFIRMED


def test_codes_that_are_taken_away_are_missed(
    library: Library, worked: Statement, sent: Path, detector: Any
) -> None:
    """One of two themes is a decision; all codes of the words dismiss what nobody has confirmed."""
    first, _, third = library.commitments.of_statement(worked.id)

    def one(database: Database) -> None:
        database.remove(third.span.start, "Energy")

    plan = take(library, through(sent, one), detector)
    mine = library.commitments.of_statement(worked.id)[2]
    assert (mine.themes, mine.review, plan.differing) == (
        ("trade-investment",),
        Review.CONFIRMED,
        (),
    )

    def every(database: Database) -> None:
        database.remove(first.span.start)

    plan = take(library, through(sent, every), detector)
    assert plan.differing[-1].fields == (Field.REVIEW,)
    assert library.commitments.of_statement(worked.id)[0].review is Review.CONFIRMED


def test_a_theme_of_ones_own_comes_back(
    library: Library, worked: Statement, empty: Library, detector: Any, tmp_path: Path
) -> None:
    """With its description; its colour is QualCoder's."""
    mine = Theme(
        key="polar", name="Polar law", description="Ice", colour_light="#112233",
        colour_dark="#112233", terms=(),
    )  # fmt: skip
    kept = library.themes.kept()
    from briefreader.library.themes import KeptTheme, with_theme

    library.themes.put(with_theme(kept, KeptTheme(theme=mine, position=0)))
    third = library.commitments.of_statement(worked.id)[2]
    library.commitments.put(replace(third, themes=("polar",)))
    export(library, [worked.id], tmp_path / "out.qdpx")
    plan = take(empty, through(tmp_path / "out.qdpx"), detector)
    assert empty.commitments.of_statement(plan.statements[0])[2].themes == ("polar-law",)
    theme = empty.themes.kept().get("polar-law")
    assert theme
    assert (theme.theme.description, theme.theme.colour_light) == ("Ice", "#f5bca9")


def test_notes_find_their_texts_or_are_counted(
    library: Library, worked: Statement, empty: Library, detector: Any, tmp_path: Path
) -> None:
    """QualCoder refers to the first of a text; a new one on words may be of any."""
    from reading_here import import_text

    other = library.statements.get(
        import_text(library, "Other\n\nWe will go.", detector).statement_id
    )
    for span in (Span(0, 5), Span(7, 9), Span(10, 14)):
        apply_change(library, notes.annotate(other, span, f"{span}", colour="blue", now=NOW))
    export(library, [worked.id, other.id], tmp_path / "two.qdpx")

    def noted(database: Database) -> None:
        database.notes.append(Row(0, 1, 4, "Mia", "R&D <soon>"))

    plan = take(empty, through(tmp_path / "two.qdpx", noted), detector)
    one, two = plan.new_statements
    assert said(empty, one) == said(library, worked.id)
    assert said(empty, two) == said(library, other.id)
    assert plan.bundle.untaken["loose-notes"] == 1


def test_a_program_that_keeps_our_notes_can_recode_too(
    library: Library, worked: Statement, sent: Path, detector: Any, tmp_path: Path
) -> None:
    """The note says how it was, the codes how it is."""
    import zipfile

    with zipfile.ZipFile(sent) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    qde = content["project.qde"].decode()
    from briefreader.services.formats.refi_qda.codebook import STRENGTHS, THEMES, code_guid

    firm, intent = (code_guid(STRENGTHS, each) for each in ("firm", "intent"))
    trade, health = (code_guid(THEMES, each) for each in ("trade-investment", "health"))
    head, _, tail = qde.partition("<Sources>")
    tail = tail.replace(f'"{trade}"', f'"{health}"', 1)
    head = head.replace(
        "</Codes>",
        f'<Code guid="{intent}" name="Intent" isCodable="true" /></Codes>'
        if intent not in head
        else "</Codes>",
    )
    tail = tail.replace(f'"{firm}"', f'"{intent}"', 1)
    content["project.qde"] = f"{head}<Sources>{tail}".encode()
    path = tmp_path / "kept.qdpx"
    with zipfile.ZipFile(path, "w") as archive:
        for name, each in content.items():
            archive.writestr(name, each)
    plan = take(library, path, detector)
    assert plan.differing == ()
    first = library.commitments.of_statement(worked.id)[0]
    assert (first.themes, first.strength) == (("health",), Strength.INTENT)
    assert first.review is Review.CONFIRMED
    again = take(library, path, detector)
    assert (again.revisions, again.differing) == ((), ())


def test_memos_of_older_projects_tell_that_the_codes_are_ours(
    library: Library, worked: Statement, sent: Path, detector: Any
) -> None:
    """They do not say how the words were coded; what a person has coded otherwise counts."""

    def older(database: Database) -> None:
        database.codings = [
            replace(each, memo="Briefreader: Japan; open" if each.memo else "")
            for each in database.codings
        ]
        (start,) = {each.start for each in database.codings if each.coder == "Briefreader"} or {0}
        database.recode(start, "Firm", "Intent", "Mia")

    third = library.commitments.of_statement(worked.id)[2]
    bare = replace(third, themes=("trade-investment",), author="", edited=False)
    library.commitments.put(bare)
    export(library, [worked.id], sent)
    plan = take(library, through(sent, older), detector)
    assert plan.differing == ()
    mine = library.commitments.of_statement(worked.id)[2]
    assert (mine.strength, mine.author, mine.review) == ("intent", "Mia", Review.CONFIRMED)
