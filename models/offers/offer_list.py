"""The offers as a list shows them."""

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from models.book.reader import Reader
from models.book.refusals import Refused
from models.offers.kinds import OfferKind, OfferStatus


class OfferState(StrEnum):
    """What a pill says: the stored status, or what follows from the day."""

    DRAFT = "draft"
    SENT = "sent"
    ANSWERED = "answered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"

    @property
    def label(self) -> str:
        """The state as a person reads it: "Expired"."""
        return self.value.capitalize()


AT_RISK_DAYS = 7
"""A sent offer is at risk this many days before it ends, and after."""


class OfferCard(NamedTuple):
    """One offer of the list; amounts are minor units, days ISO text.

    `answered` is 1 where the prospect answered a touch after the offer was sent.
    """

    id: int
    kind: str
    number: str | None
    revision: int
    status: str
    title: str
    prospect_id: int
    name: str
    company: str
    currency: str
    net_minor: int
    total_minor: int
    written_on: str
    valid_until: str | None
    sent_at: str | None
    answered_at: str | None
    answered: int

    @property
    def called(self) -> str:
        """Its number, or what kind of draft it is: "P-119", "Draft proposal"."""
        if self.number and self.status != OfferStatus.DRAFT:
            return self.number
        kind = OfferKind(self.kind).value
        if self.number:
            return f"{self.number}, version {self.revision}"
        return f"Draft {kind}"

    def state(self, today: date) -> OfferState:
        """What its pill says on that day."""
        if self.status != OfferStatus.SENT:
            return OfferState(self.status)
        if self.valid_until is not None and self.valid_until < today.isoformat():
            return OfferState.EXPIRED
        return OfferState.ANSWERED if self.answered else OfferState.SENT

    def is_open(self) -> bool:
        """Whether something may still come of it."""
        return self.status in {OfferStatus.DRAFT, OfferStatus.SENT}

    def is_at_risk(self, today: date) -> bool:
        """Whether it was sent and its last day is near or past."""
        if self.status != OfferStatus.SENT or self.valid_until is None:
            return False
        left = (date.fromisoformat(self.valid_until) - today).days
        return left <= AT_RISK_DAYS


_CARDS = """
SELECT o.id, o.kind, o.number, o.revision, o.status, o.title, o.prospect_id, p.name,
    p.company, o.currency, o.net_minor, o.total_minor, o.written_on, o.valid_until,
    o.sent_at, o.answered_at,
    o.status = 'sent' AND EXISTS (SELECT 1 FROM touch t WHERE t.prospect_id
        = o.prospect_id AND t.answered AND t.happened_at > o.sent_at)
FROM offer o JOIN prospect p ON p.id = o.prospect_id
"""
_ORDER = " ORDER BY coalesce(o.sent_at, o.created_at) DESC, o.id DESC"


WENT_ON = """EXISTS (SELECT 1 FROM offer later WHERE later.source_id = o.id
    AND later.status IN ('sent', 'accepted'))"""
"""Of an offer o: a paper made from it went out, and is what counts now."""


def offers_list(
    reader: Reader, *, only: Iterable[int] | None = None
) -> list[OfferCard]:
    """Every offer, the newest first; with `only`, those of the ids."""
    if only is None:
        return reader.many(OfferCard, _CARDS + _ORDER)
    rows = reader.in_keys(f"{_CARDS} WHERE o.id IN ({{keys}}){_ORDER}", only)
    return [OfferCard(*row) for row in rows]


def offers_of(reader: Reader, prospect_id: int) -> list[OfferCard]:
    """The offers of one prospect, the newest first."""
    sql = f"{_CARDS} WHERE o.prospect_id = :id{_ORDER}"
    return reader.many(OfferCard, sql, id=prospect_id)


def versions_of(reader: Reader, offer_id: int) -> list[OfferCard]:
    """The offer and the other versions under its number, the newest first."""
    sql = f"""{_CARDS} WHERE o.id = :id OR (o.number IS NOT NULL
        AND (o.kind, o.number) = (SELECT kind, number FROM offer WHERE id = :id))
        ORDER BY o.revision DESC"""
    return reader.many(OfferCard, sql, id=offer_id)


_VERSION = re.compile(
    r"(?P<number>.+?),? +version +(?P<revision>[0-9]{1,4})", re.IGNORECASE
)


def offer_named(reader: Reader, text: str, *, newest: bool = False) -> int:
    """The id of the version that went out under a number, or of any offer by its id.

    A number means what the client has: the latest version that was sent, and a draft
    only where none was. "P-001, version 2" is that version.

    Args:
        newest: whether a number means its newest version, be it a draft.

    Raises:
        Refused: there is no such offer, or several have the number.
    """
    wanted = text.strip()
    number, revision = _number_and_version(wanted)
    rows = reader.all(
        "SELECT id, kind FROM offer WHERE upper(number) = upper(:text)"
        " OR (upper(number) = upper(:number) AND revision = :revision)"
        " ORDER BY (status = 'draft' AND NOT :newest), revision DESC",
        text=wanted,
        number=number,
        revision=revision,
        newest=newest,
    )
    if len(kinds := sorted({OfferKind(kind) for _id, kind in rows})) > 1:
        named = " and ".join(kind.with_article for kind in kinds)
        raise Refused(
            f"{named[0].upper()}{named[1:]} are called {wanted}. Say which, by id."
        )
    if rows:
        return int(rows[0][0])
    if wanted.isdecimal() and reader.one(
        "SELECT 1 FROM offer WHERE id = :id", id=int(wanted)
    ):
        return int(wanted)
    raise Refused(f"There is no offer “{wanted[:40]}”.")


def is_offer(reader: Reader, text: str) -> bool:
    """Whether an offer, or a draft, has this number or this id."""
    wanted = text.strip()
    number, revision = _number_and_version(wanted)
    key = int(wanted) if wanted.isdecimal() and len(wanted) < _ID_DIGITS else None
    return (
        reader.one(
            "SELECT 1 FROM offer WHERE upper(number) = upper(:text) OR id = :id"
            " OR (upper(number) = upper(:number) AND revision = :revision)",
            text=wanted,
            number=number,
            revision=revision,
            id=key,
        )
        is not None
    )


def _number_and_version(text: str) -> tuple[str, int]:
    """What is named by "P-119, version 2", or nothing."""
    said = _VERSION.fullmatch(text)
    return (said["number"], int(said["revision"])) if said else ("", 0)


_LATEST = 500
_ID_DIGITS = len(str(1 << 63))


def works_used(reader: Reader, like: str = "") -> list[tuple[str, str, int, int]]:
    """Works of the latest lines with their unit, price and tax, the latest first."""
    rows = reader.all(
        """SELECT work, unit, price_e4, tax_milli FROM offer_line
        WHERE work LIKE '%' || :like || '%' ORDER BY id DESC LIMIT :latest""",
        like=like,
        latest=_LATEST,
    )
    latest: dict[str, tuple[str, str, int, int]] = {}
    for work, unit, price_e4, tax_milli in rows:
        latest.setdefault(work, (work, unit, price_e4, tax_milli))
    return list(latest.values())
