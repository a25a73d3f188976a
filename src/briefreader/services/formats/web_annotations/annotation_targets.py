"""Targets of Web Annotations: which text they are on, and what they select in it."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from briefreader.services.formats.web_annotations.web_annotations_writing import DIGEST, PREFIX
from briefreader.services.json_fields import PropertyFields, checked_span
from briefreader.text.anchoring import QuoteSelector
from briefreader.text.span import Span

_QUOTE, _POSITION = "TextQuoteSelector", "TextPositionSelector"


class Source(NamedTuple):
    """The text that an annotation is on: the digest of one of ours, its title, its address."""

    digest: str
    title: str
    address: str


def target_of(target: Any) -> tuple[Source, QuoteSelector | None, Span | None]:
    """Return the text, and what the selectors select in it."""
    if isinstance(target, str):
        return _source(target), None, None
    fields = PropertyFields(target, "target")
    source = fields.raw("source") if fields.raw("source") is not None else fields.raw("id")
    quote: QuoteSelector | None = None
    span: Span | None = None
    for selector in values_of(fields.raw("selector")):
        chosen = PropertyFields(selector, "selector")
        kinds = values_of(chosen.raw("type"))
        if _QUOTE in kinds:
            quote = QuoteSelector(
                exact=chosen.text("exact"),
                prefix=chosen.text("prefix"),
                suffix=chosen.text("suffix"),
            )
        elif _POSITION in kinds:
            span = checked_span(chosen.count("start"), chosen.count("end"), None)
    return _source(source), quote, span


def _source(source: Any) -> Source:
    """Return what is said of the text: files from before addresses were told name its digest."""
    title = digest = ""
    if isinstance(source, Mapping):
        about = PropertyFields(source, "source")
        title = about.text("dcterms:title") or about.text("title")
        digest = PropertyFields(source, "source", PREFIX).text("digest")
        source = about.text("id")
    address = text_of(source or "", "source")
    if address.startswith(DIGEST):
        return Source(address.removeprefix(DIGEST), title, "")
    return Source(digest, title, address)


def text_of(value: Any, name: str) -> str:
    """Return the text that a property is; raises ExchangeError if it is none."""
    return PropertyFields({name: value}, name).text(name)


def values_of(value: Any) -> list[Any]:
    """Return the values of a property, which JSON-LD lets stand alone if there is one."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
