"""Your business: what the paper, the parsing and the window use."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from models.book.change import Change
from models.book.refusals import Refused
from models.offers.kinds import OfferKind
from models.offers.numbering import number_from
from models.people.business_changes import change_business
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.fields import named_row
from ui.look.labels import Label
from ui.look.reason import Reason
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px, theme
from ui.settings.entries import SECTIONS, Entry
from ui.settings.habits_form import HabitsForm
from ui.settings.logo import LogoRow, logo_from
from ui.settings.members_form import MembersForm
from ui.settings.setting_fields import (
    LineSetting,
    Setting,
    setting_of,
    wide_enough,
)
from ui.shell.asking import PICTURES, ask_for_file

_LABELS, _BESIDE = 160, 980
_NOT_SAVED = "This value was not kept; the message above says why."
_PATTERNS = {
    "proposal_pattern": OfferKind.PROPOSAL,
    "estimate_pattern": OfferKind.ESTIMATE,
}


class BusinessPage(QWidget):
    """Every value is kept when it is left; there is nothing to save."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("business")
        self._desk = desk
        self.settings: dict[str, Setting] = {}
        self._examples: dict[str, Label] = {}
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollArea()
        self._scroll.setObjectName("businessScroll")
        self._scroll.setAccessibleName("Your business")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._inside())
        self._scroll.viewport().setAutoFillBackground(False)
        whole.addWidget(self._scroll)
        desk.changed.connect(self._take_in)
        theme().changed.connect(self._dress)
        self._show()

    def _inside(self) -> QWidget:
        inside = QWidget()
        inside.setAutoFillBackground(False)
        self.reason = Reason(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(24), px(18), px(24), px(24))
        column.setSpacing(px(6))
        column.addWidget(Label("Your business", "page"))
        column.addWidget(
            Label(
                "Papers, numbers and dates use this. Each value is kept when you leave "
                "it, and can be undone.",
                "body",
                "text.secondary",
            )
        )
        sides = self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        sides.setSpacing(px(40))
        left, right = QVBoxLayout(), QVBoxLayout()
        for place, (title, entries) in enumerate(SECTIONS):
            side = left if place < 2 else right  # noqa: PLR2004 - the long ones left
            self._add_section(side, title, entries)
        self._add_logo(left)
        self._add_papers(right)
        self._add_members(right)
        for side in (left, right):
            side.setSpacing(px(6))
            side.addStretch(1)
            sides.addLayout(side, 1)
        self._left = left
        column.addLayout(sides)
        return inside

    def _dress(self) -> None:
        for setting in self.settings.values():
            wide_enough(setting)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < px(_BESIDE)
        down, right = (
            QBoxLayout.Direction.TopToBottom,
            QBoxLayout.Direction.LeftToRight,
        )
        self._sides.setDirection(down if narrow else right)
        self._sides.setSpacing(0 if narrow else px(40))

    def _add_section(
        self, side: QVBoxLayout, title: str, entries: tuple[Entry, ...]
    ) -> None:
        side.addSpacing(px(12))
        side.addWidget(Label(title, "section"))
        form = QFormLayout()
        form.setContentsMargins(0, px(4), 0, 0)
        form.setVerticalSpacing(px(8))
        form.setHorizontalSpacing(px(12))
        for entry in entries:
            setting = setting_of(entry, self._keep)
            wide_enough(setting)
            if isinstance(setting, LineSetting):
                setting.was_wrong.connect(partial(self.reason.show_under, setting))
            self.settings[entry.field] = setting
            named_row(form, entry.label, setting, wide=_LABELS)
            if entry.field in _PATTERNS:
                example = Label("", "detail", "text.secondary")
                self._examples[entry.field] = example
                form.addRow("", example)
        side.addLayout(form)

    def _add_logo(self, side: QVBoxLayout) -> None:
        side.addSpacing(px(12))
        side.addWidget(Label("Logo", "section"))
        self.logo = LogoRow()
        self.logo.choose.connect(self._choose_logo)
        self.logo.remove.connect(lambda: self._keep("logo", None))
        side.addWidget(self.logo)

    def _add_papers(self, side: QVBoxLayout) -> None:
        side.addSpacing(px(12))
        side.addWidget(Label("Papers", "section"))
        self.habits = HabitsForm(self._desk)
        side.addWidget(self.habits)

    def _add_members(self, side: QVBoxLayout) -> None:
        side.addSpacing(px(12))
        side.addWidget(Label("Members", "section"))
        self.members = MembersForm(self._desk)
        side.addWidget(self.members)

    def add_section(self, title: str, section: QWidget) -> None:
        """Show a further section under the others."""
        above = self._left.count() - 1  # the last is the room that is left
        self._left.insertWidget(above, section)
        self._left.insertWidget(above, Label(title, "section"))
        self._left.insertSpacing(above, px(12))

    def _show(self) -> None:
        card = self._desk.business
        for field, setting in self.settings.items():
            setting.show_value(getattr(card, field))
        self.logo.show_logo(card.logo)
        for field, example in self._examples.items():
            try:
                day, pattern = self._desk.today(), getattr(card, field)
                made = number_from(pattern, 7, day, _PATTERNS[field])
                example.setText(f"The seventh is {made}")
            except Refused as refusal:
                example.setText(str(refusal))

    def _take_in(self, change: Change) -> None:
        if "business" in change.rows:
            self._show()
        if "member" in change.rows:
            self.members.show_members()

    def _keep(self, field: str, value: object) -> str:
        """Why the value was not kept, or nothing."""
        if field in _PATTERNS:
            try:
                number_from(str(value), 1, self._desk.today())
            except Refused as refusal:
                self._desk.refused.emit(str(refusal))
                return str(refusal)
        told: list[str] = []
        listening = self._desk.refused.connect(told.append)
        done = self._desk.do(change_business, **{field: value})
        self._desk.refused.disconnect(listening)
        return "" if done else "".join(told) or _NOT_SAVED

    def _choose_logo(self) -> None:
        path = ask_for_file(self, "Choose the logo", PICTURES)
        if path is None:
            return
        try:
            logo = logo_from(path)
        except Refused as refusal:
            self._desk.refused.emit(str(refusal))
            return
        self._keep("logo", logo)

    def focus_members(self) -> None:
        """Put the focus where a partner is added."""
        self._scroll.ensureWidgetVisible(self.members)
        self.members.new_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Put the focus on the name."""
        self._scroll.ensureVisible(0, 0)
        self.settings["name"].setFocus(Qt.FocusReason.OtherFocusReason)
