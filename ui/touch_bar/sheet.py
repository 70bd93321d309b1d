"""The sheet under the touch bar: chips, effect, form, foot."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from models.book.refusals import NotSaved
from ui.guarded import guarded
from ui.look.buttons import Button
from ui.look.messages import ErrorBar, announce
from ui.look.scroll_area import ScrollArea
from ui.look.theme import color, px, radius, theme
from ui.touch_bar.chips import ChipRow, PartChip
from ui.touch_bar.draft import TouchDraft
from ui.touch_bar.effect import effect_of
from ui.touch_bar.effect_row import EffectRow
from ui.touch_bar.examples import Examples
from ui.touch_bar.foot import Foot
from ui.touch_bar.form import TouchForm
from ui.touch_bar.form_head import FormHead
from ui.touch_bar.menus import menu_for
from ui.touch_bar.stops import stops_in
from ui.touch_bar.which import WhichPerson
from ui.window_memory import WindowMemory

WIDTH = 820
_FORM_HIDDEN = "touchFormHidden"


class TouchSheet(QFrame):
    """A child of the window, not a window: input methods and readers stay with us.

    Signals:
        log_wanted: log the touch.
        another_wanted: log it and go on with another.
        line_wanted: a whole line was chosen.
        left: Tab went past the ends, or a choice was made.
        escaped: Esc.
    """

    log_wanted = Signal()
    another_wanted = Signal()
    line_wanted = Signal(str)
    left = Signal()
    escaped = Signal()

    def __init__(self, draft: TouchDraft, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("touchSheet")
        self._draft, self._memory = draft, WindowMemory()
        self._bar: QWidget = host
        self.chips = ChipRow(draft)
        self.which = WhichPerson(draft)
        self.examples = Examples()
        self.effect = EffectRow()
        self.form = TouchForm(draft)
        self.error = ErrorBar()
        self.foot = Foot()
        self._head = FormHead()
        self._lay_out()
        self._connect()
        self._show_form(not self._memory.flag(_FORM_HIDDEN))
        self.hide()

    def _lay_out(self) -> None:
        inside = QWidget()
        self._body = QVBoxLayout(inside)
        self._body.setContentsMargins(px(16), px(10), px(16), px(14))
        self._body.setSpacing(px(12))
        parts = (self.chips, self.which, self.examples, self.effect, self._head)
        for part in (*parts, self.form):
            self._body.addWidget(part)
        self._body.addStretch(1)
        self._scroll = ScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff,
        )
        self._inside = inside
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._framed_error())
        column.addWidget(self.foot)
        theme().changed.connect(self.update)

    def _framed_error(self) -> QWidget:
        """The error bar with room around it, all of it gone while it is hidden."""
        self._trouble = QWidget()
        row = QHBoxLayout(self._trouble)
        row.setContentsMargins(px(16), 0, px(16), px(10))
        row.addWidget(self.error)
        self._trouble.hide()
        self.error.installEventFilter(self)
        return self._trouble

    @guarded(otherwise=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.HideToParent:
            self._trouble.hide()
            self.fit()
        elif event.type() == QEvent.Type.ShowToParent:
            self._trouble.show()
            self.fit()
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        draft = self._draft
        draft.changed.connect(self.renew)
        draft.refused.connect(self.error.say)
        draft.failed.connect(self._say_failure)
        self.which.chosen.connect(self._choose_person)
        self.examples.chosen.connect(self.line_wanted)
        self.foot.log.clicked.connect(self.log_wanted)
        self.foot.again.clicked.connect(self.another_wanted)
        for chip in self.chips.chips.values():
            chip.clicked.connect(lambda _on=False, c=chip: self.open_menu(c))

    def _say_failure(self, failure: NotSaved) -> None:
        self.error.say(
            failure.happened,
            failure.kept,
            failure.remedy,
            retry=self.log_wanted.emit,
        )

    def _choose_person(self, person: int) -> None:
        self._draft.choose_person(person)
        self.left.emit()

    def renew(self) -> None:
        """Show the draft as it is now."""
        if not self.isVisible():
            return
        nothing = self._draft.line.says_nothing and not self._draft.line.people
        self.examples.setVisible(nothing)
        self.chips.setVisible(not nothing)
        self.effect.setVisible(not nothing)
        self.error.hide()
        self.chips.renew()
        self.which.renew()
        self.effect.say(effect_of(self._draft), self._draft.target)
        self.form.renew()
        self.fit()

    def open_under(self, bar: QWidget) -> None:
        """Show the sheet under the bar, as wide as DESIGN says or the window lets."""
        self._bar = bar
        self.show()
        self.raise_()
        self.renew()
        QTimer.singleShot(0, self, self.fit)  # once the rows know their width

    def fit(self) -> None:
        """Take the height that the content needs and the window has."""
        window = self.parentWidget()
        if window is None or not self.isVisible():
            return
        wide = min(px(WIDTH), window.width() - px(24))
        corner = self._bar.mapTo(window, QPoint(0, 0))
        x = max(0, min(corner.x(), window.width() - wide - px(8)))
        y = corner.y() + self._bar.height() + px(9)
        inside = self._inside
        inside.setFixedWidth(wide - 2)
        self._body.activate()
        tall = self._body.heightForWidth(wide - 2) + self.foot.height() + 2
        if not self.error.isHidden():
            tall += self._trouble.sizeHint().height()
        tall = min(tall, window.height() - y - px(8))
        self.setGeometry(QRect(x, y, wide, tall))

    def toggle_form(self) -> None:
        """Show or hide the form, and remember it."""
        hidden = not self.form.isHidden()
        self._memory.keep(_FORM_HIDDEN, hidden)
        self._show_form(not hidden)
        self.renew()
        announce(self, "Form hidden" if hidden else "Form shown")

    def _show_form(self, shown: bool) -> None:  # noqa: FBT001 - as setVisible takes it
        self.form.setVisible(shown)
        self._head.setVisible(shown)

    def change_a_chip(self) -> None:
        """Open what is unsure: the choice of people, else the first unsure chip."""
        if not self.which.isHidden():
            self.which.take_focus()
            return
        chip = self.chips.first_unsure()
        if chip is not None:
            self.open_menu(chip)

    def open_menu(self, chip: PartChip) -> None:
        """Offer what the chip can be changed to."""
        if chip.objectName() == "chipPerson" and not self.which.isHidden():
            self.which.take_focus()
            return
        menu = menu_for(chip.objectName(), self._draft, self)
        if menu is None:
            self._show_form(True)  # noqa: FBT003 - as setVisible takes it
            self.renew()
            field = self.form.note
            if chip.objectName() == "chipPromise":
                self.form.promise.what.setFocus()
            else:
                field.setFocus()
            return
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))

    def stops(self) -> list[QWidget]:
        """Everything that Tab goes through, in the order it is seen."""
        return stops_in(self)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own order
        """Let Tab go through the sheet; past its ends it goes to the line."""
        stops = self.stops()
        now = QApplication.focusWidget()
        if now not in stops:
            self.left.emit()
            return True
        at = stops.index(now) + (1 if forward else -1)
        if 0 <= at < len(stops):
            reason = Qt.FocusReason.TabFocusReason
            stops[at].setFocus(reason)
            self._scroll.ensureWidgetVisible(stops[at])
        else:
            self.left.emit()
        return True

    def take_focus(self, *, last: bool = False) -> None:
        """Put the focus on the first stop, or on the last one."""
        stops = self.stops()
        if stops:
            stops[-1 if last else 0].setFocus(Qt.FocusReason.TabFocusReason)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        alt = bool(held & Qt.KeyboardModifier.AltModifier)
        if key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(again=bool(held & Qt.KeyboardModifier.ControlModifier))
        elif key == Qt.Key.Key_F2:
            self.toggle_form()
        elif key == Qt.Key.Key_Down and alt:
            self._change_focused()
        else:
            event.accept()  # no letter typed here is a command of the page

    def _enter(self, *, again: bool) -> None:
        """Press the button that has the focus, else log."""
        now = QApplication.focusWidget()
        if isinstance(now, Button):
            now.click()
        else:
            (self.another_wanted if again else self.log_wanted).emit()

    def _change_focused(self) -> None:
        now = QApplication.focusWidget()
        if isinstance(now, PartChip):
            self.open_menu(now)
        else:
            self.change_a_chip()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = radius("popover")
        box = QRectF(self.rect()).adjusted(0.5, -corner, -0.5, -0.5)
        painter.setPen(QPen(color("line.strong"), 1))
        painter.setBrush(color("surface.panel"))
        painter.drawRoundedRect(box, corner, corner)
        painter.end()
