"""What a removed touch leaves behind: the steps it planted, and those it did."""

from sqlmodel import Session

from models.book.moments import stored
from models.book.session import reader_of
from models.people.kinds import Channel
from models.people.next_steps import next_step_of
from models.people.planting import uproot
from models.people.prospects import NOT_PLANNED_YET
from models.people.rows import Prospect, Step, Touch
from models.people.wall import wall_before

# A step of the touch's act has its moment; another touch of the act keeps it.
_PLANTED = """
SELECT s.id FROM step s JOIN planting p ON p.step_id = s.id
WHERE s.prospect_id = :id AND s.state = 'planned' AND s.created_at = :then
    AND p.planted_by IN ('plan', 'rule')
    AND NOT EXISTS (SELECT 1 FROM touch t
        WHERE t.prospect_id = s.prospect_id AND t.created_at = s.created_at)
"""
_DONE = """
SELECT s.id, s.channel FROM step s
WHERE s.done_touch_id = :touch AND s.state = 'done'
    AND NOT EXISTS (SELECT 1 FROM span
        WHERE prospect_id = s.prospect_id AND from_at > s.ended_at)
"""


def pull_up(session: Session, prospect: Prospect, touch: Touch) -> None:
    """Delete what a touch planted that is gone, and plan again what it had done.

    As undo does it; but what is the user's own stays, and so does what was done or
    dropped since. After a move to another tier nothing is planned again, nor by a way
    that they refused.
    """
    reader, touch_id = reader_of(session), touch.id
    planted = reader.all(_PLANTED, id=prospect.id, then=stored(touch.created_at))
    for (step_id,) in planted:
        step = session.get_one(Step, step_id)
        uproot(session, step)
        session.flush()
        session.delete(step)
    for step_id, channel in reader.all(_DONE, touch=touch_id):
        if wall_before(reader, prospect.id, Channel(channel)) is None:
            step = session.get_one(Step, step_id)
            step.state, step.ended_at, step.done_touch_id = "planned", None, None
            prospect.no_step_reason = ""
    session.flush()
    if planted and next_step_of(session, prospect.id) is None:
        prospect.no_step_reason = NOT_PLANNED_YET
