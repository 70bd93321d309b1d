"""What else a line can be: a heading, in a package, coming back, with a cost."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from models.book.figures import amount, figure
from models.book.money import PRICE_PLACES, read_amount, read_price
from models.book.refusals import Refused
from models.offers.conditions import Package
from models.offers.kinds import LinePart, Period
from models.offers.values import LineValues
from ui.guarded import guarded
from ui.look.buttons import Button
from ui.look.fields import TextField, named_row
from ui.look.labels import Label
from ui.look.panels import Popover
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px
from ui.offers.picture_part import PicturePart
from ui.offers.terms.parts import Choice, Tick

_WIDE, _LABEL, _LOWEST = 400, 128, 80
_ABOUT = "Cost and code are never printed."
PARTS = (
    ("Work with a price", LinePart.WORK),
    ("Heading over the lines below", LinePart.HEADING),
    ("Note between the lines", LinePart.NOTE),
)
PERIODS = (
    ("Once", Period.ONCE),
    ("Every month", Period.MONTH),
    ("Every quarter", Period.QUARTER),
    ("Every year", Period.YEAR),
)
_ALL = ("In all packages", 0)
_LETTERS = "ABCD"


class LineSheet(Popover):
    """The rest of a line, beside the row under the table.

    Signals:
        changed: the row, and the values that differ by name.
    """

    changed = Signal(int, dict)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, "More of the line")
        self.setObjectName("lineSheet")
        self._row, self._line = -1, LineValues("")
        self._currency, self._locale = "EUR", "en_IE"
        self._over = host
        self.picture_of: Callable[[str], bytes] = lambda _hash: b""
        self.title = Label("", "section")
        self.body.addWidget(self.title)
        self.part = Choice("What the line is", "linePart", PARTS)
        self.only_sum = Tick("Hide the prices under this heading", "onlySum")
        self.package = Choice("Package", "linePackage", (_ALL,))
        self.period = Choice("Paid", "linePeriod", PERIODS)
        self.off = TextField("Amount off", hint="none", object_name="lineAmountOff")
        self.cost = TextField("Costs me, each", hint="unknown", object_name="lineCost")
        self.code = TextField("Code in the catalogue", object_name="lineCode")
        self.picture = PicturePart()
        self.about = Label(_ABOUT, "detail", "text.secondary")
        self._form, self._area = QFormLayout(), ScrollArea()
        self._lay_out()
        self.why = Label("", "detail", "state.danger.text")
        self.why.setWordWrap(True)
        self.why.hide()
        self.body.addWidget(self.why)
        self.go = Button("Keep", kind="primary", object_name="keepLine")
        self.go.clicked.connect(self._keep)
        self.body.addWidget(self.go, 0, Qt.AlignmentFlag.AlignRight)
        self.part.chosen.connect(self._fit_part)
        self.picture.said.connect(self._show_said)

    def _lay_out(self) -> None:
        """The fields below each other; they scroll where the window is low."""
        inner = QWidget()
        column = self._inner = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, px(6), 0)
        self._form.setVerticalSpacing(px(8))
        for words, field in (
            ("What it is", self.part),
            ("", self.only_sum),
            ("Package", self.package),
            ("Paid", self.period),
            ("Amount off", self.off),
            ("Costs me, each", self.cost),
            ("Catalogue code", self.code),
            ("Picture", self.picture),
        ):
            named_row(self._form, words, field, wide=_LABEL)
        column.addLayout(self._form)
        column.addWidget(self.about)
        self._area.setWidget(inner)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(ScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for sheer in (inner, self._area.viewport()):
            sheer.setAutoFillBackground(False)
        self.body.addWidget(self._area)

    def _fit_part(self) -> None:
        """Show the rows that say something of such a line."""
        part = self.part.value()
        form, priced = self._form, part is LinePart.WORK
        form.setRowVisible(self.only_sum, part is LinePart.HEADING)
        form.setRowVisible(self.package, self.package.count() > 1)
        for field in (self.period, self.off, self.cost, self.code):
            form.setRowVisible(field, priced)
        form.setRowVisible(self.picture, priced or bool(self._line.picture))
        self.about.setVisible(priced)
        self._fit()

    def _fit(self) -> None:
        """Take the height that the host has, at most that of all fields."""
        area = self._area
        layout = self._inner
        layout.activate()
        wanted = layout.sizeHint()
        area.setMinimumWidth(wanted.width() + area.verticalScrollBar().width())
        area.setFixedHeight(wanted.height())
        over = self.sizeHint().height() - self._over.height()
        area.setFixedHeight(max(px(_LOWEST), wanted.height() - max(0, over)))
        self.adjustSize()
        if self.isVisible():
            most = self._over.height() - self.height()
            self.move(self.x(), max(0, min(self.y(), most)))

    def _show_said(self) -> None:
        """Have what the picture's part says in sight."""
        if self.isVisible():
            self._fit()
            self._area.ensureWidgetVisible(self.picture.why, 0, px(4))

    def ask(
        self,
        row: int,
        line: LineValues,
        packages: tuple[Package, ...],
        terms: tuple[str, str],
    ) -> None:
        """Show a line; `terms` are the currency and how the user writes numbers."""
        self._row, self._line, (self._currency, self._locale) = row, line, terms
        self.setMinimumWidth(px(_WIDE))
        self.title.setText(f"Line {row + 1}")
        self.why.hide()
        self.part.show_value(line.part)
        self.only_sum.setChecked(line.only_sum)
        named = [
            (f"{_LETTERS[one.number - 1]}: {one.name}", one.number) for one in packages
        ]
        self.package.fill([_ALL, *named])
        self.package.show_value(line.package)
        self.period.show_value(line.period)
        off = amount(line.discount_minor, *terms) if line.discount_minor else ""
        self.off.setText(off)
        cost = line.cost_e4
        self.cost.setText("" if cost is None else figure(cost, PRICE_PLACES, terms[1]))
        self.code.setText(line.code)
        for field in (self.off, self.cost):
            field.right()
        self.picture.show_picture(self.picture_of(line.picture), row + 1)
        self._fit_part()

    @property
    def line_id(self) -> int:
        """The id of the line shown, or 0."""
        return self._line.id or 0

    def show_again(self, lines: Sequence[LineValues]) -> None:
        """Show the picture of the line as it stands now; close where it is gone."""
        if not self.isVisible():
            return
        found = [n for n, line in enumerate(lines) if line.id == self.line_id]
        if not found:
            self.close_sheet()
            return
        self._row = found[0]
        self._line = self._line._replace(picture=lines[self._row].picture)
        self.title.setText(f"Line {self._row + 1}")
        self.picture.show_picture(self.picture_of(self._line.picture), self._row + 1)
        self._fit_part()

    def open_over(self, below: QWidget) -> None:
        """Show the sheet above a widget of its host, their right edges in line."""
        corner = below.mapTo(self._over, QPoint(below.width(), 0))
        self.open_at(corner - QPoint(self.width() - px(36), self.height()), self.part)

    @guarded(otherwise=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def values(self) -> dict[str, object]:
        """What the fields say, by the names of `LineValues`.

        Raises:
            Refused: an amount is none.
        """
        off, cost = self.off.text().strip(), self.cost.text().strip()
        return {
            "part": self.part.value(),
            "only_sum": self.only_sum.isChecked(),
            "package": self.package.value(),
            "period": self.period.value(),
            "discount_minor": (
                read_amount(off, self._currency, self._locale) if off else 0
            ),
            "cost_e4": read_price(cost, self._locale) if cost else None,
            "code": self.code.text().strip(),
        }

    def _keep(self) -> None:
        try:
            values = self.values()
        except Refused as refusal:
            self.why.setText(str(refusal))
            self.why.show()
            return
        self.close_sheet()
        different = {
            name: value
            for name, value in values.items()
            if getattr(self._line, name) != value
        }
        if different:
            self.changed.emit(self._row, different)
