"""How a row of a list is marked, and painting it by the list's delegate."""

from typing import NamedTuple

from PySide6 import QtWidgets  # QStyle costs 4 ms: asked for when it is needed
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter


class Marks(NamedTuple):
    """How a row is marked when it is painted."""

    selected: bool = False
    hovered: bool = False
    focused: bool = False


def paint_by_delegate(
    view: "QtWidgets.QAbstractItemView",
    painter: QPainter,
    box: QRect,
    row: int,
    marks: Marks,
) -> None:
    """Have the delegate of the view paint a row with these marks."""
    option = QtWidgets.QStyleOptionViewItem()
    view.initViewItemOption(option)
    flags = QtWidgets.QStyle.StateFlag
    state = option.state & ~flags.State_HasFocus
    for flag, marked in (
        (flags.State_Selected, marks.selected),
        (flags.State_MouseOver, marks.hovered),
        (flags.State_HasFocus, marks.focused),
    ):
        if marked:
            state |= flag
    option.state, option.rect = state, box
    view.itemDelegate().paint(painter, option, view.model().index(row, 0))
