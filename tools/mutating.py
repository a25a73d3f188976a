"""Single changes to a module's source that its tests should notice."""

import ast
import re
from collections.abc import Iterator
from typing import NamedTuple

_COMPARISONS: dict[type[ast.cmpop], tuple[str, tuple[str, ...]]] = {
    ast.Lt: ("<", ("<=", ">=")),
    ast.LtE: ("<=", ("<", ">")),
    ast.Gt: (">", (">=", "<=")),
    ast.GtE: (">=", (">", "<")),
    ast.Eq: ("==", ("!=",)),
    ast.NotEq: ("!=", ("==",)),
    ast.In: ("in", ("not in",)),
    ast.NotIn: (r"not\s+in", ("in",)),
    ast.Is: ("is", ("is not",)),
    ast.IsNot: (r"is\s+not", ("is",)),
}
_ARITHMETIC: dict[type[ast.operator], tuple[str, str]] = {
    ast.Add: (r"\+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: (r"\*", "/"),
    ast.Div: ("/", "*"),
    ast.FloorDiv: ("//", "*"),
    ast.Mod: ("%", "*"),
    ast.BitOr: (r"\|", "&"),
    ast.BitAnd: ("&", "|"),
}
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class Mutant(NamedTuple):
    """One change to a source: what stands from ``start`` to ``end`` (in bytes) is replaced."""

    start: int
    end: int
    replacement: str
    lines: tuple[int, int]
    """First and last line of what a test must run to notice: the statement up to the change."""
    kind: str

    def apply(self, source: bytes) -> bytes:
        """Return the source with the change."""
        return source[: self.start] + self.replacement.encode() + source[self.end :]


def mutants_of(source: bytes) -> list[Mutant]:
    """Return all changes to a module that leave it a module; SyntaxError if it is none.

    Left alone is what does nothing: docstrings, annotations, decorators, ``__all__``, the words of
    errors, what only a type checker reads.
    """
    found = _Finder(source)
    found.visit(ast.parse(source))
    return [each for each in found.mutants if _compiles(each.apply(source))]


def scopes_of(source: bytes) -> dict[int, str]:
    """Return the qualified name of the function of each line; lines of no function are left out."""
    scopes: dict[int, str] = {}

    def enter(node: ast.AST, name: str) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, (*_FUNCTIONS, ast.ClassDef)):
                inner = f"{name}.{child.name}"
                if isinstance(child, _FUNCTIONS):
                    first, last = child.body[0].lineno, child.end_lineno or child.lineno
                    scopes.update(dict.fromkeys(range(first, last + 1), inner))
                enter(child, inner)
            else:
                enter(child, name)

    enter(ast.parse(source), "")
    return scopes


def _compiles(source: bytes) -> bool:
    try:
        compile(source, "mutant", "exec")
    except SyntaxError:
        return False
    return True


class _Finder(ast.NodeVisitor):
    """Walks a module and gathers the mutants."""

    def __init__(self, source: bytes) -> None:
        self.mutants: list[Mutant] = []
        self._source = source
        self._line_starts = [0]
        for line in source.splitlines(keepends=True):
            self._line_starts.append(self._line_starts[-1] + len(line))
        self._statement: ast.stmt | None = None
        self._stored: set[str] = set()

    def visit(self, node: ast.AST) -> None:
        """Gather the mutants of ``node`` and of what is in it."""
        outer = self._statement
        if isinstance(node, ast.stmt):
            self._statement = node
        super().visit(node)
        self._statement = outer

    def generic_visit(self, node: ast.AST) -> None:
        """Visit what is in ``node``, without its annotations and decorators."""
        for name, field in ast.iter_fields(node):
            if name in {"annotation", "returns", "decorator_list", "type_params"}:
                continue
            for child in field if isinstance(field, list) else [field]:
                if isinstance(child, ast.AST):
                    self.visit(child)

    # Statements.

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        outer, self._stored = self._stored, set()
        self.generic_visit(node)
        self._stored = outer

    def visit_Expr(self, node: ast.Expr) -> None:
        if isinstance(node.value, ast.Constant):
            return
        self._remove(node)
        self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        names = {each.id for each in node.targets if isinstance(each, ast.Name)}
        if "__all__" in names:
            return
        # Without its only assignment a name would be missing, which any test notices.
        if names <= self._stored:
            self._remove(node)
        self._stored |= names
        self.generic_visit(node)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        self._remove(node)
        self.generic_visit(node)

    def visit_Raise(self, node: ast.Raise) -> None:
        self._remove(node)

    def visit_Assert(self, node: ast.Assert) -> None:
        """Leave assertions alone: they say what holds."""

    def visit_Continue(self, node: ast.Continue) -> None:
        self._remove(node)

    def visit_Break(self, node: ast.Break) -> None:
        self._remove(node)

    def visit_Return(self, node: ast.Return) -> None:
        value = node.value
        if value and not (isinstance(value, ast.Constant) and value.value is None):
            self._replace(value, "None", "return value")
        self.generic_visit(node)

    def visit_If(self, node: ast.If) -> None:
        if isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            return
        self._condition(node.test)
        self.generic_visit(node)

    def visit_While(self, node: ast.While) -> None:
        self._replace(node.test, "False", "condition")
        self.generic_visit(node)

    # Expressions.

    def visit_IfExp(self, node: ast.IfExp) -> None:
        self._condition(node.test)
        self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        for test in node.ifs:
            self._condition(test)
        self.generic_visit(node)

    def visit_Compare(self, node: ast.Compare) -> None:
        left = node.left
        for operator, right in zip(node.ops, node.comparators, strict=True):
            pattern, others = _COMPARISONS[type(operator)]
            for other in others:
                self._between(left, right, pattern, other, "comparison")
            left = right
        self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        old, new = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
        for left, right in zip(node.values, node.values[1:], strict=False):
            self._between(left, right, old, new, "and, or")
        self.generic_visit(node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> None:
        if isinstance(node.op, ast.Not | ast.USub):
            self._replace(node, self._text(node.operand), "sign")
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        if type(node.op) in _ARITHMETIC and not (_is_text(node.left) or _is_text(node.right)):
            pattern, other = _ARITHMETIC[type(node.op)]
            self._between(node.left, node.right, pattern, other, "arithmetic")
        self.generic_visit(node)

    def visit_Slice(self, node: ast.Slice) -> None:
        for bound in (node.lower, node.upper):
            if bound:
                self._replace(bound, "", "slice bound")
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        if isinstance(node.func, ast.Name) and node.func.id == "TypeVar":
            return
        for keyword in node.keywords:
            if keyword.arg:
                start, end = self._offset(keyword.lineno, keyword.col_offset), self._end(keyword)
                comma = re.compile(rb"\s*,").match(self._source, end)
                self._add(keyword, start, comma.end() if comma else end, "", "argument")
        self.generic_visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Leave f-strings alone: Python 3.11 does not say where their parts stand."""

    def visit_Constant(self, node: ast.Constant) -> None:
        value = node.value
        if isinstance(value, bool):
            self._replace(node, str(not value), "constant")
        elif isinstance(value, int | float):
            self._replace(node, str(value + 1), "constant")
        elif isinstance(value, str):
            start = self._offset(node.lineno, node.col_offset)
            quote = re.compile(rb"[rRuU]?(\"\"\"|'''|\"|')").match(self._source, start)
            if quote:
                self._add(node, quote.end(), quote.end(), "XX", "constant")

    # How they are replaced.

    def _condition(self, test: ast.expr) -> None:
        for value in ("True", "False"):
            self._replace(test, value, "condition")

    def _remove(self, statement: ast.stmt) -> None:
        self._replace(statement, "pass", "statement")

    def _replace(self, node: ast.expr | ast.stmt, replacement: str, kind: str) -> None:
        start = self._offset(node.lineno, node.col_offset)
        self._add(node, start, self._end(node), replacement, kind)

    def _between(
        self, left: ast.expr, right: ast.expr, pattern: str, replacement: str, kind: str
    ) -> None:
        start, end = self._end(left), self._offset(right.lineno, right.col_offset)
        found = re.compile(pattern.encode()).search(self._source, start, end)
        if found:
            self._add(right, found.start(), found.end(), replacement, kind)

    def _add(
        self, node: ast.expr | ast.stmt | ast.keyword, start: int, end: int, new: str, kind: str
    ) -> None:
        first = self._statement.lineno if self._statement else node.lineno
        self.mutants.append(Mutant(start, end, new, (first, node.end_lineno or first), kind))

    def _text(self, node: ast.expr) -> str:
        start = self._offset(node.lineno, node.col_offset)
        return self._source[start : self._end(node)].decode()

    def _end(self, node: ast.expr | ast.stmt | ast.keyword) -> int:
        return self._offset(node.end_lineno or 0, node.end_col_offset or 0)

    def _offset(self, line: int, column: int) -> int:
        return self._line_starts[line - 1] + column


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str | bytes)
    )


def lines_with_mutants(source: bytes) -> Iterator[tuple[int, list[Mutant]]]:
    """Yield each line that has mutants, with these; a change stands in the line it begins in."""
    by_line: dict[int, list[Mutant]] = {}
    for mutant in mutants_of(source):
        by_line.setdefault(source.count(b"\n", 0, mutant.start) + 1, []).append(mutant)
    yield from sorted(by_line.items())
