"""A small book in which every kind of condition finds somebody and misses somebody."""

import random
from datetime import UTC, date, datetime, timedelta

from sqlmodel import Session

from models.book.ids import new_id
from models.offers.kinds import OfferKind, OfferStatus
from models.offers.rows import Offer
from models.people.kinds import (
    OPEN_TIERS,
    AttachmentKind,
    Channel,
    FieldKind,
    Outcome,
    PointKind,
    Side,
    Tier,
    Way,
)
from models.people.plan_rows import SignSeen
from models.people.record_rows import (
    Address,
    Affiliation,
    Attachment,
    Block,
    CustomField,
    Occasion,
)
from models.people.rows import (
    ContactPoint,
    Detail,
    Member,
    Promise,
    Prospect,
    ProspectTag,
    Step,
    Touch,
)
from tests.clock import NOON, TODAY

TEXTS = ("", "Linz", "linz  am See", "Wels", "Łódź", "Sao_Paulo", "100% Öl", "ÉCLAIR")
CODES = ("4020", "40", "1010", "4600")
LABELS = {
    "Size": FieldKind.NUMBER,
    "Budget": FieldKind.MONEY,
    "Seen": FieldKind.DATE,
    "Kind": FieldKind.CHOICE,
    "Story": FieldKind.LONG_TEXT,
    "Word": FieldKind.TEXT,
    "Friend": FieldKind.YES_NO,
}
_VALUES = {
    "Size": ("12.5", "7", "-3", "n/a", "12.50"),
    "Budget": ("100000 EUR", "99999 EUR", "5000 USD", "much"),
    "Seen": ("2026-11-18", "2026-10-01", "soon", "2027-01-01"),
    "Kind": ("Linz", "Wels"),
    "Story": ("Öl und\nWein", "linz"),
    "Word": TEXTS[1:],
    "Friend": ("yes", "no", "maybe"),
}


def add_them(session: Session, many: int, seed: int, *, now: datetime = NOON) -> None:
    """So many people with every kind of row, the same from the same seed."""
    dice = random.Random(seed)  # noqa: S311 - made-up people
    member = Member(name="Marit Ödegård", initials="MO")
    session.add(member)
    for label, kind in LABELS.items():
        session.add(CustomField(label=label, kind=kind))
    session.flush()
    for place in range(many):
        _add_one(session, dice, place, member.id, now)
    session.flush()


def _add_one(
    session: Session, dice: random.Random, place: int, member: int, now: datetime
) -> None:
    worth = dice.choice((None, 0, 50_000, 99_999))
    ago = timedelta(
        days=dice.choice((0, 1, 14, 30, 31, 400)), hours=dice.randint(0, 23)
    )
    person = Prospect(
        id=new_id(),
        name=f"{dice.choice(TEXTS)} {place}".strip(),
        company=dice.choice(TEXTS),
        role=dice.choice(TEXTS),
        source=dice.choice(TEXTS),
        notes=dice.choice((*TEXTS, "two\nlines of Linz")),
        tier=dice.choice(list(Tier)),
        rank=f"a{place:04}",
        value_minor=worth,
        currency=None if worth is None else dice.choice(("EUR", "USD")),
        informed_on=dice.choice((None, TODAY, TODAY - timedelta(days=40))),
        holder_id=dice.choice((None, member)),
        birthday=dice.choice(("", "1980-11-20", "--12-31", "--02-29", "May 3")),
        reopened_at=dice.choice((None, None, now - timedelta(days=20))),
        in_bin_at=now if dice.random() < 0.1 else None,
        created_at=now - ago,
    )
    session.add(person)
    session.flush()
    _add_ways(session, dice, person.id)
    _add_doings(session, dice, person.id, now)
    _add_more(session, dice, person.id, now)


def _add_ways(session: Session, dice: random.Random, key: int) -> None:
    for kind in PointKind:
        if kind is PointKind.ADDRESS or dice.random() < 0.5:
            continue
        value = f"{kind.value}{dice.choice(TEXTS)}"
        session.add(ContactPoint(prospect_id=key, kind=kind, value=value, value_key=""))
    if dice.random() < 0.3:
        return
    town, code = dice.choice(TEXTS[1:]), dice.choice(CODES)
    text = dice.choice((f"Ring 40\n{code} {town}", f"{town}, {code};Österreich"))
    point = ContactPoint(
        id=new_id(), prospect_id=key, kind=PointKind.ADDRESS, value=text, value_key=""
    )
    session.add(point)
    session.flush()
    if dice.random() < 0.5:
        session.add(
            Address(
                prospect_id=key,
                point_id=point.id,
                postcode=dice.choice(("", code)),
                town=town,
                country=dice.choice(("", "Österreich")),
            )
        )


def _add_doings(session: Session, dice: random.Random, key: int, now: datetime) -> None:
    for _ in range(dice.choice((0, 0, 1, 2, 6))):
        at = now - timedelta(
            days=dice.choice((0, 3, 19, 25, 50)), minutes=dice.randint(0, 9)
        )
        outcome = dice.choice((None, *Outcome))
        session.add(
            Touch(
                prospect_id=key,
                happened_at=at,
                local_day=at.astimezone(UTC).date(),
                channel=dice.choice((Channel.CALL, Channel.MAIL, Channel.POST)),
                side=dice.choice(list(Side)),
                outcome=outcome,
                answered=outcome is not None and outcome.is_answer,
                created_at=at,
            )
        )
    for _ in range(dice.choice((0, 1, 2))):
        session.add(
            Step(
                prospect_id=key,
                channel=dice.choice((Channel.CALL, Channel.MEETING)),
                side=Side.SALES,
                what="Step",
                on_day=dice.choice((None, *_days())),
                state=dice.choice(("planned", "planned", "done")),
                created_at=now,
            )
        )


def _days() -> list[date]:
    return [TODAY + timedelta(days=by) for by in (-9, -1, 0, 1, 7, 40)]


def _add_more(session: Session, dice: random.Random, key: int, now: datetime) -> None:
    rare = dice.random
    if rare() < 0.4:
        session.add(ProspectTag(prospect_id=key, name=dice.choice(TEXTS[1:])))
    if rare() < 0.3:
        session.add(Affiliation(prospect_id=key, company=dice.choice(TEXTS[1:])))
    if rare() < 0.3:
        session.add(Block(prospect_id=key, way=dice.choice(list(Way)), since=TODAY))
    if rare() < 0.5:
        tier, seen = dice.choice(list(OPEN_TIERS)), dice.choice(_days())
        session.add(SignSeen(prospect_id=key, tier=tier, words="Price", seen_on=seen))
    if rare() < 0.3:
        day = dice.choice(("--11-19", "2001-01-02", "Easter"))
        session.add(Occasion(prospect_id=key, label="Fair", on_day=day))
    if rare() < 0.3:
        name = dice.choice(TEXTS[1:])
        session.add(
            Attachment(
                prospect_id=key,
                kind=AttachmentKind.FILE,
                name=name,
                sha256="0" * 64,
                size=1,
                added_at=now,
            )
        )
    if rare() < 0.5:
        label = dice.choice(list(LABELS))
        session.add(
            Detail(prospect_id=key, label=label, value=dice.choice(_VALUES[label]))
        )
    if rare() < 0.4:
        session.add(
            Promise(
                prospect_id=key,
                owed_by=dice.choice(("us", "them")),
                what="Costs",
                due_on=dice.choice((None, *_days())),
                said_on=TODAY,
                kept_at=dice.choice((None, None, now)),
            )
        )
    for _ in range(dice.choice((0, 0, 1, 2))):
        _add_offer(session, dice, key, now)


def _add_offer(session: Session, dice: random.Random, key: int, now: datetime) -> None:
    status = dice.choice(list(OfferStatus))
    drafted = status is OfferStatus.DRAFT
    total = dice.choice((0, 50_000, 99_999))
    session.add(
        Offer(
            kind=OfferKind.PROPOSAL,
            number=None if drafted else f"P-{new_id()}",
            status=status,
            prospect_id=key,
            title="Bags",
            written_on=TODAY,
            currency=dice.choice(("EUR", "USD")),
            locale="en_IE",
            net_minor=total,
            total_minor=total,
            sent_at=None if drafted else now,
            created_at=now,
        )
    )
