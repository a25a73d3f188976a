"""Grammar of a language that inflects, as its pack gives it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefreader.commitments.inflected.morphology import Morphology, Token
from briefreader.commitments.inflected.token_patterns import Pattern, WordTest
from briefreader.commitments.inflected.verb_groups import VerbGrammar, passed_over


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseWords:
    """The small words that part and join clauses; ``grammar_file`` tells what each list is."""

    subordinators: frozenset[str]
    complementisers: frozenset[str]
    relatives: frozenset[str]
    not_subordinate: frozenset[tuple[str, str]]
    contrasts: frozenset[tuple[str, str]]
    determiners: frozenset[str]
    agents: frozenset[str]
    impersonal: frozenset[str]
    infinitive_prepositions: Mapping[str, str]
    purposes: frozenset[str]
    carriers: frozenset[str]
    departments: frozenset[str]
    offices: frozenset[str]
    organs: frozenset[str]
    means: frozenset[str]
    fronting: frozenset[str]
    each_of: frozenset[str]
    clefts: frozenset[tuple[str, str]]
    subject_left_out: bool
    subject_case: str = ""
    agent_case: str = ""
    owner_case: str = ""
    contracting: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    object_case: str = ""
    undeclined: tuple[str, ...] = ()
    periods: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class InflectedGrammar:
    """All that the engine knows of a language but its cues; ``token`` matches one of its words.

    ``trailing`` begin what is no part of an action any more; after one of ``attributed`` at its
    beginning a sentence binds nobody; one of ``bystander`` right after a name tells that it makes
    no promise.
    """

    morphology: Morphology
    token: re.Pattern[str]
    verbs: VerbGrammar
    clauses: ClauseWords
    classes: Mapping[str, WordTest]
    trailing: tuple[Pattern, ...]
    attributed: tuple[Pattern, ...]
    bystander: tuple[Pattern, ...]

    def passed(self, tokens: Sequence[Token], at: int) -> int:
        """Return how many tokens patterns pass over at ``at``."""
        return passed_over(tokens, at, self.verbs)
