"""Runs QualCoder's own import and export without its window, in a Python that has what it imports.

``python qualcoder_driver.py SOURCE import PROJECT.qdpx PROJECT.qda`` makes a project of the file,
``… export PROJECT.qda FOLDER`` writes one to the folder. SOURCE is QualCoder's folder "src". What
opens windows is replaced: dialogs for files, messages, the progress bar; and modules that neither
import nor export use: sound, AI, speakers.
"""

import ast
import builtins
import importlib
import os
import sys
import types
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_UNUSED = ("ai_llm", "media_player_qt", "speakers")
_SPEAKERS = "speakers without a name"


def main() -> None:
    """Do what the arguments ask for."""
    source, step, first, second = sys.argv[1:]
    sys.path.insert(0, source)
    builtins._ = str  # type: ignore[attr-defined]
    for name in _UNUSED:
        module = types.ModuleType(f"qualcoder.{name}")
        module.__dict__["__getattr__"] = lambda _: MagicMock()
        sys.modules[module.__name__] = module
    sys.modules["qualcoder.speakers"].__dict__["speaker_coder_name"] = _SPEAKERS
    run = {"import": _import, "export": _export}[step]
    run(Path(source), first, second)


def _import(source: Path, file: str, project: str) -> None:
    qt, app = _app()
    for folder in ("images", "audio", "video", "documents"):
        Path(project, folder).mkdir(parents=True)
    app.create_connection(project)
    _make_tables(source, app)
    qt.QFileDialog.getOpenFileName = staticmethod(lambda *_, **__: (file, True))
    refi = importlib.import_module("qualcoder.refi")
    refi.RefiImport(app, MagicMock(), "qde")
    app.update_coder_names()
    app.conn.commit()


def _export(_: Path, project: str, folder: str) -> None:
    qt, app = _app()
    app.create_connection(project)
    app.update_coder_names()
    qt.QFileDialog.getExistingDirectory = staticmethod(lambda *_, **__: folder)
    refi = importlib.import_module("qualcoder.refi")
    refi.RefiLineEndings.exec = lambda _: 0
    refi.RefiExport(app, MagicMock(), "project")


def _app() -> tuple[Any, Any]:
    """Return Qt's widgets without windows that wait, and QualCoder's settings."""
    widgets = importlib.import_module("PyQt6.QtWidgets")
    # Kept by the module, as Qt's object must live.
    builtins.qt_application = widgets.QApplication([])  # type: ignore[attr-defined]
    app = importlib.import_module("qualcoder.app").App
    importlib.import_module("qualcoder.helpers").Message.exec = lambda self: print(
        self.text(), file=sys.stderr
    )
    widgets.QProgressDialog = MagicMock()  # type: ignore[attr-defined]
    (Path.home() / ".qualcoder").mkdir(exist_ok=True)
    made = app()
    made.settings["ai_enable"] = "False"
    return widgets, made


def _make_tables(source: Path, app: Any) -> None:
    """Make the tables that QualCoder's own ``new_project`` makes, as its text says."""
    tree = ast.parse(source.joinpath("qualcoder", "__main__.py").read_text("utf-8"))
    (made,) = (
        each
        for each in ast.walk(tree)
        if isinstance(each, ast.FunctionDef) and each.name == "new_project"
    )
    statements = [
        each.value
        for each in ast.walk(made)
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    ]
    for each in statements:
        if each.startswith("CREATE TABLE"):
            app.conn.execute(each)
    (entry,) = (each for each in statements if each.startswith("INSERT INTO project"))
    values = "v17", "2026-01-02 03:04:05", "", app.version, 0, 0, app.settings["codername"], ""
    app.conn.execute(entry, values)
    app.update_coder_names()
    app.conn.commit()


if __name__ == "__main__":
    main()
