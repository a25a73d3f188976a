"""Confidence of a detection: its rule's judgement, calibrated on statements coded by hand."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from briefreader.commitments.toml_values import parse_toml
from briefreader.errors import ResourceError
from briefreader.translatable import mark

WHAT = "confidence"
_NEAREST = 1e-3
"""A rule is never taken to be surer than one in a thousand."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """Maps what a rule is judged to be worth to the share of such detections that are right.

    The map is Platt's: a logistic function of the log-odds (J. Platt, Probabilistic Outputs for
    Support Vector Machines, 1999), so that order is kept; ``slope`` 1 and ``offset`` 0 change
    nothing.
    """

    slope: float = 1.0
    offset: float = 0.0

    def of(self, judged: float) -> float:
        """Return the confidence, from 0 to 1 with two decimals, of a judgement from 0 to 1."""
        return round(1 / (1 + math.exp(-self.slope * log_odds(judged) - self.offset)), 2)


def log_odds(share: float) -> float:
    """Return the logarithm of the odds of a share from 0 to 1, which may not be quite 0 or 1."""
    kept = min(1 - _NEAREST, max(_NEAREST, share))
    return math.log(kept / (1 - kept))


def parse_calibrations(toml_text: str) -> Mapping[str, Calibration]:
    """Return the calibrations written in ``toml_text`` by language code, a table each.

    Raises ResourceError naming the language whose entry has a mistake.
    """
    entries = parse_toml(toml_text, WHAT)
    return {code: _calibration(entry, f"{WHAT}: {code}") for code, entry in entries.items()}


def _calibration(entry: object, where: str) -> Calibration:
    table = entry if isinstance(entry, dict) else {}
    values = [table.get("slope"), table.get("offset")]
    slope, offset = (float(each) if isinstance(each, (int, float)) else math.nan for each in values)
    if not (slope > 0 and math.isfinite(slope) and math.isfinite(offset)):
        raise ResourceError(
            mark("errors", "{what}: slope must be a number above 0 and offset a number"), what=where
        )
    return Calibration(slope, offset)
