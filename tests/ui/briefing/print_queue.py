"""A print server of the test's own, with one queue that prints to PDF files.

It listens on a socket in its own folder only, and ends with the test. The queue is that of Debian's
printer-driver-cups-pdf, whose backend works for root only and has the folder for the jobs of users
that the system does not know compiled in: so each job comes from such a user, and is fetched there.
"""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

QUEUE = "Briefing"
_BACKEND = Path("/usr/lib/cups/backend/cups-pdf")
_DRIVER = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
_PRINTED = Path("/var/spool/cups-pdf/ANONYMOUS")
_PROGRAMS = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
_SECONDS = 60
_FILES = """\
User lp
Group lp
SystemGroup root
ServerRoot {folder}/etc
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
CacheDir {folder}/cache
StateDir {folder}/run
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
Printcap
"""
_SERVER = """\
LogLevel debug
Listen {folder}/run/cups.sock
Browsing No
WebInterface No
DefaultAuthType None
PreserveJobFiles Yes
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""


def missing() -> str:
    """Return why no print server can be started here, nothing if one can."""
    if not hasattr(os, "getuid") or os.getuid() != 0:
        return "cups-pdf prints for root only"
    wanted = {"cupsd": "cups-daemon", "lpadmin": "cups-client", "pdftocairo": "poppler-utils"}
    packages = [name for tool, name in wanted.items() if not _program(tool)]
    if not (_BACKEND.exists() and _DRIVER.exists() and _PRINTED.is_dir()):
        packages.append("printer-driver-cups-pdf")
    return f"not installed: {', '.join(packages)}" if packages else ""


@dataclass(frozen=True)
class PrintServer:
    """A running server; ``environment`` leads programs to it and to no other."""

    folder: Path
    environment: dict[str, str]

    def arrived(self) -> list[Path]:
        """Return the documents as they came from the program, in order."""
        return sorted((self.folder / "spool").glob("d*-001"))

    def printed(self, word: str) -> list[Path]:
        """Wait until no job is left, and take the printed files with ``word`` in their names."""
        end = time.monotonic() + _SECONDS
        while _said_by(self.environment, "lpstat", "-W", "not-completed", "-o"):
            if time.monotonic() > end:
                log = (self.folder / "log" / "error").read_text("utf-8", "replace")
                message = f"The print job did not end:\n{log[-3000:]}"
                raise AssertionError(message)
            time.sleep(0.05)
        files = []
        for each in sorted(_PRINTED.glob(f"*{word}*.pdf")):
            files.append(self.folder / each.name)
            shutil.move(each, files[-1])
        return files


@contextmanager
def print_server() -> Iterator[PrintServer]:
    """Start a server with the queue; stop it, and remove all that is its, at the end."""
    # Not pytest's folder: it is closed to the server's user, and its path too long for a socket.
    with tempfile.TemporaryDirectory(prefix="cups-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        for each in ("etc", "spool/tmp", "cache", "run", "log"):
            (folder / each).mkdir(parents=True)
        files, server = folder / "etc" / "cups-files.conf", folder / "etc" / "cupsd.conf"
        files.write_text(_FILES.format(folder=folder), "utf-8")
        server.write_text(_SERVER.format(folder=folder), "utf-8")
        (folder / "etc" / "client.conf").write_text("User briefreader-test\n", "utf-8")
        environment = os.environ | {
            "CUPS_SERVER": str(folder / "run" / "cups.sock"),
            "CUPS_SERVERROOT": str(folder / "etc"),
            "PATH": _PROGRAMS,
        }
        process = subprocess.Popen(
            [_program("cupsd"), "-f", "-c", server, "-s", files], env=environment
        )
        try:
            _wait_for_server(environment)
            _add_queue(environment)
            yield PrintServer(folder, environment)
        finally:
            process.terminate()
            process.wait(_SECONDS)


def _wait_for_server(environment: dict[str, str]) -> None:
    """Wait until the server answers; lpstat fails neither before nor after that."""
    end = time.monotonic() + _SECONDS
    while "is running" not in _said_by(environment, "lpstat", "-r"):
        if time.monotonic() > end:
            message = "The print server did not start"
            raise AssertionError(message)
        time.sleep(0.05)


def _said_by(environment: dict[str, str], *command: str) -> str:
    return subprocess.run(
        command, env=environment | {"LC_ALL": "C"}, check=False, capture_output=True, text=True
    ).stdout


def _add_queue(environment: dict[str, str]) -> None:
    # The other ways from PDF to PostScript lose which letters the glyphs stand for.
    renderer = ["-o", "pdftops-renderer-default=pdftocairo"]
    for command in (
        ["lpadmin", "-p", QUEUE, "-v", "cups-pdf:/", "-P", _DRIVER, *renderer, "-E"],
        ["lpadmin", "-d", QUEUE],
    ):
        subprocess.run(command, env=environment, check=True, capture_output=True)


def _program(name: str) -> str:
    return shutil.which(name, path=_PROGRAMS) or ""
