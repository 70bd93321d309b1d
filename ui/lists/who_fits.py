"""How many fit a list that is being built, and the first of them by name."""

from PySide6.QtWidgets import QVBoxLayout

from models.lists.smart_lists.aside import PREVIEWED, Preview
from models.people.kinds import Tier
from ui.look.labels import Label, shown
from ui.look.messages import announce
from ui.look.panels import Panel
from ui.look.theme import px

_WIDE, _ANY = 300, 16_777_215


class WhoFits(Panel):
    """A count and at most ten names."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(4))
        self.count = Label("–", "section")
        self.count.setObjectName("listCount")
        column.addWidget(self.count)
        self.names = [Label("", "body", "text.secondary") for _ in range(PREVIEWED)]
        for place, label in enumerate(self.names):
            label.setObjectName(f"fits{place + 1}")
            column.addWidget(label)
        self.more = Label("", "detail", "text.tertiary")
        column.addWidget(self.more)
        column.addStretch(1)
        self._told = ""

    def show_preview(self, preview: Preview) -> None:
        """Show these, and say the count where it is another one."""
        many = preview.people
        words = f"{many:,} prospect{'' if many == 1 else 's'}"
        self.count.setText(words)
        for place, label in enumerate(self.names):
            label.setVisible(place < len(preview.first))
            if place < len(preview.first):
                one = preview.first[place]
                who = ", ".join(part for part in (one.name, one.company) if part)
                label.setText(f"{shown(who, 60)} · {Tier(one.tier).label}")
        rest = many - len(preview.first)
        self.more.setText(f"and {rest:,} more" if rest > 0 else "")
        if words != self._told:
            self._told = words
            announce(self.count, words)

    def lie(self, *, beside: bool) -> None:
        """Stand beside the lines, or below them where the window is narrow."""
        self.setMinimumWidth(px(_WIDE) if beside else 0)
        self.setMaximumWidth(px(_WIDE) if beside else _ANY)
