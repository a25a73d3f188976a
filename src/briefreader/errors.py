"""The errors that Briefreader raises on purpose; each message tells the user what to do."""

from collections.abc import Mapping

from briefreader.translatable import Wording, worded


class BriefreaderError(Exception):
    """The base of all errors that are shown to the user as they are, without a traceback.

    ``message`` is marked for translation under "errors" and has a field such as ``{path}`` for each
    of ``values``, among which may be other errors. ``str`` is the English text; the window shows
    ``wording`` translated. An error can be sent to another process.
    """

    def __init__(self, message: str, /, **values: object) -> None:
        super().__init__(message)
        self.wording: Wording = worded(
            message,
            **{
                name: value.wording if isinstance(value, BriefreaderError) else value
                for name, value in values.items()
            },
        )

    def __str__(self) -> str:
        return str(self.wording)

    @property
    def message(self) -> str:
        """The template, without its values."""
        return self.wording.message

    @property
    def values(self) -> Mapping[str, object]:
        """What the template's fields stand for: texts, numbers and wordings of other errors."""
        return self.wording.values


class DocumentError(BriefreaderError):
    """A document could not be read: missing, unreadable, empty, binary, or of an unknown format."""


class LibraryError(BriefreaderError):
    """A library could not be opened, read or written; it is left as it was."""


class DamagedLibraryError(LibraryError):
    """A library's file is damaged: some of it may be salvaged, or a backup be restored."""


class NotFoundError(LibraryError):
    """The library holds no record with the given id."""


class LockedError(LibraryError):
    """Another program is writing to the library, which could not be written meanwhile."""


class OvertakenError(LibraryError):
    """A record is another by now, or gone, than the one that was to be changed; nothing was."""


class RemovedError(OvertakenError):
    """The record that was to be changed has gone."""


class VersionError(BriefreaderError):
    """A text could not become a new version of a statement; both are left as they were."""


class CollectionError(BriefreaderError):
    """A collection or tag cannot have the name that was asked for; the message says why."""


class BriefingError(BriefreaderError):
    """A briefing could not be made or written."""


class ExportError(BriefreaderError):
    """Something could not be exported; a file that was there is left as it was."""


class ExchangeError(BriefreaderError):
    """A file from elsewhere could not be taken in; the library is left as it was."""


class CancelledError(Exception):
    """The user stopped what was under way, so there is nothing to tell; nothing was changed."""


class ResourceError(BriefreaderError):
    """An editable resource (lexicon, taxonomy, gazetteer) has a mistake; the message names it."""


class BatchError(BriefreaderError):
    """A batch of many documents cannot be begun, or was broken off; what is done stays done."""


class GoldError(BriefreaderError):
    """A folder of statements coded by hand cannot be measured against; the message says why."""
