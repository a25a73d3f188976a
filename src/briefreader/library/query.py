"""Parser of what a user types into a search box, as expressions of FTS5."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

_PART = re.compile(r'"[^"]*"\*?|[()]|[^\s()"]+')
_OPERATORS = frozenset({"AND", "OR", "NOT"})
_BRACKETS = frozenset({"(", ")"})
_LIGATURES = {"ffi": "ﬃ", "ffl": "ﬄ", "ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ"}
_LIGATED = re.compile("|".join(_LIGATURES), re.IGNORECASE)
_PLAIN = {each: letters for letters, each in _LIGATURES.items()}
_MOST_FORMS = 12
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


class Fault(StrEnum):
    """Why a query is not taken as it was written."""

    QUOTE = "quote"
    """A quotation mark is not closed."""
    BRACKET = "bracket"
    """A bracket is not closed, not opened, or empty."""
    OPERATOR = "operator"
    """AND, OR or NOT lacks the words on one side."""


@dataclass(frozen=True, slots=True)
class Query:
    """A query as FTS5 understands it.

    ``expressions`` are tried until one finds something; ``plain`` is what is left of the query
    where FTS5 refuses them. ``fault`` tells why the words alone are searched, None if they are not.
    """

    expressions: tuple[str, ...]
    plain: str
    fault: Fault | None = None


def read_query(typed: str) -> Query:
    """Return what ``typed`` asks for.

    Plain words must all occur, the last may be unfinished; a single letter at the end counts as a
    word or, where that finds nothing, as not typed yet. "Phrases", prefix*, AND, OR, NOT and
    brackets are kept; where they do not fit together, the words alone are searched.
    """
    clean = _LONE_SURROGATE.sub(" ", typed).replace("\0", " ")
    plain = _plain(clean)
    words = plain[0] if plain else ""
    if clean.count('"') % 2:
        return Query(plain, words, Fault.QUOTE if plain else None)
    parts = list(_joined(_PART.findall(clean)))
    if not any(_is_syntax(part) for part in parts):
        return Query(plain, words)
    fault = _fault(parts)
    if fault:
        return Query(plain, words, fault if plain else None)
    return Query((" ".join(_explicit(parts)),), words)


def _plain(text: str) -> tuple[str, ...]:
    """Return the expressions for the words of ``text`` alone, none if there are no words."""
    found = [word for word in re.split(r'[\s"()]+', text) if _has_letters(word)]
    kept = [word for word in found if word not in _OPERATORS] or found
    words = [_any_form(word, "") for word in kept]
    if not words:
        return ()
    if len(kept[-1]) == 1 and kept[-1].isascii():
        # As a prefix one letter matches nearly every word of a library, which takes long.
        shorter = [_all_of([*words[:-2], _any_form(kept[-2], "*")])] if words[1:] else []
        return (_all_of(words), *shorter)
    return (_all_of([*words[:-1], _any_form(kept[-1], "*")]),)


def _all_of(terms: Sequence[str]) -> str:
    """Return an expression for all of ``terms``; FTS5 infers no AND beside a bracket."""
    return (" AND " if any(each[0] == "(" for each in terms) else " ").join(terms)


def _any_form(words: str, star: str) -> str:
    """Return a term for ``words`` as they are typed and as texts may have them.

    The tokenizer tells е from ё and ligatures from their letters. A word has one ё at most.
    """
    plain = "".join(_PLAIN.get(each, each) for each in words).translate({0x451: "е", 0x401: "Е"})
    forms = [words, plain, _LIGATED.sub(lambda found: _LIGATURES[found[0].lower()], plain)]
    places = [each.start() for each in re.finditer("[еЕ]", plain)]
    forms += [f"{plain[:place]}ё{plain[place + 1 :]}" for place in places]
    terms = [f'"{each}"{star}' for each in dict.fromkeys(forms)][:_MOST_FORMS]
    return f"({' OR '.join(terms)})" if terms[1:] else terms[0]


def _joined(parts: Sequence[str]) -> Iterator[str]:
    """Yield ``parts`` without those that hold no word; AND NOT is what FTS5 calls NOT."""
    for number, part in enumerate(parts):
        if part == "AND" and parts[number + 1 : number + 2] == ["NOT"]:
            continue
        if part in _OPERATORS or part in _BRACKETS or _has_letters(part):
            yield part


def _is_syntax(part: str) -> bool:
    return part in _OPERATORS or part in _BRACKETS or part[0] == '"' or part[-1] == "*"


def _fault(parts: Sequence[str]) -> Fault | None:
    """Return the first thing that keeps ``parts`` from being an expression, None if nothing."""
    depth = 0
    words_expected = True
    for before, part in zip(("", *parts), parts, strict=False):
        if part in _OPERATORS:
            if words_expected:
                return Fault.OPERATOR
            words_expected = True
        elif part == "(":
            depth += 1
            words_expected = True
        elif part == ")":
            if depth == 0 or before == "(":
                return Fault.BRACKET
            if words_expected:
                return Fault.OPERATOR
            depth -= 1
        else:
            words_expected = False
    if depth:
        return Fault.BRACKET
    return Fault.OPERATOR if words_expected and parts else None


def _explicit(parts: Sequence[str]) -> Iterator[str]:
    """Yield the terms of FTS5; beside a bracket it needs the AND that it infers between words."""
    terms = [_term(part) for part in parts]
    for before, term in zip(("", *terms), terms, strict=False):
        ended = bool(before) and before not in _OPERATORS and before != "("
        starts = term not in _OPERATORS and term != ")"
        if ended and starts and (before[-1] == ")" or term[0] == "("):
            yield "AND"
        yield term


def _term(part: str) -> str:
    """Return one part of a query, quoted unless it is an operator or a bracket."""
    if part in _OPERATORS or part in _BRACKETS:
        return part
    star = "*" if part.endswith("*") else ""
    return _any_form(part.strip(chr(34) + "*"), star)


def _has_letters(word: str) -> bool:
    return any(map(str.isalnum, word))
