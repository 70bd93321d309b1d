"""Conditions as JSON and back; what is not known is refused, never passed over."""

import json
import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from models.book.money import Money
from models.book.refusals import Refused
from models.book.text import clean_line
from models.lists.smart_lists.checking import check_word, checked
from models.lists.smart_lists.conditions import (
    DEEPEST,
    EVERY_TOUCH,
    Condition,
    Group,
    Join,
    Length,
    Unit,
    Value,
    Which,
)
from models.lists.smart_lists.fields import Family, Field, Needs, Word, needs
from models.people.kinds import Channel, FieldKind, Outcome, Side

VERSION = 1
LONGEST = 100_000
_LENGTH = re.compile(r"(\d{1,6}) (days|weeks|months)", re.ASCII)
_MONEY = re.compile(r"(-?\d{1,18}) ([A-Z]{3})", re.ASCII)
_KEYS = {"field", "word", "value", "label", "kind", "which"}
_WHICH = {"channel": Channel, "side": Side, "outcome": Outcome}
_BROKEN = "These conditions cannot be read: they are not what Baton writes."
W = TypeVar("W", bound=StrEnum)


def written(group: Group) -> str:
    """The conditions as JSON."""
    return json.dumps(
        {"version": VERSION, **_group(group)}, ensure_ascii=False, sort_keys=True
    )


def _group(group: Group) -> dict[str, Any]:
    parts = [_group(p) if isinstance(p, Group) else _condition(p) for p in group.parts]
    return {group.join.value: parts}


def _condition(condition: Condition) -> dict[str, Any]:
    told: dict[str, Any] = {
        "field": condition.field.value,
        "word": condition.word.value,
    }
    if condition.value is not None:
        told["value"] = _plain(condition.value)
    if condition.kind is not None:
        told |= {"label": condition.label, "kind": condition.kind.value}
    which = condition.which
    if which != EVERY_TOUCH:
        named = {key: getattr(which, key) for key in (*_WHICH, "answered", "days")}
        told["which"] = {key: said for key, said in named.items() if said is not None}
    return told


def _plain(value: Value) -> object:
    if isinstance(value, Length):
        return f"{value.many} {value.unit.value}"
    if isinstance(value, Money):
        return f"{value.minor} {value.currency}"
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def read(text: str) -> Group:
    """The conditions that a text as `written` gives them says.

    Raises:
        Refused: it says something that this Baton does not know.
    """
    if len(text) > LONGEST:
        raise Refused("These conditions are too long to be read.")
    try:
        told = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Refused(_BROKEN) from error
    if not isinstance(told, dict):
        raise Refused(_BROKEN)
    version = told.pop("version", VERSION)
    if version != VERSION or isinstance(version, bool):
        raise Refused("A newer Baton wrote these conditions. Update Baton to use them.")
    return checked(_read_group(told, 1))


def _read_group(told: Mapping[str, Any], depth: int) -> Group:
    joins = [join for join in Join if join.value in told]
    if len(told) != 1 or len(joins) != 1 or depth > DEEPEST:
        raise Refused(_unknown(set(told) - set(Join), "group"))
    parts = told[joins[0].value]
    if not isinstance(parts, list) or not all(isinstance(p, dict) for p in parts):
        raise Refused(_BROKEN)
    read_parts = tuple(
        _read_condition(part) if "field" in part else _read_group(part, depth + 1)
        for part in parts
    )
    return Group(joins[0], read_parts)


def _read_condition(told: Mapping[str, Any]) -> Condition:
    if unknown := set(told) - _KEYS:
        raise Refused(_unknown(unknown, "part"))
    field, word = _word(Field, told["field"]), _word(Word, told.get("word"))
    own = field.family is Family.OWN
    kind = _word(FieldKind, told.get("kind")) if own else None
    if not own and ("kind" in told or "label" in told):
        raise Refused(_unknown({"label"}, "part"))
    check_word(field, word, kind)
    label = told.get("label", "")
    return Condition(
        field,
        word,
        _value(told.get("value"), needs(field, word, kind)),
        label if isinstance(label, str) else "",
        kind,
        _read_which(told.get("which", {})),
    )


def _read_which(told: object) -> Which:
    if not isinstance(told, dict):
        raise Refused(_BROKEN)
    if unknown := set(told) - {*_WHICH, "answered", "days"}:
        raise Refused(_unknown(unknown, "part"))
    answered, days = told.get("answered"), told.get("days")
    if not (answered is None or isinstance(answered, bool)):
        raise Refused(_BROKEN)
    if isinstance(days, bool) or not (days is None or isinstance(days, int)):
        raise Refused(_BROKEN)
    return Which(
        channel=_word(Channel, told["channel"]) if "channel" in told else None,
        side=_word(Side, told["side"]) if "side" in told else None,
        outcome=_word(Outcome, told["outcome"]) if "outcome" in told else None,
        answered=answered,
        days=days,
    )


def _value(told: object, needed: Needs) -> Value:
    if needed is Needs.CHOICE and isinstance(told, list):
        return tuple(str(word) for word in told)
    if needed in (Needs.SPAN, Needs.MONEY, Needs.DATE):
        return _value_of(told if isinstance(told, str) else "", needed)
    if told is None or isinstance(told, str | int):
        return told
    raise Refused(_BROKEN)


def _value_of(text: str, needed: Needs) -> Value:
    if needed is Needs.SPAN and (found := _LENGTH.fullmatch(text)):
        return Length(int(found[1]), Unit(found[2]))
    if needed is Needs.MONEY and (found := _MONEY.fullmatch(text)):
        return Money(int(found[1]), found[2])
    if needed is Needs.DATE:
        try:
            return date.fromisoformat(text)
        except ValueError as error:
            raise Refused(f"“{clean_line(text)[:40]}” is not a day.") from error
    raise Refused(_BROKEN)


def _word(words: type[W], told: object) -> W:
    try:
        return words(str(told))
    except ValueError as error:
        raise Refused(_unknown({str(told)}, "word")) from error


def _unknown(words: set[str], what: str) -> str:
    if not words:
        return _BROKEN
    first = clean_line(min(words))[:40]
    return f"This Baton does not know the {what} “{first}” of a list's conditions."
