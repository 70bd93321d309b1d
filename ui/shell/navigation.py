"""The sections of the window, as a list at its left; a rail of icons when narrow."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.fixed_list import FixedList
from ui.guarded import guarded
from ui.look.fonts import font
from ui.look.icons import pixmap
from ui.look.labels import tip_of
from ui.look.theme import color, px, theme
from ui.row_marks import Marks
from ui.rows_model import RowsModel
from ui.shell.account_row import AccountRow

WIDE, NARROW = 196, 56
_ROW = 32


class Section(NamedTuple):
    """One page that the navigation leads to; `id` is its number key."""

    id: int
    name: str
    title: str
    icon_name: str


SECTIONS = (
    Section(1, "today", "Today", "list-checks"),
    Section(2, "board", "Board", "square-kanban"),
    Section(3, "prospects", "Prospects", "contact"),
    Section(4, "run", "Call run", "phone-call"),
    Section(5, "offers", "Offers", "file-text"),
    Section(8, "plan", "Contact plan", "route"),
)


class Sections(RowsModel[Section]):
    """The sections by their titles.

    Attributes:
        due: how many are due in a section, by its name.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.due: dict[str, int] = {}

    def words(self, row: Section) -> str:
        due = self.due.get(row.name)
        return f"{row.title}, {due:,} due" if due else row.title

    def tip(self, row: Section) -> str:
        return tip_of(f"{row.title}  (Ctrl {row.id})")


class SectionList(FixedList):
    """Rows of icon and title, an accent bar on the one shown.

    It paints itself: a delegate costs the first picture two large enumerations.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(px(_ROW), gap=1, parent=parent)
        self.setObjectName("sections")
        self.setAccessibleName("Sections")
        self.setProperty("look", "lane")
        self.setSelectionMode(FixedList.SelectionMode.SingleSelection)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        self.hears_key = False

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.hears_key = True
        super().keyPressEvent(event)
        self.hears_key = False

    def is_hovered(self, row: int) -> bool:
        """Whether the mouse is over the row."""
        port = self.viewport()
        at = port.mapFromGlobal(QCursor.pos())
        return port.underMouse() and self.indexAt(at).row() == row

    def paint_row(self, painter: QPainter, box: QRect, row: int, marks: Marks) -> None:
        section: Section = self.rows_shown().rows[row]
        lying = box.adjusted(px(8), 0, -px(8), 0)
        current = self.currentIndex().row() == row
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, lying, marks, current=current)
        if current:
            bar = QRect(0, lying.top() + px(8), px(3), lying.height() - px(16))
            painter.fillRect(bar, color("accent.solid"))
        ink = "accent.text" if current else "text.secondary"
        middle = lying.center().y() + 1
        narrow = box.width() < px(100)
        x = lying.center().x() - px(8) if narrow else lying.left() + px(10)
        painter.drawPixmap(x, middle - px(8), pixmap(section.icon_name, ink))
        if not narrow:
            painter.setFont(font("bodyStrong"))
            painter.setPen(color("text.primary" if current else "text.secondary"))
            words = lying.adjusted(px(36), 0, -px(10), 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, section.title)
            self._paint_due(painter, words, section)

    def _paint_due(self, painter: QPainter, words: QRect, section: Section) -> None:
        model = self.rows_shown()
        due = model.due.get(section.name) if isinstance(model, Sections) else None
        if due:
            at_right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.setFont(font("detail"))
            painter.setPen(color("text.secondary"))
            painter.drawText(words, at_right, f"{due:,}")

    def _ground(
        self, painter: QPainter, row: QRect, marks: Marks, *, current: bool
    ) -> None:
        if not (current or marks.hovered):
            return
        focused = current and marks.focused
        edge = color("accent.focus" if focused else "line.subtle")
        painter.setPen(QPen(edge, 2 if focused else 1))
        painter.setBrush(color("surface.panel" if current else "surface.sunken"))
        painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 6, 6)


class Navigation(QWidget):
    """Sections above, the member and the settings below.

    Signals:
        chosen: the name of a section.
        narrowed: whether it is a rail of icons now.
    """

    chosen = Signal(str)
    narrowed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self._narrow, self._told = False, True
        self.model = Sections(self)
        self.sections = SectionList(self)
        self.sections.setModel(self.model)
        self.model.show(SECTIONS)
        self.sections.selectionModel().currentChanged.connect(self._go)
        self.account = AccountRow(self)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, px(11), 1, 0)
        column.setSpacing(0)
        column.addWidget(self.sections, 1)
        column.addWidget(self.account)
        self._holds_lists = False
        self._dress()
        theme().changed.connect(self._dress)

    def _go(self, index: QModelIndex) -> None:
        if index.isValid() and self._told:
            self.chosen.emit(SECTIONS[index.row()].name)

    def show_section(self, name: str) -> None:
        """Mark a section as the one shown, without going there."""
        names = [section.name for section in SECTIONS]
        row = names.index(name) if name in names else -1
        self._told = False
        self.sections.setCurrentIndex(self.model.index(row, 0))
        self._told = True
        self.sections.viewport().update()

    def show_due(self, name: str, due: int) -> None:
        """Show beside a section how many are due there; 0 shows nothing."""
        if self.model.due.get(name, 0) == due:
            return
        self.model.due[name] = due
        names = [section.name for section in SECTIONS]
        at = self.model.index(names.index(name), 0)
        self.model.dataChanged.emit(at, at)

    def take_lists(self, lists: QWidget, be_narrow: Callable[[bool], None]) -> None:
        """Show the saved lists below the sections; they are loaded late."""
        self._holds_lists = True
        self.narrowed.connect(be_narrow)
        self._column.insertWidget(1, lists, 1)
        self._column.setStretch(0, 1000)  # the sections come first where room is short
        self._dress()
        self.narrowed.emit(self._narrow)

    def take_meter(self, meter: QWidget) -> None:
        """Show the meter of the week above the member; it is loaded late."""
        self._column.insertWidget(self._column.count() - 1, meter)
        self.narrowed.emit(self._narrow)

    def be_narrow(self, *, narrow: bool) -> None:
        """Collapse to a rail of icons, or unfold."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._dress()
            self.narrowed.emit(narrow)

    def _dress(self) -> None:
        self.setFixedWidth(px(NARROW if self._narrow else WIDE))
        self.account.be_narrow(narrow=self._narrow)
        self.sections.set_row_height(px(_ROW))
        if self._holds_lists:
            rows = len(SECTIONS) * (px(_ROW) + 1)
            self.sections.setMinimumHeight(3 * px(_ROW))  # at most text they scroll
            self.sections.setMaximumHeight(rows + px(4))

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface.nav"))
        edge = QRect(self.width() - 1, 0, 1, self.height())
        painter.fillRect(edge, color("line.default"))
        painter.end()
