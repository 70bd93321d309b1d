"""A sheet as it would be with what is being typed."""

from collections.abc import Sequence
from dataclasses import replace

from models.offers.filling import with_values
from models.offers.kept_bytes import remembered
from models.offers.sheet import Section, Sheet
from models.offers.sheet_lines import sheet_with_lines
from models.offers.values import LineValues, SectionValues


def with_lines(sheet: Sheet, lines: Sequence[LineValues]) -> Sheet:
    """The sheet with these lines and the sums they make.

    Raises:
        Refused: the sums cannot be.
    """
    return sheet_with_lines(sheet, lines, remembered)


def with_sections(sheet: Sheet, sections: Sequence[SectionValues]) -> Sheet:
    """The sheet with these sections, those not shown left out, and their variables."""
    shown = tuple(
        Section(part.place, part.heading, part.text, part.beside)
        for part in sections
        if part.shown
    )
    return with_values(replace(sheet, sections=shown))


def with_fact(sheet: Sheet, name: str, text: str) -> Sheet:
    """The sheet with another title, subtitle or greeting."""
    if name == "title":
        return replace(sheet, title=text or sheet.title)
    if name == "subtitle":
        return with_values(replace(sheet, subtitle=text))
    return with_values(replace(sheet, greeting=text))
