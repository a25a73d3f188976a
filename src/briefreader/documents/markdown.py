"""Markdown: front matter becomes metadata, the body plain paragraphs without markup."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from briefreader.documents.document import Document
from briefreader.documents.document_marks import DocumentMark
from briefreader.documents.front_matter import split_front_matter
from briefreader.documents.html_text import UNREAD, html_paragraphs
from briefreader.documents.messages import ONLY_THE_TEXT, left_out_embeds, left_out_names
from briefreader.documents.obsidian import Obsidian, without_signs
from briefreader.documents.placed_marks import marks_of
from briefreader.documents.plain_text import decode
from briefreader.documents.raised_text import BEGIN, END, raised, without_marks, written_out
from briefreader.documents.vault_text import VAULT_KEY, read_vault_text

_DEEPEST = 100
"""Levels of lists (two each) and quotations: what is deeper the parser leaves out."""
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*)")
_END_MARK = re.compile(r"[#*_=~\s-]+")
# Bold that its writer opened or closed beside a space, as published files have it, is not parsed.
_STRAY_EMPHASIS = re.compile(r"\*{2,}")
_LINE_END = re.compile(r"\r\n?")
# Not of CommonMark, which takes the note itself for the address of a link if it is one word.
_NOTE = re.compile(r"(?m)^ {0,3}\[\^([^\]\s]{1,40})\]:[ \t]*")
_NOTE_REFERENCE = re.compile(r"\[\^([^\]\s]{1,40})\]")


def read_markdown(path: Path, data: bytes) -> Document:
    """Return ``data``, the content of ``path``, as a document; raise DocumentError if binary.

    Without a title in the front matter, a level-one heading that opens the body is the title.
    Raises RecursionError if its lists and quotations are nested too deeply.
    """
    decoded = decode(path, data)
    declared, body = split_front_matter(_LINE_END.sub("\n", without_marks(decoded.text)))
    document = Document(
        name=path.name,
        media_type="text/markdown",
        original=data,
        text="",
        source=declared.source or str(path),
        title=declared.title,
        date=declared.date,
        language=declared.language,
        stated_parties=declared.parties,
        tags=declared.tags,
        warnings=(*decoded.warnings, *left_out_names(declared.aliases)),
    )
    if VAULT_KEY in declared.values:
        warnings = (*document.warnings, ONLY_THE_TEXT)
        return replace(document, text=read_vault_text(body).text, warnings=warnings)
    obsidian = Obsidian()
    tokens = _parser().parse(_with_note_numbers(obsidian.without_markup(body)))
    if any(token.level >= _DEEPEST for token in tokens):
        # What is deeper still has been left out.
        message = f"more than {_DEEPEST} lists and quotations within each other"
        raise RecursionError(message)
    text, remarks = obsidian.read_places(_paragraphs(tokens))
    return replace(
        document,
        text=text,
        title=declared.title or without_signs(_opening_title(tokens)) or None,
        tags=tuple(dict.fromkeys((*declared.tags, *obsidian.tags))),
        warnings=(*document.warnings, *left_out_embeds(obsidian.embedded)),
        marks=marks_of(
            (DocumentMark(span=each.span, note=each.note, tags=each.tags) for each in remarks), text
        ),
    )


def _parser() -> MarkdownIt:
    """Return a CommonMark parser with tables, in which an indented paragraph is no code."""
    settings = {"html": True, "maxNesting": _DEEPEST + 1}
    return MarkdownIt("commonmark", settings).enable("table").disable("code")


def _with_note_numbers(body: str) -> str:
    """Return ``body`` with the marks of its notes raised, each note a paragraph of its own."""
    notes = _NOTE.sub(lambda note: f"\n{_note_mark(note[1])} ", body)
    return _NOTE_REFERENCE.sub(lambda note: _note_mark(note[1]), notes)


def _note_mark(label: str) -> str:
    return raised(label) if label.isdigit() or len(label) == 1 else f"[{label}]"


def _opening_title(tokens: Sequence[Token]) -> str:
    """Return the level-one heading that opens the body, if it does, else nothing."""
    if len(tokens) > 1 and tokens[0].type == "heading_open" and tokens[0].tag == "h1":
        return " ".join(_inline_paragraphs(tokens[1].children or ()))
    return ""


def _paragraphs(tokens: Iterable[Token]) -> Iterator[str]:
    """Yield the paragraphs of the body, each on one line.

    A list item's first paragraph carries its printed number or a dash; a table's cell is a
    paragraph of its own, so that the sentences of two cells never run into one.
    """
    marker = ""
    for token in tokens:
        if token.type == "list_item_open":
            marker = f"{token.info}{token.markup} " if token.info else "- "
            continue
        for paragraph in _block_paragraphs(token):
            if not _END_MARK.fullmatch(paragraph):
                yield marker + paragraph
                marker = ""
        if token.type == "list_item_close":
            marker = ""


def _block_paragraphs(token: Token) -> list[str]:
    """Return the paragraphs that one block token holds."""
    match token.type:
        case "inline":
            return _inline_paragraphs(token.children or ())
        case "html_block":
            return [line for each in html_paragraphs(token.content) for line in each.split("\n")]
        case "fence":
            return [line for raw in token.content.splitlines() if (line := raw.strip())]
        case _:
            return []


def _inline_paragraphs(children: Iterable[Token]) -> list[str]:
    """Return the text of inline tokens; a hard break (often below a bold title) splits it."""
    text = _STRAY_EMPHASIS.sub("", _inline_text(children)).replace("\n", " ")
    return [line for part in text.split("\x00") if (line := written_out(part).strip())]


def _inline_text(children: Iterable[Token]) -> str:
    """Return the text of inline tokens without markup, a NUL in place of each hard break."""
    parts: list[str] = []
    unread = ""
    for token in children:
        tag = _TAG.match(token.content) if token.type == "html_inline" else None
        name = tag["name"].lower() if tag else ""
        if unread:
            if tag and tag["end"] and name == unread:
                unread = ""
        elif name in UNREAD and tag and not tag["end"]:
            unread = name
        elif token.type == "hardbreak" or name == "br":
            parts.append("\x00")
        elif name == "sup" and tag:
            parts.append(END if tag["end"] else BEGIN)
        elif token.type == "softbreak":
            parts.append("\n")
        elif token.type == "image":
            parts.append(_inline_text(token.children or ()))
        elif token.type in {"text", "code_inline"}:
            parts.append(token.content)
    return "".join(parts)
