"""What a line has beside its cells: small print, a discount, being optional."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from models.book.figures import format_rate
from models.book.money import read_rate
from models.book.refusals import Refused
from models.offers.values import LineValues
from ui.look.buttons import IconButton
from ui.look.fields import TextField
from ui.look.fonts import font
from ui.look.labels import Label
from ui.look.theme import px, theme

_OFF = 64


class LineStrip(QWidget):
    """The rest of the line that is current in the table.

    Signals:
        changed: the row, and the values that differ by name.
        typed: the row and its small print, at every key.
        refused: why what was typed cannot be, and the field it stands in.
        more_wanted: the row whose other sides are to be shown.
    """

    changed = Signal(int, dict)
    typed = Signal(int, str)
    refused = Signal(str, object)
    more_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row, self._line = -1, LineValues("")
        self._locale = "en_IE"
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self.detail = TextField("Small print", hint="Small print", object_name="detail")
        self.off = TextField("Discount", hint="none", object_name="lineDiscount")
        self.optional = QCheckBox("Optional")
        self.optional.setObjectName("optional")
        label = Label("Less", "detail", "text.secondary")
        label.setBuddy(self.off)
        row.addWidget(self.detail, 1)
        row.addWidget(label)
        row.addWidget(self.off)
        self.more = IconButton("ellipsis", "More of the line", object_name="lineMore")
        row.addWidget(self.optional)
        row.addWidget(self.more)
        self.more.clicked.connect(lambda: self.more_wanted.emit(self._row))
        self.detail.editingFinished.connect(self._take_detail)
        self.detail.textEdited.connect(lambda text: self.typed.emit(self._row, text))
        self.off.editingFinished.connect(self._take_off)
        self.optional.clicked.connect(self._take_optional)
        self._dress()
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        self.optional.setFont(font("body"))
        self.off.setFixedWidth(px(_OFF))

    def show_line(
        self, row: int, line: LineValues | None, locale: str, *, frozen: bool
    ) -> None:
        """Show the rest of a line, or nothing where there is no current one."""
        moved = row != self._row
        self._row, self._line, self._locale = row, line or LineValues(""), locale
        named = f"row {row + 1}"
        for widget, name in (
            (self.detail, f"Small print, {named}"),
            (self.off, f"Discount in percent, {named}"),
            (self.optional, f"Optional, {named}"),
            (self.more, f"More of {named}"),
        ):
            widget.setAccessibleName(name)
            widget.setEnabled(line is not None and bool(line.work) and not frozen)
        if moved or not self.detail.isModified():
            self.detail.setText(self._line.detail)
            self.detail.setCursorPosition(0)
        if moved or not self.off.isModified():
            milli = self._line.discount_milli
            self.off.setText(format_rate(milli, locale) if milli else "")
            self.off.right()
        self.optional.setChecked(self._line.optional)

    def keep(self) -> None:
        """Take what stands in the fields and was not taken yet."""
        if self.detail.isModified():
            self._take_detail()
        if self.off.isModified():
            self._take_off()

    def _take_detail(self) -> None:
        text = self.detail.text().strip()
        self.detail.setModified(False)
        if text != self._line.detail:
            self.changed.emit(self._row, {"detail": text})

    def _take_off(self) -> None:
        try:
            rate = read_rate(self.off.text().strip() or "0", self._locale)
        except Refused as refusal:
            self.off.wrong(str(refusal))
            self.refused.emit(str(refusal), self.off)
            return
        self.off.setModified(False)
        if rate != self._line.discount_milli:
            self.changed.emit(self._row, {"discount_milli": rate})

    def _take_optional(self) -> None:
        self.changed.emit(self._row, {"optional": self.optional.isChecked()})
