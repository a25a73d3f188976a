"""Tells what the files of a language lack: ``python tools/check_language.py pt`` (none: all).

A language is read as far as its files go, and what is missing in them shows nowhere else: a party
without a name, a theme without terms, a month without a name. Each line names one gap; the exit
code is 1 if there is any. ``--hints`` names too what another language with the same engine has,
which may be no gap: Russian has no articles. docs/languages.md says how a language is added.
"""

import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from briefreader.commitments.languages.language_file import Engine
from briefreader.commitments.metadata.detection_coverage import DETECTION_LANGUAGES
from briefreader.errors import BriefreaderError
from briefreader.services.comparison.shipped_comparison import load_comparison_words
from briefreader.services.detection.shipped_languages import load_language
from briefreader.services.detection.shipped_themes import load_taxonomy

RESOURCES = Path(__file__).parents[1] / "resources"
MODELS = {Engine.LEFTWARD: "en", Engine.INFLECTED: "fr"}
"""The language whose files a further one with the same engine is compared with."""
OWN_KEYS = {"macros", "classes", "endings", "numbers", "scales", "money"}
"""Tables whose entries each language has of its own."""
FREE_FILES = {"verbs.toml"}
"""What only a language with two aspects of its verbs needs."""
ENGLISH = "en"


def lacks(code: str, resources: Path = RESOURCES) -> Iterator[str]:
    """Yield what the language with this ISO 639-1 code lacks, a line each."""
    folder = resources / "languages" / code
    if not (folder / "language.toml").is_file():
        yield f"{folder}: there is no language.toml"
        return
    yield from _files(folder)
    yield from _names(code, _read(resources / "gazetteer.toml"))
    if code not in _read(resources / "languages" / "guess.toml"):
        yield f"guess.toml: no words by which a text in {code} is told"
    yield from _themes(folder)
    yield from _months(folder)
    yield from _examples(folder)
    if code not in DETECTION_LANGUAGES:
        yield f"detection_coverage.py: {code} is not among DETECTION_LANGUAGES"
        return
    try:
        load_language(code)
        load_comparison_words(code)
    except BriefreaderError as error:
        yield str(error)


def hints(code: str, resources: Path = RESOURCES) -> Iterator[str]:
    """Yield the entries that another language with the same engine has, and this one has not."""
    folder, model = resources / "languages" / code, _model(code, resources)
    for file in sorted(model.glob("*.toml")) if folder != model else ():
        if (folder / file.name).is_file():
            for key in _missing(_read(folder / file.name), _read(file)):
                yield f"{file.name}: no {key}, which {model.name} has"


def _model(code: str, resources: Path) -> Path:
    engine = _read(resources / "languages" / code / "language.toml").get("engine", "")
    return resources / "languages" / MODELS.get(engine, ENGLISH)


def _files(folder: Path) -> Iterator[str]:
    """Yield the files that another language has."""
    names = {file.name for file in folder.parent.glob("*/*.toml")} - FREE_FILES
    yield from (f"{name}: missing" for name in sorted(names) if not (folder / name).is_file())


def _missing(own: dict[str, Any], model: dict[str, Any]) -> Iterator[str]:
    """Yield the keys of ``model``, and of its tables, that ``own`` lacks."""
    for key, value in model.items():
        if key not in own:
            yield key
        elif isinstance(value, dict) and isinstance(own[key], dict) and key not in OWN_KEYS:
            yield from (f"{key}.{below}" for below in value if below not in own[key])


def _names(code: str, gazetteer: dict[str, Any]) -> Iterator[str]:
    for party in gazetteer["party"] if code != ENGLISH else ():
        if not party.get(code, {}).get("names"):
            yield f"gazetteer.toml: {party['name']} has no name in {code}"


def _themes(folder: Path) -> Iterator[str]:
    file = folder / "themes.toml"
    terms = _read(file) if file.is_file() else {}
    for theme in load_taxonomy().themes:
        if not terms.get(theme.key, {}).get("strong"):
            yield f"themes.toml: {theme.key} has no strong terms"


def _months(folder: Path) -> Iterator[str]:
    file = folder / "dates.toml"
    months = _read(file).get("months", {}) if file.is_file() else {}
    yield from (
        f"dates.toml: month {n} has no name" for n in range(1, 13) if not months.get(str(n))
    )


def _examples(folder: Path) -> Iterator[str]:
    file = folder / "cues.toml"
    for cue in _read(file).get("cue", []) if file.is_file() else ():
        if cue.get("strength") != "none" and not (cue.get("yes") or cue.get("examples")):
            yield f"cues.toml: {cue['name']!r} has no example"


def _read(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text("utf-8"))


def main(arguments: list[str]) -> int:
    """Print what each language lacks; return the exit code."""
    codes = [each for each in arguments if each != "--hints"] or list(DETECTION_LANGUAGES)
    gaps = [f"{code}: {gap}" for code in codes for gap in lacks(code)]
    print("\n".join(gaps) or "nothing is missing")
    if "--hints" in arguments:
        print("\n".join(f"{code}: perhaps {hint}" for code in codes for hint in hints(code)))
    return 1 if gaps else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
