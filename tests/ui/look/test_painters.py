"""Signs say by their shape what their colour says: square marketing, round sales."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from ui.look.painters import Silence, paint_holder, paint_silence
from ui.look.pips import paint_pips
from ui.look.style import dress
from ui.look.theme import color


@pytest.fixture
def sheet(qapp: QApplication) -> QImage:
    dress(qapp, choice="light")
    made = QImage(160, 40, QImage.Format.Format_ARGB32)
    made.fill(Qt.GlobalColor.white)
    return made


def ink_at(sheet: QImage, x: int, y: int) -> bool:
    """Whether a pixel was painted on."""
    return sheet.pixelColor(x, y) != QColor(Qt.GlobalColor.white)


def test_marketing_is_square_and_sales_is_round(sheet: QImage) -> None:
    painter = QPainter(sheet)

    paint_pips(painter, 10, 20, "ms")
    painter.end()

    assert sheet.pixelColor(15, 20) == color("hat.marketing.solid")
    assert sheet.pixelColor(29, 20) == color("hat.sales.solid")
    assert ink_at(sheet, 12, 17)
    assert not ink_at(sheet, 25, 16)


def test_an_answered_touch_has_a_ring_around_it(sheet: QImage) -> None:
    painter = QPainter(sheet)

    paint_pips(painter, 10, 20, "sS")
    painter.end()

    assert not ink_at(sheet, 15, 14)
    assert ink_at(sheet, 29, 14)


def test_touches_after_the_eighth_are_counted(sheet: QImage) -> None:
    painter = QPainter(sheet)

    paint_pips(painter, 10, 20, "s" * 11)
    painter.end()

    after = [ink_at(sheet, x, y) for x in range(124, 150) for y in range(12, 28)]
    assert any(after)


def test_silences_differ_by_shape_alone(sheet: QImage) -> None:
    shapes = []
    for kind in Silence:
        sheet.fill(Qt.GlobalColor.white)
        painter = QPainter(sheet)
        paint_silence(painter, QPoint(20, 20), kind, 12)
        painter.end()
        shape = [ink_at(sheet, x, y) for x in range(12, 28) for y in range(12, 28)]
        shapes.append(tuple(shape))

    assert len(set(shapes)) == len(Silence)


def test_a_marketing_holder_fills_the_corner(sheet: QImage) -> None:
    painter = QPainter(sheet)

    paint_holder(painter, QRect(0, 0, 20, 20), "MH", "marketing")
    paint_holder(painter, QRect(40, 0, 20, 20), "TR", "sales")
    painter.end()

    assert ink_at(sheet, 1, 2)
    assert not ink_at(sheet, 41, 1)


def test_no_more_pips_are_to_come_than_a_close_takes(sheet: QImage) -> None:
    painter = QPainter(sheet)

    paint_pips(painter, 10, 20, "s", target=5)
    painter.end()

    assert any(ink_at(sheet, x, 20) for x in range(66, 76))
    assert not any(ink_at(sheet, x, 20) for x in range(78, 130))
