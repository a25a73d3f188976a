"""Rich Text (RTF 1.9.1): what its printed pages show."""

import codecs
from pathlib import Path

from briefreader.documents.charsets import encoding_name, guessed
from briefreader.documents.document import Document
from briefreader.documents.messages import CUT_OFF, guessed_encoding
from briefreader.documents.raised_text import without_marks, written_out
from briefreader.documents.rtf_story import StoryReader
from briefreader.documents.rtf_tokens import tokens
from briefreader.errors import DocumentError
from briefreader.translatable import Wording, mark

_USUAL = "cp1252"


def read_rtf(path: Path, data: bytes) -> Document:
    """Return ``data``, the content of ``path``, as a document; notes come at the end.

    Raises DocumentError if it is no Rich Text.
    """
    raw = without_marks(data.decode("latin-1"))
    if not raw.lstrip("\ufeff ï»¿\t\r\n").startswith("{\\rtf"):
        raise DocumentError(
            mark("errors", "{path}: this is no Rich Text; open and save it in its own program."),
            path=path,
        )
    warnings: list[Wording] = []
    codec = _USUAL
    # RTF is seven-bit; what is not comes from programs that write their own code page raw.
    if not data.isascii() and b"\\ansicpg" not in data:
        guess = guessed(data)
        if guess is not None:
            codec = _python_name(guess.encoding)
            warnings.append(guessed_encoding(encoding_name(guess.encoding)))
    found = StoryReader(codec).read(tokens(raw))
    if not found.is_whole:
        warnings.append(CUT_OFF)
    lines = (
        " ".join(line.split())
        for paragraph in found.paragraphs()
        for line in written_out(paragraph).split("\n")
    )
    return Document(
        name=path.name,
        media_type="application/rtf",
        original=data,
        text="\n\n".join(line for line in lines if line),
        source=str(path),
        title=" ".join(found.title.split()) or None,
        warnings=tuple(warnings),
    )


def _python_name(label: str) -> str:
    try:
        return codecs.lookup(label).name
    except LookupError:
        return _USUAL
