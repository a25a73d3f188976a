"""Forms and spellings of the words in a data file, which are written as stem and ending."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from briefreader.commitments.parsing.alternation import alternation
from briefreader.commitments.toml_values import Table, strings, texts
from briefreader.errors import ResourceError
from briefreader.text.folding import fold
from briefreader.translatable import mark

_NO_ENDING = "-"


@dataclass(frozen=True, slots=True)
class Form:
    """One form of an entry, folded and plain (see ``WordForms.plain``).

    ``case`` is empty if the form may stand in any, or if there are none; ``first`` is the form
    that stands for all of the entry.
    """

    words: str
    case: str
    first: str


@dataclass(frozen=True, slots=True)
class WordForms:
    """The endings of a language by their names, its cases, and the letters that count as one.

    ``cases`` are in the order in which endings are listed; ``letters`` map code points to the
    plain letter, ``alike`` the plain letter to the pattern of all that it stands for.
    """

    endings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    cases: tuple[str, ...] = ()
    letters: Mapping[int, str] = field(default_factory=dict)
    alike: Mapping[str, str] = field(default_factory=dict)

    def plain(self, folded: str) -> str:
        """Return ``folded`` with one letter for all that count as the same, such as "е" and "ё"."""
        return folded.translate(self.letters) if self.letters else folded

    def any_of(self, words: Iterable[str]) -> str:
        """Return the source of a pattern of any of the plain ``words``, spelt in any way."""
        return alternation(words, self.alike)

    def forms(self, entry: str, where: str) -> list[Form]:
        """Return all forms of ``entry``: "Росс/ия" is each ending called "ия" after "Росс".

        Several words with endings agree: they take the first endings together, then the second.
        Raises ResourceError, beginning with ``where``, if there are no endings of a name, or if
        words that should agree have different numbers of them.
        """
        words = [self._word(word, where) for word in entry.split(" ")]
        counts = {len(forms) for forms in words if len(forms) > 1}
        if len(counts) > 1:
            raise ResourceError(
                mark("errors", "{where}: the words of {entry} have different numbers of endings"),
                where=where,
                entry=entry,
            )
        count = max(counts, default=1)
        spelt = [
            self.plain(fold(" ".join(forms[number % len(forms)] for forms in words)))
            for number in range(count)
        ]
        cases = self.cases if "/" in entry and self.cases else ("",)
        return [
            Form(form, cases[number % len(cases)], spelt[0]) for number, form in enumerate(spelt)
        ]

    def _word(self, word: str, where: str) -> Sequence[str]:
        stem, slash, name = word.partition("/")
        if not slash:
            return [word]
        if name not in self.endings:
            raise ResourceError(
                mark("errors", "{where}: there are no endings {name} for {word}"),
                where=where,
                name=repr(name),
                word=word,
            )
        return [stem + ending for ending in self.endings[name]]


def parse_word_forms(table: Table, where: str) -> WordForms:
    """Return the word forms at the keys ``endings``, ``cases`` and ``same_letters`` of ``table``.

    Raises ResourceError, beginning with ``where``, if one of them is no table or list of texts.
    """
    alike = strings(table, "same_letters", where)
    return WordForms(
        endings={
            name: tuple("" if each == _NO_ENDING else each for each in listed.split())
            for name, listed in texts(table, "endings", where).items()
        },
        cases=strings(table, "cases", where),
        letters={ord(other): group[0] for group in alike for other in group[1:]},
        alike={group[0]: f"[{group}]" for group in alike},
    )
