"""Parser of the verbs of a ``grammar.toml``: paradigms, irregular verbs, guesses by endings.

Raises ResourceError, naming the entry at fault, as all parsers of the data files do.
"""

from collections.abc import Iterator

from briefreader.commitments.inflected.conjugation import Conjugation, Guess
from briefreader.commitments.inflected.morphology import Reading
from briefreader.commitments.toml_values import Table, string, strings, tables
from briefreader.errors import ResourceError
from briefreader.text.folding import fold
from briefreader.translatable import mark

_STRONG = "strong"


def parse_conjugation(table: Table, what: str) -> Conjugation:
    """Return the conjugation that the tables ``paradigm``, ``verb`` and ``morphology`` give."""
    listed: dict[str, list[Reading]] = {}
    nouns = frozenset(_words(table, "nouns", what))
    for form, reading in _forms(table, what):
        if form in nouns and not reading.features.isdisjoint({"present", "subjunctive"}):
            continue
        known = listed.setdefault(form, [])
        if reading not in known:
            known.append(reading)
    return Conjugation(
        listed={form: tuple(readings) for form, readings in listed.items()},
        guesses=tuple(_guess(each, what) for each in strings(table, "guesses", what)),
        exceptions=nouns | frozenset(_words(table, "no_verbs", what)),
        reflexive_marks=strings(table, "reflexive_lemma", what),
    )


def _words(table: Table, key: str, where: str) -> list[str]:
    return fold(string(table, key, where, "")).split()


def _forms(table: Table, what: str) -> Iterator[tuple[str, Reading]]:
    """Yield all forms of the verbs that the pack lists."""
    for entry in tables(table, "verb", what):
        lemma = string(entry, "lemma", what)
        where = f"{what}, verb {lemma!r}"
        lines = strings(entry, "forms", where)
        for prefix in ("", *_words(entry, "prefixes", where)):
            yield prefix + lemma, Reading(prefix + lemma, frozenset({"infinitive"}))
            for features, forms in (_line(each, where) for each in lines):
                for form in forms:
                    yield prefix + form, Reading(prefix + lemma, features)
    for entry in tables(table, "paradigm", what):
        ending = string(entry, "infinitive", what)
        where = f"{what}, paradigm {ending!r}"
        endings = [_line(each, where) for each in strings(entry, "endings", where)]
        for verb in _words(entry, "verbs", where):
            yield from _regular(verb, ending, endings, where)


def _regular(
    verb: str, ending: str, endings: list[tuple[frozenset[str], list[str]]], where: str
) -> Iterator[tuple[str, Reading]]:
    """Yield the forms of a verb written as its infinitive, with its strong stem after "/"."""
    lemma, _, strong = verb.partition("/")
    if not lemma.endswith(ending):
        raise ResourceError(
            mark("errors", "{where}: {name} does not end like its paradigm"),
            where=where,
            name=lemma,
        )
    stem = lemma.removesuffix(ending)
    yield lemma, Reading(lemma, frozenset({"infinitive"}))
    for features, forms in endings:
        own = strong if strong and _STRONG in features else stem
        for form in forms:
            yield own + form, Reading(lemma, features - {_STRONG})


def _line(line: str, where: str) -> tuple[frozenset[str], list[str]]:
    """Return the features and the forms of "present 3s: promet"."""
    features, colon, forms = line.partition(":")
    if not colon or not forms.split():
        raise ResourceError(
            mark("errors", "{where}: {name} must be written as features, colon, forms"),
            where=where,
            name=line,
        )
    return frozenset(features.split()), fold(forms).split()


def _guess(line: str, where: str) -> Guess:
    """Return the guess of "-erons: -er future 1p", or with "3-" how many letters stand before."""
    found, _, made = line.partition(":")
    parts = made.split()
    least, dash, ending = found.partition("-")
    if not dash or not parts or not parts[0].startswith("-"):
        raise ResourceError(
            mark("errors", "{where}: {name} must be written as -ending: -infinitive features"),
            where=where,
            name=line,
        )
    return Guess(ending, parts[0][1:], frozenset(parts[1:]), int(least or 2))
