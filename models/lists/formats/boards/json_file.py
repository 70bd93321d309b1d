"""JSON from a stranger: read within limits, its shape never believed."""

import json
from typing import Any

from models.book.text import clean_line, clean_text
from models.lists.formats.unreadable import Unreadable

Node = dict[str, Any]
_BROKEN = "This JSON file is damaged: {} in line {}."
_DEEP = "This JSON file is nested too deeply."


def parsed(text: str) -> Any:  # noqa: ANN401 — JSON may be anything
    """What the JSON says; its numbers stay text, so that none is too long.

    Raises:
        Unreadable: it is no JSON or nested too deeply.
    """
    try:
        return json.loads(text, parse_int=str, parse_float=str, parse_constant=str)
    except json.JSONDecodeError as broken:
        reason = broken.msg.partition(":")[0].lower()
        raise Unreadable(_BROKEN.format(reason, broken.lineno)) from broken
    except RecursionError as broken:
        raise Unreadable(_DEEP) from broken


def node(value: Any) -> Node:  # noqa: ANN401 — as above
    """The object, or an empty one if it is something else."""
    return value if isinstance(value, dict) else {}


def nodes(of: Node, name: str) -> list[Node]:
    """The objects in the list of the name; whatever else stands there is left out."""
    value = of.get(name)
    return [v for v in value if isinstance(v, dict)] if isinstance(value, list) else []


def line(of: Node, name: str) -> str:
    """The text of the name on one line, empty if it is none."""
    value = of.get(name)
    return clean_line(value) if isinstance(value, str) else ""


def text(of: Node, name: str) -> str:
    """The text of the name with its lines, empty if it is none."""
    value = of.get(name)
    return clean_text(value) if isinstance(value, str) else ""


def yes(of: Node, name: str) -> bool:
    """Whether the name says yes."""
    return of.get(name) is True
