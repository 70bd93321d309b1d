"""What a change of the plan would do, told before it is done."""

import json
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from models.book.reader import Reader
from models.people.contact_plan.checking import checked_plan
from models.people.contact_plan.plan import contact_plan
from models.people.contact_plan.redating import Turn, dated
from models.people.contact_plan.sheets import ContactPlan

_OWN = """
SELECT count(DISTINCT s.prospect_id) FROM step s
JOIN prospect p ON p.id = s.prospect_id AND p.in_bin_at IS NULL
    AND p.tier IN (SELECT value FROM json_each(:tiers))
LEFT JOIN planting g ON g.step_id = s.id AND g.planted_by = 'plan'
WHERE s.state = 'planned' AND g.id IS NULL
"""


class PlanMove(NamedTuple):
    """Somebody who is due on another day.

    Attributes:
        step_id: the step that moves; None where the day is the rhythm's alone.
    """

    prospect_id: int
    name: str
    from_on: date
    to_on: date
    step_id: int | None = None


@dataclass(frozen=True, slots=True)
class PlanPreview:
    """Who moves, and how many of the tiers that change stay where they are.

    Attributes:
        moves: the earliest new day first.
        booked: people who stay because an appointment is booked.
        due: people who are due today or late, before and after.
        own: people whose next step somebody planned by hand or a rule did.
        becomes_overdue: how many of the moves end before today.
    """

    moves: tuple[PlanMove, ...] = ()
    booked: int = 0
    due: int = 0
    own: int = 0
    becomes_overdue: int = 0

    @property
    def stays(self) -> int:
        """How many stay where they are: booked, due already, or planned by hand."""
        return self.booked + self.due + self.own


def preview_plan(reader: Reader, plan: ContactPlan, *, today: date) -> PlanPreview:
    """Who would move from when to when, were this the plan; `change_plan` does it so.

    Raises:
        Refused: as `checked_plan` refuses the plan.
    """
    turn = Turn(contact_plan(reader), checked_plan(plan))
    if not turn.tiers():
        return PlanPreview()
    row = reader.one(_OWN, tiers=json.dumps(sorted(turn.tiers())))
    return moved(reader, turn, today, own=int(row[0]) if row else 0)


def moved(reader: Reader, turn: Turn, today: date, *, own: int = 0) -> PlanPreview:
    """Who moves as the plan or somebody's rhythm turns to another."""
    moves: list[PlanMove] = []
    booked = due = 0
    tiers = turn.tiers()
    for one in dated(reader, turn, today):
        is_due = one.on <= today and (one.step_id is not None or one.after <= today)
        if one.booked or is_due:
            booked += one.booked and one.tier in tiers
            due += not one.booked and one.tier in tiers
        elif one.before != one.after != one.on:
            moves.append(
                PlanMove(one.prospect_id, one.name, one.on, one.after, one.step_id)
            )
    moves.sort(key=lambda move: (move.to_on, move.from_on, move.name))
    late = sum(move.to_on < today for move in moves)
    return PlanPreview(tuple(moves), booked, due, own, late)
