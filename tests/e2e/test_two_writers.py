"""Two programs write at the same record, as fast as they can."""

import shutil
import subprocess
import sys
from pathlib import Path

from real_window import rows
from waiting import TIMEOUT_SECONDS

DRIVER = Path(__file__).with_name("persistent_writer.py")
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
