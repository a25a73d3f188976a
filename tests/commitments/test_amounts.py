"""What names money or a quantity, and what only looks like it."""

import pytest

from briefreader.commitments.attributes.amounts import names_amount


@pytest.mark.parametrize(
    "words",
    [
        "extend more than 50 billion USD of infrastructure assistance",
        "provide US$50 billion",
        "provide USD 5 million",
        "invest €1.5bn",
        "a pledge of at least $2¾ billion",
        "provide ¥ 100 000",
        "one million doses",
        "cut emissions by 40 per cent",
        "cut emissions by 40%",
        "cut emissions by about 40-50 percent",
        "train 1,200 officers",
        "share at least 870 million doses",
        "send 12 experts to Oslo",
        "by 2030, plant 3 000 trees",
        "verser 50 milliards d’euros",
        "réduire de 30 pour cent",
        "выделить 5 млрд долларов",
        "сократить на 30 процентов",
    ],
)
def test_amounts(words: str) -> None:
    """Money before or behind its number, shares, and how many there are of something."""
    assert names_amount(words)


@pytest.mark.parametrize(
    "words",
    [
        "meet again in 2023 in Australia",
        "meet on 24 May in Tokyo",
        "meet on May 24 in Tokyo",
        "meet in London on 1 and 2 April",
        "report within 90 days of signature",
        "act over the next 5 years to grow",
        "respond to COVID-19 together",
        "support the G20 Common Framework",
        "deliver on the outcomes of COP26 and beyond",
        "apply Article 5 of the treaty",
        "implement resolution 1325 (2000) in full",
        "meet Goal 16 of the agenda",
        "for the 21st century",
        "roll out 5G networks",
        "the 2030 Agenda for Sustainable Development",
        "deepen co-operation",
        "",
    ],
)
def test_other_numbers(words: str) -> None:
    """Years, days, periods and names."""
    assert not names_amount(words)
