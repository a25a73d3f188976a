"""Parser of statements by paragraph: headings, lists and their lead-ins, sentences."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefreader.commitments.attributes.attribute_extraction import (
    AttributeExtractor,
    SentencePlace,
)
from briefreader.commitments.attributes.themes import ThemeScorer
from briefreader.commitments.findings import Detection, Metadata
from briefreader.commitments.metadata.gazetteer import Gazetteer
from briefreader.commitments.metadata.statement_metadata import latest_past_date
from briefreader.commitments.parsing.action_spans import (
    action_end,
    antecedent_start,
    split_action,
    trimmed_end,
)
from briefreader.commitments.parsing.clause import Clause
from briefreader.commitments.parsing.clause_parser import read_clauses
from briefreader.commitments.parsing.entities import find_entities
from briefreader.commitments.parsing.grammar import VERBS
from briefreader.commitments.rules.lexicon import Cue, Lexicon
from briefreader.text.folding import fold
from briefreader.text.list_markers import LIST_MARKER
from briefreader.text.paragraphs import paragraph_at
from briefreader.text.sentences import sentence_spans
from briefreader.text.span import Span
from briefreader.text.structure import ParagraphKind, structure

_ITEM = re.compile(rf"(?:to )?(?:also |further |jointly )?{VERBS}\b(?! ?:)")
"""Under a lead-in with the cue ("We hereby declare to:"), also paragraphs without a mark."""
_SHORTEST_ACTION = 6
_SHORT_VERB = 12
"""In ", which we stand ready to support" so few follow the cue: its object is before."""
_SHORTEST_ITEM = 12
_EMPTY_LEAD = re.compile(
    r"(?:to|on|that|will|shall|(?:to do |to |on )?(?:the )?following(?: \w+)?"
    r"|(?:the )?following (?:areas of )?(?:actions|commitments|measures|steps|points|priorities)"
    r")?:?\s*"
)


class StatementParser:
    """Reads one statement, in order; knows the heading and the lead-in that hold where it is."""

    def __init__(
        self,
        text: str,
        metadata: Metadata,
        lexicon: Lexicon,
        gazetteer: Gazetteer,
        scorer: ThemeScorer,
    ) -> None:
        self._text = text
        self._folded = fold(text)
        self._lexicon = lexicon
        self._entities = find_entities(text, gazetteer, metadata.parties)
        if metadata.date is None:
            metadata = replace(metadata, date=latest_past_date(text))
        self._labeller = AttributeExtractor(text, self._folded, metadata, self._entities, scorer)
        self._heading = metadata.title
        self._lead: Detection | None = None
        structured = structure(text)
        self.paragraphs = [each.span for each in structured]
        self._headings = frozenset(
            number
            for number, each in enumerate(structured, start=1)
            if each.kind is ParagraphKind.HEADING
        )

    def read(self, number: int, paragraph: Span) -> Iterator[Detection]:
        """Yield the commitments of the paragraph with this number."""
        words = paragraph.of(self._text)
        mark = LIST_MARKER.match(words)
        body = Span(paragraph.start + (mark.end() if mark else 0), paragraph.end)
        item = bool(mark) or (self._lead is not None and bool(_ITEM.match(fold(words))))
        if not item and number in self._headings:
            self._heading, self._lead = words, None
            return
        place = SentencePlace(number, paragraph, self._heading)
        found: list[Detection] = []
        for position, sentence in enumerate(sentence_spans(self._text, body)):
            listed = item and position == 0
            found.extend(
                self._labeller.conditioned(each, sentence.start)
                for each in self._sentence(sentence, place, listed=listed)
            )
        if item and self._lead and not found:
            promised = self._item(body, place)
            found.extend([self._labeller.conditioned(promised, body.start)] if promised else [])
        if words.endswith(":"):
            empty = found and self._is_empty(found[-1], paragraph.end)
            self._lead = found[-1] if empty else None
            if empty:
                found.pop()
        elif not item:
            self._lead = None
        yield from found

    def describe(self, span: Span) -> Detection:
        """Return the labels of ``span``, whose words the user chose."""
        number = paragraph_at(self.paragraphs, span.start) if self.paragraphs else 1
        paragraph = self.paragraphs[number - 1] if self.paragraphs else span
        earlier = [each for each in self._headings if each < number]
        if earlier:
            self._heading = self.paragraphs[max(earlier) - 1].of(self._text)
        place = SentencePlace(number, paragraph, self._heading)
        inside = [
            clause
            for sentence in sentence_spans(self._text, paragraph)
            if sentence.overlaps(span)
            for clause in self._clauses(sentence, listed=True)
            if clause.commits and span.start <= clause.head.start < span.end
        ]
        if inside:
            made = self._labeller.of_clause(inside[0], span, place)
        else:
            made = self._labeller.by_hand(span, place)
        return self._labeller.conditioned(replace(made, confidence=1.0), span.start)

    def _clauses(self, sentence: Span, *, listed: bool) -> list[Clause]:
        return read_clauses(
            self._text, self._folded, sentence, self._lexicon, self._entities, listed=listed
        )

    def _sentence(
        self, sentence: Span, place: SentencePlace, *, listed: bool
    ) -> Iterator[Detection]:
        clauses = self._clauses(sentence, listed=listed)
        last_end = sentence.start
        for position, clause in enumerate(clauses):
            if not clause.commits or clause.begin < last_end:
                continue
            cue = clause.head.entry
            own = isinstance(cue, Cue) and cue.own
            limit = next(_cuts(clauses, position + 1, own=own), sentence.end)
            if clause.subject.subordinate == "which":
                comma = self._folded.find(", ", clause.head.end, limit)
                limit = comma if comma > 0 else limit
            end = action_end(self._folded, clause.head.end, limit)
            end = max(end, trimmed_end(self._folded, clause.begin, clause.head.end))
            short = end - clause.head.end < _SHORTEST_ACTION
            leads = self._folded.startswith(":", sentence.end - 1)
            if short and not leads and clause.subject.subordinate != "which":
                continue
            opening = Span(last_end, clause.begin)
            yield from self._parts(clause, end, place, opening)
            last_end = end

    def _parts(
        self, clause: Clause, end: int, place: SentencePlace, opening: Span
    ) -> Iterator[Detection]:
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
        for span in spans:
            if span.start < span.end:
                found = self._labeller.of_clause(clause, span, place)
                if found.due is None and span is spans[0]:
                    found = replace(found, due=self._labeller.opening_due(opening))
                yield found

    def _item(self, body: Span, place: SentencePlace) -> Detection | None:
        """Return the commitment that a list item makes under a lead-in that carries the cue."""
        span = Span(body.start, trimmed_end(self._folded, body.start, body.end))
        if self._lead is None or len(span) < _SHORTEST_ITEM:
            return None
        return self._labeller.of_item(self._lead, span, place)

    def _is_empty(self, lead: Detection, end: int) -> bool:
        """Tell whether a lead-in says nothing but that the list which follows is promised."""
        at = self._folded.find(fold(lead.cue), lead.span.start) + len(lead.cue)
        return bool(_EMPTY_LEAD.fullmatch(self._folded[at:end].strip()))


def _cuts(clauses: Sequence[Clause], first: int, *, own: bool) -> Iterator[int]:
    """Yield where clauses from the ``first`` on begin that end the action before them.

    ``own`` tells that the one before them ("agreed that") binds a clause itself.
    """
    bound = own and first < len(clauses) and not clauses[first].subject.subordinate
    for number in range(first + bound, len(clauses)):
        clause = clauses[number]
        if clause.cuts and not (bound and clause.subject.subordinate):
            yield clause.begin
