"""Files are written whole, and what killed programs began is cleaned up."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from briefreader.errors import ExportError
from briefreader.services import files
from briefreader.services.files import replacing, scratch_folder
from briefreader.services.processes import own_mark

_KILLED = """
import os, signal, sys
from pathlib import Path
from briefreader.errors import ExportError
from briefreader.services.files import replacing, scratch_folder
with replacing(Path(sys.argv[1]), ExportError) as file:
    file.write_text("half of it")
    os.kill(os.getpid(), signal.SIGKILL)
"""


def kill_export(out: Path) -> Path:
    """Kill a program while it writes ``out``; return what it has left."""
    subprocess.run([sys.executable, "-c", _KILLED, out], check=False)
    (left,) = (each for each in out.parent.iterdir() if each.name.startswith(f".{out.name}"))
    assert left.read_text() == "half of it"
    return left


def write(out: Path) -> None:
    """Export to ``out``."""
    with replacing(out, ExportError) as file:
        file.write_text("all of it")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows kills without a signal")
def test_the_next_export_deletes_what_a_killed_one_left(tmp_path: Path) -> None:
    """Though it writes another file; nothing but the file itself is there in the end."""
    kill_export(tmp_path / "first.csv")
    write(tmp_path / "second.csv")
    assert [each.name for each in tmp_path.iterdir()] == ["second.csv"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows kills without a signal")
def test_nothing_of_others_is_deleted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither of another user, nor a folder or a link that is called so, nor any other file."""
    left = kill_export(tmp_path / "first.csv")
    name = left.name
    monkeypatch.setattr(os, "geteuid", lambda: left.stat().st_uid + 1)
    write(tmp_path / "second.csv")
    assert left.exists()
    monkeypatch.undo()
    left.unlink()
    left.mkdir()
    kept = [f"{name}.csv", name.removesuffix(files._UNFINISHED), f"x{name}", ".hidden.0123abcd"]
    for each in kept:
        (tmp_path / each).write_text("mine")
    write(tmp_path / "second.csv")
    assert left.is_dir()
    assert all((tmp_path / each).exists() for each in kept)
    left.rmdir()
    left.symlink_to(tmp_path / kept[0])
    write(tmp_path / "second.csv")
    assert left.is_symlink()


def test_an_export_that_goes_on_is_left_alone(tmp_path: Path) -> None:
    """The file of a program that runs, as this one, or of another machine stays."""
    with replacing(tmp_path / "first.csv", ExportError) as going_on:
        place, _, number = own_mark().partition("-")
        elsewhere = going_on.name.replace(place, "0" * len(place))
        assert number in elsewhere
        (tmp_path / elsewhere).write_text("of another machine")
        write(tmp_path / "second.csv")
        going_on.write_text("all of it")
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        elsewhere, "first.csv", "second.csv",
    ]  # fmt: skip


_KILLED_AT_WORK = """
import os, signal, sys
from pathlib import Path
from briefreader.services.files import scratch_folder
with scratch_folder(Path(sys.argv[1])) as folder:
    (folder / "library.db").write_text("half of it")
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows kills without a signal")
@pytest.mark.parametrize("after", ["export", "archive"])
def test_copies_of_libraries_that_killed_programs_left_are_deleted(
    tmp_path: Path, after: str
) -> None:
    """Whole folders, as those in which archives are made; one of a program that runs stays."""
    subprocess.run([sys.executable, "-c", _KILLED_AT_WORK, tmp_path], check=False)
    (left,) = tmp_path.iterdir()
    assert (left / "library.db").exists()
    assert stat.S_IMODE(left.stat().st_mode) == stat.S_IRWXU
    with scratch_folder(tmp_path) as running:
        if after == "export":
            write(tmp_path / "second.csv")
        assert not left.exists()
        assert running.exists()
    assert [each.suffix for each in tmp_path.iterdir()] in ([], [".csv"])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows kills without a signal")
def test_no_link_to_a_folder_is_followed(tmp_path: Path) -> None:
    """What only looks like a folder of ours is left, with what it leads to."""
    subprocess.run([sys.executable, "-c", _KILLED_AT_WORK, tmp_path], check=False)
    (left,) = tmp_path.iterdir()
    elsewhere = left.rename(tmp_path / "mine")
    left.symlink_to(elsewhere)
    write(tmp_path / "second.csv")
    assert left.is_symlink()
    assert (elsewhere / "library.db").exists()


def test_any_name_makes_one_that_is_known_again(tmp_path: Path) -> None:
    """Neither its length nor a line feed, which a name may have, hides the file."""
    out = tmp_path / f"a\nname.{'long ' * 40}.csv"
    with replacing(out, ExportError) as unfinished:
        assert files._NAME.fullmatch(unfinished.name)
    assert out.exists()
