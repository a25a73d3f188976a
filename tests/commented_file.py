"""Writes a small statement as a Word document in which words are commented on."""

from pathlib import Path

import format_files as files

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TEXT = "Joint statement\n\nBoth sides shall meet and shall report."


def commented(path: Path, *notes: tuple[str, str, str], text: str = TEXT, minute: int = 0) -> Path:
    """Write the document with comments: the last of the words, the note, its author."""
    body = ""
    for paragraph in text.split("\n\n"):
        xml = f"<w:r><w:t xml:space='preserve'>{paragraph}</w:t></w:r>"
        for number, (words, _, _) in enumerate(notes):
            cut = "</w:t></w:r>{}<w:r><w:t xml:space='preserve'>"
            marked = (
                cut.format(f"<w:commentRangeStart w:id='{number}'/>")
                + words
                + cut.format(f"<w:commentRangeEnd w:id='{number}'/>")
            )
            head, found, tail = xml.rpartition(words)
            xml = head + (marked if found else "") + tail
        body += f"<w:p>{xml}</w:p>"
    comments = "".join(
        f"<w:comment w:id='{number}' w:author='{author}' w:date='2026-03-04T12:{minute:02}:00Z'>"
        f"<w:p><w:r><w:t>{note}</w:t></w:r></w:p></w:comment>"
        for number, (_, note, author) in enumerate(notes)
    )
    parts: dict[str, str | bytes] = dict(files.members(files.docx(body)))
    parts["word/comments.xml"] = f"<w:comments {W}>{comments}</w:comments>"
    path.write_bytes(files.archive(parts))
    return path
