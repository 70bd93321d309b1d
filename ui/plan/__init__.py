"""The contact plan: a sheet for each tier, and what a change of it would move."""
