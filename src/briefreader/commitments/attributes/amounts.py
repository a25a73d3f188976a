"""Recogniser of amounts in words: money, a share, or how many of something."""

import re

_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
    "|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
    "|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
)
_PERIODS = r"days?|weeks?|months?|years?|jours?|semaines?|mois|ans?|années?|дн\w+|недел\w+|месяц\w*"
_JOINTS = "and|or|to|et|ou|à|и|или|до"
_SCALES = (
    "thousand|million|billion|trillion|bn|mn|mille|millions|milliards?|тысяч\\w*|млн|млрд"
    "|миллион\\w*|миллиард\\w*|триллион\\w*"
)
_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred|several|a|half a"
_CURRENCIES = "US\\$|USD|EUR|GBP|JPY|AUD|CAD|INR|CHF|CNY|[$€£¥₹₽]"
_NUMBER = r"\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?[¼½¾]?"
_AMOUNT = re.compile(
    rf"""(?:{_CURRENCIES})[ ]?\d
    |(?<!\w)(?<![^\W\d]-){_NUMBER}[\s-]?(?:(?:{_SCALES})\b|%|per\s?cent\b|percentage\b|pour\s?cent\b|процент)
    |\b(?:{_WORDS})\s(?:hundred\s)?(?:{_SCALES})\b
    |(?<![\w./§-])(?!(?:19|20)\d\d\b){_NUMBER}(?=\s(?!(?:{_MONTHS}|{_PERIODS}|{_JOINTS})\b)[^\W\d_])""",
    re.VERBOSE | re.IGNORECASE,
)
_LABEL = re.compile(
    rf"""(?:\b(?:articles?|art\.|resolutions?|paragraphs?|paras?\.?|chapters?|sections?|goals?
    |targets?|phases?|stages?|annex|no\.|№|numbers?|part|version|{_MONTHS}|and|to)|[/–-])\s?$""",
    re.VERBOSE | re.IGNORECASE,
)
"""Before a number that names something: Article 5, Goal 16, May 24."""
_LONGEST_LABEL = 16


def names_amount(words: str) -> bool:
    """Tell whether ``words`` name a sum of money, a share or a quantity in figures.

    Years, days, periods, and numbers that are names (Article 5, COVID-19, G20) are none.
    """
    return any(
        not match[0][0].isdigit()
        or not match[0][-1].isdigit()
        or not _LABEL.search(words[max(0, match.start() - _LONGEST_LABEL) : match.start()])
        for match in _AMOUNT.finditer(words)
    )
