"""Languages' files as they might be, and copies of this process in which they are so."""

import contextlib
import os
import re
import resource
import tomllib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from pack_entries import with_whole_patterns

from briefreader.services.detection.shipped_languages import load_language
from briefreader.services.detection.shipped_themes import load_taxonomy, load_vocabulary
from briefreader.services.sentence_rules import load_sentence_rules

LANGUAGES = Path(__file__).parents[1] / "resources" / "languages"
CODES = ("en", "fr", "es", "ru")


class Place(NamedTuple):
    """A file of a language."""

    language: str
    file: str

    @property
    def path(self) -> Path:
        """Return where it lies."""
        return LANGUAGES / self.language / f"{self.file}.toml"

    def read(self) -> dict[str, Any]:
        """Return what it holds."""
        return dict(with_whole_patterns(tomllib.loads(self.path.read_bytes().decode())))


@contextlib.contextmanager
def reading(text: Callable[[Place], str | None]) -> Iterator[None]:
    """Have languages' files hold what ``text`` says of them, or what they hold if it says None."""
    read = Path.read_text

    def read_text(self: Path, *arguments: Any, **named: Any) -> str:
        if self.suffix == ".toml" and self.parent.parent == LANGUAGES:
            changed = text(Place(self.parent.name, self.stem))
            if changed is not None:
                return changed
        return read(self, *arguments, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "read_text", read_text)
        yield


def compile_all() -> None:
    """Have all patterns compiled before there are copies of this process."""
    re._MAXCACHE = 100_000  # type: ignore[attr-defined]
    for code in CODES:
        load_language(code)
        load_vocabulary(code)
    for loaded in (load_language, load_sentence_rules, load_vocabulary, load_taxonomy):
        loaded.cache_clear()


def lines_of(make: Callable[[], Iterable[str]], *, seconds: int = 0) -> list[str]:
    """Return the lines that ``make`` gives in a copy of this process that may work ``seconds``."""
    source, target = os.pipe()
    child = os.fork()
    if not child:
        if seconds:
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        _be_silent()
        try:
            with os.fdopen(target, "w", encoding="utf-8") as stream:
                stream.writelines(f"{line}\n" for line in make())
        finally:
            os._exit(0)
    os.close(target)
    with os.fdopen(source, encoding="utf-8") as stream:
        lines = stream.read().splitlines()
    os.waitpid(child, 0)
    return lines


def _be_silent() -> None:
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)
