"""Who is meant by everybody, or by a saved list."""

from datetime import datetime

from models.book.moments import day_in
from models.book.refusals import Refused
from models.lists.exporting.people import everybody, zone_of_book
from models.lists.smart_lists.asking import Order, list_by_id, people_in
from models.lists.smart_lists.written import read
from ui.commands.writing_out import Answering


def whom_meant(book: Answering, who: object, now: datetime) -> list[int]:
    """The ids of everybody, or of those on the saved list of this id.

    Raises:
        Refused: the list was deleted, or a newer Baton made it.
    """
    if not isinstance(who, int):
        return book.ask(everybody)
    card = book.ask(list_by_id, who)
    if card is None:
        raise Refused("This list was deleted.")
    today = day_in(now, book.ask(zone_of_book))
    return book.ask(people_in, read(card.said), today=today, order=Order.NAME)
