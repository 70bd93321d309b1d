"""Which columns are shown, how wide and in which order; kept per computer."""

import json

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu, QTableView

from ui.look.labels import escaped_amp
from ui.look.theme import px, theme
from ui.prospects.columns import FIXED, PLACES
from ui.prospects.table_model import ProspectTable
from ui.window_memory import WindowMemory

_KEPT, _WAIT_MS = "prospectColumns", 400
_LEAST, _MOST = 40, 900  # pixels at 100 %


class ColumnLayout(QObject):
    """Lays the heads of the table out, and remembers how the user laid them.

    The name is always shown: without it nobody knows whom a row is about.
    """

    def __init__(self, view: QTableView, table: ProspectTable) -> None:
        super().__init__(view)
        self._view, self._table = view, table
        self._heads = view.horizontalHeader()
        self._heads.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._heads.customContextMenuRequested.connect(self._menu_at)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_WAIT_MS)
        self._clock.timeout.connect(self.keep)
        self._laying = False
        self._heads.sectionResized.connect(self._changed)
        self._heads.sectionMoved.connect(self._changed)
        theme().changed.connect(self.lie)

    def _changed(self) -> None:
        if not self._laying:
            self._clock.start()

    # laying out

    def lie(self) -> None:
        """Lay the columns as they were kept, or as they are at first."""
        kept = self._read() or {
            column.key: column.wide for column in self._table.columns if column.at_first
        }
        self._laying = True
        for place, column in enumerate(self._table.columns):
            self._view.setColumnHidden(place, column.key not in kept)
            self._view.setColumnWidth(place, px(kept.get(column.key, column.wide)))
        places = {column.key: at for at, column in enumerate(self._table.columns)}
        wanted = [places[key] for key in kept if key in places]
        for to, place in enumerate(wanted):
            self._heads.moveSection(self._heads.visualIndex(place), to)
        self._laying = False

    def _read(self) -> dict[str, int]:
        """The width of each column shown, in their order."""
        try:
            kept = json.loads(WindowMemory().word(_KEPT, "[]"))
            found = {
                key: min(max(int(wide), _LEAST), _MOST)
                for key, wide in kept
                if isinstance(key, str)
            }
        except (ValueError, TypeError):
            return {}
        return {"name": FIXED[0].wide} | found if found else {}

    def keep(self) -> None:
        """Remember how the columns lie now."""
        self._clock.stop()
        shown = [
            [self._table.columns[place].key, self._plain_width(place)]
            for place in self.shown_places()
        ]
        WindowMemory().keep(_KEPT, json.dumps(shown))

    def _plain_width(self, place: int) -> int:
        return round(self._view.columnWidth(place) * 100 / max(1, px(100)))

    def shown_places(self) -> list[int]:
        """The places of the columns shown, left to right."""
        order = [self._heads.logicalIndex(at) for at in range(self._heads.count())]
        return [place for place in order if not self._view.isColumnHidden(place)]

    # choosing

    def show_column(self, place: int, *, shown: bool) -> None:
        """Show a column behind the others, or hide it; the name stays."""
        if place == PLACES["name"]:
            return
        self._view.setColumnHidden(place, not shown)
        if shown:
            self._view.setColumnWidth(place, px(self._table.columns[place].wide))
            last = len(self.shown_places()) - 1
            self._heads.moveSection(self._heads.visualIndex(place), last)
        self.keep()

    def shift(self, place: int, by: int) -> None:
        """Put a column one place to the left (-1) or to the right (1)."""
        shown = self.shown_places()
        to = shown.index(place) + by
        if 0 <= to < len(shown):
            at = self._heads.visualIndex
            self._heads.moveSection(at(place), at(shown[to]))
            self.keep()

    def as_at_first(self) -> None:
        """Show the columns that are shown at first, as wide as they are then."""
        WindowMemory().keep(_KEPT, "[]")
        self.lie()

    def _menu_at(self, spot: QPoint) -> None:
        self.open_menu(self._heads.mapToGlobal(spot), self._heads.logicalIndexAt(spot))

    def open_menu(self, spot: QPoint, place: int = -1) -> QMenu:
        """The menu of the columns; with a column's place, what may be done to it."""
        menu = QMenu(self._view)
        menu.setObjectName("columnMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if place >= 0:
            self._offer_moves(menu, place)
        for at, column in enumerate(self._table.columns):
            action = menu.addAction(escaped_amp(column.heading))
            action.setCheckable(True)
            action.setChecked(not self._view.isColumnHidden(at))
            action.setEnabled(column.key != "name")
            action.toggled.connect(lambda on, at=at: self.show_column(at, shown=on))
        menu.addSeparator()
        menu.addAction("Columns as at first").triggered.connect(self.as_at_first)
        menu.popup(spot)
        return menu

    def _offer_moves(self, menu: QMenu, place: int) -> None:
        heading = escaped_amp(self._table.columns[place].heading)
        for words, by in (("left", -1), ("right", 1)):
            action = menu.addAction(f"Move {heading} to the {words}")
            action.triggered.connect(lambda _on=False, by=by: self.shift(place, by))
        hide = menu.addAction(f"Hide {heading}")
        hide.setEnabled(place != PLACES["name"])
        hide.triggered.connect(lambda: self.show_column(place, shown=False))
        menu.addSeparator()
