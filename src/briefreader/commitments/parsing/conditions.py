"""Conditions: the words by which a commitment holds only if something else happens."""

import re
from dataclasses import dataclass

from briefreader.commitments.parsing.openings import SoughtPattern


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionPatterns:
    """What makes a commitment hold only if something else happens; over folded text.

    ``leading`` matches at the beginning of a sentence, before the party.
    """

    condition: SoughtPattern
    leading: re.Pattern[str]


def is_conditional(
    folded: str, sentence: int, start: int, end: int, patterns: ConditionPatterns
) -> bool:
    """Tell whether the commitment at ``folded[start:end]`` depends on a condition.

    The condition stands in its words, or opens the sentence (which begins at ``sentence``) before
    the party: "Subject to approval, Norway will …".
    """
    if any(patterns.condition.find(folded, start, end)):
        return True
    leading = patterns.leading.match(folded, sentence, start)
    return leading is not None and folded[sentence:start].rstrip().endswith(",")
