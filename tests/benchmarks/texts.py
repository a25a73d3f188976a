"""The texts that are measured on."""

from pathlib import Path

from harness import MissingError

from briefreader import shipped
from briefreader.documents.reader import read_document
from briefreader.services.detection.extraction import readable_text

SAMPLES = Path(__file__).parents[3] / "shared" / "samples"


def samples() -> list[Path]:
    """Return the sample statements beside the project; raises MissingError if there are none."""
    found = sorted(each for each in SAMPLES.glob("*.md") if each.stem != "README")
    if not found:
        message = f"There are no statements in {SAMPLES}."
        raise MissingError(message)
    return found


def communique() -> str:
    """Return the 94 KB communiqué of the G7 of 2021; raises MissingError if it is not there."""
    for file in samples():
        if file.name.endswith("g7-summit-communique.md"):
            return readable_text(read_document(file))
    message = f"The communiqué of the G7 of 2021 is not in {SAMPLES}."
    raise MissingError(message)


def repeated(length: int) -> str:
    """Return the statement that ships with the app, again and again, cut at ``length``."""
    body = shipped.sample().read_text("utf-8").strip() + "\n\n"
    return (body * (length // len(body) + 1))[:length]
