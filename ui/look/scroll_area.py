"""A scroll area that a screen reader may read while its bars come and go."""

from PySide6 import QtWidgets


class QWidget(QtWidgets.QScrollArea):
    """A scroll area that is a plain widget to a screen reader.

    Qt picks what a screen reader sees of a widget by the names of its classes. What it
    picks for "QScrollArea" looks at no bound: a reader that asks for a scroll bar which
    went a moment ago ends the process (Qt 6.11.3, seen in Today as rows came and went).
    What it picks for "QWidget" answers that there is none; hence the name.
    """


ScrollArea = QWidget
