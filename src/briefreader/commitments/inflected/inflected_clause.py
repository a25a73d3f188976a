"""Clause of a sentence, and what was read of the sentence before one."""

from dataclasses import dataclass, replace

from briefreader.commitments.inflected.bound_subjects import Governing
from briefreader.commitments.inflected.inflected_cues import BoundSubject, TokenCue
from briefreader.commitments.inflected.sentence_view import SentenceView
from briefreader.commitments.inflected.subjects import FoundSubject
from briefreader.commitments.inflected.subordination import adverbs_before
from briefreader.commitments.inflected.verb_groups import VerbGroup
from briefreader.commitments.parsing.mentions import Mention

_NEAREST = (-1, -2)
"""Of which of the last clauses one may say what it promises: a relative one may stand between."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InflectedClause:
    """A clause from token ``begin`` on, whose cue or verb ends before token ``end``.

    One that ``cuts`` ends the action before it. ``head`` is where its verb or cue begins.
    ``awaits`` tells that its cue only commits if the clause after it says what is promised,
    ``saying`` that its verb is one of saying, after which a noun may still commit,
    ``adopting`` that it is one whose object a relative clause may promise to carry out,
    ``future`` that it is in the future, or what it says is wished; ``plural`` is its verb's number,
    None if the form does not say.
    """

    begin: int
    head: int
    end: int
    cue: TokenCue | None
    subject: FoundSubject
    commits: bool
    cuts: bool
    mentions: tuple[Mention, ...]
    awaits: bool = False
    saying: bool = False
    adopting: bool = False
    future: bool = False
    plural: bool | None = None


@dataclass(slots=True)
class ClausesBefore:
    """What has been read of a sentence: its clauses, and the last main one with a finite verb.

    ``promised`` is the last clause of which another one said what it promises, ``said`` the last
    that says what another promises or tells.
    """

    clauses: list[InflectedClause]
    floor: int = 0
    governing: Governing | None = None
    promised: InflectedClause | None = None
    said: InflectedClause | None = None

    @property
    def last(self) -> InflectedClause | None:
        """Return the last clause."""
        return self.clauses[-1] if self.clauses else None

    def add(self, clause: InflectedClause) -> None:
        """Add a clause; one that says what the one before promises makes that a commitment."""
        place = next((at for at in _NEAREST if self._promises(at, clause)), 0)
        if place:
            outer = self.clauses[place]
            commits = clause.commits or (is_decision(outer) and clause.future)
            mentions = (clause.mentions or outer.mentions) if commits else outer.mentions
            cue = outer.cue
            if cue and cue.as_said and clause.cue:
                cue = replace(cue, strength=clause.cue.strength)
            self.clauses[place] = replace(
                outer, cue=cue, commits=commits, awaits=False, mentions=mentions
            )
            self.promised = self.clauses[place] if commits else None
            clause = self.said = replace(clause, commits=False, cuts=False)
        elif clause.subject.subordinate < 0:
            self.floor = clause.end
        self.clauses.append(clause)

    def _promises(self, at: int, clause: InflectedClause) -> bool:
        return len(self.clauses) >= -at and says(self.clauses[at], clause.subject)


def is_decision(clause: InflectedClause) -> bool:
    """Tell whether a clause decides whatever follows, also where its verb is not known."""
    return clause.cue is not None and clause.cue.subject is BoundSubject.ANY


def says(outer: InflectedClause, subject: FoundSubject) -> bool:
    """Tell whether a clause says what ``outer`` promises: "(they agreed) that …"."""
    return outer.awaits and subject.subordinate == outer.end - 1


def stays_dependent(view: SentenceView, group: VerbGroup, before: ClausesBefore) -> bool:
    """Tell whether a verb goes on with a clause that depends: ", which will study … and report".

    In a language that closes such a clause by a comma; what a commitment says is left out.
    """
    last = before.last
    if not view.grammar.clauses.subject_case or last is None or last.subject.subordinate < 0:
        return False
    if len(before.clauses) > 1 and before.clauses[-2].commits and not last.commits:
        outer = before.clauses[-2].cue
        if outer and outer.that:
            return False
    begin = adverbs_before(view, group.first)
    joined = view.word(begin - 1) in view.grammar.verbs.conjunctions
    return joined and view.word(begin - 2) != ","
