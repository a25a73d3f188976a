"""The letters that a pattern can begin with, so that most patterns need not be tried at all."""

import re
from collections.abc import Iterable

LENGTH = 6
_ATOM = re.compile(
    r"(?P<group>\(\?(?::|P<\w+>))|(?P<look>\(\?<?[=!])|(?P<end>\))|(?P<or>\|)|(?P<edge>\\b|[$^])"
    r"|\[(?P<class>[^\]\\^-]{1,8})\]|(?P<any>\[\^?\]?(?:\\.|[^\]\\])*\]|\\[wWdDsSB]|\.)|(?P<odd>\()"
    r"|(?P<letters>[a-z ]+(?![?*+{]))|\\?(?P<letter>.)",
    re.DOTALL,
)
_REST = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(?P<mark>[()|])", re.DOTALL)
_REPEAT = re.compile(r"(?:(?P<none>[?*]|\{0?,\d*\}|\{0\})|\+|\{\d+(?:,\d*)?\})[?+]?")


def trigger_prefixes_of(source: str, length: int = LENGTH) -> frozenset[str]:
    """Return beginnings, of at most ``length`` letters, one of which every match of ``source`` has.

    ``source`` is a regular expression without flags. The empty string among them tells that a
    match may begin with anything.
    """
    reader = _Reader(source, length)
    done, open_ = reader.alternatives()
    return frozenset({""}) if reader.lost else _shortest(done | open_)


def begins_at_word(source: str) -> bool:
    """Tell whether the regular expression ``source`` asks for a word's edge in all it matches."""
    depth = 0
    for found in _REST.finditer(source):
        depth += {"(": 1, ")": -1}.get(found["mark"] or "", 0)
        if not depth and found["mark"] == "|":
            return False
    return source.startswith(r"\b")


def _shortest(beginnings: Iterable[str]) -> frozenset[str]:
    """Return ``beginnings`` without those that another one begins."""
    kept: set[str] = set()
    for each in sorted(beginnings, key=len):
        if not any(each[:length] in kept for length in range(len(each))):
            kept.add(each)
    return frozenset(kept)


_Beginnings = tuple[set[str], set[str]]
"""Those that are complete, and those that what follows in the pattern goes on with."""


class _Reader:
    """Reads a pattern from left to right; ``lost`` once it holds what this cannot read."""

    def __init__(self, source: str, length: int) -> None:
        self._source = source
        self._length = length
        self._position = 0
        self.lost = False

    def alternatives(self) -> _Beginnings:
        """Read up to the end of the group that has just begun."""
        done: set[str] = set()
        ended: set[str] = set()
        open_ = {""}
        while self._position < len(self._source) and not self.lost:
            atom = _ATOM.match(self._source, self._position)
            if atom is None:
                self.lost = True
                break
            self._position = atom.end()
            if atom["end"]:
                break
            if atom["or"]:
                ended |= open_
                open_ = {""}
            elif atom["odd"]:
                self.lost = True
            elif not atom["edge"]:
                more, open_ = self._followed(open_, self._atom(atom))
                done |= more
                if not open_:
                    self._pass_by()
        return done, ended | open_

    def _pass_by(self) -> None:
        """Go to the end of this alternative: nothing in it begins a match any more."""
        depth = 0
        for found in _REST.finditer(self._source, self._position):
            self._position = found.start()
            depth += {"(": 1, ")": -1}.get(found["mark"] or "", 0)
            if depth < 0 or (not depth and found["mark"] == "|"):
                return
        self._position = len(self._source)

    def _atom(self, atom: re.Match[str]) -> _Beginnings:
        if atom["look"]:
            self.alternatives()
            return set(), {""}
        if atom["group"]:
            return self.alternatives()
        if atom["any"]:
            return {""}, set()
        if atom["class"]:
            return set(), set(atom["class"])
        return set(), {atom["letters"] or atom["letter"]}

    def _followed(self, open_: set[str], atom: _Beginnings) -> _Beginnings:
        """Return ``open_`` followed by ``atom`` as often as the pattern says."""
        repeat = _REPEAT.match(self._source, self._position)
        times = 1
        if repeat:
            self._position = repeat.end()
            times = self._length if repeat[0][0] in "*+{" else 1
        done: set[str] = set()
        reached = set(open_) if repeat and repeat["none"] else set()
        for _ in range(times):
            more, open_ = self._joined(open_, atom)
            done |= more
            reached |= open_
        return done, reached

    def _joined(self, open_: set[str], atom: _Beginnings) -> _Beginnings:
        complete, going = atom
        done = {(begun + each)[: self._length] for begun in open_ for each in complete}
        joined = {(begun + each)[: self._length] for begun in open_ for each in going}
        full = {each for each in joined if len(each) == self._length}
        return done | full, joined - full
