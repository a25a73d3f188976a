"""Parser of a ``grammar.toml`` of a language that inflects; the file's head explains its keys."""

from collections.abc import Iterable, Mapping

from briefreader.commitments.inflected.conjugation_file import parse_conjugation
from briefreader.commitments.inflected.inflected_grammar import ClauseWords, InflectedGrammar
from briefreader.commitments.inflected.morphology import Morphology, token_pattern
from briefreader.commitments.inflected.token_patterns import (
    Pattern,
    WordTest,
    parse_pattern,
    parse_test,
)
from briefreader.commitments.inflected.verb_endings import AspectMorphology, VerbEndings
from briefreader.commitments.inflected.verb_groups import VerbGrammar
from briefreader.commitments.toml_values import (
    Table,
    flag,
    parse_toml,
    string,
    strings,
    sub_table,
    tables,
)
from briefreader.text.folding import fold

WHAT = "grammar"


def parse_inflected_grammar(toml_text: str, endings: VerbEndings | None = None) -> InflectedGrammar:
    """Return the grammar written in ``toml_text``; ``endings`` tell its guesses from other words.

    Raises ResourceError naming the entry that has a mistake.
    """
    table = parse_toml(toml_text, WHAT)
    morphology = _morphology(table, endings)
    classes = _classes(table, morphology)
    phrases = tuple(
        fold(each) for each in strings(sub_table(table, "verbs", WHAT), "phrases", WHAT)
    )
    where = f"{WHAT}, clauses"
    clauses = sub_table(table, "clauses", WHAT)

    def patterns(key: str) -> tuple[Pattern, ...]:
        return tuple(
            parse_pattern(fold(each), classes, morphology.normal, f"{where}, {key}")
            for each in strings(clauses, key, where)
        )

    return InflectedGrammar(
        morphology=morphology,
        token=token_pattern(phrases),
        verbs=_verb_grammar(table, phrases),
        clauses=_clause_words(clauses, where),
        classes=classes,
        trailing=patterns("trailing"),
        attributed=patterns("attributed"),
        bystander=patterns("bystander"),
    )


def _morphology(table: Table, endings: VerbEndings | None) -> Morphology:
    verbs = parse_conjugation(table, WHAT)
    if endings is None:
        return verbs
    return AspectMorphology(verbs, endings, strings(table, "reflexive_endings", WHAT))


def _classes(table: Table, morphology: Morphology) -> Mapping[str, WordTest]:
    """Return the word classes; one may use those above it."""
    classes: dict[str, WordTest] = {}
    for name in sub_table(table, "classes", WHAT):
        where = f"{WHAT}, class {name}"
        test = WordTest()
        for part in fold(string(sub_table(table, "classes", WHAT), name, where)).split():
            test = test.joined(parse_test(part, classes, morphology.normal, where))
        classes[name] = test
    return classes


def _words(table: Table, key: str, where: str) -> frozenset[str]:
    return frozenset(fold(string(table, key, where, "")).split())


def _pairs(table: Table, key: str, where: str) -> frozenset[tuple[str, str]]:
    pairs = (fold(each).split() for each in strings(table, key, where))
    return frozenset((first, second) for first, second in pairs)


def _verb_grammar(table: Table, phrases: Iterable[str]) -> VerbGrammar:
    where = f"{WHAT}, verbs"
    words = sub_table(table, "verbs", WHAT)
    return VerbGrammar(
        auxiliaries={
            (string(each, "lemma", where), string(each, "with", where)): string(
                each, "makes", where
            )
            for each in tables(table, "auxiliary", WHAT)
        },
        moving=_words(words, "moving", where),
        clitics=_words(words, "clitics", where),
        reflexive=_words(words, "reflexive", where),
        reflexive_first=string(words, "reflexive_first", where, ""),
        negations=_words(words, "negations", where),
        small=frozenset().union(
            phrases, *(_words(words, key, where) for key in ("clitics", "negations", "adverbs"))
        ),
        adverbs=_words(words, "adverbs", where).union(phrases),
        before_nouns=_words(words, "before_nouns", where),
        prepositions=_words(words, "prepositions", where),
        subjects_first=_words(words, "subjects_first", where),
        conjunctions=_words(words, "conjunctions", where),
        again=_words(words, "again", where),
        contrasting=_words(words, "contrasting", where),
        subordinators=_words(sub_table(table, "clauses", WHAT), "subordinators", where),
    )


def _clause_words(clauses: Table, where: str) -> ClauseWords:
    leads = (fold(each).split() for each in strings(clauses, "infinitive_prepositions", where))
    return ClauseWords(
        subordinators=_words(clauses, "subordinators", where),
        complementisers=_words(clauses, "complementisers", where),
        relatives=_words(clauses, "relatives", where),
        not_subordinate=_pairs(clauses, "not_subordinate", where),
        contrasts=_pairs(clauses, "contrasts", where),
        determiners=_words(clauses, "determiners", where),
        agents=_words(clauses, "agents", where),
        impersonal=_words(clauses, "impersonal", where),
        infinitive_prepositions={word: each[0] for each in leads for word in each},
        purposes=_words(clauses, "purposes", where),
        carriers=_words(clauses, "carriers", where),
        departments=_words(clauses, "departments", where),
        offices=_words(clauses, "offices", where),
        organs=_words(clauses, "organs", where),
        means=_words(clauses, "means", where),
        fronting=_words(clauses, "fronting", where),
        each_of=_words(clauses, "each_of", where),
        clefts=_pairs(clauses, "clefts", where),
        subject_left_out=flag(clauses, "subject_left_out", where),
        subject_case=string(clauses, "subject_case", where, ""),
        agent_case=string(clauses, "agent_case", where, ""),
        owner_case=string(clauses, "owner_case", where, ""),
        contracting=_words(clauses, "contracting", where),
        links=_words(clauses, "links", where),
        object_case=string(clauses, "object_case", where, ""),
        undeclined=tuple(string(clauses, "undeclined", where, "").split()),
        periods=_words(clauses, "periods", where),
    )
