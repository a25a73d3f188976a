"""The YAML block on top of a Markdown file, read without trusting it."""

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass

import yaml

_BLOCK = re.compile(r"\A---[ \t]*\n(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S | re.M)
_MAX_LENGTH = 64 * 1024
_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_LANGUAGE = re.compile(r"([A-Za-z]{2})(?:[-_]\w+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
    """What a Markdown file declares about itself; None where it declares nothing."""

    title: str | None = None
    date: dt.date | None = None
    source: str | None = None
    language: str | None = None


class _PlainLoader(yaml.BaseLoader):
    """Reads mappings, lists and strings only: no tags, and no aliases, which could multiply."""

    def compose_node(self, parent: yaml.Node | None, index: object) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            message = "aliases are not read"
            raise yaml.YAMLError(message)
        return super().compose_node(parent, index)  # type: ignore[arg-type]


def split_front_matter(text: str) -> tuple[FrontMatter, str]:
    """Return the front matter on top of ``text`` (its lines ended by line feeds) and the rest.

    A block that is not a well-formed YAML mapping is left in the text, so that nothing is lost.
    """
    block = _BLOCK.match(text, 0, _MAX_LENGTH)
    values = _mapping(block["yaml"]) if block else None
    if block is None or values is None:
        return FrontMatter(), text
    return _front_matter(values), text[block.end() :]


def _mapping(source: str) -> dict[str, str] | None:
    """Return the plain string values of a YAML mapping, None if ``source`` is not one."""
    try:
        loader = _PlainLoader(source)
        try:
            content = loader.get_single_data()
        finally:
            loader.dispose()
    except (yaml.YAMLError, RecursionError):
        return None
    if not isinstance(content, dict):
        return None
    return {
        key.lower(): value
        for key, value in content.items()
        if isinstance(key, str) and isinstance(value, str)
    }


def _front_matter(values: dict[str, str]) -> FrontMatter:
    """Return the declared metadata among the front matter's ``values``."""
    language = _LANGUAGE.fullmatch(values.get("language") or values.get("lang") or "")
    return FrontMatter(
        title=_one_line(values.get("title", "")) or None,
        date=_date(values.get("date", "")),
        source=next((values[k] for k in ("source_url", "source", "url") if values.get(k)), None),
        language=language[1].lower() if language else None,
    )


def _one_line(text: str) -> str:
    """Return ``text`` without invisible characters, each run of white space as one space."""
    return unicodedata.normalize("NFC", " ".join(_INVISIBLE.sub("", text).split()))


def _date(text: str) -> dt.date | None:
    """Return the ISO date that ``text`` begins with, if any."""
    try:
        return dt.date.fromisoformat(text[:10])
    except ValueError:
        return None
