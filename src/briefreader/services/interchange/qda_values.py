"""Takes single values out of the XML of a REFI-QDA project."""

import json
from typing import Any
from xml.etree import ElementTree as ET

from briefreader.services.export.refi_qda import NAMESPACE
from briefreader.services.interchange import values
from briefreader.services.interchange.incoming import About, IncomingTheme
from briefreader.services.interchange.qda_text import MARK
from briefreader.services.interchange.values import Fields
from briefreader.text.span import Span

QDA = f"{{{NAMESPACE}}}"
"""Stands before the names of all elements."""


def theme_of(fields: Fields) -> IncomingTheme:
    """Return the theme that the fields tell of."""
    return IncomingTheme(
        key=fields.text("key"),
        name=fields.text("name"),
        description=fields.text("description"),
        colour_light=values.colour(fields.text("colourLight"), "colourLight"),
        colour_dark=values.colour(fields.text("colourDark"), "colourDark"),
    )


def about_of(data: Fields) -> About:
    """Return what our own values say of a statement."""
    return About(
        date=data.text("date"),
        parties=data.texts("parties"),
        language=data.text("language"),
        source=data.text("source"),
        place=data.text("place"),
        kind=data.text("type"),
    )


def own_data(note: ET.Element) -> Fields | None:
    """Return our own values in a note, None if it is not ours."""
    description = note.findtext(f"{QDA}Description") or ""
    if not description.startswith(MARK):
        return None
    try:
        data: Any = json.loads(description.removeprefix(MARK))
    except (ValueError, RecursionError) as error:
        raise values.wrong("Description", description) from error
    return Fields(data, "Description")


def span_of(selection: ET.Element) -> Span:
    """Return the place of a selection; raises ExchangeError if it is none in any text."""
    ends = {name: _count(selection.get(name, "")) for name in ("startPosition", "endPosition")}
    return values.span(ends["startPosition"], ends["endPosition"], None)


def _count(text: str) -> int | None:
    digits = text.strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 12 else None


def guid_of(element: ET.Element, name: str) -> str:
    """Return the guid in an attribute in the one form of those that the standard allows."""
    return element.get(name, "").strip().strip("{}").lower()
