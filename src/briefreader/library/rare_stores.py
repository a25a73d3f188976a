"""The stores of a library that few start with, each loaded and made when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from briefreader.library.connection import Connection

if TYPE_CHECKING:
    from briefreader.library.alignments import AlignmentStore
    from briefreader.library.commitment_listing import CommitmentListingStore
    from briefreader.library.cues import CueStore
    from briefreader.library.evidence import EvidenceStore
    from briefreader.library.listed_notes import ListedNoteStore
    from briefreader.library.minhashes import MinHashStore
    from briefreader.library.reading_warnings import ReadingWarningStore
    from briefreader.library.related_commitments import RelatedStore
    from briefreader.library.trash import TrashStore
    from briefreader.library.versions import VersionStore


class RareStores:
    """Those stores of one open library that are seldom wanted."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    @cached_property
    def commitment_listing(self) -> "CommitmentListingStore":
        """All commitments as a table."""
        from briefreader.library.commitment_listing import CommitmentListingStore

        return CommitmentListingStore(self._db)

    @cached_property
    def cues(self) -> "CueStore":
        """The user's changes of the cues that detection looks for."""
        from briefreader.library.cues import CueStore

        return CueStore(self._db)

    @cached_property
    def alignments(self) -> "AlignmentStore":
        """What people judged of aligned commitments."""
        from briefreader.library.alignments import AlignmentStore

        return AlignmentStore(self._db)

    @cached_property
    def evidence(self) -> "EvidenceStore":
        """What became of commitments, entry by entry."""
        from briefreader.library.evidence import EvidenceStore

        return EvidenceStore(self._db)

    @cached_property
    def listed_notes(self) -> "ListedNoteStore":
        """The notes of all statements."""
        from briefreader.library.listed_notes import ListedNoteStore

        return ListedNoteStore(self._db)

    @cached_property
    def reading_warnings(self) -> "ReadingWarningStore":
        """What is to be known of how texts were read."""
        from briefreader.library.reading_warnings import ReadingWarningStore

        return ReadingWarningStore(self._db)

    @cached_property
    def related(self) -> "RelatedStore":
        """Commitments that share words."""
        from briefreader.library.related_commitments import RelatedStore

        return RelatedStore(self._db)

    @cached_property
    def versions(self) -> "VersionStore":
        """The texts that statements had before."""
        from briefreader.library.versions import VersionStore

        return VersionStore(self._db)

    @cached_property
    def minhashes(self) -> "MinHashStore":
        """What similar texts are found by."""
        from briefreader.library.minhashes import MinHashStore

        return MinHashStore(self._db)

    @cached_property
    def trash(self) -> "TrashStore":
        """The statements that are removed."""
        from briefreader.library.trash import TrashStore

        return TrashStore(self._db)
