"""Finds the commitments of a statement: where they stand, who makes them, how firmly, by when."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from briefreader.commitments.actions import action_end, antecedent_start, split_action, trimmed_end
from briefreader.commitments.cast import Cast, read_cast
from briefreader.commitments.clauses import read_clauses
from briefreader.commitments.conditions import is_conditional
from briefreader.commitments.confidence import Calibration
from briefreader.commitments.due import find_due, find_opening_due
from briefreader.commitments.gazetteer import Gazetteer
from briefreader.commitments.grammar import VERBS
from briefreader.commitments.judging import Clause
from briefreader.commitments.lexicon import Cue, Lexicon
from briefreader.commitments.mentions import Kind
from briefreader.commitments.model import Detection, Metadata, Strength
from briefreader.commitments.taxonomy import Taxonomy
from briefreader.commitments.theming import Hit, ThemeScorer, weigh
from briefreader.text.folding import fold
from briefreader.text.paragraphs import paragraph_at, paragraph_spans
from briefreader.text.sentences import sentence_spans
from briefreader.text.span import Span

Progress = Callable[[int, int], None]

_MARK = re.compile(r"(?:[-–—•‣◦▪●*§]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)])\s+")
_ITEM = re.compile(rf"(?:to )?(?:also |further |jointly )?{VERBS}\b(?! ?:)")
"""Under a lead-in with the cue ("We hereby declare to:"), also paragraphs without a mark."""
_LONGEST_HEADING = 110
_LONGEST_CONTEXT = 1500
_NEAR = 600
_SHORTEST_ACTION = 6
_SHORT_VERB = 12
"""In ", which we stand ready to support" so few follow the cue: its object is before."""
_UNCHANGED = Calibration()
_TITLE_WEIGHT = 0.8
_HEADING_WEIGHT = 2.0
_PARAGRAPH_WEIGHT = 1.0
"""How much a title, a heading and a paragraph may add to a theme; a term itself counts 0.5 to 3."""
_EMPTY_LEAD = re.compile(
    r"(?:to|on|that|will|shall|(?:to do |to |on )?(?:the )?following(?: \w+)?"
    r"|(?:the )?following (?:areas of )?(?:actions|commitments|measures|steps|points|priorities)"
    r")?:?\s*"
)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where detection stands: what of the text around a sentence bears on it."""

    number: int
    paragraph: Span
    heading: str
    lead: Detection | None


class Detector:
    """Detects commitments with a lexicon, a taxonomy and a gazetteer; it keeps no other state.

    ``calibration`` turns what the rules judge into a confidence.
    """

    def __init__(
        self,
        lexicon: Lexicon,
        taxonomy: Taxonomy,
        gazetteer: Gazetteer,
        calibration: Calibration = _UNCHANGED,
    ) -> None:
        self.lexicon = lexicon
        self.taxonomy = taxonomy
        self.gazetteer = gazetteer
        self.calibration = calibration
        self.scorer = ThemeScorer(taxonomy)

    def detect(
        self, text: str, metadata: Metadata, progress: Progress | None = None
    ) -> tuple[Detection, ...]:
        """Return the commitments of the normalised ``text`` in its order.

        ``progress`` is called with the number of paragraphs read and their total.
        """
        statement = _Statement(self, text, metadata)
        paragraphs = statement.paragraphs
        found: list[Detection] = []
        for number, paragraph in enumerate(paragraphs, start=1):
            found.extend(statement.read(number, paragraph))
            if progress and (number % 64 == 0 or number == len(paragraphs)):
                progress(number, len(paragraphs))
        return tuple(
            replace(each, confidence=self.calibration.of(each.confidence))
            for each in sorted(found, key=lambda each: each.span)
        )

    def describe(self, text: str, span: Span, metadata: Metadata) -> Detection:
        """Return the labels of ``span``, which the user marked as a commitment.

        Without a known cue in it the cue is empty, the rule ``by hand`` and the strength firm.
        """
        return _Statement(self, text, metadata).describe(span)


class _Statement:
    """One statement while it is read, paragraph by paragraph."""

    def __init__(self, detector: Detector, text: str, metadata: Metadata) -> None:
        self._detector = detector
        self._text = text
        self._folded = fold(text)
        self._metadata = metadata
        self._cast: Cast = read_cast(text, detector.gazetteer, metadata.parties)
        self._heading = metadata.title
        self._lead: Detection | None = None
        self._single: tuple[str, ...] = ()
        self._scored: dict[str, dict[str, float]] = {}
        self._hits: tuple[Span | None, list[Hit]] = (None, [])
        self._around: dict[str, float] = {}
        self.paragraphs = paragraph_spans(text)

    def read(self, number: int, paragraph: Span) -> Iterator[Detection]:
        """Yield the commitments of the paragraph with this number."""
        words = paragraph.of(self._text)
        mark = _MARK.match(words)
        body = Span(paragraph.start + (mark.end() if mark else 0), paragraph.end)
        item = bool(mark) or (self._lead is not None and bool(_ITEM.match(fold(words))))
        if not item and _is_heading(words):
            self._heading, self._lead = words, None
            return
        place = _Place(number, paragraph, self._heading, self._lead if item else None)
        found: list[Detection] = []
        for position, sentence in enumerate(sentence_spans(self._text, body)):
            listed = item and position == 0
            found.extend(
                self._conditioned(each, sentence.start)
                for each in self._sentence(sentence, place, listed=listed)
            )
        if item and self._lead and not found:
            promised = self._item(body, place)
            found.extend([self._conditioned(promised, body.start)] if promised else [])
        if words.endswith(":"):
            empty = found and self._is_empty(found[-1], paragraph.end)
            self._lead = found[-1] if empty else None
            if empty:
                found.pop()
        elif not item:
            self._lead = None
        yield from found

    def describe(self, span: Span) -> Detection:
        """Return the labels of ``span``."""
        number = paragraph_at(self.paragraphs, span.start) if self.paragraphs else 1
        paragraph = self.paragraphs[number - 1] if self.paragraphs else span
        for earlier in self.paragraphs[: number - 1]:
            words = earlier.of(self._text)
            if len(words) <= _LONGEST_HEADING and _is_heading(words):
                self._heading = words
        place = _Place(number, paragraph, self._heading, None)
        inside = [
            clause
            for sentence in sentence_spans(self._text, paragraph)
            if sentence.overlaps(span)
            for clause in self._clauses(sentence, listed=True)
            if clause.commits and span.start <= clause.head.start < span.end
        ]
        if inside:
            made = self._detection(inside[0], span, place, span.start)
            return self._conditioned(replace(made, confidence=1.0), span.start)
        mentions = self._cast.finder.find(self._text, self._folded, span.start, span.end)
        named = [each for each in mentions[:1] if each.kind not in (Kind.BODY, Kind.IT)]
        plain = Detection(
            span=span,
            paragraph=number,
            cue="",
            rule="by hand",
            strength=Strength.FIRM,
            actors=self._cast.actors(named, ()) if named else self._metadata.parties,
            themes=self._themes(span, place),
            due=find_due(self._text, self._folded, span.start, span.end, self._metadata.date),
            confidence=1.0,
        )
        return self._conditioned(plain, span.start)

    def _conditioned(self, found: Detection, sentence: int) -> Detection:
        """Return ``found``, marked if it holds only on a condition; ``sentence`` is its start."""
        conditional = is_conditional(self._folded, sentence, found.span.start, found.span.end)
        return replace(found, conditional=True) if conditional else found

    def _clauses(self, sentence: Span, *, listed: bool) -> list[Clause]:
        return read_clauses(
            self._text, self._folded, sentence, self._detector.lexicon, self._cast, listed=listed
        )

    def _sentence(self, sentence: Span, place: _Place, *, listed: bool) -> Iterator[Detection]:
        clauses = self._clauses(sentence, listed=listed)
        last_end = sentence.start
        for position, clause in enumerate(clauses):
            self._remember(clause)
            if not clause.commits or clause.begin < last_end:
                continue
            cue = clause.head.entry
            own = isinstance(cue, Cue) and cue.own
            limit = next(_cuts(clauses, position + 1, own=own), sentence.end)
            if clause.subject.subordinate == "which":
                comma = self._folded.find(", ", clause.head.end, limit)
                limit = comma if comma > 0 else limit
            limit = max(limit, clause.head.end)
            end = action_end(self._folded, clause.head.end, limit)
            end = max(end, trimmed_end(self._folded, clause.begin, clause.head.end))
            short = end - clause.head.end < _SHORTEST_ACTION
            leads = self._folded.startswith(":", sentence.end - 1)
            if short and not leads and clause.subject.subordinate != "which":
                continue
            opening = Span(last_end, clause.begin)
            yield from self._parts(clause, end, place, opening)
            last_end = end

    def _parts(self, clause: Clause, end: int, place: _Place, opening: Span) -> Iterator[Detection]:
        """Yield the actions under one cue; ``opening`` is what stands before its clause."""
        cue_end = min(clause.head.end, end)
        infinitive = self._folded[cue_end - 3 : cue_end] in (
            " to",
            "to ",
        ) or self._folded.startswith(" to ", cue_end)
        parts = split_action(self._folded, cue_end, end, infinitive=infinitive)
        begin = clause.begin
        if clause.subject.subordinate == "which" and end - cue_end <= _SHORT_VERB:
            begin = antecedent_start(self._folded, place.paragraph.start, begin)
        spans = [Span(begin, parts[0].end), *parts[1:]]
        said = self._metadata.date
        for span in spans:
            if span.start < span.end:
                found = self._detection(clause, span, place, span.start)
                if found.due is None and span is spans[0] and opening:
                    due = find_opening_due(self._text, self._folded, opening, said)
                    found = replace(found, due=due) if due else found
                yield found

    def _remember(self, clause: Clause) -> None:
        """Remember whom "he" or "she" means in the following clauses."""
        mentions = clause.subject.mentions
        if len(mentions) != 1:
            return
        kind = mentions[0].kind
        if kind in (Kind.PERSON, Kind.PARTY):
            self._single = self._cast.actors(mentions, ())
        elif kind not in (Kind.SINGLE, Kind.IT):
            self._single = ()

    def _detection(self, clause: Clause, span: Span, place: _Place, start: int) -> Detection:
        cue = clause.head.entry
        strength = cue.strength if isinstance(cue, Cue) else Strength.FIRM
        if clause.restated:
            strength = Strength.REAFFIRMED
        actors = (
            self._cast.actors(clause.mentions, self._single or self._last_person(clause))
            if clause.mentions
            else self._metadata.parties
        )
        due_from = (
            max(start, min(clause.head.end, span.end)) if start <= clause.head.start else start
        )
        return Detection(
            span=span,
            paragraph=place.number,
            cue=self._text[clause.head.start : clause.head.end].strip(),
            rule=cue.name,
            strength=strength,
            actors=actors,
            themes=self._themes(
                Span(due_from, span.end) if span.end - due_from > 12 else span, place
            ),
            due=find_due(self._text, self._folded, due_from, span.end, self._metadata.date),
            confidence=round(min(1.0, clause.confidence), 2),
        )

    def _last_person(self, clause: Clause) -> tuple[str, ...]:
        """Return whom "he" or "she" in ``clause`` means if no subject before it was one person."""
        if not any(mention.kind is Kind.SINGLE for mention in clause.mentions):
            return ()
        low = max(0, clause.begin - _NEAR)
        mentions = self._cast.finder.find(self._text, self._folded, low, clause.begin)
        people = [mention for mention in mentions if mention.kind is Kind.PERSON]
        return self._cast.actors(people[-1:], ()) if people else ()

    def _item(self, body: Span, place: _Place) -> Detection | None:
        """Return the commitment that a list item makes under a lead-in that carries the cue."""
        lead = self._lead
        if lead is None:
            return None
        end = trimmed_end(self._folded, body.start, body.end)
        if end - body.start < 12:
            return None
        span = Span(body.start, end)
        return replace(
            lead,
            span=span,
            paragraph=place.number,
            themes=self._themes(span, place),
            due=find_due(self._text, self._folded, span.start, span.end, self._metadata.date),
            confidence=round(lead.confidence * 0.85, 2),
        )

    def _is_empty(self, lead: Detection, end: int) -> bool:
        """Tell whether a lead-in says nothing but that the list which follows is promised."""
        at = self._folded.find(fold(lead.cue), lead.span.start) + len(lead.cue)
        return bool(_EMPTY_LEAD.fullmatch(self._folded[at:end].strip()))

    def _themes(self, span: Span, place: _Place) -> tuple[str, ...]:
        scorer = self._detector.scorer
        if self._hits[0] != place.paragraph:
            self._hits = (
                place.paragraph,
                scorer.hits(self._text, self._folded, place.paragraph),
            )
            near = Span(place.paragraph.start, place.paragraph.start + _LONGEST_CONTEXT)
            self._around = weigh(self._folded, near, self._hits[1])
        context = [
            (self._scores(self._metadata.title), _TITLE_WEIGHT),
            (self._around, _PARAGRAPH_WEIGHT),
        ]
        if place.heading != self._metadata.title:
            context.append((self._scores(place.heading), _HEADING_WEIGHT))
        return scorer.themes(weigh(self._folded, span, self._hits[1]), context)

    def _scores(self, text: str) -> dict[str, float]:
        """Return the scores of a title or heading, reckoned once."""
        if text not in self._scored:
            self._scored[text] = self._detector.scorer.scores(text)
        return self._scored[text]


def _cuts(clauses: Sequence[Clause], first: int, *, own: bool) -> Iterator[int]:
    """Yield where clauses from the ``first`` on begin that end the action before them.

    ``own`` tells that the one before them ("agreed that") binds a clause itself.
    """
    bound = own and first < len(clauses) and not clauses[first].subject.subordinate
    for number in range(first + bound, len(clauses)):
        clause = clauses[number]
        if clause.cuts and not (bound and clause.subject.subordinate):
            yield clause.begin


def _is_heading(words: str) -> bool:
    return len(words) <= _LONGEST_HEADING and not words.endswith((".", ":", ";", ",", "?", "!"))
