"""The moment it is, or the one the user set with --now."""

from collections.abc import Callable
from datetime import UTC, datetime

from models.book.moments import clock
from models.book.refusals import Refused


def clock_at(now: str | None) -> Callable[[], datetime]:
    """A clock that stands at `now`, or the running one where it is None.

    Args:
        now: an ISO moment; without a zone it is in UTC.

    Raises:
        Refused: it is not a moment.
    """
    if now is None:
        return clock
    try:
        moment = datetime.fromisoformat(now)
    except ValueError:
        raise Refused(
            f"“{now}” is not a moment. Write it like 2026-11-18T12:00."
        ) from None
    moment = moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    return lambda: moment
