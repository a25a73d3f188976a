"""One thing that can be chosen in a type-ahead popup."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from briefreader.text.command_ranking import Named, ranked


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What a row says, and the ``value`` that it stands for.

    ``detail`` follows the name and is found by typing too, as are the ``synonyms``, of which the
    one that was meant is shown; ``keys`` stands at the row's end.
    """

    name: str
    value: Any
    detail: str = ""
    keys: str = ""
    enabled: bool = True
    checked: bool = False
    synonyms: tuple[str, ...] = ()


Chooser = Callable[[str], Sequence[Choice]]
"""Returns the choices for what is typed, the best first."""


def among(choices: Sequence[Choice]) -> Chooser:
    """Return a chooser of those of ``choices`` that hold every typed word; disabled ones last."""
    things = [Named(each.name, each.synonyms, each.detail) for each in choices]

    def choose(typed: str) -> Sequence[Choice]:
        found = [_told(choices[number], synonym) for number, synonym in ranked(typed, things)]
        return sorted(found, key=lambda each: not each.enabled)

    return choose


def _told(choice: Choice, synonym: str) -> Choice:
    """Return ``choice`` with the synonym by which it was found, so that it is seen why."""
    if not synonym:
        return choice
    return replace(choice, detail=" · ".join(filter(None, (choice.detail, synonym))))
