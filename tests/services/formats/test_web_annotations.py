"""W3C Web Annotations: what the model says, and what other tools write."""

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from merging_files import NOW, take
from test_round_trips import TEXTS, put_statement

from briefreader.errors import ExchangeError
from briefreader.library.database import Library
from briefreader.library.records import Review, Statement, Target
from briefreader.services.annotations import notes
from briefreader.services.authors import signed
from briefreader.services.changes import apply_change
from briefreader.services.export.writing import export
from briefreader.services.review import review
from briefreader.text.span import Span

MADE = dt.datetime(2024, 5, 6, tzinfo=dt.UTC)
Json = dict[str, Any]


def items_of(library: Library, statement: Statement, path: Path) -> list[Json]:
    """Export a statement and return its annotations."""
    export(library, [statement.id], path)
    whole = json.loads(path.read_text("utf-8"))
    assert whole["type"] == "AnnotationCollection"
    assert whole["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert whole["total"] == len(whole["first"]["items"])
    items: list[Json] = whole["first"]["items"]
    return items


def test_a_note_is_an_annotation_of_the_model(library: Library, tmp_path: Path) -> None:
    """Motivation, bodies, times, both selectors in code points, and the text by its address."""
    made = put_statement(library, TEXTS[0])
    start = made.text.index("We will")
    span = Span(start, start + 7)
    apply_change(library, notes.annotate(made, span, "*Why?*", colour="blue", tags=["q"], now=MADE))
    (item,) = items_of(library, made, tmp_path / "a.jsonld")
    assert item["id"].startswith("urn:uuid:")
    assert (item["type"], item["motivation"]) == ("Annotation", "commenting")
    assert item["created"] == "2024-05-06T00:00:00+00:00"
    assert item["body"] == [
        {
            "type": "TextualBody",
            "purpose": "commenting",
            "format": "text/markdown",
            "value": "*Why?*",
        },
        {"type": "TextualBody", "purpose": "tagging", "format": "text/plain", "value": "q"},
    ]
    source = item["target"]["source"]
    assert source["id"] == "https://example.org/a?b=c&d"
    assert source["briefreader:digest"] == made.digest
    assert source["dcterms:title"] == made.title
    quote, place = item["target"]["selector"]
    assert quote["exact"] == "We will"
    assert made.text.startswith(quote["suffix"], span.end)
    assert quote["prefix"].endswith("😀 and Chad\n\n")
    assert (place["start"], place["end"]) == (span.start, span.end)
    assert item["briefreader:colour"] == "blue"


def test_motivations_tell_the_kinds_apart(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """A commitment is classifying, a highlight highlighting, a bookmark bookmarking."""
    apply_change(library, notes.annotate(statement, Span(0, 5), "", colour="b", now=MADE))
    apply_change(library, notes.add_bookmark(statement, 7, "Here"))
    items = items_of(library, statement, tmp_path / "a.jsonld")
    assert [each["motivation"] for each in items] == [
        *["classifying"] * 3,
        "highlighting",
        "bookmarking",
    ]
    assert items[0]["briefreader:strength"] == "firm"


def test_authors_are_creators(library: Library, statement: Statement, tmp_path: Path) -> None:
    """Persons with their names; what nobody has signed has none."""
    first, *_ = library.commitments.of_statement(statement.id)
    note = notes.annotate(statement, Span(0, 5), "Why?", colour="b", now=MADE)
    for change in (review.confirm(first), note):
        apply_change(library, signed(change, "Ann"))
    items = items_of(library, statement, tmp_path / "a.jsonld")
    ann = {"type": "Person", "name": "Ann"}
    assert [each.get("creator") for each in items] == [ann, None, None, ann]
    assert not any("briefreader:author" in each for each in items)


@pytest.mark.parametrize(
    ("creator", "author"),
    [
        ({"type": "Person", "name": "Ann"}, "Ann"),
        ({"id": "https://example.org/ann", "type": "Person", "nickname": "ann"}, "ann"),
        ({"id": "https://example.org/ann", "name": ["Ann", "A."]}, "Ann"),
        ("acct:ann@example.org", "ann"),
        ({"id": "acct:ann@example.org"}, "ann"),
        ("https://example.org/ann", "https://example.org/ann"),
        ([{"name": "Ann"}, {"type": "Person"}, {"name": "Bob"}], "Ann, Bob"),
        (None, ""),
    ],
)
def test_creators_of_other_tools_are_authors(
    creator: object, author: str, library: Library, statement: Statement, tmp_path: Path
) -> None:
    """By the name that says most, else by their address."""
    path = tmp_path / "a.jsonld"
    path.write_text(json.dumps(foreign("It rained.", creator=creator)))
    take(library, path, opened=statement.id)
    (note,) = library.annotations.of_statement(statement.id)
    assert note.author == author


def test_the_same_words_of_two_persons_are_two_notes(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """And one that nobody has signed may be of either."""
    for name in ("Ann", "Bob", ""):
        path = tmp_path / f"by {name}.jsonld"
        path.write_text(json.dumps(foreign("It rained.", creator={"name": name})))
        take(library, path, opened=statement.id)
    authors = [each.author for each in library.annotations.of_statement(statement.id)]
    assert sorted(authors) == ["Ann", "Bob"]


def test_the_same_judgement_of_another_is_no_difference(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """It stays of who judged here."""
    first, *_ = library.commitments.of_statement(statement.id)
    apply_change(library, signed(review.confirm(first), "Ann"))
    path = tmp_path / "a.jsonld"
    export(library, [statement.id], path)
    library.commitments.put(replace(library.commitments.get(first.id), author="Bob"))
    taken = take(library, path)
    assert (taken.revisions, taken.differing) == ((), ())
    assert library.commitments.get(first.id).author == "Bob"


def foreign(text: str, **more: Any) -> Json:
    """Return an annotation as other tools write it: a page's address, and a quote."""
    selector = {"type": "TextQuoteSelector", "exact": text}
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "https://example.org/1",
        "type": "Annotation",
        "created": "2020-01-02T03:04:05Z",
        "body": [
            {"type": "TextualBody", "value": "Look", "purpose": "commenting"},
            {"type": "TextualBody", "value": "bridge", "purpose": "tagging"},
        ],
        "target": {"source": "https://example.org/statement", "selector": selector},
    } | more


def test_quotes_of_other_tools_are_found_in_the_open_statement(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """By their words, exactly or nearly; the others are listed."""
    path = tmp_path / "a.jsonld"
    page = {
        "type": "AnnotationPage",
        "items": [
            foreign("We will build the bridge"),
            foreign("We will meet again soon in Tokyo next year"),
            foreign("Nothing of this kind is in the statement at all"),
        ],
    }
    path.write_text(json.dumps(page))
    taken = take(library, path, opened=statement.id)
    first, second = library.annotations.of_statement(statement.id)
    assert first.exact == "We will build the bridge"
    assert (first.note, first.tags) == ("Look", ("bridge",))
    assert first.created == dt.datetime(2020, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    assert second.exact == "We will meet again in Tokyo next year"
    assert [each.words for each in taken.left_out] == [
        "Nothing of this kind is in the statement at all"
    ]
    assert take(library, path, opened=statement.id).revisions == ()


def test_shapes_that_json_ld_allows_are_read(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """One annotation alone, a list of them, a bare body, a target without selectors."""
    alone, listed = tmp_path / "a.jsonld", tmp_path / "b.jsonld"
    whole = foreign("", target="https://example.org/statement", body=None, bodyValue="All of it")
    alone.write_text(json.dumps(whole))
    listed.write_text(json.dumps([foreign("It rained.", body="https://example.org/video")]))
    take(library, alone, opened=statement.id)
    take(library, listed, opened=statement.id)
    first, second = library.annotations.of_statement(statement.id)
    assert (first.target, first.note) == (Target.STATEMENT, "All of it")
    assert (second.exact, second.note, second.tags) == ("It rained.", "", ())


def test_without_an_open_statement_foreign_notes_are_refused(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """Nobody knows where they belong."""
    path = tmp_path / "a.jsonld"
    path.write_text(json.dumps(foreign("It rained.")))
    with pytest.raises(ExchangeError, match="open the statement"):
        take(library, path)


def test_a_decision_of_ones_own_is_not_replaced(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """One from the file is taken where there was none; else it is listed."""
    first, second, _ = library.commitments.of_statement(statement.id)
    apply_change(library, review.confirm(first))
    apply_change(library, review.confirm(second))
    path = tmp_path / "a.jsonld"
    export(library, [statement.id], path)
    apply_change(library, review.reset(library.commitments.get(first.id)))
    apply_change(library, review.dismiss(library.commitments.get(second.id)))
    taken = take(library, path)
    assert (len(taken.revisions), taken.known) == (1, 1)
    assert [each.words for each in taken.differing] == [second.quote]
    found = [each.review for each in library.commitments.of_statement(statement.id)]
    assert found == [Review.CONFIRMED, Review.DISMISSED, Review.UNREVIEWED]


def test_a_later_state_of_a_note_replaces_the_earlier(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """But an earlier one does not replace the later."""
    note = apply_change(
        library, notes.annotate(statement, Span(0, 5), "first", colour="b", now=MADE)
    ).after
    assert note is not None
    early, late = tmp_path / "early.jsonld", tmp_path / "late.jsonld"
    export(library, [statement.id], early)
    apply_change(library, notes.edit_annotation(note, note="second", tags=(), colour="b", now=NOW))
    export(library, [statement.id], late)
    assert take(library, early).revisions == ()
    library.annotations.put(note)
    assert len(take(library, late).revisions) == 1
    (found,) = library.annotations.of_statement(statement.id)
    assert (found.id, found.note) == (note.id, "second")


def test_notes_follow_their_commitment(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """A note on a commitment is on it again, though both were deleted meanwhile."""
    first, *_ = library.commitments.of_statement(statement.id)
    change = notes.note_on_commitment(statement, first, "Hm", colour="b", now=MADE)
    apply_change(library, change)
    path = tmp_path / "a.jsonld"
    export(library, [statement.id], path)
    (note,) = library.annotations.of_statement(statement.id)
    library.annotations.delete(note.id)
    library.commitments.delete(first.id)
    take(library, path)
    (note,) = library.annotations.of_statement(statement.id)
    assert library.commitments.get(note.commitment_id or 0).quote == first.quote


@pytest.mark.parametrize(
    ("source", "address"),
    [
        ("https://anna:secret@example.org/a b", "https://example.org/a%20b"),
        ("doi:10.1000/182", "doi:10.1000/182"),
        ("/home/anna/talks.txt", ""),
        ("doi: 10.1000 182", ""),
    ],
)
def test_a_text_without_an_address_goes_by_its_digest(
    source: str, address: str, library: Library, statement: Statement, tmp_path: Path
) -> None:
    """Every target is an identifier, and no folder of a computer is told."""
    library.statements.put(replace(statement, source=source))
    for item in items_of(library, statement, tmp_path / "a.jsonld"):
        told = item["target"]["source"]
        assert told["id"] == (address or f"urn:sha256:{statement.digest}")
        assert ("briefreader:digest" in told) is bool(address)
        assert ("format" in told) is not bool(address)


def test_a_page_is_known_by_its_address(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """However that is written, and whatever statement is open; a text of ours by its digest."""
    library.statements.put(replace(statement, source="http://www.example.org/statement/"))
    other = put_statement(library, TEXTS[1])
    path = tmp_path / "a.jsonld"
    path.write_text(json.dumps(foreign("It rained.")))
    take(library, path, opened=other.id)
    (note,) = library.annotations.of_statement(statement.id)
    assert (note.exact, note.note) == ("It rained.", "Look")
    assert library.annotations.of_statement(other.id) == ()


def test_of_two_texts_of_one_address_that_with_the_quotes_is_meant(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """The older one here; without quotes it is the newest."""
    address = "https://example.org/statement"
    library.statements.put(replace(statement, source=address))
    newer = library.statements.put(replace(put_statement(library, TEXTS[1]), source=address))
    path = tmp_path / "a.jsonld"
    path.write_text(json.dumps([foreign("It rained."), foreign("", target=address)]))
    take(library, path)
    assert len(library.annotations.of_statement(statement.id)) == 2
    path.write_text(json.dumps(foreign("", target=address)))
    take(library, path)
    assert len(library.annotations.of_statement(newer.id)) == 1


def test_notes_on_all_of_unknown_pages_are_no_notes_on_the_open_statement(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """Their words may be looked for there; which of the pages it is nobody knows."""
    pages = [f"https://example.org/{number}" for number in (1, 2)]
    quote = {"type": "TextQuoteSelector", "exact": "It rained."}
    items = [foreign("", target=each, bodyValue=each, body=None) for each in pages]
    items.append(foreign("", target={"source": pages[0], "selector": quote}))
    path = tmp_path / "a.jsonld"
    path.write_text(json.dumps(items))
    taken = take(library, path, opened=statement.id)
    assert [each.exact for each in library.annotations.of_statement(statement.id)] == ["It rained."]
    assert [each.words for each in taken.left_out] == pages


def test_a_note_that_was_changed_there_replaces_what_it_was(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """Known by when it was made, with the colour that it has got here."""
    path = tmp_path / "a.jsonld"
    path.write_text(json.dumps(foreign("It rained.")))
    take(library, path, opened=statement.id)
    (note,) = library.annotations.of_statement(statement.id)
    library.annotations.put(replace(note, colour="blue"))
    changed = foreign("It rained.", modified="2021-01-02T03:04:05Z", body=None, bodyValue="Again")
    path.write_text(json.dumps(changed))
    take(library, path, opened=statement.id)
    (found,) = library.annotations.of_statement(statement.id)
    assert (found.id, found.note, found.colour) == (note.id, "Again", "blue")


@pytest.mark.parametrize("with_address", [False, True])
def test_a_quote_that_is_not_the_words_of_its_text_is_refused(
    library: Library, statement: Statement, tmp_path: Path, *, with_address: bool
) -> None:
    """In our own files, where the text is the same; the reason names the record."""
    if with_address:
        library.statements.put(replace(statement, source="https://example.org/a"))
    path = tmp_path / "a.jsonld"
    export(library, [statement.id], path)
    whole = json.loads(path.read_text("utf-8"))
    item = whole["first"]["items"][1]
    item["target"]["selector"][0]["exact"] = "We will build nothing"
    path.write_text(json.dumps(whole))
    reason = f"{item['id']}.*“We will build nothing” where its text has"
    with pytest.raises(ExchangeError, match=reason):
        take(library, path)
