"""The sheet that passes the baton: why now, promised, not to say, first step."""

from datetime import timedelta

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.people.baton.brief import Brief
from models.people.baton.clocks import accept_within, first_touch_within, lapses_at
from models.people.baton.passing import offer_baton, pass_to_self
from models.people.baton.takers import Passing, Taker
from models.people.contact_plan.plan import contact_plan
from models.people.contact_plan.working_days import next_working_day
from models.people.kinds import Side, Tier
from models.people.limits import target_in
from ui.baton.hands import Hands
from ui.baton.pass_form import PassForm
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.buttons import Button
from ui.look.dates import spoken_day
from ui.look.labels import IconLabel, Label, PipsLabel
from ui.look.messages import announce
from ui.look.panels import Popover
from ui.look.theme import color, px, radius
from ui.record.elided_label import ElidedLabel
from ui.record.pass_words import first_name, goes_with_it
from ui.touch_bar.stops import stops_in

_WIDE, _DOWN = 800, 70
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_WHY = "A few words, like: asked for the price."
_LATER = "A day after today, like fri 20."


class PassSheet(Popover):
    """Offers a prospect to a partner, to the other hat, or to oneself on a day.

    Ctrl+Enter offers, Esc leaves everything as it is.
    """

    def __init__(
        self, desk: Desk, host: QWidget, prospect_id: int, passing: Passing
    ) -> None:
        super().__init__(host, f"Pass {passing.called}")
        self.setObjectName("passSheet")
        self._desk, self._id, self._passing = desk, prospect_id, passing
        self._taker: Taker | None = passing.takers[0] if passing.takers else None
        self._later = self._taker is None
        self.body.addLayout(self._head())
        self.form = PassForm(desk, passing.takers, passing.promised)
        self.form.taker_chosen.connect(self._choose)
        self.body.addWidget(self.form)
        self.trouble = Label("", "detail", "state.danger.text")
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self._foot = self._make_foot()
        self.body.addWidget(self._foot)
        self._suggest_first()
        self._say()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(12))
        self._hands = Hands(28)
        row.addWidget(self._hands)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        self.title = ElidedLabel("section", object_name="passTitle")
        self._until = Label("", "detail", "text.secondary")
        words.addWidget(self.title)
        words.addWidget(self._until)
        row.addLayout(words, 1)
        pips = PipsLabel()
        passing = self._passing
        target = target_in(Tier(passing.tier), self._desk.limits)
        pips.show_pips(passing.pips, passing.planned, target)
        row.addWidget(pips)
        return row

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, px(14), 0, 0)
        row.setSpacing(px(8))
        passing = self._passing
        row.addWidget(IconLabel("history", side=14))
        goes = goes_with_it(passing.touches, passing.files)
        row.addWidget(Label(goes, "detail", "text.secondary"))
        row.addStretch(1)
        self.to_self = Button(
            "Pass to myself, later…", kind="quiet", object_name="passSelf"
        )
        self.to_self.clicked.connect(self._turn)
        self.offer = Button(
            "Offer the baton", kind="primary", keys="Ctrl ↵", object_name="offerBaton"
        )
        self.offer.clicked.connect(self.pass_it)
        row.addWidget(self.to_self)
        row.addWidget(self.offer)
        return foot

    def _suggest_first(self) -> None:
        """The first step a taker has, on the day that the plan gives for it."""
        desk = self._desk
        days = desk.ask(first_touch_within)
        plan = desk.ask(contact_plan)
        day = next_working_day(desk.today() + timedelta(days=days), plan)
        within = "within 1 day" if days == 1 else f"within {days} days"
        self.form.suggest_first(day, f"{within}, says the plan")

    def open_on(self) -> None:
        """Show the sheet over its page, the cursor in the first field."""
        host = self._host
        self.setMinimumWidth(min(px(_WIDE), host.width()))
        self.adjustSize()
        middle = (host.width() - self.width()) // 2
        self.open_at(QPoint(max(0, middle) + 18, px(_DOWN)), self.form.why)

    def _fit(self) -> None:
        """Be as high as what is shown, where that can be seen."""
        self.body.activate()
        self.adjustSize()
        low = self._host.height() - self.height()
        self.move(self.x(), max(0, min(self.y(), low)))

    def _choose(self, taker: Taker) -> None:
        self._taker = taker
        self._say()

    def _turn(self) -> None:
        """Pass to oneself on a later day instead, or to the other after all."""
        self._later = not self._later
        self.trouble.hide()
        self._say()
        self._fit()
        first = self.form.later if self._later else self.form.why
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        """Let the words follow who takes it."""
        passing, taker = self._passing, self._taker
        giver = passing.holder
        held = (giver.initials, giver.hat, giver.name)
        self.form.ask_day(later=self._later)
        if self._later or taker is None:
            self._hands.show_hands(held, held)
            self.title.set_words(f"Pass {passing.called} to a later day")
            words = f"{first_name(giver.name)} holds on; the brief comes back that day."
            self._until.setText(words)
            self.offer.set_words("Pass to myself", "Pass to myself on the day")
        else:
            self._hands.show_hands(held, (taker.initials, taker.hat, taker.name))
            whom = f"the {taker.hat} hat" if taker.myself else first_name(taker.name)
            self.title.set_words(f"Pass {passing.called} to {whom}")
            holds = f"{first_name(giver.name)} holds on until it is accepted"
            self._until.setText(f"{holds}, {self._within(taker)}.")
            self.offer.set_words("Offer the baton", f"Offer the baton to {whom}")
        other = "Offer it now instead" if self._later else "Pass to myself, later…"
        self.to_self.set_words(other)
        self.to_self.setVisible(taker is not None)

    def _within(self, taker: Taker) -> str:
        """How long it may take: "within 24 hours", or by when after days off."""
        desk = self._desk
        within = desk.ask(accept_within)
        lapses = desk.ask(lapses_at, desk.now(), taker.id)
        if lapses - desk.now() <= within + timedelta(hours=1):
            return f"within {int(within.total_seconds() // 3600)} hours"
        at = desk.local(lapses)
        return f"by {spoken_day(at.date(), desk.today())}, {at:%H:%M}"

    def pass_it(self) -> None:
        """Offer the baton as it is written; what is wrong is said under the fields."""
        form, day = self.form, self.form.later.day()
        if not form.why.text().strip():
            self._refuse(form.why, _WHY)
        elif self._later and (day is None or day <= self._desk.today()):
            self._refuse(form.later, _LATER)
        elif not form.first_when.is_right():
            self._refuse(form.first_when, form.first_when.expected)
        elif self._do():
            self.close_sheet()

    def _refuse(self, field: QWidget, sentence: str) -> None:
        self.form.mark(field, sentence)
        self.trouble.setText(sentence)
        self.trouble.show()
        self._fit()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(field, sentence)

    def _do(self) -> bool:
        desk, brief, day = self._desk, self.form.brief(), self.form.later.day()
        if self._later and day is not None:
            return bool(desk.do(pass_to_self, self._id, brief, on=day, now=desk.now()))
        return self._taker is not None and self._offer(self._taker, brief)

    def _offer(self, taker: Taker, brief: Brief) -> bool:
        desk = self._desk
        return bool(
            desk.do(
                offer_baton,
                self._id,
                taker.id,
                brief,
                to_hat=Side(taker.hat),
                now=desk.now(),
            )
        )

    @guarded(otherwise=False)
    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own order
        """Let Tab go round the sheet, not to the window behind it."""
        stops = stops_in(self)
        if not stops:  # the sheet is being hidden: the focus goes on behind it
            return super().focusNextPrevChild(forward)
        now = self.focusWidget()
        at = stops.index(now) if now in stops else -1
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(
            Qt.FocusReason.TabFocusReason
        )
        return True

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.pass_it()
            else:
                self.focusNextChild()
        else:
            super().keyPressEvent(event)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        edge = self.body.contentsMargins().left() - 16
        inside = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        inside.adjust(1, 1, -1, -1)
        top = self._foot.y()
        path = QPainterPath()
        path.addRoundedRect(inside, radius("popover") - 1, radius("popover") - 1)
        low = QPainterPath()
        low.addRect(QRectF(inside.x(), top, inside.width(), inside.bottom() - top))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(path.intersected(low), color("surface.sunken"))
        painter.end()
