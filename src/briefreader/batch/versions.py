"""What results depend on besides the document: this program, its rules, and its words."""

import hashlib
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import briefreader
from briefreader import shipped
from briefreader.commitments.attributes.theme_vocabulary import BASE_LANGUAGE

_CODE = ("text", "commitments", "documents", "services/detection", "services/sentence_rules.py")
"""Below the package: what a document is read and searched with."""
_SHARED = (
    ("confidence.toml",),
    ("gazetteer.toml",),
    ("kinds.toml",),
    ("themes.toml",),
    ("languages", "guess.toml"),
    ("languages", BASE_LANGUAGE, "themes.toml"),
)
"""The resources that documents in all languages are read with."""
_OF_OTHERS = frozenset({"comparison.toml", "outcomes.toml"})
"""Files of a language that what is done with commitments later is done with."""
_LENGTH = 12


class Version(NamedTuple):
    """What a result was made with: the program's version, hashes of its code and its resources.

    ``read_in`` are the languages in which passages of the document were read; the hash of the
    resources is of theirs and of those that all share, so that a change to one language leaves the
    results of documents in others as they are.
    """

    briefreader: str
    detector: str
    resources: str
    read_in: tuple[str, ...]

    @property
    def is_current(self) -> bool:
        """Whether this program finds the same in the same document, by all that can be known."""
        now = version_for(self.read_in)
        return (self.detector, self.resources) == (now.detector, now.resources)


@cache
def version_for(read_in: tuple[str, ...]) -> Version:
    """Return the version of what this program finds in a document with these languages."""
    parts = [_shared_resources(), *(f"{code} {_language(code)}" for code in sorted(read_in))]
    return Version(
        briefreader.__version__, _detector(), _short(map(str.encode, parts)), tuple(sorted(read_in))
    )


@cache
def _detector() -> str:
    package = Path(briefreader.__file__).parent
    files: list[Path] = []
    for name in _CODE:
        place = package / name
        files += sorted(place.rglob("*.py")) if place.is_dir() else [place]
    return _short(_named_contents(files, package))


@cache
def _shared_resources() -> str:
    files = [shipped.resource(*parts) for parts in _SHARED]
    return _short(_named_contents(files, shipped.resource()))


@cache
def _language(code: str) -> str:
    folder = shipped.resource("languages", code)
    files = [file for file in sorted(folder.glob("*.toml")) if file.name not in _OF_OTHERS]
    return _short(_named_contents(files, folder))


def _named_contents(files: Sequence[Path], folder: Path) -> Iterable[bytes]:
    for file in files:
        yield file.relative_to(folder).as_posix().encode()
        # An editor of one system or another must not make another version of it.
        yield file.read_bytes().replace(b"\r\n", b"\n")


def _short(parts: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(f"{len(part)} ".encode())
        digest.update(part)
    return digest.hexdigest()[:_LENGTH]
