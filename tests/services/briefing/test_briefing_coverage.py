"""A briefing does not take what is not read for a finding."""

import datetime as dt
import zipfile
from dataclasses import replace

import pytest
from plans import showing
from sheets import sheets

from briefreader.commitments.metadata.detection_coverage import Coverage
from briefreader.commitments.metadata.statement_metadata import read_metadata
from briefreader.documents.reader import read_document
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
from briefreader.services.detection.extraction import Extraction, extract

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
    """A Portuguese statement: a sentence in the briefing's language, no count, no empty section."""
    plan = replace(EVERY_SECTION, language=language)
    briefing = one_of(make_statement(language="pt"), plan=plan)
    out = tmp_path / f"out.{ending}"

    write_briefing(briefing, out, Paper.A4)

    phrases, shown = load_briefing_strings(language), words_of(out)
    assert phrases.text("not_read").split(". ")[0] in shown
    for key in ("nothing_found", "no_upcoming", "no_due_dates", "by_theme"):
        assert phrases.text(key) not in shown, key
    # The word for commitments may stand in the sentence.
    apart = shown.replace(phrases.text("not_read"), "")
    assert f" {phrases.counted('commitments', 0)} " not in apart


def test_the_report_has_no_figures_of_nothing_either(make_statement, tmp_path):
    """One page with the sentence, none that is empty."""
    out = tmp_path / "report.pdf"

    write_report(one_of(make_statement(language="pt"), plan=DEFAULT_PLAN.for_report), out)

    (sheet,) = sheets(out)
    shown = [word.text for word in sheet.words]
    assert " ".join(shown).count(NOT_READ) == 1
    assert "0" not in shown


@pytest.mark.parametrize(
    ("language", "changes", "key"),
    [
        ("pt", {"origin": Origin.MANUAL}, "not_read_by_hand"),
        ("und", {"origin": Origin.MANUAL}, "language_unknown_by_hand"),
        ("pt", {}, "partly_read"),
        ("pt", {"review": Review.DISMISSED}, "not_read"),
        ("und", {"review": Review.DISMISSED}, "language_unknown"),
    ],
)
def test_what_was_found_or_made_decides(make_statement, make_commitment, language, changes, key):
    """By hand there are figures, and the sentence that detection found none of it."""
    briefing = one_of(make_statement(language=language), make_commitment(**changes))

    assert briefing.coverage_remark == load_briefing_strings().text(key)
    assert briefing.is_read == (briefing.figures.total > 0)


@pytest.mark.parametrize(
    ("language", "count"), [("en", 0), ("en", 1), ("und", 1), ("fr", 0), ("es", 0), ("ru", 0)]
)
def test_a_statement_that_is_read_is_not_spoken_of(
    make_statement, make_commitment, language, count
):
    """That nothing was found is a finding; what is found in an unknown language is one too."""
    found = [make_commitment() for _ in range(count)]
    briefing = one_of(make_statement(language=language), *found)

    assert briefing.coverage_remark == ""
    assert briefing.is_read


def test_of_several_statements_those_not_read_are_named(make_statement, make_commitment, tmp_path):
    """The others are counted."""
    english = Gathered(statement=make_statement(id=1), commitments=(make_commitment(),))
    portuguese = Gathered(
        statement=make_statement(id=2, title="Declaração *conjunta*", language="pt"),
        commitments=(),
    )
    arabic = Gathered(statement=make_statement(id=3, title="بيان", language="und"), commitments=())

    briefing = compose_all([english, portuguese, arabic], {}, MADE)

    names = "Declaração *conjunta*, 2 Nov 2015 and بيان, 2 Nov 2015"
    assert briefing.coverage_remark == load_briefing_strings().text("not_read_several", names=names)
    assert (briefing.is_read, briefing.figures.total) == (True, 1)
    write_briefing(briefing, tmp_path / "out.md", Paper.A4)
    assert "Declaração \\*conjunta\\*, 2 Nov 2015" in words_of(tmp_path / "out.md")


def test_of_several_statements_none_is_read(make_statement):
    """There is nothing to count."""
    gathered = [
        Gathered(statement=make_statement(id=number, language="pt"), commitments=())
        for number in (1, 2)
    ]

    assert not compose_all(gathered, {}, MADE).is_read


@pytest.mark.parametrize(("language", "before"), [("pt", "en"), ("en", "pt"), ("pt", "pt")])
def test_news_are_not_made_of_what_is_not_read(make_statement, make_commitment, language, before):
    """Of two statements of which one is Portuguese, nothing is new and nothing is dropped."""
    found = {"en": (make_commitment(),), "pt": ()}
    previous = Previous(make_statement(id=2, language=before), found[before])
    briefing = one_of(make_statement(language=language), *found[language], previous=previous)

    assert (briefing.news.new, briefing.news.dropped) == ((), ())
    assert (briefing.news.compared, briefing.news.unread) == (False, True)


def test_what_was_marked_by_hand_in_both_is_compared(make_statement, make_commitment):
    """Who codes Portuguese statements by hand can follow them."""
    old = make_commitment("abrir uma escola", origin=Origin.MANUAL)
    new = make_commitment("construir uma ponte", origin=Origin.MANUAL)
    previous = Previous(make_statement(id=2, language="pt"), (old,))
    briefing = one_of(make_statement(language="pt"), new, previous=previous)

    assert [item.quote for item in briefing.news.new] == ["construir uma ponte"]
    assert [item.quote for item in briefing.news.dropped] == ["abrir uma escola"]


def test_a_file_in_no_library(make_statement):
    """A document is treated like a statement."""
    text = make_statement().text
    metadata = read_metadata(text, load_detector().language("pt"), code="pt")
    extraction = Extraction(text=text, metadata=metadata, source="", detections=())

    briefing = compose_extraction(extraction, {}, MADE)

    assert briefing.coverage_remark == NOT_READ
    assert briefing.statements[0].coverage is Coverage.NONE


@pytest.mark.parametrize(
    ("language", "quote"),
    [
        ("fr", "Les Parties s’engagent à ouvrir des écoles pour les enfants de la région"),
        ("es", "Las Partes se comprometen a abrir escuelas para los niños de la región"),
        ("ru", "Стороны обязуются открыть школы для детей региона"),
    ],
)
def test_a_file_in_a_language_that_is_read(tmp_path, language, quote):
    """Its commitments are counted and listed, without a remark."""
    file, out = tmp_path / "statement.txt", tmp_path / "out.md"
    file.write_text(f"{quote}.", encoding="utf-8")
    briefing = compose_extraction(extract(read_document(file), load_detector()), {}, MADE)

    write_briefing(briefing, out, Paper.A4)

    assert briefing.statements[0].coverage is Coverage.FULL
    assert (briefing.coverage_remark, briefing.figures.total) == ("", 1)
    assert quote in words_of(out)
