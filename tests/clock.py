"""The fixed day of the tests: a Wednesday, at noon in Greenwich."""

from datetime import UTC, datetime, timedelta

NOON = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)
TODAY = NOON.date()
YESTERDAY = NOON - timedelta(days=1)
TOMORROW = NOON + timedelta(days=1)
