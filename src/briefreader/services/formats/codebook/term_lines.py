"""Terms of a theme as lines at the end of its description, to be read by people and by us.

A codebook has no place of its own for the words that speak for a code. They stand behind the
description, a line for each kind: ``Terms, strong: "climate change", "emission*"``.
"""

import json
import re
from collections import defaultdict
from typing import Any

from briefreader.commitments.attributes.taxonomy import Term, TermKind, Theme

_WEIGHT = r"weight (\d{1,3}(?:\.\d{1,6})?)(, in capitals)?"
_LINE = re.compile(rf"Terms, (?:({'|'.join(TermKind)})|{_WEIGHT}): (\".*\")")


def with_term_lines(theme: Theme) -> str:
    """Return the description of ``theme``, and behind it its terms."""
    lines: defaultdict[str, list[str]] = defaultdict(list)
    for term in theme.terms:
        lines[_kind(term)].append(json.dumps(term.text, ensure_ascii=False))
    told = "\n".join(f"Terms, {kind}: {', '.join(texts)}" for kind, texts in lines.items())
    return "\n\n".join(part for part in (theme.description, told) if part)


def split_term_lines(text: str) -> tuple[str, tuple[Term, ...]]:
    """Return a description, and the terms that ``with_term_lines`` has put behind it."""
    lines = text.strip().split("\n")
    terms: list[Term] = []
    while lines and (found := _terms(lines[-1].strip())) is not None:
        terms = [*found, *terms]
        lines.pop()
    return "\n".join(lines).strip(), tuple(terms)


def _kind(term: Term) -> str:
    kinds = (each.value for each in TermKind if each.term(term.text) == term)
    capitals = ", in capitals" if term.capitals else ""
    return next(kinds, f"weight {float(term.weight):g}{capitals}")


def _terms(line: str) -> list[Term] | None:
    """Return the terms that a line lists, None if it is a line of another kind."""
    found = _LINE.fullmatch(line)
    if found is None:
        return None
    kind, weight, capitals, texts = found.groups()
    try:
        listed: Any = json.loads(f"[{texts}]")
    except ValueError:
        return None
    if not all(isinstance(each, str) for each in listed):
        return None
    if kind:
        return [TermKind(kind).term(each) for each in listed]
    return [Term(each, float(weight), bool(capitals)) for each in listed]
