"""Chips: what was understood, one for each part, opening a menu to change it."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from models.people.kinds import Channel, Outcome
from models.people.touch_line import Part, TouchLine, touch_of
from ui.guarded import guarded
from ui.look.elided import elided
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.painters import CHANNEL_ICONS, paint_holder
from ui.look.theme import color, px, radius, theme
from ui.touch_bar.draft import TouchDraft
from ui.touch_bar.flow import FlowLayout
from ui.touch_bar.steps_said import moment_words, step_words

_MOST_WIDE = 380
_MANY_NAMES = 2


class Said(NamedTuple):
    """What a chip shows: kind over value, an icon or the holder, and whether sure."""

    kind: str
    value: str
    icon: str
    sure: bool = True
    holder: tuple[str, str] | None = None


class PartChip(QPushButton):
    """One part of the touch, 44 high: "Person" over "Colm Gallagher"."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._said = Said("", "", "info")
        theme().changed.connect(self.updateGeometry)
        self.hide()

    def say(self, said: Said) -> None:
        """Show a part."""
        self._said = said
        self.setAccessibleName(f"{said.kind}: {said.value}")
        unsure = "" if said.sure else "Not sure. Alt Down changes it."
        self.setAccessibleDescription(unsure)
        self.updateGeometry()
        self.update()

    @property
    def is_sure(self) -> bool:
        """Whether there is one sensible reading."""
        return self._said.sure

    def sizeHint(self) -> QSize:
        room = px(_MOST_WIDE)
        value = min(metrics("bodyStrong").horizontalAdvance(self._said.value), room)
        wide = max(value, metrics("caption").horizontalAdvance(self._said.kind))
        return QSize(wide + px(52), px(44))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(color("accent.solid" if lit else "line.default"), 1))
        painter.setBrush(color("surface.panel"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, radius("card"), radius("card"))
        self._paint_mark(painter)
        left, room = px(39), self.width() - px(50)
        painter.setFont(font("caption"))
        painter.setPen(color("text.secondary"))
        above = QRect(left, px(5), room, px(16))
        painter.drawText(above, Qt.AlignmentFlag.AlignVCenter, self._said.kind)
        painter.setFont(font("bodyStrong"))
        painter.setPen(color("text.primary"))
        below = QRect(left, px(20), room, px(19))
        words = elided(self._said.value, "bodyStrong", room)
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, words)
        if not self._said.sure:
            self._paint_doubt(painter, left, room)
        painter.end()

    def _paint_mark(self, painter: QPainter) -> None:
        middle = self.height() // 2
        if self._said.holder is not None:
            side = px(22)
            box = QRect(px(10), middle - side // 2, side, side)
            paint_holder(painter, box, *self._said.holder)
            return
        painter.drawPixmap(px(13), middle - px(8), pixmap(self._said.icon))

    def _paint_doubt(self, painter: QPainter, left: int, room: int) -> None:
        pen = QPen(color("state.warning.text"), px(2), Qt.PenStyle.DotLine)
        painter.setPen(pen)
        wide = metrics("bodyStrong").horizontalAdvance(self._said.value)
        low = self.height() - px(5)
        right = left + min(wide, room)
        painter.drawLine(QPointF(left, low), QPointF(right, low))


class ChipRow(QWidget):
    """All chips of the touch in lines; those of nothing said are hidden."""

    def __init__(self, draft: TouchDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.chips = {name: PartChip(name, self) for name in _SAYERS}
        row = FlowLayout(self)
        for chip in self.chips.values():
            row.addWidget(chip)

    def renew(self) -> None:
        """Show the draft as it is now."""
        for name, sayer in _SAYERS.items():
            said = sayer(self._draft)
            if said is not None:
                self.chips[name].say(said)
            self.chips[name].setVisible(said is not None)
        self.updateGeometry()

    def shown(self) -> list[PartChip]:
        """The chips in sight, in order."""
        return [chip for chip in self.chips.values() if not chip.isHidden()]

    def first_unsure(self) -> PartChip | None:
        """The first chip with a second reading, else the first chip."""
        chips = self.shown()
        unsure = (chip for chip in chips if not chip.is_sure)
        return next(unsure, chips[0] if chips else None)


def _sure(draft: TouchDraft, part: Part, *fields: str) -> bool:
    """Whether the part was typed without doubt, or chosen."""
    piece = draft.line.piece_of(part)
    chosen = any(draft.is_chosen(field) for field in fields)
    return chosen or piece is None or piece.sure


def _person(draft: TouchDraft) -> Said | None:
    line = draft.line
    if line.newcomer:
        firm = f", {line.newcomer_company}" if line.newcomer_company else ""
        return Said("New prospect", line.newcomer + firm, "user-plus")
    if not line.people:
        return None
    names = [draft.people.name_of(person) for person in line.people]
    if len(names) > 1:
        more = len(names) - _MANY_NAMES
        tail = f" or {more} more" if more > 0 else ""
        value = " or ".join(names[:_MANY_NAMES]) + tail
        return Said("Person", value, "circle-help", sure=False)
    record = draft.record()
    holder = None
    if record is not None and record.holder_initials:
        holder = (record.holder_initials, record.holder_hat)
    sure = _sure(draft, Part.PERSON, "people")
    return Said("Person", names[0], "contact", sure, holder)


def _touch(draft: TouchDraft) -> Said | None:
    line = draft.line
    if line.channel is None:
        return None
    record = draft.record()
    kind = f"Touch {len(record.pips) + 1} of {draft.target}" if record else "Touch"
    return Said(
        kind,
        touch_of(line),
        _touch_icon(line, line.channel),
        _sure(draft, Part.TOUCH, "channel", "outcome", "direction"),
    )


def _touch_icon(line: TouchLine, channel: Channel) -> str:
    voicemail = line.outcome is Outcome.VOICEMAIL
    return "voicemail" if voicemail else CHANNEL_ICONS[channel]


def _when(draft: TouchDraft) -> Said | None:
    line, today = draft.line, draft.desk.today()
    if line.happened_on is None and line.happened_at is None:
        return None
    words = moment_words(line.happened_on or today, line.happened_at, today)
    sure = _sure(draft, Part.WHEN, "happened_on", "happened_at")
    return Said("When", words, "calendar", sure)


def _next(draft: TouchDraft) -> Said | None:
    step = draft.step
    if step is None:
        return None
    words = step_words(step, draft.desk.today())
    return Said("Next step", words, "calendar-clock", _sure(draft, Part.NEXT, "step"))


def _campaign(draft: TouchDraft) -> Said | None:
    word = draft.line.campaign
    return Said("Campaign", draft.campaign_name(word), "megaphone") if word else None


def _minutes(draft: TouchDraft) -> Said | None:
    minutes = draft.line.minutes
    return Said("Minutes", str(minutes), "timer") if minutes else None


def _promise(draft: TouchDraft) -> Said | None:
    promises = draft.line.promises
    if not promises:
        return None
    first = promises[0]
    kind = "I owe" if first.owed_by == "us" else "They owe"
    due = moment_words(first.due_on, None, draft.desk.today())
    more = f" and {len(promises) - 1} more" if len(promises) > 1 else ""
    value = f"{first.what}, {due}" if due else first.what
    return Said(kind, value + more, "hand")


def _note(draft: TouchDraft) -> Said | None:
    note = " ".join(draft.line.note[:200].split())
    return Said("Note", note, "notebook-pen") if note else None


_SAYERS: dict[str, Callable[[TouchDraft], Said | None]] = {
    "chipPerson": _person,
    "chipTouch": _touch,
    "chipWhen": _when,
    "chipNext": _next,
    "chipCampaign": _campaign,
    "chipMinutes": _minutes,
    "chipPromise": _promise,
    "chipNote": _note,
}
