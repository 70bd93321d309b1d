"""Your fields: values under the user's own labels, each typed as its kind wants."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.people.custom_fields import define_field
from models.people.facts import add_fact, change_fact, label_fact
from models.people.field_values import choices_in, date_in, value_words
from models.people.kinds import FieldKind
from models.people.record import Fact, facts_of
from models.people.record_parts import FieldCard, fields_known
from ui.desk import Desk
from ui.look.buttons import IconButton
from ui.look.dates import spoken_day
from ui.look.labels import Label
from ui.record.asking import AskLine, host_of
from ui.record.detail_grid import DetailGrid
from ui.record.detail_row import DetailRow
from ui.record.row_menu import Way
from ui.record.section import Section

_LONG = 34  # characters of a value that fit on one line
_HINTS = {
    FieldKind.TEXT: "Add a text",
    FieldKind.LONG_TEXT: "Add a text",
    FieldKind.NUMBER: "Add a number",
    FieldKind.MONEY: "Add an amount",
    FieldKind.DATE: "Add a date like fri 20",
    FieldKind.CHOICE: "Choose",
    FieldKind.YES_NO: "Yes or no",
}


class YourFields(Section):
    """The fields that are defined, in their order, then plain values of lists."""

    fields_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        choose = IconButton(
            "sliders-horizontal", "Choose your fields", object_name="editFields"
        )
        super().__init__("Your fields", choose)
        choose.clicked.connect(self.fields_wanted)
        self._desk, self._id = desk, 0
        self._none = Label("No field of your own yet", "detail", "text.secondary")
        self._grid = DetailGrid(desk)
        self.column.addWidget(self._none)
        self.column.addWidget(self._grid)

    def show_facts(self, prospect_id: int) -> None:
        """Show the values of a prospect, and the fields that have none yet."""
        self._id = prospect_id
        rows: list[DetailRow] = []
        left = self._desk.ask(facts_of, prospect_id)
        for field in self._desk.ask(fields_known):
            own = [fact for fact in left if fact.label == field.label]
            left = [fact for fact in left if fact.label != field.label]
            rows += self._defined(field, own)
        rows += [self._plain(fact) for fact in left]
        self._grid.show_rows(prospect_id, rows)
        self._none.setVisible(not rows)

    def keep_typed(self) -> None:
        """Keep what is being typed, as leaving the field does."""
        self._grid.keep_typed()

    def _defined(self, field: FieldCard, facts: Sequence[Fact]) -> list[DetailRow]:
        """The values of a field; the first one has a line also while it is empty."""
        kind = FieldKind(field.kind)
        values: Sequence[Fact | None] = facts or [None]
        words = choices_in(field.choices) if kind is FieldKind.CHOICE else ()
        if kind is FieldKind.YES_NO:
            words = ("Yes", "No")
        rows = []
        for place, fact in enumerate(values):
            value = "" if fact is None else self._words(kind, fact.value)
            many = kind is FieldKind.LONG_TEXT or len(value) > _LONG or "\n" in value
            rows.append(
                DetailRow(
                    f"fact {fact.id}" if fact and place else f"field {field.id}",
                    field.label,
                    value,
                    _HINTS[kind],
                    self._keeping(field.label, fact),
                    many=many and not words,
                    always=True,
                    words=words,
                    ways=[Way("Choose your fields…", self.fields_wanted.emit)],
                )
            )
        return rows

    def _words(self, kind: FieldKind, value: str) -> str:
        day = date_in(value) if kind is FieldKind.DATE else None
        if day is not None:
            return _dated(day, self._desk.today())
        return value_words(kind, value, self._desk.business.locale)

    def _plain(self, fact: Fact) -> DetailRow:
        key = f"fact {fact.id}"
        kinds = [
            Way(
                kind.label,
                partial(self._define, fact.label, kind),
                "",
                "Make it a field",
            )
            for kind in FieldKind
        ]
        return DetailRow(
            key,
            fact.label,
            fact.value,
            "",
            self._keeping(fact.label, fact),
            many=len(fact.value) > _LONG or "\n" in fact.value,
            always=True,
            ways=[
                *kinds,
                Way("Label…", self._asking(fact, key)),
                Way(
                    "Remove", lambda: self._desk.do(change_fact, fact.id, ""), "trash-2"
                ),
            ],
        )

    def _define(self, label: str, kind: FieldKind) -> None:
        self._desk.do(define_field, label, kind)

    def _keeping(self, label: str, fact: Fact | None) -> Callable[[str], bool]:
        def keep(typed: str) -> bool:
            if fact is not None:
                return bool(self._desk.do(change_fact, fact.id, typed))
            if not typed.strip():
                return True
            return bool(self._desk.do(add_fact, self._id, label, typed))

        return keep

    def _asking(self, fact: Fact, key: str) -> Callable[[], None]:
        def keep(typed: str) -> bool:
            return bool(self._desk.do(label_fact, fact.id, typed))

        def ask() -> None:
            field = self._grid.findChild(QWidget, f"detail_{key}".replace(" ", "_"))
            under = field or self._grid
            sheet = AskLine(host_of(under), "Label", keep, verb="Label it")
            sheet.ask(under, fact.label)

        return ask


def _dated(day: date, today: date) -> str:
    """The day as it is shown and typed again: a past one of this year has its year."""
    if day < today and day.year == today.year:
        return f"{spoken_day(day, today)} {day.year}"
    return spoken_day(day, today)
