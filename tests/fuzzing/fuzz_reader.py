"""Bytes thrown at one reader; nothing but `Unreadable` may come back (script/fuzz).

    python -m tests.fuzzing.fuzz_reader READER [options of libFuzzer]

Outside of the suite. What it finds is cut small and kept in tests/data/fuzzed/, where
tests/models/lists/importing/test_fuzzed.py reads it again in every run.
"""

import sys

import atheris

with atheris.instrument_imports(include=["models.lists.importing"]):
    from models.lists.formats.handing_over import END, told_in, told_line
    from models.lists.formats.read_file import begun
    from models.lists.formats.reading import Asked, collected
    from models.lists.formats.unreadable import Unreadable

from tests.fuzzing.shapes import SHAPES


def main() -> None:
    """Throw bytes in the shape of the file kind that the first word names."""
    shape = SHAPES[sys.argv.pop(1)]

    def one(content: bytes) -> None:
        try:
            manner, told = begun(shape(content), Asked())
            collected("fuzzed", manner, told_in(iter([*map(told_line, told), END])))
        except Unreadable as told:
            if not str(told).endswith("."):
                raise ValueError(str(told)) from told

    atheris.Setup(sys.argv, one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
