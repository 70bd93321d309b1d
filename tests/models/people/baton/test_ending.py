"""Who is given away otherwise is not offered any more."""

from datetime import timedelta

from models.book.book import Book
from models.people.baton.passes import holder_of, passes_of
from models.people.bulk import give_to
from tests.clock import NOON, TOMORROW
from tests.models.people.baton.two_partners import offered, two_partners


def test_giving_to_somebody_withdraws_the_open_offer_in_the_same_act(
    book: Book,
) -> None:
    who = two_partners(book)
    offered(book, who)

    book.do(give_to, [who.ruth], who.tomas, now=NOON + timedelta(hours=1))

    (passed,) = book.ask(passes_of, who.ruth)
    holder = book.ask(holder_of, who.ruth)
    assert passed.state == "withdrawn"
    assert passed.ended_at == "2026-11-18 13:00:00.000000"
    assert holder is not None
    assert holder.id == who.tomas
    book.undo()
    assert book.ask(passes_of, who.ruth)[0].state == "offered"


def test_what_nobody_took_in_time_has_lapsed_then(book: Book) -> None:
    who = two_partners(book)
    offered(book, who)

    book.do(give_to, [who.ruth], who.tomas, now=TOMORROW + timedelta(hours=1))

    (passed,) = book.ask(passes_of, who.ruth)
    assert (passed.state, passed.ended_at) == ("lapsed", passed.lapses_at)


def test_giving_tells_of_the_offer_that_it_withdrew(book: Book) -> None:
    who = two_partners(book)
    offered(book, who)
    heard: list[str] = []
    book.on_change(lambda change: heard.append(change.said))

    book.do(give_to, [who.ruth], who.tomas, now=NOON)

    assert heard == ["Ruth Adeyemi given to Tomás Reyes, 1 open pass withdrawn"]
