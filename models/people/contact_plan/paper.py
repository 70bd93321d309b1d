"""What the printed plan shows, as frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from models.book.reader import Reader
from models.people.business import business_card, members
from models.people.contact_plan.hats import hats_of
from models.people.contact_plan.plan import contact_plan
from models.people.contact_plan.sheets import PLANNED_TIERS, ContactPlan
from models.people.kinds import Side, Tier


@dataclass(frozen=True, slots=True)
class PlanPaper:
    """The plan as it goes on paper.

    Attributes:
        tiers: whose sheets are printed; with all of them the rest of the plan follows.
        who: first names by the hat they wear.
        members: names by id, for the days away.
    """

    plan: ContactPlan
    tiers: tuple[Tier, ...]
    who: Mapping[Side, str]
    members: Mapping[int, str]
    business: str
    day: date
    locale: str
    page_size: str


def plan_paper(
    reader: Reader, *, today: date, tiers: tuple[Tier, ...] = PLANNED_TIERS
) -> PlanPaper:
    """The plan in force, or some of its sheets, as they are printed on a day."""
    card, everybody = business_card(reader), members(reader)
    return PlanPaper(
        contact_plan(reader),
        tiers,
        hats_of(everybody).names(),
        {member.id: member.name for member in everybody},
        card.name,
        today,
        card.locale,
        card.page_size,
    )
