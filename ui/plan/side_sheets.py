"""The two small sheets beside the tiers: passing the baton, and for every tier."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from models.people.contact_plan.hats import Hats
from models.people.contact_plan.sheets import ContactPlan
from models.people.kinds import Tier
from ui.look.buttons import Button
from ui.look.fonts import font
from ui.look.labels import HolderLabel, IconLabel, Label
from ui.look.theme import px, theme
from ui.plan.draft import Draft
from ui.plan.number_box import DAYS, NumberBox, Span
from ui.plan.sheet_frame import SheetFrame
from ui.shell.mark import mark

_HOURS, _TOUCHES = Span(1, 999, " h", " h"), Span(1, 99)
_WEEKEND = frozenset({6, 7})
_WITHIN = (
    ("accept_within_hours", "acceptWithin", "Accept within", "hours", _HOURS),
    ("first_touch_within_days", "firstTouchWithin", "First touch within", "days", DAYS),
)
_GUARDS = (
    ("warn_same_channel", "Warn at 3 of one kind in a row"),
    ("warn_no_gift", "Warn at 3 without a gift"),
    ("booked_pauses", "A booked meeting pauses it"),
    ("", "No due dates on weekends"),
)


class BatonSheet(SheetFrame):
    """Who passes to whom, and how long each has."""

    def __init__(self, draft: Draft) -> None:
        name = "Passing the baton"
        super().__init__(
            "passingPlan", name, "git-merge", "hat.sales.text", "hat.sales.solid"
        )
        self.heading.setText(name)
        self._show_mark()
        theme().changed.connect(self._show_mark)
        self.numbers: dict[str, NumberBox] = {}
        part = self.add_part(line=False)
        who = QHBoxLayout()
        who.setSpacing(px(8))
        self.giver, self.taker = HolderLabel(), HolderLabel()
        self._arrow = IconLabel("arrow-right", "text.tertiary", 14)
        self._when = Label("", "body", "text.secondary")
        for widget in (self.giver, self._arrow, self.taker, self._when):
            who.addWidget(widget)
        who.addStretch(1)
        part.addLayout(who)
        for field, key, words, unit, span in _WITHIN:
            box = NumberBox(f"{words}, {unit}", span, object_name=key)
            box.valueChanged.connect(
                lambda number, field=field: draft.change_work(**{field: number})
            )
            self.numbers[field] = box
            row = QHBoxLayout()
            row.setSpacing(px(8))
            row.addWidget(Label(words, "body", "text.secondary"))
            row.addWidget(box)
            row.addStretch(1)
            part.addLayout(row)
        self.end()

    def _show_mark(self) -> None:
        self.icon.setPixmap(mark(px(17)))

    def show_plan(self, plan: ContactPlan, hats: Hats) -> None:
        """Show the spans, and between whom the baton goes."""
        for field, box in self.numbers.items():
            box.show_number(getattr(plan.work, field))
        giver, taker = hats
        both = giver is not None and taker is not None and giver.id != taker.id
        for label in (self.giver, self._arrow, self.taker):
            label.setVisible(both)
        if both and giver is not None and taker is not None:
            self.giver.show_holder(giver.initials, "marketing", giver.name)
            self.taker.show_holder(taker.initials, "sales", taker.name)
        words = "at the first answer" if both else "Both hats are yours: later, to you"
        self._when.setText(words)


class EveryTierSheet(SheetFrame):
    """Touches to a win, the four guards, and the way to the rest.

    Signals:
        more_wanted: capacity, goals and days off shall be shown.
    """

    more_wanted = Signal()

    def __init__(self, draft: Draft) -> None:
        name = "For every tier"
        super().__init__(
            "everyPlan", name, "shield-check", "text.secondary", "line.strong"
        )
        self.heading.setText(name)
        self._draft = draft
        self.touches = NumberBox(
            "Touches to a win", _TOUCHES, object_name="touchesToWin"
        )
        self.touches.valueChanged.connect(lambda n: draft.change_all(target=n))
        part = self.add_part(line=False)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(Label("Touches to a win", "body", "text.secondary"))
        row.addWidget(self.touches)
        row.addStretch(1)
        part.addLayout(row)
        self.guards: list[QCheckBox] = []
        boxes = QVBoxLayout()
        boxes.setSpacing(0)
        part.addLayout(boxes)
        for place, (field, words) in enumerate(_GUARDS, 1):
            box = QCheckBox(words)
            box.setObjectName(f"guard{place}")
            box.setMinimumHeight(px(24))
            box.clicked.connect(lambda on, field=field: self._guard(field, on=bool(on)))
            self.guards.append(box)
            boxes.addWidget(box)
        self.more = Button("Capacity, goals, days off…", object_name="planMore")
        self.more.clicked.connect(self.more_wanted)
        part.addWidget(self.more)
        self.end()
        self._dress_boxes()
        theme().changed.connect(self._dress_boxes)

    def _dress_boxes(self) -> None:
        for box in self.guards:
            box.setFont(font("body"))

    def _guard(self, field: str, *, on: bool) -> None:
        if field:
            self._draft.change_work(**{field: on})
            return
        free = self._draft.plan.work.free_days
        self._draft.change_work(free_days=free | _WEEKEND if on else free - _WEEKEND)

    def show_plan(self, plan: ContactPlan) -> None:
        """Show what holds for every tier."""
        self.touches.show_number(plan.tiers[Tier.WARM].target)
        for box, (field, _words) in zip(self.guards, _GUARDS, strict=True):
            on = getattr(plan.work, field) if field else plan.work.free_days >= _WEEKEND
            box.setChecked(bool(on))
