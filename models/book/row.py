"""What every table class stands on: unknown names and wrong types are refused.

SQLModel's table classes validate nothing by themselves (`database.md` section 1).
"""

from collections.abc import Callable
from functools import cache
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy.orm import declared_attr
from sqlmodel import SQLModel


@cache
def checks_of(row_class: type[SQLModel]) -> dict[str, Callable[..., object]]:
    """What checks the values of each column, by the column's name."""
    types: dict[str, Any] = {
        name: field.annotation for name, field in row_class.model_fields.items()
    }
    return {n: TypeAdapter(kind).validator.validate_python for n, kind in types.items()}


class Row(SQLModel):
    """A table class whose attributes are checked as they are set."""

    def __init__(self, **values: Any) -> None:  # noqa: ANN401 — one value per column
        unknown = values.keys() - checks_of(type(self)).keys()
        if unknown:
            raise TypeError(f"{type(self).__name__} has no column {sorted(unknown)}")
        super().__init__(**values)

    def __setattr__(self, name: str, value: object) -> None:
        """Set a column after checking its type; Pydantic's error says what is wrong."""
        check = checks_of(type(self)).get(name)
        if check is not None:
            value = check(value, strict=True)
        super().__setattr__(name, value)


class Edited(Row):
    """A row whose `version` grows with every change, so that none is lost.

    A writer whose row was changed since it was read is refused.
    """

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 — the class is meant
        """The column that counts the changes."""
        return {"version_id_col": cls.__table__.c.version}  # type: ignore[attr-defined]
