"""The rows of a list: differences by key, in the order of the question."""

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex
from pytestqt.modeltest import ModelTester

from ui.fixed_list import FixedList
from ui.rows_model import RowsModel


class Row(NamedTuple):
    id: int
    rank: int
    word: str = ""


class Rows(RowsModel[Row]):
    def words(self, row: Row) -> str:
        return row.word


def by_rank(row: Row) -> tuple[int, int]:
    return row.rank, row.id


def rows_of(*ids: int) -> list[Row]:
    return [Row(key, rank) for rank, key in enumerate(ids)]


ROW_LISTS = st.lists(
    st.builds(
        Row, st.integers(1, 12), st.integers(0, 9), st.sampled_from(["", "a", "b"])
    ),
    max_size=12,
    unique_by=lambda row: row.id,
)


@pytest.mark.parametrize("ordered", [True, False])
def test_the_model_keeps_qts_rules(
    qtmodeltester: ModelTester, *, ordered: bool
) -> None:
    model = Rows(order=by_rank if ordered else None)
    model.show(rows_of(3, 1, 2))

    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # it has no types


@given(st.lists(ROW_LISTS, min_size=2, max_size=5))
def test_any_list_after_any_other_is_shown_as_given(lists: list[list[Row]]) -> None:
    model = Rows()

    for rows in lists:
        model.show(rows)

        assert model.rows == rows
        assert [model.row_of(row.id) for row in rows] == list(range(len(rows)))


@given(ROW_LISTS, ROW_LISTS)
def test_indexes_that_are_held_follow_their_rows(
    before: list[Row], after: list[Row]
) -> None:
    model = Rows()
    model.show(before)
    held = {
        row.id: QPersistentModelIndex(model.index(place, 0))
        for place, row in enumerate(before)
    }

    model.show(after)

    kept = {row.id for row in after}
    for key, index in held.items():
        if key in kept:
            assert model.rows[index.row()].id == key
        else:
            assert not index.isValid()


@given(ROW_LISTS, ROW_LISTS, st.sets(st.integers(1, 12), max_size=4))
def test_replacing_some_rows_equals_asking_for_all_again(
    before: list[Row], changed: list[Row], gone: set[int]
) -> None:
    changed = [row for row in changed if row.id not in gone]
    model = Rows(order=by_rank)
    model.show(sorted(before, key=by_rank))

    model.replace(changed, gone)

    expected = {row.id: row for row in [*before, *changed] if row.id not in gone}
    assert model.rows == sorted(expected.values(), key=by_rank)


def test_views_are_told_of_no_more_than_what_changed() -> None:
    model = Rows(order=by_rank)
    model.show([Row(1, 1), Row(2, 2), Row(3, 3)])
    told: list[str] = []
    model.rowsInserted.connect(lambda *_: told.append("inserted"))
    model.rowsRemoved.connect(lambda *_: told.append("removed"))
    model.modelReset.connect(lambda: told.append("reset"))
    model.dataChanged.connect(lambda a, b, *_: told.append(f"{a.row()}-{b.row()}"))

    model.replace([Row(2, 2, "new"), Row(3, 3)])

    assert told == ["1-1"]


def test_the_rest_of_a_list_comes_at_the_end_once() -> None:
    model = Rows(order=by_rank)
    model.show(rows_of(1, 2))

    model.append([Row(2, 1), Row(3, 2), Row(4, 3)])

    assert [row.id for row in model.rows] == [1, 2, 3, 4]


def test_a_selection_survives_a_list_that_is_wholly_different(qtbot: object) -> None:
    del qtbot
    model = Rows()
    model.show(rows_of(*range(1000)))
    view = FixedList(20)
    view.resize(100, 200)
    view.setModel(model)
    view.go_to([500])
    view.verticalScrollBar().setValue(5000)

    model.show(rows_of(*range(0, 1000, 2)))

    assert view.selected_ids() == [500]
    assert view.current_id() == 500
    flag = QItemSelectionModel.SelectionFlag.Clear
    view.selectionModel().select(view.currentIndex(), flag)
    view.deleteLater()


@pytest.mark.parametrize("kept", [(), (1,), (1, 3), (2, 1499)])
def test_few_rows_after_very_many_are_shown_as_given(kept: tuple[int, ...]) -> None:
    model = Rows(order=by_rank)
    model.show([Row(key, key) for key in range(3000)])
    held = {key: QPersistentModelIndex(model.index_of(key)) for key in kept}
    new = [Row(key, key, "new") for key in kept]

    model.show([*new, Row(5000, 5000)])

    assert model.rows == [*new, Row(5000, 5000)]
    assert [held[key].row() for key in kept] == list(range(len(kept)))
    assert 2999 not in model
