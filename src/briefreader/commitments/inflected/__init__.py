"""Engine for languages that inflect: verb groups, the cues they make, and who their subjects are.

A sentence becomes tokens with readings (``morphology``), these verb groups (``verb_groups``:
"se sont engagés", "ne sera pas imposée", "будут предоставлены"), these clauses (``clauses``: the
cue that the group's verb begins, its subject, what the clause depends on), and these committed
actions (``action_parts``: where an action ends, and where co-ordinated ones part).

A pack for a language is two files in ``resources/languages/<code>``. ``grammar.toml`` holds the
verbs, word classes and small words (``grammar_file`` names every key), ``cues.toml`` the cues with
their examples (``cues_file``). A language whose forms no table of endings can tell brings a
``Morphology`` of its own: a value with ``readings(word)`` and ``normal(lemma)``, nothing more. All
else that belongs to one language stands in the two files. ``InflectedActionReader`` puts both to
use.
"""
