"""The contact plan: how often, by which way and by whom each tier is touched."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from models.book.change import Change
from models.people.board import tier_totals
from models.people.business import members
from models.people.contact_plan.hats import hats_of
from models.people.contact_plan.plan import contact_plan
from models.people.contact_plan.sheets import PLANNED_TIERS
from models.people.kinds import OPEN_TIERS, Tier
from ui.board.tier_head import sums_of
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.buttons import Button
from ui.look.labels import Label
from ui.look.overlay_bar import OverlayBar
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px
from ui.plan.draft import Draft
from ui.plan.paper import paper_of_plan
from ui.plan.preview_bar import PreviewBar
from ui.plan.rules_sheet import RulesSheet
from ui.plan.side_sheets import BatonSheet, EveryTierSheet
from ui.plan.tier_sheet import TierSheetPanel
from ui.plan.trying import Trying
from ui.plan.work_sheet import WorkSheet
from ui.putting_out import PuttingOut
from ui.record.elided_label import ElidedLabel

_LEAST, _SIDE, _GAP = 276, 258, 12  # of a sheet, of the fourth column
_TABLES = frozenset(
    {"tier_plan", "plan_touch", "plan_sign", "outcome_rule", "work_rule", "away"}
)
_HINT = (
    "How often, by which way and by whom each tier is touched."
    " Due dates count from the last touch."
)


class PlanPage(QWidget):
    """The sheets of the plan; nothing of a change holds before it is applied.

    Signals:
        said: a sentence for the user.
    """

    said = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan")
        self._desk = desk
        self.draft = Draft(desk.ask(contact_plan), self)
        self.bar = PreviewBar()
        self.setProperty("toastAbove", self.bar.objectName())
        self.sheets = {
            tier: TierSheetPanel(tier, self.draft, self) for tier in PLANNED_TIERS
        }
        self.baton, self.every = BatonSheet(self.draft), EveryTierSheet(self.draft)
        self.rules_sheet = RulesSheet(self, self.draft)
        self.work_sheet = WorkSheet(self, desk, self.draft)
        self._across = 0
        self._lay_out()
        self.trying = Trying(desk, self, self.draft, self.bar)
        self.paper = PuttingOut(desk, self, "savePlanPdf")
        self.paper.told.connect(self.said)
        self.setFocusProxy(self.sheets[Tier.COLD].numbers["every"])
        self._connect()
        self._show()

    # how it lies

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(12), px(24), px(12))
        column.setSpacing(px(10))
        column.addLayout(self._head())
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._scroll = ScrollArea()
        self._scroll.setObjectName("planScroll")
        self._scroll.setAccessibleName("Sheets of the plan")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        OverlayBar(self._scroll)
        for plain in (self._scroll.viewport(), inside):
            plain.setAutoFillBackground(False)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.bar)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(Label("Contact plan", "page"))
        self._hint = ElidedLabel("body", "text.secondary", object_name="planHint")
        self._hint.set_words(_HINT)
        row.addWidget(self._hint, 1)
        row.addStretch(0)
        self.rules = Button(
            "Outcome rules", icon_name="git-merge", object_name="outcomeRules"
        )
        self.printing = Button(
            "Print the plan", icon_name="printer", object_name="printPlan"
        )
        row.addWidget(self.rules)
        row.addWidget(self.printing)
        return row

    def _lie(self) -> None:
        wide = self.width() - 2 * px(24)
        sheets = [self.sheets[tier] for tier in OPEN_TIERS]
        needed = max(sheet.minimumSizeHint().width() for sheet in sheets)
        least = max(needed, px(_LEAST))
        whole = 3 * least + px(_SIDE) + 3 * _GAP
        across = 4 if wide >= whole else max(1, (wide + _GAP) // (least + _GAP))
        if across == self._across:
            return
        self._across = across
        side = [self.sheets[Tier.WON], self.baton, self.every]
        tiers = [self.sheets[tier] for tier in OPEN_TIERS]
        for sheet in (*tiers, *side):
            self._grid.removeWidget(sheet)
        if across == 4:  # noqa: PLR2004 - the fourth column
            for place, sheet in enumerate(tiers):
                self._grid.addWidget(sheet, 0, place, 3, 1)
            for place, small in enumerate(side):
                self._grid.addWidget(small, place, 3)
        else:
            for place, sheet in enumerate((*tiers, *side)):
                self._grid.addWidget(sheet, *divmod(place, across))
        self._stretch(across)

    def _stretch(self, across: int) -> None:
        for place in range(4):
            fourth = across == 4 and place == 3  # noqa: PLR2004 - the fourth column
            self._grid.setColumnStretch(place, int(place < across and not fourth))
            self._grid.setColumnMinimumWidth(place, px(_SIDE) if fourth else 0)
            self._grid.setRowStretch(place, int(across == 4 and place == 0))  # noqa: PLR2004

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lie()

    # what is shown

    def _connect(self) -> None:
        self.draft.changed.connect(self._show)
        self.rules.clicked.connect(self.rules_sheet.ask)
        self.every.more_wanted.connect(self.work_sheet.ask)
        self.printing.clicked.connect(lambda: self.put_on_paper("print"))
        for tier, sheet in self.sheets.items():
            sheet.print_wanted.connect(lambda tier=tier: self._print((tier,)))
        self._desk.changed.connect(self._take_in)

    def put_on_paper(self, act: str) -> None:
        """Print every sheet and what holds for all ("print"), or save it as a PDF."""
        self._print(PLANNED_TIERS, act)

    def _print(self, tiers: tuple[Tier, ...], act: str = "print") -> None:
        if self.draft.differs():
            self.said.emit("The paper shows the plan in force, without this change")
        job = paper_of_plan(self._desk, tiers)
        (self.paper.ask if act == "print" else self.paper.save)(job)

    def _show(self) -> None:
        plan, hats = self.draft.plan, hats_of(self._desk.ask(members))
        for tier, sheet in self.sheets.items():
            sheet.show_sheet(plan.tiers[tier], hats.names())
        self.baton.show_plan(plan, hats)
        self.every.show_plan(plan)
        self._show_counts()

    def _show_counts(self) -> None:
        totals = self._desk.ask(tier_totals)
        for tier in OPEN_TIERS:
            now = sums_of(totals, tier).prospects
            self.sheets[tier].show_prospects(now, self.draft.plan.tiers[tier])

    def _take_in(self, change: Change) -> None:
        if change.wide or not _TABLES.isdisjoint(change.rows):
            self.draft.take_kept(self._desk.ask(contact_plan))
        elif "member" in change.rows:
            self._show()
        elif change.prospects and self.isVisible():
            self._show_counts()

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lie()
        self._show_counts()
        self.trying.resume()

    @guarded()
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.trying.rest()
