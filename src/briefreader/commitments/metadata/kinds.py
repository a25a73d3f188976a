"""Classifier of statements by kind: the rules of ``resources/kinds.toml``."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from briefreader.commitments.model import Kind
from briefreader.commitments.toml_values import Table, parse_toml, string, strings, tables
from briefreader.errors import ResourceError
from briefreader.text.folding import fold
from briefreader.translatable import mark

WHAT = "kinds"
_OPENING = 400
_GAP = r"(?:\W+\w[\w'-]*){0,4}?"
_Rule = tuple[Kind, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class KindRules:
    """Wordings by kind, in the order in which they are tried; see the head of kinds.toml."""

    begins: tuple[_Rule, ...] = ()
    title: tuple[_Rule, ...] = ()
    opening: tuple[_Rule, ...] = ()

    def kind_of(self, title: str, text: str) -> Kind:
        """Return the kind of the statement ``text`` with this title; only its head is read."""
        heading = fold(title)
        for kind, pattern in self.begins:
            if pattern.match(heading):
                return kind
        for kind, pattern in self.title:
            if pattern.search(heading):
                return kind
        opening = fold(text[:_OPENING])
        return next((kind for kind, found in self.opening if found.search(opening)), Kind.OTHER)


def parse_kinds(toml_text: str) -> KindRules:
    """Return the rules written in ``toml_text``; raises ResourceError naming a wrong entry."""
    entries = [
        (_kind(entry, f"{WHAT}, entry {number}"), entry)
        for number, entry in enumerate(tables(parse_toml(toml_text, WHAT), "kind", WHAT), 1)
    ]
    return KindRules(*(_rules(entries, place) for place in ("begins", "title", "opening")))


def _kind(entry: Table, where: str) -> Kind:
    name = string(entry, "name", where)
    try:
        return Kind(name)
    except ValueError as error:
        raise ResourceError(
            mark("errors", "{where}: name must be one of {kinds}, not {name}"),
            where=where,
            kinds=", ".join(Kind),
            name=name,
        ) from error


def _rules(entries: Iterable[tuple[Kind, Table]], place: str) -> tuple[_Rule, ...]:
    found = ((kind, strings(entry, place, f"{WHAT}, {kind}")) for kind, entry in entries)
    return tuple((kind, _pattern(wordings)) for kind, wordings in found if wordings)


def _pattern(wordings: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(_source(each) for each in wordings)})(?!\w)")


def _source(wording: str) -> str:
    """Return the pattern of one wording: "..." is a gap of words, "*" any ending."""
    source = ""
    for word in fold(wording).split():
        if word == "...":
            source += _GAP
        else:
            source += (r"\W+" if source else "") + re.escape(word).replace(r"\*", r"\w*")
    return source
