"""A screen reader at work: it finds by role and name, presses, types, and listens."""

import re
import time
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from models.people.kinds import BOARD_TIERS
from tests.stories.stage import PATIENCE, Stage

HEAD = re.compile(r"(Overdue|Today|As soon as possible|Waiting for them), ([0-9]+)")
_BUTTON, _LIST = "push button", "^Today$"


@dataclass(frozen=True)
class Row:
    """One row of Today, as it is read out."""

    name: str
    description: str
    focused: bool


@dataclass
class ScreenReader:
    """One who reads the window by ear and works it by keys."""

    stage: Stage
    book: Path
    told: list[tuple[str, str]] = field(default_factory=list)

    # days

    def end_day(self) -> None:
        """Close the program; it ends well, however much was read of it."""
        assert self.stage.baton is not None
        self.stage.keys("ctrl+q")
        assert self.stage.baton.wait(PATIENCE) == 0

    def begin_day(self, day: date) -> None:
        """Close the program in the evening, and start it at nine in the morning."""
        stage = self.stage
        if stage.baton is not None:
            self.end_day()
        stage.start(str(self.book), "--now", f"{day.isoformat()}T09:00")
        stage.wait_until_ready()
        self.focused("tree", _LIST)

    # listening

    def forget(self) -> None:
        """Listen only to what comes from now on."""
        self.stage.ask("heard")
        self.told.clear()

    def _hears(self, role: str, pattern: str) -> bool:
        self.told += [(kind, name) for kind, name in self.stage.ask("heard")]
        return any(
            kind in role.split("|") and re.search(pattern, name)
            for kind, name in self.told
        )

    def hears(self, role: str, pattern: str) -> None:
        """Wait until it was told of; "said" is the role of what is read out."""
        end = time.monotonic() + PATIENCE
        while not self._hears(role, pattern):
            assert time.monotonic() < end, f"no {role} “{pattern}” in {self.told}"
            time.sleep(0.02)

    def said(self, pattern: str) -> None:
        """Wait until a sentence was read out."""
        self.hears("said", pattern)

    def focused(self, role: str, pattern: str) -> None:
        """Wait until the focus is told to be there."""
        self.hears(role, pattern)

    # keys and buttons

    def keys(self, *keys: str) -> None:
        """Press keys, all that was heard before forgotten."""
        self.forget()
        self.stage.hand("key", "--clearmodifiers", "--delay", 12, *keys)

    def press(self, pattern: str, role: str = _BUTTON) -> None:
        """Press what is found by its role and name."""
        self.forget()
        end = time.monotonic() + PATIENCE
        while self.stage.ask("act", role, pattern) is None:
            assert time.monotonic() < end, f"there is no {role} “{pattern}”"
            time.sleep(0.05)

    def write(self, pattern: str, text: str, *, told: str = "text") -> None:
        """Type into a field that is found by its name.

        Args:
            told: the role that is told of when it has the focus.
        """
        self.forget()
        end = time.monotonic() + PATIENCE
        while (came := self.stage.ask("focus", "text", pattern)) is None:
            assert time.monotonic() < end, f"there is no field “{pattern}”"
            time.sleep(0.05)
        if came:
            self.focused(told, pattern if told == "text" else "")
        self.stage.hand("key", "ctrl+a", "type", "--delay", 6, text)

    # the rows of Today

    def rows(self) -> list[Row]:
        """All rows of Today, parts included, in sight or not."""
        return [
            Row(one["name"], one["description"], one["focused"])
            for one in self.stage.ask("items", "tree", _LIST)
            if one["role"] != "table column header"
        ]

    def row(self, pattern: str) -> Row:
        """The row whose name matches, as soon as there is one."""
        return self._until_row(pattern)[0]

    def _until_row(self, pattern: str) -> tuple[Row, list[Row]]:
        """The first row whose name matches, and all rows."""
        end, rows = time.monotonic() + PATIENCE, self.rows()
        while True:
            for row in rows:
                if re.search(pattern, row.name):
                    return row, rows
            names = [row.name for row in rows]
            assert time.monotonic() < end, f"no row “{pattern}” in {names}"
            time.sleep(0.02)
            rows = self.rows()

    def go_to(self, pattern: str) -> Row:
        """Go to a row by the arrow keys, and hear that it has the focus."""
        wanted, rows = self._until_row(pattern)
        lines = [row for row in rows if not HEAD.fullmatch(row.name)]
        here = next(at for at, row in enumerate(lines) if row.focused)
        steps = lines.index(wanted) - here
        if steps:
            self.keys(*(["Down"] * steps or ["Up"] * -steps))
            self.focused("table cell", f"^{re.escape(wanted.name)}$")
        return wanted

    def finish(self, pattern: str, key: str = "", note: str = "") -> None:
        """Finish a row by keys; what came of it and what is next is read out."""
        wanted = self.go_to(pattern)
        if note:
            self.keys(key, "n")
            self.write("^Note$", note)
            self.keys("Return")
        else:
            self.keys(*filter(None, [key, "Return"]))
        self.said("^Next: |^Nothing more is due today$")
        act = wanted.name.rpartition(", ")[0]
        self.row(f"^{re.escape(act)}, (done|put off)$")

    # the board, and the offers

    def go_to_card(self, name: str, tier: str) -> None:
        """Go to a card by the arrow keys; every column and card on the way is told."""
        self.keys("ctrl+2")
        self.focused("list", "")
        self.keys(*["Left"] * len(BOARD_TIERS))
        self._settle_in("list", "^Cold, ")
        labels = [one.label for one in BOARD_TIERS]
        if tier != labels[0]:
            self.keys(*["Right"] * labels.index(tier))
            self.focused("list", f"^{tier}, ")
        self._go_in_list(f"^{tier}, ", f"^{name}, ")

    def _settle_in(self, role: str, pattern: str) -> None:
        end = time.monotonic() + PATIENCE
        while not any(one.focused for one in self.stage.look(role, pattern)):
            assert time.monotonic() < end, f"the focus is not in {role} “{pattern}”"

    def _go_in_list(self, into: str, pattern: str) -> None:
        """Go to an item of a list that has the focus."""
        names = [one["name"] for one in self.stage.ask("items", "list", into)]
        down = next(at for at, name in enumerate(names) if re.search(pattern, name))
        self.keys("End", "Home", *["Down"] * down)
        self.focused("list item", pattern)

    def open_offer(self, pattern: str) -> None:
        """Open an offer by the arrow keys and Enter; its first paper is set."""
        self.keys("ctrl+5")
        self.focused("list", "^Offers")
        self._go_in_list("^Offers", pattern)
        self.keys("Return")
        self.focused("table", "^Lines of ")
        self.stage.wait_for("label", "^Preview, page 1 of ")
