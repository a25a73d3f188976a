"""Programs that runs need: those installed here, and Python packages apart from ours."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from interop.rows import Missing

ENVIRONMENTS = Path(__file__).parents[2] / "build" / "interop"
"""What is made here stays for the next run; no package of it is one of ours."""


def program(name: str) -> str:
    """Return the path of an installed program; raises Missing if there is none."""
    found = shutil.which(name)
    if found is None:
        message = f"{name} is not installed"
        raise Missing(message)
    return found


def python_with(name: str, packages: Sequence[str]) -> str:
    """Return the Python of the environment ``name``, which has ``packages`` (pip's requirements).

    Raises Missing if they cannot be installed.
    """
    python = ENVIRONMENTS / name / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(python.parents[1])], check=True)
    install = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", *packages]
    done = subprocess.run(install, capture_output=True, text=True, check=False)
    if done.returncode:
        message = f"{', '.join(packages)} cannot be installed: {done.stderr.strip()[-200:]}"
        raise Missing(message)
    return str(python)


def source_file(repository: str, path: str) -> str:
    """Return the text of a file at the head of a clone in the folder $INTEROP_SOURCES.

    ``repository`` is the clone's name there; it needs no work tree. Raises Missing if it has none.
    """
    folder = os.environ.get("INTEROP_SOURCES", "")
    clone = Path(folder) / repository
    if not folder or not clone.is_dir():
        message = f"no clone of {repository} in $INTEROP_SOURCES"
        raise Missing(message)
    return output_of([program("git"), "-C", clone, "show", f"HEAD:{path}"])


def node_with(name: str, packages: Sequence[str]) -> Path:
    """Return the folder of Node's modules of the environment ``name``, which has ``packages``.

    Raises Missing if they cannot be installed.
    """
    folder = ENVIRONMENTS / name
    install = [program("npm"), "install", "--silent", "--no-audit", "--no-fund", "--prefix", folder]
    done = subprocess.run(
        [*map(str, install), *packages], capture_output=True, text=True, check=False
    )
    if done.returncode:
        message = f"{', '.join(packages)} cannot be installed: {done.stderr.strip()[-200:]}"
        raise Missing(message)
    return folder / "node_modules"


def output_of(command: Sequence[str | Path], **more: str) -> str:
    """Return what a program prints; ``more`` is its environment beside ours.

    Raises CalledProcessError, with what it said, if it fails.
    """
    done = subprocess.run(
        list(map(str, command)),
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, **more},
    )
    return done.stdout


def converted(
    files: Sequence[Path], ending: str, work: Path, import_filter: str = ""
) -> list[Path]:
    """Return what LibreOffice makes of the files, in the format ``ending`` (such as "pdf").

    It writes into ``work``, in one run. ``import_filter`` says how it reads them. Raises Missing if
    LibreOffice is not installed.
    """
    profile = f"-env:UserInstallation=file://{work}/profile"
    convert = [program("soffice"), profile, "--headless", "--convert-to", ending]
    read = [f"--infilter={import_filter}"] if import_filter else []
    output_of([*convert, *read, "--outdir", work, *files])
    return [work / f"{each.stem}.{ending.partition(':')[0]}" for each in files]
