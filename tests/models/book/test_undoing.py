"""Undo asked again goes past what has to stay, and redo comes the same way back."""

import pytest

from models.book import undoing
from models.book.book import Book
from models.book.checks import check
from models.book.refusals import NotSaved, Refused
from models.book.taking_back import take_back_keeping
from models.book.undoing import Stays
from models.lists.formats.record import Record
from models.lists.importing.take_over import take_over
from models.offers.kinds import OfferKind
from models.offers.sending import send_offer
from models.offers.values import Draft, LineValues
from models.offers.writing import set_lines, write_offer
from models.people.finding import names
from models.people.prospects import add_prospect, change_prospect
from tests.clock import NOON
from tests.models.random_day import rows_of

LINE = LineValues("Bag", quantity_micro=10**6, price_e4=10**4, tax_milli=0)


def send_something(book: Book, prospect_id: int) -> None:
    """Write an offer, change its lines twice, and send it."""
    draft = Draft(OfferKind.PROPOSAL, "Bags", lines=(LINE,))
    offer = book.do(write_offer, prospect_id, draft, now=NOON)
    book.do(set_lines, offer, [LINE, LINE])
    book.do(set_lines, offer, [LINE])
    book.do(send_offer, offer, now=NOON)


@pytest.fixture
def ada(book: Book) -> int:
    """Somebody with a changed source, to whom an offer was sent since."""
    key = book.do(add_prospect, "Ada", now=NOON)
    book.do(change_prospect, key, source="fair")
    send_something(book, key)
    return key


def refused(book: Book) -> str:
    with pytest.raises(Refused) as caught:
        book.undo()
    return str(caught.value)


@pytest.mark.usefixtures("ada")
def test_the_second_undo_takes_back_what_is_older_than_a_sent_offer(
    book: Book,
) -> None:
    before = rows_of(book.path)

    said = refused(book)
    same, label = rows_of(book.path) == before, book.undo_label()
    change = book.undo()

    assert said.endswith("Undo again takes back “change source of Ada”.")
    assert (same, label) == (True, "change source of Ada")
    assert change is not None
    assert change.label == "change source of Ada"


@pytest.mark.usefixtures("ada")
def test_where_nothing_older_can_go_it_says_again_why(book: Book) -> None:
    refused(book)
    book.undo()

    said = [refused(book), refused(book)]

    assert said[0] == said[1]
    assert said[0].startswith("“add Ada” stays")
    assert "Undo again" not in said[0]
    assert book.undo_label() == "add Ada"


def test_what_is_done_anew_is_undone_first(book: Book, ada: int) -> None:
    refused(book)

    book.do(change_prospect, ada, role="Buyer")
    undone = [book.undo_label(), book.undo() is not None]
    said = refused(book)

    assert undone == ["change role of Ada", True]
    assert "A sent offer never changes" in said


def test_redo_comes_the_same_way_back(book: Book, ada: int) -> None:
    book.do(change_prospect, ada, role="Buyer")
    before = rows_of(book.path)
    book.undo()
    refused(book)
    book.undo()

    redone = [book.redo(), book.redo(), book.redo()]

    assert [change and change.label for change in redone] == [
        "change source of Ada",
        "change role of Ada",
        None,
    ]
    assert rows_of(book.path) == before
    assert book.undo_label() == "change role of Ada"


def test_another_program_s_act_is_undone_before_what_was_gone_past(
    book: Book, ada: int
) -> None:
    refused(book)
    other = Book.open(book.path, now=lambda: NOON)

    other.do(change_prospect, ada, role="Buyer")

    assert book.undo_label() == other.undo_label() == "change role of Ada"
    other.close()


@pytest.mark.usefixtures("ada")
def test_a_busy_book_is_no_reason_to_go_past(book: Book) -> None:
    label = book.undo_label()
    other = Book.open(book.path, now=lambda: NOON)
    other.take_long("A list is being imported.")
    with other._writer.writing():
        said = refused(book)
    other.close()

    assert "imported" in said
    assert book.undo_label() == label


@pytest.mark.usefixtures("ada")
def test_a_disk_that_fails_while_looking_leaves_the_first_refusal(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_asked: object) -> None:
        raise NotSaved("Not saved.", "Nothing is lost.", "Try again.")

    monkeypatch.setattr(undoing.Undoing, "_first_that_can", failing)

    assert "A sent offer never changes" in refused(book)


def test_an_import_that_an_offer_stands_on_is_still_taken_back(book: Book) -> None:
    told: list[int] = []
    book.on_change(lambda change: told.append(change.act))
    records = [Record(line=1, full_name="Ada"), Record(line=2, full_name="Bob")]
    book.do(take_over, records, now=NOON)
    (ada,) = (one.id for one in book.ask(names) if one.name == "Ada")
    send_something(book, ada)
    refused(book)

    taken = book.do(take_back_keeping, told[0], now=NOON)

    assert taken.kept == {ada}
    assert [one.name for one in book.ask(names)] == ["Ada"]
    assert not any(check(book.path).values())


def test_many_acts_that_stay_are_gone_past_at_once(book: Book, ada: int) -> None:
    for _ in range(3):
        send_something(book, ada)

    with pytest.raises(Stays) as stays:
        book.undo()

    assert stays.value.older == "change source of Ada"
    assert book.undo() is not None
