"""Markers that stand before the items of a list: bullets, numbers, letters."""

import re

LIST_MARKER = re.compile(
    r"(?P<bullet>[-•*–—‣◦▪●○·]|§(?!\s+\d))\s+"
    r"|(?P<open>\(?)(?:(?P<number>\d{1,3})|(?P<letters>[ivxlc]{2,6}|[a-z]|[IVXLC]{2,6}|[A-Z]"
    # A Cyrillic capital with a stop is rather an initial: "А. Смирнов".
    r"|[а-яё]|[А-ЯЁ](?=\))))"
    r"(?P<close>[.)])\s+"
)
"""Matches a marker with the white space after it; "§" is what is left of a bullet of Wingdings.

Of the groups ``bullet``, ``number`` and ``letters`` one has matched.
"""
