"""The language of the windows: which one is chosen, and the translators that speak it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from briefreader import shipped
from briefreader.translatable import mark

SOURCE_LANGUAGE = "en"
"""The language that the strings in the code are written in; its translation has plurals only."""
LANGUAGES = {"en": "English", "es": "Español", "fr": "Français", "ru": "Русский"}
"""Every language that ships, by its ISO 639 code, each by its own name."""

QT_WORDS = (
    mark("QShortcut", "Ctrl"),
    mark("QShortcut", "Shift"),
    mark("QShortcut", "Esc"),
    mark("QShortcut", "Del"),
    mark("QShortcut", "Return"),
    mark("QShortcut", "Backspace"),
    mark("QAbstractFileIconProvider", "Drive"),
    mark("QAbstractFileIconProvider", "Folder"),
    mark("QFileDialog", "&Look in:"),
    mark("QFileDialog", "Files of &type:"),
    mark("QPageSetupWidget", "Page &order:"),
    mark("QPageSetupWidget", "Pages &per sheet:"),
    mark("QPrintSettingsOutput", "Double Sided Printing"),
    mark("QPrintSettingsOutput", "Off"),
    mark("QPrintSettingsOutput", "Long side binding"),
    mark("QPrintSettingsOutput", "Short side binding"),
    mark("QPrintSettingsOutput", "Pages"),
    mark("QPrintSettingsOutput", "Page &Set:"),
)
"""Words of Qt that its own translations lack, or name as no keyboard does ("Mayúsculas")."""


def language_for(choice: str, wanted: Sequence[str]) -> str:
    """Return the code of the language to speak.

    ``choice`` is a key of ``LANGUAGES``, or empty to take the first of ``wanted`` that ships, the
    system's languages as BCP 47 tags ("fr-CA"), best first.
    """
    if choice in LANGUAGES:
        return choice
    codes = (tag.replace("_", "-").partition("-")[0] for tag in wanted)
    return next((code for code in codes if code in LANGUAGES), SOURCE_LANGUAGE)


def speak(application: QCoreApplication, choice: str) -> str:
    """Let ``application`` speak the chosen language; returns its code.

    Dates and numbers follow it. Where the language is the system's own, its country stays, as in
    "en_GB". Takes back what an earlier call installed.
    """
    system = QLocale.system()
    language = language_for(choice, system.uiLanguages())
    for old in application.findChildren(QTranslator, "translation"):
        application.removeTranslator(old)
        old.deleteLater()
    if language != SOURCE_LANGUAGE:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(application, folder, f"qtbase_{language}")
    # The last one installed is asked first: it has words of Qt's too.
    _install(application, str(shipped.resource("i18n")), f"briefreader_{language}")
    is_systems = QLocale(language).language() == system.language()
    QLocale.setDefault(system if is_systems else QLocale(language))
    return language


def spoken_language() -> str:
    """Return the ISO 639 code of the language that the windows speak."""
    return QLocale().name().partition("_")[0]


def _install(application: QCoreApplication, folder: str, name: str) -> None:
    translator = QTranslator(application)
    translator.setObjectName("translation")
    if translator.load(name, folder):
        application.installTranslator(translator)
