"""What else a line can be: a heading, in a package, coming back, with a cost."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from models.book.figures import amount, figure
from models.book.money import PRICE_PLACES, read_amount, read_price
from models.book.refusals import Refused
from models.offers.conditions import Package
from models.offers.kinds import LinePart, Period
from models.offers.values import LineValues
from ui.look.buttons import Button
from ui.look.fields import TextField, named_row
from ui.look.labels import Label
from ui.look.panels import Popover
from ui.look.theme import px
from ui.offers.terms.parts import Choice, Tick

_WIDE, _LABEL = 380, 128
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
        self.title = Label("", "section")
        self.body.addWidget(self.title)
        self.part = Choice("What the line is", "linePart", PARTS)
        self.only_sum = Tick("Hide the prices under this heading", "onlySum")
        self.package = Choice("Package", "linePackage", (_ALL,))
        self.period = Choice("Paid", "linePeriod", PERIODS)
        self.off = TextField("Amount off", hint="none", object_name="lineAmountOff")
        self.cost = TextField("Costs me, each", hint="unknown", object_name="lineCost")
        self.code = TextField("Code in the catalogue", object_name="lineCode")
        form = QFormLayout()
        form.setVerticalSpacing(px(8))
        for words, field in (
            ("What it is", self.part),
            ("", self.only_sum),
            ("Package", self.package),
            ("Paid", self.period),
            ("Amount off", self.off),
            ("Costs me, each", self.cost),
            ("Catalogue code", self.code),
        ):
            named_row(form, words, field, wide=_LABEL)
        self.body.addLayout(form)
        about = "Cost and code are never printed."
        self.body.addWidget(Label(about, "detail", "text.secondary"))
        self.why = Label("", "detail", "state.danger.text")
        self.why.setWordWrap(True)
        self.why.hide()
        self.body.addWidget(self.why)
        self.go = Button("Keep", kind="primary", object_name="keepLine")
        self.go.clicked.connect(self._keep)
        self.body.addWidget(self.go, 0, Qt.AlignmentFlag.AlignRight)

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
        self.package.setEnabled(bool(packages))
        self.period.show_value(line.period)
        off = amount(line.discount_minor, *terms) if line.discount_minor else ""
        self.off.setText(off)
        cost = line.cost_e4
        self.cost.setText("" if cost is None else figure(cost, PRICE_PLACES, terms[1]))
        self.code.setText(line.code)
        for field in (self.off, self.cost):
            field.right()

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
