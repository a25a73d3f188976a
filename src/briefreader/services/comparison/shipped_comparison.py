"""The words by which commitments are compared, of each language that the app comes with."""

from functools import cache

from briefreader import shipped
from briefreader.commitments.comparison.comparison_words import (
    NO_WORDS,
    ComparisonWords,
    parse_comparison_words,
)
from briefreader.commitments.metadata.detection_coverage import DETECTION_LANGUAGES


@cache
def load_comparison_words(code: str) -> ComparisonWords:
    """Return the words of the language with this ISO 639-1 code, none where none are shipped.

    Raises ResourceError if the file has a mistake.
    """
    if code not in DETECTION_LANGUAGES:
        return NO_WORDS
    file = shipped.resource("languages", code, "comparison.toml")
    return parse_comparison_words(file.read_text("utf-8"), f"comparison ({code})")
