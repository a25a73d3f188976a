"""Finder of the parties of a statement."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from briefreader.commitments.languages.language import Language
from briefreader.commitments.metadata.groups import speaking_group, titled_group
from briefreader.commitments.metadata.maker_lists import (
    MakerReader,
    listed_after_we,
    listed_as_members,
    listed_as_subject,
    listed_at_end,
    maker_reader,
    signatories,
    visitor_and_host,
)
from briefreader.commitments.metadata.title_makers import parties_in_title, small_group
from briefreader.commitments.parsing.mentions import EntityType
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
_PAUSE = re.compile(r"[,;.\n]")
_OFTEN = 3


def read_parties(text: str, title: str, language: Language) -> tuple[str, ...]:
    """Return the short forms of the parties: those that the title names, or the text lists.

    Failing both, those that most often begin a sentence of the text: two, or all of them where the
    title says that one party has partners. Bodies of the United Nations and the like are none
    where states make the statement.
    """
    return _makers(text, title, maker_reader(language))


def known_parties(names: Sequence[str], language: Language) -> tuple[str, ...]:
    """Return the short forms of the parties that ``names`` are names of, each once, in order."""
    gazetteer = language.gazetteer
    folded = (gazetteer.without_article(fold(name)) for name in names)
    found = (gazetteer.all_names.get(each) or gazetteer.capitals.get(each) for each in folded)
    return tuple(dict.fromkeys(filter(None, found)))


def stated_parties(names: Sequence[str], language: Language) -> tuple[str, ...]:
    """Return the parties that a person has named, each once, in order: all of them.

    Those that are known have their short forms.
    """
    found = (known_parties([name], language) or (name,) for name in names)
    return tuple(dict.fromkeys(each for (each,) in found))


def _makers(text: str, title: str, reader: MakerReader) -> tuple[str, ...]:
    named = fold(title)
    in_title = _without_forums(parties_in_title(title, reader), reader)
    group = small_group(title, reader)
    if group and len(in_title) <= 1:
        return group
    if len(in_title) > 1 and reader.rules.title.search(named):
        return tuple(in_title)
    listed = _listed(text, in_title, reader)
    if listed:
        return listed
    if not in_title:
        opening = text[:_OPENING]
        speaking = speaking_group(opening, text, reader) or _speaking(opening, reader)
        if speaking:
            return (speaking,)
    signed = signatories(text[-_END:], reader)
    if signed and {*in_title} <= {*signed}:
        return signed
    titled = None if in_title else titled_group(title, text, reader)
    if titled:
        return (titled,)
    if in_title and reader.rules.partners.search(named):
        return tuple(dict.fromkeys((*in_title, *_acting(text, reader))))
    return _acting_makers(text[:_READ], named, in_title, reader)


def _listed(text: str, in_title: Sequence[str], reader: MakerReader) -> tuple[str, ...]:
    """Return the makers whom the opening or the end of a text lists, if it does."""
    opening = text[:_OPENING]
    we = listed_after_we(opening, reader)
    if len(we) > 2 or (len(we) > 1 and {*in_title} <= {*we}):
        return we
    acting = listed_as_subject(opening, reader)
    if acting:
        return acting
    # Who is listed otherwise may be the members of others than those whom the title names.
    for listed in (listed_as_members(opening, reader), listed_at_end(text[-_END:], reader)):
        if listed and {*in_title} <= {*listed}:
            return listed
    return ()


def _acting_makers(
    text: str, title: str, in_title: Sequence[str], reader: MakerReader
) -> tuple[str, ...]:
    """Return whom the folded ``title`` names, and up to two in all of those that act."""
    joint, talks = reader.rules.joint.search(title), reader.rules.talks.search(title)
    alone = len(in_title) == 1 and _is_one(in_title[0], title, reader)
    opening = text[:_OPENING]
    pair = listed_as_subject(opening, reader, least=2) or visitor_and_host(opening, reader)
    if pair and not alone and {*in_title} <= {*pair}:
        return tuple(dict.fromkeys((*in_title, *pair)))
    if in_title and (alone or not (joint or talks)):
        return tuple(in_title)
    others = [
        name
        for name in _acting(text, reader)
        # Alone a forum makes no joint statement.
        if name not in in_title and not (joint and _is_forum(name, reader))
    ]
    makers = _without_forums((*in_title, *others[: max(0, 2 - len(in_title))]), reader)
    if len(makers) == 1 and (joint or talks):
        often = 1 if talks else _OFTEN
        return (*makers, *_often_named(text, makers[0], often, reader))
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


def _without_forums(parties: Sequence[str], reader: MakerReader) -> tuple[str, ...]:
    """Return ``parties`` without the bodies in which states meet, if there is any other."""
    return tuple(name for name in parties if not _is_forum(name, reader)) or tuple(parties)


def _is_forum(name: str, reader: MakerReader) -> bool:
    """Tell whether a name is that of a body in which states meet."""
    party = reader.gazetteer.get(name)
    return party is not None and party.forum


def _is_one(name: str, title: str, reader: MakerReader) -> bool:
    """Tell whether a statement that one name heads is that of a group without others."""
    party = reader.gazetteer.get(name)
    if party is None:
        return False
    alone = party.kind == "organisation" and not reader.rules.several.search(title)
    return bool(party.members) or alone


def _speaking(opening: str, reader: MakerReader) -> str | None:
    """Return the organisation that "We, the Ministers of the X" names, if it is known."""
    folded = fold(opening)
    for speaker in reader.rules.speaker.finditer(folded):
        limit = min(speaker.end() + _LONGEST_SPEAKER, len(folded))
        named = reader.parties(opening, folded, speaker.end(), limit)
        pause = _PAUSE.search(folded, speaker.end(), limit)
        until = pause.start() if pause else limit
        name = named[0].name if named and named[0].start < until else None
        # The group may stand in what names all of its members: "the Heads of ASEAN Member States".
        words = folded[speaker.end() : until]
        inside = (each.of(words) for each in reader.gazetteer.named.find(words))
        name = name or next((reader.gazetteer.all_names.get(each) for each in inside), None)
        party = reader.gazetteer.get(name or (named[0].name if named else ""))
        if party and party.kind == "organisation":
            return party.name
    return None


def _acting(text: str, reader: MakerReader) -> list[str]:
    """Return the parties that begin sentences, alone or with others, the most frequent first."""
    counts: Counter[str] = Counter()
    for paragraph in paragraph_spans(text):
        for sentence in sentence_spans(text, paragraph, reader.sentences):
            counts.update(_leading(text, sentence, reader))
    return list(_without_forums([name for name, _ in counts.most_common()], reader))


def _leading(text: str, sentence: Span, reader: MakerReader) -> Iterator[str]:
    """Yield the parties that open a sentence: "A and B", "Foreign Minister C of D"."""
    words = text[sentence.start : min(sentence.end, sentence.start + _LONGEST_OPENING)]
    folded = fold(words)
    nominative = reader.gazetteer.naming.words.cases[:1]
    end = 0
    for mention in reader.finder.find(words, folded, 0, len(words)):
        together = reader.finder.parties_in(mention.name) if mention.kind is EntityType.ALL else ()
        if mention.kind not in (EntityType.PARTY, EntityType.PERSON) and not together:
            continue
        if end == 0 and mention.start > _LONGEST_LEAD_IN:
            return
        if reader.rules.place.search(folded, 0, mention.start):
            return
        if end and not reader.rules.joined.fullmatch(folded[end : mention.start].strip()):
            return
        if reader.finder.names_party(mention) and {*nominative} <= mention.cases:
            yield mention.name
        yield from together
        end = mention.end
