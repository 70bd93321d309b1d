from models.book.book import Book
from models.offers.private_notes import note_on_offer
from models.offers.sending import send_offer
from models.offers.sheet_of import facts_of, sheet_of
from tests.clock import NOON


def test_a_note_is_kept_with_a_sent_offer_and_never_printed(
    book: Book, offer: int
) -> None:
    book.do(send_offer, offer, now=NOON)

    book.do(note_on_offer, offer, "They pay late.")

    assert book.ask(facts_of, offer).private_note == "They pay late."
    assert "They pay late." not in repr(book.ask(sheet_of, offer))


def test_a_note_is_taken_back_by_undo(book: Book, offer: int) -> None:
    book.do(note_on_offer, offer, "They pay late.")

    book.undo()

    assert book.ask(facts_of, offer).private_note == ""
