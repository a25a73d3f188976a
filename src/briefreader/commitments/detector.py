"""Detector of commitments: where they stand, who makes them, how firmly, by when."""

from dataclasses import replace

from briefreader.commitments.attributes.confidence import Calibration
from briefreader.commitments.attributes.taxonomy import Taxonomy
from briefreader.commitments.attributes.themes import ThemeScorer
from briefreader.commitments.findings import Detection, Metadata
from briefreader.commitments.metadata.gazetteer import Gazetteer
from briefreader.commitments.metadata.language import can_hold_detections
from briefreader.commitments.parsing.clause_actions import ClauseActionReader
from briefreader.commitments.rules.lexicon import Lexicon
from briefreader.commitments.statement_parser import StatementParser
from briefreader.text.span import Span

_UNCHANGED = Calibration()


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
        self._reader = ClauseActionReader(lexicon)

    def detect(self, text: str, metadata: Metadata) -> tuple[Detection, ...]:
        """Return the commitments of the normalised ``text`` in its order.

        Of a statement in a language that is not read those in passages that are in one that is.
        """
        statement = self._parser(text, metadata)
        found: list[Detection] = []
        for number, paragraph in enumerate(statement.paragraphs, start=1):
            # Read in any case: headings and lead-ins hold for the paragraphs that follow.
            here = list(statement.read(number, paragraph))
            if here and can_hold_detections(paragraph.of(text), metadata.language):
                found.extend(here)
        return tuple(
            replace(each, confidence=self.calibration.of(each.confidence))
            for each in sorted(found, key=lambda each: each.span)
        )

    def describe(self, text: str, span: Span, metadata: Metadata) -> Detection:
        """Return the labels of ``span``, which the user marked as a commitment.

        Without a known cue in it the cue is empty, the rule ``by hand`` and the strength firm.
        """
        return self._parser(text, metadata).describe(span)

    def _parser(self, text: str, metadata: Metadata) -> StatementParser:
        return StatementParser(text, metadata, self._reader, self.gazetteer, self.scorer)
