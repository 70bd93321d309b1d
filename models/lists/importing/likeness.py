"""When two records tell of the same person, and what they share that shows it.

By the number a card carries, else by a mail address, else by a phone number and the
name, else by name and company alone. A shared office line makes nobody the same.
"""

from collections.abc import Iterable, Iterator

from models.book.text import fold

from .record import Record
from .values import phone_key


def likenesses(record: Record) -> Iterator[str]:
    """The keys of a record, the surest first; two records sharing one are the same."""
    if record.uid:
        yield f"uid {record.uid.casefold()}"
    for mail in record.emails:
        yield f"mail {mail.casefold()}"
    name = fold(record.full_name or record.company)
    if name:
        for phone in record.phones:
            yield f"phone {phone_key(phone)} {name}"
        if not record.emails and not record.phones:
            yield f"name {name} {fold(record.company)}"
    else:
        for phone in record.phones:
            yield f"phone {phone_key(phone)}"


def distinct(records: Iterable[Record]) -> int:
    """How many different people the records tell of."""
    seen: set[str] = set()
    count = 0
    for record in records:
        keys = list(likenesses(record))
        if seen.isdisjoint(keys):
            count += 1
        seen.update(keys)
    return count
