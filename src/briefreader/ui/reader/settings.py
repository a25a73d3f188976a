"""Settings of the statement's text: font, size, spacing, width and edges."""

from typing import NamedTuple


class ReadingSettings(NamedTuple):
    """What the user chose; the defaults make 60 to 75 characters a line at any size of font.

    ``family`` is empty for the app's own serif fonts, ``size`` 0 for a size that follows the
    system's (in points otherwise). ``spacing`` is the height of a line in per cent of the font's,
    ``width`` the characters of a full line. ``justified`` makes both edges even.
    """

    family: str = ""
    size: int = 0
    spacing: int = 132
    width: int = 68
    justified: bool = False

    def within_bounds(self) -> "ReadingSettings":
        """Return the settings with every number where text can be read."""
        return ReadingSettings(
            family=self.family,
            size=0 if self.size <= 0 else min(48, max(7, self.size)),
            spacing=min(250, max(100, self.spacing)),
            width=min(120, max(35, self.width)),
            justified=self.justified,
        )
