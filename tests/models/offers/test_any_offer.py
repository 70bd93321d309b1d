"""Whatever JSON says by the schema, an offer is written whole or refused."""

import json
from random import Random
from typing import Any

from models.book.book import Book
from models.book.refusals import Refused
from models.offers.from_json import SCHEMA, offer_from_json
from models.offers.sheet_of import sheet_of
from models.offers.writing import write_offer
from tests.clock import NOON

TEXTS = ["", "a", "Łódź", "\x00\ud800x", "=1+1", "<b>", "x" * 400, "0b6e74", "EUR"]
TEXTS += ["2026-12-01", "9999-12-31", "0001-01-01", "de-DE", "../a.pdf", "-1", "0" * 64]
FIGURES = ["1", "0", "-1", "0.5", "100", "100.001", "9" * 22, 5, -7, 10**20, 0.125]
WHOLES = [0, 1, 2, 3, 4, 5, -1, 40, 2**62, 2**70]


def anything(rng: Random, schema: dict[str, Any]) -> object:
    """Something that the schema allows, or nearly."""
    if schema.get("type") == "array":
        return [anything(rng, schema["items"]) for _ in range(rng.randint(0, 2))]
    if schema.get("type") == "object":
        needed = schema.get("required", [])
        return {
            name: anything(rng, each)
            for name, each in schema["properties"].items()
            if name in needed or rng.random() < 0.3
        }
    plain: dict[str, list[Any]] = {
        "string": TEXTS,
        "boolean": [True, False],
        "integer": WHOLES,
    }
    return rng.choice(schema.get("enum") or plain.get(str(schema["type"]), FIGURES))


def test_any_offer_is_written_whole_or_refused(book: Book, colm: int) -> None:
    rng = Random(5)  # noqa: S311 - chance, not secrecy
    written = 0
    for _ in range(600):
        said = anything(rng, SCHEMA)
        assert isinstance(said, dict)
        wanted = {k: v for k, v in said.items() if rng.random() < 0.5}
        try:
            text = json.dumps({**wanted, "for": "Colm", "title": "Bags"})
            offer = book.do(write_offer, colm, offer_from_json(text).draft, now=NOON)
        except Refused:
            continue
        sheet = book.ask(sheet_of, offer)
        written += 1

        parts = [part.minor for part in sheet.payments]
        assert not parts or sum(parts) == sheet.totals.due
        assert sheet.totals.net + sheet.totals.tax == sheet.totals.total

    assert written > 50
