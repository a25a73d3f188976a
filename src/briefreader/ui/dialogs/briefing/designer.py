"""The briefing designer: choices on the left, the page as it will be on the right."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefreader.errors import BriefreaderError
from briefreader.library.database import open_reader
from briefreader.library.listing import Facets
from briefreader.services.briefing.draft import Draft, drafted
from briefreader.services.briefing.plan import BriefingPlan
from briefreader.services.briefing.presets import (
    delete_preset,
    presets,
    rename_preset,
    save_preset,
)
from briefreader.services.briefing.sources import brief_plan
from briefreader.services.export.progress import Steps
from briefreader.ui.app.jobs import Cancelled, JobRunner, Progress
from briefreader.ui.app.theme import Space, WindowTheme
from briefreader.ui.common.error_text import translated
from briefreader.ui.common.message_boxes import show_error
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.dialogs.briefing.appearance_form import AppearanceForm
from briefreader.ui.dialogs.briefing.briefing_fields import align_labels
from briefreader.ui.dialogs.briefing.page_job import PageJob
from briefreader.ui.dialogs.briefing.page_picker import PagePicker
from briefreader.ui.dialogs.briefing.preset_bar import PresetBar
from briefreader.ui.dialogs.briefing.scope_form import ScopeForm
from briefreader.ui.dialogs.briefing.section_list import SectionList
from briefreader.ui.session.session import Session
from briefreader.ui.window.screen_fit import FormScroll

_SIZE = QSize(1120, 860)
_FORM_WIDTH = 460
_PAUSE = 150
"""Milliseconds without a change after which the page is made anew."""
_SCALE = 2.0
"""Pixels to a point of the preview, which is shown smaller."""


class BriefingDesigner(QDialog):
    """Edits a plan; what is done with it is the business of who listens."""

    print_wanted = Signal(object)
    export_wanted = Signal(object)
    report_wanted = Signal(object)
    """Each carries the ``BriefingPlan``."""

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        theme: WindowTheme,
        chosen: tuple[int, ...],
        plan: BriefingPlan,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("briefingDesigner")
        self.setWindowTitle(self.tr("Design briefing"))
        self.resize(_SIZE)
        self._session = session
        self._jobs = jobs
        self._making = PageJob(jobs, self)
        self._fresh = plan
        library = session.library
        opened = session.statement.id if session.statement else 0
        self._presets = PresetBar()
        self._scope = ScopeForm(
            opened,
            chosen,
            session.themes,
            library.collections.names(),
            library.tags.names(),
        )
        self._sections = SectionList()
        self._appearance = AppearanceForm()
        self._picker = PagePicker(theme)
        self.preview = self._picker.preview
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._make_page)
        self._lay_out()
        self._connect()
        self._presets.set_names(presets(library))
        self._show_plan(plan)
        self._make_page()
        self._ask_facets()

    def plan(self) -> BriefingPlan:
        """Return what is chosen."""
        chosen = replace(
            self._fresh,
            scope=self._scope.scope(),
            sections=self._sections.sections(),
            picks=self._picker.picks,
        )
        return self._appearance.with_appearance(chosen)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(self._presets)
        choices = QWidget()
        # In their place first: Qt dresses all that a widget holds anew as it is put into another.
        scrolled = FormScroll(choices, self)
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, Space.MEDIUM, 0)
        column.setSpacing(Space.SMALL)
        for title, form in (
            (self.tr("What it is about"), self._scope),
            (self.tr("Sections"), self._sections),
            (self.tr("Head and page"), self._appearance),
        ):
            heading = PlainLabel(title)
            heading.setProperty("role", "heading")
            column.addWidget(heading)
            column.addWidget(form)
            column.addSpacing(Space.MEDIUM)
        column.addStretch(1)
        align_labels((self._scope, self._appearance))
        scrolled.setMaximumWidth(max(_FORM_WIDTH, scrolled.minimumSizeHint().width()))
        self._appearance.problem_told.connect(
            # Once the form has made room for it.
            lambda label: QTimer.singleShot(0, label, lambda: scrolled.ensureWidgetVisible(label))
        )
        body = QHBoxLayout()
        body.setSpacing(Space.LARGE)
        body.addWidget(scrolled, 3)
        body.addWidget(self._picker, 4)
        layout.addLayout(body, 1)
        layout.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        close = box.button(QDialogButtonBox.StandardButton.Close)
        # Enter in a field must neither close nor print.
        close.setAutoDefault(False)
        close.setObjectName("designerClose")
        for name, text, signal in (
            ("designerPrint", self.tr("&Print…"), self.print_wanted),
            ("designerReport", self.tr("&Write report of several pages…"), self.report_wanted),
            ("designerExport", self.tr("E&xport…"), self.export_wanted),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, told=signal: told.emit(self.plan()))
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return box

    def _connect(self) -> None:
        for form in (self._scope, self._sections, self._appearance, self._picker):
            form.changed.connect(self._pause.start)
        self._making.made.connect(self._show_page)
        self._making.refused.connect(self._picker.show_words)
        self._presets.chosen.connect(self._take_preset)
        self._presets.save_wanted.connect(self._save)
        self._presets.rename_wanted.connect(self._rename)
        self._presets.delete_wanted.connect(self._delete)

    def _show_plan(self, plan: BriefingPlan) -> None:
        self._scope.set_scope(plan.scope)
        self._sections.set_sections(plan.sections)
        self._appearance.set_plan(plan)
        self._picker.set_picks(plan.picks)

    def _take_preset(self, name: str) -> None:
        self._show_plan(presets(self._session.library).get(name, self._fresh))
        self._make_page()

    def _save(self, name: str) -> None:
        self._keep(lambda: save_preset(self._session.library, name, self.plan()))

    def _rename(self, old: str, new: str) -> None:
        self._keep(lambda: rename_preset(self._session.library, old, new))

    def _delete(self, name: str) -> None:
        self._keep(lambda: delete_preset(self._session.library, name))

    def _keep(self, change: Callable[[], str | None]) -> None:
        """Change the saved plans, and show them with the one that ``change`` names."""
        try:
            name = self._session.changes.patiently(change)
        except BriefreaderError as error:
            show_error(self, error)
        else:
            self._presets.set_names(presets(self._session.library), name or "")

    def _make_page(self) -> None:
        """Set the page in a worker; a page that is under way is not wanted any more."""
        plan, made = self.plan(), dt.datetime.now().astimezone().date()
        database = self._session.library.path

        def draft(steps: Steps) -> Draft:
            with open_reader(database) as reader:
                briefing = brief_plan(reader, plan, made, steps)
            return drafted(briefing, plan.paper.size, _SCALE, steps)

        self._making.start(draft)

    @Slot(object)
    def _show_page(self, draft: Draft) -> None:
        problem = draft.logo_problem
        self._appearance.show_logo_problem(translated(problem) if problem else "")
        self._picker.show_draft(draft)

    def _ask_facets(self) -> None:
        """Offer the library's parties, which a large one takes a moment to list."""
        database = self._session.library.path

        def work(progress: Progress, cancelled: Cancelled) -> object:  # noqa: ARG001
            with open_reader(database) as reader:
                return reader.statements.facets()

        job = self._jobs.start(work)
        job.succeeded.connect(self._offer_facets)

    @Slot(object)
    def _offer_facets(self, facets: Facets) -> None:
        if self.isVisible():
            self._scope.set_facets(facets)

    def done(self, result: int) -> None:
        """Close; a page that is under way is not wanted any more."""
        self._pause.stop()
        self._making.stop()
        super().done(result)
