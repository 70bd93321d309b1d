"""The fields of one JSON object, each read once and refused with its place."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from models.book.refusals import Refused
from models.offers.json_schema import fields_of

W = TypeVar("W", bound=StrEnum)
_BEYOND = 2**63


class Fields:
    """One JSON object of an offer; `path` is where it stands in the schema."""

    def __init__(self, found: object, where: str, *path: str) -> None:
        if not isinstance(found, dict):
            raise Refused(f"{where} must be a JSON object.")
        unknown = sorted(set(found) - set(fields_of(*path)))
        if unknown:
            raise Refused(f'{where} has a field "{unknown[0]}" that is not known.')
        self.found: dict[str, Any] = found
        self.where = where
        self.path = path

    def has(self, name: str) -> bool:
        """Whether the field is said."""
        return name in self.found

    def text(self, name: str) -> str:
        """The text, or ""."""
        value = self.found.get(name, "")
        if not isinstance(value, str):
            raise self.wrong(name, "must be text")
        return value

    def yes(self, name: str, *, default: bool = False) -> bool:
        """Whether it is so."""
        value = self.found.get(name, default)
        if not isinstance(value, bool):
            raise self.wrong(name, "must be true or false")
        return value

    def whole(self, name: str, default: int = 0) -> int:
        """The whole number."""
        value = self.found.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int):
            raise self.wrong(name, "must be a whole number")
        if not -_BEYOND < value < _BEYOND:
            raise self.wrong(name, "is too large")
        return value

    def figure(self, name: str, default: str, read: Callable[[str], int]) -> int:
        """The figure as `read` reads it."""
        value = self.found.get(name, default)
        if isinstance(value, bool) or not isinstance(value, str | int):
            raise self.wrong(name, "must be a number")
        try:
            return read(str(value))
        except Refused as refused:
            raise Refused(f'{self.where}, "{name}": {refused}') from refused

    def day(self, name: str) -> date | None:
        """The day, or None."""
        value = self.text(name)
        if not value:
            return None
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise self.wrong(name, "must be a day like 2026-11-18") from error

    def one_of(self, name: str, allowed: list[str]) -> str | None:
        """One of these texts, or None."""
        value = self.text(name)
        if value and value not in allowed:
            raise self.wrong(name, f"must be one of {', '.join(allowed)}")
        return value or None

    def word(self, name: str, words: type[W], default: W) -> W:
        """One of the words."""
        value = self.one_of(name, [word.value for word in words])
        return words(value) if value else default

    def object(self, name: str, where: str) -> "Fields | None":
        """The object in this field, or None."""
        if name not in self.found:
            return None
        return Fields(self.found[name], where, *self.path, name)

    def objects(self, name: str, each: str) -> list["Fields"]:
        """The objects in the list of this field."""
        value = self.found.get(name, [])
        if not isinstance(value, list):
            raise self.wrong(name, "must be a list")
        path = (*self.path, name)
        return [Fields(one, f"{each} {n}", *path) for n, one in enumerate(value, 1)]

    def wrong(self, name: str, what: str) -> Refused:
        """The sentence that refuses a field."""
        return Refused(f'{self.where}: "{name}" {what}.')
