"""What happens where the list says something else than the book, part by part."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from models.lists.importing.rules import Keep, Part
from ui.importing.choice import Choice
from ui.look.buttons import Segment
from ui.look.labels import Label
from ui.look.panels import Panel
from ui.look.theme import px

_PRESETS: Mapping[str, Keep | None] = {
    "usual": None,
    "onlyFill": Keep.KEEP,
    "overwriteAll": Keep.OVERWRITE,
}
_PRESET_WORDS = {
    "usual": "As usual",
    "onlyFill": "Fill what is empty",
    "overwriteAll": "Overwrite",
}
_HINT = (
    "Where a person is in Baton already and the list says something else. "
    "As usual, nothing is replaced. You can decide otherwise for each row."
)
_NO_LABEL = {Part.INFORMED: "Informed"}


class KeepGrid(Panel):
    """A drop-down for each part of a person, and three ways for all of them.

    Signals:
        changed: another way was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        page = QVBoxLayout(self)
        page.setContentsMargins(px(16), px(14), px(16), px(14))
        page.setSpacing(px(8))
        hint = Label(_HINT, "body", "text.secondary")
        hint.setWordWrap(True)
        page.addWidget(Label("Who is known already", "section"))
        page.addWidget(hint)
        self._all = Segment("For all parts", _PRESET_WORDS, object_name="keepAll")
        self._all.chosen.connect(self._preset)
        row = QHBoxLayout()
        row.addWidget(self._all)
        row.addStretch(1)
        page.addLayout(row)
        self._choices: dict[Part, Choice] = {}
        self._labels: dict[Part, Label] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(7))
        for part in Part:
            self._add(part)
        page.addLayout(self._grid)
        page.addStretch(1)
        self._across = 0
        self.set_across(2)
        self.show_rules({})

    def _add(self, part: Part) -> None:
        choice = Choice(f"{part.label}: where they differ", f"rule{part.capitalize()}")
        for how in Keep:
            choice.addItem(how.label, how.value)
        choice.setMinimumContentsLength(14)
        choice.activated.connect(self._tell)
        self._choices[part] = choice
        self._labels[part] = Label(_NO_LABEL.get(part, part.label), "body")

    def set_across(self, across: int) -> None:
        """Lay the parts out in so many columns."""
        if across == self._across:
            return
        self._across = across
        down = -(-len(self._choices) // across)
        for at, (part, choice) in enumerate(self._choices.items()):
            column, row = divmod(at, down)
            self._grid.addWidget(self._labels[part], row, column * 2)
            self._grid.addWidget(choice, row, column * 2 + 1)
        for column in range(2):
            self._grid.setColumnStretch(column * 2 + 1, 1 if column < across else 0)

    def show_rules(self, keep: Mapping[Part, Keep]) -> None:
        """Show what was laid down; the usual where nothing was."""
        for part, choice in self._choices.items():
            choice.choose(keep.get(part, part.usual).value)
        self._show_preset()

    def keep(self) -> dict[Part, Keep]:
        """What is chosen, where it is not the usual."""
        chosen = {
            part: Keep(choice.currentData()) for part, choice in self._choices.items()
        }
        return {part: how for part, how in chosen.items() if how is not part.usual}

    def _preset(self, key: str) -> None:
        how = _PRESETS[key]
        for part, choice in self._choices.items():
            choice.choose((how or part.usual).value)
        self._show_preset()
        self.changed.emit()

    def _tell(self) -> None:
        self._show_preset()
        self.changed.emit()

    def _show_preset(self) -> None:
        """Turn the way on that all parts go, or none."""
        chosen = {p: Keep(choice.currentData()) for p, choice in self._choices.items()}
        for key, how in _PRESETS.items():
            button = self._all.button(key)
            on = all(chosen[part] is (how or part.usual) for part in chosen)
            button.setAutoExclusive(False)  # none of them may be on
            button.setChecked(on)
            button.setAutoExclusive(True)
