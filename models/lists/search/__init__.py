"""Questions over everything: whom and what a few typed letters may mean."""
