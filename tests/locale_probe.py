"""Detects in a process with a window system, as the app does; what it prints is compared.

    python locale_probe.py FOLDER FILE…

FOLDER is for a library. Prints one JSON object: ``december`` is what the C library calls that
month, ``extracted`` what detection finds in each FILE, ``worker`` and ``window`` the commitments
of the library after an import by other processes and after detecting again in this one, ``typed``
due dates that a person types.
"""

import calendar
import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

SAID = date(2026, 1, 15)
TYPED = (
    *("by 31 December 2026", "1 May 2027", "August 2026", "end of February 2028", "next march"),
    *("within two months", "2026-12-31", "next autumn", "décembre 2026"),
)


def main(folder: Path, files: list[Path]) -> None:
    """Print what was found; the app's modules are loaded after Qt has set the locale, as there."""
    application = QApplication([])

    from briefreader.documents.reader import read_document
    from briefreader.library.database import open_library
    from briefreader.services import json_contract
    from briefreader.services.detection.detection import detector_of, load_detector, redetect_all
    from briefreader.services.detection.extraction import extract
    from briefreader.services.detection.typed_due_date import typed_due_date
    from briefreader.services.importing.document_reading import setup_of
    from briefreader.services.importing.importer import import_paths
    from briefreader.services.importing.reading_pool import ReadingPool

    def stored() -> list[Any]:
        return [json_contract.commitment_object(each) for each in library.commitments.find()]

    with open_library(folder / "library.db") as library:
        with ReadingPool(setup_of(library)) as pool:
            outcomes = [each.outcome for each in import_paths(library, files, pool.read)]
        worker = stored()
        redetect_all(library, detector_of(library))
        window = stored()
    typed = {words: typed_due_date(words, SAID, "en") for words in TYPED}
    found = {
        "december": calendar.month_name[12],
        "outcomes": outcomes,
        "extracted": [
            json_contract.extraction_object(extract(read_document(file), load_detector()))
            for file in files
        ],
        "worker": worker,
        "window": window,
        "typed": {words: due and due.by.isoformat() for words, due in typed.items()},
    }
    application.shutdown()
    sys.stdout.buffer.write(json.dumps(found, ensure_ascii=False).encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(each) for each in sys.argv[2:]])
