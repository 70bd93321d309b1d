"""The figures of a day as they are read out, held against a count of the bare rows."""

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from models.people.kinds import BOARD_TIERS
from tests.stories.reader import HEAD, ScreenReader
from tests.ui.shop.recount import MINUTES_EACH, Figures, recounted, rows_of

PATIENCE = 10.0


@dataclass(frozen=True)
class Heard:
    """A thing that shows: its role, its name, and what is said beside the name."""

    role: str
    name: str
    description: str


def check_day(reader: ScreenReader, today: date) -> None:
    """Look whether every figure of Today becomes the one counted from the rows."""
    wanted = recounted(reader.book, today, _who_sits_here(reader))
    _become(reader, list(_of_today(wanted, today)), wanted)


def check_board(reader: ScreenReader, today: date) -> None:
    """The same of the board's columns."""
    wanted = recounted(reader.book, today, _who_sits_here(reader))
    _become(reader, list(_of_board(wanted)), None)


def check_names(reader: ScreenReader) -> None:
    """Look whether whatever can be used has a name."""
    _become(reader, [], None)


def _who_sits_here(reader: ScreenReader) -> int:
    with rows_of(reader.book) as book:
        found = book.execute("SELECT id FROM member WHERE name = 'Tomás Reyes'")
        return int(found.fetchone()["id"])


def _become(
    reader: ScreenReader, wanted: list[tuple[str, str]], figures: Figures | None
) -> None:
    """Wait until all that is wanted shows, by role and a pattern of the name.

    Whatever can be used has a name of its own.
    """
    end = time.monotonic() + PATIENCE
    while True:
        there = [
            Heard(thing["role"], thing["name"], thing["description"])
            for thing in reader.stage.ask("all")
        ]
        nameless = [one.role for one in there if not one.name]
        assert not nameless, (nameless, there)
        missing = [one for one in wanted if not _shows(there, *one)]
        wrong = [] if figures is None else list(_differences(reader, there, figures))
        if not missing and not wrong:
            return
        assert time.monotonic() < end, (missing, wrong, there)


def _shows(there: list[Heard], role: str, pattern: str) -> bool:
    return any(
        one.role == role and re.search(pattern, f"{one.name}\n{one.description}")
        for one in there
    )


def _of_today(figures: Figures, today: date) -> Iterator[tuple[str, str]]:
    """What shows on Today and beside it."""
    due, calls, week = figures.due, figures.calls, figures.week
    number, both = today.isocalendar()[1], week["marketing"] + week["sales"]
    yield "label", f"^{re.escape(_sentence(due, figures.late_promises))}\n"
    yield "list item", f"^Today, {due} due\n" if due else "^Today\n"
    yield "list item", f"^Call run, {calls} due\n" if calls else "^Call run\n"
    plural = "call" if calls == 1 else "calls"
    yield "push button", f"^Start call run, {calls} {plural}\n"
    yield "progress bar", f"^Week {number}: {both} of 40 touches\n"
    yield "progress bar", f"^Marketing: {week['marketing']} of 20 touches\n"
    yield "progress bar", f"^Sales: {week['sales']} of 20 touches\n"
    yield "progress bar", f"^New prospects: {week['prospects']} of 3 prospects\n"
    yield "progress bar", f"^Offers sent: {week['offers']} of 2 offers\n"
    sides = f"{week['marketing']} marketing, {week['sales']} sales"
    yield "label", f"^Effort balance\n.*Week {number}: {sides}\\."
    if figures.risk:
        total = re.escape(_euros(figures.at_risk_minor))
        yield "list", f"^Open offers at risk, {total}\n"
    if figures.offered:
        yield "label", f"^{figures.offered} offered to you\n"


def _differences(
    reader: ScreenReader, there: list[Heard], figures: Figures
) -> Iterator[object]:
    """What is counted by looking: groups, offers at risk, no baton that is not."""
    heads = [match for row in reader.rows() if (match := HEAD.fullmatch(row.name))]
    groups = {match[1]: int(match[2]) for match in heads if match[2] != "0"}
    if groups != figures.groups:
        yield groups, figures.groups
    risky = reader.stage.ask("items", "list", "^Open offers at risk")
    if len(risky) != figures.risk:
        yield len(risky), figures.risk
    if not figures.offered and _shows(there, "label", "offered to you\n"):
        yield "a baton is offered to you"


def _of_board(figures: Figures) -> Iterator[tuple[str, str]]:
    for tier in BOARD_TIERS:
        many = figures.columns.get(tier.value, 0)
        plural = "prospect" if many == 1 else "prospects"
        worth = f", {re.escape(_euros(figures.values[tier.value]))}" if many else ""
        yield "list", f"^{tier.label}, {many} {plural}{worth}"


def _euros(minor: int) -> str:
    assert not minor % 100
    return f"€{minor // 100:,}"


def _sentence(due: int, late: int) -> str:
    if not due:
        return "Nothing is due today."
    hours, rest = divmod(due * MINUTES_EACH, 60)
    words = [f"{hours} h {rest:02}" if rest else f"{hours} h"] if hours else []
    lasting = "".join(words) or f"{rest} min"
    said = f"{due} to touch today, about {lasting}"
    if late == 1:
        return f"{said}. One promise is late, so it comes first."
    if late:
        return f"{said}. {late} promises are late, so they come first."
    return f"{said}."
