"""A line shows a picture: chosen, pasted or dropped, and taken away by key."""

import warnings
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.offers.kept_bytes import kept_bytes
from models.offers.kinds import LinePart, SentHow
from models.offers.looks import set_picture
from models.offers.sending import send_offer
from models.offers.sheet_of import lines_of_offer
from tests.clock import NOON
from tests.pictures import opened, picture
from tests.ui.offers.hand import KEY, MOD, press
from ui.desk import Desk
from ui.offers.editor import OfferEditor
from ui.offers.lines_model import Column
from ui.offers.picture_part import PicturePart

COPY, LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
Shown = Callable[[], bytes]


@pytest.fixture
def told(desk: Desk) -> list[str]:
    found: list[str] = []
    desk.refused.connect(found.append)
    return found


@pytest.fixture
def part(editor: OfferEditor) -> PicturePart:
    """The picture's part of the second line's sheet, opened and reached by keys."""
    editor.table.select_line(1)
    editor.bench.strip.more.setFocus()
    press(editor, KEY.Key_Space)
    found = editor.bench.line_sheet.picture
    for _field in range(9):
        if has_keys(found.choose):
            return found
        press(editor, KEY.Key_Tab)
    raise AssertionError("Tab does not reach the picture")


@pytest.fixture
def second(book: Book, packaging: int) -> Shown:
    """What the second line shows now."""

    def shown() -> bytes:
        return book.ask(kept_bytes, book.ask(lines_of_offer, packaging)[1].picture)

    return shown


def has_keys(field: QWidget) -> bool:
    return field.window().focusWidget() is field


def file(folder: Path, content: bytes, name: str = "bag.png") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    """Answer the system's dialog."""
    monkeypatch.setattr("ui.offers.line_pictures.ask_for_file", lambda *_: path)


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drop(on: QWidget, at: QPoint, mime: QMimeData) -> bool:
    """Drag onto a widget and let go; whether it was taken."""
    none = MOD.NoModifier
    with warnings.catch_warnings():  # the only way of Qt 6.11 is called old by 6.12
        warnings.simplefilter("ignore", DeprecationWarning)
        enter = QDragEnterEvent(at, COPY, mime, LEFT, none)
    QApplication.sendEvent(on, enter)
    event = QDropEvent(QPointF(at), COPY, mime, LEFT, none, QEvent.Type.Drop)
    QApplication.sendEvent(on, event)
    return event.isAccepted()


def middle_of(editor: OfferEditor, row: int) -> QPoint:
    return editor.table.visualRect(editor.table.lines.index(row, Column.WORK)).center()


def test_a_chosen_picture_is_made_small_and_printed(
    editor: OfferEditor,
    part: PicturePart,
    second: Shown,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    choose(monkeypatch, file(tmp_path, picture(2400, 1200, kind="JPEG")))

    press(editor, KEY.Key_Space)

    qtbot.waitUntil(part.thumb.isVisible)
    assert opened(second()).size == (1024, 512)
    assert part.thumb.accessibleName() == "Picture of line 2"
    paper = editor.preview

    def printed() -> bool:
        return paper.paper is not None and b"/Image" in paper.paper.pdf

    qtbot.waitUntil(printed)


def test_a_picture_is_one_act_and_the_sheet_follows_its_undo(
    part: PicturePart,
    second: Shown,
    desk: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    choose(monkeypatch, file(tmp_path, picture(40, 30)))
    said: list[str] = []
    desk.changed.connect(lambda change: said.append(change.said))

    part.choose.click()
    qtbot.waitUntil(part.thumb.isVisible)
    desk.undo()

    assert said[0] == "The line shows the picture"
    assert second() == b""
    assert not part.thumb.isVisible()
    assert part.isVisible(), "the sheet stays open"
    desk.redo()
    assert part.thumb.isVisible()


def test_the_table_says_which_line_has_a_picture(
    editor: OfferEditor, book: Book, packaging: int
) -> None:
    line = book.ask(lines_of_offer, packaging)[1]
    assert line.id is not None

    book.do(set_picture, packaging, line.id, picture(40, 30), now=NOON)

    model = editor.table.lines
    names = [
        model.index(row, Column.WORK).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in (0, 1)
    ]
    assert ["picture" in name for name in names] == [False, True]


@pytest.mark.usefixtures("part")
def test_a_copied_picture_is_pasted_by_key(
    editor: OfferEditor, second: Shown, tmp_path: Path, qtbot: QtBot
) -> None:
    drawn, bare = QMimeData(), QMimeData()
    drawn.setImageData(QImage.fromData(picture(40, 30)))
    bare.setData("image/png", picture(50, 30))
    in_file = files(file(tmp_path, picture(60, 30)))

    def shows(width: int) -> bool:
        return second() != b"" and opened(second()).size == (width, 30)

    for copied, width in ((drawn, 40), (bare, 50), (in_file, 60)):
        QGuiApplication.clipboard().setMimeData(copied)

        press(editor, KEY.Key_V, MOD.ControlModifier)

        qtbot.waitUntil(partial(shows, width))


def test_a_paste_without_a_picture_says_so_in_place(
    editor: OfferEditor, part: PicturePart, second: Shown, told: list[str]
) -> None:
    QGuiApplication.clipboard().setText("bag.png")

    press(editor, KEY.Key_V, MOD.ControlModifier)

    assert part.why.text() == "No picture was copied. Copy one, then paste it here."
    assert part.why.isVisible()
    assert part.choose.accessibleDescription() == part.why.text()
    assert (second(), told) == (b"", [])


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.7 no picture", "Choose a JPEG, PNG or WebP"),
        (picture(400, 400)[:150], "cannot be read"),
    ],
    ids=["paper", "broken"],
)
def test_a_bad_file_is_told_in_place_and_the_old_picture_stays(
    part: PicturePart,
    book: Book,
    packaging: int,
    second: Shown,
    told: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    content: bytes,
    said: str,
) -> None:
    line = book.ask(lines_of_offer, packaging)[1]
    assert line.id is not None
    book.do(set_picture, packaging, line.id, picture(40, 30), now=NOON)
    choose(monkeypatch, file(tmp_path, content))

    part.choose.click()

    qtbot.waitUntil(lambda: said in part.why.text())
    assert part.why.isVisible()
    assert not part.why.visibleRegion().isEmpty()
    assert (opened(second()).size, told) == ((40, 30), [])


def test_a_picture_is_removed_by_key_and_the_keys_stay_in_the_sheet(
    editor: OfferEditor,
    part: PicturePart,
    book: Book,
    packaging: int,
    second: Shown,
) -> None:
    line = book.ask(lines_of_offer, packaging)[1]
    assert line.id is not None
    book.do(set_picture, packaging, line.id, picture(40, 30), now=NOON)

    press(editor, KEY.Key_Tab)
    assert has_keys(part.remove)
    assert part.remove.accessibleName() == "Remove the picture of line 2"
    press(editor, KEY.Key_Space)

    assert second() == b""
    assert has_keys(part.choose)


def test_what_was_typed_beside_a_picture_is_kept_with_it(
    editor: OfferEditor,
    part: PicturePart,
    book: Book,
    packaging: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    sheet = editor.bench.line_sheet
    sheet.code.setText("BAG-1")
    choose(monkeypatch, file(tmp_path, picture(40, 30)))

    part.choose.click()
    qtbot.waitUntil(part.thumb.isVisible)
    sheet.go.click()

    line = book.ask(lines_of_offer, packaging)[1]
    assert (line.code, bool(line.picture)) == ("BAG-1", True)


def test_a_picture_dropped_on_a_row_stands_in_that_line(
    editor: OfferEditor, second: Shown, tmp_path: Path, qtbot: QtBot
) -> None:
    path = file(tmp_path, picture(40, 30))

    assert drop(editor.table.viewport(), middle_of(editor, 1), files(path))

    qtbot.waitUntil(lambda: second() != b"")
    editor.bench.show_line(1)
    other = file(tmp_path, picture(50, 30), "other.png")
    assert drop(editor.bench.line_sheet.picture, QPoint(5, 5), files(other))
    qtbot.waitUntil(lambda: opened(second()).size == (50, 30))


def test_several_pictures_are_refused_and_text_is_not_taken(
    editor: OfferEditor, second: Shown, told: list[str], tmp_path: Path
) -> None:
    path, text = file(tmp_path, picture(40, 30)), QMimeData()
    text.setText("bag")
    rows, at = editor.table.viewport(), middle_of(editor, 1)

    assert drop(rows, at, files(path, path))
    assert not drop(rows, at, text)
    assert not drop(rows, QPoint(at.x(), rows.height() - 2), files(path))

    assert told == ["A line shows one picture. Give one at a time."]
    assert second() == b""


def test_a_sent_offer_takes_no_picture(
    editor: OfferEditor, book: Book, packaging: int, tmp_path: Path
) -> None:
    book.do(send_offer, packaging, SentHow.MAIL, now=NOON)
    path = file(tmp_path, picture(40, 30))

    taken = drop(editor.table.viewport(), middle_of(editor, 1), files(path))

    assert not taken


def test_only_work_with_a_price_has_a_picture_and_no_line_no_sheet(
    editor: OfferEditor, part: PicturePart
) -> None:
    sheet = editor.bench.line_sheet

    sheet.part.show_value(LinePart.NOTE)
    sheet.part.activated.emit(sheet.part.currentIndex())

    assert not part.isVisible()
    assert not sheet.period.isVisible()
    assert sheet.part.isVisible()

    editor.bench.model.drop(1)

    assert not sheet.isVisible()
