"""Words for the choices of a briefing."""

from PySide6.QtCore import QCoreApplication

from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.plan import Section
from briefreader.services.briefing.values import BriefingItem
from briefreader.ui.common.labels import strength_label

translate = QCoreApplication.translate


def section_label(section: Section) -> str:
    """Return what a section of the briefing is called."""
    names = {
        Section.KEY_FIGURES: translate("briefing", "Key figures"),
        Section.UPCOMING: translate("briefing", "Upcoming dates"),
        Section.BY_THEME: translate("briefing", "Commitments by theme"),
        Section.BY_ACTOR: translate("briefing", "Commitments by actor"),
        Section.NEWS: translate("briefing", "New since the previous statement"),
        Section.NOTES: translate("briefing", "Notes"),
        Section.BOOKMARKS: translate("briefing", "Bookmarks"),
    }
    return names[section]


def paper_label(paper: Paper) -> str:
    """Return the name of a paper with its measures."""
    names = {
        Paper.A4: translate("briefing", "A4 (210 × 297 mm)"),
        Paper.LETTER: translate("briefing", "Letter (8½ × 11 in)"),
    }
    return names[paper]


def entry_label(item: BriefingItem) -> str:
    """Return in a line what a commitment promises, and what the user picked of it."""
    picked = ""
    if item.pinned:
        picked = translate("briefing", "Pinned")
    elif item.hidden:
        picked = translate("briefing", "Hidden")
    return " · ".join(filter(None, (picked, strength_label(item.strength), item.quote)))
