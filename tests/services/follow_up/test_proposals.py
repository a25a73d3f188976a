"""Sentences of later statements that are proposed as evidence, and nothing but proposed."""

import datetime as dt
import hashlib
from dataclasses import replace

import pytest
from followed_up import NOW, carry_out

from briefreader.commitments.model import Strength
from briefreader.library.database import Library
from briefreader.library.records import Commitment, Statement, Status
from briefreader.services.changes import apply_change
from briefreader.services.follow_up import entries
from briefreader.services.follow_up.links import is_link
from briefreader.services.follow_up.proposals import proposals
from briefreader.services.statements import properties
from briefreader.text.span import Span

PROMISE = "agreed to sign an agreement on civil aviation"
SIGNED = "The Ministers welcomed the signing of the agreement on civil aviation in March 2025."
LATE = "They noted with regret that the agreement on civil aviation has not been signed."


def add(library: Library, text: str, year: int, **fields: object) -> Statement:
    """Store a statement of Japan and Chad."""
    made = Statement(
        title=f"Statement of {year}", date=dt.date(year, 5, 4), parties=("Japan", "Chad"),
        language="en", source="", text=text, digest=hashlib.sha256(text.encode()).hexdigest(),
        imported=NOW,
    )  # fmt: skip
    return library.statements.put(replace(made, **fields))


@pytest.fixture
def promise(library: Library) -> Commitment:
    """Return a promise of 2023."""
    text = f"Statement\n\nJapan and Chad {PROMISE}."
    statement = add(library, text, 2023)
    start = text.index(PROMISE)
    return library.commitments.put(
        Commitment(
            statement_id=statement.id,
            span=Span(start, start + len(PROMISE)),
            quote=PROMISE,
            paragraph=2,
            cue="agreed to",
            rule="agree to",
            strength=Strength.FIRM,
            actors=("Japan", "Chad"),
            themes=(),
            due=None,
            confidence=0.9,
        )
    )


def quotes(library: Library, promise: Commitment) -> list[str]:
    """Return the words that are proposed."""
    return [each.sentence.quote for each in proposals(library, promise)]


def test_a_later_sentence_is_proposed_with_day_and_status(
    library: Library, promise: Commitment
) -> None:
    """Where it stands, when that was said and what it suggests; the commitment stays as it is."""
    later = add(library, f"Second\n\nThey met in Tokyo. {SIGNED} They had tea.", 2025)
    (found,) = proposals(library, promise)
    assert found.sentence.quote == SIGNED
    assert found.sentence.span.of(later.text) == SIGNED
    assert (found.sentence.day, found.sentence.status) == (dt.date(2025, 5, 4), Status.MET)
    assert library.commitments.get(promise.id) == promise
    assert library.evidence.of_commitment(promise.id) == ()


def test_only_later_statements_of_the_same_parties_count(
    library: Library, promise: Commitment
) -> None:
    """None before it, of its own day, of others, or in the trash."""
    add(library, f"Before\n\n{SIGNED}", 2022)
    add(library, f"Same day\n\n{SIGNED}", 2023)
    add(library, f"Others\n\n{SIGNED}", 2025, parties=("Peru", "Chile"))
    gone = add(library, f"Gone\n\n{SIGNED}", 2025)
    apply_change(library, properties.trash([gone.id]))
    assert quotes(library, promise) == []


def test_a_promise_made_again_and_other_things_done_are_not_proposed(
    library: Library, promise: Commitment
) -> None:
    """Nor is a mere mention."""
    text = (
        "Second\n\nJapan and Chad agreed to sign an agreement on civil aviation soon. "
        "They recalled the importance of civil aviation. "
        "They welcomed the opening of a museum of carpets."
    )
    add(library, text, 2025)
    assert quotes(library, promise) == []


def test_what_an_entry_cites_is_not_proposed_again(library: Library, promise: Commitment) -> None:
    """The others still are; the same words in two statements are proposed once, the earlier."""
    add(library, f"Third\n\n{SIGNED} {LATE}", 2026)
    add(library, f"Second\n\n{SIGNED}", 2025)
    found = proposals(library, promise)
    assert {each.sentence.quote: each.sentence.day for each in found} == {
        SIGNED: dt.date(2025, 5, 4), LATE: dt.date(2026, 5, 4),
    }  # fmt: skip
    cited = next(each.sentence for each in found if each.sentence.quote == LATE)
    assert cited.day is not None
    entry = entries.entry_of(promise, cited.day, NOW, status=cited.status, sentence=cited)
    carry_out(library, entries.add(promise, entry))
    assert quotes(library, library.commitments.get(promise.id)) == [SIGNED]


def test_without_a_date_or_a_known_language_nothing_is_proposed(
    library: Library, promise: Commitment
) -> None:
    """As no statement is known to be later, or what tells of outcomes is not known."""
    add(library, f"Second\n\n{SIGNED}", 2025)
    own = library.statements.get(promise.statement_id)
    for fields in ({"date": None}, {"language": "de"}):
        library.statements.put(replace(own, **fields))
        assert quotes(library, promise) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://example.org/a?b=c#d", True), ("HTTP://example.org", True),
        ("mailto:desk@example.org", True), ("ftp://example.org", False),
        ("javascript:alert(1)", False), ("file:///etc/passwd", False), ("https://", False),
        ("https://a b.org", False), ("https://name:word@example.org/", False),
        ("https://example.org/\u202egnp", False), ("data:text/html,x", False), ("", False),
        ("https:\\\\example.org", False), ("example.org", False),
    ],
)  # fmt: skip
def test_only_addresses_of_web_and_mail_are_links(text: str, expected: bool) -> None:
    """Nothing that a program would run or read from the disk, and nothing hidden."""
    assert is_link(text) is expected
