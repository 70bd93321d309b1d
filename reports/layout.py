"""A sheet with all that its paper is set by: page, design and words."""

from dataclasses import dataclass
from typing import Self

from models.offers.kinds import OfferKind, SectionPlace, Window
from models.offers.sheet import Sheet
from reports.bidi import begins_backward, has_backward
from reports.families import Family, brought
from reports.look import Page
from reports.manner import Manner, manner_of
from reports.prose import Column
from reports.words.languages import words_for
from reports.words.table import Words


@dataclass(frozen=True, slots=True)
class Layout:
    """One sheet on its page, in its design and its language."""

    sheet: Sheet
    page: Page
    manner: Manner
    words: Words

    @classmethod
    def of(cls, sheet: Sheet) -> Self:
        """The layout that the sheet's looks and locale ask for.

        Raises:
            Refused: its own font was broken by another program.
        """
        manner = manner_of(sheet.looks, family_of(sheet))
        page = manner.page(sheet.page_size)
        return cls(sheet, page, manner, words_for(sheet.locale))

    @property
    def width(self) -> float:
        """From margin to margin."""
        return self.page.right - self.page.left

    @property
    def wide(self) -> Column:
        """The column of the prices."""
        return Column(self.page.left, self.width, self.manner)

    @property
    def prose(self) -> Column:
        """The column of the text, no wider than it reads well."""
        left = self.page.text_left if self.facts_beside else self.page.left
        return self.held(Column(left, self.page.right - left, self.manner))

    def held(self, column: Column) -> Column:
        """The column, no wider than reads well, at the side where lines begin."""
        width = min(column.width, self.manner.measure)
        left = column.left + (column.width - width if self.backward else 0)
        return column._replace(left=left, width=width)

    @property
    def backward(self) -> bool:
        """Whether most paragraphs are written from right to left."""
        texts = [self.sheet.greeting, *(part.text for part in self.sheet.sections)]
        if not any(map(has_backward, texts)):
            return False
        said = [line for text in texts for line in text.split("\n") if line.strip()]
        return 2 * sum(map(begins_backward, said)) > len(said)

    @property
    def letter(self) -> bool:
        """Whether a proposal has text before its prices, which makes it a letter."""
        return self.sheet.kind is not OfferKind.ESTIMATE and any(
            part.place is SectionPlace.BEFORE for part in self.sheet.sections
        )

    @property
    def facts_beside(self) -> bool:
        """Whether the facts of the first page stand in its margin."""
        if self.sheet.looks.window is not Window.NONE:
            return False
        return self.manner.letter_margin if self.letter else self.manner.sheet_margin

    @property
    def reference(self) -> str:
        """The number with its version, or what a draft is called."""
        return self.words.numbered(self.sheet.number, self.sheet.revision)


def family_of(sheet: Sheet) -> Family | None:
    """The font that the business brought, if the sheet is set in it."""
    if sheet.font is None:
        return None
    own = sheet.font
    return brought(own.regular, own.italic or own.regular, own.bold or own.regular)
