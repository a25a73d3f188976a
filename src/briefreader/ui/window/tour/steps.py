"""Steps of the tour: what each says, and what it points at."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TourStep:
    """One step: its words, and the widget that they are about."""

    title: str
    text: str
    target: QWidget


def steps(
    library: QWidget, reader: QWidget, commitments: QWidget, tools: QWidget
) -> tuple[TourStep, ...]:
    """Return the four steps, in the order in which a statement is worked on."""
    return (
        TourStep(
            translate("tour", "Your statements"),
            translate(
                "tour",
                "Open a joint statement (Ctrl+O), drop a file on the window, or paste its text."
                " It stays on this computer.",
            ),
            library,
        ),
        TourStep(
            translate("tour", "What was promised"),
            translate(
                "tour",
                "Each commitment stands out in its theme's colour. The underline tells how firm it"
                " is: solid for firm, dashed for intent, dotted for reaffirmed.",
            ),
            reader,
        ),
        TourStep(
            translate("tour", "Your judgement"),
            translate(
                "tour",
                "Walk through the commitments with J and K, confirm with C, dismiss with D."
                " Every step can be undone with Ctrl+Z.",
            ),
            commitments,
        ),
        TourStep(
            translate("tour", "One page to hand on"),
            translate(
                "tour",
                "Ctrl+Shift+E saves the briefing as a PDF, Ctrl+P prints it. F1 opens the manual,"
                " ? lists the keys, and Ctrl+Shift+P does anything by its name.",
            ),
            tools,
        ),
    )
