"""What follows by the plan is shown before Enter, and Enter takes it."""

from PySide6.QtTest import QTest

from models.book.book import Book
from models.people.planned import Planned
from models.people.record import steps_of
from tests.ui.touch_bar.acting import (
    KEY,
    LEFT,
    chips,
    control,
    effect,
    planned,
    type_in,
)
from ui.desk import Desk
from ui.touch_bar import TouchBar
from ui.touch_bar.step_box import NO_STEP, StepBox


def plantings(book: Book) -> list[tuple[object, ...]]:
    return book.ask(lambda reader: reader.all("SELECT planted_by FROM planting"))


def test_enter_takes_what_follows_as_it_was_shown(
    bar: TouchBar, desk: Desk, sams: tuple[int, int], book: Book
) -> None:
    type_in(bar, "sam okafor vm")
    said = effect(bar)
    chip = chips(bar)["chipNext"]

    QTest.keyClick(bar, KEY.Key_Return)

    step = planned(desk, sams[0])
    assert "Then: Call again, Fri 20 Nov (Voicemail: in 2 days)." in said
    assert chip == "Next step: Call again, Fri 20 Nov"
    assert (step.channel, step.what, step.on_day) == (
        "call",
        "Call again",
        "2026-11-20",
    )
    assert plantings(book) == [("rule",)]
    book.undo()
    assert desk.ask(steps_of, sams[0]) == []
    assert plantings(book) == []


def test_a_step_that_is_typed_wins(
    bar: TouchBar, desk: Desk, sams: tuple[int, int], book: Book
) -> None:
    type_in(bar, "sam okafor vm, mon 10 call back")
    assert "Then:" not in effect(bar)

    QTest.keyClick(bar, KEY.Key_Return)

    assert planned(desk, sams[0]).on_day == "2026-11-23"
    assert plantings(book) == []


def test_no_next_step_chosen_in_the_form_plants_nothing(
    bar: TouchBar, desk: Desk, sams: tuple[int, int]
) -> None:
    type_in(bar, "sam okafor vm")
    box = control(bar, "nextWhat")
    assert isinstance(box, StepBox)
    assert box.currentText() == "Call again"

    box.activated.emit(box.findText(NO_STEP))

    assert "Then:" not in effect(bar)
    QTest.mouseClick(control(bar, "logTouch"), LEFT)
    assert desk.ask(steps_of, sams[0]) == []


def test_another_day_in_the_form_keeps_what_was_proposed(
    bar: TouchBar, desk: Desk, sams: tuple[int, int], book: Book
) -> None:
    type_in(bar, "sam okafor vm")
    assert bar.draft.step is not None

    bar.draft.choose(step=Planned(bar.draft.step.channel, bar.draft.step.what))
    QTest.keyClick(bar, KEY.Key_Return)

    assert planned(desk, sams[0]).what == "Call again"
    assert planned(desk, sams[0]).on_day is None
    assert plantings(book) == []


def test_a_step_that_stays_and_the_tier_spoken_for_are_said(bar: TouchBar) -> None:
    type_in(bar, "sam okafor answered")
    answered = effect(bar)
    bar.clear()

    type_in(bar, "colm vm")

    assert answered.endswith("That speaks for Warm.")
    assert "Meeting, Mon 23 Nov stays planned." in effect(bar)
    assert "chipNext" not in chips(bar)
