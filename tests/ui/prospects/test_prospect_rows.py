"""Taking in some rows equals choosing among all of them again."""

from hypothesis import given
from hypothesis import strategies as st

from models.people.finding import ProspectRow
from models.people.kinds import Tier
from ui.prospects.columns import COLUMNS
from ui.prospects.rows import ProspectRows, text_of

DAYS = st.sampled_from([None, "2026-11-01", "2026-11-18", "2026-12-01"])
ROWS = st.builds(
    lambda key, name, company, tier, value, day, touches: ProspectRow(
        key,
        name,
        company,
        tier,
        value,
        None if value is None else "EUR",
        "s" * touches,
        "",
        touches,
        day,
        day,
        None if day is None else "call",
        None,
        day,
        None,
        None,
        None,
        "",
        None,
        "",
        "sales",
        "",
    ),
    st.integers(1, 12),
    st.sampled_from(["Ada", "ada", "Björn", "Zoë", ""]),
    st.sampled_from(["Fjord", "Nolan & Sons", "x"]),
    st.sampled_from([tier.value for tier in Tier]),
    st.sampled_from([None, 0, 500, 900]),
    DAYS,
    st.integers(0, 3),
)
LISTS = st.lists(ROWS, max_size=12, unique_by=lambda row: row.id)


@given(
    LISTS,
    LISTS,
    st.sets(st.integers(1, 12), max_size=3),
    st.integers(0, len(COLUMNS) - 1),
    st.booleans(),
    st.sampled_from(["", "a", "fjord", "zoe"]),
    st.sampled_from([(), ("cold", "warm"), ("suspect",)]),
)
def test_taking_in_some_rows_equals_choosing_among_all(
    before: list[ProspectRow],
    changed: list[ProspectRow],
    gone: set[int],
    column: int,
    down: bool,  # noqa: FBT001 - drawn
    text: str,
    tiers: tuple[str, ...],
) -> None:
    changed = [row for row in changed if row.id not in gone]
    rows, afresh = ProspectRows(), ProspectRows()
    for model in (rows, afresh):
        model.sort_by(column, down=down)
        model.filter_by(text, tiers)
    rows.show_all(before)

    rows.take_in(changed, gone)

    expected = {row.id: row for row in [*before, *changed] if row.id not in gone}
    afresh.show_all(expected.values())
    assert rows.rows == afresh.rows
    assert rows.everyone == expected


@given(ROWS)
def test_a_row_is_found_by_each_of_its_own_words(row: ProspectRow) -> None:
    rows = ProspectRows()
    rows.show_all([row])

    rows.filter_by(f"{row.company} {row.name.upper()}")

    assert rows.rows == [row]


def test_a_phone_is_found_by_its_digits_alone() -> None:
    row = ProspectRow(
        1, "Ada", "", "cold", None, None, "", "", 0, None, None, None, None, None,
        None, "+353 (91) 555-0142", None, "", None, "", "sales", "",
    )  # fmt: skip

    assert "353915550142" in text_of(row)
