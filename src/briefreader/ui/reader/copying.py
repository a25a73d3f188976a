"""Actions that copy from a statement: words with their source, and lists of quotations."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from briefreader.library.records import Review, Statement
from briefreader.text.span import Span
from briefreader.ui.reader.view import StatementView
from briefreader.ui.session.session import Session

_MESSAGE_MS = 4000


class CopyActions(QObject):
    """Copies the selection, or the current commitment where nothing is selected."""

    def __init__(self, session: Session, view: StatementView, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._view = view
        self._window = window

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {
            "copy": self._view.copy,
            "copy_citation": self.copy_with_citation,
            "copy_markdown": self.copy_as_markdown,
            "copy_list": self.copy_list,
        }

    def copy_with_citation(self) -> None:
        """Copy the words with title, date and paragraph."""
        from briefreader.services.statements.citation import with_citation

        self._copy_words(with_citation)

    def copy_as_markdown(self) -> None:
        """Copy the words as a quotation in Markdown."""
        from briefreader.services.statements.citation import as_markdown

        self._copy_words(as_markdown)

    def copy_commitment(self) -> None:
        """Copy the words of the current commitment."""
        if self._session.current is not None:
            QGuiApplication.clipboard().setText(self._session.current.quote)
            self._say(self.tr("Copied."))

    def copy_commitment_with_citation(self) -> None:
        """Copy the words of the current commitment with title, date and paragraph."""
        from briefreader.services.statements.citation import with_citation

        self._copy(with_citation, self._words_of_commitment())

    def copy_commitment_as_markdown(self) -> None:
        """Copy the words of the current commitment as a quotation in Markdown."""
        from briefreader.services.statements.citation import as_markdown

        self._copy(as_markdown, self._words_of_commitment())

    def copy_list(self) -> None:
        """Copy a list of the selected commitments, or of all that are not dismissed."""
        from briefreader.services.statements.citation import quotation_list

        statement = self._session.statement
        if statement is None:
            return
        several = self._session.selection.chosen if len(self._session.selection.chosen) > 1 else ()
        standing = [
            each for each in self._session.commitments if each.review is not Review.DISMISSED
        ]
        listed = several or standing
        lists = []
        for each in dict.fromkeys(one.statement_id for one in listed):
            # Rows of a table are of several statements.
            about = (
                self._session.library.statements.get(each) if each != statement.id else statement
            )
            lists.append(quotation_list(about, [one for one in listed if one.statement_id == each]))
        QGuiApplication.clipboard().setText("\n".join(lists))
        self._say(self.tr("%Ln quotation(s) copied.", "", len(listed)))

    def _copy_words(self, cite: Callable[[Statement, Span], str]) -> None:
        self._copy(cite, self._view.selected_span() or self._words_of_commitment())

    def _words_of_commitment(self) -> Span | None:
        current = self._session.current
        return current.span if current else None

    def _copy(self, cite: Callable[[Statement, Span], str], span: Span | None) -> None:
        statement = self._session.statement
        if statement is not None and span is not None:
            QGuiApplication.clipboard().setText(cite(statement, span))
            self._say(self.tr("Copied with its source."))

    def _say(self, message: str) -> None:
        self._window.statusBar().showMessage(message, _MESSAGE_MS)
