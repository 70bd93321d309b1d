"""A list and what stands beside it, or below it where that is narrow."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.look.theme import px

_BELOW = 700  # pixels at 100 %
_ALL = 16777215


def lie_beside(both: QBoxLayout, side: QWidget, width: int, wide: int) -> bool:
    """Whether the second lies below the first, which has all the width then.

    Args:
        both: lays the two out.
        side: the second of them.
        width: pixels there are for both.
        wide: pixels of the second where it lies beside.
    """
    below = width < px(_BELOW)
    ways = QBoxLayout.Direction
    both.setDirection(ways.TopToBottom if below else ways.LeftToRight)
    if below:
        side.setMinimumWidth(0)
        side.setMaximumWidth(_ALL)
    else:
        side.setFixedWidth(wide)
    return below
