"""The plan as it is being changed, beside the plan that is kept."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from models.people.contact_plan.sheets import (
    PLANNED_TIERS,
    AwayDays,
    ContactPlan,
    Rule,
    TierSheet,
)
from models.people.kinds import Tier


class Draft(QObject):
    """What the page shows; nothing of it holds until it is applied.

    Signals:
        changed: the plan shown or the plan kept is another one now.

    Attributes:
        kept: the plan in force.
        plan: the plan as it is shown.
    """

    changed = Signal()

    def __init__(self, kept: ContactPlan, parent: QObject) -> None:
        super().__init__(parent)
        self.kept = self.plan = kept

    def differs(self) -> bool:
        """Whether something was changed and is not applied."""
        return self.plan != self.kept

    def change_sheet(self, tier: Tier, **values: Any) -> None:  # noqa: ANN401 - of any field
        """Change fields of a tier's sheet; limits that would cross push each other."""
        sheet = _uncrossed(replace(self.plan.tiers[tier], **values), values)
        self._take(replace(self.plan, tiers={**self.plan.tiers, tier: sheet}))

    def change_all(self, **values: Any) -> None:  # noqa: ANN401 - of any field
        """Change the same fields on every sheet."""
        tiers = {t: replace(s, **values) for t, s in self.plan.tiers.items()}
        self._take(replace(self.plan, tiers=tiers))

    def change_work(self, **values: Any) -> None:  # noqa: ANN401 - of any field
        """Change what holds for every tier."""
        self._take(replace(self.plan, work=replace(self.plan.work, **values)))

    def change_rules(self, rules: Iterable[Rule]) -> None:
        """Have other rules."""
        self._take(replace(self.plan, rules=tuple(rules)))

    def change_away(self, away: Iterable[AwayDays]) -> None:
        """Have other days away, in the order of their days."""
        ordered = sorted(away, key=lambda days: (days.from_on, days.to_on))
        self._take(replace(self.plan, away=tuple(ordered)))

    def discard(self) -> None:
        """Show the plan in force again."""
        self._take(self.kept)

    def take_kept(self, kept: ContactPlan) -> None:
        """Take in that the plan in force is another one; what was changed stays so."""
        before, self.kept = self.kept, kept
        self.plan = rebased(self.plan, before, kept)
        self.changed.emit()

    def _take(self, plan: ContactPlan) -> None:
        if plan != self.plan:
            self.plan = plan
            self.changed.emit()


def rebased(mine: ContactPlan, before: ContactPlan, now: ContactPlan) -> ContactPlan:
    """The plan in force now, with the parts that differ in `mine` from `before`."""
    tiers = {
        tier: mine.tiers[tier]
        if mine.tiers[tier] != before.tiers[tier]
        else now.tiers[tier]
        for tier in PLANNED_TIERS
    }
    return ContactPlan(
        tiers,
        mine.rules if mine.rules != before.rules else now.rules,
        mine.work if mine.work != before.work else now.work,
        mine.away if mine.away != before.away else now.away,
    )


def _uncrossed(sheet: TierSheet, changed: dict[str, Any]) -> TierSheet:
    if sheet.quiet >= sheet.silent:
        if "silent" in changed:
            sheet = replace(sheet, quiet=sheet.silent - 1)
        else:
            sheet = replace(sheet, silent=sheet.quiet + 1)
    if sheet.floor > sheet.ceiling:
        if "ceiling" in changed:
            sheet = replace(sheet, floor=sheet.ceiling)
        else:
            sheet = replace(sheet, ceiling=sheet.floor)
    return sheet
