"""Rules for lists: what tells their items, and which lead-in promises nothing of its own."""

import re
from dataclasses import dataclass

from briefreader.commitments.model import Strength


@dataclass(frozen=True, slots=True)
class ListRules:
    """Patterns over folded text.

    ``item`` begins a paragraph that goes on with a lead-in even without a list marker;
    ``empty_lead`` is all that follows the cue of a lead-in which says nothing of its own;
    ``soft_item`` matches the cue of a lead-in and the item after it where that is only intended;
    ``idle_item`` begins an item that only notes, thanks or asks, whatever the lead-in says;
    ``intended_item`` one that only expresses an intention, ``restated_item`` one that says again;
    ``lead_out`` joins an item to the next one.
    """

    item: re.Pattern[str]
    empty_lead: re.Pattern[str]
    soft_item: re.Pattern[str] = re.compile("(?!)")
    idle_item: re.Pattern[str] = re.compile("(?!)")
    intended_item: re.Pattern[str] = re.compile("(?!)")
    restated_item: re.Pattern[str] = re.compile("(?!)")
    lead_out: re.Pattern[str] = re.compile("(?!)")

    def strength_of(self, cue: str, item: str, lead: Strength) -> Strength | None:
        """Return how firm a folded item is under the cue of a lead-in, None if it promises nothing.

        ``lead`` is the strength of the lead-in.
        """
        if self.idle_item.match(item):
            return None
        if self.restated_item.match(item):
            return Strength.REAFFIRMED
        soft = self.soft_item.match(f"{cue} {item}") or self.intended_item.match(item)
        return Strength.INTENT if soft else lead
