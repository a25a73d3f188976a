"""Puts a document's parts into a package (ECMA-376, part 2): a zip file without a clock."""

import io
import zipfile
from collections.abc import Mapping

_FIRST_DAY_OF_ZIP = (1980, 1, 1, 0, 0, 0)
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def package(parts: Mapping[str, str | bytes]) -> bytes:
    """Return the file with ``parts``, XML or other content by name, in their order.

    The same parts give the same bytes, whenever and on whatever system.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            member = zipfile.ZipInfo(name, _FIRST_DAY_OF_ZIP)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = 0
            if isinstance(content, str):
                content = (_DECLARATION + content).encode()  # noqa: PLW2901
            archive.writestr(member, content)
    return buffer.getvalue()
