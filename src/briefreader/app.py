"""Entry point of the program: the window at once, or what the command line asks for."""

import os
import sys

from briefreader.errors import BriefreaderError

_COMPLETION = "_BRIEFREADER_COMPLETE"
"""Set by the shell when it asks click to complete a command."""


def main() -> None:
    """Run the program and end the process: 0 done, 1 something failed, 2 wrong usage."""
    try:
        _run()
    except BriefreaderError as error:
        from briefreader.cli.output import report

        report(str(error))
        sys.exit(1)
    except Exception as error:
        from briefreader.cli.output import report
        from briefreader.crash_log import log_error

        log = log_error(error)
        where = f" The details are in {log}." if log else ""
        report(
            f"Something went wrong ({type(error).__name__}). What was saved before is safe. This "
            f"should not happen; please report it.{where}"
        )
        sys.exit(1)


def _run() -> None:
    if len(sys.argv) == 1 and _COMPLETION not in os.environ:
        # Started from a menu; the command line would take a quarter of the start to load.
        from briefreader.window import open_window

        sys.exit(open_window())
    from briefreader.cli.output import PROGRAM
    from briefreader.program import program

    program(prog_name=PROGRAM)
