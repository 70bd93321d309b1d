"""Adding and changing prospects, their ways of contact and their tags."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime

from sqlmodel import Session, select

from models.book.moments import day_in
from models.book.money import known_currency
from models.book.ranks import rank_before
from models.book.refusals import Refused
from models.book.session import name_act, reader_of, worn_by
from models.book.text import clean_line, clean_text
from models.people.addresses import follow_point, forget_point
from models.people.business_changes import zone_of
from models.people.kinds import NOT_SAID_YET, PointKind, Tier
from models.people.places import find_room, first_rank
from models.people.points import point_key
from models.people.rows import (
    ContactPoint,
    Prospect,
    ProspectTag,
    Span,
)
from models.people.worth import change_value, set_value

NOT_PLANNED_YET = "not planned yet"
NAME_LIMIT = 300
_LONG = frozenset({"notes", "reason_note"})
_EDITABLE = frozenset(
    {
        "name",
        "given",
        "family",
        "company",
        "role",
        "value_minor",
        "currency",
        "source",
        "informed_on",
        "holder_id",
        "birthday",
        "notes",
        "reason",
        "reason_note",
        "revisit_on",
    },
)


def add_prospect(
    session: Session,
    name: str,
    *,
    now: datetime,
    company: str = "",
    tier: Tier = Tier.COLD,
    points: Sequence[tuple[PointKind, str]] = (),
    tags: Iterable[str] = (),
    value_minor: int | None = None,
    currency: str | None = None,
    source: str = "",
    role: str = "",
    holder_id: int | None = None,
) -> int:
    """The id of a new prospect, first in its tier, held by the member who adds.

    Args:
        points: phones, mails, web and postal addresses, in the order of use.
        value_minor: what they may be worth, in minor units of `currency`.
        currency: that of the business where it is left out.

    Raises:
        Refused: neither a name nor a company was given, or the value cannot be.
    """
    prospect = Prospect(
        name=clean_line(name)[:NAME_LIMIT],
        company=clean_line(company)[:NAME_LIMIT],
        tier=tier,
        rank=rank_before(first_rank(session, tier)),
        source=clean_line(source),
        role=clean_line(role),
        no_step_reason=NOT_PLANNED_YET,
        holder_id=holder_id or acting_member(session),
        created_at=now,
    )
    _name_needed(prospect)
    called = called_by(prospect)
    name_act(session, f"add {called}", f"{called} was added to {tier.label}")
    if value_minor is not None:
        set_value(session, prospect, value_minor, currency)
    session.add(prospect)
    session.flush()
    if tier in (Tier.WON, Tier.LOST):
        prospect.reason = NOT_SAID_YET
        prospect.closed_on = day_in(now, zone_of(session))
    session.add(Span(prospect_id=prospect.id, tier=tier, from_at=now))
    for kind, value in points:
        add_point(session, prospect.id, kind, value)
    set_tags(session, prospect.id, tags)
    return prospect.id


def called_by(prospect: Prospect) -> str:
    """What a prospect is called in a sentence: the person, else the company."""
    return prospect.name or prospect.company


def acting_member(session: Session) -> int | None:
    """The member at the desk; the first active one where nobody said."""
    worn = worn_by(session).member_id
    if worn is not None:
        return worn
    first = "SELECT id FROM member WHERE active ORDER BY id LIMIT 1"
    row = reader_of(session).one(first)
    return int(row[0]) if row else None


def prospect_here(session: Session, prospect_id: int) -> Prospect:
    """The prospect, which must not be gone or in the bin.

    Raises:
        Refused: it was deleted.
    """
    prospect = session.get(Prospect, prospect_id)
    if prospect is None or prospect.in_bin_at is not None:
        raise Refused("This prospect was deleted. Undo the deletion first.")
    return prospect


def _name_needed(prospect: Prospect) -> None:
    if not (prospect.name or prospect.company):
        raise Refused("A prospect needs a name or a company.")


def change_prospect(session: Session, prospect_id: int, /, **values: object) -> None:
    """Change the named fields of a prospect; equal values change nothing.

    Args:
        values: `value_minor` is in minor units, None for no value; days are dates.

    Raises:
        Refused: it was deleted, a field cannot be changed so, or no name is left.
    """
    prospect = prospect_here(session, prospect_id)
    for field, value in values.items():
        if field not in _EDITABLE:
            raise Refused(f"A prospect has no field “{field}” to change.")
        if field == "value_minor":
            change_value(session, prospect, value)
        elif field == "currency":
            if prospect.value_minor is not None:
                prospect.currency = known_currency(str(value))
        else:
            setattr(prospect, field, _cleaned(field, value))
    _name_needed(prospect)
    called = called_by(prospect)
    fields = " and ".join(
        name.replace("_minor", "").replace("_", " ") for name in values
    )
    name_act(session, f"change {fields} of {called}", f"{called} was changed")


def _cleaned(field: str, value: object) -> object:
    if isinstance(value, str):
        return clean_text(value) if field in _LONG else clean_line(value)[:NAME_LIMIT]
    if value is None or isinstance(value, int | date):
        return value
    raise Refused(f"“{field.replace('_', ' ')}” cannot hold this.")


def add_point(
    session: Session,
    prospect_id: int,
    kind: PointKind,
    value: str,
    label: str = "",
) -> int | None:
    """The id of a new phone, mail, web or postal address; None if it is there already.

    Raises:
        Refused: the prospect was deleted, or the value is empty.
    """
    prospect = prospect_here(session, prospect_id)
    text = clean_text(value) if kind is PointKind.ADDRESS else clean_line(value)
    if not text:
        raise Refused(f"A {kind.value} cannot be empty.")
    key = point_key(kind, text)
    session.flush()  # those added a moment ago count, too
    there = session.exec(
        select(ContactPoint).where(
            ContactPoint.prospect_id == prospect_id,
            ContactPoint.kind == kind,
        ),
    ).all()
    if any(point.value_key == key for point in there):
        return None
    point = ContactPoint(
        prospect_id=prospect_id,
        kind=kind,
        value=text,
        value_key=key,
        label=clean_line(label),
        position=1 + max((point.position for point in there), default=-1),
    )
    session.add(point)
    follow_point(session, point)
    called = called_by(prospect)
    name_act(session, f"add {text} to {called}", f"{called} was changed")
    return point.id


def change_point(session: Session, point_id: int, value: str) -> None:
    """Put another value in a contact point; an empty one removes it.

    Raises:
        Refused: the point or its prospect is gone.
    """
    point = session.get(ContactPoint, point_id)
    if point is None:
        raise Refused("This line was removed already.")
    called = called_by(prospect_here(session, point.prospect_id))
    text = clean_text(value) if point.kind is PointKind.ADDRESS else clean_line(value)
    name_act(session, f"change {point.kind.value} of {called}", f"{called} was changed")
    if text:
        point.value, point.value_key = text, point_key(point.kind, text)
        follow_point(session, point)
    else:
        forget_point(session, point)
        session.delete(point)


def set_tags(session: Session, prospect_id: int, tags: Iterable[str]) -> None:
    """Let the prospect carry exactly these tags.

    Raises:
        Refused: the prospect was deleted.
    """
    prospect = prospect_here(session, prospect_id)
    wanted = {clean_line(tag).lstrip("#") for tag in tags} - {""}
    there = session.exec(
        select(ProspectTag).where(ProspectTag.prospect_id == prospect_id)
    ).all()
    for tag in there:
        if tag.name not in wanted:
            session.delete(tag)
    for name in sorted(wanted - {tag.name for tag in there}):
        session.add(ProspectTag(prospect_id=prospect_id, name=name))
    called = called_by(prospect)
    name_act(session, f"change tags of {called}", f"{called} was changed")


def put_in_bin(
    session: Session, prospect_ids: Collection[int], *, now: datetime
) -> None:
    """Take the prospects off every list; they come back from the bin as they were.

    Raises:
        Refused: one of them was deleted already.
    """
    gone = [prospect_here(session, prospect_id) for prospect_id in prospect_ids]
    for prospect in gone:
        prospect.in_bin_at = now
    who = called_by(gone[0]) if len(gone) == 1 else f"{len(gone)} prospects"
    name_act(session, f"delete {who}", f"{who} went to the bin")


_ERASED = "SELECT prospect_id FROM erased_person"


def bring_back(session: Session, prospect_ids: Collection[int]) -> None:
    """Take the prospects out of the bin, to where they were.

    Raises:
        Refused: one of them is not in the bin any more, or was erased.
    """
    gone = {row[0] for row in reader_of(session).all(_ERASED)}
    if not gone.isdisjoint(prospect_ids):
        raise Refused("Who was erased does not come back.")
    back = [session.get(Prospect, prospect_id) for prospect_id in prospect_ids]
    here = [who for who in back if who is not None and who.in_bin_at is not None]
    if len(here) < len(back):
        raise Refused("This prospect is not in the bin.")
    for prospect in here:
        prospect.in_bin_at = None
        find_room(session, prospect)
        session.flush()  # the next one must not take the same place
    several = len(here) > 1
    who = f"{len(here)} prospects" if several else "".join(map(called_by, here))
    name_act(session, f"bring back {who}", f"{who} {'are' if several else 'is'} back")
