"""Places where a pattern may match, told from one word, so that it need not be tried elsewhere."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from briefreader.commitments.metadata.word_forms import WordForms
from briefreader.commitments.parsing.trigger_prefixes import begins_at_word, trigger_prefixes_of
from briefreader.text.chunk_index import ChunkIndex

_LETTERS_READ = 5
"""How many letters of a pattern tell where it is tried: few words begin alike and go on otherwise,
but "in " is one of two letters and its end."""
_NO_FORMS = WordForms()
_FIGURE = re.compile(r"\d")
_WORD = re.compile(r"\w+")
_NONE: Mapping[int, str] = MappingProxyType({})


class Openings:
    """Finds where in a folded text something may begin, told from one chunk.

    A chunk is what stands between two spaces, and the space after it. Where a pattern with a
    thousand alternatives would be tried at each place, each chunk is looked at once.
    """

    def __init__(
        self,
        *,
        before: str = "",
        words: Iterable[str] = (),
        letters: Iterable[str] = (),
        alike: Mapping[int, str] = _NONE,
    ) -> None:
        """Take what may begin: whole first ``words``, or the first ``letters``, up to a space.

        ``before`` is the source of a pattern that matches where nothing forbids it. A figure stands
        for any figure, and a letter for those that ``alike`` (see ``WordForms``) counts as it.
        """
        self._before = re.compile(before)
        self._alike = alike
        self._words = frozenset(map(self._plain, words))
        cut = (each[: space + 1] if (space := each.find(" ")) >= 0 else each for each in letters)
        letters_at: dict[str, set[str]] = {}
        for each in map(self._plain, cut):
            letters_at.setdefault(each[:1], set()).add(each)
        self._letters = {first: tuple(each) for first, each in letters_at.items()}
        self._index = ChunkIndex(self._in_chunk)

    def _plain(self, folded: str) -> str:
        return _FIGURE.sub("0", folded.translate(self._alike) if self._alike else folded)

    def between(self, folded: str, start: int, end: int) -> Sequence[int]:
        """Return the places in ``folded[start:end]``, in order."""
        return self._index.places(folded, start, end)

    def opens(self, words: str) -> bool:
        """Tell whether something may begin where the folded ``words`` do."""
        return any(not offset for offset, _ in self._index.in_chunk(words.partition(" ")[0]))

    def _in_chunk(self, chunk: str) -> Iterator[tuple[int, None]]:
        plain = self._plain(f"{chunk} ")
        starts = (match.start() for match in self._before.finditer(plain))
        return ((start, None) for start in starts if self._begins(plain, start))

    def _begins(self, plain: str, at: int) -> bool:
        if self._words and (word := _WORD.match(plain, at)) and word[0] in self._words:
            return True
        begun = self._letters.get(plain[at : at + 1])
        return "" in self._letters or (begun is not None and plain.startswith(begun, at))


@dataclass(frozen=True, slots=True)
class SoughtPattern:
    """A pattern over folded text, tried only at its openings: each match begins at one."""

    pattern: re.Pattern[str]
    openings: Openings

    def find(
        self, folded: str, start: int, end: int, last: int | None = None
    ) -> Iterator[re.Match[str]]:
        """Yield what matches in ``folded[start:end]`` in order, without overlaps.

        No match that begins after ``last`` is looked for.
        """
        for place in self.openings.between(folded, start, end if last is None else last + 1):
            found = self.pattern.match(folded, place, end) if place >= start else None
            if found:
                start = found.end()
                yield found


def sought(pattern: re.Pattern[str], forms: WordForms = _NO_FORMS) -> SoughtPattern:
    """Return ``pattern``, to be tried only where the first letters of one of its matches stand.

    ``forms`` tell which letters count as one in it.
    """
    source = pattern.pattern.replace(r"\d", "0")
    for letter, every in forms.alike.items():
        source = source.replace(every, letter)
    openings = Openings(
        before=r"\b" if begins_at_word(source) else "",
        letters=trigger_prefixes_of(source, _LETTERS_READ),
        alike=forms.letters,
    )
    return SoughtPattern(pattern, openings)
