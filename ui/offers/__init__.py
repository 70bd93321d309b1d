"""Offers: the list of them, and the editor with the paper beside it."""
