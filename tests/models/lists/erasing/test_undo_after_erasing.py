"""What others did is undone after an erasure as if nobody had been erased."""

from models.book.book import Book
from models.book.checks import check
from models.lists.duplicates.merging import called_two_people
from models.lists.erasing.person import erase_person
from models.people.kinds import Channel
from models.people.prospects import add_prospect
from models.people.touches import log_touch
from tests.clock import NOON


def undo_all(book: Book) -> list[tuple[object, ...]]:
    while book.undo() is not None:
        assert not any(check(book.path).values())
    return book.ask(lambda reader: reader.all("SELECT name FROM prospect"))


def test_the_campaign_of_an_erased_touch_stays(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    bob = book.do(add_prospect, "Bob", now=NOON)
    for who in (ada, bob):
        book.do(
            log_touch, who, Channel.CALL, happened_at=NOON, now=NOON, campaign="fair"
        )

    book.do(erase_person, ada, now=NOON)

    assert undo_all(book) == [("Erased person",)]
    assert book.ask(lambda reader: reader.all("SELECT word FROM campaign")) == [
        ("fair",)
    ]


def test_whom_an_erased_one_was_told_from_is_undone(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    bob = book.do(add_prospect, "Bob", now=NOON)
    book.do(called_two_people, ada, bob, now=NOON)

    book.do(erase_person, bob, now=NOON)

    assert undo_all(book) == [("Erased person",)]
