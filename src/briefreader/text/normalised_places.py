"""Places in a text as it was read, found in it as it is normalised."""

from array import array

from briefreader.text.letter_places import Counterparts, aligned, letters_of
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
        places = array("q")
        begin = 0
        for number, paragraph in enumerate(paragraphs):
            letters = letters_of(paragraph)
            found.append(letters.text)
            if number in kept:
                places.extend(begin + place for place in letters.places)
                begin += len(paragraph) + len(SEPARATOR)
            else:
                places.extend([-1] * len(letters.text))
        numbers = aligned(self._raw.text, "".join(found))
        self._places = Counterparts(
            array("q", (places[each] if each >= 0 else -1 for each in numbers))
        )

    def span(self, span: Span) -> Span | None:
        """Return where the letters of ``span`` stand; None if it has none or they were left out."""
        numbers = self._raw.numbers(span)
        ends = self._places.ends(numbers.start, numbers.stop)
        return Span(ends[0], ends[1] + 1) if ends else None
