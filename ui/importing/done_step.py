"""The last step: what came of it, and what can be done now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from models.lists.importing.take_over import Taken
from ui.importing.unreadable_file import save_words, unreadable_words
from ui.look.buttons import Button
from ui.look.fields import TextField
from ui.look.labels import IconLabel, Label
from ui.look.panels import Panel
from ui.look.theme import px

_WIDTH = 640


class DoneStep(QWidget):
    """Counts in a sentence, and the ways on.

    Signals:
        asked: "board", "people", "another", "unreadable", "aside" or "takeBack".
        recipe_named: the name under which the recipe is to be kept.
    """

    asked = Signal(str)
    recipe_named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("", "section")
        self._words = Label("", "body", "text.secondary")
        for label in (self._title, self._words):
            label.setWordWrap(True)
        self.buttons = {
            "board": Button("Show the board", kind="primary", object_name="showBoard"),
            "people": Button("Show these people", object_name="showPeople"),
            "another": Button("Bring in another", object_name="another"),
            "unreadable": Button("", icon_name="download", object_name="saveLeftOut"),
            "aside": Button("", icon_name="download", object_name="saveAside"),
            "takeBack": Button(
                "Take it back", icon_name="undo-2", object_name="takeImportBack"
            ),
        }
        self._recipe = TextField(
            "Name of the recipe", hint="Galway fair", object_name="recipeName"
        )
        self._keep = Button("Save as a recipe", object_name="saveRecipe")
        self._said = Label("", "detail", "text.secondary")
        self._said.hide()
        self._lay_out()
        for word, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, word=word: self.asked.emit(word))
        self._keep.clicked.connect(self._name_recipe)
        self._recipe.returnPressed.connect(self._name_recipe)

    def _lay_out(self) -> None:
        sheet = Panel()
        sheet.setMaximumWidth(px(_WIDTH))
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(px(32), px(28), px(32), px(28))
        inside.setSpacing(px(10))
        inside.addWidget(IconLabel("circle-check", "state.success.text", 28))
        inside.addWidget(self._title)
        inside.addWidget(self._words)
        inside.addSpacing(px(6))
        self._grid = QGridLayout()
        self._grid.setSpacing(px(8))
        inside.addLayout(self._grid)
        inside.addSpacing(px(10))
        self._recipe_part = QWidget()
        part = QVBoxLayout(self._recipe_part)
        part.setContentsMargins(0, 0, 0, 0)
        part.setSpacing(px(8))
        part.addWidget(Label("The next list of this kind", "detailStrong"))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self._recipe, 1)
        row.addWidget(self._keep)
        part.addLayout(row)
        part.addWidget(self._said)
        inside.addWidget(self._recipe_part)
        page = QVBoxLayout(self)
        page.setContentsMargins(px(24), px(16), px(24), px(16))
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(sheet, 20)
        across.addStretch(1)
        page.addStretch(1)
        page.addLayout(across)
        page.addStretch(2)

    def show_taken(
        self, taken: Taken, bad: int, waiting: str, recipe: str, *, table: bool
    ) -> None:
        """Show what came of a list.

        Args:
            bad: so many rows could not be read.
            waiting: the name of the next file, where several were chosen.
            recipe: the name of the recipe that was used.
            table: the list has columns, so that a recipe can be kept of it.
        """
        self._title.setText(f"{taken.sentence()}.")
        self._words.setText(_rest_of(taken, bad))
        another = f"Go on with {waiting}" if waiting else "Bring in another"
        self.buttons["another"].set_words(another)
        self.buttons["unreadable"].set_words(save_words(bad))
        aside = "row" if taken.aside == 1 else "rows"
        self.buttons["aside"].set_words(f"Save {taken.aside:,} {aside} kept aside")
        people = taken.created + taken.updated > 0
        seen = {"unreadable": bad > 0, "aside": taken.aside > 0, "people": people}
        self._recipe.setText(recipe)
        self.say("")
        self._recipe_part.setVisible(table)
        row = column = 0
        for word, button in self.buttons.items():
            self._grid.removeWidget(button)
            button.setVisible(seen.get(word, True))
            if seen.get(word, True):
                self._grid.addWidget(button, row, column)
                row, column = (row + 1, 0) if column == 2 else (row, column + 1)  # noqa: PLR2004 - three beside each other

    def focus_first(self) -> None:
        """Give the first button the focus."""
        self.buttons["board"].setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, sentence: str) -> None:
        """Say what came of the recipe."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _name_recipe(self) -> None:
        if self._recipe.text().strip():
            self.recipe_named.emit(self._recipe.text())
        else:
            self._recipe.wrong("A name, such as Galway fair.")
            self.say("A name, such as Galway fair.")


def _rest_of(taken: Taken, bad: int) -> str:
    """What was left as it is, and what came beside the people."""
    parts = [unreadable_words(bad)] if bad else []
    if taken.touches:
        many = taken.touches != 1
        words = "touches and steps" if many else "touch or step"
        parts.append(f"{taken.touches:,} {words} came with them.")
    if taken.aside:
        row = (
            "1 undecided row is"
            if taken.aside == 1
            else f"{taken.aside:,} undecided rows are"
        )
        parts.append(f"{row} kept aside.")
    if taken.same:
        row = "1 row" if taken.same == 1 else f"{taken.same:,} rows"
        parts.append(f"{row} had nothing new.")
    if taken.skipped:
        row = "1 row was" if taken.skipped == 1 else f"{taken.skipped:,} rows were"
        parts.append(f"{row} skipped.")
    return " ".join([*parts, "Undo takes all of it back."])
