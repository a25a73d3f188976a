"""Brings the translations up to date: ``python tools/translations.py``.

Finds every string that the code marks, and the words of the themes that ship, and has Qt's lupdate
merge them into the files resources/i18n/briefreader_*.ts, which Qt Linguist edits; lrelease makes
the .qm files of those that the app loads. English is what the code says; its translation holds
plurals only.

lupdate's own parser of Python overlooks translate() with a computed number (Qt 6.11), so it is
given the same calls written in C++.
"""

import ast
import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).parents[1]
CODE = PROJECT / "src" / "briefreader"
THEMES = PROJECT / "resources" / "themes.toml"
FOLDER = PROJECT / "resources" / "i18n"
LANGUAGES = ("en", "es", "fr", "ru")
PLURALS_ONLY = ("en",)
TOOLS = Path(sys.executable).parent
WITH_CONTEXT = ("translate", "mark", "QT_TRANSLATE_NOOP")


@dataclass(frozen=True, slots=True)
class Marked:
    """A string to translate; ``plural`` tells that its form depends on a number."""

    context: str
    text: str
    comment: str
    plural: bool


class NotLiteralError(Exception):
    """A string to translate is computed, so no translator will see it; the message says where."""


def main(folder: Path = FOLDER) -> int:
    """Update and compile the translations in ``folder``; returns the exit code."""
    try:
        found = all_marked()
    except NotLiteralError as error:
        print(error, file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "marked.cpp"
        source.write_text("".join(map(_in_cpp, found)), encoding="utf-8")
        for language in LANGUAGES:
            file = folder / f"briefreader_{language}.ts"
            _update(source, file, language)
            _run("pyside6-lrelease", "-silent", file, "-qm", file.with_suffix(".qm"))
            left = file.read_text("utf-8").count('type="unfinished"')
            print(f"{file.name}: {left} left to translate")
    return 0


def all_marked() -> list[Marked]:
    """Return every string to translate, of the code and of the themes."""
    found = [each for file in sorted(CODE.rglob("*.py")) for each in marked_in(file)]
    return [*found, *themes_in(THEMES)]


def marked_in(file: Path) -> Iterator[Marked]:
    """Yield the strings that the Python ``file`` marks, in order.

    Raises NotLiteralError if one is computed.
    """
    tree = ast.parse(file.read_text("utf-8"))
    for parent in ast.walk(tree):
        for node in ast.iter_child_nodes(parent):
            node.__dict__["parent"] = parent
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            marked = _marked(node, file)
            if marked is not None:
                yield marked


def themes_in(file: Path) -> Iterator[Marked]:
    """Yield names and descriptions of themes in the TOML ``file``, as ui/common/labels.py asks."""
    for theme in tomllib.loads(file.read_text("utf-8"))["theme"]:
        for text in (theme["name"], theme["description"]):
            yield Marked("themes", text, comment="", plural=False)


def _marked(call: ast.Call, file: Path) -> Marked | None:
    """Return what ``call`` marks, None if it is another call."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name == "tr" and isinstance(call.func, ast.Attribute):
        arguments = [ast.Constant(_class_of(call)), *call.args]
    elif name in WITH_CONTEXT and _names_a_context(call):
        arguments = call.args
    else:
        return None
    words = [each.value if isinstance(each, ast.Constant) else None for each in arguments[:3]]
    if not all(isinstance(each, str) for each in words):
        message = f"{file.relative_to(PROJECT)}:{call.lineno}: write the text as a literal"
        raise NotLiteralError(message)
    context, text, comment = (*map(str, words), "")[:3]
    return Marked(context, text, comment, plural=len(arguments) > 3)


def _names_a_context(call: ast.Call) -> bool:
    """Tell whether ``call`` marks a text: a painter translates too, and the edge what is marked."""
    match call.args:
        case [ast.Constant(value=str()), ast.Name() | ast.Attribute(), *_]:
            return False
        case [ast.Constant(value=str()), _, *_]:
            return True
    return False


def _class_of(node: ast.AST) -> str:
    """Return the name of the class around ``node``, which is the context of its ``tr``."""
    while not isinstance(node, ast.ClassDef):
        node = node.__dict__["parent"]
    return node.name


def _in_cpp(marked: Marked) -> str:
    """Return the line of C++ that marks the same string."""
    quoted = [json.dumps(each, ensure_ascii=False) for each in (marked.context, marked.text)]
    comment = json.dumps(marked.comment, ensure_ascii=False)
    number = ", 1" if marked.plural else ""
    return f"QCoreApplication::translate({', '.join(quoted)}, {comment}{number});\n"


def _update(source: Path, file: Path, language: str) -> None:
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    options += ["-target-language", language]
    if language in PLURALS_ONLY:
        options.append("-pluralonly")
    _run("pyside6-lupdate", *options, source, "-ts", file)


def _run(tool: str, *arguments: str | Path) -> None:
    subprocess.run([TOOLS / tool, *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
