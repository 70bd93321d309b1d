"""Lists of one row height: where rows lie, and what keys and screen readers find."""

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.mouse import Drag
from ui.drop_list import DropList
from ui.fixed_rows import FixedRows
from ui.rows_model import Index, RowsModel

HIGH = 40


class Row(NamedTuple):
    id: int
    word: str


class Words(RowsModel[Row]):
    def words(self, row: Row) -> str:
        return row.word

    def description(self, row: Row) -> str:
        return f"number {row.id}"

    def flags(self, index: Index) -> Qt.ItemFlag:
        own = super().flags(index)
        return own | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return ["x-test/ids"]

    def mimeData(self, indexes: object) -> QMimeData:
        assert isinstance(indexes, list)
        mime = QMimeData()
        ids = ",".join(str(i) for i in self.ids_at(indexes))
        mime.setData("x-test/ids", ids.encode())
        return mime

    def canDropMimeData(self, data: QMimeData, *_where: object) -> bool:
        return data.hasFormat("x-test/ids")

    def dropMimeData(
        self, data: QMimeData, _action: object, place: int, *_where: object
    ) -> bool:
        ids = [
            int(i) for i in bytes(data.data("x-test/ids").data()).decode().split(",")
        ]
        moved = [row for row in self.rows if row.id in ids]
        above = [row for row in self.rows[:place] if row.id not in ids]
        below = [row for row in self.rows[place:] if row.id not in ids]
        self.show([*above, *moved, *below])
        return True


@pytest.fixture
def view(qtbot: QtBot) -> DropList:
    model = Words()
    model.show([Row(n, f"row {n}") for n in range(50)])
    made = DropList(HIGH, gap=6, inset=6)
    made.setAccessibleName("Rows")
    qtbot.addWidget(made)
    model.setParent(made)
    made.setModel(model)
    made.resize(200, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def words_of(view: DropList) -> list[str]:
    return [row.word for row in view.rows_shown().rows]


@given(
    st.builds(
        FixedRows,
        rows=st.integers(1, 10**6),
        height=st.integers(10, 200),
        gap=st.integers(0, 9),
        inset=st.integers(0, 9),
        offset=st.integers(0, 10**6),
    ),
    st.data(),
)
def test_every_row_is_found_where_it_lies(rows: FixedRows, data: st.DataObject) -> None:
    row = data.draw(st.integers(0, rows.rows - 1))
    inside = data.draw(st.integers(0, rows.height - 1))

    y = rows.top_of(row) + inside

    assert rows.row_at(y) == row
    assert row in rows.rows_between(y, y)
    assert rows.place_at(y) in {row, row + 1}


@given(st.integers(1, 1000), st.integers(100, 900), st.data())
def test_a_row_that_is_scrolled_to_is_in_sight(
    count: int, seen: int, data: st.DataObject
) -> None:
    row = data.draw(st.integers(0, count - 1))
    rows = FixedRows(count, 50, 6, 6, data.draw(st.integers(0, count * 56)))

    rows = rows._replace(offset=rows.offset_showing(row, seen))

    assert rows.top_of(row) >= 0
    assert rows.top_of(row) + rows.height <= seen


def test_the_keys_walk_the_rows(view: DropList) -> None:
    view.setCurrentIndex(view.model().index(0, 0))

    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End):
        QTest.keyClick(view, key)

    assert view.current_id() == 49
    last = view.visualRect(view.currentIndex())
    assert view.viewport().rect().contains(last)


def test_letters_do_not_jump(view: DropList) -> None:
    view.setCurrentIndex(view.model().index(3, 0))

    QTest.keyClicks(view, "row 20")

    assert view.current_id() == 3


def test_a_screen_reader_finds_a_list_with_named_items(view: DropList) -> None:
    tree = QAccessible.queryAccessibleInterface(view)

    assert tree.role() == QAccessible.Role.List
    assert tree.text(QAccessible.Text.Name) == "Rows"
    assert tree.childCount() == 50
    first = tree.child(0)
    assert first.role() == QAccessible.Role.ListItem
    assert first.text(QAccessible.Text.Name) == "row 0"
    assert first.text(QAccessible.Text.Description) == "number 0"


def test_a_row_is_dropped_between_two_others(view: DropList, drag: Drag) -> None:
    grabbed = view.visualRect(view.model().index(0, 0)).center()
    between = QPoint(60, view.geometry_of_rows().line_at(3))

    drag((view.viewport(), grabbed), (view.viewport(), between))

    assert words_of(view)[:4] == ["row 1", "row 2", "row 0", "row 3"]


def test_several_selected_rows_are_dropped_together(view: DropList, drag: Drag) -> None:
    view.go_to([1, 0])
    grabbed = view.visualRect(view.model().index(0, 0)).center()
    between = QPoint(60, view.geometry_of_rows().line_at(4))

    drag((view.viewport(), grabbed), (view.viewport(), between))

    assert words_of(view)[:4] == ["row 2", "row 3", "row 0", "row 1"]


def test_the_list_scrolls_to_its_end_and_no_further(view: DropList) -> None:
    bar = view.verticalScrollBar()

    bar.setValue(10**6)

    last = view.visualRect(view.model().index(49, 0))
    assert last.bottom() == view.viewport().height() - 7
    assert view.indexAt(QPoint(20, view.viewport().height() - 2)) == QModelIndex()
