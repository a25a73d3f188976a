"""The cluster that a batch runs on: one of this machine's own, or one that is running."""

import contextlib
import json
import logging
import os
import signal
import threading
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from uuid import uuid4

import dask
from distributed import Client, LocalCluster
from distributed.security import Security

from briefreader.batch.tasks import SIGN, ReadingPlugin
from briefreader.batch.versions import Version, version_for
from briefreader.errors import BatchError
from briefreader.translatable import mark

_HOST = "127.0.0.1"
_DASHBOARD = f"{_HOST}:8787"
PATIENCE_SECONDS = 15
_PAUSE_SECONDS = 0.1
_NO_PAGES: dict[str, Any] = {
    "distributed.scheduler.http.routes": [],
    "distributed.worker.http.routes": [],
}
"""Dask answers HTTP for its dashboard, and also without one; then with nothing at all."""
_NO_PROFILES: dict[str, Any] = {
    "distributed.worker.profile.enabled": False,
    "distributed.admin.system-monitor.gil.enabled": False,
}
"""What a dashboard would show of the workers' code, a hundred times a second."""


@contextlib.contextmanager
def local_cluster(workers: int | None, *, dashboard: bool) -> Iterator[Client]:
    """Start a scheduler and so many workers (None: one a processor) on this machine.

    They listen on 127.0.0.1 only, and talk by TLS: by certificates that are made for this run, or
    those of Dask's configuration. Raises BatchError if they cannot be started.
    """
    if dashboard and find_spec("bokeh") is None:
        raise BatchError(mark("errors", "The dashboard needs bokeh: pip install bokeh."))
    # As long as the cluster: the workers that follow killed ones are started with it too.
    with dask.config.set({} if dashboard else _NO_PAGES | _NO_PROFILES):
        cluster = _started(workers or os.cpu_count() or 1, dashboard=dashboard)
        with _quiet(), cluster, Client(cluster) as client:
            yield client


@contextlib.contextmanager
def running_cluster(scheduler: str, stop: threading.Event) -> Iterator[Client]:
    """Connect to ``scheduler``, an address, or the name of a file (.json) that a scheduler writes.

    TLS is as Dask's configuration says. Raises BatchError if no scheduler answers, or writes that
    file before ``stop`` is set.
    """
    is_file = scheduler.endswith(".json") or Path(scheduler).is_file()
    address = _address_in(Path(scheduler), stop) if is_file else scheduler
    with _quiet():
        try:
            client = Client(address, timeout=PATIENCE_SECONDS, set_as_default=False)
        except (OSError, ValueError, TimeoutError, ImportError) as error:
            raise BatchError(
                mark("errors", "{address}: no scheduler answers there ({reason})."),
                address=address,
                reason=error,
            ) from error
        with client:
            yield client


def _address_in(file: Path, stop: threading.Event) -> str:
    """Return the address in a scheduler's file, which a job may start at the same time as us."""
    end = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            return str(json.loads(file.read_text("utf-8"))["address"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            # It may be written half, too.
            if stop.wait(_PAUSE_SECONDS) or time.monotonic() > end:
                raise BatchError(
                    mark(
                        "errors", "{path}: no scheduler has written its address there ({reason})."
                    ),
                    path=file,
                    reason=error,
                ) from error


@contextlib.contextmanager
def reading_workers(client: Client, plugin: ReadingPlugin, work: Path) -> Iterator[None]:
    """Have the workers ready to read, and those that come; raises BatchError if they cannot.

    Each must see the folder ``work`` of this machine, and have this version of Briefreader; those
    that come later are found out by their first chunk.
    """
    sign = (work / SIGN, uuid4().hex)
    sign[0].write_text(sign[1], "utf-8")
    client.register_plugin(plugin)
    try:
        for worker, found in client.run(_look, sign[0], on_error="return").items():
            _check(worker, found, (sign[1], version_for(())))
        yield
    finally:
        # A cluster that goes on, or is lost, may not keep our processes.
        with contextlib.suppress(Exception):
            client.unregister_worker_plugin(plugin.name)


def _look(sign: Path) -> tuple[str | None, Version]:
    """Return what a worker sees in the output folder, and which version it has."""
    try:
        seen = sign.read_text("utf-8")
    except OSError:
        seen = None
    return seen, version_for(())


def _check(worker: str, found: object, expected: tuple[str, Version]) -> None:
    if not isinstance(found, tuple):
        raise BatchError(
            mark("errors", "The worker at {worker} has no Briefreader ({reason})."),
            worker=worker,
            reason=found,
        )
    seen, version = found
    if version != expected[1]:
        raise BatchError(
            mark(
                "errors",
                "The worker at {worker} has another version of Briefreader ({theirs}, this is "
                "{ours}): install the same everywhere.",
            ),
            worker=worker,
            theirs=" ".join(version[:3]),
            ours=" ".join(expected[1][:3]),
        )
    if seen != expected[0]:
        raise BatchError(
            mark(
                "errors",
                "The worker at {worker} does not see the output folder: it and the documents must "
                "lie where all machines see them under the same path.",
            ),
            worker=worker,
        )


def _started(workers: int, *, dashboard: bool) -> LocalCluster:
    try:
        with _no_interrupts():
            return LocalCluster(
                n_workers=workers,
                threads_per_worker=1,
                host=f"tls://{_HOST}",
                dashboard_address=_DASHBOARD if dashboard else None,
                security=_security(),
                silence_logs=logging.CRITICAL,
            )
    except (OSError, RuntimeError, TimeoutError) as error:
        raise BatchError(
            mark("errors", "The workers cannot be started ({reason})."), reason=error
        ) from error


def _security() -> Security:
    """Return what Dask's configuration says of TLS, or certificates for this run.

    Without them, every user of this machine could have the workers run what they like.
    """
    is_configured = dask.config.get("distributed.comm.tls.scheduler.cert")
    return Security() if is_configured else Security.temporary()


@contextlib.contextmanager
def _no_interrupts() -> Iterator[None]:
    """Have what is started here not end at Ctrl+C, which is for this program."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Have Dask say nothing of lost connections, of which we tell what matters."""
    # Dask's configuration gives each a level of its own.
    names = [name for name in logging.root.manager.loggerDict if name.startswith("distributed")]
    before = {logger: logger.level for logger in map(logging.getLogger, names)}
    for logger in before:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for logger, level in before.items():
            logger.setLevel(level)
