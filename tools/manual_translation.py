"""Tells which translated pages of the manual lag: ``python tools/manual_translation.py``.

For each it says where the page is built otherwise than the English one, and shows what has changed
there since it was translated. Once a page is brought up to date, ``… --done PAGE…`` sets its spaces
and apostrophes and notes the English page that it follows now, in ``docs/manual/fr/followed.toml``.

The pages of shortcuts are made by ``tools/shortcut_page.py``.
"""

import hashlib
import re
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

MANUAL = Path(__file__).parents[1] / "docs" / "manual"
TRANSLATED = MANUAL / "fr"
FOLLOWED = TRANSLATED / "followed.toml"
GENERATED = "shortcuts"
_HEAD = """# The English pages that these follow, by the names that git gives to their content;
# tools/manual_translation.py writes it.
"""
_BLOCKS = {
    "paragraph_open": "paragraph",
    "list_item_open": "list item",
    "tr_open": "row",
    "fence": "code block",
}
_KEY_NAMES = {
    "Maj": "Shift",
    "Échap": "Esc",
    "Escape": "Esc",
    "Entrée": "Enter",
    "Espace": "Space",
    "Retour": "Return",
    "Effacement": "Backspace",
    "Suppr": "Delete",
    "Haut": "Up",
    "Bas": "Down",
    "Gauche": "Left",
    "Droite": "Right",
    "Page suiv": "PgDown",
    "Page préc": "PgUp",
}
# Delete and Right are the names of buttons too, which every language calls as it likes.
_NAMED_KEYS = set(_KEY_NAMES.values()) - {"Delete", "Right"}
_KEY = re.compile(rf"(?:(?:Ctrl|Alt|Shift)\+)*(?:F\d+|{'|'.join(_NAMED_KEYS)}|[A-Z0-9?+,-])")
_COMMAND = re.compile(r"briefreader(?: [a-z]+(?![.\w]))?|-[-\w]+")
_NOT_WORDS = re.compile("[.%~]|urn:|briefreader:")
_CODE = re.compile(r"(```.*?```|`[^`]*`)", re.S)
_MARKDOWN = MarkdownIt("commonmark").enable("table")
_NARROW = "\N{NARROW NO-BREAK SPACE}"


@dataclass(slots=True)
class Section:
    """What stands under one heading, up to the next.

    ``blocks`` are the kinds of its paragraphs, items and rows, in order; ``fixed`` is what no
    translation changes: keys, links, pictures, commands and their options, endings of files.
    """

    title: str
    level: str
    blocks: list[str] = field(default_factory=list)
    fixed: Counter[str] = field(default_factory=Counter)


def main(arguments: Sequence[str]) -> int:
    """Tell what lags, or note pages as done; returns the exit code, 1 if some page lags."""
    if arguments[:1] == ["--done"]:
        note_as_done(arguments[1:])
        return 0
    lagging = {name: lag for name in page_names() if (lag := lag_of(name))}
    for name, lag in lagging.items():
        print(f"{TRANSLATED.name}/{name}.md lags:", *lag, sep="\n  ", flush=True)
        former = followed().get(name)
        if former:
            # The former page against the file as it stands.
            page = MANUAL / f"{name}.md"
            subprocess.run(["git", "diff", "--word-diff", former, page], cwd=MANUAL, check=False)
    return 1 if lagging else 0


def page_names() -> list[str]:
    """Return the names of the English pages that people translate."""
    return sorted(path.stem for path in MANUAL.glob("*.md") if path.stem != GENERATED)


def lag_of(name: str) -> list[str]:
    """Return in what the translated page ``name`` is behind the English one, if in anything."""
    english, translated = MANUAL / f"{name}.md", TRANSLATED / f"{name}.md"
    if not translated.is_file():
        return ["it is missing"]
    lag = differences(english.read_text("utf-8"), translated.read_text("utf-8"))
    if followed().get(name) != content_name(english):
        lag.append(f"{name}.md has changed since; once done: {Path(__file__).name} --done {name}")
    return lag


def differences(english: str, translated: str) -> list[str]:
    """Return where two pages (Markdown) are built differently, section by section."""
    ours, theirs = sections(english), sections(translated)
    levels = [" ".join(each.level for each in page[1:]) for page in (ours, theirs)]
    if levels[0] != levels[1]:
        return [f"headings: {levels[0]}; translated {levels[1]}"]
    found: list[str] = []
    for our, their in zip(ours, theirs, strict=True):
        where = f"“{our.title}” / “{their.title}”"
        if our.blocks != their.blocks:
            counts = Counter(our.blocks), Counter(their.blocks)
            found.append(f"{where}: {_told(counts[0])}; translated {_told(counts[1])}")
        missing, more = our.fixed - their.fixed, their.fixed - our.fixed
        if missing:
            found.append(f"{where}: without {', '.join(missing.elements())}")
        if more:
            found.append(f"{where}: with {', '.join(more.elements())}")
    return found


def sections(text: str) -> list[Section]:
    """Return the sections of a page (Markdown)."""
    found = [Section("", "")]
    tokens = _MARKDOWN.parse(text)
    for before, token in zip([None, *tokens], tokens, strict=False):
        if token.type == "heading_open":
            found.append(Section("", token.tag))
        elif before and before.type == "heading_open":
            found[-1].title = token.content
        elif token.type in _BLOCKS:
            found[-1].blocks.append(_BLOCKS[token.type])
        elif token.type == "inline":
            found[-1].fixed.update(_fixed_in(token))
    return found


def emphasised(text: str) -> list[str]:
    """Return what is bold or italic in a page (Markdown), in order."""
    return [name for token in _MARKDOWN.parse(text) for name in _emphasised_in(token)]


def key_of(name: str) -> str | None:
    """Return the English name of the key ``name``, such as "Ctrl+Maj+F"; None if it is none."""
    key = re.sub(r"[^+]+", lambda part: _KEY_NAMES.get(part[0], part[0]), name)
    return key if _KEY.fullmatch(key) else None


def french_typography(text: str) -> str:
    """Return ``text`` (Markdown) with the spaces and apostrophes of French, code aside."""
    parts = _CODE.split(text)
    for number in range(0, len(parts), 2):
        part = parts[number].replace("'", "’").replace("« ", f"«{_NARROW}")
        parts[number] = re.sub(r" (?=[:;?»%]|!(?!\[))", _NARROW, part)
    return "".join(parts)


def content_name(path: Path) -> str:
    """Return the name that git gives to the content of a file."""
    content = path.read_bytes()
    head = f"blob {len(content)}\0".encode()
    return hashlib.sha1(head + content, usedforsecurity=False).hexdigest()


def followed() -> dict[str, str]:
    """Return for each translated page the content of the English one that it follows."""
    return tomllib.loads(FOLLOWED.read_text("utf-8")) if FOLLOWED.is_file() else {}


def note_as_done(names: Sequence[str]) -> None:
    """Note that the translated pages ``names`` say what the English ones say now."""
    noted = followed()
    for name in names:
        page = TRANSLATED / f"{name}.md"
        page.write_text(french_typography(page.read_text("utf-8")), encoding="utf-8")
        noted[name] = content_name(MANUAL / f"{name}.md")
    lines = [f'{name} = "{noted[name]}"\n' for name in sorted(noted)]
    FOLLOWED.write_text(_HEAD + "".join(lines), encoding="utf-8")


def _emphasised_in(token: Token) -> list[str]:
    found: list[str] = []
    depth = 0
    for child in token.children or ():
        if child.type in {"strong_open", "em_open"}:
            depth += 1
            found.append("")
        elif child.type in {"strong_close", "em_close"}:
            depth -= 1
        elif depth:
            found[-1] += child.content or " "
    return found


def _fixed_in(token: Token) -> Iterator[str]:
    for name in _emphasised_in(token):
        key = key_of(name)
        if key:
            yield key
    for child in token.children or ():
        if child.type == "image":
            yield str(child.attrGet("src"))
        elif child.type == "link_open":
            yield str(child.attrGet("href"))
        elif child.type == "code_inline" and _NOT_WORDS.match(child.content):
            yield child.content
        elif child.type == "code_inline" and _COMMAND.match(child.content):
            yield from _COMMAND.findall(child.content)


def _told(counts: Counter[str]) -> str:
    return ", ".join(f"{count} {kind}" for kind, count in counts.items()) or "nothing"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
