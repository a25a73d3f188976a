"""The app on its last statement, closed once the text is painted: ``first_window.py LIBRARY``."""

import os
import sys

from bare_window import CloseOncePainted


def main(library: str) -> int:
    """Open the window on ``library``; returns the exit code."""
    from pathlib import Path

    from briefreader.services.opening import open_with_themes
    from briefreader.ui.application import make_application, make_window

    application = make_application()
    with open_with_themes(Path(library)) as opened:
        window = make_window(opened)
        watcher = CloseOncePainted()
        window.reader.view.viewport().installEventFilter(watcher)
        window.show()
        application.exec()
        # What follows is no start-up.
        os._exit(0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
