"""The contact plan as a paper."""

from datetime import date
from functools import partial
from pathlib import Path

from models.lists.smart_lists.aside import ask_aside
from models.people.contact_plan.paper import plan_paper
from models.people.contact_plan.sheets import PLANNED_TIERS
from models.people.kinds import Tier
from ui.desk import Desk
from ui.putting_out import Job


def paper_of_plan(desk: Desk, tiers: tuple[Tier, ...] = PLANNED_TIERS) -> Job:
    """These sheets of the plan in force, as they are when they are set."""
    one = tiers != PLANNED_TIERS
    return Job(
        f"Contact plan {tiers[0].label}" if one else "Contact plan",
        "The plan",
        partial(_set, desk.book.path, tiers, desk.today()),
        "The plan is as it was.",
    )


def _set(book: Path, tiers: tuple[Tier, ...], today: date) -> bytes:
    from reports.plan_pdf import render_plan  # noqa: PLC0415 - loads ReportLab, in the worker

    return render_plan(
        ask_aside(book, lambda reader: plan_paper(reader, today=today, tiers=tiers))
    )
