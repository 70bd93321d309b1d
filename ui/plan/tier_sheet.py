"""The sheet of one tier: purpose, rhythm, mix, order, signs, band."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.people.contact_plan.sheets import PlannedTouch, TierSheet
from models.people.kinds import Channel, Side, Tier
from ui.look.buttons import Button, IconButton
from ui.look.labels import Label
from ui.look.painters import TIER_ICONS, Silence
from ui.look.theme import px
from ui.plan.draft import Draft
from ui.plan.forms import SignForm, TouchForm
from ui.plan.items import ItemList
from ui.plan.mix_bar import MixBar
from ui.plan.needed import SignsNeeded
from ui.plan.number_box import DAYS, NumberBox, Span
from ui.plan.order_list import OrderList
from ui.plan.purpose import Purpose
from ui.plan.sheet_frame import SheetFrame
from ui.plan.sign_list import SignList
from ui.plan.words import band_said, mix_of
from ui.record.facts import SilenceMark

_SHORT = Span(1, 999, " d", " d")
_LIMITS = (
    ("quiet", "Quiet after, days", Silence.QUIET),
    ("silent", "Silent after, days", Silence.SILENT),
)
_MANY, _TO_A_WIN = Span(0, 9999), Span(1, 99, " to a win", " to a win")
_NEW = PlannedTouch(0, Channel.CALL, Side.SALES, "")


class TierSheetPanel(SheetFrame):
    """One tier of the plan; Won has its order only.

    Signals:
        print_wanted: this tier alone shall go on paper.
    """

    print_wanted = Signal()

    def __init__(self, tier: Tier, draft: Draft, host: QWidget) -> None:
        super().__init__(
            f"{tier.value}Plan",
            f"{tier.label} plan",
            TIER_ICONS[tier],
            f"tier.{tier.value}.text",
            f"tier.{tier.value}.solid",
        )
        self.tier, self._draft, self._host = tier, draft, host
        self.heading.setText(tier.label)
        self.numbers: dict[str, NumberBox] = {}
        self._place = -1
        self._list: ItemList | None = None
        self.touch_form, self.sign_form = TouchForm(host), SignForm(host)
        self._add_head()
        if tier is not Tier.WON:
            self._add_rhythm()
            self.mix = MixBar()
            self.add_part().addWidget(self.mix)
        self._add_order()
        if tier is not Tier.WON:
            self._add_signs()
            self._add_band()
        self.end()
        self.touch_form.kept.connect(self._keep_touch)
        self.touch_form.removed.connect(lambda: self._remove(self.order, self._place))
        self.sign_form.kept.connect(self._keep_sign)
        self.sign_form.removed.connect(self._remove_sign)

    # how it lies

    def _add_head(self) -> None:
        label = self.tier.label
        self.printing = IconButton(
            "printer", f"Print the plan of {label}", object_name=f"print{label}"
        )
        self.printing.clicked.connect(self.print_wanted)
        self.head.addWidget(self.printing)
        self.purpose = Purpose(f"{self.tier.value}Purpose", f"Purpose of {label}")
        self.purpose.written.connect(
            lambda text: self._draft.change_sheet(self.tier, purpose=text)
        )
        self.add_part(line=False).addWidget(self.purpose)

    def _number(self, field: str, name: str, span: Span, bare: str = "") -> NumberBox:
        box = NumberBox(
            name,
            span,
            object_name=f"{self.tier.value}{field.capitalize()}",
            bare=bare,
        )
        box.valueChanged.connect(
            lambda number: self._draft.change_sheet(self.tier, **{field: number})
        )
        self.numbers[field] = box
        return box

    def _add_rhythm(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(px(6))
        row.addWidget(Label("Every", "body", "text.secondary"))
        row.addWidget(
            self._number("every", f"Touch every, days, {self.tier.label}", DAYS)
        )
        row.addStretch(1)
        for field, words, kind in _LIMITS:
            mark = SilenceMark()
            mark.show_kind(kind)
            limit = QHBoxLayout()
            limit.setSpacing(0)
            limit.addWidget(mark)
            bare = f"state.{kind.value}"
            name = f"{words}, {self.tier.label}"
            limit.addWidget(self._number(field, name, _SHORT, bare))
            row.addLayout(limit)
        self.add_part().addLayout(row)

    def _add_order(self) -> None:
        part = self.add_part()
        label, word = self.tier.label, self.tier.value
        if self.tier is not Tier.WON:
            row = QHBoxLayout()
            row.addWidget(Label("Order of touches", "detailStrong", "text.secondary"))
            row.addStretch(1)
            name = f"Touches to a win in {label}"
            target = self._number("target", name, _TO_A_WIN, "text.secondary")
            target.setAlignment(Qt.AlignmentFlag.AlignRight)
            row.addWidget(target)
            part.addLayout(row)
        self.order = OrderList(self.tier)
        self._connect(self.order, "order")
        part.addWidget(self.order)
        self.add_touch = Button("Add a touch", kind="quiet", icon_name="plus")
        self.add_touch.setObjectName(f"{word}AddTouch")
        self.add_touch.setAccessibleName(f"Add a touch to {label}")
        self.add_touch.clicked.connect(self._ask_new_touch)
        row = QHBoxLayout()
        row.addSpacing(px(60))
        row.addWidget(self.add_touch)
        row.addStretch(1)
        part.addLayout(row)

    def _add_signs(self) -> None:
        self.needed = SignsNeeded(self.tier)
        self.needed.chosen.connect(
            lambda many: self._draft.change_sheet(self.tier, signs_needed=many)
        )
        self.up = SignList(self.tier, leads_up=True)
        self.down = SignList(self.tier, leads_up=False)
        rests = Label("Moves down, or rests", "detailStrong", "text.secondary")
        for heading, signs, field in (
            (self.needed, self.up, "up"),
            (rests, self.down, "down"),
        ):
            part = self.add_part()
            self._head_of_signs(part, heading, signs, field)
            self._connect(signs, field)
            part.addWidget(signs)

    def _head_of_signs(
        self, part: QVBoxLayout, heading: QWidget, signs: SignList, field: str
    ) -> None:
        row = QHBoxLayout()
        row.addWidget(heading)
        row.addStretch(1)
        kind = "sign up" if field == "up" else "way down"
        add = IconButton("plus", f"Add a {kind} to {self.tier.label}")
        add.setObjectName(f"{signs.objectName()}Add")
        add.clicked.connect(partial(self._ask_sign, signs, -1))
        row.addWidget(add)
        part.addLayout(row)

    def _add_band(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(px(4))
        label = self.tier.label
        row.addWidget(Label("Keep", "body", "text.secondary"))
        row.addWidget(self._number("floor", f"Fewest prospects in {label}", _MANY))
        row.addWidget(Label("to", "body", "text.secondary"))
        row.addWidget(self._number("ceiling", f"Most prospects in {label}", _MANY))
        row.addStretch(1)
        self.now = Label("", "detail", "text.secondary")
        self.now.setObjectName(f"{self.tier.value}Now")
        row.addWidget(self.now)
        self.add_part().addLayout(row)

    # what is shown

    def show_sheet(self, sheet: TierSheet, who: Mapping[Side, str]) -> None:
        """Show the sheet, and who wears which hat."""
        self.purpose.show_text(sheet.purpose)
        for field, box in self.numbers.items():
            box.show_number(getattr(sheet, field))
        self.order.show_who(who)
        self.order.show_values(sheet.order)
        if self.tier is not Tier.WON:
            self.mix.show_mix(mix_of(sheet.order))
            self.needed.show_needed(sheet.signs_needed, len(sheet.up))
            self.up.show_values(sheet.up)
            self.down.show_values(sheet.down)

    def show_prospects(self, now: int, sheet: TierSheet) -> None:
        """Say how full the tier is by this sheet."""
        words, amiss = band_said(now, sheet)
        self.now.setText(words)
        style = "detailStrong" if amiss else "detail"
        self.now.set_look(style, "state.danger.text" if amiss else "text.secondary")

    # changing lists

    def _connect(self, items: ItemList, field: str) -> None:
        items.reordered.connect(partial(self._change, field))
        items.remove_wanted.connect(partial(self._remove, items))
        ask = self._ask_touch if items is self.order else partial(self._ask_sign, items)
        items.edit_wanted.connect(ask)

    def _change(self, field: str, values: list[Any]) -> None:
        self._draft.change_sheet(self.tier, **{field: tuple(values)})

    def _field_of(self, items: ItemList) -> str:
        if items is self.order:
            return "order"
        return "up" if items is self.up else "down"

    def _remove(self, items: ItemList, place: int) -> None:
        values = items.values()
        del values[place]
        self._change(self._field_of(items), values)

    def _beside(self, items: QWidget) -> QRect:
        corner = items.mapTo(self._host, items.rect().topLeft())
        return QRect(corner, items.size())

    def _ask_touch(self, place: int) -> None:
        self._place = place
        self.sign_form.close_sheet()
        touch = self.order.values()[place]
        self.touch_form.ask(touch, self._beside(self.order), new=False)

    def _ask_new_touch(self) -> None:
        self._place = -1
        order = self.order.values()
        day = order[-1].day + 7 if order else 0
        self.touch_form.ask(
            replace(_NEW, day=day), self._beside(self.add_touch), new=True
        )

    def _keep_touch(self, touch: PlannedTouch) -> None:
        order = self.order.values()
        if self._place >= 0:
            del order[self._place]
        order.append(touch)
        order.sort(key=lambda other: other.day)
        self._change("order", order)

    def _ask_sign(self, items: ItemList, place: int, *_clicked: object) -> None:
        self._place, self._list = place, items
        self.touch_form.close_sheet()
        words = items.values()[place] if place >= 0 else ""
        box, up = self._beside(items), items is self.up
        self.sign_form.ask(words, box, leads_up=up, new=place < 0)

    def _keep_sign(self, words: str) -> None:
        assert self._list is not None
        values = self._list.values()
        if self._place >= 0:
            values[self._place] = words
        else:
            values.append(words)
        self._change(self._field_of(self._list), values)

    def _remove_sign(self) -> None:
        assert self._list is not None
        self._remove(self._list, self._place)
