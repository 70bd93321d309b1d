"""Signing a paper with a certificate, and checking one that came back."""
