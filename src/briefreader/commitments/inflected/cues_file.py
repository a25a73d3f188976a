"""Parser of a ``cues.toml`` of a language that inflects; the file's head explains its keys."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from briefreader.commitments.inflected.inflected_cues import (
    BoundSubject,
    TokenCue,
    TokenLexicon,
    build_token_lexicon,
)
from briefreader.commitments.inflected.inflected_grammar import InflectedGrammar
from briefreader.commitments.inflected.token_patterns import Pattern, parse_pattern
from briefreader.commitments.model import Strength
from briefreader.commitments.toml_values import (
    Table,
    choice,
    confidence,
    flag,
    parse_toml,
    string,
    strings,
    sub_table,
    tables,
)
from briefreader.errors import ResourceError
from briefreader.text.folding import fold
from briefreader.translatable import mark

WHAT = "cues"
NONE = "none"
"""The strength of an entry that commits nobody."""


@dataclass(frozen=True, slots=True)
class CueExamples:
    """The sentences beside a cue: ``found`` are commitments by it, ``not_found`` are none."""

    name: str
    strength: Strength | None
    found: tuple[str, ...]
    not_found: tuple[str, ...]
    said: bool


def parse_token_lexicon(toml_text: str, grammar: InflectedGrammar) -> TokenLexicon:
    """Return the cues written in ``toml_text``.

    Raises ResourceError naming the entry that has a mistake.
    """
    table = parse_toml(toml_text, WHAT)
    macros = sub_table(table, "macros", WHAT)
    return build_token_lexicon(
        _cue(entry, grammar, macros, f"{WHAT}, cue {position}")
        for position, entry in enumerate(tables(table, "cue", WHAT), start=1)
    )


def parse_examples(toml_text: str) -> tuple[CueExamples, ...]:
    """Return the examples beside the cues written in ``toml_text``."""
    table = parse_toml(toml_text, WHAT)
    found = []
    for entry in tables(table, "cue", WHAT):
        name = string(entry, "name", WHAT)
        where = f"{WHAT}, cue {name!r}"
        found.append(
            CueExamples(
                name=name,
                strength=_strength(entry, where),
                found=strings(entry, "yes", where),
                not_found=strings(entry, "no", where),
                said=flag(entry, "said", where),
            )
        )
    return tuple(found)


def _cue(
    entry: Table, grammar: InflectedGrammar, macros: Mapping[str, str], where: str
) -> TokenCue:
    name = string(entry, "name", where)
    where = f"{WHAT}, cue {name!r}"
    patterns = _patterns(entry, "patterns", grammar, macros, where)
    if not patterns:
        raise ResourceError(
            mark("errors", "{where}: {key} must be a list of texts in quotes"),
            where=where,
            key="patterns",
        )
    return TokenCue(
        name=name,
        strength=_strength(entry, where),
        subject=choice(BoundSubject, string(entry, "subject", where, "party"), where),
        confidence=confidence(entry, where, 0.85),
        patterns=patterns,
        unless=_patterns(entry, "unless", grammar, macros, where),
        that=flag(entry, "that", where),
        as_said=flag(entry, "as_said", where),
        gerund=flag(entry, "gerund", where),
        said=flag(entry, "said", where),
    )


def _strength(entry: Table, where: str) -> Strength | None:
    written = string(entry, "strength", where)
    return None if written == NONE else choice(Strength, written, where)


def _patterns(
    entry: Table, key: str, grammar: InflectedGrammar, macros: Mapping[str, str], where: str
) -> tuple[Pattern, ...]:
    normal: Callable[[str], str] = grammar.morphology.normal
    return tuple(
        parse_pattern(fold(_expanded(each, macros)), grammar.classes, normal, where)
        for each in strings(entry, key, where)
    )


def _expanded(source: str, macros: Mapping[str, str]) -> str:
    for name, words in macros.items():
        source = source.replace(f"[{name}]", words)
    return source
