"""Paths of the files that ship with Briefreader: resources, sample statements, the manual."""

from functools import cache
from pathlib import Path

SAMPLE_STATEMENT = "us-kazakhstan-2015.txt"


def resource(*parts: str) -> Path:
    """Return the shipped file or folder ``resources/<parts>``."""
    return _root().joinpath("resources", *parts)


def sample(name: str = SAMPLE_STATEMENT) -> Path:
    """Return the shipped sample statement ``data/<name>``."""
    return _root() / "data" / name


def manual() -> Path:
    """Return the folder of the manual's pages."""
    inside = Path(__file__).with_name("manual")
    return inside if inside.is_dir() else _root() / "docs" / "manual"


def changelog() -> Path:
    """Return the file that says what changed from version to version."""
    inside = Path(__file__).with_name("CHANGELOG.md")
    return inside if inside.is_file() else _root() / "CHANGELOG.md"


@cache
def _root() -> Path:
    """Return the folder that holds ``resources`` and ``data``.

    A wheel carries both inside the package; in a source checkout (an editable install) they
    stand at the top of the project, where non-programmers find and edit them. The package is
    always a folder: neither pip nor the bundle runs it from an archive.
    """
    package = Path(__file__).parent
    return package if (package / "resources").is_dir() else package.parents[1]
