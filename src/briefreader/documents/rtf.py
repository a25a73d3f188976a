"""Rich Text (RTF 1.9.1): what its printed pages show."""

from pathlib import Path

from briefreader.documents.charsets import codec_of, encoding_name, guessed
from briefreader.documents.document import Document
from briefreader.documents.messages import CUT_OFF, guessed_encoding
from briefreader.documents.raised_text import printed_lines, without_marks
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
            codec = codec_of(guess.encoding) or _USUAL
            warnings.append(guessed_encoding(encoding_name(guess.encoding)))
    found = StoryReader(codec).read(tokens(raw))
    if not found.is_whole:
        warnings.append(CUT_OFF)
    return Document(
        name=path.name,
        media_type="application/rtf",
        original=data,
        text="\n\n".join(printed_lines(found.paragraphs())),
        source=str(path),
        title=" ".join(found.title.split()) or None,
        warnings=tuple(warnings),
    )
