"""Open offers at risk: whose, why, and what they come to."""

from datetime import date

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.book.money import spoken
from models.people.today.values import OffersAtRisk, Risk, RiskyOffer
from ui.fixed_list import FixedList
from ui.guarded import guarded
from ui.look.dates import short_day
from ui.look.elided import FEW, elided, few_of, width_of
from ui.look.icons import pixmap
from ui.look.labels import IconLabel, Label, set_tip
from ui.look.panels import Panel
from ui.look.pictures import write_middle
from ui.look.theme import color, px, theme
from ui.row_marks import Marks
from ui.rows_model import RowsModel

_ROW, _MOST = 36, 6


class RiskRow(RiskyOffer):
    """An offer at risk, by its id."""

    __slots__ = ()

    @property
    def id(self) -> int:
        """The offer's id."""
        return self.offer_id


class RiskRows(RowsModel[RiskRow]):
    """The offers at risk as a list reads them."""

    today: date

    def words(self, row: RiskRow) -> str:
        return f"{row.name or row.company}, {row.mark}"

    def description(self, row: RiskRow) -> str:
        value = spoken(row.total_minor, row.currency)
        return f"{risk_words(row, self.today)}. {value}."


def risk_words(row: RiskyOffer, today: date) -> str:
    """Why an offer is at risk: "9 d, no answer", "22 d, expires Mon"."""
    until = "" if row.valid_until is None else date.fromisoformat(row.valid_until)
    why = {
        Risk.NO_ANSWER: "no answer",
        Risk.STEP_LATE: "step late",
        Risk.EXPIRES: f"expires {short_day(until, today)}" if until else "expires",
        Risk.EXPIRED: "expired",
    }[row.risk]
    return f"{row.days} d, {why}"


class RiskList(FixedList):
    """The rows of offers; Enter or a double click opens one.

    Signals:
        wanted: the id of an offer.
    """

    wanted = Signal(object)

    def __init__(self, model: RiskRows, parent: QWidget) -> None:
        super().__init__(px(_ROW), parent=parent)
        self.setObjectName("riskList")
        self.setProperty("look", "lane")
        self.setSelectionMode(FixedList.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setModel(model)
        self.viewport().setAutoFillBackground(False)
        self.activated.connect(lambda at: self.wanted.emit(model.rows[at.row()].id))

    def keyboardSearch(self, _text: str) -> None:
        """Letters are commands here."""

    @guarded(otherwise=QSize(200, 36))
    def sizeHint(self) -> QSize:
        rows = min(_MOST, len(self.rows_shown().rows))
        return QSize(200, rows * px(_ROW) + 2)

    @guarded(otherwise=QSize(100, 36))
    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.sizeHint().height())

    def paint_row(self, painter: QPainter, box: QRect, row: int, marks: Marks) -> None:
        model = self.rows_shown()
        assert isinstance(model, RiskRows)
        offer, middle = model.rows[row], box.center().y()
        if marks.focused or marks.hovered:
            shade = "surface.selected" if marks.focused else "surface.cardHover"
            painter.fillRect(box, color(shade))
        if row:
            painter.fillRect(
                box.left(), box.top(), box.width(), 1, color("line.subtle")
            )
        value = spoken(offer.total_minor, offer.currency)
        right = box.right() - width_of(value, "bodyStrong")
        painter.setPen(color("text.primary"))
        write_middle(painter, right, middle, value, "bodyStrong")
        right -= px(12)
        words = risk_words(offer, model.today)
        right -= width_of(words, "caption")
        ink = "state.danger.text" if offer.risk.is_danger else "state.warning.text"
        painter.setPen(color(ink))
        write_middle(painter, right, middle, words, "caption")
        right -= px(17)
        sign = "octagon-alert" if offer.risk.is_danger else "triangle-alert"
        painter.drawPixmap(right, middle - px(6), pixmap(sign, ink, 12))
        self._who(
            painter,
            QRect(box.left(), box.top(), right - px(8) - box.left(), 1),
            middle,
            offer,
        )

    def _who(self, painter: QPainter, box: QRect, middle: int, offer: RiskRow) -> None:
        called = elided(offer.name or offer.company, "bodyStrong", box.width())
        painter.setPen(color("text.primary"))
        write_middle(painter, box.left(), middle, called, "bodyStrong")
        x = box.left() + width_of(called, "bodyStrong") + px(6)
        room = box.right() - x
        if room > px(30):
            painter.setPen(color("text.secondary"))
            mark = elided(offer.mark, "body", room)
            write_middle(painter, x, middle, mark, "body")


class RiskPanel(Panel):
    """The panel of the rail; hidden while no offer is at risk.

    Signals:
        offer_wanted: the id of an offer.
    """

    offer_wanted = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RiskRows(self)
        self.model.today = today
        self.list = RiskList(self.model, self)
        self.list.wanted.connect(self.offer_wanted)
        self.sum = Label("", "bodyStrong", "state.danger.text")
        self.sums = Label("", "bodyStrong", "state.danger.text")
        self.sums.setWordWrap(True)  # several currencies are wider than the rail
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(12), px(14), px(10))
        column.setSpacing(px(4))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(IconLabel("file-text", "text.primary"))
        head.addWidget(Label("Open offers at risk", "section"))
        head.addStretch(1)
        head.addWidget(self.sum)
        column.addLayout(head)
        column.addWidget(self.sums)
        column.addWidget(self.list)
        theme().changed.connect(self._fit)
        self.hide()

    def show_risk(self, risk: OffersAtRisk, today: date) -> None:
        """Show these offers, and their sums by currency."""
        self.model.today = today
        self.model.show([RiskRow._make(offer) for offer in risk.offers])
        largest = sorted(risk.sums, key=lambda each: -each[1])
        sums = [spoken(minor, currency) for currency, minor in largest]
        few, several = few_of(sums, " + "), len(sums) > 1
        self.sum.setText("" if several else few)
        self.sums.setText(few if several else "")
        self.sums.setVisible(several)
        self.list.setAccessibleName(f"Open offers at risk, {few}")
        rest = " + ".join(sums) if len(sums) > FEW else ""
        set_tip(self.sums, rest)
        self.list.setAccessibleDescription(rest)
        self._fit()
        self.setVisible(bool(risk.offers))

    def _fit(self) -> None:
        self.list.set_row_height(px(_ROW))
        self.list.setFixedHeight(self.list.sizeHint().height())
