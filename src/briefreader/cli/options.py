"""The options that several commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

PATH = click.Path(path_type=Path, readable=False)
"""A path of any kind: one that cannot be read is a failure (1), not wrong usage (2)."""

library_option = click.option(
    "--library",
    "library_path",
    type=PATH,
    metavar="DB",
    help="The library file; by default your own, in your data folder.",
)

paper_option = click.option(
    "--paper",
    "paper_name",
    type=click.Choice(["a4", "letter"], case_sensitive=False),
    default="a4",
    show_default=True,
    help="The paper that the page is set for.",
)


def format_option(*formats: str, default: str = "text") -> Decorator:
    """Return the option ``--format``, one of ``formats``."""
    return click.option(
        "--format",
        "output_format",
        type=click.Choice(formats),
        default=default,
        show_default=True,
        help="How the result is written.",
    )
