"""What the page shows while something runs or went wrong: one panel in the middle."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from models.lists.importing.plan import Stage
from ui.look.buttons import Button
from ui.look.labels import IconLabel, Label
from ui.look.panels import Panel
from ui.look.theme import px

WIDTH = 580  # three buttons beside each other at the end
_STAGES = {
    Stage.READING: "Reading",
    Stage.LOOKING: "Looking for whom you know",
    Stage.WRITING: "Importing",
}


class Between(QWidget):
    """A sentence with an icon, a progress bar while something runs, and buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sheet = Panel()
        sheet.setMaximumWidth(px(WIDTH))
        sheet.setMinimumWidth(px(WIDTH // 2))
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(px(32), px(28), px(32), px(28))
        inside.setSpacing(px(10))
        self._icon = IconLabel("import", "accent.text", 28)
        self._title = Label("", "section")
        self._words = Label("", "body", "text.secondary")
        for label in (self._title, self._words):
            label.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setObjectName("importProgress")
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(px(6))
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(px(8))
        inside.addWidget(self._icon)
        inside.addWidget(self._title)
        inside.addWidget(self._words)
        inside.addWidget(self._bar)
        inside.addSpacing(px(6))
        inside.addLayout(self.buttons)
        self._centre(sheet)

    def _centre(self, sheet: Panel) -> None:
        page = QVBoxLayout(self)
        page.addStretch(1)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(sheet, 8)
        across.addStretch(1)
        page.addLayout(across)
        page.addStretch(2)

    def say(self, icon: tuple[str, str], title: str, words: str) -> None:
        """Show an icon with its colour, a title, and a sentence."""
        self._icon.set_icon(*icon, 28)
        self._title.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._bar.hide()

    def say_running(self, title: str, words: str = "") -> None:
        """Show that something runs whose end is not known yet."""
        self.say(("import", "accent.text"), title, words)
        self._bar.setAccessibleName(title)
        self._bar.setRange(0, 0)
        self._bar.show()

    def tell_progress(self, stage: Stage, done: int, total: int) -> None:
        """Show how many rows are done, and what is being done with them."""
        if total <= 0:
            return
        self._bar.setRange(0, total)
        self._bar.setValue(min(done, total))
        words = f"{_STAGES[stage]}, {done:,} of {total:,} rows"
        self._bar.setAccessibleName(words)
        self._title.setText(words)

    def offer(self, *buttons: Button) -> None:
        """Offer these buttons and no others, the first with the focus."""
        while (taken := self.buttons.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.hide()
        for button in buttons:
            self.buttons.addWidget(button)
            button.show()
        self.buttons.addStretch(1)
        if buttons and self.isVisible():
            buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
