"""Writer of one chart to a file, as a table or as an SVG drawing."""

import io
from pathlib import Path

from briefreader.errors import ExportError
from briefreader.services.export.csv_writing import ENCODING, CsvWriter, Separator
from briefreader.services.files import replacing
from briefreader.services.library_overview.charts import Chart
from briefreader.services.library_overview.drawing import Names, drawn
from briefreader.services.library_overview.drawing_svg import estimated, svg_palette, write_svg

_WIDTH = 900.0


def write_chart(
    chart: Chart, title: str, names: Names, out: Path, separator: Separator = Separator.COMMA
) -> None:
    """Write ``chart`` to ``out``: by its ending an SVG drawing, or a table of its counts (.csv).

    ``separator`` is that of the table. A file at ``out`` is replaced whole or stays as it was.
    Raises ExportError.
    """
    if out.suffix.lower() == ".svg":
        drawing = drawn(chart, names, _WIDTH, estimated)
        content = write_svg(title, [("", drawing)], svg_palette()).encode("utf-8")
    else:
        content = _table(chart, names, separator).encode(ENCODING)
    with replacing(out, ExportError) as beside:
        beside.write_bytes(content)


def _table(chart: Chart, names: Names, separator: Separator) -> str:
    target = io.StringIO(newline="")
    rows = CsvWriter(target, separator)
    rows.row(["", *(names.columns[each] for each in chart.columns)])
    for row in chart.rows:
        rows.row([names.rows[row.key], *row.counts])
    return target.getvalue()
