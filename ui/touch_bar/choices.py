"""The channel and the outcome of the form."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from models.people.kinds import Channel, Outcome
from ui.guarded import guarded
from ui.look.icons import icon
from ui.look.labels import Label
from ui.look.painters import CHANNEL_ICONS
from ui.look.theme import px
from ui.touch_bar.flow import FlowLayout
from ui.touch_bar.picks import Pick, PickGroup

_FIRST = (
    Channel.CALL,
    Channel.MEETING,
    Channel.MAIL,
    Channel.LETTER,
    Channel.MESSAGE,
    Channel.VIDEO,
)
_COLUMNS = 5


class ChannelRow(QWidget):
    """Six channels as radio buttons, the others behind "More".

    Signals:
        chosen: a Channel.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.group = PickGroup("Channel")
        whole.addWidget(self.group)
        row = FlowLayout(self.group, gap=6)
        self._picks: dict[Channel, Pick] = {}
        for channel in _FIRST:
            pick = Pick(
                channel.label,
                icon_name=CHANNEL_ICONS[channel],
                object_name=f"channel{channel.value.capitalize()}",
            )
            pick.clicked.connect(lambda _on=False, c=channel: self.chosen.emit(c))
            self._picks[channel] = pick
            row.addWidget(pick)
        self.more = Pick("More", name="More channels", icon_name="ellipsis")
        self.more.setObjectName("channelMore")
        self.more.clicked.connect(self._open_more)
        row.addWidget(self.more)
        self._shown: Channel | None = None

    def show_channel(self, channel: Channel | None) -> None:
        """Show the channel of the touch."""
        self._shown = channel
        pick = None if channel is None else self._picks.get(channel, self.more)
        self.group.show_choice(pick)
        other = channel is not None and pick is self.more
        word = channel.label if other and channel is not None else "More"
        self.more.set_word(word, word if other else "More channels")

    def _open_more(self) -> None:
        self.show_channel(self._shown)
        menu = QMenu(self)
        for channel in Channel:
            if channel in _FIRST:
                continue
            action = menu.addAction(icon(CHANNEL_ICONS[channel]), channel.label)
            action.triggered.connect(
                lambda _on=False, c=channel: self.chosen.emit(c),
            )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))


class OutcomeRows(QWidget):
    """Nine outcomes in rows of five; the keys 1 to 9 choose while the focus is here.

    Signals:
        chosen: an Outcome, or None when the chosen one was pressed again.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.group = PickGroup("Outcome", self._take_key)
        whole.addWidget(self.group)
        grid = QGridLayout(self.group)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(px(6))
        self._picks: dict[Outcome, Pick] = {}
        for number, outcome in enumerate(Outcome):
            key = str(number + 1)
            pick = Pick(
                outcome.label,
                name=f"{outcome.label}, key {key}",
                key=key,
                object_name=f"outcome{key}",
            )
            pick.clicked.connect(lambda _on=False, o=outcome: self._press(o))
            self._picks[outcome] = pick
        self._grid, self._columns = grid, 0
        self._hint = Label("Press 1 to 9", "detail", "text.secondary")
        self._hint.setContentsMargins(px(10), 0, 0, 0)
        self._shown: Outcome | None = None
        self._arrange(_COLUMNS)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, widget in enumerate((*self._picks.values(), self._hint)):
            self._grid.addWidget(widget, number // columns, number % columns)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, int(column < columns))

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self._columns_for(self.width()))

    def _columns_for(self, width: int) -> int:
        """As many columns, five at most, as fit side by side."""
        wide = [pick.sizeHint().width() for pick in self._picks.values()]
        for columns in range(_COLUMNS, 2, -1):
            widest = sum(max(wide[at::columns]) for at in range(columns))
            if widest + px(6) * (columns - 1) <= width:
                return columns
        return 2

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Show the outcome of the touch."""
        self._shown = outcome
        self.group.show_choice(None if outcome is None else self._picks[outcome])

    def _press(self, outcome: Outcome) -> None:
        self.chosen.emit(None if outcome is self._shown else outcome)

    def _take_key(self, text: str) -> bool:
        outcomes = list(Outcome)
        if len(text) != 1 or text not in "123456789":
            return False
        outcome = outcomes[int(text) - 1]
        self._picks[outcome].setFocus()
        self.chosen.emit(outcome)
        return True
