"""The command takeback."""

from pathlib import Path

from tests.ui.commands.line import Line


def test_the_newest_import_is_taken_back_and_later_edits_stay(
    line: Line, tmp_path: Path
) -> None:
    file = tmp_path / "makers.csv"
    file.write_text("Name,E-mail\nAda,ada@x.example\nZoe,zoe@x.example\n")
    line.told("import", file)
    line.told("touch", "Ada called, vm")

    (there,) = line.told("takeback")["imports"]
    back = line.told("takeback", "--last")

    assert (there["file"], there["people"]) == ("makers.csv", 2)
    assert back["act"] == there["act"]
    assert len(back["kept"]) == 1
    cold = next(t for t in line.told("board")["tiers"] if t["tier"] == "cold")
    assert [person["name"] for person in cold["cards"]] == ["Ada"]
    assert line.told("takeback")["imports"] == []


def test_what_cannot_be_taken_back_is_refused(line: Line) -> None:
    assert "Nothing was imported" in line.refused("takeback", "--last")
    assert "no such act" in line.refused("takeback", "99")
    assert "either" in line.refused("takeback", "99", "--last")
