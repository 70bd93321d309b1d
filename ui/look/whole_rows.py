"""A table that shows rows: no grid, whole rows chosen, nothing typed into it by Qt."""

from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView


def show_whole_rows(view: QTableView) -> None:
    """Let a table show rows alone; several are chosen, and `Tab` goes past it."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.horizontalHeader().setHighlightSections(False)
    view.verticalHeader().hide()
