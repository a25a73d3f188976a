"""Resolution of what two sides have made of one statement; pure, whatever the library."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from briefreader.library.evidence import NOTHING_TOLD, Told
from briefreader.library.records import (
    Annotation,
    Bookmark,
    Commitment,
    Evidence,
    JudgedAlignment,
    Review,
)
from briefreader.services.export.records import Record, StatementRecords
from briefreader.services.follow_up.entries import without_status
from briefreader.services.follow_up.histories import History, missing_of, whole_history
from briefreader.services.formats.bundle import IncomingRecord
from briefreader.services.merge.partial_judgements import judged_in_part
from briefreader.services.merge.rules import Field, MergeRules, differing_fields, says_no_more
from briefreader.services.review.decisions import is_decided
from briefreader.text.span import Span


@dataclass(frozen=True, slots=True)
class Revision:
    """One record of mine (None: there is none) and what it becomes.

    A new commitment has its number in the file, made negative, as its id; a note or an entry on a
    commitment has the id of mine, or that negative number.
    """

    before: Record | Evidence | JudgedAlignment | None
    after: Record | Evidence | JudgedAlignment


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One commitment that both have judged, but not alike: they differ in ``fields``.

    ``title`` is the statement's. ``judged`` is what mine becomes if theirs is taken. ``is_extra``
    tells that mine is paired with another of theirs already: theirs would come in beside it, and
    ``entries``, which are on it, with it.
    """

    title: str
    mine: Commitment
    theirs: Commitment
    judged: Commitment
    is_extra: bool = False
    entries: tuple[Evidence, ...] = ()

    @property
    def fields(self) -> tuple[Field, ...]:
        """In what the two differ."""
        return differing_fields(self.mine, self.theirs)

    @property
    def words(self) -> str:
        """The words that are judged."""
        return self.theirs.quote

    @property
    def revision(self) -> Revision:
        """What changes if theirs is taken."""
        return Revision(None if self.is_extra else self.mine, self.judged)

    @property
    def revisions(self) -> tuple[Revision, ...]:
        """All that changes if theirs is taken, in order."""
        return (self.revision, *(Revision(None, each) for each in self.entries))


@dataclass(slots=True)
class Resolution:
    """What taking theirs in would change in mine.

    ``known`` counts what mine has already, ``numbered`` the commitments that have got a number.
    """

    revisions: list[Revision] = field(default_factory=list)
    differing: list[Difference] = field(default_factory=list)
    known: int = 0
    numbered: int = 0

    def add(self, outcome: Revision | Difference | None) -> None:
        """Take note of what becomes of one record; None tells that mine has it."""
        match outcome:
            case Revision():
                self.revisions.append(outcome)
            case Difference():
                self.differing.append(outcome)
            case None:
                self.known += 1


def resolve(
    mine: StatementRecords, theirs: Sequence[IncomingRecord], rules: MergeRules, found: Resolution
) -> None:
    """Add to ``found`` how ``theirs``, which stand at their places, come into ``mine``.

    A judgement that only one side made stands; where both made the same, mine stays as it is; where
    they differ, somebody has to choose. Of notes, bookmarks and the entries of follow-ups both
    sides' are kept, the same ones once: what became of a commitment is what all of them say.
    """
    resolver = _Resolver(mine, rules, found)
    resolver.add_commitments(theirs)
    resolver.add_notes(theirs)
    resolver.add_bookmarks(theirs)


class _Resolver:
    """Adds to ``found`` what becomes of the records, one kind after the other."""

    def __init__(self, mine: StatementRecords, rules: MergeRules, found: Resolution) -> None:
        self._found = found
        self._mine = mine
        self._rules = rules
        # Those of the library's commitments, by their keys in the file.
        self._ids: dict[str, int] = {}

    def add_commitments(self, theirs: Sequence[IncomingRecord]) -> None:
        mine = self._mine.commitments
        incoming = [(each, each.record) for each in theirs if isinstance(each.record, Commitment)]
        pairs = self._rules.pair_commitments(mine, [record for _, record in incoming])
        for index, (each, record) in enumerate(incoming):
            self._found.numbered += 1
            if index in pairs:
                same = mine[pairs[index]]
                told = _with_untold(record, same, each.untold)
                self._ids[each.key] = same.id
                history = whole_history(told, each.history)
                followed = self._with_status(same, told, history)
                self._found.add(self._compared(same, followed, each))
                self._add_entries(same.id, history)
            elif _is_whole_loss(each, record):
                self._found.add(None)
            elif each.history or self._rules.is_wanted(record):
                self._add_unpaired(each, replace(record, id=-self._found.numbered))

    def add_notes(self, theirs: Sequence[IncomingRecord]) -> None:
        said = _Said(self._mine)
        left: list[Annotation] = []
        dated: list[int] = []
        partly: set[int] = set()
        for each in theirs:
            if not isinstance(each.record, Annotation):
                continue
            about = self._ids.get(each.about) if each.about else None
            note = replace(each.record, commitment_id=about)
            if not each.whole and said.has(note):
                self._found.add(None)
                continue
            if each.whole or each.dated:
                dated.append(len(left))
            if not each.whole:
                partly.add(len(left))
            left.append(note)
        pairs = self._rules.pair_notes(self._mine.annotations, [left[index] for index in dated])
        older = {dated[there]: self._mine.annotations[here] for there, here in pairs.items()}
        for index, note in enumerate(left):
            before = older.get(index)
            after = self._rules.reworded(before, note) if before else self._rules.added(note)
            if before and after and index in partly:
                after = replace(after, colour=before.colour)
            self._found.add(Revision(before, after) if after else None)

    def add_bookmarks(self, theirs: Sequence[IncomingRecord]) -> None:
        left = Counter((each.position, each.name) for each in self._mine.bookmarks)
        for each in theirs:
            if not isinstance(each.record, Bookmark):
                continue
            name = each.record.position, each.record.name
            self._found.add(None if left[name] > 0 else Revision(None, each.record))
            left[name] -= self._rules.counts_bookmarks

    def _add_unpaired(self, each: IncomingRecord, theirs: Commitment) -> None:
        beside = self._rules.beside(self._mine.commitments, theirs)
        # Notes stand at words that mine has, too; what became of theirs is not said of mine.
        self._ids[each.key] = (beside or theirs).id
        history = whole_history(theirs, each.history)
        judged = without_status(theirs) if history else theirs
        if beside is None:
            self._found.add(Revision(None, judged))
            self._add_entries(theirs.id, history)
            return
        self._found.add(
            Difference(
                title=self._mine.statement.title,
                mine=beside,
                theirs=theirs,
                judged=judged,
                is_extra=True,
                entries=tuple(self._missing(theirs.id, history)),
            )
        )

    def _add_entries(self, commitment_id: int, history: History) -> None:
        for each in self._missing(commitment_id, history):
            self._found.add(Revision(None, each))

    def _missing(self, commitment_id: int, history: History) -> Iterator[Evidence]:
        """Yield the entries of theirs that the commitment lacks, as they would be on it."""
        mine = [each.entry for each in self._mine.histories.get(commitment_id, ())]
        statement_id = self._mine.statement.id
        for each in missing_of(mine, [one.entry for one in history]):
            yield replace(each, statement_id=statement_id, commitment_id=commitment_id)

    def _with_status(self, mine: Commitment, theirs: Commitment, history: History) -> Commitment:
        """Return theirs with the status of mine where entries tell it: nobody has to choose."""
        told = Told(theirs.status, theirs.status_date, theirs.evidence)
        if not history and not (self._mine.histories.get(mine.id) and told == NOTHING_TOLD):
            return theirs
        return replace(
            theirs, status=mine.status, status_date=mine.status_date, evidence=mine.evidence
        )

    def _compared(
        self, mine: Commitment, theirs: Commitment, incoming: IncomingRecord
    ) -> Revision | Difference | None:
        """Return what becomes of mine, None if it says all that theirs says."""
        if not incoming.whole:
            return self._compared_in_part(mine, theirs, incoming)
        is_settled = is_decided(mine) and self._rules.is_same_judgement(mine, theirs)
        if not is_decided(theirs) or is_settled:
            return None
        judged = self._rules.judged(mine, theirs)
        base = incoming.base
        was_mine = base is not None and self._rules.is_same_judgement(
            mine, self._with_status(mine, self._at(mine, base), ())
        )
        if was_mine or not is_decided(mine):
            return Revision(mine, judged)
        return self._difference(mine, theirs, judged)

    def _compared_in_part(
        self, mine: Commitment, theirs: Commitment, incoming: IncomingRecord
    ) -> Revision | Difference | None:
        has_entries = bool(self._mine.histories.get(mine.id))
        found = judged_in_part(mine, theirs, incoming, has_entries=has_entries)
        if found is None:
            return None
        judged, is_contested = found
        if is_contested:
            return self._difference(mine, replace(judged, id=theirs.id), judged)
        return Revision(mine, judged)

    def _difference(self, mine: Commitment, theirs: Commitment, judged: Commitment) -> Difference:
        title = self._mine.statement.title
        return Difference(title=title, mine=mine, theirs=theirs, judged=judged)

    def _at(self, mine: Commitment, base: Commitment) -> Commitment:
        """Return what mine was elsewhere, at the place of mine."""
        return replace(
            base,
            statement_id=mine.statement_id,
            span=mine.span,
            quote=mine.quote,
            paragraph=mine.paragraph,
        )


def _is_whole_loss(incoming: IncomingRecord, theirs: Commitment) -> bool:
    """Tell whether theirs says only that there is none any more, which is said of one of mine."""
    return (
        not incoming.whole
        and theirs.review is Review.DISMISSED
        and incoming.says == frozenset({"review"})
    )


def _with_untold(theirs: Commitment, mine: Commitment, untold: frozenset[str]) -> Commitment:
    """Return theirs with my values of the fields that the file has no room for."""
    if not untold:
        return theirs
    return replace(theirs, **{name: getattr(mine, name) for name in untold})


class _Said:
    """What notes and bookmarks of mine say, of which another program may know a part."""

    def __init__(self, mine: StatementRecords) -> None:
        self._names = {(each.position, each.name) for each in mine.bookmarks}
        self._notes: defaultdict[Span, list[Annotation]] = defaultdict(list)
        for each in mine.annotations:
            self._notes[each.span].append(each)

    def has(self, note: Annotation) -> bool:
        """Tell whether a note of mine, or the name of a bookmark, says the same and maybe more."""
        if (note.span.start, note.note) in self._names:
            return True
        return any(says_no_more(note, each) for each in self._notes.get(note.span, ()))
