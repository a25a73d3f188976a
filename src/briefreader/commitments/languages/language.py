"""Language as detection knows it: names, words, engine; read from ``resources/languages``."""

from collections.abc import Callable
from dataclasses import dataclass

from briefreader.commitments.attributes.date_rules import DateRules
from briefreader.commitments.languages.list_rules import ListRules
from briefreader.commitments.metadata.gazetteer import Gazetteer
from briefreader.commitments.metadata.statement_rules import StatementRules
from briefreader.commitments.parsing.committed_action import ActionReader
from briefreader.commitments.parsing.conditions import ConditionPatterns
from briefreader.text.sentences import SentenceRules


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """All that differs from one language to another; ``code`` is its ISO 639-1 code."""

    code: str
    sentences: SentenceRules
    gazetteer: Gazetteer
    dates: DateRules
    statement: StatementRules
    reader: ActionReader
    lists: ListRules
    conditions: ConditionPatterns


Languages = Callable[[str], Language]
"""Returns the language with an ISO 639 code, English where there is none for it."""
