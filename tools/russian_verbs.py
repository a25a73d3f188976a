"""Writes how Russian verbs end: ``python tools/russian_verbs.py``.

A perfective verb's present form means the future ("предоставит"), an imperfective one's does not
("предоставляет"), and nouns end like either ("визит", "часть", "цели"): nothing but the word tells
which it is. The dictionary of OpenCorpora knows (``pip install pymorphy3``, which only this tool
needs); what it says of every such word is written to ``resources/languages/ru/verbs.toml`` as the
fewest endings that tell all of them apart.
"""

import re
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

from pymorphy3 import MorphAnalyzer

OUT = Path(__file__).parents[1] / "resources" / "languages" / "ru" / "verbs.toml"
RARE = re.compile("Infr|Slng|Arch|Erro|Dist|Name|Surn|Patr|Geox|Orgn|Trad|Abbr")
"""Tags of words that no statement has, or that are names."""
FORM = re.compile(r"(?P<plain>.+(?:т|м|л|ла|ло|ли|ть|ти|чь))(?:ся|сь)?")
PERSON = re.compile("3per|1per|past")
BOTH = ("ует", "уют", "уем")
"""Endings of verbs of both aspects."""
START = "^"
KINDS = ("future", "both", "verb", "other")
WIDTH = 96
HEAD = """\
# How Russian verbs end. Written by tools/russian_verbs.py; do not edit.
#
# Of a word that ends like a verb in the third person or in "we", in the past or in the
# infinitive (in т, м; л, ла, ло, ли; ть, ти, чь; without "ся" or "сь", with е for ё) the longest
# of these endings that it has tells what it is. "^" stands for the beginning of a word.
#
# future   third person, or "we", of a perfective verb: the future ("предоставит", "создадим")
# both     the same of a verb of both aspects: present or future ("организуют")
# verb     another form of a verb: present ("предоставляет"), past, infinitive
# other    no verb ("визит", "цели", "область")
#
# Derived from the dictionary of OpenCorpora (opencorpora.org, revision 417150, as compiled for
# pymorphy3-dicts-ru), which its contributors license under Creative Commons Attribution-ShareAlike
# 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); this file is under the same licence.
"""


def main() -> int:
    """Write the file; returns the exit code."""
    kinds = read_dictionary(MorphAnalyzer(lang="ru"))
    endings = fewest_endings(kinds)
    wrong = [word for word in kinds if kind_of(endings, word) != kinds[word]]
    if wrong:
        print(f"{len(wrong)} words are told wrongly, {wrong[0]} among them", file=sys.stderr)
        return 1
    lines = [HEAD]
    for kind in KINDS:
        own = sorted(ending for ending, each in endings.items() if each == kind)
        lines += [f'\n{kind} = """\n', *_wrapped(own), '"""\n']
    OUT.write_text("".join(lines), "utf-8")
    print(f"{len(kinds)} words, {len(endings)} endings, {OUT.stat().st_size} bytes")
    return 0


def read_dictionary(analyser: Any) -> dict[str, str]:
    """Return the kind of each word that ends as verbs do, without "ся"."""
    readings: dict[str, set[str]] = defaultdict(set)
    written: dict[str, str] = {}
    for word, (paradigm, number) in analyser.dictionary.words.items():
        form = FORM.fullmatch(word)
        if form:
            tag = str(analyser.dictionary.build_tag_info(paradigm, number))
            if not RARE.search(tag):
                plain = form["plain"].replace("ё", "е")
                readings[plain].add(_reading(tag))
                if plain == word:
                    written[plain] = word
    return {
        word: _noun_or_kind(word, kinds, analyser) if word in written else _kind(word, kinds)
        for word, kinds in readings.items()
    }


def _reading(tag: str) -> str:
    if tag.startswith("INFN"):
        return "verb"
    if not tag.startswith("VERB") or not PERSON.search(tag):
        return "other"
    return "future" if "futr" in tag else "verb"


def _kind(word: str, readings: set[str]) -> str:
    verbs = readings - {"other"}
    if len(verbs) > 1:
        # Elsewhere two verbs share a form, of which the imperfective one is common: "проводят".
        return "both" if word.endswith(BOTH) else "verb"
    return min(verbs, default="other")


def _noun_or_kind(word: str, readings: set[str], analyser: Any) -> str:
    """Return the kind of a word that may be a noun as well: what it most often is."""
    if "other" in readings and len(readings) > 1:
        parses = analyser.parse(word)
        verbs = sum(each.score for each in parses if each.tag.POS in ("VERB", "INFN"))
        if verbs < sum(each.score for each in parses) / 2:
            return "other"
    return _kind(word, readings)


def fewest_endings(kinds: dict[str, str]) -> dict[str, str]:
    """Return the fewest endings of which the longest one in a word tells the word's kind."""
    root: dict[str, Any] = {}
    for word, kind in kinds.items():
        node = root
        for letter in reversed(START + word):
            node = node.setdefault(letter, {})
        node["kind"] = kind
    _count(root)
    endings: dict[str, str] = {}
    for letter, below in root.items():
        if letter != "count":
            endings[letter] = min(KINDS, key=lambda kind: below["count"][kind])
            _collect(below, letter, endings[letter], endings)
    return endings


def _count(node: dict[str, Any]) -> dict[str, int]:
    """Keep, at each node, how many endings are needed below it if each kind holds at it."""
    if "kind" in node:
        # A wrong word costs more than an ending.
        own = {kind: 0 if kind == node["kind"] else 2 for kind in KINDS}
        node["count"] = own
        return own
    total = dict.fromkeys(KINDS, 0)
    for below in list(node.values()):
        counts = _count(below)
        least = min(counts.values()) + 1
        for kind in KINDS:
            total[kind] += min(counts[kind], least)
    node["count"] = total
    return total


def _collect(node: dict[str, Any], ending: str, holding: str, endings: dict[str, str]) -> None:
    for letter, below in node.items():
        if letter in ("count", "kind"):
            continue
        best = min(KINDS, key=lambda kind: below["count"][kind])
        if below["count"][holding] > below["count"][best] + 1:
            endings[letter + ending] = best
            _collect(below, letter + ending, best, endings)
        else:
            _collect(below, letter + ending, holding, endings)


def kind_of(endings: dict[str, str], word: str) -> str:
    """Return the kind that the longest ending of ``word`` tells."""
    marked = START + word
    return next(endings[marked[at:]] for at in range(len(marked)) if marked[at:] in endings)


def _wrapped(words: list[str]) -> list[str]:
    lines, line = [], ""
    for word in words:
        if len(line) + len(word) >= WIDTH:
            lines.append(f"{line}\n")
            line = ""
        line += f" {word}" if line else word
    return [*lines, f"{line}\n"]


if __name__ == "__main__":
    sys.exit(main())
