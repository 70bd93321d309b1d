"""The small sheets in which one touch of the order, or one sign, is put."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QWidget,
)

from models.people.contact_plan.sheets import PlannedTouch
from models.people.kinds import Channel, Side
from ui.look.buttons import Button, Segment
from ui.look.fields import TextField, named_row
from ui.look.fonts import font
from ui.look.icons import icon
from ui.look.labels import Label
from ui.look.painters import CHANNEL_ICONS
from ui.look.panels import Popover
from ui.look.theme import px
from ui.plan.number_box import NumberBox, Span

_WIDE, _LONGEST = 380, 120
_ANY_DAY = Span(0, 3660)


class _Form(Popover):
    """A sheet with a heading, a form, and Remove and Keep below.

    Signals:
        removed: the thing that was being changed shall go.
    """

    removed = Signal()

    def __init__(self, host: QWidget, name: str) -> None:
        super().__init__(host, name)
        self.heading = Label(name, "section")
        self.body.addWidget(self.heading)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(px(10))
        self.form.setVerticalSpacing(px(8))
        self.body.addLayout(self.form)
        foot = QHBoxLayout()
        self.remove = Button("Remove", kind="quiet", icon_name="trash-2")
        self.remove.setObjectName("removeFromPlan")
        self.remove.clicked.connect(self._remove)
        self.keep = Button("Put in the plan", kind="primary", object_name="keepInPlan")
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self.keep)
        self.body.addLayout(foot)
        self.setMinimumWidth(px(_WIDE))

    def _remove(self) -> None:
        self.close_sheet()
        self.removed.emit()


class TouchForm(_Form):
    """One touch of an order.

    Signals:
        kept: the `PlannedTouch` as it was put.
    """

    kept = Signal(object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, "A touch of the plan")
        self.keep.clicked.connect(self.take)
        self.setObjectName("touchForm")
        self.day = NumberBox("Day", _ANY_DAY, object_name="planDay")
        self.channel = QComboBox()
        self.channel.setObjectName("planChannel")
        self.channel.setFont(font("body"))
        for channel in Channel:
            picture = icon(CHANNEL_ICONS[channel])
            self.channel.addItem(picture, channel.label, channel)
        self.channel.activated.connect(self._follow_channel)
        self.what = TextField("What", hint="Meeting", object_name="planWhat")
        self.what.setMaxLength(_LONGEST)
        self.what.returnPressed.connect(self.take)
        self.side = Segment(
            "Whose touch", {"planMarketing": "Marketing", "planSales": "Sales"}
        )
        self.side.setObjectName("planSide")
        self.gives = QCheckBox("They get something by it")
        self.gives.setObjectName("planGives")
        self.gives.setFont(font("body"))
        for words, field in (
            ("Day", self.day),
            ("By", self.channel),
            ("What", self.what),
            ("Hat", self.side),
        ):
            named_row(self.form, words, field)
        self.form.addRow("", self.gives)

    def ask(self, touch: PlannedTouch, beside: QRect, *, new: bool) -> None:
        """Show a touch to be changed, or one that is not in the plan yet."""
        self.heading.setText("Add a touch" if new else "Change the touch")
        self.remove.setVisible(not new)
        self.day.show_number(touch.day)
        self.channel.setCurrentIndex(self.channel.findData(touch.channel))
        self.what.setText(touch.what)
        self.what.right()
        self._choose(touch.side)
        self.gives.setChecked(touch.gives)
        self.open_beside(beside, self.what)
        self.what.selectAll()

    def _choose(self, side: Side) -> None:
        marketing = side is Side.MARKETING
        self.side.choose("planMarketing" if marketing else "planSales")

    def _follow_channel(self, _place: int) -> None:
        side = Channel(self.channel.currentData()).side
        if side is not None:
            self._choose(side)

    def take(self) -> None:
        """Give out the touch that stands in the form."""
        channel = Channel(self.channel.currentData())
        marketing = self.side.button("planMarketing").isChecked()
        touch = PlannedTouch(
            self.day.value(),
            channel,
            Side.MARKETING if marketing else Side.SALES,
            " ".join(self.what.text().split()) or channel.label,
            self.gives.isChecked(),
        )
        self.close_sheet()
        self.kept.emit(touch)


class SignForm(_Form):
    """One sign up, or one way down.

    Signals:
        kept: the words as they were put.
    """

    kept = Signal(str)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, "A sign of the plan")
        self.keep.clicked.connect(self.take)
        self.setObjectName("signForm")
        self.words = TextField("Sign", hint="They asked the price")
        self.words.setObjectName("planSign")
        self.words.setMaxLength(_LONGEST)
        self.words.returnPressed.connect(self.take)
        self.form.addRow(self.words)

    def ask(self, words: str, beside: QRect, *, leads_up: bool, new: bool) -> None:
        """Show a sign to be changed, or an empty one."""
        kind = "sign up" if leads_up else "way down"
        self.heading.setText(f"Add a {kind}" if new else f"Change the {kind}")
        self.words.setAccessibleName(kind.capitalize())
        self.remove.setVisible(not new)
        self.words.setText(words)
        self.words.right()
        self.open_beside(beside, self.words)

    def take(self) -> None:
        """Give out the sign; without words say what is expected."""
        words = " ".join(self.words.text().split())
        if not words:
            self.words.wrong("A few words, like “They asked the price”.")
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.close_sheet()
        self.kept.emit(words)
