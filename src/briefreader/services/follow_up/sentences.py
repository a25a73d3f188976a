"""Sentences of other statements, to be cited as what became of a commitment."""

import re
from collections.abc import Sequence
from datetime import timedelta

from briefreader.library.database import Library
from briefreader.library.listing import Listing, SearchScope, Sort, StatementFilter
from briefreader.library.records import Commitment, Statement, StatementSummary
from briefreader.services.follow_up.entries import Sentence, sentence_of
from briefreader.services.sentence_rules import any_sentence_rules
from briefreader.text.paragraphs import paragraph_spans
from briefreader.text.search_folding import fold_for_search
from briefreader.text.sentences import sentence_spans

_MOST = 50
_WORD = re.compile(r"[^\W_]{2,}")


def statements_with(
    library: Library, commitment: Commitment, words: str, most: int = _MOST
) -> tuple[StatementSummary, ...]:
    """Return at most so many statements in which ``words`` occur, best first.

    Without words they are those that are dated later than the commitment's own statement, the
    earliest first; where it has no date, the newest. Its own statement is never one of them.
    """
    own = commitment.statement_id
    if words.strip():
        hits = library.search(words, most, scopes=(SearchScope.TEXTS,))
        ids = list(dict.fromkeys(hit.statement_id for hit in hits))
    else:
        dated = library.statements.summaries_of([own])[own].date
        since = dated + timedelta(days=1) if dated else None
        order = Sort.OLDEST if dated else Sort.NEWEST
        ids = list(
            library.statements.listed(Listing(filter=StatementFilter(since=since), sort=order))
        )
    wanted = [each for each in ids if each != own][:most]
    found = library.statements.summaries_of(wanted)
    return tuple(found[each] for each in wanted if each in found)


def sentences_of(statement: Statement) -> tuple[Sentence, ...]:
    """Return all sentences of a statement, in the order of its text."""
    rules = any_sentence_rules()
    return tuple(
        sentence_of(statement, span)
        for paragraph in paragraph_spans(statement.text)
        for span in sentence_spans(statement.text, paragraph, rules)
    )


def with_words(sentences: Sequence[Sentence], words: str) -> tuple[Sentence, ...]:
    """Return the sentences in which most of ``words`` occur, those with more first; else all."""
    wanted = set(_WORD.findall(fold_for_search(words)))
    folded = (fold_for_search(each.quote) for each in sentences)
    counts = [sum(word in quote for word in wanted) for quote in folded]
    if not any(counts):
        return tuple(sentences)
    order = sorted(range(len(sentences)), key=lambda number: (-counts[number], number))
    return tuple(sentences[number] for number in order if counts[number])
