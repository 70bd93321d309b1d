"""Two people side by side, with the choice of each field: keep this, or take that."""

from collections.abc import Collection, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from ui.guarded import guarded
from ui.look.elided import elided
from ui.look.fonts import font
from ui.look.icons import pixmap
from ui.look.labels import Label, set_tip
from ui.look.theme import color, px, radius, theme

_HEAD, _ROW, _LABEL = 34, 42, 76
_NOTHING = "–"
_DOT, _INNER = 14, 6


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


class _Choice(QPushButton):
    """One of the two values: a radio button as wide as its column.

    Signals:
        stepped: the row above (-1) or below (1) is wanted.
        turned: the left value (-1) or the right one (1) is wanted.
    """

    stepped, turned = Signal(int), Signal(int)

    def __init__(self, words: str, name: str, object_name: str) -> None:
        super().__init__()
        self._words = words or _NOTHING
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setProperty("ringRadius", radius("button"))
        set_tip(self, words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @guarded(otherwise=QSize())
    def sizeHint(self) -> QSize:
        return QSize(px(120), px(_ROW - 10))

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.turned.emit(-1 if key == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, box = self.isChecked(), QRectF(self.rect())
        if chosen or self.underMouse():
            painter.setPen(
                QPen(color("accent.solid"), 1) if chosen else Qt.PenStyle.NoPen
            )
            painter.setBrush(color("surface.selected" if chosen else "surface.sunken"))
            corner = radius("button")
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        middle, side = box.center().y(), px(_DOT)
        dot = QRectF(px(10), middle - side / 2, side, side)
        painter.setPen(QPen(color("accent.solid" if chosen else "line.strong"), 1.5))
        painter.setBrush(color("accent.solid" if chosen else "surface.panel"))
        painter.drawEllipse(dot.adjusted(0.75, 0.75, -0.75, -0.75))
        if chosen:
            inner = (side - px(_INNER)) / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("text.onAccent"))
            painter.drawEllipse(dot.adjusted(inner, inner, -inner, -inner))
        style = "bodyStrong" if chosen else "body"
        painter.setFont(font(style))
        painter.setPen(color("text.primary" if chosen else "text.secondary"))
        room = box.adjusted(px(32), 0, -px(8), 0)
        words = elided(self._words, style, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()


class _Kept(QFrame):
    """What both keep: a tick and its words over both columns."""

    def __init__(self, row: BothRow) -> None:
        super().__init__()
        self._words = row.words
        self.setAccessibleName(f"{row.label}: {row.words}")
        set_tip(self, row.words)
        self.setFixedHeight(px(_ROW - 10))

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = self.rect().center().y()
        painter.drawPixmap(px(10), middle - px(7), pixmap("check", side=14))
        painter.setFont(font("body"))
        painter.setPen(color("text.secondary"))
        room = self.rect().adjusted(px(32), 0, -px(8), 0)
        words = elided(self._words, "body", room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()


class _Band(QFrame):
    """A plain area of one colour: the line above a row, the ground of the heads."""

    def __init__(self, color_name: str, high: int) -> None:
        super().__init__()
        self._color_name = color_name
        self.setFixedHeight(high)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color(self._color_name))
        painter.end()


class _Sheet(QWidget):
    """What the rows stand on; the heads lie on a band over its whole width."""

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface.panel"))
        band = self.rect()
        band.setHeight(px(_HEAD))
        painter.fillRect(band, color("surface.sunken"))
        painter.end()


class SideBySide(QScrollArea):
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
        self._takes: dict[str, _Choice] = {}
        self._keeps: dict[str, _Choice] = {}
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
        sheet = _Sheet()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(px(16), 0, px(14), px(8))
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(4))
        grid.setColumnMinimumWidth(0, px(_LABEL))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for column, words in enumerate(heads, start=1):
            head = Label(words, "detailStrong", "text.secondary")
            head.setFixedHeight(px(_HEAD))
            head.setContentsMargins(px(10), 0, 0, 0)
            head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            grid.addWidget(head, 0, column)
        at = 1
        for row in rows:
            at = self._add_field(grid, at, row, taken=row.key in take)
        for kept in both:
            at = self._add_line(grid, at, kept.label)
            grid.addWidget(_Kept(kept), at - 1, 1, 1, 2)
        grid.setRowStretch(at, 1)
        self.setWidget(sheet)
        sheet.show()

    def _add_line(self, grid: QGridLayout, at: int, label: str) -> int:
        grid.addWidget(_Band("line.subtle", 1), at, 0, 1, 3)
        words = Label(label, "detail", "text.secondary")
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_tip(words, label)
        grid.addWidget(words, at + 1, 0)
        return at + 2

    def _add_field(
        self, grid: QGridLayout, at: int, row: FieldRow, *, taken: bool
    ) -> int:
        at = self._add_line(grid, at, row.label)
        if row.keep == row.take:
            grid.addWidget(_Kept(BothRow(row.label, row.keep)), at - 1, 1, 1, 2)
            return at
        group = QButtonGroup(self)
        word = "".join(part.capitalize() for part in row.label.split())
        for column, (act, value) in enumerate(
            (("keep", row.keep), ("take", row.take)), start=1
        ):
            name = f"{row.label}: {act} {value or 'nothing'}"
            choice = _Choice(value, name, f"{act}{word}")
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
