"""Form for the appearance of a briefing around its sections: head, language and paper."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QPushButton, QWidget

from briefreader.services.briefing.briefing_strings import LANGUAGES, load_briefing_strings
from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.plan import (
    LONGEST_AUTHOR,
    LONGEST_CLASSIFICATION,
    LONGEST_TITLE,
    BriefingPlan,
)
from briefreader.ui.app.theme import Space
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.dialogs.briefing.briefing_fields import choose, chooser, line, tell_below, write
from briefreader.ui.dialogs.briefing.briefing_labels import paper_label


class AppearanceForm(QWidget):
    """Edits title, classification, author, logo, language and paper of a ``BriefingPlan``."""

    changed = Signal()
    problem_told = Signal(QWidget)
    """Something is wrong now; carries the label that says so."""

    def __init__(self) -> None:
        super().__init__()
        self._title = line(
            "briefingTitle", self.tr("Title"), self.tr("The statement's"), LONGEST_TITLE
        )
        self._classification = line(
            "briefingClassification",
            self.tr("Classification"),
            self.tr("Such as “Internal”"),
            LONGEST_CLASSIFICATION,
        )
        self._author = line("briefingAuthor", self.tr("Author"), longest=LONGEST_AUTHOR)
        self._logo = line("briefingLogo", self.tr("Logo"), self.tr("PNG, JPEG or SVG"))
        self._browse = QPushButton(self.tr("&Browse…"))
        self._browse.setObjectName("browseLogo")
        self._browse.setAutoDefault(False)
        self._problem = PlainLabel()
        self._problem.setObjectName("logoProblem")
        self._language = chooser(
            "briefingLanguage",
            self.tr("Language of the briefing"),
            [(load_briefing_strings(code).name, code) for code in LANGUAGES],
        )
        self._paper = chooser(
            "briefingPaper", self.tr("Paper"), [(paper_label(each), each.value) for each in Paper]
        )
        self._lay_out()
        for field in (self._title, self._classification, self._author, self._logo):
            field.textChanged.connect(self.changed)
        for box in (self._language, self._paper):
            box.currentIndexChanged.connect(self.changed)
        self._browse.clicked.connect(self._choose_logo)

    def with_appearance(self, plan: BriefingPlan) -> BriefingPlan:
        """Return ``plan`` with what the fields say."""
        return replace(
            plan,
            title=self._title.text().strip(),
            classification=self._classification.text().strip(),
            author=self._author.text().strip(),
            logo=self._logo.text().strip(),
            language=self._language.currentData(),
            paper=Paper(self._paper.currentData()),
        )

    def set_plan(self, plan: BriefingPlan) -> None:
        """Show what ``plan`` says of them."""
        write(self._title, plan.title)
        write(self._classification, plan.classification)
        write(self._author, plan.author)
        write(self._logo, plan.logo)
        choose(self._language, plan.language)
        choose(self._paper, plan.paper.value)

    def show_logo_problem(self, words: str) -> None:
        """Say below the logo why it cannot be read; without ``words`` it can be."""
        told = words and words != self._problem.text()
        self._problem.setText(words)
        self._logo.setAccessibleDescription(words)
        self._form.setRowVisible(self._problem, bool(words))
        if told:
            self.problem_told.emit(self._problem)

    def _lay_out(self) -> None:
        logo = QHBoxLayout()
        logo.setSpacing(Space.SMALL)
        logo.addWidget(self._logo, 1)
        logo.addWidget(self._browse)
        self._form = form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(Space.MEDIUM)
        form.setVerticalSpacing(Space.SMALL)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("T&itle"), self._title)
        form.addRow(self.tr("&Classification"), self._classification)
        form.addRow(self.tr("&Author"), self._author)
        label = PlainLabel(self.tr("L&ogo"))
        label.setBuddy(self._logo)
        form.addRow(label, logo)
        tell_below(form, self._problem)
        self.show_logo_problem("")
        form.addRow(self.tr("La&nguage"), self._language)
        form.addRow(self.tr("Pap&er"), self._paper)

    def _choose_logo(self) -> None:
        pictures = self.tr("Pictures (*.png *.jpg *.jpeg *.svg)")
        title = self.tr("Choose a logo")
        dialog = QFileDialog(self.window(), title, self._logo.text(), pictures)
        dialog.setObjectName("logoDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._logo.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
