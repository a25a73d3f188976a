"""What the first window loads: nothing that only later steps need."""

import os
import subprocess
import sys
from pathlib import Path

NOT_NEEDED = (
    "briefreader.batch",
    "briefreader.cli",
    "briefreader.crash_log",
    "briefreader.commitments.attributes.taxonomy_file",
    "briefreader.commitments.detector",
    "briefreader.commitments.findings",
    "briefreader.commitments.statement_parser",
    "briefreader.documents",
    "briefreader.library.bigram_index",
    "briefreader.library.migrations",
    "briefreader.program",
    "briefreader.services.briefing",
    "briefreader.services.commitments_table",
    "briefreader.services.detection.detection",
    "briefreader.services.detection.shipped_themes",
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
    "briefreader.library.commitment_listing",
    "briefreader.library.cues",
    "briefreader.library.listed_notes",
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
    "briefreader.ui.app.load_ahead",
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
    "briefreader.library.related_commitments",
    "briefreader.services.related",
    "briefreader.ui.panels.commitments.related_actions",
    "briefreader.ui.panels.commitments.related_dialog",
    "briefreader.ui.panels.commitments.review_actions",
    "briefreader.ui.panels.commitments.status_actions",
    "briefreader.ui.panels.library.import_actions",
    "briefreader.ui.panels.library.watch_actions",
    "briefreader.ui.panels.notes",
    "briefreader.ui.panels.outline",
    "briefreader.ui.panels.summary",
    "briefreader.ui.reader.copying",
    "briefreader.ui.reader.find_bar",
    "briefreader.ui.reader.hover_card",
    "briefreader.ui.reader.language_notice",
    "briefreader.ui.reader.link_opening",
    "briefreader.ui.reader.margin_cards",
    "briefreader.ui.session.foreign_writes",
    "briefreader.ui.views",
    "briefreader.ui.window.announcing",
    "briefreader.ui.window.focus_mode",
    "briefreader.ui.window.help_actions",
    "briefreader.ui.panels.library.filter_form",
    "briefreader.ui.panels.library.filter_popover",
    "briefreader.ui.panels.library.original_actions",
    "briefreader.ui.panels.library.membership_dialog",
    "briefreader.ui.window.tour",
    "briefreader.ui.common.type_ahead",
    "distributed",
    "pyarrow",
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
NOT_NEEDED_AFTERWARDS = (
    "briefreader.commitments.detector",
    "briefreader.services.archive.restoration",
    "briefreader.services.importing.importer",
    "briefreader.ui.panels.library.import_actions",
    "briefreader.ui.panels.library.watch_actions",
    "briefreader.ui.window.help_actions",
)
GO_ON = """
import os
import sys

from briefreader.services.library_access import open_with_themes
from briefreader.ui.app.after_start import go_on
from briefreader.ui.app.application import make_application, make_window

application = make_application()
window = make_window(open_with_themes(None))
window.state.tour_seen = True
go_on(window, ())
print(*sys.modules, sep="\\n", flush=True)
os._exit(0)
"""
LOAD_AHEAD = """
import os
import sys

from briefreader.services.library_access import open_with_themes
from briefreader.ui.app.application import make_application, make_window
from briefreader.ui.app.load_ahead import LoadAhead

application = make_application()
window = make_window(open_with_themes(None))
window.show()
ahead = LoadAhead(window, pause_ms=0)
ahead.over.connect(application.quit)
ahead.begin()
application.exec()
before = set(sys.modules)
for name in ("next", "note", "shortcuts", "preferences", "properties", "export", "design"):
    assert window.actions_by_name[name].isEnabled(), name
    window.actions_by_name[name].trigger()
assert window.features.imports
assert window.features.correcting
print(*(set(sys.modules) - before), sep="\\n", flush=True)
os._exit(0)
"""


def environment(home: Path) -> dict[str, str]:
    """Return the environment of a user whose files are all in ``home``."""
    names = ("HOME", "LOCALAPPDATA", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
    return os.environ | dict.fromkeys(names, str(home))


def start(home: Path) -> list[str]:
    """Start the program until its text is painted; returns the modules that it imported."""
    run = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "briefreader"],
        capture_output=True,
        check=True,
        env=environment(home) | {"BRIEFREADER_EXIT_ONCE_PAINTED": "1"},
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


def test_what_follows_the_first_window_loads_only_what_there_is_to_do(tmp_path: Path) -> None:
    """Without files, watched folders or a tour; what imports takes ten times as long to load."""
    start(tmp_path)
    run = subprocess.run(
        [sys.executable, "-c", GO_ON],
        capture_output=True,
        check=True,
        env=environment(tmp_path),
        text=True,
    )
    loaded = run.stdout.splitlines()
    assert "briefreader.ui.app.after_start" in loaded
    assert not [name for name in NOT_NEEDED_AFTERWARDS if name in loaded]


def test_the_first_gestures_find_loaded_what_they_need(tmp_path: Path) -> None:
    """Once the window has rested: the first J, a note, the dialogs, the designer, an import."""
    start(tmp_path)
    run = subprocess.run(
        [sys.executable, "-c", LOAD_AHEAD],
        capture_output=True,
        check=True,
        env=environment(tmp_path),
        text=True,
    )
    # Stores of the library are small, and doors of it.
    late = {name for name in run.stdout.split() if name.startswith("briefreader")}
    assert not {name for name in late if not name.startswith("briefreader.library.")}
