"""JSON of Hypothesis: what its API's search returns, and what its client exports."""

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from merging_files import take
from test_round_trips import TEXTS, put_statement

from briefreader.errors import ExchangeError
from briefreader.library.database import Library
from briefreader.library.records import Statement, Target
from briefreader.services.formats.untaken import Untaken
from reading_here import import_text

Json = dict[str, Any]
PAGE = "https://example.org/talks/japan-chad"


@pytest.fixture
def page(library: Library, statement: Statement) -> Statement:
    """Return the statement, which came from a page."""
    return library.statements.put(replace(statement, source=PAGE))


def annotation(exact: str = "", **more: Any) -> Json:
    """Return an annotation as Hypothesis's API lists it, on words of a page or on the page."""
    uri = more.get("uri", PAGE)
    selectors = [
        {"type": "RangeSelector", "startContainer": "/main[1]/p[2]", "endContainer": "/main[1]"},
        {"type": "TextPositionSelector", "start": 5_000, "end": 5_060},
        {"type": "TextQuoteSelector", "exact": exact, "prefix": "", "suffix": ""},
    ]
    return {
        "id": "a1",
        "created": "2026-01-02T03:04:05.678901+00:00",
        "updated": "2026-01-03T03:04:05.678901+00:00",
        "user": "acct:mia@hypothes.is",
        "user_info": {"display_name": "Mia"},
        "uri": uri,
        "text": "Is this *firm*?",
        "tags": ["ask", "bridge"],
        "group": "__world__",
        "permissions": {"read": ["group:__world__"]},
        "target": [{"source": uri} | ({"selector": selectors} if exact else {})],
        "document": {"title": ["Talks"]},
        "hidden": False,
        "flagged": False,
    } | more


def searched(*items: Json, total: int | None = None) -> Json:
    """Return what the API's search returns."""
    return {"total": len(items) if total is None else total, "rows": list(items)}


def exported(*items: Json) -> Json:
    """Return what the client exports."""
    return {"export_date": "2026-03-04T05:06:07Z", "export_userid": "x", "annotations": list(items)}


def as_list(*items: Json) -> list[Json]:
    """Return a bare list, as tools keep it."""
    return list(items)


def taken(library: Library, tmp_path: Path, whole: object, opened: int = 0) -> Any:
    """Take in what is written to a file."""
    path = tmp_path / "hypothesis.json"
    path.write_text(json.dumps(whole), "utf-8")
    return take(library, path, opened=opened)


@pytest.mark.parametrize("form", [searched, exported, as_list])
def test_an_annotation_is_a_note_on_its_words(
    form: Callable[..., object], library: Library, page: Statement, tmp_path: Path
) -> None:
    """With its words in Markdown, tags, times, and the name that is shown of its author; once."""
    taken(library, tmp_path, form(annotation("We will build the bridge")))
    (note,) = library.annotations.of_statement(page.id)
    assert (note.exact, note.target) == ("We will build the bridge", Target.SPAN)
    assert (note.note, note.tags, note.author) == ("Is this *firm*?", ("ask", "bridge"), "Mia")
    assert note.created == dt.datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=dt.UTC)
    assert note.modified == dt.datetime(2026, 1, 3, 3, 4, 5, 678901, tzinfo=dt.UTC)
    again = taken(library, tmp_path, form(annotation("We will build the bridge")))
    assert (again.revisions, again.known) == ((), 1)


def test_words_are_found_however_a_page_sets_them(
    library: Library, page: Statement, tmp_path: Path
) -> None:
    """Line ends, no-break spaces, soft hyphens and quotation marks are of the page."""
    exact = "We\n      will\N{NO-BREAK SPACE}build the bri\N{SOFT HYPHEN}dge. It  rained"
    taken(library, tmp_path, [annotation(exact)])
    (note,) = library.annotations.of_statement(page.id)
    assert note.exact == "We will build the bridge. It rained"


def test_a_page_may_set_paragraphs_without_anything_between(
    library: Library, page: Statement, tmp_path: Path
) -> None:
    """As one without white space in its source does: the words are in both."""
    taken(library, tmp_path, [annotation("It rained.We will meet again in Tokyo next year")])
    (note,) = library.annotations.of_statement(page.id)
    assert note.exact == "It rained.\n\nWe will meet again in Tokyo next year"


def test_notes_on_the_page_and_replies(library: Library, page: Statement, tmp_path: Path) -> None:
    """A page note is on the whole statement; a reply at the words of its conversation."""
    whole = searched(
        annotation("It rained", text="", tags=[]),
        annotation(id="a2", text="On all of it"),
        annotation(id="a3", text="No", user="acct:bob@x.org", user_info={}, references=["a1"]),
        annotation(id="a4", text="Yes", user_info=None, references=["a1", "a3"]),
        annotation(id="a5", text="Lost", references=["gone"]),
    )
    taken(library, tmp_path, whole)
    found = [
        (each.exact, each.note, each.author) for each in library.annotations.of_statement(page.id)
    ]
    assert sorted(found) == [
        ("", "Lost", "Mia"),
        ("", "On all of it", "Mia"),
        ("It rained", "", "Mia"),
        ("It rained", "No", "bob"),
        ("It rained", "Yes", "mia"),
    ]


def test_a_changed_note_replaces_what_it_was(
    library: Library, page: Statement, tmp_path: Path
) -> None:
    """Known by when it was made; one that was changed here since stays."""
    taken(library, tmp_path, [annotation("It rained")])
    later = annotation("It rained", text="Now I know", updated="2026-02-01T00:00:00+00:00")
    taken(library, tmp_path, [later])
    (note,) = library.annotations.of_statement(page.id)
    assert note.note == "Now I know"
    mine = replace(note, note="Mine", modified=dt.datetime(2026, 3, 1, tzinfo=dt.UTC))
    library.annotations.put(mine)
    taken(library, tmp_path, [later])
    assert [each.note for each in library.annotations.of_statement(page.id)] == ["Mine"]


def test_each_page_is_found_by_its_address(
    library: Library, page: Statement, tmp_path: Path
) -> None:
    """Of several in one file; what is on a page that is not here is listed."""
    other = library.statements.put(
        replace(put_statement(library, TEXTS[1]), source="https://example.org/x")
    )
    plan = taken(
        library,
        tmp_path,
        searched(
            annotation("It rained", uri="http://www.example.org/talks/japan-chad/?utm_source=a#b"),
            annotation("We pledge", uri="https://via.hypothes.is/https://example.org/x", id="b"),
            annotation("Elsewhere", uri="https://example.org/elsewhere", id="c"),
        ),
    )
    assert [each.exact for each in library.annotations.of_statement(page.id)] == ["It rained"]
    assert len(library.annotations.of_statement(other.id)) == 1
    assert [each.words for each in plan.left_out] == ["Elsewhere"]


@pytest.mark.parametrize(
    "more",
    [
        {"uri": "file:///home/mia/My%20Talks.pdf"},
        {"uri": "urn:x-pdf:ab12", "document": {"link": [{"href": "file:///C:/My%20Talks.pdf"}]}},
        {"uri": "urn:x-pdf:ab12", "document": {"title": ["My Talks.pdf"]}},
        {"uri": "urn:x-pdf:ab12", "document": {"title": "Joint statement of Japan and Chad"}},
        {
            "uri": "urn:x-pdf:ab12",
            "document": {"link": [{"href": "urn:x-pdf:ab12"}, {"href": PAGE}]},
        },
    ],
)
def test_a_file_is_known_by_its_name_or_title(
    more: Json, library: Library, statement: Statement, tmp_path: Path
) -> None:
    """If words of it are there; another file of this name is another document."""
    source = PAGE if PAGE in str(more) else "/home/anna/My Talks.pdf"
    library.statements.put(replace(statement, source=source))
    taken(library, tmp_path, [annotation("It rained", **more)])
    assert len(library.annotations.of_statement(statement.id)) == 1
    if source != PAGE:
        with pytest.raises(ExchangeError, match="does not have"):
            taken(library, tmp_path, [annotation("Another text altogether", **more)])


def test_what_cannot_come_in_is_counted(library: Library, page: Statement, tmp_path: Path) -> None:
    """Annotations that say nothing, and those that the file does not hold; a part of a page too."""
    shape = [{"source": PAGE, "selector": [{"type": "ShapeSelector", "shape": {}}]}]
    plan = taken(
        library,
        tmp_path,
        searched(
            annotation(text=" ", tags=[]),
            annotation("It rained", text="", tags=[], references=["x"]),
            annotation("No such words stand there", id="b"),
            annotation(target=shape, id="c", text="On the picture"),
            total=250,
        ),
    )
    assert plan.bundle.untaken == {Untaken.EMPTY: 2, Untaken.ABSENT: 246}
    assert [each.words for each in plan.left_out] == ["No such words stand there"]
    (note,) = library.annotations.of_statement(page.id)
    assert (note.target, note.note) == (Target.STATEMENT, "On the picture")


def test_replies_that_are_listed_apart_come_in(
    library: Library, page: Statement, tmp_path: Path
) -> None:
    """As the API does with ``_separate_replies``."""
    reply = annotation(id="a2", text="No", references=["a1"])
    taken(library, tmp_path, searched(annotation("It rained")) | {"replies": [reply]})
    assert len(library.annotations.of_statement(page.id)) == 2


@pytest.mark.parametrize(
    ("whole", "reason"),
    [
        ({}, "neither"),
        ({"total": 1, "rows": {}}, "neither"),
        ([3], "neither"),
        ("text", "neither"),
        ({"annotations": [3]}, "Annotation 1"),
        (searched(annotation(), annotation(text=3)), "Annotation 2 .*“text”"),
        (searched(annotation(tags="x")), "tags"),
        (searched(annotation(created="yesterday")), "created"),
        (searched(annotation(target=3)), "target"),
        (searched(annotation(text="\ud800")), "text"),
        (searched(annotation(references=[{}])), "references"),
        (searched(annotation(document={"link": [3]})), "link"),
        (searched(annotation(uri=["x"], target=[])), "uri"),
    ],
)
def test_what_is_none_is_refused(
    whole: object, reason: str, library: Library, dump: Callable[[], Any], tmp_path: Path
) -> None:
    """With the number of the annotation; the library stays as it was."""
    before = dump()
    with pytest.raises(ExchangeError, match=reason):
        taken(library, tmp_path, whole)
    assert dump() == before


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, '{"rows": [NaN]}', "9" * 10_000])
def test_what_is_no_json_is_refused(text: str, library: Library, tmp_path: Path) -> None:
    """Or nested too deeply, or with numbers that JSON does not have."""
    path = tmp_path / "a.json"
    path.write_text(text)
    with pytest.raises(ExchangeError):
        take(library, path)


def test_web_annotations_in_a_json_file_come_in(
    library: Library, page: Statement, tmp_path: Path
) -> None:
    """Whatever the ending."""
    selector = {"type": "TextQuoteSelector", "exact": "It rained"}
    item = {
        "type": "Annotation",
        "bodyValue": "x",
        "target": {"source": PAGE, "selector": selector},
    }
    taken(library, tmp_path, [item])
    assert len(library.annotations.of_statement(page.id)) == 1


QUAD = "https://www.whitehouse.gov/briefing-room/statements-releases/2021/03/12/"


@pytest.mark.parametrize("name", ["hypothesis-api-search.json", "hypothesis-client-export.json"])
def test_files_of_the_real_one(
    name: str, shared: Path, library: Library, detector: Any, tmp_path: Path
) -> None:
    """Both quotes, the reply at the first, and the page note, whatever statement is open."""
    path = shared / "cases" / "interop" / name
    text = (shared / "gold" / "whitehouse" / "quad-2021.txt").read_text("utf-8")
    made = library.statements.get(import_text(library, text, detector).statement_id)
    address = f"{QUAD}quad-leaders-joint-statement-the-spirit-of-the-quad"
    library.statements.put(replace(made, source=address))
    plan = take(library, path, opened=put_statement(library, TEXTS[1]).id)
    found = library.annotations.of_statement(made.id)
    assert (len(found), plan.left_out) == (4, ())
    assert sorted(bool(each.exact) for each in found) == [False, True, True, True]
    assert {each.author for each in found} == {"Mia"}
