"""The JSON of the command line has the keys, order and values of the contract."""

import datetime as dt
import json

from briefreader.commitments.findings import Detection, Metadata
from briefreader.commitments.model import DueDate, Strength
from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.services import json_contract
from briefreader.services.detection.extraction import Extraction
from briefreader.text.span import Span

TEXT = "Both sides pledged to meet in early 2016."


def test_an_extraction_is_as_the_contract_has_it() -> None:
    """Key by key, in order."""
    extraction = Extraction(
        text=TEXT,
        metadata=Metadata(
            title="Talks",
            date=dt.date(2015, 11, 2),
            parties=("United States", "Kazakhstan"),
            language="en",
        ),
        source="a.txt",
        detections=(
            Detection(
                span=Span(0, 26),
                paragraph=1,
                cue="pledged to",
                rule="pledge",
                strength=Strength.FIRM,
                actors=("United States", "Kazakhstan"),
                themes=("terrorism",),
                due=DueDate("in early 2016", dt.date(2016, 4, 30)),
                confidence=0.97,
            ),
        ),
    )
    assert json.dumps(json_contract.extraction_object(extraction)) == (
        '{"statement": {"title": "Talks", "date": "2015-11-02", '
        '"parties": ["United States", "Kazakhstan"], "language": "en", '
        f'"text": "{TEXT}"}}, '
        '"commitments": [{"quote": "Both sides pledged to meet", "start": 0, "end": 26, '
        '"paragraph": 1, "cue": "pledged to", "strength": "firm", '
        '"actors": ["United States", "Kazakhstan"], "themes": ["terrorism"], '
        '"due": {"text": "in early 2016", "by": "2016-04-30"}, "confidence": 0.97}]}'
    )


def test_what_is_not_known_is_null() -> None:
    """No date, no due date."""
    metadata = Metadata(title="Talks", date=None, parties=(), language="und")
    extraction = Extraction(text="Talks", metadata=metadata, source="", detections=())
    assert json_contract.extraction_object(extraction) == {
        "statement": {
            "title": "Talks",
            "date": None,
            "parties": [],
            "language": "und",
            "text": "Talks",
        },
        "commitments": [],
    }


def test_a_commitment_of_a_library_has_its_decisions(
    library: Library, statement: Statement
) -> None:
    """The fields of extract, between its id and what was decided."""
    found = json_contract.commitment_object(library.commitments.of_statement(statement.id)[0])
    assert list(found) == [
        "id", "statement", "quote", "start", "end", "paragraph", "cue", "strength", "actors",
        "themes", "due", "confidence", "origin", "review", "status", "status_date", "evidence",
        "author",
    ]  # fmt: skip
    assert found["statement"] == statement.id
    assert (found["origin"], found["review"], found["status"]) == ("detected", "unreviewed", "open")
    assert statement.text[found["start"] : found["end"]] == found["quote"]
