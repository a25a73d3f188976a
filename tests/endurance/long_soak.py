"""Half an hour of work in one window: what it takes of the machine stays level."""

import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from diary import entries

HERE = Path(__file__).parent
WARM_UP = 0.2
"""Of all samples: as caches fill, and features are made that are wanted for the first time."""
MOST_GROWTH = 0.1
MORE_FILES = 3
MORE_NONES = 2_000
"""Each thing that holds None counts: records and widgets come and go."""
PATIENCE_SECONDS = 300


@pytest.mark.skipif(sys.platform != "linux", reason="what a process takes is asked of Linux")
def test_long_work_takes_no_more_than_short_work(
    tmp_path: Path,
    home: dict[str, str],
    seed: int,
    size: Callable[[str, float], float],
    tell: Callable[[str], None],
) -> None:
    """Memory, open files, references to None; and no file is left over."""
    seconds = 60 * size("MINUTES", 30)
    library, diary, files = tmp_path / "lib" / "library.db", tmp_path / "diary", tmp_path / "files"
    library.parent.mkdir()
    command = [sys.executable, HERE / "soaking_person.py", library, diary, files]
    completed = subprocess.run(
        [*command, str(seed), str(seconds)],
        env=home,
        stderr=subprocess.PIPE,
        text=True,
        timeout=seconds + PATIENCE_SECONDS,
        check=False,
    )
    found = list(entries(diary))
    samples = [entry for entry in found if entry["kind"] == "sample"]
    warm = samples[int(len(samples) * WARM_UP) :]
    tenth = max(1, len(warm) // 10)
    first, last = warm[:tenth], warm[-tenth:]
    growth = middle(last, "memory") / middle(first, "memory") - 1
    dialogs = Counter(entry["name"] for entry in found if entry["kind"] == "dialog")
    errors = [e["text"] for e in found if e["kind"] == "dialog" and e["name"] == "errorDialog"]
    left = left_over(tmp_path)
    tell(f"{samples[-1]['deeds']} deeds in {seconds / 60:.0f} min, dialogs {dict(dialogs)}")
    tell(
        f"memory {middle(first, 'memory') / 1024:.0f} MB after the warm-up, "
        f"{middle(last, 'memory') / 1024:.0f} MB at the end ({growth:+.1%})"
    )
    for name in ("files", "nones", "widgets", "threads", "steps"):
        tell(f"{name}: {middle(first, name):.0f} after the warm-up, {middle(last, name):.0f}")
    tell(f"errors shown {sorted(set(errors))}; left over {left}")
    assert completed.returncode == 0, completed.stderr[-2000:]
    assert "Traceback" not in completed.stderr, completed.stderr[-3000:]
    assert growth < MOST_GROWTH
    assert middle(last, "files") <= middle(first, "files") + MORE_FILES
    assert abs(middle(last, "nones") - middle(first, "nones")) < MORE_NONES
    assert left == []


def middle(samples: Sequence[dict[str, Any]], name: str) -> float:
    """Return the median of what the samples say."""
    return float(median(each[name] for each in samples))


def left_over(folder: Path) -> list[str]:
    """Return the files that are neither the library with its backups nor what a user keeps."""
    own = {"library.db", "backups"}
    beside = [each.name for each in (folder / "lib").iterdir() if each.name not in own]
    temporary = [each.name for each in (folder / "home" / "tmp").iterdir()]
    hidden = [each.name for each in (folder / "lib").rglob(".briefreader-*")]
    return sorted({*beside, *temporary, *hidden})
