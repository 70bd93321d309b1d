"""The pages of a PDF printed as pictures, by Qt, where the system takes no PDF.

It works in a worker: Qt allows painting on a printer there, and every object is made
and let go in one call. A page is drawn in bands, so a fine one costs a few megabytes
and the preview waits for a band at most.
"""

from threading import Lock

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QRect,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

COARSEST, FINEST = 300, 600  # dots per inch
FINE_PAGES = 20
"""A longer paper is drawn at the coarsest: six hundred dots take four times as long."""
_BAND = 1 << 20  # pixels at once: 4 MB, some 30 ms
_ALONE = Lock()  # Qt loads its printing part once, and not for two threads at a time


def printers_by_qt() -> tuple[list[str], str]:
    """The names of the printers that Qt finds, and that of the default one or ""."""
    with _ALONE:
        names = QPrinterInfo.availablePrinterNames()
        default = QPrinterInfo.defaultPrinterName()
    return names, default if default in names else ""


def print_pages(
    pdf: bytes, title: str, *, printer: str, copies: int, both_sides: bool
) -> bool:
    """Whether the printer took the pages: at their own size, on white, in colour."""
    with _ALONE:
        found = printer_named(printer)
        if found is None or not found.isValid():
            return False
        _set_up(found, title, both_sides=both_sides)
        return _is_printed(pdf, found, copies, apart=both_sides)


def printer_named(name: str) -> QPrinter | None:
    """The printer of that name, if it is still there; Qt alone would take another."""
    known = QPrinterInfo.printerInfo(name)
    if known.isNull():
        return None
    return QPrinter(known, QPrinter.PrinterMode.HighResolution)


def _set_up(printer: QPrinter, title: str, *, both_sides: bool) -> None:
    """Say what a printer would otherwise choose by itself."""
    printer.setDocName(title)
    printer.setCreator("Baton")
    printer.setColorMode(QPrinter.ColorMode.Color)
    duplex = QPrinter.DuplexMode
    printer.setDuplex(duplex.DuplexLongSide if both_sides else duplex.DuplexNone)
    printer.setCollateCopies(True)


def _is_printed(pdf: bytes, printer: QPrinter, copies: int, *, apart: bool) -> bool:
    """Whether all pages of all copies were taken; `apart`: none on another's back."""
    held = QByteArray(pdf)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    pages = document.pageCount()
    if pages == 0:
        return False
    finest = FINEST if pages <= FINE_PAGES else COARSEST
    printer.setResolution(min(max(printer.resolution(), COARSEST), finest))
    turns = copies
    if printer.supportsMultipleCopies():
        printer.setCopyCount(copies)
        turns = 1
    printer.setPageLayout(_layout(document.pagePointSize(0)))
    painter = QPainter()
    if not painter.begin(printer):
        return False
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    taken = all(
        _is_put(document, nth, printer, painter, apart=apart)
        for nth in range(turns * pages)
    )
    ended = painter.end()
    return taken and ended and printer.printerState() != QPrinter.PrinterState.Error


def _is_put(
    document: QPdfDocument,
    nth: int,
    printer: QPrinter,
    painter: QPainter,
    *,
    apart: bool,
) -> bool:
    """Whether the nth page of all copies was taken."""
    copy, page = divmod(nth, document.pageCount())
    points = document.pagePointSize(page)
    if nth:
        odd = document.pageCount() % 2 == 1
        if copy and page == 0 and apart and odd and not printer.newPage():
            return False
        printer.setPageLayout(_layout(points))
        if not printer.newPage():
            return False
    dots = printer.resolution() / 72
    whole = QSize(round(points.width() * dots), round(points.height() * dots))
    high = max(1, _BAND // whole.width())
    for top in range(0, whole.height(), high):
        band = QRect(0, top, whole.width(), min(high, whole.height() - top))
        painter.drawImage(0, top, _drawn(document, page, whole, band))
    return True


def _layout(points: QSizeF) -> QPageLayout:
    """The page as it is, to its edges; A4 by its name, so that its tray is found."""
    lies = points.width() > points.height()
    size = QPageSize(
        points.transposed() if lies else points,
        QPageSize.Unit.Point,
        "",
        QPageSize.SizeMatchPolicy.FuzzyMatch,
    )
    turned = QPageLayout.Orientation
    way = turned.Landscape if lies else turned.Portrait
    layout = QPageLayout(size, way, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def _drawn(document: QPdfDocument, page: int, whole: QSize, band: QRect) -> QImage:
    """One band of a page on white; QtPdf itself draws on nothing."""
    options = QPdfDocumentRenderOptions()
    options.setScaledSize(whole)
    # QtPdf scales by the distance from the first to the last dot: one more of each
    # makes it 1:1, else every band is drawn a dot too small and lines are cut.
    options.setScaledClipRect(band.adjusted(0, 0, 1, 1))
    drawn = document.render(page, band.size(), options)
    white = QImage(band.size(), QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    painter = QPainter(white)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return white
