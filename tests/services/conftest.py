"""A library, and a detector that is easy to foretell."""

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from briefreader.commitments.detector import Detector
from briefreader.commitments.findings import Detection, Metadata
from briefreader.commitments.languages.language import Language
from briefreader.commitments.metadata.language import LanguageGuesser
from briefreader.commitments.model import Strength
from briefreader.library.database import Library, open_library
from briefreader.library.records import Statement
from briefreader.services.detection.detection import load_detector
from briefreader.text.paragraphs import paragraph_at, paragraph_spans
from briefreader.text.span import Span
from reading_here import import_text
from warm_readers import end_readers

TEXT = (
    "Joint statement of Japan and Chad\n\n"
    "We will build the bridge. It rained.\n\n"
    "We will meet again in Tokyo next year. We will plant trees."
)
Dump = dict[str, list[tuple[Any, ...]]]


@pytest.fixture(autouse=True)
def no_kept_readers() -> None:
    """End the reading processes of other tests: here processes are counted."""
    end_readers()


@dataclass(frozen=True)
class FakeDetector:
    """Takes every match of ``pattern`` for a firm commitment."""

    language_of: Callable[[str, str], Language]
    guesser: LanguageGuesser
    pattern: str = r"We will [^.]*"

    def detect(self, text: str, metadata: Metadata) -> tuple[Detection, ...]:
        """Return one detection per match."""
        return tuple(
            self.describe(text, Span(*found.span()), metadata)
            for found in re.finditer(self.pattern, text)
        )

    def describe(self, text: str, span: Span, metadata: Metadata) -> Detection:
        """Return the same labels for every span."""
        return Detection(
            span=span,
            paragraph=paragraph_at(paragraph_spans(text), span.start),
            cue="will",
            rule="fake",
            strength=Strength.FIRM,
            actors=metadata.parties,
            themes=("trade-investment",),
            due=None,
            confidence=0.5,
        )


@pytest.fixture(scope="session")
def real_detector() -> Detector:
    """Return the detector that ships."""
    return load_detector()


@pytest.fixture
def make_detector(real_detector: Detector) -> Callable[[str], Any]:
    """Return a function that makes a detector from a pattern."""
    real = real_detector
    return lambda pattern: FakeDetector(real.language_of, real.guesser, pattern)


@pytest.fixture
def detector(real_detector: Detector) -> Any:
    """Return a detector that finds "We will" to the end of the sentence."""
    return FakeDetector(real_detector.language_of, real_detector.guesser)


@pytest.fixture
def library(new_library: Path, tmp_path: Path) -> Iterator[Library]:
    """Return an empty library."""
    with open_library(shutil.copyfile(new_library, tmp_path / "library.db")) as opened:
        yield opened


@pytest.fixture
def statement(library: Library, detector: Any) -> Statement:
    """Return an imported statement with three detected commitments."""
    return library.statements.get(import_text(library, TEXT, detector).statement_id)


@pytest.fixture
def dump(library: Library, dump_of: Callable[[Path], Dump]) -> Callable[[], Dump]:
    """Return a function that reads all rows of the test's library."""
    return lambda: dump_of(library.path)
