"""The lines of a list, one below the other, and the conditions they make together."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.lists.smart_lists.conditions import DEEPEST, Condition, Group, Join
from models.lists.smart_lists.fields import Field, words_for
from ui.lists.lines import ConditionLine, GroupLine, Line, Surroundings
from ui.look.buttons import Button
from ui.look.labels import Label
from ui.look.theme import px

_KEYS = (
    "Ctrl Enter: next condition. Alt Shift and arrows: in or out of a group, up, down."
)
_FIRST = (Field.TIER, Field.TOUCHES, Field.ANSWERED, Field.LAST_TOUCH_BY, Field.TOWN)


class Builder(QWidget):
    """Lines whose depth says which group they are in; the outermost needs all.

    Signals:
        changed: the conditions are others now.
    """

    changed = Signal()

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self.lines: list[Line] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self._stack = QVBoxLayout()
        self._stack.setSpacing(px(8))
        column.addLayout(self._stack)
        row = QHBoxLayout()
        self.add = Button(
            "Add a condition", icon_name="plus", object_name="addCondition"
        )
        self.add.clicked.connect(lambda _on: self.add_line())
        self.add_group = Button(
            "Add a group", kind="quiet", icon_name="list-checks", object_name="addGroup"
        )
        self.add_group.clicked.connect(self._add_group)
        row.addWidget(self.add)
        row.addWidget(self.add_group)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(Label(_KEYS, "detail", "text.tertiary"))
        column.addStretch(1)

    # what it says

    def show_group(self, group: Group) -> None:
        """Show these conditions, line by line."""
        for line in list(self.lines):
            self._drop(line)
        whole = group if group.join is Join.ALL else Group(parts=(group,))
        self._put_all(whole, 0)
        self._tell()

    def _put_all(self, group: Group, level: int) -> None:
        for part in group.parts:
            if isinstance(part, Group):
                self._put(GroupLine(part.join, level))
                self._put_all(part, level + 1)
            else:
                self._put(ConditionLine(part, level, self._around))

    def group(self) -> Group:
        """The conditions of all lines that are finished; empty groups fall away."""
        parts, _after = self._parts(0, 0)
        return Group(Join.ALL, parts)

    def _parts(
        self, place: int, level: int
    ) -> tuple[tuple[Condition | Group, ...], int]:
        parts: list[Condition | Group] = []
        while place < len(self.lines) and self.lines[place].level >= level:
            line = self.lines[place]
            place += 1
            if isinstance(line, GroupLine):
                inner, place = self._parts(place, line.level + 1)
                if inner:
                    parts.append(Group(line.join, inner))
            elif isinstance(line, ConditionLine):
                condition = line.condition()
                if condition is not None:
                    parts.append(condition)
        return tuple(parts), place

    def complain(self) -> str:
        """Why the first unfinished line says nothing, marked there; "" for none."""
        for line in self.lines:
            if isinstance(line, ConditionLine) and (trouble := line.complain()):
                return trouble
        return ""

    # adding and taking away

    def add_line(self, after: Line | None = None) -> ConditionLine:
        """A new line, at the end or below another one, with the focus in it."""
        used = {
            condition.field
            for line in self.lines
            if isinstance(line, ConditionLine) and (condition := line.condition())
        }
        field = next((f for f in _FIRST if f not in used), Field.TOWN)
        level = 0
        if after is not None:
            level = after.level + isinstance(after, GroupLine)
        elif self.lines:
            last = self.lines[-1]
            level = last.level + isinstance(last, GroupLine)
        word = words_for(field)[0]
        made = ConditionLine(Condition(field, word), level, self._around)
        place = None if after is None else self.lines.index(after) + 1
        self._put(made, place)
        made.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()
        return made

    def _add_group(self) -> None:
        head = GroupLine(Join.ANY, 0)
        self._put(head)
        for field in (Field.TOWN, Field.POSTCODE):
            condition = Condition(field, words_for(field)[0])
            self._put(ConditionLine(condition, 1, self._around))
        head.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def _put(self, line: Line, place: int | None = None) -> None:
        place = len(self.lines) if place is None else place
        self.lines.insert(place, line)
        self._stack.insertWidget(place, line)
        line.changed.connect(self._tell)
        line.asked.connect(partial(self._answer, line))
        line.show()
        self._order()

    def _order(self) -> None:
        """Let Tab go from line to line as they stand, then to the buttons."""
        before: QWidget = self
        for line in self.lines:
            for stop in line.stops():
                QWidget.setTabOrder(before, stop)
                before = stop
        QWidget.setTabOrder(before, self.add)
        QWidget.setTabOrder(self.add, self.add_group)

    def _drop(self, line: Line) -> None:
        self.lines.remove(line)
        self._stack.removeWidget(line)
        line.hide()
        line.deleteLater()

    # what a line asks for

    def _answer(self, line: Line, word: str) -> None:
        if line not in self.lines:
            return
        if word == "add":
            self.add_line(line)
        elif word == "order":
            self._order()
        elif word == "remove":
            self._remove(line)
        elif word in ("in", "out"):
            self._indent(line, 1 if word == "in" else -1)
        else:
            self._move(line, -1 if word == "up" else 1)

    def _remove(self, line: Line) -> None:
        place = self.lines.index(line)
        for inner in list(self._inside(line)):
            inner.set_level(inner.level - 1)
        self._drop(line)
        near = self.lines[min(place, len(self.lines) - 1)] if self.lines else self.add
        near.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def _inside(self, line: Line) -> Iterator[Line]:
        """The lines of a group; none for a condition."""
        if isinstance(line, GroupLine):
            for other in self.lines[self.lines.index(line) + 1 :]:
                if other.level <= line.level:
                    return
                yield other

    def _indent(self, line: Line, by: int) -> None:
        place = self.lines.index(line)
        before = self.lines[place - 1] if place else None
        most = 0
        if before is not None:
            most = before.level + isinstance(before, GroupLine)
        wanted = line.level + by
        if 0 <= wanted <= min(most, DEEPEST - 1):
            for moved in [line, *self._inside(line)]:
                moved.set_level(moved.level + by)
            self._tidy()
            self._tell()

    def _move(self, line: Line, by: int) -> None:
        place = self.lines.index(line)
        target = place + by
        if not 0 <= target < len(self.lines):
            return
        focus = line.focusWidget()
        self.lines.insert(target, self.lines.pop(place))
        self._stack.removeWidget(line)
        self._stack.insertWidget(target, line)
        self._tidy()
        self._order()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def _tidy(self) -> None:
        """No line stands deeper than the one above it lets it."""
        most = 0
        for line in self.lines:
            if line.level > most:
                line.set_level(most)
            most = line.level + isinstance(line, GroupLine)

    def _tell(self) -> None:
        for line in self.lines:
            if isinstance(line, ConditionLine):
                line.tell()
        self.changed.emit()
