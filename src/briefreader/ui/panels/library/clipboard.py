"""Pasted data: words of a statement, their markup and source."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard

from briefreader.services.importing.document_reading import Pasted

_ADDRESSES = {
    "text/x-moz-url-priv": "utf-16-le",
    "chromium/x-source-url": "utf-8",
}
"""Under these types browsers give the address of the page that was copied from, so encoded."""


def read_clipboard(clipboard: QClipboard) -> Pasted:
    """Return what was copied."""
    data = clipboard.mimeData()
    if data is None:  # Some systems give nothing for an empty clipboard, whatever its type says.
        return Pasted("")
    return Pasted(data.text(), data.html() if data.hasHtml() else "", _address(data))


def _address(data: QMimeData) -> str:
    for kind, encoding in _ADDRESSES.items():
        if data.hasFormat(kind):
            address = bytes(data.data(kind).data()).decode(encoding, "replace").strip("\0 ")
            if address.startswith(("https://", "http://")):
                return address
    return ""
