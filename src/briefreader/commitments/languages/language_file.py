"""Parser of ``language.toml``: how a language is read, its lists, its abbreviations."""

from enum import StrEnum

from briefreader.commitments.languages.list_rules import ListRules
from briefreader.commitments.parsing.conditions import ConditionPatterns
from briefreader.commitments.parsing.openings import sought
from briefreader.commitments.toml_values import choice, parse_toml, parts, pattern, string
from briefreader.text.sentences import SentenceRules

_OF_ITEMS = ("soft_item", "idle_item", "intended_item", "restated_item", "lead_out")


class Engine(StrEnum):
    """Which engine reads a language; see the head of the files."""

    LEFTWARD = "leftward"
    INFLECTED = "inflected"


def parse_engine(toml_text: str, what: str) -> Engine:
    """Return the engine that ``toml_text``, the file that ``what`` names, asks for.

    Raises ResourceError if there is no such engine.
    """
    return choice(Engine, string(parse_toml(toml_text, what), "engine", what), what)


def parse_list_rules(toml_text: str, what: str) -> ListRules:
    """Return the rules for lists written in ``toml_text``, the file that ``what`` names.

    Raises ResourceError naming the entry that has a mistake.
    """
    table = parse_toml(toml_text, what)
    item, empty_lead = (
        pattern(string(table, key, what), f"{what}, {key}") for key in ("item", "empty_lead")
    )
    others = {key: pattern(string(table, key, what, "(?!)"), f"{what}, {key}") for key in _OF_ITEMS}
    return ListRules(item=item, empty_lead=empty_lead, **others)


def parse_conditions(toml_text: str, what: str) -> ConditionPatterns:
    """Return the words of conditions in ``toml_text``, the file that ``what`` names.

    Raises ResourceError naming the entry that has a mistake.
    """
    table = parse_toml(toml_text, what)
    condition, leading = (
        pattern(parts(table, key, what, "(?!)"), f"{what}, {key}")
        for key in ("condition", "condition_first")
    )
    return ConditionPatterns(condition=sought(condition), leading=leading)


def parse_sentence_rules(toml_text: str, what: str) -> SentenceRules:
    """Return the abbreviations written in ``toml_text``, the file that ``what`` names.

    Raises ResourceError naming the entry that has a mistake.
    """
    table = parse_toml(toml_text, what)
    return SentenceRules(
        *(
            frozenset(string(table, key, what, "").split())
            for key in ("never_last", "sometimes_last", "first_words")
        )
    )
