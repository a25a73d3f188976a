"""Actions that correct the current commitment by a key: its labels and its words."""

from collections.abc import Callable, Sequence
from textwrap import shorten
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QWidget

from briefreader.commitments.model import DueDate, Strength
from briefreader.library.records import Commitment, Review
from briefreader.services.changes import Change, Step
from briefreader.services.detection.typed_due_date import typed_due_date
from briefreader.services.review import commitment_spans, review
from briefreader.text.span_edit import Unit
from briefreader.ui.app.theme import WindowTheme
from briefreader.ui.common.labels import (
    date_label,
    party_label,
    party_of,
    strength_label,
    theme_description,
    theme_label,
)
from briefreader.ui.common.type_ahead.choice import Choice, Chooser, among
from briefreader.ui.common.type_ahead.popup import PopupWords, TypeAheadPopup
from briefreader.ui.reader.panel import ReaderPanel
from briefreader.ui.session.session import Session

_MESSAGE_MS = 4000
_NAMES_LENGTH = 80


class CorrectingActions(QObject):
    """Changes one thing about the session's current commitment; each is a step of Undo.

    ``theme`` tells the colours of the moment.
    """

    def __init__(
        self,
        session: Session,
        reader: ReaderPanel,
        theme: Callable[[], WindowTheme],
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._reader = reader
        self._theme = theme
        self._window = window

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        word, sentence = Unit.WORD, Unit.SENTENCE
        end, start = commitment_spans.stretch_end, commitment_spans.stretch_start
        return {
            "strength_firm": lambda: self._set_strength(Strength.FIRM),
            "strength_intent": lambda: self._set_strength(Strength.INTENT),
            "strength_reaffirmed": lambda: self._set_strength(Strength.REAFFIRMED),
            "set_theme": self.ask_theme,
            "add_theme": self.ask_further_theme,
            "set_actor": self.ask_actor,
            "set_due": self.ask_due,
            "end_on_word": lambda: self._stretch(end, word, 1),
            "end_back_word": lambda: self._stretch(end, word, -1),
            "end_on_sentence": lambda: self._stretch(end, sentence, 1),
            "end_back_sentence": lambda: self._stretch(end, sentence, -1),
            "start_back_word": lambda: self._stretch(start, word, -1),
            "start_on_word": lambda: self._stretch(start, word, 1),
            "split": self.split,
            "merge": self.merge,
        }

    def ask_theme(self, at: QWidget | None = None) -> None:
        """Let a theme be chosen in the place of the best one, or as the first.

        This and the following ask at the widget ``at``, where the value stands, if there is one.
        """
        first = dict.fromkeys(
            each.themes[0] for each in self._session.selection.chosen if each.themes
        )
        former = shorten(", ".join(map(self._theme_name, first)), _NAMES_LENGTH, placeholder=" …")
        if former:
            heading = self.tr("Replace the theme: {former}").format(former=former)
            told = self.tr("Theme replaced: {name} instead of {former}")
        else:
            heading, told = self.tr("Set the theme"), self.tr("Theme set: {name}")
        self._ask_theme(
            PopupWords(name="themePopup", heading=heading, **self._theme_words()),
            self._own_themes_first(),
            review.replace_theme,
            lambda name: (
                self.tr("Theme kept: {name}").format(name=name)
                if name == former
                else told.format(name=name, former=former)
            ),
            at,
        )

    def ask_further_theme(self) -> None:
        """Let a theme be chosen that the commitment is given beside those that it has."""
        self._ask_theme(
            PopupWords(name="addThemePopup", heading=self.tr("Add a theme"), **self._theme_words()),
            [each for each in self._own_themes_first() if not each.checked],
            review.add_theme,
            lambda name: self.tr("Theme added: {name}").format(name=name),
        )

    def ask_actor(self, at: QWidget | None = None) -> None:
        """Let the actor be chosen among those of the statement, or typed."""
        commitment, statement = self._session.current, self._session.statement
        if commitment is None or statement is None:
            return
        named = [name for each in self._session.commitments for name in each.actors]
        parties = tuple(statement.parties)
        known = [
            Choice(name=party_label(name), value=(name,), checked=commitment.actors == (name,))
            for name in dict.fromkeys([*parties, *named])
        ]
        if len(parties) > 1:
            together = Choice(
                name=self.tr("All parties"),
                value=parties,
                detail=", ".join(map(party_label, parties)),
                checked=commitment.actors == parties,
            )
            known.insert(0, together)

        def choose(typed: str) -> Sequence[Choice]:
            found = list(among(known)(typed))
            written = tuple(name.strip() for name in typed.split(";") if name.strip())
            names = tuple(map(party_of, written))
            if names and (names,) not in [(each.value,) for each in found]:
                found.append(
                    Choice(name="; ".join(written), value=names, detail=self.tr("as typed"))
                )
            return found

        words = PopupWords(
            name="actorPopup",
            title=self.tr("Actors"),
            question=self.tr("Who promised it? Several are separated by semicolons."),
            nothing=self.tr("Nobody is named; type a name."),
        )
        self._ask(words, choose, review.set_actors, at=at)

    def ask_strength(self, at: QWidget | None = None) -> None:
        """Let the strength be chosen."""
        commitment = self._session.current
        if commitment is None:
            return
        known = [
            Choice(name=strength_label(each), value=each, checked=commitment.strength is each)
            for each in Strength
        ]
        words = PopupWords(
            name="strengthPopup",
            title=self.tr("Strength"),
            question=self.tr("How firm is it?"),
            nothing=self.tr("No strength is called so."),
        )
        self._ask(words, among(known), review.set_strength, at=at)

    def ask_due(self, at: QWidget | None = None) -> None:
        """Let the due date be typed, as a date or in words."""
        commitment, statement = self._session.current, self._session.statement
        if commitment is None or statement is None:
            return
        due, said = commitment.due, statement.date

        def choose(typed: str) -> Sequence[Choice]:
            meant = typed_due_date(typed, said, statement.language) if typed.strip() else due
            rows = [_due_choice(meant, checked=meant == due)] if meant else []
            if not typed.strip():
                none = self.tr("No due date")
                rows.append(Choice(name=none, value=None, checked=due is None))
            return rows

        words = PopupWords(
            name="duePopup",
            title=self.tr("Due date"),
            question=self.tr("By when? Such as 2026-12-31, or end of 2026"),
            nothing=self.tr("That is no date; type one such as 2026-12-31, or end of 2026."),
        )
        self._ask(words, choose, review.set_due, at=at)

    def split(self) -> None:
        """Make two commitments of the current one, at the cursor or at its best joint."""
        commitment, statement = self._session.current, self._session.statement
        if commitment is None or statement is None:
            return
        changes = commitment_spans.split(
            commitment,
            statement,
            self._reader.view.position(),
            self._session.library.evidence.of_commitment(commitment.id),
        )
        self._perform_all(
            self.tr("Split commitment"),
            changes,
            self.tr("These words have no joint; put the cursor where they are to be split."),
        )

    def merge(self) -> None:
        """Make one commitment of the current one and the next of its paragraph."""
        commitment, statement = self._session.current, self._session.statement
        if commitment is None or statement is None:
            return
        others = self._session.commitments
        histories = self._session.library.evidence.of_commitments([each.id for each in others])
        changes = commitment_spans.merge(commitment, others, statement, histories)
        self._perform_all(
            self.tr("Merge commitments"),
            changes,
            self.tr("No other commitment follows in this paragraph."),
        )

    def _set_strength(self, strength: Strength) -> None:
        new = [
            each
            for each in self._session.selection.chosen
            if each.strength is not strength or each.review is Review.UNREVIEWED
        ]
        self._session.changes.perform_each([review.set_strength(each, strength) for each in new])

    def _own_themes_first(self) -> list[Choice]:
        """Return all themes, the current commitment's own first: Enter alone keeps the best one."""
        themes, current = self._session.themes, self._session.current
        own = [key for key in current.themes if key in themes] if current else []
        return [
            Choice(
                name=theme_label(themes[key]),
                value=key,
                detail=theme_description(themes[key]),
                checked=key in own,
            )
            for key in dict.fromkeys([*own, *themes])
        ]

    def _theme_words(self) -> dict[str, str]:
        return {
            "title": self.tr("Themes"),
            "question": self.tr("Which theme?"),
            "nothing": self.tr("No theme has these words."),
        }

    def _ask_theme(
        self,
        words: PopupWords,
        choices: Sequence[Choice],
        decide: Callable[[Commitment, str], Change[Commitment]],
        told: Callable[[str], str],
        at: QWidget | None = None,
    ) -> None:
        """Let one of ``choices`` be taken; what ``told`` makes of its name is said afterwards."""
        if self._session.current is None:
            return
        self._ask(
            words,
            among(choices),
            decide,
            lambda key: self._say(told(self._theme_name(key))),
            at=at,
        )

    def _theme_name(self, key: str) -> str:
        theme = self._session.themes.get(key)
        return theme_label(theme) if theme else key

    def _say(self, message: str) -> None:
        self._window.statusBar().showMessage(message, _MESSAGE_MS)

    def _stretch(
        self,
        stretch: Callable[..., Change[Commitment] | None],
        unit: Unit,
        by: int,
    ) -> None:
        commitment, statement = self._session.current, self._session.statement
        if commitment is None or statement is None:
            return
        change = stretch(commitment, statement, unit, by)
        if change is not None:
            self._session.changes.perform(change)

    def _perform_all(self, name: str, changes: Step, otherwise: str) -> None:
        current = self._session.current
        if not changes or current is None:
            self._say(otherwise)
            return
        self._session.changes.perform_all(name, changes)
        self._session.selection.select(current.id)

    def _ask(
        self,
        words: PopupWords,
        choose: Chooser,
        decide: Callable[[Commitment, Any], Change[Commitment]],
        done: Callable[[Any], object] = lambda _value: None,
        *,
        at: QWidget | None = None,
    ) -> None:
        """Open a popup, ``at`` a widget if one is given, to decide about what is chosen now.

        ``done`` is called with it once that is in the library.
        """
        about, session = self._session.selection.chosen, self._session
        popup = TypeAheadPopup(words, choose, self._theme(), self._window)

        def take(value: Any) -> None:
            if session.changes.perform_each([decide(each, value) for each in about]):
                done(value)

        popup.chosen.connect(take)
        popup.begin(at)


def _due_choice(due: DueDate, *, checked: bool) -> Choice:
    return Choice(name=date_label(due.by), value=due, detail=due.text, checked=checked)
