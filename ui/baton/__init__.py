"""Passing the baton on the screen: the inbox, the pass, the answer to it."""
