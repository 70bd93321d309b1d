"""Two people with something of everything, and every row of a book."""

from datetime import timedelta
from hashlib import sha256

from sqlmodel import Session, select

from models.book.book import Book
from models.book.moments import stored
from models.book.reader import Reader
from models.book.session import connection_of
from models.lists.rows import TakenRow
from models.offers.kinds import OfferKind
from models.offers.sending import send_offer
from models.offers.values import Draft, LineValues
from models.offers.writing import set_lines, write_offer
from models.people.kinds import (
    AttachmentKind,
    Channel,
    Outcome,
    PlantedBy,
    PointKind,
    Side,
    Tier,
    Way,
)
from models.people.next_steps import plan_step
from models.people.plan_rows import BatonPass, OwnRhythm, SignSeen
from models.people.planned import Planned, Promised
from models.people.planting import plant
from models.people.promises import add_promise
from models.people.prospects import add_prospect, change_prospect
from models.people.record_rows import (
    Address,
    Affiliation,
    Attachment,
    Block,
    CustomField,
    Occasion,
)
from models.people.rows import Detail, Member, Step
from models.people.touches import log_touch
from tests.clock import NOON, TODAY, YESTERDAY

UNCOMPARED = frozenset(
    {
        "act",
        "acting",
        "change",
        "meta",
        "number_series",
        "standing",
        "taken_back",
        "tier_total",
        "kept_file",
        "erased_person",
        "erased_key",
        "alembic_version",
    }
)
CALL_BACK = Planned(Channel.CALL, "call back", TODAY)


def every_row(reader: Reader) -> dict[str, list[tuple[object, ...]]]:
    """Every row that the journal follows, but for its version, which only grows."""
    tables = reader.all("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {
        name: reader.all(f"SELECT {_columns(reader, name)} FROM {name} ORDER BY id")
        for (name,) in tables
        if name not in UNCOMPARED and not name.startswith(("sqlite_", "found"))
    }


def _columns(reader: Reader, table: str) -> str:
    columns = reader.all(f"PRAGMA table_info({table})")
    return ", ".join(f'"{row[1]}"' for row in columns if row[1] != "version")


def count_of(book: Book, table: str, who: int) -> int:
    """How many rows of the table a prospect has."""
    sql = f"SELECT count(*) FROM {table} WHERE prospect_id = :who"
    return int(book.ask(lambda reader: reader.all(sql, who=who))[0][0])


def column(book: Book, sql: str, **values: object) -> list[object]:
    """The first column of the answer."""
    return [row[0] for row in book.ask(lambda reader: reader.all(sql, **values))]


def add_colm(book: Book) -> int:
    """The older one, Warm, with something of everything."""
    who = book.do(
        add_prospect,
        "Colm Gallagher",
        company="Harbour Coffee Roasters",
        tier=Tier.WARM,
        points=[
            (PointKind.PHONE, "+353 91 555 0142"),
            (PointKind.MAIL, "colm@harbour.example"),
            (PointKind.ADDRESS, "1 Quay Street, Galway"),
        ],
        tags=["food", "wholesale"],
        now=YESTERDAY,
    )
    book.do(change_prospect, who, notes="Roasts on Mondays.")
    _touch(book, who, Channel.CALL, 3)
    book.do(plan_step, who, CALL_BACK, now=YESTERDAY)
    book.do(_hang, who, "Gas")
    return who


def add_galagher(book: Book, tier: Tier = Tier.COLD) -> int:
    """The other, written differently, with something of everything."""
    who = book.do(
        add_prospect,
        "Colm Galagher",
        company="Dahl Outdoor",
        role="Buyer",
        tier=tier,
        points=[
            (PointKind.PHONE, "091 555 0142"),
            (PointKind.PHONE, "+353 87 555 0199"),
            (PointKind.MAIL, "c.galagher@dahl.example"),
            (PointKind.ADDRESS, "1 Quay Street,  Galway"),
        ],
        tags=["food", "packaging"],
        value_minor=120_000,
        source="Fair",
        now=NOON,
    )
    book.do(change_prospect, who, notes="Met at the fair.", birthday="--03-04")
    _touch(book, who, Channel.FAIR, 2)
    _touch(book, who, Channel.MAIL, 1)
    tasting = Planned(Channel.MEETING, "tasting", TODAY + timedelta(days=3))
    book.do(plan_step, who, tasting, now=NOON)
    book.do(plan_step, who, CALL_BACK, now=NOON)
    book.do(add_promise, who, Promised("us", "send samples", TODAY), now=NOON)
    book.do(_hang, who, "Electric")
    _offers(book, who)
    return who


def _plan_for(session: Session, who: int, oven: str) -> None:
    """What the plan and the baton keep: a rhythm, signs seen, an offer to hold."""
    session.add(OwnRhythm(prospect_id=who, every_days=len(oven)))
    for words in ("They answered", f"They asked for {oven}"):
        session.add(
            SignSeen(prospect_id=who, tier=Tier.WARM, words=words, seen_on=TODAY)
        )
    me = session.exec(select(Member)).first()
    assert me is not None
    session.add(
        BatonPass(
            prospect_id=who,
            from_id=me.id,
            to_id=me.id,
            from_hat=Side.MARKETING,
            to_hat=Side.SALES,
            why_now=oven,
            offered_at=NOON,
            lapses_at=NOON + timedelta(days=1),
        )
    )


def _touch(book: Book, who: int, channel: Channel, days_ago: int) -> None:
    book.do(
        log_touch,
        who,
        channel,
        happened_at=NOON - timedelta(days=days_ago),
        outcome=Outcome.MET if channel is Channel.FAIR else None,
        note=f"{channel.label} with them",
        now=NOON,
    )


def _offers(book: Book, who: int) -> None:
    for kind in (OfferKind.PROPOSAL, OfferKind.ESTIMATE):
        offer = book.do(write_offer, who, Draft(kind, "Beans"), now=NOON)
        book.do(set_lines, offer, [LineValues("Beans", price_e4=1_000_000)])
        if kind is OfferKind.PROPOSAL:
            book.do(send_offer, offer, now=NOON)


def photo_of(oven: str) -> str:
    """The hash of the photo of the one with that oven."""
    return sha256(oven.encode()).hexdigest()


def _hang(session: Session, who: int, oven: str) -> None:
    """What has no operation here: companies, days, files, blocks, own fields."""
    connection_of(session).execute(
        "INSERT OR IGNORE INTO kept_file (sha256, size, kept_at, content)"
        " VALUES (?, ?, ?, ?)",
        (photo_of(oven), len(oven), stored(NOON), oven.encode()),
    )
    if not session.exec(select(CustomField)).all():
        session.add(CustomField(label="Oven"))
    session.add(Detail(prospect_id=who, label="Oven", value=oven))
    session.add(Detail(prospect_id=who, label="Size", value="12"))
    session.add(Affiliation(prospect_id=who, company="Galway Guild", role=oven))
    session.add(Occasion(prospect_id=who, label="Opened", on_day="2019-05-01"))
    session.add(
        Occasion(prospect_id=who, label="Moved", on_day=f"20{len(oven)}0-01-01")
    )
    for kind, name in ((AttachmentKind.PHOTO, "p.png"), (AttachmentKind.FILE, "a.pdf")):
        session.add(
            Attachment(
                prospect_id=who,
                kind=kind,
                name=name,
                sha256=photo_of(oven),
                size=len(oven),
                added_at=NOON,
            )
        )
    reason = "Asked at the fair" if oven == "Electric" else ""
    session.add(Block(prospect_id=who, way=Way.MAIL, since=TODAY, reason=reason))
    own = Way.POST if oven == "Gas" else Way.VISIT
    session.add(Block(prospect_id=who, way=own, since=TODAY))
    _plan_for(session, who, oven)
    session.add(TakenRow(prospect_id=who, fingerprint=7))
    session.add(TakenRow(prospect_id=who, fingerprint=len(oven)))
    session.flush()
    for step in session.exec(select(Step).where(Step.prospect_id == who)):
        plant(session, step, PlantedBy.PLAN)
    for address in session.exec(
        select(Address).where(Address.prospect_id == who, oven == "Gas")
    ):
        session.delete(address)  # so that only the other says its parts
