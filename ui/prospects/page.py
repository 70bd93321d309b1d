"""The prospects page: everybody in one table, with filter, sort and quick add."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.book.change import Change
from models.people.finding import prospect_rows
from models.people.kinds import BOARD_TIERS, Tier
from ui.board.gestures import Gestures
from ui.board.tier_choice import TierChoice
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.buttons import Button
from ui.look.fields import TextField
from ui.look.labels import Label
from ui.look.messages import announce
from ui.look.panels import EmptyState
from ui.look.theme import px
from ui.prospects.filter_row import FilterRow
from ui.prospects.loading import Loading
from ui.prospects.menus import open_rows_menu, open_sort_menu
from ui.prospects.rows import ProspectRows
from ui.prospects.table import ProspectsView
from ui.prospects.table_model import ProspectTable
from ui.record.moving import move_and_ask


ListOf = Callable[[int], tuple[str, Collection[int]]]


class ProspectsPage(QWidget):
    """Everybody who is not in the bin, suspects included.

    Signals:
        opened: a prospect's id and the ids of the rows as they are shown.
        log_wanted: a prospect's id, for the touch bar.
        import_wanted: a list is to be brought in.
        bin_wanted: the bin is to be shown.
        export_wanted: the ids of the selected prospects are to be exported.

    Attributes:
        list_of: answers a saved list's id with its title and whom it holds; whoever
            knows saved lists sets it.
    """

    opened = Signal(object, object)
    log_wanted = Signal(object)
    import_wanted = Signal()
    bin_wanted = Signal()
    export_wanted = Signal(object)
    list_of: ListOf | None = None

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._gestures = desk, Gestures(desk)
        self._loaded = False
        self._missed: set[int] = set()
        self._choice: TierChoice | None = None
        self.setObjectName("prospects")
        self.rows = ProspectRows()
        self.table = ProspectTable(self.rows)
        self.view = ProspectsView(self.table)
        self.filter = FilterRow()
        self._loading = Loading(desk, self.rows, self._tell_counts)
        self._lay_out()
        self.view.asked.connect(self.answer)
        self.view.menu_wanted.connect(self._open_menu)
        self.view.selectionModel().selectionChanged.connect(self._tell_selection)
        self.filter.changed.connect(self._filter)
        self.filter.down.connect(self._go_to_rows)
        desk.changed.connect(self._on_change)
        self.setFocusProxy(self.view)

    # how it lies

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(14), px(24), px(12))
        column.setSpacing(px(10))
        column.addLayout(self._head())
        column.addWidget(self.filter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._nobody = EmptyState(
            "Nobody is here yet",
            more="Add someone below, or bring in a list you have.",
            icon_name="contact",
            button="Bring in a list",
            act=self.import_wanted.emit,
        )
        self._no_fit = EmptyState(
            "Nobody fits these filters",
            button="Clear filters",
            act=self.filter.clear,
        )
        self._stack.addWidget(self._nobody)
        self._stack.addWidget(self._no_fit)
        column.addWidget(self._stack, 1)
        column.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(10))
        self.title = Label("Prospects", "page")
        row.addWidget(self.title)
        self.count = Label("", "body", "text.secondary")
        self.count.setObjectName("prospectCount")
        row.addWidget(self.count)
        row.addStretch(1)
        self.bring = Button("Bring to Cold", icon_name="snowflake", keys="B")
        self.bring.setObjectName("bringToCold")
        self.bring.clicked.connect(lambda: self.answer("bring"))
        self.bring.hide()
        bin_button = Button("The bin", kind="quiet", icon_name="trash-2")
        bin_button.setObjectName("openBin")
        bin_button.clicked.connect(self.bin_wanted)
        row.addWidget(self.bring)
        row.addWidget(bin_button)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.quick_add = TextField(
            "Add a prospect", hint="Add a prospect: name, company", object_name="add"
        )
        self.quick_add.returnPressed.connect(self._add)
        row.addWidget(self.quick_add, 1)
        row.addStretch(1)
        return row

    # whom it is about

    def show_list(self, saved_list_id: int | None) -> None:
        """Show whom a saved list holds; everybody where it is None."""
        if saved_list_id is None or self.list_of is None:
            self.show_ids("", None)
        else:
            self.show_ids(*self.list_of(saved_list_id))

    def show_ids(self, title: str, ids: Collection[int] | None) -> None:
        """Show only these prospects, under a title; everybody where it is None."""
        self.title.setText(title or "Prospects")
        self.rows.show_only(ids)
        self._filter()

    # what is shown

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.table.today = self._desk.today()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._loaded:
            self._loaded = True
            self._loading.begin()
        elif self._missed:
            missed, self._missed = self._missed, set()
            self._take_in(missed)

    def _on_change(self, change: Change) -> None:
        if not self._loaded or not change.prospects:
            return
        if self.isVisible():
            self._take_in(set(change.prospects))
        else:
            self._missed |= change.prospects

    def _take_in(self, ids: set[int]) -> None:
        self._loading.finish()
        rows = self._desk.ask(prospect_rows, ids)
        self.rows.take_in(rows, ids - {row.id for row in rows})
        self._tell_counts()

    def _filter(self) -> None:
        if not self.rows.is_by_name:
            self._loading.finish()
        self.rows.filter_by(self.filter.field.text(), self.filter.tiers())
        self._tell_counts()

    def _tell_counts(self) -> None:
        shown, whole = len(self.rows.rows), len(self.rows.everyone)
        part = f"{shown:,} of {whole:,}" if self.rows.is_filtered else f"{whole:,}"
        self.count.setText(part)
        self.count.setAccessibleName(f"{part} prospects")
        self.filter.show_counts(self.rows.counts())
        page = self._no_fit if whole else self._nobody
        self._stack.setCurrentWidget(self.view if shown else page)

    def _tell_selection(self) -> None:
        self.bring.setVisible(self._has_suspects(self.view.selected_ids()[:500]))

    def _has_suspects(self, ids: list[int]) -> bool:
        found = (self.rows.row_by_id(key) for key in ids)
        return any(row is not None and row.tier == Tier.SUSPECT for row in found)

    def _go_to_rows(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.view.currentIndex().isValid() and self.rows.rows:
            self.view.go_to([self.rows.rows[0].id])

    # what is done

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
            return
        acts = {
            "open": self._open,
            "log": self._log,
            "bin": self._delete,
            "bring": self._bring,
            "move": self._open_choice,
            "sort": self._open_sort,
            "add": self.quick_add.setFocus,
            "escape": self.view.clearSelection,
        }
        if word in acts:
            acts[word]()

    def _open(self) -> None:
        key = self.view.current_id()
        if key is not None:
            self.opened.emit(key, [row.id for row in self.rows.rows])

    def _log(self) -> None:
        key = self.view.current_id()
        if key is not None:
            self.log_wanted.emit(key)

    def _delete(self) -> None:
        ids = self.view.selected_ids()
        place = self.view.currentIndex().row()
        if ids and self._gestures.delete(ids) and self.rows.rows:
            self.view.go_to([self.rows.rows[min(place, len(self.rows.rows) - 1)].id])

    def _bring(self) -> None:
        ids = [k for k in self.view.selected_ids() if self._has_suspects([k])]
        if ids:
            self._move(ids, Tier.COLD)

    def move_selected(self, tier: Tier) -> None:
        """Move the selected prospects to a tier."""
        ids = self.view.selected_ids()
        if ids:
            self._move(ids, tier)

    def _move(self, ids: list[int], tier: Tier) -> None:
        moved = move_and_ask(self._desk, self, self._beside(), ids, tier)
        if moved:
            who = "1 prospect" if len(ids) == 1 else f"{len(ids)} prospects"
            announce(self.view, f"{who} moved to {tier.label}")

    def _beside(self) -> QRect:
        box = self.view.visualRect(self.view.currentIndex())
        return QRect(self.view.viewport().mapTo(self, box.topLeft()), box.size())

    def _add(self) -> None:
        chosen = self.filter.tiers()
        tier = Tier(chosen[0]) if len(chosen) == 1 else Tier.COLD
        added = self._gestures.add(self.quick_add.text(), tier)
        if added is not None:
            self.quick_add.clear()
            self.view.go_to([added])

    # menus and choices

    def _open_menu(self, spot: QPoint) -> None:
        ids = self.view.selected_ids()
        if ids:
            suspects = self._has_suspects(ids[:500])
            open_rows_menu(self.view, spot, self.answer, suspects=suspects)

    def _open_sort(self) -> None:
        head = self.view.horizontalHeader()
        spot = head.mapToGlobal(QPoint(0, head.height()))
        open_sort_menu(self.view, spot, self._sort)

    def _sort(self, column: int) -> None:
        self._loading.finish()
        before, down = self.rows.sorted_by
        self.view.sort(column, down=column == before and not down)

    def _open_choice(self) -> None:
        if self.view.selected_ids():
            self._choice = TierChoice(self)
            self._choice.open_at(self._beside().bottomLeft() + QPoint(px(200), 0))
            named = (f"{n + 1} {tier.label}" for n, tier in enumerate(BOARD_TIERS))
            announce(self.view, f"Move to: {', '.join(named)}")

    def _close_choice(self) -> None:
        if self._choice is not None:
            self._choice.close_sheet()
            self._choice.deleteLater()
            self._choice = None

    def _move_by_digit(self, digit: int) -> None:
        if 1 <= digit <= len(BOARD_TIERS):
            self.move_selected(BOARD_TIERS[digit - 1])

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held and event.key() == Qt.Key.Key_F:
            self.filter.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() == Qt.Key.Key_Escape and not self.view.hasFocus():
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)
