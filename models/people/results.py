"""A sheet of results, typed back from paper in one act."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from models.book.refusals import Refused
from models.book.session import name_act
from models.people.finishing import Finished, finish_what_stands


def log_results(
    session: Session,
    results: Sequence[Finished],
    *,
    happened_at: datetime,
    now: datetime,
) -> int:
    """How many results of a sheet were logged, all of them in one act.

    What was finished since the sheet was printed is passed over.

    Args:
        happened_at: aware; on the day of the sheet.

    Raises:
        Refused: nothing was typed, or as `log_touch` refuses; then none is logged.
    """
    if not results:
        raise Refused("Type what came of at least one row.")
    many = "1 result" if len(results) == 1 else f"{len(results)} results"
    name_act(session, f"type back {many}", f"{many} typed back from paper")
    for result in results:
        finish_what_stands(session, result, happened_at=happened_at, now=now)
    return len(results)
