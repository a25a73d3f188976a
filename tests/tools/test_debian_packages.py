"""The set-up script that installs missing Debian packages, or says which to install."""

import shutil
import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    not (shutil.which("bash") and Path("/sbin/ldconfig").exists()), reason="needs bash and Linux"
)


@pytest.fixture
def bare_path(tmp_path: Path) -> Path:
    """Return a folder of programs that holds no package manager and no tool worth installing."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for program in ("bash", "env", "id"):
        (folder / program).symlink_to(shutil.which(program) or program)
    return folder


def setup(project: Path, path: Path, *purposes: str) -> subprocess.CompletedProcess[str]:
    """Run the script with only the programs in ``path``."""
    return subprocess.run(
        [path / "bash", project / "tools" / "debian-packages", *purposes],
        env={"PATH": str(path)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_what_cannot_be_installed_is_named_in_one_line(project: Path, bare_path: Path) -> None:
    """Without a package manager, one line names every missing package, and the script fails."""
    done = setup(project, bare_path, "screenshot")
    assert done.returncode == 1
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith("Please install")
    assert {"xvfb", "xdotool", "scrot"} <= set(line.split())


def test_what_is_there_is_not_asked_for(project: Path, bare_path: Path) -> None:
    """A tool that is on the path, from wherever it came, is not named."""
    for program in ("Xvfb", "scrot"):
        (bare_path / program).symlink_to("/bin/true")
    line = setup(project, bare_path, "screenshot").stderr
    assert "xdotool" in line
    assert "xvfb" not in line
    assert "scrot" not in line


def test_a_misspelt_purpose_is_refused(project: Path, bare_path: Path) -> None:
    """A purpose that the script does not know is wrong usage, not a set-up that is complete."""
    done = setup(project, bare_path, "tests")
    assert done.returncode == 2
    assert "unknown purpose" in done.stderr


def test_a_print_queue_is_a_purpose_of_its_own(project: Path, bare_path: Path) -> None:
    """It is no part of what tests need: where services run, installing it starts a server."""
    line = setup(project, bare_path, "print").stderr
    if not Path("/usr/sbin/cupsd").exists():
        assert "cups-daemon" in line
    assert "cups" not in setup(project, bare_path, "test").stderr
