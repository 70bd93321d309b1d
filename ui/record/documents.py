"""Documents: the offers made to a prospect, opened by a click or Enter."""

from datetime import date

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from models.book.money import spoken
from models.offers.offer_list import OfferCard, offers_of
from models.people.record_parts import files_of
from ui.desk import Desk
from ui.fixed_list import FixedList
from ui.guarded import guarded
from ui.look.buttons import IconButton
from ui.look.elided import elided
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.labels import Label, tip_of
from ui.look.theme import color, px, theme
from ui.record.file_acts import FileActs
from ui.record.file_rows import FileRows, FilesModel
from ui.record.row_menu import Way, open_row_menu
from ui.record.section import Section
from ui.record.words import month_day
from ui.rows_model import RowsModel

Index = QModelIndex | QPersistentModelIndex
_HIGH, _MOST_SHOWN = 28, 8
_VCENTER = Qt.AlignmentFlag.AlignVCenter


class OffersModel(RowsModel[OfferCard]):
    """The offers of one prospect, the newest first."""

    today = date.min

    def words(self, row: OfferCard) -> str:
        state = row.state(self.today).label.lower()
        called = row.called
        if row.number:
            called = f"{row.kind.capitalize()} {called}"
        return called if state in called.lower() else f"{called}, {state}"

    def description(self, row: OfferCard) -> str:
        on = month_day(date.fromisoformat(row.written_on), self.today)
        return f"{spoken(row.total_minor, row.currency)} · {on}"

    def tip(self, row: OfferCard) -> str:
        return tip_of(row.title)


class _OfferDelegate(QStyledItemDelegate):
    """Name and state at the left, sum and day at the right."""

    def __init__(self, model: OffersModel) -> None:
        super().__init__()
        self._model = model

    @guarded()
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        offer, box = self._model.rows[index.row()], option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(color("accent.focus"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        picture = pixmap("file-text", "text.primary", 16)
        painter.drawPixmap(box.x() + px(4), box.center().y() - px(8), picture)
        line = QRect(box.x() + px(28), box.y(), box.width() - px(32), box.height())
        aside = self._model.description(offer)
        painter.setFont(font("detail"))
        painter.setPen(color("text.secondary"))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | _VCENTER, aside)
        room = line.width() - metrics("detail").horizontalAdvance(aside) - px(10)
        painter.setFont(font("bodyStrong"))
        painter.setPen(color("text.primary"))
        words = elided(self._model.words(offer), "bodyStrong", room)
        painter.drawText(line, _VCENTER, words)
        painter.restore()


class OfferRows(FixedList):
    """The list of offers."""

    opened = Signal(object)

    def __init__(self, model: OffersModel) -> None:
        super().__init__(px(_HIGH))
        self._model = model
        self.setObjectName("documents")
        self.setAccessibleName("Documents")
        self.setProperty("look", "lane")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSelectionMode(FixedList.SelectionMode.SingleSelection)
        self.setModel(model)
        self._painter = _OfferDelegate(model)
        self.setItemDelegate(self._painter)
        self.clicked.connect(lambda at: self.opened.emit(model.rows[at.row()].id))
        theme().changed.connect(self.fit)

    def fit(self) -> None:
        """Be as high as the offers, up to eight of them."""
        self.set_row_height(px(_HIGH))
        self.setFixedHeight(min(len(self._model.rows), _MOST_SHOWN) * px(_HIGH) + 2)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self.current_id()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and key is not None:
            self.opened.emit(key)
        elif event.text().isalpha() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)


class Documents(Section):
    """Proposals, estimates and files of one prospect; opens them, adds one."""

    opened = Signal(object)
    offer_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        self._add = IconButton("plus", "Add a document", object_name="addDocument")
        super().__init__("Documents", self._add)
        self._desk = desk
        self.model, self.files_model = OffersModel(), FilesModel()
        self.offers = OfferRows(self.model)
        self.acts = FileActs(desk, self)
        self.files = FileRows(desk, self.files_model, self.acts)
        self._none = Label("No offer and no file yet", "detail", "text.secondary")
        for part in (self.offers, self.files, self._none):
            self.column.addWidget(part)
        self.offers.opened.connect(self.opened)
        self._add.clicked.connect(self._open_menu)

    def show_documents(self, prospect_id: int) -> None:
        """Show the offers and files of a prospect."""
        self.acts.show_prospect(prospect_id)
        self.model.today = self.files_model.today = self._desk.today()
        self.model.show(self._desk.ask(offers_of, prospect_id))
        kept = self._desk.ask(files_of, prospect_id)
        self.files_model.show([file for file in kept if file.kind == "file"])
        self.offers.setVisible(bool(self.model.rows))
        self.files.setVisible(bool(self.files_model.rows))
        self._none.setVisible(not (self.model.rows or self.files_model.rows))
        self.offers.fit()
        self.files.fit()

    def _open_menu(self) -> None:
        spot = self._add.mapToGlobal(QPoint(0, self._add.height() + px(2)))
        ways = [
            Way("New proposal", self.offer_wanted.emit, "file-text"),
            Way("Keep a file…", self.acts.choose, "paperclip"),
        ]
        open_row_menu(self, spot, ways, None)
