"""The command board: every tier and everybody in it."""

from argparse import ArgumentParser
from typing import Any

from models.book.money import spoken
from models.people.board import Card, TierTotal, cards_in, tier_totals
from models.people.kinds import BOARD_TIERS, Tier
from ui.commands.command import Asked, Command, Told, open_book, takes_book


def _board(asked: Asked) -> Told:
    with open_book(asked) as book:
        totals = book.ask(tier_totals)
        tiers = [(tier, book.ask(cards_in, tier)) for tier in BOARD_TIERS]
    answer = {"tiers": [_column(tier, cards, totals) for tier, cards in tiers]}
    if asked.json:
        return Told(answer)
    lines = [line for tier, cards in tiers for line in _lines(tier, cards, totals)]
    return Told(answer, tuple(lines))


def _column(tier: Tier, cards: list[Card], totals: list[TierTotal]) -> dict[str, Any]:
    return {
        "tier": tier.value,
        "count": len(cards),
        "value": _value(tier, totals),
        "cards": [card_as_json(card) for card in cards],
    }


def _value(tier: Tier, totals: list[TierTotal]) -> dict[str, int]:
    return {
        total.currency: total.value_minor
        for total in totals
        if total.tier == tier and total.currency
    }


def card_as_json(card: Card) -> dict[str, Any]:
    """A card as --json prints it; days are ISO, times "HH:MM", money minor units."""
    step = None
    if card.next_channel is not None:
        step = {"what": card.next_what, "on": card.next_on, "at": card.next_at}
    value = None
    if card.currency is not None:
        value = {"currency": card.currency, "minor": card.value_minor}
    return {
        "id": str(card.id),
        "name": card.name,
        "company": card.company,
        "touches": len(card.pips),
        "answered": sum(pip.isupper() for pip in card.pips),
        "value": value,
        "next_step": step,
    }


def _lines(tier: Tier, cards: list[Card], totals: list[TierTotal]) -> list[str]:
    sums = ", ".join(spoken(m, c) for c, m in _value(tier, totals).items())
    lines = [f"{tier.label}, {len(cards)}" + (f", {sums}" if sums else "")]
    for card in cards:
        parts = [
            ", ".join(part for part in (card.name, card.company) if part),
            f"{len(card.pips)} touches",
        ]
        if card.currency is not None and card.value_minor is not None:
            parts.append(spoken(card.value_minor, card.currency))
        if card.next_what:
            when = " ".join(part for part in (card.next_on, card.next_at) if part)
            parts.append(f"{card.next_what} {when}".strip())
        lines.append("  " + " · ".join(parts))
    return lines


def _declare(words: ArgumentParser) -> None:
    takes_book(words)


COMMANDS = {"board": Command(_declare, _board)}
