"""Detecting commitments: words a second, the longest real statement, growth with length."""

import datetime as dt
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from briefreader.commitments.model import Detection, Metadata
from briefreader.documents.reader import read_document
from briefreader.services.detection.detection import load_detector
from briefreader.services.detection.extraction import readable_text

PROJECT = Path(__file__).parents[2]
SAMPLES = PROJECT.parent / "shared" / "samples"
SAMPLE = (PROJECT / "data" / "us-kazakhstan-2015.txt").read_text("utf-8")
ABOUT = Metadata(
    title="Joint Statement",
    date=dt.date(2015, 11, 2),
    parties=("United States", "Kazakhstan"),
    language="en",
)
SMALL, LARGE = 10_000, 10_000_000
RUNS = 5


def bench_communique() -> Callable[[], tuple[Detection, ...]]:
    """Detect in the 94 KB communiqué of the G7 of 2021 (in ../shared)."""
    text = _communique()
    detector = load_detector()
    about = Metadata(title="G7 Summit", date=dt.date(2021, 6, 13), parties=("G7",), language="en")
    return lambda: detector.detect(text, about)


def figures_words_a_second() -> Iterator[str]:
    """Say how many words of the communiqué and of the sample are read in a second."""
    detector = load_detector()
    for name, text in (("G7 communiqué", _communique()), ("the sample, 100 KB", _long(100_000))):
        best = min(_seconds(lambda text=text: detector.detect(text, ABOUT)) for _ in range(RUNS))
        words = len(text.split())
        yield f"{words / best:10,.0f} words a second: {name} ({words:,} words, {best * 1e3:.0f} ms)"


def figures_growth() -> Iterator[str]:
    """Say how much longer 10 MB take than 10 KB: as much as they are longer, were it all linear."""
    detector = load_detector()
    small, large = _long(SMALL), _long(LARGE)
    short = min(_seconds(lambda: detector.detect(small, ABOUT)) for _ in range(20))
    long = _seconds(lambda: detector.detect(large, ABOUT))
    sizes = len(large) / len(small)
    yield (
        f"{long / short / sizes:10.2f} times the time a character in 10 MB as in 10 KB "
        f"({long:.1f} s, {short * 1e3:.1f} ms)"
    )


def _communique() -> str:
    (file,) = SAMPLES.glob("*g7-summit-communique.md")
    return readable_text(read_document(file))


def _long(length: int) -> str:
    body = SAMPLE.strip() + "\n\n"
    return (body * (length // len(body) + 1))[:length]


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
