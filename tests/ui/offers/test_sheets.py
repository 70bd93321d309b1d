"""The small sheets of the editor say all that they ask."""

from pytestqt.qtbot import QtBot

from ui.offers.editor import OfferEditor


def test_the_number_of_copies_is_seen(editor: OfferEditor, qtbot: QtBot) -> None:
    acts = editor.acts
    acts.printer_sheet.ask(["Office"], "Office", hand_over=False)

    acts._open_below(editor.head.print, acts.printer_sheet, acts.printer_sheet.go)

    line = acts.printer_sheet.copies.lineEdit()
    words = line.fontMetrics().horizontalAdvance("Copies  1")
    qtbot.waitUntil(lambda: line.width() > words)
    assert line.text() == "Copies  1"
