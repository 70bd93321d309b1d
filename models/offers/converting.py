"""From an estimate to a proposal to a contract: whole, some lines, or one package."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from sqlmodel import Session

from models.book.refusals import Refused
from models.book.session import name_act
from models.offers.copying import contents_of
from models.offers.drafts import (
    line_values,
    offer_called,
    offer_here,
    package_values,
    sentence_start,
)
from models.offers.kinds import (
    DiscountKind,
    LinePart,
    OfferKind,
    OfferStatus,
    SectionPlace,
    ShareKind,
)
from models.offers.pricing import NO_DISCOUNT
from models.offers.rows import Offer
from models.offers.values import Draft, LineValues
from models.offers.writing import write_offer


class Carried(StrEnum):
    """What goes over to the next paper besides the lines."""

    PRIVATE_NOTE = "private_note"
    TEXTS = "texts"
    TERMS = "terms"
    DISCOUNT = "discount"
    PAYMENTS = "payments"
    APPENDICES = "appendices"


EVERYTHING = frozenset(Carried)
_ORDER = (OfferKind.ESTIMATE, OfferKind.PROPOSAL, OfferKind.CONTRACT)


def convert_offer(
    session: Session,
    offer_id: int,
    kind: OfferKind,
    *,
    now: datetime,
    lines: Collection[int] | None = None,
    package: int | None = None,
    carried: Collection[Carried] = EVERYTHING,
) -> int:
    """The id of a draft of the next kind, made from this offer and linked with it.

    The offer itself stays as it is. A discount or a payment in amounts does not
    go over with chosen lines, since it was meant for the sum of all.

    Args:
        lines: the ids of the lines that go over, options among them; else all lines,
            and into a contract no options.
        package: which of its packages; the one that was chosen where it is None.
        carried: what goes over besides the lines. Texts stand before the prices, terms
            after them.

    Raises:
        Refused: it cannot become that, a newer version took its place, a package must
            be chosen or is not there, or no line is left.
    """
    offer = offer_here(session, offer_id)
    called = offer_called(offer)
    _refuse(offer, kind, called)
    chosen = _package(session, offer, kind, package)
    kept = _kept_lines(session, offer, kind, lines, chosen)
    if not any(line.part == LinePart.WORK for line in kept):
        raise Refused("Choose at least one line that goes over.")
    draft = _carried(session, offer, frozenset(carried))
    if lines is not None:
        draft = _without_amounts(draft)
    packages = draft.packages if chosen is None else ()
    draft = replace(draft, kind=kind, lines=kept, packages=packages, source_id=offer.id)
    what = kind.with_article
    name_act(session, f"make {what} of {called}", f"{sentence_start(what)} is begun")
    return write_offer(session, offer.prospect_id, draft, now=now)


def _refuse(offer: Offer, kind: OfferKind, called: str) -> None:
    if _ORDER.index(kind) <= _ORDER.index(offer.kind):
        was, wanted = offer.kind.with_article, kind.with_article
        raise Refused(f"{sentence_start(was)} does not become {wanted}. Copy it.")
    if offer.status is OfferStatus.SUPERSEDED:
        raise Refused(f"There is a newer version of {called}. Begin from that one.")


def _package(
    session: Session, offer: Offer, kind: OfferKind, package: int | None
) -> int | None:
    """Whose lines go over; None where there are none or all of them do."""
    names = {one.number: one.name for one in package_values(session, offer.id)}
    wanted = offer.chosen_package or None if package is None else package
    if not names and wanted is None:
        return None
    if wanted is None and kind is not OfferKind.CONTRACT:
        return None
    if wanted not in names:
        listed = ", ".join(f"{number} {name}" for number, name in names.items())
        raise Refused(
            f"Say which package they chose: {listed}."
            if names
            else "There are no packages to choose from."
        )
    return wanted


def _kept_lines(
    session: Session,
    offer: Offer,
    kind: OfferKind,
    ids: Collection[int] | None,
    package: int | None,
) -> tuple[LineValues, ...]:
    """The lines that go over, each heading only with one of those under it."""
    lines = line_values(session, offer.id)
    if ids is not None and (set(ids) - {line.id for line in lines}):
        raise Refused("One of these lines is not in the offer.")
    firm = kind is OfferKind.CONTRACT
    wanted = [
        line
        for line in lines
        if (package is None or line.package in {0, package})
        and (line.part == LinePart.HEADING or ids is None or line.id in ids)
        and not (firm and ids is None and line.optional)
    ]
    kept = [
        line._replace(
            id=None,
            package=line.package if package is None else 0,
            optional=line.optional and not firm,
        )
        for line in wanted
    ]
    return tuple(_with_something_under(kept))


def _with_something_under(lines: list[LineValues]) -> Iterable[LineValues]:
    for place, line in enumerate(lines):
        after = next(iter(lines[place + 1 :]), None)
        alone = after is None or after.part == LinePart.HEADING
        if line.part != LinePart.HEADING or not alone:
            yield line


def _carried(session: Session, offer: Offer, carried: frozenset[Carried]) -> Draft:
    draft = contents_of(session, offer)
    places = {
        place
        for place, what in (
            (SectionPlace.BEFORE, Carried.TEXTS),
            (SectionPlace.AFTER, Carried.TERMS),
        )
        if what in carried
    }
    return replace(
        draft,
        sections=tuple(part for part in draft.sections if part.place in places),
        discount=draft.discount if Carried.DISCOUNT in carried else NO_DISCOUNT,
        payments=draft.payments if Carried.PAYMENTS in carried else (),
        appendices=draft.appendices if Carried.APPENDICES in carried else (),
        private_note=offer.private_note if Carried.PRIVATE_NOTE in carried else "",
        client_tax_number=offer.client_tax_number,
        service_from=offer.service_from,
        service_until=offer.service_until,
    )


def _without_amounts(draft: Draft) -> Draft:
    """The draft without what was meant for the sum of all lines."""
    amount = draft.discount.kind is DiscountKind.AMOUNT
    fixed = any(part.share is ShareKind.AMOUNT for part in draft.payments)
    return replace(
        draft,
        discount=NO_DISCOUNT if amount else draft.discount,
        payments=() if fixed else draft.payments,
        shows_deposit_code=draft.shows_deposit_code and not fixed,
    )
