"""The wall before those who asked not to be contacted by a way."""

from collections.abc import Collection, Sequence
from datetime import date, datetime

from sqlmodel import Session, select

from models.book.moments import day_in
from models.book.refusals import Refused
from models.book.session import name_act, reader_of
from models.book.text import clean_line
from models.people.business_changes import zone_of
from models.people.kinds import WAY_OF, Channel, Way
from models.people.prospects import called_by, prospect_here
from models.people.record_rows import Block
from models.people.rows import Prospect
from models.people.wall import wall_before

NOTHING_LOGGED = "Nothing was logged."
NOTHING_PLANNED = "Nothing was planned."
NOTHING_CHANGED = "Nothing was changed."
NOTHING_SENT = "Nothing was sent."


def block_ways(
    session: Session,
    prospect_id: int,
    ways: Collection[Way],
    reason: str,
    *,
    now: datetime,
    since: date | None = None,
) -> None:
    """Let nobody contact the prospect by these ways any more.

    Args:
        ways: one, several or all of `Way`.
        reason: in their words; where a way is blocked already, it is put anew.
        since: the day they asked for it; today where it is left out.

    Raises:
        Refused: the prospect was deleted, no way was named, or the day is to come.
    """
    prospect = prospect_here(session, prospect_id)
    today = day_in(now, zone_of(session))
    if since is not None and since > today:
        raise Refused("The day on which they asked cannot be in the future.")
    if not ways:
        raise Refused("Say by which way they do not want to be contacted.")
    there = {block.way: block for block in _blocks(session, prospect_id)}
    for way in sorted(ways, key=list(Way).index):
        block = there.get(way)
        if block is None:
            block = Block(prospect_id=prospect_id, way=way, since=since or today)
            session.add(block)
        elif since is not None:
            block.since = since
        block.reason = clean_line(reason)
    called, named = called_by(prospect), ways_named(ways)
    name_act(
        session,
        f"block {named} to {called}",
        f"{called} is not contacted by {named} any more",
    )


def allow_ways(session: Session, prospect_id: int, ways: Collection[Way]) -> None:
    """Let the prospect be contacted by these ways again.

    Raises:
        Refused: the prospect was deleted, or none of the ways is blocked.
    """
    prospect = prospect_here(session, prospect_id)
    gone = [block for block in _blocks(session, prospect_id) if block.way in ways]
    called = called_by(prospect)
    if not gone:
        raise Refused(f"{called} may be contacted so already.")
    for block in gone:
        session.delete(block)
    named = ways_named([block.way for block in gone])
    name_act(
        session,
        f"allow {named} to {called}",
        f"{called} may be contacted by {named} again",
    )


def refuse_blocked(
    session: Session,
    prospect_id: int,
    channel: Channel,
    *,
    kept: str = NOTHING_LOGGED,
) -> None:
    """Let pass what reaches the prospect by a way that they did not refuse.

    Args:
        channel: one without a way of its own reaches nobody by name and passes.
        kept: the sentence that says what was left as it is.

    Raises:
        Refused: the way is blocked; the sentence says since when and why.
    """
    way = WAY_OF.get(channel)
    if way is not None:
        refuse_blocked_way(session, prospect_id, way, kept=kept)


def refuse_blocked_way(
    session: Session,
    prospect_id: int,
    way: Way,
    *,
    kept: str = NOTHING_LOGGED,
) -> None:
    """Let pass a contact by a way that the prospect did not refuse.

    Raises:
        Refused: the way is blocked; the sentence says since when and why.
    """
    session.flush()
    wall = wall_before(reader_of(session), prospect_id, way)
    if wall is None:
        return
    prospect = session.get(Prospect, prospect_id)
    assert prospect is not None, "a block belongs to a prospect"
    raise Refused(f"{wall.said_of(called_by(prospect), _year(session))} {kept}")


def _year(session: Session) -> int:
    """The year of the act that is being done."""
    row = reader_of(session).one("SELECT at FROM act ORDER BY seq DESC LIMIT 1")
    return int(str(row[0])[:4]) if row else 0


def ways_named(ways: Collection[Way]) -> str:
    """The ways in a sentence: "phone and e-mail", "any way"."""
    words = [way.label.lower() for way in Way if way in ways]
    if len(words) == len(Way):
        return "any way"
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _blocks(session: Session, prospect_id: int) -> Sequence[Block]:
    session.flush()
    return session.exec(select(Block).where(Block.prospect_id == prospect_id)).all()
