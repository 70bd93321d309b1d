"""The call run: due calls one after another, each ended by one key."""
