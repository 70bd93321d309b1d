"""Signing and checking, by the menu of the window."""

from PySide6.QtWidgets import QDialog

from ui.shop.furnishing import Furnishing


def test_a_returned_pdf_can_be_checked_from_the_menu(furnished: Furnishing) -> None:
    furnished.actions["checkReturned"].trigger()

    sheet = furnished.window.findChild(QDialog, "checkSheet")
    assert isinstance(sheet, QDialog)
    assert sheet.isVisible()
    sheet.reject()


def test_what_is_no_sent_offer_is_not_signed(furnished: Furnishing) -> None:
    furnished.actions["signPaper"].trigger()

    assert furnished.window.findChild(QDialog, "signSheet") is None
    assert "Open an offer that was sent first" in furnished.messages.bar.words()
