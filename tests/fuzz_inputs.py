"""Inputs for fuzzing: sound ones of every kind, changed by chance; the same for the same seed."""

import io
import json
import random
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from typing import Any

import format_files
from briefreader.library.database import Library
from briefreader.services.annotations import notes
from briefreader.services.archive.archive import write_archive
from briefreader.services.changes import apply_change
from briefreader.services.export import json_objects
from briefreader.services.export.progress import Steps
from briefreader.services.export.records import records_of
from briefreader.services.formats.briefstatement.briefstatement_writing import (
    write_statement_file,
)
from briefreader.services.formats.codebook import codebook_writing
from briefreader.services.formats.refi_qda import refi_qda_writing
from briefreader.services.formats.vault.vault_writing import note_of
from briefreader.services.formats.web_annotations import web_annotations_writing
from briefreader.services.library_access import open_with_themes
from briefreader.services.review import review
from briefreader.text.span import Span
from documents_beside import SHARED
from fuzz_targets import NOW, TARGETS, TEXT, detector
from reading_here import import_text
from taguette_files import HIGHLIGHTS, Project, table

SHARES = {"search": 15, "select": 8, "due": 15, "jsonld": 8, "qdpx": 4, "note": 4,
          "briefstatement": 8, "archive": 1, "qdc": 4, "csv": 4, "sqlite3": 2}  # fmt: skip
"""How often what is no reader of documents comes; each of these once."""
_BOMBS = {"abort1.pdf", "flate-bomb.pdf", "xobject-loop.pdf"}
"""What only the limits of a process of its own hold: tests of those limits have them."""
_LARGEST = 60_000
_LONG_PART = 4_000
_DUE = (
    "by the end of 2027", "2026-12-31", "within two years", "no later than 24 May 2027",
    "by mid-2030", "in the late 2030s", "next March", "early next year", "31 February 2025",
    "by Q3 2026", "before 1/2/2027", "by the next summit", "fin 2026", "к 2030 году", "2026年",
)  # fmt: skip
_QUERIES = (
    "trees", '"share data"', "Chad AND Peru", "riv*", "NOT trees", "(Chad OR Peru) school",
    "NEAR(plant trees, 3)", "title:statement", "-trees", '"open', "a OR", "ё е", "树 木",
)  # fmt: skip
_IN_FORM = 0.4
_FEW_TAGS = 3
_TAG = re.compile(rb"<[^<>]{1,300}>")
_VALUES = (
    None, True, -1, 0, 10**30, 1.5, "", "x", "\ud800", "9999-99-99", "2026-01-01T00:00:00Z", [], {},
    [None], {"@id": "x"}, "a" * 5000, "\x00", "\N{COMBINING ACUTE ACCENT}", float("nan"), [[[[]]]],
)  # fmt: skip
_WORDS = (
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"-1", b"0",
    b"99999999999999999999", b"1e999", b"NaN", b"null", b"[]", b"{}", b'"', b"'", b"\\", b"<", b"&",
    b"&#0;", b"&#x110000;", b"&lol;", b"<![CDATA[", b"]]>", b"<!--", b"<script>", b"<table><tr>",
    b"</body>", b"<w:p>", b"</w:p>", b"<w:tbl>", b"\\u-99999 ", b"\\'zz", b"{\\rtf1", b"{", b"}",
    b"\\bin99999 ", b"stream", b"endobj", b"/Length -5", b"/Kids[1 0 R]", b"obj", b"\r\n\r\n",
    b"Content-Type: multipart/mixed; boundary=x\r\n", b"--x", b"=?utf-8?B?////?=", b"charset=utf-7",
    b"Content-Transfer-Encoding: base64\r\n", b"\xe2\x80\xae", b"\xd7\x90", "İ".encode(),
    "ß\u0301".encode(), "\U0001f468\u200d\U0001f469".encode(), b"%s%n", b"../../x", b"2147483648",
    b"9999-99-99", b"0000-00-00", b"31 February 2025", b"---\n", b"# ", b"* ", b"| a |\n|---|\n",
)  # fmt: skip

_HYPOTHESIS = {
    "total": 2,
    "rows": [
        {
            "id": "a",
            "created": "2026-01-02T03:04:05+00:00",
            "updated": "2026-01-03T03:04:05+00:00",
            "user": "acct:mia@example.org",
            "user_info": {"display_name": "Mia"},
            "uri": "https://example.org/talks?utm_source=a",
            "text": "note",
            "tags": ["a", "b"],
            "target": [
                {
                    "source": "https://example.org/talks",
                    "selector": [
                        {"type": "TextPositionSelector", "start": 3, "end": 9},
                        {"type": "TextQuoteSelector", "exact": TEXT[60:80], "prefix": TEXT[50:60]},
                    ],
                }
            ],
            "document": {"title": ["Talks"], "link": [{"href": "urn:x-pdf:1"}]},
        },
        {"id": "b", "uri": "file:///talks.pdf", "text": "no", "references": ["a"], "target": []},
    ],
}


def seeds_for(folder: Path, *, shared: bool = True) -> Mapping[str, Sequence[bytes]]:
    """Return the sound inputs of every target; with ``shared`` those beside the project too."""
    made: dict[str, list[bytes]] = {name: [] for name in TARGETS}
    for name in TARGETS:
        if name.startswith("read."):
            made[name].append(format_files.content(name.removeprefix("read")))
    for path in sorted(SHARED.rglob("*")) if shared and SHARED.is_dir() else ():
        _add_shared(made, path)
    made["search"] += [each.encode() for each in _QUERIES]
    made["due"] += [each.encode() for each in _DUE]
    made["select"] += [
        f"{TEXT.replace(chr(10), ' ')}\n{exact}\n{prefix}\n{suffix}".encode()
        for exact, prefix, suffix in (
            ("plant trees", "Peru will ", " by"),
            ("They agreed to share the data on big rivers", "2027. ", ", and"),
            ("a", "", ""),
        )
    ]
    with open_with_themes(folder / "seed.db") as library:
        _add_exports(made, library, folder)
    # Cut, an archive would be none.
    return {
        name: inputs if name == "archive" else [each[:_LARGEST] for each in inputs]
        for name, inputs in made.items()
    }


def _add_shared(made: dict[str, list[bytes]], path: Path) -> None:
    """Add a document beside the project to the inputs of its kind; of long texts a part."""
    ending = path.suffix.lower()
    if ending == ".json" and path.parent.name != "interop":
        return
    target = {".json": "json", ".jsonld": "jsonld", ".qdpx": "qdpx", ".zip": "archive",
              ".briefstatement": "briefstatement"}.get(ending, f"read{ending}")  # fmt: skip
    if target not in made or not path.is_file() or path.name in _BOMBS:
        return
    data = path.read_bytes()
    if ending in {".txt", ".md", ".html", ".eml"}:
        data = data[:_LONG_PART]
    if len(data) <= _LARGEST:
        made[target].append(data)


def _add_exports(made: dict[str, list[bytes]], library: Library, folder: Path) -> None:
    """Add what the app itself writes of a statement with notes and decisions."""
    import_text(library, TEXT, detector())
    statement = library.statements.get(1)
    for place in (Span(0, 5), Span(60, 80)):
        apply_change(
            library, notes.annotate(statement, place, "note <b> & “x”", colour="green", now=NOW)
        )
    apply_change(library, notes.add_bookmark(statement, 40, "here"))
    for each in library.commitments.of_statement(1):
        apply_change(library, review.confirm(each))
    made["json"].append(json.dumps(_HYPOTHESIS).encode())
    rows = [(1, "Talks", "a", "plant trees"), (2, "Talks", "b", "Peru")]
    made["csv"].append(table(HIGHLIGHTS, rows).encode())
    project = Project(folder / "seed.sqlite3")
    document = project.document("Talks", f"<p>{TEXT}</p>")
    project.highlight(document, TEXT, "plant trees", project.tag("a"))
    made["sqlite3"].append(project.path.read_bytes())
    for writer, name in (
        (refi_qda_writing, "qdpx"),
        (web_annotations_writing, "jsonld"),
        (json_objects, "json"),
        (codebook_writing, "qdc"),
    ):
        out = folder / f"seed.{name}"
        writer.write(library, [1], out, Steps())
        made[name].append(out.read_bytes())
    note = note_of(records_of(library, statement), ["a b"], {})
    made["note"].append(note.encode())
    out = folder / "seed.briefstatement"
    write_statement_file(library, 1, "Ana", out)
    made["briefstatement"].append(out.read_bytes())
    out = folder / "seed.zip"
    write_archive(library, out)
    made["archive"] = [out.read_bytes()]


def target_of(number: int, seed: int) -> str:
    """Return the name of the target that this input is for."""
    names = [name for name in TARGETS for _ in range(SHARES.get(name, 3))]
    return _chance("target", number, seed).choice(names)


def input_of(target: str, number: int, seed: int, seeds: Mapping[str, Sequence[bytes]]) -> bytes:
    """Return the input with this number."""
    chance = _chance("input", number, seed)
    sound = chance.choice(seeds[target])
    other = chance.choice(seeds[target])
    if chance.random() < 0.7:
        with suppress(zipfile.BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError):
            return _changed_inside(sound, other, chance)
    return changed(sound, other, chance)


def _chance(purpose: str, number: int, seed: int) -> random.Random:
    return random.Random(f"{purpose}.{seed}.{number}")  # noqa: S311 - to be made again


def _changed_inside(sound: bytes, other: bytes, chance: random.Random) -> bytes:
    """Change a member of an archive, and pack it soundly; raises BadZipFile if it is none."""
    with zipfile.ZipFile(io.BytesIO(sound)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice(list(members))
    members[name] = changed(members[name], other, chance)
    if chance.random() < 0.05:
        members.pop(chance.choice(list(members)))
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for each, held in members.items():
            archive.writestr(each, held)
    return made.getvalue()


def changed(sound: bytes, other: bytes, chance: random.Random) -> bytes:
    """Return ``sound`` with some changes, some of them parts of ``other``."""
    if chance.random() < _IN_FORM:
        if sound[:1] in b"{[":
            with suppress(ValueError, RecursionError):
                return _changed_json(json.loads(sound), chance)
        tags = [each.span() for each in _TAG.finditer(sound)]
        if len(tags) > _FEW_TAGS:
            return _changed_tags(sound, tags, chance)
    data = bytearray(sound)
    for _ in range(chance.choice([1, 1, 2, 4, 8])):
        start = chance.randrange(len(data) + 1)
        end = min(len(data), start + chance.choice([0, 1, 2, 8, 40, 400]))
        match chance.randrange(9):
            case 0 if data:
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            case 1:
                del data[start:end]
            case 2:
                data[start:start] = chance.choice(_WORDS) * chance.choice([1, 1, 1, 3, 50])
            case 3:
                data[start:end] = chance.choice(_WORDS)
            case 4:
                data[start:start] = data[start:end] * chance.choice([1, 2, 20])
            case 5:
                begin = chance.randrange(len(other) + 1)
                data[start:end] = other[begin : begin + chance.choice([4, 60, 500])]
            case 6:
                data[start:end] = chance.randbytes(end - start)
            case 7 if chance.random() < 0.3:
                del data[start:]
            case _:
                _change_number(data, chance)
    return bytes(data[: 3 * _LARGEST])


def _changed_json(whole: Any, chance: random.Random) -> bytes:
    """Replace, remove or double some values of what stays JSON."""
    for _ in range(chance.choice([1, 1, 2, 5])):
        places = list(_places(whole))
        if not places:
            break
        held, key = chance.choice(places)
        match chance.randrange(4):
            case 0:
                held.pop(key)
            case 1:
                # A copy, or it might hold itself.
                held[key] = deepcopy(chance.choice(places)[0])
            case _:
                held[key] = chance.choice(_VALUES)
    return json.dumps(whole).encode()


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield what holds each value, and by which key."""
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, each in list(items):
        yield value, key
        if isinstance(each, dict | list):
            yield from _places(each)


def _changed_tags(sound: bytes, tags: list[tuple[int, int]], chance: random.Random) -> bytes:
    """Move, remove or double some tags, or the attributes of some."""
    data = sound
    for _ in range(chance.choice([1, 2, 4])):
        start, end = chance.choice(tags)
        other = chance.choice(tags)
        tag = sound[start:end]
        match chance.randrange(4):
            case 0:
                data = data.replace(tag, b"", 1)
            case 1:
                data = data.replace(tag, tag + sound[slice(*other)] * chance.choice([1, 1, 300]), 1)
            case 2:
                data = data.replace(tag, sound[slice(*other)], 1)
            case _:
                value = b'="%s"' % chance.choice(
                    [b"", b"-1", b"99999999999", b"x", b"&lt;", b"1.5"]
                )
                data = data.replace(tag, re.sub(rb'="[^"]*"', value, tag, count=1), 1)
    return data


def _change_number(data: bytearray, chance: random.Random) -> None:
    places = [place for place, byte in enumerate(data) if 0x30 <= byte <= 0x39]
    if places:
        place = chance.choice(places)
        data[place : place + 1] = chance.choice([b"-1", b"0", b"999999999", b"65536", b"1.5", b""])
