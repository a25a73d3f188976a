"""Rich Text Format, by striprtf."""

import re
from pathlib import Path

from striprtf.striprtf import rtf_to_text

from briefreader.documents.document import Document
from briefreader.documents.messages import cut_off, damaged, guessed_encoding
from briefreader.documents.raised_text import without_marks, written_out
from briefreader.documents.rtf_raised import with_marks
from briefreader.errors import DocumentError
from briefreader.translatable import mark

_ESCAPED = re.compile(r"\\[\\{}]")
_CODE_PAGE = re.compile(r"\\ansicpg(\d+)")
_TITLE = re.compile(r"\{\\title ([^{}\\]+)\}")


def read_rtf(path: Path, data: bytes) -> Document:
    """Return ``data``, the content of ``path``, as a document; raise DocumentError if damaged."""
    # RTF is seven-bit; what is not comes from programs that write their own code page raw.
    raw = data.decode("cp1252", "replace")
    if not raw.lstrip().startswith("{\\rtf"):
        raise DocumentError(
            mark("errors", "{path}: this is no Rich Text; open and save it in its own program."),
            path=path,
        )
    plain = _ESCAPED.sub("", raw)
    if plain.count("{") > plain.count("}"):
        raise cut_off(path)
    try:
        text = rtf_to_text(with_marks(without_marks(raw)), errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, TypeError, OverflowError, LookupError) as error:
        raise damaged(path, str(error)) from error
    title = _TITLE.search(raw)
    page = _CODE_PAGE.search(raw)
    is_guessed = not data.isascii() and (page is None or page[1] != "1252")
    lines = (" ".join(written_out(line).replace("|", " ").split()) for line in text.split("\n"))
    return Document(
        name=path.name,
        media_type="application/rtf",
        original=data,
        text="\n\n".join(line for line in lines if line),
        source=str(path),
        title=title[1].strip() if title else None,
        warnings=(guessed_encoding("Windows-1252"),) if is_guessed else (),
    )
