"""Above the table: what to find, and of which tiers."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from models.people.kinds import Tier
from ui.guarded import guarded
from ui.look.buttons import Chip
from ui.look.fields import SearchField
from ui.look.painters import TIER_ICONS
from ui.look.theme import px

_WAIT_MS = 60  # after the last key, so that typing never waits for 100,000 rows
_FIELD, _FEW = 240, 3
_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WORDS = {Tier.SUSPECT: "Suspects"}


class FindField(SearchField):
    """The field that filters; ↓ goes to the rows."""

    down = Signal()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        from_here = event.key() in _DOWN and not event.modifiers()
        if from_here:
            self.down.emit()
        else:
            super().keyPressEvent(event)


class FilterRow(QWidget):
    """The field and a chip for each tier; no chip on shows all tiers.

    They lie in one row, or in as many as the width asks for.
    """

    changed = Signal()
    down = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(px(8))
        self._across = 0
        self.field = FindField(
            "Find a prospect",
            hint="Name, company, phone, mail or tag",
            object_name="findProspect",
        )
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_WAIT_MS)
        self._clock.timeout.connect(self.changed)
        self.field.textChanged.connect(lambda _text: self._clock.start())
        self.field.down.connect(self._go_down)
        self._chips = {tier.value: self._chip(tier) for tier in Tier}
        self._lie()

    def _lie(self) -> None:
        chips = list(self._chips.values())
        whole = sum(chip.sizeHint().width() + px(8) for chip in chips)
        beside = whole + px(_FIELD) <= self.width()
        across = len(chips) if whole <= self.width() else _FEW
        layout = across + 1 if beside else -across
        if layout == self._across:
            return
        self._across = layout
        while self._grid.takeAt(0) is not None:
            pass
        if beside:
            self._grid.addWidget(self.field, 0, 0)
        else:
            self._grid.addWidget(self.field, 0, 0, 1, across)
        for place, chip in enumerate(chips):
            row, column = divmod(place, across)
            self._grid.addWidget(
                chip, row + (not beside), column + beside, Qt.AlignmentFlag.AlignLeft
            )
        for column in range(len(chips) + 2):
            self._grid.setColumnStretch(column, int(beside and column == 0))
        self._grid.setColumnStretch(len(chips) + 1, int(not beside))

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lie()

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_FIELD), super().minimumSizeHint().height())

    def _chip(self, tier: Tier) -> Chip:
        ink = "tier.lost.text" if tier is Tier.SUSPECT else f"tier.{tier.value}.text"
        chip = Chip(
            _WORDS.get(tier, tier.label),
            icon_name=TIER_ICONS[tier],
            icon_color=ink,
            object_name=f"only{tier.label}",
        )
        chip.clicked.connect(self.changed)
        return chip

    def tiers(self) -> list[str]:
        """The tiers whose chips are on."""
        return [tier for tier, chip in self._chips.items() if chip.isChecked()]

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Tell on each chip how many prospects its tier holds."""
        for tier, chip in self._chips.items():
            chip.show_count(counts.get(tier, 0))
        self._lie()

    def clear(self) -> None:
        """Show everybody."""
        self.field.clear()
        for chip in self._chips.values():
            chip.setChecked(False)
        self._settle()

    def _settle(self) -> None:
        self._clock.stop()
        self.changed.emit()

    def _go_down(self) -> None:
        if self._clock.isActive():
            self._settle()
        self.down.emit()
