"""The languages that the app comes with, each loaded when a statement in it is first read."""

from functools import cache

from briefreader import shipped
from briefreader.commitments.attributes.date_rules import parse_date_rules
from briefreader.commitments.inflected.cues_file import parse_token_lexicon
from briefreader.commitments.inflected.grammar_file import parse_inflected_grammar
from briefreader.commitments.inflected.inflected_reader import InflectedActionReader
from briefreader.commitments.inflected.verb_endings import parse_verb_endings
from briefreader.commitments.languages.language import Language
from briefreader.commitments.languages.language_file import (
    Engine,
    parse_conditions,
    parse_engine,
    parse_list_rules,
)
from briefreader.commitments.metadata.gazetteer import parse_gazetteer
from briefreader.commitments.metadata.language import LanguageGuesser, parse_language_guesser
from briefreader.commitments.metadata.naming import parse_naming
from briefreader.commitments.metadata.statement_rules import parse_statement_rules
from briefreader.commitments.parsing.clause_actions import ClauseActionReader
from briefreader.commitments.parsing.committed_action import ActionReader
from briefreader.commitments.parsing.grammar import parse_grammar
from briefreader.commitments.rules.lexicon import parse_lexicon
from briefreader.services.sentence_rules import load_sentence_rules


@cache
def load_language(code: str) -> Language:
    """Return the shipped language with this ISO 639-1 code.

    Raises ResourceError if one of its files has a mistake.
    """
    text, what = _text("languages", code, "language.toml"), f"language ({code})"
    reader = _leftward if parse_engine(text, what) is Engine.LEFTWARD else _inflected
    dates = parse_date_rules(_text("languages", code, "dates.toml"))
    return Language(
        code=code,
        sentences=load_sentence_rules(code),
        gazetteer=parse_gazetteer(
            _text("gazetteer.toml"), parse_naming(_text("languages", code, "names.toml"))
        ),
        dates=dates,
        statement=parse_statement_rules(_text("languages", code, "statement.toml"), dates),
        reader=reader(code),
        lists=parse_list_rules(text, what),
        conditions=parse_conditions(text, what),
    )


def _leftward(code: str) -> ActionReader:
    return ClauseActionReader(
        parse_lexicon(_text("languages", code, "cues.toml")),
        parse_grammar(_text("languages", code, "grammar.toml"), f"grammar ({code})"),
    )


def _inflected(code: str) -> ActionReader:
    endings = shipped.resource("languages", code, "verbs.toml")
    grammar = parse_inflected_grammar(
        _text("languages", code, "grammar.toml"),
        parse_verb_endings(endings.read_text("utf-8")) if endings.is_file() else None,
    )
    lexicon = parse_token_lexicon(_text("languages", code, "cues.toml"), grammar)
    return InflectedActionReader(grammar, lexicon)


@cache
def load_guesser() -> LanguageGuesser:
    """Return the shipped guesser of languages; raises ResourceError if its file has a mistake."""
    return parse_language_guesser(_text("languages", "guess.toml"))


def _text(*parts: str) -> str:
    return shipped.resource(*parts).read_text("utf-8")
