"""Lucide icons in the colours of the look, rendered once each."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources import resource
from ui.look.theme import px, theme
from ui.look.tokens import Scheme, hex_of


@cache
def _svg(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _rendered(
    name: str, color_name: str, scheme: Scheme, side: int, ratio: float
) -> QPixmap:
    drawn = _svg(name).replace("currentColor", hex_of(scheme, color_name))
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer = QSvgRenderer(QByteArray(drawn.encode()))
    renderer.render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon_ratio() -> float:
    """The largest device pixel ratio of the screens at hand."""
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    return app.devicePixelRatio()


def pixmap(
    name: str,
    color_name: str = "text.secondary",
    side: int = 16,
    ratio: float | None = None,
) -> QPixmap:
    """An icon as a picture; `side` in pixels at 100 % text size."""
    sharp = icon_ratio() if ratio is None else ratio
    return _rendered(name, color_name, theme().scheme, px(side), sharp)


def icon(name: str, color_name: str = "text.secondary", side: int = 16) -> QIcon:
    """An icon for a button or an action, greyed where that is disabled."""
    made = QIcon(pixmap(name, color_name, side))
    greyed = pixmap(name, "text.disabled", side)
    made.addPixmap(greyed, QIcon.Mode.Disabled)
    return made
