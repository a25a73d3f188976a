"""The title of a text where its first paragraphs are nothing else."""

from briefreader.text.paragraphs import paragraph_spans
from briefreader.text.span import Span

_MOST_PARAGRAPHS = 4


def leading_title(text: str, title: str) -> Span | None:
    """Return where a normalised ``text`` begins with ``title``, None if it does not.

    Case, spaces and punctuation do not matter; a title may be set in several paragraphs.
    """
    wanted = _folded(title)
    head = text[: 2 * len(title) + 200]
    spans = paragraph_spans(head)[:_MOST_PARAGRAPHS]
    found = ""
    for span in spans:
        found += _folded(span.of(head))
        if found == wanted != "":
            return Span(spans[0].start, span.end)
        if not wanted.startswith(found):
            return None
    return None


def _folded(words: str) -> str:
    return "".join(each for each in words.casefold() if each.isalnum())
