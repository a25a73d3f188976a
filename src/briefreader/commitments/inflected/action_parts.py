"""Ends of an action among the tokens of a sentence, and where co-ordinated actions part."""

from collections.abc import Sequence

from briefreader.commitments.inflected.free_word_order import fronted_phrase
from briefreader.commitments.inflected.sentence_view import SentenceView
from briefreader.commitments.inflected.token_patterns import match_at
from briefreader.commitments.parsing.mentions import EntityType

_FARTHEST_INFINITIVE = 14
_GERUND = "gerund"
_NEAR = 6
"""How many tokens after a cue a carrier ("joint efforts to …") may stand."""


def trimmed(view: SentenceView, start: int, end: int) -> int:
    """Return ``end`` without the marks and conjunctions before it; a closing bracket stays."""
    while end > start:
        token = view.tokens[end - 1]
        joins = token.word in view.grammar.verbs.conjunctions
        words = view.grammar.clauses
        pair = (view.word(end - 2), token.word)
        again = pair[0] in view.grammar.verbs.conjunctions and pair[1] in words.complementisers
        both = again or pair in words.contrasts or pair in words.not_subordinate
        relative = token.word in words.relatives and _after_comma(view, end - 1)
        if not joins and not token.parts and not both and not relative:
            break
        end -= 2 if both else 1
        if relative and view.word(end - 1) in view.grammar.verbs.prepositions:
            end -= 1
    return end


def _after_comma(view: SentenceView, at: int) -> bool:
    """Tell whether a comma stands before ``at``, or before a preposition and an article there."""
    words = view.grammar.verbs.prepositions | view.grammar.clauses.determiners
    while view.word(at - 1) in words:
        at -= 1
    return view.word(at - 1) == ","


def end_of_action(view: SentenceView, start: int, limit: int) -> int:
    """Return where the action that begins at token ``start`` ends, at most ``limit``.

    It ends with the quotation in which it began.
    """
    quoted = False
    for at in range(start, limit):
        word = view.word(at)
        quoted = quoted or word == "«"
        trails = word == "," and any(
            match_at(each, view.tokens, at + 1, view.passed) is not None
            for each in view.grammar.trailing
        )
        if trails or (word == "»" and not quoted):
            return trimmed(view, start, at)
    return trimmed(view, start, limit)


def parts_of(view: SentenceView, start: int, end: int) -> list[int]:
    """Return where the actions begin under a cue that ends at ``start``, the first there.

    Later ones begin at their preposition or infinitive: "(decided) to open …, (to) train …".
    """
    chain = _chain(view, start, end)
    begins = [start]
    if chain is None:
        return begins
    preposition, first = chain
    form = _form(view, start)
    purposeful = _is_purpose(view, _lead(view, first, start - 1))
    listed = view.word(start) == ":"
    nested, last = False, first
    for at in range(first + 1, end):
        if not view.tokens[at].has(form):
            continue
        lead = _joined_lead(view, _lead(view, at, last), last)
        leading = view.grammar.clauses.infinitive_prepositions.get(_preposition(view, lead, at), "")
        purpose = _is_purpose(view, lead) and not purposeful
        own = lead
        if leading and _same(view, leading, preposition):
            lead = _other_party(view, lead)
        if purpose or not _is_joined(view, lead):
            chained = view.grammar.clauses.subject_case and at > last + 1
            nested = nested or bool(leading or chained)
        elif (
            (_same(view, leading, preposition) or (listed and not leading))
            and (not nested or _set_off(view, lead))
            and (lead < own or _has_object(view, last, lead))
        ):
            begins.append(lead)
            nested, last = False, at
    return begins


def _other_party(view: SentenceView, lead: int) -> int:
    """Return where the party begins that does what ``lead`` begins: "and Chile to open …".

    Without one, and where it is the last of a list of names, it is ``lead``.
    """
    named = next((each for each in view.mentions_between(0, lead) if each.end == lead), None)
    if named is None or named.mention.kind is not EntityType.PARTY:
        return lead
    before = named.first - 1
    joined = view.word(before) in view.grammar.verbs.conjunctions | {";", ","}
    listed = any(each.end == before for each in view.mentions_between(0, before))
    return named.first if joined and not listed else lead


def _is_purpose(view: SentenceView, lead: int) -> bool:
    """Tell whether what begins at ``lead`` says what for: "in order to …"."""
    return view.word(lead) in view.grammar.clauses.purposes


def _preposition(view: SentenceView, lead: int, infinitive: int) -> str:
    """Return the preposition between ``lead`` and an infinitive, "" without one."""
    at = lead
    while at < infinitive and view.word(at) in view.grammar.clauses.purposes:
        at += 1
    return view.word(at) if at < infinitive else ""


def _is_joined(view: SentenceView, lead: int) -> bool:
    """Tell whether a comma, semicolon or conjunction stands before ``lead``."""
    before = view.word(before_number(view, lead) - 1)
    return before in view.grammar.verbs.conjunctions or before in (",", ";")


def before_number(view: SentenceView, at: int) -> int:
    """Return where the number of a list in the sentence begins before ``at``: "; (ii) open …"."""
    if view.word(at - 1) != ")":
        return at
    return at - 3 if view.word(at - 3) == "(" else at - 2


def _after_number(view: SentenceView, at: int) -> int:
    """Return where what a list's number at ``at`` numbers begins."""
    end = at + 1 + (view.word(at) == "(")
    return end + 1 if view.word(end) == ")" else at


def _set_off(view: SentenceView, lead: int) -> bool:
    """Tell whether so clear a break stands before ``lead`` that nothing nested goes on after it."""
    at = before_number(view, lead)
    return view.word(at - 1) == ";" or view.word(at - 2) in (",", ";")


def _same(view: SentenceView, leading: str, preposition: str) -> bool:
    """Tell whether a later infinitive runs parallel to the first."""
    if leading == preposition:
        return True
    return leading == "" and view.grammar.clauses.subject_left_out


def _chain(view: SentenceView, start: int, end: int) -> tuple[str, int] | None:
    """Return the preposition and the place of the infinitive that a cue's actions begin with."""
    words = view.grammar.clauses
    at = _after_number(view, start + (view.word(start) == ":"))
    preposition = words.infinitive_prepositions.get(view.word(start - 1), "")
    if view.word(at) in words.infinitive_prepositions:
        preposition, at = words.infinitive_prepositions[view.word(at)], at + 1
    if start and view.tokens[start - 1].has(_form(view, start)):
        return preposition, start - 1
    if _form(view, start) == _GERUND:
        return preposition, start
    found = view.infinitive_at(at)
    if words.subject_case and found is None:
        found = _far_infinitive(view, at, end)
    carried = _carried(view, start, end)
    if carried and (found is None or carried[1] - found <= _NEAR):
        return carried
    return (preposition, found) if found is not None and found < end else None


def _form(view: SentenceView, start: int) -> str:
    """Return the form of the verbs under a cue: gerunds in "(they will go on) defending …"."""
    after = view.tokens[start] if start < len(view.tokens) else None
    before = start > 0 and view.tokens[start - 1].has(_GERUND)
    gerund = before or (after is not None and after.has(_GERUND))
    return _GERUND if gerund else "infinitive"


def _far_infinitive(view: SentenceView, start: int, end: int) -> int | None:
    """Return where the first infinitive after a cue stands, with other words but no mark before."""
    for at in range(start, min(start + _FARTHEST_INFINITIVE, end)):
        if view.tokens[at].is_mark:
            return None
        if view.tokens[at].has("infinitive"):
            return at
    return None


def _carried(view: SentenceView, start: int, end: int) -> tuple[str, int] | None:
    """Return the chain after a carrier without content of its own: "work together to …"."""
    words = view.grammar.clauses
    # Where words are free, the verb itself may be one: "(will) cooperate in order to …".
    for at in range(start - bool(words.subject_case), min(start + _NEAR, end - 1)):
        if view.word(at) not in words.carriers:
            continue
        place = at + 1
        while view.word(place) in words.purposes | words.links:
            place += 1
        if view.word(place) in words.infinitive_prepositions:
            found = view.infinitive_at(place + 1)
            if found is not None and found < end:
                return words.infinitive_prepositions[view.word(place)], found
    return None


def _lead(view: SentenceView, infinitive: int, floor: int) -> int:
    """Return where what belongs before an infinitive begins: preposition, clitics, adverbs."""
    at = infinitive
    joining = view.grammar.verbs.conjunctions
    if at - 1 > floor and view.word(at - 1) in view.grammar.verbs.subjects_first:
        at -= 1
    while at - 1 > floor and view.passed(view.tokens, at - 1) and view.word(at - 1) not in joining:
        at -= 1
    if at - 1 > floor and view.word(at - 1) in view.grammar.clauses.infinitive_prepositions:
        at -= 1
    while at - 1 > floor and view.word(at - 1) in view.grammar.clauses.purposes:
        at -= 1
    return at


def _joined_lead(view: SentenceView, lead: int, floor: int) -> int:
    """Return where the phrase before ``lead`` begins, if there is one: "and by March (open)"."""
    if _is_joined(view, lead) or not view.grammar.clauses.subject_case:
        return lead
    begin = fronted_phrase(view, floor, lead)
    clause = begin and any(
        view.word(at) in view.grammar.clauses.subordinators for at in range(begin, lead)
    )
    return begin if begin and not clause else lead


def _has_object(view: SentenceView, infinitive: int, end: int) -> bool:
    """Tell whether an infinitive has an object of its own before ``end``."""
    words: Sequence[str] = [
        token.word
        for token in view.tokens[infinitive + 1 : end]
        if not token.is_mark
        and token.word not in view.grammar.verbs.adverbs
        and token.word not in view.grammar.verbs.conjunctions
    ]
    return bool(words)
