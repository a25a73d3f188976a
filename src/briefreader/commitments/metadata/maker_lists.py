"""Lists of those who make a statement, in its opening and at its end."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefreader.commitments.metadata.gazetteer import Gazetteer
from briefreader.commitments.metadata.statement_rules import StatementRules
from briefreader.commitments.parsing.mentions import EntityType, Mention, MentionFinder
from briefreader.text.folding import fold
from briefreader.text.paragraphs import paragraph_spans
from briefreader.text.sentences import SentenceRules, sentence_spans

_LONGEST_BETWEEN = 60
_LONGEST_LEAD = 400
_TWO = 2
_LATEST_LIST = 120
"""How far into a sentence the list of who speaks in it may begin."""
_NAMED = (EntityType.PARTY, EntityType.PERSON)


@dataclass(frozen=True, slots=True)
class MakerReader:
    """What finds the makers of a statement: its language's names and wordings."""

    finder: MentionFinder
    gazetteer: Gazetteer
    rules: StatementRules
    sentences: SentenceRules

    def parties(self, words: str, folded: str, start: int, end: int) -> list[Mention]:
        """Return the mentions that name a known party, but venues, forums and occasions."""
        return [
            each
            for each in self.finder.find(words, folded, start, end)
            if self.finder.names_party(each)
            and not self.rules.forum.search(folded, max(0, each.start - 100), each.start)
        ]


def listed_after_we(text: str, reader: MakerReader) -> tuple[str, ...]:
    """Return the parties that "We, the leaders of A, B and C," lists."""
    folded = fold(text)
    opening = reader.rules.we.search(folded, 0, _LONGEST_LEAD)
    if not opening:
        return ()
    names: list[str] = []
    end = opening.end()
    for mention in reader.finder.find(text, folded, end, len(folded)):
        between = folded[end : mention.start]
        if len(between) > _LONGEST_BETWEEN or reader.rules.list_ends.search(between):
            break
        if mention.kind in _NAMED and reader.finder.names_party(mention):
            names += [mention.name] if mention.name not in names else []
        end = mention.end
    return _without_groups(names, reader)


def listed_as_subject(text: str, reader: MakerReader, *, least: int = 3) -> tuple[str, ...]:
    """Return the ``least`` or more parties that an opening sentence lists: "A, B and C met …"."""
    for words in _sentences(text, reader):
        folded = fold(words)
        for run in _runs(words, folded, reader):
            early = run[0].start <= _LATEST_LIST
            end = _after_bearer(words, run[-1].end, len(words), reader)
            names = _without_groups((each.name for each in run), reader)
            if early and len(names) >= least and reader.rules.acts.match(folded, end):
                return names
            break
    return ()


def listed_as_members(text: str, reader: MakerReader) -> tuple[str, ...]:
    """Return the parties of a list in brackets, after "comprising", or after "between"."""
    for words in _sentences(text, reader):
        folded = fold(words)
        for run in _runs(words, folded, reader):
            names = _without_groups((each.name for each in run), reader)
            if len(names) > 2 and reader.rules.members.search(folded, 0, run[0].start):
                return names
            if len(names) > 1 and reader.rules.between.search(folded, 0, run[0].start):
                return names
    return ()


def visitor_and_host(text: str, reader: MakerReader) -> tuple[str, ...]:
    """Return who visits and who is visited in an opening sentence: "X paid a visit to Y"."""
    for words in _sentences(text, reader):
        folded = fold(words)
        named = [
            each
            for each in reader.finder.find(words, folded, 0, len(words))
            if each.kind in _NAMED and reader.finder.names_party(each)
        ]
        hosts = {
            each.name for each in named if reader.rules.invited_by.search(folded, 0, each.start)
        }
        both = tuple(dict.fromkeys(each.name for each in named))
        if len(hosts) == 1 and len(both) == _TWO:
            return both
    return ()


def signatories(text: str, reader: MakerReader) -> tuple[str, ...]:
    """Return the parties for which a statement's last lines are signed."""
    folded = fold(text)
    found = [
        each.name
        for each in reader.finder.find(text, folded, 0, len(text))
        if each.kind is EntityType.PARTY
        and reader.rules.signs.fullmatch(folded, folded.rfind("\n", 0, each.start) + 1, each.start)
    ]
    return tuple(dict.fromkeys(found)) if len(found) > 1 else ()


def listed_at_end(text: str, reader: MakerReader) -> tuple[str, ...]:
    """Return the three or more parties of a list at the end: "Adopted by A, B and C"."""
    for words in _sentences(text, reader):
        folded = fold(words)
        for run in _runs(words, folded, reader):
            names = _without_groups((each.name for each in run), reader)
            if len(names) > 2 and reader.rules.closing.fullmatch(folded, 0, run[0].start):
                return names
            break
    return ()


def _sentences(text: str, reader: MakerReader) -> Iterator[str]:
    """Yield the sentences of ``text``, without who represents the parties and their by-names."""
    for paragraph in paragraph_spans(text):
        for sentence in sentence_spans(text, paragraph, reader.sentences):
            yield reader.rules.aside.sub("", sentence.of(text))


def _runs(words: str, folded: str, reader: MakerReader) -> Iterator[list[Mention]]:
    """Yield the parties of a sentence, those that one list holds together."""
    run: list[Mention] = []
    for mention in reader.parties(words, folded, 0, len(words)):
        if mention.kind not in _NAMED:
            continue
        if run:
            end = _after_bearer(words, run[-1].end, mention.start, reader)
            if not reader.rules.link.fullmatch(folded, end, mention.start):
                yield run
                run = []
        run.append(mention)
    if run:
        yield run


def _after_bearer(words: str, start: int, limit: int, reader: MakerReader) -> int:
    """Return where the name of who holds an office ends, which may follow: ", Mr. Olav Vik"."""
    naming = reader.gazetteer.naming
    titled = naming.introduced.match(words, start, limit)
    if titled:
        return titled.end()
    named = naming.full_name.match(words, start + words.startswith(",", start), limit)
    return named.end() if named and named[0] else start


def _without_groups(names: Iterable[str], reader: MakerReader) -> tuple[str, ...]:
    """Return ``names``, each once, but groups whose members are listed: "the G7 (Canada, …)"."""
    listed = dict.fromkeys(names)
    return tuple(
        name
        for name in listed
        if (party := reader.gazetteer.get(name)) is None or listed.keys().isdisjoint(party.members)
    )
