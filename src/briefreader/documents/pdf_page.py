"""Name of one page of a file."""

from pathlib import Path
from typing import NamedTuple


class PdfPage(NamedTuple):
    """A page of the PDF at ``path``, counted from 0."""

    path: Path
    number: int
