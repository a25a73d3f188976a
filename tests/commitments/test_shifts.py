"""Shifts between two commitments: all of them, each with what it was and what it is."""

from datetime import date

import pytest

from briefreader.commitments.comparison.aligning import align
from briefreader.commitments.comparison.alignment import ComparedCommitment, ShiftReason
from briefreader.commitments.model import Strength
from briefreader.services.comparison.shipped_comparison import load_comparison_words

STRENGTH, AMOUNT, DATE, CONDITION, HEDGE, SCOPE = (
    ShiftReason.STRENGTH,
    ShiftReason.AMOUNT,
    ShiftReason.DATE,
    ShiftReason.CONDITION,
    ShiftReason.HEDGE,
    ShiftReason.SCOPE,
)
SOONER, LATER = date(2028, 12, 31), date(2030, 12, 31)


def shifts(quotes, labels=(), others=()):
    """Return the shifts from one promise to the other, which are one pair."""
    sides = [
        ComparedCommitment(
            quote=f"They will {quote}",
            **{
                "strength": Strength.FIRM,
                "actors": ("Norway",),
                "themes": ("t",),
                "due": None,
                "language": "en",
                "paragraph": 1,
                **dict(own),
            },
        )
        for quote, own in zip(quotes, (labels, others), strict=True)
    ]
    (found,) = align(sides[:1], sides[1:], load_comparison_words)
    return [(each.reason, each.firmer, each.before, each.after) for each in found.shifts]


@pytest.mark.parametrize(
    ("labels", "others", "expected"),
    [
        (
            {"strength": Strength.INTENT},
            {"strength": Strength.REAFFIRMED},
            [(STRENGTH, True, "intent", "reaffirmed")],
        ),
        (
            {"strength": Strength.FIRM},
            {"strength": Strength.INTENT},
            [(STRENGTH, False, "firm", "intent")],
        ),
        ({"strength": Strength.FIRM}, {"strength": Strength.REAFFIRMED}, []),
        ({}, {"due": LATER}, [(DATE, True, "", "2030-12-31")]),
        ({"due": LATER}, {}, [(DATE, False, "2030-12-31", "")]),
        ({"due": SOONER}, {"due": LATER}, [(DATE, False, "2028-12-31", "2030-12-31")]),
        ({"due": LATER}, {"due": SOONER}, [(DATE, True, "2030-12-31", "2028-12-31")]),
        ({"conditional": True}, {}, [(CONDITION, True, "", "")]),
        ({}, {"conditional": True}, [(CONDITION, False, "", "")]),
        ({"opening": "Where possible, "}, {}, [(HEDGE, True, "where possible", "")]),
        ({"opening": "Whatever, where possible, "}, {}, []),
        (
            {"strength": Strength.INTENT, "due": SOONER},
            {"due": LATER, "conditional": True},
            [
                (STRENGTH, True, "intent", "firm"),
                (DATE, False, "2028-12-31", "2030-12-31"),
                (CONDITION, False, "", ""),
            ],
        ),
        (
            {"strength": Strength.INTENT, "opening": "As appropriate, "},
            {},
            [(STRENGTH, True, "intent", "firm")],
        ),
    ],
)
def test_what_is_told_beside_the_words(labels, others, expected):
    """Strength, due date, condition and a way out before the clause, the deciding one first."""
    assert shifts(["build a bridge at Kalo"] * 2, labels, others) == expected


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("hold talks at Kalo", []),
        ("pay $5 million for Kalo", []),
        ("send 5 boats to Kalo", [(DATE, False, "2028-12-31", "2030-12-31")]),
    ],
)
def test_the_next_of_its_kind_is_later_as_a_matter_of_course(quote, expected):
    """A meeting or a sum; a date that it did not have is one all the same."""
    assert shifts([quote, quote], {"due": SOONER}, {"due": LATER}) == expected
    assert shifts([quote, quote], {}, {"due": LATER}) == [(DATE, True, "", "2030-12-31")]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("40 doctors", "doctors", (False, "40 doctors", "")),
        ("doctors", "40 doctors and 30 nurses", (True, "", "40 doctors")),
        ("40 doctors and 30 nurses", "50 doctors and 20 nurses", None),
        (
            "40 doctors and 30 nurses",
            "50 doctors and 30 nurses",
            (True, "40 doctors", "50 doctors"),
        ),
        ("40 doctors and 30 nurses", "50 doctors and 60 nurses", (True, "30 nurses", "60 nurses")),
        ("40 doctors", "40 doctors and 50 doctors", None),
        ("the remaining 40 doctors", "the remaining 30 doctors", None),
        ("40 doctors", "the last 30 doctors", None),
        (
            "40 doctors",
            "no more than the maximum of 30 doctors",
            (True, "40 doctors", "30 doctors"),
        ),
        (
            "no more than the maximum of 30 doctors",
            "40 doctors",
            (False, "30 doctors", "40 doctors"),
        ),
    ],
)
def test_more_of_the_same_is_firmer(before, after, expected):
    """Not of another thing, nor of what is left; less is firmer under a ceiling."""
    found = shifts([f"send {each} and tents to Kalo in Arica" for each in (before, after)])
    told = [each[1:] for each in found if each[0] is AMOUNT]
    assert told == ([] if expected is None else [expected])


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("open, where possible, the archives", "open the archives", [(True, "where possible", "")]),
        (
            "open the archives",
            "open, as appropriate, the archives",
            [(False, "", "as appropriate")],
        ),
        ("open, where possible, the archives", "open, as appropriate, the archives", []),
        (
            "open, where possible, the archives as appropriate",
            "open, where possible, the archives",
            [(True, "as appropriate", "")],
        ),
        (
            "open, where possible, the archives as appropriate",
            "open the archives",
            [(True, "as appropriate, where possible", "")],
        ),
    ],
)
def test_a_way_out_that_is_gone_is_firmer(before, after, expected):
    """One in the place of another changes nothing."""
    assert [each[1:] for each in shifts([before, after]) if each[0] is HEDGE] == expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("protect the forests", "protect the forests, and the wetlands", True),
        ("protect the forests, and the wetlands", "protect the forests", False),
        ("protect the forests", "protect the old forests", None),
        ("protect forests, wetlands", "protect forests, dry wetlands", None),
        ("protect forests, wetlands, hills", "protect forests, wetlands, swamps", None),
        ("protect the forests of Kalo", "protect the forests of Kalo by 2030", None),
    ],
)
def test_what_more_is_acted_on_is_more_scope(before, after, expected):
    """One more part of the sentence is more, one more word of a part only says what it is like."""
    told = [each[1] for each in shifts([before, after]) if each[0] is SCOPE]
    assert told == ([] if expected is None else [expected])


def test_words_of_two_languages_tell_of_no_hedge_and_no_scope():
    """What one says in another language need not be another thing."""
    english = "build a bridge at KALO, where possible, and provide 30 boats and 3 mills"
    french = "construire un pont à KALO et fournir 30 bateaux, 3 moulins, des vivres"
    found = shifts([english, french], {}, {"language": "fr"})
    assert {each[0] for each in found} <= {AMOUNT}
