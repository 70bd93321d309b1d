"""The versions of an offer under its number, and what sending does."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from models.book.money import spoken
from models.offers.kinds import OfferStatus
from models.offers.offer_list import OfferCard
from ui.fixed_list import FixedList
from ui.guarded import guarded
from ui.look.dates import spoken_day
from ui.look.elided import elided
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.labels import Label
from ui.look.panels import Panel
from ui.look.theme import color, px, theme
from ui.rows_model import RowsModel

Index = QModelIndex | QPersistentModelIndex
_ROW, _MOST = 30, 4
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class VersionsModel(RowsModel[OfferCard]):
    """The versions, the newest first."""

    today = date.min

    def words(self, row: OfferCard) -> str:
        return f"Version {row.revision}, {self.story(row)}"

    def story(self, row: OfferCard) -> str:
        """What became of a version: "Sent Tue 17 Nov · €10,310"."""
        money = spoken(row.total_minor, row.currency)
        if row.status == OfferStatus.DRAFT:
            return f"Draft · {money}"
        on = date.fromisoformat((row.sent_at or row.written_on)[:10])
        sent = f"Sent {spoken_day(on, self.today)}"
        if row.status == OfferStatus.SENT:
            return f"{sent} · {money}"
        return f"{row.status.capitalize()} · {sent} · {money}"


class _Versions(QStyledItemDelegate):
    """Lock or pencil, the number, what became of it."""

    def __init__(self, model: VersionsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    @guarded()
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row, box = self._model.rows[index.row()], option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, color("surface.selected"))
        draft = row.status == OfferStatus.DRAFT
        picture = pixmap("pencil" if draft else "lock", "text.secondary", 14)
        painter.drawPixmap(box.x() + px(2), box.center().y() - px(6), picture)
        painter.setFont(font("bodyStrong"))
        painter.setPen(color("text.primary"))
        number = str(row.revision)
        line = QRect(box.x() + px(26), box.y(), box.width() - px(28), box.height())
        painter.drawText(line, _MIDDLE, number)
        used = metrics("bodyStrong").horizontalAdvance(number) + px(10)
        painter.setFont(font("detail"))
        painter.setPen(color("text.secondary"))
        rest = line.adjusted(used, 0, 0, 0)
        said = elided(self._model.story(row), "detail", rest.width())
        painter.drawText(rest, _MIDDLE, said)
        painter.setPen(QPen(color("line.subtle"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.restore()


class Versions(QWidget):
    """All versions of an offer; a click opens one.

    Signals:
        opened: the id of a version.
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low, self._is_draft = False, False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(Label("Versions", "bodyStrong", "text.secondary"))
        self.model = VersionsModel(self)
        self.list = FixedList(px(_ROW))
        self.list.setObjectName("versions")
        self.list.setAccessibleName("Versions")
        self.list.setProperty("look", "lane")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSelectionMode(FixedList.SelectionMode.SingleSelection)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Versions(self.model, self.list))
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        column.addWidget(self.list)
        self._after = Panel()
        inside = QVBoxLayout(self._after)
        inside.setContentsMargins(px(12), px(10), px(12), px(10))
        inside.setSpacing(px(4))
        inside.addWidget(Label("When marked as sent", "bodyStrong"))
        self._what_follows = Label("", "detail", "text.secondary")
        self._what_follows.setWordWrap(True)
        inside.addWidget(self._what_follows)
        column.addSpacing(px(6))
        column.addWidget(self._after)
        column.addStretch(1)
        theme().changed.connect(self._measure)

    def show_versions(self, cards: list[OfferCard], today: date, shown: int) -> None:
        """Show these versions, and what sending the one shown would do."""
        self.model.today = today
        self.model.show(cards)
        self._measure()
        (card,) = [one for one in cards if one.id == shown]
        self._is_draft = card.status == OfferStatus.DRAFT
        self._after.setVisible(self._is_draft and not self._low)
        number = "keeps its number" if card.number else "gets its number"
        older = " The version before it is superseded." if card.revision > 1 else ""
        self._what_follows.setText(
            f"It {number} and stays as it is from then on.{older}"
            " Sending cannot be undone."
        )

    def be_low(self, *, low: bool) -> None:
        """Leave room for the lines where the window is low."""
        self._low = low
        self._after.setVisible(self._is_draft and not low)

    def _measure(self) -> None:
        self.list.set_row_height(px(_ROW))
        rows = min(_MOST, max(1, len(self.model.rows)))
        self.list.setFixedHeight(rows * px(_ROW) + 2)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.rows[index.row()].id)
