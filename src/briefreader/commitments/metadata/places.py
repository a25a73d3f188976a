"""Finder of a statement's place: a dateline, "Done at …", "met in … on …"."""

import re

from briefreader.commitments.languages.language import Language
from briefreader.commitments.metadata.gazetteer import Gazetteer
from briefreader.commitments.metadata.statement_rules import StatementRules
from briefreader.text.folding import fold
from briefreader.text.paragraphs import paragraph_spans

_HEAD = 2_500
_TAIL = 400
_PARAGRAPHS = 5
_SPEAKING = 3
"""How many paragraphs may tell where the parties met; later ones tell of other meetings."""
_LOWER_CASE_READ = 12_000
_ABBREVIATION = re.compile(r"(?:[A-Z]\.){2,}|[A-Z]{2}")


def read_place(text: str, language: Language) -> str:
    """Return where the normalised ``text`` says that it was made, empty if it does not say.

    Reads the first paragraphs and the last lines only.
    """
    rules, gazetteer = language.statement, language.gazetteer
    lower = text[:_LOWER_CASE_READ]
    paragraphs = [span.of(text) for span in paragraph_spans(text[:_HEAD])[:_PARAGRAPHS]]
    for number, paragraph in enumerate(paragraphs):
        match = rules.dateline.match(paragraph)
        if match is not None and _is_dateline(match, paragraph, number, gazetteer):
            place = _proper(match["place"], lower, language, line=True)
            if place:
                return place
    for paragraph in paragraphs[:_SPEAKING]:
        for match in rules.met_in.finditer(paragraph):
            if not rules.earlier.search(paragraph, max(0, match.start() - 40), match.start()):
                place = _proper(match["place"], lower, language)
                if place:
                    return place
    done = list(rules.done_at.finditer(text[-_TAIL:]))
    return _proper(done[-1]["place"], lower, language) if done else ""


def _is_dateline(match: re.Match[str], paragraph: str, number: int, gazetteer: Gazetteer) -> bool:
    """Tell a dateline from a heading: it has a date, or only then begins the text."""
    if re.search(r"\d", match["mark"]) is not None:
        return True
    first, _, rest = match["place"].partition(", ")
    named = not rest or bool(_ABBREVIATION.fullmatch(rest)) or fold(rest) in gazetteer.all_names
    shouted = first.isupper() and len(first) > 3
    return number <= 1 and named and (shouted or bool(rest)) and len(paragraph) > len(first) + 80


def _proper(place: str, text: str, language: Language, *, line: bool = False) -> str:
    """Return the name as a place is written, empty if it cannot be one.

    What follows a comma belongs to it in a dateline (``line``), or if it is a state's name. Words
    that the text also has in lower case are no name.
    """
    rules, gazetteer = language.statement, language.gazetteer
    first, _, rest = place.partition(", ")
    kept = [first]
    if rest and (line or _ABBREVIATION.fullmatch(rest) or fold(rest) in gazetteer.all_names):
        kept.append(rest)
    words = [word for part in kept for word in part.split()]
    if any(fold(word).strip(".") in rules.no_place for word in words):
        return ""
    if all(re.search(rf"(?<!\w){re.escape(word.lower())}(?!\w)", text) for word in words):
        return ""
    return ", ".join(_cased(part, gazetteer, rules) for part in kept)


def _cased(name: str, gazetteer: Gazetteer, rules: StatementRules) -> str:
    """Return ``name`` without the capitals and the full stop that only its place gave it."""
    if _ABBREVIATION.fullmatch(name) or name in gazetteer.folded_capitals.values():
        return name
    name = name.rstrip(".")
    if not name.isupper() or len(name) < 3:
        return name
    words = name.lower().split(" ")
    return " ".join(
        word if word in rules.small and number else "-".join(map(str.capitalize, word.split("-")))
        for number, word in enumerate(words)
    )
