"""Records of what other programs can say: a note, or words that are coded."""

from datetime import datetime

from briefreader.commitments.model import Strength
from briefreader.library.records import Annotation, Commitment, Origin, Review, Target
from briefreader.services.record_codec import COLOUR
from briefreader.text.span import Span

Times = tuple[datetime, datetime]
"""When something was made, and when it was last changed."""


def foreign_note(
    span: Span,
    note: str,
    tags: tuple[str, ...],
    times: Times,
    *,
    on_all: bool = False,
    author: str = "",
) -> Annotation:
    """Return what another program noted at ``span``, or on all of the statement."""
    return Annotation(
        statement_id=0,
        span=span,
        exact="",
        prefix="",
        suffix="",
        note=note,
        tags=tags,
        colour=COLOUR,
        created=times[0],
        modified=times[1],
        target=Target.STATEMENT if on_all else Target.SPAN,
        author=author,
    )


def foreign_commitment(
    span: Span, themes: tuple[str, ...], strength: Strength | None, author: str
) -> Commitment:
    """Return what another program has coded at ``span`` by a theme or a strength."""
    return Commitment(
        statement_id=0,
        span=span,
        quote="",
        paragraph=1,
        cue="",
        rule="",
        strength=strength or Strength.FIRM,
        actors=(),
        themes=themes,
        due=None,
        confidence=1.0,
        origin=Origin.MANUAL,
        review=Review.CONFIRMED,
        author=author,
    )
