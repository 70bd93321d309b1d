"""The board: five tiers of cards, and everything that a hand does to them."""
