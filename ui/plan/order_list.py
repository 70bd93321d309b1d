"""The order of touches of a tier: day, hat, way, what, and who does it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter

from models.people.contact_plan.sheets import PlannedTouch
from models.people.kinds import Side, Tier
from ui.look.elided import elided, width_of
from ui.look.icons import pixmap
from ui.look.painters import CHANNEL_ICONS
from ui.look.pictures import write_middle
from ui.look.pips import paint_pip
from ui.look.theme import color, px
from ui.plan.items import ItemList
from ui.plan.words import day_words, touch_name
from ui.row_marks import Marks

_NARROW = 240  # below, there is no room to say who
_DAY, _SIDE, _ICON, _WHAT = 52, 65, 78, 100  # ends of the day, then where parts begin


class OrderList(ItemList):
    """The touches of a tier; whoever is carried takes the day of the place."""

    def __init__(self, tier: Tier) -> None:
        self._who: Mapping[Side, str] = {}
        super().__init__(
            f"{tier.value}Order",
            f"Order of touches, {tier.label}",
            lambda touch: touch_name(touch, self._who.get(touch.side, "")),
        )

    def show_who(self, who: Mapping[Side, str]) -> None:
        """Say who wears which hat."""
        self._who = who
        self.viewport().update()

    def moved(self, place: int, to: int) -> list[Any]:
        days = [touch.day for touch in self.values()]
        carried: list[PlannedTouch] = super().moved(place, to)
        return [replace(t, day=day) for t, day in zip(carried, days, strict=True)]

    def paint_row(self, painter: QPainter, box: QRect, row: int, marks: Marks) -> None:
        touch: PlannedTouch = self.rows.rows[row].value
        self.paint_ground(painter, box, marks)
        middle, left = box.center().y() + 1, box.left()
        day = day_words(touch.day)
        painter.setPen(color("text.secondary"))
        x = left + px(_DAY) - width_of(day, "body")
        write_middle(painter, x, middle, day, "body")
        hat = touch.side.value
        paint_pip(painter, QPointF(left + px(_SIDE), middle - 0.5), hat, "made", 10)
        icon = CHANNEL_ICONS[touch.channel]
        picture = pixmap(icon, "text.secondary", 15)
        painter.drawPixmap(left + px(_ICON), middle - px(8), picture)
        who = self._who.get(touch.side, "") if box.width() >= px(_NARROW) else ""
        painter.setPen(color("text.secondary"))
        taken = width_of(who, "detail") + px(6) if who else 0
        if who:
            x = box.right() - px(4) - width_of(who, "detail")
            write_middle(painter, x, middle, who, "detail")
        painter.setPen(color("text.primary"))
        room = box.right() - px(4) - taken - left - px(_WHAT)
        what = elided(touch.what or touch.channel.label, "bodyStrong", room)
        write_middle(painter, left + px(_WHAT), middle, what, "bodyStrong")
