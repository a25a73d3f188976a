"""The cues that make a clause a commitment, and the finite verbs that make it something else."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from briefreader.commitments.model import Strength
from briefreader.commitments.parsing.alternation import alternation
from briefreader.commitments.parsing.openings import Openings
from briefreader.commitments.parsing.trigger_prefixes import trigger_prefixes_of
from briefreader.commitments.toml_values import (
    Table,
    choice,
    confidence,
    expanded,
    flag,
    parse_toml,
    pattern,
    string,
    sub_table,
    tables,
)
from briefreader.errors import ResourceError
from briefreader.translatable import mark

WHAT = "lexicon"


class SubjectConstraint(StrEnum):
    """Who must stand before a cue; see the head of ``resources/languages/en/cues.toml``."""

    PARTY = "party"
    AGENT = "agent"
    GROUP = "group"
    ANY = "any"
    WE = "we"
    PRESENT = "present"
    THAT = "that"
    FAR = "far"
    SECOND = "second"
    OPENING = "opening"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A wording that makes a clause a commitment; ``unless`` must not match right after it.

    The other fields are told at the head of the file.
    """

    name: str
    strength: Strength
    subject: SubjectConstraint
    confidence: float
    base: bool
    own: bool
    free: bool = False
    whole: bool = False
    complete: bool = False
    impersonal: bool = False
    unless: re.Pattern[str] | None
    alone: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NonCommissiveVerb:
    """A finite verb that is no commitment; a ``soft`` one needs a subject of its own."""

    name: str
    soft: bool


Entry = Cue | NonCommissiveVerb
Wording = tuple[Entry, re.Pattern[str]]
_MUTED = NonCommissiveVerb(name="muted", soft=False)


class CueMatch(NamedTuple):
    """An entry found in a text, from ``start`` to ``end`` (code points, end exclusive)."""

    entry: Entry
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All entries with their patterns, the first that matches at a word wins.

    ``openings`` are the places where one may; ``opening`` matches the first letters there, which
    ``by_opening`` maps to the entries to try, in order. Cues whose wording is ``muted`` (folded)
    count as verbs that commit nobody.
    """

    entries: tuple[Wording, ...]
    openings: Openings
    opening: re.Pattern[str]
    by_opening: Mapping[str, tuple[Wording, ...]]
    muted: frozenset[str] = frozenset()

    def heads(self, folded: str, start: int, end: int) -> Iterator[CueMatch]:
        """Yield the entries found in ``folded[start:end]``, which don't overlap, in order."""
        position = start
        for begin in self.openings.between(folded, start, end):
            opening = self.opening.match(folded, begin, end) if begin >= position else None
            if opening is None:
                continue
            for entry, wording in self.by_opening[opening[0]]:
                match = wording.match(folded, begin, end)
                if match:
                    position = match.end()
                    if self.muted and match[0].strip() in self.muted:
                        yield CueMatch(_MUTED, begin, match.end())
                    elif not _blocked(entry, folded, match.end(), end):
                        yield CueMatch(entry, begin, match.end())
                    break


def _blocked(entry: Entry, folded: str, start: int, end: int) -> bool:
    unless = entry.unless if isinstance(entry, Cue) else None
    return unless is not None and unless.match(folded, start, end) is not None


def parse_lexicon(toml_text: str) -> Lexicon:
    """Return the lexicon written in ``toml_text``.

    Raises ResourceError naming the entry that has a mistake.
    """
    table = parse_toml(toml_text, WHAT)
    macros = sub_table(table, "macros", WHAT)
    entries: list[tuple[Entry, str]] = []
    for kind, make in (("cue", _cue), ("other", _other)):
        for position, entry in enumerate(tables(table, kind, WHAT), start=1):
            name = string(entry, "name", f"{WHAT}, {kind} {position}")
            where = f"{WHAT}, {kind} {name!r}"
            source = expanded(string(entry, "pattern", where), macros, where)
            if pattern(source, where).groups:
                raise ResourceError(
                    mark("errors", "{where}: write (?:...) instead of (...)"), where=where
                )
            entries.append((make(entry, name, macros, where), source))
    return build_lexicon([(entry, re.compile(source)) for entry, source in entries])


def build_lexicon(wordings: Sequence[Wording]) -> Lexicon:
    """Return the lexicon of these entries and their patterns, the first of which come first."""
    prefixes_of = [trigger_prefixes_of(wording.pattern) for _, wording in wordings]
    numbers: defaultdict[str, list[int]] = defaultdict(list)
    for position, own in enumerate(prefixes_of):
        for each in own:
            numbers[each].append(position)
    by_opening = {
        each: tuple(
            wordings[position]
            for position in sorted(
                {n for length in range(len(each) + 1) for n in numbers.get(each[:length], ())}
            )
        )
        for each in numbers
    }
    return Lexicon(
        entries=tuple(wordings),
        openings=Openings(before=r"(?<![\w-])", letters=numbers),
        opening=re.compile(alternation(numbers)),
        by_opening=by_opening,
    )


def _cue(entry: Table, name: str, macros: Mapping[str, str], where: str) -> Cue:
    unless = string(entry, "unless", where, "")
    alone = string(entry, "alone", where, "")
    return Cue(
        name=name,
        strength=choice(Strength, string(entry, "strength", where), where),
        subject=choice(SubjectConstraint, string(entry, "subject", where, "party"), where),
        confidence=confidence(entry, where, 0.8),
        base=flag(entry, "base", where),
        own=flag(entry, "own", where),
        free=flag(entry, "free", where),
        whole=flag(entry, "whole", where),
        complete=flag(entry, "complete", where),
        impersonal=flag(entry, "impersonal", where),
        unless=pattern(expanded(unless, macros, where), where) if unless else None,
        alone=pattern(expanded(alone, macros, where), where) if alone else None,
    )


def _other(entry: Table, name: str, _macros: Mapping[str, str], where: str) -> NonCommissiveVerb:
    return NonCommissiveVerb(name=name, soft=flag(entry, "soft", where))
