"""What this computer remembers."""

from pathlib import Path

from PySide6.QtCore import QByteArray

from ui.window_memory import RECENT, WindowMemory


def test_the_last_book_is_the_one_kept_last(tmp_path: Path) -> None:
    books = [tmp_path / f"{name}.baton" for name in "ab"]
    memory = WindowMemory()
    for book in books:
        book.touch()
        memory.keep_book(book)
    memory.save()

    again = WindowMemory()

    assert again.last_book() == books[1]
    assert again.recent_books() == [books[1], books[0]]


def test_a_book_that_is_gone_is_not_offered(tmp_path: Path) -> None:
    memory = WindowMemory()

    memory.keep_book(tmp_path / "gone.baton")

    assert memory.last_book() is None


def test_only_the_latest_books_are_kept(tmp_path: Path) -> None:
    memory = WindowMemory()
    for number in range(RECENT + 3):
        book = tmp_path / f"{number}.baton"
        book.touch()
        memory.keep_book(book)

    assert len(memory.recent_books()) == RECENT


def test_words_numbers_and_switches_come_back() -> None:
    memory = WindowMemory()
    memory.keep("scheme", "dark")
    memory.keep("text", 150)
    memory.keep("smallCards", True)  # noqa: FBT003 - a switch is kept
    memory.keep_geometry(QByteArray(b"place"))
    memory.save()

    again = WindowMemory()

    assert again.word("scheme", "light") == "dark"
    assert again.number("text", 100) == 150
    assert again.flag("smallCards")
    assert again.geometry() == QByteArray(b"place")


def test_nonsense_in_the_file_is_passed_over() -> None:
    memory = WindowMemory()
    memory.keep("text", "large")

    assert memory.number("text", 100) == 100
    assert memory.geometry() is None
    assert memory.recent_books() == []
