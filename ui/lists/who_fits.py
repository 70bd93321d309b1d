"""How many fit a list that is being built, and the first of them by name."""

from PySide6.QtWidgets import QVBoxLayout

from models.lists.smart_lists.aside import PREVIEWED, Preview
from models.people.kinds import Tier
from ui.look.labels import Label
from ui.look.messages import announce
from ui.look.panels import Panel
from ui.look.theme import px
from ui.record.elided_label import ElidedLabel

_WIDE, _ANY = 300, 16_777_215
_FEW = 3  # below the lines there is little room


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
        self.names = [
            ElidedLabel("body", "text.secondary", object_name=f"fits{place + 1}")
            for place in range(PREVIEWED)
        ]
        for label in self.names:
            label.hide()
            column.addWidget(label)
        self.more = Label("", "detail", "text.tertiary")
        self.more.setObjectName("listMore")
        self.more.setWordWrap(True)
        column.addWidget(self.more)
        column.addStretch(1)
        self._told, self._most, self._preview = "", PREVIEWED, Preview(0, ())

    def show_preview(self, preview: Preview) -> None:
        """Show these, and say the count where it is another one."""
        many = preview.people
        words = f"{many:,} prospect{'' if many == 1 else 's'}"
        self.count.setText(words)
        self._preview = preview
        first = preview.first[: self._most]
        for label in self.names[len(first) :]:
            label.hide()
        for label, one in zip(self.names, first, strict=False):
            who = ", ".join(part for part in (one.name, one.company) if part)
            label.setText(f"{Tier(one.tier).label}: {who}")
            label.show()
        rest = many - len(first)
        self.more.setText(_said(many, rest))
        if words != self._told:
            self._told = words
            announce(self.count, words)

    def lie(self, *, beside: bool) -> None:
        """Stand beside the lines, or below them where the window is narrow."""
        self.setMinimumWidth(px(_WIDE) if beside else 0)
        self.setMaximumWidth(px(_WIDE) if beside else _ANY)
        most = PREVIEWED if beside else _FEW
        if most != self._most:
            self._most = most
            if self._told:
                self.show_preview(self._preview)


def _said(many: int, rest: int) -> str:
    """How many more there are; where there is nobody, what to do."""
    if not many:
        return "Nobody fits now. Change or remove a condition, or save it all the same."
    return f"and {rest:,} more" if rest > 0 else ""
