from dataclasses import replace

import pytest

from models.book.refusals import Refused
from models.offers.conditions import Looks
from models.offers.kinds import Design
from reports import faces
from reports.faces import face, shaped
from reports.families import FAMILIES, SANS, Family, brought
from reports.offer_pdf import unprintable
from tests.reports.paper import estimate


@pytest.mark.parametrize("family", FAMILIES.values(), ids=list(FAMILIES))
def test_figures_of_a_table_are_of_equal_width(family: Family) -> None:
    for name in (family.regular, family.semibold):
        widths = {shaped(name, figure).width for figure in "0123456789"}
        assert len(widths) == 1


@pytest.mark.parametrize("family", FAMILIES.values(), ids=list(FAMILIES))
@pytest.mark.parametrize("char", "Łźşğǆ€£–…“„«ΩѬЖңạỗ№½×·−")
def test_a_family_has_the_letters_of_europe_itself(family: Family, char: str) -> None:
    drawn = [shaped(name, char).runs[0].face for name in family]

    if face(family.regular).has(char):
        assert drawn == list(family)
    else:
        assert char in "ǆѬң−"


def test_a_brought_font_draws_what_it_has_and_ours_the_rest() -> None:
    regular, italic, semibold = (
        (faces.FOLDER / f"SourceSerif4-{style}.ttf").read_bytes()
        for style in ("Regular", "Italic", "SemiBold")
    )

    family = brought(regular, italic, semibold)

    assert family == brought(regular, italic, semibold)
    assert len(set(family)) == 3
    (greek,) = shaped(family.regular, "\u1f00").runs
    assert greek.face == SANS.regular
    assert [run.face for run in shaped(family.semibold, "Sauna").runs] == [
        family.semibold
    ]
    assert faces.unprintable(["\u1f00 \U0001f389"], family.regular) == "\U0001f389"


@pytest.mark.parametrize("broken", [b"", b"no font", bytes(2_000)])
def test_a_font_that_was_broken_since_is_refused(broken: bytes) -> None:
    with pytest.raises(Refused, match="broken"):
        brought(broken, broken, broken)


def test_what_a_design_has_no_shape_for_is_listed() -> None:
    for design in Design:
        sheet = replace(estimate(), looks=Looks(design), title="Sauna \U0001f389")
        assert unprintable(sheet) == "\U0001f389"
