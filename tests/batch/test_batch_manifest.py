"""The manifest says of each input what became of it, and keeps a document once."""

import contextlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from briefreader.batch import output
from briefreader.batch.manifest import MANIFEST_FORMAT, Manifest
from briefreader.batch.output import OutputFolder, output_folder
from briefreader.batch.parts import read_rows, write_part
from briefreader.batch.results import ChunkDone, DocumentDone, InputDone, Outcome
from briefreader.batch.rows import Row
from briefreader.batch.schema import Format, Table
from briefreader.batch.versions import Version, version_for
from briefreader.errors import BriefreaderError
from briefreader.services.lock_holder import Holder

NOW = version_for(("en",))
OLDER = NOW._replace(resources="older")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[OutputFolder]:
    """Return the folder of a batch that has just begun."""
    with output_folder(tmp_path / "out", None) as made:
        made.clean()
        yield made


def content_of(name: str) -> bytes:
    """Return a content for a file that is called so: its letter says what it holds."""
    return name[0].encode() * 32


def statement(name: str, version: Version) -> Row:
    """Return a row of `statements`."""
    texts = ("source", "title", "language", "place", "kind", "media_type", "text")
    return {
        **dict.fromkeys(texts, ""),
        "document": content_of(name).hex(),
        "path": name,
        "row": None,
        "id": None,
        "date": None,
        "parties": [],
        "warnings": [],
        "read_in": ["en"],
        "commitments": 0,
        "briefreader_version": version.briefreader,
        "detector_version": version.detector,
        "resources_version": version.resources,
    }


def failure(name: str) -> Row:
    """Return a row of `failures`."""
    return {
        "path": name,
        "row": None,
        "id": None,
        "document": None,
        "kind": "unreadable",
        "reason": f"{name}: no",
        "limit_seconds": 30.0,
        "limit_megabytes": 512,
        "briefreader_version": "",
        "detector_version": "",
        "resources_version": "",
    }


def write(
    folder: OutputFolder, part: str, *names: str, failed: str = "", version: Version = NOW
) -> ChunkDone:
    """Write a part as a worker does: with the documents of these files, and those that failed."""
    documents = {content_of(name): name for name in reversed(names)}
    rows: dict[Table, list[Row]] = {
        Table.STATEMENTS: [statement(name, version) for name in documents.values()],
        Table.FAILURES: [failure(name) for name in failed.split()],
    }
    write_part(folder.work, part, rows, folder.format)
    done = [
        InputDone(key=name, stamp="1", outcome=Outcome.READ, content=content_of(name))
        for name in names
    ]
    done += [
        InputDone(key=name, stamp="1", outcome=Outcome.FAILED, content=None, reason="no")
        for name in failed.split()
    ]
    return ChunkDone(
        name=part,
        inputs=tuple(done),
        documents=tuple(
            DocumentDone(content=content, version=version, commitments=0) for content in documents
        ),
    )


def paths(folder: OutputFolder, table: Table) -> list[str]:
    """Return the paths in a table, in order."""
    files = (folder.path / table).iterdir()
    return sorted(row["path"] for file in files for row in read_rows(file))


def test_a_content_is_there_once(folder: OutputFolder) -> None:
    """Whichever chunk brings it again; the manifest knows both names."""
    folder.commit(write(folder, "part-1", "a1", "a2", "b1"), keep=False)
    repeated = folder.commit(write(folder, "part-2", "a3", "c1"), keep=False)
    assert repeated == {content_of("a3")}
    assert paths(folder, Table.STATEMENTS) == ["a1", "b1", "c1"]
    totals = folder.manifest.totals()
    assert (totals.inputs, totals.documents) == (5, 3)
    folder.finish()
    inputs = {row["path"]: row["document"] for row in read_rows(folder.path / "inputs.parquet")}
    assert inputs["a1"] == inputs["a2"] == inputs["a3"] == content_of("a").hex()


def test_another_content_of_a_file_takes_its_place(folder: OutputFolder) -> None:
    """What no file has any more goes; a document that another has stays."""
    folder.commit(write(folder, "part-1", "a1", "b1", "b2"), keep=False)
    changed = InputDone(key="a1", stamp="2", outcome=Outcome.READ, content=content_of("c"))
    also = InputDone(key="b1", stamp="2", outcome=Outcome.READ, content=content_of("c"))
    done = write(folder, "part-2", "c1")
    folder.commit(
        ChunkDone(name=done.name, inputs=(changed, also), documents=done.documents), keep=False
    )
    assert paths(folder, Table.STATEMENTS) == ["b1", "c1"]
    assert folder.manifest.totals().documents == 2


def test_what_failed_and_is_read_then_is_no_failure(folder: OutputFolder) -> None:
    """Nor is it one twice that fails again."""
    folder.commit(write(folder, "part-1", "a1", failed="b1 c1"), keep=False)
    folder.commit(write(folder, "part-2", "b1", failed="c1"), keep=False)
    assert paths(folder, Table.FAILURES) == ["c1"]
    assert paths(folder, Table.STATEMENTS) == ["a1", "b1"]
    known = folder.manifest.input("c1")
    assert known
    assert known.failed
    assert folder.manifest.totals().failures == 1


def test_results_of_another_version_give_way(folder: OutputFolder) -> None:
    """Unless they are to be kept; the current ones never do."""
    folder.commit(write(folder, "part-1", "a1", "b1", version=OLDER), keep=False)
    assert folder.manifest.outdated() == [(OLDER, 2)]
    kept = folder.commit(write(folder, "part-2", "a1"), keep=True)
    assert kept == {content_of("a1")}
    assert folder.commit(write(folder, "part-3", "a1"), keep=False) == frozenset()
    assert paths(folder, Table.STATEMENTS) == ["a1", "b1"]
    assert folder.manifest.outdated() == [(OLDER, 1)]
    known = folder.manifest.input("a1")
    assert known
    assert known.is_current


@pytest.mark.parametrize("moment", ["publish", "_sweep"])
def test_a_chunk_is_there_whole_or_not_at_all(
    moment: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whenever the program is killed; what it left is deleted by the next."""

    def killed(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with output_folder(tmp_path / "out", None) as folder:
        folder.clean()
        folder.commit(write(folder, "part-1", "a1", "b1", version=OLDER), keep=False)
        done = write(folder, "part-2", "b1", "c1")
        target: object = output if moment == "publish" else OutputFolder
        with monkeypatch.context() as patched, contextlib.suppress(KeyboardInterrupt):
            patched.setattr(target, moment, killed)
            folder.commit(done, keep=False)
    (tmp_path / "out" / "statements" / "part-9.parquet").write_bytes(b"half")
    with output_folder(tmp_path / "out", None) as folder:
        folder.clean()
        expected = ["a1", "b1"] if moment == "publish" else ["a1", "b1", "c1"]
        assert paths(folder, Table.STATEMENTS) == expected
        folder.commit(write(folder, "part-3", "b1", "c1"), keep=False)
        assert paths(folder, Table.STATEMENTS) == ["a1", "b1", "c1"]


def test_what_a_worker_wrote_elsewhere_does_not_count(folder: OutputFolder) -> None:
    """As on a machine that has another folder of that name."""
    done = write(folder, "part-1", "a1")
    for file in folder.work.rglob("*.parquet"):
        file.unlink()
    with pytest.raises(BriefreaderError, match="has not come"):
        folder.commit(done, keep=False)
    assert folder.manifest.input("a1") is None


def test_one_program_writes_at_a_time(tmp_path: Path) -> None:
    """In one format, into a folder of its own, with a manifest that can be read."""
    with output_folder(tmp_path / "out", Format.JSONL) as folder:
        folder.clean()
    lock = tmp_path / "out" / "manifest.db.lock"
    lock.write_text(json.dumps(Holder("ann", "node7", "other", "1-1", "")._asdict()))
    with pytest.raises(BriefreaderError, match=r"ann has .* open on node7"):
        open_and_close(lambda: output_folder(tmp_path / "out", None))
    lock.unlink()
    with pytest.raises(BriefreaderError, match="written as jsonl"):
        open_and_close(lambda: output_folder(tmp_path / "out", Format.PARQUET))
    (tmp_path / "out" / "manifest.db").write_bytes(b"no manifest " * 100)
    with pytest.raises(BriefreaderError, match="cannot be read"):
        open_and_close(lambda: output_folder(tmp_path / "out", None))
    newer = tmp_path / "newer"
    with output_folder(newer, None) as folder:
        folder.manifest.set("manifest", f"{MANIFEST_FORMAT}0")
    with pytest.raises(BriefreaderError, match="another version"):
        open_and_close(lambda: output_folder(newer, None))


def open_and_close(opened: Callable[[], contextlib.AbstractContextManager[object]]) -> None:
    """Open something, and close it."""
    with opened():
        pass


def test_a_manifest_asks_its_indexes(tmp_path: Path) -> None:
    """So that an input of millions is found as soon as one of few."""
    with Manifest(tmp_path / "manifest.db") as manifest:
        plans = manifest._connection.execute(
            "EXPLAIN QUERY PLAN SELECT * FROM inputs i LEFT JOIN documents d "
            "ON d.content = i.content WHERE i.key = ?",
            ["a"],
        ).fetchall()
    assert all(" USING PRIMARY KEY " in plan[3] for plan in plans)
    assert len(plans) == 2
