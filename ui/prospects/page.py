"""The prospects page: everybody in one table, with filter, sort and quick add."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from models.book.change import Change
from models.people.kinds import Tier
from models.people.table_rows import own_fields, prospect_rows
from ui.board.gestures import Gestures
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.messages import announce
from ui.prospects.collation import Collation
from ui.prospects.columns import columns_with
from ui.prospects.frame import Frame
from ui.prospects.hand import Hand
from ui.prospects.loading import Loading
from ui.prospects.people import People
from ui.prospects.selected import Selected
from ui.prospects.table import ProspectsView
from ui.prospects.table_model import ProspectTable

_ON_EVERY_LINE = frozenset({"member", "tier_plan"})
_FEW = 500  # selected ones that are looked through for suspects
_LIST_MS = 300  # after a change, a saved list may hold others

ListOf = Callable[[int], tuple[str, Collection[int]]]


class ProspectsPage(QWidget):
    """Everybody who is not in the bin, suspects included; or those of a list.

    Signals:
        opened: a prospect's id and the ids of the rows as they are shown.
        log_wanted: a prospect's id, for the touch bar.
        pass_wanted: a prospect's id, whose baton is to be passed.
        import_wanted: a list is to be brought in.
        bin_wanted: the bin is to be shown.
        duplicates_wanted: the page of duplicates is to be shown.
        export_wanted: the ids of the selected prospects are to be exported.

    Attributes:
        list_of: answers a saved list's id with its title and whom it holds; whoever
            knows saved lists sets it.
    """

    opened = Signal(object, object)
    log_wanted = Signal(object)
    pass_wanted = Signal(object)
    import_wanted = Signal()
    bin_wanted = Signal()
    duplicates_wanted = Signal()
    export_wanted = Signal(object)
    list_of: ListOf | None = None

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._loaded = False
        self._missed: set[int] | None = set()  # None is everybody
        self._list: int | None = None
        self._list_clock = QTimer(self)
        self._list_clock.setSingleShot(True)
        self._list_clock.setInterval(_LIST_MS)
        self._list_clock.timeout.connect(lambda: self.show_list(self._list))
        self.setObjectName("prospects")
        self.people = People(Collation(desk.business.locale))
        self.table = ProspectTable(
            self.people, lambda ids: desk.ask(prospect_rows, ids)
        )
        self.view = ProspectsView(self.table)
        self.frame = Frame(self, self.view)
        self.loading = Loading(desk, self.table, self._tell_counts)
        self.hand = Hand(desk, self, self.view, self.loading)
        self.selected = Selected(desk, self.view, self.frame.bar)
        self.filter = self.frame.filter
        self._connect()
        self.setFocusProxy(self.view)
        self.setProperty("toastAbove", self.frame.bar.objectName())

    def _connect(self) -> None:
        frame, view = self.frame, self.view
        view.asked.connect(self.answer)
        view.menu_wanted.connect(self.hand.open_menu)
        view.sort_wanted.connect(self.hand.sort)
        self.hand.opened.connect(self.opened)
        self.hand.log_wanted.connect(self.log_wanted)
        self.hand.pass_wanted.connect(self.pass_wanted)
        self.hand.export_wanted.connect(self.export_wanted)
        view.let_go.connect(lambda: announce(view, "The selection was let go"))
        view.selectionModel().selectionChanged.connect(self._tell_selection)
        self.table.modelReset.connect(self._tell_selection)
        self.filter.changed.connect(self._filter)
        self.filter.down.connect(self._go_to_rows)
        frame.asked.connect(self.answer)
        frame.bar.asked.connect(self.answer)
        frame.quick_add.returnPressed.connect(self._add)
        self._desk.changed.connect(self._on_change)

    # whom it is about

    def show_list(self, saved_list_id: int | None) -> None:
        """Show whom a saved list holds; everybody where it is None."""
        if saved_list_id is None or self.list_of is None:
            self.show_ids("", None)
        else:
            title, ids = self.list_of(saved_list_id)
            self.show_ids(title, ids if title else None)  # without one it is gone
            self._list = saved_list_id if title else None
            self.frame.change.setVisible(bool(title))

    def list_shown(self) -> int | None:
        """The saved list whose people are shown; None where it is none."""
        return self._list

    def show_ids(self, title: str, ids: Collection[int] | None) -> None:
        """Show only these prospects, under a title; everybody where it is None."""
        self._list = None
        self.frame.change.hide()
        self.frame.show_title(title if ids is not None else "")
        self.table.show_anew(lambda: self.people.show_only(ids))
        self._tell_counts()

    # what is shown

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.table.today, self.table.limits = self._desk.today(), self._desk.limits
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.loading.resume()
        if not self._loaded:
            self._loaded = True
            self._show_columns()
            self.loading.begin()
        elif self._missed is None or self._missed:
            missed, self._missed = self._missed, set()
            self._take_in(missed)
        if self._list is not None:
            self.show_list(self._list)
        self.selected.tell()

    @guarded()
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.loading.pause()
        self.selected.stop()
        self._list_clock.stop()

    def _show_columns(self) -> None:
        fields, locale = self._desk.ask(own_fields), self._desk.business.locale
        self.table.show_columns(columns_with(fields, locale))
        self.hand.columns.lie()

    def _on_change(self, change: Change) -> None:
        if not self._loaded:
            return
        if "custom_field" in change.rows:
            self._show_columns()
        if not _ON_EVERY_LINE.isdisjoint(change.rows):
            self.table.limits = self._desk.limits
            self.table.read_again()
        missed = None if change.wide else set(change.prospects)
        if self.isVisible():
            self._take_in(missed)
        elif missed is None or self._missed is None:
            self._missed = None
        else:
            self._missed |= missed

    def _take_in(self, ids: set[int] | None) -> None:
        """Take in those who changed, or that anybody may have."""
        if ids is None:
            self.loading.read_anew()
        else:
            self.loading.take_in(ids)
        if self._list is not None:
            self._list_clock.start()

    def _filter(self) -> None:
        text, tiers = self.filter.field.text(), self.filter.tiers()
        self.table.show_anew(lambda: self.people.filter_by(text, tiers))
        self._tell_counts()
        announce(self.view, f"{len(self.people.shown):,} prospects")

    def _tell_counts(self) -> None:
        people = self.people
        self.frame.tell(
            len(people.shown),
            people.whole(),
            filtered=people.is_filtered,
            empty=not len(people) and not self.loading.is_busy(),
        )
        self.filter.show_counts(people.counts())
        self._offer_to_bring()

    def _tell_selection(self) -> None:
        count = self.selected.tell()
        self.frame.show_bar(shown=count > 1)
        self._offer_to_bring()

    def _offer_to_bring(self) -> None:
        few = self.view.some_selected_ids(_FEW)
        suspects = len(self.hand.suspects_among(few))
        self.frame.offer_to_bring(suspects if len(few) < _FEW or not suspects else None)

    def _go_to_rows(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.view.currentIndex().isValid() and self.people.shown:
            self.view.go_to([self.people.shown[0]])

    # what is done

    def answer(self, word: str) -> None:
        """Do what a key, a button or the menu asked for, in its word."""
        acts: dict[str, Callable[[], object]] = {
            "everybody": lambda: self.show_list(None),
            "to the bin": self.bin_wanted.emit,
            "duplicates": self.duplicates_wanted.emit,
            "import": self.import_wanted.emit,
            "add": self.frame.quick_add.setFocus,
        }
        acts.get(word, lambda: self.hand.answer(word))()

    def _add(self) -> None:
        chosen = self.filter.tiers()
        tier = Tier(chosen[0]) if len(chosen) == 1 else Tier.COLD
        added = Gestures(self._desk).add(self.frame.quick_add.text(), tier)
        if added is not None:
            self.frame.quick_add.clear()
            self.view.go_to([added])

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held and event.key() == Qt.Key.Key_F:
            self.filter.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() == Qt.Key.Key_Escape and not self.view.hasFocus():
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)
