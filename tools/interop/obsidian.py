"""Obsidian: our vault in programs that read vaults, and back into an empty library and the same.

Obsidian itself is a window without a command line, so obsidiantools reads properties, links and
tags as it does, and pandoc the texts as CommonMark.
"""

import json
import re
import shutil
import sys
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from briefreader.documents.front_matter import split_front_matter
from briefreader.documents.vault_text import END_OF_TEXT
from briefreader.library.database import Library, open_library
from briefreader.library.records import Annotation, Bookmark, Commitment, Statement
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.export.records import Record, records_of
from briefreader.services.formats.vault.properties import obsidian_tag
from interop.back_here import take
from interop.rows import Row
from interop.scratch import output_of, program, python_with

NEEDS = "pandoc, and obsidiantools from PyPI (Obsidian itself cannot be run without its window)"
_READER = """
import json, sys
from pathlib import Path
import obsidiantools.api as otools
vault = otools.Vault(Path(sys.argv[1])).connect(show_nested_tags=True).gather()
print(json.dumps([
    [vault.get_front_matter(name), vault.get_tags(name), vault.get_readable_text(name)]
    for name in vault.md_file_index
], default=str))
"""
_HIDDEN = re.compile(r"%%.*?%%", re.DOTALL)
_BLOCK_ID = re.compile(r" \^p\d+$", re.MULTILINE)
_MARKUP = re.compile(r"^- |[\\*_`>#]|==|&lt;|<|\s+")
_RECORDS = {"commitments": Commitment, "notes": Annotation, "bookmarks": Bookmark}
_Everything = Mapping[str, Counter[Any]]
"""What a library holds of each kind, without ids."""


def run(library: Path, work: Path) -> Iterator[Row]:
    """Yield what the two programs read of each kind of record, and what comes back."""
    pandoc = program("pandoc")
    python = python_with("obsidian", ["obsidiantools==0.11.0"])
    out, vault = work / "all.vault.zip", work / "vault"
    briefreader = Path(sys.executable).with_name("briefreader")
    output_of([briefreader, "export", "--library", library, "-o", out])
    with zipfile.ZipFile(out) as archive:
        archive.extractall(vault)
    with open_library(library, create=False) as opened:
        sent = _everything(opened)
        statements = [opened.statements.get(each.id) for each in opened.statements.summaries()]
        tags = dict(opened.tags.of([each.id for each in statements]).tags)
        records = {each.digest: records_of(opened, each) for each in statements}
    read = _read(python, vault)
    texts = {_text(pandoc, each) for each in vault.rglob("*.md")}
    empty, same = _back(None, out, work), _back(library, out, work)
    unchanged = "into the same library: nothing new" if same == sent else "the same library differs"

    def row(program: str, kind: str, arrived: int) -> Row:
        back = (sent[kind] & empty[kind]).total()
        return Row(program, f"{kind} (vault)", sent[kind].total(), arrived, back, unchanged)

    yield row("pandoc", "texts", sum(" ".join(each.text.split()) in texts for each in statements))
    described = sum(read[each.digest].describes(each) for each in statements)
    yield row("obsidiantools", "properties", described)
    found = (set(map(obsidian_tag, tags[each.id])) & read[each.digest].tags for each in statements)
    yield row("obsidiantools", "tags", sum(map(len, found)))
    for kind, of in _RECORDS.items():
        shown = sum(
            read[digest].shows(one)
            for digest, each in records.items()
            for one in each.every
            if isinstance(one, of)
        )
        yield row("obsidiantools", kind, shown)
    follow_up = "entries of follow-up"
    back = (sent[follow_up] & empty[follow_up]).total()
    yield Row("Obsidian", f"{follow_up} (vault)", sent[follow_up].total(), None, back, unchanged)


@dataclass(frozen=True)
class _Read:
    """What a program reads of a note."""

    properties: Mapping[str, Any]
    tags: frozenset[str]
    words: str

    def describes(self, statement: Statement) -> bool:
        """Tell whether the properties say of the statement what the library does."""
        said = self.properties
        day = statement.date.isoformat() if statement.date else None
        parties = [each.strip("[]") for each in said.get("parties", ())]
        return (said["title"], said.get("published"), parties, said["language"]) == (
            statement.title,
            day,
            list(statement.parties),
            statement.language,
        )

    def shows(self, record: Record) -> bool:
        """Tell whether the words of the record can be read, and a commitment's themes are tags."""
        match record:
            case Commitment():
                are_tags = {f"theme/{each}" for each in record.themes} <= self.tags
                return _plain(record.quote) in self.words and are_tags
            case Annotation():
                are_tags = set(map(obsidian_tag, record.tags)) <= self.tags
                return all(_plain(each) in self.words for each in (record.exact, record.note)) and (
                    are_tags
                )
            case Bookmark():
                return _plain(record.name) in self.words


def _read(python: str, vault: Path) -> Mapping[str, _Read]:
    """Return what obsidiantools reads of each note, by the digest in its properties."""
    found = json.loads(output_of([python, "-c", _READER, vault]))
    return {
        said["briefreader"]: _Read(
            said,
            frozenset([*map(str, said.get("tags", ())), *tags]),
            _plain(_HIDDEN.sub("", words)),
        )
        for said, tags, words in found
    }


def _plain(text: str) -> str:
    """Return the words of Markdown, or of a text, without what either may escape or join."""
    return _MARKUP.sub("", text)


def _text(pandoc: str, note: Path) -> str:
    """Return the words that pandoc reads above the end of the text."""
    _, body = split_front_matter(note.read_text("utf-8"))
    source = note.with_suffix(".text")
    source.write_text(_BLOCK_ID.sub("", body.partition(END_OF_TEXT)[0]), "utf-8")
    read = output_of([pandoc, "-f", "commonmark", "-t", "plain", "--wrap=none", source])
    source.unlink()
    return " ".join(read.replace("==", "").split())


def _back(library: Path | None, out: Path, work: Path) -> _Everything:
    """Return what a copy of the library, or an empty one, holds after the vault came in."""
    path = work / ("same.db" if library else "empty.db")
    if library:
        shutil.copyfile(library, path)
    with open_library(path) as opened:
        opened.themes.ensure_shipped(load_taxonomy())
        take(opened, out)
        return _everything(opened)


def _everything(library: Library) -> _Everything:
    found: defaultdict[str, Counter[Any]] = defaultdict(Counter)
    for summary in library.statements.summaries():
        each = library.statements.get(summary.id)
        found["texts"][each.text] += 1
        about = (each.title, each.date, each.parties, each.language, each.source, each.place)
        found["properties"][(*about, each.kind)] += 1
        ((_, tags),) = library.tags.of([each.id]).tags
        found["tags"].update((each.digest, tag) for tag in tags)
        records = records_of(library, each)
        found["commitments"].update(
            replace(one, id=0, statement_id=0) for one in records.commitments
        )
        found["entries of follow-up"].update(
            replace(each.entry, id=0, statement_id=0, commitment_id=0, source_id=None)
            for history in records.histories.values()
            for each in history
        )
        found["notes"].update(
            replace(one, id=0, statement_id=0, commitment_id=None) for one in records.annotations
        )
        found["bookmarks"].update(replace(one, id=0, statement_id=0) for one in records.bookmarks)
    return found
