"""Effort balance: marketing and sales of eight weeks beside the split meant."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.people.today.values import Balance, WeekEffort
from ui.guarded import guarded
from ui.look.fonts import font
from ui.look.labels import IconLabel, Label, set_tip
from ui.look.panels import Panel
from ui.look.theme import color, px, theme

_HIGH, _FOOT, _GAP = 58, 18, 8


class BalanceChart(QLabel):
    """Two parts a week, sales above marketing, and a dashed line at the split."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("balance")
        self.setAccessibleName("Effort balance")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._balance: Balance | None = None
        theme().changed.connect(self.updateGeometry)

    def show_balance(self, balance: Balance) -> None:
        """Show these weeks."""
        self._balance = balance
        words = ", ".join(map(_in_words, balance.weeks))
        told = f"{words}. Meant for marketing: {balance.split} percent."
        self.setAccessibleDescription(told)
        set_tip(self, told)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(_HIGH + _FOOT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._balance is None:
            return
        painter = QPainter(self)
        weeks = self._balance.weeks
        pitch = (self.width() + px(_GAP)) / max(1, len(weeks))
        for place, week in enumerate(weeks):
            left = round(place * pitch)
            wide = round((place + 1) * pitch) - px(_GAP) - left
            self._paint_week(painter, QRect(left, 0, wide, px(_HIGH)), week)
        y = px(_HIGH) * (100 - self._balance.split) // 100
        painter.setPen(QPen(color("text.primary"), 1.4, Qt.PenStyle.DashLine))
        painter.drawLine(0, y, self.width(), y)
        painter.end()

    def _paint_week(self, painter: QPainter, box: QRect, week: WeekEffort) -> None:
        foot = QRect(box.left(), box.bottom() + 1, box.width(), px(_FOOT))
        painter.setFont(font("caption"))
        painter.setPen(color("text.secondary"))
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, str(week.week))
        if week.share is None:
            painter.fillRect(box, color("surface.sunken"))
            return
        low = box.height() * week.share // 100
        cut = box.bottom() + 1 - low
        upper = QRect(box.left(), box.top(), box.width(), cut - box.top() - px(1))
        lower = QRect(box.left(), cut + px(1), box.width(), low - px(1))
        if week.sales:
            painter.fillRect(upper, color("hat.sales.solid"))
        if week.marketing:
            painter.fillRect(lower, color("hat.marketing.solid"))


def _in_words(week: WeekEffort) -> str:
    return f"Week {week.week}: {week.marketing} marketing, {week.sales} sales"


class BalancePanel(Panel):
    """The panel of the rail with the chart and its finding in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(12), px(14), px(12))
        column.setSpacing(px(8))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        self.split = Label("", "detail", "text.secondary")
        head.addWidget(IconLabel("scale", "text.primary"))
        head.addWidget(Label("Effort balance", "section"))
        head.addStretch(1)
        head.addWidget(self.split)
        self.chart = BalanceChart(self)
        self.finding = Label("", "detail", "text.secondary")
        self.finding.setWordWrap(True)
        column.addLayout(head)
        column.addWidget(self.chart)
        column.addWidget(self.finding)

    def show_balance(self, balance: Balance) -> None:
        """Show eight weeks and what is short."""
        split = balance.split
        self.split.setText(f"split {split} : {100 - split}")
        self.chart.show_balance(balance)
        self.finding.setText(finding_of(balance))
        self.finding.setVisible(bool(self.finding.text()))


def finding_of(balance: Balance) -> str:
    """What the weeks say in one sentence, or ""."""
    if not balance.short_side:
        return ""
    meant = balance.split if balance.short_side == "marketing" else 100 - balance.split
    weeks = balance.short_weeks
    lasting = "in the last week" if weeks == 1 else f"for {weeks} weeks"
    return f"{balance.short_side.capitalize()} has been under its {meant} % {lasting}."
