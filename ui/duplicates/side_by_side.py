"""Two people side by side, with the choice of each field: keep this, or take that."""

from collections.abc import Collection, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QSizePolicy,
    QWidget,
)

from ui.duplicates.choices import HEAD, Band, Choice, Kept, Sheet
from ui.look.labels import Label, set_tip
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px, theme

_LABEL = 76


class FieldRow(NamedTuple):
    """One field with both values, as they are shown; an empty text is no value.

    Attributes:
        key: what `taken` tells; unique among the rows.
    """

    key: str
    label: str
    keep: str
    take: str


class BothRow(NamedTuple):
    """Something of which both stay: "Tags", "Keep all: food, wholesale"."""

    label: str
    words: str


class SideBySide(ScrollArea):
    """Two columns of values; of each row one is chosen.

    Signals:
        changed: another value was chosen somewhere.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sideBySide")
        self.setAccessibleName("Which values stay")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._takes: dict[str, Choice] = {}
        self._keeps: dict[str, Choice] = {}
        self._groups: list[QButtonGroup] = []
        self._shown: tuple[object, ...] = ()
        theme().changed.connect(self._again)

    def show_rows(
        self,
        heads: tuple[str, str],
        rows: Sequence[FieldRow],
        both: Sequence[BothRow] = (),
        take: Collection[str] = (),
    ) -> None:
        """Show these fields.

        Args:
            heads: what stands above the two columns: "In Baton", "In the file, row 4".
            rows: the fields; equal values are shown without a choice.
            both: what stays of both.
            take: the keys of the rows whose second value is chosen at first.
        """
        self._shown = (heads, tuple(rows), tuple(both))
        self._takes, self._keeps, self._groups = {}, {}, []
        sheet = Sheet()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(px(16), 0, px(14), px(8))
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(4))
        grid.setColumnMinimumWidth(0, px(_LABEL))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for column, words in enumerate(heads, start=1):
            head = Label(words, "detailStrong", "text.secondary")
            head.setFixedHeight(px(HEAD))
            head.setContentsMargins(px(10), 0, 0, 0)
            head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            grid.addWidget(head, 0, column)
        at = 1
        for row in rows:
            at = self._add_field(grid, at, row, taken=row.key in take)
        for kept in both:
            at = self._add_line(grid, at, kept.label)
            grid.addWidget(Kept(kept.label, kept.words), at - 1, 1, 1, 2)
        grid.setRowStretch(at, 1)
        self.setWidget(sheet)
        sheet.show()

    def _add_line(self, grid: QGridLayout, at: int, label: str) -> int:
        grid.addWidget(Band("line.subtle", 1), at, 0, 1, 3)
        words = Label(label, "detail", "text.secondary")
        words.setWordWrap(True)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_tip(words, label)
        grid.addWidget(words, at + 1, 0)
        return at + 2

    def _add_field(
        self, grid: QGridLayout, at: int, row: FieldRow, *, taken: bool
    ) -> int:
        at = self._add_line(grid, at, row.label)
        if row.keep == row.take:
            grid.addWidget(Kept(row.label, row.keep), at - 1, 1, 1, 2)
            return at
        group = QButtonGroup(self)
        word = "".join(part.capitalize() for part in row.label.split())
        for column, (act, value) in enumerate(
            (("keep", row.keep), ("take", row.take)), start=1
        ):
            name = f"{row.label}: {act} {value or 'nothing'}"
            choice = Choice(value, name, f"{act}{word}")
            choice.setChecked(taken == (act == "take"))
            choice.toggled.connect(self._tell)
            choice.stepped.connect(self._step)
            choice.turned.connect(partial(self._turn, row.key))
            group.addButton(choice)
            grid.addWidget(choice, at - 1, column)
            (self._takes if act == "take" else self._keeps)[row.key] = choice
        self._groups.append(group)
        return at

    def taken(self) -> frozenset[str]:
        """The keys of the rows whose second value is chosen."""
        return frozenset(key for key, one in self._takes.items() if one.isChecked())

    def choose(self, key: str, *, take: bool) -> None:
        """Choose the second value of a row, or the first."""
        (self._takes if take else self._keeps)[key].setChecked(True)

    def focus_first(self) -> None:
        """Give the first choice the focus."""
        for key, take in self._takes.items():
            one = take if take.isChecked() else self._keeps[key]
            one.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def _tell(self, on: bool) -> None:  # noqa: FBT001 - a slot
        if on:
            self.changed.emit()

    def _turn(self, key: str, by: int) -> None:
        """Choose the value at the left or the right of a row."""
        goal = (self._takes if by > 0 else self._keeps)[key]
        goal.setChecked(True)
        goal.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, by: int) -> None:
        """Go to the row above or below, to what is chosen there."""
        rows = list(self._takes)
        here = self.focusWidget()
        at = next(
            (n for n, k in enumerate(rows) if here in (self._takes[k], self._keeps[k])),
            0,
        )
        to = at + by
        if 0 <= to < len(rows):
            key = rows[to]
            take = self._takes[key]
            goal = take if take.isChecked() else self._keeps[key]
            goal.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(goal)

    def _again(self) -> None:
        if self._shown:
            heads, rows, both = self._shown
            self.show_rows(heads, rows, both, self.taken())  # type: ignore[arg-type]
