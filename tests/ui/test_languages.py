"""The shipped translations: nothing is missing, and nothing that a sentence needs is lost."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QTabBar
from pytestqt.qtbot import QtBot

from briefreader import shipped
from briefreader.library.database import Library
from briefreader.ui.app.application import make_application, make_window
from briefreader.ui.app.translation import speak
from briefreader.ui.common.labels import date_label, names_label
from briefreader.ui.common.language_names import offered_languages
from briefreader.ui.dialogs.exporting.export_dialog import ExportDialog
from briefreader.ui.window.main_window import MainWindow

COMPLETE = {"es": 2, "fr": 2, "ru": 3}
"""The languages that ship complete, and how many forms of a plural each has."""
FIELD = re.compile(r"\{\w*\}|%L?n|%L?\d|<[^>]*>|\*\.\w+")


class Message(NamedTuple):
    """One string and its translation, several forms of it for a plural."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    plural: bool
    finished: bool


def messages(language: str) -> Iterator[Message]:
    """Yield what the translators' file of ``language`` holds."""
    root = ET.parse(shipped.resource("i18n", f"briefreader_{language}.ts")).getroot()  # noqa: S314
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [each.text or "" for each in translation.iter("numerusform")]
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                tuple(forms or [translation.text or ""]),
                message.get("numerus") == "yes",
                translation.get("type") is None,
            )


@pytest.fixture(scope="module", params=sorted(COMPLETE))
def language(request: pytest.FixtureRequest) -> str:
    """Return the code of each language that ships complete."""
    return str(request.param)


@pytest.fixture(scope="module")
def marked(project: Path, load_script: Callable[[Path], ModuleType]) -> set[tuple[Any, ...]]:
    """Return every string that the code marks."""
    script = load_script(project / "tools" / "translations.py")
    return {(each.context, each.text, each.comment, each.plural) for each in script.all_marked()}


def test_no_string_is_missing(language: str, marked: set[tuple[Any, ...]]) -> None:
    """Every string that the code marks is translated, and none is kept that it marks no more."""
    known = {(each.context, each.source, each.comment, each.plural) for each in messages(language)}
    assert marked - known == set(), "run `make translations`"
    assert known - marked == set(), "run `make translations`"
    left = [f"{each.context}: {each.source}" for each in messages(language) if not each.finished]
    assert left == []
    assert [each.source for each in messages(language) if not all(each.forms)] == []


def test_values_and_keys_keep_their_places(language: str) -> None:
    """Fields, tags and file patterns are those of the English, and so is having a mnemonic."""
    for each in messages(language):
        assert len(each.forms) == (COMPLETE[language] if each.plural else 1), each
        for form in each.forms:
            assert Counter(FIELD.findall(form)) == Counter(FIELD.findall(each.source)), each
            if each.context == "actions":
                assert form.count("&") == each.source.count("&"), each
            assert form.endswith("…") == each.source.endswith("…"), each


def test_the_compiled_translation_is_the_edited_one(language: str) -> None:
    """What the app loads says what the translators wrote."""
    translator = QTranslator()
    assert translator.load(f"briefreader_{language}", str(shipped.resource("i18n")))
    for each in messages(language):
        number = 1 if each.plural else -1
        said = translator.translate(each.context, each.source, each.comment, number)
        assert said == each.forms[0], each


def test_spanish_has_keys_dates_and_names_of_its_own(qapp: QApplication) -> None:
    """Keys as on the keyboard, "de" within a date, "e" before the sound i."""
    speak(qapp, "es")
    try:
        key = QKeySequence("Ctrl+Shift+Return").toString(QKeySequence.SequenceFormat.NativeText)
        assert key == "Ctrl+Mayús+Intro"
        assert date_label(dt.date(2015, 11, 2)) == "2 de noviembre de 2015"
        assert names_label(["Francia", "Italia"]) == "Francia e Italia"
        assert dict(offered_languages())["ar"] == "Árabe"
        names = [name for _, name in offered_languages()][1:]
        assert names.index("Alemán") < names.index("Árabe") < names.index("Armenio")
    finally:
        speak(qapp, "en")


@pytest.fixture
def spoken(language: str, library: Library, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return a window that speaks ``language``."""
    application = make_application()
    speak(application, language)
    made = make_window(library)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.jobs.finish()
    speak(application, "en")


def test_menus_and_panels_speak_it(spoken: MainWindow, language: str) -> None:
    """No menu, action, tab, button, hint or label says its English words any more."""
    translated = {
        each.source: each.forms[0] for each in messages(language) if each.forms[0] != each.source
    }
    english = [
        text
        for text in words_in(spoken)
        if text in translated and text not in set(translated.values())
    ]
    assert english == []
    assert len(words_in(spoken)) > 150


@pytest.mark.parametrize("language", ["en", *sorted(COMPLETE)])
def test_no_two_choices_of_an_export_share_a_key(spoken: MainWindow) -> None:
    """Of all that the dialog may show; what one key means twice, it only moves to."""
    spoken.actions_by_name["export"].trigger()
    dialog = spoken.findChild(ExportDialog)
    texts = [each.text() for each in dialog.findChildren(QAbstractButton)]
    texts += [each.text() for each in dialog.findChildren(QLabel) if each.buddy()]
    keys = [QKeySequence.mnemonic(text).toString() for text in texts]
    dialog.reject()
    assert [key for key, count in Counter(keys).items() if key and count > 1] == []
    assert len(set(keys)) > 6


def words_in(window: MainWindow) -> list[str]:
    """Return what the window says of itself, texts of the library aside."""
    texts = [each.text() for each in window.findChildren(QAction)]
    texts += [each.statusTip() for each in window.findChildren(QAction)]
    texts += [each.title() for each in window.findChildren(QMenu)]
    texts += [each.text() for each in window.findChildren(QAbstractButton)]
    texts += [each.text() for each in window.findChildren(QLabel)]
    texts += [each.placeholderText() for each in window.findChildren(QLineEdit)]
    for bar in window.findChildren(QTabBar):
        texts += [bar.tabText(number) for number in range(bar.count())]
    return [text for text in texts if text]
