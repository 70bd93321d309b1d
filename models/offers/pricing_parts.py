"""The parts of a payment: percentages, amounts and the rest, to the unit."""

from collections.abc import Sequence

from models.book.money import WHOLE_RATE, known_rate, split
from models.book.refusals import Refused
from models.offers.conditions import Payment
from models.offers.kinds import ShareKind
from models.offers.sheet import PaymentPart


def payment_parts(payments: Sequence[Payment], due: int) -> tuple[PaymentPart, ...]:
    """Each part in minor units; together they are what is to be paid, exactly.

    Percentages are shares of all that is due, by the largest remainder; amounts come
    out of the rest, which is what they leave. The rest is below zero where they leave
    nothing.

    Raises:
        Refused: the parts can never make a whole (`refuse_parts`).
    """
    if not payments:
        return ()
    refuse_parts(payments)
    weights = [_share(payment) for payment in payments]
    rest = next(
        (n for n, part in enumerate(payments) if part.share is ShareKind.REST), None
    )
    if rest is not None:
        weights[rest] = WHOLE_RATE - sum(weights)
    parts = split(due, weights)
    for n, payment in enumerate(payments):
        if payment.share is ShareKind.AMOUNT and rest is not None:
            parts[n] = payment.value
            parts[rest] -= payment.value
    return tuple(
        PaymentPart(
            payment.words,
            minor,
            payment.value if payment.share is ShareKind.PERCENT else None,
            payment.due_on,
            payment.deposit,
        )
        for payment, minor in zip(payments, parts, strict=True)
    )


def refuse_parts(payments: Sequence[Payment]) -> None:
    """Let pass what can make a whole, or nothing at all.

    Raises:
        Refused: percentages make more than 100, or less without a rest; an amount has
            no rest beside it; or there are two rests or two deposits.
    """
    if not payments:
        return
    shares = [payment.share for payment in payments]
    whole = sum(_share(payment) for payment in payments)
    if sum(bool(payment.deposit) for payment in payments) > 1:
        raise Refused("Only one part of the payment can be the deposit.")
    if shares.count(ShareKind.REST) > 1:
        raise Refused("Only one part of the payment can be the rest.")
    if whole > WHOLE_RATE:
        raise Refused("The parts of the payment make more than 100 %.")
    if ShareKind.REST in shares:
        return
    if ShareKind.AMOUNT in shares:
        raise Refused("Say which part of the payment is the rest.")
    if whole < WHOLE_RATE:
        raise Refused("The parts of the payment make less than 100 %. Add the rest.")


def refuse_payments(payments: Sequence[Payment], due: int) -> None:
    """Let pass what makes exactly what is due, each part of it at least nothing.

    Raises:
        Refused: as `refuse_parts`, or the amounts are more than there is to be paid.
    """
    parts = payment_parts(payments, due)
    if due >= 0 and any(part.minor < 0 for part in parts):
        raise Refused("The parts of the payment are more than there is to pay.")


def _share(payment: Payment) -> int:
    return known_rate(payment.value) if payment.share is ShareKind.PERCENT else 0
