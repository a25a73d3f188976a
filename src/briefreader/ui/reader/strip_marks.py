"""The marks of a statement's overview strip."""

from collections.abc import Mapping, Sequence
from functools import partial

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.model import Strength
from briefreader.library.records import Annotation, Bookmark, Commitment
from briefreader.ui.app.theme import WindowTheme
from briefreader.ui.common.labels import strength_label
from briefreader.ui.reader.highlights import first_theme
from briefreader.ui.reader.strip import StripMark, StripMarkKind

_WIDTHS = {Strength.FIRM: 1.0, Strength.INTENT: 0.7, Strength.REAFFIRMED: 0.45}
_TIP = 120


def overview_marks(
    commitments: Sequence[Commitment],
    annotations: Sequence[Annotation],
    bookmarks: Sequence[Bookmark],
    hits: Sequence[int],
    themes: Mapping[str, Theme],
    window_theme: WindowTheme,
) -> list[StripMark]:
    """Return one mark for each; a commitment's has its theme's colour and its strength's width."""
    colours = {key: window_theme.accent(theme) for key, theme in themes.items()}
    neutral = window_theme.accent(None)
    marks = [
        # By position: names would take a third of the time for thousands.
        StripMark(
            StripMarkKind.COMMITMENT,
            each.span.start,
            colours.get(first_theme(each), neutral),
            _WIDTHS[each.strength],
            partial(_commitment_tip, each),
            each.id,
        )
        for each in commitments
    ]
    found = window_theme.colour("current")
    marks += [StripMark(kind=StripMarkKind.HIT, position=place, colour=found) for place in hits]
    marks += [
        StripMark(
            kind=StripMarkKind.NOTE,
            position=note.span.start,
            colour=window_theme.colour("positive"),
            tip=partial(_short, note.note or note.exact),
        )
        for note in annotations
        if not note.is_on_statement
    ]
    marks += [
        StripMark(
            kind=StripMarkKind.BOOKMARK,
            position=bookmark.position,
            colour=window_theme.colour("accent"),
            tip=partial(_short, bookmark.name),
        )
        for bookmark in bookmarks
    ]
    return marks


def _commitment_tip(commitment: Commitment) -> str:
    return f"{strength_label(commitment.strength)}: {_short(commitment.quote)}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _TIP else line[:_TIP].rsplit(" ", 1)[0] + "…"
