"""How many rows of the list there are of each kind, as filters of the table."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QGroupBox, QHBoxLayout, QPushButton, QWidget

from ui.importing.preview import KINDS, UNREADABLE, Preview
from ui.importing.rows_table import LOOKS
from ui.look.fonts import font
from ui.look.icons import icon
from ui.look.theme import px, theme

_NAMES = {
    "all": "showAll",
    "create": "showCreate",
    "update": "showUpdate",
    "skip": "showSkip",
    UNREADABLE: "showUnreadable",
}


class CountFilters(QGroupBox):
    """One radio button per kind, with its count: "Create, 163"."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFlat(True)
        self.setAccessibleName("Rows to show")
        self.setStyleSheet("QGroupBox { border: 0; margin: 0; padding: 0; }")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self._one = QButtonGroup(self)
        self._buttons = {kind: self._button(kind) for kind in KINDS}
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        self._buttons["all"].setChecked(True)
        self._dress()
        theme().changed.connect(self._dress)

    def _button(self, kind: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(_NAMES[kind])
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setProperty("look", "chip")
        button.clicked.connect(lambda: self.chosen.emit(kind))
        self._one.addButton(button)
        return button

    def show_counts(self, preview: Preview) -> None:
        """Show the counts of a list; kinds without rows are left out."""
        for kind, button in self._buttons.items():
            count = preview.count(kind)
            word = "All rows" if kind == "all" else LOOKS[kind][0]
            button.setText(f" {count:,}  {word}")
            button.setAccessibleName(f"{word}, {count:,}")
            button.setVisible(count > 0 or kind in ("all", "create"))

    def choose_all(self) -> None:
        """Turn the filter off."""
        self._buttons["all"].setChecked(True)
        self.chosen.emit("all")

    def _dress(self) -> None:
        for kind, button in self._buttons.items():
            button.setFont(font("bodyMedium"))
            if kind in LOOKS:
                _, icon_name, _, ink = LOOKS[kind]
                button.setIcon(icon(icon_name, ink, 14))
                button.setIconSize(QSize(px(14), px(14)))
