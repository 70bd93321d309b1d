"""Signing a paper with an own certificate, and judging one that comes back."""
