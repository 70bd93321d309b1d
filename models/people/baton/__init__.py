"""Passing the baton: who holds a prospect, and offers to hold the next stretch."""
