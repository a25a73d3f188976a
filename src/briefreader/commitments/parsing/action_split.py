"""Places where a course of action splits into several that can be kept or broken alone."""

import re
from dataclasses import dataclass, field
from itertools import takewhile

from briefreader.commitments.parsing.action_spans import trimmed_end
from briefreader.commitments.parsing.grammar import Grammar, SplitPatterns
from briefreader.text.span import Span

_FEWEST_WORDS = 2


@dataclass(slots=True)
class _Reading:
    """What is open where an action has been read to.

    ``verb`` is the end of the verb read last, ``begin`` where its action begins; ``inside`` names
    what hides a co-ordinated verb ("aim", "relative", "means"); ``inner`` counts the aims in it,
    and the verbs of a list in it that is not closed yet; ``closed`` tells that one is.
    """

    begin: int
    verb: int
    gerund: bool
    to: bool
    noun: bool
    inside: str = ""
    inner: int = 0
    closed: bool = False
    pending: list[tuple[int, int]] = field(default_factory=list)
    cuts: list[tuple[int, int]] = field(default_factory=list)

    def hide(self, inside: str) -> None:
        """Go into words of that kind, in which co-ordinated verbs are no actions of their own."""
        self.inside, self.inner, self.closed = inside, 0, False


def split_action(folded: str, cue_end: int, end: int, grammar: Grammar) -> list[Span]:
    """Return the parts of an action: the first begins at ``cue_end``, the others at their verb.

    Every co-ordinated verb with an object of its own begins a part; not what an action is for, what
    a relative clause says, or how it is done.
    """
    patterns = grammar.splitting
    cuts = [match.span() for match in patterns.enumerated.finditer(folded, cue_end, end)]
    if not cuts and patterns.list_colon.match(folded, cue_end):
        cuts = [match.span() for match in patterns.semicolon.finditer(folded, cue_end, end)]
    if not cuts:
        that = patterns.after_that.match(folded, cue_end)
        again = patterns.and_that if that else patterns.semicolon_that
        cuts = [match.span() for match in again.finditer(folded, cue_end, end)]
    if not cuts:
        cuts = _coordinated(folded, cue_end, end, patterns)
    parts: list[Span] = []
    start = cue_end
    for cut_start, cut_end in cuts:
        if cut_start > start:
            part_end = trimmed_end(folded, start, cut_start, grammar.spans.lead_out)
            parts.append(Span(start, part_end))
        start = cut_end
    parts.append(Span(start, end))
    if any(len(part.of(folded).split()) < _FEWEST_WORDS for part in parts):
        return [Span(cue_end, end)]
    return parts


def _coordinated(
    folded: str, start: int, end: int, patterns: SplitPatterns
) -> list[tuple[int, int]]:
    """Return where co-ordinated verbs begin actions of their own, each with what joins it."""
    joints = [match.start() for match in patterns.joint.finditer(folded, start, end)]
    head = patterns.head.match(folded, start, end) if joints else None
    if head is None:
        return []
    # A cue that takes an infinitive: "and to …" runs parallel to its own.
    to = bool(patterns.infinitive.match(folded, start) or head["to"])
    known = head["word"] and (not to or patterns.verb.fullmatch(head["word"]))
    reading = _Reading(
        begin=head.start("gerund" if head["gerund"] else "noun" if head["noun"] else "word"),
        verb=head.end(),
        gerund=head["gerund"] is not None,
        to=to,
        noun=not head["gerund"] and not known,
    )
    found = patterns.event.finditer(folded, head.end(), end)
    events = list(takewhile(lambda event: event.start() <= joints[-1], found))
    last = max((number for number, each in enumerate(events) if each["closing"]), default=0)
    for number, event in enumerate(events):
        if event["aim"]:
            _aim(folded, event, reading, patterns)
        elif event["relative"]:
            reading.hide("relative")
        elif event["means"]:
            if not reading.inside:
                reading.hide("means")
        else:
            _join(folded, event, reading, patterns, last=number >= last)
    # A list of verbs need not end in "and"; one comma, or gerunds of manner, make none.
    unclosed = reading.pending if len(reading.pending) > 1 and not reading.gerund else []
    return reading.cuts + unclosed


def _aim(folded: str, event: re.Match[str], reading: _Reading, patterns: SplitPatterns) -> None:
    """Read "to (do)": what a carrier such as "work together" does, or what an action is for."""
    carrier = patterns.noun_carrier if reading.noun else patterns.carrier
    if not reading.inside and carrier.fullmatch(folded, reading.begin, event.start() - 1):
        reading.begin = event.start("doing")
        reading.verb = event.end()
        reading.to, reading.gerund, reading.noun = True, False, False
    elif reading.inside == "aim":
        reading.inner += 1
    else:
        reading.hide("aim")
        reading.verb = event.end()


def _join(
    folded: str,
    event: re.Match[str],
    reading: _Reading,
    patterns: SplitPatterns,
    *,
    last: bool,
) -> None:
    """Read a verb after "and", a comma or a semicolon; ``last`` tells that none ", and" follows."""
    if not reading.noun and patterns.no_object.fullmatch(folded, reading.verb, event.start()):
        reading.verb = event.end()
        return
    if reading.noun and event["to"] and not (reading.to or reading.inside or event["comma"]):
        # "(agreed on) the opening of a school and to train teachers".
        reading.noun, reading.to = False, True
    elif event["to"] and not reading.to and not reading.inside:
        # "…, to prevent" after a verb without "to" is what the action is for, or carries.
        if patterns.carrier.fullmatch(folded, reading.begin, event.start()):
            reading.begin, reading.to = event.end("to"), True
        else:
            reading.hide("aim")
        reading.verb = event.end()
        return
    if event["unknown"] is not None and patterns.two_objects.match(folded, reading.begin):
        # "give farmers and fishermen the right": no verb.
        return
    same = event["to"] is None and patterns.same_object.match(folded, event.end())
    if same or not _parallel(folded, event, reading, patterns, last=last):
        reading.inner = reading.inner + 1 if event["comma"] else 0
        reading.closed = not event["comma"]
        return
    place = event.start(), event.start("verb")
    if event["comma"]:
        reading.pending.append(place)
    elif event["weak"] is None:
        reading.cuts += [*reading.pending, place]
        reading.pending = []
    else:
        return
    reading.begin = event.start("verb")
    reading.verb = event.end()
    reading.hide("")


def _parallel(
    folded: str,
    event: re.Match[str],
    reading: _Reading,
    patterns: SplitPatterns,
    *,
    last: bool,
) -> bool:
    """Tell whether a joined verb stands beside the action's own, not inside what it is for."""
    to, closes = event["to"] is not None, event["closing"] is not None
    if (to and not reading.to) or (reading.noun and not to):
        return False
    if bool(event["gerund"] or event["into"]) != reading.gerund and not reading.noun:
        return False
    if not reading.inside or event["semicolon"]:
        return True
    if reading.inside == "means":
        return not reading.gerund or (closes and not reading.inner)
    if to:
        return (closes and not reading.inner) or (
            event["comma"] is not None and bool(reading.cuts or reading.pending)
        )
    if event["plain"] and reading.pending and not reading.gerund and not reading.inner and last:
        # A list that commas began ends in "and".
        return True
    if reading.inside == "relative":
        # "…, stop those who smuggle people, and open …": what commas began is closed after it.
        return closes and last and bool(reading.pending) and not reading.inner
    if not closes:
        return False
    if reading.pending or (reading.closed and not reading.inner):
        return True
    return not reading.inner and patterns.venture.match(folded, event.start("verb")) is not None
