"""Statement files: out and in again, and what is refused."""

import datetime as dt
import hashlib
import io
import json
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefreader.commitments.attributes.taxonomy import Term, Theme
from briefreader.commitments.findings import Metadata
from briefreader.commitments.model import Strength
from briefreader.documents.messages import RECOGNISED, guessed_encoding
from briefreader.errors import CancelledError, ExchangeError, ExportError
from briefreader.library.database import Library, open_library
from briefreader.library.records import Commitment, Review, Statement, Status
from briefreader.library.themes import KeptTheme, with_theme
from briefreader.services.annotations import notes
from briefreader.services.changes import apply_change, apply_changes
from briefreader.services.export.progress import Steps
from briefreader.services.formats.briefstatement.briefstatement_reading import read_statement_file
from briefreader.services.formats.briefstatement.briefstatement_writing import (
    SharedStatement,
    shared_statement,
    statement_file,
    write_statement_file,
)
from briefreader.services.importing.outcomes import Outcome
from briefreader.services.merge.applying import changes_of
from briefreader.services.merge.planning import MergePlan, plan_statement_file
from briefreader.services.review import review
from briefreader.services.sentence_rules import any_sentence_rules
from briefreader.text.span import Span
from briefreader.text.word_span import whole_words
from reading_here import import_text

NOW = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
PIECES = st.one_of(
    st.sampled_from(("a", "\u00e9", "e\u0301", "🕊", "👩🏽\u200d🚒", "नि", "﷽", "\n", '"', "“")),
    st.characters(blacklist_categories=("Cs",), blacklist_characters="\0"),
)
WORDS = st.lists(PIECES, max_size=12).map("".join)
LINES = st.text("ab cé🕊👩🏽‍🚒नि.", min_size=1, max_size=60)


def decide(library: Library, statement: Statement) -> None:
    """Confirm, dismiss, mark, annotate and bookmark in the statement."""
    first, second, *_ = library.commitments.of_statement(statement.id)
    apply_change(library, review.confirm(first))
    apply_change(library, review.edit(second, strength=Strength.INTENT, author="Ann"))
    on = notes.note_on_commitment(statement, first, "Who pays? 🕊", colour="blue", now=NOW)
    apply_change(library, on)
    apply_change(library, notes.note_on_statement(statement, "Long", colour="pink", now=NOW))
    apply_change(library, notes.add_bookmark(statement, 3, "Hé"))


def take_in(library: Library, path: Path, reader: str = "Bob", *, theirs: bool = True) -> int:
    """Import a statement file, all conflicts settled alike; returns the statement's id."""
    plan = receive(library, path, reader)
    choices = [theirs] * len(plan.differing)
    apply_changes(library, changes_of(library, plan, choices))
    (statement_id,) = plan.statements
    return statement_id


def receive(library: Library, path: Path, reader: str) -> MergePlan:
    """Read a statement file and find out what it would change."""
    return plan_statement_file(library, read_statement_file(path), reader)


def content(shared: SharedStatement) -> SharedStatement:
    """Return what is shared without the time at which the statement came in."""
    return replace(shared, statement=replace(shared.statement, imported=NOW))


def rewritten(data: bytes, change: Callable[[Any], None], *, honest: bool = True) -> bytes:
    """Return the statement file with its JSON changed; ``honest`` makes the manifest agree."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    value = json.loads(parts["statement.json"])
    change(value)
    parts["statement.json"] = json.dumps(value).encode()
    if honest:
        manifest = json.loads(parts["manifest.json"])
        manifest["parts"]["statement.json"] = hashlib.sha256(parts["statement.json"]).hexdigest()
        parts["manifest.json"] = json.dumps(manifest).encode()
    return zipped(parts)


def said(path: Path) -> Any:
    """Return what a statement file says of its statement."""
    with zipfile.ZipFile(path) as archive:
        return json.loads(archive.read("statement.json"))


def zipped(parts: dict[str, bytes]) -> bytes:
    """Return a zip archive of these members."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return target.getvalue()


@pytest.fixture
def file(library: Library, statement: Statement, tmp_path: Path) -> Path:
    """Return the statement file of a statement with decisions, by Ann."""
    decide(library, statement)
    path = tmp_path / "ann.briefstatement"
    write_statement_file(library, statement.id, "Ann", path)
    return path


@pytest.fixture
def other(tmp_path: Path) -> Any:
    """Return the empty library of a colleague."""
    with open_library(tmp_path / "other.db") as opened:
        yield opened


def test_the_same_statement_makes_the_same_bytes(
    library: Library, statement: Statement, file: Path, tmp_path: Path
) -> None:
    """Nothing in the file tells when it was made."""
    again = tmp_path / "again.briefstatement"
    write_statement_file(library, statement.id, "Ann", again)
    assert again.read_bytes() == file.read_bytes()


def test_what_is_to_be_known_of_the_text_comes_in(
    library: Library, statement: Statement, other: Library, tmp_path: Path
) -> None:
    """Such as that it was recognised in pictures; and only then the file tells of it."""
    plain, told = tmp_path / "plain.briefstatement", tmp_path / "told.briefstatement"
    write_statement_file(library, statement.id, "Ann", plain)
    known = (RECOGNISED, guessed_encoding("koi8-r"))
    library.reading_warnings.put(statement.id, statement.digest, known)
    write_statement_file(library, statement.id, "Ann", told)
    made = take_in(other, told)
    assert other.reading_warnings.of_text(made, statement.digest) == known
    assert "warnings" not in said(plain)
    assert len(said(told)["warnings"]) == 2


@pytest.mark.parametrize("warnings", [{}, 7, [["{a", {"a": 1}]], [[1, {}], "x", ["{b}", {"a": 1}]]])
def test_warnings_that_are_none_of_ours_say_nothing(
    warnings: object, file: Path, other: Library, tmp_path: Path
) -> None:
    """What is no list is refused, and no wording is made of anything else."""
    changed = tmp_path / "changed.briefstatement"
    changed.write_bytes(
        rewritten(file.read_bytes(), lambda content: content.update(warnings=warnings))
    )
    if isinstance(warnings, list):
        made = take_in(other, changed)
        assert shared_statement(other, made, "Ann").warnings == ()
    else:
        with pytest.raises(ExchangeError):
            take_in(other, changed)


def test_a_new_statement_comes_in_with_everything(
    library: Library, statement: Statement, file: Path, other: Library
) -> None:
    """Text, original, labels, notes and bookmarks; what was not signed is of who sent it."""
    made = take_in(other, file)
    sent, came = (
        shared_statement(library, statement.id, "Ann"),
        shared_statement(other, made, "Ann"),
    )
    assert came.original == sent.original
    assert came.statement.text == sent.statement.text
    assert came.bookmarks == sent.bookmarks
    assert {each.author for each in came.annotations} == {"Ann"}
    assert [replace(each, author="") for each in came.annotations] == list(sent.annotations)
    assert [replace(each, author="") for each in came.commitments] == [
        replace(each, author="") for each in sent.commitments
    ]
    assert other.problems() == ()
    assert [each.id for each in other.statements.summaries()] == [made]


def test_taking_in_the_same_file_again_changes_nothing(file: Path, other: Library) -> None:
    """Nor does one's own file in one's own library."""
    take_in(other, file)
    plan = receive(other, file, "Bob")
    assert changes_of(other, plan, ()) == ()


def test_ones_own_file_brings_nothing_new(library: Library, file: Path) -> None:
    """The name on it makes no other notes of the same."""
    assert changes_of(library, receive(library, file, "Ann"), ()) == ()


def test_all_is_one_step_that_can_be_taken_back(
    library: Library,
    statement: Statement,
    file: Path,
    detector: Any,
    other: Library,
    dump_of: Callable[[Path], Any],
) -> None:
    """Decisions on a statement that is there already; taking it back leaves no trace."""
    import_text(other, statement.text, detector)
    before = dump_of(other.path)
    applied = apply_changes(other, changes_of(other, receive(other, file, "Bob"), ()))
    assert {each.name for each in applied} == {"Import from colleague"}
    (on_commitment, *_) = (each for each in other.annotations.of_statement(1) if each.commitment_id)
    assert other.commitments.get(on_commitment.commitment_id).review is Review.CONFIRMED
    apply_changes(other, [each.inverse() for each in reversed(applied)])
    assert dump_of(other.path) == before


def test_a_note_on_a_commitment_that_comes_in_stays_on_it(
    library: Library, statement: Statement, detector: Any, other: Library, tmp_path: Path
) -> None:
    """The new commitment has an id of this library, and the note knows it."""
    span = Span(statement.text.index("It rained"), statement.text.index("It rained") + 9)
    by_hand = apply_change(library, review.add(statement, span, detector)).after
    apply_change(
        library, notes.note_on_commitment(statement, by_hand, "Mine", colour="blue", now=NOW)
    )
    path = tmp_path / "a.briefstatement"
    write_statement_file(library, statement.id, "Ann", path)
    made = import_text(other, statement.text, detector).statement_id
    assert take_in(other, path) == made
    (note,) = other.annotations.of_statement(made)
    assert other.commitments.get(note.commitment_id).quote == "It rained"


def test_conflicts_keep_mine_or_take_theirs(
    library: Library, statement: Statement, file: Path, detector: Any, other: Library
) -> None:
    """As each of them is settled."""
    made = import_text(other, statement.text, detector).statement_id
    first = other.commitments.of_statement(made)[0]
    apply_change(other, review.dismiss(first))
    take_in(other, file, theirs=False)
    assert other.commitments.get(first.id).review is Review.DISMISSED
    take_in(other, file, theirs=True)
    kept = other.commitments.get(first.id)
    assert (kept.review, kept.author) == (Review.CONFIRMED, "Ann")


def test_a_theme_of_their_own_comes_along(
    library: Library, statement: Statement, other: Library, tmp_path: Path
) -> None:
    """With its name, colours and terms; one with the same name as mine is mine."""
    theirs = Theme(
        key="space", name="Space 🛰", description="", colour_light="#112233",
        colour_dark="#aabbcc", terms=(Term("orbit*", 3.0),),
    )  # fmt: skip
    library.themes.put(with_theme(library.themes.kept(), KeptTheme(theme=theirs, position=0)))
    first = library.commitments.of_statement(statement.id)[0]
    apply_change(library, review.set_themes(first, ("space",)))
    path = tmp_path / "a.briefstatement"
    write_statement_file(library, statement.id, "Ann", path)
    take_in(other, path)
    assert other.themes.all() == (theirs,)
    mine = replace(theirs, key="cosmos")
    with open_library(tmp_path / "third.db") as third:
        third.themes.put(with_theme(third.themes.kept(), KeptTheme(theme=mine, position=0)))
        made = take_in(third, path)
        assert third.commitments.of_statement(made)[0].themes == ("cosmos",)
        assert third.themes.all() == (mine,)


def test_a_statement_in_the_trash_comes_back(
    statement: Statement, file: Path, other: Library, detector: Any
) -> None:
    """It is the one that was there."""
    made = import_text(other, statement.text, detector).statement_id
    other.statements.put(replace(other.statements.get(made), trashed=True))
    assert take_in(other, file) == made
    assert other.statements.is_listed(made)


def test_paths_of_the_sender_stay_at_home(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """The name of the file is told, not where it lies; an address of the web stays."""
    library.statements.put(replace(statement, source="/home/ann/secret/a.txt"))
    assert shared_statement(library, statement.id, "Ann").statement.source == "a.txt"
    library.statements.put(replace(statement, source="https://example.org/a"))
    assert (
        shared_statement(library, statement.id, "Ann").statement.source == "https://example.org/a"
    )


def test_a_cancelled_export_leaves_no_file(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """Nor does one to a folder that is not there."""
    out = tmp_path / "out" / "a.briefstatement"
    with pytest.raises(ExportError):
        write_statement_file(library, statement.id, "Ann", out)
    out.parent.mkdir()
    with pytest.raises(CancelledError):
        write_statement_file(library, statement.id, "Ann", out, Steps(cancelled=lambda: True))
    assert not list(out.parent.iterdir())


@st.composite
def decided(draw: st.DrawFn) -> tuple[str, list[Any]]:
    """Draw a text, and decisions and notes on it as functions of library and statement."""
    text = "\n\n".join(draw(st.lists(LINES, min_size=1, max_size=3)))
    made = []
    for _ in range(draw(st.integers(0, 5))):
        start = draw(st.integers(0, 30))
        end = start + draw(st.integers(1, 30))
        made.append(
            (
                draw(st.sampled_from(["note", "bookmark", "commitment", "statement"])),
                start,
                end,
                draw(WORDS),
                draw(st.lists(WORDS, max_size=2)),
                draw(st.sampled_from(["", "Ann", "Bób 🕊"])),
            )
        )
    return text, made


def carry_out(library: Library, statement: Statement, drawn: list[Any]) -> None:
    """Make the drawn decisions and notes, at places that the text has."""
    size = len(statement.text)
    for kind, start, end, words, names, author in drawn:
        place = min(start, size - 1)
        span = Span(place, max(place + 1, min(end, size)))
        if kind == "bookmark":
            apply_change(library, notes.add_bookmark(statement, place, words))
        elif (
            kind == "commitment"
            and whole_words(statement.text, span, any_sentence_rules()) is not None
        ):
            made = Commitment(
                statement_id=statement.id, span=span, quote=span.of(statement.text),
                paragraph=1, cue=words, rule="", strength=Strength.INTENT, actors=tuple(names),
                themes=tuple(names), due=None, confidence=0.25, review=Review.CONFIRMED,
                status=Status.MET, evidence=words, author=author,
            )  # fmt: skip
            library.commitments.put(review.at_words(made, statement, span))
        elif kind == "statement":
            change = notes.note_on_statement(statement, words, colour="pink", now=NOW)
            apply_change(library, replace(change, after=replace(change.after, author=author)))
        else:
            change = notes.annotate(statement, span, words, tags=names, colour="blue", now=NOW)
            apply_change(library, replace(change, after=replace(change.after, author=author)))


@given(decided())
@settings(max_examples=60)
def test_anything_goes_out_and_comes_in_equal(real_detector: Any, drawn: Any) -> None:
    """Random decisions and notes, emoji and combining characters among them."""
    text, made = drawn
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.briefstatement"
        with open_library(Path(folder) / "one.db") as one:
            if not any(map(str.isalnum, text)):
                return
            result = import_text(one, text, real_detector)
            assert result.outcome is Outcome.IMPORTED
            carry_out(one, one.statements.get(result.statement_id), made)
            write_statement_file(one, result.statement_id, "Ann", path)
            sent = shared_statement(one, result.statement_id, "Ann")
        with open_library(Path(folder) / "two.db") as two:
            came = shared_statement(two, take_in(two, path, "Ann"), "Ann")
            assert two.problems() == ()
            again = two.statements.summaries()[0].id
            assert statement_file(shared_statement(two, again, "Ann")) == path.read_bytes()
        assert content(came) == content(sent)


@given(decided(), decided())
@settings(max_examples=60)
def test_taking_theirs_leaves_nothing_to_take(
    real_detector: Any, dump_of: Callable[[Path], Any], mine: Any, theirs: Any
) -> None:
    """Whatever both have made of one text; and Undo brings all back."""
    text = "We will build bridges 🕊 and plant trees. We agreed to e\u0301ducate.\n\n" + mine[0]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.briefstatement"
        with open_library(Path(folder) / "one.db") as one:
            made = import_text(one, text, real_detector).statement_id
            carry_out(one, one.statements.get(made), theirs[1])
            write_statement_file(one, made, "Ann", path)
        with open_library(Path(folder) / "two.db") as two:
            made = import_text(two, text, real_detector).statement_id
            carry_out(two, two.statements.get(made), mine[1])
            before = dump_of(two.path)
            notes_before = len(two.annotations.of_statement(made))
            plan = receive(two, path, "Bob")
            choices = [True] * len(plan.differing)
            applied = apply_changes(two, changes_of(two, plan, choices))
            assert two.problems() == ()
            assert len(two.annotations.of_statement(made)) >= notes_before
            again = receive(two, path, "Bob")
            assert not again.differing
            assert changes_of(two, again, ()) == ()
            apply_changes(two, [each.inverse() for each in reversed(applied)])
            assert dump_of(two.path) == before


def _text(value: Any) -> None:
    value["statement"]["text"] += " And more."


def _span(value: Any) -> None:
    value["commitments"][0]["end"] = 10**6


def _backwards(value: Any) -> None:
    value["commitments"][0].update(start=9, end=3)


def _quote(value: Any) -> None:
    value["commitments"][0]["quote"] = "We will not"


def _note(value: Any) -> None:
    value["annotations"][0]["start"] = -1


def _bookmark(value: Any) -> None:
    value["bookmarks"][0]["position"] = 10**9


def _strength(value: Any) -> None:
    value["commitments"][0]["strength"] = "iron"


def _number(value: Any) -> None:
    value["commitments"][0]["confidence"] = "0.5"


def _infinite(value: Any) -> None:
    value["commitments"][0]["confidence"] = float("inf")


def _truth(value: Any) -> None:
    value["bookmarks"][0]["position"] = True


def _missing(value: Any) -> None:
    del value["commitments"][0]["review"]


def _surrogate(value: Any) -> None:
    value["annotations"][0]["note"] = "\ud800"


def _time(value: Any) -> None:
    value["annotations"][0]["created"] = "2026-01-02T03:04:05"


def _nobody(value: Any) -> None:
    value["annotations"][0]["commitment"] = 99


def _list(value: Any) -> None:
    value["commitments"] = {"0": {}}


@pytest.mark.parametrize(
    "change",
    [_text, _span, _backwards, _quote, _note, _bookmark, _strength, _number, _infinite, _truth,
     _missing, _surrogate, _time, _nobody, _list],
)  # fmt: skip
def test_what_is_not_as_it_should_be_is_refused(
    change: Callable[[Any], None], file: Path, other: Library, dump_of: Callable[[Path], Any]
) -> None:
    """Even where the manifest agrees; the reason is told, the library is as it was."""
    before = dump_of(other.path)
    file.write_bytes(rewritten(file.read_bytes(), change))
    with pytest.raises(ExchangeError, match="file"):
        receive(other, file, "Bob")
    assert dump_of(other.path) == before


def parts_of(file: Path) -> dict[str, bytes]:
    """Return the members of the file."""
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_manifest(file: Path, **fields: Any) -> bytes:
    """Return the file with other fields in its manifest."""
    parts = parts_of(file)
    parts["manifest.json"] = json.dumps(json.loads(parts["manifest.json"]) | fields).encode()
    return zipped(parts)


@pytest.mark.parametrize(
    ("hostile", "reason"),
    [
        (lambda file: b"not a zip archive", "damaged"),
        (lambda file: b"", "damaged"),
        (lambda file: file.read_bytes()[:-30], "damaged"),
        (lambda file: zipped({}), "not a statement file"),
        (lambda file: zipped({"manifest.json": b"{}"}), "manifest.json"),
        (lambda file: zipped(parts_of(file) | {"../../evil.sh": b"rm"}), "leads out"),
        (lambda file: zipped(parts_of(file) | {"/etc/passwd": b"x"}), "leads out"),
        (lambda file: zipped(parts_of(file) | {"extra.txt": b"x"}), "not a statement file"),
        (lambda file: zipped(parts_of(file) | {"original": b"\0" * 160_000_000}), "unpacks to"),
        (lambda file: zipped(parts_of(file) | {"original": b"other"}), "changed after"),
        (lambda file: rewritten(file.read_bytes(), _quote, honest=False), "changed after"),
        (lambda file: with_manifest(file, version=3), "newer Briefreader"),
        (lambda file: with_manifest(file, version="1"), "version"),
        (lambda file: with_manifest(file, format="other"), "not a statement file"),
        (lambda file: zipped(parts_of(file) | {"statement.json": b"[" * 10**6}), "changed after"),
        (lambda file: zipped(parts_of(file) | {"manifest.json": b"[" * 10**6}), "damaged"),
        (lambda file: zipped(parts_of(file) | {"manifest.json": b'{"a": NaN}'}), "damaged"),
    ],
)  # fmt: skip
def test_hostile_files_are_refused(
    hostile: Callable[[Path], bytes],
    reason: str,
    file: Path,
    other: Library,
    dump_of: Callable[[Path], Any],
) -> None:
    """With the reason; nothing is written anywhere."""
    before = dump_of(other.path)
    file.write_bytes(hostile(file))
    there = set(file.parent.rglob("*"))
    with pytest.raises(ExchangeError, match=reason):
        receive(other, file, "Bob")
    assert dump_of(other.path) == before
    assert set(file.parent.rglob("*")) == there


def test_an_earlier_version_is_refused(
    file: Path, statement: Statement, library: Library, detector: Any
) -> None:
    """Its places are not those of the text that is here now."""
    from briefreader.library.versions import Version

    text = "Another text."
    library.statements.put(
        replace(statement, text=text, digest=hashlib.sha256(text.encode()).hexdigest())
    )
    for table in (library.commitments, library.annotations, library.bookmarks):
        for each in table.of_statement(statement.id):
            table.delete(each.id)
    library.versions.put(
        Version(
            statement_id=statement.id, text=statement.text, digest=statement.digest, source="",
            imported=NOW, name="", media_type="text/plain", content=b"",
        )
    )  # fmt: skip
    with pytest.raises(ExchangeError, match="earlier version"):
        receive(library, file, "Bob")


def test_the_file_is_read_back_as_it_was_written(library: Library, file: Path) -> None:
    """Field by field."""
    shared = shared_statement(library, 1, "Ann")
    bundle = read_statement_file(file)
    (statement,) = bundle.statements
    said = shared.statement
    assert (bundle.colleague, bundle.themes) == (shared.author, shared.themes)
    assert (statement.digest, statement.title, statement.text) == (
        said.digest,
        said.title,
        said.text,
    )
    assert statement.metadata == Metadata(
        title=said.title,
        date=said.date,
        parties=said.parties,
        language=said.language,
        place=said.place,
        kind=said.kind,
    )
    assert (statement.source, statement.original) == (said.source, shared.original)
    assert [each.record for each in statement.records] == [
        *(replace(each, id=0) for each in shared.commitments),
        *(replace(each, commitment_id=None) for each in shared.annotations),
        *shared.bookmarks,
    ]
    numbers = [str(each.id) for each in shared.commitments]
    assert [each.key for each in statement.records if each.key] == numbers
    about = [str(each.commitment_id) for each in shared.annotations if each.commitment_id]
    assert [each.about for each in statement.records if each.about] == about
