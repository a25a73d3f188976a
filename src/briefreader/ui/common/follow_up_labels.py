"""Words for what became of a commitment: its status, and the entries of its follow-up."""

from PySide6.QtCore import QCoreApplication

from briefreader.library.records import Commitment, Evidence
from briefreader.text.control_characters import visible
from briefreader.ui.common.labels import date_label, status_label

translate = QCoreApplication.translate


def status_line(commitment: Commitment) -> str:
    """Return what became of the commitment and since when, such as "Met · 3 May 2026"."""
    parts = [status_label(commitment.status)]
    if commitment.status_date:
        parts.append(date_label(commitment.status_date))
    return " · ".join(parts)


def entry_head(entry: Evidence) -> str:
    """Return when an entry is of, what it sets, and whose it is: "3 May 2026 · Met · Ann"."""
    parts = [date_label(entry.date)]
    if entry.status is not None:
        parts.append(status_label(entry.status))
    if entry.author:
        parts.append(visible(entry.author))
    return " · ".join(parts)


def entry_words(entry: Evidence) -> str:
    """Return what an entry shows the status by: note, sentence and link, in one line."""
    cited = translate("follow-up", "“{words}” ({title})")
    parts = [
        entry.note,
        cited.format(words=entry.quote, title=entry.source_title) if entry.quote else "",
        entry.link,
    ]
    return " · ".join(visible(" ".join(each.split())) for each in parts if each)


def entry_line(entry: Evidence) -> str:
    """Return all that an entry says, in one line."""
    words = entry_words(entry)
    parts = [date_label(entry.date)]
    if entry.status is not None:
        parts.append(status_label(entry.status))
    return " · ".join([*parts, words] if words else parts)
