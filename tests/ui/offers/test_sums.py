"""The sums under the lines, in every width that the editor gets."""

from PySide6.QtWidgets import QStyle, QStyleOptionFrame
from pytestqt.qtbot import QtBot

from ui.look.fields import TextField
from ui.offers.editor import OfferEditor

REASON = "for work begun this year"


def room_in(field: TextField) -> int:
    """How many pixels the words in a field may be wide."""
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    inside = QStyle.SubElement.SE_LineEditContents
    return field.style().subElementRect(inside, option, field).width() - 4


def test_the_reason_for_the_discount_is_read_whole(
    editor: OfferEditor, qtbot: QtBot
) -> None:
    reason = editor.bench.sums.reason
    wide = reason.fontMetrics().horizontalAdvance(REASON)
    assert reason.text() == REASON

    for width in (1376, 1244, 960):
        editor.setFixedSize(width, 640)

        assert reason.isVisible()
        qtbot.waitUntil(lambda: room_in(reason) >= wide)


def test_without_a_discount_nobody_is_asked_why(editor: OfferEditor) -> None:
    sums = editor.bench.sums

    sums.discount.setText("")
    sums.discount.setModified(True)
    sums.keep()

    assert not sums.reason.isVisible()
    assert not sums._why.isVisible()
