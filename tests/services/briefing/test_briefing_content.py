"""What goes on a briefing."""

import datetime as dt

from briefreader.commitments.model import Strength
from briefreader.library.records import Origin, Review, Status
from briefreader.services.briefing.content import OTHER_THEME, compose_extraction
from briefreader.services.detection.extraction import Extraction


def quotes(briefing):
    """Return the quotes of a briefing in their order."""
    return [item.quote for group in briefing.groups for item in group.items]


def test_dismissed_commitments_stay_out(brief, make_commitment):
    """A dismissed commitment is neither shown nor counted."""
    kept = make_commitment("We will act")
    gone = make_commitment("We will not act", review=Review.DISMISSED)

    briefing = brief(kept, gone)

    assert quotes(briefing) == ["We will act"]
    assert briefing.figures.total == 1


def test_the_dated_then_amounts_then_the_firm_come_first(brief, make_commitment):
    """Within a theme; of the dated those that name an amount, then the firm."""
    soon = dt.date(2016, 12, 31)
    briefing = brief(
        make_commitment("reaffirmed", strength=Strength.REAFFIRMED, due=soon),
        make_commitment("intent", strength=Strength.INTENT),
        make_commitment("firm"),
        make_commitment("intent dated", strength=Strength.INTENT, due=soon),
        make_commitment("firm dated", due=soon),
        make_commitment("reaffirmed undated", strength=Strength.REAFFIRMED),
        make_commitment("intent of $5 million", strength=Strength.INTENT),
        make_commitment("intent of $6 million dated", strength=Strength.INTENT, due=soon),
    )

    assert quotes(briefing) == [
        "intent of $6 million dated",
        "firm dated",
        "intent dated",
        "reaffirmed",
        "intent of $5 million",
        "firm",
        "intent",
        "reaffirmed undated",
    ]


def test_what_a_person_decided_precedes_its_equals(brief, make_commitment):
    """Confirmed and hand-made commitments come before unreviewed ones of the same rank."""
    briefing = brief(
        make_commitment("unreviewed"),
        make_commitment("confirmed", review=Review.CONFIRMED),
        make_commitment("hand-made", origin=Origin.MANUAL),
        make_commitment("dated", due=dt.date(2017, 1, 1)),
    )

    assert quotes(briefing) == ["dated", "confirmed", "hand-made", "unreviewed"]


def test_the_theme_with_the_most_important_commitment_leads(brief, make_commitment):
    """Themes are ordered by their best commitment, and those without a theme come last."""
    briefing = brief(
        make_commitment(themes=("health",), strength=Strength.INTENT),
        make_commitment(themes=("unheard-of",)),
        make_commitment(themes=("trade-investment",), due=dt.date(2017, 1, 1)),
    )

    assert [group.name for group in briefing.groups][-1] == OTHER_THEME
    assert [group.items[0].strength for group in briefing.groups[:2]] == [
        Strength.FIRM,
        Strength.INTENT,
    ]


def test_next_due_dates_are_those_ahead(brief, make_commitment):
    """Key figures name the soonest open due dates that have not passed, with their number."""
    briefing = brief(
        make_commitment(due=dt.date(2016, 4, 30)),
        make_commitment(due=dt.date(2016, 12, 31)),
        make_commitment(due=dt.date(2016, 12, 31)),
        make_commitment(due=dt.date(2016, 6, 1), status=Status.MET),
        made=dt.date(2016, 5, 1),
    )

    (due,) = briefing.figures.due
    assert (due.by, due.count, due.passed) == (dt.date(2016, 12, 31), 2, False)


def test_past_due_dates_are_said_to_have_passed(brief, make_commitment):
    """Where no due date is ahead, the last ones are named, marked as passed."""
    briefing = brief(make_commitment(due=dt.date(2016, 4, 30)), made=dt.date(2026, 1, 1))

    (due,) = briefing.figures.due
    assert due.passed
    assert due.by == dt.date(2016, 4, 30)


def test_notes_with_words_precede_highlights(brief, make_note, make_bookmark):
    """Notes come before mere highlights; each says its paragraph, as bookmarks do."""
    briefing = brief(
        notes=(make_note(""), make_note("Ask\nthe desk", start=18)),
        bookmarks=(make_bookmark("Here", position=37),),
    )

    assert [(note.text, note.paragraph) for note in briefing.notes] == [
        ("Ask the desk", 2),
        ("", 1),
    ]
    assert [(each.name, each.paragraph) for each in briefing.bookmarks] == [("Here", 3)]


def test_a_source_on_disk_shows_no_folders(brief):
    """A path is private, so only the file's name is printed; an address is printed whole."""
    assert brief(source="/home/ann/secret/talks.txt").source == "talks.txt"
    assert brief(source="C:\\Users\\ann\\talks.txt").source == "talks.txt"
    assert brief(source="https://example.org/a/b").source == "https://example.org/a/b"


def test_a_document_without_a_library_is_briefed_too(themes, brief, make_commitment):
    """Detections of a document make the same items as unreviewed commitments."""
    from briefreader.commitments.findings import Detection, Metadata
    from briefreader.text.span import Span

    text = "Both sides agreed\nto talk."
    detection = Detection(
        span=Span(0, 25),
        paragraph=1,
        cue="agreed to",
        rule="agree",
        strength=Strength.FIRM,
        actors=("Kazakhstan",),
        themes=("energy",),
        due=None,
        confidence=1.0,
    )
    metadata = Metadata(title="Talks", date=None, parties=("Kazakhstan",), language="en")
    extraction = Extraction(
        text=text, metadata=metadata, source="talks.txt", detections=(detection,)
    )

    briefing = compose_extraction(extraction, themes, dt.date(2016, 1, 1))

    assert briefing.title == "Talks"
    assert quotes(briefing) == ["Both sides agreed to talk"]
