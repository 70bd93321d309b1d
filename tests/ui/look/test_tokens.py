"""Colours by name: enough contrast in both palettes, and none outside the tokens."""

import re
from pathlib import Path

import pytest

from resources import resource
from ui.look.tokens import (
    SCHEMES,
    Scheme,
    color_names,
    contrast,
    hex_of,
    paired_contrasts,
)

ROOMS = Path(__file__).parents[3] / "ui"
LITERAL = re.compile(r"[\"'(]#[0-9A-Fa-f]{3,8}[\"')]|QColor\(\s*[\d\"']")


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_pair_of_colours_can_be_told_apart(scheme: Scheme) -> None:
    weak = [
        f"{pair['text']} on {pair['on']}"
        for pair in paired_contrasts(scheme)
        if contrast(hex_of(scheme, pair["text"]), hex_of(scheme, pair["on"]))
        < pair["min"]
    ]

    assert weak == []


def test_both_palettes_have_the_same_names() -> None:
    assert [hex_of("dark", name) for name in color_names()]


def test_no_colour_is_written_outside_the_tokens() -> None:
    written = [
        f"{path.name}: {found[0]}"
        for path in ROOMS.rglob("*.py")
        for found in LITERAL.finditer(path.read_text("utf-8"))
    ]

    assert written == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_arrow_of_combo_boxes_has_the_colour_of_the_palette(scheme: Scheme) -> None:
    drawn = resource("look", f"chevron-{scheme}.svg").read_text("utf-8")

    assert hex_of(scheme, "text.secondary") in drawn
