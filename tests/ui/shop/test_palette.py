"""The palette: people and commands by their words."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.shop.conftest import OpenShop
from ui.shop.furnishing import Furnishing


def titles(furnished: Furnishing, text: str) -> list[str]:
    palette = furnished.palette
    furnished.actions["find"].trigger()
    palette.line.setText(text)
    model = palette.results.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [str(row.data(Qt.ItemDataRole.AccessibleTextRole)) for row in rows]


def test_a_person_is_found_by_company_and_opened(furnished: Furnishing) -> None:
    hits = titles(furnished, "harb")

    QTest.keyClick(furnished.palette.line, Qt.Key.Key_Return)

    assert hits[:2] == ["People", "Colm Gallagher, Harbour Coffee, Warm"]
    assert furnished.shop.pages is not None
    assert furnished.shop.pages.current() == "record"
    assert not furnished.palette.isVisible()


def test_a_command_is_found_by_its_words_and_done(furnished: Furnishing) -> None:
    hits = titles(furnished, "your bus")

    QTest.keyClick(furnished.palette.line, Qt.Key.Key_Return)

    assert hits == [
        "Commands",
        "Your business…, File, Ctrl ,",
        "Add “your bus” to Cold, Ctrl N",
    ]
    assert furnished.shop.pages is not None
    assert furnished.shop.pages.current() == "settings"


def test_an_angle_finds_commands_only(furnished: Furnishing) -> None:
    assert titles(furnished, ">a")[0] == "Commands"


def test_whom_nobody_knows_can_be_added(furnished: Furnishing) -> None:
    titles(furnished, "Zoe Quill")

    QTest.keyClick(furnished.palette.line, Qt.Key.Key_Return)

    assert furnished.messages.toast.words() == "Zoe Quill was added to Cold"


def test_the_arrows_go_over_the_heads(furnished: Furnishing) -> None:
    titles(furnished, "bo")  # Bob, and the commands with these letters
    seen = set()

    for _ in range(12):
        row = furnished.palette.results.currentIndex().row()
        seen.add(furnished.palette.results.model().index(row, 0).data())
        QTest.keyClick(furnished.palette.line, Qt.Key.Key_Down)

    assert "People" not in seen
    assert "Commands" not in seen
    assert "Bob Stone" in seen


def test_without_a_book_only_commands_are_found(
    open_shop: OpenShop, tmp_path: Path
) -> None:
    assert tmp_path.is_dir()
    furnished = open_shop(None)

    assert titles(furnished, "ada") == []
