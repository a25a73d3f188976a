"""Writer of all themes as a REFI-QDA codebook, for programs for qualitative analysis.

https://www.qdasoftware.org (Codebook.xsd of QDA-XML 1.0). The codes are those that a project has
for the same themes. The terms of the user's own themes stand behind their descriptions; those that
ship go without saying.
"""

from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

from briefreader.library.database import Library
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.export.progress import Steps
from briefreader.services.formats.codebook.term_lines import with_term_lines
from briefreader.services.formats.refi_qda.codebook import THEMES, Codebook, code_guid
from briefreader.services.formats.refi_qda.qda_xml import xml_safe
from briefreader.services.formats.refi_qda.users import APP

NAMESPACE = "urn:QDA-XML:codebook:1.0"


def write(
    library: Library,
    statement_ids: Sequence[int],  # noqa: ARG001 - themes are those of the library
    path: Path,
    steps: Steps,  # noqa: ARG001
) -> None:
    """Write the themes of the library to the file at ``path``, whatever statements are chosen.

    Of a library that has none yet, those that ship: a codebook must not be empty.
    """
    shipped = load_taxonomy()
    themes = library.themes.all() or shipped.themes
    root = ET.Element("CodeBook", {"xmlns": NAMESPACE, "origin": APP})
    codes = ET.SubElement(root, "Codes")
    made = Codebook(themes).element()
    codes.extend(made.iterfind(f"Codes/Code[@name='{THEMES}']/Code"))
    by_guid = {each.get("guid"): each for each in codes}
    for theme in themes:
        if theme.terms and shipped.get(theme.key) is None:
            code = by_guid[code_guid(THEMES, theme.key)]
            description = code.find("Description")
            if description is None:
                description = ET.SubElement(code, "Description")
            description.text = xml_safe(with_term_lines(theme))
    ET.indent(root)
    path.write_bytes(ET.tostring(root, "utf-8", xml_declaration=True) + b"\n")
