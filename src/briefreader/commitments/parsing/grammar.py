"""Small words and word lists of a language that clauses are read by, as compiled patterns."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import TypeVar

from briefreader.commitments.parsing.alternation import alternation
from briefreader.commitments.toml_values import (
    Table,
    expanded,
    parse_toml,
    parts,
    pattern,
    sub_table,
    texts,
)

_CHOICE = re.compile(r"\[(?P<any>[a-z]+)\]|(?P<maybe>(?<!\\)[a-z])\?")
_WORD = re.compile(r"[^\W\d_][^\W\d_ -]*(?:[ -][^\W\d_ -]+)*")
_SPACE = {" ": r"\s"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanPatterns:
    """What ends an action."""

    reporting: re.Pattern[str]
    reporting_start: re.Pattern[str]
    remark: re.Pattern[str]
    resumed: re.Pattern[str]
    aside: re.Pattern[str]
    and_that: re.Pattern[str]
    noun_start: re.Pattern[str]
    lead_out: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitPatterns:
    """Where an action splits into several."""

    joint: re.Pattern[str]
    event: re.Pattern[str]
    head: re.Pattern[str]
    verb: re.Pattern[str]
    infinitive: re.Pattern[str]
    list_colon: re.Pattern[str]
    after_that: re.Pattern[str]
    enumerated: re.Pattern[str]
    semicolon: re.Pattern[str]
    semicolon_that: re.Pattern[str]
    and_that: re.Pattern[str]
    no_object: re.Pattern[str]
    same_object: re.Pattern[str]
    venture: re.Pattern[str]
    two_objects: re.Pattern[str]
    carrier: re.Pattern[str]
    noun_carrier: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectPatterns:
    """What stands between a subject and its verb, and before the subject."""

    gap: re.Pattern[str]
    body_gap: re.Pattern[str]
    agent: re.Pattern[str]
    agent_gap: re.Pattern[str]
    agent_start: re.Pattern[str]
    of_agents: re.Pattern[str]
    inner: re.Pattern[str]
    joined: re.Pattern[str]
    joins_next: re.Pattern[str]
    openers: re.Pattern[str]
    only_adverbs: re.Pattern[str]
    listed: re.Pattern[str]
    of: re.Pattern[str]
    possessive: re.Pattern[str]
    joint: re.Pattern[str]
    insertion: re.Pattern[str]
    boundary: re.Pattern[str]
    preposition: re.Pattern[str]
    subordinate: re.Pattern[str]
    that: re.Pattern[str]
    which: re.Pattern[str]
    adverbial: re.Pattern[str]
    with_next: re.Pattern[str]
    not_opening: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClausePatterns:
    """What tells that a clause binds its subject, or does not."""

    object: re.Pattern[str]
    takes_infinitive: re.Pattern[str]
    modal: re.Pattern[str]
    auxiliary: re.Pattern[str]
    finite_form: re.Pattern[str]
    past_form: re.Pattern[str]
    goes_on_form: re.Pattern[str]
    third_person: re.Pattern[str]
    no_clause: re.Pattern[str]
    asks: re.Pattern[str]
    asked: re.Pattern[str]
    own: re.Pattern[str]
    of_all: re.Pattern[str]
    reports: re.Pattern[str]
    and_before: re.Pattern[str]
    comma_and: re.Pattern[str]
    comma: re.Pattern[str]
    and_in: re.Pattern[str]
    only_comma: re.Pattern[str]
    again: re.Pattern[str]
    soft: re.Pattern[str]
    effect: re.Pattern[str]
    descriptive: re.Pattern[str]
    passive: re.Pattern[str]
    acting: re.Pattern[str]
    pronoun: re.Pattern[str]
    first_person: re.Pattern[str]
    noun_opening: re.Pattern[str]
    and_that: re.Pattern[str]
    own_relative: re.Pattern[str]
    binding: re.Pattern[str]
    agreed: re.Pattern[str]
    told: re.Pattern[str]
    supposed: re.Pattern[str]
    restated: re.Pattern[str]
    praised: re.Pattern[str]
    said: re.Pattern[str]
    hoped: re.Pattern[str]
    supposing: re.Pattern[str]
    far_purpose: re.Pattern[str]
    last_verb: re.Pattern[str]
    conjunction: re.Pattern[str]
    relative: re.Pattern[str]
    depends: re.Pattern[str]
    mark: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """The patterns of a language, all over folded text; its file says what each is for."""

    spans: SpanPatterns
    splitting: SplitPatterns
    subjects: SubjectPatterns
    clauses: ClausePatterns


_Part = TypeVar("_Part")


def parse_grammar(toml_text: str, what: str) -> Grammar:
    """Return the grammar written in ``toml_text``, the file that ``what`` names.

    Raises ResourceError naming the entry that has a mistake.
    """
    table = parse_toml(toml_text, what)
    words = {name: any_of(each) for name, each in texts(table, "words", what).items()}
    macros = words | texts(table, "macros", what)

    def part(made: type[_Part], name: str) -> _Part:
        entries, where = sub_table(table, name, what), f"{what}, {name}"
        names = [field.name for field in fields(made)]  # type: ignore[arg-type]
        return made(**{each: _pattern(entries, each, macros, where) for each in names})

    return Grammar(
        spans=part(SpanPatterns, "spans"),
        splitting=part(SplitPatterns, "splitting"),
        subjects=part(SubjectPatterns, "subjects"),
        clauses=part(ClausePatterns, "clauses"),
    )


def any_of(words: str) -> str:
    """Return the source of a pattern for any of the words and patterns, which spaces separate."""
    plain: list[str] = []
    patterns: list[str] = []
    for word in words.split():
        spelt = list(_spellings(word))
        fits = all(_WORD.fullmatch(each) for each in spelt)
        (plain if fits else patterns).extend(spelt if fits else [word])
    return f"(?:{'|'.join([*patterns, alternation(plain, _SPACE)])})"


def _spellings(word: str) -> Iterator[str]:
    """Yield the words that ``word`` stands for, such as "fulfi(l|ll)" written with "l?", "[sz]"."""
    choice = _CHOICE.search(word)
    if choice is None:
        yield word.replace(r"\s", " ")
        return
    for each in choice["any"] or ("", choice["maybe"]):
        yield from _spellings(word[: choice.start()] + each + word[choice.end() :])


def _pattern(entries: Table, name: str, macros: dict[str, str], where: str) -> re.Pattern[str]:
    here = f"{where}, {name}"
    return pattern(expanded(parts(entries, name, where), macros, here), here)
