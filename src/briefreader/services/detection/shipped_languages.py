"""The languages that the app comes with, each loaded when a statement in it is first read."""

import re
from functools import cache

from briefreader import shipped
from briefreader.commitments.languages.language import Language
from briefreader.commitments.languages.list_rules import ListRules
from briefreader.commitments.metadata.gazetteer import parse_gazetteer
from briefreader.commitments.metadata.language import LanguageGuesser, parse_language_guesser
from briefreader.commitments.parsing.clause_actions import ClauseActionReader
from briefreader.commitments.parsing.grammar import VERBS
from briefreader.commitments.rules.lexicon import parse_lexicon

_ITEM = re.compile(rf"(?:to )?(?:also |further |jointly )?{VERBS}\b(?! ?:)")
"""Under a lead-in with the cue ("We hereby declare to:"), also paragraphs without a mark."""
_EMPTY_LEAD = re.compile(
    r"(?:(?:will |shall )?(?:to )?(?:work|stand|act|cooperate|co-operate|move forward|join forces)?"
    r"(?: closely)?(?: together)? ?(?:to|on|that|will|shall|in|by)?"
    r"|(?:to do |to |on )?(?:the )?following(?: \w+)?"
    r"|(?:the )?following (?:areas of )?(?:actions|commitments|measures|steps|points|priorities)"
    r")?:?\s*"
)


@cache
def load_language(code: str) -> Language:
    """Return the shipped language with this ISO 639-1 code.

    Raises ResourceError if one of its files has a mistake.
    """
    return Language(
        code=code,
        gazetteer=parse_gazetteer(_text("gazetteer.toml")),
        reader=ClauseActionReader(parse_lexicon(_text("cues.toml"))),
        lists=ListRules(item=_ITEM, empty_lead=_EMPTY_LEAD),
    )


@cache
def load_guesser() -> LanguageGuesser:
    """Return the shipped guesser of languages; raises ResourceError if its file has a mistake."""
    return parse_language_guesser(_text("languages", "guess.toml"))


def _text(*parts: str) -> str:
    return shipped.resource(*parts).read_text("utf-8")
