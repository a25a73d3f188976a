"""Vaults: what Obsidian shows of statements, and what comes back from there."""

import datetime as dt
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from merging_files import NOW, take
from test_round_trips import TEXTS, put_statement

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.model import DueDate, Strength
from briefreader.documents.reader import read_document
from briefreader.errors import ExchangeError
from briefreader.library.database import Library
from briefreader.library.records import (
    Bookmark,
    Commitment,
    Review,
    Statement,
    Status,
    Tagging,
)
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.export.writing import export
from briefreader.services.formats.foreign_records import foreign_commitment, foreign_note
from briefreader.services.formats.reading import is_notes_file
from briefreader.services.formats.untaken import Untaken
from briefreader.services.formats.vault.note_names import NoteNames
from briefreader.services.formats.vault.properties import obsidian_tag
from briefreader.services.merge.planning import MergePlan
from briefreader.services.merge.theme_keys import with_themes
from briefreader.services.statements.anchor_migration import at
from briefreader.text.normalise import normalise
from briefreader.text.span import Span

TEXT = (
    "Joint statement of Japan and Chad\n\n"
    "We will build the bridge. It rained.\n\n"
    "We will meet again in Tokyo."
)
MADE = dt.datetime(2024, 5, 6, tzinfo=dt.UTC)
Edit = Callable[[str], str]


@pytest.fixture
def statement(library: Library) -> Statement:
    """Return a statement with a confirmed commitment, an unjudged one, a note and a bookmark."""
    library.themes.ensure_shipped(load_taxonomy())
    made = put_statement(library, TEXT)
    bridge, meet = span_of("We will build the bridge"), span_of("We will meet again in Tokyo")
    for span, review in ((bridge, Review.CONFIRMED), (meet, Review.UNREVIEWED)):
        found = foreign_commitment(span, ("trade-investment",), Strength.FIRM, "")
        library.commitments.put(
            replace(
                found,
                statement_id=made.id,
                quote=span.of(TEXT),
                paragraph=2 if span == bridge else 3,
                actors=("Japan",),
                review=review,
                detected=span,
            )
        )
    note = foreign_note(span_of("It rained"), "Did *it*?", ("q", "für Genf"), (MADE, MADE))
    placed = at(replace(note, statement_id=made.id, author="Ann"), TEXT, note.span)
    library.annotations.put(placed)  # type: ignore[arg-type]
    library.bookmarks.put(Bookmark(statement_id=made.id, name="The *end*", position=bridge.end))
    library.tags.put(Tagging(((made.id, ("to read",)),)))
    return made


def span_of(words: str) -> Span:
    """Return where the words stand."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def note(library: Library, statement: Statement, tmp_path: Path) -> Path:
    """Return the note on the statement, taken out of its vault."""
    export(library, [statement.id], tmp_path / "out.vault.zip")
    with zipfile.ZipFile(tmp_path / "out.vault.zip") as archive:
        (name,) = archive.namelist()
        path = tmp_path / Path(name).name
        path.write_bytes(archive.read(name))
    return path


@pytest.fixture
def edited(library: Library, note: Path) -> Callable[[Edit], MergePlan]:
    """Return a function that takes the note in after an edit, which must change it."""

    def run(edit: Edit) -> MergePlan:
        before = note.read_text("utf-8")
        after = edit(before)
        assert after != before
        note.write_text(after, "utf-8")
        return take(library, note)

    return run


def commitment(library: Library, statement: Statement, number: int = 0) -> Commitment:
    """Return one of the statement's commitments."""
    return library.commitments.of_statement(statement.id)[number]


def notes(library: Library, statement: Statement) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return the words, the note and the tags of each note that is new."""
    found = library.annotations.of_statement(statement.id)
    return [(each.exact, each.note, each.tags) for each in found if each.author != "Ann"]


def test_obsidian_finds_properties_tags_links_and_blocks(note: Path) -> None:
    """The head is YAML with links to parties, tags have no blanks, and each link has its block."""
    content = note.read_text("utf-8")
    head, _, body = content.removeprefix("---\n").partition("\n---\n")
    assert head.splitlines()[:8] == [
        'title: "Joint statement of Japan and Chad"',
        "published: 2015-11-02",
        "parties:",
        '  - "[[Japan]]"',
        '  - "[[Chad; of course]]"',
        'place: "Tōkyō"',
        "kind: declaration",
        'language: "en"',
    ]
    assert '  - "to-read"' in head
    assert "==We will build the bridge==. ==It rained==. ^p2" in body
    assert "- themes:: #theme/trade-investment" in body
    assert "> #q #für-Genf" in body
    links = set(re.findall(r"\[\[#(\^p\d+)\|", body))
    assert links
    assert all(re.search(rf" {re.escape(each)}$", body, re.MULTILINE) for each in links)
    assert note.name == "2015-11-02 Joint statement of Japan and Chad.md"


def test_a_note_is_read_as_its_statement(note: Path) -> None:
    """As a text, too, it is the statement's, so that it is known."""
    found = read_document(note)
    assert normalise(found.text) == TEXT
    assert (found.stated_parties, found.title) == (
        ("Japan", "Chad; of course"),
        TEXT.partition("\n")[0],
    )
    assert is_notes_file(note)


@pytest.mark.parametrize("change", [str, lambda text: text.replace("\n", "\r\n"), "\ufeff".__add__])
def test_nothing_is_doubled(
    change: Edit, library: Library, statement: Statement, note: Path
) -> None:
    """A note that says what the library says brings nothing, however its lines end."""
    note.write_bytes(change(note.read_text("utf-8")).encode())
    taken = take(library, note)
    assert (taken.revisions, taken.differing, taken.tagging) == ((), (), None)
    assert (taken.known, sum(taken.bundle.untaken.values())) == (4, 0)


def test_an_empty_library_gets_tags_and_themes(
    library: Library, statement: Statement, note: Path
) -> None:
    """Tags have their own names again; the text is not searched for commitments anew."""
    library.statements.delete(statement.id)
    taken = take(library, note)
    (new,) = taken.new_statements
    assert library.tags.of([new]).tags == ((new, ("to read",)),)
    assert len(library.commitments.of_statement(new)) == 2


FIELDS: dict[str, tuple[Edit, dict[str, object]]] = {
    "a strength": (
        lambda text: text.replace("strength:: firm", "strength:: intent", 1),
        {"strength": Strength.INTENT, "edited": True},
    ),
    "a judgement": (
        lambda text: text.replace("review:: confirmed", "review:: dismissed", 1),
        {"review": Review.DISMISSED},
    ),
    "actors": (
        lambda text: text.replace("actors:: Japan", "actors:: [[Chad]]; the people of Japan", 1),
        {"actors": ("Chad", "the people of Japan")},
    ),
    "themes": (
        lambda text: text.replace("#theme/trade-investment", "#theme/energy #theme/terrorism", 1),
        {"themes": ("energy", "terrorism")},
    ),
    "a due date": (
        lambda text: text.replace("- status:: open", "- due:: 2030-12-31\n> - status:: open", 1),
        {"due": DueDate("", dt.date(2030, 12, 31))},
    ),
    "a status": (
        lambda text: text.replace("status:: open", "status:: met", 1),
        {"status": Status.MET, "status_date": NOW.date()},
    ),
    "an owner and a reminder": (
        lambda text: text.replace(
            "> - status", "> - owner:: Desk 3\n> - reminder:: 2027-01-02\n> - status", 1
        ),
        {"owner": "Desk 3", "reminder": dt.date(2027, 1, 2)},
    ),
}


@pytest.mark.parametrize("what", FIELDS)
def test_a_field_that_was_changed_is_a_decision(
    what: str, library: Library, statement: Statement, edited: Callable[[Edit], MergePlan]
) -> None:
    """Nobody has to choose where the library has what the note was made of; twice is once."""
    edit, fields = FIELDS[what]
    before = commitment(library, statement)
    taken = edited(edit)
    assert (len(taken.revisions), taken.differing) == (1, ())
    after = commitment(library, statement)
    assert {name: getattr(after, name) for name in fields} == fields
    assert (after.span, after.origin, after.id) == (before.span, before.origin, before.id)


def test_who_changes_a_commitment_confirms_it(
    library: Library, statement: Statement, edited: Callable[[Edit], MergePlan], note: Path
) -> None:
    """As in the window; and a second time there is nothing new."""
    second = re.compile(r"(.*strength:: firm.*)strength:: firm", re.DOTALL)
    edited(lambda text: second.sub(r"\1strength:: intent", text))
    found = commitment(library, statement, 1)
    assert (found.strength, found.review) == (Strength.INTENT, Review.CONFIRMED)
    assert take(library, note).revisions == ()


def test_what_both_have_changed_is_a_difference(
    library: Library, statement: Statement, edited: Callable[[Edit], MergePlan]
) -> None:
    """Mine stays, and it is told."""
    mine = commitment(library, statement)
    library.commitments.put(replace(mine, review=Review.DISMISSED))
    taken = edited(lambda text: text.replace("strength:: firm", "strength:: intent", 1))
    assert (len(taken.differing), taken.revisions) == (1, ())


def test_a_note_that_was_changed_is_its_later_state(
    library: Library, statement: Statement, edited: Callable[[Edit], MergePlan], note: Path
) -> None:
    """Its words and tags; who wrote it, when, and tags that were not touched stay as they are."""
    edited(lambda text: text.replace("> Did *it*?", "> It did.\n>\n> Twice.", 1))
    (found,) = library.annotations.of_statement(statement.id)
    assert (found.note, found.tags, found.author) == ("It did.\n\nTwice.", ("q", "für Genf"), "Ann")
    assert (found.created, found.modified) == (MADE, NOW)
    assert take(library, note).revisions == ()


def test_a_change_counts_whatever_zone_an_archive_is_of(
    library: Library, statement: Statement, note: Path, tmp_path: Path
) -> None:
    """The archive seems to be older than the note that was changed in it; twice is once."""
    content = note.read_text("utf-8").replace("> Did *it*?", "> It did.")
    path = tmp_path / "mine.vault.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(zipfile.ZipInfo("a.md", (2024, 5, 5, 18, 0, 0)), content)
    assert len(take(library, path).revisions) == 1
    assert take(library, path).revisions == ()


def test_tags_of_a_note_and_of_the_statement_come_back(
    library: Library, statement: Statement, edited: Callable[[Edit], MergePlan]
) -> None:
    """New ones as they stand there, others by the names that they have."""
    edited(
        lambda text: text.replace("> #q #für-Genf", "> #für-Genf #new", 1).replace(
            '  - "to-read"', "  - to-read\n  - urgent", 1
        )
    )
    (found,) = library.annotations.of_statement(statement.id)
    assert found.tags == ("für Genf", "new")
    assert library.tags.of([statement.id]).tags == ((statement.id, ("to read", "urgent")),)


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (
            lambda text: text.replace("==We will meet again", "==We will== ==meet== ==again"),
            [("We will", "", ()), ("meet", "", ()), ("again in Tokyo", "", ())],
        ),
        (
            lambda text: text.replace(". ==It rained", ". %%Really?%% ==It rained"),
            [("We will build the bridge. It rained.", "Really?", ())],
        ),
        (
            lambda text: text.replace(" ^p3", " #ask ^p3"),
            [("We will meet again in Tokyo.", "", ("ask",))],
        ),
        (
            lambda text: text.replace("\n\n%% End", "\n\n> [!question] When?\n> Soon?\n\n%% End"),
            [("We will meet again in Tokyo.", "When?\nSoon?", ())],
        ),
        (
            lambda text: text.replace(
                "## Notes", "## Notes\n\n> [!note] [[#^p2|Here]]\n> Mine\n> #new\n"
            ),
            [("We will build the bridge. It rained.", "Mine", ("new",))],
        ),
        (lambda text: f"{text}\nIn all: **good**.\n", [("", "In all: **good**.", ())]),
    ],
)
def test_what_was_written_in_obsidian_becomes_notes(
    edit: Edit,
    expected: list[Any],
    library: Library,
    statement: Statement,
    edited: Callable[[Edit], MergePlan],
    note: Path,
) -> None:
    """Highlights, comments, tags and callouts on their words or paragraph; else on all of it."""
    edited(edit)
    assert notes(library, statement) == expected
    assert take(library, note).revisions == ()


def test_bold_and_links_leave_the_text_what_it_was(
    library: Library, statement: Statement, edited: Callable[[Edit], MergePlan]
) -> None:
    """What Obsidian only shows otherwise is not a change of the words."""
    taken = edited(
        lambda text: text.replace(
            "\nJoint statement of Japan and Chad\n",
            "\nJoint *statement* of **[[Japan]]** and _[[The Republic of Chad|Chad]]_\n",
        )
    )
    assert (taken.revisions, taken.new_statements) == ((), ())


def test_records_of_a_text_that_was_changed_are_placed_by_their_words(
    library: Library, statement: Statement, edited: Callable[[Edit], MergePlan]
) -> None:
    """The library's text stays; what was decided comes in."""
    taken = edited(
        lambda text: text.replace(". ==It rained==. ^p2", ". By night ==it rained==. ^p2").replace(
            "review:: unreviewed", "review:: confirmed"
        )
    )
    assert (taken.new_statements, library.statements.get(statement.id).text) == ((), TEXT)
    assert commitment(library, statement, 1).review is Review.CONFIRMED


@pytest.mark.parametrize(
    "edit",
    [
        lambda text: text.replace("strength:: firm", "strength:: strong", 1),
        lambda text: text.replace("#theme/trade-investment", "#theme/none", 1),
        lambda text: text.replace('"start": 35', '"start": 99999', 1),
        lambda text: text.replace('%%{"kind": "commitment",', '%%{"kind" "commitment",', 1),
        lambda text: text.replace('"confidence": 1.0', '"confidence": 7', 1),
    ],
)
def test_changes_that_are_not_understood_are_counted(
    edit: Edit, library: Library, statement: Statement, edited: Callable[[Edit], MergePlan]
) -> None:
    """All else comes in, and nothing changes."""
    taken = edited(edit)
    assert taken.bundle.untaken[Untaken.UNREADABLE] == 1
    assert taken.revisions == ()


def test_of_a_copied_note_each_record_comes_in_once(
    library: Library, statement: Statement, note: Path, tmp_path: Path
) -> None:
    """And what Obsidian keeps beside, other notes and pictures, is passed over or counted."""
    library.statements.delete(statement.id)
    content = note.read_text("utf-8")
    with zipfile.ZipFile(tmp_path / "mine.vault.zip", "w") as archive:
        archive.writestr("Work/a.md", content)
        archive.writestr("Work/a 1.md", content + content.partition("## Notes")[2])
        archive.writestr("Work/diary.md", "# Monday")
        archive.writestr("map.png", b"\x89PNG")
        archive.writestr(".obsidian/app.json", "{}")
    taken = take(library, tmp_path / "mine.vault.zip")
    (new,) = taken.new_statements
    assert len(library.commitments.of_statement(new)) == 2
    assert len(library.annotations.of_statement(new)) == 1
    assert taken.bundle.untaken == {Untaken.OTHER_MEDIA: 1, Untaken.OTHER_NOTES: 1}


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.md", b"# A diary", "No note in the file"),
        ("a.md", b"\x00\x01\x02" * 50, "binary"),
        ("a.md", b"---\nbriefreader: [[[[\n---\nx", "No note in the file"),
        ("a.vault.zip", b"no archive", "damaged"),
        ("a.vault.zip", b"", "damaged"),
    ],
)
def test_what_is_no_vault_is_refused(
    name: str, content: bytes, reason: str, library: Library, dump: Any, tmp_path: Path
) -> None:
    """With the reason, and the library as it was."""
    path = tmp_path / name
    path.write_bytes(content)
    before = dump()
    with pytest.raises(ExchangeError, match=reason):
        take(library, path)
    assert dump() == before


def test_a_vault_cannot_lead_out_or_fill_the_memory(
    library: Library, dump: Any, tmp_path: Path
) -> None:
    """Members are never unpacked to the disk, and a bomb is not read."""
    before = dump()
    for member, content, reason in (
        ("../evil.md", "x", "leads out of it"),
        ("bomb.md", "0" * (151 * 1024 * 1024), "unpacks to more than"),
    ):
        path = tmp_path / "p.vault.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(member, content)
        with pytest.raises(ExchangeError, match=reason):
            take(library, path)
    assert dump() == before


def test_a_note_hides_nothing_that_runs(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """A note's markup cannot end its comment, leave its callout, or bring a script."""
    evil = (
        '%%\n\n# Out\n<img src=x onerror=alert(1)>\n[a](javascript:b)\n> [!note] c\n%%{"kind": 1}%%'
    )
    made = foreign_note(Span(0, 0), evil, (), (MADE, MADE), on_all=True)
    library.annotations.put(replace(made, statement_id=statement.id))
    out = tmp_path / "out.vault.zip"
    export(library, [statement.id], out)
    with zipfile.ZipFile(out) as archive:
        content = archive.read(archive.namelist()[0]).decode()
    assert "<img" not in content
    assert "](javascript" not in content
    assert "\n# Out" not in content
    assert take(library, out).revisions == ()


def test_names_of_notes_fit_every_system() -> None:
    """Each once, whatever a system takes for the same; short enough; none that Windows keeps."""
    names = NoteNames()
    day = dt.date(2026, 1, 2)
    found = [
        names.name(*each)
        for each in (
            ("G7: a/b #1 [x]|^", day),
            ("g7 A B 1 x", day),
            ("Café", None),
            ("CAFE\u0301", None),
            ("con", None),
            ("aux.txt", None),
            (" ... ", None),
            ("\u202eevil\n.md", None),
            ("宣言" * 200, day),
            ("👩‍👩‍👧" * 40, None),
        )
    ]
    assert found[:8] == [
        "2026-01-02 G7 a b 1 x",
        "2026-01-02 g7 A B 1 x 2",
        "Café",
        "CAFE\u0301 2",
        "Statement con",
        "Statement aux.txt",
        "Untitled statement",
        "evil .md",
    ]
    assert all(len(each.encode()) <= 124 for each in found)
    assert found[9].endswith("👩‍👩‍👧")
    assert len(set(found)) == len(found)


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("climate/cop", "climate/cop"),
        ("to read", "to-read"),
        ("2030", "_2030"),
        ("#a, b!", "a-b"),
        ("für Genf", "für-Genf"),
        ("!?", ""),
        ("//a//", "a"),
    ],
)
def test_tags_are_as_obsidian_takes_them(tag: str, expected: str) -> None:
    """Without blanks and signs, and never only digits."""
    assert obsidian_tag(tag) == expected


def test_themes_of_ones_own_come_along(library: Library, tmp_path: Path) -> None:
    """With their names and colours, as a library elsewhere does not have them."""
    made = put_statement(library, TEXTS[0])
    kept = library.themes.kept()
    own = Theme(
        key="my-2030",
        name="Mine 😀",
        description="",
        colour_light="#112233",
        colour_dark="#445566",
        terms=(),
    )
    library.themes.put(with_themes(kept, [own]))
    found = foreign_commitment(Span(0, 5), ("my-2030",), Strength.FIRM, "")
    library.commitments.put(replace(found, statement_id=made.id, quote=TEXTS[0][:5]))
    out = tmp_path / "out.vault.zip"
    export(library, [made.id], out)
    library.statements.delete(made.id)
    library.themes.put(kept)
    assert take(library, out).themes == (own,)
