"""Drawings as an SVG file, which any browser and drawing program shows."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from unicodedata import east_asian_width

from briefreader import shipped
from briefreader.services.library_overview.drawing import Box, Drawing, Words

_SIZE, _LINE, _MARGIN, _TITLE = 13, 24.0, 24.0, 18
_NARROW = frozenset("ijlIt.,:;'|!()[] ")
_FONT = "Noto Sans, DejaVu Sans, Helvetica, Arial, sans-serif"
Titled = tuple[str, Drawing]


def estimated(text: str) -> float:
    """Return about how wide ``text`` is in the file's font and size, without measuring it."""
    return sum(map(_width, text))


def _width(char: str) -> float:
    if east_asian_width(char) in "WF":
        return _SIZE
    if char in _NARROW:
        return _SIZE * 0.33
    return _SIZE * (0.7 if char.isupper() else 0.58)


def svg_palette() -> Mapping[str, str]:
    """Return the colours of the light appearance, for paper and browsers."""
    colours = tomllib.loads(shipped.resource("styles", "colours.toml").read_text("utf-8"))
    return {name: str(value) for name, value in colours["light"].items()}


def write_svg(title: str, drawings: Sequence[Titled], palette: Mapping[str, str]) -> str:
    """Return an SVG document: the ``title``, then each drawing under its own.

    ``palette`` maps names of colours to what SVG calls them.
    """
    width = max((each.width for _, each in drawings), default=400.0) + 2 * _MARGIN
    parts: list[str] = []
    y = _MARGIN + _LINE
    parts.append(_text(Words(_MARGIN, y - _LINE / 2, title), palette, size=_TITLE, bold=True))
    for name, drawing in drawings:
        y += _LINE
        parts.append(_text(Words(_MARGIN, y, name), palette, size=_SIZE + 2, bold=True))
        y += _LINE
        parts.append(f'<g transform="translate({_MARGIN:g} {y:g})">')
        parts += (_box(each, palette) for each in drawing.boxes)
        parts += (_text(each, palette) for each in drawing.words)
        parts.append("</g>")
        y += drawing.height + _LINE
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{y:g}" '
        f'viewBox="0 0 {width:g} {y:g}" font-family="{_FONT}" font-size="{_SIZE}" role="img">'
    )
    ground = f'<rect width="100%" height="100%" fill="{palette["surface"]}"/>'
    return "\n".join([head, f"<title>{escape(title)}</title>", ground, *parts, "</svg>", ""])


def _box(box: Box, palette: Mapping[str, str]) -> str:
    colour, strength = box.fill
    opacity = f' fill-opacity="{strength:.3g}"' if strength < 1 else ""
    words = ", ".join(filter(None, (box.row, box.column)))
    told = f"<title>{escape(f'{words}: {box.value}')}</title>" if box.column else ""
    place = f'x="{box.x:.2f}" y="{box.y:.2f}" width="{box.width:.2f}" height="{box.height:.2f}"'
    return f'<rect {place} fill="{palette[colour]}"{opacity}>{told}</rect>'


def _text(words: Words, palette: Mapping[str, str], *, size: int = 0, bold: bool = False) -> str:
    return "".join(_text_parts(words, palette, size, bold=bold))


def _text_parts(
    words: Words, palette: Mapping[str, str], size: int, *, bold: bool
) -> Iterator[str]:
    yield f'<text x="{words.x:.2f}" y="{words.y:.2f}" dominant-baseline="central"'
    if words.anchor != "start":
        yield f' text-anchor="{words.anchor}"'
    if words.slanted:
        yield f' transform="rotate(-45 {words.x:.2f} {words.y:.2f})"'
    if size:
        yield f' font-size="{size}"'
    if bold:
        yield ' font-weight="bold"'
    yield f' fill="{palette[words.colour]}">{escape(words.text)}</text>'
