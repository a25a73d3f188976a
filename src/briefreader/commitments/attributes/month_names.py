"""The names of the months in the languages that dates are read in.

The standard library's tables follow the computer's locale once a window is open; these do not.
"""

from types import MappingProxyType

MONTH_NAMES = MappingProxyType(
    {
        "en": (
            *("january", "february", "march", "april", "may", "june"),
            *("july", "august", "september", "october", "november", "december"),
        ),
        "fr": (
            *("janvier", "février", "mars", "avril", "mai", "juin"),
            *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
        ),
        "es": (
            *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
            *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
        ),
    }
)
"""The twelve names in lower case, January first, by language (ISO 639-1)."""


def month_numbers(language: str) -> dict[str, int]:
    """Return the number of each month, from 1, by its name in ``language``.

    Raises KeyError if there is no table for the language.
    """
    return {name: number for number, name in enumerate(MONTH_NAMES[language], 1)}


def month_pattern(*languages: str) -> str:
    """Return a regular expression, without groups, of the months' names in ``languages``.

    Raises KeyError if there is no table for one of them.
    """
    return "|".join(name for language in languages for name in MONTH_NAMES[language])
