"""One thing that can be chosen in a type-ahead popup."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from briefreader.text.type_ahead import rank


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What a row says, and the ``value`` that it stands for.

    ``detail`` follows the name, ``keys`` stands at the row's end; both are found by typing too.
    """

    name: str
    value: Any
    detail: str = ""
    keys: str = ""
    enabled: bool = True
    checked: bool = False


Chooser = Callable[[str], Sequence[Choice]]
"""Returns the choices for what is typed, the best first."""


def among(choices: Sequence[Choice]) -> Chooser:
    """Return a chooser of those of ``choices`` that hold every typed word; disabled ones last."""
    names = [f"{each.name} {each.detail}" for each in choices]

    def choose(typed: str) -> Sequence[Choice]:
        found = [choices[number] for number in rank(typed, names)]
        return sorted(found, key=lambda each: not each.enabled)

    return choose
