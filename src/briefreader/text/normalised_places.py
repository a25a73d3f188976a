"""Places in a text as it was read, found in it as it is normalised."""

from array import array

from briefreader.text.letter_places import aligned, letters_of
from briefreader.text.normalise import normalised_paragraphs
from briefreader.text.paragraphs import SEPARATOR
from briefreader.text.running_headers import text_paragraphs
from briefreader.text.span import Span


class NormalisedPlaces:
    """Where the code points of ``raw`` stand in ``normalise(raw)``, which is ``text``."""

    def __init__(self, raw: str) -> None:
        paragraphs = normalised_paragraphs(raw)
        kept = frozenset(text_paragraphs(paragraphs))
        self.text = SEPARATOR.join(paragraphs[number] for number in sorted(kept))
        self._raw = letters_of(raw)
        found: list[str] = []
        # Of each letter of all paragraphs: where it stands in the text, -1 if its paragraph was
        # left out.
        self._places = array("q")
        begin = 0
        for number, paragraph in enumerate(paragraphs):
            letters = letters_of(paragraph)
            found.append(letters.text)
            if number in kept:
                self._places.extend(begin + place for place in letters.places)
                begin += len(paragraph) + len(SEPARATOR)
            else:
                self._places.extend([-1] * len(letters.text))
        self._numbers = aligned(self._raw.text, "".join(found))

    def span(self, span: Span) -> Span | None:
        """Return where the letters of ``span`` stand; None if it has none or they were left out."""
        numbers = (self._numbers[each] for each in self._raw.numbers(span))
        places = [self._places[each] for each in numbers if each >= 0]
        kept = [each for each in places if each >= 0]
        return Span(min(kept), max(kept) + 1) if kept else None
