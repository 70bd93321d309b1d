"""Signs up and ways down of a tier, each in the user's words."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from models.people.kinds import Tier
from ui.look.elided import elided
from ui.look.icons import pixmap
from ui.look.labels import tip_of
from ui.look.pictures import write_middle
from ui.look.theme import color, px
from ui.plan.items import Item, ItemList
from ui.row_marks import Marks


class SignList(ItemList):
    """What leads up from a tier, or down."""

    def __init__(self, tier: Tier, *, leads_up: bool) -> None:
        name = "Signs up" if leads_up else "Ways down"
        self._icon = "check" if leads_up else "arrow-down-right"
        self._ink = "state.success.text" if leads_up else "text.secondary"
        super().__init__(
            f"{tier.value}{'Up' if leads_up else 'Down'}", f"{name}, {tier.label}", str
        )
        self.rows.tip = _tip  # type: ignore[method-assign]

    def paint_row(self, painter: QPainter, box: QRect, row: int, marks: Marks) -> None:
        self.paint_ground(painter, box, marks)
        middle = box.center().y() + 1
        picture = pixmap(self._icon, self._ink, 15)
        painter.drawPixmap(box.left() + px(3), middle - px(8), picture)
        painter.setPen(color("text.primary"))
        words = str(self.rows.rows[row].value)
        shown = elided(words, "body", box.width() - px(30))
        write_middle(painter, box.left() + px(26), middle, shown, "body")


def _tip(row: Item) -> str:
    return tip_of(str(row.value))
