"""What the first window loads: nothing that only later steps need."""

import json
import subprocess
import sys
from pathlib import Path

from briefreader.services.detection import load_detector
from briefreader.services.importing import import_sample
from briefreader.services.opening import open_with_themes

NOT_NEEDED = (
    "briefreader.commitments.detector",
    "briefreader.commitments.reading",
    "briefreader.documents",
    "briefreader.services.briefing",
    "briefreader.services.detection",
    "briefreader.services.importing",
    "briefreader.ui.preferences.dialog",
    "PySide6.QtPrintSupport",
    "markdown_it",
    "yaml",
)
SCRIPT = """
import json, sys
from pathlib import Path
from briefreader.services.opening import open_with_themes
from briefreader.ui.application import make_application, make_window
application = make_application()
with open_with_themes(Path(sys.argv[1])) as library:
    window = make_window(library)
    window.show()
    application.processEvents()
    print(json.dumps([window.session.statement.title, sorted(sys.modules)]))
    window.close()
"""


def test_the_first_window_loads_neither_detection_nor_printing(tmp_path: Path) -> None:
    """With the last statement on it; they take longer to load than the window to appear."""
    path = tmp_path / "library.db"
    with open_with_themes(path) as library:
        import_sample(library, load_detector())
        library.settings.set("sample_offered", value=True)
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(path)], capture_output=True, check=True, text=True
    )
    title, modules = json.loads(run.stdout)
    assert "Kazakhstan" in title
    assert not [name for name in NOT_NEEDED if name in modules]
