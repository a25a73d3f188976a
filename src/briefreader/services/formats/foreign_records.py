"""Records of what other programs can say: a note, or words that are coded."""

import re
from dataclasses import replace
from datetime import datetime
from urllib.parse import unquote

from briefreader.commitments.model import Strength
from briefreader.library.records import Annotation, Commitment, Review, Target
from briefreader.services.json_fields import PropertyFields
from briefreader.services.record_codec import annotation_from, commitment_from
from briefreader.text.span import Span

Times = tuple[datetime, datetime]
"""When something was made, and when it was last changed."""
# An account as a URI (RFC 7565).
_ACCOUNT = re.compile(r"acct:([^@\s]+)@\S*")
_UNSAID = PropertyFields({}, "")


def person_of(creator: str) -> str:
    """Return by which name the maker of something is known: of an account its user's name."""
    account = _ACCOUNT.fullmatch(creator)
    return unquote(account[1]) if account else creator


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
    return replace(
        annotation_from(_UNSAID, span, times[0]),
        note=note,
        tags=tags,
        modified=times[1],
        target=Target.STATEMENT if on_all else Target.SPAN,
        author=author,
    )


def foreign_commitment(
    span: Span, themes: tuple[str, ...], strength: Strength | None, author: str
) -> Commitment:
    """Return what another program has coded at ``span`` by a theme or a strength."""
    return replace(
        commitment_from(_UNSAID, span),
        themes=themes,
        strength=strength or Strength.FIRM,
        review=Review.CONFIRMED,
        author=author,
    )
