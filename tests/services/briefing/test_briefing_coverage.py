"""A briefing does not take what is not read for a finding."""

import datetime as dt
import zipfile
from dataclasses import replace

import pytest
from plans import showing
from sheets import sheets

from briefreader.commitments.metadata.detection_coverage import Coverage
from briefreader.commitments.metadata.statement_metadata import read_metadata
from briefreader.library.records import Origin, Review
from briefreader.services.briefing.briefing_strings import LANGUAGES, load_briefing_strings
from briefreader.services.briefing.content import (
    Gathered,
    Previous,
    compose,
    compose_all,
    compose_extraction,
)
from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.plan import DEFAULT_PLAN, Section
from briefreader.services.briefing.write import write_briefing, write_report
from briefreader.services.detection.detection import load_detector
from briefreader.services.detection.extraction import Extraction

MADE = dt.date(2016, 5, 1)
EVERY_SECTION = showing(DEFAULT_PLAN, *Section)
NOT_READ = load_briefing_strings().text("not_read")


def words_of(path):
    """Return the words of a briefing's file, without its markup."""
    if path.suffix == ".pdf":
        return " ".join(word.text for sheet in sheets(path) for word in sheet.words)
    if path.suffix == ".docx":
        return zipfile.ZipFile(path).read("word/document.xml").decode()
    return path.read_text("utf-8")


def one_of(statement, *commitments, plan=EVERY_SECTION, previous=None):
    """Return the briefing of one statement, with every section if ``plan`` says nothing else."""
    return compose(statement, commitments, (), (), {}, MADE, plan, previous)


@pytest.mark.parametrize("ending", ["pdf", "docx", "html", "md"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_figures_of_nothing(make_statement, tmp_path, ending, language):
    """A French statement: a sentence in the briefing's language, no count, no empty section."""
    plan = replace(EVERY_SECTION, language=language)
    briefing = one_of(make_statement(language="fr"), plan=plan)
    out = tmp_path / f"out.{ending}"

    write_briefing(briefing, out, Paper.A4)

    phrases, shown = load_briefing_strings(language), words_of(out)
    assert phrases.text("not_read").split(". ")[0] in shown
    for key in ("nothing_found", "no_upcoming", "no_due_dates", "by_theme"):
        assert phrases.text(key) not in shown, key
    assert f" {phrases.counted('commitments', 0)} " not in shown


def test_the_report_has_no_figures_of_nothing_either(make_statement, tmp_path):
    """One page with the sentence, none that is empty."""
    out = tmp_path / "report.pdf"

    write_report(one_of(make_statement(language="fr"), plan=DEFAULT_PLAN.for_report), out)

    (sheet,) = sheets(out)
    shown = [word.text for word in sheet.words]
    assert " ".join(shown).count(NOT_READ) == 1
    assert "0" not in shown


@pytest.mark.parametrize(
    ("language", "changes", "key"),
    [
        ("fr", {"origin": Origin.MANUAL}, "not_read_by_hand"),
        ("und", {"origin": Origin.MANUAL}, "language_unknown_by_hand"),
        ("fr", {}, "partly_read"),
        ("fr", {"review": Review.DISMISSED}, "not_read"),
        ("und", {"review": Review.DISMISSED}, "language_unknown"),
    ],
)
def test_what_was_found_or_made_decides(make_statement, make_commitment, language, changes, key):
    """By hand there are figures, and the sentence that detection found none of it."""
    briefing = one_of(make_statement(language=language), make_commitment(**changes))

    assert briefing.coverage_remark == load_briefing_strings().text(key)
    assert briefing.is_read == (briefing.figures.total > 0)


@pytest.mark.parametrize(("language", "count"), [("en", 0), ("en", 1), ("und", 1)])
def test_a_statement_that_is_read_is_not_spoken_of(
    make_statement, make_commitment, language, count
):
    """In English nothing is a finding; what is found in an unknown language shows that it is."""
    found = [make_commitment() for _ in range(count)]
    briefing = one_of(make_statement(language=language), *found)

    assert briefing.coverage_remark == ""
    assert briefing.is_read


def test_of_several_statements_those_not_read_are_named(make_statement, make_commitment, tmp_path):
    """The others are counted."""
    english = Gathered(statement=make_statement(id=1), commitments=(make_commitment(),))
    french = Gathered(
        statement=make_statement(id=2, title="Déclaration *commune*", language="fr"),
        commitments=(),
    )
    arabic = Gathered(statement=make_statement(id=3, title="بيان", language="und"), commitments=())

    briefing = compose_all([english, french, arabic], {}, MADE)

    names = "Déclaration *commune*, 2 Nov 2015 and بيان, 2 Nov 2015"
    assert briefing.coverage_remark == load_briefing_strings().text("not_read_several", names=names)
    assert (briefing.is_read, briefing.figures.total) == (True, 1)
    write_briefing(briefing, tmp_path / "out.md", Paper.A4)
    assert "Déclaration \\*commune\\*, 2 Nov 2015" in words_of(tmp_path / "out.md")


def test_of_several_statements_none_is_read(make_statement):
    """There is nothing to count."""
    gathered = [
        Gathered(statement=make_statement(id=number, language="fr"), commitments=())
        for number in (1, 2)
    ]

    assert not compose_all(gathered, {}, MADE).is_read


@pytest.mark.parametrize(("language", "before"), [("fr", "en"), ("en", "fr"), ("fr", "fr")])
def test_news_are_not_made_of_what_is_not_read(make_statement, make_commitment, language, before):
    """Of two statements of which one is French, nothing is new and nothing is dropped."""
    found = {"en": (make_commitment(),), "fr": ()}
    previous = Previous(make_statement(id=2, language=before), found[before])
    briefing = one_of(make_statement(language=language), *found[language], previous=previous)

    assert (briefing.news.new, briefing.news.dropped) == ((), ())
    assert (briefing.news.compared, briefing.news.unread) == (False, True)


def test_what_was_marked_by_hand_in_both_is_compared(make_statement, make_commitment):
    """Who codes French statements by hand can follow them."""
    old = make_commitment("ouvrir une école", origin=Origin.MANUAL)
    new = make_commitment("construire un pont", origin=Origin.MANUAL)
    previous = Previous(make_statement(id=2, language="fr"), (old,))
    briefing = one_of(make_statement(language="fr"), new, previous=previous)

    assert [item.quote for item in briefing.news.new] == ["construire un pont"]
    assert [item.quote for item in briefing.news.dropped] == ["ouvrir une école"]


def test_a_file_in_no_library(make_statement):
    """A document is treated like a statement."""
    text = make_statement().text
    metadata = read_metadata(text, load_detector().language("fr"), code="fr")
    extraction = Extraction(text=text, metadata=metadata, source="", detections=())

    briefing = compose_extraction(extraction, {}, MADE)

    assert briefing.coverage_remark == NOT_READ
    assert briefing.statements[0].coverage is Coverage.NONE
