"""A photo, shown round beside the name."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel

from ui.guarded import guarded
from ui.look.icons import icon_ratio
from ui.look.theme import color, px, theme

_SIDE = 36


class PhotoLabel(QLabel):
    """The photo of a prospect; hidden where there is none.

    Attributes:
        has_photo: whether one is kept, be it readable or not.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("photo")
        self.has_photo = False
        self._key, self._drawn = "", QPixmap()
        self._whole = QPixmap()
        self.hide()
        theme().changed.connect(self._draw)

    def show_photo(self, photo: tuple[str, bytes] | None, called: str) -> None:
        """Show a photo by its hash and bytes, or none."""
        self.has_photo = photo is not None
        self.setAccessibleName(f"Photo of {called}")
        key, content = photo or ("", b"")
        if key != self._key:
            self._key = key
            self._whole = QPixmap()
            self._whole.loadFromData(content)  # made by ourselves, small and plain
            self._draw()
        self.setVisible(not self._whole.isNull())

    def _draw(self) -> None:
        """Cut the middle of the photo to the size it is shown at."""
        self.setFixedSize(px(_SIDE), px(_SIDE))
        if not self._whole.isNull():
            ratio = icon_ratio()
            side = round(px(_SIDE) * ratio)
            grown = self._whole.scaled(
                QSize(side, side),
                Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                Qt.TransformationMode.SmoothTransformation,
            )
            left, top = (grown.width() - side) // 2, (grown.height() - side) // 2
            self._drawn = grown.copy(left, top, side, side)
            self._drawn.setDevicePixelRatio(ratio)
        self.update()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        round_edge = QPainterPath()
        round_edge.addEllipse(self.rect().adjusted(1, 1, -1, -1))
        painter.setClipPath(round_edge)
        painter.drawPixmap(0, 0, self._drawn)
        painter.setClipping(False)
        painter.setPen(QPen(color("line.default"), 1))
        painter.drawPath(round_edge)
        painter.end()
