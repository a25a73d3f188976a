"""Properties of a statement's note: the front matter that Obsidian shows on top of it."""

import re
from collections.abc import Iterable, Iterator, Sequence

from briefreader.commitments.findings import Metadata
from briefreader.commitments.metadata.detection_coverage import UNKNOWN_LANGUAGE
from briefreader.commitments.model import Kind
from briefreader.documents.front_matter import FrontMatter, unlinked
from briefreader.documents.vault_text import TAG_NAME, VAULT_KEY
from briefreader.library.records import Statement
from briefreader.services.statements.public_source import public_source

_NOT_PRINTED = re.compile(r"[^\x20-\x7e\xa1-\u1fff\u2030-\ud7ff\uf900-\ufefe\U00010000-\U0010ffff]")
_NO_LINK = re.compile(r"[\[\]|#^\\:/\x00-\x1f]")
_NO_TAG = re.compile(r"[^\w/-]+")
_TAG = re.compile(TAG_NAME)


def front_matter(statement: Statement, tags: Iterable[str]) -> str:
    """Return the block of properties, with the tags as Obsidian takes them."""
    return "\n".join(("---", *_lines(statement, tags), "---"))


def obsidian_tag(tag: str) -> str:
    """Return ``tag`` without what Obsidian does not take in one; empty if nothing is left."""
    name = re.sub(r"/{2,}", "/", _NO_TAG.sub("-", tag.strip())).strip("/-")
    return name if not name or _TAG.fullmatch(name) else f"_{name}"


def own_tags(found: Sequence[str], exact: Iterable[str]) -> tuple[str, ...]:
    """Return the tags in a note by the names that they have with us, if they had other ones."""
    names = {obsidian_tag(each): each for each in exact}
    return tuple(dict.fromkeys(names.get(each, each) for each in found))


def metadata_of(declared: FrontMatter) -> Metadata:
    """Return what the properties say of the statement, as it was written."""
    values = declared.values
    kind = _said(declared, "kind")
    parties = values.get("parties", ())
    return Metadata(
        title=_said(declared, "title"),
        date=declared.date,
        parties=tuple(map(unlinked, (parties,) if isinstance(parties, str) else parties)),
        language=_said(declared, "language") or UNKNOWN_LANGUAGE,
        place=_said(declared, "place"),
        kind=Kind(kind) if kind in set(Kind) else Kind.OTHER,
    )


def digest_of(declared: FrontMatter) -> str:
    """Return the digest of the text that the note was made of."""
    return _said(declared, VAULT_KEY)


def _said(declared: FrontMatter, key: str) -> str:
    value = declared.values.get(key, "")
    return value if isinstance(value, str) else ""


def _lines(statement: Statement, tags: Iterable[str]) -> Iterator[str]:
    yield f"title: {_quoted(statement.title)}"
    if statement.date:
        yield f"published: {statement.date.isoformat()}"
    yield from _list("parties", map(_linked, statement.parties))
    if statement.place:
        yield f"place: {_quoted(statement.place)}"
    yield f"kind: {statement.kind.value}"
    yield f"language: {_quoted(statement.language)}"
    if source := public_source(statement.source):
        yield f"source: {_quoted(source)}"
    yield from _list("tags", dict.fromkeys(filter(None, map(obsidian_tag, tags))))
    yield f"{VAULT_KEY}: {_quoted(statement.digest)}"


def _list(key: str, values: Iterable[str]) -> Iterator[str]:
    lines = [f"  - {_quoted(each)}" for each in values]
    yield from (f"{key}:", *lines) if lines else ()


def _linked(party: str) -> str:
    """Return a link to the note on a party, or its name where no note could have that."""
    return party if _NO_LINK.search(party) or party != party.strip() else f"[[{party}]]"


def _quoted(value: str) -> str:
    """Return ``value`` as YAML in quotation marks, in which nothing can be mistaken."""
    plain = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{_NOT_PRINTED.sub(_escape, plain)}"'


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"
