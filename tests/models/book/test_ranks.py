"""Between any two places there is another."""

from hypothesis import given
from hypothesis import strategies as st

from models.book.ranks import rank_after, rank_before, rank_between, ranks_after


@given(st.lists(st.integers(0, 10_000), max_size=120))
def test_every_insertion_finds_its_place(spots: list[int]) -> None:
    keys: list[str] = []
    for spot in spots:
        place = spot % (len(keys) + 1)
        low = keys[place - 1] if place else None
        high = keys[place] if place < len(keys) else None
        key = rank_between(low, high)
        assert low is None or low < key
        assert high is None or key < high
        keys.insert(place, key)


def test_a_thousand_at_one_spot_stay_in_order() -> None:
    low, high = rank_after(None), rank_after(rank_after(None))
    for _ in range(1000):
        key = rank_between(low, high)
        assert low < key < high
        high = key


def test_keys_behind_are_ascending() -> None:
    keys = ranks_after(None, 5000)

    assert keys == sorted(set(keys))
    assert rank_before(keys[0]) < keys[0]
    assert keys[-1] < rank_after(keys[-1])


def test_between_two_on_one_spot_is_a_place_behind_them() -> None:
    assert rank_between("V", "V") > "V"
