"""To whom a prospect may be passed, and when a pass is worth proposing."""

from typing import NamedTuple

from models.book.reader import Reader
from models.people.baton.passes import Holder, holder_of, open_pass_of
from models.people.business import MemberCard, members
from models.people.kinds import Side, Tier


class Taker(NamedTuple):
    """One who may take the baton, in a hat; `myself` is the holder in another hat."""

    id: int
    name: str
    initials: str
    hat: str
    myself: bool


class Passing(NamedTuple):
    """What a pass of a prospect begins with.

    Attributes:
        takers: partners first, the one with the other hat before all.
        promised: what is owed to the prospect, open still.
        pips: the touches that go with the baton, as letters.
        files: how many files go with it.
    """

    called: str
    tier: str
    holder: Holder
    takers: tuple[Taker, ...]
    promised: str
    pips: str
    planned: str
    touches: int
    files: int


_WHOM = """
SELECT CASE WHEN p.name <> '' THEN p.name ELSE p.company END, p.tier,
    coalesce(s.pips, ''), coalesce(s.planned, ''), coalesce(s.touches, 0),
    (SELECT count(*) FROM attachment a WHERE a.prospect_id = p.id),
    coalesce((SELECT group_concat(what, '; ') FROM (SELECT what FROM promise
        WHERE prospect_id = p.id AND owed_by = 'us' AND kept_at IS NULL
        ORDER BY due_on IS NULL, due_on, id)), '')
FROM prospect p LEFT JOIN standing s ON s.prospect_id = p.id
WHERE p.id = :id AND p.in_bin_at IS NULL
"""


def passing_of(reader: Reader, prospect_id: int, hat: str = "") -> Passing | None:
    """What a pass of the prospect begins with; None where there is nobody to pass.

    Args:
        hat: in which it is given; the one in which it is held where left out.
    """
    row = reader.one(_WHOM, id=prospect_id)
    holder = holder_of(reader, prospect_id)
    if row is None or holder is None:
        return None
    called, tier, pips, planned, touches, files, promised = row
    here = members(reader)
    worn = {Side(hat) for hat in (hat,) if hat} & _hats(here, holder.id)
    holder = holder._replace(hat=next(iter(worn), Side(holder.hat)).value)
    return Passing(
        called,
        tier,
        holder,
        tuple(_takers(here, holder)),
        promised,
        pips,
        planned,
        touches,
        files,
    )


def _takers(here: list[MemberCard], holder: Holder) -> list[Taker]:
    other = Side.SALES if holder.hat == Side.MARKETING else Side.MARKETING
    takers = []
    for member in here:
        hats = _hats(here, member.id)
        mine = member.id == holder.id
        if not member.active or (mine and other not in hats):
            continue
        hat = other if other in hats else next(iter(hats))
        takers.append(Taker(member.id, member.name, member.initials, hat.value, mine))
    return sorted(takers, key=lambda taker: (taker.myself, taker.hat != other))


def _hats(here: list[MemberCard], member_id: int) -> set[Side]:
    found = set()
    for member in here:
        if member.id == member_id:
            found |= {Side.MARKETING} if member.wears_marketing else set()
            found |= {Side.SALES} if member.wears_sales else set()
    return found


def pass_proposed(reader: Reader, prospect_id: int, hat: str = "") -> Taker | None:
    """The partner in the sales hat to whom a warm prospect had better be passed.

    None where it is not warm, is offered already, or is held in the sales hat.

    Args:
        hat: the one worn by the holder, if they sit at the desk.
    """
    passing = passing_of(reader, prospect_id, hat)
    if passing is None or passing.tier != Tier.WARM:
        return None
    if passing.holder.hat != Side.MARKETING or open_pass_of(reader, prospect_id):
        return None
    partners = (
        taker
        for taker in passing.takers
        if not taker.myself and taker.hat == Side.SALES
    )
    return next(partners, None)
