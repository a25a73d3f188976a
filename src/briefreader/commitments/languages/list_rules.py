"""Rules for lists: what tells their items, and which lead-in promises nothing of its own."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ListRules:
    """Patterns over folded text.

    ``item`` begins a paragraph that goes on with a lead-in even without a list marker;
    ``empty_lead`` is all that follows the cue of a lead-in which says nothing of its own;
    ``soft_item`` matches the cue of a lead-in and the item after it where that is only intended;
    ``lead_out`` joins an item to the next one.
    """

    item: re.Pattern[str]
    empty_lead: re.Pattern[str]
    soft_item: re.Pattern[str] = re.compile("(?!)")
    lead_out: re.Pattern[str] = re.compile("(?!)")
