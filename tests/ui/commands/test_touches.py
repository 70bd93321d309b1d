import pytest

from tests.ui.commands.line import Line


@pytest.fixture
def line(line: Line) -> Line:
    line.told("add", "Nora Lind, Lind Bakery")
    return line


def test_a_line_logs_the_touch_with_its_next_step(line: Line) -> None:
    told = line.told("touch", "called nora vm, fri 10 call back #mailer 15m")

    assert (told["channel"], told["outcome"], told["minutes"]) == (
        "call",
        "voicemail",
        15,
    )
    shown = line.told("show", "Nora Lind")
    assert shown["touches"] == 1
    assert shown["next_step"]["on"] == "2026-11-20"
    assert shown["timeline"][1]["campaign"] == "mailer"


def test_a_touch_of_yesterday_is_logged_for_yesterday(line: Line) -> None:
    line.told("touch", "met nora yesterday 14:30")

    timeline = line.told("show", "Nora Lind")["timeline"]
    (touch,) = [entry for entry in timeline if entry["kind"] == "touch"]
    assert (touch["day"], touch["moment"]) == (
        "2026-11-17",
        "2026-11-17T14:30:00+00:00",
    )


def test_a_line_that_only_plans_logs_no_touch(line: Line) -> None:
    line.told("touch", "fri 10 call nora")

    shown = line.told("show", "Nora Lind")
    assert (shown["touches"], shown["next_step"]["at"]) == (0, "10:00")


def test_a_line_that_only_promises_notes_the_promise(line: Line) -> None:
    line.told("touch", "nora owe: bag costs by fri")

    shown = line.told("show", "Nora Lind")
    assert [owed["due_on"] for owed in shown["promises"]] == ["2026-11-20"]
    assert shown["touches"] == 0


def test_what_follows_is_told_and_planned_only_when_it_is_said_so(line: Line) -> None:
    told = line.told("touch", "called nora vm")
    unplanned = line.told("show", "Nora Lind")["next_step"]

    again = line.told("touch", "called nora vm", "--follow")

    assert (told["follows"]["what"], told["follows"]["on"]) == (
        "Call again",
        "2026-11-20",
    )
    assert (told["follows"]["planned"], unplanned) == (False, None)
    assert again["follows"]["planned"]
    assert line.told("show", "Nora Lind")["next_step"]["on"] == "2026-11-20"


@pytest.mark.parametrize(
    "nonsense",
    ["", "asdf qwer zxcv", "\N{GRINNING FACE}" * 40, "<script>", "nora", "x" * 9000],
)
def test_a_line_that_says_nothing_is_refused(line: Line, nonsense: str) -> None:
    before = line.told("history")

    assert line.refused("touch", nonsense)
    assert line.told("history") == before


def test_an_unknown_person_is_added_only_when_asked(line: Line) -> None:
    assert "Zeno Quill" in line.refused("touch", "called Zeno Quill")

    told = line.told("touch", "called Zeno Quill", "--add")

    assert told["added"]
    assert line.told("show", "Zeno Quill")["touches"] == 1
    line.told("undo")
    assert line.told("board")["tiers"][0]["count"] == 1


def test_two_who_can_be_meant_are_both_named(line: Line) -> None:
    line.told("add", "Nora Ash")

    said = line.refused("touch", "called nora")

    assert "Nora Lind" in said
    assert "Nora Ash" in said


def test_next_plans_a_step(line: Line) -> None:
    told = line.told("next", "Nora Lind", "fri 10 call")

    step = {"what": "Call", "on": "2026-11-20", "at": "10:00"}
    assert told["next_step"] == step
    assert line.told("board")["tiers"][0]["cards"][0]["next_step"] == step


def test_next_without_a_step_is_refused(line: Line) -> None:
    assert "does not say what comes next" in line.refused("next", "Nora Lind", "blah")


def test_what_was_undone_is_done_again_and_then_there_is_nothing_more(
    line: Line,
) -> None:
    line.told("touch", "called nora vm")

    line.told("undo")
    assert line.told("show", "Nora Lind")["touches"] == 0
    line.told("redo")
    assert line.told("show", "Nora Lind")["touches"] == 1
    assert line.refused("redo") == "Nothing to redo."


def test_the_history_of_a_person_leaves_out_the_others(line: Line) -> None:
    line.told("add", "Owen Ash")
    line.told("touch", "called nora vm")

    labels = [act["label"] for act in line.told("history", "Nora Lind")["acts"]]

    assert labels == ["log call with Nora Lind", "add Nora Lind"]
