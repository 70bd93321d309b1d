"""What an operation may ask of its session besides rows."""

import sqlite3
from typing import cast

from sqlmodel import Session

from models.book.reader import Reader
from models.book.worn import Worn


def name_act(session: Session, label: str, said: str, *, final: bool = False) -> None:
    """Name the act: for the Undo menu and for the toast.

    The first name given stands, so that an operation made of others keeps its own.

    Args:
        label: continues "Undo: ", as in "move Ada Ltd to Warm".
        said: a sentence without its full stop, as in "Ada Ltd moved to Warm".
        final: the act cannot be undone (sending, erasing).
    """
    if final:
        session.info["final"] = True
    session.info.setdefault("label", label)
    session.info.setdefault("said", said)


def reader_of(session: Session) -> Reader:
    """A reader on the operation's own connection; it sees what was flushed so far."""
    return Reader(connection_of(session))


def connection_of(session: Session) -> sqlite3.Connection:
    """The driver's own connection, for many rows at once."""
    return cast("sqlite3.Connection", session.info["db"])


def worn_by(session: Session) -> Worn:
    """The member who acts and the hat they wear."""
    return cast("Worn", session.info["worn"])
