"""The first minutes: one field, four other ways in, and a key to the pips."""
