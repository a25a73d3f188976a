"""Words that make a clause depend on another one."""

from briefreader.commitments.inflected.sentence_view import SentenceView
from briefreader.commitments.inflected.verb_groups import VerbGroup

_LONGEST_CLEFT = 8
"""How many tokens a "that" may follow after "it is"."""
_SHORTEST_CLAUSE = 3
"""So many tokens an adverbial clause has at least, before the comma that ends it."""


def subordinator_of(view: SentenceView, group: VerbGroup, after: int) -> int:
    """Return where the word stands that makes the clause of ``group`` depend, -1 without."""
    words = view.grammar.clauses
    begin = adverbs_before(view, group.first)
    joined = view.word(begin - 1) in view.grammar.verbs.conjunctions
    if words.subject_case and joined and view.word(begin - 2) == ",":
        return -1
    for at in range(group.first - 1, after - 1, -1):
        word = view.word(at)
        if word in (";", ":"):
            return -1
        if word not in words.subordinators:
            continue
        pair = (view.word(at - 1), word)
        if pair in words.not_subordinate or pair in words.contrasts:
            continue
        if (word, view.word(at + 1)) in words.contrasts:
            continue
        if _is_cleft(view, at) or _is_over(view, at, group.first):
            return -1
        if word in words.relatives and not _governs(view, at, group.first):
            if view.word(at - 1) == view.word(begin - 1) == ",":
                continue
            return -1
        return at
    return -1


def _is_cleft(view: SentenceView, at: int) -> bool:
    """Tell whether a "that" begins the main clause: "it is here that …"."""
    clefts = view.grammar.clauses.clefts
    return any(
        (view.word(place), view.word(place + 1)) in clefts
        for place in range(max(0, at - _LONGEST_CLEFT), at - 1)
    )


def _is_over(view: SentenceView, at: int, verb: int) -> bool:
    """Tell whether an adverbial clause ends before the subject of ``verb``, its own verb unknown.

    It does where a comma and a noun phrase follow: "When the treaty …, the parties will …".
    """
    words = view.grammar.clauses
    if words.subject_case:
        return False
    return any(
        view.word(place) == "," and (_begins_subject(view, place + 1))
        for place in range(at + _SHORTEST_CLAUSE, verb)
    )


def _begins_subject(view: SentenceView, at: int) -> bool:
    """Tell whether a noun phrase without a preposition begins at ``at``."""
    words = view.grammar.clauses
    return view.word(at) in words.determiners | words.impersonal or view.begins_mention(at)


def _governs(view: SentenceView, relative: int, verb: int) -> bool:
    """Tell whether the clause that begins at ``relative`` has its verb at ``verb``.

    A verb that the grammar does not know stands right after such a word, the clause is over then.
    """
    words = view.grammar.clauses
    if words.subject_case:
        # Any word may be a noun there, but a comma closes the clause.
        between = [view.word(at) for at in range(relative + 1, verb)]
        return between.count(",") % 2 == 0
    noun = view.word(relative) in words.complementisers
    at = relative + 1
    while at < verb:
        if noun and _begins_noun(view, at):
            return True
        if not view.passed(view.tokens, at):
            return view.word(at) == ","
        at += 1
    return True


def _begins_noun(view: SentenceView, at: int) -> bool:
    """Tell whether a noun phrase, or what belongs to one, begins at ``at``."""
    words = view.grammar.clauses
    word = view.word(at)
    return (
        word in words.determiners
        or word in words.impersonal
        or word in view.grammar.verbs.prepositions
        or view.begins_mention(at)
    )


def adverbs_before(view: SentenceView, at: int) -> int:
    """Return where the adverbs right before ``at`` begin."""
    while at and view.is_adverb(at - 1):
        at -= 1
    return at
