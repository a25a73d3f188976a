"""Proposed evidence: sentences of later statements that tell what became of a commitment.

They are offered, and never set anything themselves. The index of words finds the statements that
may tell of it, so that only few are read, however large the library is.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache

from briefreader import shipped
from briefreader.commitments.attributes.themes import ThemeScorer, ThemeScorers
from briefreader.commitments.metadata.detection_coverage import DETECTION_LANGUAGES
from briefreader.commitments.outcome_reports import (
    OutcomeRules,
    Promised,
    parse_outcomes,
    rarity,
    report_of,
)
from briefreader.library.database import Library
from briefreader.library.listing import Listing, SearchScope, StatementFilter
from briefreader.library.records import Commitment, Status
from briefreader.services.detection.shipped_themes import load_vocabulary
from briefreader.services.follow_up.entries import Sentence
from briefreader.services.follow_up.sentences import sentences_of

_STATEMENTS, _PROPOSED, _ASKED = 40, 12, 14
_WORD = re.compile(r"[^\W_]+")
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A sentence that may tell of the commitment, dated, with the status that it suggests."""

    sentence: Sentence
    score: float


@cache
def load_outcomes(code: str) -> OutcomeRules | None:
    """Return what tells of outcomes in a shipped language, None if that says nothing of them.

    Raises ResourceError if its file has a mistake.
    """
    file = shipped.resource("languages", code, "outcomes.toml")
    if code not in DETECTION_LANGUAGES or not file.is_file():
        return None
    return parse_outcomes(file.read_text("utf-8"), f"outcomes ({code})")


def proposals(
    library: Library, commitment: Commitment, cancelled: Cancelled = lambda: False
) -> tuple[Proposal, ...]:
    """Return the sentences of later statements that may tell of the commitment, the surest first.

    None are found for a commitment whose statement has no date, or is in a language of which
    outcomes are not known, nor in statements of others. What its entries cite is left out.
    """
    own = library.statements.summaries_of([commitment.statement_id])[commitment.statement_id]
    rules = load_outcomes(own.language)
    if rules is None or own.date is None:
        return ()
    parties = {*own.parties, *commitment.actors}
    later = Listing(filter=StatementFilter(since=own.date + timedelta(days=1)))
    asked = _query(commitment, rules)
    hits = library.search(asked, _STATEMENTS, (SearchScope.TEXTS,), later) if asked else ()
    read: list[tuple[OutcomeRules, str, Sentence]] = []
    for statement_id in dict.fromkeys(hit.statement_id for hit in hits):
        if cancelled():
            return ()
        statement = library.statements.get(statement_id)
        told = load_outcomes(statement.language)
        is_of_others = parties and statement.parties and parties.isdisjoint(statement.parties)
        if told is not None and statement_id != own.id and not is_of_others:
            read += [(told, statement.language, each) for each in sentences_of(statement)]
    return _reports(library, commitment, read)


def _reports(
    library: Library,
    commitment: Commitment,
    read: Sequence[tuple[OutcomeRules, str, Sentence]],
) -> tuple[Proposal, ...]:
    promised = Promised(commitment.quote, commitment.actors, commitment.themes)
    cited = {(each.source_id, each.quote) for each in library.evidence.of_commitment(commitment.id)}
    weights = rarity(rules.stems(each.quote) for rules, _, each in read)
    scorers = ThemeScorers(library.themes.taxonomy(), load_vocabulary)
    found: dict[str, Proposal] = {}
    for rules, language, sentence in read:
        # What does not tell of it even if the theme were the same is not looked at for its theme.
        asked = (promised, sentence.quote, rules, weights)
        if report_of(*asked, promised.themes) is None:
            continue
        report = report_of(*asked, _themes(scorers.of(language), sentence.quote))
        if report is None or (sentence.statement_id, sentence.quote) in cited:
            continue
        suggested = replace(sentence, status=Status(report.status))
        before = found.get(sentence.quote)
        # The same words in several statements count once, in the earliest.
        if before is None or _is_earlier(suggested, before.sentence):
            found[sentence.quote] = Proposal(suggested, report.score)
    ordered = sorted(found.values(), key=lambda each: (-each.score, str(each.sentence.day)))
    return tuple(ordered[:_PROPOSED])


def _query(commitment: Commitment, rules: OutcomeRules) -> str:
    """Return what the index of words is asked: any of the commitment's telling words."""
    words = dict.fromkeys(word for word in _WORD.findall(commitment.quote) if rules.stems(word))
    longest = sorted(words, key=len, reverse=True)[:_ASKED]
    return " OR ".join(longest)


def _themes(scorer: ThemeScorer, words: str) -> tuple[str, ...]:
    scores = scorer.scores(words)
    return tuple(sorted(scores, key=lambda key: -scores[key])[:2])


def _is_earlier(one: Sentence, other: Sentence) -> bool:
    return str(one.day) < str(other.day)
