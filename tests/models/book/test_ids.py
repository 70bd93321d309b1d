"""Ids that two machines can mint."""

from concurrent.futures import ThreadPoolExecutor

from models.book.ids import COUNTER_BITS, DEVICE_BITS, IdMint


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
