"""The history of a person: everything that was done to them, and nothing else."""

from models.book.book import Book
from models.book.history import history
from models.lists.formats.record import Record
from models.lists.importing.take_over import take_over
from models.offers.answers import decline_offer
from models.offers.kinds import OfferKind, SectionPlace
from models.offers.sending import send_offer
from models.offers.values import Draft, LineValues, SectionValues
from models.offers.writing import drop_draft, set_lines, set_sections, write_offer
from models.people.kinds import Channel, PointKind, Tier
from models.people.next_steps import plan_step
from models.people.planned import Planned, Promised
from models.people.promises import add_promise
from models.people.prospects import add_point, add_prospect, put_in_bin, set_tags
from models.people.tiers import move_to_tier
from models.people.touches import drop_touch, log_touch
from tests.clock import NOON

LINE = LineValues("Bag", quantity_micro=10**6, price_e4=10**4, tax_milli=0)
DRAFT = Draft(OfferKind.PROPOSAL, "Bags", lines=(LINE,))


def told(book: Book, prospect_id: int) -> list[str]:
    """The labels of the person's history, the oldest first."""
    acts = reversed(book.ask(history, prospect_id))
    return [
        act.label if act.kind == "do" else f"{act.kind} {act.label}" for act in acts
    ]


def test_every_act_on_a_person_is_in_their_history_alone(book: Book) -> None:
    ada, bob = (book.do(add_prospect, name, now=NOON) for name in ("Ada", "Bob"))
    book.do(add_point, ada, PointKind.MAIL, "ada@ada.test")
    book.do(set_tags, ada, ["vip"])
    touch = book.do(log_touch, ada, Channel.CALL, happened_at=NOON, now=NOON)
    book.do(drop_touch, touch)
    book.do(plan_step, ada, Planned(Channel.VISIT, "Visit"), now=NOON)
    book.do(add_promise, ada, Promised("us", "Costs"), now=NOON)
    book.do(move_to_tier, [ada], Tier.WARM, now=NOON)
    book.do(move_to_tier, [bob], Tier.WARM, now=NOON)
    book.do(put_in_bin, [ada, bob], now=NOON)
    book.undo()

    assert told(book, ada) == [
        "add Ada",
        "add ada@ada.test to Ada",
        "change tags of Ada",
        "log call with Ada",
        "remove a touch with Ada",
        "plan Visit with Ada",
        "note a promise with Ada",
        "move Ada to Warm",
        "delete 2 prospects",
        "undo delete 2 prospects",
    ]
    assert told(book, bob) == [
        "add Bob",
        "move Bob to Warm",
        "delete 2 prospects",
        "undo delete 2 prospects",
    ]


def test_every_act_on_an_offer_is_in_the_history_of_whom_it_is_for(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    offer = book.do(write_offer, ada, DRAFT, now=NOON)
    book.do(set_lines, offer, [LINE, LINE])
    book.do(set_sections, offer, [SectionValues(SectionPlace.AFTER, "Terms", "None.")])
    book.do(send_offer, offer, now=NOON)
    book.do(decline_offer, offer, now=NOON)
    thrown = book.do(write_offer, ada, DRAFT, now=NOON)
    book.do(drop_draft, thrown)
    book.undo()
    book.undo()

    assert told(book, ada) == [
        "add Ada",
        "write a proposal for Ada",
        "change the lines of the draft “Bags”",
        "change the sections of the draft “Bags”",
        "send P-001 to Ada",
        "decline P-001",
        "write a proposal for Ada",
        "throw the draft “Bags” away",
        "undo throw the draft “Bags” away",
        "undo write a proposal for Ada",
    ]


def test_a_person_of_a_list_has_it_in_their_history(book: Book) -> None:
    names = [Record(line=line, full_name=f"Nr {line}") for line in range(3)]
    book.do(take_over, names, now=NOON)
    row = book.ask(lambda reader: reader.one("SELECT max(id) FROM prospect"))

    assert row is not None
    assert told(book, row[0]) == ["import 3 people"]


def test_the_history_of_the_book_is_the_newest_first(book: Book) -> None:
    book.do(add_prospect, "Ada", now=NOON)
    book.do(add_prospect, "Bob", now=NOON)

    newest = book.ask(history, limit=2)

    assert [(act.label, act.member, act.final) for act in newest] == [
        ("add Bob", "You", 0),
        ("add Ada", "You", 0),
    ]
