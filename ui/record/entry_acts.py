"""What is done to an entry of the timeline, in the words of its menu."""

from models.people.kinds import Outcome
from models.people.next_steps import finish_step
from models.people.record import Entry
from models.people.touches import change_touch, drop_touch
from ui.desk import Desk


def answer_entry(desk: Desk, entry: Entry, word: str) -> None:
    """Do what was asked of an entry: "remove", "done", "outcome answered"."""
    if word == "remove":
        desk.do(drop_touch, entry.id)
    elif word == "done":
        desk.do(finish_step, entry.id, now=desk.now())
    elif word.startswith("outcome "):
        came = Outcome(word.removeprefix("outcome "))
        desk.do(change_touch, entry.id, outcome=came, now=desk.now())
