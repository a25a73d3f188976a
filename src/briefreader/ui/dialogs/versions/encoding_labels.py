"""Names of encodings for people: by the letters for which each is used."""

from PySide6.QtCore import QCoreApplication

from briefreader.documents.charsets import encoding_name

translate = QCoreApplication.translate


def encoding_label(label: str) -> str:
    """Return what to call the encoding of a label, such as "Cyrillic (Windows-1251)"."""
    letters = _letters()[label]
    name = encoding_name(label)
    return translate("encodings", "{letters} ({name})").format(letters=letters, name=name)


def _letters() -> dict[str, str]:
    western = translate("encodings", "Western European")
    central = translate("encodings", "Central European")
    cyrillic = translate("encodings", "Cyrillic")
    japanese = translate("encodings", "Japanese")
    return {
        "utf-8": translate("encodings", "All languages"),
        "windows-1252": western,
        "macintosh": western,
        "windows-1250": central,
        "iso-8859-2": central,
        "windows-1251": cyrillic,
        "koi8-r": cyrillic,
        "iso-8859-5": cyrillic,
        "ibm866": cyrillic,
        "windows-1253": translate("encodings", "Greek"),
        "windows-1254": translate("encodings", "Turkish"),
        "windows-1255": translate("encodings", "Hebrew"),
        "windows-1256": translate("encodings", "Arabic"),
        "windows-1257": translate("encodings", "Baltic"),
        "windows-874": translate("encodings", "Thai"),
        "gb18030": translate("encodings", "Chinese, simplified"),
        "big5": translate("encodings", "Chinese, traditional"),
        "shift_jis": japanese,
        "euc-jp": japanese,
        "euc-kr": translate("encodings", "Korean"),
    }
