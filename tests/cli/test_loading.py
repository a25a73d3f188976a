"""What a command loads: nothing that only other commands need."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

DETECTION = "briefreader.commitments.detector"
QT = "PySide6"
SERVICES = "briefreader.services"


@pytest.mark.parametrize(
    ("arguments", "not_needed"),
    [
        (["--help"], {SERVICES, "briefreader.cli.tables", "briefreader.cli.briefing"}),
        (["list"], {DETECTION, QT, "briefreader.cli.importing"}),
        (["commitments"], {DETECTION, QT, "briefreader.cli.importing"}),
        (["backup", "--help"], {DETECTION, QT, "briefreader.cli.library"}),
    ],
    ids=["help", "list", "commitments", "backup"],
)
def test_a_command_loads_nothing_that_only_others_need(
    arguments: list[str], not_needed: set[str], tmp_path: Path
) -> None:
    """Each stands behind the door of the commands, with its imports at the top."""
    home = str(tmp_path)
    run = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "briefreader", *arguments],
        capture_output=True,
        check=True,
        env=os.environ | {"HOME": home, "LOCALAPPDATA": home, "XDG_DATA_HOME": home},
        text=True,
    )
    lines = (line for line in run.stderr.splitlines() if line.startswith("import time:"))
    loaded = {line.rpartition("|")[2].strip() for line in lines}
    assert "briefreader.cli.commands" in loaded
    assert not not_needed & loaded
