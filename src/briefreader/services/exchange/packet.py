"""One statement with all that was decided and written on it, apart from any library."""

from dataclasses import dataclass, replace

from briefreader.commitments.taxonomy import Theme
from briefreader.library.database import Library
from briefreader.library.records import Annotation, Bookmark, Commitment, Original, Statement
from briefreader.services.decisions import is_decided
from briefreader.services.public_source import public_source


@dataclass(frozen=True, slots=True, kw_only=True)
class Packet:
    """What a statement file holds; no record has an id of a library.

    ``author`` is who made the file. Commitments are numbered from 1 by their ids, in text order,
    and notes on them name these numbers. ``themes`` are those of the commitments.
    """

    author: str
    statement: Statement
    original: Original | None
    themes: tuple[Theme, ...]
    commitments: tuple[Commitment, ...]
    annotations: tuple[Annotation, ...]
    bookmarks: tuple[Bookmark, ...]


def packet_of(library: Library, statement_id: int, author: str) -> Packet:
    """Return the packet of a statement; raises NotFoundError if the library has none such.

    Of a source that is a path of this computer the file's name is left.
    """
    statement = library.statements.get(statement_id)
    commitments = library.commitments.of_statement(statement_id)
    numbers = {each.id: number for number, each in enumerate(commitments, 1)}
    used = {key for each in commitments for key in each.themes}
    return Packet(
        author=author,
        statement=replace(statement, id=0, trashed=False, source=public_source(statement.source)),
        original=library.statements.original_file(statement_id),
        themes=tuple(each for each in library.themes.all() if each.key in used),
        commitments=tuple(
            replace(each, id=numbers[each.id], statement_id=0) for each in commitments
        ),
        annotations=tuple(
            replace(each, id=0, statement_id=0, commitment_id=numbers.get(each.commitment_id or 0))
            for each in library.annotations.of_statement(statement_id)
        ),
        bookmarks=tuple(
            replace(each, id=0, statement_id=0)
            for each in library.bookmarks.of_statement(statement_id)
        ),
    )


def signed_packet(packet: Packet, reader: str) -> Packet:
    """Return the packet with its author's name on what is not signed, unless ``reader`` made it.

    Notes from before there were authors, and decisions, are of who sends them.
    """
    if packet.author == reader:
        return packet
    return replace(
        packet,
        annotations=tuple(
            replace(each, author=each.author or packet.author) for each in packet.annotations
        ),
        commitments=tuple(
            replace(each, author=each.author or packet.author) if is_decided(each) else each
            for each in packet.commitments
        ),
    )
