"""Grammar and cues of languages that inflect: a mistake in a file is named."""

import re

import pytest

from briefreader.commitments.inflected.cues_file import parse_examples, parse_token_lexicon
from briefreader.commitments.inflected.grammar_file import parse_inflected_grammar
from briefreader.commitments.inflected.morphology import Reading
from briefreader.errors import ResourceError

GRAMMAR = """
nouns = "mine"
no_verbs = "opera"
guesses = ["-era: -er future 3s", "3-ir: -ir infinitive"]
[[paradigm]]
infinitive = "er"
endings = ["present 3s: e", "present 3p strong: ent", "participle base: é"]
verbs = "miner jeter/jett"
[[verb]]
lemma = "mettre"
forms = ["present 3s: met", "past participle: mis"]
prefixes = "pro"
[classes]
light = "lampe <miner>"
all = "{light} #"
"""
CUE = '[[cue]]\nname = "x"\npatterns = ["{pattern}"]\nstrength = "{strength}"\n{more}\n'


@pytest.mark.parametrize(
    ("word", "readings"),
    [
        ("mettre", ["mettre infinitive"]),
        ("promet", ["promettre 3s present"]),
        ("mis", ["mettre participle past"]),
        ("jette", []),
        ("jete", ["jeter 3s present"]),
        ("jettent", ["jeter 3p present"]),
        ("miner", ["miner infinitive"]),
        ("mine", []),
        ("minent", ["miner 3p present"]),
        ("miné", ["miner base participle"]),
        ("chantera", ["chanter 3s future"]),
        ("opera", []),
        ("unir", []),
        ("punir", ["punir infinitive"]),
    ],
)
def test_forms_of_listed_and_of_guessed_verbs(word: str, readings: list[str]) -> None:
    """Prefixes make further verbs; what is a noun more often is none."""
    found = parse_inflected_grammar(GRAMMAR).morphology.readings(word)
    assert [" ".join([each.lemma, *sorted(each.features)]) for each in found] == readings
    assert all(isinstance(each, Reading) for each in found)


@pytest.mark.parametrize(
    ("toml", "named"),
    [
        ("[[[", "grammar: not valid TOML"),
        ('[[verb]]\nforms = ["present: x"]', "grammar: lemma must be a text"),
        (
            '[[verb]]\nlemma = "x"\nforms = ["present"]',
            "grammar, verb 'x': present must be written",
        ),
        ('[[verb]]\nlemma = "x"\nforms = ["present:"]', "grammar, verb 'x': present: must be"),
        (
            '[[paradigm]]\ninfinitive = "er"\nendings = ["present: e"]\nverbs = "finir"',
            "grammar, paradigm 'er': finir does not end like",
        ),
        ('guesses = ["era: -er future"]', "grammar: era: -er future must be written as -ending"),
        ('guesses = ["-era: er future"]', "grammar: -era: er future must be written as -ending"),
        ('guesses = ["-era:"]', "grammar: -era: must be written as -ending"),
        ('[classes]\na = "{b}"', "grammar, class a: there is no class {b}"),
        ('[clauses]\ntrailing = ["{b}"]', "grammar, clauses, trailing: there is no class {b}"),
        ('[clauses]\nrelatives = ["a"]', "grammar, clauses: relatives must be a text"),
        ('[verbs]\nclitics = ["a"]', "grammar, verbs: clitics must be a text"),
        ('[[auxiliary]]\nlemma = "a"', "grammar, verbs: with must be a text"),
    ],
)
def test_names_a_mistake_in_a_grammar(toml: str, named: str) -> None:
    """The message begins with where it is."""
    with pytest.raises(ResourceError, match=f"^{re.escape(named)}"):
        parse_inflected_grammar(toml)


@pytest.mark.parametrize(
    ("toml", "named"),
    [
        ("[[[", "cues: not valid TOML"),
        ('[[cue]]\npatterns = ["a"]', "cues, cue 1: name must be a text"),
        ('[[cue]]\nname = "x"\nstrength = "firm"', "cues, cue 'x': patterns must be a list"),
        (CUE.format(pattern="a", strength="strong", more=""), "cues, cue 'x': 'strong'"),
        (CUE.format(pattern="{b}", strength="firm", more=""), "cues, cue 'x': there is no class"),
        (CUE.format(pattern="a", strength="firm", more='subject = "he"'), "cues, cue 'x': 'he'"),
        (CUE.format(pattern="a", strength="firm", more="that = 1"), "cues, cue 'x': that must be"),
        (CUE.format(pattern="a", strength="firm", more="confidence = 2"), "cues, cue 'x': confid"),
    ],
)  # fmt: skip
def test_names_a_mistake_in_the_cues(toml: str, named: str) -> None:
    """The message names the cue."""
    with pytest.raises(ResourceError, match=f"^{re.escape(named)}"):
        parse_token_lexicon(toml, parse_inflected_grammar(GRAMMAR))


def test_examples_beside_a_cue_are_read() -> None:
    """With whether they are commitments of it, or none."""
    more = 'yes = ["A."]\nno = ["B.", "C."]\nsaid = true'
    firm, none = (
        parse_examples(CUE.format(pattern="a", strength=each, more=more))[0]
        for each in ("firm", "none")
    )
    assert (firm.name, firm.strength, firm.said) == ("x", "firm", True)
    assert (firm.found, firm.not_found) == (("A.",), ("B.", "C."))
    assert none.strength is None
