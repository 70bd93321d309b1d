"""The frozen steps, oldest first."""
