"""Languages whose engine is left out: enough to read what a statement says of itself."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from briefreader.commitments.attributes.date_rules import parse_date_rules
from briefreader.commitments.languages.language import Language
from briefreader.commitments.metadata.gazetteer import parse_gazetteer
from briefreader.commitments.metadata.naming import parse_naming
from briefreader.commitments.metadata.statement_rules import parse_statement_rules
from briefreader.services.detection.shipped_languages import load_language
from briefreader.services.sentence_rules import load_sentence_rules

RESOURCES = Path(__file__).parents[2] / "resources"


@cache
def metadata_language(code: str) -> Language:
    """Return the shipped names, dates and wordings of a language, with the engine of English."""
    folder = RESOURCES / "languages" / code
    naming = parse_naming((folder / "names.toml").read_text("utf-8"))
    dates = parse_date_rules((folder / "dates.toml").read_text("utf-8"))
    return replace(
        load_language("en"),
        code=code,
        sentences=load_sentence_rules(code),
        gazetteer=parse_gazetteer((RESOURCES / "gazetteer.toml").read_text("utf-8"), naming),
        dates=dates,
        statement=parse_statement_rules((folder / "statement.toml").read_text("utf-8"), dates),
    )
