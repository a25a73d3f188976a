"""Errors keep their message apart from its values, and every one that is raised is marked."""

import ast
import pickle
import string
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import briefreader
from briefreader import errors
from briefreader.cli.output import OutputError
from briefreader.errors import BriefreaderError, DocumentError, LibraryError
from briefreader.translatable import Wording, mark, worded

CODE = Path(briefreader.__file__).parent
KINDS = frozenset(
    each.__name__
    for each in (*vars(errors).values(), OutputError)
    if isinstance(each, type) and issubclass(each, BriefreaderError)
)


@cache
def nodes() -> tuple[tuple[str, ast.Call | ast.ClassDef], ...]:
    """Return all calls and classes in the code, and where each stands."""
    return tuple(
        (f"{file.relative_to(CODE)}:{node.lineno}", node)
        for file in sorted(CODE.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call | ast.ClassDef)
    )


@cache
def constants() -> dict[tuple[str, str], ast.expr]:
    """Return what stands in each constant of a module, by the module's place and the name."""
    return {
        (file.relative_to(CODE).as_posix(), target.id): node.value
        for file in sorted(CODE.rglob("*.py"))
        for node in ast.parse(file.read_text("utf-8")).body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def calls(name: str) -> Iterator[tuple[str, ast.Call]]:
    """Yield each call of ``name`` in the code, and where it stands."""
    for place, node in nodes():
        match node:
            case ast.Call(func=ast.Name(id=called) | ast.Attribute(attr=called)):
                if called == name:
                    yield place, node


def marked(node: ast.expr, context: str) -> str | None:
    """Return the text that ``node`` marks under ``context``, None if it is anything else."""
    match node:
        case ast.Call(
            func=ast.Name(id="mark"),
            args=[ast.Constant(value=found), ast.Constant(value=str(text))],
        ) if found == context:
            return text
    return None


def fields(message: str) -> set[str]:
    """Return the names of the fields in ``message``."""
    return {name for _, name, _, _ in string.Formatter().parse(message) if name is not None}


def test_an_error_says_its_message_with_the_values() -> None:
    """The template and the values can be had apart."""
    error = DocumentError("{path}: {pages:,} pages", path=Path("a.pdf"), pages=2500)
    assert str(error) == "a.pdf: 2,500 pages"
    assert error.message == "{path}: {pages:,} pages"
    assert error.values == {"path": "a.pdf", "pages": 2500}


def test_braces_do_no_harm() -> None:
    """Neither in values, nor in a message without any."""
    assert str(DocumentError("{path}: empty", path="{0}{x!r}.txt")) == "{0}{x!r}.txt: empty"
    assert str(DocumentError("{no field}")) == "{no field}"


def test_an_error_may_stand_in_another() -> None:
    """Its words are kept as words, to be translated."""
    inner = DocumentError("{path}: empty", path="a.txt")
    outer = LibraryError("Stopped: {reason}", reason=inner)
    assert str(outer) == "Stopped: a.txt: empty"
    assert outer.values["reason"] == Wording("{path}: empty", {"path": "a.txt"})


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_an_error_crosses_processes(protocol: int) -> None:
    """Kind, template and values arrive, whatever made the values."""
    inner = DocumentError("{path}: empty", path=Path("a.txt"))
    sent = LibraryError("{where}: {reason} ({cause})", where=7, reason=inner, cause=OSError("full"))
    # What is read was written on the line above.
    came = pickle.loads(pickle.dumps(sent, protocol))  # noqa: S301
    assert type(came) is LibraryError
    assert str(came) == str(sent) == "7: a.txt: empty (full)"
    assert (came.message, came.values) == (sent.message, sent.values)


def test_a_wording_reads_in_english() -> None:
    """With its values, and those of the wordings in it."""
    part = worded("a scan of {pages} pages", pages=3)
    assert str(worded("kept: {what}", what=part)) == "kept: a scan of 3 pages"
    assert str(worded("kept")) == "kept"


def test_mark_returns_the_text() -> None:
    """It is there for those who read the source."""
    assert mark("errors", "{path}: empty") == "{path}: empty"


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_error_can_be_translated(kind: str) -> None:
    """It is made of a marked literal whose fields are exactly the values that are given."""
    named = constants()
    for place, call in calls(kind):
        given = call.args[0] if len(call.args) == 1 else None
        if isinstance(given, ast.Name):
            # A message that others know too has a name in its module.
            given = named.get((place.rpartition(":")[0], given.id))
        message = marked(given, "errors") if given is not None else None
        assert message is not None, f"{place}: {kind} needs mark('errors', …) with a literal"
        assert fields(message) == {each.arg for each in call.keywords}, place


def test_every_kind_of_error_is_looked_at() -> None:
    """None is defined elsewhere, and the walk finds where they are made."""
    defined = {
        node.name
        for _, node in nodes()
        if isinstance(node, ast.ClassDef)
        and any(isinstance(base, ast.Name) and base.id in KINDS for base in node.bases)
    }
    assert defined | {"BriefreaderError"} == KINDS
    assert sum(1 for kind in KINDS for _ in calls(kind)) > 60


def test_every_wording_has_the_fields_of_its_values() -> None:
    """Where its message stands in the call."""
    found = [(place, marked(call.args[0], "errors"), call) for place, call in calls("worded")]
    known = [each for each in found if each[1] is not None]
    assert len(known) >= 5
    for place, message, call in known:
        assert fields(message or "") == {each.arg for each in call.keywords}, place


def test_every_step_that_undo_names_can_be_translated() -> None:
    """No change is made with a name that is not marked, nor given one later."""
    changes = [*calls("Change"), *calls("replace")]
    assert len(changes) > 20
    for place, call in changes:
        is_new = isinstance(call.func, ast.Name) and call.func.id == "Change"
        given = [
            *call.args[: 1 if is_new else 0],
            *(each.value for each in call.keywords if each.arg == "name"),
        ]
        literal = [each for each in given if isinstance(each, ast.Constant | ast.JoinedStr)]
        assert not literal, f"{place}: the name needs mark('changes', …)"
