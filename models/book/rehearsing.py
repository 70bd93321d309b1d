"""What the first act of a process would make for itself, made before somebody waits."""

from collections.abc import Iterable

from sqlalchemy.orm import configure_mappers

from models.book.row import Row, checks_of


def lay_out(row_classes: Iterable[type[Row]]) -> None:
    """Make the mappers of all tables that are loaded, and the checks of these."""
    configure_mappers()
    for row_class in row_classes:
        checks_of(row_class)
