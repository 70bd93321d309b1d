"""The contact plan: how often, by which way and by whom each tier is touched."""
