"""Boards of other programs, as JSON."""
