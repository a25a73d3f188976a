"""Parser of the abbreviations of a language, by which its sentences are parted."""

from briefreader.commitments.toml_values import parse_toml, string
from briefreader.text.sentences import SentenceRules


def parse_sentence_rules(toml_text: str, what: str) -> SentenceRules:
    """Return the rules written in ``toml_text``, the file that ``what`` names.

    Raises ResourceError naming the entry that has a mistake.
    """
    table = parse_toml(toml_text, what)
    return SentenceRules(
        *(
            frozenset(string(table, key, what, "").split())
            for key in ("never_last", "sometimes_last", "first_words")
        )
    )
