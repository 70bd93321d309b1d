"""The touch line: what one typed line says."""

from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.people.kinds import Channel
from models.people.touch_line import Part, PeopleIndex, parse, told
from tests.models.people.touch_line_words import TUESDAY, everybody, row_of

TABLE = Path(__file__).with_name("touch_lines.txt")
PEOPLE = everybody()


def _rows() -> list[tuple[str, bool, str]]:
    """The lines of the table, whether the day comes first, and the answer."""
    rows: list[tuple[str, bool, str]] = []
    typed, day_first = "", True
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            rows.append((typed, day_first, line.strip().removeprefix("-")))
        elif line.startswith("["):
            day_first = line == "[day first]"
        else:
            typed = line
    return rows


@pytest.mark.parametrize(("line", "day_first", "says"), _rows())
def test_a_line_says_what_the_table_says(
    line: str,
    day_first: bool,  # noqa: FBT001 - pytest hands parameters by name
    says: str,
) -> None:
    read = parse(line, today=TUESDAY, people=PEOPLE, day_first=day_first)

    assert row_of(read, PEOPLE) == says


def test_the_table_is_long_enough_to_mean_something() -> None:
    assert len(_rows()) >= 120
    assert len({line for line, _, _ in _rows()}) >= 120


@given(st.text(), st.dates(), st.booleans(), st.none() | st.times())
def test_any_text_on_any_day_is_read(
    line: str,
    today: date,
    day_first: bool,  # noqa: FBT001 - hypothesis hands it on
    clock: time | None,
) -> None:
    read = parse(line, today=today, people=PEOPLE, day_first=day_first, clock=clock)

    assert told(read, PEOPLE, today=today)
    assert read.happened_on is None or read.happened_on <= today
    assert read.minutes is None or 1 <= read.minutes <= 1440


_PIECES = st.sampled_from(
    [
        *("called", "vm", "fri", "10", "#mailer", "owe:", "they owe:", "note:", "12/3"),
        *(
            "20.11.",
            "½",
            "٣",
            "J.",
            "\u202e",
            "'s",
            "in",
            "days",
            "99999999",
            "am",
            ":",
        ),
        *(
            "-",
            "colm",
            "&",
            "next",
            "call back",
            "1h",
            "half past",
            "of",
            "(",
            ")",
            "İ",
        ),
        *(
            "31",
            "feb",
            "0",
            "may",
            "24:00",
            "13pm",
            "\x00",
            "ago",
            "'26",
            "o'dea",
            "2-3",
        ),
    ],
)


@given(st.lists(_PIECES, max_size=14), st.sampled_from([" ", "", ", "]), st.dates())
def test_the_words_of_the_grammar_in_any_order_are_read(
    words: list[str],
    joint: str,
    today: date,
) -> None:
    line = joint.join(words)

    read = parse(line, today=today, people=PEOPLE)

    assert all(0 <= p.start < p.end <= len(line) for p in read.pieces)
    assert read.pieces == tuple(sorted(read.pieces, key=lambda p: p.start))


def test_nothing_typed_is_lost_of_a_huge_line() -> None:
    line = "called colm vm " + "bag costs " * 20_000

    read = parse(line, today=TUESDAY, people=PEOPLE)

    assert read.people == (1,)
    assert read.note.count("bag costs") == 20_000


def test_two_matches_are_both_given_and_unsure() -> None:
    read = parse("sam vm", today=TUESDAY, people=PEOPLE)

    piece = read.piece_of(Part.PERSON)
    assert read.people == (10, 11)
    assert piece is not None
    assert not piece.sure


def test_pieces_point_at_the_words_that_were_typed() -> None:
    line = "colm vm, fri 10 call back #mailer 15m left word about bag costs"

    read = parse(line, today=TUESDAY, people=PEOPLE)

    assert [(str(p.part), line[p.start : p.end]) for p in read.pieces] == [
        ("person", "colm"),
        ("touch", "vm"),
        ("next", "fri 10 call back"),
        ("campaign", "#mailer"),
        ("minutes", "15m"),
        ("note", "left word about bag costs"),
    ]


def test_a_time_later_today_is_no_time_of_a_touch() -> None:
    read = parse(
        "called colm at 16:00",
        today=TUESDAY,
        people=PEOPLE,
        clock=time(15, 40),
    )

    assert read.happened_at is None
    assert read.step is not None
    assert (read.step.on, read.step.at) == (TUESDAY, time(16))


def test_a_day_said_as_today_with_a_time_to_come_is_a_problem() -> None:
    read = parse(
        "called colm today 16:00",
        today=TUESDAY,
        people=PEOPLE,
        clock=time(15, 40),
    )

    assert read.happened_on == TUESDAY
    assert read.happened_at is None
    assert read.problems == (
        "Tue 17 Nov 2026 16:00 is in the future; a touch is logged after it happened.",
    )


def test_a_time_before_now_is_the_time_of_the_touch() -> None:
    read = parse(
        "called colm today 9:00",
        today=TUESDAY,
        people=PEOPLE,
        clock=time(15, 40),
    )

    assert read.happened_at == time(9)
    assert read.problems == ()


def test_a_time_alone_that_is_past_today_is_tomorrows_step() -> None:
    read = parse(
        "colm vm, call back at 9",
        today=TUESDAY,
        people=PEOPLE,
        clock=time(15, 40),
    )

    assert read.step is not None
    assert (read.step.on, read.step.at) == (date(2026, 11, 18), time(9))


def test_a_word_of_an_outcome_is_no_person_though_somebody_bears_it() -> None:
    people = PeopleIndex([(1, "Colm Gallagher", ""), (2, "Anna Word", "")])

    read = parse("colm left word about bags", today=TUESDAY, people=people)

    assert read.people == (1,)


def test_a_line_that_only_plans_says_so() -> None:
    read = parse("call colm fri 10", today=TUESDAY, people=PEOPLE)

    assert read.only_plans


def test_a_line_without_a_known_word_says_nothing() -> None:
    assert parse("asdf qwer", today=TUESDAY, people=PEOPLE).says_nothing
    assert not parse("colm", today=TUESDAY, people=PEOPLE).says_nothing


def test_a_line_is_told_in_one_breath() -> None:
    line = "colm vm, fri 10 call back #mailer 15m owe: bag costs by 1 dec"

    read = parse(line, today=TUESDAY, people=PEOPLE)

    assert told(read, PEOPLE, today=TUESDAY) == (
        "Colm Gallagher. Call, voicemail. 15 minutes. Campaign mailer. "
        "Next: Call back, Fri 20 Nov 10:00. You owe: Bag costs, by Tue 1 Dec."
    )


def test_a_choice_and_a_newcomer_are_told_as_such() -> None:
    two = parse("sam wrote 3 nov", today=TUESDAY, people=PEOPLE)
    new = parse("met Nora Lind", today=TUESDAY, people=PEOPLE)

    assert told(two, PEOPLE, today=TUESDAY) == (
        "Which one: Sam Okafor, Sam Prior. E-mail from them. Happened Tue 3 Nov."
    )
    assert told(new, PEOPLE, today=TUESDAY) == "New prospect: Nora Lind. Meeting, met."


def test_nothing_typed_is_told_as_nothing_recognised() -> None:
    read = parse("", today=TUESDAY, people=PeopleIndex())

    assert told(read, PeopleIndex(), today=TUESDAY) == "Nothing is recognised yet."


def test_a_step_without_a_channel_goes_on_by_the_channel_of_the_touch() -> None:
    read = parse("emailed colm, follow up fri", today=TUESDAY, people=PEOPLE)

    assert read.step is not None
    assert read.step.channel is Channel.MAIL
