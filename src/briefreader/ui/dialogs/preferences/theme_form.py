"""The form for one theme: its name, description, colours and terms."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefreader.commitments.attributes.taxonomy import Term, TermKind, Theme
from briefreader.ui.app.theme import Space
from briefreader.ui.common.labels import theme_description, theme_label
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.dialogs.preferences.preference_fields import ColourField

_NAME_LENGTH = 80


class ThemeForm(QWidget):
    """Edits a copy of a theme; ``theme`` returns it as it is now."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("themeForm")
        self._shown: Theme | None = None
        self._shipped: Theme | None = None
        self._filling = False
        self.name = QLineEdit()
        self.name.setObjectName("themeName")
        self.name.setAccessibleName(self.tr("Name of the theme"))
        self.name.setMaxLength(_NAME_LENGTH)
        self.description = QPlainTextEdit()
        self.description.setObjectName("themeDescription")
        self.description.setAccessibleName(self.tr("Description of the theme"))
        self.description.setTabChangesFocus(True)
        lines = self.description.fontMetrics().lineSpacing() * 2
        self.description.setFixedHeight(lines + 3 * Space.SMALL)
        self.problem = PlainLabel()
        self.problem.setObjectName("themeProblem")
        self.problem.setProperty("role", "negative")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._light = ColourField("lightColour", self.tr("Light colour"), dark=False)
        self._dark = ColourField("darkColour", self.tr("Dark colour"), dark=True)
        self._boxes = {kind: QPlainTextEdit() for kind in TermKind}
        self._lay_out()
        self.name.textEdited.connect(self._tell)
        self.description.textChanged.connect(self._tell)
        for field in (self._light, self._dark):
            field.edited.connect(self._tell)
        for box in self._boxes.values():
            box.textChanged.connect(self._tell)

    def show_theme(self, theme: Theme | None, shipped: Theme | None) -> None:
        """Show ``theme`` (None: nothing); ``shipped`` is what the app ships with its key."""
        self._shown, self._shipped = theme, shipped
        self._filling = True
        self.setEnabled(theme is not None)
        self.name.setText(theme_label(theme) if theme else "")
        self.description.setPlainText(theme_description(theme) if theme else "")
        if theme is not None:
            self._light.show_theme(theme)
            self._dark.show_theme(theme)
        for kind, box in self._boxes.items():
            box.setPlainText("\n".join(theme.texts(kind)) if theme else "")
        self._filling = False

    def theme(self) -> Theme | None:
        """Return the theme with what the fields say.

        What the windows show in another language is no rename.
        """
        shown = self._shown
        if shown is None:
            return None
        names = {theme_label(each): each.name for each in self._known()}
        descriptions = {theme_description(each): each.description for each in self._known()}
        name = self.name.text().strip()
        description = " ".join(self.description.toPlainText().split())
        return replace(
            shown,
            name=names.get(name, name),
            description=descriptions.get(description, description),
            colour_light=self._light.colour,
            colour_dark=self._dark.colour,
            terms=self._terms(shown),
        )

    def show_problem(self, text: str) -> None:
        """Say what is wrong with the name, nothing if it is right."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def begin(self) -> None:
        """Go to the name, to be typed over."""
        self.name.setFocus()
        self.name.selectAll()

    def _known(self) -> tuple[Theme, ...]:
        """Return the themes whose words may be shown; those of the theme itself count most."""
        return tuple(each for each in (self._shipped, self._shown) if each is not None)

    def _terms(self, shown: Theme) -> tuple[Term, ...]:
        texts = {kind: _lines(box) for kind, box in self._boxes.items()}
        if all(texts[kind] == shown.texts(kind) for kind in TermKind):
            return shown.terms
        typed = [kind.term(text) for kind in TermKind for text in texts[kind]]
        other = [term for term in shown.terms if not _has_kind(term)]
        return (*typed, *other)

    def _tell(self) -> None:
        if not self._filling:
            self.edited.emit()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(Space.MEDIUM)
        form.setVerticalSpacing(Space.SMALL)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        naming = QVBoxLayout()
        naming.setSpacing(Space.TINY)
        naming.addWidget(self.name)
        naming.addWidget(self.problem)
        caption = PlainLabel(self.tr("&Name"))
        caption.setBuddy(self.name)
        form.addRow(caption, naming)
        form.addRow(self.tr("De&scription"), self.description)
        form.addRow(self.tr("Light colour"), self._light)
        form.addRow(self.tr("Dark colour"), self._dark)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.MEDIUM)
        layout.addLayout(form)
        layout.addLayout(self._terms_grid(), 1)
        hint = PlainLabel(self.tr("One term a line. A final * lets the word go on: “tariff*”."))
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        layout.addWidget(hint)

    def _terms_grid(self) -> QGridLayout:
        names = {
            TermKind.STRONG: self.tr("Strong terms"),
            TermKind.USUAL: self.tr("Usual terms"),
            TermKind.WEAK: self.tr("Weak terms"),
            TermKind.ACRONYMS: self.tr("Acronyms, in capitals"),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.MEDIUM)
        grid.setVerticalSpacing(Space.TINY)
        for number, (kind, name) in enumerate(names.items()):
            box = self._boxes[kind]
            box.setObjectName(f"terms_{kind.value}")
            box.setAccessibleName(name)
            box.setTabChangesFocus(True)
            label = PlainLabel(name)
            label.setBuddy(box)
            row, column = 2 * (number // 2), number % 2
            grid.addWidget(label, row, column)
            grid.addWidget(box, row + 1, column)
        return grid


def _lines(box: QPlainTextEdit) -> tuple[str, ...]:
    lines = map(str.strip, box.toPlainText().splitlines())
    return tuple(dict.fromkeys(line for line in lines if line))


def _has_kind(term: Term) -> bool:
    return any(kind.term(term.text) == term for kind in TermKind)
