"""Finding the one person that a word on the command line names."""

from collections.abc import Sequence
from typing import NamedTuple

from models.book.book import Book
from models.book.reader import Reader
from models.book.refusals import Refused
from models.people.finding import Named, found, people_called
from models.people.record import record_of

_SHOWN = 5


class Person(NamedTuple):
    """Who is meant."""

    id: int
    name: str
    company: str
    tier: str

    @property
    def in_words(self) -> str:
        """The person and the company, or whichever there is."""
        return ", ".join(part for part in (self.name, self.company) if part)


def called(reader: Reader, prospect_id: int) -> Person:
    """The person of an id that is known to be there.

    Raises:
        Refused: there is none, or it is in the bin.
    """
    record = record_of(reader, prospect_id)
    if record is None:
        raise Refused(f"Nobody has the id {prospect_id}.")
    person = Person(record.id, record.name, record.company, record.tier)
    if record.in_bin_at is not None:
        raise Refused(f"{person.in_words} is in the bin. Undo the deletion first.")
    return person


def person_named(book: Book, text: str) -> Person:
    """The one person called so.

    Args:
        text: a name, "Person, Company", or an id.

    Raises:
        Refused: nobody is called so, or several are; the candidates are named.
    """
    people = [Person._make(named) for named in book.ask(people_called, text)]
    if len(people) == 1:
        return people[0]
    if people:
        raise Refused(
            f"Several are called “{text}”: {listed(people)}. Say which, by id."
        )
    if text.isascii() and text.isdigit() and len(text) < len(str(1 << 63)):
        return book.ask(called, int(text))
    raise Refused(_nobody(text, book.ask(found, text, limit=_SHOWN)))


def listed(people: Sequence[Person]) -> str:
    """The first few people with their ids, and how many more there are."""
    first = "; ".join(f"{person.in_words} ({person.id})" for person in people[:_SHOWN])
    more = len(people) - _SHOWN
    return f"{first} and {more} more" if more > 0 else first


def _nobody(text: str, near: list[Named]) -> str:
    sentence = f"Nobody is called “{text}”."
    if not near:
        return sentence
    names = "; ".join(Person._make(named).in_words for named in near)
    return f"{sentence} Did you mean {names}?"
