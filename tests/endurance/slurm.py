"""SLURM with machines of ours as its nodes."""

import os
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from batches import PROGRAM
from machines import HEAD, Machine, program, running

from waiting import wait_for

_HEAD_NAME = "brief-head"
_ON_HEAD = ["unshare", "--uts", "sh", "-c", 'hostname "$0" && exec "$@"', _HEAD_NAME]
_SETTINGS = """\
ClusterName=brief
SlurmctldHost={head}({address})
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket={folder}/munge.socket
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool.%n
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd.%n.pid
SelectType=select/cons_tres
SelectTypeParameters=CR_Core_Memory
"""


class Slurm:
    """A cluster of machines that take jobs."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment

    def run(self, *command: str, cwd: Path | None = None) -> str:
        """Run a command on the machine that jobs are submitted on; returns what it printed."""
        done = subprocess.run(
            [*_ON_HEAD, *command],
            env=self._environment,
            cwd=cwd,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        return done.stdout

    def wait(self, seconds: float) -> None:
        """Wait until no job is left."""
        wait_for(lambda: not self.run("squeue", "--noheader").strip(), seconds=seconds)


@contextmanager
def slurm_on(nodes: Sequence[Machine], folder: Path) -> Iterator[Slurm]:
    """Start SLURM; skips the test if it is not installed (slurmctld, slurmd, munge)."""
    daemons = {name: program(name) for name in ("munged", "slurmctld", "slurmd", "sbatch")}
    for name in ("state", *(f"spool.{each.name}" for each in nodes)):
        (folder / name).mkdir()
    (folder / "munge.key").write_bytes(os.urandom(128))
    (folder / "munge.key").chmod(0o400)
    settings = _SETTINGS.format(head=_HEAD_NAME, address=HEAD, folder=folder)
    cores = os.cpu_count() or 1
    for each in nodes:
        settings += f"NodeName={each.name} NodeAddr={each.address} CPUs={cores} RealMemory=6000\n"
    names = ",".join(each.name for each in nodes)
    settings += f"PartitionName=main Nodes={names} Default=YES MaxTime=INFINITE State=UP\n"
    (folder / "slurm.conf").write_text(settings, "utf-8")
    path = f"{PROGRAM.parent}:{os.environ['PATH']}"
    own = {"SLURM_CONF": str(folder / "slurm.conf"), "PATH": path}
    munge = [daemons["munged"], "--foreground", "--force"] + [
        f"--{what}={folder / f'munge.{end}'}"
        for what, end in {
            "socket": "socket", "key-file": "key", "pid-file": "pid",
            "log-file": "log", "seed-file": "seed",
        }.items()
    ]  # fmt: skip
    log = folder / "slurm.log"
    with ExitStack() as stack:
        stack.enter_context(running(munge, log))
        wait_for((folder / "munge.socket").is_socket)
        stack.enter_context(running([*_ON_HEAD, daemons["slurmctld"], "-D"], log, own))
        for each in nodes:
            there = each.command(daemons["slurmd"], "-D", "-N", each.name)
            stack.enter_context(running(there, log, own))
        made = Slurm(os.environ | own)
        idle = ("sinfo", "--noheader", "--Node", "--states=idle")
        wait_for(lambda: made.run(*idle).count("\n") == len(nodes), "nodes", seconds=60)
        yield made
