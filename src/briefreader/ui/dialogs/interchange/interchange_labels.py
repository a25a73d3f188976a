"""Words of the dialog for files of notes and codes."""

from PySide6.QtCore import QCoreApplication

from briefreader.services.formats.reading import NOTES_FORMATS

translate = QCoreApplication.translate


def notes_file_patterns() -> str:
    """Return the choices of a file dialog: all files of notes and codes, and each format's."""
    every = " ".join(f"*{ending}" for ending in NOTES_FORMATS)
    all_kinds = translate("interchange_labels", "Notes and codes")
    kinds = [f"{all_kinds} ({every})"]
    kinds += [
        f"{translate('exports', each.name)} (*{each.ending})" for each in NOTES_FORMATS.values()
    ]
    return ";;".join(kinds)
