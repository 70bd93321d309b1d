"""The words that the paper itself says, one table for each language."""
