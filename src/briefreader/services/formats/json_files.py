"""Reader of JSON files, which tell by what they hold whose they are."""

from codecs import BOM_UTF8
from datetime import datetime

from briefreader.errors import ExchangeError
from briefreader.services.formats.bundle import IncomingBundle
from briefreader.services.formats.hypothesis import hypothesis_reading
from briefreader.services.formats.json_export import json_export_reading
from briefreader.services.formats.web_annotations import web_annotations_reading
from briefreader.services.json_fields import parsed_json
from briefreader.translatable import mark


def read(content: bytes, now: datetime) -> IncomingBundle:
    """Return what the file holds: our own export, or annotations of Hypothesis or of the W3C model.

    ``now`` is for notes without a time. Raises ExchangeError if it is none of these, or not to be
    trusted.
    """
    try:
        whole = parsed_json(content.removeprefix(BOM_UTF8))
    except ValueError as error:
        raise ExchangeError(
            mark("errors", "The file is not JSON: {reason}. Nothing was taken in."), reason=error
        ) from error
    if json_export_reading.is_export(whole):
        return json_export_reading.bundle_of(whole)
    if web_annotations_reading.is_annotations(whole):
        return web_annotations_reading.bundle_of(whole, now)
    if hypothesis_reading.annotations_in(whole) is not None:
        return hypothesis_reading.bundle_of(whole, now)
    raise ExchangeError(
        mark(
            "errors",
            "The file is neither an export of Briefreader nor one of Hypothesis, and holds no Web "
            "Annotations. Nothing was taken in.",
        )
    )
