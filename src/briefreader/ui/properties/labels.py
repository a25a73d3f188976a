"""Words for what a statement is: its kind and its language."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from briefreader.commitments.model import Kind

UNKNOWN_LANGUAGE = "und"
_OFFERED = (
    "ar", "az", "be", "bg", "bn", "bs", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr",
    "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "ko", "ky", "lt", "lv", "mk",
    "mn", "ms", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "sw", "th", "tr",
    "uk", "ur", "uz", "vi", "zh",
)  # fmt: skip


def kind_label(kind: Kind) -> str:
    """Return the name of a kind of statement, such as "Joint statement"."""
    names = {
        Kind.JOINT_STATEMENT: _tr("Joint statement"),
        Kind.COMMUNIQUE: _tr("Communiqué"),
        Kind.DECLARATION: _tr("Declaration"),
        Kind.SPEECH: _tr("Speech"),
        Kind.PRESS_RELEASE: _tr("Press release"),
        Kind.OTHER: _tr("Other"),
    }
    return names[kind]


def language_label(code: str) -> str:
    """Return the name of the language with an ISO 639 code, such as "French"."""
    if code == UNKNOWN_LANGUAGE:
        return _tr("Not known")
    language = QLocale.codeToLanguage(code)
    return code if language is QLocale.Language.AnyLanguage else QLocale.languageToString(language)


def offered_languages() -> Iterable[tuple[str, str]]:
    """Return codes and names of the languages to choose from, by name, "Not known" first."""
    named = sorted(((code, language_label(code)) for code in _OFFERED), key=lambda each: each[1])
    return [(UNKNOWN_LANGUAGE, language_label(UNKNOWN_LANGUAGE)), *named]


def _tr(text: str) -> str:
    return QCoreApplication.translate("properties", text)
