"""Commitments of ours in a REFI-QDA project, as they went out and as they are coded now."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from xml.etree import ElementTree as ET

from briefreader.library.records import Commitment, Origin, Review
from briefreader.services.formats.bundle import IncomingRecord
from briefreader.services.formats.foreign_records import foreign_commitment
from briefreader.services.formats.refi_qda.codebook import THEMES, code_guid
from briefreader.services.formats.refi_qda.codes import Codes
from briefreader.services.formats.refi_qda.commitment_memo import TOLD, CommitmentMemo
from briefreader.services.formats.refi_qda.qda_xml import guid_of
from briefreader.services.json_fields import PropertyFields
from briefreader.services.record_codec import commitment_from, history_from
from briefreader.text.span import Span


@dataclass(frozen=True, slots=True)
class Coded:
    """One code at a place: who gave it, its guid, and when that was."""

    coder: str
    code: str
    at: datetime


def last_coder(codings: Sequence[Coded]) -> str:
    """Return who coded last; of those at one time, who stands last in the file."""
    return max(reversed(codings), key=lambda each: each.at).coder if codings else ""


def own_commitment(
    codes: Codes,
    note: ET.Element,
    data: PropertyFields,
    span: Span,
    codings: Sequence[Coded] = (),
) -> IncomingRecord:
    """Return the commitment of ours that a note tells of, as it is coded now.

    Without any codes it is as it was: a note of a dismissed one has none.
    """
    base = commitment_from(data, span)
    record = _recoded(base, codings, codes) if codings else base
    return IncomingRecord(
        record,
        key=data.text("guid") or guid_of(note, "guid"),
        whole=True,
        history=history_from(data),
        base=None if record == base else base,
    )


def remembered_commitment(
    codes: Codes,
    span: Span,
    memos: Sequence[tuple[str, CommitmentMemo]],
    codings: Sequence[Coded],
) -> IncomingRecord:
    """Return the commitment of ours of which only the memos of its codings tell."""
    found = next(((coder, memo.told) for coder, memo in memos if memo.told is not None), None)
    if found is None:
        return _of_an_old_memo(codes, span, codings)
    base = told_commitment(codes, span, *found)
    return IncomingRecord(_recoded(base, codings, codes), says=TOLD, base=base)


def told_commitment(codes: Codes, span: Span, author: str, told: dict[str, object]) -> Commitment:
    """Return the commitment as a memo tells of it, which ``author`` has decided on."""
    names = told.get("themes", ())
    themes = codes.keys_of(names if isinstance(names, tuple) else ())
    made = foreign_commitment(span, themes, None, author)
    return replace(made, **(told | {"themes": themes}))  # type: ignore[arg-type]


def removed_commitment(span: Span) -> IncomingRecord:
    """Return that the commitment of ours at ``span`` has been taken away by somebody."""
    there = replace(
        foreign_commitment(span, (), None, ""), review=Review.UNREVIEWED, origin=Origin.DETECTED
    )
    gone = replace(there, review=Review.DISMISSED)
    return IncomingRecord(gone, says=frozenset({"review"}), base=there)


def _of_an_old_memo(codes: Codes, span: Span, codings: Sequence[Coded]) -> IncomingRecord:
    """Return what is coded now; how it was coded before is not known."""
    guids = [each.code for each in codings]
    strengths = codes.strengths(guids)
    people = [each for each in codings if each.coder]
    author = last_coder(people)
    strength = codes.strengths([each.code for each in codings if each.coder == author]) or strengths
    record = foreign_commitment(span, codes.themes(guids), next(iter(strength), None), author)
    says = {"themes", "review", *(["strength"] if strengths else [])}
    return IncomingRecord(record, says=frozenset(says))


def _recoded(base: Commitment, codings: Sequence[Coded], codes: Codes) -> Commitment:
    """Return the commitment as it is coded now, decided on by who did so."""
    guids = [each.code for each in codings]
    now = codes.themes(guids)
    kept = [key for key in base.themes if key in now or code_guid(THEMES, key) in guids]
    themes = (*kept, *(key for key in now if key not in base.themes))
    others = [each for each in codes.strengths(guids) if each is not base.strength]
    strength = others[-1] if others else base.strength
    if (themes, strength) == (base.themes, base.strength):
        return base
    new = [
        each
        for each in codings
        if {*codes.themes((each.code,))}.difference(base.themes)
        or {*codes.strengths((each.code,))}.difference({base.strength})
    ]
    return replace(
        base,
        themes=themes,
        strength=strength,
        review=Review.CONFIRMED,
        edited=True,
        author=last_coder(new),
    )
