"""What this computer remembers of reminders."""

from datetime import timedelta

import pytest

from models.book.moments import stored
from tests.clock import NOON
from ui.reminding.kept import Kept
from ui.window_memory import WindowMemory

KEY = f"step 7 {stored(NOON)}"


def test_what_was_told_comes_back_and_belongs_to_its_book() -> None:
    kept = Kept(WindowMemory(), "one")
    kept.note([KEY])
    kept.looked = NOON
    kept.save(NOON)

    again, other = Kept(WindowMemory(), "one"), Kept(WindowMemory(), "two")

    assert again.is_told(KEY)
    assert again.looked == NOON
    assert not other.is_told(KEY)
    assert other.looked is None


def test_what_is_put_off_comes_back_once_at_its_time() -> None:
    kept = Kept(WindowMemory(), "one")
    kept.tell_again(KEY, NOON + timedelta(minutes=15))
    kept.save(NOON)
    again = Kept(WindowMemory(), "one")

    assert again.take_again(NOON + timedelta(minutes=14)) == []
    assert again.take_again(NOON + timedelta(minutes=15)) == [KEY]
    assert again.take_again(NOON + timedelta(minutes=16)) == []


def test_what_is_long_past_is_forgotten() -> None:
    kept = Kept(WindowMemory(), "one")
    kept.note([KEY])

    kept.save(NOON + timedelta(days=10))

    assert not kept.is_told(KEY)


@pytest.mark.parametrize("text", ["{", "[]", "7", '"told"'])
def test_a_spoilt_file_says_nothing(text: str) -> None:
    memory = WindowMemory()
    memory.keep("reminders/one", text)

    kept = Kept(memory, "one")

    assert kept.looked is None
