"""Where the focus goes when a key, a menu or the palette leads to a page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.board.page import BoardPage
from ui.shop.panes import first_in

_OTHER = Qt.FocusReason.OtherFocusReason


def land_on(page: QWidget) -> None:
    """Give the focus to what the page is about, so that its keys work at once.

    A page without such a part keeps the focus where it took it, or has it on its first
    field.
    """
    focused, proxy = QApplication.focusWidget(), page.focusProxy()
    if isinstance(page, BoardPage):
        page.focus_cards()
    elif proxy is not None and proxy.isVisible():
        proxy.setFocus(_OTHER)
    elif focused is None or not page.isAncestorOf(focused):
        first = first_in(page)
        if first is not None:
            first.setFocus(_OTHER)
