"""The bin, from which people come back."""
