"""The YAML block on top of a Markdown file, read without trusting it."""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import yaml

_BLOCK = re.compile(r"\A---[ \t]*\n(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S | re.M)
_MAX_LENGTH = 64 * 1024
_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_LANGUAGE = re.compile(r"([A-Za-z]{2})(?:[-_]\w+)*")
_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")
_MARKDOWN_LINK = re.compile(r"\[[^\[\]]*\]\(\s*([^()\s]+)\s*\)|<([^<>\s]+)>")
_MOST_NAMES = 200

Values = Mapping[str, str | tuple[str, ...]]
"""What a block says, by its keys in small letters: values, and lists of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
    """What a Markdown file declares about itself; None or nothing where it declares nothing.

    ``aliases`` are other names of the same file. ``values`` is all that it says, as it says it.
    """

    title: str | None = None
    date: dt.date | None = None
    source: str | None = None
    language: str | None = None
    parties: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    values: Values = field(default_factory=dict, compare=False)


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


def _mapping(source: str) -> Values | None:
    """Return the plain values of a YAML mapping and of its lists, None if it is not one."""
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
        key.lower(): value if isinstance(value, str) else tuple(_strings(value))
        for key, value in content.items()
        if isinstance(key, str)
    }


def _strings(value: object) -> Iterator[str]:
    """Yield the strings of a value; a link without quotation marks is a list in a list."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)


def _front_matter(values: Values) -> FrontMatter:
    """Return the declared metadata among the front matter's ``values``."""
    language = _LANGUAGE.fullmatch(_single(values, "language", "lang"))
    # When a note was created is not when its statement was made.
    days = (_date(unlinked(_single(values, key))) for key in ("published", "date"))
    return FrontMatter(
        title=_one_line(_single(values, "title")) or None,
        date=next(filter(None, days), None),
        source=_address(_single(values, "source_url", "source", "url")) or None,
        language=language[1].lower() if language else None,
        parties=_names(values.get("parties", ())),
        tags=_tags(values.get("tags") or values.get("tag", ())),
        aliases=_names(values.get("aliases") or values.get("alias", ())),
        values=values,
    )


def _single(values: Values, *keys: str) -> str:
    """Return the first value under ``keys`` that is no list, else nothing."""
    return next((found for key in keys if isinstance(found := values.get(key), str) and found), "")


def _address(source: str) -> str:
    """Return where a link leads that stands in place of an address, else ``source`` without it."""
    link = _MARKDOWN_LINK.fullmatch(source.strip())
    return link[1] or link[2] if link else unlinked(source)


def unlinked(name: str) -> str:
    """Return the words that a name shows which is, or has, links to other notes."""
    return _LINK.sub(r"\1", name)


def _names(values: str | Sequence[str]) -> tuple[str, ...]:
    """Return the names in a list, or in one value, in which ";" or "," stands between them."""
    if isinstance(values, str):
        values = _apart(values, ";" if ";" in values else ",")
    return _each_once(unlinked(each) for each in values)


def _tags(values: str | Sequence[str]) -> tuple[str, ...]:
    """Return the tags in a list, or in one value, without the sign that stands before them."""
    if isinstance(values, str):
        words = values.split()
        are_signed = all(each.startswith("#") for each in words)
        values = [each.rstrip(",") for each in words] if are_signed else values.split(",")
    return _each_once(each.strip().lstrip("#") for each in values)


def _apart(value: str, sign: str) -> list[str]:
    return [value] if _LINK.fullmatch(value) else value.split(sign)


def _each_once(names: Iterable[str]) -> tuple[str, ...]:
    found = dict.fromkeys(_one_line(each) for each in names)
    return tuple(filter(None, found))[:_MOST_NAMES]


def _one_line(text: str) -> str:
    """Return ``text`` without invisible characters, each run of white space as one space."""
    return unicodedata.normalize("NFC", " ".join(_INVISIBLE.sub("", text).split()))


def _date(text: str) -> dt.date | None:
    """Return the ISO date that ``text`` begins with, if any."""
    try:
        return dt.date.fromisoformat(text[:10])
    except ValueError:
        return None
