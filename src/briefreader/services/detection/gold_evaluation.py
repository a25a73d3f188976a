"""Measurement of detection against statements that a person has coded."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from briefreader.commitments.detector import Detector
from briefreader.commitments.evaluation.evaluation import Coded, GoldComparison, compare
from briefreader.commitments.metadata.detection_coverage import detection_language
from briefreader.documents.document import Document
from briefreader.documents.reader import read_document
from briefreader.errors import BriefreaderError, GoldError
from briefreader.services.detection.extraction import Extraction, extract
from briefreader.services.importing.reading_pool import LimitedPool
from briefreader.translatable import mark


@dataclass(frozen=True, slots=True)
class Evaluated:
    """One statement of the folder, the language it is read in, and how well detection did in it."""

    slug: str
    language: str
    comparison: GoldComparison


def evaluate(folder: Path, detector: Detector) -> Iterator[Evaluated]:
    """Yield how detection does on each ``NAME.json`` in ``folder`` with its ``NAME.txt``.

    The JSON has ``commitments`` (quote, strength, actors, themes_ok, due) and may have ``optional``
    quotes. Raises GoldError if there is none, or one is not so, and DocumentError if a text cannot
    be read.
    """
    files = sorted(folder.glob("*.json"))
    if not files:
        raise GoldError(
            mark(
                "errors", "{folder}: there is no coded statement (NAME.json beside NAME.txt) in it."
            ),
            folder=folder,
        )
    with LimitedPool(_reader) as pool:
        documents = pool.read([file.with_suffix(".txt") for file in files], lambda: False)
        for file, document in zip(files, documents, strict=True):
            if isinstance(document, BriefreaderError):
                raise document
            extraction = extract(document, detector)
            language = detection_language(extraction.metadata.language)
            yield Evaluated(file.stem, language, _compared(file, document.text, extraction))


def coded(extraction: Extraction) -> list[Coded]:
    """Return the detections of ``extraction`` as they are compared."""
    return [
        Coded(
            quote=each.span.of(extraction.text),
            strength=each.strength.value,
            actors=each.actors,
            themes=each.themes,
            due=each.due.by.isoformat() if each.due else "",
            confidence=each.confidence,
        )
        for each in extraction.detections
    ]


def _reader() -> Callable[[Path], Document]:
    """Return what a process reads the texts with: they may be of anyone, as files to import are."""
    return read_document


def _compared(file: Path, text: str, extraction: Extraction) -> GoldComparison:
    try:
        gold = json.loads(file.read_text("utf-8"))
        marked = [_marked(each) for each in gold["commitments"]]
        optional = [str(each["quote"]) for each in gold.get("optional", [])]
    except OSError as error:
        raise GoldError(
            mark("errors", "{file}: it cannot be read ({reason})."),
            file=file,
            reason=error.strerror,
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise GoldError(
            mark("errors", "{file}: it is not coded as GOLD_DIR should be ({kind}: {reason})."),
            file=file,
            kind=type(error).__name__,
            reason=error,
        ) from error
    try:
        return compare(text, marked, coded(extraction), optional)
    except ValueError as error:
        raise GoldError(mark("errors", "{file}: {reason}"), file=file, reason=error) from error


def _marked(commitment: dict[str, Any]) -> Coded:
    due = commitment["due"]
    return Coded(
        quote=str(commitment["quote"]),
        strength=str(commitment["strength"]),
        actors=tuple(map(str, commitment["actors"])),
        themes=tuple(map(str, commitment["themes_ok"])),
        due=str(due["by"]) if due else "",
    )
