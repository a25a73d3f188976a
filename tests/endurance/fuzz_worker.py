"""Feeds a part of the inputs to their targets, and writes down what went wrong.

A program of its own: ``python fuzz_worker.py SEED FIRST END STEP FOLDER``. In FOLDER ``now`` names
the input under way, so that whoever finds this process dead knows of which, ``done`` counts by
target, and each finding gets a file.
"""

import json
import resource
import signal
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Never

from briefreader.errors import BriefreaderError
from briefreader.services.importing.reading_process import MAX_MEMORY
from fuzz_inputs import input_of, seeds_for, target_of
from fuzz_targets import TARGETS

LONGEST_SECONDS = 2.0
"""Of the processor's time."""
_DEAD_SECONDS = 10.0
"""Of the processor's time, after which the process is ended: Python may get no say."""
_STACK_LINES = 12


class Hangs(BaseException):
    """An input takes too long; not for those who catch all errors."""


def interrupt(*_: object) -> Never:
    """Break off what takes too long, where Python gets a say."""
    raise Hangs


seed, first, end, step = map(int, sys.argv[1:5])
folder = Path(sys.argv[5])
resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
signal.signal(signal.SIGVTALRM, interrupt)
signal.signal(signal.SIGPROF, signal.SIG_DFL)
seeds = seeds_for(folder)
now, done = folder / "now", folder / "done"
counts: Counter[str] = Counter(json.loads(done.read_text()) if done.exists() else {})
# What is shared by all inputs is no part of one.
for name, inputs in seeds.items():
    try:
        TARGETS[name](inputs[0], folder)
    except BriefreaderError:
        continue
for number in range(first, end, step):
    target = target_of(number, seed)
    data = input_of(target, number, seed, seeds)
    now.write_text(f"{number} {target}")
    signal.setitimer(signal.ITIMER_PROF, _DEAD_SECONDS)
    signal.setitimer(signal.ITIMER_VIRTUAL, LONGEST_SECONDS)
    began = time.thread_time()
    found = ""
    try:
        TARGETS[target](data, folder)
        counts[f"{target}: taken"] += 1
    except BriefreaderError as error:
        str(error)
        counts[f"{target}: refused"] += 1
    except MemoryError:
        counts[f"{target}: memory"] += 1
    except Hangs:
        found = "hangs\n" + traceback.format_exc(limit=-_STACK_LINES)
    except BaseException:
        found = traceback.format_exc(limit=-_STACK_LINES)
    for timer in (signal.ITIMER_VIRTUAL, signal.ITIMER_PROF):
        signal.setitimer(timer, 0)
    took = time.thread_time() - began
    if not found and took > LONGEST_SECONDS:
        found = f"took {took:.1f} s of the processor\n"
    if found:
        (folder / f"found-{number}-{target}").write_bytes(data)
        (folder / f"found-{number}-{target}.why").write_text(found)
    if number // step % 200 == 0:
        done.write_text(json.dumps(counts))
done.write_text(json.dumps(counts))
now.unlink(missing_ok=True)
