"""Names of languages in the windows' own language, which Qt has in English only."""

from collections.abc import Iterable
from functools import cmp_to_key

from PySide6.QtCore import QCollator, QCoreApplication, QLocale

from briefreader.commitments.metadata.detection_coverage import (
    UNKNOWN_LANGUAGE,
    is_unknown_language,
)
from briefreader.translatable import mark

translate = QCoreApplication.translate

_OFFERED = {
    "ar": mark("languages", "Arabic"),
    "az": mark("languages", "Azerbaijani"),
    "be": mark("languages", "Belarusian"),
    "bg": mark("languages", "Bulgarian"),
    "bn": mark("languages", "Bangla"),
    "bs": mark("languages", "Bosnian"),
    "cs": mark("languages", "Czech"),
    "da": mark("languages", "Danish"),
    "de": mark("languages", "German"),
    "el": mark("languages", "Greek"),
    "en": mark("languages", "English"),
    "es": mark("languages", "Spanish"),
    "et": mark("languages", "Estonian"),
    "fa": mark("languages", "Persian"),
    "fi": mark("languages", "Finnish"),
    "fr": mark("languages", "French"),
    "he": mark("languages", "Hebrew"),
    "hi": mark("languages", "Hindi"),
    "hr": mark("languages", "Croatian"),
    "hu": mark("languages", "Hungarian"),
    "hy": mark("languages", "Armenian"),
    "id": mark("languages", "Indonesian"),
    "is": mark("languages", "Icelandic"),
    "it": mark("languages", "Italian"),
    "ja": mark("languages", "Japanese"),
    "ka": mark("languages", "Georgian"),
    "kk": mark("languages", "Kazakh"),
    "ko": mark("languages", "Korean"),
    "ky": mark("languages", "Kyrgyz"),
    "lt": mark("languages", "Lithuanian"),
    "lv": mark("languages", "Latvian"),
    "mk": mark("languages", "Macedonian"),
    "mn": mark("languages", "Mongolian"),
    "ms": mark("languages", "Malay"),
    "nb": mark("languages", "Norwegian Bokmål"),
    "nl": mark("languages", "Dutch"),
    "pl": mark("languages", "Polish"),
    "pt": mark("languages", "Portuguese"),
    "ro": mark("languages", "Romanian"),
    "ru": mark("languages", "Russian"),
    "sk": mark("languages", "Slovak"),
    "sl": mark("languages", "Slovenian"),
    "sq": mark("languages", "Albanian"),
    "sr": mark("languages", "Serbian"),
    "sv": mark("languages", "Swedish"),
    "sw": mark("languages", "Swahili"),
    "th": mark("languages", "Thai"),
    "tr": mark("languages", "Turkish"),
    "uk": mark("languages", "Ukrainian"),
    "ur": mark("languages", "Urdu"),
    "uz": mark("languages", "Uzbek"),
    "vi": mark("languages", "Vietnamese"),
    "zh": mark("languages", "Chinese"),
}
"""What Qt calls each language that can be chosen, by its ISO 639 code."""


def language_label(code: str) -> str:
    """Return the name of the language with an ISO 639 code, such as "French"."""
    if is_unknown_language(code):
        return translate("labels", "Not known")
    language = QLocale.codeToLanguage(code)
    if language is QLocale.Language.AnyLanguage:
        return code
    name = QLocale.languageToString(language)
    return translate("languages", name)


def offered_languages() -> Iterable[tuple[str, str]]:
    """Return codes and names of the languages to choose from, by name, "Not known" first."""
    by_name = cmp_to_key(QCollator().compare)
    named = [(code, language_label(code)) for code in _OFFERED]
    named.sort(key=lambda each: by_name(each[1]))
    return [(UNKNOWN_LANGUAGE, language_label(UNKNOWN_LANGUAGE)), *named]
