"""Detector of commitments: where they stand, who makes them, how firmly, by when."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from briefreader.commitments.attributes.confidence import Calibration
from briefreader.commitments.attributes.taxonomy import Taxonomy
from briefreader.commitments.attributes.theme_vocabulary import Vocabularies
from briefreader.commitments.attributes.themes import ThemeScorers
from briefreader.commitments.findings import Detection, Metadata
from briefreader.commitments.languages.language import Language, Languages
from briefreader.commitments.metadata.detection_coverage import detection_language
from briefreader.commitments.metadata.language import LanguageGuesser
from briefreader.commitments.model import UserCue
from briefreader.commitments.statement_parser import StatementParser
from briefreader.text.paragraphs import paragraph_at, paragraph_spans
from briefreader.text.span import Span

_UNCHANGED = Calibration()
_NONE: Mapping[str, Calibration] = MappingProxyType({})


class Detector:
    """Detects commitments by the rules of their language, and sorts them by a taxonomy.

    The terms of ``taxonomy`` are the English ones; other languages bring theirs.
    ``languages`` returns the language with a code, ``vocabularies`` the terms of its themes, and
    ``guesser`` tells that of a text; ``cues`` are a user's own and muted ones, which hold in all of
    them; ``calibrations`` turn, by language code, what the rules judge into a confidence.
    """

    def __init__(
        self,
        languages: Languages,
        guesser: LanguageGuesser,
        vocabularies: Vocabularies,
        taxonomy: Taxonomy,
        calibrations: Mapping[str, Calibration] = _NONE,
        cues: Sequence[UserCue] = (),
    ) -> None:
        self.taxonomy = taxonomy
        self.guesser = guesser
        self._languages = languages
        self._calibrations = calibrations
        self._cues = tuple(cues)
        self._scorers = ThemeScorers(taxonomy, vocabularies)
        self._made: dict[str, Language] = {}

    def language(self, code: str) -> Language:
        """Return the language in which a statement whose language is ``code`` is read.

        It is English for one that is not known or not read. Raises ResourceError if a file of that
        language has a mistake.
        """
        known = detection_language(code)
        if known not in self._made:
            language = self._languages(known)
            reader = language.reader.with_cues(self._cues) if self._cues else language.reader
            self._made[known] = replace(language, reader=reader)
        return self._made[known]

    def language_of(self, text: str, code: str) -> Language:
        """Return the language of the words of ``text``, which is said to be in that with ``code``.

        A file may say a wrong one, and then names its parties in another. Raises ResourceError as
        ``language`` does.
        """
        return self.language(self.guesser.of_passage(text, code) or code)

    def detect(self, text: str, metadata: Metadata) -> tuple[Detection, ...]:
        """Return the commitments of the normalised ``text`` in its order.

        Passages in another language than the statement's are read in theirs; those in a language
        that is not read are left out.
        """
        parsers: dict[str, StatementParser] = {}
        found: list[Detection] = []
        for number, paragraph in enumerate(paragraph_spans(text), start=1):
            code = self.guesser.of_passage(paragraph.of(text), metadata.language)
            if code is None:
                continue
            if code not in parsers:
                parsers[code] = self._parser(code, text, metadata)
            calibration = self._calibrations.get(code, _UNCHANGED)
            found.extend(
                replace(each, confidence=calibration.of(each.confidence))
                for each in parsers[code].read(number, paragraph)
            )
        return tuple(sorted(found, key=lambda each: each.span))

    def describe(self, text: str, span: Span, metadata: Metadata) -> Detection:
        """Return the labels of ``span``, which the user marked as a commitment.

        Without a known cue in it the cue is empty, the rule ``by hand`` and the strength firm.
        """
        paragraphs = paragraph_spans(text)
        passage = paragraphs[paragraph_at(paragraphs, span.start) - 1] if paragraphs else span
        code = self.guesser.of_passage(passage.of(text), metadata.language) or metadata.language
        return self._parser(code, text, metadata).describe(span)

    def _parser(self, code: str, text: str, metadata: Metadata) -> StatementParser:
        language = self.language(code)
        return StatementParser(text, metadata, language, self._scorers.of(language.code))
