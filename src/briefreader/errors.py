"""The errors that Briefreader raises on purpose; each message tells the user what to do."""


class BriefreaderError(Exception):
    """The base of all errors that are shown to the user as they are, without a traceback."""


class DocumentError(BriefreaderError):
    """A document could not be read: missing, unreadable, empty, binary, or of an unknown format."""


class LibraryError(BriefreaderError):
    """A library could not be opened, read or written; it is left as it was."""


class NotFoundError(LibraryError):
    """The library holds no record with the given id."""


class VersionError(BriefreaderError):
    """A text could not become a new version of a statement; both are left as they were."""


class CollectionError(BriefreaderError):
    """A collection or tag cannot have the name that was asked for; the message says why."""


class BriefingError(BriefreaderError):
    """A briefing could not be made or written."""


class ResourceError(BriefreaderError):
    """An editable resource (lexicon, taxonomy, gazetteer) has a mistake; the message names it."""


class GoldError(BriefreaderError):
    """A folder of statements coded by hand cannot be measured against; the message says why."""
