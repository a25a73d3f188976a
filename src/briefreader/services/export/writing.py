"""Writes statements of a library to a file in the format that the file's ending names."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefreader.errors import ExportError
from briefreader.library.database import Library
from briefreader.services.export.steps import Steps
from briefreader.services.files import replacing
from briefreader.wording import mark

Write = Callable[[Library, Sequence[int], Path, Steps], None]
"""Writes the statements with these ids, in this order, to a file that is there and empty."""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file; ``ending`` such as ".csv", ``name`` marked for translation."""

    ending: str
    name: str
    write: Write


FORMATS: Mapping[str, Format] = {}
"""The formats by their endings, in the order in which they are offered."""


def export(
    library: Library, statement_ids: Sequence[int], out: Path, steps: Steps | None = None
) -> None:
    """Write the statements with these ids to ``out``, which is replaced whole or not at all.

    Raises ExportError if the ending names no format or the file cannot be written, CancelledError
    if ``steps`` were cancelled, NotFoundError if the library lacks a statement.
    """
    chosen = FORMATS.get(out.suffix.lower())
    if chosen is None:
        raise ExportError(
            mark("errors", "{name}: nothing is exported as this; end the name in {endings}."),
            name=out.name,
            endings=", ".join(FORMATS),
        )
    with replacing(out, ExportError) as beside:
        chosen.write(library, statement_ids, beside, steps or Steps())
