"""Taguette's highlights, codebooks and projects come in, placed by what is quoted."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from merging_files import take

from briefreader.errors import ExchangeError
from briefreader.library.database import Library
from briefreader.library.records import Annotation, Commitment, Statement, Target
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.formats.untaken import untaken_wordings
from briefreader.services.merge.left_out import Reason
from briefreader.services.merge.planning import MergePlan
from reading_here import import_text
from taguette_files import CODES, HIGHLIGHTS, Project, table, workbook

NAME = "Joint statement of Japan and Chad"
ROWS = (
    (1, NAME, "energy", "build the bridge"),
    (1, NAME, "promise.money", "build the bridge"),
    (2, NAME, "für Genf", "rained. We will meet again"),
    (3, NAME, "place", "Tokyo"),
)


@pytest.fixture(autouse=True)
def themes(library: Library) -> None:
    """Have the shipped themes in the library."""
    library.themes.ensure_shipped(load_taxonomy())


def came(plan: MergePlan) -> list[tuple[str, tuple[str, ...]]]:
    """Return the words and the tags or themes of what is new."""
    found = []
    for each in plan.revisions:
        match each.after:
            case Commitment(quote=words, themes=themes):
                found.append((words, themes))
            case Annotation(exact=words, tags=tags):
                found.append((words, tags))
    return found


def csv_file(
    folder: Path, rows: Sequence[Sequence[object]], heads: Sequence[str] = HIGHLIGHTS
) -> Path:
    """Write the rows as Taguette does."""
    path = folder / "table.csv"
    path.write_text(table(heads, rows), "utf-8", newline="")
    return path


def test_highlights_are_placed_by_their_words(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """A tag that is a theme makes a commitment, others a note; they come in once."""
    path = csv_file(tmp_path, ROWS)
    plan = take(library, path)
    assert (plan.statements, plan.left_out) == ((statement.id,), ())
    assert came(plan) == [
        ("build the bridge", ("energy",)),
        ("build the bridge", ("promise.money",)),
        ("rained.\n\nWe will meet again", ("für Genf",)),
        ("Tokyo", ("place",)),
    ]
    again = take(library, path)
    assert (again.revisions, again.known) == ((), 4)
    same = take(library, workbook(tmp_path / "table.xlsx", HIGHLIGHTS, ROWS))
    assert (same.revisions, same.known) == ((), again.known)


def test_the_order_tells_which_of_equal_words_are_meant(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """As many highlights as places are those in order; of fewer nothing is known, which is told."""
    rows = [(number, NAME, f"tag {number}", "We will") for number in range(3)]
    plan = take(library, csv_file(tmp_path, rows))
    places = {each.tags: each.span.start for each in library.annotations.of_statement(statement.id)}
    starts = [
        place
        for place in range(len(statement.text))
        if statement.text[place:].startswith("We will")
    ]
    assert [places[f"tag {number}",] for number in range(3)] == starts
    plan = take(
        library, csv_file(tmp_path, [(1, NAME, "other", "We will"), (2, NAME, "x", "Nowhere")])
    )
    told = [(each.reason, each.words) for each in plan.left_out]
    assert told == [(Reason.SEVERAL_PLACES, "We will"), (Reason.UNANCHORED, "Nowhere")]


def test_a_document_of_another_name_is_known_by_its_words(
    library: Library, statement: Statement, detector: Any, tmp_path: Path
) -> None:
    """Of all statements the one that has most of them; what only another has stands there."""
    other = import_text(library, "Talks of Peru\n\nWe will plant trees. Lima shone.", detector)
    rows = [
        (1, "talks 7", "a", "It rained."),
        (2, "talks 7", "b", "We will plant trees"),
        (3, "talks 7", "c", "Lima shone"),
        (4, "talks 7", "d", "bridge"),
    ]
    take(library, csv_file(tmp_path, rows))
    tags = {
        each.tags[0]: each.statement_id
        for statement_id in (statement.id, other.statement_id)
        for each in library.annotations.of_statement(statement_id)
    }
    assert tags == dict.fromkeys("abd", statement.id) | {"c": other.statement_id}


def test_of_two_statements_with_the_words_the_open_one_is_meant(
    library: Library, statement: Statement, detector: Any, tmp_path: Path
) -> None:
    """Without one, it is told that several may be meant."""
    other = import_text(library, "Talks of Peru\n\nWe will plant trees. Lima shone.", detector)
    rows = [(1, "talks", "a", "We will plant trees"), (2, "talks", "b", "nowhere")]
    path = csv_file(tmp_path, rows)
    plan = take(library, path)
    told = [Reason.SEVERAL_PLACES, Reason.UNANCHORED]
    assert [each.reason for each in plan.left_out] == told
    plan = take(library, path, opened=other.statement_id)
    assert (plan.statements, len(plan.revisions)) == ((other.statement_id,), 1)


def test_a_document_may_be_several_statements(
    library: Library, statement: Statement, detector: Any, tmp_path: Path
) -> None:
    """Of those that have as many of its words each gets its own."""
    other = import_text(library, "Talks of Peru\n\nWe will plant trees. Lima shone.", detector)
    plan = take(
        library, csv_file(tmp_path, [(1, "all", "a", "It rained"), (2, "all", "b", "Lima")])
    )
    assert plan.left_out == ()
    found = [(each.after.statement_id, each.after.exact) for each in plan.revisions]
    assert found == [(statement.id, "It rained"), (other.statement_id, "Lima")]


def test_words_of_no_statement_are_refused(
    library: Library, statement: Statement, dump: Callable[[], Any], tmp_path: Path
) -> None:
    """The reason names the document."""
    before = dump()
    with pytest.raises(ExchangeError, match="does not have: Talks of Lima"):
        take(library, csv_file(tmp_path, [(1, "Talks of Lima", "a", "Nothing of this")]))
    assert dump() == before


@pytest.mark.parametrize(
    ("encoding", "separator", "before"),
    [
        ("utf-8-sig", ",", ""),
        ("utf-16", "\t", ""),
        ("cp1252", ";", ""),
        ("utf-8", ";", "sep=;\r\n"),
    ],
)
def test_tables_may_have_been_saved_by_a_spreadsheet(
    encoding: str, separator: str, before: str, library: Library, tmp_path: Path
) -> None:
    """Whatever separates the values, in whatever encoding."""
    rows = [("Gründe", "viele “Gründe”, auch große", 1, 1), ("Energy", "", 3, 1), ("", "", "", "")]
    path = tmp_path / "codebook.CSV"
    path.write_bytes((before + table(CODES, rows, separator)).encode(encoding))
    plan = take(library, path)
    assert [(each.name, each.description) for each in plan.themes] == [
        ("Gründe", "viele “Gründe”, auch große")
    ]
    assert plan.known == 1


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty table"),
        (b"\n\n , ,\n", "empty table"),
        (b"a,b\n1,2\n", "none of Taguette"),
        (b"name,phone,description,tag\n1,2,3,4\n", "none of Taguette"),
        (b"\0\1\2\3" * 50, "cannot be taken in"),
        (b"tag\n" + b'"' + b"x" * 200_000 + b'"\n', "no table that can be read"),
        (b"tag\n" + b"x\n" * 50_001, "more than 50000"),
        (b"tag\n" + b"".join(b"%d\n" % n for n in range(600)), "more than 500 codes"),
    ],
)
def test_other_tables_are_refused(
    content: bytes, reason: str, library: Library, dump: Callable[[], Any], tmp_path: Path
) -> None:
    """With a reason; nothing comes in."""
    before = dump()
    path = tmp_path / "table.csv"
    path.write_bytes(content)
    with pytest.raises(ExchangeError, match=reason):
        take(library, path)
    assert dump() == before


PAGE = (
    "<h1>Talks of Peru</h1>\n<p>We will plant <b>trees</b> in Genève.</p>"
    "<ul><li>one</li><li>one</li></ul>"
)
CHARACTERS = "Talks of Peru\nWe will plant trees in Genève.oneone"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Return a project with a text, highlights and descriptions."""
    made = Project(tmp_path / "p.sqlite3")
    document = made.document("Talks", PAGE, "Read twice")
    energy, money = made.tag("energy"), made.tag("promise.money", "funds")
    made.highlight(document, CHARACTERS, "trees in Genève", energy, money)
    made.highlight(document, CHARACTERS, "one", money)
    made.highlight(document, CHARACTERS, "neone")
    made.document("Nothing", "<p> </p>")
    made.run("INSERT INTO highlights VALUES (77, 1, 9, 9, '')")
    return made


def test_a_project_brings_its_texts(project: Project, library: Library, detector: Any) -> None:
    """With highlights at their places, and what is left out counted; again nothing is new."""
    plan = take(library, project.path, detector)
    (statement_id,) = plan.new_statements
    statement = library.statements.get(statement_id)
    assert (statement.title, statement.text) == (
        "Talks",
        "Talks of Peru\n\nWe will plant trees in Genève.\n\n- one\n\n- one",
    )
    notes = library.annotations.of_statement(statement_id)
    assert [(each.exact, each.tags) for each in notes if each.target is Target.SPAN] == [
        ("trees in Genève", ("promise.money",)),
        ("one", ("promise.money",)),
        ("ne\n\n- one", ()),
    ]
    assert [each.note for each in notes if each.target is Target.STATEMENT] == ["Read twice"]
    coded = {each.quote: each.themes for each in library.commitments.of_statement(statement_id)}
    assert coded["trees in Genève"] == ("energy",)
    told = " ".join(str(each) for each in untaken_wordings(plan.bundle.untaken))
    assert "1 descriptions of tags" in told
    assert "1 texts in which" in told
    assert "1 highlights without words" in told
    again = take(library, project.path, detector)
    assert (again.revisions, again.new_statements) == ((), ())


def test_a_text_that_is_nearly_there_is_no_new_one(
    project: Project, library: Library, detector: Any
) -> None:
    """Its highlights are placed in the statement of the library."""
    words = " ".join(f"word{number}" for number in range(60))
    page = f"<p>{words}</p><p>We will act, they said.</p>"
    document = project.document("Long", page)
    project.highlight(document, f"{words}We will act, they said.", "We will act", project.tag("x"))
    known = import_text(library, f"{words}\n\nWe will act, they said today.", detector)
    plan = take(library, project.path, detector)
    assert len(plan.new_statements) == 1
    notes = library.annotations.of_statement(known.statement_id)
    assert [(each.exact, each.tags) for each in notes] == [("We will act", ("x",))]


def test_other_databases_are_refused(
    library: Library, dump: Callable[[], Any], tmp_path: Path
) -> None:
    """Such as a library of ours."""
    before = dump()
    path = tmp_path / "p.sqlite3"
    path.write_bytes(b"SQLite format 3\0" + b"\0" * 5000)
    with pytest.raises(ExchangeError, match="damaged"):
        take(library, path)
    path.write_bytes(b"hello")
    with pytest.raises(ExchangeError, match="not a project of Taguette"):
        take(library, path)
    assert dump() == before


def test_shared_files_come_in(library: Library, detector: Any, shared: Path) -> None:
    """Those of Taguette 1.5.2: the project brings the text, on which the table's highlights are."""
    cases = shared / "cases" / "interop"
    plan = take(library, cases / "taguette-project.sqlite3", detector)
    assert (len(plan.new_statements), plan.left_out) == (1, ())
    again = take(library, cases / "taguette-highlights.csv", detector)
    assert (again.revisions, again.left_out, again.statements) == ((), (), plan.statements)
    assert take(library, cases / "taguette-codebook.qdc").known == 1
