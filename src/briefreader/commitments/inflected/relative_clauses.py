"""Relative clauses that promise: of what was adopted, or besides what was promised before them."""

from briefreader.commitments.inflected.inflected_clause import InflectedClause
from briefreader.commitments.inflected.sentence_view import SentenceView
from briefreader.commitments.inflected.subjects import FoundSubject, GroupSubject
from briefreader.commitments.parsing.mentions import EntityType

_NAMED_PARTIES = frozenset({EntityType.PARTY, EntityType.ALL, EntityType.PERSON})


def promises_object(
    view: SentenceView, subject: FoundSubject, outer: InflectedClause | None
) -> bool:
    """Tell whether a relative clause promises: "they adopted a plan that they will carry out"."""
    if outer is None or outer.commits or not outer.adopting or outer.subject.subordinate >= 0:
        return False
    if not outer.mentions or subject.role is not GroupSubject.NAMED:
        return False
    return view.word(subject.subordinate) in view.grammar.clauses.relatives and (
        subject.subordinate > outer.end
    )


def adds_promise(view: SentenceView, subject: FoundSubject, outer: InflectedClause | None) -> bool:
    """Tell whether a relative clause adds a promise: "…, for which Norway will build …"."""
    if outer is None or not outer.commits or view.grammar.clauses.subject_case:
        return False
    at = subject.subordinate
    relative = view.word(at) in view.grammar.clauses.relatives
    comma = "," in (view.word(at - 1), view.word(at - 2))
    party = subject.role is GroupSubject.NAMED and not subject.kinds.isdisjoint(_NAMED_PARTIES)
    return relative and comma and party
