"""How the page of the catalogue lies: title, search and acts over the table."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ui.catalogue.items_view import ItemsView
from ui.guarded import guarded
from ui.look.buttons import Button, IconButton
from ui.look.fields import SearchField
from ui.look.fonts import font
from ui.look.labels import Label, shown
from ui.look.panels import EmptyState, Panel
from ui.look.theme import px, theme

_INSIDE = "Cost and margin are for you; no paper shows them."
_EMPTY = "Nothing in the catalogue yet"
_WHAT_FOR = (
    "Keep what you sell with its price and cost. While you write an offer, a few "
    "letters bring it into the line. A table copied from a spreadsheet can be pasted."
)
_SEARCHED = 260


class FindField(SearchField):
    """Finds as it is typed; Down and Enter go to what was found.

    Signals:
        down: the first row is wanted.
    """

    down = Signal()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.down.emit()
        else:
            super().keyPressEvent(event)


class Frame(QWidget):
    """The widgets around the table.

    Signals:
        asked: "back", "new", "take", "save", "everything".
    """

    asked = Signal(str)

    def __init__(self, view: ItemsView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(14), px(24), px(16))
        column.setSpacing(px(10))
        column.addLayout(self._head())
        column.addLayout(self._finding())
        column.addWidget(self._middle(), 1)
        self._dress()
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        self.money.setFont(font("body"))
        self.search.setMinimumWidth(px(_SEARCHED))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(10))
        back = IconButton("chevron-left", "Back", object_name="catalogueBack")
        back.clicked.connect(lambda: self.asked.emit("back"))
        self.count = Label("", "body", "text.secondary")
        self.count.setObjectName("catalogueCount")
        take = Button("Bring in a list…", kind="quiet", icon_name="import")
        take.setObjectName("takeList")
        take.setAccessibleName("Bring in a price list…")
        take.clicked.connect(lambda: self.asked.emit("take"))
        self.save = Button("Save as table…", kind="quiet", icon_name="save")
        self.save.setObjectName("saveList")
        self.save.setAccessibleName("Save the price list as a table…")
        self.save.clicked.connect(lambda: self.asked.emit("save"))
        self.add = Button("Add", kind="primary", icon_name="plus", keys="Ctrl+Enter")
        self.add.setObjectName("addItem")
        self.add.setAccessibleName("Add something you sell")
        self.add.clicked.connect(lambda: self.asked.emit("new"))
        row.addWidget(back)
        row.addWidget(Label("Catalogue", "page"))
        row.addWidget(self.count)
        row.addStretch(1)
        for button in (take, self.save, self.add):
            row.addWidget(button)
        return row

    def _finding(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(12))
        self.search = FindField(
            "Find in the catalogue",
            hint="Find by code, name or detail",
            object_name="catalogueFind",
        )
        self.money = QComboBox()
        self.money.setObjectName("catalogueMoney")
        self.money.setAccessibleName("Price list")
        hint = Label(_INSIDE, "detail", "text.secondary")
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.search)
        row.addWidget(self.money)
        row.addWidget(hint, 1)
        return row

    def _middle(self) -> Panel:
        sheet = Panel()
        self._either = QStackedLayout(sheet)
        self._either.setContentsMargins(1, 1, 1, 1)
        self.nothing = EmptyState(
            _EMPTY,
            more=_WHAT_FOR,
            icon_name="tag",
            button="Add the first thing you sell",
            act=lambda: self.asked.emit("new"),
        )
        self.nothing.button.setObjectName("addFirstItem")
        self.no_fit = EmptyState(
            "",
            button="Show everything",
            act=lambda: self.asked.emit("everything"),
        )
        self.no_fit.button.setObjectName("showAllItems")
        for widget in (self._view, self.nothing, self.no_fit):
            self._either.addWidget(widget)
        return sheet

    def show_lists(self, lists: list[tuple[str, int]], chosen: str) -> None:
        """Offer the price lists: one for each currency, and how many are in it."""
        self.money.blockSignals(True)  # noqa: FBT003 - Qt's
        self.money.clear()
        self.money.addItem("All price lists", "")
        for currency, many in lists:
            self.money.addItem(f"{currency}  {many:,}", currency)
        self.money.setCurrentIndex(max(0, self.money.findData(chosen)))
        self.money.blockSignals(False)  # noqa: FBT003 - Qt's
        self.money.setVisible(len(lists) > 1)

    def tell(self, seen: int, whole: int, *, rows: int, typed: str) -> None:
        """Say how many of how many are shown.

        Args:
            rows: of the table, with one that is begun.
            typed: what is looked for.
        """
        self.count.setText(f"{seen:,}" if seen == whole else f"{seen:,} of {whole:,}")
        self._view.setAccessibleName(f"Catalogue, {seen:,} of {whole:,}")
        self.save.setEnabled(bool(whole))
        words = f"Nothing here has “{shown(typed, 60)}”" if typed else "Nothing here"
        self.no_fit.say(words)
        page = self.no_fit if whole else self.nothing
        self._show(self._view if rows else page)

    def _show(self, page: QWidget) -> None:
        """Show the table or why it is empty; what has the focus never vanishes."""
        before, focused = self._either.currentWidget(), QApplication.focusWidget()
        held = focused in {before, self.nothing.button, self.no_fit.button}
        self._either.setCurrentWidget(page)
        if focused is not None and page is not before and held:
            self.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def first(self) -> QWidget:
        """What the page is about now: the table, or the act that helps."""
        page = self._either.currentWidget()
        return page.button if isinstance(page, EmptyState) else self._view
