"""The languages that a statement may be said to be in."""

from collections.abc import Iterable

from briefreader.commitments.detection_coverage import UNKNOWN_LANGUAGE
from briefreader.ui.labels import language_label

_OFFERED = (
    "ar", "az", "be", "bg", "bn", "bs", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr",
    "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "ko", "ky", "lt", "lv", "mk",
    "mn", "ms", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "sw", "th", "tr",
    "uk", "ur", "uz", "vi", "zh",
)  # fmt: skip


def offered_languages() -> Iterable[tuple[str, str]]:
    """Return codes and names of the languages to choose from, by name, "Not known" first."""
    named = sorted(((code, language_label(code)) for code in _OFFERED), key=lambda each: each[1])
    return [(UNKNOWN_LANGUAGE, language_label(UNKNOWN_LANGUAGE)), *named]
