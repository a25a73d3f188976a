"""Verb groups of a sentence: a verb with its auxiliaries, clitics and negation."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefreader.commitments.inflected.morphology import FINITE, Reading, Token
from briefreader.commitments.inflected.token_patterns import insertion_end

_MOST_ADVERBS = 4
_MOST_CLITICS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbGrammar:
    """The words that stand with a verb; see ``grammar_file``.

    ``auxiliaries`` maps an auxiliary's lemma and the feature of the form that it stands with to
    what both make: "perfect", "passive", "progressive" or "future". ``moving`` verbs make the
    perfect where others make the passive. ``small`` are all clitics, negations and adverbs.
    ``before_nouns`` are words after which a form that may be
    a noun is one. ``again`` are adverbs that give a group before or in which they stand the feature
    "again"; ``contrasting`` are the conjunctions that join no names.
    """

    auxiliaries: Mapping[tuple[str, str], str]
    moving: frozenset[str]
    clitics: frozenset[str]
    reflexive: frozenset[str]
    reflexive_first: str
    negations: frozenset[str]
    adverbs: frozenset[str]
    before_nouns: frozenset[str]
    prepositions: frozenset[str]
    subjects_first: frozenset[str]
    conjunctions: frozenset[str]
    subordinators: frozenset[str]
    small: frozenset[str]
    again: frozenset[str] = frozenset()
    contrasting: frozenset[str] = frozenset()

    def is_adverb(self, token: Token) -> bool:
        """Tell whether ``token`` is an adverb, listed or by its ending."""
        return token.word in self.adverbs or token.has("adverb")


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbGroup:
    """A verb from token ``first`` to ``end`` (exclusive); ``as_token`` is it as one word.

    Its features are those of the finite form, as the auxiliaries change them.
    """

    first: int
    end: int
    as_token: Token

    @property
    def reading(self) -> Reading:
        """Return what the group is a form of."""
        return self.as_token.readings[0]

    def has(self, feature: str) -> bool:
        """Tell whether the group has this feature."""
        return feature in self.reading.features

    @property
    def plural(self) -> bool | None:
        """Tell whether several do it, None if its form does not say."""
        several = self.has("3p") or self.has("1p")
        return several if several or self.has("3s") else None

    @property
    def is_finite(self) -> bool:
        """Tell whether the group is finite, not a gerund."""
        return not FINITE.isdisjoint(self.reading.features)


def reflexive(lemma: str) -> str:
    """Return the lemma of the verb used reflexively."""
    return f"se {lemma}"


def verb_groups(tokens: Sequence[Token], grammar: VerbGrammar) -> list[VerbGroup]:
    """Return the verb groups of a sentence in order: finite ones, gerunds, joined participles."""
    groups: list[VerbGroup] = []
    after = 0
    for at, token in enumerate(tokens):
        if not token.readings or at < after:
            continue
        group = _group_at(tokens, at, grammar)
        if group is None and groups and token.has("participle"):
            group = _joined(tokens, at, groups[-1], grammar)
        if group:
            groups.append(group)
            after = group.end
    return [
        group
        for number, group in enumerate(groups)
        if number + 1 == len(groups) or not _is_noun(tokens, group, groups[number + 1], grammar)
    ]


def _is_noun(
    tokens: Sequence[Token], group: VerbGroup, following: VerbGroup, grammar: VerbGrammar
) -> bool:
    """Tell whether what looks like a verb is a noun, as the verb of its clause only follows."""
    if group.end - group.first > 1 or not group.has("present"):
        return False
    if following.reading.features.isdisjoint({"present", "past", "future", "conditional"}):
        return False
    parts = grammar.conjunctions | grammar.subordinators
    between = tokens[group.end : following.first]
    return not any(each.is_mark or each.word in parts for each in between)


def passed_over(tokens: Sequence[Token], at: int, grammar: VerbGrammar) -> int:
    """Return how many tokens are passed over at ``at``: an adverb, a clitic, "and henceforth"."""
    word = tokens[at].word
    if word in grammar.small or tokens[at].has("adverb"):
        return 1
    leads = word in grammar.conjunctions and at + 1 < len(tokens)
    return 2 if leads and grammar.is_adverb(tokens[at + 1]) else 0


def _group_at(tokens: Sequence[Token], at: int, grammar: VerbGrammar) -> VerbGroup | None:
    token = tokens[at]
    before = tokens[at - 1].word if at else ""
    for reading in token.readings:
        gerund = "gerund" in reading.features
        if not gerund and FINITE.isdisjoint(reading.features):
            continue
        if "present" in reading.features and before in grammar.before_nouns:
            continue
        certain = before in grammar.clitics and "present" not in reading.features
        if before in grammar.prepositions and not gerund and not certain:
            continue
        return _complete(tokens, at, reading, grammar)
    return None


def _complete(
    tokens: Sequence[Token], at: int, reading: Reading, grammar: VerbGrammar
) -> VerbGroup:
    """Return the group whose finite verb, a form of ``reading``, stands at ``at``."""
    first = _first(tokens, at, grammar)
    leading = tokens[first:at]
    features = reading.features
    lemma, end = reading.lemma, at + 1
    doubled = _reflexive_first(tokens, at, first, features, grammar)
    is_reflexive = doubled or any(each.word in grammar.reflexive for each in leading)
    if doubled and tokens[first - 1].word == grammar.reflexive_first:
        first -= 1
    negated = any(each.word in grammar.negations for each in leading)
    for number in range(2):
        found = _main_verb(tokens, end, lemma, grammar)
        if found is None:
            break
        place, main, makes = found
        negated = negated or any(each.word in grammar.negations for each in tokens[end:place])
        if makes == "passive" and not number and (main.lemma in grammar.moving or is_reflexive):
            makes = "perfect"
        features = _changed(features, makes)
        lemma, end = main.lemma, place + 1
    if negated:
        features |= {"negated"}
    if _is_again(tokens, first, end, grammar):
        features |= {"again"}
    if is_reflexive:
        lemma = reflexive(lemma)
        features |= {"reflexive"}
    verb = Token(
        tokens[at].word, tokens[first].start, tokens[end - 1].end, (Reading(lemma, features),)
    )
    return VerbGroup(first=first, end=end, as_token=verb)


def _first(tokens: Sequence[Token], at: int, grammar: VerbGrammar) -> int:
    first = at
    while first > max(0, at - _MOST_CLITICS):
        word = tokens[first - 1].word
        if word not in grammar.clitics and word not in grammar.negations:
            break
        first -= 1
    return first


def _is_again(tokens: Sequence[Token], first: int, end: int, grammar: VerbGrammar) -> bool:
    begin = first
    while begin and grammar.is_adverb(tokens[begin - 1]):
        begin -= 1
    return any(each.word in grammar.again for each in tokens[begin:end])


def _reflexive_first(
    tokens: Sequence[Token], at: int, first: int, features: frozenset[str], grammar: VerbGrammar
) -> bool:
    """Tell whether "nous nous engageons", "nos comprometemos" is reflexive."""
    word = grammar.reflexive_first
    if not word or "1p" not in features:
        return False
    if word in grammar.subjects_first:
        before = tokens[max(0, at - 3) : at]
        return sum(each.word == word for each in before) > 1
    return any(each.word == word for each in tokens[first:at])


def _main_verb(
    tokens: Sequence[Token], start: int, auxiliary: str, grammar: VerbGrammar
) -> tuple[int, Reading, str] | None:
    """Return where the verb stands that goes with an auxiliary, its reading, what both make."""
    wanted = {
        form: makes for (lemma, form), makes in grammar.auxiliaries.items() if lemma == auxiliary
    }
    if not wanted:
        return None
    at, adverbs = start, 0
    while at < len(tokens) and adverbs <= _MOST_ADVERBS:
        for reading in tokens[at].readings:
            for form, makes in wanted.items():
                if form in reading.features:
                    return at, reading, makes
        if tokens[at].word == ",":
            after = insertion_end(tokens, at)
            if after is None:
                return None
            at, adverbs = after, adverbs + 1
        elif count := passed_over(tokens, at, grammar):
            at, adverbs = at + count, adverbs + 1
        else:
            return None
    return None


def _changed(features: frozenset[str], makes: str) -> frozenset[str]:
    """Return the features of a finite verb after its auxiliary is joined with what follows it."""
    if makes == "perfect":
        return (features - {"present", "future"}) | {"past"}
    if makes == "future":
        return (features - FINITE) | {"future"}
    return features | {makes}


def _joined(
    tokens: Sequence[Token], at: int, before: VerbGroup, grammar: VerbGrammar
) -> VerbGroup | None:
    """Return the group of a participle that shares the auxiliary before: "ont revu … et décidé"."""
    place = at - 1
    while place > before.end and grammar.is_adverb(tokens[place]):
        place -= 1
    if place <= before.end or tokens[place].word not in grammar.conjunctions:
        return None
    if not before.has("past") or before.end - before.first < 2 or before.has("negated"):
        return None
    if before.has("passive"):
        return None
    reading = next(each for each in tokens[at].readings if "participle" in each.features)
    if "base" not in reading.features:
        return None
    made = Reading(reading.lemma, frozenset({"past"}))
    token = tokens[at]
    return VerbGroup(
        first=at, end=at + 1, as_token=Token(token.word, token.start, token.end, (made,))
    )
