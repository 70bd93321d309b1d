"""Tags for everybody: their colours, their names, and taking them away."""

from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from models.people.record_parts import TAG_COLOURS, TagCard, tags_defined
from models.people.tags import colour_tag, drop_tag, merge_tags, rename_tag
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.buttons import IconButton
from ui.look.fields import TextField
from ui.look.icons import icon_ratio
from ui.look.labels import Label
from ui.look.reason import Reason
from ui.look.tags import paint_mark, paint_tag, tag_width
from ui.look.theme import px
from ui.record.row_menu import Way, open_row_menu
from ui.settings.fields_form import focus_inside, give_focus, why_not

_MERGED = 12  # so many others are offered in the menu
_NAMES = 120


class TagLabel(QLabel):
    """A tag as records show it."""

    def __init__(self, tag: TagCard) -> None:
        super().__init__()
        self._tag = tag
        self.setAccessibleName(f"{tag.name}, {tag.colour or 'no colour'}")

    def sizeHint(self) -> QSize:
        return QSize(tag_width(self._tag.name, self._tag.colour, px(150)), px(22))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRect(0, (self.height() - px(20)) // 2, self.sizeHint().width(), px(20))
        paint_tag(painter, box, self._tag.name, self._tag.colour)
        painter.end()


class TagsForm(QWidget):
    """One row for each tag: how it looks, its name, its colour, who carries it."""

    def __init__(self, desk: Desk, reason: Reason) -> None:
        super().__init__()
        self._desk, self._reason = desk, reason
        self._known: list[TagCard] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._none = Label(
            "No tag yet. Give one to somebody in the record.", "body", "text.secondary"
        )
        self._none.setWordWrap(True)
        self._column.addWidget(self._none)
        self._table: QWidget | None = None
        self.show_tags()

    def show_tags(self) -> None:
        """Show the tags as they are now."""
        tags = self._desk.ask(tags_defined)
        if tags == self._known:
            return
        self._known = tags
        self._none.setVisible(not tags)
        focus = focus_inside(self)
        if self._table is not None:
            self._table.hide()
            self._table.setParent(None)
            self._table.deleteLater()
        self._table = table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        for line, tag in enumerate(tags):
            self._add_row(grid, line, tag)
        self._column.addWidget(table)
        give_focus(self, focus)

    def _add_row(self, grid: QGridLayout, line: int, tag: TagCard) -> None:
        name = TextField(f"Name of the tag {tag.name}")
        name.setObjectName(f"tag_{tag.name}")
        name.setText(tag.name)
        name.setMinimumWidth(px(_NAMES))
        name.editingFinished.connect(partial(self._rename, tag, name))
        colours = _colours(tag)
        colours.activated.connect(
            lambda _place: self._desk.do(colour_tag, tag.name, colours.currentData())
        )
        many = "1 prospect" if tag.people == 1 else f"{tag.people:,} prospects"
        people = Label(many, "detail", "text.secondary")
        more = IconButton("ellipsis", f"More about the tag {tag.name}")
        more.setObjectName(f"tagMore_{tag.name}")
        more.clicked.connect(partial(self._open, more, tag))
        row = (TagLabel(tag), name, colours, people, more)
        for place, widget in enumerate(row):
            grid.addWidget(widget, line, place)

    def _rename(self, tag: TagCard, field: TextField) -> None:
        typed = field.text()
        if typed == tag.name:
            return
        said = why_not(
            self._desk, lambda: bool(self._desk.do(rename_tag, tag.name, typed))
        )
        if said:
            field.setText(tag.name)
            self._reason.show_under(field, said)

    def _open(self, more: QWidget, tag: TagCard) -> None:
        others = [other.name for other in self._known or () if other.name != tag.name]
        ways = [
            Way(name, partial(self._merge, tag.name, name), inside="Merge into")
            for name in others[:_MERGED]
        ]
        ways.append(
            Way("Remove from everybody", partial(self._drop, tag.name), "trash-2")
        )
        open_row_menu(self, more.mapToGlobal(QPoint(0, more.height())), ways, None)

    def _merge(self, name: str, into: str) -> None:
        self._desk.do(merge_tags, [name], into)

    def _drop(self, name: str) -> None:
        self._desk.do(drop_tag, name)


def _colours(tag: TagCard) -> QComboBox:
    box = QComboBox()
    box.setObjectName(f"tagColour_{tag.name}")
    box.setAccessibleName(f"Colour of the tag {tag.name}")
    box.addItem("No colour", "")
    for colour in TAG_COLOURS:
        box.addItem(_swatch(colour), colour.capitalize(), colour)
    box.setCurrentIndex(box.findData(tag.colour))
    return box


def _swatch(colour: str) -> QIcon:
    """The shape of a colour as an icon."""
    side, ratio = px(14), icon_ratio()
    drawn = QPixmap(QSize(side, side) * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill("transparent")
    painter = QPainter(drawn)
    paint_mark(painter, QRect(2, 2, side - 4, side - 4), colour)
    painter.end()
    return QIcon(drawn)
