"""The design tokens by name, without Qt: colours, type, lengths, durations."""

import json
from functools import cache
from typing import Any, Literal, NamedTuple

from resources import resource

Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")

_WEIGHTS = {450: 400, 500: 500, 550: 500, 600: 600, 650: 600}
_LINEAR_LIMIT = 0.04045


class TypeToken(NamedTuple):
    """One text style; size and line in pixels at 100 %, weight as in OpenType."""

    size: float
    line: int
    weight: int
    spacing: float


@cache
def _tokens() -> dict[str, Any]:
    text = resource("look", "tokens.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


@cache
def _colors(scheme: Scheme) -> dict[str, str]:
    flat: dict[str, str] = {}

    def walk(prefix: str, branch: dict[str, Any]) -> None:
        for key, value in branch.items():
            name = f"{prefix}{key}"
            if isinstance(value, dict):
                walk(f"{name}.", value)
            elif isinstance(value, str):
                flat[name] = value

    walk("", _tokens()["color"][scheme])
    return flat


def hex_of(scheme: Scheme, name: str) -> str:
    """The colour `name` ("tier.hot.text") of a scheme as "#RRGGBB"."""
    return _colors(scheme)[name]


def color_names() -> tuple[str, ...]:
    """Every colour name; both schemes have the same."""
    return tuple(_colors("light"))


def alpha_of(scheme: Scheme, name: str) -> float:
    """An overlay's opacity, 0 to 1: "scrimAlpha", "shadowAlpha"."""
    return float(_tokens()["color"][scheme]["overlay"][name])


_SISTERS = {  # the pictures use these sizes in a second weight
    "bodyMedium": ("body", 500),
    "detailMedium": ("detail", 500),
    "detailStrong": ("detail", 600),
    "captionStrong": ("caption", 600),
}


@cache
def type_tokens() -> dict[str, TypeToken]:
    """Every text style by its name, with the second weights "…Medium", "…Strong"."""
    styles = {
        t["name"]: TypeToken(
            float(t["size"]), t["line"], _WEIGHTS[t["weight"]], float(t["spacing"])
        )
        for t in _tokens()["type"]
    }
    for name, (sister, weight) in _SISTERS.items():
        styles[name] = styles[sister]._replace(weight=weight)
    return styles


def length(group: Literal["size", "radius"], name: str) -> int:
    """A length in pixels at 100 %: `length("size", "card")` is 91."""
    return int(_tokens()[group][name])


def milliseconds(name: str) -> int:
    """A duration of the motion tokens: "cardSettle", "toastShow"."""
    return int(_tokens()["motion"][name])


def paired_contrasts(scheme: Scheme) -> list[dict[str, Any]]:
    """The pairs of colours that may stand on each other, with their least ratio."""
    return list(_tokens()["contrast"][scheme])


def _luminance(hex_color: str) -> float:
    parts = [int(hex_color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= _LINEAR_LIMIT else ((c + 0.055) / 1.055) ** 2.4 for c in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The WCAG 2 contrast ratio of two "#RRGGBB" colours, 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)
