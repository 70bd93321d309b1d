"""Facts about a prospect under the user's own labels."""

from sqlmodel import Session, func, select

from models.book.refusals import Refused
from models.book.session import name_act
from models.book.text import clean_line, clean_text
from models.people.prospects import called_by, prospect_here
from models.people.rows import Detail


def add_fact(session: Session, prospect_id: int, label: str, value: str) -> int:
    """The id of a new fact under a label.

    Raises:
        Refused: the prospect was deleted, or label or value is empty.
    """
    prospect = prospect_here(session, prospect_id)
    named, text = clean_line(label), clean_text(value)
    if not (named and text):
        raise Refused("A field needs a label and a value.")
    many = select(func.count()).where(Detail.prospect_id == prospect_id)
    fact = Detail(
        prospect_id=prospect_id,
        label=named,
        value=text,
        position=session.exec(many).one(),
    )
    session.add(fact)
    called = called_by(prospect)
    name_act(session, f"add {named} to {called}", f"{called} was changed")
    return fact.id


def change_fact(session: Session, fact_id: int, value: str) -> None:
    """Put another value under a fact's label; an empty one removes the fact.

    Raises:
        Refused: the fact or its prospect is gone.
    """
    fact = session.get(Detail, fact_id)
    if fact is None:
        raise Refused("This line was removed already.")
    called = called_by(prospect_here(session, fact.prospect_id))
    text = clean_text(value)
    name_act(session, f"change {fact.label} of {called}", f"{called} was changed")
    if text:
        fact.value = text
    else:
        session.delete(fact)
