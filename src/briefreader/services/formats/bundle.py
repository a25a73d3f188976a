"""Content of a file from elsewhere, whatever its format, before it is looked for in the library."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.findings import Metadata
from briefreader.library.records import Bookmark, Commitment, Original
from briefreader.services.comparison.shared_alignments import SharedAlignment, signed_alignment
from briefreader.services.export.records import Record
from briefreader.services.follow_up.histories import History
from briefreader.services.formats.untaken import Counts
from briefreader.services.review.decisions import is_decided
from briefreader.text.anchoring import QuoteSelector
from briefreader.translatable import Wording


@dataclass(frozen=True, slots=True)
class IncomingRecord:
    """One record as the file has it, without ids of any library.

    ``quote`` are the words at its place and around it (None: none given, the place must do).
    ``has_place`` tells that the file gives its position in the text. ``key`` is its identifier in
    the file, ``about`` that of the commitment which a note is on. With ``whole`` all that a
    library keeps of it is in the file; else it is what another program could say. ``dated`` tells
    that the file says when a note was made, by which a later state of it is known. ``untold`` are
    the fields that the file has no room for: a record that is here keeps its own. ``history`` are
    the entries of a commitment's follow-up.

    Of a commitment that is not whole, ``says`` names the fields that the file tells; themes that it
    does not name come to those that are there. ``base`` is the commitment as it was when it went
    out of a library, None if that is not known or, of a whole one, all is as it was.
    """

    record: Record
    quote: QuoteSelector | None = None
    has_place: bool = True
    key: str = ""
    about: str = ""
    whole: bool = False
    history: History = ()
    dated: bool = False
    untold: frozenset[str] = frozenset()
    says: frozenset[str] = frozenset()
    base: Commitment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingStatement:
    """One text of the file with the records on it, in their order.

    ``digest`` is the SHA-256 (hex) of a text of ours, empty if the file does not say. ``text`` is
    the text itself, None if the file does not hold it. ``metadata`` is None if it is not a text of
    ours. ``addresses`` are those by which the text is known elsewhere: of a page, of a file, a URN.
    ``by_words`` tells that it may be a statement which the library has in other letters: it is
    known by its title and by what the records quote. ``alignments`` are judgements on its
    commitments and those of other statements, ``warnings`` what is to be known of how the text was
    read. ``told`` are fields of the statement that another program knows, ``tags`` its tags.
    """

    digest: str
    title: str
    records: tuple[IncomingRecord, ...]
    text: str | None = None
    metadata: Metadata | None = None
    source: str = ""
    addresses: tuple[str, ...] = ()
    by_words: bool = False
    original: Original | None = None
    alignments: tuple[SharedAlignment, ...] = ()
    warnings: tuple[Wording, ...] = ()
    told: Mapping[str, Any] = field(default_factory=dict)
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingBundle:
    """A whole file.

    ``themes`` are those that its commitments may have, ``codebook`` those that come in whether or
    not they are in use. ``colleague`` is who made a statement file,
    None for what comes from other programs. ``untaken`` counts what no library can hold, such as
    codes on pictures.
    """

    statements: tuple[IncomingStatement, ...]
    themes: tuple[Theme, ...] = ()
    codebook: tuple[Theme, ...] = ()
    colleague: str | None = None
    untaken: Counts = field(default_factory=dict)


def with_records(bundle: IncomingBundle, change: Callable[[Record], Record]) -> IncomingBundle:
    """Return the bundle after ``change`` of each of its records."""
    statements = (
        replace(
            statement,
            records=tuple(replace(each, record=change(each.record)) for each in statement.records),
        )
        for statement in bundle.statements
    )
    return replace(bundle, statements=tuple(statements))


def signed_bundle(bundle: IncomingBundle, reader: str) -> IncomingBundle:
    """Return the bundle with its author's name on what is not signed, unless ``reader`` made it.

    Notes from before there were authors, and decisions, are of who sends them.
    """
    author = bundle.colleague or ""
    if author == reader:
        return bundle
    signed = with_records(bundle, lambda record: _signed(record, author))
    statements = tuple(
        replace(
            statement,
            records=tuple(_with_signed(each, author) for each in statement.records),
            alignments=tuple(signed_alignment(each, author) for each in statement.alignments),
        )
        for statement in signed.statements
    )
    return replace(signed, statements=statements)


def _signed(record: Record, author: str) -> Record:
    if isinstance(record, Bookmark) or record.author:
        return record
    is_detected = isinstance(record, Commitment) and not is_decided(record)
    return record if is_detected else replace(record, author=author)


def _with_signed(record: IncomingRecord, author: str) -> IncomingRecord:
    history = (
        replace(each, entry=replace(each.entry, author=each.entry.author or author))
        for each in record.history
    )
    return replace(record, history=tuple(history)) if record.history else record
