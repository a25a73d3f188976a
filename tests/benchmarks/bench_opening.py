"""Opening statements of a large library, beside their rows in bare SQL and their bare text."""

import shutil
import tempfile
from contextlib import closing
from pathlib import Path

import bare_sql
import many_statements
from harness import Comparison, Effort, Told
from long_statement import SIZE, settle
from PySide6.QtWidgets import QTextBrowser

from briefreader.library.database import open_library
from briefreader.library.listing import Listing
from briefreader.ui.app.application import make_application, make_window
from briefreader.ui.app.theme import reader_font

STATEMENT = "SELECT text, title, date, parties, place, kind, source FROM statements WHERE id = ?"
COMMITMENTS = "SELECT * FROM commitments WHERE statement_id = ? ORDER BY start"
DIFFERENT = 40
"""How many statements are opened, from all over the list."""


def compare_opening(effort: Effort) -> Told:
    """Open statements from all over the list, each until it is painted."""
    make_application()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.db"
        shutil.copyfile(many_statements.filled(effort.statements), path)
        with open_library(path) as library, closing(bare_sql.connect(path)) as sqlite:
            window = make_window(library)
            window.resize(SIZE)
            window.show()
            settle()
            bare = QTextBrowser()
            bare.setFont(reader_font())
            bare.resize(window.reader.view.size())
            bare.show()

            def opened(one: int) -> None:
                window.session.reading.open(one)
                settle()

            def read(one: int) -> None:
                text, *_ = sqlite.execute(STATEMENT, [one]).fetchone()
                sqlite.execute(COMMITMENTS, [one]).fetchall()
                bare.setPlainText(text)
                settle()

            ids = library.statements.listed(Listing())[:: max(1, effort.statements // DIFFERENT)]
            yield Comparison(
                what=f"one of {effort.statements:,} statements opened",
                ours=opened,
                beside="its rows by SQL, text in a QTextBrowser",
                yardstick=read,
                given=[(each,) for each in ids],
                least=len(ids),
                rest=settle,
            )
            window.jobs.finish()
            window.close()
            bare.close()
