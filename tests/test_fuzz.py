"""Spoilt inputs of all kinds are refused in words, or taken in: a few of those of long runs."""

from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest

from briefreader.errors import BriefreaderError
from effort import patience
from fuzz_inputs import input_of, seeds_for, target_of
from fuzz_targets import TARGETS, close_searched

SEED = 1
INPUTS = 250


def test_spoilt_inputs_raise_no_error_of_another_kind(tmp_path: Path) -> None:
    """Every kind has some that are taken in all the same, or nothing would be tried by it."""
    seeds = seeds_for(tmp_path, shared=False)
    taken: Counter[str] = Counter()
    for number in range(INPUTS):
        target = target_of(number, SEED)
        data = input_of(target, number, SEED, seeds)
        with patience(), suppress(BriefreaderError):
            TARGETS[target](data, tmp_path)
            taken[target] += 1
    close_searched(tmp_path)
    assert taken.keys() >= {"search", "due", "select", "jsonld", "briefstatement", "read.pdf"}


@pytest.mark.parametrize("target", sorted(TARGETS))
def test_what_is_sound_is_taken_in(target: str, tmp_path: Path) -> None:
    """What is spoilt for the test of spoilt inputs was sound before."""
    seeds = seeds_for(tmp_path, shared=False)
    TARGETS[target](seeds[target][-1], tmp_path)
    close_searched(tmp_path)
