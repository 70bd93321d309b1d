"""The twin of a paper for machines."""
