"""Statements of the library that texts of a file are: by digest, or by address."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import islice

from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.services.formats.bundle import IncomingStatement
from briefreader.services.merge.statements import known_statement
from briefreader.services.statements.source_address import (
    address_key,
    is_file_key,
    is_web_key,
)
from briefreader.text.search_folding import fold_for_search, folded

_MOST_OF_ONE_ADDRESS = 20
_MOST_QUOTES = 200
"""By which one text is told from others; more would take long and tell no more."""


class KnownTexts:
    """Finds statements for the texts of one file; sources are read when first asked for."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def statement_of(self, incoming: IncomingStatement) -> Statement | None:
        """Return the statement that has the text or one of its addresses.

        Of several statements of one address it is the one in which most of the quotes stand, the
        newest if that is so of several. A mere file name, or the title of a document that has no
        address on the web, is enough only if a quote stands there, or there is none to look for.
        A text that the file holds is known by its digest alone.
        """
        known = known_statement(self._library, incoming.digest)
        if known is not None or incoming.text is not None:
            return known
        keys = list(dict.fromkeys(filter(None, map(address_key, incoming.addresses))))
        strong = [key for key in keys if not is_file_key(key)]
        found = self._best(self._of_keys(strong), incoming)
        if found is not None or not keys or any(map(is_web_key, keys)):
            return found
        weak = self._of_keys(key for key in keys if is_file_key(key))
        return self._best(weak or self._of_title(incoming.title), incoming, needs_quote=True)

    def _of_keys(self, keys: Iterable[str]) -> list[int]:
        return list(dict.fromkeys(each for key in keys for each in self._by_key.get(key, ())))

    def _of_title(self, title: str) -> list[int]:
        """Return the statements of this title, which may be the name of their file."""
        return self._by_title.get(_name(title), []) or self._of_keys([address_key(title)])

    def _best(
        self, ids: Sequence[int], incoming: IncomingStatement, *, needs_quote: bool = False
    ) -> Statement | None:
        if len(ids) == 1 and not needs_quote:
            return self._library.statements.get(ids[0])
        quotes = list(islice(_quotes(incoming), _MOST_QUOTES))
        least = 1 if needs_quote and quotes else 0
        best, most = None, least - 1
        for statement_id in ids[:_MOST_OF_ONE_ADDRESS]:
            statement = self._library.statements.get(statement_id)
            text = folded(statement.text).text
            found = sum(quote in text for quote in quotes)
            if found > most:
                best, most = statement, found
        return best

    @cached_property
    def _named(self) -> tuple[tuple[int, str, str], ...]:
        return self._library.statements.named_sources()

    @cached_property
    def _by_key(self) -> dict[str, list[int]]:
        return _grouped((address_key(source), number) for number, _, source in self._named)

    @cached_property
    def _by_title(self) -> dict[str, list[int]]:
        return _grouped((_name(title), number) for number, title, _ in self._named)


def _grouped(named: Iterable[tuple[str, int]]) -> dict[str, list[int]]:
    """Return the ids by their names, without those that have none."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for name, statement_id in named:
        if name:
            found[name].append(statement_id)
    return found


def _quotes(incoming: IncomingStatement) -> Iterator[str]:
    for each in incoming.records:
        if each.quote and each.quote.exact.strip():
            yield fold_for_search(each.quote.exact)


def _name(title: str) -> str:
    return " ".join(fold_for_search(title).split())
