"""JSON: valid against the published schema, and nothing gets lost."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefreader import shipped
from briefreader.commitments.detector import Detector
from briefreader.library.database import Library
from briefreader.library.records import Statement, Status
from briefreader.services.detection.extraction import extract_text
from briefreader.services.export.writing import export
from briefreader.services.json_contract import commitment_object, extraction_object
from briefreader.services.library_access import open_with_themes
from reading_here import import_path

jsonschema = pytest.importorskip("jsonschema")


@pytest.fixture(scope="session")
def check(project: Path) -> Callable[[Any], None]:
    """Return a function that raises where a value is not as the schema has it."""
    schema = json.loads((project / "docs" / "export.schema.json").read_text("utf-8"))
    kind = jsonschema.Draft202012Validator
    kind.check_schema(schema)
    return kind(schema, format_checker=kind.FORMAT_CHECKER).validate  # type: ignore[no-any-return]


def test_a_statement_with_all_that_is_on_it(
    rich: Statement, library: Library, exported: Callable[..., bytes], check: Callable[[Any], None]
) -> None:
    """Text, every commitment with its review, notes and bookmarks, all at their places."""
    found = json.loads(exported(".json", rich))
    check(found)
    (entry,) = found["statements"]
    text = entry["statement"]["text"]
    assert text == rich.text
    commitments = library.commitments.of_statement(rich.id)
    assert entry["commitments"] == [commitment_object(each) for each in commitments]
    assert {each["review"] for each in entry["commitments"]} == {"unreviewed", "dismissed"}
    for each in (*entry["commitments"], *entry["notes"]):
        assert each["quote"] == text[each["start"] : each["end"]]
    assert {each["target"] for each in entry["notes"]} == {"span", "commitment", "statement"}
    assert entry["bookmarks"][0]["name"] == "The *bridge*"
    assert found["themes"]["trade-investment"]


def test_who_wrote_and_decided(
    rich: Statement, library: Library, exported: Callable[..., bytes], check: Callable[[Any], None]
) -> None:
    """Notes and commitments have their authors, empty where nobody has signed."""
    first, *_ = library.commitments.of_statement(rich.id)
    library.commitments.put(replace(first, author="Ann"))
    note, *_ = library.annotations.of_statement(rich.id)
    library.annotations.put(replace(note, author="Bob"))
    found = json.loads(exported(".json", rich))
    check(found)
    (entry,) = found["statements"]
    assert [each["author"] for each in entry["commitments"]] == ["Ann", "", ""]
    assert [each["author"] for each in entry["notes"]] == ["Bob", "", ""]


def test_every_status_and_source_that_goes_out_is_valid(
    rich: Statement, library: Library, exported: Callable[..., bytes], check: Callable[[Any], None]
) -> None:
    """Whatever became of a commitment, and wherever a statement came from."""
    first, *_ = library.commitments.of_statement(rich.id)
    sources = (
        "",
        "talks.txt",
        r"C:\a\b.txt",
        "file:///a/b.txt",
        "doi:10.1000/182",
        "Archive, p. 3",
    )
    for number, status in enumerate(Status):
        library.commitments.put(replace(first, status=status))
        stored = library.statements.put(replace(rich, source=sources[number % len(sources)]))
        check(json.loads(exported(".json", stored)))


@pytest.mark.parametrize("number", [0, 2])
def test_any_number_of_statements(
    number: int, rich: Statement, exported: Callable[..., bytes], check: Callable[[Any], None]
) -> None:
    """None and several are objects of the same kind, indented like any other."""
    content = exported(".json", *[rich] * number).decode()
    found = json.loads(content)
    check(found)
    assert len(found["statements"]) == number
    assert content == json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def test_the_entry_has_what_extract_prints(
    rich: Statement, exported: Callable[..., bytes], real_detector: Detector
) -> None:
    """Who reads the output of the command can read an export's statements too."""
    from briefreader.documents.reader import read_document

    document = read_document(shipped.sample())
    printed = extraction_object(extract_text(document.text, document, real_detector))
    (entry,) = json.loads(exported(".json", rich))["statements"]
    assert set(printed) <= set(entry)
    assert set(printed["statement"]) <= set(entry["statement"])
    assert set(printed["commitments"][0]) <= set(entry["commitments"][0])


def test_real_statements(
    shared: Path, tmp_path: Path, real_detector: Detector, check: Callable[[Any], None]
) -> None:
    """Every document of the shared folder makes a valid export."""
    files = sorted([*shared.glob("gold/whitehouse/*.txt"), *shared.glob("samples/*.[tm][xd]*")])
    with open_with_themes(tmp_path / "real.db") as library:
        for file in files:
            import_path(library, file, real_detector)
        ids = [each.id for each in library.statements.summaries()]
        export(library, ids, tmp_path / "out.json")
    found = json.loads((tmp_path / "out.json").read_text("utf-8"))
    check(found)
    assert len(found["statements"]) == len(ids) > 5
    assert sum(len(each["commitments"]) for each in found["statements"]) > 100


@pytest.mark.parametrize(
    "spoil",
    [
        lambda found: found.pop("version"),
        lambda found: found["statements"][0]["commitments"][0].update(strength="strong"),
        lambda found: found["statements"][0]["commitments"][0].update(extra=1),
        lambda found: found["statements"][0]["statement"].update(date="2023-02-30"),
        lambda found: found["statements"][0]["notes"][0].update(start=-1),
        lambda found: found["statements"][0]["notes"][0].update(author=None),
        lambda found: found["statements"][0]["commitments"][0].pop("author"),
        lambda found: found["statements"][0]["commitments"][0].update(quote=""),
        lambda found: found["statements"][0]["commitments"][0].update(end=0),
        lambda found: found["statements"][0]["commitments"][0].update(status_date="2023-13-01"),
        lambda found: found["statements"][0]["notes"][1].update(quote=""),
        lambda found: found["statements"][0]["notes"][1].update(target="statement"),
        lambda found: found["statements"][0]["notes"][0].update(created="2023-01-02T03:04:05"),
        lambda found: found["statements"][0]["notes"][0].update(modified="yesterday"),
        *(
            lambda found, path=path: found["statements"][0]["statement"].update(source=path)
            for path in ("/home/a/b.txt", "C:\\a\\b.txt", "C:/a.txt", "file:///a.txt", "~/b.txt")
        ),
    ],
)
def test_the_schema_refuses_what_is_wrong(
    spoil: Callable[[Any], Any],
    rich: Statement,
    exported: Callable[..., bytes],
    check: Callable[[Any], None],
) -> None:
    """A schema that lets everything pass would prove nothing."""
    found = json.loads(exported(".json", rich))
    spoil(found)
    with pytest.raises(jsonschema.ValidationError):
        check(found)


# The library is the same for all examples, each of which replaces what the one before wrote.
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1))
def test_any_text_comes_back(
    rich: Statement, library: Library, exported: Callable[..., bytes], text: str
) -> None:
    """Quotes, braces, all line ends, emoji and combining characters."""
    stored = library.statements.put(replace(rich, title=text, text=text))
    (entry,) = json.loads(exported(".json", stored))["statements"]
    assert (entry["statement"]["title"], entry["statement"]["text"]) == (text, text)
