"""The first act of a process finds made what it would make for itself."""

import subprocess
import sys

FIRST = """
from models.book.rehearsing import lay_out
from models.book.row import checks_of
from models.people.rows import Touch

before = Touch.__mapper__.configured, checks_of.cache_info().currsize
lay_out([Touch])
print(before, Touch.__mapper__.configured, checks_of.cache_info().currsize)
"""


def test_mappers_and_checks_are_made_before_the_first_act() -> None:
    said = subprocess.run(  # noqa: S603 — our own program
        [sys.executable, "-c", FIRST], capture_output=True, check=True, text=True
    ).stdout

    assert said.strip() == "(False, 0) True 1"
