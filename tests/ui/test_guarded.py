"""No exception crosses from Python into Qt."""

import sys

import pytest

from ui.guarded import guarded


class Sheet:
    @guarded(otherwise=7)
    def height(self, rows: list[int]) -> int:
        return rows[3]


def test_a_fault_is_told_and_the_default_returned(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: told.append(kind.__name__))

    answer = Sheet().height([])

    assert answer == 7
    assert told == ["IndexError"]


def test_without_a_fault_nothing_changes() -> None:
    assert Sheet().height([1, 2, 3, 4]) == 4
