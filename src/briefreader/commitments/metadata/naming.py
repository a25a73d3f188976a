"""How one language names who acts: the words and patterns of its ``names.toml``."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain

from briefreader.commitments.metadata.whole_words import WholeWords, whole_words
from briefreader.commitments.metadata.word_forms import Form, WordForms, parse_word_forms
from briefreader.commitments.parsing.openings import Openings
from briefreader.commitments.toml_values import (
    Table,
    expanded,
    flag,
    parse_toml,
    pattern,
    string,
    strings,
    sub_table,
    texts,
)
from briefreader.text.folding import fold

WHAT = "names"
KINDS = ("person", "all", "party", "region", "we", "single", "it", "body")
"""The kinds of mentions (see ``EntityType``), in the order in which they are tried at a place."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """How a language names parties and people; see the head of ``languages/en/names.toml``.

    ``combining`` maps folded, plain forms that stand before a hyphen to a party's short form;
    ``combining_ending`` is the ending of adjectives for which there is another there, and that one.
    """

    language: str
    words: WordForms
    proper: bool
    elides: bool
    lists: Mapping[str, tuple[Form, ...]]
    macros: Mapping[str, str]
    patterns: Mapping[str, tuple[str, ...]]
    beginnings: tuple[str, ...]
    article: re.Pattern[str]
    of: re.Pattern[str] | None
    before_capitals: re.Pattern[str] | None
    full_name: re.Pattern[str]
    introduced: re.Pattern[str]
    led_by: re.Pattern[str]
    says_of: re.Pattern[str]
    national_offices: Mapping[str, str]
    combining: Mapping[str, str]
    combining_ending: tuple[str, ...]

    def pattern(self, lists: Mapping[str, Iterable[str]]) -> re.Pattern[str]:
        """Return the pattern over folded text whose groups are the kinds of mentions.

        ``lists`` are the gazetteer's names, plain and folded, by the macros that stand for them.
        Raises ResourceError if a pattern uses a macro that there is not.
        """
        known = {name: {form.words for form in forms} for name, forms in self.lists.items()}
        known |= {name: set(words) for name, words in lists.items()}
        # Lists that no pattern uses are left out: their patterns take long to build.
        used = "".join((*self.macros.values(), *chain(*self.patterns.values())))
        macros = {
            **self.macros,
            **{
                name: self.words.any_of(words)
                for name, words in known.items()
                if f"{{{name}}}" in used
            },
        }
        kinds = "|".join(
            f"(?P<{kind}>{'|'.join(expanded(each, macros, f'{WHAT}, {kind}') for each in sources)})"
            for kind, sources in self.patterns.items()
            if sources
        )
        source = rf"{self._start}(?:{kinds or '(?!)'})(?![\w'-])"
        return pattern(source, WHAT)

    def openings(self, lists: Mapping[str, Iterable[str]]) -> Openings:
        """Return the places where a mention may begin; ``lists`` are those of ``pattern``."""
        own = {name: {form.words for form in listed} for name, listed in self.lists.items()}
        known = {**own, **lists}
        begin = {each: known.get(each.strip("{}")) for each in self.beginnings}
        forms = chain.from_iterable(listed for listed in begin.values() if listed is not None)
        return Openings(
            before=self._start,
            words={word[0] for form in forms if (word := _WORD.match(form))},
            letters={each for each, listed in begin.items() if listed is None},
            alike=self.words.letters,
        )

    def own_pattern(
        self, *, names: Iterable[str], surnames: Iterable[str], bodies: Iterable[str]
    ) -> re.Pattern[str]:
        """Return the pattern for the folded names that one statement introduces."""
        the = self.article.pattern
        return re.compile(
            rf"{self._start}(?:(?P<party>{the}{self.words.any_of(names)})"
            rf"|(?P<person>{self.words.any_of(surnames)})"
            rf"|(?P<body>{the}{self.words.any_of(bodies)}))(?![\w'-])"
        )

    def word(self, words: Iterable[str]) -> re.Pattern[str]:
        """Return the pattern that finds any of the plain ``words`` as whole words."""
        return re.compile(rf"{self._start}{self.words.any_of(words)}(?![\w'-])")

    def whole_words(self, words: Iterable[str]) -> WholeWords:
        """Return the finder of the plain ``words`` as whole words in plain text."""
        return whole_words(words, self._start, r"(?![\w'-])")

    @property
    def _start(self) -> str:
        """Return what may not stand before a name; an elided article may ("l'Espagne")."""
        return r"(?<![\w-])" if self.elides else r"(?<![\w'-])"


def parse_naming(toml_text: str) -> Naming:
    """Return how a language names parties, as ``toml_text`` says.

    Raises ResourceError naming the entry that has a mistake.
    """
    table = parse_toml(toml_text, WHAT)
    words = parse_word_forms(table, WHAT)
    patterns = sub_table(table, "patterns", WHAT)
    lists = sub_table(table, "lists", WHAT)
    of, before = (string(table, key, WHAT, "") for key in ("of", "before_capitals"))
    return Naming(
        language=string(table, "language", WHAT, "en"),
        words=words,
        proper=flag(table, "proper", WHAT),
        elides=flag(table, "elides", WHAT),
        lists={name: _forms(lists, name, words) for name in lists},
        macros=texts(table, "macros", WHAT),
        patterns={kind: strings(patterns, kind, f"{WHAT}, patterns") for kind in patterns},
        beginnings=strings(table, "beginnings", WHAT),
        article=pattern(string(table, "article", WHAT, ""), WHAT),
        of=pattern(of, WHAT) if of else None,
        before_capitals=pattern(rf"(?<!\w){before}$", WHAT) if before else None,
        full_name=re.compile(_full_name(table)),
        introduced=_introduced(table),
        led_by=pattern(string(table, "led_by", WHAT, "(?!)"), WHAT),
        says_of=pattern(string(table, "says_of", WHAT, "(?!)"), WHAT),
        national_offices={
            fold(office): party for office, party in texts(table, "national_offices", WHAT).items()
        },
        combining={
            words.plain(fold(each)): party
            for each, party in texts(table, "combining", WHAT).items()
        },
        combining_ending=strings(table, "combining_ending", WHAT),
    )


def _forms(lists: Table, name: str, words: WordForms) -> tuple[Form, ...]:
    where = f"{WHAT}, lists, {name}"
    return tuple(
        form for entry in strings(lists, name, where) for form in words.forms(entry, where)
    )


def _introduced(table: Table) -> re.Pattern[str]:
    """Return the pattern of a name after the office of who bears it: ", Mr. Olav Brekke"."""
    titles = "|".join(re.escape(each) for each in strings(table, "honorifics", WHAT))
    return re.compile(rf",? (?:{titles or '(?!)'})(?!\w)(?P<name>{_full_name(table)})")


def _full_name(table: Table) -> str:
    """Return the source of a pattern of a person's name that follows: " Ursula von der Leyen"."""
    particles = "|".join(map(re.escape, strings(table, "particles", WHAT)))
    suffixes = "|".join(map(re.escape, strings(table, "suffixes", WHAT)))
    return (
        (rf"(?:(?:\s(?:{particles}))*" if particles else "(?:")
        + r"\s[A-ZÀ-ÞĀ-ŽА-ЯЁ][\w.'’-]*)*"
        + (rf"(?:,\s(?:{suffixes})\b\.?)?" if suffixes else "")
    )
