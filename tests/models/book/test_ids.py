"""Ids that two machines can mint."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from models.book.ids import COUNTER_BITS, DEVICE_BITS, EPOCH_MS, IdMint


def test_ids_ascend_and_fit_in_63_bits() -> None:
    mint = IdMint()

    ids = [mint.new_id() for _ in range(20_000)]

    assert ids == sorted(set(ids))
    assert ids[-1] < 2**63


def test_threads_never_share_an_id() -> None:
    mint = IdMint()
    with ThreadPoolExecutor(8) as pool:
        ids = list(pool.map(lambda _: mint.new_id(), range(4000)))

    assert len(set(ids)) == 4000


def test_two_devices_never_mint_the_same() -> None:
    ours, theirs = IdMint(1), IdMint(2)

    def device(key: int) -> int:
        return key >> COUNTER_BITS & ((1 << DEVICE_BITS) - 1)

    assert {device(ours.new_id()) for _ in range(50)} == {1}
    assert {device(theirs.new_id()) for _ in range(50)} == {2}


def test_ids_stay_above_those_that_another_program_gave() -> None:
    ours, theirs = IdMint(), IdMint()
    given = max(theirs.new_id() for _ in range(10_000))  # they run ahead of the clock

    ours.stay_above(given)

    assert ours.new_id() > given


def test_an_older_id_holds_nobody_back() -> None:
    mint = IdMint()
    first = mint.new_id()

    mint.stay_above(5)

    assert mint.new_id() > first


def test_an_absurd_id_is_not_followed() -> None:
    mint = IdMint()

    mint.stay_above(2**63 - 1)

    assert mint.new_id() < 2**62


def test_more_ids_than_a_millisecond_holds_still_ascend(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("time.time_ns", lambda: (EPOCH_MS + 5) * 1_000_000)
    mint = IdMint()

    ids = [mint.new_id() for _ in range(10_000)]

    assert ids == sorted(set(ids))
