"""What the tool that changes the source in one place changes, and what it leaves alone."""

from textwrap import dedent

import pytest
from mutating import mutants_of, scopes_of


def changed(source: str) -> list[str]:
    """Return what each mutant of a module makes of it."""
    code = dedent(source).strip().encode()
    return [mutant.apply(code).decode() for mutant in mutants_of(code)]


@pytest.mark.parametrize(
    ("source", "mutants"),
    [
        ("a = b < c", ["a = b <= c", "a = b >= c"]),
        ("a = b not in c", ["a = b in c"]),
        ("a = b and c", ["a = b or c"]),
        ("a = not b", ["a = b"]),
        ("a = 41", ["a = 42"]),
        ("a = True", ["a = False"]),
        ("a = r'ä'", ["a = r'XXä'"]),
        ("a = b - c", ["a = b + c"]),
        ("a = b[c:]", ["a = b[:]"]),
        ("a = b(c=d, e=f)", ["a = b( e=f)", "a = b(c=d, )"]),
        ("a = b if c else d", ["a = b if True else d", "a = b if False else d"]),
        ("b(c)", ["pass"]),
        ("def a(): return b", ["def a(): return None"]),
        ("while a: break", ["while a: pass", "while False: break"]),
        (
            "a = 'é'; b = c < d",
            ["a = 'XXé'; b = c < d", "a = 'é'; b = c <= d", "a = 'é'; b = c >= d"],
        ),
    ],
)
def test_one_place_is_changed(source: str, mutants: list[str]) -> None:
    """Each mutant differs from the source in one place, as its kind says."""
    assert sorted(changed(source)) == sorted(mutants)


@pytest.mark.parametrize(
    "source",
    [
        "'''A docstring, 1 < 2.'''",
        "def a(b: 'Text') -> int | None: ...",
        "__all__ = ['a']",
        "@dataclass(frozen=True)\nclass A: ...",
        "if TYPE_CHECKING:\n    import a",
        "assert 1 < 2",
        "T = TypeVar('T', bound=A)",
    ],
)
def test_what_does_nothing_is_left_alone(source: str) -> None:
    """No mutant is made of words that no run of the program reads."""
    assert changed(source) == []


def test_an_error_is_dropped_but_not_its_words() -> None:
    """A raise goes as a whole: what the message says is not changed."""
    assert changed("raise ValueError('too late')") == ["pass"]


def test_only_bodies_of_functions_have_a_scope() -> None:
    """Lines that run when the module is imported belong to no function."""
    source = "class A:\n    b = 1\n    def c(self):\n        return 2\n"
    assert scopes_of(source.encode()) == {4: ".A.c"}
