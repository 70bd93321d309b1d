"""Changing the contact plan, and the rhythm of one prospect."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

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
    """Write the whole plan; rows that stay the same are not touched."""
    tiers = plan.tiers.items()
    _settle(session, TierPlan, ("tier",), [_sheet(*pair) for pair in tiers])
    touches = [
        {"tier": tier, "position": at, **asdict(touch)}
        for tier, sheet in tiers
        for at, touch in enumerate(sheet.order)
    ]
    _settle(session, PlanTouch, ("tier", "position"), touches)
    signs = [
        {"tier": tier, "leads_up": up, "position": at, "words": words}
        for tier, sheet in tiers
        for up, said in ((True, sheet.up), (False, sheet.down))
        for at, words in enumerate(said)
    ]
    _settle(session, PlanSign, ("tier", "leads_up", "position"), signs)
    rules = [{"position": at, **asdict(rule)} for at, rule in enumerate(plan.rules)]
    _settle(session, OutcomeRule, ("position",), rules)
    _settle(session, WorkRule, ("id",), [_work(plan.work)])
    days = [asdict(away) for away in plan.away]
    _settle(session, Away, ("from_on", "to_on", "why", "member_id"), days)


def _settle(
    session: Session,
    table: type[Row],
    key: Sequence[str],
    wanted: Sequence[Mapping[str, Any]],
) -> None:
    """Let the table hold just these rows, told apart by `key`."""
    there: dict[tuple[object, ...], Row] = {}
    for row in session.exec(select(table)).all():
        known = tuple(getattr(row, name) for name in key)
        if known in there:
            session.delete(row)
        else:
            there[known] = row
    for values in wanted:
        kept = there.pop(tuple(values[name] for name in key), None)
        if kept is None:
            session.add(table(**values))
            continue
        for name, value in values.items():
            if getattr(kept, name) != value:
                setattr(kept, name, value)
    for row in there.values():
        session.delete(row)
    session.flush()


def _sheet(tier: Tier, sheet: TierSheet) -> dict[str, Any]:
    return {
        "tier": tier,
        "purpose": sheet.purpose,
        "every_days": sheet.every,
        "quiet_days": sheet.quiet,
        "silent_days": sheet.silent,
        "floor": sheet.floor,
        "ceiling": sheet.ceiling,
        "target": sheet.target,
        "signs_needed": sheet.signs_needed,
    }


def _work(work: Work) -> dict[str, Any]:
    return {
        "id": 1,
        **asdict(work),
        "free_days": "".join(map(str, sorted(work.free_days))),
        "quiet_from": f"{work.quiet_from:%H:%M}",
        "quiet_to": f"{work.quiet_to:%H:%M}",
        "ladder": " ".join(map(str, work.ladder)),
    }
