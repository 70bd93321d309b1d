"""The list that is being brought in: what is known of it, and what was chosen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from models.lists.formats.reading import Asked
from models.lists.importing.brought import ReadList
from models.lists.importing.decisions import Decision
from models.lists.importing.rules import Rules


@dataclass(slots=True)
class ListInHand:
    """One list on its way through the steps.

    Attributes:
        read: what it holds, as it was read last.
        asked: how it shall be read.
        recipe: the name of the recipe it is read by; empty for none.
        decisions: what was decided about single rows, by their line.
        act: the act that took it over.
    """

    file: Path = field(default_factory=Path)
    read: ReadList | None = None
    asked: Asked = field(default_factory=Asked)
    rules: Rules = field(default_factory=Rules)
    recipe: str = ""
    decisions: Mapping[int, Decision] = field(default_factory=dict)
    act: int | None = None

    def forget(self) -> None:
        """Know nothing but where it lies."""
        self.read, self.act, self.recipe = None, None, ""
        self.asked, self.rules, self.decisions = Asked(), Rules(), {}
