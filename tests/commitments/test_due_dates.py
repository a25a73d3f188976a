"""Due dates and the last day that they allow."""

import re
import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest

from briefreader.commitments.attributes.date_rules import DateRules, parse_date_rules
from briefreader.commitments.attributes.due_dates import (
    find_due,
    find_due_before,
    find_opening_due,
    shared_dues,
)
from briefreader.commitments.detector import Detector
from briefreader.commitments.findings import Metadata
from briefreader.errors import ResourceError
from briefreader.text.folding import fold
from briefreader.text.span import Span

SAID = date(2022, 5, 10)
RESOURCES = Path(__file__).parents[2] / "resources"


@cache
def rules_of(language: str) -> DateRules:
    """Return the shipped dates of a language."""
    return parse_date_rules((RESOURCES / "languages" / language / "dates.toml").read_text("utf-8"))


RULES = rules_of("en")


NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
    "sixty": 60, "ninety": 90,
}  # fmt: skip
PARTS = {
    "early": "2023-04-30",
    "the beginning of": "2023-04-30",
    "the start of": "2023-04-30",
    "the first quarter of": "2023-03-31",
    "the second quarter of": "2023-06-30",
    "the third quarter of": "2023-09-30",
    "the fourth quarter of": "2023-12-31",
    "the last quarter of": "2023-12-31",
    "the first half of": "2023-06-30",
    "the second half of": "2023-12-31",
    "the middle of": "2023-08-31",
    "mid-": "2023-08-31",
    "late": "2023-12-31",
    "the end of": "2023-12-31",
    "end": "2023-12-31",
}
SEASONS = {
    "spring": "2023-05-31",
    "summer": "2023-08-31",
    "autumn": "2023-11-30",
    "fall": "2023-11-30",
    "winter": "2023-12-31",
}
UNITS = {"day": "2022-05-12", "week": "2022-05-24", "month": "2022-07-10", "year": "2024-05-10"}


def last_day(words: str) -> str:
    """Return the last day that the action of these words gets, in a statement of 10 May 2022."""
    due = find_due(words, fold(words), 0, len(words), SAID, RULES)
    return due.by.isoformat() if due else ""


def test_every_part_of_a_year_has_its_last_day() -> None:
    """Whatever is early in it may take until the end of April."""
    found = {part: last_day(f"report in {part} 2023".replace("- ", "-")) for part in PARTS}
    assert found == PARTS


def test_every_season_has_its_last_day() -> None:
    """As in the northern half of the world; that of a year, of this year and of the next."""
    assert {each: last_day(f"meet in {each} 2023") for each in SEASONS} == SEASONS
    assert {each: last_day(f"meet in the {each} of 2023") for each in SEASONS} == SEASONS
    assert {each: last_day(f"meet next {each}") for each in SEASONS} == SEASONS
    this_year = {each: day.replace("2023", "2022") for each, day in SEASONS.items()}
    assert {each: last_day(f"meet this {each}") for each in SEASONS} == this_year


def test_every_number_counts_the_days_from_the_statement() -> None:
    """In words as in digits."""
    expected = {word: (SAID + timedelta(number)).isoformat() for word, number in NUMBERS.items()}
    assert {word: last_day(f"report within {word} days") for word in NUMBERS} == expected
    in_digits = {word: last_day(f"report within {NUMBERS[word]} days") for word in NUMBERS}
    assert in_digits == expected


def test_every_unit_of_time_is_counted() -> None:
    """Two of each from 10 May 2022."""
    assert {unit: last_day(f"report within two {unit}s") for unit in UNITS} == UNITS


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("report within a month", "2022-06-10"),
        ("meet next week", "2022-05-22"),
        ("meet next year", "2023-12-31"),
        ("meet this year", "2022-12-31"),
        ("meet this month", "2022-05-31"),
        ("meet next March", "2023-03-31"),
        ("meet in March", "2023-03-31"),
        ("meet in May", "2022-05-31"),
        ("meet by the end of the year", "2022-12-31"),
        ("meet before the end of the year", "2022-12-31"),
        ("close it in the early 2030s", "2033-12-31"),
        ("close it by the mid-2030s", "2036-12-31"),
        ("close it in the 2030s", "2039-12-31"),
        ("close it before 1 January 2030", "2029-12-31"),
        ("close it before March 2030", "2030-02-28"),
        ("close it on 31 February 2030", ""),
        ("meet in December 2023", "2023-12-31"),
        ("meet in February 2024", "2024-02-29"),
    ],
)
def test_reckons_the_last_day(words: str, by: str) -> None:
    """Across the ends of months and years."""
    assert last_day(words) == by


@pytest.mark.parametrize(
    ("words", "text", "by"),
    [
        ("open a school by the end of 2024", "by the end of 2024", "2024-12-31"),
        ("open a school by 2024", "by 2024", "2024-12-31"),
        ("open a school before 2024", "before 2024", "2023-12-31"),
        ("hold a summit in 2023", "in 2023", "2023-12-31"),
        ("hold a summit in early 2023", "in early 2023", "2023-04-30"),
        ("hold a summit by mid-2023", "by mid-2023", "2023-08-31"),
        ("hold a summit in late 2023", "in late 2023", "2023-12-31"),
        ("hold a summit in March 2023", "in March 2023", "2023-03-31"),
        ("hold a summit on 3 March 2023", "on 3 March 2023", "2023-03-03"),
        ("hold a summit on March 3, 2023", "on March 3, 2023", "2023-03-03"),
        ("report before 30 June 2023", "before 30 June 2023", "2023-06-29"),
        ("report no later than June 2023", "no later than June 2023", "2023-06-30"),
        ("reach the goal of net zero emissions by 2050", "by 2050", "2050-12-31"),
        ("that a fund would be set up within a year", "within a year", "2023-05-10"),
        ("that talks would be held in Oslo in June 2023", "in June 2023", "2023-06-30"),
        ("report to the ministers at a meeting in August", "in August", "2022-08-31"),
        ("reach net zero no later than 2050", "no later than 2050", "2050-12-31"),
        ("cut losses by 20 percent not later than 2030", "not later than 2030", "2030-12-31"),
        ("be carbon neutral by no later than 2050", "by no later than 2050", "2050-12-31"),
        ("reach net zero as soon as possible and by 2050 at the latest", "by 2050", "2050-12-31"),
        ("report by no later than mid-2023", "by no later than mid-2023", "2023-08-31"),
        (
            "report no later than the end of next year",
            "no later than the end of next year",
            "2023-12-31",
        ),
        (
            "report not later than the end of the year",
            "not later than the end of the year",
            "2022-12-31",
        ),
        ("report in the first half of 2023", "in the first half of 2023", "2023-06-30"),
        ("report by the third quarter of 2023", "by the third quarter of 2023", "2023-09-30"),
        (
            "buy grain between April and October 2023",
            "between April and October 2023",
            "2023-10-31",
        ),
        ("close the plant in the late 2030s", "in the late 2030s", "2039-12-31"),
        (
            "agree a plan by the Council’s meeting in June 2023",
            "by the Council’s meeting in June 2023",
            "2023-06-30",
        ),
        ("meet later this year", "later this year", "2022-12-31"),
        ("meet early next year", "early next year", "2023-04-30"),
        ("meet next month", "next month", "2022-06-30"),
        ("conclude talks within one year", "within one year", "2023-05-10"),
        ("conclude talks within 90 days", "within 90 days", "2022-08-08"),
        ("spend the sum over the next five years", "over the next five years", "2027-05-10"),
        ("meet in Oslo in September", "in September", "2022-09-30"),
        ("host the games in February", "in February", "2023-02-28"),
        ("visit in spring 2024", "in spring 2024", "2024-05-31"),
    ],
)
def test_reads_the_time_that_an_action_gets(words: str, text: str, by: str) -> None:
    """The words and the last day are those of the guidelines."""
    due = find_due(words, fold(words), 0, len(words), SAID, RULES)
    assert due is not None
    assert (due.text, due.by.isoformat()) == (text, by)


@pytest.mark.parametrize(
    "words",
    [
        "welcome those who will report no later than 2030",
        "implement the agreement signed in 2015",
        "build on the plan that was adopted in June 2021",
        "honour the 1997 treaty",
        "act on the lessons of the summit in 2019",
        "cut losses by 20 percent",
        "agree before the 2023 Law of the Sea Conference",
        "provide 2023 tents",
        "meet on 31 February 2023",
        "meet again soon",
    ],
)
def test_leaves_other_dates_alone(words: str) -> None:
    """Dates of others' actions, of what was done, and impossible ones set no time."""
    assert find_due(words, fold(words), 0, len(words), SAID, RULES) is None


def test_needs_the_statements_date_for_relative_times() -> None:
    """Without a date of the statement "later this year" says nothing, "by 2024" still does."""
    words = "meet later this year and report by 2024"
    due = find_due(words, fold(words), 0, len(words), None, RULES)
    assert due is not None
    assert due.text == "by 2024"


@pytest.mark.parametrize(
    ("opening", "by"),
    [
        ("In the late 2030s, ", "2039-12-31"),
        ("By the end of 2024, ", "2024-12-31"),
        ("Starting in the early 2030s, pending approval, ", "2033-12-31"),
        ("As early as 2027, ", None),
        ("; and by 2025, ", "2025-12-31"),
        ("In this context, ", None),
        ("As agreed in 2021, ", None),
        ("In 2021, ", None),
        ("By 2025 ", None),
    ],
)
def test_reads_the_time_that_a_sentence_opens_with(opening: str, by: str | None) -> None:
    """A date before the party sets the action's time, unless it lies in the past."""
    found = find_opening_due(opening, fold(opening), Span(0, len(opening)), SAID, RULES)
    assert (found and found.by.isoformat()) == by


def rows() -> Iterator[tuple[str, str, str, str]]:
    """Yield the language, action, due words and last day of each row."""
    table = Path(__file__).with_name("due_dates.toml").read_text("utf-8")
    for language, entries in tomllib.loads(table).items():
        yield from ((language, *entry) for entry in entries)


@pytest.mark.parametrize(("language", "words", "text", "by"), list(rows()))
def test_reads_the_time_in_each_language(language: str, words: str, text: str, by: str) -> None:
    """The words stand as written, the last day is that of the guidelines."""
    due = find_due(words, fold(words), 0, len(words), SAID, rules_of(language))
    assert (due.text if due else "", due.by.isoformat() if due else "") == (text, by)


def test_the_verb_of_a_meeting_may_be_part_of_the_cue() -> None:
    """What comes before the action tells that it is one."""
    words = "are scheduled to meet in Riga in December"
    start = words.index("in Riga")
    due = find_due(words, fold(words), start, len(words), SAID, RULES)
    assert due is not None
    assert due.text == "in December"


@pytest.mark.parametrize(
    ("toml", "named"),
    [
        ("[[[", "not valid TOML"),
        ('[leads]\nsoon = ["soon"]', "soon must be one of"),
        ('[units]\naeon = ["aeon"]', "aeon must be one of"),
        ('[months]\njune = ["june"]', "june must be a whole number"),
        ("[months]\n6 = 6", "6 must be a list"),
        ('[[season]]\nwords = ["spring"]\nmonths = [3, 4]', "season 1: months"),
        ('[[season]]\nwords = ["spring"]\nmonths = [3, 4, 13]', "season 1: months"),
        ('[[part]]\nwords = ["early"]\nyear = "April"', "part 1: year"),
        ('patterns = ["{nothing}"]', "no macro {nothing}"),
        ('patterns = ["("]', "not a valid pattern"),
        ('apart = "("', "not a valid pattern"),
    ],
)
def test_names_a_mistake_in_the_dates(toml: str, named: str) -> None:
    """The message begins with the file's kind, and names the entry."""
    with pytest.raises(ResourceError, match=rf"^dates\b.*{re.escape(named)}"):
        parse_date_rules(toml)


def test_without_rules_nothing_is_due() -> None:
    """A user may delete all entries."""
    assert find_due("by 2030", "by 2030", 0, 7, SAID, parse_date_rules("")) is None


def test_a_date_may_stand_right_before_the_verb() -> None:
    """As long as nothing comes between."""
    words = "и до 1 марта 2026 года "
    russian = rules_of("ru")
    due = find_due_before(words, words, Span(0, len(words)), SAID, russian)
    assert due is not None
    assert due.text == "до 1 марта 2026 года"
    apart = words + "стороны "
    assert find_due_before(apart, apart, Span(0, len(apart)), SAID, russian) is None


def dues_of(text: str, *actions: str) -> list[str]:
    """Return the words of the due date of each of the co-ordinated ``actions`` of ``text``."""
    spans = [Span(text.index(each), text.index(each) + len(each)) for each in actions]
    own = [find_due(text, fold(text), span.start, span.end, SAID, RULES) for span in spans]
    return [due.text if due else "" for due in shared_dues(text, spans, own)]


def test_a_closing_date_belongs_to_each_co_ordinated_action() -> None:
    """One inside an action belongs to that action alone."""
    text = "open a school in 2024, train teachers and print books by 2025."
    actions = ("open a school in 2024", "train teachers", "print books by 2025")
    assert dues_of(text, *actions) == ["in 2024", "by 2025", "by 2025"]
    inside = "open a school and print, by 2025, new books"
    assert dues_of(inside, "open a school", "print, by 2025, new books") == ["", "by 2025"]
    assert shared_dues("", [], []) == []


@pytest.mark.parametrize(
    ("text", "dues"),
    [
        ("Norway will open a school and train teachers by 2025.", ["by 2025", "by 2025"]),
        ("Norway will open a school by 2024 and train teachers.", ["by 2024", ""]),
        ("By 2025, Norway will open a school and train teachers.", ["By 2025", "By 2025"]),
        (
            "They agreed that a school should be opened and that teachers would be sent by 2025.",
            ["", "by 2025"],
        ),
        (
            "Norway expressed its intention to open a school and looked forward to the opening of "
            "a college by 2025.",
            ["", "by 2025"],
        ),
        ("Norway will open a school, and will train teachers by 2025.", ["", "by 2025"]),
        ("Norway will open a school; Chile will train teachers by 2025.", ["", "by 2025"]),
        ("Norway will open a school, and Chile will train teachers by 2025.", ["", "by 2025"]),
    ],
)
def test_actions_of_one_party_share_a_date(
    detector: Detector, between_two: Metadata, text: str, dues: list[str]
) -> None:
    """Those of another have their own."""
    found = detector.detect(text, between_two)
    assert [each.due.text if each.due else "" for each in found] == dues
