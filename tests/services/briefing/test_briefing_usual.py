"""What most commitments of a page have in common is said once; the others are marked."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from briefreader.commitments.model import Strength
from briefreader.library.records import Commitment
from briefreader.services.briefing.content import Briefing
from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.usual import NOTHING_USUAL, usual_of
from briefreader.services.briefing.write import write_briefing

FIRM, INTENT = Strength.FIRM, Strength.INTENT
BOTH = ("Kazakhstan", "United States")


@pytest.fixture
def page(tmp_path: Path) -> Callable[[Briefing], str]:
    """Return what the printed page of a briefing says, on one line."""

    def text(briefing: Briefing) -> str:
        out = tmp_path / "briefing.pdf"
        write_briefing(briefing, out, Paper.A4)
        said = subprocess.run(["pdftotext", "-layout", out, "-"], capture_output=True, check=True)
        return " ".join(said.stdout.decode("utf-8").split())

    return text


def test_strength_and_actors_of_most_are_said_once(
    brief: Callable[..., Briefing],
    make_commitment: Callable[..., Commitment],
    page: Callable[[Briefing], str],
) -> None:
    """Only the entry that differs says who and how firmly."""
    usual = [make_commitment(f"Both sides agreed on matter {n}", actors=BOTH) for n in range(4)]
    other = make_commitment("Kazakhstan intends to accede", strength=INTENT, actors=BOTH[:1])

    said = page(brief(*usual, other))

    assert "Unless marked otherwise: Firm · both parties" in said
    assert said.count("both parties") == 1
    assert said.count("Firm") == 1
    assert "Intent · Kazakhstan intends to accede · Kazakhstan" in said


def test_the_order_of_actors_does_not_matter(
    brief: Callable[..., Briefing], make_commitment: Callable[..., Commitment]
) -> None:
    """Two parties in either order are the same two."""
    either = (BOTH, BOTH[::-1], BOTH, BOTH[::-1])
    briefing = brief(*(make_commitment(f"Agreed {n}", actors=who) for n, who in enumerate(either)))

    usual = usual_of(item for group in briefing.groups for item in group.items)

    assert usual.actors is not None
    assert set(usual.actors) == set(BOTH)


@pytest.mark.parametrize(
    "strengths", [(FIRM, FIRM, FIRM), (FIRM, FIRM, INTENT, INTENT)], ids=["few", "half"]
)
def test_few_commitments_or_no_majority_have_nothing_in_common(
    brief: Callable[..., Briefing],
    make_commitment: Callable[..., Commitment],
    strengths: tuple[Strength, ...],
) -> None:
    """Then each entry names its own strength and actors."""
    briefing = brief(
        *(
            make_commitment(f"Agreed {n}", strength=each, actors=BOTH[n % 2 :][:1])
            for n, each in enumerate(strengths)
        )
    )

    usual = usual_of(item for group in briefing.groups for item in group.items)

    assert usual == NOTHING_USUAL


def test_a_full_page_has_lone_entries_on_the_line_of_their_theme(
    brief: Callable[..., Briefing],
    make_commitment: Callable[..., Commitment],
    page: Callable[[Briefing], str],
) -> None:
    """On a page with room to spare each theme has a line of its own."""
    long = "to work together on all that matters to both of them and to report on it each year"
    many = [make_commitment(f"We agreed {n} {long}") for n in range(60)]
    alone = make_commitment("We will vaccinate all", themes=("health",))

    assert "Health 1 · We will vaccinate all para 1" in page(brief(*many, alone))
    assert "Health 1 • We will vaccinate all para 1" in page(brief(*many[:4], alone))
