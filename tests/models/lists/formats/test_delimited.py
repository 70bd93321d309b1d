import csv
import io
import time

from hypothesis import assume, given
from hypothesis import strategies as st

from models.lists.formats.delimited import (
    Broken,
    Row,
    delimiter_of,
    lines_of,
    rows_of,
    told_delimiter,
)
from models.lists.formats.unreadable import FIELD_LIMIT

CELL = st.text(st.characters(codec="utf-8", exclude_characters="\x00"))


def read(text: str, delimiter: str = ",", width: int = 0) -> list[Row | Broken]:
    return list(rows_of(lines_of(text), delimiter, 0, width))


@given(st.lists(st.lists(CELL, min_size=2, max_size=4), min_size=1, max_size=6))
def test_any_text_comes_back_from_a_list_as_it_was(rows: list[list[str]]) -> None:
    assume(all(any(row) for row in rows))
    assume(not any(" " in cell or "\t" in cell for row in rows for cell in row))
    written = io.StringIO()
    csv.writer(written).writerows(rows)

    found = read(written.getvalue())

    assert [row.cells for row in found if isinstance(row, Row)] == rows


@given(st.text(max_size=300), st.sampled_from(",;\t|"))
def test_no_text_raises_and_every_row_has_a_line_of_the_text(
    text: str, delimiter: str
) -> None:
    lines = lines_of(text)
    found = list(rows_of(lines, delimiter, 0, 3))

    assert all(1 <= row.line <= len(lines) for row in found)
    assert sorted({row.line for row in found}) == [row.line for row in found]


@given(st.integers(0, 200), st.integers(2, 12))
def test_a_quotation_mark_put_anywhere_never_loses_a_row_silently(
    at: int, rows: int
) -> None:
    names = [f"Person {n}" for n in range(rows)]
    plain = "".join(f'{name},"p{n}@x.io",note\n' for n, name in enumerate(names))
    at %= len(plain)
    broken = plain[:at] + '"' + plain[at:]

    found = read(broken, width=3)

    told = " ".join(
        " ".join(row.cells) if isinstance(row, Row) else row.text for row in found
    ).replace('"', "")
    assert len(found) == rows
    assert all(f"p{n}@x.io" in told for n in range(rows))


def test_an_unclosed_quotation_mark_costs_its_own_line_alone() -> None:
    found = read('a,b,c\n"Open,1,2\nNext,3,4\n', width=3)

    assert [type(row) for row in found] == [Row, Broken, Row]
    assert found[1].line == 2
    assert "never closed" in found[1].reason  # type: ignore[union-attr]


def test_stray_quotation_marks_that_leave_the_columns_whole_are_read_over() -> None:
    assert read('"Bob" Smith,b@x.io\n', width=2) == [Row(1, ["Bob Smith", "b@x.io"])]


def test_a_thousand_broken_lines_do_not_take_long() -> None:
    text = '"a""b\n' * 20_000
    begun = time.process_time()

    found = read(text, width=1)

    assert len(found) == 20_000
    assert time.process_time() - begun < 5


def test_a_cell_beyond_the_limit_is_reported_with_its_line() -> None:
    found = read(f"a,b\n{'x' * (FIELD_LIMIT + 1)},1\nc,d\n", width=2)

    assert [row.line for row in found] == [1, 2, 3]
    assert isinstance(found[1], Broken)
    assert "million" in found[1].reason


def test_fields_are_not_cut_at_separators_of_unicode() -> None:
    assert read("a\u2028b,c\x0bd\n") == [Row(1, ["a\u2028b", "c\x0bd"])]


def test_a_cell_over_several_lines_counts_its_lines() -> None:
    found = read('a,"1\r\n2",b\r\nc,d,e\r\n')

    assert [row.line for row in found] == [1, 3]


def test_old_line_ends_and_doubled_ones_count_as_one() -> None:
    assert [row.line for row in read("a,b\r\r\nc,d\r\r\n")] == [1, 2]
    assert [row.line for row in read("a,b\rc,d\r")] == [1, 2]


def test_the_delimiter_is_the_one_that_splits_the_lines_alike() -> None:
    assert delimiter_of("a;b;c\n1,5;2,5;3,5\n") == ";"
    assert delimiter_of('a,b\n"x;y;z",2\n') == ","
    assert delimiter_of("a\tb\n1\t2\n") == "\t"
    assert delimiter_of("a|b\n1|2\n") == "|"
    assert delimiter_of("alone\n") == ","


def test_a_first_line_may_tell_the_delimiter() -> None:
    assert told_delimiter("sep=;\na;b") == ";"
    assert told_delimiter("September\na;b") == ""


def test_finding_the_delimiter_takes_no_time_on_a_long_hostile_line() -> None:
    begun = time.process_time()

    delimiter_of('"' + 'a",' * 3_000_000)

    assert time.process_time() - begun < 0.5
