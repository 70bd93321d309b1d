"""Changing the contact plan, and the rhythm of one prospect."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime

from sqlmodel import Session, select

from models.book.moments import day_in
from models.book.refusals import Refused
from models.book.row import Row
from models.book.session import connection_of, name_act, reader_of
from models.people.business_changes import zone_of
from models.people.contact_plan.checking import checked_plan
from models.people.contact_plan.plan import contact_plan
from models.people.contact_plan.preview import PlanPreview, moved, preview_plan
from models.people.contact_plan.redating import Turn
from models.people.contact_plan.sheets import ContactPlan, TierSheet, Work
from models.people.kinds import Tier
from models.people.plan_rows import (
    Away,
    OutcomeRule,
    OwnRhythm,
    PlanSign,
    PlanTouch,
    TierPlan,
    WorkRule,
)
from models.people.prospects import called_by, prospect_here

_TABLES = (TierPlan, PlanTouch, PlanSign, OutcomeRule, WorkRule, Away)
_MOST_DAYS = 999


def change_plan(session: Session, plan: ContactPlan, *, now: datetime) -> PlanPreview:
    """Who moved from when to when; the plan and the steps it planted change in one act.

    Steps that were typed or changed by hand stay, and so do those due already.

    Raises:
        Refused: as `checked_plan` refuses the plan.
    """
    reader, new = reader_of(session), checked_plan(plan)
    today = day_in(now, zone_of(session))
    if contact_plan(reader) == new:
        return PlanPreview()
    seen = preview_plan(reader, new, today=today)
    _lay_down(session, new)
    _re_date(session, seen)
    steps = sum(move.step_id is not None for move in seen.moves)
    said = "The contact plan was changed"
    if steps:
        said += f"; {steps:,} next step{'s' if steps > 1 else ''} moved"
    name_act(session, "change the contact plan", said)
    return seen


def set_own_rhythm(
    session: Session, prospect_id: int, every: int | None, *, now: datetime
) -> PlanPreview:
    """When the prospect moves, given a rhythm of their own; None is the tier's again.

    Raises:
        Refused: the prospect was deleted, or it is not from 1 to 999 days.
    """
    prospect = prospect_here(session, prospect_id)
    if every is not None and not 1 <= every <= _MOST_DAYS:
        raise Refused(f"A rhythm is from 1 to {_MOST_DAYS} days.")
    kept = session.exec(select(OwnRhythm).where(OwnRhythm.prospect_id == prospect_id))
    row, reader = kept.one_or_none(), reader_of(session)
    plan, today = contact_plan(reader), day_in(now, zone_of(session))
    seen = moved(reader, Turn(plan, plan, prospect_id, every), today)
    if every is None and row is not None:
        session.delete(row)
    elif every is not None and row is None:
        session.add(OwnRhythm(prospect_id=prospect_id, every_days=every))
    elif every is not None and row is not None:
        row.every_days = every
    _re_date(session, seen)
    called = called_by(prospect)
    rhythm = "the rhythm of their tier" if every is None else f"every {every} days"
    name_act(session, f"change the rhythm of {called}", f"{called}: {rhythm}")
    return seen


def _re_date(session: Session, seen: PlanPreview) -> None:
    session.flush()
    connection_of(session).executemany(
        "UPDATE step SET on_day = ? WHERE id = ?",
        (
            (move.to_on.isoformat(), move.step_id)
            for move in seen.moves
            if move.step_id is not None
        ),
    )


def _lay_down(session: Session, plan: ContactPlan) -> None:
    """Write the whole plan anew: it is a few sheets of paper, and one undo."""
    for table in _TABLES:
        connection_of(session).execute(f"DELETE FROM {table.__tablename__}")
    for tier, sheet in plan.tiers.items():
        session.add_all(_rows_of(tier, sheet))
    session.add_all(
        OutcomeRule(position=at, **asdict(rule)) for at, rule in enumerate(plan.rules)
    )
    session.add(_work(plan.work))
    session.add_all(Away(**asdict(days)) for days in plan.away)
    session.flush()


def _rows_of(tier: Tier, sheet: TierSheet) -> Iterator[Row]:
    yield TierPlan(
        tier=tier,
        purpose=sheet.purpose,
        every_days=sheet.every,
        quiet_days=sheet.quiet,
        silent_days=sheet.silent,
        floor=sheet.floor,
        ceiling=sheet.ceiling,
        target=sheet.target,
        signs_needed=sheet.signs_needed,
    )
    for at, touch in enumerate(sheet.order):
        yield PlanTouch(tier=tier, position=at, **asdict(touch))
    for leads_up, signs in ((True, sheet.up), (False, sheet.down)):
        for at, words in enumerate(signs):
            yield PlanSign(tier=tier, position=at, leads_up=leads_up, words=words)


def _work(work: Work) -> WorkRule:
    told = {
        **asdict(work),
        "free_days": "".join(map(str, sorted(work.free_days))),
        "quiet_from": f"{work.quiet_from:%H:%M}",
        "quiet_to": f"{work.quiet_to:%H:%M}",
        "ladder": " ".join(map(str, work.ladder)),
    }
    return WorkRule(**told)
