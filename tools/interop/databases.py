"""Databases: a copy of the library asked by Datasette and sqlite-utils, as docs/database.md says.

Datasette serves it on this machine only, for as long as the run lasts.
"""

import json
import re
import socket
import sqlite3
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.parse import urlencode
from urllib.request import urlopen

from briefreader.library.database import open_library
from interop.corpus import PROJECT
from interop.rows import Missing, Row
from interop.scratch import output_of, python_with

NEEDS = "datasette and sqlite-utils from PyPI"
_PACKAGES = ("datasette<1", "sqlite-utils")
_PAGE = PROJECT / "docs" / "database.md"
_HOST = "127.0.0.1"
_VIEWS = ("statements_view", "commitments_view", "notes_view")
_WORDS = {"words": "cooperat* OR coopér* OR cooper*"}
_ROWS = 1_000_000
_SETTINGS = {"max_returned_rows": _ROWS, "sql_time_limit_ms": 60_000}
_SECONDS_TO_START = 60
Values = list[list[Any]]


def run(library: Path, work: Path) -> Iterator[Row]:
    """Yield how many rows of each view and query of the page the programs have as SQLite has."""
    python = python_with("databases", _PACKAGES)
    page = _PAGE.read_text("utf-8")
    copy = work / "copy.db"
    with open_library(library, create=False) as opened:
        opened.back_up(copy)
    with closing(sqlite3.connect(copy)) as db:
        views = {name: f"SELECT * FROM {name} ORDER BY id" for name in _VIEWS}  # noqa: S608
        queries = re.findall(r"^```sql\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
        asked = views | {f"query {number}": sql for number, sql in enumerate(queries, 1)}
        rows = {name: _plain(db.execute(sql, _WORDS).fetchall()) for name, sql in asked.items()}
        names = dict(db.execute("SELECT key, name FROM themes"))
        quotes = dict(db.execute("SELECT id, quote FROM commitments"))
    program = Path(python).with_name("sqlite-utils")
    for name, sql in asked.items():
        yield _row("sqlite-utils", name, rows[name], _printed(program, copy, sql))
    labels = work / "labels.yaml"
    found = re.findall(r"^```yaml\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    labels.write_text("".join(found), "utf-8")
    with _served(Path(python).with_name("datasette"), copy, labels) as address:
        for name, sql in asked.items():
            query = {"sql": sql, "_shape": "arrays", **_WORDS}
            yield _row("Datasette", name, rows[name], _answer(address, query)["rows"])
        yield from _labelled(address, names, quotes)


def _labelled(address: str, names: Mapping[str, str], quotes: Mapping[int, str]) -> Iterator[Row]:
    """Yield how many of the links of commitments and themes Datasette shows by their labels."""
    query = {"_labels": "on", "_shape": "objects", "_size": _ROWS}
    links = _answer(f"{address}/commitment_themes", query)["rows"]
    shown = [(each["theme"], each["commitment_id"]) for each in links]
    themes = sum(
        theme == {"value": theme["value"], "label": names[theme["value"]]} for theme, _ in shown
    )
    yield Row("Datasette", "names of linked themes", len(shown), themes)
    words = sum(each["label"] == quotes[each["value"]] for _, each in shown)
    yield Row("Datasette", "words of linked commitments", len(shown), words, None, "labels.yaml")


def _row(program: str, name: str, sent: Values, arrived: Values) -> Row:
    equal = sum(a == b for a, b in zip(sent, arrived, strict=False))
    return Row(program, name, len(sent), equal)


def _plain(rows: Sequence[Sequence[Any]]) -> Values:
    return [list(row) for row in rows]


def _printed(program: Path, copy: Path, sql: str) -> Values:
    """Return the rows that the command line of sqlite-utils prints."""
    parameters = [part for pair in _WORDS.items() for part in ("-p", *pair)]
    return _plain(json.loads(output_of([program, "query", copy, sql, "--arrays", *parameters])))


@contextmanager
def _served(program: Path, copy: Path, labels: Path) -> Iterator[str]:
    """Serve the copy on a free port of this machine; yields its address."""
    with socket.socket() as free:
        free.bind((_HOST, 0))
        port = free.getsockname()[1]
    settings = [part for pair in _SETTINGS.items() for part in ("--setting", *pair)]
    command = [program, "serve", copy, "-h", _HOST, "-p", port, "-m", labels, *settings]
    server = subprocess.Popen(
        list(map(str, command)), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _wait_for(server, f"http://{_HOST}:{port}/-/versions.json")
        yield f"http://{_HOST}:{port}/{copy.stem}"
    finally:
        server.terminate()
        server.wait()


def _wait_for(server: subprocess.Popen[bytes], address: str) -> None:
    """Return once the server answers; raises Missing if it ends or never does."""
    until = time.monotonic() + _SECONDS_TO_START
    while server.poll() is None and time.monotonic() < until:
        try:
            with urlopen(address):  # noqa: S310 - of this machine
                return
        except URLError:
            time.sleep(0.1)
    message = "Datasette does not start"
    raise Missing(message)


def _answer(address: str, query: Mapping[str, object]) -> dict[str, Any]:
    with urlopen(f"{address}.json?{urlencode(query)}") as found:  # noqa: S310 - of this machine
        answer: dict[str, Any] = json.load(found)
    return answer
