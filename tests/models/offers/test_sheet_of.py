"""What a sheet takes from the book besides the offer itself."""

from models.book.book import Book
from models.offers.sheet_of import sheet_of
from models.people.business import members
from models.people.business_changes import change_member


def test_only_a_member_with_a_name_is_on_the_paper(book: Book, offer: int) -> None:
    nobody = book.ask(sheet_of, offer).sender.member

    book.do(change_member, book.ask(members)[0].id, name="Ana Reyes")

    assert nobody == ""
    assert book.ask(sheet_of, offer).sender.member == "Ana Reyes"
