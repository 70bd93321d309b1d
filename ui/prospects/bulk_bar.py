"""At the foot of the table while several are selected: how many, and what to do."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QWidget

from models.people.kinds import Tier
from ui.guarded import guarded
from ui.look.buttons import Button
from ui.look.icons import icon
from ui.look.labels import Label
from ui.look.painters import TIER_ICONS
from ui.look.theme import px

_TAGS = (("Add a tag…", "bulk tag"), ("Take a tag off…", "bulk untag"))
_MORE = (
    ("Change the source…", "bulk source"),
    ("Change the informed day…", "bulk informed"),
    ("Export…", "export"),
)


class BulkBar(QFrame):
    """Buttons for the selected ones; `asked` tells in a word which was pressed."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bulkBar")
        self.setAccessibleName("The selected prospects")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(px(6))
        self._grid.setColumnStretch(0, 1)
        self.count = Label("", "bodyStrong")
        self.count.setObjectName("selectedCount")
        self.worth = Label("", "body", "text.secondary")
        self.worth.setObjectName("selectedWorth")
        self._words, self._acts = QWidget(), QWidget()
        row = QHBoxLayout(self._words)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.count)
        row.addWidget(self.worth, 1)
        self._add_acts(QHBoxLayout(self._acts))
        self._lie()

    def _add_acts(self, row: QHBoxLayout) -> None:
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        tiers = [(t.label, f"bulk to {t.value}") for t in Tier]
        pictures = [TIER_ICONS[t] for t in Tier]
        row.addWidget(self._box("Tier", "bulkTier", tiers, pictures))
        row.addWidget(self._box("Tag", "bulkTag", _TAGS))
        row.addWidget(self._button("Holder…", "bulkHolder", "bulk give"))
        row.addWidget(self._button("Next step…", "bulkPlan", "bulk plan"))
        row.addWidget(self._box("More", "bulkMore", _MORE))
        row.addWidget(self._button("To the bin…", "bulkDelete", "bulk delete"))

    def tell(self, count: str, worth: str = "") -> None:
        """Say how many are selected, and what they may be worth."""
        self.count.setText(count)
        self.worth.setText(worth)
        self._lie()

    def _lie(self) -> None:
        """Put the words beside the buttons, or above them where that is too long."""
        whole = self._words.sizeHint().width() + self._acts.sizeHint().width() + px(6)
        beside = whole <= self.width()
        self._grid.removeWidget(self._acts)
        self._grid.addWidget(self._words, 0, 0)
        right = Qt.AlignmentFlag.AlignRight
        self._grid.addWidget(self._acts, not beside, int(beside), right)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lie()

    @guarded(otherwise=QSize())
    def minimumSizeHint(self) -> QSize:
        return QSize(px(240), super().minimumSizeHint().height())

    def _button(self, words: str, name: str, asked: str) -> Button:
        button = Button(words, object_name=name)
        button.clicked.connect(lambda: self.asked.emit(asked))
        return button

    def _box(
        self,
        words: str,
        name: str,
        entries: Sequence[tuple[str, str]],
        pictures: Sequence[str] = (),
    ) -> Button:
        button = Button(words, icon_name="chevron-down", object_name=name)
        button.set_words(words, f"{words} of the selected")
        menu = QMenu(button)
        for place, (entry, asked) in enumerate(entries):
            action = menu.addAction(entry)
            if pictures:
                action.setIcon(icon(pictures[place]))
            action.triggered.connect(
                lambda _on=False, asked=asked: self.asked.emit(asked)
            )
        button.clicked.connect(lambda: _open_above(menu, button))
        return button


def _open_above(menu: QMenu, button: QWidget) -> None:
    high = menu.sizeHint().height() + px(4)
    menu.popup(button.mapToGlobal(QPoint(0, -high)))
