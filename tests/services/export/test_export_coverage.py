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

FRENCH = (
    "Déclaration commune\n\n"
    "Les pays de la région s’engagent à ouvrir des écoles pour les enfants d’ici 2027."
)
Exported = Callable[..., bytes]


@pytest.fixture
def french(library: Library, rich: Statement, real_detector: Any) -> Statement:
    """Return a French statement beside the English one."""
    return library.statements.get(import_text(library, FRENCH, real_detector).statement_id)


def project_in(content: bytes) -> ET.Element:
    """Return the root of the QDA-XML in a REFI-QDA project."""
    return ET.fromstring(zipfile.ZipFile(io.BytesIO(content)).read("project.qde"))  # noqa: S314 - our own


def test_markdown_says_it_of_the_statement(
    rich: Statement, french: Statement, exported: Exported
) -> None:
    """In place of that there are no commitments."""
    english, other = exported(".md", rich, french).decode().split("# Déclaration commune")
    assert "This statement is not in English. Commitments are read in English only" in other
    assert "No commitments" not in other
    assert "in English" not in english


def test_markdown_of_what_was_marked_by_hand(
    rich: Statement, french: Statement, library: Library, exported: Exported
) -> None:
    """They are there, and the sentence too."""
    made = library.commitments.of_statement(rich.id)[0]
    library.commitments.put(
        replace(made, id=0, statement_id=french.id, origin=Origin.MANUAL, detected=None)
    )
    content = exported(".md", french).decode()
    assert "those listed here were marked by hand" in content
    assert made.quote in content


def test_json_has_the_coverage_of_each_statement(
    rich: Statement, french: Statement, exported: Exported
) -> None:
    """An empty list alone could be a finding."""
    found = json.loads(exported(".json", rich, french))["statements"]
    assert [each["coverage"] for each in found] == ["full", "none"]


def test_the_schema_knows_every_coverage(project: Path) -> None:
    """It is published."""
    from briefreader.commitments.metadata.detection_coverage import Coverage

    schema = json.loads((project / "docs" / "export.schema.json").read_text("utf-8"))
    assert schema["$defs"]["entry"]["properties"]["coverage"]["enum"] == list(Coverage)


def test_annotations_list_the_texts_that_are_not_read(
    rich: Statement, french: Statement, exported: Exported
) -> None:
    """A text without annotations is named nowhere else; without any there is no such list."""
    found = json.loads(exported(".jsonld", rich, french))
    (text,) = found["briefreader:notCovered"]
    assert (text["id"], text["language"]) == (f"urn:sha256:{french.digest}", "fr")
    assert text["briefreader:coverage"] == "none"
    assert "briefreader:notCovered" not in json.loads(exported(".jsonld", rich))


def test_a_refi_qda_source_describes_it(
    rich: Statement, french: Statement, exported: Exported
) -> None:
    """Programs show a source's description as its memo; it comes first, as the schema asks."""
    root = project_in(exported(".qdpx", rich, french))
    sources = {
        each.get("name", ""): each for each in root.iter("{urn:QDA-XML:project:1.0}TextSource")
    }
    described = {
        name: each.findtext("{urn:QDA-XML:project:1.0}Description")
        for name, each in sources.items()
    }
    (remark,) = filter(None, described.values())
    assert remark.startswith("This statement is not in English.")
    source = sources["Déclaration commune.txt"]
    assert source[0].text == remark


def test_the_extent_counts_them(rich: Statement, french: Statement, library: Library) -> None:
    """So that the dialog can say so before a table is written, which has no room for it."""
    assert extent(library, [rich.id, french.id]).uncovered == 1
    assert extent(library, [rich.id]).uncovered == 0
