"""Rules for what counts as the same record, and what becomes of mine: by where theirs come from."""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from briefreader.library.records import Annotation, Commitment, Target
from briefreader.services.merge.matching import Pairs, at_same_places, overlapping, same_place
from briefreader.services.review.decisions import is_decided


class Field(StrEnum):
    """What two judgements of a commitment can differ in, in the order in which that is told."""

    REVIEW = "review"
    STRENGTH = "strength"
    THEMES = "themes"
    ACTORS = "actors"
    DUE = "due"
    SPAN = "span"
    STATUS = "status"
    OWNER = "owner"
    REMINDER = "reminder"


def value_of(commitment: Commitment, field: Field) -> object:
    """Return what the commitment has there; a status has its day and evidence with it."""
    if field is Field.STATUS:
        return commitment.status, commitment.status_date, commitment.evidence
    return getattr(commitment, field.value)


def differing_fields(one: Commitment, other: Commitment) -> tuple[Field, ...]:
    """Return in what the two judgements differ."""
    return tuple(field for field in Field if value_of(one, field) != value_of(other, field))


class MergeRules:
    """Rules for records that have been in another library or program, and come as they are.

    ``mine`` are the library's records, ``theirs`` the file's. ``counts_bookmarks`` tells that two
    bookmarks of one name at one place are two.
    """

    counts_bookmarks = True

    def pair_commitments(self, mine: Sequence[Commitment], theirs: Sequence[Commitment]) -> Pairs:
        """Return which stand at the same words, or did before somebody moved them."""
        return at_same_places(mine, theirs, _places, self._commitment_rank)

    def is_same_judgement(self, mine: Commitment, theirs: Commitment) -> bool:
        """Tell whether the records are the same, whoever decided so."""
        return replace(mine, id=0, author=theirs.author) == theirs

    def judged(self, mine: Commitment, theirs: Commitment) -> Commitment:
        """Return all of theirs."""
        return replace(theirs, id=mine.id)

    def beside(
        self,
        mine: Sequence[Commitment],  # noqa: ARG002
        theirs: Commitment,  # noqa: ARG002
    ) -> Commitment | None:
        """Let what is at other words be another commitment."""
        return None

    def is_wanted(self, theirs: Commitment) -> bool:  # noqa: ARG002
        """Let all come in."""
        return True

    def pair_notes(self, mine: Sequence[Annotation], theirs: Sequence[Annotation]) -> Pairs:
        """Return which notes are the same: none stand at other words."""
        return at_same_places(mine, theirs, lambda each: (each.span,), self._note_rank)

    def _note_rank(self, mine: Annotation, theirs: Annotation) -> int | None:
        """Prefer the very note to one that it may be a former state of."""
        if replace(mine, id=0) == theirs:
            return 0
        same = (mine.target, mine.created) == (theirs.target, theirs.created)
        return 1 if same and _may_be_of_one(mine, theirs) else None

    def reworded(self, mine: Annotation, theirs: Annotation) -> Annotation | None:
        """Return all of the later note; who wrote it stays known."""
        if theirs.modified <= mine.modified:
            return None
        return replace(theirs, id=mine.id, author=mine.author or theirs.author)

    def added(self, theirs: Annotation) -> Annotation:
        """Return the note as it is."""
        return theirs

    def _commitment_rank(self, mine: Commitment, theirs: Commitment) -> int | None:
        if self.is_same_judgement(mine, theirs):
            return 0
        was_same = theirs.detected is not None and mine.detected == theirs.detected
        if mine.span != theirs.span and not was_same:
            return None
        return 1 if theirs.span in (mine.span, mine.detected) else 2


class ColleagueRules(MergeRules):
    """Rules for what somebody else, who has read the same text, decided for themselves."""

    counts_bookmarks = False

    def pair_commitments(self, mine: Sequence[Commitment], theirs: Sequence[Commitment]) -> Pairs:
        """Return which stand at nearly the same words: a colleague may have moved theirs."""
        return overlapping(mine, theirs)

    def is_same_judgement(self, mine: Commitment, theirs: Commitment) -> bool:
        """Tell whether a reader would see no difference."""
        return not differing_fields(mine, theirs)

    def judged(self, mine: Commitment, theirs: Commitment) -> Commitment:
        """Return my commitment judged as theirs; how it came to be found stays mine."""
        return replace(
            theirs,
            id=mine.id,
            statement_id=mine.statement_id,
            origin=mine.origin,
            detected=mine.detected,
            confidence=mine.confidence,
        )

    def beside(self, mine: Sequence[Commitment], theirs: Commitment) -> Commitment | None:
        """Return the commitment at the place of theirs on which I have decided, if any."""
        there = (each for each in mine if is_decided(each) and same_place(each.span, theirs.span))
        return next(there, None)

    def is_wanted(self, theirs: Commitment) -> bool:
        """Leave to detection what nobody has decided on."""
        return is_decided(theirs)

    def _note_rank(self, mine: Annotation, theirs: Annotation) -> int | None:
        """Take notes of one writer for one that were made at once or are alike."""
        if mine.target is not theirs.target or not _may_be_of_one(mine, theirs):
            return None
        return 0 if mine.created == theirs.created or _said(mine) == _said(theirs) else None

    def reworded(self, mine: Annotation, theirs: Annotation) -> Annotation | None:
        """Return my note with their later words."""
        if theirs.modified <= mine.modified or _said(theirs) == _said(mine):
            return None
        note, tags, colour = _said(theirs)
        return replace(mine, note=note, tags=tags, colour=colour, modified=theirs.modified)

    def added(self, theirs: Annotation) -> Annotation:
        """Return the note on my commitment, or on its words if I have no such commitment."""
        if theirs.target is not Target.COMMITMENT:
            return replace(theirs, commitment_id=None)
        is_on_mine = theirs.commitment_id is not None
        return theirs if is_on_mine else replace(theirs, target=Target.SPAN)


def says_no_more(theirs: Annotation, mine: Annotation) -> bool:
    """Tell whether a part of a note, such as its words or a tag, is in mine already."""
    on_all = Target.STATEMENT
    if (theirs.span, theirs.target is on_all) != (mine.span, mine.target is on_all):
        return False
    same_words = theirs.note in ("", mine.note) and _may_be_of_one(mine, theirs)
    return same_words and set(theirs.tags) <= set(mine.tags)


def _places(commitment: Commitment) -> tuple[object, ...]:
    found = commitment.span, commitment.detected
    return tuple(each for each in found if each is not None)


def _said(note: Annotation) -> tuple[str, tuple[str, ...], str]:
    return note.note, note.tags, note.colour


def _may_be_of_one(one: Annotation, other: Annotation) -> bool:
    """Tell whether two notes may have one author: they do not name different ones."""
    return not (one.author and other.author) or one.author == other.author
