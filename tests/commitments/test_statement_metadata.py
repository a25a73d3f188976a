"""What a statement says of itself."""

from datetime import date
from pathlib import Path

import pytest

from briefreader.commitments.languages.language import Language
from briefreader.commitments.metadata.maker_lists import (
    MakerReader,
    listed_after_we,
    listed_as_subject,
)
from briefreader.commitments.metadata.statement_dates import latest_past_date, read_date
from briefreader.commitments.metadata.statement_metadata import read_metadata
from briefreader.commitments.parsing.mentions import MentionFinder
from briefreader.services.detection.shipped_languages import load_guesser
from briefreader.text.normalise import normalise

BODY = "\n\nThe two sides met and agreed to build a bridge over the river that divides them."


@pytest.mark.parametrize(
    ("title", "parties"),
    [
        ("Joint Statement of Norway and Chile", ("Norway", "Chile")),
        ("U.S.-Chile Joint Statement", ("United States", "Chile")),
        ("United States – India Joint Leaders’ Statement", ("United States", "India")),
        (
            "Joint Statement by the Republic of Korea and the UAE",
            ("South Korea", "United Arab Emirates"),
        ),
        ("Joint Statement by President Biden and Prime Minister Modi", ("United States", "India")),
        (
            "Quad Foreign Ministers’ Meeting Joint Statement",
            ("Australia", "India", "Japan", "United States"),
        ),
        ("G7 Leaders’ Statement on Shipping", ("G7",)),
        ("Joint Statement of Kenya and Ghana in Paris", ("Kenya", "Ghana")),
        ("Joint Statement of Kenya and Ghana on Sudan", ("Kenya", "Ghana")),
        ("On Sudan: Joint Statement of Kenya and Ghana", ("Kenya", "Ghana")),
        ("Joint Statement of Kenya, Ghana and President Vik", ("Kenya", "Ghana")),
        ("Ghana–Kenya Summit: Joint Statement of Ghana and Kenya", ("Ghana", "Kenya")),
        ("Declaration of Guinea-Bissau and Timor-Leste", ("Guinea-Bissau", "Timor-Leste")),
    ],
)
def test_reads_the_parties_of_the_title(
    english: Language, title: str, parties: tuple[str, ...]
) -> None:
    """States, groups and leaders in a title are the parties, a place is none."""
    found = read_metadata(title + BODY, english)
    assert found.title == title
    assert found.parties == parties


def test_reads_the_parties_that_we_lists(english: Language) -> None:
    """A list after "We" names the parties where the title does not."""
    text = (
        "Joint Statement on Coastal Shipping\n\nWe, Kenya, Ghana, Côte d’Ivoire, and the "
        "Netherlands, as coastal countries, reaffirm our commitment to safe harbours."
    )
    expected = ("Kenya", "Ghana", "Côte d'Ivoire", "Netherlands")
    assert read_metadata(text, english).parties == expected


def test_a_text_may_begin_with_who_speaks(english: Language) -> None:
    """Where it has no title at all."""
    text = "We, Kenya, Ghana, and the Netherlands, as coastal countries, want safe harbours."
    assert read_metadata(text, english).parties == ("Kenya", "Ghana", "Netherlands")


def test_who_is_thanked_is_no_party(english: Language) -> None:
    """Only those that begin sentences count."""
    text = (
        "Peru thanked Brazil for its help. Peru asked Brazil to come. Finland congratulated Peru."
    )
    assert set(read_metadata(text, english).parties) == {"Peru", "Finland"}


def test_a_person_of_no_known_party_is_none(english: Language) -> None:
    """However often a sentence begins with the office."""
    text = "President Vik spoke. President Vik thanked all. Finland and Peru spoke of fish."
    assert set(read_metadata(text, english).parties) == {"Peru", "Finland"}


def test_reads_the_parties_that_act(english: Language) -> None:
    """Without a title those that begin sentences are the parties."""
    text = (
        "Peru thanked Finland for its help in the harbour and with the new ferry line last year. "
        "Finland congratulated Peru. Finland and Peru agreed to meet. Brazil was mentioned once."
    )
    assert set(read_metadata(text, english).parties) == {"Peru", "Finland"}


def test_derives_a_title_for_the_sample(english: Language) -> None:
    """The shipped sample has no title and no date of its own: its parties make the title."""
    sample = Path(__file__).parents[2] / "data" / "us-kazakhstan-2015.txt"
    found = read_metadata(normalise(sample.read_text("utf-8")), english)
    assert found.title == "Joint statement of the United States and Kazakhstan"
    assert set(found.parties) == {"United States", "Kazakhstan"}
    assert found.date is None


def test_what_the_document_declares_wins(english: Language) -> None:
    """Declared title, date and language are taken as they are."""
    found = read_metadata(
        "Some text of Norway.",
        english,
        title="Joint Statement of Chile and Peru",
        date=date(2020, 2, 29),
        code="nb",
    )
    assert (found.title, found.date, found.language) == (
        "Joint Statement of Chile and Peru",
        date(2020, 2, 29),
        "nb",
    )
    assert found.parties == ("Chile", "Peru")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Joint Statement of Norway and Chile\n\n3 May 2021\n\nWe met.", date(2021, 5, 3)),
        (
            "Joint Statement of Norway and Chile\n\nPresident Vik and President Soto met in the "
            "town hall of Bergen on 3 May 2021 to review their ties.",
            date(2021, 5, 3),
        ),
        (
            "Joint Statement of Norway and Chile\n\nWe, the leaders of Norway and Chile, gathered "
            "in Bergen on 2-3 May 2021 to review our ties.",
            date(2021, 5, 3),
        ),
        (
            "Joint Statement of Norway and Chile\n\nThe two sides welcomed at length the treaty "
            "that entered into force between them on 3 May 2019.",
            None,
        ),
        ("Joint Statement of Norway and Chile\n\nMay 3, 2021\n\nWe met.", date(2021, 5, 3)),
        (
            "Oslo, 2021-05-03 - The ministers met for talks on fisheries, and more " * 2,
            date(2021, 5, 3),
        ),
        (
            "We met. The treaty that we spoke of in the old town hall of the city of Bergen "
            "dates from 3 May 1921, as all know.",
            None,
        ),
        ("We met on 31 February 2021.", None),
        ("We met.", None),
    ],
)
def test_reads_the_date(english: Language, text: str, expected: date | None) -> None:
    """A date line or dateline dates the statement; a date in passing does not."""
    assert read_metadata(text, english).date == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We will work with all of our partners for the peace of the region.", "en"),
        ("Nous allons renforcer les efforts des pays de la région pour la paix.", "fr"),
        ("Los países de la región acuerdan que el comercio es una prioridad para todos.", "es"),
        ("Стороны подтвердили, что они не будут вмешиваться и выступают за мир в регионе.", "ru"),
        ("Os países da região vão trabalhar para que não falte água.", "pt"),
        ("Die beiden Seiten sind für den Frieden in der Region und mit ihm für Handel.", "de"),
        ("Gli Stati della regione sono per la pace e per il commercio con i vicini.", "it"),
        ("Сторони підтвердили, що не будуть втручатися та виступають за мир у регіоні.", "uk"),
        ("The harbour, the ferry, the bridge", "en"),
        ("Le port, le pont, le traité", "fr"),
        ("El puerto, el puente, el tratado", "es"),
        ("Os portos, os navios, os tratados", "pt"),
        ("Der Hafen, der Fluss, der Vertrag", "de"),
        ("Il porto, il ponte, il trattato", "it"),
        ("Порты и мосты, торговля и мир", "ru"),
        ("Порти і мости, торгівля і мир", "uk"),
        ("Chile aportará fondos y Perú construirá puertos.", "es"),
        ("Ils ont arrêté un calendrier.", "fr"),
        ("Премьер принял приглашение посетить Осло.", "ru"),
        ("Strony uzgodniły utworzenie grupy roboczej.", "pl"),
        ("Taraflar bir çalışma grubu kurmayı kararlaştırdı.", "tr"),
        ("Parterna enades om att inrätta en arbetsgrupp.", "sv"),
        ("De partijen kwamen overeen een werkgroep op te richten.", "nl"),
        ("Страните се договориха да създадат работна група за водите.", "bg"),
        ("Стране су се договориле да оснују радну групу.", "sr"),
        ("Тараптар жұмыс тобын құруға келісті.", "kk"),
        ("Kedua pihak sepakat untuk membentuk kelompok kerja.", "id"),
        ("Părțile au convenit să creeze un grup de lucru.", "ro"),
        ("Strany se dohodly na vytvoření pracovní skupiny.", "cs"),
        ("Les parts van acordar de crear un grup amb els ports.", "ca"),
        ("Norway will host the talks.", "en"),
        (
            "Kazakhstan Uzbekistan Tajikistan Kyrgyzstan Turkmenistan Mongolia Georgia Armenia "
            "Azerbaijan Moldova Belarus Turkey of",
            "und",
        ),
        ("xyzzy plugh", "und"),
        ("12 345", "und"),
        ("", "und"),
    ],
)
def test_guesses_the_language(text: str, language: str) -> None:
    """Its small words give a language away, and where there are few its letters and endings."""
    assert load_guesser().guess(text) == language


def test_an_empty_text_has_plain_metadata(english: Language) -> None:
    """Nothing is said, nothing is claimed."""
    found = read_metadata("", english)
    assert (found.title, found.date, found.parties, found.language) == ("", None, (), "und")


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "The foreign ministers of Kenya, the Kyrgyz Republic, Ghana and Peru met in Lima.",
            ("Kenya", "Kyrgyzstan", "Ghana", "Peru"),
        ),
        (
            "We, the Ministers of the Member States of the Economic Community of West African "
            "States, meeting in Abuja, declare our resolve.",
            ("ECOWAS",),
        ),
        ("The Council of Ministers,\n\n1. Decides to meet again.", ("Council of Ministers",)),
        (
            "We, the Leaders of the Pacific Islands, and the United States, resolve to meet.",
            ("Pacific Islands", "United States"),
        ),
    ],
)
def test_reads_the_parties_that_speak(
    english: Language, text: str, parties: tuple[str, ...]
) -> None:
    """Who meets, who says "we", and which body decides, where the title names none."""
    assert read_metadata(f"Joint Statement\n\n{text}", english).parties == parties


def test_a_small_group_in_the_title_stands_for_its_members(english: Language) -> None:
    """Also after "on"."""
    found = read_metadata("Joint Leaders Statement on AUKUS\n\nWe will build ships.", english)
    assert found.parties == ("Australia", "United Kingdom", "United States")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The declaration adopted on 3 May 2021 and the one of 7 June 2020.", date(2021, 5, 3)),
        ("The summit will be held on 3 May 2031.", None),
        ("The code was issued on September 7, 2023, and we met on 9 October 2023.",
         date(2023, 10, 9)),
        ("No date.", None),
    ],
)  # fmt: skip
def test_reads_the_latest_past_date(english: Language, text: str, day: date | None) -> None:
    """Only what the text tells as past says anything about when it was made."""
    assert latest_past_date(text, english) == day


@pytest.mark.parametrize(("lead", "parties"), [(396, ("Kenya", "Ghana")), (397, ())])
def test_we_is_looked_for_in_the_first_400_code_points(
    english: Language, lead: int, parties: tuple[str, ...]
) -> None:
    """Further on it is no opening."""
    text = f"{'x' * lead} We, the Kenya and Ghana of today, will build a bridge."
    assert listed_after_we(text, makers_in(english)) == parties


@pytest.mark.parametrize(("count", "parties"), [(60, ("Kenya", "Ghana")), (61, ("Kenya",))])
def test_the_parties_after_we_stand_close_together(
    english: Language, count: int, parties: tuple[str, ...]
) -> None:
    """What is further than 60 code points off is no part of the list."""
    text = f"We, Kenya{', the fair and free'.ljust(count - 1, 'x')} Ghana"
    assert listed_after_we(text, makers_in(english)) == parties


@pytest.mark.parametrize(("lead", "count"), [(120, 3), (121, 0)])
def test_the_subject_begins_in_the_first_120_code_points(
    english: Language, lead: int, count: int
) -> None:
    """Of its sentence: what is listed later is something else."""
    text = f"{'xy ' * (lead // 3)}{' ' * (lead % 3)}Kenya, Ghana and Chile met on 10 May 2022."
    assert len(listed_as_subject(text, makers_in(english))) == count


def makers_in(language: Language) -> MakerReader:
    """Return what finds those who make a statement in a language."""
    finder = MentionFinder(language.gazetteer)
    return MakerReader(finder, language.gazetteer, language.statement, language.sentences)


@pytest.mark.parametrize(("before", "day"), [(4, date(2022, 5, 10)), (5, None)])
def test_a_date_is_looked_for_in_five_paragraphs(
    english: Language, before: int, day: date | None
) -> None:
    """Title and dateline are among them."""
    assert read_date("\n\n".join([*["Title"] * before, "10 May 2022"]), english) == day
