"""The logo of the business: chosen from a file, drawn anew before it is kept."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from models.book.refusals import Refused
from ui.look.buttons import Button
from ui.look.theme import px

_KINDS = {b"png", b"jpeg"}
_MOST_PIXELS = 25_000_000
_SIDE = 1024


def logo_from(path: Path) -> bytes:
    """The picture as PNG, at most 1024 pixels wide and high, free of all else.

    The header is read first, so that a bomb is refused before it is opened
    (`reliability.md` T11).

    Raises:
        Refused: it is no PNG or JPEG picture, or it is too large.
    """
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in _KINDS:
        raise Refused(f"“{path.name}” is no PNG or JPEG picture.")
    size = reader.size()
    if size.width() * size.height() > _MOST_PIXELS:
        raise Refused(f"“{path.name}” has more than 25 million pixels.")
    image = reader.read()
    if image.isNull():
        raise Refused(f"“{path.name}” cannot be read as a picture.")
    if max(image.width(), image.height()) > _SIDE:
        image = image.scaled(
            QSize(_SIDE, _SIDE),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes
    return bytes(buffer.data().data())


class LogoRow(QWidget):
    """The logo, and the two things to do with it.

    Signals:
        choose: a file is to be chosen.
        remove: the logo is to go.
    """

    choose = Signal()
    remove = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._picture = QLabel("No logo")
        self._picture.setTextFormat(Qt.TextFormat.PlainText)
        self._choose = Button("Choose a picture…", object_name="logoChoose")
        self._remove = Button("Remove the logo", kind="quiet", object_name="logoRemove")
        self._choose.clicked.connect(self.choose)
        self._remove.clicked.connect(self.remove)
        for part in (self._picture, self._choose, self._remove):
            row.addWidget(part)
        row.addStretch(1)

    def show_logo(self, logo: bytes | None) -> None:
        """Show the logo, or that there is none."""
        self._remove.setVisible(logo is not None)
        image = QImage.fromData(logo) if logo else QImage()
        if image.isNull():
            self._picture.setText("No logo")
            return
        room = QSize(px(160), px(60))
        keep = Qt.AspectRatioMode.KeepAspectRatio
        smooth = Qt.TransformationMode.SmoothTransformation
        self._picture.setPixmap(QPixmap.fromImage(image.scaled(room, keep, smooth)))
        self._picture.setAccessibleName("Logo")
