"""How a kind of list is read and taken over: the recipes kept, and which one fits."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from models.book.reader import Reader
from models.book.text import fold
from models.lists.formats.columns.meanings import Field
from models.lists.formats.reading import Asked

from .rules import Rules
from .spoken import rules_of, rules_told


class KeptRecipe(NamedTuple):
    """A recipe under its name.

    Attributes:
        headers: the columns of the lists it is for, folded.
        fields: what each of them means.
        header: whether the first row names the columns; None to look.
        rules: what is laid down, but for the day people were told.
    """

    id: int
    name: str
    headers: tuple[str, ...]
    fields: tuple[Field, ...]
    header: bool | None
    rules: Rules

    def asked(self, headers: Sequence[str]) -> Asked:
        """How a list of these columns is read, in whatever order they stand."""
        meant: dict[tuple[str, int], Field] = {}
        seen: Counter[str] = Counter()
        for name, field in zip(self.headers, self.fields, strict=True):
            seen[name] += 1
            meant[name, seen[name]] = field
        found: dict[int, Field] = {}
        seen.clear()
        for at, name in enumerate(map(fold, headers)):
            seen[name] += 1
            if (name, seen[name]) in meant:
                found[at] = meant[name, seen[name]]
        return Asked(header=self.header, fields=found, day_first=self.rules.day_first)


def recipes(reader: Reader) -> list[KeptRecipe]:
    """Every recipe, the one used last first."""
    sql = "SELECT id, name, said FROM recipe ORDER BY used_at DESC, id DESC"
    return [_recipe(*row) for row in reader.all(sql)]


def recipe_for(reader: Reader, headers: Sequence[str]) -> KeptRecipe | None:
    """The recipe last used for lists of these columns, in whatever order they stand."""
    wanted = sorted(map(fold, headers))
    if not any(wanted):
        return None
    return next((r for r in recipes(reader) if sorted(r.headers) == wanted), None)


def recipe_said(
    headers: Sequence[str],
    fields: Sequence[Field],
    rules: Rules,
    *,
    header: bool | None,
) -> str:
    """A recipe as it is stored."""
    told = {
        "headers": list(map(fold, headers)),
        "fields": [field.value for field in fields],
        "header": header,
        "rules": rules_told(replace(rules, informed_on=None)),
    }
    return json.dumps(told, ensure_ascii=False)


def _recipe(key: int, name: str, said: str) -> KeptRecipe:
    told: dict[str, Any] = json.loads(said)
    return KeptRecipe(
        key,
        name,
        tuple(told["headers"]),
        tuple(map(Field, told["fields"])),
        told["header"],
        rules_of(told["rules"]),
    )
