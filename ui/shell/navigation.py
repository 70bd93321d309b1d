"""The sections of the window, as a list at its left; a rail of icons when narrow."""

from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.guarded import guarded
from ui.look.fonts import font
from ui.look.icons import pixmap
from ui.look.labels import tip_of
from ui.look.theme import color, px, theme
from ui.shell.account_row import AccountRow

WIDE, NARROW = 196, 56
Index = QModelIndex | QPersistentModelIndex
_NOTHING: object = None


class Section(NamedTuple):
    """One page that the navigation leads to."""

    name: str
    title: str
    icon_name: str


SECTIONS = (
    Section("board", "Board", "square-kanban"),
    Section("prospects", "Prospects", "contact"),
    Section("offers", "Offers", "file-text"),
)


class SectionsModel(QAbstractListModel):
    """The sections with what there is to do in each."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._counts: dict[str, str] = {}

    @guarded(otherwise=0)
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(SECTIONS)

    @guarded(otherwise=_NOTHING)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        section = SECTIONS[index.row()]
        count = self._counts.get(section.name, "")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{section.title}, {count}" if count else section.title
        if role == Qt.ItemDataRole.DisplayRole:
            return section.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(f"{section.title}  (Ctrl {index.row() + 1})")
        return None

    def show_count(self, name: str, count: str) -> None:
        """Show how many there are to do in a section."""
        self._counts[name] = count
        rows = len(SECTIONS) - 1
        self.dataChanged.emit(self.index(0, 0), self.index(rows, 0))


class _Rows(QStyledItemDelegate):
    """A row: accent bar, icon, title; the title goes when the rail is narrow."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(px(40), px(33))

    @guarded()
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        section = SECTIONS[index.row()]
        box, state = option.rect, option.state
        row = box.adjusted(px(8), 0, -px(8), -px(1))
        current = self._view.currentIndex() == index
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, row, state, current=current)
        if current:
            bar = QRect(0, row.top() + px(8), px(3), row.height() - px(16))
            painter.fillRect(bar, color("accent.solid"))
        ink = "accent.text" if current else "text.secondary"
        self._words(painter, row, section, ink, narrow=box.width() < px(100))

    def _ground(
        self, painter: QPainter, row: QRect, state: QStyle.StateFlag, *, current: bool
    ) -> None:
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = current and bool(state & QStyle.StateFlag.State_HasFocus)
        if current or over:
            painter.setPen(color("accent.focus" if focused else "line.subtle"))
            painter.setBrush(color("surface.panel" if current else "surface.sunken"))
            if focused:
                pen = painter.pen()
                pen.setWidth(2)
                painter.setPen(pen)
            painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 6, 6)

    def _words(
        self, painter: QPainter, row: QRect, section: Section, ink: str, *, narrow: bool
    ) -> None:
        middle = row.center().y() + 1
        x = row.center().x() - px(8) if narrow else row.left() + px(10)
        painter.drawPixmap(x, middle - px(8), pixmap(section.icon_name, ink))
        if narrow:
            return
        painter.setFont(font("bodyStrong"))
        strong = ink == "accent.text"
        painter.setPen(color("text.primary" if strong else "text.secondary"))
        words = row.adjusted(px(36), 0, -px(6), 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, section.title)


class Navigation(QWidget):
    """Sections above, the member and the settings below."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self._narrow, self._told = False, True
        self.model = SectionsModel(self)
        self.sections = QListView(self)
        # a viewport of ours: to wrap Qt's own costs PySide 10 ms at the first paint
        self.sections.setViewport(QWidget())
        self.sections.setObjectName("sections")
        self.sections.setAccessibleName("Sections")
        self.sections.setProperty("look", "lane")
        self.sections.setModel(self.model)
        self.sections.setItemDelegate(_Rows(self.sections))
        self.sections.setMouseTracking(True)
        self.sections.viewport().setAutoFillBackground(False)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.sections.setHorizontalScrollBarPolicy(off)
        self.sections.selectionModel().currentChanged.connect(self._go)
        self.account = AccountRow(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(11), 1, 0)
        column.setSpacing(0)
        column.addWidget(self.sections, 1)
        column.addWidget(self.account)
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

    def be_narrow(self, *, narrow: bool) -> None:
        """Collapse to a rail of icons, or unfold."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._dress()

    def _dress(self) -> None:
        self.setFixedWidth(px(NARROW if self._narrow else WIDE))
        self.account.be_narrow(narrow=self._narrow)
        self.sections.doItemsLayout()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface.nav"))
        edge = QRect(self.width() - 1, 0, 1, self.height())
        painter.fillRect(edge, color("line.default"))
        painter.end()
