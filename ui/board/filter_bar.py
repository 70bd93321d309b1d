"""The bar over the board: its title, what to show, and how large."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QWidget

from ui.board.board_cards import EVERYONE, Filter
from ui.board.listed import Listed
from ui.board.tally import Show, Tally
from ui.look.buttons import Chip, IconButton
from ui.look.fonts import font
from ui.look.labels import Label, shown
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px, size, theme

_CHIPS = (
    (Show.OVERDUE, "Overdue", "alarm-clock", "text.secondary", "fOverdue"),
    (Show.SILENT, "Silent", "silent", "state.danger.solid", "fSilent"),
    (Show.NO_NEXT, "No next step", "", "", "fNoNext"),
    (Show.READY, "Ready to promote", "trending-up", "text.secondary", "fReady"),
    (Show.OPEN_OFFER, "Open offer", "file-text", "text.secondary", "fOpenOffer"),
)


_LONGEST_LIST = 28


class HolderBox(QComboBox):
    """Whose cards are shown; named after what it shows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("fHolder")
        self.setProperty("look", "chip")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.addItem("Holder: Anyone", None)
        self.currentTextChanged.connect(self.setAccessibleName)
        self.setAccessibleName(self.currentText())
        self.hide()

    def offer(self, holders: list[str]) -> None:
        """Offer these holders; where there is one only, there is nothing to choose."""
        shown = [self.itemData(place) for place in range(1, self.count())]
        if shown == holders:
            return
        chosen = self.currentData()
        self.blockSignals(True)  # noqa: FBT003 - Qt's
        while self.count() > 1:
            self.removeItem(1)
        for holder in holders:
            self.addItem(f"Holder: {holder}", holder)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.blockSignals(False)  # noqa: FBT003 - Qt's
        self.setVisible(len(holders) > 1)


class ListChip(Chip):
    """The saved list that the board is left to; off, and gone, by a click."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            "", icon_name="list-filter", object_name="fList", parent=parent
        )

    def show_list(self, name: str) -> None:
        """Show this list; "" for none."""
        self._word = shown(name, _LONGEST_LIST)
        self.show_count(None)
        self.setChecked(bool(name))
        self.setVisible(bool(name))


class FilterBar(QWidget):
    """Chips that leave only some cards, and the size of the cards."""

    filtered = Signal(object)  # a Filter
    density_pressed = Signal()
    add_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._chips: dict[Show, Chip] = {}
        self.title = Label("Board", "board")
        self.purpose = Label("", "body", "text.secondary")
        self.everyone = Chip("Everyone", object_name="fEveryone")
        self.everyone.setChecked(True)
        self.everyone.clicked.connect(self.clear)
        self._holder: HolderBox | None = None  # made when there are two holders
        self._list: ListChip | None = None  # made when a list is first chosen
        self.listed: Listed | None = None
        self.add_filter: IconButton | None = None  # made when there are lists to add
        self.density = IconButton(
            "rows-3", "Card size", object_name="density", boxed=True
        )
        self.density.clicked.connect(self.density_pressed)
        self._lay_out()
        self._dress()
        theme().changed.connect(self._dress)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(6)
        row.addWidget(self.title)
        row.addSpacing(8)
        row.addWidget(self.purpose, 1)
        self.purpose.hide()
        self._strip = _Strip()
        self._strip.put(self.everyone)
        for show, word, icon, ink, name in _CHIPS:
            chip = Chip(word, icon_name=icon, icon_color=ink, object_name=name)
            chip.clicked.connect(self._tell)
            self._chips[show] = chip
            self._strip.put(chip)
        row.addWidget(self._strip, 1)
        row.addWidget(self.density)

    def shown(self) -> Filter:
        """The filter as the chips stand."""
        shows = frozenset(
            show for show, chip in self._chips.items() if chip.isChecked()
        )
        holder = None if self._holder is None else self._holder.currentData()
        if not shows and holder is None and self.listed is None:
            return EVERYONE
        return Filter(shows, holder, self.listed)

    def offer_lists(self) -> None:
        """Let a saved list be a filter; until then there is no way to one."""
        row = self.layout()
        if self.add_filter is None and isinstance(row, QHBoxLayout):
            self.add_filter = IconButton(
                "plus", "Add a filter", object_name="addFilter", boxed=True
            )
            self.add_filter.clicked.connect(self.add_wanted)
            row.insertWidget(row.count() - 1, self.add_filter)
            self.add_filter.setVisible(self.density.isVisibleTo(self))

    def show_list(self, listed: Listed | None) -> None:
        """Leave only the people of a saved list, or of all again."""
        self.listed = listed
        if listed is not None and self._list is None:
            self._list = ListChip(self)
            self._list.clicked.connect(lambda _on: self.show_list(None))
            self._strip.put(self._list, 1)  # in sight however narrow the window is
        if self._list is not None:
            self._list.show_list("" if listed is None else listed.name)
        self._tell()

    def clear(self) -> None:
        """Show everyone again."""
        for chip in self._chips.values():
            chip.setChecked(False)
        if self._holder is not None:
            self._holder.setCurrentIndex(0)
        self.show_list(None)

    def count_ready(self, many: int | None) -> None:
        """Show how many are ready; None while it is not known yet."""
        self._chips[Show.READY].show_count(many)

    def count(self, tally: Tally | None) -> None:
        """Show how many each chip would leave; None while it is not known yet."""
        if tally is None:
            return
        self.everyone.show_count(tally.cards)
        self._offer_evidence(tally.fitting[Show.NO_EVIDENCE])
        for show, chip in self._chips.items():
            if show is not Show.READY:
                chip.show_count(tally.fitting[show])
        self._offer(sorted(name for name, n in tally.holders.items() if n and name))

    def _offer_evidence(self, many: int) -> None:
        """Offer those hot without evidence, as long as there are some."""
        chip = self._chips.get(Show.NO_EVIDENCE)
        if chip is None and many:
            chip = Chip(
                "Hot without evidence",
                icon_name="circle-help",
                icon_color="text.secondary",
                object_name="fNoEvidence",
            )
            chip.clicked.connect(self._tell)
            self._chips[Show.NO_EVIDENCE] = chip
            self._strip.put(chip)
        if chip is not None:
            chip.setVisible(bool(many) or chip.isChecked())

    def _offer(self, holders: list[str]) -> None:
        if self._holder is None and len(holders) > 1:
            self._holder = HolderBox(self)
            self._holder.activated.connect(self._tell)
            self._strip.put(self._holder)
            self._dress()
        if self._holder is not None:
            self._holder.offer(holders)

    def set_first_run(self, *, first_run: bool) -> None:
        """Say what the board is for, while there is nothing to filter."""
        self.purpose.setText(
            "Eight touches carry a stranger to a yes."
            " This board shows where each one stands."
        )
        self.purpose.setVisible(first_run)
        self._strip.setVisible(not first_run)
        if self.add_filter is not None:
            self.add_filter.setVisible(not first_run)
        self.density.setVisible(not first_run)

    def _tell(self) -> None:
        shown = self.shown()
        self.everyone.setChecked(shown is EVERYONE)
        self.filtered.emit(shown)

    def _dress(self) -> None:
        self.setFixedHeight(size("filterbar"))
        if self._holder is not None:
            self._holder.setFont(font("bodyMedium"))


class _Strip(ScrollArea):
    """Chips side by side, scrolled sideways where the window is narrow."""

    def __init__(self) -> None:
        super().__init__()
        self.setViewport(QWidget())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for set_policy in (
            self.setHorizontalScrollBarPolicy,
            self.setVerticalScrollBarPolicy,
        ):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self._row = QHBoxLayout(inner)
        self._row.setContentsMargins(3, 3, 3, 3)
        self._row.setSpacing(6)
        self._row.addStretch(1)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)

    def put(self, widget: QWidget, place: int | None = None) -> None:
        """Add a widget, at the right where no place is said."""
        last = self._row.count() - 1
        self._row.insertWidget(last if place is None else place, widget)

    def sizeHint(self) -> QSize:
        return QSize(px(600), px(36))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(60), px(36))
