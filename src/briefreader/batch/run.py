"""The run of a batch: what is to be read, the cluster for it, the folder of the result."""

import contextlib
import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from threading import Event, Thread

from distributed import CancelledError, Client
from distributed.comm.core import CommClosedError

from briefreader.batch.cluster import local_cluster, reading_workers, running_cluster
from briefreader.batch.dispatcher import Dispatcher, broken_off
from briefreader.batch.inputs import Input, InputList
from briefreader.batch.manifest import Known, Totals
from briefreader.batch.options import Options
from briefreader.batch.output import OutputFolder
from briefreader.batch.progress import Progress
from briefreader.batch.tasks import ReadingPlugin
from briefreader.batch.versions import version_for
from briefreader.errors import BatchError, BriefreaderError
from briefreader.translatable import mark


def run(
    inputs: InputList,
    output: OutputFolder,
    options: Options,
    tell: Callable[[Progress], None],
    stop: Event,
) -> tuple[Progress, Totals]:
    """Read all inputs that are not done, and return how it went and what is in the output now.

    ``tell`` gets the progress twice a second. Once ``stop`` is set no document is begun any more,
    and those that are read are taken in. Raises BatchError if it had to be broken off; what is done
    stays.
    """
    _check_versions(output, options)
    output.clean()
    progress = Progress()
    counter = Thread(target=_count, args=(inputs, progress, stop), daemon=True)
    counter.start()
    left = _left(inputs, output, options, progress)
    first = next(left, None)
    if first is not None:
        waiting = itertools.chain([first], left)
        try:
            with _cluster(options, stop) as client, _reading(client, output, options):
                Dispatcher(client, output, options, progress, stop).run(waiting, tell)
        except (CommClosedError, CancelledError) as error:
            raise broken_off(error) from error
    output.finish()
    return progress, output.manifest.totals()


def _check_versions(output: OutputFolder, options: Options) -> None:
    """Raise BatchError if the output has results of another version, and nobody said what then."""
    outdated = output.manifest.outdated()
    if not outdated or options.redo_changed or options.keep_changed:
        return
    number = sum(count for _, count in outdated)
    theirs = ", ".join(
        dict.fromkeys(
            f"{each.briefreader} (rules {each.detector}, words {each.resources})"
            for each, _ in outdated
        )
    )
    raise BatchError(
        mark(
            "errors",
            "{path}: {number} documents were read by another version, {theirs}; this is {ours}. "
            "--redo-changed reads just these anew, --keep-changed leaves them as they are.",
        ),
        path=output.path,
        number=number,
        theirs=theirs,
        ours=f"{version_for(()).briefreader} (rules {version_for(()).detector})",
    )


def _left(
    inputs: InputList, output: OutputFolder, options: Options, progress: Progress
) -> Iterator[Input]:
    """Yield the inputs that are to be read in this run."""
    for each in inputs.inputs():
        known = output.manifest.input(each.key)
        if known is None:
            yield each
        elif known.stamp != each.stamp:
            is_usable = not known.failed and (known.is_current or not options.redo_changed)
            yield replace(each, content=known.content if is_usable else None)
        elif _is_wanted(known, options):
            yield each
        elif known.failed:
            progress.failed_before += 1
        else:
            progress.known += 1


def _is_wanted(known: Known, options: Options) -> bool:
    """Tell whether an unchanged input is read again."""
    if options.redo_changed and not known.is_current:
        return True
    return known.failed and options.retry_failed


def _count(inputs: InputList, progress: Progress, stop: Event) -> None:
    """Count the inputs, while the first are read already."""
    counted = None
    # Whoever reads them tells what is wrong with them.
    with contextlib.suppress(BriefreaderError, OSError):
        for counted in inputs.count():  # noqa: B007 - the last is the total
            if stop.is_set():
                return
        progress.total = counted


@contextlib.contextmanager
def _cluster(options: Options, stop: Event) -> Iterator[Client]:
    if options.scheduler:
        with running_cluster(options.scheduler, stop) as client:
            yield client
    else:
        with local_cluster(options.workers, dashboard=options.dashboard) as client:
            yield client


def _reading(
    client: Client, output: OutputFolder, options: Options
) -> contextlib.AbstractContextManager[None]:
    ours = options.scheduler is None
    return reading_workers(
        client, ReadingPlugin(output.plugin, options.seconds, are_ours=ours), output.work
    )
