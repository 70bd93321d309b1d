from datetime import date

import pytest

from reports.ink import one_line
from reports.look import Style
from reports.signing.block import _SMALLEST, Setting, _fitted, block


@pytest.mark.parametrize("scale", [1.0, 0.5])
def test_a_line_of_the_block_stays_in_its_width(scale: float) -> None:
    style = Style("PaperSemiBold", 9.5, 12)
    text = "Maximiliane von und zu Hohenstein-Wittelsbach, Atelier für Gestaltung"

    fitted = _fitted(text, style, scale, 120)

    assert one_line(text, fitted).width <= 120.001
    assert _fitted("Ada", style, scale, 120).size == 9.5 * scale


def test_letters_of_the_block_are_never_too_small_to_print() -> None:
    style = Style("PaperSemiBold", 9.5, 12)

    assert _fitted("Ada " * 200, style, 1.0, 120).size == _SMALLEST


def test_the_same_block_is_the_same_bytes() -> None:
    one, other = (
        block("Ada", date(2026, 11, 23), "", Setting("en", sans=True), (200, 40))
        for _n in range(2)
    )

    assert one == other
