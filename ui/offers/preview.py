"""The paper beside its lines: the very PDF that is saved and printed."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.guarded import guarded
from ui.look.buttons import Button, IconButton
from ui.look.labels import Label
from ui.look.scroll_area import ScrollArea
from ui.look.theme import color, px, theme
from ui.offers.typesetter import Paper

MARGIN, _LEAST = 24, 300
PAPER_WHITE = QColor(Qt.GlobalColor.white)


class _Document:
    """A PDF in memory; its buffer lives as long as it does."""

    def __init__(self, pdf: bytes, parent: QWidget) -> None:
        self._bytes = QByteArray(pdf)
        self._buffer = QBuffer(self._bytes, parent)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.pdf = QPdfDocument(parent)
        self.pdf.load(self._buffer)

    def close(self) -> None:
        """Let go of the document and its buffer."""
        self.pdf.close()
        self.pdf.deleteLater()
        self._buffer.deleteLater()


class PageLabel(QLabel):
    """One page, drawn by QtPdf on white.

    Signals:
        turned: by how many pages the wheel or a key wants to go.
    """

    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("preview")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._image = QImage()
        self._edge = QSize()
        theme().changed.connect(self.update)

    def show_page(self, image: QImage, edge: QSize) -> None:
        """Show a picture of a page, `edge` wide and high in this widget's pixels."""
        self._image, self._edge = image, edge
        self.setMinimumSize(edge + QSize(px(2 * MARGIN), px(2 * MARGIN)))
        self.update()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface.lane"))
        if not self._image.isNull():
            x = (self.width() - self._edge.width()) // 2
            y = max(px(MARGIN), (self.height() - self._edge.height()) // 2)
            painter.drawImage(x, y, self._image)
            painter.setPen(QPen(color("line.default"), 1))
            painter.drawRect(x, y, self._edge.width() - 1, self._edge.height() - 1)
        painter.end()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if event.key() in steps:
            self.turned.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class Preview(QWidget):
    """The pages of the newest paper, one at a time; the last good one stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper: Paper | None = None
        self._document: _Document | None = None
        self._page, self._whole = 0, True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar())
        self.page = PageLabel()
        self.page.turned.connect(self.turn)
        self._area = ScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(ScrollArea.Shape.NoFrame)
        self._area.setWidget(self.page)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self._area, 1)
        self._name()
        self._measure()
        theme().changed.connect(self._measure)

    def _measure(self) -> None:
        self.setMinimumWidth(px(_LEAST))

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(px(MARGIN), px(10), px(MARGIN), px(8))
        row.setSpacing(px(8))
        self.back = IconButton(
            "chevron-left", "Previous page", object_name="pagePrev", boxed=True
        )
        self.on = IconButton(
            "chevron-right", "Next page", object_name="pageNext", boxed=True
        )
        self.count = Label("", "bodyMedium", "text.secondary")
        self.size_words = Label("", "detail", "text.secondary")
        self.zoom = Button("Fit", object_name="zoom")
        self.zoom.set_words("Fit", "Fit the page")
        self.back.clicked.connect(lambda: self.turn(-1))
        self.on.clicked.connect(lambda: self.turn(1))
        self.zoom.clicked.connect(self._change_fit)
        row.addWidget(self.back)
        row.addWidget(self.count)
        row.addWidget(self.on)
        row.addStretch(1)
        row.addWidget(self.size_words)
        row.addWidget(self.zoom)
        return row

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return 0 if self._document is None else self._document.pdf.pageCount()

    def show_paper(self, paper: Paper) -> None:
        """Show a newer paper at the same page."""
        if self.paper is not None and self.paper.pdf == paper.pdf:
            self.paper = paper
            self._name()
            return
        old, self.paper = self._document, paper
        self._document = _Document(paper.pdf, self)
        self._page = min(self._page, max(0, self.pages - 1))
        self._draw()
        if old is not None:
            old.close()

    def go_to(self, page: int) -> None:
        """Show a page; 0 is the first one."""
        self._page = max(0, min(page, self.pages - 1))
        self._draw()

    def turn(self, by: int) -> None:
        """Go on or back by so many pages."""
        self.go_to(self._page + by)

    def text(self) -> str:
        """All words of the page shown, as they can be copied from it."""
        if self._document is None:
            return ""
        return self._document.pdf.getAllText(self._page).text()

    def _change_fit(self) -> None:
        self._whole = not self._whole
        self.zoom.set_words(
            "Fit" if self._whole else "Width",
            "Fit the page" if self._whole else "Fit the width",
        )
        self._draw()

    def _draw(self) -> None:
        self._name()
        if self._document is None or not self.pages:
            return
        points = self._document.pdf.pagePointSize(self._page)
        view, bar = self._area.viewport().size(), self._area.verticalScrollBar()
        wide = view.width()
        if not self._whole:  # the bar may come once the page is drawn
            wide = min(wide, self._area.width() - bar.sizeHint().width())
        scale = (wide - 2 * px(MARGIN)) / points.width()
        if self._whole:
            scale = min(scale, (view.height() - 2 * px(MARGIN)) / points.height())
        scale = max(scale, 0.1)
        edge = QSize(round(points.width() * scale), round(points.height() * scale))
        ratio = self.devicePixelRatioF()
        drawn = self._document.pdf.render(self._page, edge * ratio)
        paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
        paper.fill(PAPER_WHITE)
        painter = QPainter(paper)
        painter.drawImage(0, 0, drawn)
        painter.end()
        paper.setDevicePixelRatio(ratio)
        self.page.show_page(paper, edge)

    def _name(self) -> None:
        number, pages = self._page + 1, self.pages
        words = f"Page {number} of {pages}" if pages else "Setting the paper…"
        self.count.setText(words)
        self.page.setAccessibleName(f"Preview, {words[0].lower()}{words[1:]}")
        self.back.setEnabled(self._page > 0)
        self.on.setEnabled(number < pages)
        if self.paper is not None:
            self.size_words.setText(f"{self.paper.sheet.page_size}, as it will print")
        self._fit_bar()

    def _fit_bar(self) -> None:
        """Leave the size out where it would cut the number of the page."""
        parts = (self.back, self.count, self.on, self.size_words, self.zoom)
        wide = sum(part.sizeHint().width() for part in parts)
        room = self.width() - 2 * px(MARGIN) - len(parts) * px(8)
        self.size_words.setVisible(wide <= room)

    def describe(self, words: str) -> None:
        """Say of the page what its total is."""
        self.page.setAccessibleDescription(words)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()
        self._fit_bar()

    @guarded()
    def wheelEvent(self, event: QWheelEvent) -> None:
        bar = self._area.verticalScrollBar()
        if bar.maximum() == 0 and event.angleDelta().y():
            self.turn(-1 if event.angleDelta().y() > 0 else 1)
        super().wheelEvent(event)
