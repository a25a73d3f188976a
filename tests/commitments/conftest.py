"""The shipped detector, and statements made up for these tests."""

from datetime import date
from pathlib import Path

import pytest

from briefreader.commitments.attributes.taxonomy import Taxonomy
from briefreader.commitments.detector import Detector
from briefreader.commitments.findings import Metadata
from briefreader.commitments.languages.language import Language
from briefreader.commitments.metadata.gazetteer import Gazetteer, parse_gazetteer
from briefreader.commitments.metadata.naming import parse_naming
from briefreader.services.detection.shipped_languages import load_guesser, load_language
from briefreader.services.detection.shipped_themes import load_taxonomy, load_vocabulary

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    """Return the shipped gazetteer."""
    naming = parse_naming((RESOURCES / "languages/en/names.toml").read_text("utf-8"))
    return parse_gazetteer((RESOURCES / "gazetteer.toml").read_text("utf-8"), naming)


@pytest.fixture(scope="session")
def english() -> Language:
    """Return English as it is shipped."""
    return load_language("en")


@pytest.fixture(scope="session")
def taxonomy() -> Taxonomy:
    """Return the shipped taxonomy, with its English terms."""
    return load_taxonomy()


@pytest.fixture(scope="session")
def detector(taxonomy: Taxonomy) -> Detector:
    """Return the detector that the shipped resources make, without any calibration."""
    return Detector(load_language, load_guesser(), load_vocabulary, taxonomy)


@pytest.fixture(scope="session")
def between_two() -> Metadata:
    """Return the metadata of a statement of Norway and Chile, of 10 May 2022."""
    return Metadata(
        title="Joint Statement of Norway and Chile",
        date=date(2022, 5, 10),
        parties=("Norway", "Chile"),
        language="en",
    )
