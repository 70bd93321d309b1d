from PySide6.QtWidgets import QApplication

from ui.look.buttons import Button
from ui.look.sheet import sheet
from ui.look.style import dress, put_on_sheet


def test_widgets_made_before_the_sheet_wear_it_too(qapp: QApplication) -> None:
    dress(qapp, choice="light")
    early = Button("Add", kind="primary")
    early.ensurePolished()
    worn = early.sizeHint()
    qapp.setStyleSheet("")
    dress(qapp, choice="light", sheeted=False)
    bare = qapp.styleSheet()

    put_on_sheet(qapp)

    assert bare == ""
    assert qapp.styleSheet() == sheet()
    assert early.sizeHint() == worn
