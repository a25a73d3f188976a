"""The library that is open is read as no other file: its locks would be given up."""

from collections.abc import Callable

import pytest

from briefreader.errors import ExchangeError
from briefreader.library.database import Library
from briefreader.services.archive.restoration import content_of_backup
from briefreader.services.formats.reading import content_of


@pytest.mark.parametrize(
    "read", [lambda path: content_of(path, 1 << 20), content_of_backup], ids=["notes", "backup"]
)
def test_the_open_library_is_refused(library: Library, read: Callable[..., object]) -> None:
    """Where the user chooses it among files, by any name; once it is closed it can be read."""
    link = library.path.with_name("link.db")
    link.symlink_to(library.path)
    for path in (library.path, link):
        with pytest.raises(ExchangeError, match="is the library that is open"):
            read(path)
    library.close()
    assert read(library.path)
