"""Where a step came from that nobody typed."""

from sqlmodel import Session, select

from models.people.kinds import PlantedBy
from models.people.plan_rows import Planting
from models.people.rows import Step


def plant(
    session: Session,
    step: Step,
    planted_by: PlantedBy,
    *,
    offer_id: int | None = None,
) -> None:
    """Note what planned a new step, and for a ladder of which offer."""
    session.flush()
    session.add(
        Planting(
            prospect_id=step.prospect_id,
            step_id=step.id,
            planted_by=planted_by,
            offer_id=offer_id,
        ),
    )


def uproot(session: Session, step: Step) -> None:
    """Let a step be the user's own: nothing re-dates or drops it any more."""
    found = session.exec(select(Planting).where(Planting.step_id == step.id))
    for planting in found.all():
        session.delete(planting)
