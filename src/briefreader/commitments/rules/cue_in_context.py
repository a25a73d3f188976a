"""A cue in its sentence, with all that rules judge it by."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefreader.commitments.parsing.clause import Clause
from briefreader.commitments.parsing.grammar import Grammar
from briefreader.commitments.rules.lexicon import Cue, CueMatch
from briefreader.commitments.rules.subject_finder import BARE, Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class CueInContext:
    """The cue at ``head`` in a sentence that begins at ``sentence``, after the clauses ``before``.

    ``listed`` tells that the sentence begins a list item or numbered paragraph.
    """

    folded: str
    head: CueMatch
    cue: Cue
    subject: Subject
    before: Sequence[Clause]
    sentence: int
    listed: bool
    grammar: Grammar

    @property
    def previous(self) -> Clause | None:
        """Return the clause right before the cue's."""
        return self.before[-1] if self.before else None

    @property
    def words(self) -> list[str]:
        """Return the words of the cue."""
        return self.folded[self.head.start : self.head.end].split(" ")

    @property
    def after_that(self) -> bool:
        """Tell whether the clause depends on another by "that", also where that is left out."""
        word = self.subject.subordinate
        return word == BARE or self.grammar.subjects.that.fullmatch(word) is not None

    def is_base(self) -> bool:
        """Tell whether the cue stands in a form that could also be an infinitive."""
        words, patterns = self.words, self.grammar.clauses
        if not self.cue.base or patterns.auxiliary.match(words[0]):
            return False
        return not any(patterns.finite_form.fullmatch(word) for word in words[:3])

    def clause(
        self, begin: int, *, of: Clause | None = None, restated: bool = False, worth: float = 1.0
    ) -> Clause:
        """Return the clause that binds its subject, or that of the clause ``of``.

        ``worth`` is by how much its form lowers the confidence of its cue.
        """
        return Clause(
            head=self.head,
            subject=self.subject,
            begin=begin,
            commits=True,
            mentions=of.mentions if of else (),
            cuts=True,
            confidence=self.cue.confidence * worth,
            restated=restated,
        )
