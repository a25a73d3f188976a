"""How a batch goes, told on standard error: a line that is written anew, or lines in a log."""

import sys
import time
from typing import TYPE_CHECKING

from briefreader.cli.output import report

if TYPE_CHECKING:
    from briefreader.batch.manifest import Totals
    from briefreader.batch.progress import Progress

_LOG_SECONDS = 30


class ProgressLine:
    """Tells progress: on a terminal in one line, elsewhere in a line each half minute."""

    def __init__(self) -> None:
        self._on_terminal = sys.stderr is not None and sys.stderr.isatty()
        self._told = time.monotonic()
        self._width = 0

    def tell(self, progress: "Progress") -> None:
        """Tell how far the batch is."""
        if self._on_terminal:
            text = progress_text(progress)
            sys.stderr.write(f"\r{text.ljust(self._width)}")
            sys.stderr.flush()
            self._width = len(text)
        elif time.monotonic() - self._told > _LOG_SECONDS:
            self._told = time.monotonic()
            report(progress_text(progress))

    def end(self) -> None:
        """Leave the terminal's line for what comes next."""
        if self._on_terminal and self._width:
            sys.stderr.write(f"\r{' ' * self._width}\r")
            sys.stderr.flush()


def progress_text(progress: "Progress") -> str:
    """Return how far the batch is, in a line."""
    before = progress.known + progress.failed_before
    done = f"{before + progress.done:,}"
    of = f" of {progress.total:,}" if progress.total is not None else ""
    parts = [f"{done}{of} documents", f"{progress.rate:.1f} a second"]
    if progress.left is not None and progress.rate > 0:
        parts.append(f"{duration(progress.left / progress.rate)} left")
    if progress.failed:
        parts.append(f"{progress.failed:,} failed")
    if progress.awaited > 1:
        parts.append(f"waiting for workers, {progress.workers} of {progress.awaited} are there")
    else:
        parts.append(f"{progress.threads} at work" if progress.threads else "waiting for workers")
    return ", ".join(parts)


def summary_lines(progress: "Progress", totals: "Totals") -> str:
    """Return how a run went and what there is now, for people."""
    rate = progress.done / progress.seconds if progress.seconds else 0.0
    read = progress.done - progress.failed - progress.repeated - progress.unchanged
    counts = [
        (read, "read"),
        (progress.repeated, "with the content of another"),
        (progress.unchanged, "unchanged"),
        (progress.failed, "failed"),
        (progress.known, "done before"),
        (progress.failed_before, "failed before"),
    ]
    told = ", ".join(f"{count:,} {what}" for count, what in counts if count) or "nothing to read"
    speed = (
        f" ({duration(progress.seconds)}, {rate:.1f} documents a second)" if progress.done else ""
    )
    return (
        f"{told}{speed}\n"
        f"In all {totals.documents:,} documents with {totals.commitments:,} commitments, "
        f"{totals.failures:,} failures.\n"
    )


def duration(seconds: float) -> str:
    """Return a time as people say it, in its two largest units."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02} s"
    if whole < 86400:
        return f"{whole // 3600} h {whole % 3600 // 60:02} min"
    return f"{whole // 86400} d {whole % 86400 // 3600} h"
