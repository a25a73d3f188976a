"""Makes libraries of many statements, their rows written at once and not detected.

``python tests/benchmarks/many_statements.py LIBRARY.db COUNT`` writes one to look at.
"""

import atexit
import json
import random
import re
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from texts import samples

from briefreader.commitments.model import Kind
from briefreader.library.bigram_index import index_waiting
from briefreader.library.database import open_library
from briefreader.services.library_access import open_with_themes
from briefreader.text.normalise import normalise
from briefreader.text.paragraphs import paragraph_spans

COMMITMENTS = 10
PARTIES = (
    "United States", "Japan", "Kazakhstan", "France", "Germany", "Italy", "Canada", "Australia",
    "India", "United Kingdom", "European Union", "Brazil", "Chile", "Peru", "Kenya", "Mexico",
)  # fmt: skip
KINDS = {
    Kind.JOINT_STATEMENT: "Joint statement of {parties} on {topic}",
    Kind.COMMUNIQUE: "Communiqué of the {topic} summit",
    Kind.DECLARATION: "Declaration of {parties} on {topic}",
    Kind.SPEECH: "Remarks on {topic} by the foreign minister of {party}",
    Kind.PRESS_RELEASE: "Readout of the call between {parties} on {topic}",
}
TOPICS = (
    "energy security", "climate finance", "trade and investment", "critical minerals",
    "counter-terrorism", "maritime security", "artificial intelligence", "food security",
    "global health", "water", "migration", "non-proliferation",
)  # fmt: skip
THEMES = ("energy", "climate-environment", "terrorism", "trade-investment", "non-proliferation")
_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE = re.compile(r"\w[^.\n]{40,300}\.")
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.S)


@dataclass(frozen=True, slots=True)
class Made:
    """One statement as it goes into the tables; ``quotes`` are spans of the text."""

    number: int
    title: str
    day: str | None
    parties: tuple[str, ...]
    kind: Kind
    text: str
    quotes: tuple[tuple[int, int], ...]


Row = tuple[tuple[Any, ...], list[tuple[int, ...]]]
"""The columns of a statement, and those of its paragraphs."""


@cache
def filled(count: int) -> Path:
    """Return a library of ``count`` statements, made once a run and not to be changed."""
    folder = tempfile.mkdtemp()
    atexit.register(shutil.rmtree, folder)
    path = Path(folder) / "library.db"
    fill(path, count)
    return path


def fill(path: Path, count: int, commitments: int = COMMITMENTS) -> None:
    """Write a library of ``count`` statements to ``path``, the same one at each call.

    Each has ``commitments``, as far as it has sentences.

    Raises MissingError if there are no texts to make them of.
    """
    open_with_themes(path).close()
    connection = sqlite3.connect(path)
    with connection:
        for made in statements(count, commitments=commitments):
            _insert(connection, made)
        index_waiting(connection)
        connection.execute("INSERT INTO settings VALUES ('sample_offered', 'true')")
        connection.execute(
            "INSERT INTO settings VALUES ('last_statement', ?)", [json.dumps(max(1, count // 2))]
        )
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def in_chinese_letters(text: str) -> str:
    """Return ``text`` with two Chinese letters for each word, the same ones for the same word."""
    return _WORD.sub(lambda found: _two_letters(found[0].casefold()), text).replace(" ", "")


@cache
def _two_letters(word: str) -> str:
    number = int.from_bytes(sha256(word.encode()).digest()[:4])
    return "".join(chr(0x4E00 + each) for each in divmod(number % 2500**2, 2500))


def statements(count: int, seed: int = 5, commitments: int = COMMITMENTS) -> Iterator[Made]:
    """Yield ``count`` varied statements of 1 to 100 KB, most of them short."""
    chance = random.Random(seed)  # noqa: S311 - variety, not secrecy
    paragraphs = _paragraphs()
    for number in range(1, count + 1):
        kind = chance.choice(tuple(KINDS))
        parties = tuple(chance.sample(PARTIES, chance.choice((1, 2, 2, 2, 3))))
        length = min(100_000, int(1000 + chance.expovariate(1 / 9000)))
        text = _text(chance, paragraphs, number, length)
        title = KINDS[kind].format(
            parties=" and ".join(parties[:2]), party=parties[0], topic=chance.choice(TOPICS)
        )
        day = date(1995, 1, 1) + timedelta(days=chance.randrange(11_000))
        found = [each.span() for each in _SENTENCE.finditer(text)]
        quotes = tuple(sorted(chance.sample(found, min(commitments, len(found)))))
        dated = None if number % 50 == 0 else day.isoformat()
        yield Made(number, title, dated, parties, kind, text, quotes)


def _paragraphs() -> list[str]:
    texts = (normalise(_FRONT_MATTER.sub("", file.read_text("utf-8"))) for file in samples())
    return [part for text in texts for part in text.split("\n\n") if len(part) > 60]


def _text(chance: random.Random, paragraphs: Sequence[str], number: int, length: int) -> str:
    parts = [f"Document {number}"]
    while sum(map(len, parts)) < length:
        paragraph = chance.choice(paragraphs)
        parts.append(_NUMBER.sub(lambda _: str(chance.randrange(2, 2050)), paragraph))
    return "\n\n".join(parts)


def insert_statement(connection: sqlite3.Connection, row: Row) -> None:
    """Insert one statement, with its paragraphs and what the triggers add."""
    statement, paragraphs = row
    connection.execute(
        "INSERT INTO statements (id, title, date, parties, language, source, text, digest, "
        "imported, kind, place) VALUES (?, ?, ?, ?, 'en', ?, ?, ?, ?, ?, '')",
        statement,
    )
    connection.executemany("INSERT INTO paragraphs VALUES (?, ?, ?, ?)", paragraphs)


def row_of(made: Made) -> Row:
    """Return the columns of the statement, and those of its paragraphs."""
    statement = (
        made.number,
        made.title,
        made.day,
        json.dumps(made.parties, ensure_ascii=False),
        f"statements/{made.number}.md",
        made.text,
        sha256(made.text.encode()).hexdigest(),
        datetime(2026, 1, 1, tzinfo=UTC).isoformat(),
        made.kind.value,
    )
    spans = enumerate(paragraph_spans(made.text), 1)
    return statement, [(made.number, number, at.start, at.end) for number, at in spans]


def _insert(connection: sqlite3.Connection, made: Made) -> None:
    insert_statement(connection, row_of(made))
    for rank, (start, end) in enumerate(made.quotes):
        review = ("unreviewed", "unreviewed", "confirmed", "dismissed")[(made.number + rank) % 4]
        inserted = connection.execute(
            'INSERT INTO commitments (statement_id, start, "end", quote, paragraph, cue, rule, '
            "strength, confidence, origin, review, edited, status, evidence) "
            "VALUES (?, ?, ?, ?, 2, 'will', 'will', 'firm', 0.9, 'detected', ?, 0, 'open', '')",
            [made.number, start, end, made.text[start:end], review],
        )
        theme = THEMES[(made.number + rank) % len(THEMES)]
        values = [inserted.lastrowid, theme]
        connection.execute("INSERT INTO commitment_themes VALUES (?, 1, ?)", values)
        values = [inserted.lastrowid, made.parties[0]]
        connection.execute("INSERT INTO commitment_actors VALUES (?, 1, ?)", values)


if __name__ == "__main__":
    target = Path(sys.argv[1])
    fill(target, int(sys.argv[2]))
    with open_library(target) as library:
        print(library.problems() or "sound")
