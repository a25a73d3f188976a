"""What the first gestures need, loaded in the pauses after the start instead of with them."""

from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal

_FIRST_PAUSE_MS = 1000
_PAUSE_MS = 100
NAMES = (
    # The first commitment that is chosen, its card and its keys.
    "briefreader.ui.common.message_boxes",
    "briefreader.ui.panels.commitments.card",
    "briefreader.ui.dialogs.follow_up.proposal_jobs",
    "briefreader.ui.panels.commitments.mute_offer",
    "briefreader.ui.panels.commitments.review_actions",
    "briefreader.services.comparison.compared",
    "briefreader.ui.panels.commitments.related_actions",
    # Its values are changed with what detection knows of dates and actors.
    "briefreader.commitments.attributes.date_rules",
    "briefreader.commitments.languages.language",
    "briefreader.commitments.statement_parser",
    "briefreader.services.detection.shipped_languages",
    "briefreader.ui.panels.commitments.correct_actions",
    # The palette, the notes and the dialogs.
    "briefreader.ui.window.help_actions",
    "briefreader.ui.panels.notes.note_actions",
    "briefreader.ui.dialogs.preferences.preference_actions",
    "briefreader.ui.dialogs.properties.property_actions",
    "briefreader.services.export.json_objects",
    "briefreader.ui.dialogs.exporting.export_actions",
    # Files that come in.
    "briefreader.services.importing.reading_pool",
    "briefreader.services.importing.importer",
    "briefreader.services.formats.briefstatement.briefstatement_reading",
    "briefreader.ui.dialogs.similar.similar_actions",
    "briefreader.ui.panels.library.import_actions",
    # The briefing, in layers from the bottom.
    "briefreader.services.briefing.shortening",
    "briefreader.services.briefing.values",
    "briefreader.services.briefing.content",
    "briefreader.services.briefing.sheet",
    "briefreader.services.briefing.page",
    "briefreader.services.briefing.write",
    "briefreader.ui.dialogs.briefing.briefing_actions",
    "briefreader.ui.dialogs.briefing.design_actions",
)
"""In such an order that none has so much left to load that it takes 50 ms."""


class LoadAhead(QObject):
    """Loads the modules of ``names`` one by one, with a pause of ``pause_ms`` before each."""

    over = Signal()

    def __init__(
        self, parent: QObject, names: Sequence[str] = NAMES, pause_ms: int = _PAUSE_MS
    ) -> None:
        super().__init__(parent)
        self._left = iter(names)
        self._timer = QTimer(self)
        self._timer.setInterval(pause_ms)
        self._timer.timeout.connect(self._load)

    def begin(self) -> None:
        """Load them, once the user has seen the window for a while."""
        QTimer.singleShot(_FIRST_PAUSE_MS, self._timer, self._timer.start)

    def _load(self) -> None:
        name = next(self._left, None)
        if name is not None:
            import_module(name)
        else:
            self._timer.stop()
            self.over.emit()
