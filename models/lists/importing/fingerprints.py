"""What a row is known by once it was taken over, so that it changes nothing again."""

import hashlib
import json
from dataclasses import asdict

from models.lists.formats.record import PastTouch, Record, packed

from .rules import Rules

LAST_RULES = (1 << 13) - 1
"""The lowest bits of a fingerprint tell the rules; the others tell the row."""
_WHOLE = (1 << 63) - 1
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def rules_mark(rules: Rules) -> int:
    """What the same rules share; other rules may have something to add."""
    told = (
        rules.source,
        rules.informed_on,
        sorted(rules.tags),
        sorted(rules.keep.items()),
        sorted((name, own.label, own.kind) for name, own in rules.custom.items()),
    )
    return _hashed(repr(told)) & LAST_RULES


def row_mark(record: Record, rules: int = 0) -> int:
    """What the same row shares wherever it stands in a file."""
    told = packed(record)
    told.pop("line", None)
    return _hashed(_encode(told)) & ~LAST_RULES | rules


def touch_mark(touch: PastTouch) -> int:
    """What the same touch shares wherever it stands in a file."""
    told = {name: value for name, value in asdict(touch).items() if value}
    told.pop("line", None)
    return _hashed(_encode(["touch", told]))


def _hashed(text: str) -> int:
    digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8)
    return int.from_bytes(digest.digest(), "big") & _WHOLE
