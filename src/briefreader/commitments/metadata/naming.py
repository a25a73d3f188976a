"""The pattern that finds who and what a sentence names."""

import re
from collections.abc import Collection, Iterable

from briefreader.commitments.parsing.alternation import alternation

_DETERMINERS = r"(?:the|both|our|all|these|those|each|its|their|his|her|this|such|any|an?|every)"
_FILLERS = (
    r"(?:two|three|four|five|six|seven|other|respective|relevant|participating|senior|joint|"
    r"national|governments'|economic|foreign|finance|trade|defen[cs]e|following|great|of\ the|"
    r"central|political|new|high-level|quad|g7|g20|african|european|security|energy|health|"
    r"military|civilian|proud|fellow|of\ our|of|founding|undersigned|asean|nordic|pacific|"
    r"partner|member|sovereign|north\ american|american|contracting|signatory)"
)
_ONE_OF_ALL = (
    r"(?:each|every|either|neither)\ (?:[\w-]+\ )?"
    r"(?:country|party|side|partner|member|government|nation|leader|state|participant|delegation)"
)
_BARE = "leaders|participants|ministers|members|signatories|endorsers"
_SIDES = r"(?:government|side|administration|delegation|leadership|authorities|member\ states)"
_PORTFOLIO = (
    r"(?:\ (?:of|for)\ (?:the\ )?(?:state|treasury|defen[cs]e|foreign\ affairs|commerce|energy|"
    r"homeland\ security|interior|council\ of\ ministers))?"
)
_OPENING = 4
_BEGINNINGS = (
    *("the", "both", "our", "all", "these", "those", "each", "its", "their", "his", "her", "this"),
    *(
        "such",
        "any",
        "a ",
        "an ",
        "every",
        "either",
        "neither",
        "new",
        "joint",
        "participating",
        "other",
    ),
    *("acting", "former", "leaders", "participants", "ministers", "members", "signatories"),
    *("endorsers", "we", "i ", "they", "he", "she", "it", "governments"),
)
"""The words of this file that a mention can begin with, beside those of the gazetteer: few places
in a text begin so, which spares the others the long pattern."""
_BODY_START = r"(?:the|this|these|those|our|each|both|such|an?|its|their|new|joint)"


def naming_pattern(
    *,
    names: Collection[str],
    demonyms: Collection[str],
    regions: Collection[str],
    surnames: Collection[str],
    offices: Collection[str],
    collectives: Collection[str],
    bodies: Iterable[str],
) -> re.Pattern[str]:
    """Return the pattern over folded text; the groups are the kinds of mentions (see ``Kind``).

    All words must be folded.
    """
    words = {*names, *demonyms, *regions, *surnames, *offices, *collectives, *_BEGINNINGS}
    opening = alternation({word[:_OPENING] for word in words})
    party = alternation(names)
    adjective = alternation({*demonyms, *names})
    group = alternation(collectives)
    return re.compile(
        rf"""(?x)(?<![\w'-])(?={opening})(?:
        (?P<person>(?:the\ |our\ |his\ |her\ )?(?:{adjective}(?:'s)?\ )?(?:acting\ |former\ )?
            {alternation(offices)}{_PORTFOLIO}
          |{alternation(surnames)})
        |(?P<all>(?:(?:participating\ |all\ |other\ )?{adjective}|{_DETERMINERS})
            (?:\ {_FILLERS}|\ {adjective}(?:\ and\ {adjective})?){{0,8}}
            (?:\ and)?(?:\ {group}(?:,?\ and)?)+(?<!\ and)
          |{_ONE_OF_ALL}|{_BARE}|both\ (?:the\ )?{group})
        |(?P<party>(?:the\ )?(?:governments?\ of\ (?:the\ )?)?{party}
            (?:\ (?:and\ its\ member\ states|{_SIDES}))?
          |(?:the\ )?{adjective}\ {_SIDES})
        |(?P<region>(?:the\ )?{alternation(regions)})
        |(?P<we>(?:we|they)(?:\ (?:all|both|each))?|both|i)
        |(?P<single>he|she)
        |(?P<it>it)
        |(?P<body>{_BODY_START}(?:\ [\w.&'/+-]+){{0,7}}?\ {alternation(bodies)}
            (?:\ \([^)]{{1,20}}\))?)
        )(?![\w'-])"""
    )


def own_pattern(
    *, names: Iterable[str], surnames: Iterable[str], bodies: Iterable[str]
) -> re.Pattern[str]:
    """Return the pattern for the names that one statement introduces, all folded."""
    return re.compile(
        rf"""(?x)(?<![\w'-])(?:
        (?P<party>(?:the\ )?{alternation(names)})
        |(?P<person>{alternation(surnames)})
        |(?P<body>(?:the\ )?{alternation(bodies)})
        )(?![\w'-])"""
    )
