"""Finder of the parties of a statement."""

import re
from collections import Counter
from collections.abc import Iterator

from briefreader.commitments.metadata.gazetteer import Gazetteer
from briefreader.commitments.parsing.mentions import EntityType, MentionFinder
from briefreader.text.folding import fold
from briefreader.text.paragraphs import paragraph_spans
from briefreader.text.sentences import SentenceRules, sentence_spans
from briefreader.text.span import Span

_READ = 12_000
_OPENING = 1_500
_LONGEST_OPENING = 160
_LONGEST_LEAD_IN = 24
_LONGEST_BETWEEN = 60
_LONGEST_LIST_LEAD = 400
_TITLE_WORDS = re.compile(
    r"\b(?:statement|communiqu|declaration|agreement|resolution|dialogue|summit|remarks|memorandum|"
    r"d.claration|joint|conclusions|fact sheet|accord|pact|principles|charter)"
)
_JOINT_TITLE = re.compile(
    r"\b(?:joint|between|bilateral|trilateral|common|dialogue|summit|meeting)\b"
)
_HYPHEN = re.compile(r"(?<!guinea)(?<!timor)-")
_PLACE = re.compile(r"\b(?:in|on|at|against|toward|towards|to)(?: the)? $")
_WE = re.compile(r"\b(?:we|nous)\b,? ?-? ?")
_WE_THE = re.compile(r"(?<!\w)we, (?:the )?")
_BODY_LINE = re.compile(r"(?m)^The ([A-Z][\w’'-]+(?: (?:of|the|for|and|on|[A-Z][\w’'-]+)){1,9}),$")
_IN_LIST = re.compile(
    r",? (?:and |as well as )?(?:the )?"
    r"(?:(?:foreign |prime )?(?:ministers?|presidents?|leaders) of (?:the )?)?"
)
_ACTS = re.compile(
    r"(?: \([^)]{1,80}\))?(?:,[^.;]{1,160}?)?,? (?:\w+ly )?(?:met|meet|convened?|gathered|held|"
    r"announced?|issued?|reaffirm\w*|declared?|agreed?|commit\w*|decided?|adopted?|are|have|will|"
    r"share|welcome[ds]?|expressed?|today|hosted|signed|endorsed?|join\w*|launch\w*|intend|recall|"
    r"recogni[sz]e|affirm\w*|support|pledged?|assembled|resolved?)\b"
)
_TITLE_WORD = re.compile(r"[^\w+]+")
_LATEST_LIST = 120
"""How far into a sentence the list of who speaks in it may begin."""
_LIST_ENDS = re.compile(r"[.;]\s|\bto\b|\breaffirm")


def read_parties(
    text: str, title: str, gazetteer: Gazetteer, rules: SentenceRules
) -> tuple[str, ...]:
    """Return the short forms of the parties: those that the title names, or the text lists.

    Failing both, the two that most often begin a sentence of the text.
    """
    finder = MentionFinder(gazetteer)
    in_title = _named(finder, title)
    group = _group(title, gazetteer)
    if group and len(in_title) <= 1:
        return group
    if len(in_title) > 1 and _TITLE_WORDS.search(fold(title)):
        return tuple(in_title)
    listed = _listed(text[:_OPENING], finder)
    if len(listed) > 2 or (len(listed) > 1 and {*in_title} <= {*listed}):
        return listed
    enumerated = _enumerated(text[:_OPENING], finder, rules)
    if enumerated:
        return enumerated
    speaking = _speaking(text[:_OPENING], finder, gazetteer)
    if speaking and not in_title:
        return (speaking,)
    one_group = len(in_title) == 1 and _is_group(in_title[0], gazetteer)
    if in_title and (one_group or not _JOINT_TITLE.search(fold(title))):
        return tuple(in_title)
    often = _subjects(text[:_READ], finder, rules).most_common(3)
    others = [name for name, _ in often if name not in in_title]
    return (*in_title, *others[: max(0, 2 - len(in_title))])


def _group(title: str, gazetteer: Gazetteer) -> tuple[str, ...]:
    """Return the members of the one small group that the title names ("on AUKUS"), if any."""
    words = f" {_TITLE_WORD.sub(' ', fold(title))} "
    named = [
        party
        for party in gazetteer.parties
        if party.expand and f" {_TITLE_WORD.sub(' ', fold(party.name))} " in words
    ]
    return named[0].members if len(named) == 1 else ()


def _is_group(name: str, gazetteer: Gazetteer) -> bool:
    """Tell whether a statement that one name heads can be that of all its members."""
    party = gazetteer.get(name)
    return party is not None and bool(party.members)


def _named(finder: MentionFinder, text: str) -> list[str]:
    """Return the parties named in a title, in order; a place after "in" is none."""
    folded = fold(text)
    spaced = _HYPHEN.sub(" ", folded)
    found: list[str] = []
    for mention in finder.find(_spaced(text, spaced), spaced, 0, len(spaced)):
        if not finder.names_party(mention) or _PLACE.search(spaced, 0, mention.start):
            continue
        if mention.name not in found:
            found.append(mention.name)
    return found


def _spaced(text: str, spaced: str) -> str:
    """Return ``text`` with a space where ``spaced`` has one: "U.S.-Chile" names two parties."""
    return "".join(" " if blank == " " else char for char, blank in zip(text, spaced, strict=True))


def _listed(text: str, finder: MentionFinder) -> tuple[str, ...]:
    """Return the parties that "We, the leaders of A, B and C," lists."""
    folded = fold(text)
    opening = _WE.search(folded, 0, _LONGEST_LIST_LEAD)
    if not opening:
        return ()
    mentions = finder.find(text, folded, opening.end(), len(folded))
    names: list[str] = []
    end = opening.end()
    for mention in mentions:
        between = folded[end : mention.start]
        if len(between) > _LONGEST_BETWEEN or _LIST_ENDS.search(between):
            break
        if (
            mention.kind in (EntityType.PARTY, EntityType.PERSON)
            and finder.names_party(mention)
            and mention.name not in names
        ):
            names.append(mention.name)
        end = mention.end
    return tuple(names)


def _enumerated(text: str, finder: MentionFinder, rules: SentenceRules) -> tuple[str, ...]:
    """Return the three or more parties that an opening sentence lists: "A, B and C met …"."""
    for paragraph in paragraph_spans(text):
        for sentence in sentence_spans(text, paragraph, rules):
            words = sentence.of(text)
            folded = fold(words)
            names: list[str] = []
            end = 0
            for mention in finder.find(words, folded, 0, len(words)):
                if mention.kind not in (
                    EntityType.PARTY,
                    EntityType.PERSON,
                ) or not finder.names_party(mention):
                    continue
                joined = _IN_LIST.fullmatch(folded, end, mention.start)
                if not names and mention.start > _LATEST_LIST:
                    break
                if names and not joined:
                    break
                names += [mention.name] if mention.name not in names else []
                end = mention.end
            if len(names) > 2 and _ACTS.match(folded, end):
                return tuple(names)
    return ()


def _speaking(text: str, finder: MentionFinder, gazetteer: Gazetteer) -> str | None:
    """Return the organisation of "We, the Ministers of …", or the body that decides: "The X,"."""
    folded = fold(text)
    opening = _WE_THE.search(folded)
    if opening:
        for mention in finder.find(text, folded, opening.end(), opening.end() + _LATEST_LIST):
            party = gazetteer.get(mention.name)
            if party and party.kind == "organisation":
                return party.name
    body = _BODY_LINE.search(text)
    return body[1] if body else None


def _subjects(text: str, finder: MentionFinder, rules: SentenceRules) -> Counter[str]:
    """Count how often each party begins a sentence, alone or with others."""
    counts: Counter[str] = Counter()
    for paragraph in paragraph_spans(text):
        for sentence in sentence_spans(text, paragraph, rules):
            counts.update(_leading(text, sentence, finder))
    return counts


def _leading(text: str, sentence: Span, finder: MentionFinder) -> Iterator[str]:
    """Yield the parties that open a sentence: "A and B", "Foreign Minister C of D"."""
    words = text[sentence.start : min(sentence.end, sentence.start + _LONGEST_OPENING)]
    folded = fold(words)
    end = 0
    for mention in finder.find(words, folded, 0, len(words)):
        if mention.kind not in (EntityType.PARTY, EntityType.PERSON):
            continue
        if end == 0 and mention.start > _LONGEST_LEAD_IN:
            return
        if end and folded[end : mention.start].strip(", ") not in ("", "and"):
            return
        if finder.names_party(mention):
            yield mention.name
        end = mention.end
