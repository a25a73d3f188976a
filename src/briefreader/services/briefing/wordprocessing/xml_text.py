"""Values as they stand in the document's XML."""

from xml.sax.saxutils import escape, quoteattr


def escaped(text: str) -> str:
    """Return ``text`` as the content of an element."""
    return escape(text)


def attribute(text: str) -> str:
    """Return ``text`` as an attribute's value with its quotes."""
    return quoteattr(text)


def twips(points: float) -> int:
    """Return a length in twentieths of a point."""
    return round(points * 20)


def half_points(points: float) -> int:
    """Return a type size in half points, the unit of the format."""
    return round(points * 2)
