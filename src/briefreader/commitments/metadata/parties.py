"""Finder of the parties of a statement."""

import re
from collections import Counter
from collections.abc import Iterator

from briefreader.commitments.languages.language import Language
from briefreader.commitments.metadata.groups import speaking_group, titled_group
from briefreader.commitments.metadata.maker_lists import (
    MakerReader,
    listed_after_we,
    listed_as_members,
    listed_as_subject,
    signatories,
)
from briefreader.commitments.parsing.mentions import EntityType, MentionFinder
from briefreader.text.folding import fold
from briefreader.text.paragraphs import paragraph_spans
from briefreader.text.sentences import sentence_spans
from briefreader.text.span import Span

_READ = 12_000
_OPENING = 1_500
_END = 1_500
_LONGEST_OPENING = 160
_LONGEST_LEAD_IN = 24
_LONGEST_SPEAKER = 120
_OFTEN = 3
_TITLE_WORD = re.compile(r"[^\w+]+")


def read_parties(text: str, title: str, language: Language) -> tuple[str, ...]:
    """Return the short forms of the parties: those that the title names, or the text lists.

    Failing both, those that most often begin a sentence of the text: two, or all of them where the
    title says that one party has partners. Bodies of the United Nations and the like are none
    where states make the statement.
    """
    reader = MakerReader(
        finder=MentionFinder(language.gazetteer),
        gazetteer=language.gazetteer,
        rules=language.statement,
        sentences=language.sentences,
    )
    return _without_forums(_makers(text, title, reader), reader)


def _makers(text: str, title: str, reader: MakerReader) -> tuple[str, ...]:
    folded_title = fold(title)
    in_title = _in_title(title, reader)
    group = _group(title, reader)
    if group and len(in_title) <= 1:
        return group
    if len(in_title) > 1 and reader.rules.title.search(folded_title):
        return tuple(in_title)
    opening = text[:_OPENING]
    listed = listed_after_we(opening, reader)
    if len(listed) > 2 or (len(listed) > 1 and {*in_title} <= {*listed}):
        return listed
    enumerated = listed_as_subject(opening, reader) or _members(opening, in_title, reader)
    if enumerated:
        return enumerated
    speaking = speaking_group(opening, text, reader) or _speaking(opening, reader)
    if speaking and not in_title:
        return (speaking,)
    signed = signatories(text[-_END:], reader)
    if signed and {*in_title} <= {*signed}:
        return signed
    titled = None if in_title else titled_group(title, text, reader)
    if titled:
        return (titled,)
    if in_title and reader.rules.partners.search(folded_title):
        return tuple(dict.fromkeys((*in_title, *_acting(text, reader))))
    one_group = len(in_title) == 1 and _is_group(in_title[0], reader)
    joint = reader.rules.joint.search(folded_title)
    talks = reader.rules.talks.search(folded_title)
    if in_title and (one_group or not (joint or talks)):
        return tuple(in_title)
    others = [
        name
        for name in _acting(text[:_READ], reader)
        # Alone a forum makes no joint statement.
        if name not in in_title and not (joint and _is_forum(name, reader))
    ]
    makers = (*in_title, *others[: max(0, 2 - len(in_title))])
    if len(makers) == 1 and (joint or talks):
        often = 1 if talks else _OFTEN
        return (*makers, *_often_named(text[:_READ], makers[0], often, reader))
    return makers


def _often_named(text: str, maker: str, often: int, reader: MakerReader) -> tuple[str, ...]:
    """Return the state that a text names ``often``, and far more so than others but ``maker``."""
    counts = Counter(
        each.name
        for each in reader.finder.find(text, fold(text), 0, len(text))
        if (party := reader.gazetteer.get(each.name)) is not None
        and party.kind == "state"
        and party.name != maker
    )
    first, second = (*(count for _, count in counts.most_common(2)), 0, 0)[:2]
    if first < often or first < 2 * second:
        return ()
    return (counts.most_common(1)[0][0],)


def _without_forums(parties: tuple[str, ...], reader: MakerReader) -> tuple[str, ...]:
    """Return ``parties`` without the bodies in which states meet, if there is any other."""
    return tuple(name for name in parties if not _is_forum(name, reader)) or parties


def _is_forum(name: str, reader: MakerReader) -> bool:
    """Tell whether a name is that of a body in which states meet."""
    party = reader.gazetteer.get(name)
    return party is not None and party.forum


def _members(opening: str, in_title: list[str], reader: MakerReader) -> tuple[str, ...]:
    """Return the listed members of who makes the statement, if the title names none of others."""
    members = listed_as_members(opening, reader)
    return members if {*in_title} <= {*members} else ()


def _group(title: str, reader: MakerReader) -> tuple[str, ...]:
    """Return the members of the one small group that the title names ("on AUKUS"), if any."""
    words = f" {_TITLE_WORD.sub(' ', fold(title))} "
    named = [
        party
        for party in reader.gazetteer.parties
        if party.expand and f" {_TITLE_WORD.sub(' ', fold(party.name))} " in words
    ]
    return named[0].members if len(named) == 1 else ()


def _is_group(name: str, reader: MakerReader) -> bool:
    """Tell whether a statement that one name heads can be that of all its members."""
    party = reader.gazetteer.get(name)
    return party is not None and bool(party.members)


def _in_title(title: str, reader: MakerReader) -> list[str]:
    """Return the parties named in a title, in order; a place after "in" is none.

    One that another party visits is its host, and a party: "visit of the King of Norway to Peru".
    """
    folded = fold(title)
    kept = {
        place
        for name in reader.gazetteer.named.find(reader.gazetteer.naming.words.plain(folded))
        for place in range(name.start, name.end)
    }
    # Any other hyphen joins two names: "the U.S.-Chile Dialogue".
    parted = [char == "-" and place not in kept for place, char in enumerate(folded)]
    spaced, words = (
        "".join(" " if part else char for char, part in zip(each, parted, strict=True))
        for each in (folded, title)
    )
    found = reader.parties(words, spaced, 0, len(spaced))
    places = [each for each in found if reader.rules.place.search(spaced, 0, each.start)]
    makers = {each.name for each in found if each not in places}
    visited = reader.rules.visited
    hosts = {each.name for each in places if visited.search(spaced, 0, each.start) and makers}
    return [name for name in dict.fromkeys(each.name for each in found) if name in makers | hosts]


def _speaking(opening: str, reader: MakerReader) -> str | None:
    """Return the organisation that "We, the Ministers of the X" names, if it is known."""
    folded = fold(opening)
    speaker = reader.rules.speaker.search(folded)
    if speaker:
        limit = speaker.end() + _LONGEST_SPEAKER
        for mention in reader.finder.find(opening, folded, speaker.end(), limit):
            party = reader.gazetteer.get(mention.name)
            if party and party.kind == "organisation":
                return party.name
    return None


def _acting(text: str, reader: MakerReader) -> list[str]:
    """Return the parties that begin sentences, alone or with others, the most frequent first."""
    counts: Counter[str] = Counter()
    for paragraph in paragraph_spans(text):
        for sentence in sentence_spans(text, paragraph, reader.sentences):
            counts.update(_leading(text, sentence, reader))
    often = tuple(name for name, _ in counts.most_common())
    return list(_without_forums(often, reader))


def _leading(text: str, sentence: Span, reader: MakerReader) -> Iterator[str]:
    """Yield the parties that open a sentence: "A and B", "Foreign Minister C of D"."""
    words = text[sentence.start : min(sentence.end, sentence.start + _LONGEST_OPENING)]
    folded = fold(words)
    nominative = reader.gazetteer.naming.words.cases[:1]
    end = 0
    for mention in reader.finder.find(words, folded, 0, len(words)):
        if mention.kind not in (EntityType.PARTY, EntityType.PERSON):
            continue
        if end == 0 and mention.start > _LONGEST_LEAD_IN:
            return
        if end and not reader.rules.joined.fullmatch(folded[end : mention.start].strip()):
            return
        if reader.finder.names_party(mention) and {*nominative} <= mention.cases:
            yield mention.name
        end = mention.end
