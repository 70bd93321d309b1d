"""The command calendar: a file for the phone, the same however often it is written."""

from datetime import time, timedelta
from pathlib import Path

from models.book.book import Book
from models.people.kinds import Channel, PointKind
from models.people.next_steps import finish_step, plan_step
from models.people.planned import Planned
from models.people.prospects import add_prospect, put_in_bin
from tests.clock import NOON, TODAY
from tests.ui.commands.line import Line, sentence


def planned(line: Line) -> dict[str, int]:
    """Nora is called on Friday and met a week later; Bob waits without a day."""
    friday = TODAY + timedelta(days=2)
    book = Book.open(line.book, now=lambda: NOON)
    nora = book.do(
        add_prospect,
        "Nora Lind",
        company="Lind, Bakery",
        points=[(PointKind.PHONE, "+353 1 555 0101")],
        now=NOON,
    )
    bob = book.do(add_prospect, "Bob Stone", now=NOON)
    steps = {
        "call": Planned(Channel.CALL, "Call back", friday, time(10)),
        "letter": Planned(Channel.LETTER, "Later letter", TODAY + timedelta(days=5)),
        "visit": Planned(Channel.VISIT, "Look at the shop", TODAY + timedelta(days=9)),
    }
    ids = {
        name: book.do(plan_step, nora, step, now=NOON, why="they asked twice")
        for name, step in steps.items()
    }
    book.do(plan_step, bob, Planned(Channel.CALL, "Some day"), now=NOON)
    book.close()
    return {**ids, "nora": nora}


def uids(file: Path) -> list[str]:
    lines = file.read_bytes().decode().split("\r\n")
    return [line for line in lines if line.startswith("UID:")]


def test_appointments_and_next_steps_with_a_day_are_events(
    line: Line, tmp_path: Path
) -> None:
    ids = planned(line)

    told = line.told("calendar", "--to", tmp_path)

    file = tmp_path / "halden.ics"
    text = file.read_bytes().decode().replace("\r\n ", "")
    assert told == {"file": str(file), "entries": 2, "changed": True}
    assert uids(file) == [
        f"UID:baton-step-{ids['call']}",
        f"UID:baton-step-{ids['visit']}",
    ]
    assert text.count("BEGIN:VEVENT") == 2
    assert "SUMMARY:Nora Lind: Call back\r\n" in text
    assert "DTSTART:20261120T100000Z\r\nDTEND:20261120T101500Z\r\n" in text
    assert "DTSTART;VALUE=DATE:20261127\r\n" in text
    assert "DESCRIPTION:Lind\\, Bakery\\n+353 1 555 0101\r\n" in text
    assert "they asked" not in text


def test_ten_exports_hold_each_step_once_and_write_once(
    line: Line, tmp_path: Path
) -> None:
    planned(line)
    file = tmp_path / "halden.ics"

    changed = [line.told("calendar", "--to", tmp_path)["changed"] for _ in range(10)]

    assert changed == [True] + [False] * 9
    assert len(uids(file)) == len(set(uids(file))) == 2
    assert sorted(path.name for path in tmp_path.glob("*ics*")) == ["halden.ics"]


def test_what_is_done_or_in_the_bin_vanishes(line: Line, tmp_path: Path) -> None:
    ids = planned(line)
    line.told("calendar", "--to", tmp_path)
    book = Book.open(line.book, now=lambda: NOON)
    book.do(finish_step, ids["call"], now=NOON)
    book.close()

    line.told("calendar", "--to", tmp_path)
    after_done = uids(tmp_path / "halden.ics")
    book = Book.open(line.book, now=lambda: NOON)
    book.do(put_in_bin, [ids["nora"]], now=NOON)
    book.close()
    line.told("calendar", "--to", tmp_path)

    assert after_done == [
        f"UID:baton-step-{ids['letter']}",
        f"UID:baton-step-{ids['visit']}",
    ]
    assert uids(tmp_path / "halden.ics") == []


def test_a_folder_that_is_missing_is_said(line: Line, tmp_path: Path) -> None:
    gone = tmp_path / "gone"

    said = line.refused("calendar", "--to", gone)

    assert said == (f"The calendar's folder “{gone}” is not there. Choose another one.")


def test_a_file_of_somebody_else_stays(line: Line, tmp_path: Path) -> None:
    theirs = tmp_path / "halden.ics"
    theirs.write_bytes(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")

    said = sentence(line("calendar", "--to", tmp_path))

    assert said.endswith("was not written by Baton and stays. Choose another folder.")
    assert theirs.read_bytes() == b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
