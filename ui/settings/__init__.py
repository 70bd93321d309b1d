"""The operator's own business, the members, and what Baton is made of."""
