"""Alignment of two statements' commitments: what is one promise, and what became of it."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefreader.commitments.comparison.aligning import align
from briefreader.commitments.comparison.alignment import (
    AlignmentKind,
    ComparedCommitment,
    ShiftReason,
)
from briefreader.commitments.model import Strength
from briefreader.services.comparison.shipped_comparison import load_comparison_words

K = AlignmentKind
MIRRORED = {
    K.NEW: K.DROPPED,
    K.DROPPED: K.NEW,
    K.STRENGTHENED: K.WEAKENED,
    K.WEAKENED: K.STRENGTHENED,
    K.REPEATED: K.REPEATED,
    K.REWORDED: K.REWORDED,
}
OBJECTS = (
    "flood warnings",
    "migratory fish",
    "the river police",
    "school exchanges",
    "a free port",
)
VERBS = ("support", "establish", "strengthen", "explore ways to protect", "as appropriate fund")
TAILS = ("", " by 2030", " with 40 experts", " with 60 experts", " including in the delta")


def promise(quote, strength=Strength.FIRM, paragraph=1, **labels):
    """Return a commitment of Norway and Chile in English."""
    values = {
        "actors": ("Norway", "Chile"),
        "themes": ("institutions-dialogue",),
        "due": None,
        "language": "en",
    }
    return ComparedCommitment(
        quote=quote, strength=strength, paragraph=paragraph, **(values | labels)
    )


def compared(before, after):
    """Return the alignments of two lists of commitments."""
    return align(before, after, load_comparison_words)


def told(before, after):
    """Return the alignments with the commitments themselves, of which several may be equal."""
    return [
        (
            None if each.before is None else before[each.before],
            None if each.after is None else after[each.after],
            each.kind,
            each.shifts,
            each.score,
        )
        for each in compared(before, after)
    ]


def became(before, after):
    """Return what became of one commitment, and why."""
    found = compared([before], [after])
    return (found[0].kind, found[0].reason) if len(found) == 1 else None


PROMISES = st.lists(
    st.builds(
        promise,
        st.builds(
            "They will {} {}{}".format,
            st.sampled_from(VERBS),
            st.sampled_from(OBJECTS),
            st.sampled_from(TAILS),
        ),
        st.sampled_from(list(Strength)),
        st.integers(1, 3),
        actors=st.sampled_from([("Norway",), ("Chile",), ("Norway", "Chile")]),
        themes=st.sampled_from([(), ("health",), ("climate-environment", "health")]),
        due=st.sampled_from([None, date(2030, 12, 31), date(2025, 6, 30)]),
    ),
    max_size=9,
)


@given(PROMISES)
def test_a_statement_only_repeats_itself(promises):
    """Compared with itself, each commitment is found again, and nothing has changed."""
    found = compared(promises, promises)
    assert {each.kind for each in found} <= {K.REPEATED}
    assert all(promises[each.before] == promises[each.after] for each in found)
    assert len(found) == len(promises)


@settings(deadline=None)
@given(PROMISES, PROMISES)
def test_the_other_way_round_is_the_mirror_image(before, after):
    """What is new one way is dropped the other, what is stronger is weaker."""
    mirrored = [
        (other, one, MIRRORED[kind], tuple(shift.mirrored for shift in shifts), score)
        for one, other, kind, shifts, score in told(before, after)
    ]
    assert sorted(map(repr, mirrored)) == sorted(map(repr, told(after, before)))


@settings(deadline=None)
@given(PROMISES, PROMISES, st.randoms(use_true_random=False))
def test_the_order_in_which_they_come_plays_no_part(before, after, chance):
    """Shuffled, the same commitments are aligned with each other."""
    shuffled = [chance.sample(each, len(each)) for each in (before, after)]
    assert sorted(map(repr, told(*shuffled))) == sorted(map(repr, told(before, after)))


@pytest.mark.parametrize(
    ("before", "after", "kind", "reason"),
    [
        (
            promise("They support the Lake Accord"),
            promise("They strongly support the Lake Accord"),
            K.REPEATED,
            None,
        ),
        (
            promise("They will set up a fund for the migratory fish of the river"),
            promise("They will create a fund so that fish migrate through the whole river"),
            K.REWORDED,
            None,
        ),
        (
            promise("They plan to build a bridge at Kalo", Strength.INTENT),
            promise("They will build a bridge at Kalo"),
            K.STRENGTHENED,
            ShiftReason.STRENGTH,
        ),
        (
            promise("They will build a bridge at Kalo"),
            promise("They reaffirm that they will build a bridge at Kalo", Strength.REAFFIRMED),
            K.REPEATED,
            None,
        ),
        (
            promise("They will send 40 doctors to Kalo"),
            promise("They will send 30 doctors to Kalo"),
            K.WEAKENED,
            ShiftReason.AMOUNT,
        ),
        (
            promise("They will keep warming below 2 degrees Celsius"),
            promise("They will keep warming below 1.5 degrees Celsius"),
            K.STRENGTHENED,
            ShiftReason.AMOUNT,
        ),
        (
            promise("They will build a bridge at Kalo"),
            promise("They will build a bridge at Kalo by 2030", due=date(2030, 12, 31)),
            K.STRENGTHENED,
            ShiftReason.DATE,
        ),
        (
            promise("They will build a bridge at Kalo by 2028", due=date(2028, 12, 31)),
            promise("They will build a bridge at Kalo by 2030", due=date(2030, 12, 31)),
            K.WEAKENED,
            ShiftReason.DATE,
        ),
        (
            promise("They will hold their third meeting at Kalo in 2021", due=date(2021, 12, 31)),
            promise("They will hold their fourth meeting at Kalo in 2023", due=date(2023, 12, 31)),
            K.REPEATED,
            None,
        ),
        (
            promise("They will open the archives of the river police"),
            promise("They will open, where possible, the archives of the river police"),
            K.WEAKENED,
            ShiftReason.HEDGE,
        ),
        (
            promise("They will build a bridge at Kalo", conditional=True),
            promise("They will build a bridge at Kalo"),
            K.STRENGTHENED,
            ShiftReason.CONDITION,
        ),
        (
            promise("They will protect the forests of the hills"),
            promise("They will protect the forests of the hills and the wetlands of the delta"),
            K.STRENGTHENED,
            ShiftReason.SCOPE,
        ),
        (
            promise("They will send 40 doctors to Kalo by 2028", due=date(2028, 12, 31)),
            promise("They will send 60 doctors to Kalo by 2030", due=date(2030, 12, 31)),
            K.REWORDED,
            None,
        ),
    ],
)
def test_what_became_of_a_promise(before, after, kind, reason):
    """Strength decides first, then what can be checked, then hedges and scope."""
    assert became(before, after) == (kind, reason)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            promise("They will strengthen cooperation on flood warnings"),
            promise("They will strengthen cooperation on school exchanges"),
        ),
        (
            promise("Norway will train the river police in rescue", actors=("Norway",)),
            promise("Chile will train the fire brigade in first aid", actors=("Chile",)),
        ),
    ],
)
def test_like_words_are_not_the_same_promise(before, after):
    """The same act on another thing is another promise."""
    assert [each.kind for each in compared([before], [after])] == [K.NEW, K.DROPPED]


def test_what_a_person_paired_stays_paired_and_what_was_ruled_out_apart():
    """Judgements come before likeness."""
    before = [promise("They will support flood warnings"), promise("They will open a free port")]
    after = [promise("They support flood warnings"), promise("They will plant oaks")]
    found = align(before, after, load_comparison_words, settled=[(1, 1)], ruled_out=[(0, 0)])
    assert {(each.before, each.after) for each in found} == {(1, 1), (None, 0), (0, None)}


@pytest.mark.parametrize(
    ("language", "quotes"),
    [
        (
            "fr",
            [
                "Les parties mettront en place un groupe d'experts sur les vaccins",
                "Elles renforceront la protection de la mer contre la pêche",
                "Elles verseront 300 millions de dollars au fonds COVAX avant 2030",
            ],
        ),
        (
            "es",
            [
                "Las partes establecerán un grupo de expertos en vacunas",
                "Reforzarán la protección del mar frente a la pesca",
                "Aportarán 300 millones de dólares al fondo COVAX antes de 2030",
            ],
        ),
        (
            "ru",
            [
                "Стороны создадут группу экспертов по вакцинам",
                "Стороны будут укреплять защиту моря, где идет рыболовство",
                "Стороны внесут 300 миллионов долларов в фонд COVAX до 2030 года",
            ],
        ),
    ],
)
def test_another_language_is_aligned_by_what_it_names(language, quotes):
    """Acts, things, names, numbers and years are the same in every language."""
    english = [
        promise("They will establish a group of experts on vaccines", themes=("health",)),
        promise("They will strengthen the protection of the sea in its fisheries", themes=("x",)),
        promise("They will provide $300 million to the COVAX fund before 2030", themes=("health",)),
    ]
    other = [
        promise(quote, language=language, themes=own.themes)
        for quote, own in zip(quotes, english, strict=True)
    ]
    pairs = {(each.before, each.after) for each in compared(english, other)}
    assert pairs == {(0, 0), (1, 1), (2, 2)}
