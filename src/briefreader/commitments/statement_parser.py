"""Parser of statements by paragraph: headings, lists and their lead-ins, sentences."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefreader.commitments.attributes.attribute_extraction import (
    AttributeExtractor,
    SentencePlace,
)
from briefreader.commitments.attributes.themes import ThemeScorer
from briefreader.commitments.findings import Detection, Metadata
from briefreader.commitments.languages.language import Language
from briefreader.commitments.metadata.statement_dates import latest_past_date
from briefreader.commitments.parsing.action_spans import trimmed_end
from briefreader.commitments.parsing.committed_action import (
    CommittedAction,
    marked,
)
from briefreader.commitments.parsing.entities import find_entities
from briefreader.text.folding import fold
from briefreader.text.list_markers import LIST_MARKER
from briefreader.text.paragraphs import paragraph_at
from briefreader.text.sentences import sentence_spans
from briefreader.text.span import Span
from briefreader.text.structure import ParagraphKind, structure

_SHORTEST_ITEM = 12
_FORMS = ("bullet", "number", "letters")
_MARKS = _FORMS[1:]
"""Kinds of marks by which a paragraph after a list is told from its items."""


class StatementParser:
    """Reads one statement, in order; knows the heading and the lead-in that hold where it is."""

    def __init__(
        self,
        text: str,
        metadata: Metadata,
        language: Language,
        scorer: ThemeScorer,
    ) -> None:
        self._text = text
        self._folded = fold(text)
        self._language = language
        self._entities = find_entities(text, self._folded, language.gazetteer, metadata.parties)
        if metadata.date is None:
            metadata = replace(metadata, date=latest_past_date(text, language))
        self._labeller = AttributeExtractor(
            text, self._folded, metadata, self._entities, scorer, language
        )
        self._heading = metadata.title
        self._lead: Detection | None = None
        self._lead_mark = ""
        self._item_form = ""
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
        form = next(each for each in _FORMS if mark[each]) if mark else ""
        kind = form if form in _MARKS else ""
        if kind and kind == self._lead_mark:
            # "4. … agrees to:", "(a) …", "5. …": its list is over.
            self._lead = None
        body = Span(paragraph.start + (mark.end() if mark else 0), paragraph.end)
        item = bool(mark) or (
            self._lead is not None and bool(self._language.lists.item.match(fold(words)))
        )
        other = self._lead is not None and form != (self._item_form or form)
        if number in self._headings and (not item or other):
            self._heading, self._lead = words, None
            return
        self._item_form = form
        found: list[Detection] = []
        for position, sentence in enumerate(
            sentence_spans(self._text, body, self._language.sentences)
        ):
            place = SentencePlace(number, paragraph, sentence, self._heading)
            listed = item and position == 0
            # "AGREE TO:" over a list leaves out who agrees, as an item does.
            headless = listed or (position == 0 and words.endswith(":"))
            here = list(self._sentence(sentence, place, listed=headless))
            if listed and not words.endswith(":"):
                here = self._with_item(sentence, here, place)
            found.extend(self._labeller.conditioned(each, sentence.start) for each in here)
        if words.endswith(":"):
            leads = found and self._trimmed(body) <= found[-1].span.end
            empty = found and self._is_empty(found[-1], paragraph.end)
            if leads or empty or not item:
                self._lead = found[-1] if leads or empty else None
                self._lead_mark = kind
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
        sentences = [
            sentence
            for sentence in sentence_spans(self._text, paragraph, self._language.sentences)
            if sentence.overlaps(span)
        ]
        place = SentencePlace(
            number, paragraph, sentences[0] if sentences else paragraph, self._heading
        )
        inside = [
            action
            for sentence in sentences
            for action in self._actions(sentence, listed=True)
            if span.start <= action.cue.start < span.end
        ]
        if inside:
            made = self._labeller.of_action(marked(inside[0], span), place)
        else:
            made = self._labeller.by_hand(span, place)
        return self._labeller.conditioned(replace(made, confidence=1.0), span.start)

    def _sentence(
        self, sentence: Span, place: SentencePlace, *, listed: bool
    ) -> Iterator[Detection]:
        joined: list[CommittedAction] = []
        for action in self._actions(sentence, listed=listed):
            if joined and not self._labeller.are_joined(joined[-1], action):
                yield from self._labeller.of_actions(joined, place)
                joined = []
            joined.append(action)
        if joined:
            yield from self._labeller.of_actions(joined, place)

    def _actions(self, sentence: Span, *, listed: bool) -> Sequence[CommittedAction]:
        return self._language.reader.actions(
            self._text, self._folded, sentence, self._entities, listed=listed
        )

    def _with_item(
        self, sentence: Span, here: list[Detection], place: SentencePlace
    ) -> list[Detection]:
        """Return what a list item promises: under its lead-in, and ``here`` by cues of its own."""
        begins = bool(self._language.lists.item.match(self._folded, sentence.start))
        led = self._lead is not None and begins
        if here and here[0].span.start > sentence.start:
            before = Span(sentence.start, here[0].span.start)
            # "To protect its people, Chile will …" only says what for.
            if not led or before.of(self._folded).rstrip().endswith(","):
                return here
            return [*self._item(Span(before.start, self._trimmed(before)), place), *here]
        if here and not led:
            return here
        return list(self._item(sentence, place)) or here

    def _item(self, body: Span, place: SentencePlace) -> Iterator[Detection]:
        """Yield the commitments that a list item makes under a lead-in that carries the cue."""
        span = Span(body.start, self._trimmed(body))
        lists = self._language.lists
        if self._lead is None or len(span) < _SHORTEST_ITEM:
            return
        verb = lists.item.match(self._folded, span.start)
        for part in self._language.reader.parts(self._folded, span) if verb else [span]:
            strength = lists.strength_of(
                fold(self._lead.cue), part.of(self._folded), self._lead.strength
            )
            if strength:
                made = self._labeller.of_item(self._lead, part, place)
                yield replace(made, strength=strength)

    def _trimmed(self, span: Span) -> int:
        return trimmed_end(self._folded, span.start, span.end, self._language.lists.lead_out)

    def _is_empty(self, lead: Detection, end: int) -> bool:
        """Tell whether a lead-in says nothing but that the list which follows is promised."""
        at = self._folded.find(fold(lead.cue), lead.span.start) + len(lead.cue)
        return bool(self._language.lists.empty_lead.fullmatch(self._folded[at:end].strip()))
