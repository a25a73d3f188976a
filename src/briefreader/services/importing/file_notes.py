"""The marks of a file as notes of its statement: each comes in once, however often it is read."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from briefreader.documents.document_marks import DocumentMark, Marks
from briefreader.library.database import Library
from briefreader.library.records import Annotation, Orphan, Statement, Target
from briefreader.services.annotations.mark_colours import nearest_colour
from briefreader.services.merge.rules import says_no_more
from briefreader.services.statements.anchor_migration import reanchor
from briefreader.text.anchoring import describe
from briefreader.text.fuzzy_anchoring import ChangedText
from briefreader.text.span import Span
from briefreader.text.word_span import whole_characters
from briefreader.translatable import Wording, mark, worded

_CAME = mark("errors", "notes and highlights of the file that came in: {count}")
_CHANGED = mark("errors", "notes that were changed in the file: {count}")
_SETTLED = mark("errors", "comments among them that were marked as done there: {count}")


class TakenNotes(NamedTuple):
    """What came in of a file's marks.

    ``new`` counts those that were not there, ``settled`` those of them that were marked as done,
    ``changed`` those whose words were, ``found_again`` those that had lost their place in the text.
    """

    new: int = 0
    changed: int = 0
    settled: int = 0
    found_again: int = 0

    @property
    def total(self) -> int:
        """How many notes of the statement are new or other than before."""
        return self.new + self.changed

    def remarks(self) -> tuple[Wording, ...]:
        """Return what to tell of them, nothing if nothing came in."""
        told = ((_CAME, self.new), (_SETTLED, self.settled), (_CHANGED, self.changed))
        return tuple(worded(message, count=count) for message, count in told if count)


NOTHING_TAKEN = TakenNotes()


class _Incoming(NamedTuple):
    """A note to come in, and whether the file tells when it was made."""

    note: Annotation
    is_dated: bool
    is_settled: bool


def take_notes(
    library: Library, statement: Statement, marks: Marks, text: str, now: datetime
) -> TakenNotes:
    """Store the marks of a file as notes of ``statement``, but those that it has already.

    ``text`` is what the file reads. Where it is not the statement's, a former version, words are
    looked for; what is not found becomes a note on the whole statement. Call it in a transaction.
    """
    if not marks.taken:
        return NOTHING_TAKEN
    theirs = _placed(marks.taken, statement, text, now)
    mine = library.annotations.of_statement(statement.id)
    orphans = [
        each
        for each in library.orphans.of_statement(statement.id)
        if isinstance(each.record, Annotation)
    ]
    known = _Known(mine)
    rest = [each for each in theirs if not known.has(each.note)]
    taken = NOTHING_TAKEN
    lost = _by_words(orphans)
    for each in rest:
        former = known.former(each)
        if former is not None:
            if each.note.modified > former.modified and each.note.note != former.note:
                library.annotations.put(_reworded(former, each.note))
                taken = taken._replace(changed=taken.changed + 1)
            continue
        orphan = lost.pop(_said(each.note), None) if each.note.note else None
        if orphan is not None:
            library.orphans.delete(orphan.id)
            tags = orphan.record.tags if isinstance(orphan.record, Annotation) else ()
            library.annotations.put(replace(each.note, tags=tags))
            taken = taken._replace(found_again=taken.found_again + 1)
            continue
        library.annotations.put(each.note)
        taken = taken._replace(new=taken.new + 1, settled=taken.settled + each.is_settled)
    return taken


class _Known:
    """The notes that a statement has; each answers for one that comes in, at most.

    A mere highlight is known wherever somebody may have noted something on the same words.
    """

    def __init__(self, mine: Sequence[Annotation]) -> None:
        self._at: defaultdict[tuple[object, ...], list[Annotation]] = defaultdict(list)
        self._made: defaultdict[tuple[object, ...], list[Annotation]] = defaultdict(list)
        self._spent: set[int] = set()
        for each in mine:
            for note in {"", each.note}:
                self._at[each.span, each.is_on_statement, note].append(each)
            self._made[each.created, each.author].append(each)

    def has(self, theirs: Annotation) -> bool:
        """Tell whether a note says all that ``theirs`` says; it answers for this one then."""
        for each in self._at.get((theirs.span, theirs.is_on_statement, theirs.note), ()):
            is_free = not theirs.note or each.id not in self._spent
            if is_free and says_no_more(theirs, each):
                self._spent.add(each.id)
                return True
        return False

    def former(self, incoming: _Incoming) -> Annotation | None:
        """Return the note that was made at the same time by the same person, and is no other.

        It stands at the same words, or says the same at others: its place was moved here.
        """
        theirs = incoming.note
        if not incoming.is_dated:
            return None
        for each in self._made.get((theirs.created, theirs.author), ()):
            is_same = each.span == theirs.span or (each.note == theirs.note != "")
            if each.id not in self._spent and is_same and each.note:
                self._spent.add(each.id)
                return each
        return None


def _placed(
    marks: Iterable[DocumentMark], statement: Statement, text: str, now: datetime
) -> list[_Incoming]:
    """Return the marks as notes at their places in the statement's text."""
    listed = list(marks)
    notes = [_note(each, statement.id, text, now) for each in listed]
    if text != statement.text:
        notes = list(_moved(notes, text, statement.text, now))
    return [
        _Incoming(note, each.created is not None, each.is_settled)
        for note, each in zip(notes, listed, strict=True)
    ]


def _moved(
    notes: Sequence[Annotation], old_text: str, new_text: str, now: datetime
) -> Iterator[Annotation]:
    """Yield the notes at their words in another text, or on the whole of it."""
    changed = ChangedText(new_text)
    for each in notes:
        placed = reanchor([each], old_text, changed, now).placed
        found = placed[0] if placed else None
        yield found if isinstance(found, Annotation) else _on_statement(each, each.exact)


def _note(found: DocumentMark, statement_id: int, text: str, now: datetime) -> Annotation:
    """Return the mark as a note in ``text``, or on the whole statement if it has no place."""
    created = found.created or now
    note = Annotation(
        statement_id=statement_id,
        span=Span(0, 0),
        exact="",
        prefix="",
        suffix="",
        note=found.note,
        tags=found.tags,
        colour=nearest_colour(found.colour),
        created=created,
        modified=found.modified or created,
        author=found.author,
    )
    if found.span is None:
        return _on_statement(note, found.words)
    span = whole_characters(text, found.span)
    quote = describe(text, span)
    return replace(note, span=span, exact=quote.exact, prefix=quote.prefix, suffix=quote.suffix)


def _on_statement(note: Annotation, words: str) -> Annotation:
    """Return the note on the whole statement, with the words that it was on as a quotation."""
    quoted = f"> {' '.join(words.split())}" if words.strip() else ""
    return replace(
        note,
        span=Span(0, 0),
        exact="",
        prefix="",
        suffix="",
        note="\n\n".join(filter(None, (quoted, note.note))),
        target=Target.STATEMENT,
    )


def _reworded(mine: Annotation, theirs: Annotation) -> Annotation:
    """Return my note with their later words."""
    return replace(mine, note=theirs.note, colour=theirs.colour, modified=theirs.modified)


def _by_words(orphans: Iterable[Orphan]) -> dict[tuple[object, ...], Orphan]:
    return {_said(each.record): each for each in orphans if isinstance(each.record, Annotation)}


def _said(note: Annotation) -> tuple[object, ...]:
    return note.author, note.note
