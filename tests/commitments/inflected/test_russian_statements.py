"""Russian statements of one sentence, as detection reads them whole: dates and parties too."""

import datetime as dt
from pathlib import Path

import pytest

from briefreader.commitments.attributes.due_dates import find_opening_due
from briefreader.commitments.metadata.detection_coverage import DETECTION_LANGUAGES
from briefreader.commitments.parsing.entities import find_entities
from briefreader.documents.document import Document
from briefreader.services.detection.detection import load_detector
from briefreader.services.detection.extraction import extract
from briefreader.services.detection.shipped_languages import load_language
from briefreader.services.json_contract import extraction_object
from briefreader.text.folding import fold
from briefreader.text.span import Span
from sentence_tables import HEADS, Row, rows

TABLE = Path(__file__).with_name("ru-sentences.md")
PARTIES = ("Norway", "Chile")


@pytest.mark.skipif("ru" not in DETECTION_LANGUAGES, reason="Russian is not switched on yet")
@pytest.mark.parametrize("row", list(rows(TABLE)), ids=lambda row: str(row.number))
def test_russian_sentence(row: Row) -> None:
    """What is found is what the table says."""
    document = Document(
        text="\n\n".join((*HEADS["ru"], row.sentence)) + "\n",
        name="sentence.txt",
        media_type="text/plain",
        original=b"",
        source="sentence.txt",
    )
    found = extraction_object(extract(document, load_detector()))["commitments"]
    assert row.is_right(list(found)), found


@pytest.mark.parametrize(
    ("opening", "by"),
    [
        ("В 2025 году ", dt.date(2025, 12, 31)),
        ("В мае 2025 года в Осло ", dt.date(2025, 5, 31)),
        ("До конца года, ", dt.date(2024, 12, 31)),
        ("По итогам визита в мае 2025 года ", None),
        ("В 2025 году исполнится век договору, который ", None),
    ],
)
def test_a_russian_sentence_opens_with_a_time_without_a_comma(
    opening: str, by: dt.date | None
) -> None:
    """Only a place may stand between it and the subject then."""
    rules, said = load_language("ru").dates, dt.date(2024, 3, 15)
    found = find_opening_due(opening, fold(opening), Span(0, len(opening)), said, rules)
    assert (found and found.by) == by


@pytest.mark.parametrize(
    ("sentence", "actors"),
    [
        ("Визит Президента Чили в Осло намечен на май.", ("Chile",)),
        ("Финансирование обеспечит норвежская сторона.", ("Norway",)),
        ("Норвегией будут переданы два катера.", ("Norway",)),
        ("Чили примет форум, а Норвегия оплатит проезд.", ("Chile", "Norway")),
    ],
)
def test_who_acts_in_russian(sentence: str, actors: tuple[str, ...]) -> None:
    """Guests of visits, subjects after the verb, agents of passives, each clause's own party."""
    language = load_language("ru")
    entities = find_entities(sentence, fold(sentence), language.gazetteer, PARTIES)
    whole = Span(0, len(sentence))
    found = language.reader.actions(sentence, fold(sentence), whole, entities, listed=False)
    assert tuple(name for each in found for name in entities.actors(each.mentions, ())) == actors


def test_a_forum_makes_no_promise_in_a_statement_of_others() -> None:
    """Where the parties are not known, a state still does."""
    language = load_language("ru")
    for sentence, found in (("ООН направит врачей.", 0), ("Чили направит врачей.", 1)):
        entities = find_entities(sentence, fold(sentence), language.gazetteer, ())
        whole = Span(0, len(sentence))
        read = language.reader.actions(sentence, fold(sentence), whole, entities, listed=False)
        assert len(read) == found


def test_russian_list_items_complete_their_lead_in() -> None:
    """Letters mark items; a date or a negation may begin one, and one may be several actions."""
    items = (
        "а) не повышать сборы;",
        "б) до 1 мая 2025 года открыть порт;",
        "в) сократить выбросы и совместно вести учёт улова.",
    )
    text = "\n\n".join((*HEADS["ru"], "Мы обязуемся:", *items))
    document = Document(text=text, name="x.txt", media_type="text/plain", original=b"", source="x")
    found = extraction_object(extract(document, load_detector()))["commitments"]
    assert [each["quote"] for each in found] == [
        "не повышать сборы",
        "до 1 мая 2025 года открыть порт",
        "сократить выбросы",
        "совместно вести учёт улова",
    ]
