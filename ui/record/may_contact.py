"""By which ways a prospect may be contacted; a refused one says since when and why."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from models.people.blocks import allow_ways, block_ways
from models.people.kinds import Way
from models.people.record_parts import Blocked
from ui.desk import Desk
from ui.look.buttons import Button
from ui.look.icons import pixmap
from ui.look.labels import Label, shown
from ui.look.theme import px, theme
from ui.record.asking import AskLine, host_of
from ui.record.way_box import WayBox
from ui.record.words import month_day

_LABELS, _ACROSS = 112, 3


class MayContact(QWidget):
    """A check box for each way; taking one away asks why, in the same place."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._id = desk, 0
        self._blocks: dict[Way, Blocked] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(4), 0, px(2))
        row.setSpacing(px(8))
        heading = Label("May contact by", "body", "text.secondary")
        heading.setMinimumWidth(px(_LABELS))
        heading.setFixedHeight(px(24))
        row.addWidget(heading, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(px(2))
        column.setContentsMargins(px(4), 0, 0, 0)
        row.addLayout(column, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(4))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(_ACROSS, 1)
        self.boxes = {way: self._box(way) for way in Way}
        for place, box in enumerate(self.boxes.values()):
            grid.addWidget(box, place // _ACROSS, place % _ACROSS)
        self.all = Button("Nothing", kind="quiet", object_name="contactNothing")
        self.all.setStyleSheet("QPushButton { padding: 0 4px; }")
        self.all.clicked.connect(self._ask_all)
        grid.addWidget(self.all, len(Way) // _ACROSS, len(Way) % _ACROSS)
        column.addLayout(grid)
        self._whys = QVBoxLayout()
        self._whys.setSpacing(px(2))
        column.addLayout(self._whys)
        theme().changed.connect(self._tell_why)

    def _box(self, way: Way) -> WayBox:
        box = WayBox(way.label)
        box.setObjectName(f"contact{way.value.capitalize()}")
        box.setAccessibleName(f"May contact by {way.label.lower()}")
        box.setMinimumHeight(px(24))
        box.clicked.connect(lambda may: self._clicked(way, may))
        return box

    def show_blocks(self, prospect_id: int, blocks: Sequence[Blocked]) -> None:
        """Show which ways are open to a prospect."""
        self._id = prospect_id
        self._blocks = {Way(block.way): block for block in blocks}
        for way, box in self.boxes.items():
            box.setChecked(way not in self._blocks)
        all_blocked = len(self._blocks) == len(Way)
        self.all.set_words(
            "Everything" if all_blocked else "Nothing",
            "May be contacted by every way again"
            if all_blocked
            else "May be contacted by nothing at all",
        )
        self._tell_why()

    def _tell_why(self) -> None:
        while (item := self._whys.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        said = [(_why(self._desk.today(), b), way) for way, b in self._blocks.items()]
        for words in dict.fromkeys(words for words, _way in said):
            ways = [way for text, way in said if text == words]
            self._whys.addWidget(_line(ways, words))

    def _clicked(self, way: Way, may: bool) -> None:  # noqa: FBT001 - Qt's signal
        if may:
            self._desk.do(allow_ways, self._id, [way])
            return
        self.boxes[way].setChecked(True)  # until it is kept
        self._ask([way], self.boxes[way])

    def _ask_all(self) -> None:
        if len(self._blocks) == len(Way):
            self._desk.do(allow_ways, self._id, list(Way))
        else:
            self._ask(list(Way), self.all)

    def _ask(self, ways: Sequence[Way], under: QWidget) -> None:
        named = "anything" if len(ways) == len(Way) else ways[0].label.lower()
        sheet = AskLine(
            host_of(self),
            f"Why no {named}? In their words",
            partial(self._block, ways),
            hint="Asked on the phone not to be called",
            verb="Block it",
        )
        sheet.ask(under)

    def _block(self, ways: Sequence[Way], reason: str) -> bool:
        now = self._desk.now()
        return bool(self._desk.do(block_ways, self._id, ways, reason, now=now))


def _why(today: date, block: Blocked) -> str:
    since = month_day(date.fromisoformat(block.since), today)
    return f"since {since}" + (f": {block.reason}" if block.reason else "")


def _line(ways: Sequence[Way], why: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(5))
    mark = Label("")
    mark.setPixmap(pixmap("ban", "state.danger.text", 14))
    row.addWidget(mark)
    named = (
        "Nothing at all"
        if len(ways) == len(Way)
        else ("No " + ", no ".join(way.label.lower() for way in ways))
    )
    words = Label(shown(f"{named} {why}", 200), "detail", "state.danger.text")
    words.setWordWrap(True)
    row.addWidget(words, 1)
    return line
