"""The command line as a whole: a command, or the window on the files that are named."""

import difflib
import os
import sys
from pathlib import Path
from textwrap import shorten

import click
from click.shell_completion import CompletionItem

from briefreader import __version__
from briefreader.cli.commands import SUMMARIES, load
from briefreader.cli.options import PATH, library_option
from briefreader.cli.output import PROGRAM
from briefreader.errors import BriefreaderError
from briefreader.library.file_checks import is_library
from briefreader.translatable import mark
from briefreader.window import open_window

_OWN_OPTIONS = frozenset({"--help", "-h", "--version"})
_NAMES = tuple(SUMMARIES)


class _Program(click.Group):
    """A group of commands whose default is to open the window on the given files."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        first = args[0] if args else ""
        completing = ctx.resilient_parsing and not args
        if first not in _NAMES and first not in _OWN_OPTIONS and not completing:
            args = ["open", *args]
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Return the commands that fit, or else let the shell look for a file."""
        found = super().shell_complete(ctx, incomplete)
        return found or [CompletionItem(incomplete, type="file")]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load the command only now."""
        return load(cmd_name) if cmd_name in SUMMARIES else super().get_command(ctx, cmd_name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write what the commands do, without loading them."""
        with formatter.section("Commands"):
            room = formatter.width - 6 - max(map(len, _NAMES))
            formatter.write_dl(
                [(name, shorten(said, room, placeholder="...")) for name, said in SUMMARIES.items()]
            )

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(_NAMES)


@click.group(
    PROGRAM,
    cls=_Program,
    context_settings={"help_option_names": ["-h", "--help"]},
    options_metavar="[--library DB] [--new-window]",
    subcommand_metavar="[FILE…] | COMMAND …",
)
@click.version_option(__version__, prog_name="Briefreader")
def program() -> None:
    """Find, read, correct and brief the commitments in joint statements.

    Without a command the window opens, and imports the FILEs; a FILE that is a library is opened.
    """


@program.command("open", hidden=True)
@click.argument("files", nargs=-1, type=PATH)
@library_option
@click.option("--new-window", is_flag=True, help="Open another window on the same library.")
@click.pass_context
def open_files(
    ctx: click.Context, files: tuple[Path, ...], library_path: Path | None, *, new_window: bool
) -> None:
    """Open the window, and import FILES in it; one that is a library is opened as such.

    A window that has the library open comes forward instead, and takes the FILES.
    """
    for file in files:
        _check_exists(file, ctx.parent)
    libraries = [file for file in files if is_library(file)]
    if len(libraries) + (library_path is not None) > 1:
        message = "The window shows one library at a time; name one."
        raise click.UsageError(message, ctx.parent)
    statements = [file.absolute() for file in files if file not in libraries]
    library = libraries[0].absolute() if libraries else library_path
    sys.exit(open_window(statements, library, another=new_window))


def _check_exists(file: Path, ctx: click.Context | None) -> None:
    """Raise an error that fits if there is no ``file``: a file, or a command, was misspelt."""
    if file.exists():
        return
    word = str(file)
    if word in _NAMES:
        message = f"Write the command first: {PROGRAM} {word} …"
        raise click.UsageError(message, ctx)
    if file.suffix or os.sep in word:
        raise BriefreaderError(
            mark("errors", "{file}: there is no such file; check the name and try again."),
            file=file,
        )
    close = difflib.get_close_matches(word, _NAMES, n=1)
    hint = f"Did you mean “{close[0]}”?" if close else f"See “{PROGRAM} --help”."
    message = f"There is no command and no file “{word}”. {hint}"
    raise click.UsageError(message, ctx)
