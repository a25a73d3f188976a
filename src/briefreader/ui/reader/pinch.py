"""Zooming with two fingers, on a touch screen or a touch pad."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

_STEP = 0.02


class PinchZoom(QObject):
    """Watches ``surface``, a viewport; ``pinched`` carries by how much it is to be enlarged."""

    pinched = Signal(float)

    def __init__(self, surface: QWidget) -> None:
        super().__init__(surface)
        self._gathered = 1.0
        surface.grabGesture(Qt.GestureType.PinchGesture)
        surface.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take pinches: touch pads send them as native gestures, touch screens as Qt's own."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self._gather(1 + event.value())
                return True
        elif isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._gather(pinch.scaleFactor())
                return True
        return super().eventFilter(watched, event)

    def _gather(self, factor: float) -> None:
        """Emit once a step is worth it: a slow pinch comes in shares of a per cent."""
        self._gathered *= factor
        if abs(self._gathered - 1) >= _STEP:
            gathered, self._gathered = self._gathered, 1.0
            self.pinched.emit(gathered)
