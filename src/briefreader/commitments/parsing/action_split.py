"""Places where a course of action splits into several that can be kept or broken alone."""

import re
from dataclasses import dataclass, field

from briefreader.commitments.parsing.action_spans import trimmed_end
from briefreader.commitments.parsing.grammar import (
    ACTION_VERBS,
    CARRIER,
    NAMING_VERBS,
    NOUN_CARRIER,
    PLAIN_VERBS,
    VENTURES,
    VERBS,
)
from briefreader.text.span import Span

_ADVERB = r"(?:(?:\w+ly|further|also|together|better|then|thus|not|therefore|hereby|now|all|both|each),? ){0,2}"
_DETERMINED = (
    r"(?= (?:the|our|their|its|his|her|an?|this|these|those|all|each|every|any|more|new|further|"
    r"additional|joint|such|relevant|other|as many|up to|\d+|information|data|views|experiences?|"
    r"intelligence|best practices|knowledge|expertise|lessons|know-how|assessments)\b)"
)
_BASE = (
    rf"(?:{ACTION_VERBS}\b(?! (?:of|by)\b|[;:.]|$)"
    rf"|{NAMING_VERBS}(?:{_DETERMINED}|(?=,? and {ACTION_VERBS}\b)))"
)
_GERUND = (
    r"(?!(?:including|regarding|concerning|following|during|being|having|according|excluding|"
    r"notwithstanding|pending|training|funding|financing|banking|planning|housing|mining|"
    r"manufacturing|farming|fishing|shipping|trafficking|laundering|smuggling|engineering|"
    r"processing|learning|testing|trading|policing|taking into|bearing|noting|recogni[sz]ing|"
    r"welcoming|emphasi[sz]ing|stressing|underlining|recalling|acknowledging|resulting|"
    r"ranging|starting|beginning|lasting|existing|remaining|ongoing|emerging|developing (?:countries|"
    r"nations|world|states)|using|depending|building on|drawing on)\b)"
    r"\w{2,}ing\b(?! (?:of|and|by)\b|[,;:.]|$)"
)
_EVENT = re.compile(
    rf"(?P<join>; ?(?:and )?|,? (?:and|as well as)(?: also| further| then)?(?:, [^,;]{{1,40}},)? |,? (?=nor )|, )"
    rf"(?P<verb>(?:nor )?(?:(?P<to>to ){_ADVERB}(?:{VERBS}\b|(?P<into>{_GERUND}))|{_ADVERB}(?:{_BASE}"
    rf"|(?P<gerund>{_GERUND})|(?P<weak>{NAMING_VERBS}\b(?! (?:of|by|for|in|on|and|or)\b|[,;:.]|$)))))"
    rf"|\b(?P<aim>(?:in order |so as )?to (?!(?:the|our|their|its|his|her|an?|this|these|those|all|each|"
    rf"both|\w+ing)\b)(?:not )?(?:\w+ly |further |jointly |better )?(?:{VERBS}|{PLAIN_VERBS})\b)"
    r"|\b(?P<relative>(?<!\bto )(?<!\bof )(?<!\bfor )(?<!\bwith )(?<!\bthan )that|which|who|whom|whose|where|whereby|how|whether|what)\b"
    r"|\b(?P<means>(?:by|through|of|in|for|from|on|towards?|at|with|without|while|when|including|"
    r"including (?:by|through)) (?:\w+ly )?\w{2,}ing\b)"
)
_ENUMERATED = re.compile(r"[;,] (?:and )?\((?:\d|[a-h]|[ivx]{1,4})\) ")
_SEMICOLON = re.compile(r"; (?:and )?")
_THAT_AFTER_SEMICOLON = re.compile(r"; (?:and )?(?=that (?:\w+ ){1,4})")
_THAT_TOO = re.compile(r"(?:; (?:and )?|,? and (?:also )?)(?=that (?:\w+ ){1,4})")
_HEAD = re.compile(
    rf"(?: ?:)?(?:, [^,;]{{1,80}},)? ?(?:(?P<to>to|in|for|of|on|towards?) )?(?:not )?{_ADVERB}"
    rf"(?:(?P<gerund>\w{{2,}}ing)\b|(?P<noun>(?:the|our|their|its|an?|this|these|all|both)\b)|(?P<word>[\w-]+))"
)
_NO_OBJECT = re.compile(
    r"(?:[ ,]*(?:\w+ly|often|together|further|jointly|up|out|on|upon|with|in|to|for|against|more|"
    r"better|again|and|or)\b)*[ ,]*"
)
_VERB = re.compile(
    rf"{VERBS}|{PLAIN_VERBS}|work|carry|end|focus|phase|scale|set|speed|stand|step|exchange"
)
_SAME_OBJECT = re.compile(r" (?:it|them)\b(?! (?:[\w'-]+ ){4})")
_FEWEST_WORDS = 2


@dataclass(slots=True)
class _Reading:
    """What is open where an action has been read to.

    ``verb`` is the end of the verb read last, ``begin`` where its action begins; ``inside`` names
    what hides a co-ordinated verb ("aim", "relative", "means"); ``inner`` counts the aims in it, and
    the verbs of a list in it that is not closed yet; ``closed`` tells that one is.
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


def split_action(folded: str, cue_end: int, end: int, *, infinitive: bool) -> list[Span]:
    """Return the parts of an action: the first begins at ``cue_end``, the others at their verb.

    Every co-ordinated verb with an object of its own begins a part; not what an action is for, what
    a relative clause says, or how it is done. ``infinitive`` tells that the cue ends in "to", so
    that "and to …" runs parallel to it.
    """
    cuts = [match.span() for match in _ENUMERATED.finditer(folded, cue_end, end)]
    if not cuts and folded.startswith((":", " :", " to:"), cue_end):
        cuts = [match.span() for match in _SEMICOLON.finditer(folded, cue_end, end)]
    if not cuts:
        that = folded.endswith("that", 0, cue_end) or folded.startswith(" that ", cue_end)
        again = _THAT_TOO if that else _THAT_AFTER_SEMICOLON
        cuts = [match.span() for match in again.finditer(folded, cue_end, end)]
    if not cuts:
        cuts = _coordinated(folded, cue_end, end, infinitive=infinitive)
    parts: list[Span] = []
    start = cue_end
    for cut_start, cut_end in cuts:
        if cut_start > start:
            parts.append(Span(start, trimmed_end(folded, start, cut_start)))
        start = cut_end
    parts.append(Span(start, end))
    if any(len(part.of(folded).split()) < _FEWEST_WORDS for part in parts):
        return [Span(cue_end, end)]
    return parts


def _coordinated(folded: str, start: int, end: int, *, infinitive: bool) -> list[tuple[int, int]]:
    """Return where co-ordinated verbs begin actions of their own, each with what joins it."""
    head = _HEAD.match(folded, start, end)
    if head is None:
        return []
    to = infinitive or head["to"] == "to"
    known = head["word"] and (not to or _VERB.fullmatch(head["word"]))
    reading = _Reading(
        begin=head.start("gerund" if head["gerund"] else "noun" if head["noun"] else "word"),
        verb=head.end(),
        gerund=head["gerund"] is not None,
        to=to,
        noun=not head["gerund"] and not known,
    )
    for event in _EVENT.finditer(folded, head.end(), end):
        if event["aim"]:
            _aim(folded, event, reading)
        elif event["relative"]:
            reading.hide("relative")
        elif event["means"]:
            if not reading.inside:
                reading.hide("means")
        else:
            _join(folded, event, reading)
    return reading.cuts


def _aim(folded: str, event: re.Match[str], reading: _Reading) -> None:
    """Read "to (do)": what a carrier such as "work together" does, or what an action is for."""
    carrier = NOUN_CARRIER if reading.noun else CARRIER
    if not reading.inside and carrier.fullmatch(folded, reading.begin, event.start() - 1):
        reading.begin = event.start("aim") + len("to ")
        reading.verb = event.end()
        reading.to, reading.gerund, reading.noun = True, False, False
    elif reading.inside == "aim":
        reading.inner += 1
    else:
        reading.hide("aim")
        reading.verb = event.end()


def _join(folded: str, event: re.Match[str], reading: _Reading) -> None:
    """Read a verb after "and", a comma or a semicolon."""
    if not reading.noun and _NO_OBJECT.fullmatch(folded, reading.verb, event.start()):
        reading.verb = event.end()
        return
    same = event["to"] is None and _SAME_OBJECT.match(folded, event.end())
    if same or not _parallel(folded, event, reading):
        reading.inner = reading.inner + 1 if event["join"] == ", " else 0
        reading.closed = event["join"] != ", "
        return
    place = event.start(), event.start("verb")
    if event["join"] == ", ":
        reading.pending.append(place)
    elif event["weak"] is None:
        reading.cuts += [*reading.pending, place]
        reading.pending = []
    else:
        return
    reading.begin = event.start("verb")
    reading.verb = event.end()
    reading.hide("")


def _parallel(folded: str, event: re.Match[str], reading: _Reading) -> bool:
    """Tell whether a joined verb stands beside the action's own, not inside what it is for."""
    to, join = event["to"] is not None, event["join"]
    if (to and not reading.to) or (reading.noun and not to):
        return False
    if bool(event["gerund"] or event["into"]) != reading.gerund and not reading.noun:
        return False
    if not reading.inside or join.startswith(";"):
        return True
    closes = join != ", " and (join.startswith(",") or "as well as" in join)
    if reading.inside == "means":
        return not reading.gerund or (closes and not reading.inner)
    if to:
        return (closes and not reading.inner) or (
            join == ", " and bool(reading.cuts or reading.pending)
        )
    if reading.inside == "relative" or not closes:
        return False
    if reading.pending or (reading.closed and not reading.inner):
        return True
    return not reading.inner and VENTURES.match(folded, event.start("verb")) is not None
