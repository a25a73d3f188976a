"""Action that a party commits itself to, as an engine finds it in a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from briefreader.commitments.model import Strength, UserCue
from briefreader.commitments.parsing.entities import StatementEntities
from briefreader.commitments.parsing.mentions import Mention
from briefreader.text.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class CommittedAction:
    """One commitment's words and what makes them one; offsets count code points.

    ``span`` is the whole of it, ``action`` what is to be done, without subject and cue. ``rule``
    names the lexicon entry whose wording stands at ``cue``. ``mentions`` name who binds itself,
    none if it is all parties. ``opening`` is what stands between the clause before and this one,
    None for an action that shares its cue with one before it.
    """

    span: Span
    action: Span
    cue: Span
    rule: str
    strength: Strength
    mentions: tuple[Mention, ...]
    confidence: float
    opening: Span | None


def marked(action: CommittedAction, span: Span) -> CommittedAction:
    """Return ``action`` as it is in ``span``, the words that a person chose for it."""
    first = span.start <= action.cue.start
    begin = min(action.cue.end, span.end) if first else span.start
    return replace(action, span=span, action=Span(begin, span.end))


class ActionReader(Protocol):
    """Engine that finds the committed actions of a sentence in the languages it is made for."""

    def with_cues(self, cues: Sequence[UserCue]) -> "ActionReader":
        """Return this engine with a user's own and muted ``cues``."""

    def actions(
        self, text: str, folded: str, sentence: Span, entities: StatementEntities, *, listed: bool
    ) -> Sequence[CommittedAction]:
        """Return the committed actions of ``sentence`` in order.

        ``folded`` is the folded ``text``. ``listed`` tells that the sentence begins a list item or
        numbered paragraph, whose subject may be left out.
        """

    def parts(self, folded: str, item: Span) -> Sequence[Span]:
        """Return the actions of a list ``item`` that completes a lead-in, in order."""
