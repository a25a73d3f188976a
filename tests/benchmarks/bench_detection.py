"""Detecting commitments: beside a tokenizer that finds words and sentences, and as texts grow."""

import datetime as dt
import importlib.util

from harness import FULL, Comparison, Effort, MissingError, Told, Work
from texts import communique, repeated, samples

from briefreader.commitments.findings import Metadata
from briefreader.documents.reader import read_document
from briefreader.services.detection.detection import load_detector
from briefreader.services.detection.extraction import readable_text

ABOUT = Metadata(title="G7 Summit", date=dt.date(2021, 6, 13), parties=("G7",), language="en")


def compare_speed(effort: Effort) -> Told:
    """Detect in the communiqué of the G7 of 2021, and in ten statements of several kinds."""
    tokenize = _tokenizer()
    detector = load_detector()
    ten = [readable_text(read_document(file)) for file in samples()]
    for what, texts in (
        ("commitments of the G7 communiqué", [communique()]),
        (f"commitments of all {len(ten)} samples", ten),
    ):
        yield Comparison(
            what=what,
            ours=lambda texts=texts: [detector.detect(each, ABOUT) for each in texts],
            beside="spaCy's blank tokenizer and sentencizer",
            yardstick=lambda texts=texts: [tokenize(each) for each in texts],
            amount=sum(len(each.split()) for each in texts),
            unit="words",
        )


def compare_growth(effort: Effort) -> Told:
    """Detect in one long text and in as much text in pieces: 1, if the work grows as the text."""
    detector = load_detector()
    pieces, small = (200 if effort is FULL else 10), repeated(10_000)
    large = repeated(pieces * len(small))

    def in_pieces() -> None:
        for _ in range(pieces):
            detector.detect(small, ABOUT)

    yield Comparison(
        what=f"commitments of {len(large) // 1000:,} KB in one text",
        ours=lambda: detector.detect(large, ABOUT),
        beside=f"the same of {pieces} texts of 10 KB",
        yardstick=in_pieces,
        most=3,
        warm_ups=0,
    )


def _tokenizer() -> Work:
    """Return spaCy's blank English pipeline with rules for sentences, and no model."""
    if importlib.util.find_spec("spacy") is None:
        message = "spaCy is not in this environment; `make bench` has one with it."
        raise MissingError(message)
    import spacy

    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    return pipeline
