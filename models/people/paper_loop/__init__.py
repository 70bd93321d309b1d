"""The paper loop: the day on a sheet, and its results typed back by row code."""
