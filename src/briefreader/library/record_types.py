"""The types of records that the user can change by a step that can be undone."""

from briefreader.library.records import (
    Annotation,
    Bookmark,
    Collection,
    Commitment,
    Evidence,
    JudgedAlignment,
    Orphan,
    Statement,
    Tagging,
    Theming,
    Trashing,
)
from briefreader.library.themes import ThemeSet

IdentifiedRecord = (
    Statement
    | Commitment
    | Evidence
    | JudgedAlignment
    | Annotation
    | Bookmark
    | Orphan
    | Collection
)
"""Records that have an id, and come and go."""
StateRecord = Tagging | Trashing | ThemeSet | Theming
"""Records of what is always there, in one state or another."""
Record = IdentifiedRecord | StateRecord
StatementRecord = Commitment | Evidence | Annotation | Bookmark | Orphan
"""Records that belong to one statement."""
