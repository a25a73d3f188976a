"""Finder of a statement's place: a dateline, "Done at …", "met in … on …"."""

import re

from briefreader.commitments.attributes.month_names import month_pattern
from briefreader.commitments.metadata.gazetteer import Gazetteer
from briefreader.text.folding import fold
from briefreader.text.paragraphs import paragraph_spans

_HEAD = 2_500
_TAIL = 400
_PARAGRAPHS = 5
_SPEAKING = 3
"""How many paragraphs may tell where the parties met; later ones tell of other meetings."""
_LOWER_CASE_READ = 12_000
_MONTHS = month_pattern("en", "fr", "es")
_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĻĽŁŃŅŇŌŐŒŘŚŠŞȘŤŢȚŪŮŰŲŹŻŽ"
_WORD = rf"(?:(?:[A-Z]\.){{1,3}}|St\.|[{_UPPER}][\w’'-]*)"
_NAME = rf"{_WORD}(?: (?:(?:de|of|do|da|del|di|la|el|al|upon|am|y) ){{0,2}}{_WORD}){{0,3}}"
_DATE = (
    rf"(?:(?:le |el |the |on )?(?:\w{{3,9}}day,? )?"
    rf"(?:\d{{1,2}}(?:er|st|nd|rd|th)?(?:[-–]\d{{1,2}})?(?: of| de)? (?i:{_MONTHS})|"
    rf"(?i:{_MONTHS}) \d{{1,2}}|(?:19|20)\d\d-\d\d-\d\d|"
    r"\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d)(?!\d)|(?i:" + _MONTHS + r") (?:19|20)\d\d)"
)
_DATELINE = re.compile(
    rf"(?P<place>{_NAME}(?:, {_NAME})?)"
    rf"(?P<mark>,?(?: [-–—])? \(?{_DATE}| [-–—] (?=[{_UPPER}“\"])|\s?— )"
)
_DONE = re.compile(
    r"\b(?:Done|Issued|Signed|Adopted|Given|Fait|Adoptée?|Signée?|Hecho|Firmad[oa]|Adoptad[oa]|"
    r"DONE|FAIT|HECHO|Concluded|done|issued|signed|adopted) "
    rf"(?:at|in|à|en) (?P<place>{_NAME}(?:, {_NAME})?),? ?"
    rf"(?=on\b|this\b|the\b|le\b|el\b|in\b|{_DATE}|[.\n]|$)"
)
_BETWEEN = (
    r"(?:,? (?:today|here|together|again|virtually|in person|on [\w ,–-]{3,20}\d{4}|"
    r"for (?:the|their|our|its|a) [^.,;]{1,50}|with [^.,;]{1,80}|bilaterally|trilaterally|"
    r"(?:on|in|at) the (?:margins|sidelines|occasion|invitation) of [^.,;]{1,70})){0,3}"
)
_MET = re.compile(
    r"\b(?:met|meet|meeting|convened?|convening|gathered|gathering|assembled|held talks|"
    r"held (?:a|the|their) [^.;]{0,60}?(?:meeting|summit|dialogue|consultations|talks)|"
    r"(?:meeting|summit|dialogue|consultations|talks|round|session|conference|forum)\b"
    r"[^.;]{0,60}? (?:held|took place|convened)|Today,?|"
    r"réunis|réunies|se sont réunis|se sont rencontrés|reunid[oa]s|se reunieron)"
    rf"{_BETWEEN},? (?:in|at|à|en) (?:the [\w ]{{1,30}} (?:of|in) )?"
    rf"(?P<place>{_NAME}(?:, {_NAME})?)"
)
_EARLIER = re.compile(
    r"\b(?:since|when|after|last|previous|first|will|to|would|shall|next|had|as|depuis|desde)"
    r"(?: \w+){0,3} $"
)
_OTHER_WORDS = (
    "statement statements communiqué communique declaration déclaration declaración press remarks "
    "release briefing office ministry department secretary president minister updated published "
    "posted date issued version immediate joint summit meeting today article annex chapter text "
    "nations plenary council parliament congress assembly embassy government committee commission "
    "on in at by for from with house news category source document session english monday tuesday "
    "wednesday thursday friday saturday sunday we our this that these those leaders ministers fact "
    "sheet p.m a.m"
)
_NO_PLACE = frozenset(_OTHER_WORDS.split()) | frozenset(_MONTHS.split("|"))
_SMALL = frozenset({"de", "of", "do", "da", "del", "di", "la", "el", "al", "upon", "am", "y"})
_ABBREVIATION = re.compile(r"(?:[A-Z]\.){2,}|[A-Z]{2}")


def read_place(text: str, gazetteer: Gazetteer) -> str:
    """Return where the normalised ``text`` says that it was made, empty if it does not say.

    Reads the first paragraphs and the last lines only.
    """
    lower = text[:_LOWER_CASE_READ]
    paragraphs = [span.of(text) for span in paragraph_spans(text[:_HEAD])[:_PARAGRAPHS]]
    for number, paragraph in enumerate(paragraphs):
        match = _DATELINE.match(paragraph)
        if match is not None and _is_dateline(match, paragraph, number, gazetteer):
            place = _proper(match["place"], lower, gazetteer, line=True)
            if place:
                return place
    for paragraph in paragraphs[:_SPEAKING]:
        for match in _MET.finditer(paragraph):
            if not _EARLIER.search(paragraph, max(0, match.start() - 40), match.start()):
                place = _proper(match["place"], lower, gazetteer)
                if place:
                    return place
    done = list(_DONE.finditer(text[-_TAIL:]))
    return _proper(done[-1]["place"], lower, gazetteer) if done else ""


def _is_dateline(match: re.Match[str], paragraph: str, number: int, gazetteer: Gazetteer) -> bool:
    """Tell a dateline from a heading: it has a date, or only then begins the text."""
    if re.search(r"\d", match["mark"]) is not None:
        return True
    first, _, rest = match["place"].partition(", ")
    named = not rest or bool(_ABBREVIATION.fullmatch(rest)) or fold(rest) in gazetteer.all_names
    shouted = first.isupper() and len(first) > 3
    return number <= 1 and named and (shouted or bool(rest)) and len(paragraph) > len(first) + 80


def _proper(place: str, text: str, gazetteer: Gazetteer, *, line: bool = False) -> str:
    """Return the name as a place is written, empty if it cannot be one.

    What follows a comma belongs to it in a dateline (``line``), or if it is a state's name. Words
    that the text also has in lower case are no name.
    """
    first, _, rest = place.partition(", ")
    kept = [first]
    if rest and (line or _ABBREVIATION.fullmatch(rest) or fold(rest) in gazetteer.all_names):
        kept.append(rest)
    words = [word for part in kept for word in part.split()]
    if any(fold(word).strip(".") in _NO_PLACE for word in words):
        return ""
    if all(re.search(rf"(?<!\w){re.escape(word.lower())}(?!\w)", text) for word in words):
        return ""
    return ", ".join(_cased(part, gazetteer) for part in kept)


def _cased(name: str, gazetteer: Gazetteer) -> str:
    """Return ``name`` without the capitals and the full stop that only its place gave it."""
    if _ABBREVIATION.fullmatch(name) or name in gazetteer.folded_capitals.values():
        return name
    name = name.rstrip(".")
    if not name.isupper() or len(name) < 3:
        return name
    words = name.lower().split(" ")
    return " ".join(
        word if word in _SMALL and number else "-".join(map(str.capitalize, word.split("-")))
        for number, word in enumerate(words)
    )
