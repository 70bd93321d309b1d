"""The order in which Tab goes through a sheet: as it is read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget

from ui.look.theme import px

_WITH_OWN_LINE = (QComboBox, QAbstractSpinBox)
_SAME_LINE = 16  # pixels by which controls of one line may differ in height


def stops_in(sheet: QWidget) -> list[QWidget]:
    """Everything on the sheet that takes the focus by Tab, line by line."""
    found = [
        widget
        for widget in sheet.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget.parentWidget(), _WITH_OWN_LINE)
    ]

    def place(widget: QWidget) -> tuple[int, int]:
        middle = widget.mapTo(sheet, widget.rect().center())
        return middle.y() // px(_SAME_LINE), middle.x()

    return sorted(found, key=place)
