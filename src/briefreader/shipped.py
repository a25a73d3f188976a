"""Finds the files that ship with Briefreader: resources and sample statements."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

SAMPLE_STATEMENT = "us-kazakhstan-2015.txt"


def resource(*parts: str) -> Traversable:
    """Return the shipped file or folder ``resources/<parts>``."""
    return _root().joinpath("resources", *parts)


def sample(name: str = SAMPLE_STATEMENT) -> Traversable:
    """Return the shipped sample statement ``data/<name>``."""
    return _root().joinpath("data", name)


def _root() -> Traversable:
    """Return the folder that holds ``resources`` and ``data``.

    A wheel carries both inside the package; in a source checkout (an editable install) they
    stand at the top of the project, where non-programmers find and edit them.
    """
    package = files("briefreader")
    if package.joinpath("resources").is_dir():
        return package
    return Path(__file__).parents[2]
