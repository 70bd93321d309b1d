"""Two prospects who are one person made one, and said to be two."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import Session

from models.book.ids import new_id
from models.book.moments import stored
from models.book.refusals import Refused
from models.book.session import connection_of, name_act, reader_of
from models.people.kinds import OPEN_TIERS, Tier
from models.people.prospects import NOT_PLANNED_YET, called_by, prospect_here
from models.people.record_rows import Affiliation
from models.people.rows import Prospect, Span

from .choosing import FIELDS, OWN_FIELD, side_by_side
from .keys import company_words
from .moving_over import move_over
from .scoring import CUTOFF, companies_alike

_TAKEN = {
    "name": ("name", "given", "family"),
    "company": ("company",),
    "role": ("role",),
    "value": ("value_minor", "currency"),
    "birthday": ("birthday",),
    "source": ("source",),
    "informed_on": ("informed_on",),
    "holder": ("holder_id",),
    "tier": (
        "tier",
        "rank",
        "reason",
        "reason_note",
        "revisit_on",
        "closed_on",
        "reopened_at",
    ),
}
"""What goes over together where a field is taken from the one who goes."""


def merge_prospects(
    session: Session,
    keep_id: int,
    lose_id: int,
    *,
    take: Collection[str] | None = None,
    now: datetime,
) -> None:
    """Make two prospects one: everything of the other comes to the one who stays.

    Touches, steps, promises, offers, ways of contact, tags, fields, files and blocks
    all move; what the one who stays already has is not doubled. The other's row goes.

    Args:
        take: the fields whose value comes from the other, of `choosing.FIELDS` or
            "field:" and the label of a field of the user's own; by default what is
            missing, and the warmer tier.

    Raises:
        Refused: one of them was deleted, both are one, or there is no such field.
    """
    both = side_by_side(reader_of(session), keep_id, lose_id, keep=keep_id)
    chosen = both.take if take is None else frozenset(take)
    for field in sorted(chosen):
        if field not in FIELDS and not field.startswith(OWN_FIELD):
            raise Refused(f"There is no field “{field}” to take.")
    keep, lose = prospect_here(session, keep_id), prospect_here(session, lose_id)
    into, gone = called_by(keep), called_by(lose)
    name_act(session, f"merge {gone} into {into}", f"{gone} was merged into {into}")
    _keep_both_companies(session, keep, lose, chosen)
    _take_fields(session, keep, lose, chosen, now)
    session.flush()
    move_over(session, keep_id, lose_id, chosen, now=now)
    _settle_next_step(session, keep_id, lose.no_step_reason)
    _take_away(session, keep_id, lose_id)


def _take_fields(
    session: Session,
    keep: Prospect,
    lose: Prospect,
    chosen: Collection[str],
    now: datetime,
) -> None:
    if "tier" in chosen and lose.tier is not keep.tier:
        _change_stay(session, keep.id, lose.tier, now)
    elif "tier" in chosen:
        chosen = [field for field in chosen if field != "tier"]
    for field in chosen:
        for column in _TAKEN.get(field, ()):
            setattr(keep, column, getattr(lose, column))
    if not (keep.name or keep.company):
        raise Refused("A prospect needs a name or a company.")
    keep.uid = keep.uid or lose.uid
    if lose.notes and lose.notes not in keep.notes:
        keep.notes = f"{keep.notes}\n\n{lose.notes}".strip()


def _change_stay(session: Session, prospect_id: int, tier: Tier, now: datetime) -> None:
    connection_of(session).execute(
        "UPDATE span SET to_at = max(from_at, ?)"
        " WHERE prospect_id = ? AND to_at IS NULL",
        (stored(now), prospect_id),
    )
    session.add(Span(prospect_id=prospect_id, tier=tier, from_at=now))


def _keep_both_companies(
    session: Session, keep: Prospect, lose: Prospect, chosen: Collection[str]
) -> None:
    """Keep a company that is another one, not only another spelling, beside."""
    goes, stays = (keep, lose) if "company" in chosen else (lose, keep)
    one, other = (" ".join(company_words(p.company)) for p in (goes, stays))
    if not one or not other or companies_alike(one, other) >= CUTOFF:
        return
    row = reader_of(session).one(
        "SELECT count(*) FROM affiliation WHERE prospect_id = :id", id=keep.id
    )
    place = int(row[0]) if row else 0
    session.add(
        Affiliation(
            prospect_id=keep.id, company=goes.company, role=goes.role, position=place
        )
    )


def _settle_next_step(session: Session, keep_id: int, why_none: str) -> None:
    """Say why there is no next step, or nothing where there is one now."""
    open_tiers = ", ".join(f"'{tier.value}'" for tier in OPEN_TIERS)
    planned = (
        "EXISTS (SELECT 1 FROM step WHERE prospect_id = p.id AND state = 'planned')"
    )
    connection_of(session).execute(
        "UPDATE prospect AS p SET version = version + 1, no_step_reason = CASE"
        f" WHEN {planned} THEN '' WHEN no_step_reason <> '' THEN no_step_reason"
        " ELSE ? END"
        f" WHERE id = ? AND ({planned} AND no_step_reason <> ''"
        f" OR NOT {planned} AND no_step_reason = '' AND tier IN ({open_tiers}))",
        (why_none or NOT_PLANNED_YET, keep_id),
    )


def _take_away(session: Session, keep_id: int, lose_id: int) -> None:
    """Delete the row of the one who goes, and say in the journal where to."""
    db = connection_of(session)
    db.execute("DELETE FROM span WHERE prospect_id = ?", (lose_id,))
    # The row's last change names who it went to: a merge without a single touch could
    # not be told from a deletion later.
    db.execute(
        "UPDATE prospect SET reason_note = ? WHERE id = ?",
        (f"merged into {keep_id}", lose_id),
    )
    db.execute("DELETE FROM prospect WHERE id = ?", (lose_id,))


def called_two_people(session: Session, one: int, other: int, *, now: datetime) -> None:
    """Remember that two who look alike are two people; once is enough.

    Raises:
        Refused: one of them was deleted, or both are one.
    """
    if one == other:
        raise Refused("One person cannot be two. Choose two people.")
    names = [called_by(prospect_here(session, who)) for who in (one, other)]
    name_act(
        session,
        f"call {names[0]} and {names[1]} two people",
        f"{names[0]} and {names[1]} are two people",
    )
    connection_of(session).execute(
        "INSERT OR IGNORE INTO two_people (id, low_id, high_id, said_at)"
        " VALUES (?, ?, ?, ?)",
        (new_id(), min(one, other), max(one, other), stored(now)),
    )
