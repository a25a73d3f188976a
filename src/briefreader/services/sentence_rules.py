"""The rules that come with the app for parting sentences; far quicker to load than detection."""

from functools import cache

from briefreader import shipped
from briefreader.commitments.languages.language_file import parse_sentence_rules
from briefreader.commitments.metadata.detection_coverage import DETECTION_LANGUAGES
from briefreader.text.sentences import SentenceRules


@cache
def load_sentence_rules(code: str) -> SentenceRules:
    """Return by what sentences are parted in the shipped language with this code.

    Raises ResourceError if its file has a mistake.
    """
    file = shipped.resource("languages", code, "language.toml")
    return parse_sentence_rules(file.read_text("utf-8"), f"language ({code})")


@cache
def any_sentence_rules() -> SentenceRules:
    """Return by what sentences are parted in a text in any of the shipped languages."""
    rules = SentenceRules()
    for code in DETECTION_LANGUAGES:
        rules |= load_sentence_rules(code)
    return rules
