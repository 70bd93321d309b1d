"""Proposals and estimates: lines, prices, numbers, and what was sent."""
