"""Description of a text in a REFI-QDA project: the notes on all of it, signed so as to come back.

Programs such as QualCoder show it as the memo of the text, and keep no other note on all of one.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from briefreader.library.records import Annotation
from briefreader.services.briefing.briefing_strings import load_briefing_strings
from briefreader.services.briefing.coverage_remark import coverage_remarks
from briefreader.services.formats.foreign_records import Times, foreign_note
from briefreader.services.formats.refi_qda.qda_xml import moment_text, xml_safe
from briefreader.text.span import Span

_SIGN = "\N{EM DASH} "
_SIGNATURE = re.compile(
    rf"{_SIGN}(?:(?P<author>[^\n]*), )?"
    r"(?P<created>\d{4}-\d\d-\d\dT[\d:.]+Z)(?: \((?P<tags>[^\n]*)\))?"
)
_BETWEEN = "\n\n"
_TAG = "#"
_ON_ALL = Span(0, 0)


def source_memo(notes: Iterable[Annotation], remark: str) -> str:
    """Return the Description of a text with these notes on all of it, and a remark of ours."""
    parts = [f"{each.note}\n{_signature(each)}".strip() for each in notes]
    parts += [remark] if remark else []
    return xml_safe(_BETWEEN.join(parts))


def notes_in(memo: str, author: str, times: Times) -> Iterator[Annotation]:
    """Yield the notes on all of the text in its memo; what is not signed is by ``author``."""
    said: list[str] = []
    for line in memo.splitlines():
        signed = _SIGNATURE.fullmatch(line)
        created = _moment(signed["created"]) if signed else None
        if signed is None or created is None:
            said.append(line)
            continue
        tags = tuple(filter(None, (signed["tags"] or "").split(_TAG)))
        yield _note(
            said, tuple(each.strip() for each in tags), (created, created), signed["author"] or ""
        )
        said = []
    if note := _without_remark("\n".join(said)):
        yield _note([note], (), times, author)


def _note(said: Iterable[str], tags: tuple[str, ...], times: Times, author: str) -> Annotation:
    note = "\n".join(said).strip("\n")
    return foreign_note(_ON_ALL, note, tags, times, on_all=True, author=author)


def _without_remark(text: str) -> str:
    if not text.strip():
        return ""
    remarks = coverage_remarks(load_briefing_strings())
    return _BETWEEN.join(each for each in text.split(_BETWEEN) if each not in remarks).strip()


def _signature(note: Annotation) -> str:
    author = " ".join(note.author.split())
    tags = " ".join(f"{_TAG}{' '.join(each.split())}" for each in note.tags)
    return (
        f"{_SIGN}{f'{author}, ' if author else ''}{moment_text(note.created)}"
        f"{f' ({tags})' if tags else ''}"
    )


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
