"""What the first window loads: nothing that only later steps need."""

import os
import subprocess
import sys
from pathlib import Path

NOT_NEEDED = (
    "briefreader.cli",
    "briefreader.commitments.detector",
    "briefreader.commitments.reading",
    "briefreader.documents",
    "briefreader.library.migrations",
    "briefreader.program",
    "briefreader.services.briefing",
    "briefreader.services.detection",
    "briefreader.services.formats",
    "briefreader.services.collections",
    "briefreader.services.exchange",
    "briefreader.services.export",
    "briefreader.services.importing",
    "briefreader.services.merge",
    "briefreader.services.overview",
    "briefreader.services.versions",
    "briefreader.ui.about",
    "briefreader.ui.commitments.correcting",
    "briefreader.ui.commitments.edit_dialog",
    "briefreader.ui.exchange.agreement_dialog",
    "briefreader.ui.exchange.conflict_dialog",
    "briefreader.ui.exporting.dialog",
    "briefreader.ui.interchange.report",
    "briefreader.ui.library.filter_form",
    "briefreader.ui.library.membership_dialog",
    "briefreader.ui.manual",
    "briefreader.ui.outline.tree",
    "briefreader.services.note_text",
    "briefreader.ui.preferences.dialog",
    "briefreader.ui.properties.dialog",
    "briefreader.ui.similar",
    "briefreader.ui.summary.sheet",
    "briefreader.ui.tour",
    "briefreader.ui.type_ahead",
    "briefreader.ui.versions.report",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "click",
    "difflib",
    "hashlib",
    "markdown_it",
    "pypdf",
    "sqlite_utils",
    "yaml",
)


def start(home: Path) -> list[str]:
    """Start the program until its text is painted; returns the modules that it imported."""
    environment = os.environ | {
        "BRIEFREADER_EXIT_ONCE_PAINTED": "1",
        "HOME": str(home),
        "LOCALAPPDATA": str(home),
        "XDG_CONFIG_HOME": str(home),
        "XDG_DATA_HOME": str(home),
    }
    run = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "briefreader"],
        capture_output=True,
        check=True,
        env=environment,
        text=True,
    )
    lines = [line for line in run.stderr.splitlines() if line.startswith("import time:")]
    return [line.rpartition("|")[2].strip() for line in lines]


def test_the_first_window_loads_nothing_that_only_later_steps_need(tmp_path: Path) -> None:
    """With the last statement on it; detection alone takes longer to load than the window."""
    assert "briefreader.services.importing" in start(tmp_path)
    loaded = start(tmp_path)
    assert "briefreader.ui.main_window" in loaded
    assert not [name for name in NOT_NEEDED if name in loaded]
