"""Runs QualCoder's own import and export of codebooks without its windows.

``python qualcoder_codebook.py SOURCE CODEBOOK.qdc FOLDER`` takes the codebook into a new project in
memory, and writes to the folder what that has: codes.json (name, memo, colour), and its own export.
SOURCE is QualCoder's folder "src". The dialogs for files and the module of messages are replaced;
of its database only the tables are there that it writes codes to.
"""

import ast
import builtins
import json
import os
import sqlite3
import sys
import types
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_TABLES = ("CREATE TABLE code_cat", "CREATE TABLE code_name")


def main() -> None:
    """Do what the arguments ask for."""
    source, file, folder = sys.argv[1:]
    sys.path.insert(0, source)
    builtins._ = str  # type: ignore[attr-defined]
    helpers = types.ModuleType("qualcoder.helpers")
    helpers.__dict__["Message"] = MagicMock()
    sys.modules[helpers.__name__] = helpers
    widgets: Any = import_module("PyQt6.QtWidgets")
    refi: Any = import_module("qualcoder.refi")
    window = widgets.QApplication([])
    app: Any = MagicMock()
    app.conn = sqlite3.connect(":memory:")
    app.project_name = "codes.qda"
    for sql in _made_by(Path(source, "qualcoder", "__main__.py")):
        app.conn.execute(sql)
    for name in ("get_users", "get_sources"):
        setattr(refi.RefiExport, name, MagicMock())
    widgets.QFileDialog.getOpenFileName = staticmethod(lambda *_, **__: (file, True))
    widgets.QFileDialog.getExistingDirectory = staticmethod(lambda *_, **__: folder)
    refi.RefiImport(app, MagicMock(), "qdc")
    found = app.conn.execute("SELECT name, memo, color FROM code_name ORDER BY cid").fetchall()
    refi.RefiExport(app, MagicMock(), "codebook")
    Path(folder, "codes.json").write_text(json.dumps(found), "utf-8")
    window.quit()


def _made_by(main_module: Path) -> list[str]:
    """Return what makes the tables of codes, as QualCoder's own text says."""
    texts = (
        each.value
        for each in ast.walk(ast.parse(main_module.read_text("utf-8")))
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    )
    return [each for each in texts if each.startswith(_TABLES)]


if __name__ == "__main__":
    main()
