"""Exports say of which statements commitments may be missing, where they have room for it."""

import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from briefreader.library.database import Library
from briefreader.library.records import Origin, Statement
from briefreader.services.export.preview import extent
from reading_here import import_text

PORTUGUESE = (
    "Declaração conjunta\n\n"
    "Os países da região comprometem-se a abrir escolas para as crianças até 2027."
)
FRENCH = (
    "Déclaration commune\n\n"
    "Les Parties s’engagent à ouvrir des écoles pour les enfants de la région."
)
NOT_READ = "Commitments are not read in the language of this statement"
Exported = Callable[..., bytes]


@pytest.fixture
def portuguese(library: Library, rich: Statement, real_detector: Any) -> Statement:
    """Return a Portuguese statement beside the English one."""
    return library.statements.get(import_text(library, PORTUGUESE, real_detector).statement_id)


@pytest.fixture
def french(library: Library, rich: Statement, real_detector: Any) -> Statement:
    """Return a French statement beside the English one."""
    return library.statements.get(import_text(library, FRENCH, real_detector).statement_id)


def project_in(content: bytes) -> ET.Element:
    """Return the root of the QDA-XML in a REFI-QDA project."""
    return ET.fromstring(zipfile.ZipFile(io.BytesIO(content)).read("project.qde"))  # noqa: S314 - our own


def test_markdown_says_it_of_the_statement(
    rich: Statement, portuguese: Statement, exported: Exported
) -> None:
    """In place of that there are no commitments."""
    english, other = exported(".md", rich, portuguese).decode().split("# Declaração conjunta")
    assert NOT_READ in other
    assert "No commitments" not in other
    assert "not read" not in english


def test_markdown_of_what_was_marked_by_hand(
    rich: Statement, portuguese: Statement, library: Library, exported: Exported
) -> None:
    """They are there, and the sentence too."""
    made = library.commitments.of_statement(rich.id)[0]
    library.commitments.put(
        replace(made, id=0, statement_id=portuguese.id, origin=Origin.MANUAL, detected=None)
    )
    content = exported(".md", portuguese).decode()
    assert "those listed here were marked by hand" in content
    assert made.quote in content


def test_json_has_the_coverage_of_each_statement(
    rich: Statement, portuguese: Statement, exported: Exported
) -> None:
    """An empty list alone could be a finding."""
    found = json.loads(exported(".json", rich, portuguese))["statements"]
    assert [each["coverage"] for each in found] == ["full", "none"]


def test_the_schema_knows_every_coverage(project: Path) -> None:
    """It is published."""
    from briefreader.commitments.metadata.detection_coverage import Coverage

    schema = json.loads((project / "docs" / "export.schema.json").read_text("utf-8"))
    assert schema["$defs"]["entry"]["properties"]["coverage"]["enum"] == list(Coverage)


def test_annotations_list_the_texts_that_are_not_read(
    rich: Statement, portuguese: Statement, exported: Exported
) -> None:
    """A text without annotations is named nowhere else; without any there is no such list."""
    found = json.loads(exported(".jsonld", rich, portuguese))
    (text,) = found["briefreader:notCovered"]
    assert (text["id"], text["language"]) == (f"urn:sha256:{portuguese.digest}", "pt")
    assert text["briefreader:coverage"] == "none"
    assert "briefreader:notCovered" not in json.loads(exported(".jsonld", rich))


def test_a_refi_qda_source_describes_it(
    rich: Statement, portuguese: Statement, exported: Exported
) -> None:
    """Programs show a source's description as its memo; it comes first, as the schema asks."""
    root = project_in(exported(".qdpx", rich, portuguese))
    sources = {
        each.get("name", ""): each for each in root.iter("{urn:QDA-XML:project:1.0}TextSource")
    }
    source = sources["Declaração conjunta.txt"]
    assert source[0].tag == "{urn:QDA-XML:project:1.0}Description"
    assert (source[0].text or "").startswith(NOT_READ)
    read = next(each for each in sources.values() if each is not source)
    assert NOT_READ not in (read[0].text or "")


def test_the_extent_counts_them(rich: Statement, portuguese: Statement, library: Library) -> None:
    """So that the dialog can say so before a table is written, which has no room for it."""
    assert extent(library, [rich.id, portuguese.id]).uncovered == 1
    assert extent(library, [rich.id]).uncovered == 0


def test_a_french_statement_is_exported_like_an_english_one(
    rich: Statement, french: Statement, library: Library, exported: Exported
) -> None:
    """With its commitment, without a remark."""
    content = exported(".md", french).decode()
    assert "Les Parties s’engagent à ouvrir des écoles pour les enfants de la région" in content
    assert "not read" not in content
    (found,) = json.loads(exported(".json", french))["statements"]
    assert found["coverage"] == "full"
    assert extent(library, [rich.id, french.id]).uncovered == 0
