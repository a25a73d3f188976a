"""Plans of how files from elsewhere come into the library: whole, or not at all.

Statements that are new come in at once, all else is for one step of Undo (``applying``).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache
from typing import TypeVar, cast

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.detector import Detector
from briefreader.errors import ExchangeError
from briefreader.library.database import Library
from briefreader.library.records import (
    Commitment,
    Evidence,
    JudgedAlignment,
    Statement,
    Tagging,
)
from briefreader.services.export.progress import Steps
from briefreader.services.export.records import Record, records_of
from briefreader.services.follow_up.histories import located
from briefreader.services.formats.bundle import (
    IncomingBundle,
    IncomingRecord,
    IncomingStatement,
    signed_bundle,
    with_records,
)
from briefreader.services.formats.refusals import refused_in_record
from briefreader.services.importing.document_reading import Reading
from briefreader.services.importing.near_duplicates import ensure_minhashes
from briefreader.services.merge.anchoring import Anchoring
from briefreader.services.merge.judged_alignments import resolve_alignments
from briefreader.services.merge.known_texts import KnownTexts
from briefreader.services.merge.left_out import LeftOut, Reason, words_of
from briefreader.services.merge.quotations import by_quotation
from briefreader.services.merge.resolution import (
    Difference,
    Resolution,
    Revision,
    resolve,
)
from briefreader.services.merge.rules import ColleagueRules, MergeRules
from briefreader.services.merge.statement_tags import new_tagging
from briefreader.services.merge.statements import (
    add_statement,
    check_no_former_version,
    known_statement,
    reading_of,
    store_in_trash,
)
from briefreader.services.merge.theme_keys import (
    known_keys,
    new_themes,
    wanted_themes,
    with_keys,
)
from briefreader.translatable import mark

FROM_COLLEAGUE = mark("changes", "Import from colleague")
NOTES_AND_CODES = mark("changes", "Import notes and codes")
_LISTED = 3
R = TypeVar("R", bound=Record | Evidence | JudgedAlignment)


@dataclass(frozen=True, slots=True, kw_only=True)
class MergePlan:
    """What a bundle brings, to be carried out as the step ``name``.

    ``revisions`` are the records that are new or change, ``themes`` those that are new;
    ``known`` counts what was there already; of ``differing`` somebody may choose theirs; what is
    ``left_out`` has no place here. ``tagging`` are the tags of statements before and after, None if
    none are new. ``statements`` are the ids of those that the bundle is about;
    ``new_statements`` were not in the library before, and those in the trash are ``trashed``.
    """

    name: str
    bundle: IncomingBundle
    statements: tuple[int, ...]
    new_statements: tuple[int, ...]
    trashed: tuple[int, ...] = ()
    themes: tuple[Theme, ...] = ()
    revisions: tuple[Revision, ...] = ()
    differing: tuple[Difference, ...] = ()
    known: int = 0
    left_out: tuple[LeftOut, ...] = ()
    tagging: tuple[Tagging, Tagging] | None = None

    @property
    def new_tags(self) -> int:
        """How many tags statements get that they do not have."""
        before, after = self.tagging or (Tagging(()), Tagging(()))
        return sum(len(tags) for _, tags in after.tags) - sum(len(tags) for _, tags in before.tags)

    def count(self, kind: type[Record | Evidence | JudgedAlignment]) -> int:
        """Return how many records of a kind are new or change."""
        return sum(isinstance(each.after, kind) for each in self.revisions)


def plan_statement_file(
    library: Library, bundle: IncomingBundle, reader: str, steps: Steps | None = None
) -> MergePlan:
    """Find out what a colleague's statement file changes; ``reader`` is the user's name.

    A statement that is new to the library is stored, in its trash, with all that came with it.
    Raises ExchangeError, and leaves the library as it was, if the file cannot be taken in;
    CancelledError if ``steps`` were cancelled.
    """
    steps = steps or Steps()
    mine = library.themes.kept()
    keys = known_keys(mine, bundle.themes)
    bundle = with_records(signed_bundle(bundle, reader), lambda each: _with_keys(each, keys))
    (incoming,) = steps.through(bundle.statements)
    known = library.statements.by_digest(incoming.digest)
    found = Resolution()
    if known is None:
        check_no_former_version(library, incoming.digest)
        ensure_minhashes(library)
        steps.check()
        statement_id = store_in_trash(library, incoming)
    else:
        statement_id = known.id
        theirs = [
            replace(
                each,
                record=replace(each.record, statement_id=statement_id),
                history=located(library, each.history),
            )
            for each in incoming.records
        ]
        resolve(records_of(library, known), theirs, ColleagueRules(), found)
    unknown = resolve_alignments(library, statement_id, incoming.alignments, found)
    is_trashed = known is None or known.trashed
    return MergePlan(
        name=FROM_COLLEAGUE,
        bundle=bundle,
        statements=(statement_id,),
        new_statements=(statement_id,) if known is None else (),
        trashed=(statement_id,) if is_trashed else (),
        themes=tuple(each for each in bundle.themes if each.key not in keys),
        revisions=tuple(found.revisions),
        differing=tuple(found.differing),
        known=found.known,
        left_out=tuple(
            LeftOut(Reason.UNKNOWN_TEXT, each.title, each.other_quote) for each in unknown
        ),
    )


def plan_notes_file(
    library: Library,
    bundle: IncomingBundle,
    make_detector: Callable[[], Detector],
    *,
    opened: int,
    now: datetime,
    steps: Steps | None = None,
) -> MergePlan:
    """Bring in the statements that are new, and find out what else there is to change.

    Texts are known by their digests or addresses (``KnownTexts``), or by what is quoted of them
    where the file has other letters (``quotations``); the records of an unknown text that the file
    does not hold are looked for in the statement with the id ``opened`` (0: none). If there are
    several such texts, notes without words stay out, as they may be on any.

    ``make_detector`` is asked only if a text of another program is to be searched for commitments.

    Raises ExchangeError, and leaves the library as it was, if the file contradicts itself or none
    of its texts is known.
    """
    detector = cache(make_detector)
    found = by_quotation(library, bundle.statements, opened, steps or Steps())
    # Before the library is locked: others would wait as long as texts are read.
    readings = [
        reading_of(each, detector) if _is_to_be_read(library, each) else None
        for each in (steps or Steps()).through(found.statements)
    ]
    with library.transaction():
        draft = _Draft(library, detector, opened, now, KnownTexts(library))
        draft.unanchored += found.left_out
        for incoming, reading in zip(found.statements, readings, strict=True):
            draft.add(incoming, reading)
        draft.add_to_opened()
        # These have been looked for in it, too.
        draft.unknown += found.unknown
        if draft.unknown and not draft.statements:
            raise _all_unknown(draft.unknown)
        return draft.plan(bundle)


@dataclass(slots=True)
class _Draft:
    """A plan while one statement after the other is added to it."""

    library: Library
    detector: Callable[[], Detector]
    opened: int
    now: datetime
    texts: KnownTexts
    statements: dict[int, None] = field(default_factory=dict)
    new: list[int] = field(default_factory=list)
    unknown: list[IncomingStatement] = field(default_factory=list)
    unanchored: list[LeftOut] = field(default_factory=list)
    found: Resolution = field(default_factory=Resolution)
    tags: dict[int, tuple[str, ...]] = field(default_factory=dict)

    def add(self, incoming: IncomingStatement, reading: Reading | None) -> None:
        statement = self._statement(incoming, reading)
        if statement is None:
            self.unknown.append(incoming)
            return
        self._merge(statement, incoming)

    def add_to_opened(self) -> None:
        """Look in the statement that is opened for the records of unknown texts."""
        if not self.opened or not self.unknown:
            return
        statement = self.library.statements.get(self.opened)
        unknown, self.unknown = self.unknown, []
        for each in unknown:
            on_words = tuple(one for one in each.records if one.quote or len(unknown) == 1)
            self._merge(statement, replace(each, records=on_words))
            left = tuple(one for one in each.records if one not in on_words)
            self.unknown += [replace(each, records=left)] if left else []

    def _merge(self, statement: Statement, incoming: IncomingStatement) -> None:
        self.statements[statement.id] = None
        self.tags[statement.id] = (*self.tags.get(statement.id, ()), *incoming.tags)
        placed = self._anchored(statement, incoming)
        resolve(records_of(self.library, statement), placed, MergeRules(), self.found)

    def plan(self, bundle: IncomingBundle) -> MergePlan:
        merged = self.library.themes.merged()
        revisions = tuple(
            replace(each, after=_with_keys(each.after, merged)) for each in self.found.revisions
        )
        unknown = [
            LeftOut(Reason.UNKNOWN_TEXT, _name(each), words_of(record))
            for each in self.unknown
            for record in each.records
        ]
        mine = self.library.themes.kept()
        codebook = new_themes(mine, bundle.codebook)
        wanted = wanted_themes(bundle.themes, [each.after for each in revisions])
        return MergePlan(
            name=NOTES_AND_CODES,
            bundle=bundle,
            statements=tuple(self.statements),
            new_statements=tuple(self.new),
            themes=(*(each for each in wanted if mine.get(each.key) is None), *codebook),
            revisions=revisions,
            differing=tuple(self.found.differing),
            known=self.found.known + len(bundle.codebook) - len(codebook),
            left_out=(*self.unanchored, *unknown),
            tagging=new_tagging(self.library, self.tags),
        )

    def _statement(self, incoming: IncomingStatement, reading: Reading | None) -> Statement | None:
        """Return the statement that the records belong to, which may come in just now."""
        known = self.texts.statement_of(incoming)
        if known is None and incoming.text is not None:
            # It may have been known when the reading was due, and have gone since.
            reading = reading or reading_of(incoming, self.detector)
            known, is_new = add_statement(self.library, incoming, reading)
            self.new += [known.id] if is_new else []
        return known

    def _anchored(self, statement: Statement, incoming: IncomingStatement) -> list[IncomingRecord]:
        anchoring = Anchoring(statement, incoming, self.now)
        found: list[IncomingRecord] = []
        for each in incoming.records:
            with refused_in_record(each.key or words_of(each)):
                record = anchoring.place(each)
            if record is None:
                title = incoming.title or statement.title
                self.unanchored.append(LeftOut(Reason.UNANCHORED, title, words_of(each)))
            else:
                history = located(self.library, each.history)
                found.append(replace(each, record=record, history=history))
        return found


def _is_to_be_read(library: Library, incoming: IncomingStatement) -> bool:
    return incoming.text is not None and known_statement(library, incoming.digest) is None


def _with_keys(record: R, keys: Mapping[str, str]) -> R:
    if not isinstance(record, Commitment):
        return record
    return cast("R", with_keys(record, keys))


def _all_unknown(unknown: Sequence[IncomingStatement]) -> ExchangeError:
    titles = list(map(_name, unknown))
    listed = "; ".join(titles[:_LISTED]) + (" …" if len(titles) > _LISTED else "")
    return ExchangeError(
        mark(
            "errors",
            "The notes belong to texts that the library does not have: {titles}. Import these, "
            "or open the statement that the notes are on.",
        ),
        titles=listed,
    )


def _name(incoming: IncomingStatement) -> str:
    """Return by what a reader would know the text."""
    return incoming.title or ", ".join(incoming.addresses) or incoming.digest
