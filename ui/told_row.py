"""A screen reader is told which row is current, where Qt itself cannot know it."""

from PySide6 import QtGui  # QAccessible costs 2 ms: asked for when it is needed
from PySide6.QtWidgets import QWidget


def tell_row(view: QWidget, row: int) -> None:
    """Tell a screen reader that this row of a view with the focus is current now."""
    if row < 0 or not view.hasFocus() or not QtGui.QAccessible.isActive():
        return
    event = QtGui.QAccessibleEvent(view, QtGui.QAccessible.Event.Focus)
    event.setChild(row)
    QtGui.QAccessible.updateAccessibility(event)
