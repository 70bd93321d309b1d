"""The box of next steps: one to choose, or any words of one's own."""

from PySide6.QtWidgets import QComboBox

from models.people.kinds import Channel
from ui.look.fonts import font
from ui.look.icons import icon
from ui.look.painters import CHANNEL_ICONS
from ui.look.theme import theme
from ui.touch_bar.steps_said import STEPS

NO_STEP = "No next step"


class StepBox(QComboBox):
    """Steps with the icon of their channel; the data is the channel's word."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("nextWhat")
        self.setAccessibleName("Next step")
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type]  # Qt takes none for off
        self.addItem(NO_STEP, "")
        for what, channel in STEPS:
            self.addItem(what, channel.value)
        self._dress()
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFont(font("body"))
        for at in range(self.count()):
            word = self.itemData(at)
            self.setItemIcon(at, icon(CHANNEL_ICONS[Channel(word)] if word else "ban"))
