"""The small sheets of the editor: to which printer, and how it was sent."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QWidget

from models.offers.kinds import SentHow
from ui.guarded import guarded
from ui.look.buttons import Button, Segment
from ui.look.fonts import font
from ui.look.labels import IconLabel, Label, shown
from ui.look.panels import Popover
from ui.look.theme import px
from ui.offers.printing import Printing
from ui.offers.terms.parts import Tick

_WIDE = 380
HOW_WORDS = {
    "sentPaper": "On paper",
    "sentMail": "By e-mail",
    "sentHand": "By hand",
    "sentOther": "Other",
}


class Missing(QWidget):
    """Says which characters no font has; hidden where there are none."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Label("", "detail", "state.warning.text")
        self.words.setObjectName("missing")
        self.words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        sign = IconLabel("triangle-alert", "state.warning.text", 16)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.hide()

    def say(self, missing: str) -> None:
        """List these characters."""
        listed = " ".join(missing[:40])
        words = f"These characters print as empty boxes: {shown(listed, 120)}"
        self.words.setText(words if missing else "")
        self.setVisible(bool(missing))


class CopiesBox(QSpinBox):
    """How many copies, counted by the arrow keys: "Copies  1"."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("copies")
        self.setAccessibleName("Copies")
        self.setRange(1, 99)
        self.setPrefix("Copies  ")
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.lineEdit().setProperty("look", "bare")

    @guarded(otherwise=False)
    def event(self, event: QEvent) -> bool:
        taken = super().event(event)
        # under a style sheet a spin box without buttons leaves its line no room
        room = self.rect().adjusted(px(8), 1, -px(4), -1)
        if self.lineEdit().geometry() != room:
            self.lineEdit().setGeometry(room)
        return taken


class PrinterSheet(Popover):
    """Which printer, and how many.

    Signals:
        chosen: a `Printing`.
    """

    chosen = Signal(object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, "Print")
        self.setObjectName("printerSheet")
        self.printer = QComboBox()
        self.printer.setObjectName("printer")
        self.printer.setAccessibleName("Printer")
        self.copies = CopiesBox()
        self.go = Button("Print", kind="primary", object_name="printNow")
        self.go.clicked.connect(self._choose)
        self._head = Label("Print", "section")
        self.body.addWidget(self._head)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.printer, 1)
        row.addWidget(self.copies)
        self.body.addLayout(row)
        self.both_sides = Tick("On both sides of the sheet", "bothSides")
        self.body.addWidget(self.both_sides)
        self.missing = Missing()
        self.body.addWidget(self.missing)
        self.body.addWidget(self.go, 0, Qt.AlignmentFlag.AlignRight)

    def ask(
        self, names: list[str], default: str, *, hand_over: bool, missing: str = ""
    ) -> None:
        """Show these printers, the default one chosen; list what no font has."""
        for widget in (self.printer, self.copies):
            widget.setFont(font("body"))
        self.setMinimumWidth(px(_WIDE))
        self.missing.say(missing)
        kept = self.printer.currentText()
        self.printer.clear()
        self.printer.addItems(names)
        wanted = kept if kept in names else default
        self.printer.setCurrentText(wanted or names[0])
        words = "Print and mark as sent" if hand_over else "Print"
        self._head.setText("Hand over on paper" if hand_over else "Print")
        self.go.set_words(words)

    def _choose(self) -> None:
        self.close_sheet()
        sides = self.both_sides.isChecked()
        on = Printing(self.printer.currentText(), self.copies.value(), sides)
        self.chosen.emit(on)


class SendingSheet(Popover):
    """How the offer went out, and what cannot be printed of it.

    Signals:
        chosen: a `SentHow`.
    """

    chosen = Signal(object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, "Mark as sent")
        self.setObjectName("sendingSheet")
        self.body.addWidget(Label("Mark as sent", "section"))
        self.how = Segment("How it goes out", HOW_WORDS, object_name="sentHow")
        self.how.choose("sentPaper")
        self.how.chosen.connect(self._note)
        self._chosen = SentHow.PAPER
        self.body.addWidget(self.how)
        self._frozen = Label(
            "It gets its number and stays as it is. This cannot be undone.",
            "detail",
            "text.secondary",
        )
        self._frozen.setWordWrap(True)
        self.body.addWidget(self._frozen)
        self.missing = Missing()
        self.body.addWidget(self.missing)
        self.go = Button("Mark as sent", kind="primary", object_name="sendNow")
        self.go.clicked.connect(self._choose)
        self.body.addWidget(self.go, 0, Qt.AlignmentFlag.AlignRight)

    def ask(self, missing: str) -> None:
        """Ask how, and list the characters that no font has."""
        self.setMinimumWidth(px(_WIDE))
        self.missing.say(missing)

    def _choose(self) -> None:
        self.close_sheet()
        self.chosen.emit(self._chosen)

    def _note(self, key: str) -> None:
        self._chosen = list(SentHow)[list(HOW_WORDS).index(key)]
