"""Tints under the understood words of the line, and their inks."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QLineEdit

from models.people.touch_line import Part, Piece
from ui.look.theme import color

_LOOKS = {
    Part.PERSON: ("accent.soft", "accent.text"),
    Part.TOUCH: ("hat.sales.soft", "hat.sales.text"),
    Part.WHEN: ("state.success.soft", "state.success.text"),
    Part.NEXT: ("state.warning.soft", "state.warning.text"),
    Part.CAMPAIGN: ("hat.marketing.soft", "hat.marketing.text"),
    Part.MINUTES: ("surface.sunken", "text.primary"),
    Part.PROMISE: ("state.danger.soft", "state.danger.text"),
}
"""Ground and ink of each part; the note keeps the look of the line."""


def tint(line: QLineEdit, pieces: Sequence[Piece]) -> None:
    """Lay the tints of the pieces under the text of the line.

    A line edit takes formats only as an input method gives them, by ranges that are
    counted from the cursor in UTF-16 units.
    """
    text, cursor = line.text(), line.cursorPosition()
    attributes = []
    for piece in pieces:
        if piece.part not in _LOOKS:
            continue
        start = _units(text[: piece.start])
        length = _units(text[piece.start : piece.end])
        attributes.append(
            QInputMethodEvent.Attribute(
                QInputMethodEvent.AttributeType.TextFormat,
                start - cursor,
                length,
                _format(piece),
            ),
        )
    event = QInputMethodEvent("", attributes)
    QCoreApplication.sendEvent(line, event)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _format(piece: Piece) -> QTextCharFormat:
    ground, ink = _LOOKS[piece.part]
    form = QTextCharFormat()
    form.setBackground(color(ground))
    form.setForeground(color(ink))
    if not piece.sure:
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        form.setUnderlineColor(color(ink))
    return form
