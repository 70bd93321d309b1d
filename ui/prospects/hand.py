"""What is done to the rows of the table, in the words of keys, buttons and menus."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from models.people.kinds import BOARD_TIERS, Tier
from ui.board.gestures import Gestures
from ui.board.tier_choice import TierChoice
from ui.desk import Desk
from ui.look.messages import announce
from ui.look.theme import px
from ui.prospects.bulk import Bulk
from ui.prospects.cell_editing import CellEditing
from ui.prospects.column_layout import ColumnLayout
from ui.prospects.loading import Loading
from ui.prospects.menus import open_rows_menu, open_sort_menu
from ui.prospects.table import ProspectsView
from ui.record.moving import move_and_ask

AT_ONCE = 20
"""So many are moved or deleted by a key without a preview: one sees them all."""


class Hand(QObject):
    """Acts on the selected rows and on the table.

    Signals:
        opened: a prospect's id and the ids of the rows as they are shown.
        log_wanted: a prospect's id.
        pass_wanted: a prospect's id.
        export_wanted: the ids of the selected prospects.
    """

    opened = Signal(object, object)
    log_wanted = Signal(object)
    pass_wanted = Signal(object)
    export_wanted = Signal(object)

    def __init__(
        self, desk: Desk, page: QWidget, view: ProspectsView, loading: Loading
    ) -> None:
        super().__init__(page)
        self._desk, self._page, self._view = desk, page, view
        self._loading, self._gestures = loading, Gestures(desk)
        self._table = view.table
        self._people = view.table.people
        self._choice: TierChoice | None = None
        self.columns = ColumnLayout(view, view.table)
        self.editing = CellEditing(desk, view, view.table)
        self.bulk = Bulk(desk, page)
        self.editing.tier_wanted.connect(lambda key, tier: self._move([key], tier))

    def answer(self, word: str) -> None:
        """Do what a key, a button or the menu asked for, in its word."""
        if self._choice is not None:
            self._close_choice()
            if word.startswith("digit "):
                self._move_by_digit(int(word.removeprefix("digit ")))
                return
            if word == "escape":
                return
        if word.startswith("to "):
            self.move_selected(Tier(word.removeprefix("to ")))
        elif word.startswith("bulk "):
            self._ask_bulk(word.removeprefix("bulk "))
        else:
            self._acts().get(word, lambda: None)()

    def _acts(self) -> dict[str, Callable[[], object]]:
        return {
            "open": self._open,
            "edit": self._edit,
            "log": self._log,
            "pass": self._pass,
            "bin": self._delete,
            "bring": self._bring,
            "move": self._open_choice,
            "sort": self._open_sort,
            "columns": self._open_columns,
            "export": self._export,
            "escape": self._view.clearSelection,
        }

    def has_suspects(self, ids: list[int]) -> bool:
        """Whether one of these is a suspect."""
        return bool(self.suspects_among(ids))

    def suspects_among(self, ids: list[int]) -> list[int]:
        """Those of them who are suspects."""
        here = (key for key in ids if key in self._people)
        return [key for key in here if self._people.tier_of(key) == Tier.SUSPECT]

    def _open(self) -> None:
        key = self._view.current_id()
        if key is not None:
            self.opened.emit(key, self._people.shown.copy())

    def _edit(self) -> None:
        at = self._view.currentIndex()
        if self.editing.can_edit(at):
            self.editing.begin(at)
        else:
            self._open()

    def _log(self) -> None:
        key = self._view.current_id()
        if key is not None:
            self.log_wanted.emit(key)

    def _pass(self) -> None:
        key = self._view.current_id()
        if key is not None:
            self.pass_wanted.emit(key)

    def _export(self) -> None:
        ids = self._view.selected_ids()
        if ids:
            self.export_wanted.emit(ids)

    def _ask_bulk(self, word: str) -> None:
        ids = self._view.selected_ids()
        if ids:
            self.bulk.ask(word, ids)

    def _delete(self) -> None:
        ids = self._view.selected_ids()
        place = self._view.currentIndex().row()
        if len(ids) > AT_ONCE:
            self.bulk.ask("delete", ids)
        elif ids and self._gestures.delete(ids) and self._people.shown:
            last = len(self._people.shown) - 1
            self._view.go_to([self._people.shown[min(place, last)]])

    def _bring(self) -> None:
        ids = self._view.selected_ids()
        suspects = self.suspects_among(ids)
        if len(suspects) > AT_ONCE:
            self.bulk.ask("bring", ids)
        elif suspects:
            self._move(suspects, Tier.COLD)

    def move_selected(self, tier: Tier) -> None:
        """Move the selected prospects to a tier; many are shown before."""
        ids = self._view.selected_ids()
        if len(ids) > AT_ONCE:
            self.bulk.ask(f"to {tier.value}", ids)
        elif ids:
            self._move(ids, tier)

    def _move(self, ids: list[int], tier: Tier) -> None:
        moved = move_and_ask(self._desk, self._page, self._beside(), ids, tier)
        if moved:
            who = "1 prospect" if len(ids) == 1 else f"{len(ids)} prospects"
            announce(self._view, f"{who} moved to {tier.label}")

    def _beside(self) -> QRect:
        box = self._view.visualRect(self._view.currentIndex())
        return QRect(self._view.viewport().mapTo(self._page, box.topLeft()), box.size())

    # menus and choices

    def open_menu(self, spot: QPoint) -> None:
        """Open the menu of the selected rows at a spot of the screen."""
        ids = self._view.selected_ids()
        if ids:
            open_rows_menu(
                self._view,
                spot,
                self.answer,
                suspects=self.has_suspects(ids[:500]),
                editable=self.editing.can_edit(self._view.currentIndex()),
            )

    def _under_head(self) -> QPoint:
        head = self._view.horizontalHeader()
        return head.mapToGlobal(QPoint(0, head.height()))

    def _open_sort(self) -> None:
        open_sort_menu(self._view, self._under_head(), self._table.columns, self.sort)

    def _open_columns(self) -> None:
        at = self._view.currentIndex().column()
        self.columns.open_menu(self._under_head(), at)

    def sort(self, place: int) -> None:
        """Sort by the column at a place; twice turns the order round."""
        column = self._table.columns[place]
        again = column.key == self._people.column
        down = not self._people.down if again else column.down_first
        self._view.show_sorting(place, down=down)
        self._loading.sort(column, down=down)
        way = "downwards" if down else "upwards"
        announce(self._view, f"Sorted by {column.heading}, {way}")

    def _open_choice(self) -> None:
        if self._view.selected_ids():
            self._choice = TierChoice(self._page)
            self._choice.open_at(self._beside().bottomLeft() + QPoint(px(200), 0))
            named = (f"{n + 1} {tier.label}" for n, tier in enumerate(BOARD_TIERS))
            announce(self._view, f"Move to: {', '.join(named)}")

    def _close_choice(self) -> None:
        if self._choice is not None:
            self._choice.close_sheet()
            self._choice.deleteLater()
            self._choice = None

    def _move_by_digit(self, digit: int) -> None:
        if 1 <= digit <= len(BOARD_TIERS):
            self.move_selected(BOARD_TIERS[digit - 1])
