"""A user's own cues, which come before the shipped ones, and the cues that the user muted."""

import re
from collections.abc import Iterable
from dataclasses import replace

from briefreader.commitments.model import Strength, UserCue
from briefreader.commitments.rules.lexicon import (
    Cue,
    Entry,
    Lexicon,
    SubjectConstraint,
    build_lexicon,
)
from briefreader.text.folding import fold

_CONFIDENCE = 0.9
_FORMS = re.compile(r"[\w'’.,-]+(?: [\w'’.,-]+)*")


def cue_words(text: str) -> str:
    """Return ``text`` as the words of a cue are kept: folded, single spaces.

    Raises ValueError if it holds no words, or anything but words.
    """
    words = " ".join(fold(text).split())
    if not _FORMS.fullmatch(words) or not any(map(str.isalpha, words)):
        message = "a cue is one or more words, such as “pledge to”"
        raise ValueError(message)
    return words


def with_user_cues(lexicon: Lexicon, cues: Iterable[UserCue]) -> Lexicon:
    """Return ``lexicon`` with the user's ``cues`` before its own, and without those muted."""
    kept = tuple(cues)
    if not kept:
        return lexicon
    own = [_entry(each) for each in kept if each.strength is not None]
    muted = frozenset(each.words for each in kept if each.strength is None)
    return replace(build_lexicon([*own, *lexicon.entries]), muted=muted)


def _entry(cue: UserCue) -> tuple[Entry, re.Pattern[str]]:
    strength = cue.strength or Strength.FIRM
    made = Cue(
        name=f"own cue: {cue.words}",
        strength=strength,
        subject=SubjectConstraint.PARTY,
        confidence=_CONFIDENCE,
        base=True,
        own=False,
        unless=None,
    )
    # A longer word must not begin with the last one of the cue.
    return made, re.compile(rf"{re.escape(cue.words)}(?!\w)")
