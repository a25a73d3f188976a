"""What the first window loads: nothing that only later steps need."""

import os
import subprocess
import sys
from pathlib import Path

NOT_NEEDED = (
    "briefreader.cli",
    "briefreader.crash_log",
    "briefreader.commitments.detector",
    "briefreader.commitments.statement_parser",
    "briefreader.documents",
    "briefreader.library.migrations",
    "briefreader.program",
    "briefreader.services.briefing",
    "briefreader.services.detection.detection",
    "briefreader.services.formats",
    "briefreader.services.statements.collections",
    "briefreader.services.exchange",
    "briefreader.services.export",
    "briefreader.services.merge",
    "briefreader.services.statements.overview",
    "briefreader.services.statements.versions",
    "briefreader.services.annotations",
    "briefreader.services.importing",
    "briefreader.services.statements.searching",
    "briefreader.library.cues",
    "briefreader.library.minhashes",
    "briefreader.library.query",
    "briefreader.library.search",
    "briefreader.library.trash",
    "briefreader.library.upgrading",
    "briefreader.library.upkeep",
    "briefreader.library.versions",
    "briefreader.ui.app.checkpoints",
    "briefreader.ui.app.clock",
    "briefreader.ui.app.library_watch",
    "briefreader.ui.app.system_requests",
    "briefreader.ui.common.crash_dialog",
    "briefreader.ui.app.window_socket",
    "briefreader.services.handing_over",
    "briefreader.ui.common.message_boxes",
    "briefreader.ui.dialogs",
    "briefreader.ui.panels.commitments.card",
    "briefreader.ui.panels.commitments.correct_actions",
    "briefreader.ui.panels.commitments.edit_dialog",
    "briefreader.ui.panels.commitments.mute_offer",
    "briefreader.ui.panels.commitments.review_actions",
    "briefreader.ui.panels.library.import_actions",
    "briefreader.ui.panels.library.watch_actions",
    "briefreader.ui.panels.notes",
    "briefreader.ui.panels.outline",
    "briefreader.ui.panels.summary",
    "briefreader.ui.reader.copying",
    "briefreader.ui.reader.find_bar",
    "briefreader.ui.reader.hover_card",
    "briefreader.ui.reader.language_notice",
    "briefreader.ui.session.foreign_writes",
    "briefreader.ui.window.focus_mode",
    "briefreader.ui.window.help_actions",
    "briefreader.ui.panels.library.filter_form",
    "briefreader.ui.panels.library.membership_dialog",
    "briefreader.ui.window.tour",
    "briefreader.ui.common.type_ahead",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "click",
    "difflib",
    "hashlib",
    "html",
    "logging.handlers",
    "markdown_it",
    "pypdf",
    "socket",
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
    assert "briefreader.services.importing.importer" in start(tmp_path)
    loaded = start(tmp_path)
    assert "briefreader.ui.window.main_window" in loaded
    assert not [name for name in NOT_NEEDED if name in loaded]
