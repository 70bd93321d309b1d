"""The second step: how the file is read, and what its columns mean."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.lists.formats.columns.meanings import Field
from models.lists.formats.reading import Asked
from models.lists.importing.brought import ReadList
from models.lists.importing.rules import Custom, Rules
from models.people.kinds import FieldKind
from ui.guarded import guarded
from ui.importing.beside import lie_beside
from ui.importing.choice import Choice
from ui.importing.column_choices import ColumnChoices
from ui.importing.manner_choices import MannerChoices
from ui.importing.new_field import NewField
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px

_SIDE = 320  # pixels at 100 %


class ColumnsStep(QWidget):
    """How the list is read, shown and changed.

    Signals:
        asked: an `Asked`, when the list is to be read in another way.
        rules_changed: the `Rules`, with other fields or another decimal mark.
    """

    asked = Signal(object)
    rules_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read: ReadList | None = None
        self._asked, self._rules, self._said = Asked(), Rules(), ""
        self._there: Mapping[str, FieldKind] = {}
        self.manner = MannerChoices()
        self.columns = ColumnChoices()
        self._new = NewField(self)
        self._side = ScrollArea()
        self._side.setWidgetResizable(True)
        self._side.setWidget(self.manner)
        self._side.viewport().setAutoFillBackground(False)
        self._both = QHBoxLayout(self)
        self._both.setContentsMargins(px(24), px(16), px(24), px(16))
        self._both.setSpacing(px(16))
        self._both.addWidget(self._side)
        self._both.addWidget(self.columns, 1)
        self.manner.asked.connect(self._ask)
        self.manner.decimal_chosen.connect(self._choose_decimal)
        self.columns.corrected.connect(self._correct)
        self.columns.custom_chosen.connect(self._choose_custom)
        self.columns.new_wanted.connect(self._ask_new)
        self._new.made.connect(self._choose_custom)

    def show_list(
        self,
        read: ReadList,
        asked: Asked,
        rules: Rules,
        own: Mapping[str, FieldKind],
        said: str = "",
    ) -> None:
        """Show how this list was read.

        Args:
            asked: how it was wanted.
            rules: what was laid down so far.
            own: the fields of the user's own.
            said: a sentence about the recipe that was used.
        """
        self._read, self._asked, self._rules = read, asked, rules
        self._there, self._said = own, said
        self._show()

    def _show(self) -> None:
        assert self._read is not None
        self.manner.show_list(self._read, self._asked, self._rules.decimal, self._said)
        made = {one.label: one.kind for one in self._rules.custom.values()}
        self.columns.show_list(
            self._read.manner, {**made, **self._there}, self._rules.custom
        )

    def _ask(self, asked: Asked) -> None:
        self._asked = asked
        self.asked.emit(asked)

    def _correct(self, at: int, field: Field) -> None:
        self._drop_custom(at)
        self._asked = replace(self._asked, fields={**self._asked.fields, at: field})
        self.manner.tell_fields(self._asked)
        self.asked.emit(self._asked)

    def _name(self, at: int) -> str:
        assert self._read is not None
        return self._read.manner.mapping[at].header

    def _drop_custom(self, at: int) -> None:
        kept = {k: v for k, v in self._rules.custom.items() if k != self._name(at)}
        if kept != self._rules.custom:
            self._lay_down(replace(self._rules, custom=kept))

    def _choose_custom(self, at: int, custom: Custom) -> None:
        """Let a column go to a field of the user's own."""
        told = {**self._rules.custom, self._name(at): custom}
        self._lay_down(replace(self._rules, custom=told))
        assert self._read is not None
        if self._read.manner.mapping[at].field is Field.EXTRA:
            self._show()
        else:
            self._asked = replace(
                self._asked, fields={**self._asked.fields, at: Field.EXTRA}
            )
            self.manner.tell_fields(self._asked)
            self.asked.emit(self._asked)

    def _ask_new(self, at: int) -> None:
        choice = self.columns.findChild(Choice, f"column{at}")
        assert isinstance(choice, Choice)
        self._new.ask(at, self._name(at), choice)

    def _choose_decimal(self, mark: str) -> None:
        self._lay_down(replace(self._rules, decimal=mark))

    def _lay_down(self, rules: Rules) -> None:
        self._rules = rules
        self.rules_changed.emit(rules)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = px(_SIDE if self.width() >= px(900) else 270)
        below = lie_beside(self._both, self._side, self.width(), wide)
        self._side.setMaximumHeight(self.height() // 3 if below else 16777215)
