"""The signs seen of a prospect, in SQL."""

SEEN = """SELECT {what} FROM sign_seen e WHERE e.prospect_id = p.id
    AND e.tier = p.tier
    AND (p.reopened_at IS NULL OR e.seen_on >= substr(p.reopened_at, 1, 10))"""
"""The signs seen for the tier in which prospect `p` stands now, since reopened."""
