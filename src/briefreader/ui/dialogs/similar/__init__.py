"""Two statements that are nearly the same, side by side."""

from briefreader.ui.dialogs.similar.similar_actions import show_similar

__all__ = ["show_similar"]
