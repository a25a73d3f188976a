"""Themes made up for tests of the library."""

from briefreader.commitments.attributes.taxonomy import Term, Theme


def theme(key: str, name: str) -> Theme:
    """Return a theme with two terms."""
    return Theme(
        key=key,
        name=name,
        description=f"All about {name}",
        colour_light="#aabbcc",
        colour_dark="#112233",
        terms=(Term("treaty*", 2.0), Term("WTO", 3.0, capitals=True)),
    )


TRADE, HEALTH = theme("trade", "Trade"), theme("health", "Health")
