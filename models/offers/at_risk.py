"""Which open offers are at risk, and what they add up to by currency."""

from collections import defaultdict
from datetime import date
from typing import NamedTuple

from models.book.moments import day_in, moment_of
from models.book.reader import Reader
from models.offers.offer_list import AT_RISK_DAYS, WENT_ON
from models.people.contact_plan.plan import contact_plan
from models.people.today.values import OffersAtRisk, Risk, RiskyOffer


class _Sent(NamedTuple):
    offer_id: int
    mark: str
    prospect_id: int
    name: str
    company: str
    sent_at: str
    valid_until: str | None
    total_minor: int
    currency: str
    answered: int
    step_late: int


_SENT = f"""
SELECT o.id, o.number || CASE WHEN o.revision > 1
        THEN ', version ' || o.revision ELSE '' END,
    o.prospect_id, p.name, p.company, o.sent_at, o.valid_until, o.total_minor,
    o.currency,
    EXISTS (SELECT 1 FROM touch t WHERE t.prospect_id = o.prospect_id AND t.answered
        AND t.happened_at > o.sent_at),
    EXISTS (SELECT 1 FROM step st WHERE st.prospect_id = o.prospect_id
        AND st.state = 'planned' AND st.on_day < :today)
FROM offer o JOIN prospect p ON p.id = o.prospect_id
WHERE o.status = 'sent' AND p.in_bin_at IS NULL AND NOT {WENT_ON}
"""
_WORST = tuple(reversed(Risk))


def offers_at_risk(reader: Reader, today: date) -> OffersAtRisk:
    """The sent offers at risk, the worst first, the larger before the smaller.

    At risk is what ended or ends within a week, what waits for a step of ours that is
    late, and what nobody answered after the last day of its follow-ups.
    """
    row = reader.one("SELECT zone FROM business")
    zone = str(row[0]) if row else "UTC"
    patience = max(contact_plan(reader).work.ladder, default=AT_RISK_DAYS)
    found = []
    for sent in reader.many(_Sent, _SENT, today=today.isoformat()):
        days = (today - day_in(moment_of(sent.sent_at), zone)).days
        risk = _risk(sent, days, patience, today)
        if risk is not None:
            who = (sent.offer_id, sent.mark, sent.prospect_id, sent.name, sent.company)
            until, total, currency = sent.valid_until, sent.total_minor, sent.currency
            found.append(RiskyOffer(*who, days, until, total, currency, risk))
    found.sort(key=lambda o: (_WORST.index(o.risk), -o.total_minor, o.offer_id))
    sums: dict[str, int] = defaultdict(int)
    for offer in found:
        sums[offer.currency] += offer.total_minor
    return OffersAtRisk(tuple(found), tuple(sorted(sums.items())))


def _risk(sent: _Sent, days: int, patience: int, today: date) -> Risk | None:
    if sent.valid_until is not None:
        left = (date.fromisoformat(sent.valid_until) - today).days
        if left < 0:
            return Risk.EXPIRED
        if left <= AT_RISK_DAYS:
            return Risk.EXPIRES
    if sent.step_late:
        return Risk.STEP_LATE
    return Risk.NO_ANSWER if not sent.answered and days >= patience else None
