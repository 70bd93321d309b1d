"""Rules and decisions as plain JSON: for the process that takes over, and recipes."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from models.people.kinds import FieldKind, Tier

from .decisions import Decision, Decisions, Verdict
from .rules import Custom, Keep, Part, Rules


def rules_told(rules: Rules) -> dict[str, Any]:
    """The rules as JSON takes them."""
    return {
        "tier": rules.tier.value,
        "source": rules.source,
        "informed_on": rules.informed_on.isoformat() if rules.informed_on else None,
        "day_first": rules.day_first,
        "decimal": rules.decimal,
        "phone_country": rules.phone_country,
        "currency": rules.currency,
        "tags": list(rules.tags),
        "keep": {part.value: how.value for part, how in rules.keep.items()},
        "custom": {
            name: [own.label, own.kind.value] for name, own in rules.custom.items()
        },
    }


def rules_of(told: Mapping[str, Any]) -> Rules:
    """What `rules_told` wrote.

    Raises:
        KeyError: a rule is missing.
        ValueError: a word is none of ours.
    """
    informed = told["informed_on"]
    custom = {
        name: Custom(label, FieldKind(kind))
        for name, (label, kind) in told["custom"].items()
    }
    return Rules(
        tier=Tier(told["tier"]),
        source=told["source"],
        informed_on=date.fromisoformat(informed) if informed else None,
        day_first=told["day_first"],
        decimal=told["decimal"],
        phone_country=told["phone_country"],
        currency=told["currency"],
        tags=tuple(told["tags"]),
        keep={Part(part): Keep(how) for part, how in told["keep"].items()},
        custom=custom,
    )


def decision_told(decision: Decision) -> list[Any]:
    """One decision as JSON takes it."""
    fields = {key: how.value for key, how in decision.fields.items()}
    return [decision.verdict.value, decision.whom, fields]


def decision_of(told: list[Any]) -> Decision:
    """What `decision_told` wrote."""
    verdict, whom, fields = told
    kept = {key: Keep(how) for key, how in fields.items()}
    return Decision(Verdict(verdict), whom, kept)


def decisions_told(decisions: Decisions) -> list[Any]:
    """The decisions as JSON takes them."""
    return [[line, decision_told(one)] for line, one in decisions.items()]


def decisions_of(told: list[Any]) -> Decisions:
    """What `decisions_told` wrote."""
    return {line: decision_of(one) for line, one in told}
