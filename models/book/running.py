"""Operations run in a SQLModel session over the book's own connection."""

import sqlite3
from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import Engine, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm.exc import StaleDataError
from sqlalchemy.pool import StaticPool
from sqlmodel import Session

from models.book.refusals import Refused
from models.book.worn import Worn

R = TypeVar("R")

_ENGINES: dict[int, Engine] = {}


def run(
    db: sqlite3.Connection,
    worn: Worn,
    operation: Callable[..., R],
    args: tuple[Any, ...],
    kwargs: dict[str, Any],
) -> tuple[R, dict[str, Any]]:
    """The operation's answer and the name it gave its act; `db` is in a transaction.

    Raises:
        Refused: the operation refuses, or the row was changed by a partner.
        sqlite3.Error: the driver's own error, unwrapped.
    """
    session = Session(_engine(db), expire_on_commit=False, autoflush=False)
    session.info["worn"], session.info["db"] = worn, db
    try:
        answer = operation(session, *args, **kwargs)
        session.flush()
    except StaleDataError as error:
        raise Refused(
            "Somebody changed this a moment ago. Look again, then retry."
        ) from error
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            raise error.orig from error
        raise
    finally:
        info = dict(session.info)
        session.close()
    return answer, info


def _engine(db: sqlite3.Connection) -> Engine:
    """An engine whose one connection is the book's; it never begins or commits."""
    engine = _ENGINES.get(id(db))
    if engine is None:
        engine = create_engine(
            "sqlite://",
            creator=lambda: db,
            poolclass=StaticPool,
            hide_parameters=True,
            pool_reset_on_return=None,
        )
        _ENGINES[id(db)] = engine
    return engine


def forget(db: sqlite3.Connection) -> None:
    """Let go of the engine over a connection that is about to be closed."""
    _ENGINES.pop(id(db), None)
