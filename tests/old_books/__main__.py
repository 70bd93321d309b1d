"""Writes the old book of today's step: `python -m tests.old_books`."""

import gzip
import sqlite3
import tempfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from sqlmodel import Session

from models.book import engines
from models.book.book import Book
from models.lists.duplicates.merging import called_two_people, merge_prospects
from models.lists.formats.columns.guess import Column
from models.lists.formats.columns.meanings import Field
from models.lists.formats.record import Record
from models.lists.importing.recipes import save_recipe
from models.lists.importing.rules import Rules
from models.lists.importing.take_over import take_over
from models.lists.smart_lists.keeping import save_list
from models.lists.smart_lists.typed import typed
from models.offers.copying import revise_offer
from models.offers.kinds import OfferKind
from models.offers.sending import send_offer
from models.offers.values import Draft, LineValues
from models.offers.writing import write_offer
from models.people.affiliations import add_affiliation
from models.people.attachments import keep_file
from models.people.baton.brief import Brief
from models.people.baton.passing import offer_baton
from models.people.blocks import block_ways
from models.people.business_changes import add_member, change_business
from models.people.contact_plan.beginning import BEGINNING
from models.people.contact_plan.changing import change_plan, set_own_rhythm
from models.people.contact_plan.sheets import AwayDays
from models.people.custom_fields import define_field
from models.people.facts import add_fact
from models.people.kinds import (
    Channel,
    FieldKind,
    Outcome,
    PlantedBy,
    PointKind,
    Tier,
    Way,
)
from models.people.next_steps import plan_step
from models.people.occasions import add_occasion
from models.people.plan_rows import SignSeen
from models.people.planned import Planned, Promised
from models.people.prospects import add_point, add_prospect, put_in_bin
from models.people.tags import colour_tag
from models.people.tiers import move_to_tier, say_why
from models.people.touches import drop_touch, log_touch
from tests.clock import NOON
from tests.pictures import picture

HERE = Path(__file__).parent
LATER = NOON + timedelta(days=2)


def fill(book: Book) -> None:
    """Do something of everything, with something undone at the end."""
    book.do(change_business, tagline="Bags of cloth", logo=picture(40, 20))
    ada = book.do(
        add_prospect,
        "Ada Łódzka",
        company="Ada Ltd",
        now=NOON,
        points=[(PointKind.PHONE, "+353 91 555 001"), (PointKind.MAIL, "ada@ada.test")],
        tags=["vip"],
        value_minor=6400_00,
    )
    bob, eve = (book.do(add_prospect, name, now=NOON) for name in ("Bob", "Eve"))
    call = book.do(
        log_touch,
        ada,
        Channel.CALL,
        happened_at=NOON,
        now=NOON,
        outcome=Outcome.ANSWERED,
        campaign="#fair26",
        next_step=Planned(Channel.VISIT, "Show the samples", LATER.date()),
        promises=[Promised("us", "Costs", LATER.date())],
    )
    book.do(move_to_tier, [ada], Tier.HOT, now=LATER)
    book.do(move_to_tier, [bob], Tier.LOST, now=LATER)
    book.do(say_why, bob, "no_budget", note="next year", now=NOON)
    book.do(put_in_bin, [eve], now=LATER)
    line = LineValues("Bag", quantity_micro=10**6, price_e4=120_000, tax_milli=23_000)
    draft = Draft(OfferKind.PROPOSAL, "Bags", lines=(line, line))
    offer = book.do(write_offer, ada, draft, now=LATER)
    book.do(send_offer, offer, now=LATER)
    book.do(revise_offer, offer, now=LATER)
    book.do(take_over, [Record(line=1, full_name="Zoe", company="Zoe & Co")], now=LATER)
    book.do(drop_touch, call)
    fill_record(book, ada)
    keep_lists(book)
    keep_plan(book, ada)
    book.do(plan_step, ada, Planned(Channel.CALL, "Call back"), now=LATER)
    book.undo()


def fill_record(book: Book, who: int) -> None:
    """Something in everything that a record holds beside its fields."""
    book.do(add_affiliation, who, "Ada Holding", "Owner")
    book.do(add_occasion, who, "Birthday", "1980-03-04")
    book.do(add_point, who, PointKind.ADDRESS, "Quay 1\n4020 Linz", label="work")
    book.do(define_field, "Budget", FieldKind.MONEY)
    book.do(add_fact, who, "Budget", "1200 EUR")
    book.do(colour_tag, "vip", "plum")
    book.do(keep_file, who, "plan.txt", b"Bags, bags, bags", now=LATER)
    book.do(block_ways, who, [Way.MESSAGE], "asked", now=LATER)


def keep_lists(book: Book) -> None:
    """Two who were one, two who are not, a smart list and a recipe."""
    names = ("Ann", "Anne", "Annie")
    ann, anne, annie = (book.do(add_prospect, name, now=LATER) for name in names)
    book.do(merge_prospects, ann, anne, now=LATER)
    book.do(called_two_people, ann, annie, now=LATER)
    book.do(save_list, "Warm ones", typed("warm"))
    columns = (Column("Name", Field.FULL_NAME),)
    book.do(save_recipe, "Fair", columns, Rules(source="fair"), now=LATER)


def _see(session: Session, who: int) -> None:
    words = "They answered in any way"
    day = LATER.date()
    session.add(SignSeen(prospect_id=who, tier=Tier.WARM, words=words, seen_on=day))


def keep_plan(book: Book, who: int) -> None:
    """A plan of one's own, what it planted, a sign seen and a baton on its way."""
    warm = replace(BEGINNING.tiers[Tier.WARM], every=14)
    away = AwayDays(date(2026, 12, 24), date(2027, 1, 6), "Christmas")
    tiers = {**BEGINNING.tiers, Tier.WARM: warm}
    book.do(change_plan, replace(BEGINNING, tiers=tiers, away=(away,)), now=LATER)
    pam = book.do(add_prospect, "Pam", now=LATER)
    book.do(set_own_rhythm, pam, 30, now=LATER)
    book.do(_see, pam)
    step = Planned(Channel.CALL, "Call again", (LATER + timedelta(days=2)).date())
    book.do(
        log_touch,
        pam,
        Channel.CALL,
        happened_at=LATER,
        now=LATER,
        outcome=Outcome.VOICEMAIL,
        next_step=step,
        planted_by=PlantedBy.RULE,
    )
    tom = book.do(add_member, "Tomás Reyes")
    book.do(offer_baton, who, tom, Brief("Asked for the price"), now=LATER)


def main() -> None:
    """Write the book and say where it lies."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "old.baton"
        book = Book.create(path, name="Halden & Reyes", now=lambda: NOON)
        fill(book)
        book.close()
        raw = sqlite3.connect(path)
        raw.execute("VACUUM")
        raw.close()
        old = HERE / f"step-{engines.HEAD}.baton.gz"
        old.write_bytes(gzip.compress(path.read_bytes(), mtime=0))
    print(f"{old.name}: {old.stat().st_size:,} bytes")  # noqa: T201 — its one answer


if __name__ == "__main__":
    main()
