"""The outcome rules: a table of outcome and tier, and what follows."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from models.people.contact_plan.sheets import Rule
from models.people.kinds import OPEN_TIERS, Channel, Outcome, Tier
from ui.look.buttons import Button, IconButton
from ui.look.fields import TextField
from ui.look.fonts import font
from ui.look.labels import Label
from ui.look.theme import px
from ui.plan.draft import Draft
from ui.plan.number_box import NumberBox, Span
from ui.plan.tall_sheet import TallSheet

_HEADS = ("When", "In", "Times", "Next by", "Next step", "After", "Hints at", "")
_WIDE, _WORDS = 900, 120
_TIMES, _DAYS = Span(1, 9), Span(0, 999, " day", " days")
_HINT = (
    "The rule with the most times running holds, one for a tier before one for any."
    " A hint is only said; no card moves by itself."
)
_TIERS = [("Any tier", None), *((tier.label, tier) for tier in (*OPEN_TIERS, Tier.WON))]
_WAYS = [("The same way", None), *((way.label, way) for way in Channel)]
_HINTS = [
    ("No tier", None),
    *((t.label, t) for t in (*OPEN_TIERS, Tier.WON, Tier.LOST)),
]
Choices = list[tuple[str, Any]]


class RulesSheet(TallSheet):
    """Every rule in a row; each change is in the plan shown, and holds when applied."""

    def __init__(self, host: QWidget, draft: Draft) -> None:
        super().__init__(host, "Outcome rules", _HINT, _WIDE)
        self.setObjectName("rulesSheet")
        self._draft = draft
        self._shown: tuple[Rule, ...] | None = None
        self._column = QVBoxLayout(self.inside)
        self._column.setContentsMargins(0, 0, px(10), 0)
        self.table: QWidget | None = None
        self.add = Button("Add a rule", kind="quiet", icon_name="plus")
        self.add.setObjectName("addRule")
        self.add.clicked.connect(self._add)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        draft.changed.connect(self._show_again)

    def ask(self) -> None:
        """Show the rules of the plan shown."""
        self._show()
        self.open_over(self.findChild(QComboBox, "rule1Outcome") or self.add)

    def _show_again(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        rules = self._draft.plan.rules
        if rules == self._shown:
            return
        self._shown = rules
        if self.table is not None:
            self.table.hide()
            self._column.removeWidget(self.table)
            self.table.deleteLater()
        self.table = table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(6))
        grid.setVerticalSpacing(px(5))
        for place, words in enumerate(_HEADS):
            grid.addWidget(Label(words, "caption", "text.secondary"), 0, place)
        for place, rule in enumerate(rules):
            self._add_row(grid, place, rule)
        grid.setColumnStretch(4, 1)
        grid.setRowStretch(len(rules) + 1, 1)
        self._column.addWidget(table)
        if self.isVisible():
            self.fit()

    def _add_row(self, grid: QGridLayout, place: int, rule: Rule) -> None:
        outcomes: Choices = [(outcome.label, outcome) for outcome in Outcome]
        cells = [
            self._choice(place, "outcome", "Outcome", outcomes, rule.outcome),
            self._choice(place, "tier", "Tier", _TIERS, rule.tier),
            self._number(place, "in_a_row", "Times running", _TIMES, rule.in_a_row),
            self._choice(place, "channel", "Next by", _WAYS, rule.channel),
            self._words(place, rule),
            self._number(place, "days", "Days", _DAYS, rule.days),
            self._choice(place, "hints_at", "Hints at", _HINTS, rule.hints_at),
            self._bin(place),
        ]
        for column, cell in enumerate(cells):
            grid.addWidget(cell, place + 1, column)

    def _choice(
        self, place: int, field: str, name: str, choices: Choices, now: object
    ) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"rule{place + 1}{_key(field)}")
        box.setAccessibleName(f"{name}, rule {place + 1}")
        box.setFont(font("body"))
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for words, value in choices:
            box.addItem(words, value)
        values = [value for _words, value in choices]
        box.setCurrentIndex(values.index(now))
        box.activated.connect(lambda at: self._change(place, **{field: values[at]}))
        return box

    def _number(
        self, place: int, field: str, name: str, span: Span, now: int
    ) -> NumberBox:
        box = NumberBox(
            f"{name}, rule {place + 1}",
            span,
            object_name=f"rule{place + 1}{_key(field)}",
        )
        box.show_number(now)
        box.valueChanged.connect(lambda n: self._change(place, **{field: n}))
        return box

    def _words(self, place: int, rule: Rule) -> TextField:
        field = TextField(
            f"Next step, rule {place + 1}",
            hint="Only a hint",
            object_name=f"rule{place + 1}What",
        )
        field.setText(rule.what)
        field.setMaxLength(_WORDS)
        field.setMinimumWidth(px(150))
        field.setCursorPosition(0)
        field.editingFinished.connect(
            lambda: self._change(place, what=" ".join(field.text().split()))
        )
        return field

    def _bin(self, place: int) -> IconButton:
        button = IconButton("trash-2", f"Remove rule {place + 1}")
        button.setObjectName(f"rule{place + 1}Remove")
        button.clicked.connect(partial(self._remove, place))
        return button

    # changing

    def _change(self, place: int, **values: Any) -> None:  # noqa: ANN401 - of any field
        rules = list(self._draft.plan.rules)
        if place < len(rules):
            rules[place] = replace(rules[place], **values)
            self._shown = tuple(rules)  # the row shows it already
            self._draft.change_rules(rules)

    def _remove(self, place: int) -> None:
        rules = list(self._draft.plan.rules)
        del rules[place]
        self._draft.change_rules(rules)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        new = Rule(Outcome.OTHER, channel=Channel.CALL, what="Call again", days=2)
        self._draft.change_rules([*self._draft.plan.rules, new])
        last = len(self._draft.plan.rules)
        box = self.findChild(QComboBox, f"rule{last}Outcome")
        if box is not None:
            self.strip.ensureWidgetVisible(box)
            box.setFocus(Qt.FocusReason.OtherFocusReason)


def _key(field: str) -> str:
    return "".join(part.capitalize() for part in field.split("_"))
