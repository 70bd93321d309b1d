"""The week of one who works alone, by ear and keys alone, from outside the program.

The real program on a screen and a bus of its own; every control is found by its role
and name, what happens is read out, and every figure is held against the bare rows.
The program is closed each evening and started at nine the next morning.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from models.people.kinds import BOARD_TIERS
from tests.stories.reader import ScreenReader
from tests.stories.stage import Stage
from tests.stories.week_figures import check_board, check_day, check_names
from tests.ui.shop.recount import rows_of

WEDNESDAY, THURSDAY, FRIDAY = (date(2026, 11, day) for day in (18, 19, 20))
MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
LADDER = [  # 2, 5 and 9 days after Monday, no weekend, and the last day of the offer
    ("call", "2026-11-25"),
    ("call", "2026-11-30"),
    ("call", "2026-12-02"),
    ("call", "2026-12-18"),
]
CUSTOMER = [  # 3, 30, 60, 180 and 365 days after Monday, no weekend
    ("letter", "2026-11-26"),
    ("mail", "2026-12-23"),
    ("call", "2027-01-22"),
    ("call", "2027-05-24"),
    ("letter", "2027-11-23"),
]
CALLED_BY_LINE = (
    "Owen Flaherty",
    "Bram Visser",
    "Peter Lindqvist",
    "Hanna Vogel",
    "Ingrid Solheim",
)


@pytest.fixture
def reader(stage: Stage, tmp_path: Path) -> Iterator[ScreenReader]:
    """One who reads by ear, before the sample of Wednesday at nine."""
    book = tmp_path / "studio.baton"
    stage.run("sample", str(book), "--now", f"{WEDNESDAY.isoformat()}T09:00")
    yield ScreenReader(stage, book)
    assert stage.log() == ""


# what the rows say


def states(reader: ScreenReader) -> list[str]:
    """How the passes ended."""
    with rows_of(reader.book) as book:
        return sorted(row[0] for row in book.execute("SELECT state FROM baton_pass"))


def planted(reader: ScreenReader, name: str, kind: str) -> list[tuple[str, str]]:
    """Channel and day of what was planned for somebody by what came of it."""
    with rows_of(reader.book) as book:
        found = book.execute(
            "SELECT s.channel, s.on_day FROM planting JOIN step s ON s.id = step_id"
            " JOIN prospect p ON p.id = s.prospect_id WHERE s.state = 'planned'"
            " AND p.name = ? AND planted_by = ? ORDER BY s.on_day",
            (name, kind),
        )
        return [tuple(row) for row in found]


def planned(reader: ScreenReader, name: str) -> list[tuple[str, str, str]]:
    """Channel, day and time of what is planned for somebody."""
    with rows_of(reader.book) as book:
        found = book.execute(
            "SELECT channel, on_day, at_time FROM step s JOIN prospect p"
            " ON p.id = prospect_id WHERE s.state = 'planned' AND p.name = ?",
            (name,),
        )
        return [tuple(row) for row in found]


# Wednesday


def answer_batons(reader: ScreenReader) -> None:
    """Take one baton, and give the other back with a reason."""
    reader.press("^Accept the baton for Ruth Adeyemi$")
    reader.said("^You hold it now$")
    reader.press("^Return the baton for Bram de Wit")
    reader.focused("radio button", "^Not ready yet, key 1$")
    reader.keys("2", "Return")
    reader.said("^The baton for Bram de Wit went back; Marit Halden keeps it$")
    reader.focused("tree", "^Today$")


def offer_one(reader: ScreenReader, name: str) -> None:
    """Offer somebody's baton to Marit, who does not answer."""
    reader.go_to(name)
    reader.keys("p")
    reader.focused("text", "^Why now$")
    reader.write("^Why now$", "Asked for the brochure")
    reader.press("^Offer the baton to Marit$")
    reader.said(f"^The baton for {name} is offered to Marit Halden$")
    reader.focused("tree", "^Today$")


def wednesday(reader: ScreenReader) -> None:
    """Batons answered, one offered; the morning list by keys; two rows are left."""
    reader.begin_day(WEDNESDAY)
    check_day(reader, WEDNESDAY)
    answer_batons(reader)
    offer_one(reader, "Dara Molloy")
    check_day(reader, WEDNESDAY)
    reader.finish("Maeve Kinsella", "1", "Likes the blue one.")
    reader.said("^Call with Maeve Kinsella was logged; next is ")
    for name, key in (
        ("Eamon Byrne", "2"),
        ("Declan Moore", "3"),
        ("Sinéad Walsh", "2"),
        ("Sofia Marchetti", "2"),
        ("Dara Molloy", "2"),
        ("Priya Nair", ""),
    ):
        reader.finish(name, key)
        reader.said(f"^(Call|Sample) (with|to|for) {name} was logged|{name}")
    check_day(reader, WEDNESDAY)
    reader.keys("ctrl+z")
    reader.said("^Undone: ")
    check_day(reader, WEDNESDAY)
    reader.keys("ctrl+shift+z")
    reader.said("Priya Nair")
    end_day(reader, WEDNESDAY)


def end_day(reader: ScreenReader, today: date) -> None:
    """The figures of the day and of the board."""
    check_day(reader, today)
    reader.keys("ctrl+2")
    check_board(reader, today)


# Thursday


def thursday(reader: ScreenReader) -> None:
    """A promise is late and kept; who was met is met again; five are called by line."""
    reader.begin_day(THURSDAY)
    assert states(reader) == ["accepted", "accepted", "lapsed", "returned"]
    check_day(reader, THURSDAY)
    reader.finish("^Promise to Ruth Adeyemi, 1 day late$")
    book_a_meeting(reader)
    check_day(reader, THURSDAY)
    for name, key in (
        ("Jonas Weber", "4"),
        ("Declan Moore", "3"),
        ("Conor Healy", "3"),
        ("Aoife Brennan", ""),
        ("Ciara Nolan", ""),
    ):
        reader.finish(name, key)
    for name in CALLED_BY_LINE:
        log_by_line(reader, name, "call no answer")
    end_day(reader, THURSDAY)
    hear_both_clocks_wait(reader)


def book_a_meeting(reader: ScreenReader) -> None:
    """Meet Grace, and agree to meet again on Monday."""
    reader.go_to("Grace Tan")
    reader.keys("4")
    reader.write("^Next step$", "Meeting", told="combo box")
    reader.write("^Next step date$", "mon 14")
    reader.keys("Return")
    reader.said("^Meeting with Grace Tan was logged$")
    reader.focused("tree", "^Today$")
    assert planned(reader, "Grace Tan") == [("meeting", "2026-11-23", "14:00")]


def hear_both_clocks_wait(reader: ScreenReader) -> None:
    """The record says so of who is met on Monday."""
    reader.keys("ctrl+1")
    reader.focused("tree", "^Today$")
    reader.go_to("Grace Tan")
    reader.keys("o")
    reader.said("^Grace Tan$")
    reader.stage.wait_for("label", "^Meeting on Monday 23 November, 14:00$")
    words = "^An appointment is booked; the clock of silence stands\\.$"
    reader.stage.wait_for("label", words)
    check_names(reader)


def log_by_line(reader: ScreenReader, name: str, words: str) -> None:
    """Log a touch by the line: one line and Enter."""
    reader.keys("ctrl+l")
    reader.focused("text", "^Log a touch$")
    reader.write("^Log a touch$", f"{name} {words}")
    reader.hears("said", name)
    reader.keys("Return")
    reader.said(f"^Call with {name} was logged")


# Friday


def friday(reader: ScreenReader) -> None:
    """Twelve calls in one run; one becomes hot, one is lost until Tuesday."""
    reader.begin_day(FRIDAY)
    check_day(reader, FRIDAY)
    run_through_calls(reader)
    check_day(reader, FRIDAY)
    move_on_board(reader, "Colm Gallagher", "Warm", "3")
    move_on_board(reader, "Bram de Wit", "Warm", "5", revisit="tue")
    with rows_of(reader.book) as book:
        seen = book.execute("SELECT seen_on FROM sign_seen").fetchall()
    assert [row["seen_on"] for row in seen] == ["2026-11-20"]
    check_board(reader, FRIDAY)
    hear_how_passes_went(reader)


def hear_how_passes_went(reader: ScreenReader) -> None:
    """The report of the passes tells of as many as there are."""
    ended = Counter(states(reader))
    reader.keys("ctrl+k")
    reader.focused("text", "^Search or run a command$")
    reader.stage.type("passes")
    reader.stage.wait_for("list item", "^How the passes went…, Prospect$")
    check_names(reader)
    reader.keys("Return")
    reader.stage.wait_for("label", f"^All: {ended.total()}$")
    said = {thing.name for thing in reader.stage.look("label", ": [0-9]+$")}
    for state in ("accepted", "returned", "lapsed", "withdrawn"):
        assert f"{state.capitalize()}: {ended[state]}" in said
    assert "Waiting: 0" in said
    reader.press("^Close$")
    reader.stage.gone("dialog", "^How the passes went")
    reader.stage.face_window()


def run_through_calls(reader: ScreenReader) -> None:
    """Call all who are due by one key each; one is taken back."""
    reader.focused("tree", "^Today$")
    reader.keys("r")
    reader.said("^1 of 12\\. ")
    check_names(reader)
    for place, digit in enumerate("12", start=2):
        reader.keys(digit)
        reader.said(f"^{place} of 12\\. ")
    reader.keys("BackSpace")
    reader.said("^2 of 12\\. ")
    for place, digit in enumerate("26735123412", start=3):
        reader.keys(digit)
        reader.said(f"^{place} of 12\\. " if place < 13 else "^12 calls made$")
    reader.keys("space")
    reader.focused("tree", "^Today$")


def move_on_board(
    reader: ScreenReader, name: str, tier: str, key: str, revisit: str = ""
) -> None:
    """Move a card by keys, and answer what is asked with the first answer.

    Args:
        tier: the column it stands in.
        key: the digit of the column it goes to.
    """
    reader.go_to_card(name, tier)
    reader.keys("m")
    reader.said("^Move to: 1 Cold, 2 Warm, 3 Hot, 4 Won, 5 Lost$")
    reader.keys(key)
    to = BOARD_TIERS[int(key) - 1].label
    reader.said(f"^{name} moved to {to}$")
    if to != "Cold":  # nothing is asked of who comes to Cold
        reader.focused("radio button|check box", ", key 1$")
        reader.keys("1")
        if revisit:
            reader.write("^Come back on$", revisit)
        reader.keys("Return")
    reader.focused("list", f"^{to}, ")
    reader.stage.wait_for("list item", f"^{name}, ")


# Monday


def monday(reader: ScreenReader) -> None:
    """An offer goes out with its ladder; two say yes, one to it on paper."""
    reader.begin_day(MONDAY)
    check_day(reader, MONDAY)
    reader.finish("Colm Gallagher, 3 days late$")
    reader.finish("Grace Tan", "4")
    check_day(reader, MONDAY)
    send_offer(reader)
    assert planted(reader, "Colm Gallagher", "ladder") == LADDER
    accept_offer(reader)
    assert planted(reader, "Grace Tan", "customer") == CUSTOMER
    move_on_board(reader, "Sofia Marchetti", "Hot", "4")
    assert planted(reader, "Sofia Marchetti", "customer") == CUSTOMER
    check_board(reader, MONDAY)
    reader.keys("ctrl+1")
    check_day(reader, MONDAY)


def send_offer(reader: ScreenReader) -> None:
    """Mark the draft for Colm as sent, by keys in its editor."""
    reader.open_offer("^Draft")
    reader.keys("ctrl+shift+Return")
    reader.focused("push button", "^Mark as sent$")
    check_names(reader)
    reader.keys("space")
    reader.stage.wait_for("label", "^Sent$")


def accept_offer(reader: ScreenReader) -> None:
    """Mark what Grace got as accepted, by the button's name."""
    reader.open_offer("P-118")
    reader.press("^Accepted…$")
    reader.press("^Accepted$")
    reader.stage.wait_for("label", "^Accepted$")


# Tuesday


def tuesday(reader: ScreenReader) -> None:
    """Their answer ends the ladder, and who was lost till today is asked again."""
    reader.begin_day(TUESDAY)
    check_day(reader, TUESDAY)
    assert reader.row("^Call Bram de Wit, ").description.startswith("Ask again")
    log_by_line(reader, "Colm Gallagher", "call answered")
    assert planted(reader, "Colm Gallagher", "ladder") == []
    assert planted(reader, "Bram de Wit", "revisit") == [("call", "2026-11-24")]
    move_on_board(reader, "Bram de Wit", "Lost", "1")
    assert planted(reader, "Bram de Wit", "revisit") == []
    reader.keys("ctrl+1")
    reader.focused("tree", "^Today$")
    finish_what_is_late(reader, 4)
    end_day(reader, TUESDAY)


def finish_what_is_late(reader: ScreenReader, many: int) -> None:
    """Finish so many rows of ours that are late; who is waited for may wait."""
    for _row in range(many):
        late = [row.name for row in reader.rows() if row.name.endswith(" late")]
        ours = next(name for name in late if not name.startswith("Waiting for "))
        reader.finish(f"^{ours}$", "1")


def test_a_week(reader: ScreenReader) -> None:
    wednesday(reader)
    thursday(reader)
    friday(reader)
    monday(reader)
    tuesday(reader)
    reader.end_day()
