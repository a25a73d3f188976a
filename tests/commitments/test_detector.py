"""What is found in made-up sentences, and what holds for any text at all."""

import re
import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.commitments.detector import Detector
from briefreader.commitments.findings import Metadata
from briefreader.commitments.model import DueDate, Strength
from briefreader.text.normalise import normalise
from briefreader.text.paragraphs import paragraph_spans
from briefreader.text.span import Span

HERE = Path(__file__).parent
MARKED = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)
LETTERS = {"f": Strength.FIRM, "i": Strength.INTENT, "r": Strength.REAFFIRMED}
WORDS = re.findall(
    r"\S+",
    """we they will shall and to the United States Japan Norway agreed committed commitment their of
    reaffirmed support , ; . : that which by 2030 pledge (EU) Prime Minister Kishida both sides not
    - 1. “ ” in seek look forward working U.S. İ 😀 its determination continue is are welcome ¶""",
)


def cases(name: str) -> list[object]:
    """Return the cases of a table as parameters, named by their rule."""
    table = tomllib.loads((HERE / name).read_text("utf-8"))
    return [
        pytest.param(each["text"], each["strengths"], id=each["rule"]) for each in table["case"]
    ]


@pytest.mark.parametrize(
    ("marked", "strengths"),
    [*cases("sentences.toml"), *cases("splits.toml"), *cases("paragraphs.toml")],
)
def test_finds_the_marked_commitments(
    detector: Detector, between_two: Metadata, marked: str, strengths: str
) -> None:
    """A text gives exactly the commitments that are marked in it, as firm as the table says."""
    text = marked.replace("[[", "").replace("]]", "")
    found = detector.detect(text, between_two)
    assert [each.span.of(text) for each in found] == MARKED.findall(marked)
    assert [each.strength for each in found] == [LETTERS[letter] for letter in strengths]


@pytest.mark.parametrize(
    ("marked", "strengths"), [*cases("diplomacy.toml"), *cases("reports.toml")]
)
def test_finds_the_marked_commitments_of_any_state(
    detector: Detector, between_two: Metadata, marked: str, strengths: str
) -> None:
    """Where the parties are not known, any state may bind itself."""
    anyone = replace(between_two, title="Joint Statement", parties=())
    test_finds_the_marked_commitments(detector, anyone, marked, strengths)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Norway will send help.", ("Norway",)),
        ("Chile and Norway will send help.", ("Norway", "Chile")),
        ("The two sides will send help.", ("Norway", "Chile")),
        ("We will send help.", ("Norway", "Chile")),
        ("The Chilean side will send help.", ("Chile",)),
        ("The Government of Chile will send help.", ("Chile",)),
        ("The Republic of Chile will send help.", ("Chile",)),
        ("President Boric of Chile met Mr. Dahl. President Boric will send help.", ("Chile",)),
        ("The Norwegian Prime Minister came. He will send help.", ("Norway",)),
        ("Norway thanked President Boric of Chile. He will send help.", ("Chile",)),
        (
            "President Boric of Chile met Mr. Dahl. The fair was opened. He will send help.",
            ("Chile",),
        ),
        ("The joint committee will meet twice a year.", ("Norway", "Chile")),
        ("The EU and Norway will send help.", ("Norway", "European Union")),
        ("Norway, Chile, and Peru will send help.", ("Norway", "Chile", "Peru")),
        ("The Prime Minister of Norway will send help.", ("Norway",)),
        ("The Foreign Ministers of Norway and Chile will send help.", ("Norway", "Chile")),
        ("Prime Minister Dahl of Norway and President Boric will send help.", ("Norway", "Chile")),
        ("Norway met them, affirming the joint resolve to end the ban.", ("Norway", "Chile")),
        ("Norway met them, affirming its resolve to end the ban.", ("Norway",)),
    ],
)
def test_resolves_actors(
    detector: Detector, between_two: Metadata, text: str, actors: tuple[str, ...]
) -> None:
    """Pronouns, collective names, offices and demonyms stand for parties in their short form."""
    found = detector.detect(text, between_two)
    assert [each.actors for each in found] == [actors]


def test_resolves_an_abbreviation_that_the_text_defines(detector: Detector) -> None:
    """An abbreviation in brackets after a party's name means that party from then on."""
    text = "The World Trade Organization (WTOX) met. The WTOX will publish its data."
    metadata = Metadata(title="", date=None, parties=("World Trade Organization",), language="en")
    found = detector.detect(text, metadata)
    assert [each.actors for each in found] == [("World Trade Organization",)]


def test_resolves_a_demonym_of_two_words(detector: Detector, between_two: Metadata) -> None:
    """As with one word."""
    parties = replace(between_two, parties=("Norway", "South Korea"))
    (found,) = detector.detect("The South Korean President will send help.", parties)
    assert found.actors == ("South Korea",)


def test_resolves_two_offices_without_names(detector: Detector, between_two: Metadata) -> None:
    """The President and the Prime Minister of two parties speak for both."""
    text = "The President and the Prime Minister agreed to open a museum."
    assert detector.detect(text, between_two)[0].actors == ("Norway", "Chile")


def test_expands_a_small_group(detector: Detector) -> None:
    """The Quad's commitments are those of its members."""
    members = ("Australia", "India", "Japan", "United States")
    metadata = Metadata(title="Quad", date=None, parties=members, language="en")
    found = detector.detect("The Quad will share charts of the seabed.", metadata)
    assert found[0].actors == members


def test_a_time_that_opens_the_sentence_is_the_due_date(
    detector: Detector, between_two: Metadata
) -> None:
    """Though it stands before the words of the commitment."""
    (found,) = detector.detect("By the end of 2030, Norway will open a school.", between_two)
    assert found.due == DueDate("By the end of 2030", date(2030, 12, 31))


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Norway will open a school, build a road and train pilots by 2025.", [2025, 2025, 2025]),
        ("By 2025, Norway will open a school and train pilots.", [2025, 2025]),
        ("Norway will open a school by 2024 and train pilots by 2025.", [2024, 2025]),
        ("Norway will open a school and train pilots by 2025 for the new ferry.", [None, 2025]),
        ("Norway will open a school and it will train pilots by 2025.", [None, 2025]),
    ],
)
def test_coordinated_actions_share_a_date_that_opens_or_closes_them(
    detector: Detector, between_two: Metadata, text: str, due: list[int | None]
) -> None:
    """Unless they have one of their own, or the date stands inside the last of them."""
    found = detector.detect(text, between_two)
    assert [each.due and each.due.by.year for each in found] == due


@pytest.mark.parametrize("verb", ["announced", "signed", "launched", "agreed", "adopted", "issued"])
def test_a_date_of_the_past_is_no_due_date(
    detector: Detector, between_two: Metadata, verb: str
) -> None:
    """Though the statement may lie before it, as a draft does."""
    text = f"Norway will support the plan {verb} in June 2022 by sending two ships."
    (found,) = detector.detect(text, between_two)
    assert found.due is None


def test_keeps_cue_rule_paragraph_and_due(detector: Detector, between_two: Metadata) -> None:
    """A detection says which words made it one, by which rule, where, and by when."""
    text = "We met.\n\nNorway plans to open two schools in early 2024."
    (found,) = detector.detect(text, between_two)
    assert (found.cue, found.rule, found.paragraph) == ("plans to", "plan to", 2)
    assert found.due == DueDate("in early 2024", date(2024, 4, 30))
    assert 0.5 < found.confidence <= 1


def test_describes_a_marked_passage_with_a_cue(detector: Detector, between_two: Metadata) -> None:
    """A passage that holds a cue gets that cue's labels."""
    text = "As before, Chile intends to plant trees by 2025, they said."
    span = Span(text.index("Chile"), text.index(", they"))
    found = detector.describe(text, span, between_two)
    assert (found.span, found.cue, found.strength) == (span, "intends to", Strength.INTENT)
    assert found.actors == ("Chile",)
    assert found.due == DueDate("by 2025", date(2025, 12, 31))


def test_describes_a_marked_passage_without_a_cue(
    detector: Detector, between_two: Metadata
) -> None:
    """A passage without a cue is firm, of all parties, and still has a theme."""
    text = "More vaccines for remote islands."
    found = detector.describe(text, Span(0, len(text) - 1), between_two)
    assert (found.cue, found.rule, found.strength) == ("", "by hand", Strength.FIRM)
    assert found.confidence == 1
    assert found.actors == between_two.parties
    assert found.themes[0] == "health"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Norway: more vaccines for islands", ("Norway",)),
        ("It is more vaccines for islands", ("Norway", "Chile")),
    ],
)
def test_a_marked_passage_is_of_whom_it_names(
    text: str, named: tuple[str, ...], detector: Detector, between_two: Metadata
) -> None:
    """First; "it" names nobody."""
    assert detector.describe(text, Span(0, len(text)), between_two).actors == named


def test_describes_a_passage_in_no_paragraph(detector: Detector, between_two: Metadata) -> None:
    """White space alone has labels too."""
    assert detector.describe(" ", Span(0, 1), between_two).rule == "by hand"


def test_finds_nothing_in_nothing(detector: Detector, between_two: Metadata) -> None:
    """An empty text has no commitments."""
    assert detector.detect("", between_two) == ()


def test_knows_no_parties(detector: Detector, between_two: Metadata) -> None:
    """Without known parties the actor stays as written."""
    nameless = replace(between_two, title="", parties=())
    found = detector.detect("We will send two ships.", nameless)
    assert [each.actors for each in found] == [("we",)]


@pytest.mark.parametrize(
    "text",
    [
        "and " * 30_000,
        "we will " * 10_000,
        '("' * 30_000,
        "the United States, " * 8_000,
        "we agreed that " * 8_000,
        "we will support and support the rule " * 3_000,
        "commitment to " * 10_000,
        ". " * 30_000,
        "by the end of " * 10_000,
        "a" * 200_000,
    ],
    ids=lambda text: text[:20],
)
def test_survives_endless_sentences(detector: Detector, between_two: Metadata, text: str) -> None:
    """A sentence that never ends is read without an error, and what is found lies within it."""
    for found in detector.detect(text, between_two):
        assert 0 <= found.span.start < found.span.end <= len(text)


def check_sound(detector: Detector, text: str, metadata: Metadata) -> None:
    """Check what must hold for the detections in any normalised text."""
    found = detector.detect(text, metadata)
    paragraphs = paragraph_spans(text)
    end = 0
    for each in found:
        assert end <= each.span.start < each.span.end <= len(text)
        end = each.span.end
        around = paragraphs[each.paragraph - 1]
        assert around.start <= each.span.start
        assert each.span.end <= around.end
        assert each.actors
        assert 1 <= len(each.themes) <= 3
        assert 0 <= each.confidence <= 1
    assert detector.detect(text, metadata) == found


@given(raw=st.text(max_size=400))
def test_any_text_is_read_soundly(detector: Detector, between_two: Metadata, raw: str) -> None:
    """Any text gives spans inside its paragraphs, in order, apart from each other, twice alike."""
    check_sound(detector, normalise(raw), between_two)


@given(words=st.lists(st.sampled_from(WORDS), max_size=60))
def test_any_mix_of_diplomatic_words_is_read_soundly(
    detector: Detector, between_two: Metadata, words: list[str]
) -> None:
    """Words of diplomacy in any order are read soundly too."""
    check_sound(detector, normalise(" ".join(words).replace("¶", "\n\n")), between_two)


@given(words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=30), data=st.data())
def test_any_passage_can_be_described(
    detector: Detector, between_two: Metadata, words: list[str], data: st.DataObject
) -> None:
    """Whatever the user marks gets labels and keeps its span."""
    text = normalise(" ".join(words).replace("¶", "\n\n"))
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = detector.describe(text, Span(start, end), between_two)
    assert found.span == Span(start, end)
    assert found.themes
