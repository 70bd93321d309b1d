"""A picture that was copied or dropped, and the rows that pictures are dropped on."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent, QImage

from models.book.refusals import Refused
from models.offers.line_picture import picture_of_file
from models.people.photo import small_photo
from ui.guarded import guarded
from ui.offers.lines_table import LinesTable

Given = Path | bytes | QImage
_WHOLE = ("image/png", "image/jpeg", "image/webp")
_DRAGGED = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


def given_in(mime: QMimeData) -> list[Given]:
    """The files of this computer that were copied or dropped, or else one picture."""
    here = [url for url in mime.urls() if url.isLocalFile() and not url.host()]
    if here:
        return [Path(url.toLocalFile()) for url in here]
    for kind in _WHOLE:
        if mime.hasFormat(kind):
            return [bytes(mime.data(kind).data())]
    image = mime.imageData() if mime.hasImage() else None
    return [image] if isinstance(image, QImage) and not image.isNull() else []


def made_ready(given: Given) -> bytes:
    """The picture as a line takes it; this may take a second.

    Raises:
        Refused: it is no JPEG, PNG or WebP picture, is broken, or is far too large.
    """
    if isinstance(given, Path):
        return picture_of_file(given)
    return small_photo(given if isinstance(given, bytes) else _as_png(given))


def _as_png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes
    return bytes(buffer.data().data())


def take_copy(event: QDropEvent) -> list[Given]:
    """What is dragged, of which the drop leaves a copy; the event is accepted then."""
    given = given_in(event.mimeData())
    if given:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
    return given


class RowDrops(QObject):
    """Lets pictures be dropped on the rows of a table; the row below is marked.

    Signals:
        dropped: the row, and a list of what was dropped on it.
    """

    dropped = Signal(int, list)

    def __init__(self, table: LinesTable) -> None:
        super().__init__(table)
        self._table = table
        table.viewport().setAcceptDrops(True)
        table.viewport().installEventFilter(self)

    @guarded(otherwise=False)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() not in _DRAGGED or not isinstance(event, QDropEvent):
            return False
        row = self._table.rowAt(int(event.position().y()))
        named = row >= 0 and bool(self._table.lines.lines[row].work)
        here = named or event.type() == QEvent.Type.DragEnter
        given = take_copy(event) if here and not self._table.lines.frozen else []
        if not given:
            event.ignore()
        elif event.type() == QEvent.Type.Drop:
            self.dropped.emit(row, given)
        elif named and row != self._table.row():
            self._table.select_line(row)
        return True


def only_one(given: list[Given]) -> Given:
    """The one thing that was given.

    Raises:
        Refused: there is none, or there are several.
    """
    if not given:
        raise Refused("No picture was copied. Copy one, then paste it here.")
    if len(given) > 1:
        raise Refused("A line shows one picture. Give one at a time.")
    return given[0]
