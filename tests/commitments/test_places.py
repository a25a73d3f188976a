"""Where a statement was made, if it says so."""

import re

import pytest

from briefreader.commitments.languages.language import Language
from briefreader.commitments.metadata.places import read_place
from briefreader.commitments.metadata.statement_metadata import read_metadata
from effort import calls_in, patience

TITLE = "Joint Statement of Norway and Chile"
BODY = "The two sides agreed to build a bridge over the river that divides them, and to meet again."


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Astana, 2 November 2015", "Astana"),
        ("ASTANA, November 2", "Astana"),
        ("Tokyo, Japan, May 24, 2022", "Tokyo, Japan"),
        ("Carbis Bay, Cornwall, 13 June 2021", "Carbis Bay, Cornwall"),
        ("RIO DE JANEIRO, 3 May 2021", "Rio de Janeiro"),
        ("Washington, D.C., May 3, 2021", "Washington, D.C."),
        ("The Hague, 3 May 2021", "The Hague"),
        ("N’Djamena, 2021-05-03", "N’Djamena"),
        ("NUR-SULTAN, November 2015", "Nur-Sultan"),
        ("PHOENIX, November 2015", "Phoenix"),
        ("Rome – 3 May 2021", "Rome"),
        ("Washington, D.C. — November 2, 2015", "Washington, D.C."),
        ("Press Release, 3 May 2021", ""),
        ("Ministry of Foreign Affairs, 3 May 2021", ""),
        ("Monday, 3 May 2021", ""),
        ("On 3 May 2021", ""),
        ("May 3, 2021", ""),
        ("3 May 2021", ""),
        ("Norway and Chile", ""),
        ("Statement, 3 May 2021\n\nOslo, 4 May 2021", "Oslo"),
    ],
)
def test_reads_a_dateline_of_its_own(english: Language, line: str, place: str) -> None:
    """The place before a date; offices, days and headings are none."""
    assert read_place(f"{TITLE}\n\n{line}\n\n{BODY}", english) == place


@pytest.mark.parametrize(
    "word",
    re.findall(
        r"\S+",
        """Statement Statements Communiqué Communique Declaration Press
        Remarks Release Briefing Office Ministry Department Secretary President Minister Updated
        Published Posted Date Issued Version Immediate Joint Summit Meeting Today Article Annex
        Chapter Text Nations Plenary Council Parliament Congress Assembly Embassy Government
        Committee Commission On In At By For From With House News Category Source Document Session
        English Monday Tuesday Wednesday Thursday Friday Saturday Sunday We Our This That These
        Those Leaders Ministers Fact Sheet""",
    ),
)
def test_what_heads_a_page_before_its_date_is_no_place(english: Language, word: str) -> None:
    """Offices, kinds of texts, days of the week."""
    assert read_place(f"{TITLE}\n\n{word}, 3 May 2021\n\n{BODY}", english) == ""


@pytest.mark.parametrize(
    ("opening", "place"),
    [
        (
            "Washington, DC - Today, the two ministers spoke at length with each other.",
            "Washington, DC",
        ),
        ("OSLO – The ministers of fisheries spoke at length with one another on fish.", "Oslo"),
        ("LONDON (May 3) – The ministers of fisheries spoke at length on the fish.", "London"),
        ("Oslo, 2021-05-03 - The ministers spoke at length with one another on fish.", "Oslo"),
        ("Fisheries – The ministers spoke at length on fisheries with one another, again.", ""),
        ("FISHERIES – The ministers spoke at length on fisheries with one another, again.", ""),
        ("Climate, Energy – The leaders spoke of the climate and of energy at some length.", ""),
    ],
)
def test_reads_a_dateline_before_the_text(english: Language, opening: str, place: str) -> None:
    """With or without a date; a heading before a dash is none."""
    assert read_place(f"{opening} {BODY}\n\n{BODY}", english) == place


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("President Vik and President Soto met in Bergen on 3 May 2021.", "Bergen"),
        ("We, the ministers, meeting in Tokyo on May 3, 2021, declare:", "Tokyo"),
        ("Today the leaders convene in New York to renew their ties.", "New York"),
        (
            "We met with Prime Minister Vik of Norway in Rio de Janeiro, Brazil.",
            "Rio de Janeiro, Brazil",
        ),
        ("The ministers met for the third time in Addis Ababa.", "Addis Ababa"),
        ("The leaders met on the margins of the General Assembly in New York.", "New York"),
        ("They met in the city of Bergen.", "Bergen"),
        ("They met in March. They met again in Bergen.", "Bergen"),
        ("The fourth meeting of the council was held in Almaty on 2 May 2021.", "Almaty"),
        ("The eighth round of talks took place in Vienna on 2 May.", "Vienna"),
        ("The next meeting will be held in Vienna on 2 May.", ""),
        ("They welcomed the election held in Sudan on 2 May.", ""),
        ("They met in March and spoke of fish.", ""),
        ("They met in the town hall.", ""),
        ("They will meet in Oslo next year.", ""),
        ("Much has been done since they last met in Oslo.", ""),
        ("They met to discuss the situation in Sudan.", ""),
    ],
)
def test_reads_where_the_parties_met(english: Language, sentence: str, place: str) -> None:
    """Where this meeting was: not the last one or the next, nor what it was about."""
    assert read_place(f"{TITLE}\n\n{sentence} {BODY}", english) == place


@pytest.mark.parametrize(
    ("ending", "place"),
    [
        ("Done at Paris on 3 May 2021.", "Paris"),
        ("DONE at Geneva, this third day of May two thousand and twenty-one.", "Geneva"),
        ("Adopted in Marrakesh", "Marrakesh"),
        ("This was done in earnest.", ""),
    ],
)
def test_reads_the_closing_lines(english: Language, ending: str, place: str) -> None:
    """What treaties end with."""
    assert read_place(f"{TITLE}\n\n{BODY}\n\n{ending}", english) == place


def test_the_place_that_the_document_declares_wins(english: Language) -> None:
    """As with its title."""
    text = f"{TITLE}\n\nAstana, 2 November 2015\n\n{BODY}"
    assert read_metadata(text, english).place == "Astana"
    assert read_metadata(text, english, place="Almaty").place == "Almaty"


def test_a_text_that_says_nothing_has_no_place(english: Language) -> None:
    """An empty text, and one that mentions places."""
    assert read_place("", english) == ""
    assert read_place(f"{TITLE}\n\nTrade with Lima grew. {BODY}", english) == ""


@pytest.mark.parametrize(
    "unit", ["Met in ", "A, ", "held a ", "met, today", "The O of ", "Done at "]
)
def test_reading_the_place_does_not_slow_down_on_odd_texts(english: Language, unit: str) -> None:
    """Only the head and the end are read, however often they begin something."""
    with patience():
        work = calls_in(lambda: read_place(unit * 3_000, english))
        assert calls_in(lambda: read_place(unit * 100_000, english)) == work


def test_what_stands_far_from_both_ends_is_not_read(english: Language) -> None:
    """A long text may quote another one, with its place."""
    around = f"{BODY} " * 200
    assert read_place(f"{around}They met in Lima today.", english) == ""
    assert read_place("They met in Lima today.", english) == "Lima"
    assert read_place(f"{around}\n\nDone at Lima, 3 May 2020.\n\n{around}", english) == ""
    assert read_place(f"{around}\n\nDone at Lima, 3 May 2020.", english) == "Lima"
