"""Machines of their own: network namespaces of this one, which share a folder by SSH."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
import yaml
from distributed.security import Security

HEAD = "10.77.0.1"
BRIDGE = "brief-br"
SSH_PORT = "2222"
_NEEDED = {"ip": "iproute2", "nsenter": "util-linux", "sshd": "openssh-server", "sshfs": "sshfs"}
_SYSTEM = "/usr/sbin:/sbin"
_BEGIN = 'hostname "$1" && {} && shift && exec "$@"'


def program(name: str) -> str:
    """Return where a program of the system is; skips the test if it is not installed."""
    found = shutil.which(name, path=f"{os.environ['PATH']}:{_SYSTEM}")
    if found is None:
        pytest.skip(f"{name} is not installed (Debian: {_NEEDED.get(name, name)})")
    return found


class Machine:
    """A machine with a name and an address, that sees the shared folder over the network."""

    def __init__(self, number: int, share: Sequence[str]) -> None:
        self.name = f"brief{number}"
        self.address = f"10.77.0.{number + 1}"
        self._link = f"brief-v{number}"
        self._share = share
        _ip("netns", "add", self.name)
        _ip("link", "add", self._link, "type", "veth", "peer", "name", "eth0", "netns", self.name)
        _ip("link", "set", self._link, "master", BRIDGE, "up")
        _ip("-n", self.name, "addr", "add", f"{self.address}/24", "dev", "eth0")
        _ip("-n", self.name, "link", "set", "eth0", "up")
        _ip("-n", self.name, "link", "set", "lo", "up")
        # By its default route a program knows what address others see.
        _ip("-n", self.name, "route", "add", "default", "via", HEAD)

    def command(self, *words: object) -> list[str]:
        """Return the command that runs ``words`` there, as the same process."""
        inside = [program("nsenter"), f"--net=/run/netns/{self.name}"]
        begin = _BEGIN.format(" ".join(self._share))
        return [*inside, "unshare", "--uts", "--mount", "sh", "-c", begin, "-", self.name] + [
            str(word) for word in words
        ]

    def lose(self) -> None:
        """Have nothing come from it or to it any more."""
        _ip("link", "set", self._link, "down")

    def find(self) -> None:
        """Have its network again."""
        _ip("link", "set", self._link, "up")

    def remove(self) -> None:
        """End what runs there, and the machine."""
        listing = [program("ip"), "netns", "pids", self.name]
        while pids := subprocess.check_output(listing, text=True):
            subprocess.run(["kill", "-KILL", *pids.split()], check=False, capture_output=True)
        # The system takes its time over a namespace, with which its network would go.
        with suppress(subprocess.CalledProcessError):
            _ip("link", "delete", self._link)
        _ip("netns", "delete", self.name)


@contextmanager
def machines(count: int, shared: Path, folder: Path) -> Iterator[list[Machine]]:
    """Set up so many machines that see ``shared``; what they need is kept in ``folder``."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux can have machines of network namespaces")
    for each in _NEEDED:
        program(each)
    _ip("link", "add", BRIDGE, "type", "bridge")
    made: list[Machine] = []
    try:
        _ip("addr", "add", f"{HEAD}/24", "dev", BRIDGE)
        _ip("link", "set", BRIDGE, "up")
        with _shared_by_ssh(shared, folder) as share:
            for number in range(1, count + 1):
                made.append(Machine(number, share))  # noqa: PERF401 - each is removed again
            yield made
    finally:
        for each in made:
            each.remove()
        _ip("link", "delete", BRIDGE)


@contextmanager
def running(
    command: Sequence[str], log: Path, environment: dict[str, str] | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """Have a command run in the background."""
    with (
        log.open("ab") as file,
        subprocess.Popen(
            command, stdout=file, stderr=file, env=os.environ | (environment or {})
        ) as process,
    ):
        try:
            yield process
        finally:
            process.kill()


def with_tls(folder: Path) -> dict[str, str]:
    """Return the environment in which Dask talks by TLS only, with certificates of its own."""
    made = Security.temporary()
    files = {"ca.pem": made.tls_ca_file, "cert.pem": made.tls_client_cert}
    for name, words in (files | {"key.pem": made.tls_client_key}).items():
        (folder / name).write_text(words, "ascii")
    pair = {"cert": str(folder / "cert.pem"), "key": str(folder / "key.pem")}
    roles = dict.fromkeys(("scheduler", "worker", "client"), pair)
    tls = {"ca-file": str(folder / "ca.pem"), **roles}
    config = {"distributed": {"comm": {"require-encryption": True, "tls": tls}}}
    (folder / "dask.yaml").write_text(yaml.safe_dump(config), "utf-8")
    return {"DASK_CONFIG": str(folder / "dask.yaml")}


@contextmanager
def _shared_by_ssh(shared: Path, folder: Path) -> Iterator[list[str]]:
    """Serve ``shared``; yields the command that puts it in its place on another machine."""
    for name in ("host", "user"):
        key = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / name]
        subprocess.run(key, check=True)
    Path("/run/sshd").mkdir(exist_ok=True)
    settings = {
        "ListenAddress": HEAD,
        "Port": SSH_PORT,
        "HostKey": folder / "host",
        "AuthorizedKeysFile": folder / "user.pub",
        "PidFile": "none",
        "StrictModes": "no",
        "Subsystem": "sftp internal-sftp",
    }
    lines = [f"{name} {value}\n" for name, value in settings.items()]
    (folder / "sshd.conf").write_text("".join(lines), "utf-8")
    server = [program("sshd"), "-D", "-e", "-f", str(folder / "sshd.conf")]
    options = (
        f"port={SSH_PORT},IdentityFile={folder / 'user'},StrictHostKeyChecking=no,"
        "UserKnownHostsFile=/dev/null,reconnect,ServerAliveInterval=5,ServerAliveCountMax=3"
    )
    with running(server, folder / "sshd.log"):
        yield [program("sshfs"), f"root@{HEAD}:{shared}", str(shared), "-o", options]


def _ip(*words: str) -> None:
    subprocess.run([program("ip"), *words], check=True)
