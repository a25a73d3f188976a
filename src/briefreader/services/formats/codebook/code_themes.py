"""Themes that codes of other programs become."""

import colorsys
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.errors import ExchangeError
from briefreader.services.detection.theme_editing import unique_key
from briefreader.services.formats.codebook.term_lines import split_term_lines
from briefreader.translatable import mark

MOST_CODES = 500
"""So many themes can be told apart by nobody; more are a mistake, or meant to do harm."""
_LONGEST_NAME = 80
"""What the field of a theme's name takes."""
_COLOUR = re.compile("#(?:[0-9a-f]{3}|[0-9a-f]{6})")
_LIGHT, _DARK = 0.85, 0.2
_LIGHT_ENOUGH = 0.35
"""The relative luminance of a colour on which dark text can be read (WCAG AA, with some room)."""
_LUMINANCE = (0.2126, 0.7152, 0.0722)
_MOST_SATURATED = 0.75
_GOLDEN = 0.618034


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignCode:
    """One code: its name, and the names of those above it, the outermost first.

    ``colour`` is "#rgb" or "#rrggbb", empty if it has none. ``key`` is that of the theme which we
    wrote it for, empty if it is not known.
    """

    name: str
    path: tuple[str, ...] = ()
    description: str = ""
    colour: str = ""
    key: str = ""


def themes_of(codes: Sequence[ForeignCode], themes: Sequence[Theme]) -> tuple[Theme, ...]:
    """Return the themes that ``codes`` stand for, in their order, each once.

    A code is one of ``themes`` if we wrote it for that, or if it has its name, in any case. Another
    becomes a new theme with that name; where several codes have it, with the names above it.
    Raises ExchangeError if there are too many.
    """
    if len(codes) > MOST_CODES:
        raise ExchangeError(
            mark("errors", "The file has more than {count} codes. Nothing was taken in."),
            count=MOST_CODES,
        )
    by_key = {each.key: each for each in themes}
    by_name = {each.name.casefold(): each for each in themes}
    paths: defaultdict[str, set[tuple[str, ...]]] = defaultdict(set)
    for code in codes:
        paths[code.name.casefold()].add(_folded(code))
    found: dict[str, Theme] = {}
    taken = set(by_key)
    for code in codes:
        is_clear = len(paths[code.name.casefold()]) == 1
        whole = code.name if is_clear else "/".join((*code.path, code.name))
        name = _fitting(whole)
        same = found.get(whole.casefold())
        known = by_key.get(code.key) or by_name.get(code.name.casefold())
        known = known or by_name.get(name.casefold())
        if known is not None:
            found.setdefault(f"\0{known.key}", known)
        elif same is not None:
            found[whole.casefold()] = _with_more(same, code)
        else:
            key = code.key if code.key and code.key not in taken else unique_key(name, taken)
            taken.add(key)
            about = code.description if name == whole else f"{whole}\n{code.description}"
            number = len(themes) + len(found)
            found[whole.casefold()] = _new(replace(code, name=name, description=about), key, number)
    return tuple(found.values())


def theme_colours(colour: str, number: int = 0) -> tuple[str, str]:
    """Return a light and a dark colour of the hue of ``colour`` on which text can be read.

    Without a colour the hue is the one that ``number`` stands for: those of neighbours are far
    apart.
    """
    colour = colour.strip().lower()
    if not _COLOUR.fullmatch(colour):
        hue, saturation = number * _GOLDEN % 1, _MOST_SATURATED
        return _tone(hue, _LIGHT, saturation), _tone(hue, _DARK, saturation)
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    red, green, blue = (int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4))
    hue, _, saturation = colorsys.rgb_to_hls(red, green, blue)
    toned = min(saturation, _MOST_SATURATED)
    luminance = sum(map(float.__mul__, _LUMINANCE, (red**2.2, green**2.2, blue**2.2)))
    light = f"#{digits}" if luminance >= _LIGHT_ENOUGH else _tone(hue, _LIGHT, toned)
    return light, _tone(hue, _DARK, toned)


def _folded(code: ForeignCode) -> tuple[str, ...]:
    return tuple(each.casefold() for each in code.path)


def _fitting(name: str) -> str:
    if len(name) <= _LONGEST_NAME:
        return name
    return f"{name[: _LONGEST_NAME - 1].rstrip()}…"


def _new(code: ForeignCode, key: str, number: int) -> Theme:
    description, terms = split_term_lines(code.description)
    light, dark = theme_colours(code.colour, number)
    return Theme(
        key=key,
        name=code.name,
        description=description,
        colour_light=light,
        colour_dark=dark,
        terms=terms,
    )


def _with_more(theme: Theme, code: ForeignCode) -> Theme:
    """Return the theme with what a second code of its name says, too."""
    description, terms = split_term_lines(code.description)
    parts = dict.fromkeys((theme.description, description))
    return replace(
        theme,
        description="\n".join(filter(None, parts)),
        terms=tuple(dict.fromkeys((*theme.terms, *terms))),
    )


def _tone(hue: float, lightness: float, saturation: float) -> str:
    channels = colorsys.hls_to_rgb(hue, lightness, saturation)
    return "#{:02x}{:02x}{:02x}".format(*(round(each * 255) for each in channels))
