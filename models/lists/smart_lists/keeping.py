"""Keeping smart lists: saved, renamed, changed, pinned, moved and deleted."""

from sqlmodel import Session, select

from models.book.refusals import Refused
from models.book.session import name_act
from models.book.text import clean_line, fold
from models.lists.rows import SavedList
from models.lists.smart_lists.checking import checked
from models.lists.smart_lists.conditions import Group
from models.lists.smart_lists.written import written

NAME_LIMIT, MOST_LISTS = 80, 200


def save_list(
    session: Session, name: str, conditions: Group, *, pinned: bool = True
) -> int:
    """The id of a new smart list, the last one in the order.

    Raises:
        Refused: the name is empty, too long or taken, or a condition cannot be.
    """
    kept = session.exec(select(SavedList)).all()
    if len(kept) >= MOST_LISTS:
        raise Refused(f"A book keeps {MOST_LISTS} lists, not more. Delete one first.")
    row = SavedList(
        name=_free_name(session, name),
        said=_said(conditions),
        pinned=pinned,
        position=max((other.position for other in kept), default=-1) + 1,
    )
    session.add(row)
    name_act(session, f"save the list {row.name}", f"The list “{row.name}” was saved")
    return row.id


def rename_list(session: Session, list_id: int, name: str) -> None:
    """Give a smart list another name.

    Raises:
        Refused: the list is gone, or the name is empty, too long or taken.
    """
    row = _list_here(session, list_id)
    before, row.name = row.name, _free_name(session, name, list_id)
    name_act(
        session,
        f"rename the list {before}",
        f"“{before}” is called “{row.name}” now",
    )


def change_list(
    session: Session, list_id: int, conditions: Group, *, name: str | None = None
) -> None:
    """Let a smart list ask something else, under another name where one is given.

    Raises:
        Refused: the list is gone, its new name cannot be, or a condition cannot be.
    """
    row = _list_here(session, list_id)
    row.said = _said(conditions)
    if name is not None:
        row.name = _free_name(session, name, list_id)
    name_act(
        session, f"change the list {row.name}", f"The list “{row.name}” was changed"
    )


def pin_list(session: Session, list_id: int, *, pinned: bool) -> None:
    """Show a smart list in the navigation, or take it from there.

    Raises:
        Refused: the list is gone.
    """
    row = _list_here(session, list_id)
    row.pinned = pinned
    word, where = ("pin", "to") if pinned else ("unpin", "from")
    name_act(
        session,
        f"{word} the list {row.name}",
        f"“{row.name}” was {word}ned {where} the navigation",
    )


def move_list(session: Session, list_id: int, place: int) -> None:
    """Put a smart list at a place in the order; 0 is the first.

    Raises:
        Refused: the list is gone.
    """
    moved = _list_here(session, list_id)
    rows = session.exec(select(SavedList)).all()
    rest = sorted(
        (row for row in rows if row.id != list_id), key=lambda r: (r.position, r.id)
    )
    rest.insert(max(0, min(place, len(rest))), moved)
    for position, row in enumerate(rest):
        if row.position != position:
            row.position = position
    name_act(session, f"move the list {moved.name}", f"“{moved.name}” was moved")


def delete_list(session: Session, list_id: int) -> None:
    """Delete a smart list; the people on it stay as they are.

    Raises:
        Refused: the list is gone already.
    """
    row = _list_here(session, list_id)
    session.delete(row)
    name_act(
        session, f"delete the list {row.name}", f"The list “{row.name}” was deleted"
    )


def _list_here(session: Session, list_id: int) -> SavedList:
    row = session.get(SavedList, list_id)
    if row is None:
        raise Refused("This list was deleted already.")
    return row


def _free_name(session: Session, name: str, own: int | None = None) -> str:
    """The name, cleaned; none that another list has, in whatever spelling."""
    cleaned = clean_line(name)
    if not fold(cleaned):
        raise Refused("A list needs a name.")
    if len(cleaned) > NAME_LIMIT:
        raise Refused(f"The name of a list has at most {NAME_LIMIT} characters.")
    for other in session.exec(select(SavedList)).all():
        if other.id != own and fold(other.name) == fold(cleaned):
            raise Refused(f"A list is called “{other.name}” already.")
    return cleaned


def _said(conditions: Group) -> str:
    whole = checked(conditions)
    if not any(True for _ in whole.conditions()):
        raise Refused("A list needs at least one condition.")
    return written(whole)
