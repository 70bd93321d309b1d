"""Selection, current row and scrolling of a list, kept over a reset of its model."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject
from PySide6.QtWidgets import QListView

from ui.rows_model import RowsModel

_MOST = 2000  # selected rows that are remembered
_How = QItemSelectionModel.SelectionFlag


class KeptPlace(QObject):
    """Remembers by id where a view stood, and goes back there after the reset."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._ids: list[int] = []
        self._current: int | None = None
        self._offset = 0
        view.model().modelAboutToBeReset.connect(self._remember)
        view.model().modelReset.connect(self._go_back)

    def _remember(self) -> None:
        model, current = self._view.model(), self._view.currentIndex()
        assert isinstance(model, RowsModel)
        chosen = self._view.selectionModel().selectedIndexes()[:_MOST]
        self._ids = model.ids_at(chosen)
        self._current = model.rows[current.row()].id if current.isValid() else None
        self._offset = self._view.verticalScrollBar().value()

    def _go_back(self) -> None:
        model, chosen = self._view.model(), QItemSelection()
        assert isinstance(model, RowsModel)
        for at in map(model.index_of, self._ids):
            chosen.select(at, at)
        marks = self._view.selectionModel()
        if self._current is not None:
            marks.setCurrentIndex(model.index_of(self._current), _How.NoUpdate)
        marks.select(chosen, _How.ClearAndSelect)
        self._view.updateGeometries()
        self._view.verticalScrollBar().setValue(self._offset)
