"""Parting two who were merged, from the record of the one who stayed."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from models.lists.duplicates.merges import Merge, merges_to_take_back
from models.lists.duplicates.unmerging import unmerge
from ui.desk import Desk
from ui.look.buttons import Button
from ui.look.icons import icon
from ui.look.labels import Label, escaped_amp, shown
from ui.look.panels import Popover
from ui.look.theme import px

_OFFERED, _WIDE, _LONGEST, _SAID = 5, 380, 40, 120


def add_unmerge(menu: QMenu, desk: Desk, prospect_id: int, page: QWidget) -> None:
    """Offer in the menu to part whoever was merged into this prospect.

    Args:
        menu: of what can be done with the prospect; its last act stays the last.
        desk: where it is asked and done.
        prospect_id: who stayed.
        page: where it is asked once more, with what comes back.
    """
    merges = desk.ask(merges_to_take_back, desk.today(), who=prospect_id)[:_OFFERED]
    last = menu.actions()[-1] if menu.actions() else None
    for merge in merges:
        words = f"Un-merge {shown(merge.gone, _LONGEST)}…"
        action = menu.addAction(icon("git-merge"), escaped_amp(words))
        action.setObjectName("unmergeAct")
        action.triggered.connect(partial(_ask, page, desk, merge))
        if last is not None:
            menu.removeAction(action)
            menu.insertAction(last, action)


def _ask(page: QWidget, desk: Desk, merge: Merge) -> None:
    sheet = UnmergeSheet(page, desk, merge)
    middle = QPoint((page.width() - sheet.sizeHint().width()) // 2, px(96))
    sheet.open_at(middle, sheet.button)


class UnmergeSheet(Popover):
    """Says what comes back and what stays, and asks."""

    def __init__(self, host: QWidget, desk: Desk, merge: Merge) -> None:
        super().__init__(host, f"Un-merge {shown(merge.gone)}")
        self.setObjectName("unmergeSheet")
        self._desk, self._merge = desk, merge
        self.body.addWidget(Label(f"Un-merge {shown(merge.gone, 60)}?", "section"))
        self.words = Label(unmerge_words(merge), "body", "text.secondary")
        self.words.setWordWrap(True)
        self.words.setFixedWidth(px(_WIDE))
        self.body.addWidget(self.words)
        row = QHBoxLayout()
        row.addStretch(1)
        stay = Button("Leave merged", kind="quiet", object_name="leaveMerged")
        stay.clicked.connect(self.close_sheet)
        row.addWidget(stay)
        self.button = Button("Un-merge", kind="primary", icon_name="git-merge")
        self.button.setObjectName("unmerge")
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.clicked.connect(self._part)
        row.addWidget(self.button)
        self.body.addLayout(row)
        self.closed.connect(self.deleteLater)

    def _part(self) -> None:
        act, now = self._merge.act, self._desk.now()
        self.close_sheet()
        self._desk.do(unmerge, act, now=now)


def unmerge_words(merge: Merge) -> str:
    """What comes back, and what stays with whom."""
    ago = {0: "today", 1: "yesterday"}.get(merge.days, f"{merge.days:,} days ago")
    touches = "1 touch" if merge.touches == 1 else f"{merge.touches:,} touches"
    with_them = f" with {touches}" if merge.touches else ""
    gone, into = shown(merge.gone, _SAID), shown(merge.into, _SAID)
    return (
        f"They were merged {ago}. {gone} comes back as a prospect of their own"
        f"{with_them} and everything else that was theirs. What was added or changed"
        f" since stays with {into}."
    )
