"""Documents come into the library whole or not at all."""

import datetime as dt
import errno
import os
import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefreader.errors import DocumentError
from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.services.changes import apply_change
from briefreader.services.importing.importer import (
    import_paths,
    import_sample,
)
from briefreader.services.importing.outcomes import ImportResult, Outcome
from briefreader.services.statements import properties
from briefreader.text.minhash import minhash
from reading_here import import_path, import_text, read_here

Dump = Callable[[], dict[str, Any]]


def outcomes(results: list[ImportResult]) -> list[tuple[str, str]]:
    """Return the name and outcome of each result."""
    return [(each.path.name if each.path else "", each.outcome.value) for each in results]


def write(folder: Path, **texts: str) -> None:
    """Write one file per text; two underscores in a name stand for a folder."""
    for name, text in texts.items():
        path = folder / (name.replace("__", "/") + ".txt")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def test_a_file_comes_in_with_its_commitments(
    library: Library, detector: Any, tmp_path: Path
) -> None:
    """Text, original, source and commitments are there; each quote stands at its span."""
    path = tmp_path / "a.txt"
    content = "\ufeffJoint statement\r\n\r\nWe will build a bridge.\r\n".encode()
    path.write_bytes(content)
    result = import_path(library, path, detector)
    assert result == ImportResult(path=path, outcome=Outcome.IMPORTED, statement_id=1)
    statement = library.statements.get(1)
    assert statement.text == "Joint statement\n\nWe will build a bridge."
    assert statement.source == str(path)
    assert library.statements.original(1) == content
    (commitment,) = library.commitments.of_statement(1)
    assert commitment.quote == "We will build a bridge"
    assert commitment.span.of(statement.text) == commitment.quote
    assert commitment.detected == commitment.span
    assert library.problems() == ()


def test_the_same_text_is_a_duplicate(
    library: Library, detector: Any, tmp_path: Path, dump: Dump
) -> None:
    """Under another name, with other line ends too; the library is as it was."""
    write(tmp_path, one="We will meet.\n\nSoon.", two="We will meet.\r\n\r\n\r\nSoon.\n")
    first = import_path(library, tmp_path / "one.txt", detector)
    before = dump()
    second = import_path(library, tmp_path / "two.txt", detector)
    assert second.outcome is Outcome.DUPLICATE
    assert second.statement_id == first.statement_id
    assert "the same text as" in second.reason
    assert dump() == before


def test_a_trashed_duplicate_is_restored(
    library: Library, statement: Statement, detector: Any, dump: Dump
) -> None:
    """It comes back with all that was decided on it."""
    before = dump()
    apply_change(library, properties.trash([statement.id]))
    assert library.statements.summaries() == ()
    result = import_text(library, statement.text, detector)
    assert (result.outcome, result.statement_id) == (Outcome.IMPORTED, statement.id)
    assert dump() == before


def test_a_failure_leaves_the_library_as_it_was(
    library: Library,
    statement: Statement,
    detector: Any,
    tmp_path: Path,
    dump: Dump,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Even if it comes after the statement was written: the transaction is taken back."""
    write(tmp_path, a="We will build another bridge.")
    before = dump()

    def fail(*_args: object) -> None:
        raise DocumentError("no room")

    monkeypatch.setattr(type(library.commitments), "put_all", fail)
    result = import_path(library, tmp_path / "a.txt", detector)
    assert (result.outcome, result.reason) == (Outcome.FAILED, "no room")
    assert dump() == before


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\n \t", "no text"),
        ("dashes.txt", b"---\n\n***\n", "no text"),
        ("binary.txt", bytes(range(256)) * 40, "binary"),
        ("picture.png", b"\x89PNG\r\n", "cannot read"),
        ("missing.txt", None, "no such file"),
    ],
)
def test_what_cannot_be_read_fails_with_a_reason(
    name: str, content: bytes | None, reason: str, library: Library, detector: Any, tmp_path: Path
) -> None:
    """The result names the file and the reason in one line; nothing comes in."""
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    result = import_path(library, path, detector)
    assert result.outcome is Outcome.FAILED
    assert reason in result.reason
    assert str(path) in result.reason
    assert "\n" not in result.reason
    assert library.statements.summaries() == ()


def test_folders_are_read_in_the_order_of_names(
    library: Library, detector: Any, tmp_path: Path
) -> None:
    """Recursively, those that we read, wherever they were made; then what was passed over."""
    texts = {
        name: f"We will visit place {name}."
        for name in ("b", "a", "sub__c", "sub__deep__d", ".git__x")
    }
    folder = tmp_path / "in"
    for name in sorted(texts, reverse=True):
        write(folder, **{name: texts[name]})
    (folder / "picture.png").write_bytes(b"\x89PNG")
    (folder / "directory.txt").mkdir()
    results = list(import_paths(library, [folder], read_here(detector)))
    assert outcomes(results) == [
        ("a.txt", "imported"),
        ("b.txt", "imported"),
        ("c.txt", "imported"),
        ("d.txt", "imported"),
        (".git", "skipped"),
        ("picture.png", "skipped"),
    ]
    assert [each.statement_id for each in results] == [1, 2, 3, 4, 0, 0]


def test_what_is_passed_over_says_why(library: Library, detector: Any, tmp_path: Path) -> None:
    """Each has a row of its own; a folder that is not entered is one."""
    folder, elsewhere = tmp_path / "in", tmp_path / "elsewhere"
    write(folder, a="We will go.")
    write(elsewhere, b="We will stay.")
    for name in (".DS_Store", "README", "budget.XLSX"):
        (folder / name).write_bytes(b"x")
    (folder / ".git").mkdir()
    (folder / ".git" / "c.txt").write_text("We will rest.")
    (folder / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    (folder / "link").symlink_to(elsewhere)
    results = list(import_paths(library, [folder], read_here(detector)))
    assert [(each.path.name, each.reason) for each in results if each.path] == [
        ("a.txt", ""),
        (".DS_Store", "hidden: its name begins with a dot"),
        (".git", "hidden: its name begins with a dot"),
        ("README", "its name has no ending, by which files in a folder are recognised"),
        ("budget.XLSX", "files ending in .xlsx are not imported"),
        ("gone.txt", "there is no file behind this name"),
        ("link", "a link to a folder; import that folder itself"),
    ]
    assert {each.outcome for each in results[1:]} == {Outcome.SKIPPED}


def test_a_folder_that_cannot_be_opened_is_told_of(
    library: Library, detector: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the system's reason; the others come in."""
    folder = tmp_path / "in"
    write(folder, a="We will go.", closed__b="We will stay.")
    scan = os.scandir

    def refusing(path: Any) -> Any:
        if Path(path).name == "closed":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", refusing)
    results = list(import_paths(library, [folder], read_here(detector)))
    assert outcomes(results) == [("a.txt", "imported"), ("closed", "skipped")]
    assert results[1].reason == "cannot be opened: Permission denied"


def test_the_others_come_in_when_one_fails(library: Library, detector: Any, tmp_path: Path) -> None:
    """Each file stands for itself."""
    write(tmp_path, a="We will go.", b="", c="We will stay.", d="We will go.")
    results = list(
        import_paths(library, [tmp_path / f"{n}.txt" for n in "abcd"], read_here(detector))
    )
    assert [each.outcome.value for each in results] == [
        "imported",
        "failed",
        "imported",
        "duplicate",
    ]
    assert len(library.statements.summaries()) == 2


def test_a_folder_with_nothing_to_read_is_reported(
    library: Library, detector: Any, tmp_path: Path
) -> None:
    """Not passed over in silence."""
    (tmp_path / "empty").mkdir()
    (result,) = import_paths(library, [tmp_path / "empty"], read_here(detector))
    assert result.outcome is Outcome.FAILED
    assert "holds no file that Briefreader can read" in result.reason


def test_progress_is_told_and_cancelling_stops(
    library: Library, detector: Any, tmp_path: Path
) -> None:
    """After cancelling no file is read; what came in stays, whole."""
    folder = tmp_path / "in"
    write(folder, a="We will go.", b="We will stay.", c="We will rest.")
    told: list[tuple[int, int, str]] = []
    results = list(
        import_paths(
            library,
            [folder],
            read_here(detector),
            progress=lambda *step: told.append(step),
            cancelled=lambda: len(told) == 2,
        )
    )
    assert outcomes(results) == [("a.txt", "imported"), ("b.txt", "imported"), ("c.txt", "left")]
    assert results[2].reason == "the import was stopped before this file"
    assert told == [(0, 3, "a.txt"), (1, 3, "b.txt")]
    assert len(library.statements.summaries()) == 2
    list(import_paths(library, [folder], read_here(detector), lambda *step: told.append(step)))
    assert told[-1] == (3, 3, "")


@pytest.mark.parametrize("text", ["", " \n\t ", "---"])
def test_a_paste_without_text_is_refused(
    text: str, library: Library, detector: Any, dump: Dump
) -> None:
    """The message says what to do."""
    before = dump()
    with pytest.raises(DocumentError, match="statement"):
        import_text(library, text, detector)
    assert dump() == before


def test_a_paste_comes_in(library: Library, detector: Any) -> None:
    """With the title that the user gives; halves of characters do no harm."""
    result = import_text(library, "We will meet.\ud83d\n\nIn Rome.", detector, title="Rome")
    statement = library.statements.get(result.statement_id)
    assert (statement.title, statement.source, result.path) == ("Rome", "", None)
    assert len(library.commitments.of_statement(statement.id)) == 1


def test_the_sample_has_its_title_and_date(library: Library, real_detector: Any) -> None:
    """Its text lacks both; they ship beside it. It has commitments, and imports once."""
    result = import_sample(library, real_detector)
    statement = library.statements.get(result.statement_id)
    assert statement.title == (
        "Joint Statement of the Fourth U.S.-Kazakhstan Strategic Partnership Dialogue"
    )
    assert statement.date == dt.date(2015, 11, 2)
    assert statement.parties == ("United States", "Kazakhstan")
    assert len(library.commitments.of_statement(statement.id)) > 5
    assert library.problems() == ()
    assert import_sample(library, real_detector).outcome is Outcome.DUPLICATE


def test_a_markdown_file_comes_in_without_its_markup(
    library: Library, detector: Any, tmp_path: Path
) -> None:
    """Its front matter gives title and date."""
    path = tmp_path / "a.md"
    path.write_text(
        "---\ntitle: Talks in Rome\ndate: 2021-05-06\n---\n\n# Heading\n\nWe will **meet** again.\n"
    )
    result = import_path(library, path, detector)
    statement = library.statements.get(result.statement_id)
    assert (statement.title, statement.date) == ("Talks in Rome", dt.date(2021, 5, 6))
    (commitment,) = library.commitments.of_statement(statement.id)
    assert commitment.quote == "We will meet again"


def test_a_changed_file_becomes_a_new_version(
    library: Library, detector: Any, tmp_path: Path
) -> None:
    """Of the statement that came from it; the earlier text is kept, and known."""
    path = tmp_path / "a.txt"
    text = "Joint statement\n\n" + " ".join(f"We will build bridge {n}." for n in range(20))
    path.write_text(text)
    first = import_path(library, path, detector)
    path.write_text(text + " We will plant a tree.")
    second = import_path(library, path, detector)
    assert (second.outcome, second.statement_id) == (Outcome.IMPORTED, first.statement_id)
    assert second.is_version
    assert second.reason == "a new version of “Joint statement”"
    assert library.statements.get(first.statement_id).text.endswith("plant a tree.")
    (earlier,) = library.versions.of_statement(first.statement_id)
    assert earlier.text == text
    path.write_text(text)
    third = import_path(library, path, detector)
    assert third.outcome is Outcome.DUPLICATE
    assert third.reason == "an earlier version of “Joint statement”"
    assert library.problems() == ()


def test_another_text_from_the_same_file_is_another_statement(
    library: Library, detector: Any, tmp_path: Path
) -> None:
    """As when a download is always called statement.txt."""
    path = tmp_path / "statement.txt"
    path.write_text("We will build a bridge over the river in the north of the country.")
    first = import_path(library, path, detector)
    path.write_text("They met in Rome and we will send seeds to every farm in the valley.")
    second = import_path(library, path, detector)
    assert second.outcome is Outcome.IMPORTED
    assert second.statement_id != first.statement_id
    assert not second.is_version


def test_a_text_that_nearly_repeats_another_comes_in_and_is_told(
    library: Library, detector: Any, tmp_path: Path
) -> None:
    """The user decides about it; nothing is lost."""
    text = " ".join(f"We will build bridge {n} over the river." for n in range(40))
    (tmp_path / "a.txt").write_text(text)
    (tmp_path / "b.txt").write_text(f"Press office. {text}")
    first = import_path(library, tmp_path / "a.txt", detector)
    second = import_path(library, tmp_path / "b.txt", detector)
    assert second.outcome is Outcome.IMPORTED
    assert second.similar_id == first.statement_id
    assert second.reason.startswith("nearly the same text (9")


def test_statements_without_a_sketch_are_sketched_by_the_next_import(
    library: Library, detector: Any, tmp_path: Path
) -> None:
    """Those that an earlier Briefreader brought in are compared too."""
    text = " ".join(f"We will build bridge {n} over the river." for n in range(40))
    first = import_text(library, text, detector)
    library.minhashes.replace(first.statement_id, minhash(text), ())
    library.settings.set("sketched", value=False)
    (tmp_path / "b.txt").write_text(f"Press office. {text}")
    (second,) = import_paths(library, [tmp_path / "b.txt"], read_here(detector))
    assert second.similar_id == first.statement_id


def test_a_french_declaration_keeps_every_word(
    library: Library, detector: Any, shared: Path
) -> None:
    """Accents, apostrophes and hyphens are as in the file, and its language is known."""
    file = next((shared / "samples").glob("2022-06-10-declaration-de-los-angeles-*.md"))
    body = file.read_text("utf-8").split("---\n", 2)[2]
    plain = re.sub(r"<!--.*?-->|</?\w+>|^- |\*\*", "", body, flags=re.MULTILINE | re.DOTALL)

    import_path(library, file, detector)

    (summary,) = library.statements.summaries()
    statement = library.statements.get(summary.id)
    assert statement.language == "fr"
    assert statement.title == "Déclaration de Los Angeles sur les migrations et la protection"
    kept = re.sub(r"^- ", "", statement.text, flags=re.MULTILINE)
    assert kept.split() == unicodedata.normalize("NFC", plain).split()


def test_what_programs_leave_in_folders_is_no_failure(
    library: Library, detector: Any, tmp_path: Path
) -> None:
    """Locks of open documents, what the system keeps of a folder, and files of references."""
    folder = tmp_path / "in"
    write(folder, a="We will go.")
    for name in ("~$talks.docx", ".~lock.a.odt#", "Thumbs.db", "desktop.ini"):
        (folder / name).write_bytes(b"x")
    (folder / "a.bib").write_text("@misc{a, title = {Talks}, author = {{Japan} and {Chad}}}")
    results = list(import_paths(library, [folder], read_here(detector)))
    assert Counter(each.outcome for each in results) == {Outcome.IMPORTED: 1, Outcome.SKIPPED: 5}
    statement = library.statements.get(1)
    assert (statement.title, statement.parties) == ("Talks", ("Japan", "Chad"))
