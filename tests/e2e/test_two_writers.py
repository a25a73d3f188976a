"""Two programs work on one library at the same time."""

import select
import shutil
import subprocess
import sys
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from real_window import rows

from briefreader.library.database import open_library
from waiting import TIMEOUT_SECONDS, wait_for

DRIVER = Path(__file__).with_name("persistent_writer.py")
WINDOW = Path(__file__).with_name("looking_person.py")
TIMES = 300


def test_no_update_is_lost(
    sample_library: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    """Each writes on after what it saw; where the other was first it is refused and looks again."""
    library = shutil.copyfile(sample_library, tmp_path / "library.db")
    writers = [
        subprocess.Popen(
            [sys.executable, DRIVER, library, name, str(TIMES)],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        for name in "ab"
    ]
    for each in writers:
        assert each.stdout is not None
        assert each.stdout.readline() == b"ready\n"
    for each in writers:
        assert each.stdin is not None
        each.stdin.write(b"\n")
        each.stdin.flush()
    refused = [int(each.communicate(timeout=TIMEOUT_SECONDS)[0]) for each in writers]
    assert [each.returncode for each in writers] == [0, 0]
    ((written,),) = rows(library, "SELECT evidence FROM commitments ORDER BY start LIMIT 1")
    assert (written.count("a"), written.count("b")) == (TIMES, TIMES)
    assert sum(refused) > 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot wait for a pipe")
def test_a_window_shows_what_another_program_writes(
    sample_library: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    """Without being asked for it, from its start on."""
    path = shutil.copyfile(sample_library, tmp_path / "library.db")
    offscreen = environment | {"QT_QPA_PLATFORM": "offscreen", "BRIEFREADER_LANGUAGE": "en"}
    with subprocess.Popen(
        [sys.executable, WINDOW, path], env=offscreen, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        try:
            assert "Renamed" not in program.stdout.readline()
            # Each second anew: what is written before the window is there to look is no matter.
            with open_library(path) as library:
                statement = library.statements.get(1)
                numbers = count()

                def shown() -> bool:
                    renamed = replace(statement, title=f"Renamed {next(numbers)}")
                    library.statements.put(renamed)
                    return bool(select.select([program.stdout], [], [], 0.2)[0])

                wait_for(shown)
            assert program.stdout.readline().startswith("Renamed ")
        finally:
            program.kill()
